//! [Payment method configurations](https://docs.stripe.com/api/payment_method_configurations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::Emptyable;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payment_method_configurations/create) a payment
        /// method configuration.
        POST "/v1/payment_method_configurations" create() Create
            at "api/payment_method_configurations/create#create_payment_method_configuration" -> PaymentMethodConfiguration {
            acss_debit: |AcssDebitParams|,
            affirm: |AffirmParams|,
            afterpay_clearpay: |AfterpayClearpayParams|,
            alipay: |AlipayParams|,
            alma: |AlmaParams|,
            amazon_pay: |AmazonPayParams|,
            apple_pay: |ApplePayParams|,
            apple_pay_later: |ApplePayLaterParams|,
            au_becs_debit: |AuBecsDebitParams|,
            bacs_debit: |BacsDebitParams|,
            bancontact: |BancontactParams|,
            billie: |BillieParams|,
            bizum: |BizumParams|,
            blik: |BlikParams|,
            boleto: |BoletoParams|,
            card: |CardParams|,
            cartes_bancaires: |CartesBancairesParams|,
            cashapp: |CashappParams|,
            crypto: |CryptoParams|,
            customer_balance: |CustomerBalanceParams|,
            eps: |EpsParams|,
            expand: Vec<String>,
            fpx: |FpxParams|,
            fr_meal_voucher_conecs: |FrMealVoucherConecsParams|,
            giropay: |GiropayParams|,
            google_pay: |GooglePayParams|,
            grabpay: |GrabpayParams|,
            ideal: |IdealParams|,
            jcb: |JcbParams|,
            kakao_pay: |KakaoPayParams|,
            klarna: |KlarnaParams|,
            konbini: |KonbiniParams|,
            kr_card: |KrCardParams|,
            link: |LinkParams|,
            mb_way: |MbWayParams|,
            mobilepay: |MobilepayParams|,
            multibanco: |MultibancoParams|,
            name: String,
            naver_pay: |NaverPayParams|,
            nz_bank_account: |NzBankAccountParams|,
            oxxo: |OxxoParams|,
            p24: |P24Params|,
            parent: String,
            pay_by_bank: |PayByBankParams|,
            payco: |PaycoParams|,
            paynow: |PaynowParams|,
            paypal: |PaypalParams|,
            paypay: |PaypayParams|,
            payto: |PaytoParams|,
            pix: |PixParams|,
            promptpay: |PromptpayParams|,
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
            zip: |ZipParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_method_configurations/retrieve) a
        /// payment method configuration.
        GET "/v1/payment_method_configurations/{configuration}" retrieve(configuration) Retrieve
            at "api/payment_method_configurations/retrieve#retrieve_payment_method_configuration" -> PaymentMethodConfiguration {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment_method_configurations/update) a payment
        /// method configuration.
        POST "/v1/payment_method_configurations/{configuration}" update(configuration) Update
            at "api/payment_method_configurations/update#update_payment_method_configuration" -> PaymentMethodConfiguration {
            acss_debit: |AcssDebitParams|,
            active: bool,
            affirm: |AffirmParams|,
            afterpay_clearpay: |AfterpayClearpayParams|,
            alipay: |AlipayParams|,
            alma: |AlmaParams|,
            amazon_pay: |AmazonPayParams|,
            apple_pay: |ApplePayParams|,
            apple_pay_later: |ApplePayLaterParams|,
            au_becs_debit: |AuBecsDebitParams|,
            bacs_debit: |BacsDebitParams|,
            bancontact: |BancontactParams|,
            billie: |BillieParams|,
            bizum: |BizumParams|,
            blik: |BlikParams|,
            boleto: |BoletoParams|,
            card: |CardParams|,
            cartes_bancaires: |CartesBancairesParams|,
            cashapp: |CashappParams|,
            crypto: |CryptoParams|,
            customer_balance: |CustomerBalanceParams|,
            eps: |EpsParams|,
            expand: Vec<String>,
            fpx: |FpxParams|,
            fr_meal_voucher_conecs: |FrMealVoucherConecsParams|,
            giropay: |GiropayParams|,
            google_pay: |GooglePayParams|,
            grabpay: |GrabpayParams|,
            ideal: |IdealParams|,
            jcb: |JcbParams|,
            kakao_pay: |KakaoPayParams|,
            klarna: |KlarnaParams|,
            konbini: |KonbiniParams|,
            kr_card: |KrCardParams|,
            link: |LinkParams|,
            mb_way: |MbWayParams|,
            mobilepay: |MobilepayParams|,
            multibanco: |MultibancoParams|,
            name: String,
            naver_pay: |NaverPayParams|,
            nz_bank_account: |NzBankAccountParams|,
            oxxo: |OxxoParams|,
            p24: |P24Params|,
            pay_by_bank: |PayByBankParams|,
            payco: |PaycoParams|,
            paynow: |PaynowParams|,
            paypal: |PaypalParams|,
            paypay: |PaypayParams|,
            payto: |PaytoParams|,
            pix: |PixParams|,
            promptpay: |PromptpayParams|,
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
            zip: |ZipParams|,
        }

        /// [Lists](https://docs.stripe.com/api/payment_method_configurations/list) payment method
        /// configurations.
        GET "/v1/payment_method_configurations" list() List
            at "api/payment_method_configurations/list#list_payment_method_configurations" => [PaymentMethodConfiguration] Cursor {
            active: bool,
            application: Emptyable<String>,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `acss_debit` in a request.
        AcssDebitParams
            at "api/payment_method_configurations/create#create_payment_method_configuration-acss_debit" {
            display_preference: |DisplayPreferenceParams|,
        }

        /// `acss_debit.display_preference` in a request.
        DisplayPreferenceParams
            at "api/payment_method_configurations/create#create_payment_method_configuration-acss_debit-display_preference" {
            /// One of `none`, `off`, `on`.
            preference: DisplayPreferencePreference,
        }
    }

    objects {
        /// A [payment method
        /// configuration](https://docs.stripe.com/api/payment_method_configurations/object).
        PaymentMethodConfiguration "payment_method_configuration"
            at "api/payment_method_configurations/object#payment_method_configuration_object" id {
            acss_debit: Option<AcssDebit<'a>>,
            active: bool,
            affirm: Option<Affirm<'a>>,
            afterpay_clearpay: Option<AfterpayClearpay<'a>>,
            alipay: Option<Alipay<'a>>,
            alma: Option<Alma<'a>>,
            amazon_pay: Option<AmazonPay<'a>>,
            apple_pay: Option<ApplePay<'a>>,
            application: Option<&'a str>,
            au_becs_debit: Option<AuBecsDebit<'a>>,
            bacs_debit: Option<BacsDebit<'a>>,
            bancontact: Option<Bancontact<'a>>,
            billie: Option<Billie<'a>>,
            bizum: Option<Bizum<'a>>,
            blik: Option<Blik<'a>>,
            boleto: Option<Boleto<'a>>,
            card: Option<Card<'a>>,
            cartes_bancaires: Option<CartesBancaires<'a>>,
            cashapp: Option<Cashapp<'a>>,
            crypto: Option<Crypto<'a>>,
            customer_balance: Option<CustomerBalance<'a>>,
            eps: Option<Eps<'a>>,
            fpx: Option<Fpx<'a>>,
            giropay: Option<Giropay<'a>>,
            google_pay: Option<GooglePay<'a>>,
            grabpay: Option<Grabpay<'a>>,
            ideal: Option<Ideal<'a>>,
            is_default: bool,
            jcb: Option<Jcb<'a>>,
            kakao_pay: Option<KakaoPay<'a>>,
            klarna: Option<Klarna<'a>>,
            konbini: Option<Konbini<'a>>,
            kr_card: Option<KrCard<'a>>,
            link: Option<Link<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            mb_way: Option<MbWay<'a>>,
            mobilepay: Option<Mobilepay<'a>>,
            multibanco: Option<Multibanco<'a>>,
            name: &'a str,
            naver_pay: Option<NaverPay<'a>>,
            nz_bank_account: Option<NzBankAccount<'a>>,
            object: &'a str,
            oxxo: Option<Oxxo<'a>>,
            p24: Option<P24<'a>>,
            parent: Option<&'a str>,
            pay_by_bank: Option<PayByBank<'a>>,
            payco: Option<Payco<'a>>,
            paynow: Option<Paynow<'a>>,
            paypal: Option<Paypal<'a>>,
            paypay: Option<Paypay<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            promptpay: Option<Promptpay<'a>>,
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
            zip: Option<Zip<'a>>,
        }
    }

    views {
        /// `acss_debit` in an answer.
        AcssDebit
            at "api/payment_method_configurations/object#payment_method_configuration_object-acss_debit" {
            available: bool,
            display_preference: DisplayPreference<'a>,
        }

        /// `acss_debit.display_preference` in an answer.
        DisplayPreference
            at "api/payment_method_configurations/object#payment_method_configuration_object-acss_debit-display_preference" {
            overridable: Option<bool>,
            /// One of `none`, `off`, `on`.
            preference: DisplayPreferencePreference,
            /// One of `off`, `on`.
            value: DisplayPreferenceValue,
        }
    }

    enums {
        /// `acss_debit.display_preference.preference`.
        DisplayPreferencePreference { None = "none", Off = "off", On = "on" }

        /// `acss_debit.display_preference.value`.
        DisplayPreferenceValue { Off = "off", On = "on" }
    }
}

