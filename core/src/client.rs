use crate::acting_client::ActingClient;
use crate::body::Written;
use crate::call::Call;
use crate::call_info::CallInfo;
use crate::call_state::State;
use crate::entropy::{Entropy, Jitter};
use crate::error::Error;
use crate::error::build::BuildError;
use crate::error::transport::TransportError;
use crate::observer::{Observer, Watch};
use crate::operation::{Endpoint, Host, Operation, Parts};
use crate::options::{Acting, Options};
use crate::params::Params;
use crate::path::Path;
use crate::plain_http;
use crate::reply::{Decode, Origin};
use crate::retry::RetryPolicy;
use crate::saved::Saved;
use crate::secret::ApiKey;
use crate::timeout::Timeout;
use crate::timestamp::Timestamp;
use crate::version::API_VERSION;
use bytes::Bytes;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT,
};
use http::{Method, Request, Uri};
use std::fmt;
use std::sync::Arc;

/// The settings of a client: key, hosts, version, acting account and retries.
///
/// It has no connection and does no I/O: [`Client::call`] turns an operation into a [`Call`].
/// Cloning it is cheap.
///
/// ```
/// use pinstripe_core::{Client, Entropy, Raw, http::Method};
///
/// let client = Client::new("sk_test_123")?.acting_as("acct_connected");
/// let call = client.call(&Raw::new(Method::GET, "/v1/balance")?, Entropy::from_random_bytes([7; 16]))?;
/// assert_eq!(call.request().headers()["stripe-account"], "acct_connected");
/// # Ok::<(), pinstripe_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Client(Arc<Settings>);

#[derive(Clone)]
struct Settings {
    key: ApiKey,
    version: HeaderValue,
    user_agent: HeaderValue,
    acting: Acting,
    retry: RetryPolicy,
    client_id: Option<String>,
    observer: Option<Arc<dyn Observer>>,
    /// Base URLs without a trailing slash, indexed by [`Host`].
    bases: [String; Host::ALL.len()],
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("key", &self.key)
            .field("version", &self.version)
            .field("acting", &self.acting)
            .field("retry", &self.retry)
            .field("bases", &self.bases)
            .finish_non_exhaustive()
    }
}

impl ActingClient for Client {
    fn acting_on(&self, acting: Acting) -> Self {
        self.clone().acting(acting)
    }

    fn livemode(&self) -> Option<bool> {
        self.0.key.livemode()
    }
}

impl Client {
    /// Makes a client from an API key.
    ///
    /// # Errors
    ///
    /// [`BuildError::ApiKey`] if the key is empty or contains a character that is not visible ASCII.
    pub fn new(key: impl AsRef<str>) -> Result<Self, BuildError> {
        let user_agent = concat!("Stripe/v1 PinstripeBindings/", env!("CARGO_PKG_VERSION"));
        Ok(Self(Arc::new(Settings {
            key: ApiKey::new(key)?,
            version: HeaderValue::from_static(API_VERSION),
            user_agent: HeaderValue::from_static(user_agent),
            acting: Acting::Platform,
            retry: RetryPolicy::default(),
            client_id: None,
            observer: None,
            bases: Host::ALL.map(|host| host.url().to_owned()),
        })))
    }

    /// Acts on a connected account, in every call whose options do not name another.
    #[must_use]
    pub fn acting_as(self, account: impl Into<String>) -> Self {
        self.acting(Acting::Connected(account.into()))
    }

    /// Acts on the platform, in every call whose options do not name an account.
    #[must_use]
    pub fn platform(self) -> Self {
        self.acting(Acting::Platform)
    }

    /// Sets the account to act on, in every call whose options do not name another.
    #[must_use]
    pub fn acting(mut self, acting: Acting) -> Self {
        Arc::make_mut(&mut self.0).acting = acting;
        self
    }

