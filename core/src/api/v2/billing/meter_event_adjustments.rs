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
        POST "/v2/billing/meter_event_adjustments" create() Create
            at "api/v2/billing/meter-event-adjustments/create#v2_create_meter_event_adjustments" -> MeterEventAdjustment {
            /// Required.
            cancel: |CancelParams|,
            /// Required.
            event_name: String,
            /// Required.
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
            cancel: Cancel<'a>,
            created: DateTime<'a>,
            event_name: &'a str,
            livemode: bool,
            object: &'a str,
            status: MeterEventAdjustmentStatus,
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
