//! [Sessions](https://docs.stripe.com/api/checkout/sessions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api;
use crate::api::{
    Coupon, Customer, Invoice, LineItem, PaymentIntent, PaymentLink, PromotionCode, SetupIntent,
    ShippingRate, Subscription,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::{BearerUrl, SecretText};
use crate::table::argument::{Empty, Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::Address;
pub use crate::api::billing_portal::sessions::DiscountParams;
pub use crate::api::cards::AllowRedisplay;
pub use crate::api::charges::PresentmentDetails;
pub use crate::api::customer_cash_balance_transactions::BankTransferType;
pub use crate::api::customer_funding_instructions::{EuBankTransferParams, FundingType};
pub use crate::api::customer_sessions::{PaymentMethodRemove, PaymentMethodSave};
pub use crate::api::customers::{
    AmountTaxDisplay, RenderingOptions, RenderingOptionsParams, TaxExempt,
};
pub use crate::api::invoice_items::TaxBehavior;
pub use crate::api::invoice_line_items::{ProductDataParams, TaxDetailsParams};
pub use crate::api::invoices::{
    AccountSubcategory, AmountIncludesIof, AmountType, AutomaticTaxStatus, BillingModeParams,
    BillingModeType, CurrencyOptionsParams, DeliveryEstimateParams, EuBankTransfer, Filters,
    FinancialConnectionsPermission, FinancialConnectionsPrefetch, FixedAmountParams,
    FlexibleParams, Installments, MaximumParams, MaximumUnit, PaytoMandateOptionsPurpose,
    ProrationDiscounts, RequestThreeDSecure, ShippingRateDataParams, ShippingRateDataType,
    TransactionType, TransferDataParams, UpiMandateOptions, UpiMandateOptionsParams,
    VerificationMethod,
};
pub use crate::api::line_items::{AdjustableQuantity, Tax, TaxabilityReason};
pub use crate::api::mandates::{DefaultFor, PaymentSchedule};
pub use crate::api::payment_intents::{
    AcssDebitSetupFutureUsage, AffirmCaptureMethod, AffirmSetupFutureUsage,
    BacsDebitMandateOptions, BacsDebitMandateOptionsParams, BankTransfer, BankTransferParams,
    BlikMandateOptionsParams, Boleto, CustomerBalance, CustomerBalanceParams, Debit,
    ExcludedPaymentMethodType, FinancialConnections, NextBillingParams, Oxxo,
    PaymentMethodConfigurationDetails, PaytoMandateOptionsPaymentSchedule, PixMandateOptions,
    PixMandateOptionsParams, PixMandateOptionsPaymentSchedule, RequestExtendedAuthorization,
    RequestIncrementalAuthorization, RequestMulticapture, RequestOvercapture, RequestedAddressType,
    SetupFutureUsage, SubscriptionInterval, WechatPay, WechatPayClient,
};
pub use crate::api::payment_links::{
    AdjustableQuantityParams, AfterSubmit, AfterSubmitParams, AutomaticTaxParams,
    BillingAddressCollection, BrandsBlocked, Business, BusinessParams, CaptureMethod,
    ConsentCollectionPromotions, CustomFieldParams, CustomFieldType, CustomText, CustomTextParams,
    CustomerCreation, DropdownOption, DropdownParams, EndBehaviorParams, InvoiceData,
    InvoiceDataCustomField, InvoiceDataCustomFieldParams, InvoiceSettingsParams, Label,
    LabelParams, LabelType, Liability, LiabilityParams, LiabilityType, MissingPaymentMethod,
    NameCollection, NameCollectionParams, NumericParams, OptionParams, OptionalItem,
    OptionalItemParams, PaymentMethodCollection, PaymentMethodReuseAgreement,
    PaymentMethodReuseAgreementParams, PaymentMethodReuseAgreementPosition,
    PhoneNumberCollectionParams, ShippingAddressCollection, ShippingAddressCollectionParams,
    ShippingOption, SubmitType, TaxIdCollection, TaxIdCollectionParams, TaxIdCollectionRequired,
    TrialSettingsParams,
};
pub use crate::api::quotes::AutomaticTax;
pub use crate::api::setup_intents::{
    MandateOptions, PaytoMandateOptions, PaytoMandateOptionsParams, SubscriptionParams,
};
pub use crate::api::sources::ShippingAddressParams;
pub use crate::api::subscriptions::{
    BillingCycleAnchorConfigParams, PendingInvoiceItemIntervalInterval,
    PendingInvoiceItemIntervalParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/checkout/sessions/create) a session.
        POST "/v1/checkout/sessions" create() Create
            at "api/checkout/sessions/create#create_checkout_session" -> Session {
            adaptive_pricing: |AdaptivePricingParams|,
            /// What happens once it has expired.
            after_expiration: |AfterExpirationParams|,
            /// Whether customers can enter a promotion code.
            allow_promotion_codes: bool,
            /// The only kinds of payment method that customers are offered.
            allowed_payment_method_types: Vec<AllowedPaymentMethodType>,
            /// Whether Stripe computes taxes, and who is liable for them.
            automatic_tax: |AutomaticTaxParams|,
            /// Whether to ask for a billing address always, or only where it is needed. One of
            /// `auto`, `required`.
            billing_address_collection: BillingAddressCollection,
            branding_settings: |BrandingSettingsParams|,
            /// Where customers land if they turn back.
            cancel_url: String,
            /// Your own id for it, as that of a cart.
            client_reference_id: String,
            /// What the customer has to agree to.
            consent_collection: |ConsentCollectionParams|,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Up to three fields of your own for the customer to fill in. Adds one.
            custom_fields: ..|CustomFieldParams|,
            /// Texts of your own on the page.
            custom_text: |CustomTextParams|,
            /// The customer who pays, on the account that the call acts on.
            customer: String,
            customer_account: String,
            /// Whether to make a customer always, or only where one is needed. One of `always`,
            /// `if_required`.
            customer_creation: CustomerCreation,
            /// Fills in the email address.
            customer_email: String,
            /// Which details of the customer are kept as entered.
            customer_update: |CustomerUpdateParams|,
            /// A coupon or a promotion code to apply. Adds one.
            discounts: ..|DiscountParams|,
            /// Kinds of payment method that customers are not offered.
            excluded_payment_method_types: Vec<ExcludedPaymentMethodType>,
            /// Fields that expand: `customer`, `invoice`, `payment_intent`, `payment_link`,
            /// `setup_intent`, `subscription`, `discounts.coupon`, `discounts.promotion_code`,
            /// `shipping_cost.shipping_rate`, `shipping_options.shipping_rate`,
            /// `automatic_tax.liability.account`, `invoice_creation.invoice_data.account_tax_ids`,
            /// `invoice_creation.invoice_data.issuer.account`.
            expand: Vec<String>,
            /// When it ends: 30 minutes to 24 hours after it was created.
            expires_at: Timestamp,
            integration_identifier: String,
            /// Whether a payment gets an invoice afterwards.
            invoice_creation: |InvoiceCreationParams|,
            /// What is sold. Adds one.
            line_items: ..|LineItemParams|,
            /// The language of the page. That of the browser, if not set.
            locale: String,
            managed_payments: |ManagedPaymentsParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// A payment, a subscription, or keeping a payment method for later. One of `payment`,
            /// `setup`, `subscription`.
            mode: SessionMode,
            name_collection: |NameCollectionParams|,
            /// Adds one.
            optional_items: ..|OptionalItemParams|,
            /// One of `mobile_app`, `web`.
            origin_context: OriginContext,
            /// Parameters of the payment intent, in the mode `payment`.
            payment_intent_data: |PaymentIntentDataParams|,
            /// Whether to ask for a payment method if nothing is due. One of `always`,
            /// `if_required`.
            payment_method_collection: PaymentMethodCollection,
            payment_method_configuration: String,
            payment_method_data: |PaymentMethodDataParams|,
            /// Settings for each kind of payment method.
            payment_method_options: |PaymentMethodOptionsParams|,
            permissions: |PermissionsParams|,
            /// Whether to ask for a phone number.
            phone_number_collection: |PhoneNumberCollectionParams|,
            /// One of `always`, `if_required`, `never`.
            redirect_on_completion: RedirectOnCompletion,
            /// Where the customer lands from a page that is embedded.
            return_url: String,
            saved_payment_method_options: |SavedPaymentMethodOptionsParams|,
            /// Parameters of the setup intent, in the mode `setup`.
            setup_intent_data: |SetupIntentDataParams|,
            /// Whether to ask where to send the goods, and to which countries.
            shipping_address_collection: |ShippingAddressCollectionParams|,
            /// The shipping rates that the customer can choose from. Adds one.
            shipping_options: ..|ShippingOptionParams|,
            /// What the button says. One of `auto`, `book`, `donate`, `pay`, `subscribe`.
            submit_type: SubmitType,
            /// Parameters of the subscription, in the mode `subscription`.
            subscription_data: |SubscriptionDataParams|,
            /// Where the customer lands afterwards; `{CHECKOUT_SESSION_ID}` in it becomes the id.
            /// It proves nothing: read the session.
            success_url: String,
            /// Whether to ask for a tax number.
            tax_id_collection: |TaxIdCollectionParams|,
            /// Whether the page is Stripe's, is embedded in yours, or is yours. One of `elements`,
            /// `embedded_page`, `form`, `hosted_page`.
            ui_mode: UiMode,
            wallet_options: |WalletOptionsParams|,
            #[deprecated(note = "Stripe has removed it: use `allowed_payment_method_types`")]
            payment_method_types: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/checkout/sessions/retrieve) a session.
        GET "/v1/checkout/sessions/{session}" retrieve(session) Retrieve
            at "api/checkout/sessions/retrieve#retrieve_checkout_session" -> Session {
            /// Fields that expand: `customer`, `invoice`, `payment_intent`, `payment_link`,
            /// `setup_intent`, `subscription`, `discounts.coupon`, `discounts.promotion_code`,
            /// `shipping_cost.shipping_rate`, `shipping_options.shipping_rate`,
            /// `automatic_tax.liability.account`, `invoice_creation.invoice_data.account_tax_ids`,
            /// `invoice_creation.invoice_data.issuer.account`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/checkout/sessions/update) a session.
        POST "/v1/checkout/sessions/{session}" update(session) Update
            at "api/checkout/sessions/update#update_checkout_session" -> Session {
            collected_information: |CollectedInformationParams|,
            /// Fields that expand: `customer`, `invoice`, `payment_intent`, `payment_link`,
            /// `setup_intent`, `subscription`, `discounts.coupon`, `discounts.promotion_code`,
            /// `shipping_cost.shipping_rate`, `shipping_options.shipping_rate`,
            /// `automatic_tax.liability.account`, `invoice_creation.invoice_data.account_tax_ids`,
            /// `invoice_creation.invoice_data.issuer.account`.
            expand: Vec<String>,
            /// What is sold. Adds one.
            line_items: ..|UpdateLineItemParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Parameters of the payment intent, in the mode `payment`.
            payment_intent_data: |UpdatePaymentIntentDataParams|,
            /// The shipping rates that the customer can choose from. Adds one.
            shipping_options: ..=|ShippingOptionParams|,
        }

        /// [Lists](https://docs.stripe.com/api/checkout/sessions/list) sessions.
        GET "/v1/checkout/sessions" list() List
            at "api/checkout/sessions/list#list_checkout_sessions" => [Session] Cursor {
            created: TimeRange,
            customer: String,
            customer_account: String,
            customer_details: |CustomerDetailsParams|,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.invoice`, `data.payment_intent`,
            /// `data.payment_link`, `data.setup_intent`, `data.subscription`,
            /// `data.discounts.coupon`, `data.discounts.promotion_code`,
            /// `data.shipping_cost.shipping_rate`, `data.shipping_options.shipping_rate`,
            /// `data.automatic_tax.liability.account`,
            /// `data.invoice_creation.invoice_data.account_tax_ids`,
            /// `data.invoice_creation.invoice_data.issuer.account`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            payment_intent: String,
            payment_link: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `complete`, `expired`, `open`.
            status: SessionStatus,
            subscription: String,
        }

        /// [Expires](https://docs.stripe.com/api/checkout/sessions/expire) a session.
        POST "/v1/checkout/sessions/{session}/expire" expire(session) Expire
            at "api/checkout/sessions/expire#expire_checkout_session" -> Session {
            /// Fields that expand: `customer`, `invoice`, `payment_intent`, `payment_link`,
            /// `setup_intent`, `subscription`, `discounts.coupon`, `discounts.promotion_code`,
            /// `shipping_cost.shipping_rate`, `shipping_options.shipping_rate`,
            /// `automatic_tax.liability.account`, `invoice_creation.invoice_data.account_tax_ids`,
            /// `invoice_creation.invoice_data.issuer.account`.
            expand: Vec<String>,
        }
    }

    params {
        /// `payment_method_options.acss_debit` in a request.
        AcssDebitParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit" {
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            mandate_options: |MandateOptionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: AcssDebitSetupFutureUsage,
            /// A date: YYYY-MM-DD.
            target_date: String,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: VerificationMethod,
        }

        /// `adaptive_pricing` in a request.
        AdaptivePricingParams
            at "api/checkout/sessions/create#create_checkout_session-adaptive_pricing" {
            enabled: bool,
        }

        /// `collected_information.shipping_details.address` in a request.
        AddressParams
            at "api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details-address" {
            city: String,
            /// Required.
            country: String,
            /// Required.
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }

        /// `after_expiration` in a request.
        AfterExpirationParams
            at "api/checkout/sessions/create#create_checkout_session-after_expiration" {
            recovery: |RecoveryParams|,
        }

        /// `payment_method_options.alipay` in a request.
        AlipayParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-alipay" {
            /// Only `none`.
            setup_future_usage: AlipaySetupFutureUsage,
        }

        /// `payment_method_options.alma` in a request.
        AlmaParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-alma" {
            /// Only `manual`.
            capture_method: AlmaCaptureMethod,
        }

        /// `payment_method_options.amazon_pay` in a request.
        AmazonPayParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-amazon_pay" {
            /// Only `manual`.
            capture_method: AmazonPayCaptureMethod,
            /// One of `none`, `off_session`.
            setup_future_usage: AmazonPaySetupFutureUsage,
        }

        /// `payment_method_options.au_becs_debit` in a request.
        AuBecsDebitParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-au_becs_debit" {
            /// Only `none`.
            setup_future_usage: AuBecsDebitSetupFutureUsage,
            /// A date: YYYY-MM-DD.
            target_date: String,
        }

        /// `payment_method_options.bancontact` in a request.
        BancontactParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-bancontact" {
            /// One of `none`, `off_session`.
            setup_future_usage: BancontactSetupFutureUsage,
        }

        /// `payment_method_options.blik` in a request.
        BlikParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-blik" {
            mandate_options: |BlikMandateOptionsParams|,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<BlikSetupFutureUsage>,
        }

        /// `payment_method_options.boleto` in a request.
        BoletoParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-boleto" {
            expires_after_days: i64,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: BoletoSetupFutureUsage,
        }

        /// `branding_settings` in a request.
        BrandingSettingsParams
            at "api/checkout/sessions/create#create_checkout_session-branding_settings" {
            background_color: Emptyable<String>,
            /// One of `pill`, `rectangular`, `rounded`.
            border_style: Emptyable<BorderStyle>,
            button_color: Emptyable<String>,
            display_name: String,
            font_family: Emptyable<FontFamily>,
            icon: |IconParams|,
            logo: |LogoParams|,
        }

        /// `payment_method_options.card` in a request.
        CardParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-card" {
            /// Only `manual`.
            capture_method: CardCaptureMethod,
            installments: |InstallmentsParams|,
            /// One of `if_available`, `never`.
            request_extended_authorization: RequestExtendedAuthorization,
            /// One of `if_available`, `never`.
            request_incremental_authorization: RequestIncrementalAuthorization,
            /// One of `if_available`, `never`.
            request_multicapture: RequestMulticapture,
            /// One of `if_available`, `never`.
            request_overcapture: RequestOvercapture,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: RequestThreeDSecure,
            restrictions: |RestrictionsParams|,
            /// One of `off_session`, `on_session`.
            setup_future_usage: SetupFutureUsage,
            statement_descriptor_suffix_kana: String,
            statement_descriptor_suffix_kanji: String,
        }

        /// `payment_method_options.cashapp` in a request.
        CashappParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-cashapp" {
            /// Only `manual`.
            capture_method: CashappCaptureMethod,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: CashappSetupFutureUsage,
        }

        /// `collected_information` in a request.
        CollectedInformationParams
            at "api/checkout/sessions/update#update_checkout_session-collected_information" {
            shipping_details: |ShippingDetailsParams|,
        }

        /// `consent_collection` in a request.
        ConsentCollectionParams
            at "api/checkout/sessions/create#create_checkout_session-consent_collection" {
            payment_method_reuse_agreement: |PaymentMethodReuseAgreementParams|,
            /// One of `auto`, `none`.
            promotions: ConsentCollectionPromotions,
            /// One of `none`, `required`.
            terms_of_service: ConsentCollectionTermsOfService,
        }

        /// `customer_details` in a request.
        CustomerDetailsParams
            at "api/checkout/sessions/list#list_checkout_sessions-customer_details" {
            /// Required.
            email: String,
        }

        /// `customer_update` in a request.
        CustomerUpdateParams
            at "api/checkout/sessions/create#create_checkout_session-customer_update" {
            /// One of `auto`, `never`.
            address: CustomerUpdateAddress,
            /// One of `auto`, `never`.
            name: CustomerUpdateName,
            /// One of `auto`, `never`.
            shipping: CustomerUpdateShipping,
        }

        /// `payment_method_options.bacs_debit` in a request.
        DebitParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-bacs_debit" {
            mandate_options: |BacsDebitMandateOptionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: BacsDebitSetupFutureUsage,
            /// A date: YYYY-MM-DD.
            target_date: String,
        }

        /// `payment_method_options.us_bank_account.financial_connections` in a request.
        FinancialConnectionsParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account-financial_connections" {
            /// Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Vec<FinancialConnectionsPermission>,
            /// Any of `balances`, `ownership`, `transactions`.
            prefetch: Vec<FinancialConnectionsPrefetch>,
        }

        /// `branding_settings.icon` in a request.
        IconParams
            at "api/checkout/sessions/create#create_checkout_session-branding_settings-icon" {
            file: String,
            /// Required. One of `file`, `url`. `type` on the wire.
            type_ as type: IconType,
            url: String,
        }

        /// `invoice_creation` in a request.
        InvoiceCreationParams
            at "api/checkout/sessions/create#create_checkout_session-invoice_creation" {
            /// Required.
            enabled: bool,
            invoice_data: |InvoiceDataParams|,
        }

        /// `invoice_creation.invoice_data` in a request.
        InvoiceDataParams
            at "api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data" {
            account_tax_ids: Emptyable<Vec<String>>,
            /// Adds one.
            custom_fields: ..=|InvoiceDataCustomFieldParams|,
            description: String,
            footer: String,
            issuer: |IssuerParams|,
            /// Names and values of your own.
            metadata: Metadata,
            rendering_options: =|RenderingOptionsParams|,
        }

        /// `payment_method_options.klarna` in a request.
        KlarnaParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-klarna" {
            /// Only `manual`.
            capture_method: KlarnaCaptureMethod,
            /// Only `none`.
            setup_future_usage: KlarnaSetupFutureUsage,
            /// Adds one.
            subscriptions: ..=|SubscriptionParams|,
        }

        /// `payment_method_options.konbini` in a request.
        KonbiniParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-konbini" {
            expires_after_days: i64,
            /// Only `none`.
            setup_future_usage: KonbiniSetupFutureUsage,
        }

        /// `line_items` in a request.
        LineItemParams at "api/checkout/sessions/create#create_checkout_session-line_items" {
            adjustable_quantity: |AdjustableQuantityParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// The id of a price; or give `price_data`.
            price: String,
            /// A price that is made for this session.
            price_data: |PriceDataParams|,
            /// How many.
            quantity: i64,
            tax_rates: Vec<String>,
        }

        /// `wallet_options.link` in a request.
        LinkParams at "api/checkout/sessions/create#create_checkout_session-wallet_options-link" {
            /// One of `auto`, `never`.
            display: LinkDisplay,
        }

        /// `payment_method_options.acss_debit.mandate_options` in a request.
        MandateOptionsParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-acss_debit-mandate_options" {
            custom_mandate_url: Emptyable<String>,
            /// Any of `invoice`, `subscription`.
            default_for: Vec<DefaultFor>,
            interval_description: String,
            /// One of `combined`, `interval`, `sporadic`.
            payment_schedule: PaymentSchedule,
            /// One of `business`, `personal`.
            transaction_type: TransactionType,
        }

        /// `payment_method_options.p24` in a request.
        P24Params
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-p24" {
            /// Only `none`.
            setup_future_usage: P24SetupFutureUsage,
            tos_shown_and_accepted: bool,
        }

        /// `payment_intent_data` in a request.
        PaymentIntentDataParams
            at "api/checkout/sessions/create#create_checkout_session-payment_intent_data" {
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: i64,
            /// Whether to capture at once, or only authorize and capture later. One of `automatic`,
            /// `automatic_async`, `manual`.
            capture_method: CaptureMethod,
            description: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// The account that is the merchant of record.
            on_behalf_of: String,
            receipt_email: String,
            /// One of `off_session`, `on_session`.
            setup_future_usage: SetupFutureUsage,
            shipping: |ShippingParams|,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: |TransferDataParams|,
            /// Ties the payment to transfers that are made for it.
            transfer_group: String,
        }

        /// `payment_method_data` in a request.
        PaymentMethodDataParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_data" {
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
        }

        /// `payment_method_options.affirm` in a request.
        PaymentMethodOptionParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-affirm" {
            /// Only `manual`.
            capture_method: AffirmCaptureMethod,
            /// Only `none`.
            setup_future_usage: AffirmSetupFutureUsage,
        }

        /// `payment_method_options` in a request.
        PaymentMethodOptionsParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options" {
            acss_debit: |AcssDebitParams|,
            affirm: |AffirmParams|,
            afterpay_clearpay: |AfterpayClearpayParams|,
            alipay: |AlipayParams|,
            alma: |AlmaParams|,
            amazon_pay: |AmazonPayParams|,
            au_becs_debit: |AuBecsDebitParams|,
            bacs_debit: |BacsDebitParams|,
            bancontact: |BancontactParams|,
            billie: |BillieParams|,
            blik: |BlikParams|,
            boleto: |BoletoParams|,
            card: |CardParams|,
            cashapp: |CashappParams|,
            crypto: |CryptoParams|,
            customer_balance: |CustomerBalanceParams|,
            demo_pay: |DemoPayParams|,
            eps: |EpsParams|,
            fpx: |FpxParams|,
            giropay: |GiropayParams|,
            grabpay: |GrabpayParams|,
            ideal: |IdealParams|,
            kakao_pay: |KakaoPayParams|,
            klarna: |KlarnaParams|,
            konbini: |KonbiniParams|,
            kr_card: |KrCardParams|,
            link: |PaymentMethodOptionsLinkParams|,
            mobilepay: |MobilepayParams|,
            multibanco: |MultibancoParams|,
            naver_pay: |NaverPayParams|,
            oxxo: |OxxoParams|,
            p24: |P24Params|,
            pay_by_bank: |Empty|,
            payco: |PaycoParams|,
            paynow: |PaynowParams|,
            paypal: |PaypalParams|,
            payto: |PaytoParams|,
            pix: |PixParams|,
            revolut_pay: |RevolutPayParams|,
            samsung_pay: |SamsungPayParams|,
            satispay: |SatispayParams|,
            scalapay: |ScalapayParams|,
            sepa_debit: |SepaDebitParams|,
            sequra: |SequraParams|,
            sofort: |SofortParams|,
            sunbit: |SunbitParams|,
            swish: |SwishParams|,
            twint: |TwintParams|,
            upi: |UpiParams|,
            us_bank_account: |UsBankAccountParams|,
            wechat_pay: |WechatPayParams|,
        }

        /// `payment_method_options.paypal` in a request.
        PaypalParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-paypal" {
            /// Only `manual`.
            capture_method: Emptyable<PaypalCaptureMethod>,
            preferred_locale: String,
            reference: String,
            risk_correlation_id: String,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<PaypalSetupFutureUsage>,
        }

        /// `payment_method_options.payto` in a request.
        PaytoParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-payto" {
            mandate_options: |PaytoMandateOptionsParams|,
            /// One of `none`, `off_session`.
            setup_future_usage: PaytoSetupFutureUsage,
        }

        /// `permissions` in a request.
        PermissionsParams at "api/checkout/sessions/create#create_checkout_session-permissions" {
            /// One of `client_only`, `server_only`.
            update_shipping_details: UpdateShippingDetails,
        }

        /// `payment_method_options.pix` in a request.
        PixParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-pix" {
            /// One of `always`, `never`.
            amount_includes_iof: AmountIncludesIof,
            expires_after_seconds: i64,
            mandate_options: |PixMandateOptionsParams|,
            /// One of `none`, `off_session`.
            setup_future_usage: PixSetupFutureUsage,
        }

        /// `line_items.price_data` in a request.
        PriceDataParams
            at "api/checkout/sessions/create#create_checkout_session-line_items-price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            product: String,
            product_data: |ProductDataParams|,
            recurring: |RecurringParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// What one costs. In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `after_expiration.recovery` in a request.
        RecoveryParams
            at "api/checkout/sessions/create#create_checkout_session-after_expiration-recovery" {
            allow_promotion_codes: bool,
            /// Required.
            enabled: bool,
        }

        /// `payment_method_options.card.restrictions` in a request.
        RestrictionsParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-card-restrictions" {
            /// Any of `american_express`, `discover_global_network`, `mastercard`, `visa`.
            brands_blocked: Vec<BrandsBlocked>,
            /// Any of `credit`, `debit`, `prepaid`.
            funding_types_blocked: Vec<FundingTypesBlocked>,
        }

        /// `payment_method_options.revolut_pay` in a request.
        RevolutPayParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-revolut_pay" {
            /// Only `manual`.
            capture_method: RevolutPayCaptureMethod,
            /// One of `none`, `off_session`.
            setup_future_usage: RevolutPaySetupFutureUsage,
        }

        /// `saved_payment_method_options` in a request.
        SavedPaymentMethodOptionsParams
            at "api/checkout/sessions/create#create_checkout_session-saved_payment_method_options" {
            /// Any of `always`, `limited`, `unspecified`.
            allow_redisplay_filters: Vec<AllowRedisplayFilter>,
            /// One of `disabled`, `enabled`.
            payment_method_remove: PaymentMethodRemove,
            /// One of `disabled`, `enabled`.
            payment_method_save: PaymentMethodSave,
        }

        /// `payment_method_options.crypto` in a request.
        SessionPaymentMethodOptionParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-crypto" {
            /// Only `none`.
            setup_future_usage: CryptoSetupFutureUsage,
        }

        /// `setup_intent_data` in a request.
        SetupIntentDataParams
            at "api/checkout/sessions/create#create_checkout_session-setup_intent_data" {
            description: String,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: String,
        }

        /// `collected_information.shipping_details` in a request.
        ShippingDetailsParams
            at "api/checkout/sessions/update#update_checkout_session-collected_information-shipping_details" {
            /// Required.
            address: |AddressParams|,
            /// Required.
            name: String,
        }

        /// `shipping_options` in a request.
        ShippingOptionParams
            at "api/checkout/sessions/create#create_checkout_session-shipping_options" {
            shipping_rate: String,
            shipping_rate_data: |ShippingRateDataParams|,
        }

        /// `payment_intent_data.shipping` in a request.
        ShippingParams
            at "api/checkout/sessions/create#create_checkout_session-payment_intent_data-shipping" {
            /// Required.
            address: |ShippingAddressParams|,
            carrier: String,
            /// Required.
            name: String,
            phone: String,
            tracking_number: String,
        }

        /// `subscription_data` in a request.
        SubscriptionDataParams
            at "api/checkout/sessions/create#create_checkout_session-subscription_data" {
            /// The platform's share of each invoice, in percent.
            application_fee_percent: f64,
            billing_cycle_anchor: Timestamp,
            billing_cycle_anchor_config: |BillingCycleAnchorConfigParams|,
            billing_mode: |BillingModeParams|,
            default_tax_rates: Vec<String>,
            description: String,
            invoice_settings: |InvoiceSettingsParams|,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: String,
            pending_invoice_item_interval: |PendingInvoiceItemIntervalParams|,
            /// One of `create_prorations`, `none`.
            proration_behavior: ProrationBehavior,
            /// Sends the money of each invoice on to a connected account.
            transfer_data: |SubscriptionDataTransferDataParams|,
            trial_end: Timestamp,
            /// How many days are free at the start.
            trial_period_days: i64,
            trial_settings: |TrialSettingsParams|,
        }

        /// `subscription_data.transfer_data` in a request.
        SubscriptionDataTransferDataParams
            at "api/checkout/sessions/create#create_checkout_session-subscription_data-transfer_data" {
            amount_percent: f64,
            /// Required.
            destination: String,
        }

        /// `payment_method_options.swish` in a request.
        SwishParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-swish" {
            reference: String,
        }

        /// `line_items` in a request.
        UpdateLineItemParams at "api/checkout/sessions/update#update_checkout_session-line_items" {
            adjustable_quantity: |AdjustableQuantityParams|,
            id: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// The id of a price; or give `price_data`.
            price: String,
            /// A price that is made for this session.
            price_data: |PriceDataParams|,
            /// How many.
            quantity: i64,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// `payment_intent_data` in a request.
        UpdatePaymentIntentDataParams
            at "api/checkout/sessions/update#update_checkout_session-payment_intent_data" {
            description: Emptyable<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// One of `off_session`, `on_session`.
            setup_future_usage: Emptyable<SetupFutureUsage>,
            statement_descriptor: Emptyable<String>,
            statement_descriptor_suffix: Emptyable<String>,
        }

        /// `payment_method_options.upi` in a request.
        UpiParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-upi" {
            mandate_options: |UpiMandateOptionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<UpiSetupFutureUsage>,
        }

        /// `payment_method_options.us_bank_account` in a request.
        UsBankAccountParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-us_bank_account" {
            financial_connections: |FinancialConnectionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: UsBankAccountSetupFutureUsage,
            /// A date: YYYY-MM-DD.
            target_date: String,
            /// One of `automatic`, `instant`.
            verification_method: UsBankAccountVerificationMethod,
        }

        /// `wallet_options` in a request.
        WalletOptionsParams
            at "api/checkout/sessions/create#create_checkout_session-wallet_options" {
            link: |LinkParams|,
        }

        /// `payment_method_options.wechat_pay` in a request.
        WechatPayParams
            at "api/checkout/sessions/create#create_checkout_session-payment_method_options-wechat_pay" {
            app_id: String,
            /// Required. One of `android`, `ios`, `web`.
            client: WechatPayClient,
            /// Only `none`.
            setup_future_usage: WechatPaySetupFutureUsage,
        }
    }

    objects {
        /// A [session](https://docs.stripe.com/api/checkout/sessions/object).
        Session "checkout.session" at "api/checkout/sessions/object#checkout_session_object" id {
            adaptive_pricing: Option<AdaptivePricing<'a>>,
            /// What happens once it has expired.
            after_expiration: Option<AfterExpiration<'a>>,
            /// Whether customers can enter a promotion code.
            allow_promotion_codes: Option<bool>,
            /// The only kinds of payment method that customers are offered.
            allowed_payment_method_types: Option<Vec<&'a str>>,
            /// The total before discounts and taxes. In the currency's smallest unit.
            amount_subtotal: Option<i64>,
            /// The total after discounts and taxes. In the currency's smallest unit.
            amount_total: Option<i64>,
            /// Whether Stripe computes taxes, and who is liable for them.
            automatic_tax: AutomaticTax<'a>,
            /// Whether to ask for a billing address always, or only where it is needed. One of
            /// `auto`, `required`.
            billing_address_collection: Option<BillingAddressCollection>,
            branding_settings: Option<BrandingSettings<'a>>,
            /// Where customers land if they turn back.
            cancel_url: Option<&'a str>,
            /// Your own id for it, as that of a cart.
            client_reference_id: Option<&'a str>,
            /// Given to Stripe.js if the page is yours; never logged or stored.
            client_secret: Option<SecretText<'a>>,
            collected_information: Option<CollectedInformation<'a>>,
            consent: Option<Consent<'a>>,
            /// What the customer has to agree to.
            consent_collection: Option<ConsentCollection<'a>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            currency_conversion: Option<CurrencyConversion<'a>>,
            /// Up to three fields of your own for the customer to fill in.
            custom_fields: Vec<CustomField<'a>>,
            /// Texts of your own on the page.
            custom_text: CustomText<'a>,
            /// The customer who pays, on the account that the call acts on.
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            /// Whether to make a customer always, or only where one is needed. One of `always`,
            /// `if_required`.
            customer_creation: Option<CustomerCreation>,
            /// What the customer has entered.
            customer_details: Option<CustomerDetails<'a>>,
            /// Fills in the email address.
            customer_email: Option<&'a str>,
            /// A coupon or a promotion code to apply.
            discounts: Option<Vec<Discount<'a>>>,
            /// Kinds of payment method that customers are not offered.
            excluded_payment_method_types: Option<Vec<&'a str>>,
            /// When it ends: 30 minutes to 24 hours after it was created.
            expires_at: Timestamp,
            integration_identifier: Option<&'a str>,
            invoice: Option<Expandable<'a, Invoice>>,
            /// Whether a payment gets an invoice afterwards.
            invoice_creation: Option<InvoiceCreation<'a>>,
            /// What is sold.
            line_items: Option<crate::list::List<LineItem, JsonRef<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// The language of the page.
            locale: Option<&'a str>,
            managed_payments: Option<ManagedPayments<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            /// A payment, a subscription, or keeping a payment method for later. One of `payment`,
            /// `setup`, `subscription`.
            mode: SessionMode,
            name_collection: Option<NameCollection<'a>>,
            object: &'a str,
            optional_items: Option<Vec<OptionalItem<'a>>>,
            /// One of `mobile_app`, `web`.
            origin_context: Option<OriginContext>,
            /// The payment intent, in the mode `payment`.
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            payment_link: Option<Expandable<'a, PaymentLink>>,
            /// Whether to ask for a payment method if nothing is due. One of `always`,
            /// `if_required`.
            payment_method_collection: Option<PaymentMethodCollection>,
            payment_method_configuration_details: Option<PaymentMethodConfigurationDetails<'a>>,
            /// Settings for each kind of payment method.
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_types: Vec<&'a str>,
            /// `paid`, `unpaid`, or `no_payment_required`: what to look at before you deliver. One
            /// of `no_payment_required`, `paid`, `unpaid`.
            payment_status: PaymentStatus,
            permissions: Option<Permissions<'a>>,
            /// Whether to ask for a phone number.
            phone_number_collection: Option<PhoneNumberCollection<'a>>,
            presentment_details: Option<PresentmentDetails<'a>>,
            recovered_from: Option<&'a str>,
            /// One of `always`, `if_required`, `never`.
            redirect_on_completion: Option<RedirectOnCompletion>,
            /// Where the customer lands from a page that is embedded.
            return_url: Option<&'a str>,
            saved_payment_method_options: Option<SavedPaymentMethodOptions<'a>>,
            /// The setup intent, in the mode `setup`.
            setup_intent: Option<Expandable<'a, SetupIntent>>,
            /// Whether to ask where to send the goods, and to which countries.
            shipping_address_collection: Option<ShippingAddressCollection<'a>>,
            shipping_cost: Option<ShippingCost<'a>>,
            /// The shipping rates that the customer can choose from.
            shipping_options: Vec<ShippingOption<'a>>,
            /// `open`, `complete` or `expired`; whether it was paid is in `payment_status`. One of
            /// `complete`, `expired`, `open`.
            status: Option<SessionStatus>,
            /// What the button says. One of `auto`, `book`, `donate`, `pay`, `subscribe`.
            submit_type: Option<SubmitType>,
            /// The subscription, in the mode `subscription`.
            subscription: Option<Expandable<'a, Subscription>>,
            /// Where the customer lands afterwards; `{CHECKOUT_SESSION_ID}` in it becomes the id.
            /// It proves nothing: read the session.
            success_url: Option<&'a str>,
            /// Whether to ask for a tax number.
            tax_id_collection: Option<TaxIdCollection<'a>>,
            /// How discounts, shipping and taxes add up.
            total_details: Option<TotalDetails<'a>>,
            /// Whether the page is Stripe's, is embedded in yours, or is yours. One of `elements`,
            /// `embedded_page`, `form`, `hosted_page`.
            ui_mode: Option<UiMode>,
            /// The page to send the customer to; whoever has it can pay.
            url: Option<BearerUrl<'a>>,
            wallet_options: Option<WalletOptions<'a>>,
        }
    }

    views {
        /// `payment_method_options.acss_debit` in an answer.
        AcssDebit
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-acss_debit" {
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            mandate_options: Option<MandateOptions<'a>>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<AcssDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: Option<VerificationMethod>,
        }

        /// `adaptive_pricing` in an answer.
        AdaptivePricing at "api/checkout/sessions/object#checkout_session_object-adaptive_pricing" {
            enabled: bool,
        }

        /// `after_expiration` in an answer.
        AfterExpiration at "api/checkout/sessions/object#checkout_session_object-after_expiration" {
            recovery: Option<Recovery<'a>>,
        }

        /// `payment_method_options.alipay` in an answer.
        Alipay
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-alipay" {
            /// Only `none`.
            setup_future_usage: Option<AlipaySetupFutureUsage>,
        }

        /// `payment_method_options.alma` in an answer.
        Alma at "api/checkout/sessions/object#checkout_session_object-payment_method_options-alma" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
        }

        /// `payment_method_options.amazon_pay` in an answer.
        AmazonPay
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-amazon_pay" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<AmazonPaySetupFutureUsage>,
        }

        /// `payment_method_options.au_becs_debit` in an answer.
        AuBecsDebit
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-au_becs_debit" {
            /// Only `none`.
            setup_future_usage: Option<AuBecsDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
        }

        /// `payment_method_options.bancontact` in an answer.
        Bancontact
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-bancontact" {
            /// One of `none`, `off_session`.
            setup_future_usage: Option<BancontactSetupFutureUsage>,
        }

        /// `branding_settings` in an answer.
        BrandingSettings
            at "api/checkout/sessions/object#checkout_session_object-branding_settings" {
            background_color: &'a str,
            /// One of `pill`, `rectangular`, `rounded`.
            border_style: BorderStyle,
            button_color: &'a str,
            display_name: &'a str,
            font_family: &'a str,
            icon: Option<Icon<'a>>,
            logo: Option<Logo<'a>>,
        }

        /// `total_details.breakdown` in an answer.
        Breakdown
            at "api/checkout/sessions/object#checkout_session_object-total_details-breakdown" {
            discounts: Vec<BreakdownDiscount<'a>>,
            taxes: Vec<Tax<'a>>,
        }

        /// `total_details.breakdown.discounts` in an answer.
        BreakdownDiscount
            at "api/checkout/sessions/object#checkout_session_object-total_details-breakdown-discounts" {
            /// In the currency's smallest unit.
            amount: i64,
            discount: api::Discount<JsonRef<'a>>,
        }

        /// `payment_method_options.card` in an answer.
        Card at "api/checkout/sessions/object#checkout_session_object-payment_method_options-card" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            installments: Option<Installments<'a>>,
            /// One of `if_available`, `never`.
            request_extended_authorization: Option<RequestExtendedAuthorization>,
            /// One of `if_available`, `never`.
            request_incremental_authorization: Option<RequestIncrementalAuthorization>,
            /// One of `if_available`, `never`.
            request_multicapture: Option<RequestMulticapture>,
            /// One of `if_available`, `never`.
            request_overcapture: Option<RequestOvercapture>,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: RequestThreeDSecure,
            restrictions: Option<Restrictions<'a>>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<CardSetupFutureUsage>,
            statement_descriptor_suffix_kana: Option<&'a str>,
            statement_descriptor_suffix_kanji: Option<&'a str>,
        }

        /// `collected_information` in an answer.
        CollectedInformation
            at "api/checkout/sessions/object#checkout_session_object-collected_information" {
            business_name: Option<&'a str>,
            individual_name: Option<&'a str>,
            shipping_details: Option<ShippingDetails<'a>>,
        }

        /// `consent` in an answer.
        Consent at "api/checkout/sessions/object#checkout_session_object-consent" {
            /// One of `opt_in`, `opt_out`.
            promotions: Option<ConsentPromotions>,
            /// Only `accepted`.
            terms_of_service: Option<TermsOfService>,
        }

        /// `consent_collection` in an answer.
        ConsentCollection
            at "api/checkout/sessions/object#checkout_session_object-consent_collection" {
            payment_method_reuse_agreement: Option<PaymentMethodReuseAgreement<'a>>,
            /// One of `auto`, `none`.
            promotions: Option<ConsentCollectionPromotions>,
            /// One of `none`, `required`.
            terms_of_service: Option<ConsentCollectionTermsOfService>,
        }

        /// `currency_conversion` in an answer.
        CurrencyConversion
            at "api/checkout/sessions/object#checkout_session_object-currency_conversion" {
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            /// A decimal number.
            fx_rate: &'a str,
            source_currency: &'a str,
        }

        /// `custom_fields` in an answer.
        CustomField at "api/checkout/sessions/object#checkout_session_object-custom_fields" {
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

        /// `customer_details` in an answer.
        CustomerDetails at "api/checkout/sessions/object#checkout_session_object-customer_details" {
            address: Option<Address<'a>>,
            business_name: Option<&'a str>,
            email: Option<&'a str>,
            individual_name: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
            /// One of `exempt`, `none`, `reverse`.
            tax_exempt: Option<TaxExempt>,
            tax_ids: Option<Vec<TaxId<'a>>>,
        }

        /// `discounts` in an answer.
        Discount at "api/checkout/sessions/object#checkout_session_object-discounts" {
            coupon: Option<Expandable<'a, Coupon>>,
            promotion_code: Option<Expandable<'a, PromotionCode>>,
        }

        /// `custom_fields.dropdown` in an answer.
        Dropdown at "api/checkout/sessions/object#checkout_session_object-custom_fields-dropdown" {
            default_value: Option<&'a str>,
            options: Vec<DropdownOption<'a>>,
            value: Option<&'a str>,
        }

        /// `branding_settings.icon` in an answer.
        Icon at "api/checkout/sessions/object#checkout_session_object-branding_settings-icon" {
            file: Option<&'a str>,
            /// One of `file`, `url`. `type` on the wire.
            type_ as type: IconType,
            url: Option<&'a str>,
        }

        /// `invoice_creation` in an answer.
        InvoiceCreation at "api/checkout/sessions/object#checkout_session_object-invoice_creation" {
            enabled: bool,
            invoice_data: InvoiceData<'a>,
        }

        /// `payment_method_options.klarna` in an answer.
        Klarna
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-klarna" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<PaymentMethodOptionsKlarnaSetupFutureUsage>,
        }

        /// `payment_method_options.konbini` in an answer.
        Konbini
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-konbini" {
            expires_after_days: Option<i64>,
            /// Only `none`.
            setup_future_usage: Option<KonbiniSetupFutureUsage>,
        }

        /// `wallet_options.link` in an answer.
        Link at "api/checkout/sessions/object#checkout_session_object-wallet_options-link" {
            /// One of `auto`, `never`.
            display: Option<LinkDisplay>,
        }

        /// `custom_fields.numeric` in an answer.
        Numeric at "api/checkout/sessions/object#checkout_session_object-custom_fields-numeric" {
            default_value: Option<&'a str>,
            maximum_length: Option<i64>,
            minimum_length: Option<i64>,
            value: Option<&'a str>,
        }

        /// `payment_method_options.affirm` in an answer.
        PaymentMethodOption
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-affirm" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// Only `none`.
            setup_future_usage: Option<AffirmSetupFutureUsage>,
        }

        /// `payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options" {
            acss_debit: Option<AcssDebit<'a>>,
            affirm: Option<Affirm<'a>>,
            afterpay_clearpay: Option<AfterpayClearpay<'a>>,
            alipay: Option<Alipay<'a>>,
            alma: Option<Alma<'a>>,
            amazon_pay: Option<AmazonPay<'a>>,
            au_becs_debit: Option<AuBecsDebit<'a>>,
            bacs_debit: Option<BacsDebit<'a>>,
            bancontact: Option<Bancontact<'a>>,
            billie: Option<Billie<'a>>,
            boleto: Option<Boleto<'a>>,
            card: Option<Card<'a>>,
            cashapp: Option<Cashapp<'a>>,
            customer_balance: Option<CustomerBalance<'a>>,
            eps: Option<Eps<'a>>,
            fpx: Option<Fpx<'a>>,
            giropay: Option<Giropay<'a>>,
            grabpay: Option<Grabpay<'a>>,
            ideal: Option<Ideal<'a>>,
            kakao_pay: Option<KakaoPay<'a>>,
            klarna: Option<Klarna<'a>>,
            konbini: Option<Konbini<'a>>,
            kr_card: Option<KrCard<'a>>,
            link: Option<PaymentMethodOptionsLink<'a>>,
            mobilepay: Option<Mobilepay<'a>>,
            multibanco: Option<Multibanco<'a>>,
            naver_pay: Option<NaverPay<'a>>,
            oxxo: Option<Oxxo<'a>>,
            p24: Option<P24<'a>>,
            payco: Option<Payco<'a>>,
            paynow: Option<Paynow<'a>>,
            paypal: Option<Paypal<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            revolut_pay: Option<RevolutPay<'a>>,
            samsung_pay: Option<SamsungPay<'a>>,
            satispay: Option<Satispay<'a>>,
            scalapay: Option<Scalapay<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            sequra: Option<Sequra<'a>>,
            sofort: Option<Sofort<'a>>,
            sunbit: Option<Sunbit<'a>>,
            swish: Option<Swish<'a>>,
            twint: Option<Twint<'a>>,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
            wechat_pay: Option<WechatPay<'a>>,
        }

        /// `payment_method_options.paypal` in an answer.
        Paypal
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-paypal" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            preferred_locale: Option<&'a str>,
            reference: Option<&'a str>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<PaypalSetupFutureUsage>,
        }

        /// `payment_method_options.payto` in an answer.
        Payto
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-payto" {
            mandate_options: Option<PaytoMandateOptions<'a>>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<PaytoSetupFutureUsage>,
        }

        /// `permissions` in an answer.
        Permissions at "api/checkout/sessions/object#checkout_session_object-permissions" {
            /// One of `client_only`, `server_only`.
            update_shipping_details: Option<UpdateShippingDetails>,
        }

        /// `payment_method_options.pix` in an answer.
        Pix at "api/checkout/sessions/object#checkout_session_object-payment_method_options-pix" {
            /// One of `always`, `never`.
            amount_includes_iof: Option<AmountIncludesIof>,
            expires_after_seconds: Option<i64>,
            mandate_options: Option<PixMandateOptions<'a>>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<PixSetupFutureUsage>,
        }

        /// `after_expiration.recovery` in an answer.
        Recovery
            at "api/checkout/sessions/object#checkout_session_object-after_expiration-recovery" {
            allow_promotion_codes: bool,
            enabled: bool,
            expires_at: Option<Timestamp>,
            url: Option<&'a str>,
        }

        /// `payment_method_options.card.restrictions` in an answer.
        Restrictions
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-card-restrictions" {
            /// Any of `american_express`, `discover_global_network`, `mastercard`, `visa`.
            brands_blocked: Option<Vec<BrandsBlocked>>,
            /// Any of `credit`, `debit`, `prepaid`.
            funding_types_blocked: Option<Vec<FundingTypesBlocked>>,
        }

        /// `payment_method_options.revolut_pay` in an answer.
        RevolutPay
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-revolut_pay" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<RevolutPaySetupFutureUsage>,
        }

        /// `saved_payment_method_options` in an answer.
        SavedPaymentMethodOptions
            at "api/checkout/sessions/object#checkout_session_object-saved_payment_method_options" {
            /// Any of `always`, `limited`, `unspecified`.
            allow_redisplay_filters: Option<Vec<AllowRedisplayFilter>>,
            /// One of `disabled`, `enabled`.
            payment_method_remove: Option<PaymentMethodRemove>,
            /// One of `disabled`, `enabled`.
            payment_method_save: Option<PaymentMethodSave>,
        }

        /// `payment_method_options.eps` in an answer.
        SessionPaymentMethodOption
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-eps" {
            /// Only `none`.
            setup_future_usage: Option<EpsSetupFutureUsage>,
        }

        /// `shipping_cost` in an answer.
        ShippingCost at "api/checkout/sessions/object#checkout_session_object-shipping_cost" {
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            shipping_rate: Option<Expandable<'a, ShippingRate>>,
            taxes: Option<Vec<Tax<'a>>>,
        }

        /// `collected_information.shipping_details` in an answer.
        ShippingDetails
            at "api/checkout/sessions/object#checkout_session_object-collected_information-shipping_details" {
            address: Address<'a>,
            name: &'a str,
        }

        /// `payment_method_options.swish` in an answer.
        Swish
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-swish" {
            reference: Option<&'a str>,
        }

        /// `customer_details.tax_ids` in an answer.
        TaxId at "api/checkout/sessions/object#checkout_session_object-customer_details-tax_ids" {
            /// `type` on the wire.
            type_ as type: &'a str,
            value: Option<&'a str>,
        }

        /// `total_details` in an answer.
        TotalDetails at "api/checkout/sessions/object#checkout_session_object-total_details" {
            /// In the currency's smallest unit.
            amount_discount: i64,
            /// In the currency's smallest unit.
            amount_shipping: Option<i64>,
            /// In the currency's smallest unit.
            amount_tax: i64,
            breakdown: Option<Breakdown<'a>>,
        }

        /// `payment_method_options.upi` in an answer.
        Upi at "api/checkout/sessions/object#checkout_session_object-payment_method_options-upi" {
            mandate_options: Option<UpiMandateOptions<'a>>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<UpiSetupFutureUsage>,
        }

        /// `payment_method_options.us_bank_account` in an answer.
        UsBankAccount
            at "api/checkout/sessions/object#checkout_session_object-payment_method_options-us_bank_account" {
            financial_connections: Option<FinancialConnections<'a>>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<UsBankAccountSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
            /// One of `automatic`, `instant`.
            verification_method: Option<VerificationMethod>,
        }

        /// `wallet_options` in an answer.
        WalletOptions at "api/checkout/sessions/object#checkout_session_object-wallet_options" {
            link: Option<Link<'a>>,
        }
    }

    kinds {
        CustomFieldKind of view CustomField {
            Dropdown("dropdown"): Dropdown<'a>,
            Numeric("numeric"): Numeric<'a>,
            Text("text"): Text<'a>,
        }
    }

    enums {
        /// `saved_payment_method_options.allow_redisplay_filters`.
        AllowRedisplayFilter { Always = "always", Limited = "limited", Unspecified = "unspecified" }

        /// `allowed_payment_method_types`.
        AllowedPaymentMethodType {
            AcssDebit = "acss_debit",
            Affirm = "affirm",
            AfterpayClearpay = "afterpay_clearpay",
            Alipay = "alipay",
            Alma = "alma",
            AmazonPay = "amazon_pay",
            AuBecsDebit = "au_becs_debit",
            BacsDebit = "bacs_debit",
            Bancontact = "bancontact",
            Billie = "billie",
            Bizum = "bizum",
            Blik = "blik",
            Boleto = "boleto",
            Card = "card",
            Cashapp = "cashapp",
            Crypto = "crypto",
            CustomerBalance = "customer_balance",
            Eps = "eps",
            Fpx = "fpx",
            Giropay = "giropay",
            Grabpay = "grabpay",
            Ideal = "ideal",
            KakaoPay = "kakao_pay",
            Klarna = "klarna",
            Konbini = "konbini",
            KrCard = "kr_card",
            Link = "link",
            MbWay = "mb_way",
            Mobilepay = "mobilepay",
            Multibanco = "multibanco",
            NaverPay = "naver_pay",
            NzBankAccount = "nz_bank_account",
            Oxxo = "oxxo",
            P24 = "p24",
            PayByBank = "pay_by_bank",
            Payco = "payco",
            Paynow = "paynow",
            Paypal = "paypal",
            Paypay = "paypay",
            Payto = "payto",
            Pix = "pix",
            Promptpay = "promptpay",
            RevolutPay = "revolut_pay",
            SamsungPay = "samsung_pay",
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

        /// `payment_method_options.amazon_pay.setup_future_usage`.
        AmazonPaySetupFutureUsage { None = "none", OffSession = "off_session" }

        /// `branding_settings.border_style`.
        BorderStyle { Pill = "pill", Rectangular = "rectangular", Rounded = "rounded" }

        /// `payment_method_options.card.setup_future_usage`.
        CardSetupFutureUsage { None = "none", OffSession = "off_session", OnSession = "on_session" }

        /// `consent_collection.terms_of_service`.
        ConsentCollectionTermsOfService { None = "none", Required = "required" }

        /// `consent.promotions`.
        ConsentPromotions { OptIn = "opt_in", OptOut = "opt_out" }

        /// `customer_update.address`.
        CustomerUpdateAddress { Auto = "auto", Never = "never" }

        /// `customer_update.name`.
        CustomerUpdateName { Auto = "auto", Never = "never" }

        /// `customer_update.shipping`.
        CustomerUpdateShipping { Auto = "auto", Never = "never" }

        /// `branding_settings.font_family`.
        FontFamily {
            BeVietnamPro = "be_vietnam_pro",
            Bitter = "bitter",
            ChakraPetch = "chakra_petch",
            Default = "default",
            Hahmlet = "hahmlet",
            Inconsolata = "inconsolata",
            Inter = "inter",
            Lato = "lato",
            Lora = "lora",
            MPlus1Code = "m_plus_1_code",
            Montserrat = "montserrat",
            NotoSans = "noto_sans",
            NotoSansJp = "noto_sans_jp",
            NotoSerif = "noto_serif",
            Nunito = "nunito",
            OpenSans = "open_sans",
            Pridi = "pridi",
            PtSans = "pt_sans",
            PtSerif = "pt_serif",
            Raleway = "raleway",
            Roboto = "roboto",
            RobotoSlab = "roboto_slab",
            SourceSansPro = "source_sans_pro",
            TitilliumWeb = "titillium_web",
            UbuntuMono = "ubuntu_mono",
            ZenMaruGothic = "zen_maru_gothic",
        }

        /// `payment_method_options.card.restrictions.funding_types_blocked`.
        FundingTypesBlocked { Credit = "credit", Debit = "debit", Prepaid = "prepaid" }

        /// `branding_settings.icon.type`.
        IconType { File = "file", Url = "url" }

        /// `wallet_options.link.display`.
        LinkDisplay { Auto = "auto", Never = "never" }

        /// `origin_context`.
        OriginContext { MobileApp = "mobile_app", Web = "web" }

        /// `payment_method_options.klarna.setup_future_usage`.
        PaymentMethodOptionsKlarnaSetupFutureUsage {
            None = "none",
            OffSession = "off_session",
            OnSession = "on_session",
        }

        /// `payment_status`.
        PaymentStatus {
            NoPaymentRequired = "no_payment_required",
            Paid = "paid",
            Unpaid = "unpaid",
        }

        /// `subscription_data.proration_behavior`.
        ProrationBehavior { CreateProrations = "create_prorations", None = "none" }

        /// `redirect_on_completion`.
        RedirectOnCompletion { Always = "always", IfRequired = "if_required", Never = "never" }

        /// `mode`.
        SessionMode { Payment = "payment", Setup = "setup", Subscription = "subscription" }

        /// `status`.
        SessionStatus { Complete = "complete", Expired = "expired", Open = "open" }

        /// `consent.terms_of_service`.
        TermsOfService { Accepted = "accepted" }

        /// `ui_mode`.
        UiMode {
            Elements = "elements",
            EmbeddedPage = "embedded_page",
            Form = "form",
            HostedPage = "hosted_page",
        }

        /// `permissions.update_shipping_details`.
        UpdateShippingDetails { ClientOnly = "client_only", ServerOnly = "server_only" }

        /// `payment_method_options.us_bank_account.verification_method`.
        UsBankAccountVerificationMethod { Automatic = "automatic", Instant = "instant" }
    }
}

