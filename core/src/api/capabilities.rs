//! [Capabilities](https://docs.stripe.com/api/capabilities).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Account;
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::accounts::{Alternative, Error};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/capabilities/retrieve) a capability.
        GET "/v1/accounts/{account}/capabilities/{capability}"
            retrieve(account, capability) Retrieve
            at "api/capabilities/retrieve#retrieve_capability" -> Capability {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/capabilities/update) a capability.
        POST "/v1/accounts/{account}/capabilities/{capability}" update(account, capability) Update
            at "api/capabilities/update#update_capability" -> Capability {
            expand: Vec<String>,
            requested: bool,
        }

        /// [Lists](https://docs.stripe.com/api/capabilities/list) capabilities.
        GET "/v1/accounts/{account}/capabilities" list(account) List
            at "api/capabilities/list#list_capabilities" => [Capability] Cursor {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [capability](https://docs.stripe.com/api/capabilities/object).
        Capability "capability" at "api/capabilities/object#capability_object" id {
            account: Expandable<'a, Account>,
            future_requirements: Option<FutureRequirements<'a>>,
            object: &'a str,
            requested: bool,
            requested_at: Option<Timestamp>,
            requirements: Option<Requirements<'a>>,
            status: CapabilityStatus,
        }
    }

    views {
        /// `future_requirements` in an answer.
        Requirements at "api/capabilities/object#capability_object-future_requirements" {
            alternatives: Option<Vec<Alternative<'a>>>,
            current_deadline: Option<Timestamp>,
            currently_due: Vec<&'a str>,
            disabled_reason: Option<DisabledReason>,
            errors: Vec<Error<'a>>,
            eventually_due: Vec<&'a str>,
            past_due: Vec<&'a str>,
            pending_verification: Vec<&'a str>,
        }
    }

    enums {
        /// `status`.
        CapabilityStatus {
            Active = "active",
            Inactive = "inactive",
            Pending = "pending",
            Unrequested = "unrequested",
        }

        /// `future_requirements.disabled_reason`.
        DisabledReason {
            Other = "other",
            PausedInactivity = "paused.inactivity",
            PendingOnboarding = "pending.onboarding",
            PendingReview = "pending.review",
            PlatformDisabled = "platform_disabled",
            PlatformPaused = "platform_paused",
            RejectedInactivity = "rejected.inactivity",
            RejectedOther = "rejected.other",
            RejectedUnsupportedBusiness = "rejected.unsupported_business",
            RequirementsFieldsNeeded = "requirements.fields_needed",
        }
    }
}

/// [`future_requirements`](https://docs.stripe.com/api/capabilities/object#capability_object-future_requirements)
/// in an answer: another name of [`Requirements`].
pub type FutureRequirements<'a> = Requirements<'a>;
