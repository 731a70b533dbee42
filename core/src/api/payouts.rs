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
        ///
        /// Required: `amount`, `currency`.
        POST "/v1/payouts" create() Create at "api/payouts/create#create_payout" -> Payout {
            /// How much is paid out. Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// A note for the dashboard.
            description: String,
            /// The bank account or card that it goes to. The default one for its currency, if not
            /// set.
            destination: String,
            /// Fields that expand: `application_fee`, `balance_transaction`, `destination`,
            /// `failure_balance_transaction`, `original_payout`, `reversed_by`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// `instant` arrives in minutes and costs a fee. One of `instant`, `standard`.
            method: PayoutMethod,
            payout_method: String,
            /// Which part of the balance it comes from. One of `bank_account`, `card`, `fpx`.
            source_type: SourceType,
            /// What the bank statement shows.
            statement_descriptor: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/payouts/retrieve) a payout.
        GET "/v1/payouts/{payout}" retrieve(payout) Retrieve
            at "api/payouts/retrieve#retrieve_payout" -> Payout {
            /// Fields that expand: `application_fee`, `balance_transaction`, `destination`,
            /// `failure_balance_transaction`, `original_payout`, `reversed_by`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payouts/update) a payout.
        POST "/v1/payouts/{payout}" update(payout) Update
            at "api/payouts/update#update_payout" -> Payout {
            /// Fields that expand: `application_fee`, `balance_transaction`, `destination`,
            /// `failure_balance_transaction`, `original_payout`, `reversed_by`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/payouts/list) payouts.
        GET "/v1/payouts" list() List at "api/payouts/list#list_payouts" => [Payout] Cursor {
            arrival_date: TimeRange,
            created: TimeRange,
            destination: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application_fee`, `data.balance_transaction`,
            /// `data.destination`, `data.failure_balance_transaction`, `data.original_payout`,
            /// `data.reversed_by`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            status: String,
        }

        /// [Cancels](https://docs.stripe.com/api/payouts/cancel) a payout.
        POST "/v1/payouts/{payout}/cancel" cancel(payout) Cancel
            at "api/payouts/cancel#cancel_payout" -> Payout {
            /// Fields that expand: `application_fee`, `balance_transaction`, `destination`,
            /// `failure_balance_transaction`, `original_payout`, `reversed_by`.
            expand: Vec<String>,
        }

        /// [Reverses](https://docs.stripe.com/api/payouts/reverse) a payout.
        POST "/v1/payouts/{payout}/reverse" reverse(payout) Reverse
            at "api/payouts/reverse#reverse_payout" -> Payout {
            /// Fields that expand: `application_fee`, `balance_transaction`, `destination`,
            /// `failure_balance_transaction`, `original_payout`, `reversed_by`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
        }
    }

    objects {
        /// A [payout](https://docs.stripe.com/api/payouts/object).
        Payout "payout" at "api/payouts/object#payout_object" id {
            /// How much is paid out. In the currency's smallest unit.
            amount: i64,
            /// The platform's fee for an instant payout, as an object of its own.
            application_fee: Option<Expandable<'a, ApplicationFee>>,
            /// The platform's fee for an instant payout. In the currency's smallest unit.
            application_fee_amount: Option<i64>,
            /// When the bank is expected to have it.
            arrival_date: Timestamp,
            /// Whether the schedule made it; only then can the balance transactions in it be
            /// listed.
            automatic: bool,
            /// What it did to the balance.
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// A note for the dashboard.
            description: Option<&'a str>,
            /// The bank account or card that it goes to.
            destination: Option<Expandable<'a, ExternalAccount>>,
            /// The return of the money to the balance after a failure.
            failure_balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// Why the bank refused it, for programs.
            failure_code: Option<&'a str>,
            /// Why the bank refused it, for people.
            failure_message: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            /// `instant` arrives in minutes and costs a fee.
            method: &'a str,
            object: &'a str,
            /// The payout that this one reverses.
            original_payout: Option<Expandable<'a, Payout>>,
            payout_method: Option<&'a str>,
            /// Whether its balance transactions can be listed yet. One of `completed`,
            /// `in_progress`, `not_applicable`.
            reconciliation_status: ReconciliationStatus,
            /// The payout that reverses this one.
            reversed_by: Option<Expandable<'a, Payout>>,
            /// Which part of the balance it comes from.
            source_type: &'a str,
            /// What the bank statement shows.
            statement_descriptor: Option<&'a str>,
            /// Even `paid` can turn into `failed` within days.
            status: &'a str,
            /// The number that the bank can trace it by.
            trace_id: Option<TraceId<'a>>,
            /// Whether it went to a bank account or to a card. One of `bank_account`, `card`.
            /// `type` on the wire.
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
