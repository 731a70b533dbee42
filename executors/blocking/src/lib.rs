//! Runs [Pinstripe](pinstripe_core) on the current thread with ureq.
//!
//! ```no_run
//! use pinstripe_blocking::{Stripe, api::charges};
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//!
//! let stripe = Stripe::from_env()?; // STRIPE_API_KEY
//! let seller = stripe.acting_as("acct_connected");
//! for charge in seller.list(&charges::list().limit(50)) {
//!     println!("{}", charge?.id());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Everything in `pinstripe_core` is re-exported here; [`Stripe`] runs calls.
//!
//! # Features
//!
//! | feature | TLS |
//! | --- | --- |
//! | `rustls` (default) | in Rust, with ring and Mozilla's root certificates |
//! | `native-tls` | of the operating system; on Linux it needs OpenSSL's headers |
//!
//! With both, rustls is used; with neither, only `http://` works.

mod transport;

pub use pinstripe_core::exec::Limits;
pub use pinstripe_core::*;
// `Ureq::with_config` takes its settings.
pub use transport::Ureq;
pub use ureq;

/// A blocking Stripe client: [`Stripe::new`](exec::blocking::Stripe::new),
/// [`Stripe::from_env`](exec::blocking::Stripe::from_env), or
/// [`Stripe::with_transport`](exec::blocking::Stripe::with_transport) for your own settings.
///
/// ```no_run
/// # fn example() -> Result<(), pinstripe_blocking::Error> {
/// use pinstripe_blocking::{Client, Limits, Stripe, Ureq};
/// use std::time::Duration;
///
/// let client = Client::new("sk_test_123")?.acting_as("acct_connected");
/// let limits = Limits::default().timeout(Duration::from_secs(20));
/// let stripe = Stripe::with_transport(client, Ureq::new(limits));
/// # Ok(())
/// # }
/// ```
pub type Stripe = exec::blocking::Stripe<Ureq>;
