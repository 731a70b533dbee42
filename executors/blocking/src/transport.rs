use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{Collect, Environment, Limits, Start, Timeout, blocking};
use pinstripe_core::{Entropy, Failure, TransportError, http};
use std::io::{self, Read};
use std::time::Duration;

/// A transport that sends through a `ureq::Agent`.
///
/// Connections are reused, and clones share them; up to 100 are kept idle, so that 100 threads have one each. ureq never
/// sends a request a second time.
///
/// # Logs
///
/// At the level `debug` of the crate `log`, ureq logs neither paths nor secrets. Keep the targets `ureq` and `ureq_proto`
/// at that level in production, since both log more if `trace` is on: `ureq_proto` everything that it sends and receives,
/// including the API key, and `ureq::run` full URLs, with what they contain of customers, in its records at `debug`.
/// ureq has no setting for this.
#[derive(Clone, Debug)]
pub struct Ureq {
    agent: ureq::Agent,
    max_response: usize,
}

/// How many idle connections are kept: as many as Stripe accepts requests in a second.
/// See [rate limits](https://docs.stripe.com/rate-limits).
const MAX_IDLE: usize = 100;

impl Ureq {
    /// Makes an agent that follows no redirects and enforces `limits`.
    ///
    /// The environment names one proxy for `http` and `https`: the first that is set of `ALL_PROXY`, `HTTPS_PROXY` and
    /// `HTTP_PROXY`; `NO_PROXY` names hosts without one; each in small letters as well.
    /// [`Limits::proxies_from_environment`] turns that off.
    pub fn new(limits: Limits) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_connect(Some(limits.connect_timeout))
            .timeout_resolve(Some(limits.connect_timeout))
            .timeout_global(Some(limits.timeout))
            .max_idle_connections(MAX_IDLE)
            .max_idle_connections_per_host(MAX_IDLE);
        let config = if limits.proxies_from_environment { config } else { config.proxy(None) };
        // ureq uses rustls by default.
        #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
        let config = config.tls_config(
            ureq::tls::TlsConfig::builder()
                .provider(ureq::tls::TlsProvider::NativeTls)
                .root_certs(ureq::tls::RootCerts::PlatformVerifier)
                .build(),
        );
        Self::with_config(config).max_response(limits.max_response)
    }

    /// Makes an agent from existing settings, and accepts answers of up to 64 MiB.
    ///
    /// With the feature `native-tls`, set it in their `tls_config`. Two settings are always overridden: redirects are
    /// not followed, since the API key must not be sent to another host, and answers with an error status are returned,
    /// since they contain Stripe's error.
    pub fn with_config(config: ureq::config::ConfigBuilder<ureq::typestate::AgentScope>) -> Self {
        let config =
            config.max_redirects(0).max_redirects_will_error(false).http_status_as_error(false);
        Self { agent: config.build().into(), max_response: Limits::default().max_response }
    }

    /// Sets how many bytes the body of an answer may have.
    #[must_use]
    pub const fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }
}

impl Start for Ureq {
    fn start(limits: Limits) -> Result<Self, TransportError> {
        Ok(Self::new(limits))
    }
}

impl Environment for Ureq {
    fn variable(name: &str) -> Option<String> {
        pinstripe_os::variable(name)
    }
}

impl blocking::Transport for Ureq {
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let timeout = request.extensions().get().copied();
        let (parts, body) = request.into_parts();
        let mut request = http::Request::from_parts(parts, ());
        if let Some(Timeout(time)) = timeout {
            request = self.agent.configure_request(request).timeout_global(Some(time)).build();
        }
        let (parts, ()) = request.into_parts();
        let mut upload = Upload { body: &body, begun: false };
        let answer = if parts.method == http::Method::POST {
            // The request has a Content-Length, so ureq does not send its body in chunks.
            let body = ureq::SendBody::from_reader(&mut upload);
            self.agent.run(http::Request::from_parts(parts, body))
        } else {
            self.agent.run(http::Request::from_parts(parts, ()))
        };
        let unsent = !body.is_empty() && !upload.begun;
        let (head, body) = answer.map_err(|error| classify(error, unsent))?.into_parts();
        let mut answer = Collect::new(head, self.max_response);
        let mut body = body.into_reader();
        let mut buffer = [0; 16 * 1024];
        loop {
            let taken = match body.read(&mut buffer) {
                Ok(0) => return Ok(answer.finish()),
                Ok(read) => answer.push_slice(buffer.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
                Err(error) => Err(classify(error.into(), false)),
            };
            if let Err(error) = taken {
                return Err(answer.fail(error));
            }
        }
    }

    fn sleep(&self, delay: Duration) {
        std::thread::sleep(delay);
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        pinstripe_os::entropy()
    }
}

/// A body that records when it is first read. Until then ureq can only have sent the head of the request, with which it
/// also does the TLS handshake.
struct Upload<'a> {
    body: &'a [u8],
    begun: bool,
}

impl Read for Upload<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.begun = true;
        self.body.read(buffer)
    }
}

/// Whether TLS can fail in this way only during its handshake, which is before the first byte of a request.
fn in_handshake(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Tls(_) => true,
        #[cfg(feature = "rustls")]
        ureq::Error::Rustls(_) => true,
        // Alerts and malformed messages may also come later.
        #[cfg(feature = "rustls")]
        ureq::Error::Io(error) => matches!(
            error.get_ref().and_then(|error| error.downcast_ref()),
            Some(
                rustls::Error::InvalidCertificate(_)
                    | rustls::Error::NoCertificatesPresented
                    | rustls::Error::PeerIncompatible(_)
            )
        ),
        #[cfg(feature = "native-tls")]
        ureq::Error::NativeTls(_) => true,
        _ => false,
    }
}

fn classify(error: ureq::Error, unsent: bool) -> TransportError {
    use ureq::{Error, Timeout};
    let failure = match &error {
        // All of these happen before the first byte of a request is sent.
        Error::HostNotFound
        | Error::ConnectionFailed
        | Error::ConnectProxyFailed(_)
        | Error::Timeout(Timeout::Resolve | Timeout::Connect) => Failure::Connect,
        Error::Io(e) if e.kind() == io::ErrorKind::ConnectionRefused => Failure::Connect,
        error if in_handshake(error) => Failure::Connect,
        Error::Http(_) | Error::InvalidProxyUrl | Error::TlsRequired => Failure::Unsendable,
        // These contain a URL, which may have personal data.
        Error::BadUri(_) | Error::RequireHttpsOnly(_) => {
            return TransportError::new(Failure::Unsendable, "the agent refuses the URL");
        }
        _ if unsent => Failure::Connect,
        Error::Timeout(_) => Failure::Timeout,
        _ => Failure::Io,
    };
    TransportError::new(failure, error)
}
