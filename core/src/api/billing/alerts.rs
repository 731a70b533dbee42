//! [Alerts](https://docs.stripe.com/api/billing/alerts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Customer;
use crate::api::billing::Meter;
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/alerts/create) an alert.
        ///
        /// Required: `alert_type`, `title`.
        POST "/v1/billing/alerts" create() Create
            at "api/billing/alerts/create#create_billing_alert" -> Alert {
            /// Required. Only `usage_threshold`.
            alert_type: AlertType,
            /// Fields that expand: `usage_threshold.meter`, `usage_threshold.filters.customer`.
            expand: Vec<String>,
            /// Required.
            title: String,
            usage_threshold: |UsageThresholdParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/alerts/retrieve) an alert.
        GET "/v1/billing/alerts/{id}" retrieve(id) Retrieve
            at "api/billing/alerts/retrieve#retrieve_billing_alert" -> Alert {
            /// Fields that expand: `usage_threshold.meter`, `usage_threshold.filters.customer`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/alerts/list) alerts.
        GET "/v1/billing/alerts" list() List
            at "api/billing/alerts/list#list_billing_alerts" => [Alert] Cursor {
            /// Only `usage_threshold`.
            alert_type: AlertType,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.usage_threshold.meter`,
            /// `data.usage_threshold.filters.customer`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            meter: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Activates](https://docs.stripe.com/api/billing/alerts/activate) an alert.
        POST "/v1/billing/alerts/{id}/activate" activate(id) Activate
            at "api/billing/alerts/activate#activate_billing_alert" -> Alert {
            /// Fields that expand: `usage_threshold.meter`, `usage_threshold.filters.customer`.
            expand: Vec<String>,
        }

        /// [Archives](https://docs.stripe.com/api/billing/alerts/archive) an alert.
        POST "/v1/billing/alerts/{id}/archive" archive(id) Archive
            at "api/billing/alerts/archive#archive_billing_alert" -> Alert {
            /// Fields that expand: `usage_threshold.meter`, `usage_threshold.filters.customer`.
            expand: Vec<String>,
        }

        /// [Deactivates](https://docs.stripe.com/api/billing/alerts/deactivate) an alert.
        POST "/v1/billing/alerts/{id}/deactivate" deactivate(id) Deactivate
            at "api/billing/alerts/deactivate#deactivate_billing_alert" -> Alert {
            /// Fields that expand: `usage_threshold.meter`, `usage_threshold.filters.customer`.
            expand: Vec<String>,
        }
    }

    params {
        /// `usage_threshold.filters` in a request.
        FilterParams at "api/billing/alerts/create#create_billing_alert-usage_threshold-filters" {
            customer: String,
            /// Required. Only `customer`. `type` on the wire.
            type_ as type: FilterType,
        }

        /// `usage_threshold` in a request.
        UsageThresholdParams at "api/billing/alerts/create#create_billing_alert-usage_threshold" {
            /// Adds one.
            filters: ..|FilterParams|,
            /// Required.
            gte: i64,
            /// Required.
            meter: String,
            /// Required. Only `one_time`.
            recurrence: UsageThresholdRecurrence,
        }
    }

    objects {
        /// An [alert](https://docs.stripe.com/api/billing/alerts/object).
        Alert "billing.alert" at "api/billing/alerts/object#billing_alert_object" id {
            /// Only `usage_threshold`.
            alert_type: AlertType,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `active`, `archived`, `inactive`.
            status: Option<AlertStatus>,
            title: &'a str,
            usage_threshold: Option<UsageThreshold<'a>>,
        }

        /// An [alert triggered](https://docs.stripe.com/api/billing/alerts/object).
        AlertTriggered "billing.alert_triggered"
            at "api/billing/alerts/object#billing_alert_triggered_object" {
            alert: Alert<JsonRef<'a>>,
            /// When it was created.
            created: Timestamp,
            customer: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            value: i64,
        }
    }

    views {
        /// `usage_threshold.filters` in an answer.
        Filter at "api/billing/alerts/object#billing_alert_object-usage_threshold-filters" {
            customer: Option<Expandable<'a, Customer>>,
            /// Only `customer`. `type` on the wire.
            type_ as type: FilterType,
        }

        /// `usage_threshold` in an answer.
        UsageThreshold at "api/billing/alerts/object#billing_alert_object-usage_threshold" {
            filters: Option<Vec<Filter<'a>>>,
            gte: i64,
            meter: Expandable<'a, Meter>,
            /// Only `one_time`.
            recurrence: UsageThresholdRecurrence,
        }
    }

    enums {
        /// `status`.
        AlertStatus { Active = "active", Archived = "archived", Inactive = "inactive" }

        /// `alert_type`.
        AlertType { UsageThreshold = "usage_threshold" }

        /// `usage_threshold.filters.type`.
        FilterType { Customer = "customer" }

        /// `usage_threshold.recurrence`.
        UsageThresholdRecurrence { OneTime = "one_time" }
    }
}
