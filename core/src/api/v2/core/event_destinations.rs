//! [Event destinations](https://docs.stripe.com/api/v2/core/event-destinations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::api::v2::core::Event;
use crate::date_time::DateTime;
use crate::secret::SecretText;
use crate::table::argument::Metadata;
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/event-destinations/create) an event
        /// destination.
        ///
        /// Required: `enabled_events`, `event_payload`, `name`, `type`.
        POST "/v2/core/event_destinations" create() Create
            at "api/v2/core/event-destinations/create#v2_create_event_destinations" -> EventDestination {
            /// If `type` is `amazon_eventbridge`.
            amazon_eventbridge: |AmazonEventbridgeParams|,
            /// If `type` is `azure_event_grid`.
            azure_event_grid: |AzureEventGridParams|,
            description: String,
            /// Required.
            enabled_events: Vec<String>,
            /// Required. One of `snapshot`, `thin`.
            event_payload: EventPayload,
            events_from: Vec<String>,
            /// Any of `webhook_endpoint.signing_secret`, `webhook_endpoint.url`.
            include: Vec<EventDestinationInclude>,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
            snapshot_api_version: String,
            /// Required. One of `amazon_eventbridge`, `azure_event_grid`, `webhook_endpoint`.
            /// `type` on the wire.
            type_ as type: EventDestinationType,
            /// If `type` is `webhook_endpoint`.
            webhook_endpoint: |WebhookEndpointParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/event-destinations/retrieve) an event
        /// destination.
        GET "/v2/core/event_destinations/{id}" retrieve(id) Retrieve
            at "api/v2/core/event-destinations/retrieve#v2_retrieve_event_destinations" -> EventDestination {
            /// Only `webhook_endpoint.url`.
            include: Vec<RetrieveEventDestinationInclude>,
        }

        /// [Updates](https://docs.stripe.com/api/v2/core/event-destinations/update) an event
        /// destination.
        POST "/v2/core/event_destinations/{id}" update(id) Update
            at "api/v2/core/event-destinations/update#v2_update_event_destinations" -> EventDestination {
            description: String,
            enabled_events: Vec<String>,
            /// Only `webhook_endpoint.url`.
            include: Vec<UpdateEventDestinationInclude>,
            /// Names and values of your own.
            metadata: Metadata,
            name: String,
            webhook_endpoint: |WebhookEndpointParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/v2/core/event-destinations/delete) an event
        /// destination.
        DELETE "/v2/core/event_destinations/{id}" delete(id) Delete
            at "api/v2/core/event-destinations/delete#v2_delete_event_destinations" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/v2/core/event-destinations/list) event destinations.
        GET "/v2/core/event_destinations" list() List
            at "api/v2/core/event-destinations/list#v2_list_event_destinations" => [EventDestination] Url {
            /// Only `webhook_endpoint.url`.
            include: Vec<ListEventDestinationInclude>,
            /// How many objects a page has at most.
            limit: i64,
        }

        /// [Disables](https://docs.stripe.com/api/v2/core/event-destinations/disable) an event
        /// destination.
        POST "/v2/core/event_destinations/{id}/disable" disable(id) Disable
            at "api/v2/core/event-destinations/disable#v2_disable_event_destinations" -> EventDestination {}

        /// [Enables](https://docs.stripe.com/api/v2/core/event-destinations/enable) an event
        /// destination.
        POST "/v2/core/event_destinations/{id}/enable" enable(id) Enable
            at "api/v2/core/event-destinations/enable#v2_enable_event_destinations" -> EventDestination {}

        /// [Sends](https://docs.stripe.com/api/v2/core/event-destinations/ping) an event to an
        /// event destination.
        POST "/v2/core/event_destinations/{id}/ping" ping(id) Ping
            at "api/v2/core/event-destinations/ping#v2_ping_event_destinations" -> Event {}
    }

    params {
        /// `amazon_eventbridge` in a request.
        AmazonEventbridgeParams
            at "api/v2/core/event-destinations/create#v2_create_event_destinations-amazon_eventbridge" {
            /// Required.
            aws_account_id: String,
            /// Required.
            aws_region: String,
        }

        /// `azure_event_grid` in a request.
        AzureEventGridParams
            at "api/v2/core/event-destinations/create#v2_create_event_destinations-azure_event_grid" {
            /// Required.
            azure_region: String,
            /// Required.
            azure_resource_group_name: String,
            /// Required.
            azure_subscription_id: String,
        }

        /// `webhook_endpoint` in a request.
        WebhookEndpointParams
            at "api/v2/core/event-destinations/create#v2_create_event_destinations-webhook_endpoint" {
            /// Required.
            url: String,
        }
    }

    objects {
        /// An [event destination](https://docs.stripe.com/api/v2/core/event-destinations/object).
        EventDestination "v2.core.event_destination"
            at "api/v2/core/event-destinations/object#v2_event_destination_object" id {
            /// If `type` is `amazon_eventbridge`.
            amazon_eventbridge: Option<AmazonEventbridge<'a>>,
            /// If `type` is `azure_event_grid`.
            azure_event_grid: Option<AzureEventGrid<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            description: &'a str,
            enabled_events: Vec<&'a str>,
            /// One of `snapshot`, `thin`.
            event_payload: EventPayload,
            events_from: Option<Vec<&'a str>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            name: &'a str,
            object: &'a str,
            snapshot_api_version: Option<&'a str>,
            /// One of `disabled`, `enabled`.
            status: EventDestinationStatus,
            status_details: Option<StatusDetails<'a>>,
            /// One of `amazon_eventbridge`, `azure_event_grid`, `webhook_endpoint`. `type` on the
            /// wire.
            type_ as type: EventDestinationType,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            updated: DateTime<'a>,
            /// If `type` is `webhook_endpoint`.
            webhook_endpoint: Option<WebhookEndpoint<'a>>,
        }
    }

    views {
        /// `amazon_eventbridge` in an answer.
        AmazonEventbridge
            at "api/v2/core/event-destinations/object#v2_event_destination_object-amazon_eventbridge" {
            aws_account_id: &'a str,
            aws_event_source_arn: &'a str,
            /// One of `active`, `deleted`, `pending`, `unknown`.
            aws_event_source_status: AwsEventSourceStatus,
        }

        /// `azure_event_grid` in an answer.
        AzureEventGrid
            at "api/v2/core/event-destinations/object#v2_event_destination_object-azure_event_grid" {
            azure_partner_topic_name: &'a str,
            /// One of `activated`, `deleted`, `never_activated`, `unknown`.
            azure_partner_topic_status: AzurePartnerTopicStatus,
            azure_region: &'a str,
            azure_resource_group_name: &'a str,
            azure_subscription_id: &'a str,
        }

        /// `status_details.disabled` in an answer.
        Disabled
            at "api/v2/core/event-destinations/object#v2_event_destination_object-status_details-disabled" {
            /// One of `no_aws_event_source_exists`, `no_azure_partner_topic_exists`, `user`.
            reason: DisabledReason,
        }

        /// `status_details` in an answer.
        StatusDetails
            at "api/v2/core/event-destinations/object#v2_event_destination_object-status_details" {
            disabled: Option<Disabled<'a>>,
        }

        /// `webhook_endpoint` in an answer.
        WebhookEndpoint
            at "api/v2/core/event-destinations/object#v2_event_destination_object-webhook_endpoint" {
            signing_secret: Option<SecretText<'a>>,
            url: Option<&'a str>,
        }
    }

    kinds {
        EventDestinationKind of object EventDestination {
            AmazonEventbridge("amazon_eventbridge"): AmazonEventbridge<'a>,
            AzureEventGrid("azure_event_grid"): AzureEventGrid<'a>,
            WebhookEndpoint("webhook_endpoint"): WebhookEndpoint<'a>,
        }
    }

    enums {
        /// `amazon_eventbridge.aws_event_source_status`.
        AwsEventSourceStatus {
            Active = "active",
            Deleted = "deleted",
            Pending = "pending",
            Unknown_ = "unknown",
        }

        /// `azure_event_grid.azure_partner_topic_status`.
        AzurePartnerTopicStatus {
            Activated = "activated",
            Deleted = "deleted",
            NeverActivated = "never_activated",
            Unknown_ = "unknown",
        }

        /// `status_details.disabled.reason`.
        DisabledReason {
            NoAwsEventSourceExists = "no_aws_event_source_exists",
            NoAzurePartnerTopicExists = "no_azure_partner_topic_exists",
            User = "user",
        }

        /// `include`.
        EventDestinationInclude {
            WebhookEndpointSigningSecret = "webhook_endpoint.signing_secret",
            WebhookEndpointUrl = "webhook_endpoint.url",
        }

        /// `status`.
        EventDestinationStatus { Disabled = "disabled", Enabled = "enabled" }

        /// `type`.
        EventDestinationType {
            AmazonEventbridge = "amazon_eventbridge",
            AzureEventGrid = "azure_event_grid",
            WebhookEndpoint = "webhook_endpoint",
        }

        /// `event_payload`.
        EventPayload { Snapshot = "snapshot", Thin = "thin" }

        /// `include`.
        RetrieveEventDestinationInclude { WebhookEndpointUrl = "webhook_endpoint.url" }
    }
}

/// `include`: another name of [`RetrieveEventDestinationInclude`].
pub type ListEventDestinationInclude = RetrieveEventDestinationInclude;

/// `include`: another name of [`RetrieveEventDestinationInclude`].
pub type UpdateEventDestinationInclude = RetrieveEventDestinationInclude;
