//! Other reqwest clients of an application.

use pinstripe_tokio::reqwest::Client;

/// An application that uses reqwest for plain HTTP only turns on no TLS. It still gets the features that this crate turns
/// on, and with rustls but without a provider, its clients would panic.
#[test]
#[cfg(any(feature = "rustls", not(feature = "rustls-ring")))]
fn a_client_that_needs_no_tls_can_be_built() {
    Client::builder().build().expect("a client");
}
