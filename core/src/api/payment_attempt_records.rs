//! [Payment attempt records](https://docs.stripe.com/api/payment_attempt_records).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::json::JsonRef;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address};
pub use crate::api::charges::{
    AccountType, AchCreditTransfer, AchDebit, AcssDebit, Affirm, AfterpayClearpay, Alipay, Alma,
    AuBecsDebit, AuthenticationFlow, BacsDebit, Bancontact, Bizum, Blik, CardInstallments,
    CardPresent, CardPresentWallet, CardPresentWalletType, Cashapp, Crypto, CryptoNetwork,
    DisputeCategory, Eps, EpsBank, ExemptionIndicator, Fpx, FpxBank, Funding, FundingCard,
    FundingType, Giropay, Ideal, IdealBank, IdealBic, Installments, InteracPresent,
    InteracPresentReceipt, Klarna, Konbini, KrCard, KrCardBrand, Link, Mobilepay, MobilepayCard,
    Multibanco, NetworkToken, NzBankAccount, Offline, OfflineType, Oxxo, P24, P24Bank, Pay,
    PayerDetails, PayerDetailsAddress, PaymentMethodDetail, Paynow, Paypal, Payto, Plan,
    PlanInterval, PlanType, PreferredLanguage, Promptpay, ReadMethod, Receipt, ResultReason,
    SellerProtection, SellerProtectionStatus, SepaCreditTransfer, SepaDebit, Sofort, Store,
    StoreChain, StoredCredentialUsage, Swish, ThreeDSecureResult, ThreeDSecureVersion,
    TokenCurrency, Twint, Upi, UsBankAccount, WechatPay,
};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/payment_attempt_records/retrieve) a payment
        /// attempt record.
        GET "/v1/payment_attempt_records/{id}" retrieve(id) Retrieve
            at "api/payment_attempt_records/retrieve#retrieve_payment_attempt_record" -> PaymentAttemptRecord {
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/payment_attempt_records/list) payment attempt
        /// records.
        ///
        /// Required: `payment_record`.
        GET "/v1/payment_attempt_records" list() List
            at "api/payment_attempt_records/list#list_payment_attempt_records" => [PaymentAttemptRecord] Cursor {
            /// Fields that expand: `data.payment_method_details.bancontact.generated_sepa_debit`,
            /// `data.payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `data.payment_method_details.ideal.generated_sepa_debit`,
            /// `data.payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `data.payment_method_details.sofort.generated_sepa_debit`,
            /// `data.payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `data.payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// Required.
            payment_record: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [payment attempt record](https://docs.stripe.com/api/payment_attempt_records/object).
        PaymentAttemptRecord "payment_attempt_record"
            at "api/payment_attempt_records/object#payment_attempt_record_object" id {
            amount: Amount<'a>,
            amount_authorized: AmountAuthorized<'a>,
            amount_canceled: AmountCanceled<'a>,
            amount_failed: AmountFailed<'a>,
            amount_guaranteed: AmountGuaranteed<'a>,
            amount_refunded: AmountRefunded<'a>,
            amount_requested: AmountRequested<'a>,
            application: Option<&'a str>,
            /// When it was created.
            created: Timestamp,
            customer_details: Option<CustomerDetails<'a>>,
            /// One of `off_session`, `on_session`.
            customer_presence: Option<CustomerPresence>,
            description: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            payment_record: Option<&'a str>,
            processor_details: ProcessorDetails<'a>,
            /// One of `self`, `stripe`.
            reported_by: ReportedBy,
            shipping_details: Option<ShippingDetails<'a>>,
        }
    }

    views {
        /// `amount` in an answer.
        Amount at "api/payment_attempt_records/object#payment_attempt_record_object-amount" {
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            value: i64,
        }

        /// `payment_method_details.card.wallet.apple_pay` in an answer.
        ApplePay
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-card-wallet-apple_pay" {
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `payment_method_details.billing_details` in an answer.
        BillingDetails
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-billing_details" {
            address: Address<'a>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
        }

        /// `payment_method_details.boleto` in an answer.
        Boleto
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-boleto" {
            tax_id: Option<&'a str>,
        }

        /// `payment_method_details.card` in an answer.
        Card
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-card" {
            authorization_code: Option<&'a str>,
            /// One of `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `interac`,
            /// `jcb`, `link`, `mastercard`, `unionpay`, `unknown`, `visa`.
            brand: Option<CardBrand>,
            capture_before: Option<Timestamp>,
            checks: Option<Checks<'a>>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            fingerprint: Option<&'a str>,
            /// One of `credit`, `debit`, `prepaid`, `unknown`.
            funding: Option<CardFunding>,
            iin: Option<&'a str>,
            installments: Option<CardInstallments<'a>>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            moto: Option<bool>,
            /// One of `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `interac`,
            /// `jcb`, `link`, `mastercard`, `unionpay`, `unknown`, `visa`.
            network: Option<CardNetwork>,
            network_advice_code: Option<&'a str>,
            network_decline_code: Option<&'a str>,
            network_token: Option<NetworkToken<'a>>,
            network_transaction_id: Option<&'a str>,
            /// One of `installment`, `recurring`, `unscheduled`.
            stored_credential_usage: Option<StoredCredentialUsage>,
            three_d_secure: Option<ThreeDSecure<'a>>,
            wallet: Option<Wallet<'a>>,
        }

        /// `payment_method_details.card.checks` in an answer.
        Checks
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-card-checks" {
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            address_line1_check: Option<AddressLine1Check>,
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            address_postal_code_check: Option<AddressPostalCodeCheck>,
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            cvc_check: Option<CvcCheck>,
        }

        /// `payment_method_details.custom` in an answer.
        Custom
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-custom" {
            display_name: &'a str,
            /// `type` on the wire.
            type_ as type: Option<&'a str>,
        }

        /// `customer_details` in an answer.
        CustomerDetails
            at "api/payment_attempt_records/object#payment_attempt_record_object-customer_details" {
            customer: Option<&'a str>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
        }

        /// `payment_method_details.momo` in an answer.
        Momo
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-momo" {
            fingerprint: Option<&'a str>,
            mandate: Option<&'a str>,
        }

        /// `payment_method_details` in an answer.
        PaymentMethodDetails
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details" {
            ach_credit_transfer: Option<AchCreditTransfer<'a>>,
            ach_debit: Option<AchDebit<'a>>,
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
            billing_details: Option<BillingDetails<'a>>,
            bizum: Option<Bizum<'a>>,
            blik: Option<Blik<'a>>,
            boleto: Option<Boleto<'a>>,
            card: Option<Card<'a>>,
            card_present: Option<CardPresent<'a>>,
            cashapp: Option<Cashapp<'a>>,
            crypto: Option<Crypto<'a>>,
            custom: Option<Custom<'a>>,
            customer_balance: Option<JsonRef<'a>>,
            eps: Option<Eps<'a>>,
            fpx: Option<Fpx<'a>>,
            giropay: Option<Giropay<'a>>,
            grabpay: Option<Grabpay<'a>>,
            ideal: Option<Ideal<'a>>,
            interac_present: Option<InteracPresent<'a>>,
            kakao_pay: Option<KakaoPay<'a>>,
            klarna: Option<Klarna<'a>>,
            konbini: Option<Konbini<'a>>,
            kr_card: Option<KrCard<'a>>,
            link: Option<Link<'a>>,
            mb_way: Option<JsonRef<'a>>,
            mobilepay: Option<Mobilepay<'a>>,
            momo: Option<Momo<'a>>,
            multibanco: Option<Multibanco<'a>>,
            naver_pay: Option<NaverPay<'a>>,
            nz_bank_account: Option<NzBankAccount<'a>>,
            oxxo: Option<Oxxo<'a>>,
            p24: Option<P24<'a>>,
            pay_by_bank: Option<JsonRef<'a>>,
            payco: Option<Payco<'a>>,
            payment_method: Option<&'a str>,
            paynow: Option<Paynow<'a>>,
            paypal: Option<Paypal<'a>>,
            paypay: Option<JsonRef<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            promptpay: Option<Promptpay<'a>>,
            revolut_pay: Option<RevolutPay<'a>>,
            samsung_pay: Option<SamsungPay<'a>>,
            satispay: Option<Satispay<'a>>,
            scalapay: Option<Scalapay<'a>>,
            sepa_credit_transfer: Option<SepaCreditTransfer<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            sequra: Option<Sequra<'a>>,
            sofort: Option<Sofort<'a>>,
            stripe_account: Option<JsonRef<'a>>,
            sunbit: Option<Sunbit<'a>>,
            swish: Option<Swish<'a>>,
            twint: Option<Twint<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
            wechat: Option<JsonRef<'a>>,
            wechat_pay: Option<WechatPay<'a>>,
            zip: Option<JsonRef<'a>>,
        }

        /// `payment_method_details.pix` in an answer.
        Pix
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-pix" {
            bank_transaction_id: Option<&'a str>,
            mandate: Option<&'a str>,
        }

        /// `processor_details` in an answer.
        ProcessorDetails
            at "api/payment_attempt_records/object#payment_attempt_record_object-processor_details" {
            custom: Option<ProcessorDetailsCustom<'a>>,
            /// Only `custom`. `type` on the wire.
            type_ as type: ProcessorDetailsType,
        }

        /// `processor_details.custom` in an answer.
        ProcessorDetailsCustom
            at "api/payment_attempt_records/object#payment_attempt_record_object-processor_details-custom" {
            payment_reference: Option<&'a str>,
        }

        /// `shipping_details` in an answer.
        ShippingDetails
            at "api/payment_attempt_records/object#payment_attempt_record_object-shipping_details" {
            address: Address<'a>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
        }

        /// `payment_method_details.card.three_d_secure` in an answer.
        ThreeDSecure
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-card-three_d_secure" {
            /// One of `challenge`, `frictionless`.
            authentication_flow: Option<AuthenticationFlow>,
            /// One of `01`, `02`, `03`, `04`, `05`, `06`, `07`.
            electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
            /// One of `low_risk`, `none`.
            exemption_indicator: Option<ExemptionIndicator>,
            exemption_indicator_applied: Option<bool>,
            /// One of `attempt_acknowledged`, `authenticated`, `data_share_only`, `exempted`,
            /// `failed`, `not_supported`, `processing_error`.
            result: Option<ThreeDSecureResult>,
            /// One of `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`,
            /// `network_not_supported`, `protocol_error`, `rejected`.
            result_reason: Option<ResultReason>,
            /// One of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`.
            version: Option<ThreeDSecureVersion>,
        }

        /// `payment_method_details.card.wallet` in an answer.
        Wallet
            at "api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-card-wallet" {
            apple_pay: Option<ApplePay<'a>>,
            dynamic_last4: Option<&'a str>,
            google_pay: Option<JsonRef<'a>>,
            link: Option<JsonRef<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }
    }

    kinds {
        PaymentMethodDetailsKind of view PaymentMethodDetails {
            AchCreditTransfer("ach_credit_transfer"): AchCreditTransfer<'a>,
            AchDebit("ach_debit"): AchDebit<'a>,
            AcssDebit("acss_debit"): AcssDebit<'a>,
            Affirm("affirm"): Affirm<'a>,
            AfterpayClearpay("afterpay_clearpay"): AfterpayClearpay<'a>,
            Alipay("alipay"): Alipay<'a>,
            Alma("alma"): Alma<'a>,
            AmazonPay("amazon_pay"): AmazonPay<'a>,
            AuBecsDebit("au_becs_debit"): AuBecsDebit<'a>,
            BacsDebit("bacs_debit"): BacsDebit<'a>,
            Bancontact("bancontact"): Bancontact<'a>,
            Billie("billie"): Billie<'a>,
            BillingDetails("billing_details"): BillingDetails<'a>,
            Bizum("bizum"): Bizum<'a>,
            Blik("blik"): Blik<'a>,
            Boleto("boleto"): Boleto<'a>,
            Card("card"): Card<'a>,
            CardPresent("card_present"): CardPresent<'a>,
            Cashapp("cashapp"): Cashapp<'a>,
            Crypto("crypto"): Crypto<'a>,
            Custom("custom"): Custom<'a>,
            CustomerBalance("customer_balance"): JsonRef<'a>,
            Eps("eps"): Eps<'a>,
            Fpx("fpx"): Fpx<'a>,
            Giropay("giropay"): Giropay<'a>,
            Grabpay("grabpay"): Grabpay<'a>,
            Ideal("ideal"): Ideal<'a>,
            InteracPresent("interac_present"): InteracPresent<'a>,
            KakaoPay("kakao_pay"): KakaoPay<'a>,
            Klarna("klarna"): Klarna<'a>,
            Konbini("konbini"): Konbini<'a>,
            KrCard("kr_card"): KrCard<'a>,
            Link("link"): Link<'a>,
            MbWay("mb_way"): JsonRef<'a>,
            Mobilepay("mobilepay"): Mobilepay<'a>,
            Momo("momo"): Momo<'a>,
            Multibanco("multibanco"): Multibanco<'a>,
            NaverPay("naver_pay"): NaverPay<'a>,
            NzBankAccount("nz_bank_account"): NzBankAccount<'a>,
            Oxxo("oxxo"): Oxxo<'a>,
            P24("p24"): P24<'a>,
            PayByBank("pay_by_bank"): JsonRef<'a>,
            Payco("payco"): Payco<'a>,
            Paynow("paynow"): Paynow<'a>,
            Paypal("paypal"): Paypal<'a>,
            Paypay("paypay"): JsonRef<'a>,
            Payto("payto"): Payto<'a>,
            Pix("pix"): Pix<'a>,
            Promptpay("promptpay"): Promptpay<'a>,
            RevolutPay("revolut_pay"): RevolutPay<'a>,
            SamsungPay("samsung_pay"): SamsungPay<'a>,
            Satispay("satispay"): Satispay<'a>,
            Scalapay("scalapay"): Scalapay<'a>,
            SepaCreditTransfer("sepa_credit_transfer"): SepaCreditTransfer<'a>,
            SepaDebit("sepa_debit"): SepaDebit<'a>,
            Sequra("sequra"): Sequra<'a>,
            Sofort("sofort"): Sofort<'a>,
            StripeAccount("stripe_account"): JsonRef<'a>,
            Sunbit("sunbit"): Sunbit<'a>,
            Swish("swish"): Swish<'a>,
            Twint("twint"): Twint<'a>,
            Upi("upi"): Upi<'a>,
            UsBankAccount("us_bank_account"): UsBankAccount<'a>,
            Wechat("wechat"): JsonRef<'a>,
            WechatPay("wechat_pay"): WechatPay<'a>,
            Zip("zip"): JsonRef<'a>,
        }

        WalletKind of view Wallet {
            ApplePay("apple_pay"): ApplePay<'a>,
            GooglePay("google_pay"): JsonRef<'a>,
            Link("link"): JsonRef<'a>,
        }
    }

    enums {
        /// `payment_method_details.card.checks.address_line1_check`.
        AddressLine1Check {
            Fail = "fail",
            Pass = "pass",
            Unavailable = "unavailable",
            Unchecked = "unchecked",
        }

        /// `payment_method_details.card.checks.address_postal_code_check`.
        AddressPostalCodeCheck {
            Fail = "fail",
            Pass = "pass",
            Unavailable = "unavailable",
            Unchecked = "unchecked",
        }

        /// `payment_method_details.card.brand`.
        CardBrand {
            Amex = "amex",
            CartesBancaires = "cartes_bancaires",
            Diners = "diners",
            Discover = "discover",
            EftposAu = "eftpos_au",
            Interac = "interac",
            Jcb = "jcb",
            Link = "link",
            Mastercard = "mastercard",
            Unionpay = "unionpay",
            Unknown_ = "unknown",
            Visa = "visa",
        }

        /// `payment_method_details.card.funding`.
        CardFunding {
            Credit = "credit",
            Debit = "debit",
            Prepaid = "prepaid",
            Unknown_ = "unknown",
        }

        /// `payment_method_details.card.network`.
        CardNetwork {
            Amex = "amex",
            CartesBancaires = "cartes_bancaires",
            Diners = "diners",
            Discover = "discover",
            EftposAu = "eftpos_au",
            Interac = "interac",
            Jcb = "jcb",
            Link = "link",
            Mastercard = "mastercard",
            Unionpay = "unionpay",
            Unknown_ = "unknown",
            Visa = "visa",
        }

        /// `customer_presence`.
        CustomerPresence { OffSession = "off_session", OnSession = "on_session" }

        /// `payment_method_details.card.checks.cvc_check`.
        CvcCheck {
            Fail = "fail",
            Pass = "pass",
            Unavailable = "unavailable",
            Unchecked = "unchecked",
        }

        /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator`.
        ElectronicCommerceIndicator {
            V01 = "01",
            V02 = "02",
            V03 = "03",
            V04 = "04",
            V05 = "05",
            V06 = "06",
            V07 = "07",
        }

        /// `processor_details.type`.
        ProcessorDetailsType { Custom = "custom" }

        /// `reported_by`.
        ReportedBy { Self_ = "self", Stripe = "stripe" }
    }
}

/// [`payment_method_details.amazon_pay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-amazon_pay)
/// in an answer: another name of [`Pay`].
pub type AmazonPay<'a> = Pay<'a>;

