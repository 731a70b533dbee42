//! [Subscription schedules](https://docs.stripe.com/api/subscription_schedules).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api;
use crate::api::{
    Account, Application, Coupon, Customer, PaymentMethod, Plan, Price, PromotionCode,
    Subscription, TaxId, TaxRate, test_helpers,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Either, Emptyable, Metadata, Now, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::customers::{CustomField, CustomFieldParams};
pub use crate::api::invoice_items::{DiscountParams, PriceDataParams, TaxBehavior};
pub use crate::api::invoices::{
    BillingCycleAnchor, BillingModeParams, BillingModeType, BillingThresholdsParams,
    CollectionMethod, DurationInterval, DurationParams, EndParams, EndType, FlexibleParams,
    InvoicingBehavior, ItemBillingThresholdsParams, ItemPriceDataParams, PauseAtParams,
    PauseAtType, PaymentBehavior, ProrationBehavior, ProrationDiscounts, ResumeAtParams,
    ResumeAtType, ResumeSettingsBillingCycleAnchor, ResumeSettingsParams, SettingsType,
    StartParams, StartType,
};
pub use crate::api::payment_links::{
    AutomaticTaxParams, Liability, LiabilityParams, LiabilityType,
};
pub use crate::api::quotes::Flexible;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/subscription_schedules/create) a subscription
        /// schedule.
        POST "/v1/subscription_schedules" create() Create
            at "api/subscription_schedules/create#create_subscription_schedule" -> SubscriptionSchedule {
            billing_mode: |BillingModeParams|,
            customer: String,
            customer_account: String,
            default_settings: |DefaultSettingsParams|,
            /// One of `cancel`, `none`, `release`, `renew`.
            end_behavior: EndBehavior,
            /// Fields that expand: `application`, `customer`, `subscription`, `test_clock`,
            /// `default_settings.default_payment_method`, `default_settings.on_behalf_of`,
            /// `phases.default_payment_method`, `phases.on_behalf_of`,
            /// `default_settings.invoice_settings.account_tax_ids`,
            /// `default_settings.transfer_data.destination`, `phases.add_invoice_items.price`,
            /// `phases.discounts.coupon`, `phases.discounts.discount`,
            /// `phases.discounts.promotion_code`, `phases.invoice_settings.account_tax_ids`,
            /// `phases.items.plan`, and others.
            expand: Vec<String>,
            from_subscription: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Adds one.
            pause_schedules: ..|PauseScheduleParams|,
            /// Adds one.
            phases: ..|PhaseParams|,
            start_date: Either<Timestamp, Now>,
        }

        /// [Retrieves](https://docs.stripe.com/api/subscription_schedules/retrieve) a subscription
        /// schedule.
        GET "/v1/subscription_schedules/{schedule}" retrieve(schedule) Retrieve
            at "api/subscription_schedules/retrieve#retrieve_subscription_schedule" -> SubscriptionSchedule {
            /// Fields that expand: `application`, `customer`, `subscription`, `test_clock`,
            /// `default_settings.default_payment_method`, `default_settings.on_behalf_of`,
            /// `phases.default_payment_method`, `phases.on_behalf_of`,
            /// `default_settings.invoice_settings.account_tax_ids`,
            /// `default_settings.transfer_data.destination`, `phases.add_invoice_items.price`,
            /// `phases.discounts.coupon`, `phases.discounts.discount`,
            /// `phases.discounts.promotion_code`, `phases.invoice_settings.account_tax_ids`,
            /// `phases.items.plan`, and others.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/subscription_schedules/update) a subscription
        /// schedule.
        POST "/v1/subscription_schedules/{schedule}" update(schedule) Update
            at "api/subscription_schedules/update#update_subscription_schedule" -> SubscriptionSchedule {
            default_settings: |DefaultSettingsParams|,
            /// One of `cancel`, `none`, `release`, `renew`.
            end_behavior: EndBehavior,
            /// Fields that expand: `application`, `customer`, `subscription`, `test_clock`,
            /// `default_settings.default_payment_method`, `default_settings.on_behalf_of`,
            /// `phases.default_payment_method`, `phases.on_behalf_of`,
            /// `default_settings.invoice_settings.account_tax_ids`,
            /// `default_settings.transfer_data.destination`, `phases.add_invoice_items.price`,
            /// `phases.discounts.coupon`, `phases.discounts.discount`,
            /// `phases.discounts.promotion_code`, `phases.invoice_settings.account_tax_ids`,
            /// `phases.items.plan`, and others.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Adds one.
            pause_schedules: ..=|UpdatePauseScheduleParams|,
            /// Adds one.
            phases: ..|SubscriptionSchedulePhaseParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
        }

        /// [Lists](https://docs.stripe.com/api/subscription_schedules/list) subscription schedules.
        GET "/v1/subscription_schedules" list() List
            at "api/subscription_schedules/list#list_subscription_schedules" => [SubscriptionSchedule] Cursor {
            canceled_at: TimeRange,
            completed_at: TimeRange,
            created: TimeRange,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.customer`, `data.subscription`,
            /// `data.test_clock`, `data.default_settings.default_payment_method`,
            /// `data.default_settings.on_behalf_of`, `data.phases.default_payment_method`,
            /// `data.phases.on_behalf_of`,
            /// `data.default_settings.invoice_settings.account_tax_ids`,
            /// `data.default_settings.transfer_data.destination`,
            /// `data.phases.add_invoice_items.price`, `data.phases.discounts.coupon`,
            /// `data.phases.discounts.discount`, `data.phases.discounts.promotion_code`,
            /// `data.phases.invoice_settings.account_tax_ids`, `data.phases.items.plan`, and
            /// others.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            released_at: TimeRange,
            scheduled: bool,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Cancels](https://docs.stripe.com/api/subscription_schedules/cancel) a subscription
        /// schedule.
        POST "/v1/subscription_schedules/{schedule}/cancel" cancel(schedule) Cancel
            at "api/subscription_schedules/cancel#cancel_subscription_schedule" -> SubscriptionSchedule {
            /// Fields that expand: `application`, `customer`, `subscription`, `test_clock`,
            /// `default_settings.default_payment_method`, `default_settings.on_behalf_of`,
            /// `phases.default_payment_method`, `phases.on_behalf_of`,
            /// `default_settings.invoice_settings.account_tax_ids`,
            /// `default_settings.transfer_data.destination`, `phases.add_invoice_items.price`,
            /// `phases.discounts.coupon`, `phases.discounts.discount`,
            /// `phases.discounts.promotion_code`, `phases.invoice_settings.account_tax_ids`,
            /// `phases.items.plan`, and others.
            expand: Vec<String>,
            invoice_now: bool,
            prorate: bool,
        }

        /// [Releases](https://docs.stripe.com/api/subscription_schedules/release) a subscription
        /// schedule.
        POST "/v1/subscription_schedules/{schedule}/release" release(schedule) Release
            at "api/subscription_schedules/release#release_subscription_schedule" -> SubscriptionSchedule {
            /// Fields that expand: `application`, `customer`, `subscription`, `test_clock`,
            /// `default_settings.default_payment_method`, `default_settings.on_behalf_of`,
            /// `phases.default_payment_method`, `phases.on_behalf_of`,
            /// `default_settings.invoice_settings.account_tax_ids`,
            /// `default_settings.transfer_data.destination`, `phases.add_invoice_items.price`,
            /// `phases.discounts.coupon`, `phases.discounts.discount`,
            /// `phases.discounts.promotion_code`, `phases.invoice_settings.account_tax_ids`,
            /// `phases.items.plan`, and others.
            expand: Vec<String>,
            preserve_cancel_date: bool,
        }
    }

    params {
        /// `phases.add_invoice_items` in a request.
        AddInvoiceItemParams
            at "api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items" {
            discountable: bool,
            /// Adds one.
            discounts: ..|DiscountParams|,
            /// Names and values of your own.
            metadata: Metadata,
            period: |PeriodParams|,
            price: String,
            price_data: |PriceDataParams|,
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `pause_schedules.pause.settings.bill_for` in a request.
        BillForParams
            at "api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for" {
            outstanding_usage_through: |OutstandingUsageThroughParams|,
            unused_time_from: |UnusedTimeFromParams|,
        }

        /// `default_settings` in a request.
        DefaultSettingsParams
            at "api/subscription_schedules/create#create_subscription_schedule-default_settings" {
            application_fee_percent: f64,
            automatic_tax: |AutomaticTaxParams|,
            /// One of `automatic`, `phase_start`.
            billing_cycle_anchor: BillingCycleAnchor,
            billing_thresholds: =|BillingThresholdsParams|,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            default_payment_method: String,
            description: Emptyable<String>,
            invoice_settings: |InvoiceSettingsParams|,
            on_behalf_of: Emptyable<String>,
            transfer_data: =|TransferDataParams|,
        }

        /// `default_settings.invoice_settings` in a request.
        InvoiceSettingsParams
            at "api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings" {
            account_tax_ids: Emptyable<Vec<String>>,
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            days_until_due: i64,
            description: Emptyable<String>,
            footer: Emptyable<String>,
            issuer: |IssuerParams|,
        }

        /// `phases.items` in a request.
        ItemParams
            at "api/subscription_schedules/create#create_subscription_schedule-phases-items" {
            billing_thresholds: =|ItemBillingThresholdsParams|,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Names and values of your own.
            metadata: Metadata,
            plan: String,
            price: String,
            price_data: |ItemPriceDataParams|,
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `pause_schedules.pause.settings.bill_for.outstanding_usage_through` in a request.
        OutstandingUsageThroughParams
            at "api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for-outstanding_usage_through" {
            /// One of `none`, `pause_at`. `type` on the wire.
            type_ as type: OutstandingUsageThroughType,
        }

        /// `pause_schedules.pause` in a request.
        PauseParams
            at "api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause" {
            /// Required.
            pause_at: |PauseAtParams|,
            settings: |SettingsParams|,
        }

        /// `pause_schedules` in a request.
        PauseScheduleParams
            at "api/subscription_schedules/create#create_subscription_schedule-pause_schedules" {
            key: String,
            pause: |PauseParams|,
            resume: |ResumeParams|,
        }

        /// `phases.add_invoice_items.period` in a request.
        PeriodParams
            at "api/subscription_schedules/create#create_subscription_schedule-phases-add_invoice_items-period" {
            /// Required.
            end: |EndParams|,
            /// Required.
            start: |StartParams|,
        }

        /// `phases` in a request.
        PhaseParams at "api/subscription_schedules/create#create_subscription_schedule-phases" {
            /// Adds one.
            add_invoice_items: ..|AddInvoiceItemParams|,
            application_fee_percent: f64,
            automatic_tax: |AutomaticTaxParams|,
            /// One of `automatic`, `phase_start`.
            billing_cycle_anchor: BillingCycleAnchor,
            billing_thresholds: =|BillingThresholdsParams|,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            default_payment_method: String,
            default_tax_rates: Emptyable<Vec<String>>,
            description: Emptyable<String>,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            duration: |DurationParams|,
            end_date: Timestamp,
            invoice_settings: |InvoiceSettingsParams|,
            /// Required. Adds one.
            items: ..|ItemParams|,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: String,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            transfer_data: |TransferDataParams|,
            trial: bool,
            trial_end: Timestamp,
        }

        /// `pause_schedules.resume` in a request.
        ResumeParams
            at "api/subscription_schedules/create#create_subscription_schedule-pause_schedules-resume" {
            /// Required.
            resume_at: |ResumeAtParams|,
            settings: |ResumeSettingsParams|,
        }

        /// `pause_schedules.pause.settings` in a request.
        SettingsParams
            at "api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings" {
            bill_for: |BillForParams|,
            /// One of `invoice`, `pending_invoice_item`.
            invoicing_behavior: InvoicingBehavior,
            /// Only `subscription`. `type` on the wire.
            type_ as type: SettingsType,
        }

        /// `phases` in a request.
        SubscriptionSchedulePhaseParams
            at "api/subscription_schedules/update#update_subscription_schedule-phases" {
            /// Adds one.
            add_invoice_items: ..|AddInvoiceItemParams|,
            application_fee_percent: f64,
            automatic_tax: |AutomaticTaxParams|,
            /// One of `automatic`, `phase_start`.
            billing_cycle_anchor: BillingCycleAnchor,
            billing_thresholds: =|BillingThresholdsParams|,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            default_payment_method: String,
            default_tax_rates: Emptyable<Vec<String>>,
            description: Emptyable<String>,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            duration: |DurationParams|,
            end_date: Either<Timestamp, Now>,
            invoice_settings: |InvoiceSettingsParams|,
            /// Required. Adds one.
            items: ..|ItemParams|,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: String,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            start_date: Either<Timestamp, Now>,
            transfer_data: |TransferDataParams|,
            trial: bool,
            trial_end: Either<Timestamp, Now>,
        }

        /// `default_settings.transfer_data` in a request.
        TransferDataParams
            at "api/subscription_schedules/create#create_subscription_schedule-default_settings-transfer_data" {
            amount_percent: f64,
            /// Required.
            destination: String,
        }

        /// `pause_schedules.pause.settings.bill_for.unused_time_from` in a request.
        UnusedTimeFromParams
            at "api/subscription_schedules/create#create_subscription_schedule-pause_schedules-pause-settings-bill_for-unused_time_from" {
            /// One of `item_current_period_start`, `none`, `pause_at`. `type` on the wire.
            type_ as type: UnusedTimeFromType,
        }

        /// `pause_schedules.pause` in a request.
        UpdatePauseParams
            at "api/subscription_schedules/update#update_subscription_schedule-pause_schedules-pause" {
            pause_at: |PauseAtParams|,
            settings: |SettingsParams|,
        }

        /// `pause_schedules` in a request.
        UpdatePauseScheduleParams
            at "api/subscription_schedules/update#update_subscription_schedule-pause_schedules" {
            key: String,
            pause: |UpdatePauseParams|,
            resume: =|UpdateResumeParams|,
        }

        /// `pause_schedules.resume` in a request.
        UpdateResumeParams
            at "api/subscription_schedules/update#update_subscription_schedule-pause_schedules-resume" {
            resume_at: |ResumeAtParams|,
            settings: |ResumeSettingsParams|,
        }
    }

    objects {
        /// A [subscription schedule](https://docs.stripe.com/api/subscription_schedules/object).
        SubscriptionSchedule "subscription_schedule"
            at "api/subscription_schedules/object#subscription_schedule_object" id {
            application: Option<Expandable<'a, Application>>,
            billing_mode: BillingMode<'a>,
            canceled_at: Option<Timestamp>,
            completed_at: Option<Timestamp>,
            /// When it was created.
            created: Timestamp,
            current_phase: Option<CurrentPhase<'a>>,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            default_settings: DefaultSettings<'a>,
            /// One of `cancel`, `none`, `release`, `renew`.
            end_behavior: EndBehavior,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            pause_schedules: Vec<PauseSchedule<'a>>,
            phases: Vec<Phase<'a>>,
            released_at: Option<Timestamp>,
            released_subscription: Option<&'a str>,
            /// One of `active`, `canceled`, `completed`, `not_started`, `released`.
            status: SubscriptionScheduleStatus,
            subscription: Option<Expandable<'a, Subscription>>,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
        }
    }

    views {
        /// `phases.add_invoice_items` in an answer.
        AddInvoiceItem
            at "api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items" {
            discountable: Option<bool>,
            discounts: Vec<Discount<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            period: Period<'a>,
            price: Expandable<'a, Price>,
            quantity: Option<i64>,
            tax_rates: Option<Vec<TaxRate<JsonRef<'a>>>>,
        }

        /// `default_settings.automatic_tax` in an answer.
        AutomaticTax
            at "api/subscription_schedules/object#subscription_schedule_object-default_settings-automatic_tax" {
            /// Only `requires_location_inputs`.
            disabled_reason: Option<DisabledReason>,
            enabled: bool,
            liability: Option<Liability<'a>>,
        }

        /// `pause_schedules.pause.settings.bill_for` in an answer.
        BillFor
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for" {
            outstanding_usage_through: OutstandingUsageThrough<'a>,
            unused_time_from: UnusedTimeFrom<'a>,
        }

        /// `billing_mode` in an answer.
        BillingMode
            at "api/subscription_schedules/object#subscription_schedule_object-billing_mode" {
            /// If `type` is `flexible`.
            flexible: Option<Flexible<'a>>,
            /// One of `classic`, `flexible`. `type` on the wire.
            type_ as type: BillingModeType,
            updated_at: Option<Timestamp>,
        }

        /// `default_settings.billing_thresholds` in an answer.
        BillingThresholds
            at "api/subscription_schedules/object#subscription_schedule_object-default_settings-billing_thresholds" {
            /// In the currency's smallest unit.
            amount_gte: Option<i64>,
            reset_billing_cycle_anchor: Option<bool>,
        }

        /// `current_phase` in an answer.
        CurrentPhase
            at "api/subscription_schedules/object#subscription_schedule_object-current_phase" {
            end_date: Timestamp,
            start_date: Timestamp,
        }

        /// `default_settings` in an answer.
        DefaultSettings
            at "api/subscription_schedules/object#subscription_schedule_object-default_settings" {
            application_fee_percent: Option<f64>,
            automatic_tax: Option<AutomaticTax<'a>>,
            /// One of `automatic`, `phase_start`.
            billing_cycle_anchor: BillingCycleAnchor,
            billing_thresholds: Option<BillingThresholds<'a>>,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: Option<CollectionMethod>,
            default_payment_method: Option<Expandable<'a, PaymentMethod>>,
            description: Option<&'a str>,
            invoice_settings: InvoiceSettings<'a>,
            on_behalf_of: Option<Expandable<'a, Account>>,
            transfer_data: Option<TransferData<'a>>,
        }

        /// `phases.discounts` in an answer.
        Discount
            at "api/subscription_schedules/object#subscription_schedule_object-phases-discounts" {
            coupon: Option<Expandable<'a, Coupon>>,
            discount: Option<Expandable<'a, api::Discount>>,
            promotion_code: Option<Expandable<'a, PromotionCode>>,
        }

        /// `phases.add_invoice_items.period.end` in an answer.
        End
            at "api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-end" {
            timestamp: Option<Timestamp>,
            /// One of `min_item_period_end`, `phase_end`, `timestamp`. `type` on the wire.
            type_ as type: EndType,
        }

        /// `pause_schedules.pause.status.error` in an answer.
        Error
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-status-error" {
            code: Option<&'a str>,
            message: &'a str,
        }

        /// `default_settings.invoice_settings` in an answer.
        InvoiceSettings
            at "api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings" {
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            custom_fields: Option<Vec<CustomField<'a>>>,
            days_until_due: Option<i64>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Issuer<'a>,
        }

        /// `phases.items` in an answer.
        Item at "api/subscription_schedules/object#subscription_schedule_object-phases-items" {
            billing_thresholds: Option<ItemBillingThresholds<'a>>,
            discounts: Vec<Discount<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            plan: Expandable<'a, Plan>,
            price: Expandable<'a, Price>,
            quantity: Option<i64>,
            tax_rates: Option<Vec<TaxRate<JsonRef<'a>>>>,
        }

        /// `phases.items.billing_thresholds` in an answer.
        ItemBillingThresholds
            at "api/subscription_schedules/object#subscription_schedule_object-phases-items-billing_thresholds" {
            usage_gte: Option<i64>,
        }

        /// `pause_schedules.pause.settings.bill_for.outstanding_usage_through` in an answer.
        OutstandingUsageThrough
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for-outstanding_usage_through" {
            /// One of `none`, `pause_at`. `type` on the wire.
            type_ as type: OutstandingUsageThroughType,
        }

        /// `pause_schedules.pause` in an answer.
        Pause
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause" {
            pause_at: Timestamp,
            settings: Option<Settings<'a>>,
            status: Status<'a>,
        }

        /// `pause_schedules` in an answer.
        PauseSchedule
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules" {
            key: &'a str,
            pause: Pause<'a>,
            resume: Option<Resume<'a>>,
        }

        /// `phases.add_invoice_items.period` in an answer.
        Period
            at "api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period" {
            end: End<'a>,
            start: Start<'a>,
        }

        /// `phases` in an answer.
        Phase at "api/subscription_schedules/object#subscription_schedule_object-phases" {
            add_invoice_items: Vec<AddInvoiceItem<'a>>,
            application_fee_percent: Option<f64>,
            automatic_tax: Option<AutomaticTax<'a>>,
            /// One of `automatic`, `phase_start`.
            billing_cycle_anchor: Option<BillingCycleAnchor>,
            billing_thresholds: Option<BillingThresholds<'a>>,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: Option<CollectionMethod>,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            default_payment_method: Option<Expandable<'a, PaymentMethod>>,
            default_tax_rates: Option<Vec<TaxRate<JsonRef<'a>>>>,
            description: Option<&'a str>,
            discounts: Vec<Discount<'a>>,
            end_date: Timestamp,
            invoice_settings: Option<PhaseInvoiceSettings<'a>>,
            items: Vec<Item<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            on_behalf_of: Option<Expandable<'a, Account>>,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            start_date: Timestamp,
            transfer_data: Option<TransferData<'a>>,
            trial: Option<bool>,
            trial_end: Option<Timestamp>,
        }

        /// `phases.invoice_settings` in an answer.
        PhaseInvoiceSettings
            at "api/subscription_schedules/object#subscription_schedule_object-phases-invoice_settings" {
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            custom_fields: Option<Vec<CustomField<'a>>>,
            days_until_due: Option<i64>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Option<Issuer<'a>>,
        }

        /// `pause_schedules.resume` in an answer.
        Resume
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume" {
            resume_at: Timestamp,
            settings: ResumeSettings<'a>,
            status: ResumeStatus<'a>,
        }

        /// `pause_schedules.resume.settings` in an answer.
        ResumeSettings
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-settings" {
            /// One of `resume_at`, `unchanged`.
            billing_cycle_anchor: ResumeSettingsBillingCycleAnchor,
            /// One of `resume_on_payment_attempt`, `resume_on_payment_success`.
            payment_behavior: PaymentBehavior,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
        }

        /// `pause_schedules.resume.status` in an answer.
        ResumeStatus
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-resume-status" {
            /// If `type` is `error`.
            error: Option<Error<'a>>,
            /// One of `error`, `pending`, `requires_action`, `scheduled`, `succeeded`. `type` on
            /// the wire.
            type_ as type: ResumeStatusType,
        }

        /// `pause_schedules.pause.settings` in an answer.
        Settings
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings" {
            bill_for: BillFor<'a>,
            /// One of `invoice`, `pending_invoice_item`.
            invoicing_behavior: InvoicingBehavior,
            /// Only `subscription`. `type` on the wire.
            type_ as type: SettingsType,
        }

        /// `phases.add_invoice_items.period.start` in an answer.
        Start
            at "api/subscription_schedules/object#subscription_schedule_object-phases-add_invoice_items-period-start" {
            timestamp: Option<Timestamp>,
            /// One of `max_item_period_start`, `phase_start`, `timestamp`. `type` on the wire.
            type_ as type: StartType,
        }

        /// `pause_schedules.pause.status` in an answer.
        Status
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-status" {
            /// If `type` is `error`.
            error: Option<Error<'a>>,
            /// One of `error`, `scheduled`, `succeeded`. `type` on the wire.
            type_ as type: StatusType,
        }

        /// `default_settings.transfer_data` in an answer.
        TransferData
            at "api/subscription_schedules/object#subscription_schedule_object-default_settings-transfer_data" {
            amount_percent: Option<f64>,
            destination: Expandable<'a, Account>,
        }

        /// `pause_schedules.pause.settings.bill_for.unused_time_from` in an answer.
        UnusedTimeFrom
            at "api/subscription_schedules/object#subscription_schedule_object-pause_schedules-pause-settings-bill_for-unused_time_from" {
            /// One of `item_current_period_start`, `none`, `pause_at`. `type` on the wire.
            type_ as type: UnusedTimeFromType,
        }
    }

    enums {
        /// `default_settings.automatic_tax.disabled_reason`.
        DisabledReason { RequiresLocationInputs = "requires_location_inputs" }

        /// `end_behavior`.
        EndBehavior { Cancel = "cancel", None = "none", Release = "release", Renew = "renew" }

        /// `pause_schedules.pause.settings.bill_for.outstanding_usage_through.type`.
        OutstandingUsageThroughType { None = "none", PauseAt = "pause_at" }

        /// `pause_schedules.resume.status.type`.
        ResumeStatusType {
            Error = "error",
            Pending = "pending",
            RequiresAction = "requires_action",
            Scheduled = "scheduled",
            Succeeded = "succeeded",
        }

        /// `pause_schedules.pause.status.type`.
        StatusType { Error = "error", Scheduled = "scheduled", Succeeded = "succeeded" }

        /// `status`.
        SubscriptionScheduleStatus {
            Active = "active",
            Canceled = "canceled",
            Completed = "completed",
            NotStarted = "not_started",
            Released = "released",
        }

        /// `pause_schedules.pause.settings.bill_for.unused_time_from.type`.
        UnusedTimeFromType {
            ItemCurrentPeriodStart = "item_current_period_start",
            None = "none",
            PauseAt = "pause_at",
        }
    }
}

/// [`default_settings.invoice_settings.issuer`](https://docs.stripe.com/api/subscription_schedules/object#subscription_schedule_object-default_settings-invoice_settings-issuer)
/// in an answer: another name of [`Liability`].
pub type Issuer<'a> = Liability<'a>;

/// [`default_settings.invoice_settings.issuer`](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-default_settings-invoice_settings-issuer)
/// in a request: another name of [`LiabilityParams`].
pub type IssuerParams = LiabilityParams;

/// `default_settings.invoice_settings.issuer.type`: another name of [`LiabilityType`].
pub type IssuerType = LiabilityType;

/// `phases.items.price_data.recurring.interval`: another name of [`DurationInterval`].
pub type RecurringInterval = DurationInterval;

/// [`phases.items.price_data.recurring`](https://docs.stripe.com/api/subscription_schedules/create#create_subscription_schedule-phases-items-price_data-recurring)
/// in a request: another name of [`DurationParams`].
pub type RecurringParams = DurationParams;
