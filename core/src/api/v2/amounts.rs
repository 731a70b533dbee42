//! [Amounts](https://docs.stripe.com/api/v2/amounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    objects {
        /// An [amount](https://docs.stripe.com/api/v2/amounts/object).
        Amount "" at "api/v2/amounts/object#_object" {
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            value: i64,
        }
    }
}
