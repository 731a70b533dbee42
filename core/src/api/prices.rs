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
        POST "/v1/prices" create() Create at "api/prices/create#create_price" -> Price {
            active: bool,
            billing_scheme: BillingScheme,
            /// Required.
            currency: String,
            currency_options: {|CurrencyOptionsParams|},
            custom_unit_amount: |CustomUnitAmountParams|,
            expand: Vec<String>,
            lookup_key: String,
            metadata: Metadata,
            nickname: String,
            product: String,
            product_data: |ProductDataParams|,
            recurring: |RecurringParams|,
            tax_behavior: TaxBehavior,
            tiers: ..|TierParams|,
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
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/prices/update) a price.
        POST "/v1/prices/{price}" update(price) Update
            at "api/prices/update#update_price" -> Price {
            active: bool,
            currency_options: {|CurrencyOptionsParams|},
            expand: Vec<String>,
            lookup_key: String,
            metadata: Emptyable<Metadata>,
            nickname: String,
            tax_behavior: TaxBehavior,
            transfer_lookup_key: bool,
        }

        /// [Lists](https://docs.stripe.com/api/prices/list) prices.
        GET "/v1/prices" list() List at "api/prices/list#list_prices" => [Price] Cursor {
            active: bool,
            created: TimeRange,
            currency: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            lookup_keys: Vec<String>,
            product: String,
            recurring: |ListRecurringParams|,
            starting_after: String,
            type_ as type: PriceType,
        }

        /// [Searches](https://docs.stripe.com/api/prices/search) prices.
        GET "/v1/prices/search" search() Search
            at "api/prices/search#search_prices" => [Price] Search {
            expand: Vec<String>,
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
            tax_behavior: TaxBehavior,
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
            interval: RecurringInterval,
            meter: String,
            usage_type: UsageType,
        }

        /// `product_data` in a request.
        ProductDataParams at "api/prices/create#create_price-product_data" {
            active: bool,
            id: String,
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
            /// Required.
            interval: RecurringInterval,
            interval_count: i64,
            meter: String,
            trial_period_days: i64,
            usage_type: UsageType,
        }

        /// `transform_quantity` in a request.
        TransformQuantityParams at "api/prices/create#create_price-transform_quantity" {
            /// Required.
            divide_by: i64,
            /// Required.
            round: TransformQuantityRound,
        }
    }

    objects {
        /// A [price](https://docs.stripe.com/api/prices/object).
        Price "price" at "api/prices/object#price_object" id {
            active: bool,
            billing_scheme: BillingScheme,
            created: Timestamp,
            currency: &'a str,
            currency_options: Option<BTreeMap<&'a str, CurrencyOptions<'a>>>,
            custom_unit_amount: Option<CustomUnitAmount<'a>>,
            livemode: bool,
            lookup_key: Option<&'a str>,
            metadata: BTreeMap<&'a str, &'a str>,
            nickname: Option<&'a str>,
            object: &'a str,
            product: Expandable<'a, Product>,
            recurring: Option<Recurring<'a>>,
            tax_behavior: Option<TaxBehavior>,
            tiers: Option<Vec<Tier<'a>>>,
            tiers_mode: Option<TiersMode>,
            transform_quantity: Option<TransformQuantity<'a>>,
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
            interval: RecurringInterval,
            interval_count: i64,
            meter: Option<&'a str>,
            trial_period_days: Option<i64>,
            usage_type: UsageType,
        }

        /// `transform_quantity` in an answer.
        TransformQuantity at "api/prices/object#price_object-transform_quantity" {
            divide_by: i64,
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
