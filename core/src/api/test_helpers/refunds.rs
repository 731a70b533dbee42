//! [Refunds](https://docs.stripe.com/api/refunds), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Refund;
use crate::table::table;

table! {
    operations {
        /// [Expires](https://docs.stripe.com/api/refunds) a refund.
        POST "/v1/test_helpers/refunds/{refund}/expire" expire(refund) Expire
            at "api/refunds#expire_refund" -> Refund {
            /// Fields that expand: `balance_transaction`, `charge`, `customer`,
            /// `failure_balance_transaction`, `payment_intent`, `payment_method`,
            /// `source_transfer_reversal`, `transfer_reversal`.
            expand: Vec<String>,
        }
    }
}
