//! [Invoices](https://docs.stripe.com/api/invoices).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    Account, Application, Customer, CustomerSource, Deleted, Discount, InvoiceLineItem,
    InvoicePayment, PaymentIntent, PaymentMethod, SetupIntent, ShippingRate, Subscription, TaxId,
    TaxRate, billing, test_helpers,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::SecretText;
use crate::table::argument::{Either, Empty, Emptyable, Map, Metadata, Now, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{Address, AddressParams};
pub use crate::api::charges::{PlanInterval, PlanType};
pub use crate::api::credit_note_line_items::TaxRateDetails;
pub use crate::api::credit_notes::TotalTaxType;
pub use crate::api::customer_funding_instructions::{EuBankTransferParams, FundingType};
pub use crate::api::customers::{
    AmountTaxDisplay, CustomField, CustomFieldParams, ShippingParams, TaxExempt,
};
pub use crate::api::invoice_items::{
    DiscountParams, PeriodParams, PriceDataParams, PricingParams, TaxBehavior,
};
pub use crate::api::invoice_line_items::{
    JurisdictionLevel, ProductDataParams, TaxDetailsParams, TaxabilityReason,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/invoices/create) an invoice.
        POST "/v1/invoices" create() Create at "api/invoices/create#create_invoice" -> Invoice {
            account_tax_ids: Emptyable<Vec<String>>,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            auto_advance: bool,
            automatic_tax: |AutomaticTaxParams|,
            automatically_finalizes_at: Timestamp,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            customer: String,
            customer_account: String,
            days_until_due: i64,
            default_payment_method: String,
            default_source: String,
            default_tax_rates: Vec<String>,
            description: String,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            due_date: Timestamp,
            effective_at: Timestamp,
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            footer: String,
            from_invoice: |FromInvoiceParams|,
            issuer: |IssuerParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            number: String,
            on_behalf_of: String,
            payment_settings: |PaymentSettingsParams|,
            /// One of `exclude`, `include`.
            pending_invoice_items_behavior: PendingInvoiceItemsBehavior,
            rendering: |RenderingParams|,
            shipping_cost: |ShippingCostParams|,
            shipping_details: |ShippingDetailsParams|,
            statement_descriptor: String,
            subscription: String,
            transfer_data: |TransferDataParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/invoices/retrieve) an invoice.
        GET "/v1/invoices/{invoice}" retrieve(invoice) Retrieve
            at "api/invoices/retrieve#retrieve_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/invoices/update) an invoice.
        POST "/v1/invoices/{invoice}" update(invoice) Update
            at "api/invoices/update#update_invoice" -> Invoice {
            account_tax_ids: Emptyable<Vec<String>>,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            auto_advance: bool,
            automatic_tax: |AutomaticTaxParams|,
            automatically_finalizes_at: Timestamp,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            days_until_due: i64,
            default_payment_method: String,
            default_source: Emptyable<String>,
            default_tax_rates: Emptyable<Vec<String>>,
            description: String,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            due_date: Timestamp,
            effective_at: Emptyable<Timestamp>,
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            footer: String,
            issuer: |IssuerParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            number: Emptyable<String>,
            on_behalf_of: Emptyable<String>,
            payment_settings: |PaymentSettingsParams|,
            rendering: |RenderingParams|,
            shipping_cost: =|ShippingCostParams|,
            shipping_details: =|ShippingDetailsParams|,
            statement_descriptor: String,
            transfer_data: =|TransferDataParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/invoices/delete) an invoice.
        DELETE "/v1/invoices/{invoice}" delete(invoice) Delete
            at "api/invoices/delete#delete_invoice" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/invoices/list) invoices.
        GET "/v1/invoices" list() List at "api/invoices/list#list_invoices" => [Invoice] Cursor {
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            created: TimeRange,
            customer: String,
            customer_account: String,
            due_date: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.account_tax_ids`, `data.application`, `data.customer`,
            /// `data.default_payment_method`, `data.default_source`, `data.discounts`,
            /// `data.latest_revision`, `data.on_behalf_of`, `data.test_clock`,
            /// `data.from_invoice.invoice`, `data.issuer.account`,
            /// `data.shipping_cost.shipping_rate`, `data.total_discount_amounts.discount`,
            /// `data.total_pretax_credit_amounts.credit_balance_transaction`,
            /// `data.total_pretax_credit_amounts.discount`, `data.automatic_tax.liability.account`,
            /// and others.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `draft`, `open`, `paid`, `uncollectible`, `void`.
            status: InvoiceStatus,
            subscription: String,
        }

        /// [Searches](https://docs.stripe.com/api/invoices/search) invoices.
        ///
        /// Required: `query`.
        GET "/v1/invoices/search" search() Search
            at "api/invoices/search#search_invoices" => [Invoice] Search {
            /// Fields that expand: `data.account_tax_ids`, `data.application`, `data.customer`,
            /// `data.default_payment_method`, `data.default_source`, `data.discounts`,
            /// `data.latest_revision`, `data.on_behalf_of`, `data.test_clock`,
            /// `data.from_invoice.invoice`, `data.issuer.account`,
            /// `data.shipping_cost.shipping_rate`, `data.total_discount_amounts.discount`,
            /// `data.total_pretax_credit_amounts.credit_balance_transaction`,
            /// `data.total_pretax_credit_amounts.discount`, `data.automatic_tax.liability.account`,
            /// and others.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }

        /// [Adds](https://docs.stripe.com/api/invoices/add_lines) lines to an invoice.
        ///
        /// Required: `lines`.
        POST "/v1/invoices/{invoice}/add_lines" add_lines(invoice) AddLines
            at "api/invoices/add_lines#add_lines_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            invoice_metadata: Emptyable<Map<String>>,
            /// Required. Adds one.
            lines: ..|LineParams|,
        }

        /// [Attaches](https://docs.stripe.com/api/invoices/attach_payment) a payment to an invoice.
        POST "/v1/invoices/{invoice}/attach_payment" attach_payment(invoice) AttachPayment
            at "api/invoices/attach_payment#attach_payment_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            payment_intent: String,
            payment_record: String,
        }

        /// [Previews](https://docs.stripe.com/api/invoices/create_preview) an invoice without
        /// creating it.
        POST "/v1/invoices/create_preview" create_preview() CreatePreview
            at "api/invoices/create_preview#create_preview_invoice" -> Invoice {
            automatic_tax: |AutomaticTaxParams|,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            customer: String,
            customer_account: String,
            customer_details: |CustomerDetailsParams|,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            /// Adds one.
            invoice_items: ..|InvoiceItemParams|,
            issuer: |IssuerParams|,
            on_behalf_of: Emptyable<String>,
            /// One of `next`, `recurring`.
            preview_mode: PreviewMode,
            schedule: String,
            schedule_details: |ScheduleDetailsParams|,
            subscription: String,
            subscription_details: |SubscriptionDetailsParams|,
        }

        /// [Finalizes](https://docs.stripe.com/api/invoices/finalize) an invoice.
        POST "/v1/invoices/{invoice}/finalize" finalize_invoice(invoice) FinalizeInvoice
            at "api/invoices/finalize#finalize_invoice_invoice" -> Invoice {
            auto_advance: bool,
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
        }

        /// [Marks](https://docs.stripe.com/api/invoices/mark_uncollectible) an invoice as
        /// uncollectible.
        POST "/v1/invoices/{invoice}/mark_uncollectible"
            mark_uncollectible(invoice) MarkUncollectible
            at "api/invoices/mark_uncollectible#mark_uncollectible_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
        }

        /// [Pays](https://docs.stripe.com/api/invoices/pay) an invoice.
        POST "/v1/invoices/{invoice}/pay" pay(invoice) Pay
            at "api/invoices/pay#pay_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            forgive: bool,
            mandate: Emptyable<String>,
            off_session: bool,
            paid_out_of_band: bool,
            payment_method: String,
            source: String,
        }

        /// [Removes](https://docs.stripe.com/api/invoices/remove_lines) lines from an invoice.
        ///
        /// Required: `lines`.
        POST "/v1/invoices/{invoice}/remove_lines" remove_lines(invoice) RemoveLines
            at "api/invoices/remove_lines#remove_lines_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            invoice_metadata: Emptyable<Map<String>>,
            /// Required. Adds one.
            lines: ..|RemoveLinesLineParams|,
        }

        /// [Sends](https://docs.stripe.com/api/invoices/send) an invoice.
        POST "/v1/invoices/{invoice}/send" send_invoice(invoice) SendInvoice
            at "api/invoices/send#send_invoice_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/invoices/update_lines) lines of an invoice.
        ///
        /// Required: `lines`.
        POST "/v1/invoices/{invoice}/update_lines" update_lines(invoice) UpdateLines
            at "api/invoices/update_lines#update_lines_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
            invoice_metadata: Emptyable<Map<String>>,
            /// Required. Adds one.
            lines: ..|UpdateLinesLineParams|,
        }

        /// [Voids](https://docs.stripe.com/api/invoices/void) an invoice.
        POST "/v1/invoices/{invoice}/void" void_invoice(invoice) VoidInvoice
            at "api/invoices/void#void_invoice_invoice" -> Invoice {
            /// Fields that expand: `account_tax_ids`, `application`, `customer`,
            /// `default_payment_method`, `default_source`, `discounts`, `latest_revision`,
            /// `on_behalf_of`, `test_clock`, `from_invoice.invoice`, `issuer.account`,
            /// `shipping_cost.shipping_rate`, `total_discount_amounts.discount`,
            /// `total_pretax_credit_amounts.credit_balance_transaction`,
            /// `total_pretax_credit_amounts.discount`, `automatic_tax.liability.account`, and
            /// others.
            expand: Vec<String>,
        }
    }

    params {
        /// `payment_settings.payment_method_options.acss_debit` in a request.
        AcssDebitParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-acss_debit" {
            mandate_options: |MandateOptionsParams|,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: VerificationMethod,
        }

        /// `schedule_details.phases.add_invoice_items` in a request.
        AddInvoiceItemParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-add_invoice_items" {
            discountable: bool,
            /// Adds one.
            discounts: ..|DiscountParams|,
            /// Names and values of your own.
            metadata: Metadata,
            period: |AddInvoiceItemPeriodParams|,
            price: String,
            price_data: |PriceDataParams|,
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `schedule_details.phases.add_invoice_items.period` in a request.
        AddInvoiceItemPeriodParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-add_invoice_items-period" {
            /// Required.
            end: |EndParams|,
            /// Required.
            start: |StartParams|,
        }

        /// `subscription_details.billing_schedules.applies_to` in a request.
        AppliesToParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-billing_schedules-applies_to" {
            price: String,
            /// Required. Only `price`. `type` on the wire.
            type_ as type: AppliesToType,
        }

        /// `automatic_tax` in a request.
        AutomaticTaxParams at "api/invoices/create#create_invoice-automatic_tax" {
            /// Required.
            enabled: bool,
            liability: |LiabilityParams|,
        }

        /// `payment_settings.payment_method_options.bancontact` in a request.
        BancontactParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-bancontact" {
            /// One of `de`, `en`, `fr`, `nl`.
            preferred_language: PreferredLanguage,
        }

        /// `payment_settings.payment_method_options.customer_balance.bank_transfer` in a request.
        BankTransferParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance-bank_transfer" {
            eu_bank_transfer: |EuBankTransferParams|,
            /// `type` on the wire.
            type_ as type: String,
        }

        /// `schedule_details.pause_schedules.pause.settings.bill_for.outstanding_usage_through` in
        /// a request.
        BillForOutstandingUsageThroughParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-pause-settings-bill_for-outstanding_usage_through" {
            /// One of `none`, `pause_at`. `type` on the wire.
            type_ as type: BillForOutstandingUsageThroughType,
        }

        /// `subscription_details.pause.bill_for` in a request.
        BillForParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-pause-bill_for" {
            outstanding_usage_through: |OutstandingUsageThroughParams|,
            unused_time_from: |UnusedTimeFromParams|,
        }

        /// `schedule_details.pause_schedules.pause.settings.bill_for.unused_time_from` in a
        /// request.
        BillForUnusedTimeFromParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-pause-settings-bill_for-unused_time_from" {
            /// One of `item_current_period_start`, `none`, `pause_at`. `type` on the wire.
            type_ as type: BillForUnusedTimeFromType,
        }

        /// `subscription_details.billing_schedules.bill_until` in a request.
        BillUntilParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-billing_schedules-bill_until" {
            /// If `type` is `duration`.
            duration: |DurationParams|,
            timestamp: Timestamp,
            /// Required. One of `duration`, `timestamp`. `type` on the wire.
            type_ as type: BillUntilType,
        }

        /// `payment_settings.payment_method_options.billie` in a request.
        BillieParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-billie" {
            company_details: =|CompanyDetailsParams|,
            reference: String,
        }

        /// `subscription_details.billing_cycle_anchor` in a request.
        BillingCycleAnchorParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-billing_cycle_anchor" {
            timestamp: Timestamp,
            /// Required. One of `now`, `timestamp`, `unchanged`. `type` on the wire.
            type_ as type: BillingCycleAnchorType,
        }

        /// `schedule_details.billing_mode` in a request.
        BillingModeParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-billing_mode" {
            /// If `type` is `flexible`.
            flexible: |FlexibleParams|,
            /// Required. One of `classic`, `flexible`. `type` on the wire.
            type_ as type: BillingModeType,
        }

        /// `subscription_details.billing_schedules` in a request.
        BillingScheduleParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-billing_schedules" {
            /// Adds one.
            applies_to: ..|AppliesToParams|,
            bill_until: |BillUntilParams|,
            key: String,
        }

        /// `schedule_details.phases.billing_thresholds` in a request.
        BillingThresholdsParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-billing_thresholds" {
            /// In the currency's smallest unit.
            amount_gte: i64,
            reset_billing_cycle_anchor: bool,
        }

        /// `payment_settings.payment_method_options.card` in a request.
        CardParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-card" {
            installments: |InstallmentsParams|,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: RequestThreeDSecure,
        }

        /// `payment_settings.payment_method_options.billie.company_details` in a request.
        CompanyDetailsParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-billie-company_details" {
            registered_address: =|AddressParams|,
            registered_name: String,
            registration_number: String,
            registration_type: Emptyable<RegistrationType>,
            vat: String,
        }

        /// `shipping_cost.shipping_rate_data.fixed_amount.currency_options` in a request.
        CurrencyOptionsParams
            at "api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount-currency_options" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
        }

        /// `subscription_details.items.current_trial` in a request.
        CurrentTrialParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-items-current_trial" {
            /// Required.
            trial_offer: String,
        }

        /// `payment_settings.payment_method_options.customer_balance` in a request.
        CustomerBalanceParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-customer_balance" {
            bank_transfer: |BankTransferParams|,
            funding_type: String,
        }

        /// `customer_details` in a request.
        CustomerDetailsParams
            at "api/invoices/create_preview#create_preview_invoice-customer_details" {
            address: =|AddressParams|,
            shipping: =|ShippingParams|,
            tax: |TaxParams|,
            /// One of `exempt`, `none`, `reverse`.
            tax_exempt: Emptyable<TaxExempt>,
            /// Adds one.
            tax_ids: ..|TaxIdParams|,
        }

        /// `shipping_cost.shipping_rate_data.delivery_estimate` in a request.
        DeliveryEstimateParams
            at "api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate" {
            maximum: |MaximumParams|,
            minimum: |MinimumParams|,
        }

        /// `schedule_details.phases.duration` in a request.
        DurationParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-duration" {
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: DurationInterval,
            interval_count: i64,
        }

        /// `schedule_details.phases.add_invoice_items.period.end` in a request.
        EndParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-add_invoice_items-period-end" {
            timestamp: Timestamp,
            /// Required. One of `min_item_period_end`, `phase_end`, `timestamp`. `type` on the
            /// wire.
            type_ as type: EndType,
        }

        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters`
        /// in a request.
        FiltersParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections-filters" {
            /// Any of `checking`, `savings`.
            account_subcategories: Vec<AccountSubcategory>,
        }

        /// `payment_settings.payment_method_options.us_bank_account.financial_connections` in a
        /// request.
        FinancialConnectionsParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account-financial_connections" {
            filters: |FiltersParams|,
            /// Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Vec<FinancialConnectionsPermission>,
            /// Any of `balances`, `ownership`, `transactions`.
            prefetch: Vec<FinancialConnectionsPrefetch>,
        }

        /// `shipping_cost.shipping_rate_data.fixed_amount` in a request.
        FixedAmountParams
            at "api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-fixed_amount" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
        }

        /// `schedule_details.billing_mode.flexible` in a request.
        FlexibleParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-billing_mode-flexible" {
            /// One of `included`, `itemized`.
            proration_discounts: ProrationDiscounts,
        }

        /// `from_invoice` in a request.
        FromInvoiceParams at "api/invoices/create#create_invoice-from_invoice" {
            /// Required. Only `revision`.
            action: FromInvoiceAction,
            /// Required.
            invoice: String,
        }

        /// `payment_settings.payment_method_options.card.installments` in a request.
        InstallmentsParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments" {
            enabled: bool,
            plan: =|PlanParams|,
        }

        /// `invoice_items` in a request.
        InvoiceItemParams at "api/invoices/create_preview#create_preview_invoice-invoice_items" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            description: String,
            discountable: bool,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            invoiceitem: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            period: |PeriodParams|,
            price: String,
            price_data: |PriceDataParams|,
            quantity: i64,
            /// A decimal number.
            quantity_decimal: String,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            tax_code: Emptyable<String>,
            tax_rates: Emptyable<Vec<String>>,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `schedule_details.phases.invoice_settings` in a request.
        InvoiceSettingsParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-invoice_settings" {
            account_tax_ids: Emptyable<Vec<String>>,
            days_until_due: i64,
            issuer: |IssuerParams|,
        }

        /// `issuer` in a request.
        IssuerParams at "api/invoices/create#create_invoice-issuer" {
            account: String,
            /// Required. One of `account`, `self`. `type` on the wire.
            type_ as type: IssuerType,
        }

        /// `subscription_details.items.billing_thresholds` in a request.
        ItemBillingThresholdsParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-items-billing_thresholds" {
            /// Required.
            usage_gte: i64,
        }

        /// `subscription_details.items` in a request.
        ItemParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-items" {
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

        /// `subscription_details.items.price_data` in a request.
        ItemPriceDataParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-items-price_data" {
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

        /// `lines` in a request.
        LineParams at "api/invoices/add_lines#add_lines_invoice-lines" {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            discountable: bool,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            invoice_item: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            period: |PeriodParams|,
            price_data: |LinePriceDataParams|,
            pricing: |PricingParams|,
            quantity: i64,
            /// A decimal number.
            quantity_decimal: String,
            /// Adds one.
            tax_amounts: ..=|TaxAmountParams|,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `lines.price_data` in a request.
        LinePriceDataParams at "api/invoices/add_lines#add_lines_invoice-lines-price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            product: String,
            product_data: |ProductDataParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `payment_settings.payment_method_options.acss_debit.mandate_options` in a request.
        MandateOptionsParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-acss_debit-mandate_options" {
            /// One of `business`, `personal`.
            transaction_type: TransactionType,
        }

        /// `shipping_cost.shipping_rate_data.delivery_estimate.maximum` in a request.
        MaximumParams
            at "api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-maximum" {
            /// Required. One of `business_day`, `day`, `hour`, `month`, `week`.
            unit: MaximumUnit,
            /// Required.
            value: i64,
        }

        /// `subscription_details.pause.bill_for.outstanding_usage_through` in a request.
        OutstandingUsageThroughParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-pause-bill_for-outstanding_usage_through" {
            /// Required. One of `none`, `now`. `type` on the wire.
            type_ as type: OutstandingUsageThroughType,
        }

        /// `schedule_details.pause_schedules.pause.pause_at` in a request.
        PauseAtParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-pause-pause_at" {
            timestamp: Timestamp,
            /// Required. One of `now`, `timestamp`. `type` on the wire.
            type_ as type: PauseAtType,
        }

        /// `subscription_details.pause` in a request.
        PauseParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-pause" {
            bill_for: |BillForParams|,
            /// One of `invoice`, `pending_invoice_item`.
            invoicing_behavior: InvoicingBehavior,
            /// Only `subscription`. `type` on the wire.
            type_ as type: PauseType,
        }

        /// `schedule_details.pause_schedules` in a request.
        PauseScheduleParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules" {
            key: String,
            pause: |PauseSchedulePauseParams|,
            resume: =|ResumeParams|,
        }

        /// `schedule_details.pause_schedules.pause` in a request.
        PauseSchedulePauseParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-pause" {
            pause_at: |PauseAtParams|,
            settings: |SettingsParams|,
        }

        /// `payment_settings.payment_method_options` in a request.
        PaymentMethodOptionsParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options" {
            acss_debit: =|AcssDebitParams|,
            bancontact: =|BancontactParams|,
            billie: =|BillieParams|,
            blik: =|Empty|,
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
        PaymentSettingsParams at "api/invoices/create#create_invoice-payment_settings" {
            default_mandate: Emptyable<String>,
            payment_method_options: |PaymentMethodOptionsParams|,
            payment_method_types: Emptyable<Vec<PaymentMethodType>>,
        }

        /// `payment_settings.payment_method_options.payto.mandate_options` in a request.
        PaytoMandateOptionsParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `dependant_support`, `government`, `loan`, `mortgage`, `other`, `pension`,
            /// `personal`, `retail`, `salary`, `tax`, `utility`.
            purpose: PaytoMandateOptionsPurpose,
        }

        /// `payment_settings.payment_method_options.payto` in a request.
        PaytoParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-payto" {
            mandate_options: |PaytoMandateOptionsParams|,
        }

        /// `rendering.pdf` in a request.
        PdfParams at "api/invoices/create#create_invoice-rendering-pdf" {
            /// One of `a4`, `auto`, `letter`.
            page_size: PageSize,
        }

        /// `schedule_details.phases.items` in a request.
        PhaseItemParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-items" {
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

        /// `schedule_details.phases` in a request.
        PhaseParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases" {
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
            items: ..|PhaseItemParams|,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: String,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            start_date: Either<Timestamp, Now>,
            transfer_data: |PhaseTransferDataParams|,
            trial: bool,
            trial_end: Either<Timestamp, Now>,
        }

        /// `schedule_details.phases.transfer_data` in a request.
        PhaseTransferDataParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-transfer_data" {
            amount_percent: f64,
            /// Required.
            destination: String,
        }

        /// `payment_settings.payment_method_options.pix` in a request.
        PixParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-pix" {
            /// One of `always`, `never`.
            amount_includes_iof: AmountIncludesIof,
            expires_after_seconds: i64,
        }

        /// `payment_settings.payment_method_options.card.installments.plan` in a request.
        PlanParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-card-installments-plan" {
            count: i64,
            /// Only `month`.
            interval: PlanInterval,
            /// Required. One of `bonus`, `fixed_count`, `revolving`. `type` on the wire.
            type_ as type: PlanType,
        }

        /// `lines` in a request.
        RemoveLinesLineParams at "api/invoices/remove_lines#remove_lines_invoice-lines" {
            /// Required. One of `delete`, `unassign`.
            behavior: LineBehavior,
            /// Required.
            id: String,
        }

        /// `rendering` in a request.
        RenderingParams at "api/invoices/create#create_invoice-rendering" {
            /// One of `exclude_tax`, `include_inclusive_tax`.
            amount_tax_display: Emptyable<AmountTaxDisplay>,
            pdf: |PdfParams|,
            template: String,
            template_version: Emptyable<i64>,
        }

        /// `schedule_details.pause_schedules.resume.resume_at` in a request.
        ResumeAtParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-resume-resume_at" {
            /// If `type` is `duration`.
            duration: |DurationParams|,
            timestamp: Timestamp,
            /// Required. One of `duration`, `now`, `timestamp`. `type` on the wire.
            type_ as type: ResumeAtType,
        }

        /// `schedule_details.pause_schedules.resume` in a request.
        ResumeParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-resume" {
            resume_at: |ResumeAtParams|,
            settings: |ResumeSettingsParams|,
        }

        /// `schedule_details.pause_schedules.resume.settings` in a request.
        ResumeSettingsParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-resume-settings" {
            /// One of `resume_at`, `unchanged`.
            billing_cycle_anchor: ResumeSettingsBillingCycleAnchor,
            /// One of `resume_on_payment_attempt`, `resume_on_payment_success`.
            payment_behavior: PaymentBehavior,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
        }

        /// `schedule_details` in a request.
        ScheduleDetailsParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details" {
            billing_mode: |BillingModeParams|,
            /// One of `cancel`, `release`.
            end_behavior: EndBehavior,
            /// Adds one.
            pause_schedules: ..=|PauseScheduleParams|,
            /// Adds one.
            phases: ..|PhaseParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
        }

        /// `schedule_details.pause_schedules.pause.settings.bill_for` in a request.
        SettingsBillForParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-pause-settings-bill_for" {
            outstanding_usage_through: |BillForOutstandingUsageThroughParams|,
            unused_time_from: |BillForUnusedTimeFromParams|,
        }

        /// `schedule_details.pause_schedules.pause.settings` in a request.
        SettingsParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-pause_schedules-pause-settings" {
            bill_for: |SettingsBillForParams|,
            /// One of `invoice`, `pending_invoice_item`.
            invoicing_behavior: InvoicingBehavior,
            /// Only `subscription`. `type` on the wire.
            type_ as type: SettingsType,
        }

        /// `shipping_cost` in a request.
        ShippingCostParams at "api/invoices/create#create_invoice-shipping_cost" {
            shipping_rate: String,
            shipping_rate_data: |ShippingRateDataParams|,
        }

        /// `shipping_details` in a request.
        ShippingDetailsParams at "api/invoices/create#create_invoice-shipping_details" {
            /// Required.
            address: |AddressParams|,
            /// Required.
            name: String,
            phone: Emptyable<String>,
        }

        /// `shipping_cost.shipping_rate_data` in a request.
        ShippingRateDataParams
            at "api/invoices/create#create_invoice-shipping_cost-shipping_rate_data" {
            delivery_estimate: |DeliveryEstimateParams|,
            /// Required.
            display_name: String,
            fixed_amount: |FixedAmountParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            tax_code: String,
            /// Only `fixed_amount`. `type` on the wire.
            type_ as type: ShippingRateDataType,
        }

        /// `schedule_details.phases.add_invoice_items.period.start` in a request.
        StartParams
            at "api/invoices/create_preview#create_preview_invoice-schedule_details-phases-add_invoice_items-period-start" {
            timestamp: Timestamp,
            /// Required. One of `max_item_period_start`, `phase_start`, `timestamp`. `type` on the
            /// wire.
            type_ as type: StartType,
        }

        /// `subscription_details` in a request.
        SubscriptionDetailsParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details" {
            billing_cycle_anchor: |BillingCycleAnchorParams|,
            billing_mode: |BillingModeParams|,
            /// Adds one.
            billing_schedules: ..=|BillingScheduleParams|,
            /// Or one of `max_billed_until`, `max_period_end`, `min_period_end`.
            cancel_at: Emptyable<Either<Timestamp, CancelAt>>,
            cancel_at_period_end: bool,
            cancel_now: bool,
            default_tax_rates: Emptyable<Vec<String>>,
            /// Adds one.
            items: ..|ItemParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            pause: |PauseParams|,
            /// One of `always_invoice`, `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            proration_date: Timestamp,
            resume_at: Now,
            start_date: Timestamp,
            trial_end: Either<Timestamp, Now>,
        }

        /// `lines.tax_amounts` in a request.
        TaxAmountParams at "api/invoices/add_lines#add_lines_invoice-lines-tax_amounts" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            tax_rate_data: |TaxRateDataParams|,
            taxability_reason: TaxabilityReason,
            /// Required. In the currency's smallest unit.
            taxable_amount: i64,
        }

        /// `customer_details.tax_ids` in a request.
        TaxIdParams
            at "api/invoices/create_preview#create_preview_invoice-customer_details-tax_ids" {
            /// Required. `type` on the wire.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// `customer_details.tax` in a request.
        TaxParams at "api/invoices/create_preview#create_preview_invoice-customer_details-tax" {
            ip_address: Emptyable<String>,
        }

        /// `lines.tax_amounts.tax_rate_data` in a request.
        TaxRateDataParams
            at "api/invoices/add_lines#add_lines_invoice-lines-tax_amounts-tax_rate_data" {
            country: String,
            description: String,
            /// Required.
            display_name: String,
            /// Required.
            inclusive: bool,
            jurisdiction: String,
            /// One of `city`, `country`, `county`, `district`, `multiple`, `state`.
            jurisdiction_level: JurisdictionLevel,
            /// Required.
            percentage: f64,
            state: String,
            tax_type: TaxType,
        }

        /// `transfer_data` in a request.
        TransferDataParams at "api/invoices/create#create_invoice-transfer_data" {
            /// In the currency's smallest unit.
            amount: i64,
            /// Required.
            destination: String,
        }

        /// `subscription_details.pause.bill_for.unused_time_from` in a request.
        UnusedTimeFromParams
            at "api/invoices/create_preview#create_preview_invoice-subscription_details-pause-bill_for-unused_time_from" {
            /// Required. One of `item_current_period_start`, `none`, `now`. `type` on the wire.
            type_ as type: UnusedTimeFromType,
        }

        /// `lines` in a request.
        UpdateLinesLineParams at "api/invoices/update_lines#update_lines_invoice-lines" {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            discountable: bool,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Required.
            id: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            period: |PeriodParams|,
            price_data: |LinePriceDataParams|,
            pricing: |PricingParams|,
            quantity: i64,
            /// A decimal number.
            quantity_decimal: String,
            /// Adds one.
            tax_amounts: ..=|TaxAmountParams|,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `payment_settings.payment_method_options.upi.mandate_options` in a request.
        UpiMandateOptionsParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-upi-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `fixed`, `maximum`.
            amount_type: AmountType,
            description: String,
            end_date: Timestamp,
        }

        /// `payment_settings.payment_method_options.upi` in a request.
        UpiParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-upi" {
            mandate_options: |UpiMandateOptionsParams|,
        }

        /// `payment_settings.payment_method_options.us_bank_account` in a request.
        UsBankAccountParams
            at "api/invoices/create#create_invoice-payment_settings-payment_method_options-us_bank_account" {
            financial_connections: |FinancialConnectionsParams|,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: VerificationMethod,
        }
    }

    objects {
        /// An [invoice](https://docs.stripe.com/api/invoices/object).
        Invoice "invoice" at "api/invoices/object#invoice_object" id {
            account_country: Option<&'a str>,
            account_name: Option<&'a str>,
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            /// In the currency's smallest unit.
            amount_due: i64,
            /// In the currency's smallest unit.
            amount_overpaid: i64,
            /// In the currency's smallest unit.
            amount_paid: i64,
            /// In the currency's smallest unit.
            amount_paid_off_stripe: Option<i64>,
            /// In the currency's smallest unit.
            amount_remaining: i64,
            /// In the currency's smallest unit.
            amount_shipping: i64,
            application: Option<Expandable<'a, Application>>,
            attempt_count: i64,
            attempted: bool,
            auto_advance: Option<bool>,
            automatic_tax: AutomaticTax<'a>,
            automatically_finalizes_at: Option<Timestamp>,
            /// One of `automatic_pending_invoice_item_invoice`, `manual`, `quote_accept`,
            /// `subscription`, `subscription_create`, `subscription_cycle`,
            /// `subscription_threshold`, `subscription_update`, `upcoming`.
            billing_reason: Option<BillingReason>,
            /// One of `charge_automatically`, `send_invoice`.
            collection_method: CollectionMethod,
            confirmation_secret: Option<ConfirmationSecret<'a>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            custom_fields: Option<Vec<CustomField<'a>>>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            customer_address: Option<Address<'a>>,
            customer_email: Option<&'a str>,
            customer_name: Option<&'a str>,
            customer_phone: Option<&'a str>,
            customer_shipping: Option<CustomerShipping<'a>>,
            /// One of `exempt`, `none`, `reverse`.
            customer_tax_exempt: Option<CustomerTaxExempt>,
            customer_tax_ids: Option<Vec<CustomerTaxId<'a>>>,
            default_payment_method: Option<Expandable<'a, PaymentMethod>>,
            default_source: Option<Expandable<'a, CustomerSource>>,
            default_tax_rates: Vec<TaxRate<JsonRef<'a>>>,
            description: Option<&'a str>,
            discounts: Vec<Expandable<'a, Discount>>,
            due_date: Option<Timestamp>,
            effective_at: Option<Timestamp>,
            ending_balance: Option<i64>,
            footer: Option<&'a str>,
            from_invoice: Option<FromInvoice<'a>>,
            hosted_invoice_url: Option<&'a str>,
            invoice_pdf: Option<&'a str>,
            issuer: Issuer<'a>,
            last_finalization_error: Option<LastFinalizationError<'a>>,
            latest_revision: Option<Expandable<'a, Invoice>>,
            lines: crate::list::List<InvoiceLineItem, JsonRef<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            next_payment_attempt: Option<Timestamp>,
            number: Option<&'a str>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            parent: Option<Parent<'a>>,
            payment_settings: PaymentSettings<'a>,
            payments: Option<crate::list::List<InvoicePayment, JsonRef<'a>>>,
            period_end: Timestamp,
            period_start: Timestamp,
            /// In the currency's smallest unit.
            post_payment_credit_notes_amount: i64,
            /// In the currency's smallest unit.
            pre_payment_credit_notes_amount: i64,
            receipt_number: Option<&'a str>,
            rendering: Option<Rendering<'a>>,
            shipping_cost: Option<ShippingCost<'a>>,
            shipping_details: Option<ShippingDetails<'a>>,
            starting_balance: i64,
            statement_descriptor: Option<&'a str>,
            /// One of `draft`, `open`, `paid`, `uncollectible`, `void`.
            status: Option<InvoiceStatus>,
            status_details: Option<StatusDetails<'a>>,
            status_transitions: StatusTransitions<'a>,
            subtotal: i64,
            subtotal_excluding_tax: Option<i64>,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            threshold_reason: Option<ThresholdReason<'a>>,
            total: i64,
            total_discount_amounts: Option<Vec<TotalDiscountAmount<'a>>>,
            total_excluding_tax: Option<i64>,
            total_pretax_credit_amounts: Option<Vec<TotalPretaxCreditAmount<'a>>>,
            total_taxes: Option<Vec<TotalTax<'a>>>,
            webhooks_delivered_at: Option<Timestamp>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `payment_settings.payment_method_options.acss_debit` in an answer.
        AcssDebit
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-acss_debit" {
            mandate_options: Option<MandateOptions<'a>>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: Option<VerificationMethod>,
        }

        /// `automatic_tax` in an answer.
        AutomaticTax at "api/invoices/object#invoice_object-automatic_tax" {
            /// One of `finalization_requires_location_inputs`, `finalization_system_error`.
            disabled_reason: Option<DisabledReason>,
            enabled: bool,
            liability: Option<Liability<'a>>,
            provider: Option<&'a str>,
            /// One of `complete`, `failed`, `requires_location_inputs`.
            status: Option<AutomaticTaxStatus>,
        }

        /// `payment_settings.payment_method_options.bancontact` in an answer.
        Bancontact
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-bancontact" {
            /// One of `de`, `en`, `fr`, `nl`.
            preferred_language: PreferredLanguage,
        }

        /// `payment_settings.payment_method_options.customer_balance.bank_transfer` in an answer.
        BankTransfer
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance-bank_transfer" {
            eu_bank_transfer: Option<EuBankTransfer<'a>>,
            /// `type` on the wire.
            type_ as type: Option<&'a str>,
        }

        /// `payment_settings.payment_method_options.billie` in an answer.
        Billie
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-billie" {
            company_details: Option<CompanyDetails<'a>>,
            reference: Option<&'a str>,
        }

        /// `payment_settings.payment_method_options.card` in an answer.
        Card at "api/invoices/object#invoice_object-payment_settings-payment_method_options-card" {
            installments: Option<Installments<'a>>,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: Option<RequestThreeDSecure>,
        }

        /// `payment_settings.payment_method_options.billie.company_details` in an answer.
        CompanyDetails
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-billie-company_details" {
            registered_address: Option<Address<'a>>,
            registered_name: Option<&'a str>,
            registration_number: Option<&'a str>,
            registration_type: Option<RegistrationType>,
            vat: Option<&'a str>,
        }

        /// `confirmation_secret` in an answer.
        ConfirmationSecret at "api/invoices/object#invoice_object-confirmation_secret" {
            client_secret: SecretText<'a>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `payment_settings.payment_method_options.customer_balance` in an answer.
        CustomerBalance
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance" {
            bank_transfer: Option<BankTransfer<'a>>,
            /// Only `bank_transfer`.
            funding_type: Option<FundingType>,
        }

        /// `customer_shipping` in an answer.
        CustomerShipping at "api/invoices/object#invoice_object-customer_shipping" {
            address: Option<Address<'a>>,
            carrier: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
            tracking_number: Option<&'a str>,
        }

        /// `customer_tax_ids` in an answer.
        CustomerTaxId at "api/invoices/object#invoice_object-customer_tax_ids" {
            /// `type` on the wire.
            type_ as type: &'a str,
            value: Option<&'a str>,
        }

        /// `payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer`
        /// in an answer.
        EuBankTransfer
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-customer_balance-bank_transfer-eu_bank_transfer" {
            country: &'a str,
        }

        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters`
        /// in an answer.
        Filters
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-financial_connections-filters" {
            /// Any of `checking`, `savings`.
            account_subcategories: Option<Vec<AccountSubcategory>>,
        }

        /// `payment_settings.payment_method_options.us_bank_account.financial_connections` in an
        /// answer.
        FinancialConnections
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account-financial_connections" {
            filters: Option<Filters<'a>>,
            /// Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Option<Vec<FinancialConnectionsPermission>>,
            /// Any of `balances`, `ownership`, `transactions`.
            prefetch: Option<Vec<FinancialConnectionsPrefetch>>,
        }

        /// `from_invoice` in an answer.
        FromInvoice at "api/invoices/object#invoice_object-from_invoice" {
            action: &'a str,
            invoice: Expandable<'a, Invoice>,
        }

        /// `payment_settings.payment_method_options.card.installments` in an answer.
        Installments
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-card-installments" {
            enabled: Option<bool>,
        }

        /// `issuer` in an answer.
        Issuer at "api/invoices/object#invoice_object-issuer" {
            account: Option<Expandable<'a, Account>>,
            /// One of `account`, `self`. `type` on the wire.
            type_ as type: IssuerType,
        }

        /// `threshold_reason.item_reasons` in an answer.
        ItemReason at "api/invoices/object#invoice_object-threshold_reason-item_reasons" {
            line_item_ids: Vec<&'a str>,
            usage_gte: i64,
        }

        /// `last_finalization_error` in an answer.
        LastFinalizationError at "api/invoices/object#invoice_object-last_finalization_error" {
            advice_code: Option<&'a str>,
            charge: Option<&'a str>,
            code: Option<&'a str>,
            decline_code: Option<&'a str>,
            doc_url: Option<&'a str>,
            message: Option<&'a str>,
            network_advice_code: Option<&'a str>,
            network_decline_code: Option<&'a str>,
            param: Option<&'a str>,
            payment_intent: Option<PaymentIntent<JsonRef<'a>>>,
            payment_method: Option<PaymentMethod<JsonRef<'a>>>,
            payment_method_type: Option<&'a str>,
            request_log_url: Option<&'a str>,
            setup_intent: Option<SetupIntent<JsonRef<'a>>>,
            source: Option<CustomerSource<JsonRef<'a>>>,
            /// One of `api_error`, `card_error`, `idempotency_error`, `invalid_request_error`.
            /// `type` on the wire.
            type_ as type: LastFinalizationErrorType,
        }

        /// `payment_settings.payment_method_options.acss_debit.mandate_options` in an answer.
        MandateOptions
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-acss_debit-mandate_options" {
            /// One of `business`, `personal`.
            transaction_type: Option<TransactionType>,
        }

        /// `parent` in an answer.
        Parent at "api/invoices/object#invoice_object-parent" {
            /// If `type` is `quote_details`.
            quote_details: Option<QuoteDetails<'a>>,
            /// If `type` is `subscription_details`.
            subscription_details: Option<SubscriptionDetails<'a>>,
            /// One of `quote_details`, `subscription_details`. `type` on the wire.
            type_ as type: ParentType,
        }

        /// `payment_settings.payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options" {
            acss_debit: Option<AcssDebit<'a>>,
            bancontact: Option<Bancontact<'a>>,
            billie: Option<Billie<'a>>,
            blik: Option<JsonRef<'a>>,
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
        PaymentSettings at "api/invoices/object#invoice_object-payment_settings" {
            default_mandate: Option<&'a str>,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_types: Option<Vec<PaymentMethodType>>,
        }

        /// `payment_settings.payment_method_options.payto` in an answer.
        Payto
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-payto" {
            mandate_options: Option<PaytoMandateOptions<'a>>,
        }

        /// `payment_settings.payment_method_options.payto.mandate_options` in an answer.
        PaytoMandateOptions
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            /// One of `dependant_support`, `government`, `loan`, `mortgage`, `other`, `pension`,
            /// `personal`, `retail`, `salary`, `tax`, `utility`.
            purpose: Option<PaytoMandateOptionsPurpose>,
        }

        /// `rendering.pdf` in an answer.
        Pdf at "api/invoices/object#invoice_object-rendering-pdf" {
            /// One of `a4`, `auto`, `letter`.
            page_size: Option<PageSize>,
        }

        /// `payment_settings.payment_method_options.pix` in an answer.
        Pix at "api/invoices/object#invoice_object-payment_settings-payment_method_options-pix" {
            /// One of `always`, `never`.
            amount_includes_iof: Option<AmountIncludesIof>,
            expires_after_seconds: Option<i64>,
        }

        /// `parent.quote_details` in an answer.
        QuoteDetails at "api/invoices/object#invoice_object-parent-quote_details" {
            quote: &'a str,
        }

        /// `rendering` in an answer.
        Rendering at "api/invoices/object#invoice_object-rendering" {
            amount_tax_display: Option<&'a str>,
            pdf: Option<Pdf<'a>>,
            template: Option<&'a str>,
            template_version: Option<i64>,
        }

        /// `shipping_cost` in an answer.
        ShippingCost at "api/invoices/object#invoice_object-shipping_cost" {
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            shipping_rate: Option<Expandable<'a, ShippingRate>>,
            taxes: Option<Vec<Tax<'a>>>,
        }

        /// `status_details` in an answer.
        StatusDetails at "api/invoices/object#invoice_object-status_details" {
            uncollectible: Option<Uncollectible<'a>>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions at "api/invoices/object#invoice_object-status_transitions" {
            finalized_at: Option<Timestamp>,
            marked_uncollectible_at: Option<Timestamp>,
            paid_at: Option<Timestamp>,
            voided_at: Option<Timestamp>,
        }

        /// `parent.subscription_details` in an answer.
        SubscriptionDetails at "api/invoices/object#invoice_object-parent-subscription_details" {
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            subscription: Expandable<'a, Subscription>,
            subscription_proration_date: Option<Timestamp>,
        }

        /// `shipping_cost.taxes` in an answer.
        Tax at "api/invoices/object#invoice_object-shipping_cost-taxes" {
            /// In the currency's smallest unit.
            amount: i64,
            rate: TaxRate<JsonRef<'a>>,
            taxability_reason: Option<TaxabilityReason>,
            /// In the currency's smallest unit.
            taxable_amount: Option<i64>,
        }

        /// `threshold_reason` in an answer.
        ThresholdReason at "api/invoices/object#invoice_object-threshold_reason" {
            /// In the currency's smallest unit.
            amount_gte: Option<i64>,
            item_reasons: Vec<ItemReason<'a>>,
        }

        /// `total_discount_amounts` in an answer.
        TotalDiscountAmount at "api/invoices/object#invoice_object-total_discount_amounts" {
            /// In the currency's smallest unit.
            amount: i64,
            discount: Expandable<'a, Discount>,
        }

        /// `total_pretax_credit_amounts` in an answer.
        TotalPretaxCreditAmount
            at "api/invoices/object#invoice_object-total_pretax_credit_amounts" {
            /// In the currency's smallest unit.
            amount: i64,
            credit_balance_transaction: Option<Expandable<'a, billing::CreditBalanceTransaction>>,
            discount: Option<Expandable<'a, Discount>>,
            /// One of `credit_balance_transaction`, `discount`. `type` on the wire.
            type_ as type: TotalPretaxCreditAmountType,
        }

        /// `total_taxes` in an answer.
        TotalTax at "api/invoices/object#invoice_object-total_taxes" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_rate_details: Option<TaxRateDetails<'a>>,
            taxability_reason: TotalTaxTaxabilityReason,
            /// In the currency's smallest unit.
            taxable_amount: Option<i64>,
            /// Only `tax_rate_details`. `type` on the wire.
            type_ as type: TotalTaxType,
        }

        /// `status_details.uncollectible` in an answer.
        Uncollectible at "api/invoices/object#invoice_object-status_details-uncollectible" {
            /// One of `max_payment_attempts`, `payment_not_received`, `subscription_canceled`,
            /// `subscription_paused`, `user_forgiven`.
            reason: Option<UncollectibleReason>,
        }

        /// `payment_settings.payment_method_options.upi` in an answer.
        Upi at "api/invoices/object#invoice_object-payment_settings-payment_method_options-upi" {
            mandate_options: Option<UpiMandateOptions<'a>>,
        }

        /// `payment_settings.payment_method_options.upi.mandate_options` in an answer.
        UpiMandateOptions
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-upi-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            description: Option<&'a str>,
            end_date: Option<Timestamp>,
        }

        /// `payment_settings.payment_method_options.us_bank_account` in an answer.
        UsBankAccount
            at "api/invoices/object#invoice_object-payment_settings-payment_method_options-us_bank_account" {
            financial_connections: Option<FinancialConnections<'a>>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: Option<VerificationMethod>,
        }
    }

    kinds {
        ParentKind of view Parent {
            QuoteDetails("quote_details"): QuoteDetails<'a>,
            SubscriptionDetails("subscription_details"): SubscriptionDetails<'a>,
        }
    }

    enums {
        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.filters.account_subcategories`.
        AccountSubcategory { Checking = "checking", Savings = "savings" }

        /// `payment_settings.payment_method_options.pix.amount_includes_iof`.
        AmountIncludesIof { Always = "always", Never = "never" }

        /// `payment_settings.payment_method_options.upi.mandate_options.amount_type`.
        AmountType { Fixed = "fixed", Maximum = "maximum" }

        /// `subscription_details.billing_schedules.applies_to.type`.
        AppliesToType { Price = "price" }

        /// `automatic_tax.status`.
        AutomaticTaxStatus {
            Complete = "complete",
            Failed = "failed",
            RequiresLocationInputs = "requires_location_inputs",
        }

        /// `schedule_details.pause_schedules.pause.settings.bill_for.outstanding_usage_through.type`.
        BillForOutstandingUsageThroughType { None = "none", PauseAt = "pause_at" }

        /// `schedule_details.pause_schedules.pause.settings.bill_for.unused_time_from.type`.
        BillForUnusedTimeFromType {
            ItemCurrentPeriodStart = "item_current_period_start",
            None = "none",
            PauseAt = "pause_at",
        }

        /// `subscription_details.billing_schedules.bill_until.type`.
        BillUntilType { Duration = "duration", Timestamp = "timestamp" }

        /// `schedule_details.phases.billing_cycle_anchor`.
        BillingCycleAnchor { Automatic = "automatic", PhaseStart = "phase_start" }

        /// `subscription_details.billing_cycle_anchor.type`.
        BillingCycleAnchorType { Now = "now", Timestamp = "timestamp", Unchanged = "unchanged" }

        /// `schedule_details.billing_mode.type`.
        BillingModeType { Classic = "classic", Flexible = "flexible" }

        /// `billing_reason`.
        BillingReason {
            AutomaticPendingInvoiceItemInvoice = "automatic_pending_invoice_item_invoice",
            Manual = "manual",
            QuoteAccept = "quote_accept",
            Subscription = "subscription",
            SubscriptionCreate = "subscription_create",
            SubscriptionCycle = "subscription_cycle",
            SubscriptionThreshold = "subscription_threshold",
            SubscriptionUpdate = "subscription_update",
            Upcoming = "upcoming",
        }

        /// `subscription_details.cancel_at`.
        CancelAt {
            MaxBilledUntil = "max_billed_until",
            MaxPeriodEnd = "max_period_end",
            MinPeriodEnd = "min_period_end",
        }

        /// `collection_method`.
        CollectionMethod {
            ChargeAutomatically = "charge_automatically",
            SendInvoice = "send_invoice",
        }

        /// `customer_tax_exempt`.
        CustomerTaxExempt { Exempt = "exempt", None = "none", Reverse = "reverse" }

        /// `automatic_tax.disabled_reason`.
        DisabledReason {
            FinalizationRequiresLocationInputs = "finalization_requires_location_inputs",
            FinalizationSystemError = "finalization_system_error",
        }

        /// `schedule_details.phases.duration.interval`.
        DurationInterval { Day = "day", Month = "month", Week = "week", Year = "year" }

        /// `schedule_details.end_behavior`.
        EndBehavior { Cancel = "cancel", Release = "release" }

        /// `schedule_details.phases.add_invoice_items.period.end.type`.
        EndType {
            MinItemPeriodEnd = "min_item_period_end",
            PhaseEnd = "phase_end",
            Timestamp = "timestamp",
        }

        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.permissions`.
        FinancialConnectionsPermission {
            Balances = "balances",
            Ownership = "ownership",
            PaymentMethod = "payment_method",
            Transactions = "transactions",
        }

        /// `payment_settings.payment_method_options.us_bank_account.financial_connections.prefetch`.
        FinancialConnectionsPrefetch {
            Balances = "balances",
            Ownership = "ownership",
            Transactions = "transactions",
        }

        /// `from_invoice.action`.
        FromInvoiceAction { Revision = "revision" }

        /// `status`.
        InvoiceStatus {
            Draft = "draft",
            Open = "open",
            Paid = "paid",
            Uncollectible = "uncollectible",
            Void = "void",
        }

        /// `subscription_details.pause.invoicing_behavior`.
        InvoicingBehavior { Invoice = "invoice", PendingInvoiceItem = "pending_invoice_item" }

        /// `issuer.type`.
        IssuerType { Account = "account", Self_ = "self" }

        /// `last_finalization_error.type`.
        LastFinalizationErrorType {
            ApiError = "api_error",
            CardError = "card_error",
            IdempotencyError = "idempotency_error",
            InvalidRequestError = "invalid_request_error",
        }

        /// `lines.behavior`.
        LineBehavior { Delete = "delete", Unassign = "unassign" }

        /// `shipping_cost.shipping_rate_data.delivery_estimate.maximum.unit`.
        MaximumUnit {
            BusinessDay = "business_day",
            Day = "day",
            Hour = "hour",
            Month = "month",
            Week = "week",
        }

        /// `subscription_details.pause.bill_for.outstanding_usage_through.type`.
        OutstandingUsageThroughType { None = "none", Now = "now" }

        /// `rendering.pdf.page_size`.
        PageSize { A4 = "a4", Auto = "auto", Letter = "letter" }

        /// `parent.type`.
        ParentType { QuoteDetails = "quote_details", SubscriptionDetails = "subscription_details" }

        /// `schedule_details.pause_schedules.pause.pause_at.type`.
        PauseAtType { Now = "now", Timestamp = "timestamp" }

        /// `subscription_details.pause.type`.
        PauseType { Subscription = "subscription" }

        /// `schedule_details.pause_schedules.resume.settings.payment_behavior`.
        PaymentBehavior {
            ResumeOnPaymentAttempt = "resume_on_payment_attempt",
            ResumeOnPaymentSuccess = "resume_on_payment_success",
        }

        /// `payment_settings.payment_method_types`.
        PaymentMethodType {
            AchCreditTransfer = "ach_credit_transfer",
            AchDebit = "ach_debit",
            AcssDebit = "acss_debit",
            Affirm = "affirm",
            Alipay = "alipay",
            AmazonPay = "amazon_pay",
            AuBecsDebit = "au_becs_debit",
            BacsDebit = "bacs_debit",
            Bancontact = "bancontact",
            Billie = "billie",
            Blik = "blik",
            Boleto = "boleto",
            Card = "card",
            Cashapp = "cashapp",
            Crypto = "crypto",
            Custom = "custom",
            CustomerBalance = "customer_balance",
            Eps = "eps",
            Fpx = "fpx",
            Giropay = "giropay",
            Grabpay = "grabpay",
            Ideal = "ideal",
            JpCreditTransfer = "jp_credit_transfer",
            KakaoPay = "kakao_pay",
            Klarna = "klarna",
            Konbini = "konbini",
            KrCard = "kr_card",
            Link = "link",
            MbWay = "mb_way",
            Multibanco = "multibanco",
            NaverPay = "naver_pay",
            NzBankAccount = "nz_bank_account",
            P24 = "p24",
            PayByBank = "pay_by_bank",
            Payco = "payco",
            Paynow = "paynow",
            Paypal = "paypal",
            Payto = "payto",
            Pix = "pix",
            Promptpay = "promptpay",
            RevolutPay = "revolut_pay",
            Satispay = "satispay",
            SepaCreditTransfer = "sepa_credit_transfer",
            SepaDebit = "sepa_debit",
            Sequra = "sequra",
            Sofort = "sofort",
            Swish = "swish",
            Twint = "twint",
            Upi = "upi",
            UsBankAccount = "us_bank_account",
            WechatPay = "wechat_pay",
        }

        /// `payment_settings.payment_method_options.payto.mandate_options.purpose`.
        PaytoMandateOptionsPurpose {
            DependantSupport = "dependant_support",
            Government = "government",
            Loan = "loan",
            Mortgage = "mortgage",
            Other = "other",
            Pension = "pension",
            Personal = "personal",
            Retail = "retail",
            Salary = "salary",
            Tax = "tax",
            Utility = "utility",
        }

        /// `pending_invoice_items_behavior`.
        PendingInvoiceItemsBehavior { Exclude = "exclude", Include = "include" }

        /// `payment_settings.payment_method_options.bancontact.preferred_language`.
        PreferredLanguage { De = "de", En = "en", Fr = "fr", Nl = "nl" }

        /// `preview_mode`.
        PreviewMode { Next = "next", Recurring = "recurring" }

        /// `schedule_details.proration_behavior`.
        ProrationBehavior {
            AlwaysInvoice = "always_invoice",
            CreateProrations = "create_prorations",
            None = "none",
        }

        /// `schedule_details.billing_mode.flexible.proration_discounts`.
        ProrationDiscounts { Included = "included", Itemized = "itemized" }

        /// `payment_settings.payment_method_options.billie.company_details.registration_type`.
        RegistrationType {
            ChEin = "ch_ein",
            DeHrb = "de_hrb",
            DkCvr = "dk_cvr",
            EsCif = "es_cif",
            FiTunnus = "fi_tunnus",
            FrSiren = "fr_siren",
            FrSiret = "fr_siret",
            ItRea = "it_rea",
            NlKvk = "nl_kvk",
            NoOrgNumber = "no_org_number",
            NoPno = "no_pno",
            SeOrgNumber = "se_org_number",
            SePno = "se_pno",
            UkCrn = "uk_crn",
        }

        /// `payment_settings.payment_method_options.card.request_three_d_secure`.
        RequestThreeDSecure { Any = "any", Automatic = "automatic", Challenge = "challenge" }

        /// `schedule_details.pause_schedules.resume.resume_at.type`.
        ResumeAtType { Duration = "duration", Now = "now", Timestamp = "timestamp" }

        /// `schedule_details.pause_schedules.resume.settings.billing_cycle_anchor`.
        ResumeSettingsBillingCycleAnchor { ResumeAt = "resume_at", Unchanged = "unchanged" }

        /// `schedule_details.pause_schedules.pause.settings.type`.
        SettingsType { Subscription = "subscription" }

        /// `shipping_cost.shipping_rate_data.type`.
        ShippingRateDataType { FixedAmount = "fixed_amount" }

        /// `schedule_details.phases.add_invoice_items.period.start.type`.
        StartType {
            MaxItemPeriodStart = "max_item_period_start",
            PhaseStart = "phase_start",
            Timestamp = "timestamp",
        }

        /// `lines.tax_amounts.tax_rate_data.tax_type`.
        TaxType {
            AdmissionsTax = "admissions_tax",
            AmusementTax = "amusement_tax",
            AttendanceTax = "attendance_tax",
            CommunicationsTax = "communications_tax",
            DigitalExciseTax = "digital_excise_tax",
            EntertainmentTax = "entertainment_tax",
            GetFund = "get_fund",
            GrossReceiptsTax = "gross_receipts_tax",
            Gst = "gst",
            HospitalityTax = "hospitality_tax",
            Hst = "hst",
            Igst = "igst",
            Jct = "jct",
            LeaseTax = "lease_tax",
            LuxuryTax = "luxury_tax",
            MassTransitParkingTax = "mass_transit_parking_tax",
            Nhil = "nhil",
            ParkingTax = "parking_tax",
            Pst = "pst",
            Qst = "qst",
            ResortTax = "resort_tax",
            RetailDeliveryFee = "retail_delivery_fee",
            Rst = "rst",
            SalesTax = "sales_tax",
            ServiceTax = "service_tax",
            TourismTax = "tourism_tax",
            UtilityUsersTax = "utility_users_tax",
            Vat = "vat",
        }

        /// `total_pretax_credit_amounts.type`.
        TotalPretaxCreditAmountType {
            CreditBalanceTransaction = "credit_balance_transaction",
            Discount = "discount",
        }

        /// `total_taxes.taxability_reason`.
        TotalTaxTaxabilityReason {
            CustomerExempt = "customer_exempt",
            NotAvailable = "not_available",
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

        /// `payment_settings.payment_method_options.acss_debit.mandate_options.transaction_type`.
        TransactionType { Business = "business", Personal = "personal" }

        /// `status_details.uncollectible.reason`.
        UncollectibleReason {
            MaxPaymentAttempts = "max_payment_attempts",
            PaymentNotReceived = "payment_not_received",
            SubscriptionCanceled = "subscription_canceled",
            SubscriptionPaused = "subscription_paused",
            UserForgiven = "user_forgiven",
        }

        /// `subscription_details.pause.bill_for.unused_time_from.type`.
        UnusedTimeFromType {
            ItemCurrentPeriodStart = "item_current_period_start",
            None = "none",
            Now = "now",
        }

        /// `payment_settings.payment_method_options.acss_debit.verification_method`.
        VerificationMethod {
            Automatic = "automatic",
            Instant = "instant",
            Microdeposits = "microdeposits",
        }
    }
}

