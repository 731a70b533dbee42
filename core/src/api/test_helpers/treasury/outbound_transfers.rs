//! [Outbound transfers](https://docs.stripe.com/api/treasury/outbound_transfers), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury;
use crate::table::table;

pub use crate::api::test_helpers::treasury::outbound_payments::{
    AchParams, ReturnedDetailsParams, TrackingDetailsParams, UsDomesticWireParams,
};
pub use crate::api::treasury::outbound_payments::{ReturnedDetailsCode, TrackingDetailsType};

table! {
    operations {
        /// [Updates](https://docs.stripe.com/api/treasury/outbound_transfers/update) an outbound
        /// transfer.
        ///
        /// Required: `tracking_details`.
        POST "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}"
            update(outbound_transfer) Update
            at "api/treasury/outbound_transfers/update#update_treasury_outbound_transfer" -> treasury::OutboundTransfer {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            tracking_details: |TrackingDetailsParams|,
        }

        /// [Fails](https://docs.stripe.com/api/treasury/outbound_transfers) an outbound transfer.
        POST "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail"
            fail(outbound_transfer) Fail
            at "api/treasury/outbound_transfers#fail_treasury_outbound_transfer" -> treasury::OutboundTransfer {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Posts](https://docs.stripe.com/api/treasury/outbound_transfers) an outbound transfer.
        POST "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post"
            post(outbound_transfer) Post
            at "api/treasury/outbound_transfers#post_treasury_outbound_transfer" -> treasury::OutboundTransfer {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Returns](https://docs.stripe.com/api/treasury/outbound_transfers) an outbound transfer.
        POST "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return"
            return_outbound_transfer(outbound_transfer) ReturnOutboundTransfer
            at "api/treasury/outbound_transfers#return_outbound_transfer_treasury_outbound_transfer" -> treasury::OutboundTransfer {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            returned_details: |ReturnedDetailsParams|,
        }
    }
}
