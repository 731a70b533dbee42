//! [Transaction entries](https://docs.stripe.com/api/treasury/transaction_entries).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing;
use crate::api::treasury::{
    CreditReversal, DebitReversal, InboundTransfer, OutboundPayment, OutboundTransfer,
    ReceivedCredit, ReceivedDebit, Transaction,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/treasury/transaction_entries/retrieve) a
        /// transaction entry.
        GET "/v1/treasury/transaction_entries/{id}" retrieve(id) Retrieve
            at "api/treasury/transaction_entries/retrieve#retrieve_treasury_transaction_entry" -> TransactionEntry {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/transaction_entries/list) transaction
        /// entries.
        GET "/v1/treasury/transaction_entries" list() List
            at "api/treasury/transaction_entries/list#list_treasury_transaction_entries" => [TransactionEntry] Cursor {
            created: TimeRange,
            effective_at: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            limit: i64,
            order_by: OrderBy,
            starting_after: String,
            transaction: String,
        }
    }

    objects {
        /// A [transaction entry](https://docs.stripe.com/api/treasury/transaction_entries/object).
        TransactionEntry "treasury.transaction_entry"
            at "api/treasury/transaction_entries/object#treasury_transaction_entry_object" id {
            balance_impact: BalanceImpact<'a>,
            created: Timestamp,
            currency: &'a str,
            effective_at: Timestamp,
            financial_account: &'a str,
            flow: Option<&'a str>,
            flow_details: Option<FlowDetails<'a>>,
            flow_type: FlowType,
            livemode: bool,
            object: &'a str,
            transaction: Expandable<'a, Transaction>,
            type_ as type: TransactionEntryType,
        }
    }

    views {
        /// `balance_impact` in an answer.
        BalanceImpact
            at "api/treasury/transaction_entries/object#treasury_transaction_entry_object-balance_impact" {
            cash: i64,
            inbound_pending: i64,
            outbound_pending: i64,
        }

        /// `flow_details` in an answer.
        FlowDetails
            at "api/treasury/transaction_entries/object#treasury_transaction_entry_object-flow_details" {
            credit_reversal: Option<CreditReversal<JsonRef<'a>>>,
            debit_reversal: Option<DebitReversal<JsonRef<'a>>>,
            inbound_transfer: Option<InboundTransfer<JsonRef<'a>>>,
            issuing_authorization: Option<issuing::Authorization<JsonRef<'a>>>,
            outbound_payment: Option<OutboundPayment<JsonRef<'a>>>,
            outbound_transfer: Option<OutboundTransfer<JsonRef<'a>>>,
            received_credit: Option<ReceivedCredit<JsonRef<'a>>>,
            received_debit: Option<ReceivedDebit<JsonRef<'a>>>,
            type_ as type: FlowDetailsType,
        }
    }

    enums {
        /// `flow_details.type`.
        FlowDetailsType {
            CreditReversal = "credit_reversal",
            DebitReversal = "debit_reversal",
            InboundTransfer = "inbound_transfer",
            IssuingAuthorization = "issuing_authorization",
            Other = "other",
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
            ReceivedCredit = "received_credit",
            ReceivedDebit = "received_debit",
        }

        /// `flow_type`.
        FlowType {
            CreditReversal = "credit_reversal",
            DebitReversal = "debit_reversal",
            InboundTransfer = "inbound_transfer",
            IssuingAuthorization = "issuing_authorization",
            Other = "other",
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
            ReceivedCredit = "received_credit",
            ReceivedDebit = "received_debit",
        }

        /// `order_by`.
        OrderBy { Created = "created", EffectiveAt = "effective_at" }

        /// `type`.
        TransactionEntryType {
            CreditReversal = "credit_reversal",
            CreditReversalPosting = "credit_reversal_posting",
            DebitReversal = "debit_reversal",
            InboundTransfer = "inbound_transfer",
            InboundTransferReturn = "inbound_transfer_return",
            IssuingAuthorizationHold = "issuing_authorization_hold",
            IssuingAuthorizationRelease = "issuing_authorization_release",
            Other = "other",
            OutboundPayment = "outbound_payment",
            OutboundPaymentCancellation = "outbound_payment_cancellation",
            OutboundPaymentFailure = "outbound_payment_failure",
            OutboundPaymentPosting = "outbound_payment_posting",
            OutboundPaymentReturn = "outbound_payment_return",
            OutboundTransfer = "outbound_transfer",
            OutboundTransferCancellation = "outbound_transfer_cancellation",
            OutboundTransferFailure = "outbound_transfer_failure",
            OutboundTransferPosting = "outbound_transfer_posting",
            OutboundTransferReturn = "outbound_transfer_return",
            ReceivedCredit = "received_credit",
            ReceivedDebit = "received_debit",
        }
    }
}
