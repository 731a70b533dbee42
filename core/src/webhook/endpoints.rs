//! Makes the endpoints of a Stripe account match the handlers of routers.
//!
//! A platform needs an endpoint for its own events and one for those of its connected accounts, and for Accounts v2 an
//! event destination for thin events. [`changes`] compares what routers handle with what the account has:
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use pinstripe_core::api::{Account, Charge};
//! use pinstripe_core::webhook::{Event, EventType, Notification, Origin, Router, endpoints};
//!
//! let platform = Router::<Event, ()>::live()
//!     .on(EventType::ChargeSucceeded, |_: Charge, _, _| {})?;
//! let connect = Router::<Event, ()>::live()
//!     .on(EventType::AccountUpdated, |_: Account, _, _| {})?;
//! let thin = Router::<Notification, ()>::live()
//!     .on_event("v2.core.account[requirements].updated", |_, _| {})?;
//! let wanted = [
//!     endpoints::snapshot("https://platform.example/webhooks", Origin::Platform, &platform)?,
//!     endpoints::snapshot("https://platform.example/webhooks", Origin::Accounts, &connect)?,
//!     endpoints::thin("https://platform.example/thin", Origin::Accounts, &thin)?,
//! ];
//!
//! // What there is: all pages of `endpoints::list()` and of `endpoints::list_destinations()`.
//! let changes = endpoints::changes(&wanted, &[], &[])?;
//! for change in &changes {
//!     println!("{change}");
//!     // Each change is an operation: `stripe.run(change)?`, and of what it creates, `endpoints::secret(&reply.data)`.
//! }
//! assert_eq!(changes.len(), 3);
//! # Ok(()) }
//! ```
//!
//! Endpoints with other URLs are left as they are. The endpoints of live mode and of test mode are apart: the key of the
//! client decides.

mod change;
mod there;

pub use change::{Change, secret};

use super::origin::Origin;
use super::routed::Routed;
use super::router::Router;
use crate::acting_client::ActingClient;
use crate::api::event_types::{EventType, NotificationType};
use crate::api::v2::core::event_destinations::{
    self, EventDestination, RetrieveEventDestinationInclude,
};
use crate::api::webhook_endpoints::{self, WebhookEndpoint};
use crate::json::FieldError;
use crate::version::API_VERSION;
use std::collections::BTreeSet;
use std::fmt;
use there::There;

/// An endpoint that handlers need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    url: String,
    origin: Origin,
    thin: bool,
    events: BTreeSet<String>,
}

impl Wanted {
    /// The types of events that it receives; `*` stands for all.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        self.events.iter().map(String::as_str)
    }

    /// Its mark in the metadata of an endpoint, since Stripe does not show whether an endpoint is for connected accounts.
    const fn mark(&self) -> &'static str {
        match self.origin {
            Origin::Platform => "platform",
            Origin::Accounts => "accounts",
        }
    }

    const fn events_from(&self) -> &'static str {
        match self.origin {
            Origin::Platform => "@self",
            Origin::Accounts => "@accounts",
        }
    }
}

/// The webhook endpoint that a router of snapshot events needs.
///
/// # Errors
///
/// [`EndpointError::NoHandlers`] if the router has only a fallback, [`EndpointError::NoTypes`] if a group has no type
/// that this version knows.
pub fn snapshot<R: 'static, C: ActingClient + Send + 'static>(
    url: impl Into<String>,
    origin: Origin,
    router: &Router<super::Event, R, C>,
) -> Result<Wanted, EndpointError> {
    let events = types(router, || EventType::all().map(EventType::as_str).collect(), true)?;
    Ok(Wanted { url: url.into(), origin, thin: false, events })
}

/// The event destination that a router of thin events needs.
///
/// # Errors
///
/// As for [`snapshot`].
pub fn thin<R: 'static, C: ActingClient + Send + 'static>(
    url: impl Into<String>,
    origin: Origin,
    router: &Router<super::Notification, R, C>,
) -> Result<Wanted, EndpointError> {
    let events =
        types(router, || NotificationType::all().map(NotificationType::as_str).collect(), false)?;
    Ok(Wanted { url: url.into(), origin, thin: true, events })
}