/// [`automatic_tax.liability`](https://docs.stripe.com/api/invoices/object#invoice_object-automatic_tax-liability)
/// in an answer: another name of [`Issuer`].
pub type Liability<'a> = Issuer<'a>;

/// [`automatic_tax.liability`](https://docs.stripe.com/api/invoices/create#create_invoice-automatic_tax-liability)
/// in a request: another name of [`IssuerParams`].
pub type LiabilityParams = IssuerParams;

/// `automatic_tax.liability.type`: another name of [`IssuerType`].
pub type LiabilityType = IssuerType;

/// [`shipping_cost.shipping_rate_data.delivery_estimate.minimum`](https://docs.stripe.com/api/invoices/create#create_invoice-shipping_cost-shipping_rate_data-delivery_estimate-minimum)
/// in a request: another name of [`MaximumParams`].
pub type MinimumParams = MaximumParams;

/// `shipping_cost.shipping_rate_data.delivery_estimate.minimum.unit`: another name of
/// [`MaximumUnit`].
pub type MinimumUnit = MaximumUnit;

/// `subscription_details.items.price_data.recurring.interval`: another name of
/// [`DurationInterval`].
pub type RecurringInterval = DurationInterval;

/// [`subscription_details.items.price_data.recurring`](https://docs.stripe.com/api/invoices/create_preview#create_preview_invoice-subscription_details-items-price_data-recurring)
/// in a request: another name of [`DurationParams`].
pub type RecurringParams = DurationParams;

/// [`shipping_details`](https://docs.stripe.com/api/invoices/object#invoice_object-shipping_details)
/// in an answer: another name of [`CustomerShipping`].
pub type ShippingDetails<'a> = CustomerShipping<'a>;
