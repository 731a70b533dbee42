//! [Events](https://docs.stripe.com/api/v2/core/events).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Json;
use crate::api::argument::DateTimeRange;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/core/events/retrieve) an event.
        GET "/v2/core/events/{id}" retrieve(id) Retrieve -> Event {}

        /// [Lists](https://docs.stripe.com/api/v2/core/events/list) events.
        GET "/v2/core/events" list() List => [Event] Url {
            created: DateTimeRange,
            limit: i64,
            object_id: String,
            types: Vec<String>,
        }
    }

    objects {
        /// An [event](https://docs.stripe.com/api/v2/core/events/object).
        Event "v2.core.event" id {
            changes: Option<BTreeMap<&'a str, &'a Json>>,
            context: Option<&'a str>,
            /// A time as in RFC 3339.
            created: &'a str,
            livemode: bool,
            object: &'a str,
            reason: Option<Reason<'a>>,
            snapshot_event: Option<&'a str>,
            type_: &'a str,
        }
    }

    views {
        /// `reason` in an answer.
        Reason {
            request: Option<Request<'a>>,
            type_: ReasonType,
        }

        /// `reason.request` in an answer.
        Request {
            id: &'a str,
            idempotency_key: &'a str,
        }
    }

    enums {
        /// `reason.type`.
        ReasonType { Request = "request" }
    }
}