/// [`affirm`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-affirm)
/// in an answer: another name of [`AcssDebit`].
pub type Affirm<'a> = AcssDebit<'a>;

/// [`affirm`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-affirm)
/// in a request: another name of [`AcssDebitParams`].
pub type AffirmParams = AcssDebitParams;

/// [`afterpay_clearpay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-afterpay_clearpay)
/// in an answer: another name of [`AcssDebit`].
pub type AfterpayClearpay<'a> = AcssDebit<'a>;

/// [`afterpay_clearpay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-afterpay_clearpay)
/// in a request: another name of [`AcssDebitParams`].
pub type AfterpayClearpayParams = AcssDebitParams;

/// [`alipay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alipay)
/// in an answer: another name of [`AcssDebit`].
pub type Alipay<'a> = AcssDebit<'a>;

/// [`alipay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alipay)
/// in a request: another name of [`AcssDebitParams`].
pub type AlipayParams = AcssDebitParams;

/// [`alma`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-alma)
/// in an answer: another name of [`AcssDebit`].
pub type Alma<'a> = AcssDebit<'a>;

/// [`alma`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-alma)
/// in a request: another name of [`AcssDebitParams`].
pub type AlmaParams = AcssDebitParams;

/// [`amazon_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-amazon_pay)
/// in an answer: another name of [`AcssDebit`].
pub type AmazonPay<'a> = AcssDebit<'a>;

