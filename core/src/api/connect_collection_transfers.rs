//! [Connect collection transfers](https://docs.stripe.com/api/connect_collection_transfers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Account;
use crate::object::Expandable;
use crate::table::table;

table! {
    objects {
        /// A [connect collection
        /// transfer](https://docs.stripe.com/api/connect_collection_transfers/object).
        ConnectCollectionTransfer "connect_collection_transfer"
            at "api/connect_collection_transfers/object#connect_collection_transfer_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            destination: Expandable<'a, Account>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }
}
