//! [Transactions](https://docs.stripe.com/api/treasury/transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury::TransactionEntry;
use crate::json::JsonRef;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::financial_connections::transactions::StatusTransitions;
pub use crate::api::treasury::transaction_entries::{
    BalanceImpact, FlowDetails, FlowDetailsType, FlowType,
};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/treasury/transactions/retrieve) a transaction.
        GET "/v1/treasury/transactions/{id}" retrieve(id) Retrieve
            at "api/treasury/transactions/retrieve#retrieve_treasury_transaction" -> Transaction {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/transactions/list) transactions.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/transactions" list() List
            at "api/treasury/transactions/list#list_treasury_transactions" => [Transaction] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            /// One of `created`, `posted_at`.
            order_by: OrderBy,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `open`, `posted`, `void`.
            status: TransactionStatus,
            status_transitions: |StatusTransitionsParams|,
        }
    }

    params {
        /// `status_transitions` in a request.
        StatusTransitionsParams
            at "api/treasury/transactions/list#list_treasury_transactions-status_transitions" {
            posted_at: TimeRange,
        }
    }

    objects {
        /// A [transaction](https://docs.stripe.com/api/treasury/transactions/object).
        Transaction "treasury.transaction"
            at "api/treasury/transactions/object#treasury_transaction_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            balance_impact: BalanceImpact<'a>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: &'a str,
            entries: Option<crate::list::List<TransactionEntry, JsonRef<'a>>>,
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
            /// One of `open`, `posted`, `void`.
            status: TransactionStatus,
            status_transitions: StatusTransitions<'a>,
        }
    }

    enums {
        /// `order_by`.
        OrderBy { Created = "created", PostedAt = "posted_at" }

        /// `status`.
        TransactionStatus { Open = "open", Posted = "posted", Void = "void" }
    }
}
