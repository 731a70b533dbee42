//! [Meter event adjustments](https://docs.stripe.com/api/billing/meter_event_adjustments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/meter_event_adjustments/create) a meter
        /// event adjustment.
        POST "/v1/billing/meter_event_adjustments" create() Create -> MeterEventAdjustment {
            cancel: |CancelParams|,
            /// Required.
            event_name: String,
            expand: Vec<String>,
            /// Required.
            type_: MeterEventAdjustmentType,
        }
    }

    params {
        /// `cancel` in a request.
        CancelParams {
            identifier: String,
        }
    }

    objects {
        /// A [meter event
        /// adjustment](https://docs.stripe.com/api/billing/meter_event_adjustments/object).
        MeterEventAdjustment "billing.meter_event_adjustment" {
            cancel: Option<Cancel<'a>>,
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
