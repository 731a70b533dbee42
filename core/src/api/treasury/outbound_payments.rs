//! [Outbound payments](https://docs.stripe.com/api/treasury/outbound_payments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Mandate;
use crate::api::treasury::Transaction;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
pub use crate::api::payment_intents::{AccountType, UsBankAccountParams};
pub use crate::api::treasury::inbound_transfers::BillingDetails;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/outbound_payments/create) an outbound
        /// payment.
        ///
        /// Required: `amount`, `currency`, `financial_account`.
        POST "/v1/treasury/outbound_payments" create() Create
            at "api/treasury/outbound_payments/create#create_treasury_outbound_payment" -> OutboundPayment {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            customer: String,
            description: String,
            destination_payment_method: String,
            destination_payment_method_data: |DestinationPaymentMethodDataParams|,
            destination_payment_method_options: |DestinationPaymentMethodOptionsParams|,
            end_user_details: |EndUserDetailsParams|,
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// Names and values of your own.
            metadata: Metadata,
            statement_descriptor: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/outbound_payments/retrieve) an outbound
        /// payment.
        GET "/v1/treasury/outbound_payments/{id}" retrieve(id) Retrieve
            at "api/treasury/outbound_payments/retrieve#retrieve_treasury_outbound_payment" -> OutboundPayment {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/outbound_payments/list) outbound payments.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/outbound_payments" list() List
            at "api/treasury/outbound_payments/list#list_treasury_outbound_payments" => [OutboundPayment] Cursor {
            created: TimeRange,
            customer: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`, `data.returned_details.transaction`,
            /// `data.destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `failed`, `posted`, `processing`, `returned`.
            status: OutboundPaymentStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/treasury/outbound_payments/cancel) an outbound
        /// payment.
        POST "/v1/treasury/outbound_payments/{id}/cancel" cancel(id) Cancel
            at "api/treasury/outbound_payments/cancel#cancel_treasury_outbound_payment" -> OutboundPayment {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }
    }

    params {
        /// `destination_payment_method_data.billing_details` in a request.
        BillingDetailsParams
            at "api/treasury/outbound_payments/create#create_treasury_outbound_payment-destination_payment_method_data-billing_details" {
            address: =|AddressParams|,
            email: Emptyable<String>,
            name: Emptyable<String>,
            phone: Emptyable<String>,
        }

        /// `destination_payment_method_data` in a request.
        DestinationPaymentMethodDataParams
            at "api/treasury/outbound_payments/create#create_treasury_outbound_payment-destination_payment_method_data" {
            billing_details: |BillingDetailsParams|,
            financial_account: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required. One of `financial_account`, `us_bank_account`. `type` on the wire.
            type_ as type: DestinationPaymentMethodDataType,
            /// If `type` is `us_bank_account`.
            us_bank_account: |UsBankAccountParams|,
        }

        /// `destination_payment_method_options` in a request.
        DestinationPaymentMethodOptionsParams
            at "api/treasury/outbound_payments/create#create_treasury_outbound_payment-destination_payment_method_options" {
            us_bank_account: =|DestinationPaymentMethodOptionsUsBankAccountParams|,
        }

        /// `destination_payment_method_options.us_bank_account` in a request.
        DestinationPaymentMethodOptionsUsBankAccountParams
            at "api/treasury/outbound_payments/create#create_treasury_outbound_payment-destination_payment_method_options-us_bank_account" {
            /// One of `ach`, `us_domestic_wire`.
            network: DestinationPaymentMethodOptionsUsBankAccountNetwork,
        }

        /// `end_user_details` in a request.
        EndUserDetailsParams
            at "api/treasury/outbound_payments/create#create_treasury_outbound_payment-end_user_details" {
            ip_address: String,
            /// Required.
            present: bool,
        }
    }

    objects {
        /// An [outbound payment](https://docs.stripe.com/api/treasury/outbound_payments/object).
        OutboundPayment "treasury.outbound_payment"
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            cancelable: bool,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Option<&'a str>,
            description: Option<&'a str>,
            destination_payment_method: Option<&'a str>,
            destination_payment_method_details: Option<DestinationPaymentMethodDetails<'a>>,
            end_user_details: Option<EndUserDetails<'a>>,
            expected_arrival_date: Timestamp,
            financial_account: &'a str,
            hosted_regulatory_receipt_url: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            returned_details: Option<ReturnedDetails<'a>>,
            statement_descriptor: &'a str,
            /// One of `canceled`, `failed`, `posted`, `processing`, `returned`.
            status: OutboundPaymentStatus,
            status_transitions: StatusTransitions<'a>,
            tracking_details: Option<TrackingDetails<'a>>,
            transaction: Expandable<'a, Transaction>,
        }
    }

    views {
        /// `tracking_details.ach` in an answer.
        Ach
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-tracking_details-ach" {
            trace_id: &'a str,
        }

        /// `destination_payment_method_details` in an answer.
        DestinationPaymentMethodDetails
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-destination_payment_method_details" {
            billing_details: BillingDetails<'a>,
            /// If `type` is `financial_account`.
            financial_account: Option<FinancialAccount<'a>>,
            /// One of `financial_account`, `us_bank_account`. `type` on the wire.
            type_ as type: DestinationPaymentMethodDetailsType,
            /// If `type` is `us_bank_account`.
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `end_user_details` in an answer.
        EndUserDetails
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-end_user_details" {
            ip_address: Option<&'a str>,
            present: bool,
        }

        /// `destination_payment_method_details.financial_account` in an answer.
        FinancialAccount
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-destination_payment_method_details-financial_account" {
            id: &'a str,
            /// Only `stripe`.
            network: FinancialAccountNetwork,
        }

        /// `returned_details` in an answer.
        ReturnedDetails
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-returned_details" {
            /// One of `account_closed`, `account_frozen`, `bank_account_restricted`,
            /// `bank_ownership_changed`, `declined`, `incorrect_account_holder_name`,
            /// `invalid_account_number`, `invalid_currency`, `no_account`, `other`.
            code: ReturnedDetailsCode,
            transaction: Expandable<'a, Transaction>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-status_transitions" {
            canceled_at: Option<Timestamp>,
            failed_at: Option<Timestamp>,
            posted_at: Option<Timestamp>,
            returned_at: Option<Timestamp>,
        }

        /// `tracking_details` in an answer.
        TrackingDetails
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-tracking_details" {
            /// If `type` is `ach`.
            ach: Option<Ach<'a>>,
            /// One of `ach`, `us_domestic_wire`. `type` on the wire.
            type_ as type: TrackingDetailsType,
            /// If `type` is `us_domestic_wire`.
            us_domestic_wire: Option<UsDomesticWire<'a>>,
        }

        /// `destination_payment_method_details.us_bank_account` in an answer.
        UsBankAccount
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-destination_payment_method_details-us_bank_account" {
            /// One of `company`, `individual`.
            account_holder_type: Option<AccountHolderType>,
            /// One of `checking`, `savings`.
            account_type: Option<AccountType>,
            bank_name: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<Expandable<'a, Mandate>>,
            /// One of `ach`, `us_domestic_wire`.
            network: UsBankAccountNetwork,
            routing_number: Option<&'a str>,
        }

        /// `tracking_details.us_domestic_wire` in an answer.
        UsDomesticWire
            at "api/treasury/outbound_payments/object#treasury_outbound_payment_object-tracking_details-us_domestic_wire" {
            chips: Option<&'a str>,
            imad: Option<&'a str>,
            omad: Option<&'a str>,
        }
    }

    kinds {
        DestinationPaymentMethodDetailsKind of view DestinationPaymentMethodDetails {
            FinancialAccount("financial_account"): FinancialAccount<'a>,
            UsBankAccount("us_bank_account"): UsBankAccount<'a>,
        }

        TrackingDetailsKind of view TrackingDetails {
            Ach("ach"): Ach<'a>,
            UsDomesticWire("us_domestic_wire"): UsDomesticWire<'a>,
        }
    }

    enums {
        /// `destination_payment_method_data.type`.
        DestinationPaymentMethodDataType {
            FinancialAccount = "financial_account",
            UsBankAccount = "us_bank_account",
        }

        /// `destination_payment_method_details.type`.
        DestinationPaymentMethodDetailsType {
            FinancialAccount = "financial_account",
            UsBankAccount = "us_bank_account",
        }

        /// `destination_payment_method_options.us_bank_account.network`.
        DestinationPaymentMethodOptionsUsBankAccountNetwork {
            Ach = "ach",
            UsDomesticWire = "us_domestic_wire",
        }

        /// `destination_payment_method_details.financial_account.network`.
        FinancialAccountNetwork { Stripe = "stripe" }

        /// `status`.
        OutboundPaymentStatus {
            Canceled = "canceled",
            Failed = "failed",
            Posted = "posted",
            Processing = "processing",
            Returned = "returned",
        }

        /// `returned_details.code`.
        ReturnedDetailsCode {
            AccountClosed = "account_closed",
            AccountFrozen = "account_frozen",
            BankAccountRestricted = "bank_account_restricted",
            BankOwnershipChanged = "bank_ownership_changed",
            Declined = "declined",
            IncorrectAccountHolderName = "incorrect_account_holder_name",
            InvalidAccountNumber = "invalid_account_number",
            InvalidCurrency = "invalid_currency",
            NoAccount = "no_account",
            Other = "other",
        }

        /// `tracking_details.type`.
        TrackingDetailsType { Ach = "ach", UsDomesticWire = "us_domestic_wire" }

        /// `destination_payment_method_details.us_bank_account.network`.
        UsBankAccountNetwork { Ach = "ach", UsDomesticWire = "us_domestic_wire" }
    }
}
