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
        POST "/v1/transfers" create() Create at "api/transfers/create#create_transfer" -> Transfer {
            /// In the currency's smallest unit.
            amount: i64,
            /// Required.
            currency: String,
            description: String,
            /// Required.
            destination: String,
            expand: Vec<String>,
            metadata: Metadata,
            source_transaction: String,
            source_type: SourceType,
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/transfers/retrieve) a transfer.
        GET "/v1/transfers/{transfer}" retrieve(transfer) Retrieve
            at "api/transfers/retrieve#retrieve_transfer" -> Transfer {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/transfers/update) a transfer.
        POST "/v1/transfers/{transfer}" update(transfer) Update
            at "api/transfers/update#update_transfer" -> Transfer {
            description: String,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/transfers/list) transfers.
        GET "/v1/transfers" list() List
            at "api/transfers/list#list_transfers" => [Transfer] Cursor {
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
        /// A [transfer](https://docs.stripe.com/api/transfers/object).
        Transfer "transfer" at "api/transfers/object#transfer_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_reversed: i64,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            created: Timestamp,
            currency: &'a str,
            description: Option<&'a str>,
            destination: Option<Expandable<'a, Account>>,
            destination_payment: Option<Expandable<'a, Charge>>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            reversals: crate::list::List<TransferReversal, JsonRef<'a>>,
            reversed: bool,
            source_transaction: Option<Expandable<'a, Charge>>,
            source_type: Option<&'a str>,
            transfer_group: Option<&'a str>,
        }
    }
}
