//! [Payment methods](https://docs.stripe.com/api/payment_methods).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Customer;
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Empty, Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
pub use crate::api::cards::{AllowRedisplay, RegulatedStatus};
pub use crate::api::charges::{
    AccountType, BillingDetails, Boleto, CardPresentWallet, CardPresentWalletType, Checks, EpsBank,
    FpxBank, IdealBank, IdealBic, KrCardBrand, Masterpass, Offline, OfflineType, P24Bank,
    RadarOptions, RadarOptionsParams, ReadMethod, Receipt, Upi, WalletType,
};
pub use crate::api::confirmation_tokens::{
    AcssDebit, AuBecsDebit, BacsDebit, Bizum, Blocked, BlockedReason, CardPresent, Cashapp, Dob,
    Eps, Fpx, GeneratedFrom, Ideal, InteracPresent, Klarna, KrCard, Link, NaverPay,
    NaverPayFunding, NetworkCode, Networks, NzBankAccount, P24, PaymentMethodDetails,
    PaymentMethodDetailsCardPresent, Paypal, Payto, Pix, SepaDebit, SepaDebitGeneratedFrom, Sofort,
    StatusDetails, ThreeDSecureUsage, UsBankAccount, UsBankAccountNetworks,
    UsBankAccountNetworksSupported, Wallet,
};
pub use crate::api::invoices::AmountType;
pub use crate::api::payment_intents::{
    AcssDebitParams, AuBecsDebitParams, BacsDebitParams, BillingDetailsParams, BoletoParams,
    DobParams, EpsParams, FpxParams, IdealParams, KlarnaParams, MandateOptionsParams,
    NaverPayParams, NzBankAccountParams, P24Params, PaytoParams, SepaDebitParams, SofortParams,
    UpiParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payment_methods/create) a payment method.
        POST "/v1/payment_methods" create() Create
            at "api/payment_methods/create#create_payment_method" -> PaymentMethod {
            acss_debit: |AcssDebitParams|,
            affirm: |Empty|,
            afterpay_clearpay: |Empty|,
            alipay: |Empty|,
            allow_redisplay: AllowRedisplay,
            alma: |Empty|,
            amazon_pay: |Empty|,
            au_becs_debit: |AuBecsDebitParams|,
            bacs_debit: |BacsDebitParams|,
            bancontact: |Empty|,
            billie: |Empty|,
            billing_details: |BillingDetailsParams|,
            bizum: |Empty|,
            blik: |Empty|,
            boleto: |BoletoParams|,
            card: |CardParams|,
            cashapp: |Empty|,
            crypto: |Empty|,
            custom: |CustomParams|,
            customer: String,
            customer_balance: |Empty|,
            eps: |EpsParams|,
            expand: Vec<String>,
            fpx: |FpxParams|,
            giropay: |Empty|,
            grabpay: |Empty|,
            ideal: |IdealParams|,
            interac_present: |Empty|,
            kakao_pay: |Empty|,
            klarna: |KlarnaParams|,
            konbini: |Empty|,
            kr_card: |Empty|,
            link: |Empty|,
            mb_way: |Empty|,
            metadata: Metadata,
            mobilepay: |Empty|,
            multibanco: |Empty|,
            naver_pay: |NaverPayParams|,
            nz_bank_account: |NzBankAccountParams|,
            oxxo: |Empty|,
            p24: |P24Params|,
            pay_by_bank: |Empty|,
            payco: |Empty|,
            payment_method: String,
            paynow: |Empty|,
            paypal: |Empty|,
            paypay: |Empty|,
            payto: |PaytoParams|,
            pix: |Empty|,
            promptpay: |Empty|,
            radar_options: |RadarOptionsParams|,
            revolut_pay: |Empty|,
            samsung_pay: |Empty|,
            satispay: |Empty|,
            scalapay: |Empty|,
            sepa_debit: |SepaDebitParams|,
            sequra: |Empty|,
            sofort: |SofortParams|,
            sunbit: |Empty|,
            swish: |Empty|,
            twint: |Empty|,
            type_ as type: PaymentMethodType,
            upi: |UpiParams|,
            us_bank_account: |UsBankAccountParams|,
            wechat_pay: |Empty|,
            zip: |Empty|,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_methods/retrieve) a payment method.
        GET "/v1/payment_methods/{payment_method}" retrieve(payment_method) Retrieve
            at "api/payment_methods/retrieve#retrieve_payment_method" -> PaymentMethod {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment_methods/update) a payment method.
        POST "/v1/payment_methods/{payment_method}" update(payment_method) Update
            at "api/payment_methods/update#update_payment_method" -> PaymentMethod {
            allow_redisplay: AllowRedisplay,
            billing_details: |BillingDetailsParams|,
            card: |CardParams|,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            us_bank_account: |UsBankAccountParams|,
        }

        /// [Lists](https://docs.stripe.com/api/payment_methods/list) payment methods.
        GET "/v1/payment_methods" list() List
            at "api/payment_methods/list#list_payment_methods" => [PaymentMethod] Cursor {
            allow_redisplay: AllowRedisplay,
            customer: String,
            customer_account: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            type_ as type: PaymentMethodType,
        }

        /// [Attaches](https://docs.stripe.com/api/payment_methods/attach) a payment method.
        POST "/v1/payment_methods/{payment_method}/attach" attach(payment_method) Attach
            at "api/payment_methods/attach#attach_payment_method" -> PaymentMethod {
            customer: String,
            customer_account: String,
            expand: Vec<String>,
        }

        /// [Detaches](https://docs.stripe.com/api/payment_methods/detach) a payment method.
        POST "/v1/payment_methods/{payment_method}/detach" detach(payment_method) Detach
            at "api/payment_methods/detach#detach_payment_method" -> PaymentMethod {
            expand: Vec<String>,
        }
    }

    params {
        /// `card` in a request.
        CardParams at "api/payment_methods/create#create_payment_method-card" {
            cvc: String,
            exp_month: i64,
            exp_year: i64,
            networks: |NetworksParams|,
            number: String,
            token: String,
        }

        /// `custom` in a request.
        CustomParams at "api/payment_methods/create#create_payment_method-custom" {
            /// Required.
            type_ as type: String,
        }

        /// `card.networks` in a request.
        NetworksParams at "api/payment_methods/create#create_payment_method-card-networks" {
            preferred: Emptyable<NetworksPreferred>,
        }

        /// `us_bank_account` in a request.
        UsBankAccountParams at "api/payment_methods/create#create_payment_method-us_bank_account" {
            account_holder_type: AccountHolderType,
            account_number: String,
            account_type: AccountType,
            financial_connections_account: String,
            routing_number: String,
        }
    }

    objects {
        /// A [payment method](https://docs.stripe.com/api/payment_methods/object).
        PaymentMethod "payment_method" at "api/payment_methods/object#payment_method_object" id {
            acss_debit: Option<AcssDebit<'a>>,
            affirm: Option<JsonRef<'a>>,
            afterpay_clearpay: Option<JsonRef<'a>>,
            alipay: Option<JsonRef<'a>>,
            allow_redisplay: Option<AllowRedisplay>,
            alma: Option<JsonRef<'a>>,
            amazon_pay: Option<JsonRef<'a>>,
            au_becs_debit: Option<AuBecsDebit<'a>>,
            bacs_debit: Option<BacsDebit<'a>>,
            bancontact: Option<JsonRef<'a>>,
            billie: Option<JsonRef<'a>>,
            billing_details: BillingDetails<'a>,
            bizum: Option<Bizum<'a>>,
            blik: Option<Blik<'a>>,
            boleto: Option<Boleto<'a>>,
            card: Option<Card<'a>>,
            card_present: Option<CardPresent<'a>>,
            cashapp: Option<Cashapp<'a>>,
            created: Timestamp,
            crypto: Option<JsonRef<'a>>,
            custom: Option<Custom<'a>>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            customer_balance: Option<JsonRef<'a>>,
            eps: Option<Eps<'a>>,
            fpx: Option<Fpx<'a>>,
            giropay: Option<JsonRef<'a>>,
            grabpay: Option<JsonRef<'a>>,
            ideal: Option<Ideal<'a>>,
            interac_present: Option<InteracPresent<'a>>,
            kakao_pay: Option<JsonRef<'a>>,
            klarna: Option<Klarna<'a>>,
            konbini: Option<JsonRef<'a>>,
            kr_card: Option<KrCard<'a>>,
            link: Option<Link<'a>>,
            livemode: bool,
            mb_way: Option<JsonRef<'a>>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            mobilepay: Option<JsonRef<'a>>,
            multibanco: Option<JsonRef<'a>>,
            naver_pay: Option<NaverPay<'a>>,
            nz_bank_account: Option<NzBankAccount<'a>>,
            object: &'a str,
            oxxo: Option<JsonRef<'a>>,
            p24: Option<P24<'a>>,
            pay_by_bank: Option<JsonRef<'a>>,
            payco: Option<JsonRef<'a>>,
            paynow: Option<JsonRef<'a>>,
            paypal: Option<Paypal<'a>>,
            paypay: Option<JsonRef<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            promptpay: Option<JsonRef<'a>>,
            radar_options: Option<RadarOptions<'a>>,
            revolut_pay: Option<JsonRef<'a>>,
            samsung_pay: Option<JsonRef<'a>>,
            satispay: Option<JsonRef<'a>>,
            scalapay: Option<JsonRef<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            sequra: Option<JsonRef<'a>>,
            sofort: Option<Sofort<'a>>,
            sunbit: Option<JsonRef<'a>>,
            swish: Option<JsonRef<'a>>,
            twint: Option<JsonRef<'a>>,
            type_ as type: PaymentMethodType,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
            wechat_pay: Option<JsonRef<'a>>,
            zip: Option<JsonRef<'a>>,
        }
    }

    views {
        /// `card` in an answer.
        Card at "api/payment_methods/object#payment_method_object-card" {
            brand: &'a str,
            checks: Option<Checks<'a>>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            display_brand: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            fingerprint: Option<&'a str>,
            funding: &'a str,
            generated_from: Option<GeneratedFrom<'a>>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: &'a str,
            networks: Option<Networks<'a>>,
            regulated_status: Option<RegulatedStatus>,
            three_d_secure_usage: Option<ThreeDSecureUsage<'a>>,
            wallet: Option<Wallet<'a>>,
        }

        /// `custom` in an answer.
        Custom at "api/payment_methods/object#payment_method_object-custom" {
            display_name: Option<&'a str>,
            logo: Option<Logo<'a>>,
            type_ as type: &'a str,
        }

        /// `custom.logo` in an answer.
        Logo at "api/payment_methods/object#payment_method_object-custom-logo" {
            content_type: Option<&'a str>,
            url: &'a str,
        }
    }

    kinds {
        PaymentMethodKind of object PaymentMethod {
            AcssDebit("acss_debit"): AcssDebit<'a>,
            Affirm("affirm"): JsonRef<'a>,
            AfterpayClearpay("afterpay_clearpay"): JsonRef<'a>,
            Alipay("alipay"): JsonRef<'a>,
            Alma("alma"): JsonRef<'a>,
            AmazonPay("amazon_pay"): JsonRef<'a>,
            AuBecsDebit("au_becs_debit"): AuBecsDebit<'a>,
            BacsDebit("bacs_debit"): BacsDebit<'a>,
            Bancontact("bancontact"): JsonRef<'a>,
            Billie("billie"): JsonRef<'a>,
            Bizum("bizum"): Bizum<'a>,
            Blik("blik"): Blik<'a>,
            Boleto("boleto"): Boleto<'a>,
            Card("card"): Card<'a>,
            CardPresent("card_present"): CardPresent<'a>,
            Cashapp("cashapp"): Cashapp<'a>,
            Crypto("crypto"): JsonRef<'a>,
            Custom("custom"): Custom<'a>,
            CustomerBalance("customer_balance"): JsonRef<'a>,
            Eps("eps"): Eps<'a>,
            Fpx("fpx"): Fpx<'a>,
            Giropay("giropay"): JsonRef<'a>,
            Grabpay("grabpay"): JsonRef<'a>,
            Ideal("ideal"): Ideal<'a>,
            InteracPresent("interac_present"): InteracPresent<'a>,
            KakaoPay("kakao_pay"): JsonRef<'a>,
            Klarna("klarna"): Klarna<'a>,
            Konbini("konbini"): JsonRef<'a>,
            KrCard("kr_card"): KrCard<'a>,
            Link("link"): Link<'a>,
            MbWay("mb_way"): JsonRef<'a>,
            Mobilepay("mobilepay"): JsonRef<'a>,
            Multibanco("multibanco"): JsonRef<'a>,
            NaverPay("naver_pay"): NaverPay<'a>,
            NzBankAccount("nz_bank_account"): NzBankAccount<'a>,
            Oxxo("oxxo"): JsonRef<'a>,
            P24("p24"): P24<'a>,
            PayByBank("pay_by_bank"): JsonRef<'a>,
            Payco("payco"): JsonRef<'a>,
            Paynow("paynow"): JsonRef<'a>,
            Paypal("paypal"): Paypal<'a>,
            Paypay("paypay"): JsonRef<'a>,
            Payto("payto"): Payto<'a>,
            Pix("pix"): Pix<'a>,
            Promptpay("promptpay"): JsonRef<'a>,
            RevolutPay("revolut_pay"): JsonRef<'a>,
            SamsungPay("samsung_pay"): JsonRef<'a>,
            Satispay("satispay"): JsonRef<'a>,
            Scalapay("scalapay"): JsonRef<'a>,
            SepaDebit("sepa_debit"): SepaDebit<'a>,
            Sequra("sequra"): JsonRef<'a>,
            Sofort("sofort"): Sofort<'a>,
            Sunbit("sunbit"): JsonRef<'a>,
            Swish("swish"): JsonRef<'a>,
            Twint("twint"): JsonRef<'a>,
            Upi("upi"): Upi<'a>,
            UsBankAccount("us_bank_account"): UsBankAccount<'a>,
            WechatPay("wechat_pay"): JsonRef<'a>,
            Zip("zip"): JsonRef<'a>,
        }
    }

    enums {
        /// `card.networks.preferred`.
        NetworksPreferred {
            CartesBancaires = "cartes_bancaires",
            Mastercard = "mastercard",
            Visa = "visa",
        }

        /// `type`.
        PaymentMethodType {
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
            CardPresent = "card_present",
            Cashapp = "cashapp",
            Crypto = "crypto",
            Custom = "custom",
            CustomerBalance = "customer_balance",
            Eps = "eps",
            Fpx = "fpx",
            Giropay = "giropay",
            Grabpay = "grabpay",
            Ideal = "ideal",
            InteracPresent = "interac_present",
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
    }
}

/// [`blik`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-blik) in an
/// answer: another name of [`Bizum`].
pub type Blik<'a> = Bizum<'a>;

/// [`card.wallet.visa_checkout`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-visa_checkout)
/// in an answer: another name of [`Masterpass`].
pub type VisaCheckout<'a> = Masterpass<'a>;
