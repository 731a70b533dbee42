//! [Events](https://docs.stripe.com/api/events).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::webhook::Event;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/events/retrieve) an event.
        GET "/v1/events/{id}" retrieve(id) Retrieve
            at "api/events/retrieve#retrieve_event" -> Event {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/events/list) events.
        GET "/v1/events" list() List at "api/events/list#list_events" => [Event] Cursor {
            created: TimeRange,
            delivery_success: bool,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// `type` on the wire.
            type_ as type: String,
            types: Vec<String>,
        }
    }
}