/// [`amazon_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-amazon_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type AmazonPayParams = AcssDebitParams;

/// [`apple_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-apple_pay)
/// in an answer: another name of [`AcssDebit`].
pub type ApplePay<'a> = AcssDebit<'a>;

/// [`apple_pay_later`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay_later)
/// in a request: another name of [`AcssDebitParams`].
pub type ApplePayLaterParams = AcssDebitParams;

/// [`apple_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-apple_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type ApplePayParams = AcssDebitParams;

/// [`au_becs_debit`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-au_becs_debit)
/// in an answer: another name of [`AcssDebit`].
pub type AuBecsDebit<'a> = AcssDebit<'a>;

/// [`au_becs_debit`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-au_becs_debit)
/// in a request: another name of [`AcssDebitParams`].
pub type AuBecsDebitParams = AcssDebitParams;

/// [`bacs_debit`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bacs_debit)
/// in an answer: another name of [`AcssDebit`].
pub type BacsDebit<'a> = AcssDebit<'a>;

/// [`bacs_debit`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bacs_debit)
/// in a request: another name of [`AcssDebitParams`].
pub type BacsDebitParams = AcssDebitParams;

/// [`bancontact`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bancontact)
/// in an answer: another name of [`AcssDebit`].
pub type Bancontact<'a> = AcssDebit<'a>;

