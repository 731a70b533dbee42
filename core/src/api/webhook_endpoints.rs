//! [Webhook endpoints](https://docs.stripe.com/api/webhook_endpoints).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::secret::SecretText;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/webhook_endpoints/create) a webhook endpoint.
        ///
        /// Required: `enabled_events`, `url`.
        POST "/v1/webhook_endpoints" create() Create
            at "api/webhook_endpoints/create#create_webhook_endpoint" -> WebhookEndpoint {
            api_version: String,
            connect: bool,
            description: Emptyable<String>,
            /// Required.
            enabled_events: Vec<String>,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Required.
            url: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/webhook_endpoints/retrieve) a webhook endpoint.
        GET "/v1/webhook_endpoints/{webhook_endpoint}" retrieve(webhook_endpoint) Retrieve
            at "api/webhook_endpoints/retrieve#retrieve_webhook_endpoint" -> WebhookEndpoint {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/webhook_endpoints/update) a webhook endpoint.
        POST "/v1/webhook_endpoints/{webhook_endpoint}" update(webhook_endpoint) Update
            at "api/webhook_endpoints/update#update_webhook_endpoint" -> WebhookEndpoint {
            description: Emptyable<String>,
            disabled: bool,
            enabled_events: Vec<String>,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            url: String,
        }

        /// [Deletes](https://docs.stripe.com/api/webhook_endpoints/delete) a webhook endpoint.
        DELETE "/v1/webhook_endpoints/{webhook_endpoint}" delete(webhook_endpoint) Delete
            at "api/webhook_endpoints/delete#delete_webhook_endpoint" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/webhook_endpoints/list) webhook endpoints.
        GET "/v1/webhook_endpoints" list() List
            at "api/webhook_endpoints/list#list_webhook_endpoints" => [WebhookEndpoint] Cursor {
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
        /// A [webhook endpoint](https://docs.stripe.com/api/webhook_endpoints/object).
        WebhookEndpoint "webhook_endpoint"
            at "api/webhook_endpoints/object#webhook_endpoint_object" id {
            api_version: Option<&'a str>,
            application: Option<&'a str>,
            /// When it was created.
            created: Timestamp,
            description: Option<&'a str>,
            enabled_events: Vec<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            secret: Option<SecretText<'a>>,
            status: &'a str,
            url: &'a str,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }
}
