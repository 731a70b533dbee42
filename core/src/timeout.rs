use std::time::Duration;

/// How long one attempt may take, from connecting to the last byte of its answer.
///
/// [`Options::timeout`](crate::Options::timeout) adds it to the extensions of each request. A transport that finds it there
/// uses it instead of its own timeout.
///
/// ```
/// use pinstripe_core::{Client, Entropy, Options, Raw, exec::Timeout, http::Method};
/// use std::time::Duration;
///
/// let client = Client::new("sk_test_123")?;
/// let options = Options::new().timeout(Duration::from_secs(5));
/// let balance = Raw::new(Method::GET, "/v1/balance")?;
/// let call = client.call_with(&balance, &options, Entropy::from_random_bytes([7; 16]))?;
/// assert_eq!(call.request().extensions().get(), Some(&Timeout(Duration::from_secs(5))));
/// # Ok::<(), pinstripe_core::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeout(pub Duration);
