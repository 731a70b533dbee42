use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{Collect, Environment, Limits, Start, Timeout, Transport};
use pinstripe_core::{Entropy, Failure, TransportError, http};
use std::time::Duration;

/// A transport that sends through a `reqwest::Client`.
///
/// Connections are reused, and clones share them. reqwest itself sends a request again only if it knows that nothing
/// was sent the first time, because a reused connection had been closed.
///
/// # Interim answers without end
///
/// hyper, which reqwest uses, reads any number of interim answers (1xx) and lets other tasks run only after 128 reads of
/// up to 400 KiB. If a hostile server floods it with them, a call ends up to about half a second after its timeout, and
/// other tasks of that thread wait as long; without optimization it is some 20 seconds. reqwest has no setting for this.
#[derive(Clone, Debug)]
pub struct Reqwest {
    client: reqwest::Client,
    max_response: usize,
}

impl Reqwest {
    /// Makes a client that follows no redirects and enforces `limits`.
    ///
    /// The environment names the proxies: `HTTP_PROXY` for `http`, unless there is a `REQUEST_METHOD` as in CGI programs,
    /// `HTTPS_PROXY` for `https`, `ALL_PROXY` for both, `NO_PROXY` for hosts without one; each in small letters as well.
    /// [`Limits::proxies_from_environment`] turns that off.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if TLS cannot be set up, for instance without root certificates.
    pub fn new(limits: Limits) -> Result<Self, TransportError> {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(limits.connect_timeout)
            .timeout(limits.timeout);
        #[cfg(feature = "rustls-ring")]
        let builder =
            builder.tls_backend_preconfigured(ring().map_err(TransportError::unsendable)?);
        #[cfg(all(feature = "rustls", not(feature = "rustls-ring")))]
        let builder = builder.tls_backend_rustls();
        let builder = if limits.proxies_from_environment { builder } else { builder.no_proxy() };
        let client = builder.build().map_err(TransportError::unsendable)?;
        Ok(Self { client, max_response: limits.max_response })
    }

    /// Uses an existing client with its own timeouts, and accepts answers of up to 64 MiB.
    ///
    /// Build it with `redirect::Policy::none()`: the API key must not be sent to another host. Turn off its own retries
    /// with `retry::never()`, so that the core counts all attempts.
    pub fn with_client(client: reqwest::Client) -> Self {
        Self { client, max_response: Limits::default().max_response }
    }

    /// Sets how many bytes the body of an answer may have.
    #[must_use]
    pub const fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }
}

/// Sets the TLS provider for this client, independent of the one for the whole process.
#[cfg(feature = "rustls-ring")]
fn ring() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    Ok(rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth())
}

impl Start for Reqwest {
    fn start(limits: Limits) -> Result<Self, TransportError> {
        Self::new(limits)
    }
}

impl Environment for Reqwest {
    fn variable(name: &str) -> Option<String> {
        pinstripe_os::variable(name)
    }
}

impl Transport for Reqwest {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let timeout = request.extensions().get().copied();
        let mut request: reqwest::Request = request.try_into().map_err(classify)?;
        if let Some(Timeout(time)) = timeout {
            *request.timeout_mut() = Some(time);
        }
        // What has arrived on a reused connection since its last answer belongs to no request. hyper closes the connection
        // once it has read that, but a runtime that was busy has not yet looked at its sockets: in the first of these
        // turns it does, and in the second hyper reads.
        for _ in 0..2 {
            tokio::task::yield_now().await;
        }
        let mut response = self.client.execute(request).await.map_err(classify)?;
        let mut answer = Collect::with_status(response.status(), self.max_response);
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        loop {
            let taken = match response.chunk().await {
                Ok(Some(chunk)) => answer.push(chunk),
                Ok(None) => return Ok(answer.finish()),
                Err(error) => Err(classify(error)),
            };
            if let Err(error) = taken {
                return Err(answer.fail(error));
            }
        }
    }

    async fn sleep(&self, delay: Duration) {
        tokio::time::sleep(delay).await;
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        pinstripe_os::entropy()
    }
}

fn classify(error: reqwest::Error) -> TransportError {
    let failure = match () {
        () if error.is_builder() => Failure::Unsendable,
        // Name lookup, TCP and TLS, and their timeout, all before the first byte of a request is sent.
        () if error.is_connect() => Failure::Connect,
        () if error.is_timeout() => Failure::Timeout,
        () => Failure::Io,
    };
    // A URL can contain a customer's e-mail address.
    TransportError::new(failure, error.without_url())
}