/// [`bancontact`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bancontact)
/// in a request: another name of [`AcssDebitParams`].
pub type BancontactParams = AcssDebitParams;

/// [`billie`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-billie)
/// in an answer: another name of [`AcssDebit`].
pub type Billie<'a> = AcssDebit<'a>;

/// [`billie`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-billie)
/// in a request: another name of [`AcssDebitParams`].
pub type BillieParams = AcssDebitParams;

/// [`bizum`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-bizum)
/// in an answer: another name of [`AcssDebit`].
pub type Bizum<'a> = AcssDebit<'a>;

/// [`bizum`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-bizum)
/// in a request: another name of [`AcssDebitParams`].
pub type BizumParams = AcssDebitParams;

/// [`blik`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-blik)
/// in an answer: another name of [`AcssDebit`].
pub type Blik<'a> = AcssDebit<'a>;

/// [`blik`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-blik)
/// in a request: another name of [`AcssDebitParams`].
pub type BlikParams = AcssDebitParams;

/// [`boleto`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-boleto)
/// in an answer: another name of [`AcssDebit`].
pub type Boleto<'a> = AcssDebit<'a>;

/// [`boleto`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-boleto)
/// in a request: another name of [`AcssDebitParams`].
pub type BoletoParams = AcssDebitParams;

/// [`card`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-card)
/// in an answer: another name of [`AcssDebit`].
pub type Card<'a> = AcssDebit<'a>;

/// [`card`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-card)
/// in a request: another name of [`AcssDebitParams`].
pub type CardParams = AcssDebitParams;

/// [`cartes_bancaires`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cartes_bancaires)
/// in an answer: another name of [`AcssDebit`].
pub type CartesBancaires<'a> = AcssDebit<'a>;

/// [`cartes_bancaires`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cartes_bancaires)
/// in a request: another name of [`AcssDebitParams`].
pub type CartesBancairesParams = AcssDebitParams;

/// [`cashapp`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-cashapp)
/// in an answer: another name of [`AcssDebit`].
pub type Cashapp<'a> = AcssDebit<'a>;

/// [`cashapp`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-cashapp)
/// in a request: another name of [`AcssDebitParams`].
pub type CashappParams = AcssDebitParams;

/// [`crypto`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-crypto)
/// in an answer: another name of [`AcssDebit`].
pub type Crypto<'a> = AcssDebit<'a>;

/// [`crypto`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-crypto)
/// in a request: another name of [`AcssDebitParams`].
pub type CryptoParams = AcssDebitParams;

/// [`customer_balance`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-customer_balance)
/// in an answer: another name of [`AcssDebit`].
pub type CustomerBalance<'a> = AcssDebit<'a>;

/// [`customer_balance`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-customer_balance)
/// in a request: another name of [`AcssDebitParams`].
pub type CustomerBalanceParams = AcssDebitParams;

/// [`eps`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-eps)
/// in an answer: another name of [`AcssDebit`].
pub type Eps<'a> = AcssDebit<'a>;

/// [`eps`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-eps)
/// in a request: another name of [`AcssDebitParams`].
pub type EpsParams = AcssDebitParams;

/// [`fpx`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-fpx)
/// in an answer: another name of [`AcssDebit`].
pub type Fpx<'a> = AcssDebit<'a>;

/// [`fpx`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fpx)
/// in a request: another name of [`AcssDebitParams`].
pub type FpxParams = AcssDebitParams;

