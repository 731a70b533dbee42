//! [Tax deducted at sources](https://docs.stripe.com/api/tax_deducted_at_sources).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    objects {
        /// A [tax deducted at source](https://docs.stripe.com/api/tax_deducted_at_sources/object).
        TaxDeductedAtSource "tax_deducted_at_source"
            at "api/tax_deducted_at_sources/object#tax_deducted_at_source_object" id {
            object: &'a str,
            period_end: Timestamp,
            period_start: Timestamp,
            tax_deduction_account_number: &'a str,
        }
    }
}