/// The types of a router's handlers. A webhook endpoint takes `*`, and a destination of thin events only types.
fn types<E: Routed, R: 'static, C: ActingClient + Send + 'static>(
    router: &Router<E, R, C>,
    known: impl Fn() -> Vec<&'static str>,
    star: bool,
) -> Result<BTreeSet<String>, EndpointError> {
    let mut types = BTreeSet::new();
    for pattern in router.patterns() {
        let Some(prefix) = pattern.strip_suffix('*').filter(|_| !star || pattern != "*") else {
            types.insert(pattern);
            continue;
        };
        let group: Vec<&str> =
            known().into_iter().filter(|type_| type_.starts_with(prefix)).collect();
        if group.is_empty() {
            return Err(EndpointError::NoTypes { pattern });
        }
        types.extend(group.into_iter().map(str::to_owned));
    }
    if types.contains("*") {
        types = BTreeSet::from(["*".to_owned()]);
    }
    if types.is_empty() { Err(EndpointError::NoHandlers) } else { Ok(types) }
}

/// The operation that lists the webhook endpoints of an account.
pub fn list() -> webhook_endpoints::List {
    webhook_endpoints::list().limit(100)
}

/// The operation that lists the event destinations of an account, with their URLs.
pub fn list_destinations() -> event_destinations::List {
    event_destinations::list()
        .limit(100)
        .include([RetrieveEventDestinationInclude::WebhookEndpointUrl])
}

/// The changes that make the endpoints and destinations of an account the wanted ones, in the order to make them.
///
/// An endpoint keeps its version of the API, and whose events it receives. If one of them has to change, a new endpoint
/// is created, and the old one is disabled once the new secret is in use: see [`Change::waits`].
/// See [webhook versions](https://docs.stripe.com/webhooks/versioning).
///
/// # Errors
///
/// [`EndpointError::Twice`] if two of the wanted endpoints are for the same events, [`EndpointError::Field`] if a field
/// of an endpoint cannot be read.
pub fn changes(
    wanted: &[Wanted],
    endpoints: &[WebhookEndpoint],
    destinations: &[EventDestination],
) -> Result<Vec<Change>, EndpointError> {
    let mut there = Vec::new();
    for endpoint in endpoints {
        there.push(There::endpoint(endpoint)?);
    }
    for destination in destinations {
        there.extend(There::destination(destination)?);
    }
    let mut seen = BTreeSet::new();
    let (mut now, mut later) = (Vec::new(), Vec::new());
    for want in wanted {
        if !seen.insert((&want.url, want.thin, want.origin)) {
            return Err(EndpointError::Twice { url: want.url.clone() });
        }
        let alone = wanted.iter().filter(|w| w.url == want.url && w.thin == want.thin).count() == 1;
        let (fits, old): (Vec<&There>, Vec<&There>) = there
            .iter()
            .filter(|there| there.is_for(want, alone))
            .partition(|there| there.can_become(want));
        // One that is enabled already, if there are several.
        match fits.iter().find(|there| there.enabled).or(fits.first()) {
            Some(there) => now.extend(Change::of(there, want)),
            None => now.push(Change::create(want)),
        }
        later.extend(old.into_iter().filter(|there| there.enabled).map(Change::disable));
    }
    now.append(&mut later);
    Ok(now)
}

/// Why endpoints and handlers cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// A router has no handler other than a fallback, which asks for no events.
    NoHandlers,
    /// There is no type in a group of types.
    NoTypes {
        /// The group.
        pattern: String,
    },
    /// Two of the wanted endpoints are for the same events at one URL.
    Twice {
        /// The URL.
        url: String,
    },
    /// A field of an endpoint cannot be read.
    Field(FieldError),
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHandlers => f.write_str("the router has no handler other than a fallback"),
            Self::NoTypes { pattern } => write!(f, "no type of event is in the group `{pattern}`"),
            Self::Twice { url } => write!(f, "two endpoints for the same events at {url}"),
            Self::Field(_) => f.write_str("a field of an endpoint cannot be read"),
        }
    }
}

impl std::error::Error for EndpointError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Field(e) => Some(e),
            _ => None,
        }
    }
}

impl From<FieldError> for EndpointError {
    fn from(e: FieldError) -> Self {
        Self::Field(e)
    }
}

/// The key of the mark in an endpoint's metadata.
const MARK: &str = "pinstripe";

/// The version of the objects in snapshot events.
const VERSION: &str = API_VERSION;
