//! [Transactions](https://docs.stripe.com/api/financial_connections/transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/financial_connections/transactions/retrieve) a
        /// transaction.
        GET "/v1/financial_connections/transactions/{transaction}" retrieve(transaction) Retrieve
            at "api/financial_connections/transactions/retrieve#retrieve_financial_connections_transaction" -> Transaction {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/financial_connections/transactions/list)
        /// transactions.
        ///
        /// Required: `account`.
        GET "/v1/financial_connections/transactions" list() List
            at "api/financial_connections/transactions/list#list_financial_connections_transactions" => [Transaction] Cursor {
            /// Required.
            account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            transacted_at: TimeRange,
            transaction_refresh: |TransactionRefreshParams|,
        }
    }

    params {
        /// `transaction_refresh` in a request.
        TransactionRefreshParams
            at "api/financial_connections/transactions/list#list_financial_connections_transactions-transaction_refresh" {
            /// Required.
            after: String,
        }
    }

    objects {
        /// A [transaction](https://docs.stripe.com/api/financial_connections/transactions/object).
        Transaction "financial_connections.transaction"
            at "api/financial_connections/transactions/object#financial_connections_transaction_object" id {
            account: &'a str,
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `pending`, `posted`, `void`.
            status: TransactionStatus,
            status_transitions: StatusTransitions<'a>,
            transacted_at: Timestamp,
            transaction_refresh: &'a str,
            updated: Timestamp,
        }
    }

    views {
        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/financial_connections/transactions/object#financial_connections_transaction_object-status_transitions" {
            posted_at: Option<Timestamp>,
            void_at: Option<Timestamp>,
        }
    }

    enums {
        /// `status`.
        TransactionStatus { Pending = "pending", Posted = "posted", Void = "void" }
    }
}
