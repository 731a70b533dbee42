//! [Setup attempts](https://docs.stripe.com/api/setup_attempts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    Account, Application, Customer, CustomerSource, Mandate, PaymentIntent, PaymentMethod,
    SetupIntent,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::charges::{
    AuthenticationFlow, Blik, Checks, ElectronicCommerceIndicator, IdealBank, IdealBic, Offline,
    OfflineType, ResultReason, ThreeDSecureResult, ThreeDSecureVersion,
};
pub use crate::api::confirmation_tokens::Pix;
pub use crate::api::invoices::PreferredLanguage;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/setup_attempts/list) setup attempts.
        ///
        /// Required: `setup_intent`.
        GET "/v1/setup_attempts" list() List
            at "api/setup_attempts/list#list_setup_attempts" => [SetupAttempt] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.customer`, `data.on_behalf_of`,
            /// `data.payment_method`, `data.setup_intent`,
            /// `data.payment_method_details.bancontact.generated_sepa_debit`,
            /// `data.payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `data.payment_method_details.card_present.generated_card`,
            /// `data.payment_method_details.ideal.generated_sepa_debit`,
            /// `data.payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `data.payment_method_details.sofort.generated_sepa_debit`,
            /// `data.payment_method_details.sofort.generated_sepa_debit_mandate`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// Required.
            setup_intent: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [setup attempt](https://docs.stripe.com/api/setup_attempts/object).
        SetupAttempt "setup_attempt" at "api/setup_attempts/object#setup_attempt_object" id {
            application: Option<Expandable<'a, Application>>,
            attach_to_self: Option<bool>,
            /// When it was created.
            created: Timestamp,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            /// Any of `inbound`, `outbound`.
            flow_directions: Option<Vec<FlowDirection>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            payment_method: Expandable<'a, PaymentMethod>,
            payment_method_details: PaymentMethodDetails<'a>,
            setup_error: Option<SetupError<'a>>,
            setup_intent: Expandable<'a, SetupIntent>,
            status: &'a str,
            usage: &'a str,
        }
    }

    views {
        /// `payment_method_details.bancontact` in an answer.
        Bancontact
            at "api/setup_attempts/object#setup_attempt_object-payment_method_details-bancontact" {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            /// One of `de`, `en`, `fr`, `nl`.
            preferred_language: Option<PreferredLanguage>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.card` in an answer.
        Card at "api/setup_attempts/object#setup_attempt_object-payment_method_details-card" {
            brand: Option<&'a str>,
            checks: Option<Checks<'a>>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            moto: Option<bool>,
            network: Option<&'a str>,
            three_d_secure: Option<ThreeDSecure<'a>>,
            wallet: Option<Wallet<'a>>,
        }

        /// `payment_method_details.card_present` in an answer.
        CardPresent
            at "api/setup_attempts/object#setup_attempt_object-payment_method_details-card_present" {
            generated_card: Option<Expandable<'a, PaymentMethod>>,
            offline: Option<Offline<'a>>,
        }

        /// `payment_method_details.ideal` in an answer.
        Ideal at "api/setup_attempts/object#setup_attempt_object-payment_method_details-ideal" {
            bank: Option<IdealBank>,
            bic: Option<IdealBic>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.naver_pay` in an answer.
        NaverPay
            at "api/setup_attempts/object#setup_attempt_object-payment_method_details-naver_pay" {
            buyer_id: Option<&'a str>,
        }

        /// `payment_method_details` in an answer.
        PaymentMethodDetails
            at "api/setup_attempts/object#setup_attempt_object-payment_method_details" {
            acss_debit: Option<JsonRef<'a>>,
            amazon_pay: Option<JsonRef<'a>>,
            au_becs_debit: Option<JsonRef<'a>>,
            bacs_debit: Option<JsonRef<'a>>,
            bancontact: Option<Bancontact<'a>>,
            blik: Option<Blik<'a>>,
            boleto: Option<JsonRef<'a>>,
            card: Option<Card<'a>>,
            card_present: Option<CardPresent<'a>>,
            cashapp: Option<JsonRef<'a>>,
            ideal: Option<Ideal<'a>>,
            kakao_pay: Option<JsonRef<'a>>,
            klarna: Option<JsonRef<'a>>,
            kr_card: Option<JsonRef<'a>>,
            link: Option<JsonRef<'a>>,
            naver_pay: Option<NaverPay<'a>>,
            nz_bank_account: Option<JsonRef<'a>>,
            paypal: Option<JsonRef<'a>>,
            payto: Option<JsonRef<'a>>,
            pix: Option<Pix<'a>>,
            revolut_pay: Option<JsonRef<'a>>,
            satispay: Option<JsonRef<'a>>,
            sepa_debit: Option<JsonRef<'a>>,
            sofort: Option<Sofort<'a>>,
            twint: Option<JsonRef<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
            upi: Option<JsonRef<'a>>,
            us_bank_account: Option<JsonRef<'a>>,
        }

        /// `setup_error` in an answer.
        SetupError at "api/setup_attempts/object#setup_attempt_object-setup_error" {
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
            type_ as type: SetupErrorType,
        }

        /// `payment_method_details.card.three_d_secure` in an answer.
        ThreeDSecure
            at "api/setup_attempts/object#setup_attempt_object-payment_method_details-card-three_d_secure" {
            /// One of `challenge`, `frictionless`.
            authentication_flow: Option<AuthenticationFlow>,
            /// One of `01`, `02`, `05`, `06`, `07`.
            electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
            /// One of `attempt_acknowledged`, `authenticated`, `data_share_only`, `exempted`,
            /// `failed`, `not_supported`, `processing_error`.
            result: Option<ThreeDSecureResult>,
            /// One of `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`,
            /// `network_not_supported`, `protocol_error`, `rejected`.
            result_reason: Option<ResultReason>,
            transaction_id: Option<&'a str>,
            /// One of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`.
            version: Option<ThreeDSecureVersion>,
        }

        /// `payment_method_details.card.wallet` in an answer.
        Wallet
            at "api/setup_attempts/object#setup_attempt_object-payment_method_details-card-wallet" {
            /// If `type` is `apple_pay`.
            apple_pay: Option<JsonRef<'a>>,
            /// If `type` is `google_pay`.
            google_pay: Option<JsonRef<'a>>,
            /// One of `apple_pay`, `google_pay`, `link`. `type` on the wire.
            type_ as type: WalletType,
        }
    }

    kinds {
        PaymentMethodDetailsKind of view PaymentMethodDetails {
            AcssDebit("acss_debit"): JsonRef<'a>,
            AmazonPay("amazon_pay"): JsonRef<'a>,
            AuBecsDebit("au_becs_debit"): JsonRef<'a>,
            BacsDebit("bacs_debit"): JsonRef<'a>,
            Bancontact("bancontact"): Bancontact<'a>,
            Blik("blik"): Blik<'a>,
            Boleto("boleto"): JsonRef<'a>,
            Card("card"): Card<'a>,
            CardPresent("card_present"): CardPresent<'a>,
            Cashapp("cashapp"): JsonRef<'a>,
            Ideal("ideal"): Ideal<'a>,
            KakaoPay("kakao_pay"): JsonRef<'a>,
            Klarna("klarna"): JsonRef<'a>,
            KrCard("kr_card"): JsonRef<'a>,
            Link("link"): JsonRef<'a>,
            NaverPay("naver_pay"): NaverPay<'a>,
            NzBankAccount("nz_bank_account"): JsonRef<'a>,
            Paypal("paypal"): JsonRef<'a>,
            Payto("payto"): JsonRef<'a>,
            Pix("pix"): Pix<'a>,
            RevolutPay("revolut_pay"): JsonRef<'a>,
            Satispay("satispay"): JsonRef<'a>,
            SepaDebit("sepa_debit"): JsonRef<'a>,
            Sofort("sofort"): Sofort<'a>,
            Twint("twint"): JsonRef<'a>,
            Upi("upi"): JsonRef<'a>,
            UsBankAccount("us_bank_account"): JsonRef<'a>,
        }

        WalletKind of view Wallet {
            ApplePay("apple_pay"): JsonRef<'a>,
            GooglePay("google_pay"): JsonRef<'a>,
        }
    }

    enums {
        /// `flow_directions`.
        FlowDirection { Inbound = "inbound", Outbound = "outbound" }

        /// `setup_error.type`.
        SetupErrorType {
            ApiError = "api_error",
            CardError = "card_error",
            IdempotencyError = "idempotency_error",
            InvalidRequestError = "invalid_request_error",
        }

        /// `payment_method_details.card.wallet.type`.
        WalletType { ApplePay = "apple_pay", GooglePay = "google_pay", Link = "link" }
    }
}

/// [`payment_method_details.sofort`](https://docs.stripe.com/api/setup_attempts/object#setup_attempt_object-payment_method_details-sofort)
/// in an answer: another name of [`Bancontact`].
pub type Sofort<'a> = Bancontact<'a>;
