//! [Meters](https://docs.stripe.com/api/billing/meters).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Timestamp;

pub use crate::api::billing::feedback_options::StatusTransitions;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/meters/create) a meter.
        POST "/v1/billing/meters" create() Create -> Meter {
            customer_mapping: |CustomerMappingParams|,
            /// Required.
            default_aggregation: |DefaultAggregationParams|,
            /// Required.
            display_name: String,
            /// Required.
            event_name: String,
            event_time_window: EventTimeWindow,
            expand: Vec<String>,
            value_settings: |ValueSettingsParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/meters/retrieve) a meter.
        GET "/v1/billing/meters/{id}" retrieve(id) Retrieve -> Meter {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/billing/meters/update) a meter.
        POST "/v1/billing/meters/{id}" update(id) Update -> Meter {
            display_name: String,
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/meters/list) meters.
        GET "/v1/billing/meters" list() List => [Meter] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            status: MeterStatus,
        }

        /// [Deactivates](https://docs.stripe.com/api/billing/meters/deactivate) a meter.
        POST "/v1/billing/meters/{id}/deactivate" deactivate(id) Deactivate -> Meter {
            expand: Vec<String>,
        }

        /// [Reactivates](https://docs.stripe.com/api/billing/meters/reactivate) a meter.
        POST "/v1/billing/meters/{id}/reactivate" reactivate(id) Reactivate -> Meter {
            expand: Vec<String>,
        }
    }

    params {
        /// `customer_mapping` in a request.
        CustomerMappingParams {
            /// Required.
            event_payload_key: String,
            /// Required.
            type_: CustomerMappingType,
        }

        /// `default_aggregation` in a request.
        DefaultAggregationParams {
            /// Required.
            formula: DefaultAggregationFormula,
        }

        /// `value_settings` in a request.
        ValueSettingsParams {
            /// Required.
            event_payload_key: String,
        }
    }

    objects {
        /// A [meter](https://docs.stripe.com/api/billing/meters/object).
        Meter "billing.meter" id {
            created: Timestamp,
            customer_mapping: CustomerMapping<'a>,
            default_aggregation: DefaultAggregation<'a>,
            display_name: &'a str,
            event_name: &'a str,
            event_time_window: Option<EventTimeWindow>,
            livemode: bool,
            object: &'a str,
            status: MeterStatus,
            status_transitions: StatusTransitions<'a>,
            updated: Timestamp,
            value_settings: ValueSettings<'a>,
        }
    }

    views {
        /// `customer_mapping` in an answer.
        CustomerMapping {
            event_payload_key: &'a str,
            type_: CustomerMappingType,
        }

        /// `default_aggregation` in an answer.
        DefaultAggregation {
            formula: DefaultAggregationFormula,
        }

        /// `value_settings` in an answer.
        ValueSettings {
            event_payload_key: &'a str,
        }
    }

    enums {
        /// `customer_mapping.type`.
        CustomerMappingType { ById = "by_id" }

        /// `default_aggregation.formula`.
        DefaultAggregationFormula { Count = "count", Last = "last", Sum = "sum" }

        /// `event_time_window`.
        EventTimeWindow { Day = "day", Hour = "hour" }

        /// `status`.
        MeterStatus { Active = "active", Inactive = "inactive" }
    }
}