/// [`payment_method_options.affirm`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-affirm)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Affirm<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.affirm`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-affirm)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type AffirmParams = PaymentMethodOptionParams;

/// [`payment_method_options.afterpay_clearpay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-afterpay_clearpay)
/// in an answer: another name of [`PaymentMethodOption`].
pub type AfterpayClearpay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.afterpay_clearpay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-afterpay_clearpay)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type AfterpayClearpayParams = PaymentMethodOptionParams;

/// `payment_method_options.alipay.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type AlipaySetupFutureUsage = AffirmSetupFutureUsage;

/// `payment_method_options.alma.capture_method`: another name of [`AffirmCaptureMethod`].
pub type AlmaCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.amazon_pay.capture_method`: another name of [`AffirmCaptureMethod`].
pub type AmazonPayCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.au_becs_debit.setup_future_usage`: another name of
/// [`AffirmSetupFutureUsage`].
pub type AuBecsDebitSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.bacs_debit`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-bacs_debit)
/// in an answer: another name of [`Debit`].
pub type BacsDebit<'a> = Debit<'a>;

/// [`payment_method_options.bacs_debit`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-bacs_debit)
/// in a request: another name of [`DebitParams`].
pub type BacsDebitParams = DebitParams;

/// `payment_method_options.bacs_debit.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type BacsDebitSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.bancontact.setup_future_usage`: another name of
/// [`AmazonPaySetupFutureUsage`].
pub type BancontactSetupFutureUsage = AmazonPaySetupFutureUsage;

/// [`payment_method_options.billie`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-billie)
/// in an answer: another name of [`Alma`].
pub type Billie<'a> = Alma<'a>;

/// [`payment_method_options.billie`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-billie)
/// in a request: another name of [`AlmaParams`].
pub type BillieParams = AlmaParams;

/// `payment_method_options.blik.setup_future_usage`: another name of [`AmazonPaySetupFutureUsage`].
pub type BlikSetupFutureUsage = AmazonPaySetupFutureUsage;

/// `payment_method_options.boleto.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type BoletoSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.card.capture_method`: another name of [`AffirmCaptureMethod`].
pub type CardCaptureMethod = AffirmCaptureMethod;

/// [`payment_method_options.cashapp`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-cashapp)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Cashapp<'a> = PaymentMethodOption<'a>;

/// `payment_method_options.cashapp.capture_method`: another name of [`AffirmCaptureMethod`].
pub type CashappCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.cashapp.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type CashappSetupFutureUsage = AcssDebitSetupFutureUsage;

/// [`payment_method_options.crypto`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-crypto)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type CryptoParams = SessionPaymentMethodOptionParams;

/// `payment_method_options.crypto.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type CryptoSetupFutureUsage = AffirmSetupFutureUsage;

