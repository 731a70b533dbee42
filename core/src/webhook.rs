//! Webhooks: verifying signatures and opening events.
//!
//! An [`Event`] or a [`Notification`] is opened from a [`Verified`] body, which only a [`Verifier`] makes:
//!
//! ```
//! use pinstripe_core::{Timestamp, webhook::{Signer, Verifier}};
//!
//! # let body = br#"{"id":"evt_1","object":"event","type":"account.updated","data":{"object":{"id":"acct_1"}}}"#;
//! # let now = Timestamp::from_unix(1_700_000_000);
//! # let header = Signer::new("whsec_test")?.header(body, now);
//! let verifier = Verifier::new(["whsec_test"])?;
//! let event = verifier.verify(&header, &body[..], now)?.event()?;
//! assert_eq!(event.type_(), "account.updated");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | to | use |
//! | --- | --- |
//! | verify while the body arrives | [`Verifier::begin`] |
//! | accept snapshot and thin events at one endpoint | [`Verified::payload`] |
//! | tell apart the platform's endpoint and the Connect endpoint | [`Verifier::with_origins`] |
//! | fetch the object of a thin event | [`Notification::fetch_related`] |
//! | open events from EventBridge and Event Grid | [`Payload::dangerously_from_envelope`] |
//! | dispatch events to handlers | [`Router`] |
//! | tell facts from states | [`Nature`] |
//! | book each fact once, and apply the latest state | [`Inbox`], [`AsyncInbox`], [`sql`] |
//! | create the endpoints that handlers need | [`endpoints`] |
//! | sign bodies in tests | [`Signer`] |

mod arrival;
mod cause;
#[cfg(feature = "api")]
pub mod endpoints;
mod event;
mod hash;
mod header;
mod inbox;
mod incoming;
#[cfg(feature = "api")]
mod kind;
mod matches;
mod nature;
mod notification;
pub(crate) mod open_error;
mod origin;
mod payload;
mod route_error;
mod routed;
mod router;
mod routes;
mod signature;
mod signer;
pub mod sql;
mod verified;
mod verifier;
pub(crate) mod verify_error;

#[cfg(feature = "api")]
pub use crate::api::event_types::{EventObject, EventType, NotificationType};
pub use arrival::{Arrival, Newest, Record, Verdict};
pub use cause::Cause;
pub use event::Event;
pub use inbox::{AsyncInbox, Inbox, MemoryInbox};
pub use incoming::Incoming;
pub use nature::Nature;
pub use notification::{Notification, Reason, RelatedObject};
pub use open_error::OpenError;
pub use origin::Origin;
pub use payload::Payload;
pub use route_error::{RouteError, Undelivered, Why};
pub use routed::Routed;
pub use router::{Handling, Next, Router};
pub use signature::Signature;
pub use signer::Signer;
pub use verified::Verified;
pub use verifier::Verifier;
pub use verify_error::VerifyError;
