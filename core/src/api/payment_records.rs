//! [Payment records](https://docs.stripe.com/api/payment_records).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Timestamp;
use crate::api::{Emptyable, Metadata};
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
        /// [Retrieves](https://docs.stripe.com/api/payment_records/retrieve) a payment record.
        GET "/v1/payment_records/{id}" retrieve(id) Retrieve -> PaymentRecord {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/payment_records/list) payment records.
        GET "/v1/payment_records" list() List => [PaymentRecord] Cursor {
            created_after: Timestamp,
            created_before: Timestamp,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }

        /// [Reports](https://docs.stripe.com/api/payment_records/report_payment) a payment that was
        /// made elsewhere.
        POST "/v1/payment_records/report_payment" report_payment() ReportPayment -> PaymentRecord {
            /// Required.
            amount_requested: |AmountParams|,
            canceled: |CanceledParams|,
            customer_details: |CustomerDetailsParams|,
            customer_presence: CustomerPresence,
            description: String,
            expand: Vec<String>,
            failed: |FailedParams|,
            guaranteed: |GuaranteedParams|,
            /// Required.
            initiated_at: Timestamp,
            metadata: Emptyable<Metadata>,
            outcome: PaymentRecordOutcome,
            /// Required.
            payment_method_details: |PaymentMethodDetailsParams|,
            processor_details: |ProcessorDetailsParams|,
            shipping_details: |ShippingDetailsParams|,
        }

        /// [Reports](https://docs.stripe.com/api/payment_records/report_payment_attempt) an attempt
        /// at a payment.
        POST "/v1/payment_records/{id}/report_payment_attempt"
            report_payment_attempt(id) ReportPaymentAttempt -> PaymentRecord {
            canceled: |CanceledParams|,
            description: String,
            expand: Vec<String>,
            failed: |FailedParams|,
            guaranteed: |GuaranteedParams|,
            /// Required.
            initiated_at: Timestamp,
            metadata: Emptyable<Metadata>,
            outcome: PaymentRecordOutcome,
            payment_method_details: |PaymentMethodDetailsParams|,
            shipping_details: |ShippingDetailsParams|,
        }

        /// [Reports](https://docs.stripe.com/api/payment_records/report_payment_attempt_canceled)
        /// that an attempt was canceled.
        POST "/v1/payment_records/{id}/report_payment_attempt_canceled"
            report_payment_attempt_canceled(id) ReportPaymentAttemptCanceled -> PaymentRecord {
            /// Required.
            canceled_at: Timestamp,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Reports](https://docs.stripe.com/api/payment_records/report_payment_attempt_failed)
        /// that an attempt has failed.
        POST "/v1/payment_records/{id}/report_payment_attempt_failed"
            report_payment_attempt_failed(id) ReportPaymentAttemptFailed -> PaymentRecord {
            expand: Vec<String>,
            /// Required.
            failed_at: Timestamp,
            metadata: Emptyable<Metadata>,
        }

        /// [Reports](https://docs.stripe.com/api/payment_records/report_payment_attempt_guaranteed)
        /// that an attempt is guaranteed.
        POST "/v1/payment_records/{id}/report_payment_attempt_guaranteed"
            report_payment_attempt_guaranteed(id) ReportPaymentAttemptGuaranteed -> PaymentRecord {
            expand: Vec<String>,
            /// Required.
            guaranteed_at: Timestamp,
            metadata: Emptyable<Metadata>,
        }

        /// [Reports](https://docs.stripe.com/api/payment_records/report_payment_attempt_informational)
        /// details of an attempt.
        POST "/v1/payment_records/{id}/report_payment_attempt_informational"
            report_payment_attempt_informational(id) ReportPaymentAttemptInformational -> PaymentRecord {
            customer_details: |CustomerDetailsParams|,
            description: Emptyable<String>,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            shipping_details: =|ShippingDetailsParams|,
        }

        /// [Reports](https://docs.stripe.com/api/payment_records/report_refund) a refund that was
        /// made elsewhere.
        POST "/v1/payment_records/{id}/report_refund"
            report_refund(id) ReportRefund -> PaymentRecord {
            amount: |AmountParams|,
            expand: Vec<String>,
            initiated_at: Timestamp,
            metadata: Emptyable<Metadata>,
            /// Required.
            outcome: PaymentRecordOutcome2,
            /// Required.
            processor_details: |ProcessorDetailsParams|,
            refunded: |RefundedParams|,
        }
    }

    params {
        /// `amount` in a request.
        AmountParams {
            /// Required.
            currency: String,
            /// Required.
            value: i64,
        }

        /// `payment_method_details.billing_details` in a request.
        BillingDetailsParams {
            address: |AddressParams|,
            email: String,
            name: String,
            phone: String,
        }

        /// `canceled` in a request.
        CanceledParams {
            /// Required.
            canceled_at: Timestamp,
        }

        /// `payment_method_details.custom` in a request.
        CustomParams {
            display_name: String,
            type_: String,
        }

        /// `customer_details` in a request.
        CustomerDetailsParams {
            customer: String,
            email: String,
            name: String,
            phone: String,
        }

        /// `failed` in a request.
        FailedParams {
            /// Required.
            failed_at: Timestamp,
        }

        /// `guaranteed` in a request.
        GuaranteedParams {
            /// Required.
            guaranteed_at: Timestamp,
        }

        /// `payment_method_details` in a request.
        PaymentMethodDetailsParams {
            billing_details: |BillingDetailsParams|,
            custom: |CustomParams|,
            payment_method: String,
            type_: PaymentMethodDetailsType,
        }

        /// `processor_details.custom` in a request.
        ProcessorDetailsCustomParams {
            payment_reference: String,
            refund_reference: String,
        }

        /// `processor_details` in a request.
        ProcessorDetailsParams {
            custom: |ProcessorDetailsCustomParams|,
            /// Required.
            type_: ProcessorDetailsType,
        }

        /// `refunded` in a request.
        RefundedParams {
            /// Required.
            refunded_at: Timestamp,
        }

        /// `shipping_details` in a request.
        ShippingDetailsParams {
            address: |AddressParams|,
            name: String,
            phone: String,
        }
    }

    objects {
        /// A [payment record](https://docs.stripe.com/api/payment_records/object).
        PaymentRecord "payment_record" id {
            amount: Amount<'a>,
            amount_authorized: Amount<'a>,
            amount_canceled: Amount<'a>,
            amount_failed: Amount<'a>,
            amount_guaranteed: Amount<'a>,
            amount_refunded: Amount<'a>,
            amount_requested: Amount<'a>,
            application: Option<&'a str>,
            created: Timestamp,
            customer_details: Option<CustomerDetails<'a>>,
            customer_presence: Option<CustomerPresence>,
            description: Option<&'a str>,
            latest_payment_attempt_record: Option<&'a str>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            processor_details: ProcessorDetails<'a>,
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
        PaymentRecordOutcome2 { Refunded = "refunded" }
    }
}
