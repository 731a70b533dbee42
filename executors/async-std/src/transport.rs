use futures_lite::AsyncReadExt;
use isahc::config::{Configurable, ExpectContinue, RedirectPolicy};
use isahc::error::ErrorKind;
use isahc::{AsyncBody, HttpClient};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{Collect, Environment, Limits, Start, Transport};
use pinstripe_core::{Entropy, Failure, TransportError, http};
use std::io;
use std::time::Duration;

/// Sends through an `isahc::HttpClient`.
///
/// Connections are kept and used again; cloning it shares them. curl, below isahc, sends a request a second time
/// if a kept connection dies before it answers; that is safe, because the idempotency key goes with it. It hands
/// an answer's head over together with the first byte of the body, so that one which breaks off before that
/// counts as none, and the outcome as unknown.
///
/// isahc hands all that it sends and receives, the API key included, to the crate `tracing` under the target
/// `isahc::wire`, at the level `trace`: keep that off in production.
#[derive(Clone, Debug)]
pub struct Isahc {
    client: HttpClient,
    max_response: usize,
}

impl Isahc {
    /// Starts a client of its own, which follows no redirect and keeps to `limits`.
    ///
    /// The usual proxy variables of the environment are honoured.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if there is no thread or no TLS for it.
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

    /// Takes a client with its own time-outs, and answers of up to 64 MiB.
    ///
    /// It must not follow redirects, which is how isahc's clients are unless told otherwise: the API key must
    /// not go along to another host.
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
        // curl sends a request again if a kept connection dies before it answers, and it may be this second
        // time that no connection is made. Then the error names the first one.
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
