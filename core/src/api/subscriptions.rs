//! [Subscriptions](https://docs.stripe.com/api/subscriptions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    Account, Application, Customer, CustomerSource, DeletedDiscount, Discount, Invoice,
    PaymentMethod, Price, SetupIntent, SubscriptionItem, SubscriptionSchedule, TaxId, TaxRate,
    billing, test_helpers,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Either, Empty, Emptyable, Metadata, Now, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{Address, AddressParams};
pub use crate::api::customer_funding_instructions::{EuBankTransferParams, FundingType};
pub use crate::api::customers::{CustomField, CustomFieldParams};
pub use crate::api::invoice_items::{DiscountParams, PriceDataParams, TaxBehavior};
pub use crate::api::invoices::{
    AccountSubcategory, AcssDebit, AcssDebitParams, AmountIncludesIof, AmountType, AppliesToParams,
    AppliesToType, Bancontact, BancontactParams, BankTransfer, BankTransferParams, BillForParams,
    BillUntilType, BillingModeParams, BillingModeType, BillingThresholdsParams, CancelAt,
    CollectionMethod, CompanyDetails, CompanyDetailsParams, CurrentTrialParams, CustomerBalance,
    CustomerBalanceParams, EuBankTransfer, Filters, FiltersParams, FinancialConnections,
    FinancialConnectionsParams, FinancialConnectionsPermission, FinancialConnectionsPrefetch,
    FlexibleParams, InvoicingBehavior, ItemBillingThresholdsParams, MandateOptions,
    MandateOptionsParams, OutstandingUsageThroughParams, OutstandingUsageThroughType,
    PaymentMethodType, Payto, PaytoMandateOptions, PaytoMandateOptionsParams,
    PaytoMandateOptionsPurpose, PaytoParams, PreferredLanguage, ProrationBehavior,
    ProrationDiscounts, RegistrationType, RequestThreeDSecure, TransactionType,
    UnusedTimeFromParams, UnusedTimeFromType, Upi, UpiMandateOptions, UpiMandateOptionsParams,
    UpiParams, UsBankAccount, UsBankAccountParams, VerificationMethod,
};
pub use crate::api::payment_intents::{BlikMandateOptionsParams, CardNetwork, ManagedPayments};
pub use crate::api::payment_links::{
    AutomaticTaxParams, Liability, LiabilityParams, LiabilityType, MissingPaymentMethod,
};
pub use crate::api::quotes::Flexible;
pub use crate::api::subscription_items::PaymentBehavior;
pub use crate::api::subscription_schedules::{
    AutomaticTax, BillingMode, BillingThresholds, DisabledReason, TransferData, TransferDataParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/subscriptions/create) a subscription.
        POST "/v1/subscriptions" create() Create
            at "api/subscriptions/create#create_subscription" -> Subscription {
            /// Adds one.
            add_invoice_items: ..|AddInvoiceItemParams|,
            application_fee_percent: Emptyable<f64>,
            automatic_tax: |AutomaticTaxParams|,
            backdate_start_date: Timestamp,
            billing_cycle_anchor: Timestamp,
            billing_cycle_anchor_config: |BillingCycleAnchorConfigParams|,
            billing_mode: |BillingModeParams|,
            /// Adds one.
            billing_schedules: ..|BillingScheduleParams|,
            billing_thresholds: =|BillingThresholdsParams|,
            /// Or one of `max_billed_until`, `max_period_end`, `min_period_end`.
            cancel_at: Either<Timestamp, CancelAt>,
            cancel_at_period_end: bool,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            customer: String,
            customer_account: String,
            days_until_due: i64,
            default_payment_method: String,
            default_source: String,
            default_tax_rates: Emptyable<Vec<String>>,
            description: String,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `application`, `customer`, `default_payment_method`,
            /// `default_source`, `discounts`, `latest_invoice`, `on_behalf_of`,
            /// `pending_setup_intent`, `schedule`, `test_clock`,
            /// `cancellation_details.feedback_option`, `invoice_settings.account_tax_ids`,
            /// `pending_update.discounts`, `transfer_data.destination`,
            /// `automatic_tax.liability.account`, `billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
            invoice_settings: |InvoiceSettingsParams|,
            /// Adds one.
            items: ..|ItemParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            off_session: bool,
            on_behalf_of: Emptyable<String>,
            /// One of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: PaymentBehavior,
            payment_settings: |PaymentSettingsParams|,
            pending_invoice_item_interval: =|PendingInvoiceItemIntervalParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            transfer_data: |TransferDataParams|,
            trial_end: Either<Timestamp, Now>,
            trial_from_plan: bool,
            trial_period_days: i64,
            trial_settings: |TrialSettingsParams|,
            #[deprecated(note = "Stripe has removed it: use `discounts`")]
            coupon: String,
            #[deprecated(note = "Stripe has removed it: use `discounts`")]
            promotion_code: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/subscriptions/retrieve) a subscription.
        GET "/v1/subscriptions/{subscription_exposed_id}"
            retrieve(subscription_exposed_id) Retrieve
            at "api/subscriptions/retrieve#retrieve_subscription" -> Subscription {
            /// Fields that expand: `application`, `customer`, `default_payment_method`,
            /// `default_source`, `discounts`, `latest_invoice`, `on_behalf_of`,
            /// `pending_setup_intent`, `schedule`, `test_clock`,
            /// `cancellation_details.feedback_option`, `invoice_settings.account_tax_ids`,
            /// `pending_update.discounts`, `transfer_data.destination`,
            /// `automatic_tax.liability.account`, `billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/subscriptions/update) a subscription.
        POST "/v1/subscriptions/{subscription_exposed_id}" update(subscription_exposed_id) Update
            at "api/subscriptions/update#update_subscription" -> Subscription {
            /// Adds one.
            add_invoice_items: ..|AddInvoiceItemParams|,
            application_fee_percent: Emptyable<f64>,
            automatic_tax: |AutomaticTaxParams|,
            billing_cycle_anchor: |BillingCycleAnchorParams|,
            /// Adds one.
            billing_schedules: ..=|UpdateBillingScheduleParams|,
            billing_thresholds: =|BillingThresholdsParams|,
            /// Or one of `max_billed_until`, `max_period_end`, `min_period_end`.
            cancel_at: Emptyable<Either<Timestamp, CancelAt>>,
            cancel_at_period_end: bool,
            cancellation_details: |CancellationDetailsParams|,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            days_until_due: i64,
            default_payment_method: String,
            default_source: Emptyable<String>,
            default_tax_rates: Emptyable<Vec<String>>,
            description: Emptyable<String>,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `application`, `customer`, `default_payment_method`,
            /// `default_source`, `discounts`, `latest_invoice`, `on_behalf_of`,
            /// `pending_setup_intent`, `schedule`, `test_clock`,
            /// `cancellation_details.feedback_option`, `invoice_settings.account_tax_ids`,
            /// `pending_update.discounts`, `transfer_data.destination`,
            /// `automatic_tax.liability.account`, `billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
            invoice_settings: |UpdateInvoiceSettingsParams|,
            /// Adds one.
            items: ..|UpdateItemParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            off_session: bool,
            on_behalf_of: Emptyable<String>,
            pause_collection: =|PauseCollectionParams|,
            /// One of `allow_incomplete`, `default_incomplete`, `error_if_incomplete`,
            /// `pending_if_incomplete`.
            payment_behavior: PaymentBehavior,
            payment_settings: |PaymentSettingsParams|,
            pending_invoice_item_interval: =|PendingInvoiceItemIntervalParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            transfer_data: =|TransferDataParams|,
            trial_end: Either<Timestamp, Now>,
            trial_from_plan: bool,
            trial_settings: |TrialSettingsParams|,
            #[deprecated(note = "Stripe has removed it: use `discounts`")]
            coupon: String,
            #[deprecated(note = "Stripe has removed it: use `discounts`")]
            promotion_code: String,
        }

        /// [Lists](https://docs.stripe.com/api/subscriptions/list) subscriptions.
        GET "/v1/subscriptions" list() List
            at "api/subscriptions/list#list_subscriptions" => [Subscription] Cursor {
            automatic_tax: |ListAutomaticTaxParams|,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            created: TimeRange,
            current_period_end: TimeRange,
            current_period_start: TimeRange,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.customer`,
            /// `data.default_payment_method`, `data.default_source`, `data.discounts`,
            /// `data.latest_invoice`, `data.on_behalf_of`, `data.pending_setup_intent`,
            /// `data.schedule`, `data.test_clock`, `data.cancellation_details.feedback_option`,
            /// `data.invoice_settings.account_tax_ids`, `data.pending_update.discounts`,
            /// `data.transfer_data.destination`, `data.automatic_tax.liability.account`,
            /// `data.billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            plan: String,
            price: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `all`, `canceled`, `ended`, `incomplete`, `incomplete_expired`,
            /// `past_due`, `paused`, `trialing`, `unpaid`.
            status: SubscriptionStatus,
            test_clock: String,
        }

        /// [Searches](https://docs.stripe.com/api/subscriptions/search) subscriptions.
        ///
        /// Required: `query`.
        GET "/v1/subscriptions/search" search() Search
            at "api/subscriptions/search#search_subscriptions" => [Subscription] Search {
            /// Fields that expand: `data.application`, `data.customer`,
            /// `data.default_payment_method`, `data.default_source`, `data.discounts`,
            /// `data.latest_invoice`, `data.on_behalf_of`, `data.pending_setup_intent`,
            /// `data.schedule`, `data.test_clock`, `data.cancellation_details.feedback_option`,
            /// `data.invoice_settings.account_tax_ids`, `data.pending_update.discounts`,
            /// `data.transfer_data.destination`, `data.automatic_tax.liability.account`,
            /// `data.billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }

        /// [Cancels](https://docs.stripe.com/api/subscriptions) a subscription.
        DELETE "/v1/subscriptions/{subscription_exposed_id}"
            cancel(subscription_exposed_id) Cancel
            at "api/subscriptions#cancel_subscription" -> Subscription {
            cancellation_details: |CancellationDetailsParams|,
            /// Fields that expand: `application`, `customer`, `default_payment_method`,
            /// `default_source`, `discounts`, `latest_invoice`, `on_behalf_of`,
            /// `pending_setup_intent`, `schedule`, `test_clock`,
            /// `cancellation_details.feedback_option`, `invoice_settings.account_tax_ids`,
            /// `pending_update.discounts`, `transfer_data.destination`,
            /// `automatic_tax.liability.account`, `billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
            invoice_now: bool,
            prorate: bool,
        }

        /// [Removes](https://docs.stripe.com/api/subscriptions/discount) the discount of a
        /// subscription.
        DELETE "/v1/subscriptions/{subscription_exposed_id}/discount"
            delete_discount(subscription_exposed_id) DeleteDiscount
            at "api/subscriptions/discount#delete_discount_subscription" -> DeletedDiscount {}

        /// [Migrates](https://docs.stripe.com/api/subscriptions/migrate) a subscription.
        ///
        /// Required: `billing_mode`.
        POST "/v1/subscriptions/{subscription}/migrate" migrate(subscription) Migrate
            at "api/subscriptions/migrate#migrate_subscription" -> Subscription {
            /// Required.
            billing_mode: |MigrateBillingModeParams|,
            /// Fields that expand: `application`, `customer`, `default_payment_method`,
            /// `default_source`, `discounts`, `latest_invoice`, `on_behalf_of`,
            /// `pending_setup_intent`, `schedule`, `test_clock`,
            /// `cancellation_details.feedback_option`, `invoice_settings.account_tax_ids`,
            /// `pending_update.discounts`, `transfer_data.destination`,
            /// `automatic_tax.liability.account`, `billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
        }

        /// [Pauses](https://docs.stripe.com/api/subscriptions/pause) a subscription.
        POST "/v1/subscriptions/{subscription}/pause" pause(subscription) Pause
            at "api/subscriptions/pause#pause_subscription" -> Subscription {
            bill_for: |BillForParams|,
            /// Fields that expand: `application`, `customer`, `default_payment_method`,
            /// `default_source`, `discounts`, `latest_invoice`, `on_behalf_of`,
            /// `pending_setup_intent`, `schedule`, `test_clock`,
            /// `cancellation_details.feedback_option`, `invoice_settings.account_tax_ids`,
            /// `pending_update.discounts`, `transfer_data.destination`,
            /// `automatic_tax.liability.account`, `billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
            /// One of `invoice`, `pending_invoice_item`.
            invoicing_behavior: InvoicingBehavior,
            /// Only `subscription`. `type` on the wire.
            type_ as type: SubscriptionType,
        }

        /// [Resumes](https://docs.stripe.com/api/subscriptions/resume) a subscription.
        POST "/v1/subscriptions/{subscription}/resume" resume(subscription) Resume
            at "api/subscriptions/resume#resume_subscription" -> Subscription {
            billing_cycle_anchor: |BillingCycleAnchorParams|,
            /// Fields that expand: `application`, `customer`, `default_payment_method`,
            /// `default_source`, `discounts`, `latest_invoice`, `on_behalf_of`,
            /// `pending_setup_intent`, `schedule`, `test_clock`,
            /// `cancellation_details.feedback_option`, `invoice_settings.account_tax_ids`,
            /// `pending_update.discounts`, `transfer_data.destination`,
            /// `automatic_tax.liability.account`, `billing_schedules.applies_to.price`, and others.
            expand: Vec<String>,
            /// One of `resume_on_payment_attempt`, `resume_on_payment_success`.
            payment_behavior: SubscriptionPaymentBehavior,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
        }
    }

    params {
        /// `add_invoice_items` in a request.
        AddInvoiceItemParams at "api/subscriptions/create#create_subscription-add_invoice_items" {
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

        /// `billing_schedules.bill_until` in a request.
        BillUntilParams
            at "api/subscriptions/create#create_subscription-billing_schedules-bill_until" {
            /// If `type` is `duration`.
            duration: |DurationParams|,
            timestamp: Timestamp,
            /// Required. One of `duration`, `timestamp`. `type` on the wire.
            type_ as type: BillUntilType,
        }

        /// `payment_settings.payment_method_options.billie` in a request.
        BillieParams
            at "api/subscriptions/create#create_subscription-payment_settings-payment_method_options-billie" {
            company_details: =|CompanyDetailsParams|,
        }

        /// `billing_cycle_anchor_config` in a request.
        BillingCycleAnchorConfigParams
            at "api/subscriptions/create#create_subscription-billing_cycle_anchor_config" {
            /// Required.
            day_of_month: i64,
            hour: i64,
            minute: i64,
            month: i64,
            second: i64,
        }

        /// `billing_cycle_anchor` in a request.
        BillingCycleAnchorParams
            at "api/subscriptions/update#update_subscription-billing_cycle_anchor" {
            /// Required. One of `now`, `unchanged`. `type` on the wire.
            type_ as type: BillingCycleAnchorType,
        }

        /// `billing_schedules` in a request.
        BillingScheduleParams at "api/subscriptions/create#create_subscription-billing_schedules" {
            /// Adds one.
            applies_to: ..|AppliesToParams|,
            /// Required.
            bill_until: |BillUntilParams|,
            key: String,
        }

        /// `payment_settings.payment_method_options.blik` in a request.
        BlikParams
            at "api/subscriptions/create#create_subscription-payment_settings-payment_method_options-blik" {
            mandate_options: |BlikMandateOptionsParams|,
        }

        /// `cancellation_details` in a request.
        CancellationDetailsParams
            at "api/subscriptions/update#update_subscription-cancellation_details" {
            comment: Emptyable<String>,
            /// One of `customer_service`, `low_quality`, `missing_features`, `other`,
            /// `switched_service`, `too_complex`, `too_expensive`, `unused`.
            feedback: Emptyable<CancellationDetailsFeedback>,
            feedback_option: String,
        }

        /// `payment_settings.payment_method_options.card.mandate_options` in a request.
        CardMandateOptionsParams
            at "api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `fixed`, `maximum`.
            amount_type: AmountType,
            description: String,
        }

        /// `payment_settings.payment_method_options.card` in a request.
        CardParams
            at "api/subscriptions/create#create_subscription-payment_settings-payment_method_options-card" {
            mandate_options: |CardMandateOptionsParams|,
            network: CardNetwork,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: RequestThreeDSecure,
        }

        /// `trial_settings.end_behavior` in a request.
        EndBehaviorParams
            at "api/subscriptions/create#create_subscription-trial_settings-end_behavior" {
            /// One of `now`, `unchanged`.
            billing_cycle_anchor: BillingCycleAnchor,
            /// One of `cancel`, `create_invoice`, `pause`.
            missing_payment_method: MissingPaymentMethod,
        }

        /// `add_invoice_items.period.end` in a request.
        EndParams at "api/subscriptions/create#create_subscription-add_invoice_items-period-end" {
            timestamp: Timestamp,
            /// Required. One of `min_item_period_end`, `timestamp`. `type` on the wire.
            type_ as type: EndType,
        }

        /// `invoice_settings` in a request.
        InvoiceSettingsParams at "api/subscriptions/create#create_subscription-invoice_settings" {
            account_tax_ids: Emptyable<Vec<String>>,
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            description: String,
            footer: String,
            issuer: |IssuerParams|,
        }

        /// `items` in a request.
        ItemParams at "api/subscriptions/create#create_subscription-items" {
            billing_thresholds: =|ItemBillingThresholdsParams|,
            current_trial: |CurrentTrialParams|,
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

        /// `items.price_data` in a request.
        ItemPriceDataParams at "api/subscriptions/create#create_subscription-items-price_data" {
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

        /// `automatic_tax` in a request.
        ListAutomaticTaxParams at "api/subscriptions/list#list_subscriptions-automatic_tax" {
            /// Required.
            enabled: bool,
        }

        /// `billing_mode` in a request.
        MigrateBillingModeParams at "api/subscriptions/migrate#migrate_subscription-billing_mode" {
            flexible: |FlexibleParams|,
            /// Required. Only `flexible`. `type` on the wire.
            type_ as type: MigrateBillingModeType,
        }

        /// `pause_collection` in a request.
        PauseCollectionParams at "api/subscriptions/update#update_subscription-pause_collection" {
            /// Required. One of `keep_as_draft`, `mark_uncollectible`, `void`.
            behavior: PauseCollectionBehavior,
            resumes_at: Timestamp,
        }

        /// `payment_settings.payment_method_options` in a request.
        PaymentMethodOptionsParams
            at "api/subscriptions/create#create_subscription-payment_settings-payment_method_options" {
            acss_debit: =|AcssDebitParams|,
            bancontact: =|BancontactParams|,
            billie: =|BillieParams|,
            blik: =|BlikParams|,
            card: =|CardParams|,
            customer_balance: =|CustomerBalanceParams|,
            konbini: =|Empty|,
            payto: =|PaytoParams|,
            pix: =|PixParams|,
            sepa_debit: =|Empty|,
            upi: =|UpiParams|,
            us_bank_account: =|UsBankAccountParams|,
        }

        /// `payment_settings` in a request.
        PaymentSettingsParams at "api/subscriptions/create#create_subscription-payment_settings" {
            payment_method_options: |PaymentMethodOptionsParams|,
            payment_method_types: Emptyable<Vec<PaymentMethodType>>,
            /// One of `off`, `on_subscription`.
            save_default_payment_method: SaveDefaultPaymentMethod,
        }

        /// `pending_invoice_item_interval` in a request.
        PendingInvoiceItemIntervalParams
            at "api/subscriptions/create#create_subscription-pending_invoice_item_interval" {
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: PendingInvoiceItemIntervalInterval,
            interval_count: i64,
        }

        /// `add_invoice_items.period` in a request.
        PeriodParams at "api/subscriptions/create#create_subscription-add_invoice_items-period" {
            /// Required.
            end: |EndParams|,
            /// Required.
            start: |StartParams|,
        }

        /// `payment_settings.payment_method_options.pix.mandate_options` in a request.
        PixMandateOptionsParams
            at "api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `always`, `never`.
            amount_includes_iof: AmountIncludesIof,
            /// A date: YYYY-MM-DD.
            end_date: String,
            /// One of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: PaymentSchedule,
        }

        /// `payment_settings.payment_method_options.pix` in a request.
        PixParams
            at "api/subscriptions/create#create_subscription-payment_settings-payment_method_options-pix" {
            expires_after_seconds: i64,
            mandate_options: |PixMandateOptionsParams|,
        }

        /// `add_invoice_items.period.start` in a request.
        StartParams
            at "api/subscriptions/create#create_subscription-add_invoice_items-period-start" {
            timestamp: Timestamp,
            /// Required. One of `max_item_period_start`, `now`, `timestamp`. `type` on the wire.
            type_ as type: StartType,
        }

        /// `trial_settings` in a request.
        TrialSettingsParams at "api/subscriptions/create#create_subscription-trial_settings" {
            /// Required.
            end_behavior: |EndBehaviorParams|,
        }

        /// `billing_schedules` in a request.
        UpdateBillingScheduleParams
            at "api/subscriptions/update#update_subscription-billing_schedules" {
            /// Adds one.
            applies_to: ..|AppliesToParams|,
            bill_until: |BillUntilParams|,
            key: String,
        }

        /// `invoice_settings` in a request.
        UpdateInvoiceSettingsParams
            at "api/subscriptions/update#update_subscription-invoice_settings" {
            account_tax_ids: Emptyable<Vec<String>>,
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            description: Emptyable<String>,
            footer: Emptyable<String>,
            issuer: |IssuerParams|,
        }

        /// `items` in a request.
        UpdateItemParams at "api/subscriptions/update#update_subscription-items" {
            billing_thresholds: =|ItemBillingThresholdsParams|,
            clear_usage: bool,
            current_trial: |CurrentTrialParams|,
            deleted: bool,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            id: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            plan: String,
            price: String,
            price_data: |ItemPriceDataParams|,
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }
    }

    objects {
        /// A [subscription](https://docs.stripe.com/api/subscriptions/object).
        Subscription "subscription" at "api/subscriptions/object#subscription_object" id {
            application: Option<Expandable<'a, Application>>,
            application_fee_percent: Option<f64>,
            automatic_tax: AutomaticTax<'a>,
            billing_cycle_anchor: Timestamp,
            billing_cycle_anchor_config: Option<BillingCycleAnchorConfig<'a>>,
            billing_mode: BillingMode<'a>,
            billing_schedules: Vec<BillingSchedule<'a>>,
            billing_thresholds: Option<BillingThresholds<'a>>,
            cancel_at: Option<Timestamp>,
            cancel_at_period_end: bool,
            canceled_at: Option<Timestamp>,
            cancellation_details: Option<CancellationDetails<'a>>,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            days_until_due: Option<i64>,
            default_payment_method: Option<Expandable<'a, PaymentMethod>>,
            default_source: Option<Expandable<'a, CustomerSource>>,
            default_tax_rates: Option<Vec<TaxRate<JsonRef<'a>>>>,
            description: Option<&'a str>,
            discounts: Vec<Expandable<'a, Discount>>,
            ended_at: Option<Timestamp>,
            invoice_settings: InvoiceSettings<'a>,
            items: crate::list::List<SubscriptionItem, JsonRef<'a>>,
            latest_invoice: Option<Expandable<'a, Invoice>>,
            /// Whether it is live and not a test.
            livemode: bool,
            managed_payments: Option<ManagedPayments<'a>>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            next_pending_invoice_item_invoice: Option<Timestamp>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            pause_collection: Option<PauseCollection<'a>>,
            payment_settings: Option<PaymentSettings<'a>>,
            pending_invoice_item_interval: Option<PendingInvoiceItemInterval<'a>>,
            pending_setup_intent: Option<Expandable<'a, SetupIntent>>,
            pending_update: Option<PendingUpdate<'a>>,
            presentment_details: Option<PresentmentDetails<'a>>,
            schedule: Option<Expandable<'a, SubscriptionSchedule>>,
            start_date: Timestamp,
            /// One of `active`, `canceled`, `incomplete`, `incomplete_expired`, `past_due`,
            /// `paused`, `trialing`, `unpaid`.
            status: SubscriptionStatus,
            status_details: Option<StatusDetails<'a>>,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            transfer_data: Option<TransferData<'a>>,
            trial_end: Option<Timestamp>,
            trial_settings: Option<TrialSettings<'a>>,
            trial_start: Option<Timestamp>,
        }
    }

    views {
        /// `billing_schedules.applies_to` in an answer.
        AppliesTo at "api/subscriptions/object#subscription_object-billing_schedules-applies_to" {
            price: Option<Expandable<'a, Price>>,
            /// Only `price`. `type` on the wire.
            type_ as type: AppliesToType,
        }

        /// `billing_schedules.bill_until` in an answer.
        BillUntil at "api/subscriptions/object#subscription_object-billing_schedules-bill_until" {
            computed_timestamp: Timestamp,
            /// If `type` is `duration`.
            duration: Option<Duration<'a>>,
            timestamp: Option<Timestamp>,
            /// One of `duration`, `timestamp`. `type` on the wire.
            type_ as type: BillUntilType,
        }

        /// `payment_settings.payment_method_options.billie` in an answer.
        Billie
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options-billie" {
            company_details: Option<CompanyDetails<'a>>,
        }

        /// `billing_cycle_anchor_config` in an answer.
        BillingCycleAnchorConfig
            at "api/subscriptions/object#subscription_object-billing_cycle_anchor_config" {
            day_of_month: i64,
            hour: Option<i64>,
            minute: Option<i64>,
            month: Option<i64>,
            second: Option<i64>,
        }

        /// `billing_schedules` in an answer.
        BillingSchedule at "api/subscriptions/object#subscription_object-billing_schedules" {
            applies_to: Option<Vec<AppliesTo<'a>>>,
            bill_until: BillUntil<'a>,
            key: &'a str,
        }

        /// `payment_settings.payment_method_options.blik` in an answer.
        Blik
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options-blik" {
            mandate_options: Option<BlikMandateOptions<'a>>,
        }

        /// `payment_settings.payment_method_options.blik.mandate_options` in an answer.
        BlikMandateOptions
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options-blik-mandate_options" {
            expires_at: Option<Timestamp>,
        }

        /// `cancellation_details` in an answer.
        CancellationDetails at "api/subscriptions/object#subscription_object-cancellation_details" {
            comment: Option<&'a str>,
            /// One of `customer_service`, `low_quality`, `missing_features`, `other`,
            /// `switched_service`, `too_complex`, `too_expensive`, `unused`.
            feedback: Option<CancellationDetailsFeedback>,
            feedback_option: Option<Expandable<'a, billing::FeedbackOption>>,
            /// One of `canceled_by_retention_policy`, `cancellation_requested`, `payment_disputed`,
            /// `payment_failed`.
            reason: Option<CancellationDetailsReason>,
        }

        /// `payment_settings.payment_method_options.card` in an answer.
        Card
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card" {
            mandate_options: Option<CardMandateOptions<'a>>,
            network: Option<CardNetwork>,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: Option<RequestThreeDSecure>,
        }

        /// `payment_settings.payment_method_options.card.mandate_options` in an answer.
        CardMandateOptions
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options-card-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            description: Option<&'a str>,
        }

        /// `billing_schedules.bill_until.duration` in an answer.
        Duration
            at "api/subscriptions/object#subscription_object-billing_schedules-bill_until-duration" {
            /// One of `day`, `month`, `week`, `year`.
            interval: DurationInterval,
            interval_count: Option<i64>,
        }

        /// `trial_settings.end_behavior` in an answer.
        EndBehavior at "api/subscriptions/object#subscription_object-trial_settings-end_behavior" {
            /// One of `now`, `unchanged`.
            billing_cycle_anchor: Option<BillingCycleAnchor>,
            /// One of `cancel`, `create_invoice`, `pause`.
            missing_payment_method: MissingPaymentMethod,
        }

        /// `invoice_settings` in an answer.
        InvoiceSettings at "api/subscriptions/object#subscription_object-invoice_settings" {
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            custom_fields: Option<Vec<CustomField<'a>>>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Issuer<'a>,
        }

        /// `pause_collection` in an answer.
        PauseCollection at "api/subscriptions/object#subscription_object-pause_collection" {
            /// One of `keep_as_draft`, `mark_uncollectible`, `void`.
            behavior: PauseCollectionBehavior,
            resumes_at: Option<Timestamp>,
        }

        /// `status_details.paused` in an answer.
        Paused at "api/subscriptions/object#subscription_object-status_details-paused" {
            /// If `type` is `subscription`.
            subscription: PausedSubscription<'a>,
            transitioned_at: Timestamp,
            /// Only `subscription`. `type` on the wire.
            type_ as type: PausedType,
        }

        /// `status_details.paused.subscription` in an answer.
        PausedSubscription
            at "api/subscriptions/object#subscription_object-status_details-paused-subscription" {
            /// One of `final_payment_failure`, `first_payment_failure`, `pause_requested`,
            /// `system`, `trial_end_without_payment_method`. `type` on the wire.
            type_ as type: PausedSubscriptionType,
        }

        /// `payment_settings.payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options" {
            acss_debit: Option<AcssDebit<'a>>,
            bancontact: Option<Bancontact<'a>>,
            billie: Option<Billie<'a>>,
            blik: Option<Blik<'a>>,
            card: Option<Card<'a>>,
            customer_balance: Option<CustomerBalance<'a>>,
            konbini: Option<JsonRef<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            sepa_debit: Option<JsonRef<'a>>,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `payment_settings` in an answer.
        PaymentSettings at "api/subscriptions/object#subscription_object-payment_settings" {
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_types: Option<Vec<PaymentMethodType>>,
            /// One of `off`, `on_subscription`.
            save_default_payment_method: Option<SaveDefaultPaymentMethod>,
        }

        /// `pending_invoice_item_interval` in an answer.
        PendingInvoiceItemInterval
            at "api/subscriptions/object#subscription_object-pending_invoice_item_interval" {
            /// One of `day`, `month`, `week`, `year`.
            interval: PendingInvoiceItemIntervalInterval,
            interval_count: i64,
        }

        /// `pending_update` in an answer.
        PendingUpdate at "api/subscriptions/object#subscription_object-pending_update" {
            billing_cycle_anchor: Option<Timestamp>,
            cancel_at_period_end: Option<bool>,
            discount: Option<Discount<JsonRef<'a>>>,
            discounts: Option<Vec<Expandable<'a, Discount>>>,
            expires_at: Timestamp,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            subscription_items: Option<Vec<SubscriptionItem<JsonRef<'a>>>>,
            trial_end: Option<Timestamp>,
            trial_from_plan: Option<bool>,
        }

        /// `payment_settings.payment_method_options.pix` in an answer.
        Pix
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix" {
            expires_after_seconds: Option<i64>,
            mandate_options: Option<PixMandateOptions<'a>>,
        }

        /// `payment_settings.payment_method_options.pix.mandate_options` in an answer.
        PixMandateOptions
            at "api/subscriptions/object#subscription_object-payment_settings-payment_method_options-pix-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `always`, `never`.
            amount_includes_iof: Option<AmountIncludesIof>,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            /// One of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: Option<PaymentSchedule>,
        }

        /// `presentment_details` in an answer.
        PresentmentDetails at "api/subscriptions/object#subscription_object-presentment_details" {
            presentment_currency: &'a str,
        }

        /// `status_details` in an answer.
        StatusDetails at "api/subscriptions/object#subscription_object-status_details" {
            paused: Paused<'a>,
        }

        /// `trial_settings` in an answer.
        TrialSettings at "api/subscriptions/object#subscription_object-trial_settings" {
            end_behavior: EndBehavior<'a>,
        }
    }

    enums {
        /// `trial_settings.end_behavior.billing_cycle_anchor`.
        BillingCycleAnchor { Now = "now", Unchanged = "unchanged" }

        /// `billing_cycle_anchor.type`.
        BillingCycleAnchorType { Now = "now", Unchanged = "unchanged" }

        /// `cancellation_details.feedback`.
        CancellationDetailsFeedback {
            CustomerService = "customer_service",
            LowQuality = "low_quality",
            MissingFeatures = "missing_features",
            Other = "other",
            SwitchedService = "switched_service",
            TooComplex = "too_complex",
            TooExpensive = "too_expensive",
            Unused = "unused",
        }

        /// `cancellation_details.reason`.
        CancellationDetailsReason {
            CanceledByRetentionPolicy = "canceled_by_retention_policy",
            CancellationRequested = "cancellation_requested",
            PaymentDisputed = "payment_disputed",
            PaymentFailed = "payment_failed",
        }

        /// `add_invoice_items.period.end.type`.
        EndType { MinItemPeriodEnd = "min_item_period_end", Timestamp = "timestamp" }

        /// `billing_mode.type`.
        MigrateBillingModeType { Flexible = "flexible" }

        /// `pause_collection.behavior`.
        PauseCollectionBehavior {
            KeepAsDraft = "keep_as_draft",
            MarkUncollectible = "mark_uncollectible",
            Void = "void",
        }

        /// `status_details.paused.subscription.type`.
        PausedSubscriptionType {
            FinalPaymentFailure = "final_payment_failure",
            FirstPaymentFailure = "first_payment_failure",
            PauseRequested = "pause_requested",
            System = "system",
            TrialEndWithoutPaymentMethod = "trial_end_without_payment_method",
        }

        /// `status_details.paused.type`.
        PausedType { Subscription = "subscription" }

        /// `payment_settings.payment_method_options.pix.mandate_options.payment_schedule`.
        PaymentSchedule {
            Halfyearly = "halfyearly",
            Monthly = "monthly",
            Quarterly = "quarterly",
            Weekly = "weekly",
            Yearly = "yearly",
        }

        /// `pending_invoice_item_interval.interval`.
        PendingInvoiceItemIntervalInterval {
            Day = "day",
            Month = "month",
            Week = "week",
            Year = "year",
        }

        /// `payment_settings.save_default_payment_method`.
        SaveDefaultPaymentMethod { Off = "off", OnSubscription = "on_subscription" }

        /// `add_invoice_items.period.start.type`.
        StartType {
            MaxItemPeriodStart = "max_item_period_start",
            Now = "now",
            Timestamp = "timestamp",
        }

        /// `payment_behavior`.
        SubscriptionPaymentBehavior {
            ResumeOnPaymentAttempt = "resume_on_payment_attempt",
            ResumeOnPaymentSuccess = "resume_on_payment_success",
        }

        /// `status`.
        SubscriptionStatus {
            Active = "active",
            All = "all",
            Canceled = "canceled",
            Ended = "ended",
            Incomplete = "incomplete",
            IncompleteExpired = "incomplete_expired",
            PastDue = "past_due",
            Paused = "paused",
            Trialing = "trialing",
            Unpaid = "unpaid",
        }

        /// `type`.
        SubscriptionType { Subscription = "subscription" }
    }
}

