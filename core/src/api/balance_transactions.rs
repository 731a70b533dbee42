//! [Balance transactions](https://docs.stripe.com/api/balance_transactions): every change of a balance.

use super::TimeRange;
use crate::{Expandable, Json, Timestamp};

super::macros::table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/balance_transactions/list) the changes of a balance, newest first.
        GET "/v1/balance_transactions" list() List => [BalanceTransaction] Cursor {
            created: TimeRange,
            currency: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            payout: String,
            source: String,
            starting_after: String,
            type_: String,
        }
    }

    objects {
        /// A [change](https://docs.stripe.com/api/balance_transactions/object) of a balance.
        BalanceTransaction "balance_transaction" id {
            /// Before fees, in the currency's smallest unit; negative for what leaves.
            amount: i64,
            available_on: Timestamp,
            created: Timestamp,
            currency: &'a str,
            description: Option<&'a str>,
            fee: i64,
            /// What the balance changes by.
            net: i64,
            source: Option<Expandable<'a, Json>>,
            status: &'a str,
            type_: &'a str,
        }
    }
}
