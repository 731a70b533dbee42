//! [Outbound payments](https://docs.stripe.com/api/treasury/outbound_payments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury::Transaction;
use crate::api::{Emptyable, Mandate, Metadata, TimeRange};
use crate::{Expandable, Timestamp};
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
pub use crate::api::payment_intents::{AccountType, UsBankAccountParams};
pub use crate::api::treasury::inbound_transfers::BillingDetails;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/outbound_payments/create) an outbound
        /// payment.
        POST "/v1/treasury/outbound_payments" create() Create -> OutboundPayment {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            currency: String,
            customer: String,
            description: String,
            destination_payment_method: String,
            destination_payment_method_data: |DestinationPaymentMethodDataParams|,
            destination_payment_method_options: |DestinationPaymentMethodOptionsParams|,
            end_user_details: |EndUserDetailsParams|,
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            metadata: Metadata,
            statement_descriptor: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/outbound_payments/retrieve) an outbound
        /// payment.
        GET "/v1/treasury/outbound_payments/{id}" retrieve(id) Retrieve -> OutboundPayment {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/outbound_payments/list) outbound payments.
        GET "/v1/treasury/outbound_payments" list() List => [OutboundPayment] Cursor {
            created: TimeRange,
            customer: String,
            ending_before: String,
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            limit: i64,
            starting_after: String,
            status: OutboundPaymentStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/treasury/outbound_payments/cancel) an outbound
        /// payment.
        POST "/v1/treasury/outbound_payments/{id}/cancel" cancel(id) Cancel -> OutboundPayment {
            expand: Vec<String>,
        }
    }

    params {
        /// `destination_payment_method_data.billing_details` in a request.
        BillingDetailsParams {
            address: =|AddressParams|,
            email: Emptyable<String>,
            name: Emptyable<String>,
            phone: Emptyable<String>,
        }

        /// `destination_payment_method_data` in a request.
        DestinationPaymentMethodDataParams {
            billing_details: |BillingDetailsParams|,
            financial_account: String,
            metadata: Metadata,
            /// Required.
            type_: DestinationPaymentMethodDataType,
            us_bank_account: |UsBankAccountParams|,
        }

        /// `destination_payment_method_options` in a request.
        DestinationPaymentMethodOptionsParams {
            us_bank_account: =|DestinationPaymentMethodOptionsUsBankAccountParams|,
        }

        /// `destination_payment_method_options.us_bank_account` in a request.
        DestinationPaymentMethodOptionsUsBankAccountParams {
            network: DestinationPaymentMethodOptionsUsBankAccountNetwork,
        }

        /// `end_user_details` in a request.
        EndUserDetailsParams {
            ip_address: String,
            /// Required.
            present: bool,
        }
    }

    objects {
        /// An [outbound payment](https://docs.stripe.com/api/treasury/outbound_payments/object).
        OutboundPayment "treasury.outbound_payment" id {
            /// In the currency's smallest unit.
            amount: i64,
            cancelable: bool,
            created: Timestamp,
            currency: &'a str,
            customer: Option<&'a str>,
            description: Option<&'a str>,
            destination_payment_method: Option<&'a str>,
            destination_payment_method_details: Option<DestinationPaymentMethodDetails<'a>>,
            end_user_details: Option<EndUserDetails<'a>>,
            expected_arrival_date: Timestamp,
            financial_account: &'a str,
            hosted_regulatory_receipt_url: Option<&'a str>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            returned_details: Option<ReturnedDetails<'a>>,
            statement_descriptor: &'a str,
            status: OutboundPaymentStatus,
            status_transitions: StatusTransitions<'a>,
            tracking_details: Option<TrackingDetails<'a>>,
            transaction: Expandable<'a, Transaction>,
        }
    }

    views {
        /// `tracking_details.ach` in an answer.
        Ach {
            trace_id: &'a str,
        }

        /// `destination_payment_method_details` in an answer.
        DestinationPaymentMethodDetails {
            billing_details: BillingDetails<'a>,
            financial_account: Option<FinancialAccount<'a>>,
            type_: DestinationPaymentMethodDetailsType,
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `end_user_details` in an answer.
        EndUserDetails {
            ip_address: Option<&'a str>,
            present: bool,
        }

        /// `destination_payment_method_details.financial_account` in an answer.
        FinancialAccount {
            id: &'a str,
            network: FinancialAccountNetwork,
        }

        /// `returned_details` in an answer.
        ReturnedDetails {
            code: ReturnedDetailsCode,
            transaction: Expandable<'a, Transaction>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions {
            canceled_at: Option<Timestamp>,
            failed_at: Option<Timestamp>,
            posted_at: Option<Timestamp>,
            returned_at: Option<Timestamp>,
        }

        /// `tracking_details` in an answer.
        TrackingDetails {
            ach: Option<Ach<'a>>,
            type_: TrackingDetailsType,
            us_domestic_wire: Option<UsDomesticWire<'a>>,
        }

        /// `destination_payment_method_details.us_bank_account` in an answer.
        UsBankAccount {
            account_holder_type: Option<AccountHolderType>,
            account_type: Option<AccountType>,
            bank_name: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<Expandable<'a, Mandate>>,
            network: UsBankAccountNetwork,
            routing_number: Option<&'a str>,
        }

        /// `tracking_details.us_domestic_wire` in an answer.
        UsDomesticWire {
            chips: Option<&'a str>,
            imad: Option<&'a str>,
            omad: Option<&'a str>,
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