/// [`fr_meal_voucher_conecs`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-fr_meal_voucher_conecs)
/// in a request: another name of [`AcssDebitParams`].
pub type FrMealVoucherConecsParams = AcssDebitParams;

/// [`giropay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-giropay)
/// in an answer: another name of [`AcssDebit`].
pub type Giropay<'a> = AcssDebit<'a>;

/// [`giropay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-giropay)
/// in a request: another name of [`AcssDebitParams`].
pub type GiropayParams = AcssDebitParams;

/// [`google_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-google_pay)
/// in an answer: another name of [`AcssDebit`].
pub type GooglePay<'a> = AcssDebit<'a>;

/// [`google_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-google_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type GooglePayParams = AcssDebitParams;

/// [`grabpay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-grabpay)
/// in an answer: another name of [`AcssDebit`].
pub type Grabpay<'a> = AcssDebit<'a>;

/// [`grabpay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-grabpay)
/// in a request: another name of [`AcssDebitParams`].
pub type GrabpayParams = AcssDebitParams;

/// [`ideal`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-ideal)
/// in an answer: another name of [`AcssDebit`].
pub type Ideal<'a> = AcssDebit<'a>;

/// [`ideal`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-ideal)
/// in a request: another name of [`AcssDebitParams`].
pub type IdealParams = AcssDebitParams;

/// [`jcb`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-jcb)
/// in an answer: another name of [`AcssDebit`].
pub type Jcb<'a> = AcssDebit<'a>;

/// [`jcb`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-jcb)
/// in a request: another name of [`AcssDebitParams`].
pub type JcbParams = AcssDebitParams;

/// [`kakao_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kakao_pay)
/// in an answer: another name of [`AcssDebit`].
pub type KakaoPay<'a> = AcssDebit<'a>;

/// [`kakao_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kakao_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type KakaoPayParams = AcssDebitParams;

/// [`klarna`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-klarna)
/// in an answer: another name of [`AcssDebit`].
pub type Klarna<'a> = AcssDebit<'a>;

/// [`klarna`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-klarna)
/// in a request: another name of [`AcssDebitParams`].
pub type KlarnaParams = AcssDebitParams;

/// [`konbini`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-konbini)
/// in an answer: another name of [`AcssDebit`].
pub type Konbini<'a> = AcssDebit<'a>;

/// [`konbini`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-konbini)
/// in a request: another name of [`AcssDebitParams`].
pub type KonbiniParams = AcssDebitParams;

/// [`kr_card`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-kr_card)
/// in an answer: another name of [`AcssDebit`].
pub type KrCard<'a> = AcssDebit<'a>;

/// [`kr_card`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-kr_card)
/// in a request: another name of [`AcssDebitParams`].
pub type KrCardParams = AcssDebitParams;

/// [`link`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-link)
/// in an answer: another name of [`AcssDebit`].
pub type Link<'a> = AcssDebit<'a>;

/// [`link`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-link)
/// in a request: another name of [`AcssDebitParams`].
pub type LinkParams = AcssDebitParams;

/// [`mb_way`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mb_way)
/// in an answer: another name of [`AcssDebit`].
pub type MbWay<'a> = AcssDebit<'a>;

/// [`mb_way`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mb_way)
/// in a request: another name of [`AcssDebitParams`].
pub type MbWayParams = AcssDebitParams;

/// [`mobilepay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-mobilepay)
/// in an answer: another name of [`AcssDebit`].
pub type Mobilepay<'a> = AcssDebit<'a>;

/// [`mobilepay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-mobilepay)
/// in a request: another name of [`AcssDebitParams`].
pub type MobilepayParams = AcssDebitParams;

/// [`multibanco`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-multibanco)
/// in an answer: another name of [`AcssDebit`].
pub type Multibanco<'a> = AcssDebit<'a>;

/// [`multibanco`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-multibanco)
/// in a request: another name of [`AcssDebitParams`].
pub type MultibancoParams = AcssDebitParams;