/// [`custom_text.shipping_address`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-shipping_address)
/// in a request: another name of [`AfterSubmitParams`].
pub type CustomTextShippingAddressParams = AfterSubmitParams;

/// `payment_method_options.customer_balance.setup_future_usage`: another name of
/// [`AffirmSetupFutureUsage`].
pub type CustomerBalanceSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.demo_pay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-demo_pay)
/// in a request: another name of [`BancontactParams`].
pub type DemoPayParams = BancontactParams;

/// [`payment_method_options.eps`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-eps)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Eps<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.eps`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-eps)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type EpsParams = SessionPaymentMethodOptionParams;

/// `payment_method_options.eps.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type EpsSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.fpx`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-fpx)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Fpx<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.fpx`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-fpx)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type FpxParams = SessionPaymentMethodOptionParams;

/// [`payment_method_options.giropay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-giropay)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Giropay<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.giropay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-giropay)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type GiropayParams = SessionPaymentMethodOptionParams;

/// [`payment_method_options.grabpay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-grabpay)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Grabpay<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.grabpay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-grabpay)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type GrabpayParams = SessionPaymentMethodOptionParams;

/// [`payment_method_options.ideal`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-ideal)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Ideal<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.ideal`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-ideal)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type IdealParams = SessionPaymentMethodOptionParams;

