//! [Meter event adjustments](https://docs.stripe.com/api/v2/billing/meter-event-adjustments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::table;

pub use crate::api::billing::meter_event_adjustments::{
    MeterEventAdjustmentStatus, MeterEventAdjustmentType,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/create) a meter
        /// event adjustment.
        ///
        /// Required: `cancel`, `event_name`, `type`.
        POST "/v2/billing/meter_event_adjustments" create() Create
            at "api/v2/billing/meter-event-adjustments/create#v2_create_meter_event_adjustments" -> MeterEventAdjustment {
            /// Required. If `type` is `cancel`.
            cancel: |CancelParams|,
            /// Required.
            event_name: String,
            /// Required. Only `cancel`. `type` on the wire.
            type_ as type: MeterEventAdjustmentType,
        }
    }

    params {
        /// `cancel` in a request.
        CancelParams
            at "api/v2/billing/meter-event-adjustments/create#v2_create_meter_event_adjustments-cancel" {
            /// Required.
            identifier: String,
        }
    }

    objects {
        /// A [meter event
        /// adjustment](https://docs.stripe.com/api/v2/billing/meter-event-adjustments/object).
        MeterEventAdjustment "v2.billing.meter_event_adjustment"
            at "api/v2/billing/meter-event-adjustments/object#v2_meter_event_adjustment_object" id {
            /// If `type` is `cancel`.
            cancel: Cancel<'a>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            event_name: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `complete`, `pending`.
            status: MeterEventAdjustmentStatus,
            /// Only `cancel`. `type` on the wire.
            type_ as type: MeterEventAdjustmentType,
        }
    }

    views {
        /// `cancel` in an answer.
        Cancel
            at "api/v2/billing/meter-event-adjustments/object#v2_meter_event_adjustment_object-cancel" {
            identifier: &'a str,
        }
    }
}
