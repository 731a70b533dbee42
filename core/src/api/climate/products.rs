//! [Products](https://docs.stripe.com/api/climate/products).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::climate::Supplier;
use crate::json::JsonRef;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/climate/products/retrieve) a product.
        GET "/v1/climate/products/{product}" retrieve(product) Retrieve
            at "api/climate/products/retrieve#retrieve_climate_product" -> Product {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/climate/products/list) products.
        GET "/v1/climate/products" list() List
            at "api/climate/products/list#list_climate_products" => [Product] Cursor {
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
        /// A [product](https://docs.stripe.com/api/climate/products/object).
        Product "climate.product" at "api/climate/products/object#climate_product_object" id {
            /// When it was created.
            created: Timestamp,
            current_prices_per_metric_ton: BTreeMap<&'a str, CurrentPricesPerMetricTon<'a>>,
            delivery_year: Option<i64>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// A decimal number.
            metric_tons_available: &'a str,
            name: &'a str,
            object: &'a str,
            suppliers: Vec<Supplier<JsonRef<'a>>>,
        }
    }

    views {
        /// `current_prices_per_metric_ton` in an answer.
        CurrentPricesPerMetricTon
            at "api/climate/products/object#climate_product_object-current_prices_per_metric_ton" {
            /// In the currency's smallest unit.
            amount_fees: i64,
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
        }
    }
}
