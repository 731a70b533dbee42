//! [Customer payment methods](https://docs.stripe.com/api/customer_payment_methods).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::PaymentMethod;
use crate::table::table;

pub use crate::api::cards::AllowRedisplay;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/customer_payment_methods/retrieve) a customer
        /// payment method.
        GET "/v1/customers/{customer}/payment_methods/{payment_method}"
            retrieve(customer, payment_method) Retrieve
            at "api/customer_payment_methods/retrieve#retrieve_customer_payment_method" -> PaymentMethod {
            /// Fields that expand: `customer`, `card.generated_from.setup_attempt`,
            /// `sepa_debit.generated_from.charge`, `sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/payment_methods/customer_list) customer payment
        /// methods.
        GET "/v1/customers/{customer}/payment_methods" list(customer) List
            at "api/payment_methods/customer_list#list_customer_payment_methods" => [PaymentMethod] Cursor {
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
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
            type_ as type: CustomerPaymentMethodType,
        }
    }

    enums {
        /// `type`.
        CustomerPaymentMethodType {
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
    }
}
