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
            /// Fields that expand: `feature`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/entitlements/active_entitlements/list) active
        /// entitlements.
        ///
        /// Required: `customer`.
        GET "/v1/entitlements/active_entitlements" list() List
            at "api/entitlements/active_entitlements/list#list_entitlements_active_entitlements" => [ActiveEntitlement] Cursor {
            /// Required.
            customer: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.feature`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// An [active
        /// entitlement](https://docs.stripe.com/api/entitlements/active_entitlements/object).
        ActiveEntitlement "entitlements.active_entitlement"
            at "api/entitlements/active_entitlements/object#entitlements_active_entitlement_object" id {
            feature: Expandable<'a, Feature>,
            /// Whether it is live and not a test.
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
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }
}
