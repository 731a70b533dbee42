use crate::quiet::{self, Quiet};
use async_io::Timer;
use async_lock::Semaphore;
use futures_lite::io::Cursor;
use futures_lite::{AsyncReadExt, FutureExt};
use isahc::config::{Configurable, ExpectContinue, RedirectPolicy, VersionNegotiation};
use isahc::error::ErrorKind;
use isahc::{AsyncBody, HttpClient};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{Collect, Environment, Limits, Start, Timeout, Transport};
use pinstripe_core::{Entropy, Failure, TransportError, http};
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A transport that sends through an `isahc::HttpClient`.
///
/// # Connections
///
/// Each request opens a connection: about a millisecond of CPU, and one round trip to Stripe for TCP and one or two for
/// TLS. curl, which isahc uses, does not check a kept connection that it used less than a second ago. If the server, or
/// a proxy that gives up, sends an answer there that nobody asked for, curl takes it for the answer to the next request,
/// and a payment that was made could be reported as refused. isahc has no setting for that check.
///
/// At most 100 requests are sent at once, which is [what Stripe accepts in a second][limits]. The others wait, and the
/// wait counts towards the timeout of the attempt. [`max_connections`](Self::max_connections) sets another number.
///
/// curl reports the head of an answer only with the first byte of the body: an answer that breaks off before that is
/// lost, and the outcome is unknown.
///
/// # Logs
///
/// isahc's requests run without a `tracing` subscriber, and so does its thread: its spans contain full URLs, and at the
/// level `trace` it logs everything that it sends and receives, including the API key. Set the subscriber before the
/// client is made: without one, and with the feature `log` of the crate `tracing` on, the thread is left as it is, and a
/// global subscriber that is set later gets these events under the target `isahc::wire`.
///
/// That feature makes log records of spans and events as long as the process has no subscriber. If isahc's would be
/// logged at `debug`, this transport stops it, for the whole process. To keep such records of other crates, keep the
/// target `isahc` above `debug`. The feature `log-always` cannot be stopped.
///
/// [limits]: https://docs.stripe.com/rate-limits
#[derive(Clone, Debug)]
pub struct Isahc {
    client: HttpClient,
    max_response: usize,
    turns: Arc<Semaphore>,
    /// How long an attempt may take, if it is known.
    timeout: Option<Duration>,
}

/// As many requests as Stripe accepts in a second. See [rate limits](https://docs.stripe.com/rate-limits).
const MAX_CONNECTIONS: usize = 100;

impl Isahc {
    /// Makes a client that follows no redirects and enforces `limits`.
    ///
    /// The environment names the proxies: `http_proxy` for `http`, in small letters only, `HTTPS_PROXY` for `https`,
    /// `ALL_PROXY` for both, and `NO_PROXY` for hosts without one, these in small letters as well.
    /// [`Limits::proxies_from_environment`] turns that off.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if its thread cannot be started or TLS cannot be set up.
    pub fn new(limits: Limits) -> Result<Self, TransportError> {
        let builder = HttpClient::builder()
            .redirect_policy(RedirectPolicy::None)
            .automatic_decompression(false)
            .expect_continue(ExpectContinue::disabled())
            // With HTTP/2, if another crate turns it on, curl logs all headers at `debug`.
            .version_negotiation(VersionNegotiation::http11())
            .connection_cache_size(0)
            .connect_timeout(limits.connect_timeout)
            .timeout(limits.timeout);
        let builder = if limits.proxies_from_environment { builder } else { builder.proxy(None) };
        let client = quiet::start(|| builder.build()).map_err(TransportError::unsendable)?;
        let transport = Self::with_client(client).max_response(limits.max_response);
        Ok(Self { timeout: Some(limits.timeout), ..transport })
    }

    /// Uses an existing client with its own timeouts, and accepts answers of up to 64 MiB.
    ///
    /// The client must not follow redirects, which is isahc's default: the API key must not be sent to another host. It
    /// should not reuse connections, which is not isahc's default: build it with `connection_cache_size(0)`. Its thread
    /// logs as isahc does.
    pub fn with_client(client: HttpClient) -> Self {
        let turns = Arc::new(Semaphore::new(MAX_CONNECTIONS));
        Self { client, max_response: Limits::default().max_response, turns, timeout: None }
    }

    /// Sets how many bytes the body of an answer may have.
    #[must_use]
    pub const fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }

    /// Sets how many requests may be sent at once, by this transport and the clones that are made of it afterwards.
    #[must_use]
    pub fn max_connections(mut self, most: usize) -> Self {
        self.turns = Arc::new(Semaphore::new(most.max(1)));
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
        let own = request.extensions().get().map(|Timeout(time)| *time);
        let timeout = own.or(self.timeout);
        let begun = Instant::now();
        let turn = async { Some(self.turns.acquire().await) };
        let time = async {
            Timer::after(timeout.unwrap_or(Limits::default().timeout)).await;
            None
        };
        let Some(_turn) = turn.or(time).await else {
            return Err(TransportError::new(
                Failure::Connect,
                "too many other requests were being sent",
            ));
        };
        let left = timeout.map(|timeout| timeout.saturating_sub(begun.elapsed()));
        let request = prepare(request, left)?;
        let sent = Quiet::new(|| self.client.send_async(request)).await;
        let (head, mut body) = sent.map_err(classify)?.into_parts();
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
        Timer::after(delay).await;
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        pinstripe_os::entropy()
    }
}

/// Converts a request without a copy of its body.
fn prepare(
    request: http::Request<Bytes>,
    timeout: Option<Duration>,
) -> Result<http::Request<AsyncBody>, TransportError> {
    let (parts, body) = request.into_parts();
    let mut builder = http::Request::builder().method(parts.method).uri(parts.uri);
    if let Some(headers) = builder.headers_mut() {
        *headers = parts.headers;
    }
    if let Some(time) = timeout {
        // curl counts in milliseconds, and 0 is no limit.
        builder = builder.timeout(time.max(Duration::from_millis(1)));
    }
    let length = body.len() as u64;
    let body = match length {
        0 => AsyncBody::empty(),
        _ => AsyncBody::from_reader_sized(Cursor::new(body), length),
    };
    builder.body(body).map_err(TransportError::unsendable)
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
