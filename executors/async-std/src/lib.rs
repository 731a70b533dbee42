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
//! Everything of the core is here under the same name; [`Stripe`] has the calls. No runtime is named: isahc
//! brings a thread for its sockets, and `async-io` one for the timer. async-std itself has been discontinued
//! ([RUSTSEC-2025-0052](https://rustsec.org/advisories/RUSTSEC-2025-0052.html)); smol works the same.
//!
//! # Features
//!
//! `native-tls`, on by default, takes the TLS of the operating system; on Linux it needs OpenSSL's headers. isahc
//! takes one TLS at most: for its other one, turn this crate's default features off and isahc's `rustls-tls` on,
//! which comes with aws-lc-rs and doubles the time to build. With neither, there is `http://` alone.

mod quiet;
mod transport;

pub use pinstripe_core::exec::Limits;
pub use pinstripe_core::*;
// The HTTP client that `Isahc::with_client` names.
pub use isahc;
pub use transport::Isahc;

/// A Stripe client on async-std or smol: [`Stripe::new`](exec::Stripe::new),
/// [`Stripe::from_env`](exec::Stripe::from_env), or [`Stripe::with_transport`](exec::Stripe::with_transport)
/// for settings of your own.
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
