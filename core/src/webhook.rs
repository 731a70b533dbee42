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
//! | fetch the object of a thin event | [`Notification::fetch_related`] |
//! | open events from EventBridge and Event Grid | [`Payload::dangerously_from_envelope`] |
//! | dispatch events to handlers | [`Router`] |
//! | apply each event once, and no stale one | [`Inbox`] |
//! | sign bodies in tests | [`Signer`] |

mod cause;
mod event;
mod hash;
mod header;
mod inbox;
mod incoming;
#[cfg(feature = "api")]
mod kind;
mod notification;
pub(crate) mod open_error;
mod payload;
mod router;
mod signature;
mod signer;
mod verified;
mod verifier;
pub(crate) mod verify_error;

#[cfg(feature = "api")]
pub use crate::api::event_types::{EventObject, EventType, NotificationType};
pub use cause::Cause;
pub use event::Event;
pub use inbox::{Arrival, Inbox, MemoryInbox, Verdict};
pub use incoming::Incoming;
pub use notification::{Notification, Reason, RelatedObject};
pub use open_error::OpenError;
pub use payload::Payload;
pub use router::{Handling, RouteError, Routed, Router};
pub use signature::Signature;
pub use signer::Signer;
pub use verified::Verified;
pub use verifier::Verifier;
pub use verify_error::VerifyError;
