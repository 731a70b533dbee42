//! [Configurations](https://docs.stripe.com/api/customer_portal/configurations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Application, billing};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::invoices::ProrationBehavior;
pub use crate::api::payment_links::AdjustableQuantityParams;
pub use crate::api::subscriptions::BillingCycleAnchor;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_portal/configurations/create) a
        /// configuration.
        ///
        /// Required: `features`.
        POST "/v1/billing_portal/configurations" create() Create
            at "api/customer_portal/configurations/create#create_portal_configuration" -> Configuration {
            business_profile: |BusinessProfileParams|,
            default_return_url: Emptyable<String>,
            /// Fields that expand: `application`,
            /// `features.subscription_cancel.cancellation_reason.feedback_options`.
            expand: Vec<String>,
            /// Required.
            features: |FeaturesParams|,
            login_page: |LoginPageParams|,
            /// Names and values of your own.
            metadata: Metadata,
            name: Emptyable<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/customer_portal/configurations/retrieve) a
        /// configuration.
        GET "/v1/billing_portal/configurations/{configuration}" retrieve(configuration) Retrieve
            at "api/customer_portal/configurations/retrieve#retrieve_portal_configuration" -> Configuration {
            /// Fields that expand: `application`,
            /// `features.subscription_cancel.cancellation_reason.feedback_options`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/customer_portal/configurations/update) a
        /// configuration.
        POST "/v1/billing_portal/configurations/{configuration}" update(configuration) Update
            at "api/customer_portal/configurations/update#update_portal_configuration" -> Configuration {
            active: bool,
            business_profile: |UpdateBusinessProfileParams|,
            default_return_url: Emptyable<String>,
            /// Fields that expand: `application`,
            /// `features.subscription_cancel.cancellation_reason.feedback_options`.
            expand: Vec<String>,
            features: |UpdateFeaturesParams|,
            login_page: |LoginPageParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: Emptyable<String>,
        }

        /// [Lists](https://docs.stripe.com/api/customer_portal/configurations/list) configurations.
        GET "/v1/billing_portal/configurations" list() List
            at "api/customer_portal/configurations/list#list_portal_configurations" => [Configuration] Cursor {
            active: bool,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`,
            /// `data.features.subscription_cancel.cancellation_reason.feedback_options`.
            expand: Vec<String>,
            is_default: bool,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `business_profile` in a request.
        BusinessProfileParams
            at "api/customer_portal/configurations/create#create_portal_configuration-business_profile" {
            headline: Emptyable<String>,
            privacy_policy_url: String,
            terms_of_service_url: String,
        }

        /// `features.subscription_cancel.cancellation_reason` in a request.
        CancellationReasonParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel-cancellation_reason" {
            /// Required.
            enabled: bool,
            feedback_options: Emptyable<Vec<String>>,
            /// Required. Any of `customer_service`, `low_quality`, `missing_features`, `other`,
            /// `switched_service`, `too_complex`, `too_expensive`, `unused`.
            options: Emptyable<Vec<CancellationReasonOption>>,
        }

        /// `features.subscription_update.schedule_at_period_end.conditions` in a request.
        ConditionParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-schedule_at_period_end-conditions" {
            /// Required. One of `decreasing_item_amount`, `shortening_interval`. `type` on the
            /// wire.
            type_ as type: ConditionType,
        }

        /// `features.customer_update` in a request.
        CustomerUpdateParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-customer_update" {
            /// Any of `address`, `email`, `name`, `phone`, `shipping`, `tax_id`.
            allowed_updates: Emptyable<Vec<AllowedUpdate>>,
            /// Required.
            enabled: bool,
        }

        /// `features.subscription_pause.duration` in a request.
        DurationParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-duration" {
            /// If `type` is `interval_options`. Adds one.
            interval_options: ..=|IntervalOptionParams|,
            /// Required. One of `indefinite`, `interval_options`. `type` on the wire.
            type_ as type: DurationType,
        }

        /// `features` in a request.
        FeaturesParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features" {
            customer_update: |CustomerUpdateParams|,
            invoice_history: |InvoiceHistoryParams|,
            payment_method_update: |PaymentMethodUpdateParams|,
            subscription_cancel: |SubscriptionCancelParams|,
            subscription_pause: |SubscriptionPauseParams|,
            subscription_update: |SubscriptionUpdateParams|,
        }

        /// `features.subscription_pause.duration.interval_options` in a request.
        IntervalOptionParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause-duration-interval_options" {
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: IntervalOptionInterval,
            interval_count: i64,
        }

        /// `login_page` in a request.
        LoginPageParams
            at "api/customer_portal/configurations/create#create_portal_configuration-login_page" {
            /// Required.
            enabled: bool,
        }

        /// `features.payment_method_update` in a request.
        PaymentMethodUpdateParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-payment_method_update" {
            /// Required.
            enabled: bool,
            payment_method_configuration: Emptyable<String>,
        }

        /// `features.subscription_update.products` in a request.
        ProductParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-products" {
            adjustable_quantity: |AdjustableQuantityParams|,
            /// Required.
            prices: Vec<String>,
            /// Required.
            product: String,
        }

        /// `features.subscription_update.schedule_at_period_end` in a request.
        ScheduleAtPeriodEndParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update-schedule_at_period_end" {
            /// Adds one.
            conditions: ..|ConditionParams|,
        }

        /// `features.subscription_cancel` in a request.
        SubscriptionCancelParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_cancel" {
            cancellation_reason: |CancellationReasonParams|,
            /// Required.
            enabled: bool,
            /// One of `at_period_end`, `immediately`.
            mode: SubscriptionCancelMode,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
        }

        /// `features.subscription_pause` in a request.
        SubscriptionPauseParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_pause" {
            duration: |DurationParams|,
            enabled: bool,
        }

        /// `features.subscription_update` in a request.
        SubscriptionUpdateParams
            at "api/customer_portal/configurations/create#create_portal_configuration-features-subscription_update" {
            /// One of `now`, `unchanged`.
            billing_cycle_anchor: BillingCycleAnchor,
            /// Any of `price`, `promotion_code`, `quantity`.
            default_allowed_updates: Emptyable<Vec<DefaultAllowedUpdate>>,
            /// Required.
            enabled: bool,
            /// Adds one.
            products: ..=|ProductParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            schedule_at_period_end: |ScheduleAtPeriodEndParams|,
            /// One of `continue_trial`, `end_trial`.
            trial_update_behavior: TrialUpdateBehavior,
        }

        /// `business_profile` in a request.
        UpdateBusinessProfileParams
            at "api/customer_portal/configurations/update#update_portal_configuration-business_profile" {
            headline: Emptyable<String>,
            privacy_policy_url: Emptyable<String>,
            terms_of_service_url: Emptyable<String>,
        }

        /// `features.subscription_cancel.cancellation_reason` in a request.
        UpdateCancellationReasonParams
            at "api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel-cancellation_reason" {
            /// Required.
            enabled: bool,
            feedback_options: Emptyable<Vec<String>>,
            /// Any of `customer_service`, `low_quality`, `missing_features`, `other`,
            /// `switched_service`, `too_complex`, `too_expensive`, `unused`.
            options: Emptyable<Vec<CancellationReasonOption>>,
        }

        /// `features.customer_update` in a request.
        UpdateCustomerUpdateParams
            at "api/customer_portal/configurations/update#update_portal_configuration-features-customer_update" {
            /// Any of `address`, `email`, `name`, `phone`, `shipping`, `tax_id`.
            allowed_updates: Emptyable<Vec<AllowedUpdate>>,
            enabled: bool,
        }

        /// `features` in a request.
        UpdateFeaturesParams
            at "api/customer_portal/configurations/update#update_portal_configuration-features" {
            customer_update: |UpdateCustomerUpdateParams|,
            invoice_history: |InvoiceHistoryParams|,
            payment_method_update: |PaymentMethodUpdateParams|,
            subscription_cancel: |UpdateSubscriptionCancelParams|,
            subscription_pause: |SubscriptionPauseParams|,
            subscription_update: |UpdateSubscriptionUpdateParams|,
        }

        /// `features.subscription_update.schedule_at_period_end` in a request.
        UpdateScheduleAtPeriodEndParams
            at "api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update-schedule_at_period_end" {
            /// Adds one.
            conditions: ..=|ConditionParams|,
        }

        /// `features.subscription_cancel` in a request.
        UpdateSubscriptionCancelParams
            at "api/customer_portal/configurations/update#update_portal_configuration-features-subscription_cancel" {
            cancellation_reason: |UpdateCancellationReasonParams|,
            enabled: bool,
            /// One of `at_period_end`, `immediately`.
            mode: SubscriptionCancelMode,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
        }

        /// `features.subscription_update` in a request.
        UpdateSubscriptionUpdateParams
            at "api/customer_portal/configurations/update#update_portal_configuration-features-subscription_update" {
            /// One of `now`, `unchanged`.
            billing_cycle_anchor: BillingCycleAnchor,
            /// Any of `price`, `promotion_code`, `quantity`.
            default_allowed_updates: Emptyable<Vec<DefaultAllowedUpdate>>,
            enabled: bool,
            /// Adds one.
            products: ..=|ProductParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            schedule_at_period_end: |UpdateScheduleAtPeriodEndParams|,
            /// One of `continue_trial`, `end_trial`.
            trial_update_behavior: TrialUpdateBehavior,
        }
    }

    objects {
        /// A [configuration](https://docs.stripe.com/api/customer_portal/configurations/object).
        Configuration "billing_portal.configuration"
            at "api/customer_portal/configurations/object#portal_configuration_object" id {
            active: bool,
            application: Option<Expandable<'a, Application>>,
            business_profile: BusinessProfile<'a>,
            /// When it was created.
            created: Timestamp,
            default_return_url: Option<&'a str>,
            features: Features<'a>,
            is_default: bool,
            /// Whether it is live and not a test.
            livemode: bool,
            login_page: LoginPage<'a>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            name: Option<&'a str>,
            object: &'a str,
            updated: Timestamp,
        }
    }

    views {
        /// `features.subscription_update.products.adjustable_quantity` in an answer.
        AdjustableQuantity
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products-adjustable_quantity" {
            enabled: bool,
            maximum: Option<i64>,
            minimum: i64,
        }

        /// `business_profile` in an answer.
        BusinessProfile
            at "api/customer_portal/configurations/object#portal_configuration_object-business_profile" {
            headline: Option<&'a str>,
            privacy_policy_url: Option<&'a str>,
            terms_of_service_url: Option<&'a str>,
        }

        /// `features.subscription_cancel.cancellation_reason` in an answer.
        CancellationReason
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel-cancellation_reason" {
            enabled: bool,
            feedback_options: Option<Vec<Expandable<'a, billing::FeedbackOption>>>,
            /// Any of `customer_service`, `low_quality`, `missing_features`, `other`,
            /// `switched_service`, `too_complex`, `too_expensive`, `unused`.
            options: Vec<CancellationReasonOption>,
        }

        /// `features.subscription_update.schedule_at_period_end.conditions` in an answer.
        Condition
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-schedule_at_period_end-conditions" {
            /// One of `decreasing_item_amount`, `shortening_interval`. `type` on the wire.
            type_ as type: ConditionType,
        }

        /// `features.customer_update` in an answer.
        CustomerUpdate
            at "api/customer_portal/configurations/object#portal_configuration_object-features-customer_update" {
            /// Any of `address`, `email`, `name`, `phone`, `shipping`, `tax_id`.
            allowed_updates: Vec<AllowedUpdate>,
            enabled: bool,
        }

        /// `features.subscription_pause.duration` in an answer.
        Duration
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-duration" {
            /// If `type` is `interval_options`.
            interval_options: Vec<IntervalOption<'a>>,
            /// One of `indefinite`, `interval_options`. `type` on the wire.
            type_ as type: DurationType,
        }

        /// `features` in an answer.
        Features
            at "api/customer_portal/configurations/object#portal_configuration_object-features" {
            customer_update: CustomerUpdate<'a>,
            invoice_history: InvoiceHistory<'a>,
            payment_method_update: PaymentMethodUpdate<'a>,
            subscription_cancel: SubscriptionCancel<'a>,
            subscription_pause: SubscriptionPause<'a>,
            subscription_update: SubscriptionUpdate<'a>,
        }

        /// `features.subscription_pause.duration.interval_options` in an answer.
        IntervalOption
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause-duration-interval_options" {
            /// One of `day`, `month`, `week`, `year`.
            interval: IntervalOptionInterval,
            interval_count: i64,
        }

        /// `features.invoice_history` in an answer.
        InvoiceHistory
            at "api/customer_portal/configurations/object#portal_configuration_object-features-invoice_history" {
            enabled: bool,
        }

        /// `login_page` in an answer.
        LoginPage
            at "api/customer_portal/configurations/object#portal_configuration_object-login_page" {
            enabled: bool,
            url: Option<&'a str>,
        }

        /// `features.payment_method_update` in an answer.
        PaymentMethodUpdate
            at "api/customer_portal/configurations/object#portal_configuration_object-features-payment_method_update" {
            enabled: bool,
            payment_method_configuration: Option<&'a str>,
        }

        /// `features.subscription_update.products` in an answer.
        Product
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-products" {
            adjustable_quantity: AdjustableQuantity<'a>,
            prices: Vec<&'a str>,
            product: &'a str,
        }

        /// `features.subscription_update.schedule_at_period_end` in an answer.
        ScheduleAtPeriodEnd
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update-schedule_at_period_end" {
            conditions: Vec<Condition<'a>>,
        }

        /// `features.subscription_cancel` in an answer.
        SubscriptionCancel
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_cancel" {
            cancellation_reason: CancellationReason<'a>,
            enabled: bool,
            /// One of `at_period_end`, `immediately`.
            mode: SubscriptionCancelMode,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
        }

        /// `features.subscription_pause` in an answer.
        SubscriptionPause
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_pause" {
            duration: Duration<'a>,
            enabled: bool,
        }

        /// `features.subscription_update` in an answer.
        SubscriptionUpdate
            at "api/customer_portal/configurations/object#portal_configuration_object-features-subscription_update" {
            /// One of `now`, `unchanged`.
            billing_cycle_anchor: Option<BillingCycleAnchor>,
            /// Any of `price`, `promotion_code`, `quantity`.
            default_allowed_updates: Vec<DefaultAllowedUpdate>,
            enabled: bool,
            products: Option<Vec<Product<'a>>>,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            schedule_at_period_end: ScheduleAtPeriodEnd<'a>,
            /// One of `continue_trial`, `end_trial`.
            trial_update_behavior: TrialUpdateBehavior,
        }
    }

    enums {
        /// `features.customer_update.allowed_updates`.
        AllowedUpdate {
            Address = "address",
            Email = "email",
            Name = "name",
            Phone = "phone",
            Shipping = "shipping",
            TaxId = "tax_id",
        }

        /// `features.subscription_cancel.cancellation_reason.options`.
        CancellationReasonOption {
            CustomerService = "customer_service",
            LowQuality = "low_quality",
            MissingFeatures = "missing_features",
            Other = "other",
            SwitchedService = "switched_service",
            TooComplex = "too_complex",
            TooExpensive = "too_expensive",
            Unused = "unused",
        }

        /// `features.subscription_update.schedule_at_period_end.conditions.type`.
        ConditionType {
            DecreasingItemAmount = "decreasing_item_amount",
            ShorteningInterval = "shortening_interval",
        }

        /// `features.subscription_update.default_allowed_updates`.
        DefaultAllowedUpdate {
            Price = "price",
            PromotionCode = "promotion_code",
            Quantity = "quantity",
        }

        /// `features.subscription_pause.duration.type`.
        DurationType { Indefinite = "indefinite", IntervalOptions = "interval_options" }

        /// `features.subscription_pause.duration.interval_options.interval`.
        IntervalOptionInterval { Day = "day", Month = "month", Week = "week", Year = "year" }

        /// `features.subscription_cancel.mode`.
        SubscriptionCancelMode { AtPeriodEnd = "at_period_end", Immediately = "immediately" }

        /// `features.subscription_update.trial_update_behavior`.
        TrialUpdateBehavior { ContinueTrial = "continue_trial", EndTrial = "end_trial" }
    }
}

/// [`features.invoice_history`](https://docs.stripe.com/api/customer_portal/configurations/create#create_portal_configuration-features-invoice_history)
/// in a request: another name of [`LoginPageParams`].
pub type InvoiceHistoryParams = LoginPageParams;
