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
            /// If `type` is `card`.
            card: |CardParams|,
            /// If `type` is `cashapp`.
            cashapp: |Empty|,
            /// If `type` is `crypto`.
            crypto: |Empty|,
            /// If `type` is `custom`.
            custom: |CustomParams|,
            customer: String,
            /// If `type` is `customer_balance`.
            customer_balance: |Empty|,
            /// If `type` is `eps`.
            eps: |EpsParams|,
            /// Fields that expand: `customer`, `card.generated_from.setup_attempt`,
            /// `sepa_debit.generated_from.charge`, `sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
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
            payment_method: String,
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
            /// `type` on the wire.
            type_ as type: CreatePaymentMethodType,
            /// If `type` is `upi`.
            upi: |UpiParams|,
            /// If `type` is `us_bank_account`.
            us_bank_account: |UsBankAccountParams|,
            /// If `type` is `wechat_pay`.
            wechat_pay: |Empty|,
            /// If `type` is `zip`.
            zip: |Empty|,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_methods/retrieve) a payment method.
        GET "/v1/payment_methods/{payment_method}" retrieve(payment_method) Retrieve
            at "api/payment_methods/retrieve#retrieve_payment_method" -> PaymentMethod {
            /// Fields that expand: `customer`, `card.generated_from.setup_attempt`,
            /// `sepa_debit.generated_from.charge`, `sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment_methods/update) a payment method.
        POST "/v1/payment_methods/{payment_method}" update(payment_method) Update
            at "api/payment_methods/update#update_payment_method" -> PaymentMethod {
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
            billing_details: |BillingDetailsParams|,
            card: |UpdateCardParams|,
            /// Fields that expand: `customer`, `card.generated_from.setup_attempt`,
            /// `sepa_debit.generated_from.charge`, `sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            us_bank_account: |UpdateUsBankAccountParams|,
        }

        /// [Lists](https://docs.stripe.com/api/payment_methods/list) payment methods.
        GET "/v1/payment_methods" list() List
            at "api/payment_methods/list#list_payment_methods" => [PaymentMethod] Cursor {
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.card.generated_from.setup_attempt`,
            /// `data.sepa_debit.generated_from.charge`,
            /// `data.sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// `type` on the wire.
            type_ as type: ListPaymentMethodType,
        }

        /// [Attaches](https://docs.stripe.com/api/payment_methods/attach) a payment method.
        POST "/v1/payment_methods/{payment_method}/attach" attach(payment_method) Attach
            at "api/payment_methods/attach#attach_payment_method" -> PaymentMethod {
            customer: String,
            customer_account: String,
            /// Fields that expand: `customer`, `card.generated_from.setup_attempt`,
            /// `sepa_debit.generated_from.charge`, `sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
        }

        /// [Detaches](https://docs.stripe.com/api/payment_methods/detach) a payment method.
        POST "/v1/payment_methods/{payment_method}/detach" detach(payment_method) Detach
            at "api/payment_methods/detach#detach_payment_method" -> PaymentMethod {
            /// Fields that expand: `customer`, `card.generated_from.setup_attempt`,
            /// `sepa_debit.generated_from.charge`, `sepa_debit.generated_from.setup_attempt`.
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
            /// Required. `type` on the wire.
            type_ as type: String,
        }

        /// `card.networks` in a request.
        NetworksParams at "api/payment_methods/create#create_payment_method-card-networks" {
            /// One of `cartes_bancaires`, `mastercard`, `visa`.
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
            /// One of `cartes_bancaires`, `mastercard`, `visa`.
            preferred: Emptyable<NetworksPreferred>,
        }

        /// `us_bank_account` in a request.
        UpdateUsBankAccountParams
            at "api/payment_methods/update#update_payment_method-us_bank_account" {
            /// One of `company`, `individual`.
            account_holder_type: AccountHolderType,
            /// One of `checking`, `savings`.
            account_type: AccountType,
        }

        /// `us_bank_account` in a request.
        UsBankAccountParams at "api/payment_methods/create#create_payment_method-us_bank_account" {
            /// One of `company`, `individual`.
            account_holder_type: AccountHolderType,
            account_number: String,
            /// One of `checking`, `savings`.
            account_type: AccountType,
            financial_connections_account: String,
            routing_number: String,
        }
    }

    objects {
        /// A [payment method](https://docs.stripe.com/api/payment_methods/object).
        PaymentMethod "payment_method" at "api/payment_methods/object#payment_method_object" id {
            /// If `type` is `acss_debit`.
            acss_debit: Option<AcssDebit<'a>>,
            /// If `type` is `affirm`.
            affirm: Option<JsonRef<'a>>,
            /// If `type` is `afterpay_clearpay`.
            afterpay_clearpay: Option<JsonRef<'a>>,
            /// If `type` is `alipay`.
            alipay: Option<JsonRef<'a>>,
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: Option<AllowRedisplay>,
            /// If `type` is `alma`.
            alma: Option<JsonRef<'a>>,
            /// If `type` is `amazon_pay`.
            amazon_pay: Option<JsonRef<'a>>,
            /// If `type` is `au_becs_debit`.
            au_becs_debit: Option<AuBecsDebit<'a>>,
            /// If `type` is `bacs_debit`.
            bacs_debit: Option<BacsDebit<'a>>,
            /// If `type` is `bancontact`.
            bancontact: Option<JsonRef<'a>>,
            /// If `type` is `billie`.
            billie: Option<JsonRef<'a>>,
            billing_details: BillingDetails<'a>,
            /// If `type` is `bizum`.
            bizum: Option<Bizum<'a>>,
            /// If `type` is `blik`.
            blik: Option<Blik<'a>>,
            /// If `type` is `boleto`.
            boleto: Option<Boleto<'a>>,
            /// If `type` is `card`.
            card: Option<Card<'a>>,
            /// If `type` is `card_present`.
            card_present: Option<CardPresent<'a>>,
            /// If `type` is `cashapp`.
            cashapp: Option<Cashapp<'a>>,
            /// When it was created.
            created: Timestamp,
            /// If `type` is `crypto`.
            crypto: Option<JsonRef<'a>>,
            /// If `type` is `custom`.
            custom: Option<Custom<'a>>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            /// If `type` is `customer_balance`.
            customer_balance: Option<JsonRef<'a>>,
            /// If `type` is `eps`.
            eps: Option<Eps<'a>>,
            /// If `type` is `fpx`.
            fpx: Option<Fpx<'a>>,
            /// If `type` is `giropay`.
            giropay: Option<JsonRef<'a>>,
            /// If `type` is `grabpay`.
            grabpay: Option<JsonRef<'a>>,
            /// If `type` is `ideal`.
            ideal: Option<Ideal<'a>>,
            /// If `type` is `interac_present`.
            interac_present: Option<InteracPresent<'a>>,
            /// If `type` is `kakao_pay`.
            kakao_pay: Option<JsonRef<'a>>,
            /// If `type` is `klarna`.
            klarna: Option<Klarna<'a>>,
            /// If `type` is `konbini`.
            konbini: Option<JsonRef<'a>>,
            /// If `type` is `kr_card`.
            kr_card: Option<KrCard<'a>>,
            /// If `type` is `link`.
            link: Option<Link<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// If `type` is `mb_way`.
            mb_way: Option<JsonRef<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            /// If `type` is `mobilepay`.
            mobilepay: Option<JsonRef<'a>>,
            /// If `type` is `multibanco`.
            multibanco: Option<JsonRef<'a>>,
            /// If `type` is `naver_pay`.
            naver_pay: Option<NaverPay<'a>>,
            /// If `type` is `nz_bank_account`.
            nz_bank_account: Option<NzBankAccount<'a>>,
            object: &'a str,
            /// If `type` is `oxxo`.
            oxxo: Option<JsonRef<'a>>,
            /// If `type` is `p24`.
            p24: Option<P24<'a>>,
            /// If `type` is `pay_by_bank`.
            pay_by_bank: Option<JsonRef<'a>>,
            /// If `type` is `payco`.
            payco: Option<JsonRef<'a>>,
            /// If `type` is `paynow`.
            paynow: Option<JsonRef<'a>>,
            /// If `type` is `paypal`.
            paypal: Option<Paypal<'a>>,
            /// If `type` is `paypay`.
            paypay: Option<JsonRef<'a>>,
            /// If `type` is `payto`.
            payto: Option<Payto<'a>>,
            /// If `type` is `pix`.
            pix: Option<Pix<'a>>,
            /// If `type` is `promptpay`.
            promptpay: Option<JsonRef<'a>>,
            radar_options: Option<RadarOptions<'a>>,
            /// If `type` is `revolut_pay`.
            revolut_pay: Option<JsonRef<'a>>,
            /// If `type` is `samsung_pay`.
            samsung_pay: Option<JsonRef<'a>>,
            /// If `type` is `satispay`.
            satispay: Option<JsonRef<'a>>,
            /// If `type` is `scalapay`.
            scalapay: Option<JsonRef<'a>>,
            /// If `type` is `sepa_debit`.
            sepa_debit: Option<SepaDebit<'a>>,
            /// If `type` is `sequra`.
            sequra: Option<JsonRef<'a>>,
            /// If `type` is `sofort`.
            sofort: Option<Sofort<'a>>,
            /// If `type` is `sunbit`.
            sunbit: Option<JsonRef<'a>>,
            /// If `type` is `swish`.
            swish: Option<JsonRef<'a>>,
            /// If `type` is `twint`.
            twint: Option<JsonRef<'a>>,
            /// `type` on the wire.
            type_ as type: PaymentMethodType,
            /// If `type` is `upi`.
            upi: Option<Upi<'a>>,
            /// If `type` is `us_bank_account`.
            us_bank_account: Option<UsBankAccount<'a>>,
            /// If `type` is `wechat_pay`.
            wechat_pay: Option<JsonRef<'a>>,
            /// If `type` is `zip`.
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
            /// One of `regulated`, `unregulated`.
            regulated_status: Option<RegulatedStatus>,
            three_d_secure_usage: Option<ThreeDSecureUsage<'a>>,
            wallet: Option<Wallet<'a>>,
        }

        /// `custom` in an answer.
        Custom at "api/payment_methods/object#payment_method_object-custom" {
            display_name: Option<&'a str>,
            logo: Option<Logo<'a>>,
            /// `type` on the wire.
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
            /// `type` on the wire.
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
            /// One of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
            /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`.
            read_method: Option<ReadMethod>,
            reader: Option<&'a str>,
            receipt: Option<Receipt<'a>>,
            wallet: Option<CardPresentWallet<'a>>,
        }

        /// `card.generated_from.payment_method_details.card_present.receipt` in an answer.
        Receipt
            at "api/payment_methods/object#payment_method_object-card-generated_from-payment_method_details-card_present-receipt" {
            /// One of `checking`, `credit`, `prepaid`, `unknown`.
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
            /// One of `company`, `individual`.
            account_holder_type: Option<AccountHolderType>,
            /// One of `checking`, `savings`.
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
