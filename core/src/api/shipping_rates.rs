//! [Shipping rates](https://docs.stripe.com/api/shipping_rates).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::TaxCode;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::invoice_items::TaxBehavior;
pub use crate::api::invoices::{DeliveryEstimateParams, MaximumParams, MaximumUnit};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/shipping_rates/create) a shipping rate.
        ///
        /// Required: `display_name`.
        POST "/v1/shipping_rates" create() Create
            at "api/shipping_rates/create#create_shipping_rate" -> ShippingRate {
            delivery_estimate: |DeliveryEstimateParams|,
            /// Required.
            display_name: String,
            /// Fields that expand: `tax_code`.
            expand: Vec<String>,
            fixed_amount: |FixedAmountParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            tax_code: String,
            /// Only `fixed_amount`. `type` on the wire.
            type_ as type: ShippingRateType,
        }

        /// [Retrieves](https://docs.stripe.com/api/shipping_rates/retrieve) a shipping rate.
        GET "/v1/shipping_rates/{shipping_rate_token}" retrieve(shipping_rate_token) Retrieve
            at "api/shipping_rates/retrieve#retrieve_shipping_rate" -> ShippingRate {
            /// Fields that expand: `tax_code`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/shipping_rates/update) a shipping rate.
        POST "/v1/shipping_rates/{shipping_rate_token}" update(shipping_rate_token) Update
            at "api/shipping_rates/update#update_shipping_rate" -> ShippingRate {
            active: bool,
            /// Fields that expand: `tax_code`.
            expand: Vec<String>,
            fixed_amount: |UpdateFixedAmountParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
        }

        /// [Lists](https://docs.stripe.com/api/shipping_rates/list) shipping rates.
        GET "/v1/shipping_rates" list() List
            at "api/shipping_rates/list#list_shipping_rates" => [ShippingRate] Cursor {
            active: bool,
            created: TimeRange,
            currency: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.tax_code`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `fixed_amount.currency_options` in a request.
        CurrencyOptionsParams
            at "api/shipping_rates/create#create_shipping_rate-fixed_amount-currency_options" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
        }

        /// `fixed_amount` in a request.
        FixedAmountParams at "api/shipping_rates/create#create_shipping_rate-fixed_amount" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
        }

        /// `fixed_amount.currency_options` in a request.
        UpdateCurrencyOptionsParams
            at "api/shipping_rates/update#update_shipping_rate-fixed_amount-currency_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
        }

        /// `fixed_amount` in a request.
        UpdateFixedAmountParams at "api/shipping_rates/update#update_shipping_rate-fixed_amount" {
            /// Adds one entry.
            currency_options: {|UpdateCurrencyOptionsParams|},
        }
    }

    objects {
        /// A [shipping rate](https://docs.stripe.com/api/shipping_rates/object).
        ShippingRate "shipping_rate" at "api/shipping_rates/object#shipping_rate_object" id {
            active: bool,
            /// When it was created.
            created: Timestamp,
            delivery_estimate: Option<DeliveryEstimate<'a>>,
            display_name: Option<&'a str>,
            fixed_amount: Option<FixedAmount<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: Option<TaxBehavior>,
            tax_code: Option<Expandable<'a, TaxCode>>,
            /// Only `fixed_amount`. `type` on the wire.
            type_ as type: ShippingRateType,
        }
    }

    views {
        /// `fixed_amount.currency_options` in an answer.
        CurrencyOptions
            at "api/shipping_rates/object#shipping_rate_object-fixed_amount-currency_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
        }

        /// `delivery_estimate` in an answer.
        DeliveryEstimate at "api/shipping_rates/object#shipping_rate_object-delivery_estimate" {
            maximum: Option<Maximum<'a>>,
            minimum: Option<Minimum<'a>>,
        }

        /// `fixed_amount` in an answer.
        FixedAmount at "api/shipping_rates/object#shipping_rate_object-fixed_amount" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            currency_options: Option<BTreeMap<&'a str, CurrencyOptions<'a>>>,
        }

        /// `delivery_estimate.maximum` in an answer.
        Maximum at "api/shipping_rates/object#shipping_rate_object-delivery_estimate-maximum" {
            /// One of `business_day`, `day`, `hour`, `month`, `week`.
            unit: MaximumUnit,
            value: i64,
        }
    }

    enums {
        /// `type`.
        ShippingRateType { FixedAmount = "fixed_amount" }
    }
}

/// [`delivery_estimate.minimum`](https://docs.stripe.com/api/shipping_rates/object#shipping_rate_object-delivery_estimate-minimum)
/// in an answer: another name of [`Maximum`].
pub type Minimum<'a> = Maximum<'a>;

/// [`delivery_estimate.minimum`](https://docs.stripe.com/api/shipping_rates/create#create_shipping_rate-delivery_estimate-minimum)
/// in a request: another name of [`MaximumParams`].
pub type MinimumParams = MaximumParams;

/// `delivery_estimate.minimum.unit`: another name of [`MaximumUnit`].
pub type MinimumUnit = MaximumUnit;