/// [`amount_authorized`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_authorized)
/// in an answer: another name of [`Amount`].
pub type AmountAuthorized<'a> = Amount<'a>;

/// [`amount_canceled`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_canceled)
/// in an answer: another name of [`Amount`].
pub type AmountCanceled<'a> = Amount<'a>;

/// [`amount_failed`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_failed)
/// in an answer: another name of [`Amount`].
pub type AmountFailed<'a> = Amount<'a>;

/// [`amount_guaranteed`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_guaranteed)
/// in an answer: another name of [`Amount`].
pub type AmountGuaranteed<'a> = Amount<'a>;

/// [`amount_refunded`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_refunded)
/// in an answer: another name of [`Amount`].
pub type AmountRefunded<'a> = Amount<'a>;

/// [`amount_requested`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-amount_requested)
/// in an answer: another name of [`Amount`].
pub type AmountRequested<'a> = Amount<'a>;

/// [`payment_method_details.billie`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-billie)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Billie<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.grabpay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-grabpay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Grabpay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.kakao_pay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-kakao_pay)
/// in an answer: another name of [`Bizum`].
pub type KakaoPay<'a> = Bizum<'a>;

/// [`payment_method_details.naver_pay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-naver_pay)
/// in an answer: another name of [`Bizum`].
pub type NaverPay<'a> = Bizum<'a>;

/// [`payment_method_details.payco`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-payco)
/// in an answer: another name of [`Bizum`].
pub type Payco<'a> = Bizum<'a>;

/// [`payment_method_details.revolut_pay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-revolut_pay)
/// in an answer: another name of [`Pay`].
pub type RevolutPay<'a> = Pay<'a>;

/// [`payment_method_details.samsung_pay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-samsung_pay)
/// in an answer: another name of [`Bizum`].
pub type SamsungPay<'a> = Bizum<'a>;

/// [`payment_method_details.satispay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-satispay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Satispay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.scalapay`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-scalapay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Scalapay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.sequra`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-sequra)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Sequra<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.sunbit`](https://docs.stripe.com/api/payment_attempt_records/object#payment_attempt_record_object-payment_method_details-sunbit)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Sunbit<'a> = PaymentMethodDetail<'a>;
