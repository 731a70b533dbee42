//! The application's own clients.

use pinstripe_tokio::reqwest::Client;

/// An application may use reqwest for plain HTTP, without TLS. The features that this crate turns on apply to it as
/// well: with a TLS feature that needs a provider, and without one, its clients would panic.
#[test]
#[cfg(any(feature = "rustls", not(feature = "rustls-ring")))]
fn a_client_that_knows_nothing_of_tls_is_built() {
    Client::builder().build().expect("a client");
}
