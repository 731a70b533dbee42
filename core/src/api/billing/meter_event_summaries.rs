//! [Meter event summaries](https://docs.stripe.com/api/billing/meter_event_summaries).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/billing/meter_event_summaries/list) meter event
        /// summaries.
        ///
        /// Required: `customer`, `end_time`, `start_time`.
        GET "/v1/billing/meters/{id}/event_summaries" list(id) List
            at "api/billing/meter_event_summaries/list#list_billing_meter_event_summaries" => [MeterEventSummary] Cursor {
            /// Required.
            customer: String,
            /// Required.
            end_time: Timestamp,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// Required.
            start_time: Timestamp,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `day`, `hour`.
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
            /// Whether it is live and not a test.
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
