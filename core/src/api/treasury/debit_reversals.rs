//! [Debit reversals](https://docs.stripe.com/api/treasury/debit_reversals).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury::Transaction;
use crate::object::Expandable;
use crate::table::argument::Metadata;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/debit_reversals/create) a debit reversal.
        ///
        /// Required: `received_debit`.
        POST "/v1/treasury/debit_reversals" create() Create
            at "api/treasury/debit_reversals/create#create_treasury_debit_reversal" -> DebitReversal {
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            received_debit: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/debit_reversals/retrieve) a debit
        /// reversal.
        GET "/v1/treasury/debit_reversals/{debit_reversal}" retrieve(debit_reversal) Retrieve
            at "api/treasury/debit_reversals/retrieve#retrieve_treasury_debit_reversal" -> DebitReversal {
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/debit_reversals/list) debit reversals.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/debit_reversals" list() List
            at "api/treasury/debit_reversals/list#list_treasury_debit_reversals" => [DebitReversal] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            received_debit: String,
            /// One of `lost`, `won`.
            resolution: DebitReversalResolution,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `completed`, `processing`.
            status: ListStatus,
        }
    }

    objects {
        /// A [debit reversal](https://docs.stripe.com/api/treasury/debit_reversals/object).
        DebitReversal "treasury.debit_reversal"
            at "api/treasury/debit_reversals/object#treasury_debit_reversal_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            financial_account: Option<&'a str>,
            hosted_regulatory_receipt_url: Option<&'a str>,
            linked_flows: Option<LinkedFlows<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            /// One of `ach`, `card`.
            network: DebitReversalNetwork,
            object: &'a str,
            received_debit: &'a str,
            /// One of `failed`, `processing`, `succeeded`.
            status: DebitReversalStatus,
            status_transitions: StatusTransitions<'a>,
            transaction: Option<Expandable<'a, Transaction>>,
        }
    }

    views {
        /// `linked_flows` in an answer.
        LinkedFlows
            at "api/treasury/debit_reversals/object#treasury_debit_reversal_object-linked_flows" {
            issuing_dispute: Option<&'a str>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/treasury/debit_reversals/object#treasury_debit_reversal_object-status_transitions" {
            completed_at: Option<Timestamp>,
        }
    }

    enums {
        /// `network`.
        DebitReversalNetwork { Ach = "ach", Card = "card" }

        /// `resolution`.
        DebitReversalResolution { Lost = "lost", Won = "won" }

        /// `status`.
        DebitReversalStatus {
            Failed = "failed",
            Processing = "processing",
            Succeeded = "succeeded",
        }

        /// `status`.
        ListStatus { Canceled = "canceled", Completed = "completed", Processing = "processing" }
    }
}