/// [`name_collection.individual`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-name_collection-individual)
/// in an answer: another name of [`Business`].
pub type Individual<'a> = Business<'a>;

/// [`name_collection.individual`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-name_collection-individual)
/// in a request: another name of [`BusinessParams`].
pub type IndividualParams = BusinessParams;

/// [`payment_method_options.card.installments`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-card-installments)
/// in a request: another name of [`AdaptivePricingParams`].
pub type InstallmentsParams = AdaptivePricingParams;

/// [`subscription_data.invoice_settings.custom_fields`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data-invoice_settings-custom_fields)
/// in a request: another name of [`InvoiceDataCustomFieldParams`].
pub type InvoiceSettingsCustomFieldParams = InvoiceDataCustomFieldParams;

/// [`invoice_creation.invoice_data.issuer`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-invoice_creation-invoice_data-issuer)
/// in an answer: another name of [`Liability`].
pub type Issuer<'a> = Liability<'a>;

/// [`invoice_creation.invoice_data.issuer`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-invoice_creation-invoice_data-issuer)
/// in a request: another name of [`LiabilityParams`].
pub type IssuerParams = LiabilityParams;

/// `invoice_creation.invoice_data.issuer.type`: another name of [`LiabilityType`].
pub type IssuerType = LiabilityType;

