//! [Meters](https://docs.stripe.com/api/billing/meters).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::billing::feedback_options::StatusTransitions;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/meters/create) a meter.
        ///
        /// Required: `default_aggregation`, `display_name`, `event_name`.
        POST "/v1/billing/meters" create() Create
            at "api/billing/meters/create#create_billing_meter" -> Meter {
            customer_mapping: |CustomerMappingParams|,
            /// Required.
            default_aggregation: |DefaultAggregationParams|,
            /// Required.
            display_name: String,
            /// Required.
            event_name: String,
            /// One of `day`, `hour`.
            event_time_window: EventTimeWindow,
            expand: Vec<String>,
            value_settings: |ValueSettingsParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/meters/retrieve) a meter.
        GET "/v1/billing/meters/{id}" retrieve(id) Retrieve
            at "api/billing/meters/retrieve#retrieve_billing_meter" -> Meter {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/billing/meters/update) a meter.
        POST "/v1/billing/meters/{id}" update(id) Update
            at "api/billing/meters/update#update_billing_meter" -> Meter {
            display_name: String,
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/meters/list) meters.
        GET "/v1/billing/meters" list() List
            at "api/billing/meters/list#list_billing_meters" => [Meter] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `inactive`.
            status: MeterStatus,
        }

        /// [Deactivates](https://docs.stripe.com/api/billing/meters/deactivate) a meter.
        POST "/v1/billing/meters/{id}/deactivate" deactivate(id) Deactivate
            at "api/billing/meters/deactivate#deactivate_billing_meter" -> Meter {
            expand: Vec<String>,
        }

        /// [Reactivates](https://docs.stripe.com/api/billing/meters/reactivate) a meter.
        POST "/v1/billing/meters/{id}/reactivate" reactivate(id) Reactivate
            at "api/billing/meters/reactivate#reactivate_billing_meter" -> Meter {
            expand: Vec<String>,
        }
    }

    params {
        /// `customer_mapping` in a request.
        CustomerMappingParams at "api/billing/meters/create#create_billing_meter-customer_mapping" {
            /// Required.
            event_payload_key: String,
            /// Required. Only `by_id`. `type` on the wire.
            type_ as type: CustomerMappingType,
        }

        /// `default_aggregation` in a request.
        DefaultAggregationParams
            at "api/billing/meters/create#create_billing_meter-default_aggregation" {
            /// Required. One of `count`, `last`, `sum`.
            formula: DefaultAggregationFormula,
        }

        /// `value_settings` in a request.
        ValueSettingsParams at "api/billing/meters/create#create_billing_meter-value_settings" {
            /// Required.
            event_payload_key: String,
        }
    }

    objects {
        /// A [meter](https://docs.stripe.com/api/billing/meters/object).
        Meter "billing.meter" at "api/billing/meters/object#billing_meter_object" id {
            /// When it was created.
            created: Timestamp,
            customer_mapping: CustomerMapping<'a>,
            default_aggregation: DefaultAggregation<'a>,
            display_name: &'a str,
            event_name: &'a str,
            /// One of `day`, `hour`.
            event_time_window: Option<EventTimeWindow>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `active`, `inactive`.
            status: MeterStatus,
            status_transitions: StatusTransitions<'a>,
            updated: Timestamp,
            value_settings: ValueSettings<'a>,
        }
    }

    views {
        /// `customer_mapping` in an answer.
        CustomerMapping at "api/billing/meters/object#billing_meter_object-customer_mapping" {
            event_payload_key: &'a str,
            /// Only `by_id`. `type` on the wire.
            type_ as type: CustomerMappingType,
        }

        /// `default_aggregation` in an answer.
        DefaultAggregation at "api/billing/meters/object#billing_meter_object-default_aggregation" {
            /// One of `count`, `last`, `sum`.
            formula: DefaultAggregationFormula,
        }

        /// `value_settings` in an answer.
        ValueSettings at "api/billing/meters/object#billing_meter_object-value_settings" {
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
