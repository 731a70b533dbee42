//! What an account has.

use super::{MARK, VERSION, Wanted};
use crate::api::v2::core::event_destinations::{
    EventDestination, EventDestinationStatus, EventDestinationType, EventPayload,
};
use crate::api::webhook_endpoints::WebhookEndpoint;
use crate::json::FieldError;
use std::collections::BTreeSet;

/// A webhook endpoint, or a destination of thin events.
pub(super) struct There {
    pub(super) id: String,
    pub(super) thin: bool,
    pub(super) enabled: bool,
    url: String,
    mark: Option<String>,
    events: BTreeSet<String>,
    /// The version of its objects; that of a thin event is none.
    version: Option<String>,
    /// Whose events a destination receives; of an endpoint only the mark says so.
    from: Option<Vec<String>>,
}

fn owned(texts: Vec<&str>) -> impl Iterator<Item = String> {
    texts.into_iter().map(str::to_owned)
}

impl There {
    pub(super) fn endpoint(endpoint: &WebhookEndpoint) -> Result<Self, FieldError> {
        Ok(Self {
            id: endpoint.id().to_owned(),
            thin: false,
            enabled: endpoint.status()? == "enabled",
            url: endpoint.url()?.to_owned(),
            mark: endpoint.metadata()?.get(MARK).map(|mark| (*mark).to_owned()),
            events: owned(endpoint.enabled_events()?).collect(),
            version: endpoint.api_version()?.map(str::to_owned),
            from: None,
        })
    }

    /// `None` for another kind of destination, which no webhook comes from.
    pub(super) fn destination(destination: &EventDestination) -> Result<Option<Self>, FieldError> {
        let webhook = destination.type_()? == EventDestinationType::WebhookEndpoint;
        let thin = destination.event_payload()? == EventPayload::Thin;
        let url = match destination.webhook_endpoint()? {
            Some(webhook) => webhook.url()?,
            None => None,
        };
        let Some(url) = url.filter(|_| webhook && thin) else { return Ok(None) };
        let metadata = destination.metadata()?.unwrap_or_default();
        Ok(Some(Self {
            id: destination.id().to_owned(),
            thin,
            enabled: destination.status()? == EventDestinationStatus::Enabled,
            url: url.to_owned(),
            mark: metadata.get(MARK).map(|mark| (*mark).to_owned()),
            events: owned(destination.enabled_events()?).collect(),
            version: None,
            from: destination.events_from()?.map(|from| owned(from).collect()),
        }))
    }

    /// Whether it is the endpoint that is wanted. One that was made elsewhere has no mark, and is taken for the only one
    /// that is wanted at its URL.
    pub(super) fn is_for(&self, want: &Wanted, alone: bool) -> bool {
        let marked = self.mark.as_deref().map(|mark| mark == want.mark());
        self.thin == want.thin && self.url == want.url && marked.unwrap_or(alone)
    }

    /// Whether an update can make it the wanted one.
    pub(super) fn can_become(&self, want: &Wanted) -> bool {
        if !self.thin {
            return self.version.as_deref() == Some(VERSION);
        }
        // A destination that does not say it receives its own account's events.
        let own = ["@self".to_owned()];
        self.from.as_deref().unwrap_or(&own) == [want.events_from()]
    }

    /// The types that it has to receive as well, and those that it need not receive.
    pub(super) fn difference<'a>(&'a self, want: &'a Wanted) -> (Vec<&'a str>, Vec<&'a str>) {
        let (own, wanted) = (&self.events, &want.events);
        let added = wanted.difference(own).map(String::as_str).collect();
        (added, own.difference(wanted).map(String::as_str).collect())
    }
}
