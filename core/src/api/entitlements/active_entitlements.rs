//! [Active entitlements](https://docs.stripe.com/api/entitlements/active_entitlements).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::entitlements::Feature;
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/entitlements/active_entitlements/retrieve) an
        /// active entitlement.
        GET "/v1/entitlements/active_entitlements/{id}" retrieve(id) Retrieve
            at "api/entitlements/active_entitlements/retrieve#retrieve_entitlements_active_entitlement" -> ActiveEntitlement {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/entitlements/active_entitlements/list) active
        /// entitlements.
        GET "/v1/entitlements/active_entitlements" list() List
            at "api/entitlements/active_entitlements/list#list_entitlements_active_entitlements" => [ActiveEntitlement] Cursor {
            /// Required.
            customer: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// An [active
        /// entitlement](https://docs.stripe.com/api/entitlements/active_entitlements/object).
        ActiveEntitlement "entitlements.active_entitlement"
            at "api/entitlements/active_entitlements/object#entitlements_active_entitlement_object" id {
            feature: Expandable<'a, Feature>,
            livemode: bool,
            lookup_key: &'a str,
            object: &'a str,
        }

        /// An [active entitlement
        /// summary](https://docs.stripe.com/api/entitlements/active_entitlements/object).
        ActiveEntitlementSummary "entitlements.active_entitlement_summary"
            at "api/entitlements/active_entitlements/object#entitlements_active_entitlement_summary_object" {
            customer: &'a str,
            entitlements: crate::list::List<ActiveEntitlement, JsonRef<'a>>,
            livemode: bool,
            object: &'a str,
        }
    }
}
