//! [Confirmation tokens](https://docs.stripe.com/api/confirmation_tokens).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Charge, Customer, SetupAttempt};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::SecretText;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address};
pub use crate::api::cards::{AllowRedisplay, RegulatedStatus};
pub use crate::api::charges::{
    AccountType, BillingDetails, Boleto, CardPresentWallet, CardPresentWalletType, Checks, EpsBank,
    FpxBank, IdealBank, IdealBic, KrCardBrand, Masterpass, Offline, OfflineType, P24Bank, Plan,
    PlanInterval, PlanType, ReadMethod, Receipt, Upi, WalletType,
};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/confirmation_tokens/retrieve) a confirmation
        /// token.
        GET "/v1/confirmation_tokens/{confirmation_token}" retrieve(confirmation_token) Retrieve
            at "api/confirmation_tokens/retrieve#retrieve_confirmation_token" -> ConfirmationToken {
            /// Fields that expand: `payment_method_preview.customer`,
            /// `payment_method_preview.card.generated_from.setup_attempt`,
            /// `payment_method_preview.sepa_debit.generated_from.charge`,
            /// `payment_method_preview.sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
        }
    }

    objects {
        /// A [confirmation token](https://docs.stripe.com/api/confirmation_tokens/object).
        ConfirmationToken "confirmation_token"
            at "api/confirmation_tokens/object#confirmation_token_object" id {
            /// When it was created.
            created: Timestamp,
            expires_at: Option<Timestamp>,
            /// Whether it is live and not a test.
            livemode: bool,
            mandate_data: Option<MandateData<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            payment_intent: Option<&'a str>,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_preview: Option<PaymentMethodPreview<'a>>,
            return_url: Option<&'a str>,
            /// One of `off_session`, `on_session`.
            setup_future_usage: Option<SetupFutureUsage>,
            setup_intent: Option<&'a str>,
            shipping: Option<Shipping<'a>>,
            use_stripe_sdk: bool,
        }
    }

    views {
        /// `payment_method_preview.acss_debit` in an answer.
        AcssDebit
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-acss_debit" {
            bank_name: Option<&'a str>,
            fingerprint: Option<&'a str>,
            institution_number: Option<&'a str>,
            last4: Option<&'a str>,
            transit_number: Option<&'a str>,
        }

        /// `payment_method_preview.au_becs_debit` in an answer.
        AuBecsDebit
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-au_becs_debit" {
            bsb_number: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
        }

        /// `payment_method_preview.bacs_debit` in an answer.
        BacsDebit
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bacs_debit" {
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            sort_code: Option<&'a str>,
        }

        /// `payment_method_preview.bizum` in an answer.
        Bizum
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-bizum" {
            buyer_id: Option<&'a str>,
        }

        /// `payment_method_preview.us_bank_account.status_details.blocked` in an answer.
        Blocked
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-status_details-blocked" {
            /// One of `R02`, `R03`, `R04`, `R05`, `R07`, `R08`, `R10`, `R11`, `R16`, `R20`, `R29`,
            /// `R31`.
            network_code: Option<NetworkCode>,
            /// One of `bank_account_closed`, `bank_account_frozen`, `bank_account_invalid_details`,
            /// `bank_account_restricted`, `bank_account_unusable`, `debit_not_authorized`,
            /// `tokenized_account_number_deactivated`.
            reason: Option<BlockedReason>,
        }

        /// `payment_method_options.card` in an answer.
        Card
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card" {
            cvc_token: Option<SecretText<'a>>,
            installments: Option<Installments<'a>>,
        }

        /// `payment_method_preview.card_present` in an answer.
        CardPresent
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card_present" {
            brand: Option<&'a str>,
            brand_product: Option<&'a str>,
            cardholder_name: Option<&'a str>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            networks: Option<Networks<'a>>,
            offline: Option<Offline<'a>>,
            preferred_locales: Option<Vec<&'a str>>,
            /// One of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
            /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`.
            read_method: Option<ReadMethod>,
            wallet: Option<CardPresentWallet<'a>>,
        }

        /// `payment_method_preview.cashapp` in an answer.
        Cashapp
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-cashapp" {
            buyer_id: Option<&'a str>,
            cashtag: Option<&'a str>,
        }

        /// `mandate_data.customer_acceptance` in an answer.
        CustomerAcceptance
            at "api/confirmation_tokens/object#confirmation_token_object-mandate_data-customer_acceptance" {
            online: Option<Online<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `payment_method_preview.klarna.dob` in an answer.
        Dob
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-klarna-dob" {
            day: Option<i64>,
            month: Option<i64>,
            year: Option<i64>,
        }

        /// `payment_method_preview.eps` in an answer.
        Eps
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-eps" {
            bank: Option<EpsBank>,
        }

        /// `payment_method_preview.fpx` in an answer.
        Fpx
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-fpx" {
            /// One of `company`, `individual`.
            account_holder_type: Option<AccountHolderType>,
            bank: FpxBank,
        }

        /// `payment_method_preview.card.generated_from` in an answer.
        GeneratedFrom
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from" {
            charge: Option<&'a str>,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            setup_attempt: Option<Expandable<'a, SetupAttempt>>,
        }

        /// `payment_method_preview.ideal` in an answer.
        Ideal
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-ideal" {
            bank: Option<IdealBank>,
            bic: Option<IdealBic>,
        }

        /// `payment_method_options.card.installments` in an answer.
        Installments
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_options-card-installments" {
            plan: Option<Plan<'a>>,
        }

        /// `payment_method_preview.interac_present` in an answer.
        InteracPresent
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-interac_present" {
            brand: Option<&'a str>,
            cardholder_name: Option<&'a str>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            networks: Option<Networks<'a>>,
            preferred_locales: Option<Vec<&'a str>>,
            /// One of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
            /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`.
            read_method: Option<ReadMethod>,
        }

        /// `payment_method_preview.klarna` in an answer.
        Klarna
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-klarna" {
            dob: Option<Dob<'a>>,
        }

        /// `payment_method_preview.kr_card` in an answer.
        KrCard
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-kr_card" {
            brand: Option<KrCardBrand>,
            last4: Option<&'a str>,
        }

        /// `payment_method_preview.link` in an answer.
        Link
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-link" {
            email: Option<&'a str>,
            /// Deprecated.
            persistent_token: Option<SecretText<'a>>,
        }

        /// `mandate_data` in an answer.
        MandateData at "api/confirmation_tokens/object#confirmation_token_object-mandate_data" {
            customer_acceptance: CustomerAcceptance<'a>,
        }

        /// `payment_method_preview.naver_pay` in an answer.
        NaverPay
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-naver_pay" {
            buyer_id: Option<&'a str>,
            /// One of `card`, `points`.
            funding: NaverPayFunding,
        }

        /// `payment_method_preview.card.networks` in an answer.
        Networks
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-networks" {
            available: Vec<&'a str>,
            preferred: Option<&'a str>,
        }

        /// `payment_method_preview.nz_bank_account` in an answer.
        NzBankAccount
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-nz_bank_account" {
            account_holder_name: Option<&'a str>,
            bank_code: &'a str,
            bank_name: &'a str,
            branch_code: &'a str,
            last4: &'a str,
            suffix: Option<&'a str>,
        }

        /// `mandate_data.customer_acceptance.online` in an answer.
        Online
            at "api/confirmation_tokens/object#confirmation_token_object-mandate_data-customer_acceptance-online" {
            ip_address: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `payment_method_preview.p24` in an answer.
        P24
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-p24" {
            bank: Option<P24Bank>,
        }

        /// `payment_method_preview.card.generated_from.payment_method_details` in an answer.
        PaymentMethodDetails
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details" {
            card_present: Option<PaymentMethodDetailsCardPresent<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `payment_method_preview.card.generated_from.payment_method_details.card_present` in an
        /// answer.
        PaymentMethodDetailsCardPresent
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-generated_from-payment_method_details-card_present" {
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

        /// `payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_options" {
            card: Option<Card<'a>>,
        }

        /// `payment_method_preview` in an answer.
        PaymentMethodPreview
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview" {
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
            card: Option<PaymentMethodPreviewCard<'a>>,
            /// If `type` is `card_present`.
            card_present: Option<CardPresent<'a>>,
            /// If `type` is `cashapp`.
            cashapp: Option<Cashapp<'a>>,
            /// If `type` is `crypto`.
            crypto: Option<JsonRef<'a>>,
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
            /// If `type` is `mb_way`.
            mb_way: Option<JsonRef<'a>>,
            /// If `type` is `mobilepay`.
            mobilepay: Option<JsonRef<'a>>,
            /// If `type` is `multibanco`.
            multibanco: Option<JsonRef<'a>>,
            /// If `type` is `naver_pay`.
            naver_pay: Option<NaverPay<'a>>,
            /// If `type` is `nz_bank_account`.
            nz_bank_account: Option<NzBankAccount<'a>>,
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
            type_ as type: PaymentMethodPreviewType,
            /// If `type` is `upi`.
            upi: Option<Upi<'a>>,
            /// If `type` is `us_bank_account`.
            us_bank_account: Option<UsBankAccount<'a>>,
            /// If `type` is `wechat_pay`.
            wechat_pay: Option<JsonRef<'a>>,
            /// If `type` is `zip`.
            zip: Option<JsonRef<'a>>,
        }

        /// `payment_method_preview.card` in an answer.
        PaymentMethodPreviewCard
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card" {
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

        /// `payment_method_preview.paypal` in an answer.
        Paypal
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-paypal" {
            country: Option<&'a str>,
            payer_email: Option<&'a str>,
            payer_id: Option<&'a str>,
        }

        /// `payment_method_preview.payto` in an answer.
        Payto
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-payto" {
            bsb_number: Option<&'a str>,
            last4: Option<&'a str>,
            pay_id: Option<&'a str>,
        }

        /// `payment_method_preview.pix` in an answer.
        Pix
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-pix" {
            fingerprint: Option<&'a str>,
        }

        /// `payment_method_preview.sepa_debit` in an answer.
        SepaDebit
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit" {
            bank_code: Option<&'a str>,
            branch_code: Option<&'a str>,
            country: Option<&'a str>,
            fingerprint: Option<&'a str>,
            generated_from: Option<SepaDebitGeneratedFrom<'a>>,
            last4: Option<&'a str>,
        }

        /// `payment_method_preview.sepa_debit.generated_from` in an answer.
        SepaDebitGeneratedFrom
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sepa_debit-generated_from" {
            charge: Option<Expandable<'a, Charge>>,
            setup_attempt: Option<Expandable<'a, SetupAttempt>>,
        }

        /// `shipping` in an answer.
        Shipping at "api/confirmation_tokens/object#confirmation_token_object-shipping" {
            address: Address<'a>,
            name: &'a str,
            phone: Option<&'a str>,
        }

        /// `payment_method_preview.sofort` in an answer.
        Sofort
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-sofort" {
            country: Option<&'a str>,
        }

        /// `payment_method_preview.us_bank_account.status_details` in an answer.
        StatusDetails
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-status_details" {
            blocked: Option<Blocked<'a>>,
        }

        /// `payment_method_preview.card.three_d_secure_usage` in an answer.
        ThreeDSecureUsage
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-three_d_secure_usage" {
            supported: bool,
        }

        /// `payment_method_preview.us_bank_account` in an answer.
        UsBankAccount
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account" {
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

        /// `payment_method_preview.us_bank_account.networks` in an answer.
        UsBankAccountNetworks
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-us_bank_account-networks" {
            preferred: Option<&'a str>,
            /// Any of `ach`, `us_domestic_wire`.
            supported: Vec<UsBankAccountNetworksSupported>,
        }

        /// `payment_method_preview.card.wallet` in an answer.
        Wallet
            at "api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet" {
            /// If `type` is `amex_express_checkout`.
            amex_express_checkout: Option<JsonRef<'a>>,
            /// If `type` is `apple_pay`.
            apple_pay: Option<JsonRef<'a>>,
            dynamic_last4: Option<&'a str>,
            /// If `type` is `google_pay`.
            google_pay: Option<JsonRef<'a>>,
            /// If `type` is `link`.
            link: Option<JsonRef<'a>>,
            /// If `type` is `masterpass`.
            masterpass: Option<Masterpass<'a>>,
            /// If `type` is `samsung_pay`.
            samsung_pay: Option<JsonRef<'a>>,
            /// One of `amex_express_checkout`, `apple_pay`, `google_pay`, `link`, `masterpass`,
            /// `samsung_pay`, `visa_checkout`. `type` on the wire.
            type_ as type: WalletType,
            /// If `type` is `visa_checkout`.
            visa_checkout: Option<VisaCheckout<'a>>,
        }
    }

    kinds {
        PaymentMethodPreviewKind of view PaymentMethodPreview {
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
            Card("card"): PaymentMethodPreviewCard<'a>,
            CardPresent("card_present"): CardPresent<'a>,
            Cashapp("cashapp"): Cashapp<'a>,
            Crypto("crypto"): JsonRef<'a>,
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

        WalletKind of view Wallet {
            AmexExpressCheckout("amex_express_checkout"): JsonRef<'a>,
            ApplePay("apple_pay"): JsonRef<'a>,
            GooglePay("google_pay"): JsonRef<'a>,
            Link("link"): JsonRef<'a>,
            Masterpass("masterpass"): Masterpass<'a>,
            SamsungPay("samsung_pay"): JsonRef<'a>,
            VisaCheckout("visa_checkout"): VisaCheckout<'a>,
        }
    }

    enums {
        /// `payment_method_preview.us_bank_account.status_details.blocked.reason`.
        BlockedReason {
            BankAccountClosed = "bank_account_closed",
            BankAccountFrozen = "bank_account_frozen",
            BankAccountInvalidDetails = "bank_account_invalid_details",
            BankAccountRestricted = "bank_account_restricted",
            BankAccountUnusable = "bank_account_unusable",
            DebitNotAuthorized = "debit_not_authorized",
            TokenizedAccountNumberDeactivated = "tokenized_account_number_deactivated",
        }

        /// `payment_method_preview.naver_pay.funding`.
        NaverPayFunding { Card = "card", Points = "points" }

        /// `payment_method_preview.us_bank_account.status_details.blocked.network_code`.
        NetworkCode {
            R02 = "R02",
            R03 = "R03",
            R04 = "R04",
            R05 = "R05",
            R07 = "R07",
            R08 = "R08",
            R10 = "R10",
            R11 = "R11",
            R16 = "R16",
            R20 = "R20",
            R29 = "R29",
            R31 = "R31",
        }

        /// `payment_method_preview.type`.
        PaymentMethodPreviewType {
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

        /// `setup_future_usage`.
        SetupFutureUsage { OffSession = "off_session", OnSession = "on_session" }

        /// `payment_method_preview.us_bank_account.networks.supported`.
        UsBankAccountNetworksSupported { Ach = "ach", UsDomesticWire = "us_domestic_wire" }
    }
}

/// [`payment_method_preview.blik`](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-blik)
/// in an answer: another name of [`Bizum`].
pub type Blik<'a> = Bizum<'a>;

/// [`payment_method_preview.card.wallet.visa_checkout`](https://docs.stripe.com/api/confirmation_tokens/object#confirmation_token_object-payment_method_preview-card-wallet-visa_checkout)
/// in an answer: another name of [`Masterpass`].
pub type VisaCheckout<'a> = Masterpass<'a>;
