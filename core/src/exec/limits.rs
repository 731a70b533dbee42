use std::time::Duration;

/// The limits of an executor's own HTTP client, and whether it uses proxies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long connecting may take: 10 s.
    pub connect_timeout: Duration,
    /// How long one attempt may take, from connecting to the last byte of its answer: 80 s.
    pub timeout: Duration,
    /// How many bytes the body of an answer may have: 64 MiB.
    pub max_response: usize,
    /// Whether to use the proxies of the environment, from variables such as `HTTPS_PROXY`: true. The executor's page has
    /// the names.
    ///
    /// With `https` a proxy sees only the host's name; with plain `http` it sees everything, including the API key.
    pub proxies_from_environment: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(80),
            max_response: 64 << 20,
            proxies_from_environment: true,
        }
    }
}

impl Limits {
    /// Sets how long connecting may take.
    #[must_use]
    pub const fn connect_timeout(mut self, time: Duration) -> Self {
        self.connect_timeout = time;
        self
    }

    /// Sets how long one attempt may take.
    #[must_use]
    pub const fn timeout(mut self, time: Duration) -> Self {
        self.timeout = time;
        self
    }

    /// Sets how many bytes the body of an answer may have.
    #[must_use]
    pub const fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = bytes;
        self
    }

    /// Sets whether to use the proxies of the environment. Without them, all connections are direct.
    #[must_use]
    pub const fn proxies_from_environment(mut self, take: bool) -> Self {
        self.proxies_from_environment = take;
        self
    }
}
