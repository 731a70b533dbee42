//! Runs [Pinstripe](pinstripe_core) on async-std, smol or any other executor of futures, with isahc.
//!
//! ```no_run
//! use pinstripe_async_std::{Stripe, api::charges};
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//!
//! let stripe = Stripe::from_env()?; // STRIPE_API_KEY
//! let mut charges = stripe.acting_as("acct_connected").list(&charges::list().limit(50));
//! while let Some(charge) = charges.next().await {
//!     println!("{}", charge?.id());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Everything in `pinstripe_core` is re-exported here; [`Stripe`] runs calls. It works on any runtime: isahc has its
//! own thread for its sockets, and `async-io` one for timers. async-std itself has been discontinued
//! ([RUSTSEC-2025-0052](https://rustsec.org/advisories/RUSTSEC-2025-0052.html)); smol works the same.
//!
//! # Features
//!
//! `native-tls`, on by default, uses the operating system's TLS; on Linux it needs OpenSSL's headers. isahc supports
//! only one TLS library at a time: for the other one, turn off this crate's default features and turn on isahc's
//! `rustls-tls`, which uses aws-lc-rs and doubles the build time. With neither, only `http://` works.

mod quiet;
mod transport;

pub use pinstripe_core::exec::Limits;
pub use pinstripe_core::*;
// `Isahc::with_client` takes its client.
pub use isahc;
pub use transport::Isahc;

/// A Stripe client on async-std or smol: [`Stripe::new`](exec::Stripe::new),
/// [`Stripe::from_env`](exec::Stripe::from_env), or [`Stripe::with_transport`](exec::Stripe::with_transport)
/// for your own settings.
///
/// ```no_run
/// # fn example() -> Result<(), pinstripe_async_std::Error> {
/// use pinstripe_async_std::{Client, Isahc, Limits, Stripe};
/// use std::time::Duration;
///
/// let client = Client::new("sk_test_123")?.acting_as("acct_connected");
/// let limits = Limits::default().timeout(Duration::from_secs(20));
/// let stripe = Stripe::with_transport(client, Isahc::new(limits)?);
/// # Ok(())
/// # }
/// ```
pub type Stripe = exec::Stripe<Isahc>;
