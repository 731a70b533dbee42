use crate::error::build::BuildError;
use crate::json::Json;
use crate::list::List;
use crate::object::Object;
use crate::options::Acting;
use crate::params::{Param, Params};
use crate::path::{Path, PathBuf};
use crate::reply::Decode;
use http::{HeaderValue, Method};
use serde::Serialize;
use std::fmt;
use std::marker::PhantomData;

/// Something that Stripe can be asked to do: how to ask, and what comes back.
///
/// The operations of Stripe's API implement it (see [`api`](crate::api)); [`Raw`] reaches what they do not.
pub trait Operation {
    /// What a successful answer is read as.
    type Output: Decode;

    /// Where the request goes.
    fn endpoint(&self) -> Endpoint<'_>;

    /// What is sent there.
    fn parts(&self) -> &Parts;
}

/// An operation that answers with a page of items, and whose next pages can be asked for.
pub trait Listing: Operation<Output = List<Self::Item>> {
    /// What the pages hold.
    type Item: Object;

    /// How the next page is named.
    fn paging(&self) -> Paging;
}

/// How the next page of a list is named. See [pagination](https://docs.stripe.com/api/pagination).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// By `starting_after` or `ending_before` and the id of an item: the lists of v1.
    Cursor,
    /// By `page` and the `next_page` of the page before: searches.
    Search,
    /// By the `next_page_url` of the page before: the lists of v2.
    Url,
}

/// Where an operation is served.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Endpoint<'a> {
    /// GET, POST or DELETE; Stripe uses no other.
    pub method: Method,
    /// The path, with places for arguments.
    pub path: Path<'a>,
    /// The host.
    pub host: Host,
}

impl<'a> Endpoint<'a> {
    /// An endpoint on `api.stripe.com`.
    pub const fn new(method: Method, path: Path<'a>) -> Self {
        Self { method, path, host: Host::Api }
    }

    /// Chooses another host.
    #[must_use]
    pub fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }

    /// Whether requests have an idempotency key without being given one: every POST, and every DELETE of v2.
    /// See [idempotent requests](https://docs.stripe.com/api-v2-overview#idempotency).
    pub(crate) fn is_keyed(&self) -> bool {
        match self.method {
            Method::POST => true,
            Method::DELETE => self.path.is_v2(),
            _ => false,
        }
    }
}

/// The hosts that serve Stripe's API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Host {
    /// `api.stripe.com`: nearly everything.
    Api,
    /// `files.stripe.com`: file contents.
    Files,
    /// `connect.stripe.com`: OAuth.
    Connect,
    /// `meter-events.stripe.com`: the stream of meter events.
    MeterEvents,
}

impl Host {
    /// In the order of their declaration, so that `host as usize` is a host's place.
    pub(crate) const ALL: [Self; 4] = [Self::Api, Self::Files, Self::Connect, Self::MeterEvents];

    pub(crate) const fn url(self) -> &'static str {
        match self {
            Self::Api => "https://api.stripe.com",
            Self::Files => "https://files.stripe.com",
            Self::Connect => "https://connect.stripe.com",
            Self::MeterEvents => "https://meter-events.stripe.com",
        }
    }
}

/// What an operation carries: path arguments in order, and parameters.
///
/// Its `Debug` shows neither arguments nor values.
#[derive(Clone, Default)]
pub struct Parts {
    pub(crate) arguments: Vec<String>,
    pub(crate) params: Params,
    pub(crate) follows: Option<Box<Follows>>,
}

/// The event that an operation follows up: whose account it happened on, and its name for Stripe's logs.
#[derive(Clone)]
pub(crate) struct Follows {
    pub(crate) acting: Acting,
    pub(crate) trigger: HeaderValue,
}

impl Parts {
    /// Takes path arguments, in the order of the template.
    pub fn new<const N: usize>(arguments: [String; N]) -> Self {
        Self { arguments: arguments.into(), ..Self::default() }
    }

    /// Sets a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.set(name, value);
        self
    }

    /// The parameters.
    pub const fn params(&self) -> &Params {
        &self.params
    }

    /// The parameters, to be changed.
    pub const fn params_mut(&mut self) -> &mut Params {
        &mut self.params
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.params.fmt(f)
    }
}

/// Any request to Stripe, for what has no operation of its own yet.
///
/// ```
/// use pinstripe_core::{Raw, http::Method};
///
/// let raw = Raw::new(Method::POST, "/v1/accounts/acct_123/new_thing")?
///     .params(&serde_json::json!({ "nested": { "flag": true } }))?;
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
#[derive(Clone)]
pub struct Raw<T = Json> {
    method: Method,
    path: PathBuf,
    host: Host,
    parts: Parts,
    output: PhantomData<fn() -> T>,
}

impl Raw {
    /// Takes a verb and a path with its leading slash; its arguments must be encoded already.
    ///
    /// # Errors
    ///
    /// [`BuildError::Path`] for a path that could lead elsewhere (see [`Path::whole`]),
    /// [`BuildError::Method`] for a verb other than GET, POST and DELETE.
    pub fn new(method: Method, path: impl Into<String>) -> Result<Self, BuildError> {
        let path = Path::whole(&path.into())?.to_buf();
        if ![Method::GET, Method::POST, Method::DELETE].contains(&method) {
            return Err(BuildError::Method);
        }
        Ok(Self { method, path, host: Host::Api, parts: Parts::default(), output: PhantomData })
    }
}

impl<T: Decode> Raw<T> {
    /// Replaces the parameters by any value that serde can write as a map or a struct.
    ///
    /// # Errors
    ///
    /// As [`Params::from_serialize`].
    pub fn params<P: Serialize + ?Sized>(mut self, params: &P) -> Result<Self, BuildError> {
        self.parts.params = Params::from_serialize(params)?;
        Ok(self)
    }

    /// Chooses another host than `api.stripe.com`.
    #[must_use]
    pub fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }

    /// Says that an event is the reason for the request. Its account counts as the client's own would.
    pub(crate) fn following(mut self, acting: Acting, event: &str) -> Result<Self, BuildError> {
        let trigger = HeaderValue::try_from(format!("event={event}"));
        match trigger {
            Ok(trigger) if event.bytes().all(|b| b.is_ascii_graphic()) => {
                self.parts.follows = Some(Box::new(Follows { acting, trigger }));
                Ok(self)
            }
            _ => Err(BuildError::Header { name: "stripe-request-trigger".to_owned() }),
        }
    }

    /// Chooses what the answer is read as, for instance an object of the API.
    pub fn returning<U: Decode>(self) -> Raw<U> {
        let Self { method, path, host, parts, .. } = self;
        Raw { method, path, host, parts, output: PhantomData }
    }
}

impl<T: Decode> Operation for Raw<T> {
    type Output = T;

    fn endpoint(&self) -> Endpoint<'_> {
        Endpoint::new(self.method.clone(), self.path.as_path()).host(self.host)
    }

    fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl<T: Object> Listing for Raw<List<T>> {
    type Item = T;

    /// As everywhere in Stripe's API: by URL in v2, by cursor in v1, and searches end in `/search`.
    fn paging(&self) -> Paging {
        match self.path.as_path() {
            path if path.is_v2() => Paging::Url,
            path if path.template().ends_with("/search") => Paging::Search,
            _ => Paging::Cursor,
        }
    }
}

impl<T> fmt::Debug for Raw<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw").field("method", &self.method).field("parts", &self.parts).finish()
    }
}
