//! [Reserve transactions](https://docs.stripe.com/api/reserve_transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    objects {
        /// A [reserve transaction](https://docs.stripe.com/api/reserve_transactions/object).
        ReserveTransaction "reserve_transaction"
            at "api/reserve_transactions/object#reserve_transaction_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            object: &'a str,
        }
    }
}
