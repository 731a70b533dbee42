//! [Payment records](https://docs.stripe.com/api/payment-record).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
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
pub use crate::api::payment_attempt_records::{
    AddressLine1Check, AddressPostalCodeCheck, Amount, ApplePay, BillingDetails, Boleto, Card,
    CardBrand, CardFunding, CardNetwork, Checks, Custom, CustomerDetails, CustomerPresence,
    CvcCheck, ElectronicCommerceIndicator, Momo, PaymentMethodDetails, Pix, ProcessorDetails,
    ProcessorDetailsCustom, ProcessorDetailsType, ReportedBy, ShippingDetails, ThreeDSecure,
    Wallet,
};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/payment-record/retrieve) a payment record.
        GET "/v1/payment_records/{id}" retrieve(id) Retrieve
            at "api/payment-record/retrieve#retrieve_payment_record" -> PaymentRecord {
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/payment-record/list) payment records.
        GET "/v1/payment_records" list() List
            at "api/payment-record/list#list_payment_records" => [PaymentRecord] Cursor {
            created_after: Timestamp,
            created_before: Timestamp,
            /// The id of an object: the page ends before it.
            ending_before: String,
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
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Reports](https://docs.stripe.com/api/payment-record/report_payment) a payment that was
        /// made elsewhere.
        ///
        /// Required: `amount_requested`, `initiated_at`, `payment_method_details`.
        POST "/v1/payment_records/report_payment" report_payment() ReportPayment
            at "api/payment-record/report_payment#report_payment_payment_record" -> PaymentRecord {
            /// Required.
            amount_requested: |AmountRequestedParams|,
            /// If `outcome` is `canceled`.
            canceled: |CanceledParams|,
            customer_details: |CustomerDetailsParams|,
            /// One of `off_session`, `on_session`.
            customer_presence: CustomerPresence,
            description: String,
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// If `outcome` is `failed`.
            failed: |FailedParams|,
            /// If `outcome` is `guaranteed`.
            guaranteed: |GuaranteedParams|,
            /// Required.
            initiated_at: Timestamp,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// One of `canceled`, `failed`, `guaranteed`.
            outcome: PaymentRecordOutcome,
            /// Required.
            payment_method_details: |PaymentMethodDetailsParams|,
            processor_details: |ProcessorDetailsParams|,
            shipping_details: |ShippingDetailsParams|,
        }

        /// [Reports](https://docs.stripe.com/api/payment-record/report_payment_attempt) an attempt
        /// at a payment.
        ///
        /// Required: `initiated_at`.
        POST "/v1/payment_records/{id}/report_payment_attempt"
            report_payment_attempt(id) ReportPaymentAttempt
            at "api/payment-record/report_payment_attempt#report_payment_attempt_payment_record" -> PaymentRecord {
            /// If `outcome` is `canceled`.
            canceled: |CanceledParams|,
            description: String,
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// If `outcome` is `failed`.
            failed: |FailedParams|,
            /// If `outcome` is `guaranteed`.
            guaranteed: |GuaranteedParams|,
            /// Required.
            initiated_at: Timestamp,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// One of `canceled`, `failed`, `guaranteed`.
            outcome: PaymentRecordOutcome,
            payment_method_details: |PaymentMethodDetailsParams|,
            shipping_details: |ShippingDetailsParams|,
        }

        /// [Reports](https://docs.stripe.com/api/payment-record/report_payment_attempt_canceled)
        /// that an attempt was canceled.
        ///
        /// Required: `canceled_at`.
        POST "/v1/payment_records/{id}/report_payment_attempt_canceled"
            report_payment_attempt_canceled(id) ReportPaymentAttemptCanceled
            at "api/payment-record/report_payment_attempt_canceled#report_payment_attempt_canceled_payment_record" -> PaymentRecord {
            /// Required.
            canceled_at: Timestamp,
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Reports](https://docs.stripe.com/api/payment-record/report_payment_attempt_failed) that
        /// an attempt has failed.
        ///
        /// Required: `failed_at`.
        POST "/v1/payment_records/{id}/report_payment_attempt_failed"
            report_payment_attempt_failed(id) ReportPaymentAttemptFailed
            at "api/payment-record/report_payment_attempt_failed#report_payment_attempt_failed_payment_record" -> PaymentRecord {
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            failed_at: Timestamp,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Reports](https://docs.stripe.com/api/payment-record/report_payment_attempt_guaranteed)
        /// that an attempt is guaranteed.
        ///
        /// Required: `guaranteed_at`.
        POST "/v1/payment_records/{id}/report_payment_attempt_guaranteed"
            report_payment_attempt_guaranteed(id) ReportPaymentAttemptGuaranteed
            at "api/payment-record/report_payment_attempt_guaranteed#report_payment_attempt_guaranteed_payment_record" -> PaymentRecord {
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            guaranteed_at: Timestamp,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Reports](https://docs.stripe.com/api/payment-record/report_payment_attempt_informational)
        /// details of an attempt.
        POST "/v1/payment_records/{id}/report_payment_attempt_informational"
            report_payment_attempt_informational(id) ReportPaymentAttemptInformational
            at "api/payment-record/report_payment_attempt_informational#report_payment_attempt_informational_payment_record" -> PaymentRecord {
            customer_details: |CustomerDetailsParams|,
            description: Emptyable<String>,
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            shipping_details: =|ShippingDetailsParams|,
        }

        /// [Reports](https://docs.stripe.com/api/payment-record/report_refund) a refund that was
        /// made elsewhere.
        ///
        /// Required: `outcome`, `processor_details`.
        POST "/v1/payment_records/{id}/report_refund" report_refund(id) ReportRefund
            at "api/payment-record/report_refund#report_refund_payment_record" -> PaymentRecord {
            amount: |AmountParams|,
            /// Fields that expand: `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`,
            /// `payment_method_details.sofort.generated_sepa_debit`,
            /// `payment_method_details.sofort.generated_sepa_debit_mandate`,
            /// `payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            initiated_at: Timestamp,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Required. Only `refunded`.
            outcome: ReportRefundOutcome,
            /// Required.
            processor_details: |ReportRefundProcessorDetailsParams|,
            refunded: |RefundedParams|,
        }
    }

    params {
        /// `amount` in a request.
        AmountParams at "api/payment-record/report_refund#report_refund_payment_record-amount" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            value: i64,
        }

        /// `payment_method_details.billing_details` in a request.
        BillingDetailsParams
            at "api/payment-record/report_payment#report_payment_payment_record-payment_method_details-billing_details" {
            address: |AddressParams|,
            email: String,
            name: String,
            phone: String,
        }

        /// `canceled` in a request.
        CanceledParams
            at "api/payment-record/report_payment#report_payment_payment_record-canceled" {
            /// Required.
            canceled_at: Timestamp,
        }

        /// `payment_method_details.custom` in a request.
        CustomParams
            at "api/payment-record/report_payment#report_payment_payment_record-payment_method_details-custom" {
            display_name: String,
            /// `type` on the wire.
            type_ as type: String,
        }

        /// `customer_details` in a request.
        CustomerDetailsParams
            at "api/payment-record/report_payment#report_payment_payment_record-customer_details" {
            customer: String,
            email: String,
            name: String,
            phone: String,
        }

        /// `failed` in a request.
        FailedParams at "api/payment-record/report_payment#report_payment_payment_record-failed" {
            /// Required.
            failed_at: Timestamp,
        }

        /// `guaranteed` in a request.
        GuaranteedParams
            at "api/payment-record/report_payment#report_payment_payment_record-guaranteed" {
            /// Required.
            guaranteed_at: Timestamp,
        }

        /// `payment_method_details` in a request.
        PaymentMethodDetailsParams
            at "api/payment-record/report_payment#report_payment_payment_record-payment_method_details" {
            billing_details: |BillingDetailsParams|,
            custom: |CustomParams|,
            payment_method: String,
            /// Only `custom`. `type` on the wire.
            type_ as type: PaymentMethodDetailsType,
        }

        /// `processor_details.custom` in a request.
        ProcessorDetailsCustomParams
            at "api/payment-record/report_payment#report_payment_payment_record-processor_details-custom" {
            /// Required.
            payment_reference: String,
        }

        /// `processor_details` in a request.
        ProcessorDetailsParams
            at "api/payment-record/report_payment#report_payment_payment_record-processor_details" {
            custom: |ProcessorDetailsCustomParams|,
            /// Required. Only `custom`. `type` on the wire.
            type_ as type: ProcessorDetailsType,
        }

        /// `refunded` in a request.
        RefundedParams at "api/payment-record/report_refund#report_refund_payment_record-refunded" {
            /// Required.
            refunded_at: Timestamp,
        }

        /// `processor_details.custom` in a request.
        ReportRefundCustomParams
            at "api/payment-record/report_refund#report_refund_payment_record-processor_details-custom" {
            /// Required.
            refund_reference: String,
        }

        /// `processor_details` in a request.
        ReportRefundProcessorDetailsParams
            at "api/payment-record/report_refund#report_refund_payment_record-processor_details" {
            custom: |ReportRefundCustomParams|,
            /// Required. Only `custom`. `type` on the wire.
            type_ as type: ProcessorDetailsType,
        }

        /// `shipping_details` in a request.
        ShippingDetailsParams
            at "api/payment-record/report_payment#report_payment_payment_record-shipping_details" {
            address: |AddressParams|,
            name: String,
            phone: String,
        }
    }

    objects {
        /// A [payment record](https://docs.stripe.com/api/payment-record/object).
        PaymentRecord "payment_record" at "api/payment-record/object#payment_record_object" id {
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
            latest_payment_attempt_record: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            processor_details: ProcessorDetails<'a>,
            /// One of `self`, `stripe`.
            reported_by: ReportedBy,
            shipping_details: Option<ShippingDetails<'a>>,
        }
    }

    enums {
        /// `payment_method_details.type`.
        PaymentMethodDetailsType { Custom = "custom" }

        /// `outcome`.
        PaymentRecordOutcome { Canceled = "canceled", Failed = "failed", Guaranteed = "guaranteed" }

        /// `outcome`.
        ReportRefundOutcome { Refunded = "refunded" }
    }
}

/// [`payment_method_details.amazon_pay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-amazon_pay)
/// in an answer: another name of [`Pay`].
pub type AmazonPay<'a> = Pay<'a>;

/// [`amount_authorized`](https://docs.stripe.com/api/payment-record/object#payment_record_object-amount_authorized)
/// in an answer: another name of [`Amount`].
pub type AmountAuthorized<'a> = Amount<'a>;

/// [`amount_canceled`](https://docs.stripe.com/api/payment-record/object#payment_record_object-amount_canceled)
/// in an answer: another name of [`Amount`].
pub type AmountCanceled<'a> = Amount<'a>;

/// [`amount_failed`](https://docs.stripe.com/api/payment-record/object#payment_record_object-amount_failed)
/// in an answer: another name of [`Amount`].
pub type AmountFailed<'a> = Amount<'a>;

/// [`amount_guaranteed`](https://docs.stripe.com/api/payment-record/object#payment_record_object-amount_guaranteed)
/// in an answer: another name of [`Amount`].
pub type AmountGuaranteed<'a> = Amount<'a>;

/// [`amount_refunded`](https://docs.stripe.com/api/payment-record/object#payment_record_object-amount_refunded)
/// in an answer: another name of [`Amount`].
pub type AmountRefunded<'a> = Amount<'a>;

/// [`amount_requested`](https://docs.stripe.com/api/payment-record/object#payment_record_object-amount_requested)
/// in an answer: another name of [`Amount`].
pub type AmountRequested<'a> = Amount<'a>;

/// [`amount_requested`](https://docs.stripe.com/api/payment-record/report_payment#report_payment_payment_record-amount_requested)
/// in a request: another name of [`AmountParams`].
pub type AmountRequestedParams = AmountParams;

/// [`payment_method_details.billie`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-billie)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Billie<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.grabpay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-grabpay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Grabpay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.kakao_pay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-kakao_pay)
/// in an answer: another name of [`Bizum`].
pub type KakaoPay<'a> = Bizum<'a>;

/// [`payment_method_details.naver_pay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-naver_pay)
/// in an answer: another name of [`Bizum`].
pub type NaverPay<'a> = Bizum<'a>;

/// [`payment_method_details.payco`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-payco)
/// in an answer: another name of [`Bizum`].
pub type Payco<'a> = Bizum<'a>;

/// [`payment_method_details.revolut_pay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-revolut_pay)
/// in an answer: another name of [`Pay`].
pub type RevolutPay<'a> = Pay<'a>;

/// [`payment_method_details.samsung_pay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-samsung_pay)
/// in an answer: another name of [`Bizum`].
pub type SamsungPay<'a> = Bizum<'a>;

/// [`payment_method_details.satispay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-satispay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Satispay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.scalapay`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-scalapay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Scalapay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.sequra`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-sequra)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Sequra<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.sunbit`](https://docs.stripe.com/api/payment-record/object#payment_record_object-payment_method_details-sunbit)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Sunbit<'a> = PaymentMethodDetail<'a>;
