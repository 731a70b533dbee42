//! [Transfers](https://docs.stripe.com/api/transfers): from the platform's balance to a connected account's.
//!
//! What goes on to a bank account is a [payout](super::payouts).

use super::{Account, BalanceTransaction, Charge, Metadata, TimeRange, TransferReversal};
use crate::{Expandable, Timestamp};
use std::collections::BTreeMap;

super::macros::table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/transfers/create) a transfer.
        POST "/v1/transfers" create() Create -> Transfer {
            /// In the currency's smallest unit.
            amount: i64,
            /// Required. Three letters, lower case.
            currency: String,
            description: String,
            /// Required. The connected account.
            destination: String,
            expand: Vec<String>,
            metadata: Metadata,
            /// The charge whose money is transferred.
            source_transaction: String,
            source_type: SourceType,
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/transfers/retrieve) a transfer.
        GET "/v1/transfers/{transfer}" retrieve(transfer) Retrieve -> Transfer {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/transfers/list) transfers, newest first.
        GET "/v1/transfers" list() List => [Transfer] Cursor {
            created: TimeRange,
            destination: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            transfer_group: String,
        }
    }

    objects {
        /// [Money moved](https://docs.stripe.com/api/transfers/object) to a connected account.
        Transfer "transfer" id {
            /// In the currency's smallest unit.
            amount: i64,
            amount_reversed: i64,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            created: Timestamp,
            currency: &'a str,
            description: Option<&'a str>,
            destination: Option<Expandable<'a, Account>>,
            destination_payment: Option<Expandable<'a, Charge>>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            reversals: crate::List<TransferReversal>,
            reversed: bool,
            source_transaction: Option<Expandable<'a, Charge>>,
            source_type: Option<SourceType>,
            transfer_group: Option<&'a str>,
        }
    }

    enums {
        /// Which part of a balance the money comes from.
        SourceType { BankAccount = "bank_account", Card = "card", Fpx = "fpx" }
    }
}
