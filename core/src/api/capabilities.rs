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
            /// Fields that expand: `account`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/capabilities/update) a capability.
        POST "/v1/accounts/{account}/capabilities/{capability}" update(account, capability) Update
            at "api/capabilities/update#update_capability" -> Capability {
            /// Fields that expand: `account`.
            expand: Vec<String>,
            /// Whether the account should have it. `false` gives it back where that is possible.
            requested: bool,
        }

        /// [Lists](https://docs.stripe.com/api/capabilities/list) capabilities.
        GET "/v1/accounts/{account}/capabilities" list(account) List
            at "api/capabilities/list#list_capabilities" => [Capability] Cursor {
            /// Fields that expand: `data.account`.
            expand: Vec<String>,
        }
    }

    objects {
        /// A [capability](https://docs.stripe.com/api/capabilities/object).
        Capability "capability" at "api/capabilities/object#capability_object" id {
            /// The account that the capability belongs to.
            account: Expandable<'a, Account>,
            /// What the capability will require from a date on.
            future_requirements: Option<FutureRequirements<'a>>,
            object: &'a str,
            /// Whether the account should have it.
            requested: bool,
            /// When it was requested.
            requested_at: Option<Timestamp>,
            /// What the capability needs to become or to stay active.
            requirements: Option<Requirements<'a>>,
            /// Only `active` can be used; `pending` waits for Stripe, `inactive` for the seller.
            /// One of `active`, `inactive`, `pending`, `unrequested`.
            status: CapabilityStatus,
        }
    }

    views {
        /// `future_requirements` in an answer.
        Requirements at "api/capabilities/object#capability_object-future_requirements" {
            alternatives: Option<Vec<Alternative<'a>>>,
            /// When the fields in `currently_due` are needed.
            current_deadline: Option<Timestamp>,
            /// Fields that are needed by `current_deadline`.
            currently_due: Vec<&'a str>,
            /// Why the account or the capability is restricted, or will be. One of `other`,
            /// `paused.inactivity`, `pending.onboarding`, `pending.review`, `platform_disabled`,
            /// `platform_paused`, `rejected.inactivity`, `rejected.other`,
            /// `rejected.unsupported_business`, `requirements.fields_needed`.
            disabled_reason: Option<DisabledReason>,
            errors: Vec<Error<'a>>,
            /// Fields that are needed once a threshold is reached.
            eventually_due: Vec<&'a str>,
            /// Fields that were not provided in time.
            past_due: Vec<&'a str>,
            /// Fields that Stripe is checking.
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
