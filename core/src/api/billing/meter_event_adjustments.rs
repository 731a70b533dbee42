//! [Meter event adjustments](https://docs.stripe.com/api/billing/meter_event_adjustments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/meter_event_adjustments/create) a meter
        /// event adjustment.
        ///
        /// Required: `event_name`, `type`.
        POST "/v1/billing/meter_event_adjustments" create() Create
            at "api/billing/meter_event_adjustments/create#create_billing_meter_event_adjustment" -> MeterEventAdjustment {
            cancel: |CancelParams|,
            /// Required.
            event_name: String,
            expand: Vec<String>,
            /// Required. Only `cancel`. `type` on the wire.
            type_ as type: MeterEventAdjustmentType,
        }
    }

    params {
        /// `cancel` in a request.
        CancelParams
            at "api/billing/meter_event_adjustments/create#create_billing_meter_event_adjustment-cancel" {
            identifier: String,
        }
    }

    objects {
        /// A [meter event
        /// adjustment](https://docs.stripe.com/api/billing/meter_event_adjustments/object).
        MeterEventAdjustment "billing.meter_event_adjustment"
            at "api/billing/meter_event_adjustments/object#billing_meter_event_adjustment_object" {
            cancel: Option<Cancel<'a>>,
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
            at "api/billing/meter_event_adjustments/object#billing_meter_event_adjustment_object-cancel" {
            identifier: Option<&'a str>,
        }
    }

    enums {
        /// `status`.
        MeterEventAdjustmentStatus { Complete = "complete", Pending = "pending" }

        /// `type`.
        MeterEventAdjustmentType { Cancel = "cancel" }
    }
}