/// [`naver_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-naver_pay)
/// in an answer: another name of [`AcssDebit`].
pub type NaverPay<'a> = AcssDebit<'a>;

/// [`naver_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-naver_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type NaverPayParams = AcssDebitParams;

/// [`nz_bank_account`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-nz_bank_account)
/// in an answer: another name of [`AcssDebit`].
pub type NzBankAccount<'a> = AcssDebit<'a>;

/// [`nz_bank_account`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-nz_bank_account)
/// in a request: another name of [`AcssDebitParams`].
pub type NzBankAccountParams = AcssDebitParams;

/// [`oxxo`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-oxxo)
/// in an answer: another name of [`AcssDebit`].
pub type Oxxo<'a> = AcssDebit<'a>;

/// [`oxxo`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-oxxo)
/// in a request: another name of [`AcssDebitParams`].
pub type OxxoParams = AcssDebitParams;

/// [`p24`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-p24)
/// in an answer: another name of [`AcssDebit`].
pub type P24<'a> = AcssDebit<'a>;

/// [`p24`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-p24)
/// in a request: another name of [`AcssDebitParams`].
pub type P24Params = AcssDebitParams;

/// [`pay_by_bank`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pay_by_bank)
/// in an answer: another name of [`AcssDebit`].
pub type PayByBank<'a> = AcssDebit<'a>;

/// [`pay_by_bank`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pay_by_bank)
/// in a request: another name of [`AcssDebitParams`].
pub type PayByBankParams = AcssDebitParams;

/// [`payco`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payco)
/// in an answer: another name of [`AcssDebit`].
pub type Payco<'a> = AcssDebit<'a>;

/// [`payco`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payco)
/// in a request: another name of [`AcssDebitParams`].
pub type PaycoParams = AcssDebitParams;

/// [`paynow`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paynow)
/// in an answer: another name of [`AcssDebit`].
pub type Paynow<'a> = AcssDebit<'a>;

/// [`paynow`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paynow)
/// in a request: another name of [`AcssDebitParams`].
pub type PaynowParams = AcssDebitParams;

/// [`paypal`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypal)
/// in an answer: another name of [`AcssDebit`].
pub type Paypal<'a> = AcssDebit<'a>;

/// [`paypal`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypal)
/// in a request: another name of [`AcssDebitParams`].
pub type PaypalParams = AcssDebitParams;

/// [`paypay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-paypay)
/// in an answer: another name of [`AcssDebit`].
pub type Paypay<'a> = AcssDebit<'a>;

/// [`paypay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-paypay)
/// in a request: another name of [`AcssDebitParams`].
pub type PaypayParams = AcssDebitParams;

/// [`payto`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-payto)
/// in an answer: another name of [`AcssDebit`].
pub type Payto<'a> = AcssDebit<'a>;

/// [`payto`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-payto)
/// in a request: another name of [`AcssDebitParams`].
pub type PaytoParams = AcssDebitParams;

/// [`pix`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-pix)
/// in an answer: another name of [`AcssDebit`].
pub type Pix<'a> = AcssDebit<'a>;

/// [`pix`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-pix)
/// in a request: another name of [`AcssDebitParams`].
pub type PixParams = AcssDebitParams;

/// [`promptpay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-promptpay)
/// in an answer: another name of [`AcssDebit`].
pub type Promptpay<'a> = AcssDebit<'a>;

/// [`promptpay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-promptpay)
/// in a request: another name of [`AcssDebitParams`].
pub type PromptpayParams = AcssDebitParams;

/// [`revolut_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-revolut_pay)
/// in an answer: another name of [`AcssDebit`].
pub type RevolutPay<'a> = AcssDebit<'a>;

/// [`revolut_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-revolut_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type RevolutPayParams = AcssDebitParams;

/// [`samsung_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-samsung_pay)
/// in an answer: another name of [`AcssDebit`].
pub type SamsungPay<'a> = AcssDebit<'a>;

