//! Webhooks: signatures, and the events behind them.
//!
//! [`Verified`] is the only way to an [`Event`], and [`Verifier::verify`] the only way to that:
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

mod event;
mod header;
mod signer;
mod verifier;

pub use event::Event;
pub use signer::Signer;
pub use verifier::{Verified, Verifier, VerifyError};
