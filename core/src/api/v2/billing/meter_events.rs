//! [Meter events](https://docs.stripe.com/api/v2/billing/meter-events).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::argument::Map;
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/billing/meter-events/create) a meter event.
        ///
        /// Required: `event_name`, `payload`.
        POST "/v2/billing/meter_events" create() Create
            at "api/v2/billing/meter-events/create#v2_create_meter_events" -> MeterEvent {
            /// Required.
            event_name: String,
            identifier: String,
            /// Required.
            payload: Map<String>,
            /// A time in the format of RFC 3339.
            timestamp: String,
        }
    }

    objects {
        /// A [meter event](https://docs.stripe.com/api/v2/billing/meter-events/object).
        MeterEvent "v2.billing.meter_event"
            at "api/v2/billing/meter-events/object#v2_meter_event_object" {
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            event_name: &'a str,
            identifier: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            payload: BTreeMap<&'a str, &'a str>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            timestamp: DateTime<'a>,
        }
    }
}
