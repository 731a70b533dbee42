//! [Meter event stream](https://docs.stripe.com/api/v2/billing/meter-event-stream).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::Map;
use crate::table::table;

table! {
    operations {
        /// [Sends](https://docs.stripe.com/api/v2/billing/meter-event-stream/create) many meter
        /// events at once.
        ///
        /// Required: `events`.
        ///
        /// Errors of its own: `temporary_session_expired`.
        POST MeterEvents "/v2/billing/meter_event_stream" create() Create
            at "api/v2/billing/meter-event-stream/create#v2_create_meter_event_stream" -> () {
            /// Required. Adds one.
            events: ..|EventParams|,
        }
    }

    params {
        /// `events` in a request.
        EventParams
            at "api/v2/billing/meter-event-stream/create#v2_create_meter_event_stream-events" {
            /// Required.
            event_name: String,
            identifier: String,
            /// Required.
            payload: Map<String>,
            /// A time in the format of RFC 3339.
            timestamp: String,
        }
    }
}
