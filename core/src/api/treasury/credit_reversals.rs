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
        POST "/v1/treasury/credit_reversals" create() Create
            at "api/treasury/credit_reversals/create#create_treasury_credit_reversal" -> CreditReversal {
            expand: Vec<String>,
            metadata: Metadata,
            /// Required.
            received_credit: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/credit_reversals/retrieve) a credit
        /// reversal.
        GET "/v1/treasury/credit_reversals/{credit_reversal}" retrieve(credit_reversal) Retrieve
            at "api/treasury/credit_reversals/retrieve#retrieve_treasury_credit_reversal" -> CreditReversal {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/credit_reversals/list) credit reversals.
        GET "/v1/treasury/credit_reversals" list() List
            at "api/treasury/credit_reversals/list#list_treasury_credit_reversals" => [CreditReversal] Cursor {
            ending_before: String,
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            limit: i64,
            received_credit: String,
            starting_after: String,
            status: CreditReversalStatus,
        }
    }

    objects {
        /// A [credit reversal](https://docs.stripe.com/api/treasury/credit_reversals/object).
        CreditReversal "treasury.credit_reversal"
            at "api/treasury/credit_reversals/object#treasury_credit_reversal_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            created: Timestamp,
            currency: &'a str,
            financial_account: &'a str,
            hosted_regulatory_receipt_url: Option<&'a str>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            network: CreditReversalNetwork,
            object: &'a str,
            received_credit: &'a str,
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
