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
        POST "/v1/billing/alerts" create() Create
            at "api/billing/alerts/create#create_billing_alert" -> Alert {
            /// Required.
            alert_type: AlertType,
            expand: Vec<String>,
            /// Required.
            title: String,
            usage_threshold: |UsageThresholdParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/alerts/retrieve) an alert.
        GET "/v1/billing/alerts/{id}" retrieve(id) Retrieve
            at "api/billing/alerts/retrieve#retrieve_billing_alert" -> Alert {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/alerts/list) alerts.
        GET "/v1/billing/alerts" list() List
            at "api/billing/alerts/list#list_billing_alerts" => [Alert] Cursor {
            alert_type: AlertType,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            meter: String,
            starting_after: String,
        }

        /// [Activates](https://docs.stripe.com/api/billing/alerts/activate) an alert.
        POST "/v1/billing/alerts/{id}/activate" activate(id) Activate
            at "api/billing/alerts/activate#activate_billing_alert" -> Alert {
            expand: Vec<String>,
        }

        /// [Archives](https://docs.stripe.com/api/billing/alerts/archive) an alert.
        POST "/v1/billing/alerts/{id}/archive" archive(id) Archive
            at "api/billing/alerts/archive#archive_billing_alert" -> Alert {
            expand: Vec<String>,
        }

        /// [Deactivates](https://docs.stripe.com/api/billing/alerts/deactivate) an alert.
        POST "/v1/billing/alerts/{id}/deactivate" deactivate(id) Deactivate
            at "api/billing/alerts/deactivate#deactivate_billing_alert" -> Alert {
            expand: Vec<String>,
        }
    }

    params {
        /// `usage_threshold.filters` in a request.
        FilterParams at "api/billing/alerts/create#create_billing_alert-usage_threshold-filters" {
            customer: String,
            /// Required.
            type_ as type: FilterType,
        }

        /// `usage_threshold` in a request.
        UsageThresholdParams at "api/billing/alerts/create#create_billing_alert-usage_threshold" {
            filters: ..|FilterParams|,
            /// Required.
            gte: i64,
            /// Required.
            meter: String,
            /// Required.
            recurrence: UsageThresholdRecurrence,
        }
    }

    objects {
        /// An [alert](https://docs.stripe.com/api/billing/alerts/object).
        Alert "billing.alert" at "api/billing/alerts/object#billing_alert_object" id {
            alert_type: AlertType,
            livemode: bool,
            object: &'a str,
            status: Option<AlertStatus>,
            title: &'a str,
            usage_threshold: Option<UsageThreshold<'a>>,
        }

        /// An [alert triggered](https://docs.stripe.com/api/billing/alerts/object).
        AlertTriggered "billing.alert_triggered"
            at "api/billing/alerts/object#billing_alert_triggered_object" {
            alert: Alert<JsonRef<'a>>,
            created: Timestamp,
            customer: &'a str,
            livemode: bool,
            object: &'a str,
            value: i64,
        }
    }

    views {
        /// `usage_threshold.filters` in an answer.
        Filter at "api/billing/alerts/object#billing_alert_object-usage_threshold-filters" {
            customer: Option<Expandable<'a, Customer>>,
            type_ as type: FilterType,
        }

        /// `usage_threshold` in an answer.
        UsageThreshold at "api/billing/alerts/object#billing_alert_object-usage_threshold" {
            filters: Option<Vec<Filter<'a>>>,
            gte: i64,
            meter: Expandable<'a, Meter>,
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
