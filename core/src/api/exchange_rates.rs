//! [Exchange rates](https://docs.stripe.com/api/exchange_rates).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/exchange_rates/retrieve) an exchange rate.
        ///
        /// Deprecated by Stripe.
        GET "/v1/exchange_rates/{rate_id}" retrieve(rate_id) Retrieve
            at "api/exchange_rates/retrieve#retrieve_exchange_rate" -> ExchangeRate {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/exchange_rates/list) exchange rates.
        ///
        /// Deprecated by Stripe.
        GET "/v1/exchange_rates" list() List
            at "api/exchange_rates/list#list_exchange_rates" => [ExchangeRate] Cursor {
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
        /// An [exchange rate](https://docs.stripe.com/api/exchange_rates/object).
        ExchangeRate "exchange_rate" at "api/exchange_rates/object#exchange_rate_object" id {
            object: &'a str,
            rates: BTreeMap<&'a str, f64>,
        }
    }
}
