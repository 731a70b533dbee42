//! [Inbound transfers](https://docs.stripe.com/api/treasury/inbound_transfers), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury;
use crate::table::table;

pub use crate::api::treasury::inbound_transfers::FailureDetailsCode;

table! {
    operations {
        /// [Fails](https://docs.stripe.com/api/treasury/inbound_transfers) an inbound transfer.
        POST "/v1/test_helpers/treasury/inbound_transfers/{id}/fail" fail(id) Fail
            at "api/treasury/inbound_transfers#fail_treasury_inbound_transfer" -> treasury::InboundTransfer {
            /// Fields that expand: `transaction`,
            /// `origin_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            failure_details: |FailureDetailsParams|,
        }

        /// [Returns](https://docs.stripe.com/api/treasury/inbound_transfers) a test inbound
        /// transfer.
        POST "/v1/test_helpers/treasury/inbound_transfers/{id}/return"
            return_inbound_transfer(id) ReturnInboundTransfer
            at "api/treasury/inbound_transfers#return_inbound_transfer_treasury_inbound_transfer" -> treasury::InboundTransfer {
            /// Fields that expand: `transaction`,
            /// `origin_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Succeeds](https://docs.stripe.com/api/treasury/inbound_transfers) an inbound transfer.
        POST "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed" succeed(id) Succeed
            at "api/treasury/inbound_transfers#succeed_treasury_inbound_transfer" -> treasury::InboundTransfer {
            /// Fields that expand: `transaction`,
            /// `origin_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }
    }

    params {
        /// `failure_details` in a request.
        FailureDetailsParams
            at "api/treasury/inbound_transfers#fail_treasury_inbound_transfer-failure_details" {
            code: FailureDetailsCode,
        }
    }
}