/// [`payment_method_options.kakao_pay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kakao_pay)
/// in an answer: another name of [`AmazonPay`].
pub type KakaoPay<'a> = AmazonPay<'a>;

/// [`payment_method_options.kakao_pay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kakao_pay)
/// in a request: another name of [`AmazonPayParams`].
pub type KakaoPayParams = AmazonPayParams;

/// `payment_method_options.klarna.capture_method`: another name of [`AffirmCaptureMethod`].
pub type KlarnaCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.klarna.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type KlarnaSetupFutureUsage = AffirmSetupFutureUsage;

/// `payment_method_options.konbini.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type KonbiniSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.kr_card`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-kr_card)
/// in an answer: another name of [`AmazonPay`].
pub type KrCard<'a> = AmazonPay<'a>;

/// [`payment_method_options.kr_card`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-kr_card)
/// in a request: another name of [`AmazonPayParams`].
pub type KrCardParams = AmazonPayParams;

/// [`branding_settings.logo`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-branding_settings-logo)
/// in an answer: another name of [`Icon`].
pub type Logo<'a> = Icon<'a>;

/// [`branding_settings.logo`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-branding_settings-logo)
/// in a request: another name of [`IconParams`].
pub type LogoParams = IconParams;

/// `branding_settings.logo.type`: another name of [`IconType`].
pub type LogoType = IconType;

