//! [Shipping rates](https://docs.stripe.com/api/shipping_rates).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Emptyable, Metadata, TaxCode, TimeRange};
use crate::{Expandable, Timestamp};
use std::collections::BTreeMap;

pub use crate::api::invoice_items::TaxBehavior;
pub use crate::api::invoices::{DeliveryEstimateParams, MaximumParams, MaximumUnit};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/shipping_rates/create) a shipping rate.
        POST "/v1/shipping_rates" create() Create -> ShippingRate {
            delivery_estimate: |DeliveryEstimateParams|,
            /// Required.
            display_name: String,
            expand: Vec<String>,
            fixed_amount: |FixedAmountParams|,
            metadata: Metadata,
            tax_behavior: TaxBehavior,
            tax_code: String,
            type_: ShippingRateType,
        }

        /// [Retrieves](https://docs.stripe.com/api/shipping_rates/retrieve) a shipping rate.
        GET "/v1/shipping_rates/{shipping_rate_token}"
            retrieve(shipping_rate_token) Retrieve -> ShippingRate {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/shipping_rates/update) a shipping rate.
        POST "/v1/shipping_rates/{shipping_rate_token}"
            update(shipping_rate_token) Update -> ShippingRate {
            active: bool,
            expand: Vec<String>,
            fixed_amount: |FixedAmountParams|,
            metadata: Emptyable<Metadata>,
            tax_behavior: TaxBehavior,
        }

        /// [Lists](https://docs.stripe.com/api/shipping_rates/list) shipping rates.
        GET "/v1/shipping_rates" list() List => [ShippingRate] Cursor {
            active: bool,
            created: TimeRange,
            currency: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    params {
        /// `fixed_amount.currency_options` in a request.
        CurrencyOptionsParams {
            /// In the currency's smallest unit.
            amount: i64,
            tax_behavior: TaxBehavior,
        }

        /// `fixed_amount` in a request.
        FixedAmountParams {
            /// In the currency's smallest unit.
            amount: i64,
            currency: String,
            currency_options: {|CurrencyOptionsParams|},
        }
    }

    objects {
        /// A [shipping rate](https://docs.stripe.com/api/shipping_rates/object).
        ShippingRate "shipping_rate" id {
            active: bool,
            created: Timestamp,
            delivery_estimate: Option<DeliveryEstimate<'a>>,
            display_name: Option<&'a str>,
            fixed_amount: Option<FixedAmount<'a>>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            tax_behavior: Option<TaxBehavior>,
            tax_code: Option<Expandable<'a, TaxCode>>,
            type_: ShippingRateType,
        }
    }

    views {
        /// `fixed_amount.currency_options` in an answer.
        CurrencyOptions {
            /// In the currency's smallest unit.
            amount: i64,
            tax_behavior: TaxBehavior,
        }

        /// `delivery_estimate` in an answer.
        DeliveryEstimate {
            maximum: Option<Maximum<'a>>,
            minimum: Option<Maximum<'a>>,
        }

        /// `fixed_amount` in an answer.
        FixedAmount {
            /// In the currency's smallest unit.
            amount: i64,
            currency: &'a str,
            currency_options: Option<BTreeMap<&'a str, CurrencyOptions<'a>>>,
        }

        /// `delivery_estimate.maximum` in an answer.
        Maximum {
            unit: MaximumUnit,
            value: i64,
        }
    }

    enums {
        /// `type`.
        ShippingRateType { FixedAmount = "fixed_amount" }
    }
}
