//! [Requests](https://docs.stripe.com/api/forwarding/requests).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::{Metadata, TimeBounds};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/forwarding/requests/create) a request.
        ///
        /// Required: `payment_method`, `replacements`, `request`, `url`.
        POST "/v1/forwarding/requests" create() Create
            at "api/forwarding/requests/create#create_forwarding_request" -> Request {
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            payment_method: String,
            /// Required. Any of `card_cvc`, `card_expiry`, `card_number`, `cardholder_name`,
            /// `request_signature`.
            replacements: Vec<RequestReplacement>,
            /// Required.
            request: |RequestParams|,
            /// Required.
            url: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/forwarding/requests/retrieve) a request.
        GET "/v1/forwarding/requests/{id}" retrieve(id) Retrieve
            at "api/forwarding/requests/retrieve#retrieve_forwarding_request" -> Request {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/forwarding/requests/list) requests.
        GET "/v1/forwarding/requests" list() List
            at "api/forwarding/requests/list#list_forwarding_requests" => [Request] Cursor {
            created: TimeBounds,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `request.headers` in a request.
        HeaderParams at "api/forwarding/requests/create#create_forwarding_request-request-headers" {
            /// Required.
            name: String,
            /// Required.
            value: String,
        }

        /// `request` in a request.
        RequestParams at "api/forwarding/requests/create#create_forwarding_request-request" {
            body: String,
            /// Adds one.
            headers: ..|HeaderParams|,
        }
    }

    objects {
        /// A [request](https://docs.stripe.com/api/forwarding/requests/object).
        Request "forwarding.request"
            at "api/forwarding/requests/object#forwarding_request_object" id {
            /// When it was created.
            created: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            payment_method: &'a str,
            /// Any of `card_cvc`, `card_expiry`, `card_number`, `cardholder_name`,
            /// `request_signature`.
            replacements: Vec<RequestReplacement>,
            request_context: Option<RequestContext<'a>>,
            request_details: Option<RequestDetails<'a>>,
            response_details: Option<ResponseDetails<'a>>,
            url: Option<&'a str>,
        }
    }

    views {
        /// `request_details.headers` in an answer.
        Header
            at "api/forwarding/requests/object#forwarding_request_object-request_details-headers" {
            name: &'a str,
            value: &'a str,
        }

        /// `request_context` in an answer.
        RequestContext
            at "api/forwarding/requests/object#forwarding_request_object-request_context" {
            destination_duration: i64,
            destination_ip_address: &'a str,
        }

        /// `request_details` in an answer.
        RequestDetails
            at "api/forwarding/requests/object#forwarding_request_object-request_details" {
            body: &'a str,
            headers: Vec<Header<'a>>,
            /// Only `POST`.
            http_method: HttpMethod,
        }

        /// `response_details` in an answer.
        ResponseDetails
            at "api/forwarding/requests/object#forwarding_request_object-response_details" {
            body: &'a str,
            headers: Vec<Header<'a>>,
            status: i64,
        }
    }

    enums {
        /// `request_details.http_method`.
        HttpMethod { Post = "POST" }

        /// `replacements`.
        RequestReplacement {
            CardCvc = "card_cvc",
            CardExpiry = "card_expiry",
            CardNumber = "card_number",
            CardholderName = "cardholder_name",
            RequestSignature = "request_signature",
        }
    }
}