    /// Sets how often calls are retried, and after how long.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        Arc::make_mut(&mut self.0).retry = policy;
        self
    }

    /// Sets the observer of every call, in place of an earlier one. With the feature `tracing`, each call also has a
    /// span with the target `pinstripe`, and each attempt has events in it.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        Arc::make_mut(&mut self.0).observer = Some(Arc::new(observer));
        self
    }

    /// Sets the platform's client id, `ca_…`, for OAuth.
    /// See [OAuth with Standard accounts](https://docs.stripe.com/connect/oauth-standard-accounts).
    #[must_use]
    pub fn client_id(mut self, id: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.0).client_id = Some(id.into());
        self
    }

    pub(crate) fn default_client_id(&self) -> Option<&str> {
        self.0.client_id.as_deref().filter(|id| !id.is_empty())
    }

    /// The base URL of a host, without a trailing slash.
    pub(crate) fn host_base(&self, host: Host) -> &str {
        &self.0.bases[host as usize]
    }

    /// Sets the API version, in place of [`API_VERSION`].
    ///
    /// # Errors
    ///
    /// [`BuildError::Version`] if it is empty or contains a character that is not visible ASCII.
    pub fn version(mut self, version: &str) -> Result<Self, BuildError> {
        Arc::make_mut(&mut self.0).version = version_header(version)?;
        Ok(self)
    }

    /// Adds the application to `User-Agent`: its name, and if you like its version and URL.
    /// See [building plugins](https://docs.stripe.com/building-plugins#setappinfo).
    ///
    /// # Errors
    ///
    /// [`BuildError::Header`] if it contains a character that is neither visible ASCII nor a space.
    pub fn app_info(mut self, app: &str) -> Result<Self, BuildError> {
        let refused = || BuildError::Header { name: USER_AGENT.as_str().to_owned() };
        if !app.bytes().all(|b| b.is_ascii_graphic() || b == b' ') {
            return Err(refused());
        }
        let settings = Arc::make_mut(&mut self.0);
        let before = settings.user_agent.to_str().map_err(|_| refused())?;
        settings.user_agent =
            HeaderValue::try_from(format!("{before} {app}")).map_err(|_| refused())?;
        Ok(self)
    }

    /// Sends all requests to one base URL, for instance a test server's `http://127.0.0.1:4010`.
    ///
    /// Live keys are sent only over `https` or to this machine: other calls fail with [`BuildError::LiveKeyOverHttp`].
    ///
    /// # Errors
    ///
    /// [`BuildError::BaseUrl`] unless it is `http` or `https` with a host and, at most, a plain path.
    pub fn base_url(self, url: &str) -> Result<Self, BuildError> {
        Host::ALL.into_iter().try_fold(self, |client, host| client.host_url(host, url))
    }

    /// Sends the requests for one host to another base URL.
    ///
    /// # Errors
    ///
    /// As [`Client::base_url`].
    pub fn host_url(mut self, host: Host, url: &str) -> Result<Self, BuildError> {
        let uri: Uri = url.parse().map_err(|_| BuildError::BaseUrl)?;
        let path = uri.path().trim_end_matches('/');
        let plain = matches!(uri.scheme_str(), Some("http" | "https"))
            && uri.authority().is_some_and(|a| !a.host().is_empty() && !a.as_str().contains('@'))
            && uri.query().is_none()
            && !url.contains('#')
            && (path.is_empty() || Path::whole(path).is_ok());
        if !plain {
            return Err(BuildError::BaseUrl);
        }
        Arc::make_mut(&mut self.0).bases[host as usize] = url.trim_end_matches('/').to_owned();
        Ok(self)
    }

    /// Turns an operation into a call that is ready to be sent.
    ///
    /// # Errors
    ///
    /// [`Reason::Build`](crate::Reason::Build) if an argument, a parameter or the acting account cannot be sent.
    pub fn call<O: Operation + ?Sized>(
        &self,
        operation: &O,
        entropy: Entropy,
    ) -> Result<Call<O::Output>, Error> {
        self.call_with(operation, &Options::default(), entropy)
    }

    /// Turns an operation into a call that is ready to be sent, with options for this one call.
    ///
    /// # Errors
    ///
    /// As for [`Client::call`], and if an option cannot be sent.
    pub fn call_with<O: Operation + ?Sized>(
        &self,
        operation: &O,
        options: &Options,
        entropy: Entropy,
    ) -> Result<Call<O::Output>, Error> {
        let mut info = self.describe(operation, options);
        if info.key.is_none() && operation.endpoint().is_keyed() {
            info.key = Some(entropy.key());
        }
        let worst = options.known(info.key.as_ref());
        let request = match self.request(operation, options, &info) {
            Ok(request) => request,
            Err(error) => return Err(Error::of_call(error, info, worst)),
        };
        Ok(Call::new(State {
            request,
            watch: Watch::new(self.0.observer.clone(), &info),
            origin: Box::new(Origin { options: options.again(info.acting.clone()), call: info }),
            retry: options.retry.unwrap_or(self.0.retry),
            jitter: entropy.jitter(),
            since: None,
            tried: 0,
            worst,
        }))
    }

    /// Goes on with a [saved](Call::save) call, perhaps of a process that has ended: it sends the same bytes, with the
    /// same idempotency key, to the same account. `T` is the type that the operation answers with.
    ///
    /// The client must belong to the same Stripe account; only the mode of its key is checked, as keys of one account
    /// are replaced. Its retry policy and its executor's timeout apply. The [outcome](Error::outcome) starts as
    /// [`Unknown`](crate::Outcome::Unknown): an error means that nothing was done only if Stripe repeats its first
    /// refusal.
    ///
    /// # Errors
    ///
    /// [`BuildError::Saved`] if the call is over 23 hours old, was changed, or is for another key, mode or base URL.
    /// Nothing is sent, but the operation may have been done earlier: look up its object.
    pub fn resume<T: Decode>(&self, saved: &Saved, now: Timestamp) -> Result<Call<T>, Error> {
        let is_base = |url: &str| {
            Host::ALL.into_iter().any(|host| {
                url.strip_prefix(self.host_base(host)).is_some_and(|path| Path::whole(path).is_ok())
            })
        };
        let (info, worst) = (saved.info(), saved.outcome());
        let request = saved.request(self.0.key.authorization(), is_base, now);
        let request = request.map_err(BuildError::Saved).and_then(|request| {
            plain_http::refuse_live_key(&request)?;
            Ok(request)
        });
        let request = match request {
            Ok(request) => request,
            Err(error) => return Err(Error::of_call(error, info, worst)),
        };
        let options = Options::of_request(request.headers(), &self.0.version);
        Ok(Call::new(State {
            request,
            watch: Watch::new(self.0.observer.clone(), &info),
            jitter: Jitter::of_resumed(info.key.as_ref(), now),
            origin: Box::new(Origin { options: options.acting(info.acting.clone()), call: info }),
            retry: self.0.retry,
            since: Some(saved.saved_at()),
            tried: 0,
            worst,
        }))
    }

    /// Makes the error of a call that cannot be made.
    pub(crate) fn not_made<O: Operation + ?Sized>(
        &self,
        operation: &O,
        options: &Options,
        error: TransportError,
    ) -> Error {
        let info = self.describe(operation, options);
        let outcome = options.known(info.key.as_ref());
        Error::of_call(error, info, outcome)
    }

    /// Describes a call; without an idempotency key unless the options have one.
    fn describe<O: Operation + ?Sized>(&self, operation: &O, options: &Options) -> CallInfo {
        let endpoint = operation.endpoint();
        let acting = acting(&endpoint, operation.parts(), &self.0.acting, &options.acting);
        let key = options.idempotency_key.clone().filter(|_| endpoint.method != Method::GET);
        CallInfo::new(&endpoint, acting.clone(), key)
    }

    fn request<O: Operation + ?Sized>(
        &self,
        operation: &O,
        options: &Options,
        info: &CallInfo,
    ) -> Result<Request<Bytes>, BuildError> {
        let (endpoint, parts) = (operation.endpoint(), operation.parts());
        let settings = &*self.0;
        let mut url = self.host_base(endpoint.host).to_owned();
        endpoint.path.write(&parts.arguments, &mut url)?;
        let filled = self.with_client_id(&endpoint, &parts.params);
        let params = filled.as_ref().unwrap_or(&parts.params);
        let mut request = Request::new(Bytes::new());
        let headers = request.headers_mut();
        headers.extend(options.headers.clone());
        let key = options.api_key.as_ref().unwrap_or(&settings.key);
        headers.insert(AUTHORIZATION, key.authorization());
        let version = match &options.version {
            Some(version) => version_header(version)?,
            None => settings.version.clone(),
        };
        headers.insert(HeaderName::from_static("stripe-version"), version);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, settings.user_agent.clone());
        if let Some(event) = &parts.follows {
            let name = HeaderName::from_static("stripe-request-trigger");
            headers.insert(name, event.trigger.clone());
        }
        info.write(headers)?;
        match Written::new(&endpoint, params, info.key.as_ref())? {
            Written::Query(query) if query.is_empty() => {}
            Written::Query(query) => {
                url.push(if url.contains('?') { '&' } else { '?' });
                url.push_str(&query);
            }
            Written::Body { bytes, content_type } => {
                headers.insert(CONTENT_TYPE, content_type);
                headers.insert(CONTENT_LENGTH, bytes.len().into());
                *request.body_mut() = bytes;
            }
        }
        *request.method_mut() = endpoint.method.clone();
        // Each part was checked, so the URL can only be too long.
        *request.uri_mut() = Uri::try_from(url).map_err(|_| BuildError::TooLong)?;
        plain_http::refuse_live_key(&request)?;
        if let Some(time) = options.timeout {
            request.extensions_mut().insert(Timeout(time));
        }
        Ok(request)
    }

    /// Fills in the client id for deauthorizing, the one operation that has it as a parameter.
    /// See [POST /oauth/deauthorize][at].
    ///
    /// [at]: https://docs.stripe.com/connect/oauth-reference#post-deauthorize
    fn with_client_id(&self, endpoint: &Endpoint<'_>, params: &Params) -> Option<Params> {
        let needed = endpoint.path.template() == "/oauth/deauthorize";
        let missing = needed && params.lacks("client_id");
        let id = self.default_client_id().filter(|_| missing)?;
        Some(params.clone().with("client_id", id))
    }
}

/// The account that an operation acts on, from the operation, the client and the call's options.
fn acting<'a>(
    endpoint: &Endpoint<'_>,
    parts: &'a Parts,
    client: &'a Acting,
    call: &'a Acting,
) -> &'a Acting {
    // OAuth is between the platform and Stripe: the account is a parameter and not a header.
    if endpoint.host == Host::Connect {
        return &Acting::Platform;
    }
    // A follow-up acts on the event's account, not on the client's.
    let client = parts.follows.as_ref().map_or(client, |event| &event.acting);
    Acting::effective(client, call)
}

fn version_header(version: &str) -> Result<HeaderValue, BuildError> {
    let fits = !version.is_empty() && version.bytes().all(|b| b.is_ascii_graphic());
    HeaderValue::try_from(version).ok().filter(|_| fits).ok_or(BuildError::Version)
}
