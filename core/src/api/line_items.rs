//! [Line items](https://docs.stripe.com/api/line_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api;
use crate::api::{Price, TaxRate};
use crate::json::JsonRef;
use crate::table::table;
use std::collections::BTreeMap;

table! {
    objects {
        /// A [line item](https://docs.stripe.com/api/line_items/object).
        LineItem "item" at "api/line_items/object#item_object" id {
            adjustable_quantity: Option<AdjustableQuantity<'a>>,
            /// In the currency's smallest unit.
            amount_discount: i64,
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            discounts: Option<Vec<Discount<'a>>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            price: Option<Price<JsonRef<'a>>>,
            quantity: Option<i64>,
            taxes: Option<Vec<Tax<'a>>>,
        }
    }

    views {
        /// `adjustable_quantity` in an answer.
        AdjustableQuantity at "api/line_items/object#item_object-adjustable_quantity" {
            enabled: bool,
            maximum: Option<i64>,
            minimum: Option<i64>,
        }

        /// `discounts` in an answer.
        Discount at "api/line_items/object#item_object-discounts" {
            /// In the currency's smallest unit.
            amount: i64,
            discount: api::Discount<JsonRef<'a>>,
        }

        /// `taxes` in an answer.
        Tax at "api/line_items/object#item_object-taxes" {
            /// In the currency's smallest unit.
            amount: i64,
            rate: TaxRate<JsonRef<'a>>,
            taxability_reason: Option<TaxabilityReason>,
            /// In the currency's smallest unit.
            taxable_amount: Option<i64>,
        }
    }

    enums {
        /// `taxes.taxability_reason`.
        TaxabilityReason {
            CustomerExempt = "customer_exempt",
            NotCollecting = "not_collecting",
            NotSubjectToTax = "not_subject_to_tax",
            NotSupported = "not_supported",
            PortionProductExempt = "portion_product_exempt",
            PortionReducedRated = "portion_reduced_rated",
            PortionStandardRated = "portion_standard_rated",
            ProductExempt = "product_exempt",
            ProductExemptHoliday = "product_exempt_holiday",
            ProportionallyRated = "proportionally_rated",
            ReducedRated = "reduced_rated",
            ReverseCharge = "reverse_charge",
            StandardRated = "standard_rated",
            TaxableBasisReduced = "taxable_basis_reduced",
            ZeroRated = "zero_rated",
        }
    }
}
