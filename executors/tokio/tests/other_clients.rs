//! Clients that have nothing to do with Stripe.

use pinstripe_tokio::reqwest::Client;

/// An application may use reqwest for plain HTTP, and then has asked for no TLS. The features that this crate turns on
/// are its own as well: with a TLS that needs a provider, and none, its clients would panic.
#[test]
#[cfg(any(feature = "rustls", not(feature = "rustls-ring")))]
fn a_client_that_knows_nothing_of_tls_is_built() {
    Client::builder().build().expect("a client");
}