/// [`managed_payments`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-managed_payments)
/// in an answer: another name of [`AdaptivePricing`].
pub type ManagedPayments<'a> = AdaptivePricing<'a>;

/// [`managed_payments`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-managed_payments)
/// in a request: another name of [`AdaptivePricingParams`].
pub type ManagedPaymentsParams = AdaptivePricingParams;

/// [`shipping_options.shipping_rate_data.delivery_estimate.minimum`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-shipping_options-shipping_rate_data-delivery_estimate-minimum)
/// in a request: another name of [`MaximumParams`].
pub type MinimumParams = MaximumParams;

/// `shipping_options.shipping_rate_data.delivery_estimate.minimum.unit`: another name of
/// [`MaximumUnit`].
pub type MinimumUnit = MaximumUnit;

/// [`payment_method_options.mobilepay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-mobilepay)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Mobilepay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.mobilepay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-mobilepay)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type MobilepayParams = PaymentMethodOptionParams;

/// [`payment_method_options.multibanco`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-multibanco)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Multibanco<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.multibanco`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-multibanco)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type MultibancoParams = SessionPaymentMethodOptionParams;

/// [`payment_method_options.naver_pay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-naver_pay)
/// in an answer: another name of [`AmazonPay`].
pub type NaverPay<'a> = AmazonPay<'a>;

