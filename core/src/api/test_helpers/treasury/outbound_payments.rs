//! [Outbound payments](https://docs.stripe.com/api/treasury/outbound_payments), for tests alone.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury;

pub use crate::api::treasury::outbound_payments::{ReturnedDetailsCode, TrackingDetailsType};

table! {
    operations {
        /// [Updates](https://docs.stripe.com/api/treasury/outbound_payments/update) an outbound
        /// payment.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}"
            update(id) Update -> treasury::OutboundPayment {
            expand: Vec<String>,
            /// Required.
            tracking_details: |TrackingDetailsParams|,
        }

        /// [Fails](https://docs.stripe.com/api/treasury/outbound_payments) an outbound payment.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}/fail"
            fail(id) Fail -> treasury::OutboundPayment {
            expand: Vec<String>,
        }

        /// [Posts](https://docs.stripe.com/api/treasury/outbound_payments) an outbound payment.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}/post"
            post(id) Post -> treasury::OutboundPayment {
            expand: Vec<String>,
        }

        /// [Returns](https://docs.stripe.com/api/treasury/outbound_payments) an outbound payment.
        POST "/v1/test_helpers/treasury/outbound_payments/{id}/return"
            return_outbound_payment(id) ReturnOutboundPayment -> treasury::OutboundPayment {
            expand: Vec<String>,
            returned_details: |ReturnedDetailsParams|,
        }
    }

    params {
        /// `tracking_details.ach` in a request.
        AchParams {
            /// Required.
            trace_id: String,
        }

        /// `returned_details` in a request.
        ReturnedDetailsParams {
            code: ReturnedDetailsCode,
        }

        /// `tracking_details` in a request.
        TrackingDetailsParams {
            ach: |AchParams|,
            /// Required.
            type_: TrackingDetailsType,
            us_domestic_wire: |UsDomesticWireParams|,
        }

        /// `tracking_details.us_domestic_wire` in a request.
        UsDomesticWireParams {
            chips: String,
            imad: String,
            omad: String,
        }
    }
}
