//! [Transfers](https://docs.stripe.com/api/transfers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, BalanceTransaction, Charge, TransferReversal};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::payouts::SourceType;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/transfers/create) a transfer.
        ///
        /// Required: `currency`, `destination`.
        POST "/v1/transfers" create() Create at "api/transfers/create#create_transfer" -> Transfer {
            /// How much is moved from the platform's balance. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// A note for the dashboard.
            description: String,
            /// The account that receives it. Required.
            destination: String,
            /// Fields that expand: `balance_transaction`, `destination`, `destination_payment`,
            /// `source_transaction`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// The charge whose money is moved: it need not have settled yet.
            source_transaction: String,
            /// Which part of the balance it comes from. One of `bank_account`, `card`, `fpx`.
            source_type: SourceType,
            /// Ties it to charges and other transfers.
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/transfers/retrieve) a transfer.
        GET "/v1/transfers/{transfer}" retrieve(transfer) Retrieve
            at "api/transfers/retrieve#retrieve_transfer" -> Transfer {
            /// Fields that expand: `balance_transaction`, `destination`, `destination_payment`,
            /// `source_transaction`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/transfers/update) a transfer.
        POST "/v1/transfers/{transfer}" update(transfer) Update
            at "api/transfers/update#update_transfer" -> Transfer {
            /// A note for the dashboard.
            description: String,
            /// Fields that expand: `balance_transaction`, `destination`, `destination_payment`,
            /// `source_transaction`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/transfers/list) transfers.
        GET "/v1/transfers" list() List
            at "api/transfers/list#list_transfers" => [Transfer] Cursor {
            created: TimeRange,
            destination: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.balance_transaction`, `data.destination`,
            /// `data.destination_payment`, `data.source_transaction`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            transfer_group: String,
        }
    }

    objects {
        /// A [transfer](https://docs.stripe.com/api/transfers/object).
        Transfer "transfer" at "api/transfers/object#transfer_object" id {
            /// How much is moved from the platform's balance. In the currency's smallest unit.
            amount: i64,
            /// How much was taken back. In the currency's smallest unit.
            amount_reversed: i64,
            /// What it did to the platform's balance.
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// A note for the dashboard.
            description: Option<&'a str>,
            /// The account that receives it.
            destination: Option<Expandable<'a, Account>>,
            /// The payment that it is on the account that received it.
            destination_payment: Option<Expandable<'a, Charge>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            /// Its reversals.
            reversals: crate::list::List<TransferReversal, JsonRef<'a>>,
            /// Whether all of it was taken back.
            reversed: bool,
            /// The charge whose money is moved: it need not have settled yet.
            source_transaction: Option<Expandable<'a, Charge>>,
            /// Which part of the balance it comes from.
            source_type: Option<&'a str>,
            /// Ties it to charges and other transfers.
            transfer_group: Option<&'a str>,
        }
    }
}
