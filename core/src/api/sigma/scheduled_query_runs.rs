//! [Scheduled query runs](https://docs.stripe.com/api/sigma/scheduled_query_runs).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::File;
use crate::json::JsonRef;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/sigma/scheduled_query_runs/retrieve) a scheduled
        /// query run.
        GET "/v1/sigma/scheduled_query_runs/{scheduled_query_run}"
            retrieve(scheduled_query_run) Retrieve
            at "api/sigma/scheduled_query_runs/retrieve#retrieve_sigma_scheduled_query_run" -> ScheduledQueryRun {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/sigma/scheduled_query_runs/list) scheduled query
        /// runs.
        GET "/v1/sigma/scheduled_query_runs" list() List
            at "api/sigma/scheduled_query_runs/list#list_sigma_scheduled_query_runs" => [ScheduledQueryRun] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [scheduled query run](https://docs.stripe.com/api/sigma/scheduled_query_runs/object).
        ScheduledQueryRun "scheduled_query_run"
            at "api/sigma/scheduled_query_runs/object#scheduled_query_run_object" id {
            /// When it was created.
            created: Timestamp,
            data_load_time: Timestamp,
            error: Option<Error<'a>>,
            file: Option<File<JsonRef<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            result_available_until: Timestamp,
            sql: &'a str,
            status: &'a str,
            title: &'a str,
        }
    }

    views {
        /// `error` in an answer.
        Error at "api/sigma/scheduled_query_runs/object#scheduled_query_run_object-error" {
            message: &'a str,
        }
    }
}
