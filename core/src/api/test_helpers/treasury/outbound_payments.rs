//! [Outbound payments](https://docs.stripe.com/api/treasury/outbound_payments), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury;
use crate::table::table;

pub use crate::api::treasury::outbound_payments::{ReturnedDetailsCode, TrackingDetailsType};

table! {
    operations {
        /// [Updates](https://docs.stripe.com/api/treasury/outbound_payments/update) an outbound
        /// payment.
        ///
        /// Required: `tracking_details`.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}" update(id) Update
            at "api/treasury/outbound_payments/update#update_treasury_outbound_payment" -> treasury::OutboundPayment {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            tracking_details: |TrackingDetailsParams|,
        }

        /// [Fails](https://docs.stripe.com/api/treasury/outbound_payments) an outbound payment.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}/fail" fail(id) Fail
            at "api/treasury/outbound_payments#fail_treasury_outbound_payment" -> treasury::OutboundPayment {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Posts](https://docs.stripe.com/api/treasury/outbound_payments) an outbound payment.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}/post" post(id) Post
            at "api/treasury/outbound_payments#post_treasury_outbound_payment" -> treasury::OutboundPayment {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Returns](https://docs.stripe.com/api/treasury/outbound_payments) an outbound payment.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}/return"
            return_outbound_payment(id) ReturnOutboundPayment
            at "api/treasury/outbound_payments#return_outbound_payment_treasury_outbound_payment" -> treasury::OutboundPayment {
            /// Fields that expand: `transaction`, `returned_details.transaction`,
            /// `destination_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            returned_details: |ReturnedDetailsParams|,
        }
    }

    params {
        /// `tracking_details.ach` in a request.
        AchParams
            at "api/treasury/outbound_payments/update#update_treasury_outbound_payment-tracking_details-ach" {
            /// Required.
            trace_id: String,
        }

        /// `returned_details` in a request.
        ReturnedDetailsParams
            at "api/treasury/outbound_payments#return_outbound_payment_treasury_outbound_payment-returned_details" {
            /// One of `account_closed`, `account_frozen`, `bank_account_restricted`,
            /// `bank_ownership_changed`, `declined`, `incorrect_account_holder_name`,
            /// `invalid_account_number`, `invalid_currency`, `no_account`, `other`.
            code: ReturnedDetailsCode,
        }

        /// `tracking_details` in a request.
        TrackingDetailsParams
            at "api/treasury/outbound_payments/update#update_treasury_outbound_payment-tracking_details" {
            /// If `type` is `ach`.
            ach: |AchParams|,
            /// Required. One of `ach`, `us_domestic_wire`. `type` on the wire.
            type_ as type: TrackingDetailsType,
            /// If `type` is `us_domestic_wire`.
            us_domestic_wire: |UsDomesticWireParams|,
        }

        /// `tracking_details.us_domestic_wire` in a request.
        UsDomesticWireParams
            at "api/treasury/outbound_payments/update#update_treasury_outbound_payment-tracking_details-us_domestic_wire" {
            chips: String,
            imad: String,
            omad: String,
        }
    }
}
