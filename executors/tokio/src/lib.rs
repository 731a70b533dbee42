//! Runs [Pinstripe](pinstripe_core) on tokio with reqwest.
//!
//! ```no_run
//! use pinstripe_tokio::{Stripe, api::charges};
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
//! Everything in `pinstripe_core` is re-exported here; [`Stripe`] runs calls.
//!
//! # Features
//!
//! | feature | TLS |
//! | --- | --- |
//! | `rustls` (default) | in Rust, with aws-lc-rs and the platform's root certificates |
//! | `rustls-ring` | in Rust, with ring and the platform's root certificates; it builds in 60 % of the time |
//! | `native-tls` | of the operating system; on Linux it needs OpenSSL's headers. The cheapest to build |
//!
//! With several, the order of preference is `rustls-ring`, `rustls`, `native-tls`; with none, only `http://` works,
//! unless you bring your own client.
//!
//! Features of reqwest hold for every client of it in the build. **With `rustls-ring` only, a client that the application
//! makes for itself panics** (`No rustls crypto provider is configured`), even for plain HTTP, unless it turns on a TLS
//! feature of reqwest or installs a provider first: `rustls::crypto::ring::default_provider().install_default()`.

mod transport;

pub use pinstripe_core::exec::Limits;
pub use pinstripe_core::*;
// `Reqwest::with_client` takes its client.
pub use reqwest;
pub use transport::Reqwest;

/// A Stripe client on tokio: [`Stripe::new`](exec::Stripe::new), [`Stripe::from_env`](exec::Stripe::from_env),
/// or [`Stripe::with_transport`](exec::Stripe::with_transport) for your own settings.
///
/// ```no_run
/// # fn example() -> Result<(), pinstripe_tokio::Error> {
/// use pinstripe_tokio::{Client, Limits, Reqwest, Stripe};
/// use std::time::Duration;
///
/// let client = Client::new("sk_test_123")?.acting_as("acct_connected");
/// let limits = Limits::default().timeout(Duration::from_secs(20));
/// let stripe = Stripe::with_transport(client, Reqwest::new(limits)?);
/// # Ok(())
/// # }
/// ```
pub type Stripe = exec::Stripe<Reqwest>;

/// The examples in the README.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct Readme;
