//! [Setup intents](https://docs.stripe.com/api/setup_intents).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    Account, Application, Customer, CustomerSource, Mandate, PaymentIntent, PaymentMethod,
    SetupAttempt,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::SecretText;
use crate::table::argument::{Empty, Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, AddressParams};
pub use crate::api::cards::AllowRedisplay;
pub use crate::api::charges::{
    ElectronicCommerceIndicator, EpsBank, FpxBank, IdealBank, P24Bank, RadarOptionsParams,
    SetupCredentialUsage, ThreeDSecureVersion,
};
pub use crate::api::confirmation_tokens::NaverPayFunding;
pub use crate::api::invoices::{
    AccountSubcategory, AmountIncludesIof, AmountType, Filters, FiltersParams,
    FinancialConnectionsPermission, FinancialConnectionsPrefetch, PaytoMandateOptionsPurpose,
    RequestThreeDSecure, TransactionType, Upi, UpiMandateOptions, VerificationMethod,
};
pub use crate::api::mandates::{
    CollectionMethod, CustomerAcceptanceType, DefaultFor, PaymentSchedule,
};
pub use crate::api::payment_intents::{
    AccountType, AcssDebitParams, AllowRedirects, AresTransStatus, AuBecsDebitParams,
    AutomaticPaymentMethodsParams, BacsDebitMandateOptions, BacsDebitMandateOptionsParams,
    BacsDebitParams, BillingDetailsParams, BlikMandateOptions, BlikMandateOptionsParams,
    BlikMandateOptionsType, BoletoParams, CardMandateOptionsInterval, CardNetwork,
    CartesBancairesParams, CashappHandleRedirectOrDisplayQrCode, CbAvalgo,
    ConfirmCustomerAcceptanceParams, ConfirmMandateDataParams, ConfirmOnlineParams,
    CustomerAcceptanceParams, DobParams, EpsParams, ExcludedPaymentMethodType,
    FinancialConnections, FinancialConnectionsParams, FpxParams, IdealParams, KlarnaParams,
    ManagedPayments, MandateDataParams, MandateOptionsParams, MicrodepositType, NaverPayParams,
    NetworkOptionsParams, NetworksParams, NetworksRequested, NextBillingParams,
    NzBankAccountParams, OnDemandParams, OnlineParams, P24Params,
    PaymentMethodConfigurationDetails, PaymentMethodDataType, PaytoMandateOptionsPaymentSchedule,
    PaytoParams, PixMandateOptions, PixMandateOptionsParams, PixMandateOptionsPaymentSchedule,
    PurchaseInterval, QrCode, RedirectToUrl, SepaDebitParams, SofortParams, SubscriptionInterval,
    SupportedType, UpiHandleRedirectOrDisplayQrCode, UpiParams, UsBankAccountMandateOptions,
    UsBankAccountMandateOptionsParams, UsBankAccountParams, VerifyWithMicrodeposits,
};
pub use crate::api::setup_attempts::FlowDirection;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/setup_intents/create) a setup intent.
        POST "/v1/setup_intents" create() Create
            at "api/setup_intents/create#create_setup_intent" -> SetupIntent {
            allowed_payment_method_types: Vec<String>,
            attach_to_self: bool,
            automatic_payment_methods: |AutomaticPaymentMethodsParams|,
            confirm: bool,
            confirmation_token: String,
            customer: String,
            customer_account: String,
            description: String,
            excluded_payment_method_types: Vec<ExcludedPaymentMethodType>,
            /// Fields that expand: `application`, `customer`, `latest_attempt`, `mandate`,
            /// `on_behalf_of`, `payment_method`, `single_use_mandate`.
            expand: Vec<String>,
            /// Any of `inbound`, `outbound`.
            flow_directions: Vec<FlowDirection>,
            mandate_data: =|MandateDataParams|,
            /// Names and values of your own.
            metadata: Metadata,
            on_behalf_of: String,
            payment_method: String,
            payment_method_configuration: String,
            payment_method_data: |PaymentMethodDataParams|,
            payment_method_options: |PaymentMethodOptionsParams|,
            return_url: String,
            single_use: |SingleUseParams|,
            /// One of `off_session`, `on_session`.
            usage: SetupIntentUsage,
            use_stripe_sdk: bool,
            #[deprecated(note = "Stripe has removed it: use `allowed_payment_method_types`")]
            payment_method_types: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/setup_intents/retrieve) a setup intent.
        GET "/v1/setup_intents/{intent}" retrieve(intent) Retrieve
            at "api/setup_intents/retrieve#retrieve_setup_intent" -> SetupIntent {
            client_secret: String,
            /// Fields that expand: `application`, `customer`, `latest_attempt`, `mandate`,
            /// `on_behalf_of`, `payment_method`, `single_use_mandate`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/setup_intents/update) a setup intent.
        POST "/v1/setup_intents/{intent}" update(intent) Update
            at "api/setup_intents/update#update_setup_intent" -> SetupIntent {
            allowed_payment_method_types: Emptyable<Vec<String>>,
            attach_to_self: bool,
            customer: String,
            customer_account: String,
            description: String,
            excluded_payment_method_types: Emptyable<Vec<ExcludedPaymentMethodType>>,
            /// Fields that expand: `application`, `customer`, `latest_attempt`, `mandate`,
            /// `on_behalf_of`, `payment_method`, `single_use_mandate`.
            expand: Vec<String>,
            /// Any of `inbound`, `outbound`.
            flow_directions: Vec<FlowDirection>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            payment_method: String,
            payment_method_configuration: String,
            payment_method_data: |PaymentMethodDataParams|,
            payment_method_options: |PaymentMethodOptionsParams|,
            #[deprecated(note = "Stripe has removed it: use `allowed_payment_method_types`")]
            payment_method_types: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/setup_intents/list) setup intents.
        GET "/v1/setup_intents" list() List
            at "api/setup_intents/list#list_setup_intents" => [SetupIntent] Cursor {
            attach_to_self: bool,
            created: TimeRange,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.customer`, `data.latest_attempt`,
            /// `data.mandate`, `data.on_behalf_of`, `data.payment_method`,
            /// `data.single_use_mandate`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            payment_method: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Cancels](https://docs.stripe.com/api/setup_intents/cancel) a setup intent.
        POST "/v1/setup_intents/{intent}/cancel" cancel(intent) Cancel
            at "api/setup_intents/cancel#cancel_setup_intent" -> SetupIntent {
            /// One of `abandoned`, `duplicate`, `requested_by_customer`.
            cancellation_reason: CancellationReason,
            /// Fields that expand: `application`, `customer`, `latest_attempt`, `mandate`,
            /// `on_behalf_of`, `payment_method`, `single_use_mandate`.
            expand: Vec<String>,
        }

        /// [Confirms](https://docs.stripe.com/api/setup_intents/confirm) a setup intent.
        POST "/v1/setup_intents/{intent}/confirm" confirm(intent) Confirm
            at "api/setup_intents/confirm#confirm_setup_intent" -> SetupIntent {
            allowed_payment_method_types: Vec<String>,
            confirmation_token: String,
            /// Fields that expand: `application`, `customer`, `latest_attempt`, `mandate`,
            /// `on_behalf_of`, `payment_method`, `single_use_mandate`.
            expand: Vec<String>,
            mandate_data: =|ConfirmMandateDataParams|,
            payment_method: String,
            payment_method_data: |PaymentMethodDataParams|,
            payment_method_options: |PaymentMethodOptionsParams|,
            return_url: String,
            use_stripe_sdk: bool,
        }

        /// [Verifies](https://docs.stripe.com/api/setup_intents/verify_microdeposits) the
        /// microdeposits of a setup intent.
        POST "/v1/setup_intents/{intent}/verify_microdeposits"
            verify_microdeposits(intent) VerifyMicrodeposits
            at "api/setup_intents/verify_microdeposits#verify_microdeposits_setup_intent" -> SetupIntent {
            amounts: Vec<i64>,
            descriptor_code: String,
            /// Fields that expand: `application`, `customer`, `latest_attempt`, `mandate`,
            /// `on_behalf_of`, `payment_method`, `single_use_mandate`.
            expand: Vec<String>,
        }
    }

    params {
        /// `payment_method_options.acss_debit.mandate_options` in a request.
        AcssDebitMandateOptionsParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit-mandate_options" {
            custom_mandate_url: Emptyable<String>,
            /// Any of `invoice`, `subscription`.
            default_for: Vec<DefaultFor>,
            interval_description: String,
            /// One of `combined`, `interval`, `sporadic`.
            payment_schedule: PaymentSchedule,
            /// One of `business`, `personal`.
            transaction_type: TransactionType,
        }

        /// `payment_method_options.blik` in a request.
        BlikParams at "api/setup_intents/create#create_setup_intent-payment_method_options-blik" {
            code: String,
            mandate_options: |BlikMandateOptionsParams|,
        }

        /// `payment_method_options.card.mandate_options` in a request.
        CardMandateOptionsParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-card-mandate_options" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required. One of `fixed`, `maximum`.
            amount_type: AmountType,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            description: String,
            end_date: Timestamp,
            /// Required. One of `day`, `month`, `sporadic`, `week`, `year`.
            interval: CardMandateOptionsInterval,
            interval_count: i64,
            /// Required.
            reference: String,
            /// Required.
            start_date: Timestamp,
            /// Only `india`.
            supported_types: Vec<SupportedType>,
        }

        /// `payment_method_options.card` in a request.
        CardParams at "api/setup_intents/create#create_setup_intent-payment_method_options-card" {
            mandate_options: |CardMandateOptionsParams|,
            moto: bool,
            network: CardNetwork,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: RequestThreeDSecure,
            /// One of `installment`, `recurring`, `unscheduled`.
            setup_credential_usage: SetupCredentialUsage,
            three_d_secure: |ThreeDSecureParams|,
        }

        /// `payment_method_options.bacs_debit` in a request.
        DebitParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-bacs_debit" {
            mandate_options: |BacsDebitMandateOptionsParams|,
        }

        /// `payment_method_options.link` in a request.
        LinkParams at "api/setup_intents/create#create_setup_intent-payment_method_options-link" {
            /// Deprecated.
            persistent_token: String,
        }

        /// `payment_method_data` in a request.
        PaymentMethodDataParams
            at "api/setup_intents/create#create_setup_intent-payment_method_data" {
            /// If `type` is `acss_debit`.
            acss_debit: |AcssDebitParams|,
            /// If `type` is `affirm`.
            affirm: |Empty|,
            /// If `type` is `afterpay_clearpay`.
            afterpay_clearpay: |Empty|,
            /// If `type` is `alipay`.
            alipay: |Empty|,
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
            /// If `type` is `alma`.
            alma: |Empty|,
            /// If `type` is `amazon_pay`.
            amazon_pay: |Empty|,
            /// If `type` is `au_becs_debit`.
            au_becs_debit: |AuBecsDebitParams|,
            /// If `type` is `bacs_debit`.
            bacs_debit: |BacsDebitParams|,
            /// If `type` is `bancontact`.
            bancontact: |Empty|,
            /// If `type` is `billie`.
            billie: |Empty|,
            billing_details: |BillingDetailsParams|,
            /// If `type` is `bizum`.
            bizum: |Empty|,
            /// If `type` is `blik`.
            blik: |Empty|,
            /// If `type` is `boleto`.
            boleto: |BoletoParams|,
            /// If `type` is `cashapp`.
            cashapp: |Empty|,
            /// If `type` is `crypto`.
            crypto: |Empty|,
            /// If `type` is `customer_balance`.
            customer_balance: |Empty|,
            /// If `type` is `eps`.
            eps: |EpsParams|,
            /// If `type` is `fpx`.
            fpx: |FpxParams|,
            /// If `type` is `giropay`.
            giropay: |Empty|,
            /// If `type` is `grabpay`.
            grabpay: |Empty|,
            /// If `type` is `ideal`.
            ideal: |IdealParams|,
            interac_present: |Empty|,
            /// If `type` is `kakao_pay`.
            kakao_pay: |Empty|,
            /// If `type` is `klarna`.
            klarna: |KlarnaParams|,
            /// If `type` is `konbini`.
            konbini: |Empty|,
            /// If `type` is `kr_card`.
            kr_card: |Empty|,
            /// If `type` is `link`.
            link: |Empty|,
            /// If `type` is `mb_way`.
            mb_way: |Empty|,
            /// Names and values of your own.
            metadata: Metadata,
            /// If `type` is `mobilepay`.
            mobilepay: |Empty|,
            /// If `type` is `multibanco`.
            multibanco: |Empty|,
            /// If `type` is `naver_pay`.
            naver_pay: |NaverPayParams|,
            /// If `type` is `nz_bank_account`.
            nz_bank_account: |NzBankAccountParams|,
            /// If `type` is `oxxo`.
            oxxo: |Empty|,
            /// If `type` is `p24`.
            p24: |P24Params|,
            /// If `type` is `pay_by_bank`.
            pay_by_bank: |Empty|,
            /// If `type` is `payco`.
            payco: |Empty|,
            /// If `type` is `paynow`.
            paynow: |Empty|,
            /// If `type` is `paypal`.
            paypal: |Empty|,
            /// If `type` is `paypay`.
            paypay: |Empty|,
            /// If `type` is `payto`.
            payto: |PaytoParams|,
            /// If `type` is `pix`.
            pix: |Empty|,
            /// If `type` is `promptpay`.
            promptpay: |Empty|,
            radar_options: |RadarOptionsParams|,
            /// If `type` is `revolut_pay`.
            revolut_pay: |Empty|,
            /// If `type` is `samsung_pay`.
            samsung_pay: |Empty|,
            /// If `type` is `satispay`.
            satispay: |Empty|,
            /// If `type` is `scalapay`.
            scalapay: |Empty|,
            /// If `type` is `sepa_debit`.
            sepa_debit: |SepaDebitParams|,
            /// If `type` is `sequra`.
            sequra: |Empty|,
            /// If `type` is `sofort`.
            sofort: |SofortParams|,
            /// If `type` is `sunbit`.
            sunbit: |Empty|,
            /// If `type` is `swish`.
            swish: |Empty|,
            /// If `type` is `twint`.
            twint: |Empty|,
            /// Required. `type` on the wire.
            type_ as type: PaymentMethodDataType,
            /// If `type` is `upi`.
            upi: |UpiParams|,
            /// If `type` is `us_bank_account`.
            us_bank_account: |UsBankAccountParams|,
            /// If `type` is `wechat_pay`.
            wechat_pay: |Empty|,
            /// If `type` is `zip`.
            zip: |Empty|,
        }

        /// `payment_method_options.acss_debit` in a request.
        PaymentMethodOptionsAcssDebitParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-acss_debit" {
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            mandate_options: |AcssDebitMandateOptionsParams|,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: VerificationMethod,
        }

        /// `payment_method_options.klarna` in a request.
        PaymentMethodOptionsKlarnaParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-klarna" {
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            on_demand: |OnDemandParams|,
            preferred_locale: String,
            /// Adds one.
            subscriptions: ..=|SubscriptionParams|,
        }

        /// `payment_method_options` in a request.
        PaymentMethodOptionsParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options" {
            acss_debit: |PaymentMethodOptionsAcssDebitParams|,
            amazon_pay: |Empty|,
            bacs_debit: |PaymentMethodOptionsBacsDebitParams|,
            bizum: |Empty|,
            blik: |BlikParams|,
            card: |CardParams|,
            card_present: |Empty|,
            klarna: |PaymentMethodOptionsKlarnaParams|,
            link: |LinkParams|,
            paypal: |PaypalParams|,
            payto: |PaymentMethodOptionsPaytoParams|,
            pix: |PixParams|,
            sepa_debit: |PaymentMethodOptionsSepaDebitParams|,
            upi: |PaymentMethodOptionsUpiParams|,
            us_bank_account: |PaymentMethodOptionsUsBankAccountParams|,
        }

        /// `payment_method_options.payto` in a request.
        PaymentMethodOptionsPaytoParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-payto" {
            mandate_options: |PaytoMandateOptionsParams|,
        }

        /// `payment_method_options.upi` in a request.
        PaymentMethodOptionsUpiParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-upi" {
            mandate_options: |MandateOptionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.us_bank_account` in a request.
        PaymentMethodOptionsUsBankAccountParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-us_bank_account" {
            financial_connections: |FinancialConnectionsParams|,
            mandate_options: |UsBankAccountMandateOptionsParams|,
            networks: |NetworksParams|,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: VerificationMethod,
        }

        /// `payment_method_options.paypal` in a request.
        PaypalParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-paypal" {
            billing_agreement_id: String,
        }

        /// `payment_method_options.payto.mandate_options` in a request.
        PaytoMandateOptionsParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: Emptyable<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Emptyable<AmountType>,
            /// A date: YYYY-MM-DD.
            end_date: Emptyable<String>,
            /// One of `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`,
            /// `semi_annual`, `weekly`.
            payment_schedule: Emptyable<PaytoMandateOptionsPaymentSchedule>,
            payments_per_period: Emptyable<i64>,
            /// One of `dependant_support`, `government`, `loan`, `mortgage`, `other`, `pension`,
            /// `personal`, `retail`, `salary`, `tax`, `utility`.
            purpose: Emptyable<PaytoMandateOptionsPurpose>,
            /// A date: YYYY-MM-DD.
            start_date: Emptyable<String>,
        }

        /// `payment_method_options.pix` in a request.
        PixParams at "api/setup_intents/create#create_setup_intent-payment_method_options-pix" {
            mandate_options: |PixMandateOptionsParams|,
        }

        /// `single_use` in a request.
        SingleUseParams at "api/setup_intents/create#create_setup_intent-single_use" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
        }

        /// `payment_method_options.klarna.subscriptions` in a request.
        SubscriptionParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-klarna-subscriptions" {
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: SubscriptionInterval,
            interval_count: i64,
            name: String,
            /// Required.
            next_billing: |NextBillingParams|,
            /// Required.
            reference: String,
        }

        /// `payment_method_options.card.three_d_secure` in a request.
        ThreeDSecureParams
            at "api/setup_intents/create#create_setup_intent-payment_method_options-card-three_d_secure" {
            /// One of `A`, `C`, `I`, `N`, `R`, `U`, `Y`.
            ares_trans_status: AresTransStatus,
            cryptogram: String,
            /// One of `01`, `02`, `05`, `06`, `07`.
            electronic_commerce_indicator: ElectronicCommerceIndicator,
            network_options: |NetworkOptionsParams|,
            requestor_challenge_indicator: String,
            transaction_id: String,
            /// One of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`.
            version: ThreeDSecureVersion,
        }
    }

    objects {
        /// A [setup intent](https://docs.stripe.com/api/setup_intents/object).
        SetupIntent "setup_intent" at "api/setup_intents/object#setup_intent_object" id {
            allowed_payment_method_types: Option<Vec<&'a str>>,
            application: Option<Expandable<'a, Application>>,
            attach_to_self: Option<bool>,
            automatic_payment_methods: Option<AutomaticPaymentMethods<'a>>,
            /// One of `abandoned`, `duplicate`, `requested_by_customer`.
            cancellation_reason: Option<CancellationReason>,
            client_secret: Option<SecretText<'a>>,
            /// When it was created.
            created: Timestamp,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            description: Option<&'a str>,
            excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
            /// Any of `inbound`, `outbound`.
            flow_directions: Option<Vec<FlowDirection>>,
            last_setup_error: Option<LastSetupError<'a>>,
            latest_attempt: Option<Expandable<'a, SetupAttempt>>,
            /// Whether it is live and not a test.
            livemode: bool,
            managed_payments: Option<ManagedPayments<'a>>,
            mandate: Option<Expandable<'a, Mandate>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            next_action: Option<NextAction<'a>>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            payment_method: Option<Expandable<'a, PaymentMethod>>,
            payment_method_configuration_details: Option<PaymentMethodConfigurationDetails<'a>>,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_types: Vec<&'a str>,
            single_use_mandate: Option<Expandable<'a, Mandate>>,
            /// One of `canceled`, `processing`, `requires_action`, `requires_confirmation`,
            /// `requires_payment_method`, `succeeded`.
            status: SetupIntentStatus,
            usage: &'a str,
        }
    }

    views {
        /// `payment_method_options.acss_debit` in an answer.
        AcssDebit
            at "api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit" {
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            mandate_options: Option<MandateOptions<'a>>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: Option<VerificationMethod>,
        }

        /// `automatic_payment_methods` in an answer.
        AutomaticPaymentMethods
            at "api/setup_intents/object#setup_intent_object-automatic_payment_methods" {
            /// One of `always`, `never`.
            allow_redirects: Option<AllowRedirects>,
            enabled: Option<bool>,
        }

        /// `payment_method_options.blik` in an answer.
        Blik at "api/setup_intents/object#setup_intent_object-payment_method_options-blik" {
            mandate_options: Option<BlikMandateOptions<'a>>,
        }

        /// `payment_method_options.card` in an answer.
        Card at "api/setup_intents/object#setup_intent_object-payment_method_options-card" {
            mandate_options: Option<CardMandateOptions<'a>>,
            network: Option<CardNetwork>,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: Option<RequestThreeDSecure>,
            /// One of `installment`, `recurring`, `unscheduled`.
            setup_credential_usage: Option<SetupCredentialUsage>,
        }

        /// `payment_method_options.card.mandate_options` in an answer.
        CardMandateOptions
            at "api/setup_intents/object#setup_intent_object-payment_method_options-card-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `fixed`, `maximum`.
            amount_type: AmountType,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            end_date: Option<Timestamp>,
            /// One of `day`, `month`, `sporadic`, `week`, `year`.
            interval: CardMandateOptionsInterval,
            interval_count: Option<i64>,
            reference: &'a str,
            start_date: Timestamp,
            /// Only `india`.
            supported_types: Option<Vec<SupportedType>>,
        }

        /// `payment_method_options.bacs_debit` in an answer.
        Debit at "api/setup_intents/object#setup_intent_object-payment_method_options-bacs_debit" {
            mandate_options: Option<BacsDebitMandateOptions<'a>>,
        }

        /// `payment_method_options.klarna` in an answer.
        Klarna at "api/setup_intents/object#setup_intent_object-payment_method_options-klarna" {
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            preferred_locale: Option<&'a str>,
        }

        /// `last_setup_error` in an answer.
        LastSetupError at "api/setup_intents/object#setup_intent_object-last_setup_error" {
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
            type_ as type: LastSetupErrorType,
        }

        /// `payment_method_options.link` in an answer.
        Link at "api/setup_intents/object#setup_intent_object-payment_method_options-link" {
            /// Deprecated.
            persistent_token: Option<SecretText<'a>>,
        }

        /// `payment_method_options.acss_debit.mandate_options` in an answer.
        MandateOptions
            at "api/setup_intents/object#setup_intent_object-payment_method_options-acss_debit-mandate_options" {
            custom_mandate_url: Option<&'a str>,
            /// Any of `invoice`, `subscription`.
            default_for: Option<Vec<DefaultFor>>,
            interval_description: Option<&'a str>,
            /// One of `combined`, `interval`, `sporadic`.
            payment_schedule: Option<PaymentSchedule>,
            /// One of `business`, `personal`.
            transaction_type: Option<TransactionType>,
        }

        /// `next_action` in an answer.
        NextAction at "api/setup_intents/object#setup_intent_object-next_action" {
            blik_authorize: Option<JsonRef<'a>>,
            cashapp_handle_redirect_or_display_qr_code: Option<CashappHandleRedirectOrDisplayQrCode<'a>>,
            pix_display_qr_code: Option<PixDisplayQrCode<'a>>,
            redirect_to_url: Option<RedirectToUrl<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
            upi_handle_redirect_or_display_qr_code: Option<UpiHandleRedirectOrDisplayQrCode<'a>>,
            use_stripe_sdk: Option<BTreeMap<&'a str, JsonRef<'a>>>,
            verify_with_microdeposits: Option<VerifyWithMicrodeposits<'a>>,
        }

        /// `payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/setup_intents/object#setup_intent_object-payment_method_options" {
            acss_debit: Option<AcssDebit<'a>>,
            amazon_pay: Option<JsonRef<'a>>,
            bacs_debit: Option<BacsDebit<'a>>,
            bizum: Option<JsonRef<'a>>,
            blik: Option<Blik<'a>>,
            card: Option<Card<'a>>,
            card_present: Option<JsonRef<'a>>,
            klarna: Option<Klarna<'a>>,
            link: Option<Link<'a>>,
            paypal: Option<Paypal<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `payment_method_options.paypal` in an answer.
        Paypal at "api/setup_intents/object#setup_intent_object-payment_method_options-paypal" {
            billing_agreement_id: Option<&'a str>,
        }

        /// `payment_method_options.payto` in an answer.
        Payto at "api/setup_intents/object#setup_intent_object-payment_method_options-payto" {
            mandate_options: Option<PaytoMandateOptions<'a>>,
        }

        /// `payment_method_options.payto.mandate_options` in an answer.
        PaytoMandateOptions
            at "api/setup_intents/object#setup_intent_object-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            /// One of `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`,
            /// `semi_annual`, `weekly`.
            payment_schedule: Option<PaytoMandateOptionsPaymentSchedule>,
            payments_per_period: Option<i64>,
            /// One of `dependant_support`, `government`, `loan`, `mortgage`, `other`, `pension`,
            /// `personal`, `retail`, `salary`, `tax`, `utility`.
            purpose: Option<PaytoMandateOptionsPurpose>,
            /// A date: YYYY-MM-DD.
            start_date: Option<&'a str>,
        }

        /// `payment_method_options.pix` in an answer.
        Pix at "api/setup_intents/object#setup_intent_object-payment_method_options-pix" {
            mandate_options: Option<PixMandateOptions<'a>>,
        }

        /// `next_action.pix_display_qr_code` in an answer.
        PixDisplayQrCode
            at "api/setup_intents/object#setup_intent_object-next_action-pix_display_qr_code" {
            data: &'a str,
            expires_at: Timestamp,
            hosted_instructions_url: &'a str,
            image_url_png: &'a str,
            image_url_svg: &'a str,
        }

        /// `payment_method_options.us_bank_account` in an answer.
        UsBankAccount
            at "api/setup_intents/object#setup_intent_object-payment_method_options-us_bank_account" {
            financial_connections: Option<FinancialConnections<'a>>,
            mandate_options: Option<UsBankAccountMandateOptions<'a>>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: Option<VerificationMethod>,
        }
    }

    kinds {
        NextActionKind of view NextAction {
            BlikAuthorize("blik_authorize"): JsonRef<'a>,
            CashappHandleRedirectOrDisplayQrCode("cashapp_handle_redirect_or_display_qr_code"): CashappHandleRedirectOrDisplayQrCode<'a>,
            PixDisplayQrCode("pix_display_qr_code"): PixDisplayQrCode<'a>,
            RedirectToUrl("redirect_to_url"): RedirectToUrl<'a>,
            UpiHandleRedirectOrDisplayQrCode("upi_handle_redirect_or_display_qr_code"): UpiHandleRedirectOrDisplayQrCode<'a>,
            VerifyWithMicrodeposits("verify_with_microdeposits"): VerifyWithMicrodeposits<'a>,
        }
    }

    enums {
        /// `cancellation_reason`.
        CancellationReason {
            Abandoned = "abandoned",
            Duplicate = "duplicate",
            RequestedByCustomer = "requested_by_customer",
        }

        /// `last_setup_error.type`.
        LastSetupErrorType {
            ApiError = "api_error",
            CardError = "card_error",
            IdempotencyError = "idempotency_error",
            InvalidRequestError = "invalid_request_error",
        }

        /// `payment_method_options.upi.setup_future_usage`.
        SetupFutureUsage { None = "none", OffSession = "off_session", OnSession = "on_session" }

        /// `status`.
        SetupIntentStatus {
            Canceled = "canceled",
            Processing = "processing",
            RequiresAction = "requires_action",
            RequiresConfirmation = "requires_confirmation",
            RequiresPaymentMethod = "requires_payment_method",
            Succeeded = "succeeded",
        }

        /// `usage`.
        SetupIntentUsage { OffSession = "off_session", OnSession = "on_session" }
    }
}

/// [`payment_method_options.bacs_debit`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-bacs_debit)
/// in an answer: another name of [`Debit`].
pub type BacsDebit<'a> = Debit<'a>;

/// [`payment_method_options.bacs_debit`](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-bacs_debit)
/// in a request: another name of [`DebitParams`].
pub type PaymentMethodOptionsBacsDebitParams = DebitParams;

/// [`payment_method_options.sepa_debit`](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-payment_method_options-sepa_debit)
/// in a request: another name of [`DebitParams`].
pub type PaymentMethodOptionsSepaDebitParams = DebitParams;

/// [`payment_method_options.sepa_debit`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-payment_method_options-sepa_debit)
/// in an answer: another name of [`Debit`].
pub type SepaDebit<'a> = Debit<'a>;
