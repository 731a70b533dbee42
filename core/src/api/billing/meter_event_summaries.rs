//! [Meter event summaries](https://docs.stripe.com/api/billing/meter_event_summaries).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/billing/meter_event_summaries/list) meter event
        /// summaries.
        GET "/v1/billing/meters/{id}/event_summaries" list(id) List
            at "api/billing/meter_event_summaries/list#list_billing_meter_event_summaries" => [MeterEventSummary] Cursor {
            /// Required.
            customer: String,
            /// Required.
            end_time: Timestamp,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            /// Required.
            start_time: Timestamp,
            starting_after: String,
            value_grouping_window: ValueGroupingWindow,
        }
    }

    objects {
        /// A [meter event
        /// summary](https://docs.stripe.com/api/billing/meter_event_summaries/object).
        MeterEventSummary "billing.meter_event_summary"
            at "api/billing/meter_event_summaries/object#billing_meter_event_summary_object" id {
            aggregated_value: f64,
            end_time: Timestamp,
            livemode: bool,
            meter: &'a str,
            object: &'a str,
            start_time: Timestamp,
        }
    }

    enums {
        /// `value_grouping_window`.
        ValueGroupingWindow { Day = "day", Hour = "hour" }
    }
}
