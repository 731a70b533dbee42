//! [Product features](https://docs.stripe.com/api/product_features).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, entitlements};
use crate::json::JsonRef;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/product_features/create) a product feature.
        ///
        /// Required: `entitlement_feature`.
        POST "/v1/products/{product}/features" create(product) Create
            at "api/product_features/create#create_product_feature" -> ProductFeature {
            /// Required.
            entitlement_feature: String,
            expand: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/product_features/retrieve) a product feature.
        GET "/v1/products/{product}/features/{id}" retrieve(product, id) Retrieve
            at "api/product_features/retrieve#retrieve_product_feature" -> ProductFeature {
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/product_features/delete) a product feature.
        DELETE "/v1/products/{product}/features/{id}" delete(product, id) Delete
            at "api/product_features/delete#delete_product_feature" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/product_features/list) product features.
        GET "/v1/products/{product}/features" list(product) List
            at "api/product_features/list#list_product_features" => [ProductFeature] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [product feature](https://docs.stripe.com/api/product_features/object).
        ProductFeature "product_feature"
            at "api/product_features/object#product_feature_object" id {
            entitlement_feature: entitlements::Feature<JsonRef<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }
}
