//! [Bank accounts](https://docs.stripe.com/api/bank_accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, Customer};
use crate::object::Expandable;
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::accounts::Error;

table! {
    objects {
        /// A [bank account](https://docs.stripe.com/api/bank_accounts/object).
        BankAccount "bank_account" at "api/bank_accounts/object#bank_account_object" id {
            account: Option<Expandable<'a, Account>>,
            account_holder_name: Option<&'a str>,
            account_holder_type: Option<&'a str>,
            account_type: Option<&'a str>,
            /// Any of `instant`, `standard`.
            available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
            bank_name: Option<&'a str>,
            country: &'a str,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Option<Expandable<'a, Customer>>,
            default_for_currency: Option<bool>,
            fingerprint: Option<&'a str>,
            future_requirements: Option<FutureRequirements<'a>>,
            last4: &'a str,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            requirements: Option<Requirements<'a>>,
            routing_number: Option<&'a str>,
            status: &'a str,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `future_requirements` in an answer.
        Requirements at "api/bank_accounts/object#bank_account_object-future_requirements" {
            currently_due: Option<Vec<&'a str>>,
            errors: Option<Vec<Error<'a>>>,
            past_due: Option<Vec<&'a str>>,
            pending_verification: Option<Vec<&'a str>>,
        }
    }

    enums {
        /// `available_payout_methods`.
        AvailablePayoutMethod { Instant = "instant", Standard = "standard" }
    }
}

/// [`future_requirements`](https://docs.stripe.com/api/bank_accounts/object#bank_account_object-future_requirements)
/// in an answer: another name of [`Requirements`].
pub type FutureRequirements<'a> = Requirements<'a>;
