//! [Meter event session](https://docs.stripe.com/api/v2/billing/meter_event_session).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::SecretText;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/billing/meter_event_session/create) the meter
        /// event session.
        POST "/v2/billing/meter_event_session" create() Create -> MeterEventSession {}
    }

    objects {
        /// A [meter event
        /// session](https://docs.stripe.com/api/v2/billing/meter_event_session/object).
        MeterEventSession "v2.billing.meter_event_session" id {
            authentication_token: SecretText<'a>,
            /// A time as in RFC 3339.
            created: &'a str,
            /// A time as in RFC 3339.
            expires_at: &'a str,
            livemode: bool,
            object: &'a str,
        }
    }
}
