//! [Events](https://docs.stripe.com/api/v2/core/events).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::DateTimeRange;
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/core/events/retrieve) an event.
        GET "/v2/core/events/{id}" retrieve(id) Retrieve
            at "api/v2/core/events/retrieve#v2_retrieve_events" -> Event {}

        /// [Lists](https://docs.stripe.com/api/v2/core/events/list) events.
        GET "/v2/core/events" list() List
            at "api/v2/core/events/list#v2_list_events" => [Event] Url {
            created: DateTimeRange,
            /// How many objects a page has at most.
            limit: i64,
            object_id: String,
            types: Vec<String>,
        }
    }

    objects {
        /// An [event](https://docs.stripe.com/api/v2/core/events/object).
        Event "v2.core.event" at "api/v2/core/events/object#v2_event_object" id {
            changes: Option<BTreeMap<&'a str, JsonRef<'a>>>,
            context: Option<&'a str>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            reason: Option<Reason<'a>>,
            snapshot_event: Option<&'a str>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }
    }

    views {
        /// `reason` in an answer.
        Reason at "api/v2/core/events/object#v2_event_object-reason" {
            /// If `type` is `request`.
            request: Option<Request<'a>>,
            /// Only `request`. `type` on the wire.
            type_ as type: ReasonType,
        }

        /// `reason.request` in an answer.
        Request at "api/v2/core/events/object#v2_event_object-reason-request" {
            id: &'a str,
            idempotency_key: &'a str,
        }
    }

    enums {
        /// `reason.type`.
        ReasonType { Request = "request" }
    }
}
