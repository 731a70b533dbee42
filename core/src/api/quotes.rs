//! [Quotes](https://docs.stripe.com/api/quotes).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api;
use crate::api::{
    Account, Application, Customer, Invoice, LineItem, Subscription, SubscriptionSchedule, TaxRate,
    test_helpers,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::reply::Contents;
use crate::table::argument::{Either, Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::customers::{CustomField, CustomFieldParams};
pub use crate::api::invoice_items::{DiscountParams, TaxBehavior};
pub use crate::api::invoices::{
    AutomaticTaxStatus, BillingModeParams, BillingModeType, CollectionMethod, FlexibleParams,
    ProrationDiscounts,
};
pub use crate::api::line_items::{Discount, Tax, TaxabilityReason};
pub use crate::api::payment_links::{
    AutomaticTaxParams, Liability, LiabilityParams, LiabilityType, RecurringInterval,
    RecurringParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/quotes/create) a quote.
        POST "/v1/quotes" create() Create at "api/quotes/create#create_quote" -> Quote {
            /// In the currency's smallest unit.
            application_fee_amount: Emptyable<i64>,
            application_fee_percent: Emptyable<f64>,
            automatic_tax: |AutomaticTaxParams|,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            customer: String,
            customer_account: String,
            default_tax_rates: Emptyable<Vec<String>>,
            description: Emptyable<String>,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `application`, `customer`, `default_tax_rates`, `discounts`,
            /// `invoice`, `on_behalf_of`, `subscription`, `subscription_schedule`, `test_clock`,
            /// `from_quote.quote`, `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_settings.issuer.account`.
            expand: Vec<String>,
            expires_at: Timestamp,
            footer: Emptyable<String>,
            from_quote: |FromQuoteParams|,
            header: Emptyable<String>,
            invoice_settings: |InvoiceSettingsParams|,
            /// Adds one.
            line_items: ..|LineItemParams|,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: Emptyable<String>,
            subscription_data: |SubscriptionDataParams|,
            test_clock: String,
            transfer_data: =|TransferDataParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/quotes/retrieve) a quote.
        GET "/v1/quotes/{quote}" retrieve(quote) Retrieve
            at "api/quotes/retrieve#retrieve_quote" -> Quote {
            /// Fields that expand: `application`, `customer`, `default_tax_rates`, `discounts`,
            /// `invoice`, `on_behalf_of`, `subscription`, `subscription_schedule`, `test_clock`,
            /// `from_quote.quote`, `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_settings.issuer.account`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/quotes/update) a quote.
        POST "/v1/quotes/{quote}" update(quote) Update
            at "api/quotes/update#update_quote" -> Quote {
            /// In the currency's smallest unit.
            application_fee_amount: Emptyable<i64>,
            application_fee_percent: Emptyable<f64>,
            automatic_tax: |AutomaticTaxParams|,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            customer: String,
            customer_account: String,
            default_tax_rates: Emptyable<Vec<String>>,
            description: Emptyable<String>,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `application`, `customer`, `default_tax_rates`, `discounts`,
            /// `invoice`, `on_behalf_of`, `subscription`, `subscription_schedule`, `test_clock`,
            /// `from_quote.quote`, `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_settings.issuer.account`.
            expand: Vec<String>,
            expires_at: Timestamp,
            footer: Emptyable<String>,
            header: Emptyable<String>,
            invoice_settings: |InvoiceSettingsParams|,
            /// Adds one.
            line_items: ..|UpdateLineItemParams|,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: Emptyable<String>,
            subscription_data: |UpdateSubscriptionDataParams|,
            transfer_data: =|TransferDataParams|,
        }

        /// [Lists](https://docs.stripe.com/api/quotes/list) quotes.
        GET "/v1/quotes" list() List at "api/quotes/list#list_quotes" => [Quote] Cursor {
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.customer`, `data.default_tax_rates`,
            /// `data.discounts`, `data.invoice`, `data.on_behalf_of`, `data.subscription`,
            /// `data.subscription_schedule`, `data.test_clock`, `data.from_quote.quote`,
            /// `data.transfer_data.destination`, `data.automatic_tax.liability.account`,
            /// `data.invoice_settings.issuer.account`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `accepted`, `canceled`, `draft`, `open`.
            status: QuoteStatus,
            test_clock: String,
        }

        /// [Accepts](https://docs.stripe.com/api/quotes/accept) a quote.
        POST "/v1/quotes/{quote}/accept" accept(quote) Accept
            at "api/quotes/accept#accept_quote" -> Quote {
            /// Fields that expand: `application`, `customer`, `default_tax_rates`, `discounts`,
            /// `invoice`, `on_behalf_of`, `subscription`, `subscription_schedule`, `test_clock`,
            /// `from_quote.quote`, `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_settings.issuer.account`.
            expand: Vec<String>,
        }

        /// [Cancels](https://docs.stripe.com/api/quotes/cancel) a quote.
        POST "/v1/quotes/{quote}/cancel" cancel(quote) Cancel
            at "api/quotes/cancel#cancel_quote" -> Quote {
            /// Fields that expand: `application`, `customer`, `default_tax_rates`, `discounts`,
            /// `invoice`, `on_behalf_of`, `subscription`, `subscription_schedule`, `test_clock`,
            /// `from_quote.quote`, `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_settings.issuer.account`.
            expand: Vec<String>,
        }

        /// [Finalizes](https://docs.stripe.com/api/quotes/finalize) a quote.
        POST "/v1/quotes/{quote}/finalize" finalize_quote(quote) FinalizeQuote
            at "api/quotes/finalize#finalize_quote_quote" -> Quote {
            /// Fields that expand: `application`, `customer`, `default_tax_rates`, `discounts`,
            /// `invoice`, `on_behalf_of`, `subscription`, `subscription_schedule`, `test_clock`,
            /// `from_quote.quote`, `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_settings.issuer.account`.
            expand: Vec<String>,
            expires_at: Timestamp,
        }

        /// [Downloads](https://docs.stripe.com/api/quotes/pdf) a quote as a PDF.
        GET Files "/v1/quotes/{quote}/pdf" pdf(quote) Pdf
            at "api/quotes/pdf#pdf_quote" -> Contents {
            expand: Vec<String>,
        }
    }

    params {
        /// `from_quote` in a request.
        FromQuoteParams at "api/quotes/create#create_quote-from_quote" {
            is_revision: bool,
            /// Required.
            quote: String,
        }

        /// `invoice_settings` in a request.
        InvoiceSettingsParams at "api/quotes/create#create_quote-invoice_settings" {
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            days_until_due: i64,
            description: Emptyable<String>,
            footer: Emptyable<String>,
            issuer: |IssuerParams|,
        }

        /// `line_items` in a request.
        LineItemParams at "api/quotes/create#create_quote-line_items" {
            /// Adds one.
            discounts: ..=|DiscountParams|,
            price: String,
            price_data: |PriceDataParams|,
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `line_items.price_data` in a request.
        PriceDataParams at "api/quotes/create#create_quote-line_items-price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            product: String,
            recurring: |RecurringParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `subscription_data` in a request.
        SubscriptionDataParams at "api/quotes/create#create_quote-subscription_data" {
            billing_mode: |BillingModeParams|,
            description: String,
            /// Or `current_period_end`.
            effective_date: Emptyable<Either<Timestamp, EffectiveDate>>,
            /// Names and values of your own.
            metadata: Metadata,
            trial_period_days: Emptyable<i64>,
        }

        /// `transfer_data` in a request.
        TransferDataParams at "api/quotes/create#create_quote-transfer_data" {
            /// In the currency's smallest unit.
            amount: i64,
            amount_percent: f64,
            /// Required.
            destination: String,
        }

        /// `line_items` in a request.
        UpdateLineItemParams at "api/quotes/update#update_quote-line_items" {
            /// Adds one.
            discounts: ..=|DiscountParams|,
            id: String,
            price: String,
            price_data: |PriceDataParams|,
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `subscription_data` in a request.
        UpdateSubscriptionDataParams at "api/quotes/update#update_quote-subscription_data" {
            description: Emptyable<String>,
            /// Or `current_period_end`.
            effective_date: Emptyable<Either<Timestamp, EffectiveDate>>,
            /// Names and values of your own.
            metadata: Metadata,
            trial_period_days: Emptyable<i64>,
        }
    }

    objects {
        /// A [quote](https://docs.stripe.com/api/quotes/object).
        Quote "quote" at "api/quotes/object#quote_object" id {
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            application: Option<Expandable<'a, Application>>,
            /// In the currency's smallest unit.
            application_fee_amount: Option<i64>,
            application_fee_percent: Option<f64>,
            automatic_tax: AutomaticTax<'a>,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            computed: Computed<'a>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            default_tax_rates: Option<Vec<Expandable<'a, TaxRate>>>,
            description: Option<&'a str>,
            discounts: Vec<Expandable<'a, api::Discount>>,
            expires_at: Timestamp,
            footer: Option<&'a str>,
            from_quote: Option<FromQuote<'a>>,
            header: Option<&'a str>,
            invoice: Option<Expandable<'a, Invoice>>,
            invoice_settings: InvoiceSettings<'a>,
            line_items: Option<crate::list::List<LineItem, JsonRef<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            number: Option<&'a str>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            /// One of `accepted`, `canceled`, `draft`, `open`.
            status: QuoteStatus,
            status_transitions: StatusTransitions<'a>,
            subscription: Option<Expandable<'a, Subscription>>,
            subscription_data: SubscriptionData<'a>,
            subscription_schedule: Option<Expandable<'a, SubscriptionSchedule>>,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            total_details: TotalDetails<'a>,
            transfer_data: Option<TransferData<'a>>,
        }
    }

    views {
        /// `automatic_tax` in an answer.
        AutomaticTax at "api/quotes/object#quote_object-automatic_tax" {
            enabled: bool,
            liability: Option<Liability<'a>>,
            provider: Option<&'a str>,
            /// One of `complete`, `failed`, `requires_location_inputs`.
            status: Option<AutomaticTaxStatus>,
        }

        /// `subscription_data.billing_mode` in an answer.
        BillingMode at "api/quotes/object#quote_object-subscription_data-billing_mode" {
            /// If `type` is `flexible`.
            flexible: Option<Flexible<'a>>,
            /// One of `classic`, `flexible`. `type` on the wire.
            type_ as type: BillingModeType,
        }

        /// `total_details.breakdown` in an answer.
        Breakdown at "api/quotes/object#quote_object-total_details-breakdown" {
            discounts: Vec<Discount<'a>>,
            taxes: Vec<Tax<'a>>,
        }

        /// `computed` in an answer.
        Computed at "api/quotes/object#quote_object-computed" {
            recurring: Option<Recurring<'a>>,
            upfront: Upfront<'a>,
        }

        /// `subscription_data.billing_mode.flexible` in an answer.
        Flexible at "api/quotes/object#quote_object-subscription_data-billing_mode-flexible" {
            /// One of `included`, `itemized`.
            proration_discounts: Option<ProrationDiscounts>,
        }

        /// `from_quote` in an answer.
        FromQuote at "api/quotes/object#quote_object-from_quote" {
            is_revision: bool,
            quote: Expandable<'a, Quote>,
        }

        /// `invoice_settings` in an answer.
        InvoiceSettings at "api/quotes/object#quote_object-invoice_settings" {
            custom_fields: Option<Vec<CustomField<'a>>>,
            days_until_due: Option<i64>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Issuer<'a>,
        }

        /// `computed.recurring` in an answer.
        Recurring at "api/quotes/object#quote_object-computed-recurring" {
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            /// One of `day`, `month`, `week`, `year`.
            interval: RecurringInterval,
            interval_count: i64,
            total_details: TotalDetails<'a>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions at "api/quotes/object#quote_object-status_transitions" {
            accepted_at: Option<Timestamp>,
            canceled_at: Option<Timestamp>,
            finalized_at: Option<Timestamp>,
        }

        /// `subscription_data` in an answer.
        SubscriptionData at "api/quotes/object#quote_object-subscription_data" {
            billing_mode: BillingMode<'a>,
            description: Option<&'a str>,
            effective_date: Option<Timestamp>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            trial_period_days: Option<i64>,
        }

        /// `total_details` in an answer.
        TotalDetails at "api/quotes/object#quote_object-total_details" {
            /// In the currency's smallest unit.
            amount_discount: i64,
            /// In the currency's smallest unit.
            amount_shipping: Option<i64>,
            /// In the currency's smallest unit.
            amount_tax: i64,
            breakdown: Option<Breakdown<'a>>,
        }

        /// `transfer_data` in an answer.
        TransferData at "api/quotes/object#quote_object-transfer_data" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            amount_percent: Option<f64>,
            destination: Expandable<'a, Account>,
        }

        /// `computed.upfront` in an answer.
        Upfront at "api/quotes/object#quote_object-computed-upfront" {
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            line_items: Option<crate::list::List<LineItem, JsonRef<'a>>>,
            total_details: TotalDetails<'a>,
        }
    }

    enums {
        /// `subscription_data.effective_date`.
        EffectiveDate { CurrentPeriodEnd = "current_period_end" }

        /// `status`.
        QuoteStatus { Accepted = "accepted", Canceled = "canceled", Draft = "draft", Open = "open" }
    }
}

/// [`invoice_settings.issuer`](https://docs.stripe.com/api/quotes/object#quote_object-invoice_settings-issuer)
/// in an answer: another name of [`Liability`].
pub type Issuer<'a> = Liability<'a>;

/// [`invoice_settings.issuer`](https://docs.stripe.com/api/quotes/create#create_quote-invoice_settings-issuer)
/// in a request: another name of [`LiabilityParams`].
pub type IssuerParams = LiabilityParams;

/// `invoice_settings.issuer.type`: another name of [`LiabilityType`].
pub type IssuerType = LiabilityType;
