use futures_lite::{AsyncRead, AsyncReadExt};
use isahc::config::{Configurable, ExpectContinue, RedirectPolicy};
use isahc::error::ErrorKind;
use isahc::{AsyncBody, HttpClient};
use pinstripe_core::bytes::{Buf, Bytes};
use pinstripe_core::exec::{Limits, Start, Transport};
use pinstripe_core::{Entropy, Failure, TransportError, http};
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

/// Sends through an `isahc::HttpClient`.
///
/// Connections are kept and used again; cloning it shares them. curl, below isahc, sends a request without a
/// body a second time if a kept connection dies before it answers: that is safe, because the idempotency key
/// goes with it, and for that reason a failure to connect counts as one only where nothing can have been sent.
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
            .map_err(|e| TransportError::new(Failure::Unsendable, e))?;
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
        let (parts, body) = request.into_parts();
        let begun = Arc::new(AtomicBool::new(false));
        let without =
            if parts.method == http::Method::GET { Sent::Question } else { Sent::Perhaps };
        let (body, unless_begun) = match u64::try_from(body.len()).unwrap_or(u64::MAX) {
            0 => (AsyncBody::empty(), without),
            length => {
                let upload = Upload { body, begun: Arc::clone(&begun) };
                (AsyncBody::from_reader_sized(upload, length), Sent::Nothing)
            }
        };
        let request = http::Request::from_parts(parts, body);
        let answer = self.client.send_async(request).await.map_err(|error| {
            let begun = begun.load(Ordering::SeqCst);
            classify(error, if begun { Sent::Perhaps } else { unless_begun })
        })?;
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
        getrandom::fill(&mut bytes).map_err(|e| TransportError::new(Failure::Unsendable, e))?;
        Ok(Entropy::from_random_bytes(bytes))
    }
}

/// A body that notes when it is first read; and since it cannot be rewound, curl does not send it twice.
struct Upload {
    body: Bytes,
    begun: Arc<AtomicBool>,
}

impl AsyncRead for Upload {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut [u8],
    ) -> Poll<io::Result<usize>> {
        self.begun.store(true, Ordering::SeqCst);
        let length = buffer.len().min(self.body.len());
        self.body.copy_to_slice(&mut buffer[..length]);
        Poll::Ready(Ok(length))
    }
}

/// What is known of a request that failed.
#[derive(Clone, Copy)]
enum Sent {
    /// The head at most: the body had not been read.
    Nothing,
    /// As much as the error says: it asks and does nothing.
    Question,
    /// Perhaps all of it.
    Perhaps,
}

fn classify(error: isahc::Error, sent: Sent) -> TransportError {
    let failure = match (error.kind(), sent) {
        (
            ErrorKind::InvalidRequest
            | ErrorKind::ClientInitialization
            | ErrorKind::InvalidTlsConfiguration,
            _,
        ) => Failure::Unsendable,
        (_, Sent::Nothing) => Failure::Connect,
        // curl may come to this after it had sent the same on a connection that died.
        (ErrorKind::ConnectionFailed | ErrorKind::NameResolution, Sent::Question) => {
            Failure::Connect
        }
        (ErrorKind::Timeout, _) => Failure::Timeout,
        _ => Failure::Io,
    };
    TransportError::new(failure, error)
}
