//! [Prices](https://docs.stripe.com/api/prices).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Product;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::invoice_items::TaxBehavior;
pub use crate::api::invoice_line_items::TaxDetailsParams;
pub use crate::api::payment_links::RecurringInterval;
pub use crate::api::plans::{BillingScheme, Tier, TierParams, TiersMode, UpTo, UsageType};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/prices/create) a price.
        ///
        /// Required: `currency`.
        POST "/v1/prices" create() Create at "api/prices/create#create_price" -> Price {
            active: bool,
            /// One of `per_unit`, `tiered`.
            billing_scheme: BillingScheme,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
            custom_unit_amount: |CustomUnitAmountParams|,
            /// Fields that expand: `product`.
            expand: Vec<String>,
            lookup_key: String,
            /// Names and values of your own.
            metadata: Metadata,
            nickname: String,
            product: String,
            product_data: |ProductDataParams|,
            recurring: |RecurringParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// Adds one.
            tiers: ..|TierParams|,
            /// One of `graduated`, `volume`.
            tiers_mode: TiersMode,
            transfer_lookup_key: bool,
            transform_quantity: |TransformQuantityParams|,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/prices/retrieve) a price.
        GET "/v1/prices/{price}" retrieve(price) Retrieve
            at "api/prices/retrieve#retrieve_price" -> Price {
            /// Fields that expand: `product`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/prices/update) a price.
        POST "/v1/prices/{price}" update(price) Update
            at "api/prices/update#update_price" -> Price {
            active: bool,
            /// [`param`](Self::param) with `Unset` clears all.
            currency_options: {|CurrencyOptionsParams|},
            /// Fields that expand: `product`.
            expand: Vec<String>,
            lookup_key: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            nickname: String,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            transfer_lookup_key: bool,
        }

        /// [Lists](https://docs.stripe.com/api/prices/list) prices.
        GET "/v1/prices" list() List at "api/prices/list#list_prices" => [Price] Cursor {
            active: bool,
            created: TimeRange,
            currency: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.product`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            lookup_keys: Vec<String>,
            product: String,
            /// If `type` is `recurring`.
            recurring: |ListRecurringParams|,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `one_time`, `recurring`. `type` on the wire.
            type_ as type: PriceType,
        }

        /// [Searches](https://docs.stripe.com/api/prices/search) prices.
        ///
        /// Required: `query`.
        GET "/v1/prices/search" search() Search
            at "api/prices/search#search_prices" => [Price] Search {
            /// Fields that expand: `data.product`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }
    }

    params {
        /// `currency_options` in a request.
        CurrencyOptionsParams at "api/prices/create#create_price-currency_options" {
            custom_unit_amount: |CustomUnitAmountParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// Adds one.
            tiers: ..|TierParams|,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `custom_unit_amount` in a request.
        CustomUnitAmountParams at "api/prices/create#create_price-custom_unit_amount" {
            /// Required.
            enabled: bool,
            maximum: i64,
            minimum: i64,
            preset: i64,
        }

        /// `recurring` in a request.
        ListRecurringParams at "api/prices/list#list_prices-recurring" {
            /// One of `day`, `month`, `week`, `year`.
            interval: RecurringInterval,
            meter: String,
            /// One of `licensed`, `metered`.
            usage_type: UsageType,
        }

        /// `product_data` in a request.
        ProductDataParams at "api/prices/create#create_price-product_data" {
            active: bool,
            id: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
            statement_descriptor: String,
            tax_code: String,
            tax_details: |TaxDetailsParams|,
            unit_label: String,
        }

        /// `recurring` in a request.
        RecurringParams at "api/prices/create#create_price-recurring" {
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: RecurringInterval,
            interval_count: i64,
            meter: String,
            trial_period_days: i64,
            /// One of `licensed`, `metered`.
            usage_type: UsageType,
        }

        /// `transform_quantity` in a request.
        TransformQuantityParams at "api/prices/create#create_price-transform_quantity" {
            /// Required.
            divide_by: i64,
            /// Required. One of `down`, `up`.
            round: TransformQuantityRound,
        }
    }

    objects {
        /// A [price](https://docs.stripe.com/api/prices/object).
        Price "price" at "api/prices/object#price_object" id {
            active: bool,
            /// One of `per_unit`, `tiered`.
            billing_scheme: BillingScheme,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            currency_options: Option<BTreeMap<&'a str, CurrencyOptions<'a>>>,
            custom_unit_amount: Option<CustomUnitAmount<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            lookup_key: Option<&'a str>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            nickname: Option<&'a str>,
            object: &'a str,
            product: Expandable<'a, Product>,
            /// If `type` is `recurring`.
            recurring: Option<Recurring<'a>>,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: Option<TaxBehavior>,
            tiers: Option<Vec<Tier<'a>>>,
            /// One of `graduated`, `volume`.
            tiers_mode: Option<TiersMode>,
            transform_quantity: Option<TransformQuantity<'a>>,
            /// One of `one_time`, `recurring`. `type` on the wire.
            type_ as type: PriceType,
            /// In the currency's smallest unit.
            unit_amount: Option<i64>,
            /// A decimal number.
            unit_amount_decimal: Option<&'a str>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `currency_options` in an answer.
        CurrencyOptions at "api/prices/object#price_object-currency_options" {
            custom_unit_amount: Option<CustomUnitAmount<'a>>,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: Option<TaxBehavior>,
            tiers: Option<Vec<Tier<'a>>>,
            /// In the currency's smallest unit.
            unit_amount: Option<i64>,
            /// A decimal number.
            unit_amount_decimal: Option<&'a str>,
        }

        /// `custom_unit_amount` in an answer.
        CustomUnitAmount at "api/prices/object#price_object-custom_unit_amount" {
            maximum: Option<i64>,
            minimum: Option<i64>,
            preset: Option<i64>,
        }

        /// `recurring` in an answer.
        Recurring at "api/prices/object#price_object-recurring" {
            /// One of `day`, `month`, `week`, `year`.
            interval: RecurringInterval,
            interval_count: i64,
            meter: Option<&'a str>,
            trial_period_days: Option<i64>,
            /// One of `licensed`, `metered`.
            usage_type: UsageType,
        }

        /// `transform_quantity` in an answer.
        TransformQuantity at "api/prices/object#price_object-transform_quantity" {
            divide_by: i64,
            /// One of `down`, `up`.
            round: TransformQuantityRound,
        }
    }

    enums {
        /// `type`.
        PriceType { OneTime = "one_time", Recurring = "recurring" }

        /// `transform_quantity.round`.
        TransformQuantityRound { Down = "down", Up = "up" }
    }
}
