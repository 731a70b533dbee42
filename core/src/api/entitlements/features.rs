//! [Features](https://docs.stripe.com/api/entitlements/features).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/entitlements/features/create) a feature.
        ///
        /// Required: `lookup_key`, `name`.
        POST "/v1/entitlements/features" create() Create
            at "api/entitlements/features/create#create_entitlements_feature" -> Feature {
            expand: Vec<String>,
            /// Required.
            lookup_key: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/entitlements/features/retrieve) a feature.
        GET "/v1/entitlements/features/{id}" retrieve(id) Retrieve
            at "api/entitlements/features/retrieve#retrieve_entitlements_feature" -> Feature {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/entitlements/features/update) a feature.
        POST "/v1/entitlements/features/{id}" update(id) Update
            at "api/entitlements/features/update#update_entitlements_feature" -> Feature {
            active: bool,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
        }

        /// [Lists](https://docs.stripe.com/api/entitlements/features/list) features.
        GET "/v1/entitlements/features" list() List
            at "api/entitlements/features/list#list_entitlements_features" => [Feature] Cursor {
            archived: bool,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            lookup_key: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [feature](https://docs.stripe.com/api/entitlements/features/object).
        Feature "entitlements.feature"
            at "api/entitlements/features/object#entitlements_feature_object" id {
            active: bool,
            /// Whether it is live and not a test.
            livemode: bool,
            lookup_key: &'a str,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            name: &'a str,
            object: &'a str,
        }
    }
}