/// `billing_schedules.bill_until.duration.interval`: another name of
/// [`PendingInvoiceItemIntervalInterval`].
pub type DurationInterval = PendingInvoiceItemIntervalInterval;

/// [`billing_schedules.bill_until.duration`](https://docs.stripe.com/api/subscriptions/create#create_subscription-billing_schedules-bill_until-duration)
/// in a request: another name of [`PendingInvoiceItemIntervalParams`].
pub type DurationParams = PendingInvoiceItemIntervalParams;

/// [`invoice_settings.issuer`](https://docs.stripe.com/api/subscriptions/object#subscription_object-invoice_settings-issuer)
/// in an answer: another name of [`Liability`].
pub type Issuer<'a> = Liability<'a>;

/// [`invoice_settings.issuer`](https://docs.stripe.com/api/subscriptions/create#create_subscription-invoice_settings-issuer)
/// in a request: another name of [`LiabilityParams`].
pub type IssuerParams = LiabilityParams;

/// `invoice_settings.issuer.type`: another name of [`LiabilityType`].
pub type IssuerType = LiabilityType;

/// `items.price_data.recurring.interval`: another name of [`PendingInvoiceItemIntervalInterval`].
pub type RecurringInterval = PendingInvoiceItemIntervalInterval;

/// [`items.price_data.recurring`](https://docs.stripe.com/api/subscriptions/create#create_subscription-items-price_data-recurring)
/// in a request: another name of [`PendingInvoiceItemIntervalParams`].
pub type RecurringParams = PendingInvoiceItemIntervalParams;
