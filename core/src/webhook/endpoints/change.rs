use super::there::There;
use super::{MARK, VERSION, Wanted};
use crate::api::v2::core::event_destinations::{
    self, EventDestinationInclude, EventDestinationType, EventPayload,
};
use crate::api::webhook_endpoints;
use crate::json::{FieldError, Json, field};
use crate::operation::{Endpoint, Operation, Parts};
use crate::secret::SecretText;
use std::fmt;

/// One change to an account's endpoints: an [`Operation`] that can be run, and that shows what it does.
#[derive(Debug)]
pub struct Change {
    shown: String,
    waits: bool,
    step: Step,
}

#[derive(Debug)]
enum Step {
    Create(webhook_endpoints::Create),
    Update(webhook_endpoints::Update),
    CreateDestination(event_destinations::Create),
    UpdateDestination(event_destinations::Update),
    EnableDestination(event_destinations::Enable),
    DisableDestination(event_destinations::Disable),
}

/// Calls an expression with the operation in a step.
macro_rules! with {
    ($step:expr, $operation:ident => $value:expr) => {
        match $step {
            Step::Create($operation) => $value,
            Step::Update($operation) => $value,
            Step::CreateDestination($operation) => $value,
            Step::UpdateDestination($operation) => $value,
            Step::EnableDestination($operation) => $value,
            Step::DisableDestination($operation) => $value,
        }
    };
}

impl Change {
    /// Whether to wait with it until the secrets of the endpoints that were created before it are in use: it disables
    /// an endpoint that a new one replaces. Until then events come to both, and an [`Inbox`](crate::webhook::Inbox)
    /// books them once.
    pub const fn waits(&self) -> bool {
        self.waits
    }

    pub(super) fn create(want: &Wanted) -> Self {
        let (events, url) = (want.events(), &want.url);
        let step = if want.thin {
            let create = event_destinations::create()
                .name(format!("{MARK} {}", want.mark()))
                .type_(EventDestinationType::WebhookEndpoint)
                .event_payload(EventPayload::Thin)
                .enabled_events(events)
                .events_from([want.events_from()])
                .webhook_endpoint(|webhook| webhook.url(url))
                .metadata([(MARK, want.mark())])
                .include([
                    EventDestinationInclude::WebhookEndpointSigningSecret,
                    EventDestinationInclude::WebhookEndpointUrl,
                ]);
            Step::CreateDestination(create)
        } else {
            let create = webhook_endpoints::create()
                .url(url)
                .enabled_events(events)
                .api_version(VERSION)
                .connect(want.mark() == "accounts")
                .metadata([(MARK, want.mark())]);
            Step::Create(create)
        };
        let types = want.events().collect::<Vec<_>>().join(", ");
        Self { shown: format!("create {}: {types}", target(want)), waits: false, step }
    }

    /// The changes that make an endpoint the wanted one.
    pub(super) fn of(there: &There, want: &Wanted) -> Vec<Self> {
        let (added, removed) = there.difference(want);
        let mut changes = Vec::new();
        if !added.is_empty() || !removed.is_empty() || !there.enabled && !there.thin {
            changes.push(Self::update(there, want, &added, &removed));
        }
        if !there.enabled && there.thin {
            changes.push(Self::enable(there, want));
        }
        changes
    }

    fn update(there: &There, want: &Wanted, added: &[&str], removed: &[&str]) -> Self {
        let id = there.id.as_str();
        let step = if want.thin {
            let update = event_destinations::update(id).enabled_events(want.events());
            Step::UpdateDestination(update)
        } else {
            let update = webhook_endpoints::update(id).enabled_events(want.events());
            let update = if there.enabled { update } else { update.disabled(false) };
            Step::Update(update)
        };
        let mut shown = format!("update {id}, {}:", target(want));
        added.iter().for_each(|type_| shown.push_str(&format!(" +{type_}")));
        removed.iter().for_each(|type_| shown.push_str(&format!(" -{type_}")));
        if !there.enabled && !want.thin {
            shown.push_str(" enabled");
        }
        Self { shown, waits: false, step }
    }

    fn enable(there: &There, want: &Wanted) -> Self {
        let step = Step::EnableDestination(event_destinations::enable(&there.id));
        Self { shown: format!("enable {}, {}", there.id, target(want)), waits: false, step }
    }

    pub(super) fn disable(there: &There) -> Self {
        let id = there.id.as_str();
        let step = if there.thin {
            Step::DisableDestination(event_destinations::disable(id))
        } else {
            Step::Update(webhook_endpoints::update(id).disabled(true))
        };
        let shown = format!("disable {id}, once the secret of the new endpoint is in use");
        Self { shown, waits: true, step }
    }
}

fn target(want: &Wanted) -> String {
    let kind = if want.thin { "thin events" } else { "events" };
    let whose = match want.mark() {
        "platform" => "of the platform",
        _ => "of connected accounts",
    };
    format!("{kind} {whose} to {}", want.url)
}

impl Operation for Change {
    type Output = Json;

    fn endpoint(&self) -> Endpoint<'_> {
        with!(&self.step, operation => operation.endpoint())
    }

    fn parts(&self) -> &Parts {
        with!(&self.step, operation => operation.parts())
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// The signing secret in the answer of a change that created an endpoint. Stripe shows it only then: store it.
///
/// # Errors
///
/// [`FieldError`] if it is not a string.
pub fn secret(answer: &Json) -> Result<Option<SecretText<'_>>, FieldError> {
    let inside: Option<SecretText<'_>> = field(answer, "secret")?;
    match answer.field("webhook_endpoint").filter(|webhook| webhook.is_object()) {
        Some(webhook) if inside.is_none() => field(webhook, "signing_secret"),
        _ => Ok(inside),
    }
}
