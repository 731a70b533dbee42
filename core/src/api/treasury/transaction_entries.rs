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
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/transaction_entries/list) transaction
        /// entries.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/transaction_entries" list() List
            at "api/treasury/transaction_entries/list#list_treasury_transaction_entries" => [TransactionEntry] Cursor {
            created: TimeRange,
            effective_at: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            /// One of `created`, `effective_at`.
            order_by: OrderBy,
            /// The id of an object: the page starts after it.
            starting_after: String,
            transaction: String,
        }
    }

    objects {
        /// A [transaction entry](https://docs.stripe.com/api/treasury/transaction_entries/object).
        TransactionEntry "treasury.transaction_entry"
            at "api/treasury/transaction_entries/object#treasury_transaction_entry_object" id {
            balance_impact: BalanceImpact<'a>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            effective_at: Timestamp,
            financial_account: &'a str,
            flow: Option<&'a str>,
            flow_details: Option<FlowDetails<'a>>,
            /// One of `credit_reversal`, `debit_reversal`, `inbound_transfer`,
            /// `issuing_authorization`, `other`, `outbound_payment`, `outbound_transfer`,
            /// `received_credit`, `received_debit`.
            flow_type: FlowType,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            transaction: Expandable<'a, Transaction>,
            /// `type` on the wire.
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
            /// If `type` is `credit_reversal`.
            credit_reversal: Option<CreditReversal<JsonRef<'a>>>,
            /// If `type` is `debit_reversal`.
            debit_reversal: Option<DebitReversal<JsonRef<'a>>>,
            /// If `type` is `inbound_transfer`.
            inbound_transfer: Option<InboundTransfer<JsonRef<'a>>>,
            /// If `type` is `issuing_authorization`.
            issuing_authorization: Option<issuing::Authorization<JsonRef<'a>>>,
            /// If `type` is `outbound_payment`.
            outbound_payment: Option<OutboundPayment<JsonRef<'a>>>,
            /// If `type` is `outbound_transfer`.
            outbound_transfer: Option<OutboundTransfer<JsonRef<'a>>>,
            /// If `type` is `received_credit`.
            received_credit: Option<ReceivedCredit<JsonRef<'a>>>,
            /// If `type` is `received_debit`.
            received_debit: Option<ReceivedDebit<JsonRef<'a>>>,
            /// One of `credit_reversal`, `debit_reversal`, `inbound_transfer`,
            /// `issuing_authorization`, `other`, `outbound_payment`, `outbound_transfer`,
            /// `received_credit`, `received_debit`. `type` on the wire.
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
