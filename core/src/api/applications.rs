//! [Applications](https://docs.stripe.com/api/applications).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    objects {
        /// An [application](https://docs.stripe.com/api/applications/object).
        Application "application" at "api/applications/object#application_object" id {
            name: Option<&'a str>,
            object: &'a str,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }
}