/// [`payment_method_options.naver_pay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-naver_pay)
/// in a request: another name of [`AmazonPayParams`].
pub type NaverPayParams = AmazonPayParams;

/// [`payment_method_options.oxxo`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-oxxo)
/// in a request: another name of [`KonbiniParams`].
pub type OxxoParams = KonbiniParams;

/// `payment_method_options.oxxo.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type OxxoSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.p24`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-p24)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type P24<'a> = SessionPaymentMethodOption<'a>;

/// `payment_method_options.p24.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type P24SetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.payco`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-payco)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Payco<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.payco`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-payco)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type PaycoParams = PaymentMethodOptionParams;

/// [`payment_method_options.link`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-link)
/// in an answer: another name of [`AmazonPay`].
pub type PaymentMethodOptionsLink<'a> = AmazonPay<'a>;

/// [`payment_method_options.link`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-link)
/// in a request: another name of [`AmazonPayParams`].
pub type PaymentMethodOptionsLinkParams = AmazonPayParams;

/// [`payment_method_options.paynow`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-paynow)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Paynow<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.paynow`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-paynow)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type PaynowParams = SessionPaymentMethodOptionParams;

/// `payment_method_options.paypal.capture_method`: another name of [`AffirmCaptureMethod`].
pub type PaypalCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.paypal.setup_future_usage`: another name of
/// [`AmazonPaySetupFutureUsage`].
pub type PaypalSetupFutureUsage = AmazonPaySetupFutureUsage;

/// `payment_method_options.payto.setup_future_usage`: another name of
/// [`AmazonPaySetupFutureUsage`].
pub type PaytoSetupFutureUsage = AmazonPaySetupFutureUsage;

/// [`phone_number_collection`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-phone_number_collection)
/// in an answer: another name of [`AdaptivePricing`].
pub type PhoneNumberCollection<'a> = AdaptivePricing<'a>;

/// `payment_method_options.pix.setup_future_usage`: another name of [`AmazonPaySetupFutureUsage`].
pub type PixSetupFutureUsage = AmazonPaySetupFutureUsage;

/// `line_items.price_data.recurring.interval`: another name of
/// [`PendingInvoiceItemIntervalInterval`].
pub type RecurringInterval = PendingInvoiceItemIntervalInterval;

/// [`line_items.price_data.recurring`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-line_items-price_data-recurring)
/// in a request: another name of [`PendingInvoiceItemIntervalParams`].
pub type RecurringParams = PendingInvoiceItemIntervalParams;

/// `payment_method_options.revolut_pay.capture_method`: another name of [`AffirmCaptureMethod`].
pub type RevolutPayCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.revolut_pay.setup_future_usage`: another name of
/// [`AmazonPaySetupFutureUsage`].
pub type RevolutPaySetupFutureUsage = AmazonPaySetupFutureUsage;

