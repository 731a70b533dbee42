//! The options of one call, and the account that it acts on.

use crate::error::build::BuildError;
use crate::error::outcome::Outcome;
use crate::idempotency::IdempotencyKey;
use crate::retry::RetryPolicy;
use crate::secret::ApiKey;
use http::{HeaderMap, HeaderName, HeaderValue};
use std::time::Duration;

/// The account that a client, or one call, acts on.
///
/// A call's setting overrides the client's. All pages of a list come from the account of the first page.
/// See [making API calls for connected accounts](https://docs.stripe.com/connect/authentication).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Acting {
    /// The client's own setting; on a client, the platform.
    #[default]
    Inherit,
    /// The platform itself, whatever the client's setting.
    Platform,
    /// A connected account, by its id: the `Stripe-Account` header.
    Connected(String),
    /// A context, for instance `acct_platform/acct_connected`: the `Stripe-Context` header.
    /// See [Stripe-Context](https://docs.stripe.com/context).
    Context(String),
}

impl Acting {
    /// Combines a client's setting and a call's, which overrides it.
    pub(crate) fn effective<'a>(client: &'a Self, call: &'a Self) -> &'a Self {
        match (call, client) {
            (Self::Inherit, Self::Inherit) => &Self::Platform,
            (Self::Inherit, client) => client,
            (call, _) => call,
        }
    }

    /// The variant's name, without the id.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Inherit => "inherit",
            Self::Platform => "platform",
            Self::Connected(_) => "connected",
            Self::Context(_) => "context",
        }
    }

    /// The header that names the account, if one is needed.
    pub(crate) fn header(&self) -> Result<Option<(HeaderName, HeaderValue)>, BuildError> {
        let (name, id) = match self {
            Self::Inherit | Self::Platform => return Ok(None),
            Self::Connected(id) => ("stripe-account", id),
            Self::Context(id) => ("stripe-context", id),
        };
        // An empty id would act on the platform, and one with a comma on another account.
        let fits = !id.is_empty() && id.bytes().all(|b| b.is_ascii_graphic() && b != b',');
        match HeaderValue::try_from(id) {
            Ok(value) if fits => Ok(Some((HeaderName::from_static(name), value))),
            _ => Err(BuildError::Acting),
        }
    }
}

/// The options of one call, beyond its operation's parameters.
///
/// ```
/// use pinstripe_core::{IdempotencyKey, Options};
///
/// let options = Options::new()
///     .acting_as("acct_connected")
///     .idempotency_key(IdempotencyKey::derive(["order_42", "charge"])?);
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub(crate) acting: Acting,
    pub(crate) idempotency_key: Option<IdempotencyKey>,
    pub(crate) resumed: bool,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) api_key: Option<ApiKey>,
    pub(crate) version: Option<String>,
    pub(crate) headers: HeaderMap,
}

impl Options {
    /// Options that change nothing: the client's settings apply.
    pub fn new() -> Self {
        Self::default()
    }

    /// Acts on a connected account.
    #[must_use]
    pub fn acting_as(self, account: impl Into<String>) -> Self {
        self.acting(Acting::Connected(account.into()))
    }

    /// Acts on the platform, whatever the client's setting.
    #[must_use]
    pub fn platform(self) -> Self {
        self.acting(Acting::Platform)
    }

    /// Sets the account to act on.
    #[must_use]
    pub fn acting(mut self, acting: Acting) -> Self {
        self.acting = acting;
        self
    }

    /// Sets the idempotency key of a POST or DELETE, instead of a random one; a GET has none.
    #[must_use]
    pub fn idempotency_key(mut self, key: IdempotencyKey) -> Self {
        self.idempotency_key = Some(key);
        self
    }

    /// Says that the idempotency key may have been sent before, by an earlier call or by a process that has ended. The
    /// [outcome](crate::Error::outcome) of an error then takes those attempts into account: it is at least
    /// [`Unknown`](crate::Outcome::Unknown), unless Stripe repeats its first answer.
    ///
    /// It is not needed for a key taken from an [`Error`](crate::Error), a [`Call`](crate::Call) or a
    /// [`Reply`](crate::Reply), which knows that it may have been sent.
    #[must_use]
    pub fn resumed(mut self) -> Self {
        self.resumed = true;
        self
    }

    /// Sets how often the call is retried, and after how long.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets how long one attempt may take, from connecting to the last byte of its answer, instead of the executor's
    /// [`Limits`](crate::exec::Limits), which say 80 s.
    ///
    /// A call with retries takes longer: [`RetryPolicy::longest`] computes how long. After a timeout the operation may
    /// still have been done, and the [outcome](crate::Error::outcome) of the error is `Unknown`.
    ///
    /// ```
    /// use pinstripe_core::{Options, RetryPolicy};
    /// use std::time::Duration;
    ///
    /// let (retry, timeout) = (RetryPolicy::none().max_retries(1), Duration::from_secs(5));
    /// let options = Options::new().retry(retry).timeout(timeout);
    /// assert_eq!(retry.longest(timeout), Duration::from_secs(5 + 60 + 5));
    /// ```
    #[must_use]
    pub fn timeout(mut self, time: Duration) -> Self {
        self.timeout = Some(time);
        self
    }

    /// Sets the API key, for instance a connected account's access token.
    #[must_use]
    pub fn api_key(mut self, key: ApiKey) -> Self {
        self.api_key = Some(key);
        self
    }

    /// Sets the API version.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The options of a request, as far as its headers show them: added headers, and the version unless it is the
    /// client's.
    pub(crate) fn of_request(headers: &HeaderMap, client: &HeaderValue) -> Self {
        let mut options = Self::new();
        for (name, value) in headers {
            match name.as_str() {
                "stripe-version" if value != client => {
                    options.version = value.to_str().ok().map(ToOwned::to_owned);
                }
                "stripe-request-trigger" => {}
                own if OWN_HEADERS.contains(&own) => {}
                _ => drop(options.headers.append(name, value.clone())),
            }
        }
        options
    }

    /// The outcome of earlier requests with the key of a call, as far as known.
    pub(crate) fn known(&self, key: Option<&IdempotencyKey>) -> Outcome {
        let said = if self.resumed { Outcome::Unknown } else { Outcome::NotSent };
        key.map_or(Outcome::NotSent, IdempotencyKey::known).max(said)
    }

    /// The options for follow-up calls on the same account: all but the idempotency key, which belongs to one
    /// operation.
    pub(crate) fn again(&self, acting: Acting) -> Self {
        Self { acting, idempotency_key: None, resumed: false, ..self.clone() }
    }

    /// Adds a header.
    ///
    /// # Errors
    ///
    /// [`BuildError::Header`] for a malformed name or value, and for a header that the client sets itself. Those have
    /// their own options, so that no header can contradict another.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, BuildError> {
        let refused = || BuildError::Header { name: name.escape_debug().take(80).collect() };
        let header = HeaderName::try_from(name).map_err(|_| refused())?;
        if OWN_HEADERS.contains(&header.as_str()) {
            return Err(refused());
        }
        let mut value = HeaderValue::try_from(value).map_err(|_| refused())?;
        // It may be a secret.
        value.set_sensitive(true);
        self.headers.insert(header, value);
        Ok(self)
    }
}

const OWN_HEADERS: [&str; 12] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "idempotency-key",
    "stripe-account",
    "stripe-context",
    "stripe-version",
    "transfer-encoding",
    "user-agent",
];
