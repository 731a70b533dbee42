//! [Payouts](https://docs.stripe.com/api/payouts): from a Stripe balance to a bank account or a debit card.
//!
//! What goes from the platform's balance to a connected account's is a [transfer](super::transfers).

use super::{BalanceTransaction, Metadata, TimeRange};
use crate::{Expandable, Json, Timestamp};
use std::collections::BTreeMap;

super::macros::table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payouts/create) a payout from the balance of the account that
        /// the call acts on.
        POST "/v1/payouts" create() Create -> Payout {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required. Three letters, lower case.
            currency: String,
            description: String,
            destination: String,
            expand: Vec<String>,
            metadata: Metadata,
            method: PayoutMethod,
            source_type: super::transfers::SourceType,
            statement_descriptor: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/payouts/retrieve) a payout.
        GET "/v1/payouts/{payout}" retrieve(payout) Retrieve -> Payout {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/payouts/list) payouts, newest first.
        GET "/v1/payouts" list() List => [Payout] Cursor {
            arrival_date: TimeRange,
            created: TimeRange,
            destination: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            status: PayoutStatus,
        }
    }

    objects {
        /// [Money paid out](https://docs.stripe.com/api/payouts/object) to a bank account or a debit card.
        Payout "payout" id {
            /// In the currency's smallest unit.
            amount: i64,
            arrival_date: Timestamp,
            automatic: bool,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            created: Timestamp,
            currency: &'a str,
            description: Option<&'a str>,
            destination: Option<Expandable<'a, Json>>,
            failure_code: Option<&'a str>,
            failure_message: Option<&'a str>,
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            method: PayoutMethod,
            status: PayoutStatus,
        }
    }

    enums {
        /// How fast the money arrives.
        PayoutMethod { Instant = "instant", Standard = "standard" }

        /// How far the payout has come.
        PayoutStatus {
            Canceled = "canceled",
            Failed = "failed",
            InTransit = "in_transit",
            Paid = "paid",
            Pending = "pending",
        }
    }
}
