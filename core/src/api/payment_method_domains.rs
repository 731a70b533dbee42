//! [Payment method domains](https://docs.stripe.com/api/payment_method_domains).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payment_method_domains/create) a payment method
        /// domain.
        ///
        /// Required: `domain_name`.
        POST "/v1/payment_method_domains" create() Create
            at "api/payment_method_domains/create#create_payment_method_domain" -> PaymentMethodDomain {
            /// Required.
            domain_name: String,
            enabled: bool,
            expand: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_method_domains/retrieve) a payment
        /// method domain.
        GET "/v1/payment_method_domains/{payment_method_domain}"
            retrieve(payment_method_domain) Retrieve
            at "api/payment_method_domains/retrieve#retrieve_payment_method_domain" -> PaymentMethodDomain {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment_method_domains/update) a payment method
        /// domain.
        POST "/v1/payment_method_domains/{payment_method_domain}"
            update(payment_method_domain) Update
            at "api/payment_method_domains/update#update_payment_method_domain" -> PaymentMethodDomain {
            enabled: bool,
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/payment_method_domains/list) payment method domains.
        GET "/v1/payment_method_domains" list() List
            at "api/payment_method_domains/list#list_payment_method_domains" => [PaymentMethodDomain] Cursor {
            domain_name: String,
            enabled: bool,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Validates](https://docs.stripe.com/api/payment_method_domains/validate) a payment
        /// method domain.
        POST "/v1/payment_method_domains/{payment_method_domain}/validate"
            validate(payment_method_domain) Validate
            at "api/payment_method_domains/validate#validate_payment_method_domain" -> PaymentMethodDomain {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [payment method domain](https://docs.stripe.com/api/payment_method_domains/object).
        PaymentMethodDomain "payment_method_domain"
            at "api/payment_method_domains/object#payment_method_domain_object" id {
            amazon_pay: AmazonPay<'a>,
            apple_pay: ApplePay<'a>,
            /// When it was created.
            created: Timestamp,
            domain_name: &'a str,
            enabled: bool,
            google_pay: GooglePay<'a>,
            klarna: Klarna<'a>,
            link: Link<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            paypal: Paypal<'a>,
        }
    }

    views {
        /// `amazon_pay` in an answer.
        AmazonPay at "api/payment_method_domains/object#payment_method_domain_object-amazon_pay" {
            /// One of `active`, `inactive`.
            status: AmazonPayStatus,
            status_details: Option<StatusDetails<'a>>,
        }

        /// `amazon_pay.status_details` in an answer.
        StatusDetails
            at "api/payment_method_domains/object#payment_method_domain_object-amazon_pay-status_details" {
            error_message: &'a str,
        }
    }

    enums {
        /// `amazon_pay.status`.
        AmazonPayStatus { Active = "active", Inactive = "inactive" }
    }
}

/// [`apple_pay`](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-apple_pay)
/// in an answer: another name of [`AmazonPay`].
pub type ApplePay<'a> = AmazonPay<'a>;

/// `apple_pay.status`: another name of [`AmazonPayStatus`].
pub type ApplePayStatus = AmazonPayStatus;

/// [`google_pay`](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-google_pay)
/// in an answer: another name of [`AmazonPay`].
pub type GooglePay<'a> = AmazonPay<'a>;

/// `google_pay.status`: another name of [`AmazonPayStatus`].
pub type GooglePayStatus = AmazonPayStatus;

/// [`klarna`](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-klarna)
/// in an answer: another name of [`AmazonPay`].
pub type Klarna<'a> = AmazonPay<'a>;

/// `klarna.status`: another name of [`AmazonPayStatus`].
pub type KlarnaStatus = AmazonPayStatus;

/// [`link`](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-link)
/// in an answer: another name of [`AmazonPay`].
pub type Link<'a> = AmazonPay<'a>;

/// `link.status`: another name of [`AmazonPayStatus`].
pub type LinkStatus = AmazonPayStatus;

/// [`paypal`](https://docs.stripe.com/api/payment_method_domains/object#payment_method_domain_object-paypal)
/// in an answer: another name of [`AmazonPay`].
pub type Paypal<'a> = AmazonPay<'a>;

/// `paypal.status`: another name of [`AmazonPayStatus`].
pub type PaypalStatus = AmazonPayStatus;
