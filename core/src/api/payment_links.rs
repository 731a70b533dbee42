//! [Payment links](https://docs.stripe.com/api/payment-link).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, Application, LineItem, ShippingRate, TaxId};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
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
        /// [Creates](https://docs.stripe.com/api/payment-link/create) a payment link.
        ///
        /// Required: `line_items`.
        POST "/v1/payment_links" create() Create
            at "api/payment-link/create#create_payment_link" -> PaymentLink {
            after_completion: |AfterCompletionParams|,
            allow_promotion_codes: bool,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            application_fee_percent: f64,
            automatic_tax: |AutomaticTaxParams|,
            /// One of `auto`, `required`.
            billing_address_collection: BillingAddressCollection,
            consent_collection: |ConsentCollectionParams|,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Adds one.
            custom_fields: ..|CustomFieldParams|,
            custom_text: |CustomTextParams|,
            /// One of `always`, `if_required`.
            customer_creation: CustomerCreation,
            /// Fields that expand: `application`, `on_behalf_of`, `shipping_options.shipping_rate`,
            /// `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_creation.invoice_data.account_tax_ids`,
            /// `subscription_data.invoice_settings.account_tax_ids`,
            /// `invoice_creation.invoice_data.issuer.account`,
            /// `subscription_data.invoice_settings.issuer.account`.
            expand: Vec<String>,
            inactive_message: String,
            invoice_creation: |InvoiceCreationParams|,
            /// Required. Adds one.
            line_items: ..|LineItemParams|,
            managed_payments: |ManagedPaymentsParams|,
            /// Names and values of your own.
            metadata: Metadata,
            name_collection: |NameCollectionParams|,
            on_behalf_of: String,
            /// Adds one.
            optional_items: ..|OptionalItemParams|,
            payment_intent_data: |PaymentIntentDataParams|,
            /// One of `always`, `if_required`.
            payment_method_collection: PaymentMethodCollection,
            payment_method_options: |PaymentMethodOptionsParams|,
            payment_method_types: Vec<PaymentMethodType>,
            phone_number_collection: |PhoneNumberCollectionParams|,
            restrictions: |RestrictionsParams|,
            shipping_address_collection: |ShippingAddressCollectionParams|,
            /// Adds one.
            shipping_options: ..|ShippingOptionParams|,
            /// One of `auto`, `book`, `donate`, `pay`, `subscribe`.
            submit_type: SubmitType,
            subscription_data: |SubscriptionDataParams|,
            tax_id_collection: |TaxIdCollectionParams|,
            transfer_data: |TransferDataParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment-link/retrieve) a payment link.
        GET "/v1/payment_links/{payment_link}" retrieve(payment_link) Retrieve
            at "api/payment-link/retrieve#retrieve_payment_link" -> PaymentLink {
            /// Fields that expand: `application`, `on_behalf_of`, `shipping_options.shipping_rate`,
            /// `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_creation.invoice_data.account_tax_ids`,
            /// `subscription_data.invoice_settings.account_tax_ids`,
            /// `invoice_creation.invoice_data.issuer.account`,
            /// `subscription_data.invoice_settings.issuer.account`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment-link/update) a payment link.
        POST "/v1/payment_links/{payment_link}" update(payment_link) Update
            at "api/payment-link/update#update_payment_link" -> PaymentLink {
            active: bool,
            after_completion: |AfterCompletionParams|,
            allow_promotion_codes: bool,
            /// In the currency's smallest unit.
            application_fee_amount: Emptyable<i64>,
            application_fee_percent: Emptyable<f64>,
            automatic_tax: |AutomaticTaxParams|,
            /// One of `auto`, `required`.
            billing_address_collection: BillingAddressCollection,
            consent_collection: |ConsentCollectionParams|,
            /// Adds one.
            custom_fields: ..=|CustomFieldParams|,
            custom_text: |CustomTextParams|,
            /// One of `always`, `if_required`.
            customer_creation: CustomerCreation,
            /// Fields that expand: `application`, `on_behalf_of`, `shipping_options.shipping_rate`,
            /// `transfer_data.destination`, `automatic_tax.liability.account`,
            /// `invoice_creation.invoice_data.account_tax_ids`,
            /// `subscription_data.invoice_settings.account_tax_ids`,
            /// `invoice_creation.invoice_data.issuer.account`,
            /// `subscription_data.invoice_settings.issuer.account`.
            expand: Vec<String>,
            inactive_message: Emptyable<String>,
            invoice_creation: |InvoiceCreationParams|,
            /// Adds one.
            line_items: ..|UpdateLineItemParams|,
            /// Names and values of your own.
            metadata: Metadata,
            name_collection: =|NameCollectionParams|,
            on_behalf_of: Emptyable<String>,
            /// Adds one.
            optional_items: ..=|OptionalItemParams|,
            payment_intent_data: |UpdatePaymentIntentDataParams|,
            /// One of `always`, `if_required`.
            payment_method_collection: PaymentMethodCollection,
            payment_method_options: =|UpdatePaymentMethodOptionsParams|,
            payment_method_types: Emptyable<Vec<PaymentMethodType>>,
            phone_number_collection: |PhoneNumberCollectionParams|,
            restrictions: =|RestrictionsParams|,
            shipping_address_collection: =|ShippingAddressCollectionParams|,
            /// Adds one.
            shipping_options: ..=|ShippingOptionParams|,
            /// One of `auto`, `book`, `donate`, `pay`, `subscribe`.
            submit_type: SubmitType,
            subscription_data: |UpdateSubscriptionDataParams|,
            tax_id_collection: |TaxIdCollectionParams|,
            transfer_data: =|UpdateTransferDataParams|,
        }

        /// [Lists](https://docs.stripe.com/api/payment-link/list) payment links.
        GET "/v1/payment_links" list() List
            at "api/payment-link/list#list_payment_links" => [PaymentLink] Cursor {
            active: bool,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.on_behalf_of`,
            /// `data.shipping_options.shipping_rate`, `data.transfer_data.destination`,
            /// `data.automatic_tax.liability.account`,
            /// `data.invoice_creation.invoice_data.account_tax_ids`,
            /// `data.subscription_data.invoice_settings.account_tax_ids`,
            /// `data.invoice_creation.invoice_data.issuer.account`,
            /// `data.subscription_data.invoice_settings.issuer.account`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `line_items.adjustable_quantity` in a request.
        AdjustableQuantityParams
            at "api/payment-link/create#create_payment_link-line_items-adjustable_quantity" {
            /// Required.
            enabled: bool,
            maximum: i64,
            minimum: i64,
        }

        /// `after_completion` in a request.
        AfterCompletionParams at "api/payment-link/create#create_payment_link-after_completion" {
            /// If `type` is `hosted_confirmation`.
            hosted_confirmation: |HostedConfirmationParams|,
            /// If `type` is `redirect`.
            redirect: |RedirectParams|,
            /// Required. One of `hosted_confirmation`, `redirect`. `type` on the wire.
            type_ as type: AfterCompletionType,
        }

        /// `custom_text.after_submit` in a request.
        AfterSubmitParams
            at "api/payment-link/create#create_payment_link-custom_text-after_submit" {
            /// Required.
            message: String,
        }

        /// `automatic_tax` in a request.
        AutomaticTaxParams at "api/payment-link/create#create_payment_link-automatic_tax" {
            /// Required.
            enabled: bool,
            liability: |LiabilityParams|,
        }

        /// `name_collection.business` in a request.
        BusinessParams at "api/payment-link/create#create_payment_link-name_collection-business" {
            /// Required.
            enabled: bool,
            optional: bool,
        }

        /// `payment_method_options.card` in a request.
        CardParams at "api/payment-link/create#create_payment_link-payment_method_options-card" {
            restrictions: |CardRestrictionsParams|,
        }

        /// `payment_method_options.card.restrictions` in a request.
        CardRestrictionsParams
            at "api/payment-link/create#create_payment_link-payment_method_options-card-restrictions" {
            /// Any of `american_express`, `discover_global_network`, `mastercard`, `visa`.
            brands_blocked: Vec<BrandsBlocked>,
        }

        /// `restrictions.completed_sessions` in a request.
        CompletedSessionsParams
            at "api/payment-link/create#create_payment_link-restrictions-completed_sessions" {
            /// Required.
            limit: i64,
        }

        /// `consent_collection` in a request.
        ConsentCollectionParams
            at "api/payment-link/create#create_payment_link-consent_collection" {
            payment_method_reuse_agreement: |PaymentMethodReuseAgreementParams|,
            /// One of `auto`, `none`.
            promotions: ConsentCollectionPromotions,
            /// One of `none`, `required`.
            terms_of_service: TermsOfService,
        }

        /// `custom_fields` in a request.
        CustomFieldParams at "api/payment-link/create#create_payment_link-custom_fields" {
            /// If `type` is `dropdown`.
            dropdown: |DropdownParams|,
            /// Required.
            key: String,
            /// Required.
            label: |LabelParams|,
            /// If `type` is `numeric`.
            numeric: |NumericParams|,
            optional: bool,
            /// If `type` is `text`.
            text: |TextParams|,
            /// Required. One of `dropdown`, `numeric`, `text`. `type` on the wire.
            type_ as type: CustomFieldType,
        }

        /// `custom_text` in a request.
        CustomTextParams at "api/payment-link/create#create_payment_link-custom_text" {
            after_submit: =|AfterSubmitParams|,
            shipping_address: =|ShippingAddressParams|,
            submit: =|SubmitParams|,
            terms_of_service_acceptance: =|TermsOfServiceAcceptanceParams|,
        }

        /// `custom_fields.dropdown` in a request.
        DropdownParams at "api/payment-link/create#create_payment_link-custom_fields-dropdown" {
            default_value: String,
            /// Required. Adds one.
            options: ..|OptionParams|,
        }

        /// `subscription_data.trial_settings.end_behavior` in a request.
        EndBehaviorParams
            at "api/payment-link/create#create_payment_link-subscription_data-trial_settings-end_behavior" {
            /// Required. One of `cancel`, `create_invoice`, `pause`.
            missing_payment_method: MissingPaymentMethod,
        }

        /// `after_completion.hosted_confirmation` in a request.
        HostedConfirmationParams
            at "api/payment-link/create#create_payment_link-after_completion-hosted_confirmation" {
            custom_message: String,
        }

        /// `invoice_creation` in a request.
        InvoiceCreationParams at "api/payment-link/create#create_payment_link-invoice_creation" {
            /// Required.
            enabled: bool,
            invoice_data: |InvoiceDataParams|,
        }

        /// `invoice_creation.invoice_data.custom_fields` in a request.
        InvoiceDataCustomFieldParams
            at "api/payment-link/create#create_payment_link-invoice_creation-invoice_data-custom_fields" {
            /// Required.
            name: String,
            /// Required.
            value: String,
        }

        /// `invoice_creation.invoice_data` in a request.
        InvoiceDataParams
            at "api/payment-link/create#create_payment_link-invoice_creation-invoice_data" {
            account_tax_ids: Emptyable<Vec<String>>,
            /// Adds one.
            custom_fields: ..=|InvoiceDataCustomFieldParams|,
            description: String,
            footer: String,
            issuer: |IssuerParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            rendering_options: =|RenderingOptionsParams|,
        }

        /// `subscription_data.invoice_settings` in a request.
        InvoiceSettingsParams
            at "api/payment-link/create#create_payment_link-subscription_data-invoice_settings" {
            account_tax_ids: Emptyable<Vec<String>>,
            /// Adds one.
            custom_fields: ..=|InvoiceSettingsCustomFieldParams|,
            description: String,
            footer: String,
            issuer: |IssuerParams|,
        }

        /// `custom_fields.label` in a request.
        LabelParams at "api/payment-link/create#create_payment_link-custom_fields-label" {
            /// Required.
            custom: String,
            /// Required. Only `custom`. `type` on the wire.
            type_ as type: LabelType,
        }

        /// `automatic_tax.liability` in a request.
        LiabilityParams at "api/payment-link/create#create_payment_link-automatic_tax-liability" {
            account: String,
            /// Required. One of `account`, `self`. `type` on the wire.
            type_ as type: LiabilityType,
        }

        /// `line_items` in a request.
        LineItemParams at "api/payment-link/create#create_payment_link-line_items" {
            adjustable_quantity: |AdjustableQuantityParams|,
            price: String,
            price_data: |PriceDataParams|,
            /// Required.
            quantity: i64,
        }

        /// `managed_payments` in a request.
        ManagedPaymentsParams at "api/payment-link/create#create_payment_link-managed_payments" {
            enabled: bool,
        }

        /// `name_collection` in a request.
        NameCollectionParams at "api/payment-link/create#create_payment_link-name_collection" {
            business: |BusinessParams|,
            individual: |IndividualParams|,
        }

        /// `custom_fields.numeric` in a request.
        NumericParams at "api/payment-link/create#create_payment_link-custom_fields-numeric" {
            default_value: String,
            maximum_length: i64,
            minimum_length: i64,
        }

        /// `custom_fields.dropdown.options` in a request.
        OptionParams
            at "api/payment-link/create#create_payment_link-custom_fields-dropdown-options" {
            /// Required.
            label: String,
            /// Required.
            value: String,
        }

        /// `optional_items` in a request.
        OptionalItemParams at "api/payment-link/create#create_payment_link-optional_items" {
            adjustable_quantity: |AdjustableQuantityParams|,
            /// Required.
            price: String,
            /// Required.
            quantity: i64,
        }

        /// `payment_intent_data` in a request.
        PaymentIntentDataParams
            at "api/payment-link/create#create_payment_link-payment_intent_data" {
            /// One of `automatic`, `automatic_async`, `manual`.
            capture_method: CaptureMethod,
            description: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// One of `off_session`, `on_session`.
            setup_future_usage: SetupFutureUsage,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_group: String,
        }

        /// `payment_method_options` in a request.
        PaymentMethodOptionsParams
            at "api/payment-link/create#create_payment_link-payment_method_options" {
            card: |CardParams|,
        }

        /// `consent_collection.payment_method_reuse_agreement` in a request.
        PaymentMethodReuseAgreementParams
            at "api/payment-link/create#create_payment_link-consent_collection-payment_method_reuse_agreement" {
            /// Required. One of `auto`, `hidden`.
            position: PaymentMethodReuseAgreementPosition,
        }

        /// `phone_number_collection` in a request.
        PhoneNumberCollectionParams
            at "api/payment-link/create#create_payment_link-phone_number_collection" {
            /// Required.
            enabled: bool,
        }

        /// `line_items.price_data` in a request.
        PriceDataParams at "api/payment-link/create#create_payment_link-line_items-price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            product: String,
            product_data: |ProductDataParams|,
            recurring: |RecurringParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `line_items.price_data.recurring` in a request.
        RecurringParams
            at "api/payment-link/create#create_payment_link-line_items-price_data-recurring" {
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: RecurringInterval,
            interval_count: i64,
        }

        /// `after_completion.redirect` in a request.
        RedirectParams at "api/payment-link/create#create_payment_link-after_completion-redirect" {
            /// Required.
            url: String,
        }

        /// `restrictions` in a request.
        RestrictionsParams at "api/payment-link/create#create_payment_link-restrictions" {
            /// Required.
            completed_sessions: |CompletedSessionsParams|,
        }

        /// `shipping_address_collection` in a request.
        ShippingAddressCollectionParams
            at "api/payment-link/create#create_payment_link-shipping_address_collection" {
            /// Required.
            allowed_countries: Vec<String>,
        }

        /// `shipping_options` in a request.
        ShippingOptionParams at "api/payment-link/create#create_payment_link-shipping_options" {
            shipping_rate: String,
        }

        /// `subscription_data` in a request.
        SubscriptionDataParams at "api/payment-link/create#create_payment_link-subscription_data" {
            description: String,
            invoice_settings: |InvoiceSettingsParams|,
            /// Names and values of your own.
            metadata: Metadata,
            trial_period_days: i64,
            trial_settings: |TrialSettingsParams|,
        }

        /// `tax_id_collection` in a request.
        TaxIdCollectionParams at "api/payment-link/create#create_payment_link-tax_id_collection" {
            /// Required.
            enabled: bool,
            /// One of `if_supported`, `never`.
            required: TaxIdCollectionRequired,
        }

        /// `transfer_data` in a request.
        TransferDataParams at "api/payment-link/create#create_payment_link-transfer_data" {
            /// In the currency's smallest unit.
            amount: i64,
            /// Required.
            destination: String,
        }

        /// `subscription_data.trial_settings` in a request.
        TrialSettingsParams
            at "api/payment-link/create#create_payment_link-subscription_data-trial_settings" {
            /// Required.
            end_behavior: |EndBehaviorParams|,
        }

        /// `payment_method_options.card` in a request.
        UpdateCardParams
            at "api/payment-link/update#update_payment_link-payment_method_options-card" {
            restrictions: =|UpdateRestrictionsParams|,
        }

        /// `line_items` in a request.
        UpdateLineItemParams at "api/payment-link/update#update_payment_link-line_items" {
            adjustable_quantity: |AdjustableQuantityParams|,
            /// Required.
            id: String,
            quantity: i64,
        }

        /// `payment_intent_data` in a request.
        UpdatePaymentIntentDataParams
            at "api/payment-link/update#update_payment_link-payment_intent_data" {
            description: Emptyable<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// One of `off_session`, `on_session`.
            setup_future_usage: Emptyable<SetupFutureUsage>,
            statement_descriptor: Emptyable<String>,
            statement_descriptor_suffix: Emptyable<String>,
            transfer_group: Emptyable<String>,
        }

        /// `payment_method_options` in a request.
        UpdatePaymentMethodOptionsParams
            at "api/payment-link/update#update_payment_link-payment_method_options" {
            card: =|UpdateCardParams|,
        }

        /// `payment_method_options.card.restrictions` in a request.
        UpdateRestrictionsParams
            at "api/payment-link/update#update_payment_link-payment_method_options-card-restrictions" {
            /// Any of `american_express`, `discover_global_network`, `mastercard`, `visa`.
            brands_blocked: Emptyable<Vec<BrandsBlocked>>,
        }

        /// `subscription_data` in a request.
        UpdateSubscriptionDataParams
            at "api/payment-link/update#update_payment_link-subscription_data" {
            invoice_settings: |InvoiceSettingsParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            trial_period_days: Emptyable<i64>,
            trial_settings: =|TrialSettingsParams|,
        }

        /// `transfer_data` in a request.
        UpdateTransferDataParams at "api/payment-link/update#update_payment_link-transfer_data" {
            /// In the currency's smallest unit.
            amount: Emptyable<i64>,
            /// Required.
            destination: String,
        }
    }

    objects {
        /// A [payment link](https://docs.stripe.com/api/payment-link/object).
        PaymentLink "payment_link" at "api/payment-link/object#payment_link_object" id {
            active: bool,
            after_completion: AfterCompletion<'a>,
            allow_promotion_codes: bool,
            application: Option<Expandable<'a, Application>>,
            /// In the currency's smallest unit.
            application_fee_amount: Option<i64>,
            application_fee_percent: Option<f64>,
            automatic_tax: AutomaticTax<'a>,
            /// One of `auto`, `required`.
            billing_address_collection: BillingAddressCollection,
            consent_collection: Option<ConsentCollection<'a>>,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            custom_fields: Vec<CustomField<'a>>,
            custom_text: CustomText<'a>,
            /// One of `always`, `if_required`.
            customer_creation: CustomerCreation,
            inactive_message: Option<&'a str>,
            invoice_creation: Option<InvoiceCreation<'a>>,
            line_items: Option<crate::list::List<LineItem, JsonRef<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            managed_payments: Option<ManagedPayments<'a>>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            name_collection: Option<NameCollection<'a>>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            optional_items: Option<Vec<OptionalItem<'a>>>,
            payment_intent_data: Option<PaymentIntentData<'a>>,
            /// One of `always`, `if_required`.
            payment_method_collection: PaymentMethodCollection,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_types: Option<Vec<PaymentMethodType>>,
            phone_number_collection: PhoneNumberCollection<'a>,
            restrictions: Option<Restrictions<'a>>,
            shipping_address_collection: Option<ShippingAddressCollection<'a>>,
            shipping_options: Vec<ShippingOption<'a>>,
            /// One of `auto`, `book`, `donate`, `pay`, `subscribe`.
            submit_type: SubmitType,
            subscription_data: Option<SubscriptionData<'a>>,
            tax_id_collection: TaxIdCollection<'a>,
            transfer_data: Option<TransferData<'a>>,
            url: &'a str,
        }
    }

    views {
        /// `after_completion` in an answer.
        AfterCompletion at "api/payment-link/object#payment_link_object-after_completion" {
            /// If `type` is `hosted_confirmation`.
            hosted_confirmation: Option<HostedConfirmation<'a>>,
            /// If `type` is `redirect`.
            redirect: Option<Redirect<'a>>,
            /// One of `hosted_confirmation`, `redirect`. `type` on the wire.
            type_ as type: AfterCompletionType,
        }

        /// `custom_text.after_submit` in an answer.
        AfterSubmit at "api/payment-link/object#payment_link_object-custom_text-after_submit" {
            message: &'a str,
        }

        /// `automatic_tax` in an answer.
        AutomaticTax at "api/payment-link/object#payment_link_object-automatic_tax" {
            enabled: bool,
            liability: Option<Liability<'a>>,
        }

        /// `name_collection.business` in an answer.
        Business at "api/payment-link/object#payment_link_object-name_collection-business" {
            enabled: bool,
            optional: bool,
        }

        /// `payment_method_options.card` in an answer.
        Card at "api/payment-link/object#payment_link_object-payment_method_options-card" {
            restrictions: Option<CardRestrictions<'a>>,
        }

        /// `payment_method_options.card.restrictions` in an answer.
        CardRestrictions
            at "api/payment-link/object#payment_link_object-payment_method_options-card-restrictions" {
            /// Any of `american_express`, `discover_global_network`, `mastercard`, `visa`.
            brands_blocked: Vec<BrandsBlocked>,
        }

        /// `restrictions.completed_sessions` in an answer.
        CompletedSessions
            at "api/payment-link/object#payment_link_object-restrictions-completed_sessions" {
            count: i64,
            limit: i64,
        }

        /// `consent_collection` in an answer.
        ConsentCollection at "api/payment-link/object#payment_link_object-consent_collection" {
            payment_method_reuse_agreement: Option<PaymentMethodReuseAgreement<'a>>,
            /// One of `auto`, `none`.
            promotions: Option<ConsentCollectionPromotions>,
            /// One of `none`, `required`.
            terms_of_service: Option<TermsOfService>,
        }

        /// `custom_fields` in an answer.
        CustomField at "api/payment-link/object#payment_link_object-custom_fields" {
            /// If `type` is `dropdown`.
            dropdown: Option<Dropdown<'a>>,
            key: &'a str,
            label: Label<'a>,
            /// If `type` is `numeric`.
            numeric: Option<Numeric<'a>>,
            optional: bool,
            /// If `type` is `text`.
            text: Option<Text<'a>>,
            /// One of `dropdown`, `numeric`, `text`. `type` on the wire.
            type_ as type: CustomFieldType,
        }

        /// `custom_text` in an answer.
        CustomText at "api/payment-link/object#payment_link_object-custom_text" {
            after_submit: Option<AfterSubmit<'a>>,
            shipping_address: Option<ShippingAddress<'a>>,
            submit: Option<Submit<'a>>,
            terms_of_service_acceptance: Option<TermsOfServiceAcceptance<'a>>,
        }

        /// `custom_fields.dropdown` in an answer.
        Dropdown at "api/payment-link/object#payment_link_object-custom_fields-dropdown" {
            default_value: Option<&'a str>,
            options: Vec<DropdownOption<'a>>,
        }

        /// `custom_fields.dropdown.options` in an answer.
        DropdownOption
            at "api/payment-link/object#payment_link_object-custom_fields-dropdown-options" {
            label: &'a str,
            value: &'a str,
        }

        /// `subscription_data.trial_settings.end_behavior` in an answer.
        EndBehavior
            at "api/payment-link/object#payment_link_object-subscription_data-trial_settings-end_behavior" {
            /// One of `cancel`, `create_invoice`, `pause`.
            missing_payment_method: MissingPaymentMethod,
        }

        /// `after_completion.hosted_confirmation` in an answer.
        HostedConfirmation
            at "api/payment-link/object#payment_link_object-after_completion-hosted_confirmation" {
            custom_message: Option<&'a str>,
        }

        /// `invoice_creation` in an answer.
        InvoiceCreation at "api/payment-link/object#payment_link_object-invoice_creation" {
            enabled: bool,
            invoice_data: Option<InvoiceData<'a>>,
        }

        /// `invoice_creation.invoice_data` in an answer.
        InvoiceData at "api/payment-link/object#payment_link_object-invoice_creation-invoice_data" {
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            custom_fields: Option<Vec<InvoiceDataCustomField<'a>>>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Option<Issuer<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            rendering_options: Option<RenderingOptions<'a>>,
        }

        /// `invoice_creation.invoice_data.custom_fields` in an answer.
        InvoiceDataCustomField
            at "api/payment-link/object#payment_link_object-invoice_creation-invoice_data-custom_fields" {
            name: &'a str,
            value: &'a str,
        }

        /// `subscription_data.invoice_settings` in an answer.
        InvoiceSettings
            at "api/payment-link/object#payment_link_object-subscription_data-invoice_settings" {
            account_tax_ids: Option<Vec<Expandable<'a, TaxId>>>,
            custom_fields: Option<Vec<InvoiceSettingsCustomField<'a>>>,
            description: Option<&'a str>,
            footer: Option<&'a str>,
            issuer: Issuer<'a>,
        }

        /// `custom_fields.label` in an answer.
        Label at "api/payment-link/object#payment_link_object-custom_fields-label" {
            custom: Option<&'a str>,
            /// Only `custom`. `type` on the wire.
            type_ as type: LabelType,
        }

        /// `automatic_tax.liability` in an answer.
        Liability at "api/payment-link/object#payment_link_object-automatic_tax-liability" {
            account: Option<Expandable<'a, Account>>,
            /// One of `account`, `self`. `type` on the wire.
            type_ as type: LiabilityType,
        }

        /// `name_collection` in an answer.
        NameCollection at "api/payment-link/object#payment_link_object-name_collection" {
            business: Option<Business<'a>>,
            individual: Option<Individual<'a>>,
        }

        /// `custom_fields.numeric` in an answer.
        Numeric at "api/payment-link/object#payment_link_object-custom_fields-numeric" {
            default_value: Option<&'a str>,
            maximum_length: Option<i64>,
            minimum_length: Option<i64>,
        }

        /// `optional_items` in an answer.
        OptionalItem at "api/payment-link/object#payment_link_object-optional_items" {
            adjustable_quantity: Option<AdjustableQuantity<'a>>,
            price: &'a str,
            quantity: i64,
        }

        /// `payment_intent_data` in an answer.
        PaymentIntentData at "api/payment-link/object#payment_link_object-payment_intent_data" {
            /// One of `automatic`, `automatic_async`, `manual`.
            capture_method: Option<CaptureMethod>,
            description: Option<&'a str>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            /// One of `off_session`, `on_session`.
            setup_future_usage: Option<SetupFutureUsage>,
            statement_descriptor: Option<&'a str>,
            statement_descriptor_suffix: Option<&'a str>,
            transfer_group: Option<&'a str>,
        }

        /// `payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/payment-link/object#payment_link_object-payment_method_options" {
            card: Option<Card<'a>>,
        }

        /// `consent_collection.payment_method_reuse_agreement` in an answer.
        PaymentMethodReuseAgreement
            at "api/payment-link/object#payment_link_object-consent_collection-payment_method_reuse_agreement" {
            /// One of `auto`, `hidden`.
            position: PaymentMethodReuseAgreementPosition,
        }

        /// `after_completion.redirect` in an answer.
        Redirect at "api/payment-link/object#payment_link_object-after_completion-redirect" {
            url: &'a str,
        }

        /// `restrictions` in an answer.
        Restrictions at "api/payment-link/object#payment_link_object-restrictions" {
            completed_sessions: CompletedSessions<'a>,
        }

        /// `shipping_address_collection` in an answer.
        ShippingAddressCollection
            at "api/payment-link/object#payment_link_object-shipping_address_collection" {
            allowed_countries: Vec<&'a str>,
        }

        /// `shipping_options` in an answer.
        ShippingOption at "api/payment-link/object#payment_link_object-shipping_options" {
            /// In the currency's smallest unit.
            shipping_amount: i64,
            shipping_rate: Expandable<'a, ShippingRate>,
        }

        /// `subscription_data` in an answer.
        SubscriptionData at "api/payment-link/object#payment_link_object-subscription_data" {
            description: Option<&'a str>,
            invoice_settings: InvoiceSettings<'a>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            trial_period_days: Option<i64>,
            trial_settings: Option<TrialSettings<'a>>,
        }

        /// `tax_id_collection` in an answer.
        TaxIdCollection at "api/payment-link/object#payment_link_object-tax_id_collection" {
            enabled: bool,
            /// One of `if_supported`, `never`.
            required: TaxIdCollectionRequired,
        }

        /// `subscription_data.trial_settings` in an answer.
        TrialSettings
            at "api/payment-link/object#payment_link_object-subscription_data-trial_settings" {
            end_behavior: EndBehavior<'a>,
        }
    }

    kinds {
        AfterCompletionKind of view AfterCompletion {
            HostedConfirmation("hosted_confirmation"): HostedConfirmation<'a>,
            Redirect("redirect"): Redirect<'a>,
        }

        CustomFieldKind of view CustomField {
            Dropdown("dropdown"): Dropdown<'a>,
            Numeric("numeric"): Numeric<'a>,
            Text("text"): Text<'a>,
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

/// [`name_collection.individual`](https://docs.stripe.com/api/payment-link/object#payment_link_object-name_collection-individual)
/// in an answer: another name of [`Business`].
pub type Individual<'a> = Business<'a>;

/// [`name_collection.individual`](https://docs.stripe.com/api/payment-link/create#create_payment_link-name_collection-individual)
/// in a request: another name of [`BusinessParams`].
pub type IndividualParams = BusinessParams;

/// [`subscription_data.invoice_settings.custom_fields`](https://docs.stripe.com/api/payment-link/object#payment_link_object-subscription_data-invoice_settings-custom_fields)
/// in an answer: another name of [`InvoiceDataCustomField`].
pub type InvoiceSettingsCustomField<'a> = InvoiceDataCustomField<'a>;

/// [`subscription_data.invoice_settings.custom_fields`](https://docs.stripe.com/api/payment-link/create#create_payment_link-subscription_data-invoice_settings-custom_fields)
/// in a request: another name of [`InvoiceDataCustomFieldParams`].
pub type InvoiceSettingsCustomFieldParams = InvoiceDataCustomFieldParams;

/// [`invoice_creation.invoice_data.issuer`](https://docs.stripe.com/api/payment-link/object#payment_link_object-invoice_creation-invoice_data-issuer)
/// in an answer: another name of [`Liability`].
pub type Issuer<'a> = Liability<'a>;

/// [`invoice_creation.invoice_data.issuer`](https://docs.stripe.com/api/payment-link/create#create_payment_link-invoice_creation-invoice_data-issuer)
/// in a request: another name of [`LiabilityParams`].
pub type IssuerParams = LiabilityParams;

/// `invoice_creation.invoice_data.issuer.type`: another name of [`LiabilityType`].
pub type IssuerType = LiabilityType;

/// [`phone_number_collection`](https://docs.stripe.com/api/payment-link/object#payment_link_object-phone_number_collection)
/// in an answer: another name of [`ManagedPayments`].
pub type PhoneNumberCollection<'a> = ManagedPayments<'a>;

/// [`custom_text.shipping_address`](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-shipping_address)
/// in an answer: another name of [`AfterSubmit`].
pub type ShippingAddress<'a> = AfterSubmit<'a>;

/// [`custom_text.shipping_address`](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-shipping_address)
/// in a request: another name of [`AfterSubmitParams`].
pub type ShippingAddressParams = AfterSubmitParams;

/// [`custom_text.submit`](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-submit)
/// in an answer: another name of [`AfterSubmit`].
pub type Submit<'a> = AfterSubmit<'a>;

/// [`custom_text.submit`](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-submit)
/// in a request: another name of [`AfterSubmitParams`].
pub type SubmitParams = AfterSubmitParams;

/// [`custom_text.terms_of_service_acceptance`](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_text-terms_of_service_acceptance)
/// in an answer: another name of [`AfterSubmit`].
pub type TermsOfServiceAcceptance<'a> = AfterSubmit<'a>;

/// [`custom_text.terms_of_service_acceptance`](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_text-terms_of_service_acceptance)
/// in a request: another name of [`AfterSubmitParams`].
pub type TermsOfServiceAcceptanceParams = AfterSubmitParams;

/// [`custom_fields.text`](https://docs.stripe.com/api/payment-link/object#payment_link_object-custom_fields-text)
/// in an answer: another name of [`Numeric`].
pub type Text<'a> = Numeric<'a>;

/// [`custom_fields.text`](https://docs.stripe.com/api/payment-link/create#create_payment_link-custom_fields-text)
/// in a request: another name of [`NumericParams`].
pub type TextParams = NumericParams;
