//! [Transfer reversals](https://docs.stripe.com/api/transfer_reversals): money taken back from a connected account.

use super::{BalanceTransaction, Emptyable, Metadata, Transfer};
use crate::{Expandable, Timestamp};
use std::collections::BTreeMap;

super::macros::table! {
    operations {
        /// [Reverses](https://docs.stripe.com/api/transfer_reversals/create) a transfer, or a part of it.
        POST "/v1/transfers/{id}/reversals" create(id) Create -> TransferReversal {
            /// In the currency's smallest unit; all of it unless set.
            amount: i64,
            description: String,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            refund_application_fee: bool,
        }

        /// [Lists](https://docs.stripe.com/api/transfer_reversals/list) the reversals of a transfer.
        GET "/v1/transfers/{id}/reversals" list(id) List => [TransferReversal] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// [Money taken back](https://docs.stripe.com/api/transfer_reversals/object) from a connected account.
        TransferReversal "transfer_reversal" id {
            /// In the currency's smallest unit.
            amount: i64,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            created: Timestamp,
            currency: &'a str,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            transfer: Expandable<'a, Transfer>,
        }
    }
}
