//! [Payouts](https://docs.stripe.com/api/payouts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{ApplicationFee, BalanceTransaction, ExternalAccount};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payouts/create) a payout.
        POST "/v1/payouts" create() Create at "api/payouts/create#create_payout" -> Payout {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            currency: String,
            description: String,
            destination: String,
            expand: Vec<String>,
            metadata: Metadata,
            method: PayoutMethod,
            payout_method: String,
            source_type: SourceType,
            statement_descriptor: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/payouts/retrieve) a payout.
        GET "/v1/payouts/{payout}" retrieve(payout) Retrieve
            at "api/payouts/retrieve#retrieve_payout" -> Payout {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payouts/update) a payout.
        POST "/v1/payouts/{payout}" update(payout) Update
            at "api/payouts/update#update_payout" -> Payout {
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/payouts/list) payouts.
        GET "/v1/payouts" list() List at "api/payouts/list#list_payouts" => [Payout] Cursor {
            arrival_date: TimeRange,
            created: TimeRange,
            destination: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            status: String,
        }

        /// [Cancels](https://docs.stripe.com/api/payouts/cancel) a payout.
        POST "/v1/payouts/{payout}/cancel" cancel(payout) Cancel
            at "api/payouts/cancel#cancel_payout" -> Payout {
            expand: Vec<String>,
        }

        /// [Reverses](https://docs.stripe.com/api/payouts/reverse) a payout.
        POST "/v1/payouts/{payout}/reverse" reverse(payout) Reverse
            at "api/payouts/reverse#reverse_payout" -> Payout {
            expand: Vec<String>,
            metadata: Metadata,
        }
    }

    objects {
        /// A [payout](https://docs.stripe.com/api/payouts/object).
        Payout "payout" at "api/payouts/object#payout_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            application_fee: Option<Expandable<'a, ApplicationFee>>,
            /// In the currency's smallest unit.
            application_fee_amount: Option<i64>,
            arrival_date: Timestamp,
            automatic: bool,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            created: Timestamp,
            currency: &'a str,
            description: Option<&'a str>,
            destination: Option<Expandable<'a, ExternalAccount>>,
            failure_balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            failure_code: Option<&'a str>,
            failure_message: Option<&'a str>,
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            method: &'a str,
            object: &'a str,
            original_payout: Option<Expandable<'a, Payout>>,
            payout_method: Option<&'a str>,
            reconciliation_status: ReconciliationStatus,
            reversed_by: Option<Expandable<'a, Payout>>,
            source_type: &'a str,
            statement_descriptor: Option<&'a str>,
            status: &'a str,
            trace_id: Option<TraceId<'a>>,
            type_ as type: PayoutType,
        }
    }

    views {
        /// `trace_id` in an answer.
        TraceId at "api/payouts/object#payout_object-trace_id" {
            status: &'a str,
            value: Option<&'a str>,
        }
    }

    enums {
        /// `method`.
        PayoutMethod { Instant = "instant", Standard = "standard" }

        /// `type`.
        PayoutType { BankAccount = "bank_account", Card = "card" }

        /// `reconciliation_status`.
        ReconciliationStatus {
            Completed = "completed",
            InProgress = "in_progress",
            NotApplicable = "not_applicable",
        }

        /// `source_type`.
        SourceType { BankAccount = "bank_account", Card = "card", Fpx = "fpx" }
    }
}
