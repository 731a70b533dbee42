//! [Received debits](https://docs.stripe.com/api/treasury/received_debits).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury::Transaction;
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::accounts::Address;
pub use crate::api::treasury::inbound_transfers::BillingDetails;
pub use crate::api::treasury::outbound_payments::{FinancialAccount, FinancialAccountNetwork};
pub use crate::api::treasury::received_credits::{
    InitiatingPaymentMethodDetails, InitiatingPaymentMethodDetailsBalance,
    InitiatingPaymentMethodDetailsType, RestrictedReason, ReversalDetails, UsBankAccount,
};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/treasury/received_debits/retrieve) a received
        /// debit.
        GET "/v1/treasury/received_debits/{id}" retrieve(id) Retrieve
            at "api/treasury/received_debits/retrieve#retrieve_treasury_received_debit" -> ReceivedDebit {
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/received_debits/list) received debits.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/received_debits" list() List
            at "api/treasury/received_debits/list#list_treasury_received_debits" => [ReceivedDebit] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `failed`, `succeeded`.
            status: ReceivedDebitStatus,
        }
    }

    objects {
        /// A [received debit](https://docs.stripe.com/api/treasury/received_debits/object).
        ReceivedDebit "treasury.received_debit"
            at "api/treasury/received_debits/object#treasury_received_debit_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: &'a str,
            /// One of `account_closed`, `account_frozen`, `insufficient_funds`,
            /// `international_transaction`, `other`.
            failure_code: Option<FailureCode>,
            financial_account: Option<&'a str>,
            hosted_regulatory_receipt_url: Option<&'a str>,
            initiating_payment_method_details: Option<InitiatingPaymentMethodDetails<'a>>,
            linked_flows: LinkedFlows<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// One of `ach`, `card`, `stripe`.
            network: ReceivedDebitNetwork,
            object: &'a str,
            reversal_details: Option<ReversalDetails<'a>>,
            /// One of `failed`, `succeeded`.
            status: ReceivedDebitStatus,
            transaction: Option<Expandable<'a, Transaction>>,
        }
    }

    views {
        /// `linked_flows` in an answer.
        LinkedFlows
            at "api/treasury/received_debits/object#treasury_received_debit_object-linked_flows" {
            debit_reversal: Option<&'a str>,
            inbound_transfer: Option<&'a str>,
            issuing_authorization: Option<&'a str>,
            issuing_transaction: Option<&'a str>,
            payout: Option<&'a str>,
            topup: Option<&'a str>,
        }
    }

    enums {
        /// `failure_code`.
        FailureCode {
            AccountClosed = "account_closed",
            AccountFrozen = "account_frozen",
            InsufficientFunds = "insufficient_funds",
            InternationalTransaction = "international_transaction",
            Other = "other",
        }

        /// `network`.
        ReceivedDebitNetwork { Ach = "ach", Card = "card", Stripe = "stripe" }

        /// `status`.
        ReceivedDebitStatus { Failed = "failed", Succeeded = "succeeded" }
    }
}
