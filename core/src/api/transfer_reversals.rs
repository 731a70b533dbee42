//! [Transfer reversals](https://docs.stripe.com/api/transfer_reversals).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{BalanceTransaction, Refund, Transfer};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/transfer_reversals/create) a transfer reversal.
        POST "/v1/transfers/{id}/reversals" create(id) Create
            at "api/transfer_reversals/create#create_transfer_reversal" -> TransferReversal {
            /// How much is taken back. All that is left, if not set. In the currency's smallest
            /// unit.
            amount: i64,
            /// A note for the dashboard.
            description: String,
            /// Fields that expand: `balance_transaction`, `destination_payment_refund`,
            /// `source_refund`, `transfer`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Whether the platform gives back its fee, in proportion. `false`, if not set.
            refund_application_fee: bool,
        }

        /// [Retrieves](https://docs.stripe.com/api/transfer_reversals/retrieve) a transfer
        /// reversal.
        GET "/v1/transfers/{transfer}/reversals/{id}" retrieve(transfer, id) Retrieve
            at "api/transfer_reversals/retrieve#retrieve_transfer_reversal" -> TransferReversal {
            /// Fields that expand: `balance_transaction`, `destination_payment_refund`,
            /// `source_refund`, `transfer`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/transfer_reversals/update) a transfer reversal.
        POST "/v1/transfers/{transfer}/reversals/{id}" update(transfer, id) Update
            at "api/transfer_reversals/update#update_transfer_reversal" -> TransferReversal {
            /// Fields that expand: `balance_transaction`, `destination_payment_refund`,
            /// `source_refund`, `transfer`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/transfer_reversals/list) transfer reversals.
        GET "/v1/transfers/{id}/reversals" list(id) List
            at "api/transfer_reversals/list#list_transfer_reversals" => [TransferReversal] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.balance_transaction`, `data.destination_payment_refund`,
            /// `data.source_refund`, `data.transfer`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [transfer reversal](https://docs.stripe.com/api/transfer_reversals/object).
        TransferReversal "transfer_reversal"
            at "api/transfer_reversals/object#transfer_reversal_object" id {
            /// How much is taken back. In the currency's smallest unit.
            amount: i64,
            /// What it did to the platform's balance.
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// The refund that it is on the account that had received the transfer.
            destination_payment_refund: Option<Expandable<'a, Refund>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// The refund that it was made for.
            source_refund: Option<Expandable<'a, Refund>>,
            /// The transfer that it takes back.
            transfer: Expandable<'a, Transfer>,
        }
    }
}
