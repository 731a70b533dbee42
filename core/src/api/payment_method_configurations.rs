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
            affirm: |AcssDebitParams|,
            afterpay_clearpay: |AcssDebitParams|,
            alipay: |AcssDebitParams|,
            alma: |AcssDebitParams|,
            amazon_pay: |AcssDebitParams|,
            apple_pay: |AcssDebitParams|,
            apple_pay_later: |AcssDebitParams|,
            au_becs_debit: |AcssDebitParams|,
            bacs_debit: |AcssDebitParams|,
            bancontact: |AcssDebitParams|,
            billie: |AcssDebitParams|,
            bizum: |AcssDebitParams|,
            blik: |AcssDebitParams|,
            boleto: |AcssDebitParams|,
            card: |AcssDebitParams|,
            cartes_bancaires: |AcssDebitParams|,
            cashapp: |AcssDebitParams|,
            crypto: |AcssDebitParams|,
            customer_balance: |AcssDebitParams|,
            eps: |AcssDebitParams|,
            expand: Vec<String>,
            fpx: |AcssDebitParams|,
            fr_meal_voucher_conecs: |AcssDebitParams|,
            giropay: |AcssDebitParams|,
            google_pay: |AcssDebitParams|,
            grabpay: |AcssDebitParams|,
            ideal: |AcssDebitParams|,
            jcb: |AcssDebitParams|,
            kakao_pay: |AcssDebitParams|,
            klarna: |AcssDebitParams|,
            konbini: |AcssDebitParams|,
            kr_card: |AcssDebitParams|,
            link: |AcssDebitParams|,
            mb_way: |AcssDebitParams|,
            mobilepay: |AcssDebitParams|,
            multibanco: |AcssDebitParams|,
            name: String,
            naver_pay: |AcssDebitParams|,
            nz_bank_account: |AcssDebitParams|,
            oxxo: |AcssDebitParams|,
            p24: |AcssDebitParams|,
            parent: String,
            pay_by_bank: |AcssDebitParams|,
            payco: |AcssDebitParams|,
            paynow: |AcssDebitParams|,
            paypal: |AcssDebitParams|,
            paypay: |AcssDebitParams|,
            payto: |AcssDebitParams|,
            pix: |AcssDebitParams|,
            promptpay: |AcssDebitParams|,
            revolut_pay: |AcssDebitParams|,
            samsung_pay: |AcssDebitParams|,
            satispay: |AcssDebitParams|,
            scalapay: |AcssDebitParams|,
            sepa_debit: |AcssDebitParams|,
            sequra: |AcssDebitParams|,
            sofort: |AcssDebitParams|,
            sunbit: |AcssDebitParams|,
            swish: |AcssDebitParams|,
            twint: |AcssDebitParams|,
            upi: |AcssDebitParams|,
            us_bank_account: |AcssDebitParams|,
            wechat_pay: |AcssDebitParams|,
            zip: |AcssDebitParams|,
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
            affirm: |AcssDebitParams|,
            afterpay_clearpay: |AcssDebitParams|,
            alipay: |AcssDebitParams|,
            alma: |AcssDebitParams|,
            amazon_pay: |AcssDebitParams|,
            apple_pay: |AcssDebitParams|,
            apple_pay_later: |AcssDebitParams|,
            au_becs_debit: |AcssDebitParams|,
            bacs_debit: |AcssDebitParams|,
            bancontact: |AcssDebitParams|,
            billie: |AcssDebitParams|,
            bizum: |AcssDebitParams|,
            blik: |AcssDebitParams|,
            boleto: |AcssDebitParams|,
            card: |AcssDebitParams|,
            cartes_bancaires: |AcssDebitParams|,
            cashapp: |AcssDebitParams|,
            crypto: |AcssDebitParams|,
            customer_balance: |AcssDebitParams|,
            eps: |AcssDebitParams|,
            expand: Vec<String>,
            fpx: |AcssDebitParams|,
            fr_meal_voucher_conecs: |AcssDebitParams|,
            giropay: |AcssDebitParams|,
            google_pay: |AcssDebitParams|,
            grabpay: |AcssDebitParams|,
            ideal: |AcssDebitParams|,
            jcb: |AcssDebitParams|,
            kakao_pay: |AcssDebitParams|,
            klarna: |AcssDebitParams|,
            konbini: |AcssDebitParams|,
            kr_card: |AcssDebitParams|,
            link: |AcssDebitParams|,
            mb_way: |AcssDebitParams|,
            mobilepay: |AcssDebitParams|,
            multibanco: |AcssDebitParams|,
            name: String,
            naver_pay: |AcssDebitParams|,
            nz_bank_account: |AcssDebitParams|,
            oxxo: |AcssDebitParams|,
            p24: |AcssDebitParams|,
            pay_by_bank: |AcssDebitParams|,
            payco: |AcssDebitParams|,
            paynow: |AcssDebitParams|,
            paypal: |AcssDebitParams|,
            paypay: |AcssDebitParams|,
            payto: |AcssDebitParams|,
            pix: |AcssDebitParams|,
            promptpay: |AcssDebitParams|,
            revolut_pay: |AcssDebitParams|,
            samsung_pay: |AcssDebitParams|,
            satispay: |AcssDebitParams|,
            scalapay: |AcssDebitParams|,
            sepa_debit: |AcssDebitParams|,
            sequra: |AcssDebitParams|,
            sofort: |AcssDebitParams|,
            sunbit: |AcssDebitParams|,
            swish: |AcssDebitParams|,
            twint: |AcssDebitParams|,
            upi: |AcssDebitParams|,
            us_bank_account: |AcssDebitParams|,
            wechat_pay: |AcssDebitParams|,
            zip: |AcssDebitParams|,
        }

        /// [Lists](https://docs.stripe.com/api/payment_method_configurations/list) payment method
        /// configurations.
        GET "/v1/payment_method_configurations" list() List
            at "api/payment_method_configurations/list#list_payment_method_configurations" => [PaymentMethodConfiguration] Cursor {
            active: bool,
            application: Emptyable<String>,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
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
            affirm: Option<AcssDebit<'a>>,
            afterpay_clearpay: Option<AcssDebit<'a>>,
            alipay: Option<AcssDebit<'a>>,
            alma: Option<AcssDebit<'a>>,
            amazon_pay: Option<AcssDebit<'a>>,
            apple_pay: Option<AcssDebit<'a>>,
            application: Option<&'a str>,
            au_becs_debit: Option<AcssDebit<'a>>,
            bacs_debit: Option<AcssDebit<'a>>,
            bancontact: Option<AcssDebit<'a>>,
            billie: Option<AcssDebit<'a>>,
            bizum: Option<AcssDebit<'a>>,
            blik: Option<AcssDebit<'a>>,
            boleto: Option<AcssDebit<'a>>,
            card: Option<AcssDebit<'a>>,
            cartes_bancaires: Option<AcssDebit<'a>>,
            cashapp: Option<AcssDebit<'a>>,
            crypto: Option<AcssDebit<'a>>,
            customer_balance: Option<AcssDebit<'a>>,
            eps: Option<AcssDebit<'a>>,
            fpx: Option<AcssDebit<'a>>,
            giropay: Option<AcssDebit<'a>>,
            google_pay: Option<AcssDebit<'a>>,
            grabpay: Option<AcssDebit<'a>>,
            ideal: Option<AcssDebit<'a>>,
            is_default: bool,
            jcb: Option<AcssDebit<'a>>,
            kakao_pay: Option<AcssDebit<'a>>,
            klarna: Option<AcssDebit<'a>>,
            konbini: Option<AcssDebit<'a>>,
            kr_card: Option<AcssDebit<'a>>,
            link: Option<AcssDebit<'a>>,
            livemode: bool,
            mb_way: Option<AcssDebit<'a>>,
            mobilepay: Option<AcssDebit<'a>>,
            multibanco: Option<AcssDebit<'a>>,
            name: &'a str,
            naver_pay: Option<AcssDebit<'a>>,
            nz_bank_account: Option<AcssDebit<'a>>,
            object: &'a str,
            oxxo: Option<AcssDebit<'a>>,
            p24: Option<AcssDebit<'a>>,
            parent: Option<&'a str>,
            pay_by_bank: Option<AcssDebit<'a>>,
            payco: Option<AcssDebit<'a>>,
            paynow: Option<AcssDebit<'a>>,
            paypal: Option<AcssDebit<'a>>,
            paypay: Option<AcssDebit<'a>>,
            payto: Option<AcssDebit<'a>>,
            pix: Option<AcssDebit<'a>>,
            promptpay: Option<AcssDebit<'a>>,
            revolut_pay: Option<AcssDebit<'a>>,
            samsung_pay: Option<AcssDebit<'a>>,
            satispay: Option<AcssDebit<'a>>,
            scalapay: Option<AcssDebit<'a>>,
            sepa_debit: Option<AcssDebit<'a>>,
            sequra: Option<AcssDebit<'a>>,
            sofort: Option<AcssDebit<'a>>,
            sunbit: Option<AcssDebit<'a>>,
            swish: Option<AcssDebit<'a>>,
            twint: Option<AcssDebit<'a>>,
            upi: Option<AcssDebit<'a>>,
            us_bank_account: Option<AcssDebit<'a>>,
            wechat_pay: Option<AcssDebit<'a>>,
            zip: Option<AcssDebit<'a>>,
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
            preference: DisplayPreferencePreference,
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
