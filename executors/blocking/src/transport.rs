use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{Limits, Start, blocking};
use pinstripe_core::{Entropy, Failure, TransportError, http};
use std::io::{self, Read};
use std::time::Duration;

/// Sends through a `ureq::Agent`.
///
/// Connections are kept and used again; cloning it shares them. ureq sends no request a second time.
///
/// ureq logs all that it sends and receives, the API key included, at the level `trace` of the crate `log`: keep
/// `ureq_proto` below that in production. From `debug` up it logs neither paths nor what is secret.
#[derive(Clone, Debug)]
pub struct Ureq {
    agent: ureq::Agent,
    max_response: usize,
}

impl Ureq {
    /// Starts an agent of its own, which follows no redirect and keeps to `limits`.
    ///
    /// The usual proxy variables of the environment are honoured.
    pub fn new(limits: Limits) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_connect(Some(limits.connect_timeout))
            .timeout_resolve(Some(limits.connect_timeout))
            .timeout_global(Some(limits.timeout));
        // ureq takes rustls unless it is told.
        #[cfg(all(feature = "native-tls", not(feature = "rustls")))]
        let config = config.tls_config(
            ureq::tls::TlsConfig::builder()
                .provider(ureq::tls::TlsProvider::NativeTls)
                .root_certs(ureq::tls::RootCerts::PlatformVerifier)
                .build(),
        );
        Self::with_config(config).max_response(limits.max_response)
    }

    /// Starts an agent from settings of yours, and takes answers of up to 64 MiB.
    ///
    /// With `native-tls`, they must say so in their `tls_config`. Two settings are made in any case. Redirects are not followed: the API key must not go along to another
    /// host. And an error status is an answer: Stripe says in it what is wrong.
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

    fn variable(name: &str) -> Option<String> {
        // What is not Unicode is refused as a key and as a URL, and so it is not taken for unset.
        std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
    }
}

impl blocking::Transport for Ureq {
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        let (mut parts, body) = request.into_parts();
        let mut upload = Upload { body: &body, begun: false };
        let answer = if body.is_empty() && parts.method == http::Method::POST {
            self.agent.run(http::Request::from_parts(parts, &[][..]))
        } else if body.is_empty() {
            self.agent.run(http::Request::from_parts(parts, ()))
        } else {
            parts.headers.insert(http::header::CONTENT_LENGTH, body.len().into());
            let body = ureq::SendBody::from_reader(&mut upload);
            self.agent.run(http::Request::from_parts(parts, body))
        };
        let unsent = !body.is_empty() && !upload.begun;
        let (parts, body) = answer.map_err(|error| classify(error, unsent))?.into_parts();
        let mut bytes = Vec::new();
        // One byte beyond the limit tells an answer that is too large from one that just fits.
        let most = u64::try_from(self.max_response).unwrap_or(u64::MAX).saturating_add(1);
        let read = body.into_reader().take(most).read_to_end(&mut bytes);
        let failed = match read {
            Err(error) => Some(classify(error.into(), false)),
            Ok(_) if bytes.len() > self.max_response => {
                bytes.truncate(self.max_response);
                let limit = format!("it has more than {} bytes", self.max_response);
                Some(TransportError::new(Failure::TooLarge, limit))
            }
            Ok(_) => None,
        };
        let part = http::Response::from_parts(parts, bytes.into());
        match failed {
            Some(error) => Err(error.with_answer(part)),
            None => Ok(part),
        }
    }

    fn sleep(&self, delay: Duration) {
        std::thread::sleep(delay);
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(TransportError::unsendable)?;
        Ok(Entropy::from_random_bytes(bytes))
    }
}

/// A body that notes when it is first read. ureq shakes hands with its first write, so that until then only the
/// head of a request can have been sent.
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

fn classify(error: ureq::Error, unsent: bool) -> TransportError {
    use ureq::{Error, Timeout};
    let failure = match &error {
        // All of it comes before the first byte of a request.
        Error::HostNotFound
        | Error::ConnectionFailed
        | Error::ConnectProxyFailed(_)
        | Error::Timeout(Timeout::Resolve | Timeout::Connect) => Failure::Connect,
        Error::Io(e) if e.kind() == io::ErrorKind::ConnectionRefused => Failure::Connect,
        Error::Http(_) | Error::InvalidProxyUrl | Error::TlsRequired => Failure::Unsendable,
        // These hold a URL.
        Error::BadUri(_) | Error::RequireHttpsOnly(_) => {
            return TransportError::new(Failure::Unsendable, "the agent refuses the URL");
        }
        _ if unsent => Failure::Connect,
        Error::Timeout(_) => Failure::Timeout,
        _ => Failure::Io,
    };
    TransportError::new(failure, error)
}
