//! [Payment links](https://docs.stripe.com/api/payment_links).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Expandable;
use crate::api::{Account, Application, Emptyable, LineItem, Metadata, ShippingRate, TaxId};
use std::collections::BTreeMap;

pub use crate::api::charges::TransferData;
pub use crate::api::confirmation_tokens::SetupFutureUsage;
pub use crate::api::customers::{AmountTaxDisplay, RenderingOptions, RenderingOptionsParams};
pub use crate::api::invoice_items::TaxBehavior;
pub use crate::api::invoice_line_items::{ProductDataParams, TaxDetailsParams};
pub use crate::api::line_items::AdjustableQuantity;
pub use crate::api::payment_intents::ManagedPayments;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payment_links/create) a payment link.
        POST "/v1/payment_links" create() Create -> PaymentLink {
            after_completion: |AfterCompletionParams|,
            allow_promotion_codes: bool,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            application_fee_percent: f64,
            automatic_tax: |AutomaticTaxParams|,
            billing_address_collection: BillingAddressCollection,
            consent_collection: |ConsentCollectionParams|,
            currency: String,
            custom_fields: ..|CustomFieldParams|,
            custom_text: |CustomTextParams|,
            customer_creation: CustomerCreation,
            expand: Vec<String>,
            inactive_message: String,
            invoice_creation: |InvoiceCreationParams|,
            /// Required.
            line_items: ..|LineItemParams|,
            managed_payments: |ManagedPaymentsParams|,
            metadata: Metadata,
            name_collection: |NameCollectionParams|,
            on_behalf_of: String,
            optional_items: ..|OptionalItemParams|,
            payment_intent_data: |PaymentIntentDataParams|,
            payment_method_collection: PaymentMethodCollection,
            payment_method_options: |PaymentMethodOptionsParams|,
            payment_method_types: Vec<PaymentMethodType>,
            phone_number_collection: |PhoneNumberCollectionParams|,
            restrictions: |RestrictionsParams|,
            shipping_address_collection: |ShippingAddressCollectionParams|,
            shipping_options: ..|ShippingOptionParams|,
            submit_type: SubmitType,
            subscription_data: |SubscriptionDataParams|,
            tax_id_collection: |TaxIdCollectionParams|,
            transfer_data: |TransferDataParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_links/retrieve) a payment link.
        GET "/v1/payment_links/{payment_link}" retrieve(payment_link) Retrieve -> PaymentLink {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment_links/update) a payment link.
        POST "/v1/payment_links/{payment_link}" update(payment_link) Update -> PaymentLink {
            active: bool,
            after_completion: |AfterCompletionParams|,
            allow_promotion_codes: bool,
            /// In the currency's smallest unit.
            application_fee_amount: Emptyable<i64>,
            application_fee_percent: Emptyable<f64>,
            automatic_tax: |AutomaticTaxParams|,
            billing_address_collection: BillingAddressCollection,
            consent_collection: |ConsentCollectionParams|,
            custom_fields: ..=|CustomFieldParams|,
            custom_text: |CustomTextParams|,
            customer_creation: CustomerCreation,
            expand: Vec<String>,
            inactive_message: Emptyable<String>,
            invoice_creation: |InvoiceCreationParams|,
            line_items: ..|LineItemParams|,
            metadata: Metadata,
            name_collection: =|NameCollectionParams|,
            on_behalf_of: Emptyable<String>,
            optional_items: ..=|OptionalItemParams|,
            payment_intent_data: |PaymentIntentDataParams|,
            payment_method_collection: PaymentMethodCollection,
            payment_method_options: =|PaymentMethodOptionsParams|,
            payment_method_types: Emptyable<Vec<PaymentMethodType>>,
            phone_number_collection: |PhoneNumberCollectionParams|,
            restrictions: =|RestrictionsParams|,
            shipping_address_collection: =|ShippingAddressCollectionParams|,
            shipping_options: ..=|ShippingOptionParams|,
            submit_type: SubmitType,
            subscription_data: |SubscriptionDataParams|,
            tax_id_collection: |TaxIdCollectionParams|,
            transfer_data: =|TransferDataParams|,
        }

        /// [Lists](https://docs.stripe.com/api/payment_links/list) payment links.
        GET "/v1/payment_links" list() List => [PaymentLink] Cursor {
            active: bool,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    params {
        /// `line_items.adjustable_quantity` in a request.
        AdjustableQuantityParams {
            /// Required.
            enabled: bool,
            maximum: i64,
            minimum: i64,
        }

        /// `after_completion` in a request.
        AfterCompletionParams {
            hosted_confirmation: |HostedConfirmationParams|,
            redirect: |RedirectParams|,
            /// Required.
            type_: AfterCompletionType,
        }

        /// `custom_text.after_submit` in a request.
        AfterSubmitParams {
            /// Required.
            message: String,
        }

        /// `automatic_tax` in a request.
        AutomaticTaxParams {
            /// Required.
            enabled: bool,
            liability: |LiabilityParams|,
        }

        /// `name_collection.business` in a request.
        BusinessParams {
            /// Required.
            enabled: bool,
            optional: bool,
        }

        /// `payment_method_options.card` in a request.
        CardParams {
            restrictions: =|CardRestrictionsParams|,
        }

        /// `payment_method_options.card.restrictions` in a request.
        CardRestrictionsParams {
            brands_blocked: Emptyable<Vec<BrandsBlocked>>,
        }

        /// `restrictions.completed_sessions` in a request.
        CompletedSessionsParams {
            /// Required.
            limit: i64,
        }

        /// `consent_collection` in a request.
        ConsentCollectionParams {
            payment_method_reuse_agreement: |PaymentMethodReuseAgreementParams|,
            promotions: ConsentCollectionPromotions,
            terms_of_service: TermsOfService,
        }

        /// `custom_fields` in a request.
        CustomFieldParams {
            dropdown: |DropdownParams|,
            /// Required.
            key: String,
            /// Required.
            label: |LabelParams|,
            numeric: |NumericParams|,
            optional: bool,
            text: |NumericParams|,
            /// Required.
            type_: CustomFieldType,
        }

        /// `custom_text` in a request.
        CustomTextParams {
            after_submit: =|AfterSubmitParams|,
            shipping_address: =|AfterSubmitParams|,
            submit: =|AfterSubmitParams|,
            terms_of_service_acceptance: =|AfterSubmitParams|,
        }

        /// `custom_fields.dropdown` in a request.
        DropdownParams {
            default_value: String,
            /// Required.
            options: ..|OptionParams|,
        }

        /// `subscription_data.trial_settings.end_behavior` in a request.
        EndBehaviorParams {
            /// Required.
            missing_payment_method: MissingPaymentMethod,
        }

        /// `after_completion.hosted_confirmation` in a request.
        HostedConfirmationParams {
            custom_message: String,
        }

        /// `invoice_creation` in a request.
        InvoiceCreationParams {
            /// Required.
            enabled: bool,
            invoice_data: |InvoiceDataParams|,
        }

        /// `invoice_creation.invoice_data.custom_fields` in a request.
        InvoiceDataCustomFieldParams {
            /// Required.
            name: String,
            /// Required.
            value: String,
        }

        /// `invoice_creation.invoice_data` in a request.
        InvoiceDataParams {
            account_tax_ids: Emptyable<Vec<String>>,
            custom_fields: ..=|InvoiceDataCustomFieldParams|,
            description: String,
            footer: String,
            issuer: |LiabilityParams|,
            metadata: Emptyable<Metadata>,
            rendering_options: =|RenderingOptionsParams|,
        }

        /// `subscription_data.invoice_settings` in a request.
        InvoiceSettingsParams {
            account_tax_ids: Emptyable<Vec<String>>,
            custom_fields: ..=|InvoiceDataCustomFieldParams|,
            description: String,
            footer: String,
            issuer: |LiabilityParams|,
        }

        /// `custom_fields.label` in a request.
        LabelParams {
            /// Required.
            custom: String,
            /// Required.
            type_: LabelType,
        }

        /// `automatic_tax.liability` in a request.
        LiabilityParams {
            account: String,
            /// Required.
            type_: LiabilityType,
        }

        /// `line_items` in a request.
        LineItemParams {
            adjustable_quantity: |AdjustableQuantityParams|,
            id: String,
            price: String,
            price_data: |PriceDataParams|,
            quantity: i64,
        }

        /// `managed_payments` in a request.
        ManagedPaymentsParams {
            enabled: bool,
        }

        /// `name_collection` in a request.
        NameCollectionParams {
            business: |BusinessParams|,
            individual: |BusinessParams|,
        }

        /// `custom_fields.numeric` in a request.
        NumericParams {
            default_value: String,
            maximum_length: i64,
            minimum_length: i64,
        }

        /// `custom_fields.dropdown.options` in a request.
        OptionParams {
            /// Required.
            label: String,
            /// Required.
            value: String,
        }

        /// `optional_items` in a request.
        OptionalItemParams {
            adjustable_quantity: |AdjustableQuantityParams|,
            /// Required.
            price: String,
            /// Required.
            quantity: i64,
        }

        /// `payment_intent_data` in a request.
        PaymentIntentDataParams {
            capture_method: CaptureMethod,
            description: Emptyable<String>,
            metadata: Emptyable<Metadata>,
            setup_future_usage: Emptyable<SetupFutureUsage>,
            statement_descriptor: Emptyable<String>,
            statement_descriptor_suffix: Emptyable<String>,
            transfer_group: Emptyable<String>,
        }

        /// `payment_method_options` in a request.
        PaymentMethodOptionsParams {
            card: =|CardParams|,
        }

        /// `consent_collection.payment_method_reuse_agreement` in a request.
        PaymentMethodReuseAgreementParams {
            /// Required.
            position: PaymentMethodReuseAgreementPosition,
        }

        /// `phone_number_collection` in a request.
        PhoneNumberCollectionParams {
            /// Required.
            enabled: bool,
        }

        /// `line_items.price_data` in a request.
        PriceDataParams {
            /// Required.
            currency: String,
            product: String,
            product_data: |ProductDataParams|,
            recurring: |RecurringParams|,
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `line_items.price_data.recurring` in a request.
        RecurringParams {
            /// Required.
            interval: RecurringInterval,
            interval_count: i64,
        }

        /// `after_completion.redirect` in a request.
        RedirectParams {
            /// Required.
            url: String,
        }

        /// `restrictions` in a request.
        RestrictionsParams {
            /// Required.
            completed_sessions: |CompletedSessionsParams|,
        }

        /// `shipping_address_collection` in a request.
        ShippingAddressCollectionParams {
            /// Required.
            allowed_countries: Vec<String>,
        }

        /// `shipping_options` in a request.
        ShippingOptionParams {
            shipping_rate: String,
        }

        /// `subscription_data` in a request.
        SubscriptionDataParams {
            description: String,
            invoice_settings: |InvoiceSettingsParams|,
            metadata: Emptyable<Metadata>,
            trial_period_days: Emptyable<i64>,
            trial_settings: =|TrialSettingsParams|,
        }

        /// `tax_id_collection` in a request.
        TaxIdCollectionParams {
            /// Required.
            enabled: bool,
            required: TaxIdCollectionRequired,
        }

        /// `transfer_data` in a request.
        TransferDataParams {
            /// In the currency's smallest unit.
            amount: Emptyable<i64>,
            /// Required.
            destination: String,
        }

        /// `subscription_data.trial_settings` in a request.
        TrialSettingsParams {
            /// Required.
            end_behavior: |EndBehaviorParams|,
        }
    }

    objects {
        /// A [payment link](https://docs.stripe.com/api/payment_links/object).
        PaymentLink "payment_link" id {
            active: bool,
            after_completion: AfterCompletion<'a>,
            allow_promotion_codes: bool,
            application: Option<Expandable<'a, Application>>,
            /// In the currency's smallest unit.
            application_fee_amount: Option<i64>,
            application_fee_percent: Option<f64>,
            automatic_tax: AutomaticTax<'a>,
            billing_address_collection: BillingAddressCollection,
            consent_collection: Option<ConsentCollection<'a>>,
            currency: &'a str,
            custom_fields: Vec<CustomField<'a>>,
            custom_text: CustomText<'a>,
            customer_creation: CustomerCreation,
            inactive_message: Option<&'a str>,
            invoice_creation: Option<InvoiceCreation<'a>>,
            line_items: Option<crate::List<LineItem>>,
            livemode: bool,
            managed_payments: Option<ManagedPayments<'a>>,
            metadata: BTreeMap<&'a str, &'a str>,
            name_collection: Option<NameCollection<'a>>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            optional_items: Option<Vec<OptionalItem<'a>>>,
            payment_intent_data: Option<PaymentIntentData<'a>>,
            payment_method_collection: PaymentMethodCollection,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_types: Option<Vec<PaymentMethodType>>,
            phone_number_collection: ManagedPayments<'a>,
            restrictions: Option<Restrictions<'a>>,
            shipping_address_collection: Option<ShippingAddressCollection<'a>>,
            shipping_options: Vec<ShippingOption<'a>>,
            submit_type: SubmitType,
            subscription_data: Option<SubscriptionData<'a>>,
            tax_id_collection: TaxIdCollection<'a>,
            transfer_data: Option<TransferData<'a>>,
            url: &'a str,
        }
    }

    views {
        /// `after_completion` in an answer.
        AfterCompletion {
            hosted_confirmation: Option<HostedConfirmation<'a>>,
            redirect: Option<Redirect<'a>>,
            type_: AfterCompletionType,
        }

        /// `custom_text.after_submit` in an answer.
        AfterSubmit {
            message: &'a str,
        }

        /// `automatic_tax` in an answer.
        AutomaticTax {
            enabled: bool,
            liability: Option<Liability<'a>>,
        }

        /// `name_collection.business` in an answer.
        Business {
            enabled: bool,
            optional: bool,
        }

        /// `payment_method_options.card` in an answer.
        Card {
            restrictions: Option<CardRestrictions<'a>>,
        }

        /// `payment_method_options.card.restrictions` in an answer.
        CardRestrictions {
            brands_blocked: Vec<BrandsBlocked>,
        }

        /// `restrictions.completed_sessions` in an answer.
        CompletedSessions {
            count: i64,
            limit: i64,
        }

        /// `consent_collection` in an answer.
        ConsentCollection {
            payment_method_reuse_agreement: Option<PaymentMethodReuseAgreement<'a>>,
            promotions: Option<ConsentCollectionPromotions>,
            terms_of_service: Option<TermsOfService>,
        }

        /// `custom_fields` in an answer.
        CustomField {
            dropdown: Option<Dropdown<'a>>,
            key: &'a str,
            label: Label<'a>,
            numeric: Option<Numeric<'a>>,
            optional: bool,
            text: Option<Numeric<'a>>,
            type_: CustomFieldType,
        }

        /// `custom_text` in an answer.
        CustomText {
            after_submit: Option<AfterSubmit<'a>>,
            shipping_address: Option<AfterSubmit<'a>>,
            submit: Option<AfterSubmit<'a>>,
            terms_of_service_acceptance: Option<AfterSubmit<'a>>,
        }

        /// `custom_fields.dropdown` in an answer.
        Dropdown {
            default_value: Option<&'a str>,
            options: Vec<DropdownOption<'a>>,
        }

        /// `custom_fields.dropdown.options` in an answer.
        DropdownOption {
            label: &'a str,
            value: &'a str,
        }

        /// `subscription_data.trial_settings.end_behavior` in an answer.
        EndBehavior {
            missing_payment_method: MissingPaymentMethod,
        }

        /// `after_completion.hosted_confirmation` in an answer.
        HostedConfirmation {
            custom_message: Option<&'a str>,
        }

        /// `invoice_creation` in an answer.
        InvoiceCreation {
            enabled: bool,
            invoice_data: Option<InvoiceData<'a>>,
        }

        /// `invoice_creation.invoice_data` in an answer.
        InvoiceData {
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            custom_fields: Option<Vec<InvoiceDataCustomField<'a>>>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Option<Liability<'a>>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            rendering_options: Option<RenderingOptions<'a>>,
        }

        /// `invoice_creation.invoice_data.custom_fields` in an answer.
        InvoiceDataCustomField {
            name: &'a str,
            value: &'a str,
        }

        /// `subscription_data.invoice_settings` in an answer.
        InvoiceSettings {
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            custom_fields: Option<Vec<InvoiceDataCustomField<'a>>>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Liability<'a>,
        }

        /// `custom_fields.label` in an answer.
        Label {
            custom: Option<&'a str>,
            type_: LabelType,
        }

        /// `automatic_tax.liability` in an answer.
        Liability {
            account: Option<Expandable<'a, Account>>,
            type_: LiabilityType,
        }

        /// `name_collection` in an answer.
        NameCollection {
            business: Option<Business<'a>>,
            individual: Option<Business<'a>>,
        }

        /// `custom_fields.numeric` in an answer.
        Numeric {
            default_value: Option<&'a str>,
            maximum_length: Option<i64>,
            minimum_length: Option<i64>,
        }

        /// `optional_items` in an answer.
        OptionalItem {
            adjustable_quantity: Option<AdjustableQuantity<'a>>,
            price: &'a str,
            quantity: i64,
        }

        /// `payment_intent_data` in an answer.
        PaymentIntentData {
            capture_method: Option<CaptureMethod>,
            description: Option<&'a str>,
            metadata: BTreeMap<&'a str, &'a str>,
            setup_future_usage: Option<SetupFutureUsage>,
            statement_descriptor: Option<&'a str>,
            statement_descriptor_suffix: Option<&'a str>,
            transfer_group: Option<&'a str>,
        }

        /// `payment_method_options` in an answer.
        PaymentMethodOptions {
            card: Option<Card<'a>>,
        }

        /// `consent_collection.payment_method_reuse_agreement` in an answer.
        PaymentMethodReuseAgreement {
            position: PaymentMethodReuseAgreementPosition,
        }

        /// `after_completion.redirect` in an answer.
        Redirect {
            url: &'a str,
        }

        /// `restrictions` in an answer.
        Restrictions {
            completed_sessions: CompletedSessions<'a>,
        }

        /// `shipping_address_collection` in an answer.
        ShippingAddressCollection {
            allowed_countries: Vec<&'a str>,
        }

        /// `shipping_options` in an answer.
        ShippingOption {
            /// In the currency's smallest unit.
            shipping_amount: i64,
            shipping_rate: Expandable<'a, ShippingRate>,
        }

        /// `subscription_data` in an answer.
        SubscriptionData {
            description: Option<&'a str>,
            invoice_settings: InvoiceSettings<'a>,
            metadata: BTreeMap<&'a str, &'a str>,
            trial_period_days: Option<i64>,
            trial_settings: Option<TrialSettings<'a>>,
        }

        /// `tax_id_collection` in an answer.
        TaxIdCollection {
            enabled: bool,
            required: TaxIdCollectionRequired,
        }

        /// `subscription_data.trial_settings` in an answer.
        TrialSettings {
            end_behavior: EndBehavior<'a>,
        }
    }

    enums {
        /// `after_completion.type`.
        AfterCompletionType { HostedConfirmation = "hosted_confirmation", Redirect = "redirect" }

        /// `billing_address_collection`.
        BillingAddressCollection { Auto = "auto", Required = "required" }

        /// `payment_method_options.card.restrictions.brands_blocked`.
        BrandsBlocked {
            AmericanExpress = "american_express",
            DiscoverGlobalNetwork = "discover_global_network",
            Mastercard = "mastercard",
            Visa = "visa",
        }

        /// `payment_intent_data.capture_method`.
        CaptureMethod {
            Automatic = "automatic",
            AutomaticAsync = "automatic_async",
            Manual = "manual",
        }

        /// `consent_collection.promotions`.
        ConsentCollectionPromotions { Auto = "auto", None = "none" }

        /// `custom_fields.type`.
        CustomFieldType { Dropdown = "dropdown", Numeric = "numeric", Text = "text" }

        /// `customer_creation`.
        CustomerCreation { Always = "always", IfRequired = "if_required" }

        /// `custom_fields.label.type`.
        LabelType { Custom = "custom" }

        /// `automatic_tax.liability.type`.
        LiabilityType { Account = "account", Self_ = "self" }

        /// `subscription_data.trial_settings.end_behavior.missing_payment_method`.
        MissingPaymentMethod {
            Cancel = "cancel",
            CreateInvoice = "create_invoice",
            Pause = "pause",
        }

        /// `payment_method_collection`.
        PaymentMethodCollection { Always = "always", IfRequired = "if_required" }

        /// `consent_collection.payment_method_reuse_agreement.position`.
        PaymentMethodReuseAgreementPosition { Auto = "auto", Hidden = "hidden" }

        /// `payment_method_types`.
        PaymentMethodType {
            Affirm = "affirm",
            AfterpayClearpay = "afterpay_clearpay",
            Alipay = "alipay",
            Alma = "alma",
            AuBecsDebit = "au_becs_debit",
            BacsDebit = "bacs_debit",
            Bancontact = "bancontact",
            Billie = "billie",
            Bizum = "bizum",
            Blik = "blik",
            Boleto = "boleto",
            Card = "card",
            Cashapp = "cashapp",
            Eps = "eps",
            Fpx = "fpx",
            Giropay = "giropay",
            Grabpay = "grabpay",
            Ideal = "ideal",
            Klarna = "klarna",
            Konbini = "konbini",
            Link = "link",
            MbWay = "mb_way",
            Mobilepay = "mobilepay",
            Multibanco = "multibanco",
            Oxxo = "oxxo",
            P24 = "p24",
            PayByBank = "pay_by_bank",
            Paynow = "paynow",
            Paypal = "paypal",
            Paypay = "paypay",
            Payto = "payto",
            Pix = "pix",
            Promptpay = "promptpay",
            Satispay = "satispay",
            Scalapay = "scalapay",
            SepaDebit = "sepa_debit",
            Sequra = "sequra",
            Sofort = "sofort",
            Sunbit = "sunbit",
            Swish = "swish",
            Twint = "twint",
            Upi = "upi",
            UsBankAccount = "us_bank_account",
            WechatPay = "wechat_pay",
            Zip = "zip",
        }

        /// `line_items.price_data.recurring.interval`.
        RecurringInterval { Day = "day", Month = "month", Week = "week", Year = "year" }

        /// `submit_type`.
        SubmitType {
            Auto = "auto",
            Book = "book",
            Donate = "donate",
            Pay = "pay",
            Subscribe = "subscribe",
        }

        /// `tax_id_collection.required`.
        TaxIdCollectionRequired { IfSupported = "if_supported", Never = "never" }

        /// `consent_collection.terms_of_service`.
        TermsOfService { None = "none", Required = "required" }
    }
}
