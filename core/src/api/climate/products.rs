//! [Products](https://docs.stripe.com/api/climate/products).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Timestamp;
use crate::api::climate::Supplier;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/climate/products/retrieve) a product.
        GET "/v1/climate/products/{product}" retrieve(product) Retrieve -> Product {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/climate/products/list) products.
        GET "/v1/climate/products" list() List => [Product] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// A [product](https://docs.stripe.com/api/climate/products/object).
        Product "climate.product" id {
            created: Timestamp,
            current_prices_per_metric_ton: BTreeMap<&'a str, CurrentPricesPerMetricTon<'a>>,
            delivery_year: Option<i64>,
            livemode: bool,
            /// A decimal number.
            metric_tons_available: &'a str,
            name: &'a str,
            object: &'a str,
            suppliers: Vec<Supplier>,
        }
    }

    views {
        /// `current_prices_per_metric_ton` in an answer.
        CurrentPricesPerMetricTon {
            /// In the currency's smallest unit.
            amount_fees: i64,
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
        }
    }
}
