//! [Report types](https://docs.stripe.com/api/reporting/report_types).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/reporting/report_types/retrieve) a report type.
        GET "/v1/reporting/report_types/{report_type}" retrieve(report_type) Retrieve
            at "api/reporting/report_types/retrieve#retrieve_reporting_report_type" -> ReportType {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/reporting/report_types/list) report types.
        GET "/v1/reporting/report_types" list() List
            at "api/reporting/report_types/list#list_reporting_report_types" => [ReportType] Cursor {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [report type](https://docs.stripe.com/api/reporting/report_types/object).
        ReportType "reporting.report_type"
            at "api/reporting/report_types/object#reporting_report_type_object" id {
            data_available_end: Timestamp,
            data_available_start: Timestamp,
            default_columns: Option<Vec<&'a str>>,
            /// Whether it is live and not a test.
            livemode: bool,
            name: &'a str,
            object: &'a str,
            updated: Timestamp,
            version: i64,
        }
    }
}
