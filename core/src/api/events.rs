//! [Events](https://docs.stripe.com/api/events): what has happened.

use super::TimeRange;
use crate::webhook::Event;

super::macros::table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/events/retrieve) an event of the last 30 days.
        GET "/v1/events/{id}" retrieve(id) Retrieve -> Event {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/events/list) the events of the last 30 days, newest first.
        GET "/v1/events" list() List => [Event] Cursor {
            created: TimeRange,
            delivery_success: bool,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            type_: String,
            types: Vec<String>,
        }
    }
}
