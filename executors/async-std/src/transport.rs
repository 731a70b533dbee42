use futures_lite::AsyncReadExt;
use isahc::config::{Configurable, ExpectContinue, RedirectPolicy};
use isahc::error::ErrorKind;
use isahc::{AsyncBody, HttpClient};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{Collect, Environment, Limits, Start, Transport};
use pinstripe_core::{Entropy, Failure, TransportError, http};
use std::io;
use std::time::Duration;

/// A transport that sends through an `isahc::HttpClient`.
///
/// Connections are reused, and clones share them. curl, which isahc uses, sends a request again if a reused connection
/// closes before the answer; that is safe, because the idempotency key is the same. It reports the head of an answer
/// only with the first byte of the body: an answer that breaks off before that is lost, and the outcome is unknown.
///
/// At the level `trace` of the crate `tracing`, under the target `isahc::wire`, isahc logs everything that it sends and
/// receives, including the API key: turn that off in production.
#[derive(Clone, Debug)]
pub struct Isahc {
    client: HttpClient,
    max_response: usize,
}

impl Isahc {
    /// Makes a client that follows no redirects and enforces `limits`.
    ///
    /// The usual proxy variables of the environment are honoured.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if its thread cannot be started or TLS cannot be set up.
    pub fn new(limits: Limits) -> Result<Self, TransportError> {
        let client = HttpClient::builder()
            .redirect_policy(RedirectPolicy::None)
            .automatic_decompression(false)
            .expect_continue(ExpectContinue::disabled())
            .connect_timeout(limits.connect_timeout)
            .timeout(limits.timeout)
            .build()
            .map_err(TransportError::unsendable)?;
        Ok(Self { client, max_response: limits.max_response })
    }

    /// Uses an existing client with its own timeouts, and accepts answers of up to 64 MiB.
    ///
    /// The client must not follow redirects, which is isahc's default: the API key must not be sent to another host.
    pub fn with_client(client: HttpClient) -> Self {
        Self { client, max_response: Limits::default().max_response }
    }

    /// Sets how many bytes the body of an answer may have.
    #[must_use]
    pub const fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }
}

impl Start for Isahc {
    fn start(limits: Limits) -> Result<Self, TransportError> {
        Self::new(limits)
    }
}

impl Environment for Isahc {
    fn variable(name: &str) -> Option<String> {
        pinstripe_os::variable(name)
    }
}

impl Transport for Isahc {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let (parts, body) = request.into_parts();
        let body = if body.is_empty() { AsyncBody::empty() } else { Vec::from(body).into() };
        let request = http::Request::from_parts(parts, body);
        let (head, mut body) =
            self.client.send_async(request).await.map_err(classify)?.into_parts();
        let mut answer = Collect::with_status(head.status, self.max_response);
        *answer.headers_mut() = head.headers;
        let mut buffer = vec![0; 16 * 1024];
        loop {
            let taken = match body.read(&mut buffer).await {
                Ok(0) => return Ok(answer.finish()),
                Ok(read) => answer.push_slice(buffer.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                    Err(TransportError::new(Failure::Timeout, error))
                }
                Err(error) => Err(TransportError::new(Failure::Io, error)),
            };
            if let Err(error) = taken {
                return Err(answer.fail(error));
            }
        }
    }

    async fn sleep(&self, delay: Duration) {
        async_io::Timer::after(delay).await;
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        pinstripe_os::entropy()
    }
}

fn classify(error: isahc::Error) -> TransportError {
    let failure = match error.kind() {
        ErrorKind::InvalidRequest
        | ErrorKind::ClientInitialization
        | ErrorKind::InvalidTlsConfiguration => Failure::Unsendable,
        // curl sends a request again if a reused connection closes before the answer, and the second connection may
        // be the one that fails. The error then has the address of the first one.
        ErrorKind::NameResolution
        | ErrorKind::ConnectionFailed
        | ErrorKind::BadClientCertificate
        | ErrorKind::BadServerCertificate
        | ErrorKind::TlsEngine
        | ErrorKind::ProtocolViolation
        | ErrorKind::Timeout
            if error.remote_addr().is_none() =>
        {
            Failure::Connect
        }
        ErrorKind::Timeout => Failure::Timeout,
        _ => Failure::Io,
    };
    TransportError::new(failure, error)
}
