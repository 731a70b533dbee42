//! [Capabilities](https://docs.stripe.com/api/capabilities): what an account may do.

use super::{Account, Requirements};
use crate::{Expandable, Timestamp};

super::macros::table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/capabilities/retrieve) one capability of an account.
        GET "/v1/accounts/{account}/capabilities/{capability}" retrieve(account, capability) Retrieve -> Capability {
            expand: Vec<String>,
        }

        /// [Requests](https://docs.stripe.com/api/capabilities/update) a capability, or gives it up.
        POST "/v1/accounts/{account}/capabilities/{capability}" update(account, capability) Update -> Capability {
            expand: Vec<String>,
            requested: bool,
        }

        /// [Lists](https://docs.stripe.com/api/capabilities/list) the capabilities of an account, on one page.
        GET "/v1/accounts/{account}/capabilities" list(account) List => [Capability] Cursor {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [capability](https://docs.stripe.com/api/capabilities/object) of an account.
        Capability "capability" id {
            account: Expandable<'a, Account>,
            future_requirements: Option<Requirements<'a>>,
            requested: bool,
            requested_at: Option<Timestamp>,
            requirements: Option<Requirements<'a>>,
            status: CapabilityStatus,
        }
    }

    enums {
        /// Whether a capability can be used.
        CapabilityStatus {
            Active = "active",
            Inactive = "inactive",
            Pending = "pending",
            Unrequested = "unrequested",
        }
    }
}
