//! [Credit reversals](https://docs.stripe.com/api/treasury/credit_reversals).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury::Transaction;
use crate::object::Expandable;
use crate::table::argument::Metadata;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/credit_reversals/create) a credit
        /// reversal.
        ///
        /// Required: `received_credit`.
        POST "/v1/treasury/credit_reversals" create() Create
            at "api/treasury/credit_reversals/create#create_treasury_credit_reversal" -> CreditReversal {
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            received_credit: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/credit_reversals/retrieve) a credit
        /// reversal.
        GET "/v1/treasury/credit_reversals/{credit_reversal}" retrieve(credit_reversal) Retrieve
            at "api/treasury/credit_reversals/retrieve#retrieve_treasury_credit_reversal" -> CreditReversal {
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/credit_reversals/list) credit reversals.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/credit_reversals" list() List
            at "api/treasury/credit_reversals/list#list_treasury_credit_reversals" => [CreditReversal] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            received_credit: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `posted`, `processing`.
            status: CreditReversalStatus,
        }
    }

    objects {
        /// A [credit reversal](https://docs.stripe.com/api/treasury/credit_reversals/object).
        CreditReversal "treasury.credit_reversal"
            at "api/treasury/credit_reversals/object#treasury_credit_reversal_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            financial_account: &'a str,
            hosted_regulatory_receipt_url: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            /// One of `ach`, `stripe`.
            network: CreditReversalNetwork,
            object: &'a str,
            received_credit: &'a str,
            /// One of `canceled`, `posted`, `processing`.
            status: CreditReversalStatus,
            status_transitions: StatusTransitions<'a>,
            transaction: Option<Expandable<'a, Transaction>>,
        }
    }

    views {
        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/treasury/credit_reversals/object#treasury_credit_reversal_object-status_transitions" {
            posted_at: Option<Timestamp>,
        }
    }

    enums {
        /// `network`.
        CreditReversalNetwork { Ach = "ach", Stripe = "stripe" }

        /// `status`.
        CreditReversalStatus { Canceled = "canceled", Posted = "posted", Processing = "processing" }
    }
}
