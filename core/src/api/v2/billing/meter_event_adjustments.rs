//! [Meter event adjustments](https://docs.stripe.com/api/v2/billing/meter_event_adjustments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

pub use crate::api::billing::meter_event_adjustments::{
    MeterEventAdjustmentStatus, MeterEventAdjustmentType,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/billing/meter_event_adjustments/create) a meter
        /// event adjustment.
        POST "/v2/billing/meter_event_adjustments" create() Create -> MeterEventAdjustment {
            /// Required.
            cancel: |CancelParams|,
            /// Required.
            event_name: String,
            /// Required.
            type_: MeterEventAdjustmentType,
        }
    }

    params {
        /// `cancel` in a request.
        CancelParams {
            /// Required.
            identifier: String,
        }
    }

    objects {
        /// A [meter event
        /// adjustment](https://docs.stripe.com/api/v2/billing/meter_event_adjustments/object).
        MeterEventAdjustment "v2.billing.meter_event_adjustment" id {
            cancel: Cancel<'a>,
            /// A time as in RFC 3339.
            created: &'a str,
            event_name: &'a str,
            livemode: bool,
            object: &'a str,
            status: MeterEventAdjustmentStatus,
            type_: MeterEventAdjustmentType,
        }
    }

    views {
        /// `cancel` in an answer.
        Cancel {
            identifier: &'a str,
        }
    }
}
