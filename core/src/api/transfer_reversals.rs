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
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            refund_application_fee: bool,
        }

        /// [Retrieves](https://docs.stripe.com/api/transfer_reversals/retrieve) a transfer
        /// reversal.
        GET "/v1/transfers/{transfer}/reversals/{id}" retrieve(transfer, id) Retrieve
            at "api/transfer_reversals/retrieve#retrieve_transfer_reversal" -> TransferReversal {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/transfer_reversals/update) a transfer reversal.
        POST "/v1/transfers/{transfer}/reversals/{id}" update(transfer, id) Update
            at "api/transfer_reversals/update#update_transfer_reversal" -> TransferReversal {
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/transfer_reversals/list) transfer reversals.
        GET "/v1/transfers/{id}/reversals" list(id) List
            at "api/transfer_reversals/list#list_transfer_reversals" => [TransferReversal] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// A [transfer reversal](https://docs.stripe.com/api/transfer_reversals/object).
        TransferReversal "transfer_reversal"
            at "api/transfer_reversals/object#transfer_reversal_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            created: Timestamp,
            currency: &'a str,
            destination_payment_refund: Option<Expandable<'a, Refund>>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            source_refund: Option<Expandable<'a, Refund>>,
            transfer: Expandable<'a, Transfer>,
        }
    }
}
