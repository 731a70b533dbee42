//! [Subscription items](https://docs.stripe.com/api/subscription_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, Discount, Plan, Price, TaxRate};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::invoice_items::{DiscountParams, TaxBehavior};
pub use crate::api::invoices::{CurrentTrialParams, ProrationBehavior};
pub use crate::api::payment_links::{RecurringInterval, RecurringParams};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/subscription_items/create) a subscription item.
        ///
        /// Required: `subscription`.
        POST "/v1/subscription_items" create() Create
            at "api/subscription_items/create#create_subscription_item" -> SubscriptionItem {
            billing_thresholds: =|BillingThresholdsParams|,
            current_trial: |CurrentTrialParams|,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `discounts`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// One of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: PaymentBehavior,
            plan: String,
            price: String,
            price_data: |PriceDataParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            quantity: i64,
            /// Required.
            subscription: String,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// [Retrieves](https://docs.stripe.com/api/subscription_items/retrieve) a subscription
        /// item.
        GET "/v1/subscription_items/{item}" retrieve(item) Retrieve
            at "api/subscription_items/retrieve#retrieve_subscription_item" -> SubscriptionItem {
            /// Fields that expand: `discounts`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/subscription_items/update) a subscription item.
        POST "/v1/subscription_items/{item}" update(item) Update
            at "api/subscription_items/update#update_subscription_item" -> SubscriptionItem {
            billing_thresholds: =|BillingThresholdsParams|,
            current_trial: |CurrentTrialParams|,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `discounts`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            off_session: bool,
            /// One of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: PaymentBehavior,
            plan: String,
            price: String,
            price_data: |PriceDataParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// [Deletes](https://docs.stripe.com/api/subscription_items/delete) a subscription item.
        DELETE "/v1/subscription_items/{item}" delete(item) Delete
            at "api/subscription_items/delete#delete_subscription_item" -> Deleted {
            clear_usage: bool,
            /// One of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: PaymentBehavior,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
        }

        /// [Lists](https://docs.stripe.com/api/subscription_items/list) subscription items.
        ///
        /// Required: `subscription`.
        GET "/v1/subscription_items" list() List
            at "api/subscription_items/list#list_subscription_items" => [SubscriptionItem] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.discounts`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// Required.
            subscription: String,
        }
    }

    params {
        /// `billing_thresholds` in a request.
        BillingThresholdsParams
            at "api/subscription_items/create#create_subscription_item-billing_thresholds" {
            /// Required.
            usage_gte: i64,
        }

        /// `price_data` in a request.
        PriceDataParams at "api/subscription_items/create#create_subscription_item-price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            product: String,
            /// Required.
            recurring: |RecurringParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }
    }

    objects {
        /// A [subscription item](https://docs.stripe.com/api/subscription_items/object).
        SubscriptionItem "subscription_item"
            at "api/subscription_items/object#subscription_item_object" id {
            billed_until: Option<Timestamp>,
            billing_thresholds: Option<BillingThresholds<'a>>,
            /// When it was created.
            created: Timestamp,
            current_period_end: Timestamp,
            current_period_start: Timestamp,
            current_trial: Option<CurrentTrial<'a>>,
            discounts: Vec<Expandable<'a, Discount>>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            plan: Plan<JsonRef<'a>>,
            price: Price<JsonRef<'a>>,
            quantity: Option<i64>,
            subscription: &'a str,
            tax_rates: Option<Vec<TaxRate<JsonRef<'a>>>>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `billing_thresholds` in an answer.
        BillingThresholds
            at "api/subscription_items/object#subscription_item_object-billing_thresholds" {
            usage_gte: Option<i64>,
        }

        /// `current_trial` in an answer.
        CurrentTrial at "api/subscription_items/object#subscription_item_object-current_trial" {
            end_date: Timestamp,
            start_date: Timestamp,
            trial_offer: &'a str,
        }
    }

    enums {
        /// `payment_behavior`.
        PaymentBehavior {
            AllowIncomplete = "allow_incomplete",
            DefaultIncomplete = "default_incomplete",
            ErrorIfIncomplete = "error_if_incomplete",
            PendingIfIncomplete = "pending_if_incomplete",
        }
    }
}
