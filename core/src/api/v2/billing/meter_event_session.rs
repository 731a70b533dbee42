//! [Meter event session](https://docs.stripe.com/api/v2/billing/meter-event-session).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::secret::SecretText;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/billing/meter-event-session/create) the meter
        /// event session.
        POST "/v2/billing/meter_event_session" create() Create
            at "api/v2/billing/meter-event-session/create#v2_create_meter_event_session" -> MeterEventSession {}
    }

    objects {
        /// A [meter event
        /// session](https://docs.stripe.com/api/v2/billing/meter-event-session/object).
        MeterEventSession "v2.billing.meter_event_session"
            at "api/v2/billing/meter-event-session/object#v2_meter_event_session_object" id {
            authentication_token: SecretText<'a>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            expires_at: DateTime<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }
}
