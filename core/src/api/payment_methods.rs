//! [Payment methods](https://docs.stripe.com/api/payment_methods).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Customer, SetupAttempt};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Empty, Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
pub use crate::api::cards::{AllowRedisplay, RegulatedStatus};
pub use crate::api::charges::{
    BillingDetails, Boleto, CardPresentWallet, CardPresentWalletType, Checks, EpsBank, FpxBank,
    IdealBank, IdealBic, KrCardBrand, Masterpass, Offline, OfflineType, P24Bank, RadarOptions,
    RadarOptionsParams, ReadMethod, Upi, WalletType,
};
pub use crate::api::confirmation_tokens::{
    AcssDebit, AuBecsDebit, BacsDebit, Bizum, Blocked, BlockedReason, CardPresent, Cashapp, Dob,
    Eps, Fpx, Ideal, InteracPresent, Klarna, KrCard, Link, NaverPay, NaverPayFunding, NetworkCode,
    Networks, NzBankAccount, P24, Paypal, Payto, Pix, SepaDebit, SepaDebitGeneratedFrom, Sofort,
    StatusDetails, ThreeDSecureUsage, UsBankAccountNetworks, UsBankAccountNetworksSupported,
    Wallet,
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
            type_ as type: CreatePaymentMethodType,
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
            card: |UpdateCardParams|,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            us_bank_account: |UpdateUsBankAccountParams|,
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
            type_ as type: ListPaymentMethodType,
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
            preferred: NetworksPreferred,
        }

        /// `card` in a request.
        UpdateCardParams at "api/payment_methods/update#update_payment_method-card" {
            exp_month: i64,
            exp_year: i64,
            networks: |UpdateNetworksParams|,
        }

        /// `card.networks` in a request.
        UpdateNetworksParams at "api/payment_methods/update#update_payment_method-card-networks" {
            preferred: Emptyable<NetworksPreferred>,
        }

        /// `us_bank_account` in a request.
        UpdateUsBankAccountParams
            at "api/payment_methods/update#update_payment_method-us_bank_account" {
            account_holder_type: AccountHolderType,
            account_type: AccountType,
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

        /// `card.generated_from` in an answer.
        GeneratedFrom at "api/payment_methods/object#payment_method_object-card-generated_from" {
            charge: Option<&'a str>,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            setup_attempt: Option<Expandable<'a, SetupAttempt>>,
        }

        /// `custom.logo` in an answer.
        Logo at "api/payment_methods/object#payment_method_object-custom-logo" {
            content_type: Option<&'a str>,
            url: &'a str,
        }

        /// `card.generated_from.payment_method_details` in an answer.
        PaymentMethodDetails
            at "api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details" {
            card_present: Option<PaymentMethodDetailsCardPresent<'a>>,
            type_ as type: &'a str,
        }

        /// `card.generated_from.payment_method_details.card_present` in an answer.
        PaymentMethodDetailsCardPresent
            at "api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present" {
            /// In the currency's smallest unit.
            amount_authorized: Option<i64>,
            brand: Option<&'a str>,
            brand_product: Option<&'a str>,
            capture_before: Option<Timestamp>,
            cardholder_name: Option<&'a str>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            emv_auth_data: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            generated_card: Option<&'a str>,
            iin: Option<&'a str>,
            incremental_authorization_supported: bool,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            location: Option<&'a str>,
            network: Option<&'a str>,
            network_transaction_id: Option<&'a str>,
            offline: Option<Offline<'a>>,
            overcapture_supported: bool,
            preferred_locales: Option<Vec<&'a str>>,
            read_method: Option<ReadMethod>,
            reader: Option<&'a str>,
            receipt: Option<Receipt<'a>>,
            wallet: Option<CardPresentWallet<'a>>,
        }

        /// `card.generated_from.payment_method_details.card_present.receipt` in an answer.
        Receipt
            at "api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt" {
            account_type: Option<ReceiptAccountType>,
            application_cryptogram: Option<&'a str>,
            application_preferred_name: Option<&'a str>,
            authorization_code: Option<&'a str>,
            authorization_response_code: Option<&'a str>,
            cardholder_verification_method: Option<&'a str>,
            dedicated_file_name: Option<&'a str>,
            terminal_verification_results: Option<&'a str>,
            transaction_status_information: Option<&'a str>,
        }

        /// `us_bank_account` in an answer.
        UsBankAccount at "api/payment_methods/object#payment_method_object-us_bank_account" {
            account_holder_type: Option<AccountHolderType>,
            account_type: Option<AccountType>,
            bank_name: Option<&'a str>,
            financial_connections_account: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            networks: Option<UsBankAccountNetworks<'a>>,
            routing_number: Option<&'a str>,
            status_details: Option<StatusDetails<'a>>,
        }
    }

    enums {
        /// `us_bank_account.account_type`.
        AccountType { Checking = "checking", Savings = "savings" }

        /// `type`.
        CreatePaymentMethodType {
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
            Custom = "custom",
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

        /// `card.generated_from.payment_method_details.card_present.receipt.account_type`.
        ReceiptAccountType {
            Checking = "checking",
            Credit = "credit",
            Prepaid = "prepaid",
            Unknown_ = "unknown",
        }
    }
}

/// [`blik`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-blik) in an
/// answer: another name of [`Bizum`].
pub type Blik<'a> = Bizum<'a>;

/// `type`: another name of [`CreatePaymentMethodType`].
pub type ListPaymentMethodType = CreatePaymentMethodType;

/// [`card.wallet.visa_checkout`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-card-wallet-visa_checkout)
/// in an answer: another name of [`Masterpass`].
pub type VisaCheckout<'a> = Masterpass<'a>;
