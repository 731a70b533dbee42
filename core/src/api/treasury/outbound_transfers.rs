//! [Outbound transfers](https://docs.stripe.com/api/treasury/outbound_transfers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury::Transaction;
use crate::object::Expandable;
use crate::table::argument::Metadata;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address};
pub use crate::api::payment_intents::AccountType;
pub use crate::api::treasury::inbound_transfers::BillingDetails;
pub use crate::api::treasury::outbound_payments::{
    Ach, DestinationPaymentMethodDetails, DestinationPaymentMethodDetailsType, FinancialAccount,
    FinancialAccountNetwork, ReturnedDetails, ReturnedDetailsCode, StatusTransitions,
    TrackingDetails, TrackingDetailsType, UsBankAccount, UsBankAccountNetwork, UsDomesticWire,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/outbound_transfers/create) an outbound
        /// transfer.
        ///
        /// Required: `amount`, `currency`, `financial_account`.
        POST "/v1/treasury/outbound_transfers" create() Create
            at "api/treasury/outbound_transfers/create#create_treasury_outbound_transfer" -> OutboundTransfer {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            description: String,
            destination_payment_method: String,
            destination_payment_method_data: |DestinationPaymentMethodDataParams|,
            destination_payment_method_options: |DestinationPaymentMethodOptionsParams|,
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// Names and values of your own.
            metadata: Metadata,
            statement_descriptor: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/outbound_transfers/retrieve) an
        /// outbound transfer.
        GET "/v1/treasury/outbound_transfers/{outbound_transfer}"
            retrieve(outbound_transfer) Retrieve
            at "api/treasury/outbound_transfers/retrieve#retrieve_treasury_outbound_transfer" -> OutboundTransfer {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/outbound_transfers/list) outbound
        /// transfers.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/outbound_transfers" list() List
            at "api/treasury/outbound_transfers/list#list_treasury_outbound_transfers" => [OutboundTransfer] Cursor {
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
            status: OutboundTransferStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/treasury/outbound_transfers/cancel) an outbound
        /// transfer.
        POST "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel"
            cancel(outbound_transfer) Cancel
            at "api/treasury/outbound_transfers/cancel#cancel_treasury_outbound_transfer" -> OutboundTransfer {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }
    }

    params {
        /// `destination_payment_method_data` in a request.
        DestinationPaymentMethodDataParams
            at "api/treasury/outbound_transfers/create#create_treasury_outbound_transfer-destination_payment_method_data" {
            financial_account: String,
            /// Required. Only `financial_account`. `type` on the wire.
            type_ as type: DestinationPaymentMethodDataType,
        }

        /// `destination_payment_method_options` in a request.
        DestinationPaymentMethodOptionsParams
            at "api/treasury/outbound_transfers/create#create_treasury_outbound_transfer-destination_payment_method_options" {
            us_bank_account: =|UsBankAccountParams|,
        }

        /// `destination_payment_method_options.us_bank_account` in a request.
        UsBankAccountParams
            at "api/treasury/outbound_transfers/create#create_treasury_outbound_transfer-destination_payment_method_options-us_bank_account" {
            /// One of `ach`, `us_domestic_wire`.
            network: UsBankAccountNetwork,
        }
    }

    objects {
        /// An [outbound transfer](https://docs.stripe.com/api/treasury/outbound_transfers/object).
        OutboundTransfer "treasury.outbound_transfer"
            at "api/treasury/outbound_transfers/object#treasury_outbound_transfer_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            cancelable: bool,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            destination_payment_method: Option<&'a str>,
            destination_payment_method_details: DestinationPaymentMethodDetails<'a>,
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
            status: OutboundTransferStatus,
            status_transitions: StatusTransitions<'a>,
            tracking_details: Option<TrackingDetails<'a>>,
            transaction: Expandable<'a, Transaction>,
        }
    }

    enums {
        /// `destination_payment_method_data.type`.
        DestinationPaymentMethodDataType { FinancialAccount = "financial_account" }

        /// `status`.
        OutboundTransferStatus {
            Canceled = "canceled",
            Failed = "failed",
            Posted = "posted",
            Processing = "processing",
            Returned = "returned",
        }
    }
}
