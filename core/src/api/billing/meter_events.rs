//! [Meter events](https://docs.stripe.com/api/billing/meter_events).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::Map;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/meter_events/create) a meter event.
        ///
        /// Required: `event_name`, `payload`.
        POST "/v1/billing/meter_events" create() Create
            at "api/billing/meter_events/create#create_billing_meter_event" -> MeterEvent {
            /// Required.
            event_name: String,
            expand: Vec<String>,
            identifier: String,
            /// Required.
            payload: Map<String>,
            timestamp: Timestamp,
        }
    }

    objects {
        /// A [meter event](https://docs.stripe.com/api/billing/meter_events/object).
        MeterEvent "billing.meter_event"
            at "api/billing/meter_events/object#billing_meter_event_object" {
            /// When it was created.
            created: Timestamp,
            event_name: &'a str,
            identifier: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            payload: BTreeMap<&'a str, &'a str>,
            timestamp: Timestamp,
        }
    }
}
