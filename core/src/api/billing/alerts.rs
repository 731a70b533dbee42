//! [Alerts](https://docs.stripe.com/api/billing/alerts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Customer;
use crate::api::billing::Meter;
use crate::{Expandable, Timestamp};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/alerts/create) an alert.
        POST "/v1/billing/alerts" create() Create -> Alert {
            /// Required.
            alert_type: AlertType,
            expand: Vec<String>,
            /// Required.
            title: String,
            usage_threshold: |UsageThresholdParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/alerts/retrieve) an alert.
        GET "/v1/billing/alerts/{id}" retrieve(id) Retrieve -> Alert {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/alerts/list) alerts.
        GET "/v1/billing/alerts" list() List => [Alert] Cursor {
            alert_type: AlertType,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            meter: String,
            starting_after: String,
        }

        /// [Activates](https://docs.stripe.com/api/billing/alerts/activate) an alert.
        POST "/v1/billing/alerts/{id}/activate" activate(id) Activate -> Alert {
            expand: Vec<String>,
        }

        /// [Archives](https://docs.stripe.com/api/billing/alerts/archive) an alert.
        POST "/v1/billing/alerts/{id}/archive" archive(id) Archive -> Alert {
            expand: Vec<String>,
        }

        /// [Deactivates](https://docs.stripe.com/api/billing/alerts/deactivate) an alert.
        POST "/v1/billing/alerts/{id}/deactivate" deactivate(id) Deactivate -> Alert {
            expand: Vec<String>,
        }
    }

    params {
        /// `usage_threshold.filters` in a request.
        FilterParams {
            customer: String,
            /// Required.
            type_: FilterType,
        }

        /// `usage_threshold` in a request.
        UsageThresholdParams {
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
        Alert "billing.alert" id {
            alert_type: AlertType,
            livemode: bool,
            object: &'a str,
            status: Option<AlertStatus>,
            title: &'a str,
            usage_threshold: Option<UsageThreshold<'a>>,
        }

        /// An [alert triggered](https://docs.stripe.com/api/billing/alerts/object).
        AlertTriggered "billing.alert_triggered" {
            alert: Alert,
            created: Timestamp,
            customer: &'a str,
            livemode: bool,
            object: &'a str,
            value: i64,
        }
    }

    views {
        /// `usage_threshold.filters` in an answer.
        Filter {
            customer: Option<Expandable<'a, Customer>>,
            type_: FilterType,
        }

        /// `usage_threshold` in an answer.
        UsageThreshold {
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