/// [`payment_method_options.samsung_pay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-samsung_pay)
/// in an answer: another name of [`PaymentMethodOption`].
pub type SamsungPay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.samsung_pay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-samsung_pay)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type SamsungPayParams = PaymentMethodOptionParams;

/// [`payment_method_options.satispay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-satispay)
/// in an answer: another name of [`Alma`].
pub type Satispay<'a> = Alma<'a>;

/// [`payment_method_options.satispay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-satispay)
/// in a request: another name of [`AlmaParams`].
pub type SatispayParams = AlmaParams;

/// [`payment_method_options.scalapay`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-scalapay)
/// in an answer: another name of [`Alma`].
pub type Scalapay<'a> = Alma<'a>;

/// [`payment_method_options.scalapay`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-scalapay)
/// in a request: another name of [`AlmaParams`].
pub type ScalapayParams = AlmaParams;

/// [`payment_method_options.sepa_debit`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sepa_debit)
/// in an answer: another name of [`Debit`].
pub type SepaDebit<'a> = Debit<'a>;

/// [`payment_method_options.sepa_debit`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sepa_debit)
/// in a request: another name of [`DebitParams`].
pub type SepaDebitParams = DebitParams;

/// [`payment_method_options.sequra`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sequra)
/// in an answer: another name of [`Alma`].
pub type Sequra<'a> = Alma<'a>;

/// [`payment_method_options.sequra`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sequra)
/// in a request: another name of [`AlmaParams`].
pub type SequraParams = AlmaParams;

/// [`custom_text.shipping_address`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-shipping_address)
/// in an answer: another name of [`AfterSubmit`].
pub type ShippingAddress<'a> = AfterSubmit<'a>;

/// [`payment_method_options.sofort`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sofort)
/// in an answer: another name of [`SessionPaymentMethodOption`].
pub type Sofort<'a> = SessionPaymentMethodOption<'a>;

/// [`payment_method_options.sofort`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sofort)
/// in a request: another name of [`SessionPaymentMethodOptionParams`].
pub type SofortParams = SessionPaymentMethodOptionParams;

/// [`custom_text.submit`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-submit)
/// in an answer: another name of [`AfterSubmit`].
pub type Submit<'a> = AfterSubmit<'a>;

/// [`custom_text.submit`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-submit)
/// in a request: another name of [`AfterSubmitParams`].
pub type SubmitParams = AfterSubmitParams;

/// [`payment_method_options.sunbit`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-sunbit)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Sunbit<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.sunbit`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-sunbit)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type SunbitParams = PaymentMethodOptionParams;

/// [`custom_text.terms_of_service_acceptance`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_text-terms_of_service_acceptance)
/// in an answer: another name of [`AfterSubmit`].
pub type TermsOfServiceAcceptance<'a> = AfterSubmit<'a>;

/// [`custom_text.terms_of_service_acceptance`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_text-terms_of_service_acceptance)
/// in a request: another name of [`AfterSubmitParams`].
pub type TermsOfServiceAcceptanceParams = AfterSubmitParams;

/// [`custom_fields.text`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-custom_fields-text)
/// in an answer: another name of [`Numeric`].
pub type Text<'a> = Numeric<'a>;

/// [`custom_fields.text`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-custom_fields-text)
/// in a request: another name of [`NumericParams`].
pub type TextParams = NumericParams;

/// [`payment_method_options.twint`](https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_method_options-twint)
/// in an answer: another name of [`Bancontact`].
pub type Twint<'a> = Bancontact<'a>;

/// [`payment_method_options.twint`](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_method_options-twint)
/// in a request: another name of [`BancontactParams`].
pub type TwintParams = BancontactParams;

/// `payment_method_options.upi.setup_future_usage`: another name of [`AcssDebitSetupFutureUsage`].
pub type UpiSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.us_bank_account.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type UsBankAccountSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.wechat_pay.setup_future_usage`: another name of
/// [`AffirmSetupFutureUsage`].
pub type WechatPaySetupFutureUsage = AffirmSetupFutureUsage;
