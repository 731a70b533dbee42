//! [Tax rates](https://docs.stripe.com/api/tax_rates).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::invoice_line_items::JurisdictionLevel;
pub use crate::api::invoices::TaxType;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tax_rates/create) a tax rate.
        ///
        /// Required: `display_name`, `inclusive`, `percentage`.
        POST "/v1/tax_rates" create() Create at "api/tax_rates/create#create_tax_rate" -> TaxRate {
            active: bool,
            country: String,
            description: String,
            /// Required.
            display_name: String,
            expand: Vec<String>,
            /// Required.
            inclusive: bool,
            jurisdiction: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            percentage: f64,
            state: String,
            tax_type: TaxType,
        }

        /// [Retrieves](https://docs.stripe.com/api/tax_rates/retrieve) a tax rate.
        GET "/v1/tax_rates/{tax_rate}" retrieve(tax_rate) Retrieve
            at "api/tax_rates/retrieve#retrieve_tax_rate" -> TaxRate {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/tax_rates/update) a tax rate.
        POST "/v1/tax_rates/{tax_rate}" update(tax_rate) Update
            at "api/tax_rates/update#update_tax_rate" -> TaxRate {
            active: bool,
            country: String,
            description: String,
            display_name: String,
            expand: Vec<String>,
            jurisdiction: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            state: String,
            tax_type: TaxType,
        }

        /// [Lists](https://docs.stripe.com/api/tax_rates/list) tax rates.
        GET "/v1/tax_rates" list() List at "api/tax_rates/list#list_tax_rates" => [TaxRate] Cursor {
            active: bool,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            inclusive: bool,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [tax rate](https://docs.stripe.com/api/tax_rates/object).
        TaxRate "tax_rate" at "api/tax_rates/object#tax_rate_object" id {
            active: bool,
            country: Option<&'a str>,
            /// When it was created.
            created: Timestamp,
            description: Option<&'a str>,
            display_name: &'a str,
            effective_percentage: Option<f64>,
            /// If `rate_type` is `flat_amount`.
            flat_amount: Option<FlatAmount<'a>>,
            inclusive: bool,
            jurisdiction: Option<&'a str>,
            /// One of `city`, `country`, `county`, `district`, `multiple`, `state`.
            jurisdiction_level: Option<JurisdictionLevel>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            percentage: f64,
            /// One of `flat_amount`, `percentage`.
            rate_type: Option<RateType>,
            state: Option<&'a str>,
            tax_type: Option<TaxType>,
        }
    }

    views {
        /// `flat_amount` in an answer.
        FlatAmount at "api/tax_rates/object#tax_rate_object-flat_amount" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
        }
    }

    enums {
        /// `rate_type`.
        RateType { FlatAmount = "flat_amount", Percentage = "percentage" }
    }
}