/// [`samsung_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-samsung_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type SamsungPayParams = AcssDebitParams;

/// [`satispay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-satispay)
/// in an answer: another name of [`AcssDebit`].
pub type Satispay<'a> = AcssDebit<'a>;

/// [`satispay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-satispay)
/// in a request: another name of [`AcssDebitParams`].
pub type SatispayParams = AcssDebitParams;

/// [`scalapay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-scalapay)
/// in an answer: another name of [`AcssDebit`].
pub type Scalapay<'a> = AcssDebit<'a>;

/// [`scalapay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-scalapay)
/// in a request: another name of [`AcssDebitParams`].
pub type ScalapayParams = AcssDebitParams;

/// [`sepa_debit`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sepa_debit)
/// in an answer: another name of [`AcssDebit`].
pub type SepaDebit<'a> = AcssDebit<'a>;

/// [`sepa_debit`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sepa_debit)
/// in a request: another name of [`AcssDebitParams`].
pub type SepaDebitParams = AcssDebitParams;

/// [`sequra`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sequra)
/// in an answer: another name of [`AcssDebit`].
pub type Sequra<'a> = AcssDebit<'a>;

/// [`sequra`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sequra)
/// in a request: another name of [`AcssDebitParams`].
pub type SequraParams = AcssDebitParams;

/// [`sofort`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sofort)
/// in an answer: another name of [`AcssDebit`].
pub type Sofort<'a> = AcssDebit<'a>;

/// [`sofort`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sofort)
/// in a request: another name of [`AcssDebitParams`].
pub type SofortParams = AcssDebitParams;

/// [`sunbit`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-sunbit)
/// in an answer: another name of [`AcssDebit`].
pub type Sunbit<'a> = AcssDebit<'a>;

/// [`sunbit`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-sunbit)
/// in a request: another name of [`AcssDebitParams`].
pub type SunbitParams = AcssDebitParams;

/// [`swish`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-swish)
/// in an answer: another name of [`AcssDebit`].
pub type Swish<'a> = AcssDebit<'a>;

/// [`swish`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-swish)
/// in a request: another name of [`AcssDebitParams`].
pub type SwishParams = AcssDebitParams;

/// [`twint`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-twint)
/// in an answer: another name of [`AcssDebit`].
pub type Twint<'a> = AcssDebit<'a>;

/// [`twint`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-twint)
/// in a request: another name of [`AcssDebitParams`].
pub type TwintParams = AcssDebitParams;

/// [`upi`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-upi)
/// in an answer: another name of [`AcssDebit`].
pub type Upi<'a> = AcssDebit<'a>;

/// [`upi`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-upi)
/// in a request: another name of [`AcssDebitParams`].
pub type UpiParams = AcssDebitParams;

/// [`us_bank_account`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-us_bank_account)
/// in an answer: another name of [`AcssDebit`].
pub type UsBankAccount<'a> = AcssDebit<'a>;

/// [`us_bank_account`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-us_bank_account)
/// in a request: another name of [`AcssDebitParams`].
pub type UsBankAccountParams = AcssDebitParams;

/// [`wechat_pay`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-wechat_pay)
/// in an answer: another name of [`AcssDebit`].
pub type WechatPay<'a> = AcssDebit<'a>;

/// [`wechat_pay`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-wechat_pay)
/// in a request: another name of [`AcssDebitParams`].
pub type WechatPayParams = AcssDebitParams;

/// [`zip`](https://docs.stripe.com/api/payment_method_configurations/object#payment_method_configuration_object-zip)
/// in an answer: another name of [`AcssDebit`].
pub type Zip<'a> = AcssDebit<'a>;

/// [`zip`](https://docs.stripe.com/api/payment_method_configurations/create#create_payment_method_configuration-zip)
/// in a request: another name of [`AcssDebitParams`].
pub type ZipParams = AcssDebitParams;
