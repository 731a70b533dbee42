//! What an account or a capability still needs, which both say in the same form.

use crate::Timestamp;

super::macros::table! {
    views {
        /// What is still needed, and by when.
        /// See [handling verification](https://docs.stripe.com/connect/handling-api-verification).
        Requirements {
            /// The time by which `currently_due` must be there.
            current_deadline: Option<Timestamp>,
            currently_due: Option<Vec<&'a str>>,
            disabled_reason: Option<&'a str>,
            errors: Option<Vec<RequirementError<'a>>>,
            eventually_due: Option<Vec<&'a str>>,
            past_due: Option<Vec<&'a str>>,
            pending_verification: Option<Vec<&'a str>>,
        }

        /// What is wrong with something that was given.
        RequirementError {
            code: &'a str,
            reason: &'a str,
            requirement: &'a str,
        }
    }
}
