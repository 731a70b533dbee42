use futures_lite::AsyncReadExt;
use isahc::config::{Configurable, ExpectContinue, RedirectPolicy};
use isahc::error::ErrorKind;
use isahc::{AsyncBody, HttpClient};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{Limits, Start, Transport};
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

    fn variable(name: &str) -> Option<String> {
        // What is not Unicode is refused as a key and as a URL, and so it is not taken for unset.
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }
}

impl Transport for Isahc {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        let (mut parts, body) = request.into_parts();
        if body.is_empty() && parts.method == http::Method::POST {
            parts.headers.insert(http::header::CONTENT_LENGTH, 0.into());
        }
        let body = if body.is_empty() { AsyncBody::empty() } else { Vec::from(body).into() };
        let request = http::Request::from_parts(parts, body);
        let answer = self.client.send_async(request).await.map_err(classify)?;
        let (parts, body) = answer.into_parts();
        let mut bytes = Vec::new();
        // One byte beyond the limit tells an answer that is too large from one that just fits.
        let most = u64::try_from(self.max_response).unwrap_or(u64::MAX).saturating_add(1);
        let failed = match body.take(most).read_to_end(&mut bytes).await {
            Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                Some(TransportError::new(Failure::Timeout, error))
            }
            Err(error) => Some(TransportError::new(Failure::Io, error)),
            Ok(_) if bytes.len() > self.max_response => {
                bytes.truncate(self.max_response);
                let limit = format!("it has more than {} bytes", self.max_response);
                Some(TransportError::new(Failure::TooLarge, limit))
            }
            Ok(_) => None,
        };
        let mut part = http::Response::new(bytes.into());
        *part.status_mut() = parts.status;
        *part.headers_mut() = parts.headers;
        match failed {
            Some(error) => Err(error.with_answer(part)),
            None => Ok(part),
        }
    }

    async fn sleep(&self, delay: Duration) {
        async_io::Timer::after(delay).await;
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(TransportError::unsendable)?;
        Ok(Entropy::from_random_bytes(bytes))
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
