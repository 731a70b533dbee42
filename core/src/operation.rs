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

/// An operation of Stripe's API: its endpoint, its parameters and the type of its answer.
///
/// The operations in [`api`](crate::api) implement it; [`Raw`] is for all others.
pub trait Operation {
    /// The type that a successful answer is read as.
    type Output: Decode;

    /// The endpoint that the request goes to.
    fn endpoint(&self) -> Endpoint<'_>;

    /// The path arguments and parameters.
    fn parts(&self) -> &Parts;
}

/// An operation that answers with one page of a list.
pub trait Listing: Operation<Output = List<Self::Item>> {
    /// The type of the list's items.
    type Item: Object;

    /// How the next page is asked for.
    fn paging(&self) -> Paging;
}

/// How the next page of a list is asked for. See [pagination](https://docs.stripe.com/api/pagination).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Paging {
    /// By `starting_after` or `ending_before` with the id of an item, as in v1.
    Cursor,
    /// By `page` with the `next_page` of the previous page, as in searches.
    Search,
    /// By the `next_page_url` of the previous page, as in v2.
    Url,
}

/// The endpoint of an operation: method, path and host.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Endpoint<'a> {
    /// GET, POST or DELETE; Stripe uses no other.
    pub method: Method,
    /// The path template.
    pub path: Path<'a>,
    /// The host.
    pub host: Host,
}

impl<'a> Endpoint<'a> {
    /// Makes an endpoint on `api.stripe.com`.
    pub const fn new(method: Method, path: Path<'a>) -> Self {
        Self { method, path, host: Host::Api }
    }

    /// Sets the host.
    #[must_use]
    pub fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }

    /// Whether every request needs an idempotency key: POST, and DELETE in v2.
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
    /// `api.stripe.com`: almost all operations.
    Api,
    /// `files.stripe.com`: file contents.
    Files,
    /// `connect.stripe.com`: OAuth.
    Connect,
    /// `meter-events.stripe.com`: the stream of meter events.
    MeterEvents,
}

impl Host {
    /// All hosts in the order of their declaration, so that `host as usize` is an index.
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

/// The path arguments and the parameters of an operation.
///
/// Its `Debug` shows neither arguments nor values.
#[derive(Clone, Default)]
pub struct Parts {
    pub(crate) arguments: Vec<String>,
    pub(crate) params: Params,
    pub(crate) follows: Option<Box<Follows>>,
}

/// The event that an operation follows up: its account, and its id for Stripe's logs.
#[derive(Clone)]
pub(crate) struct Follows {
    pub(crate) acting: Acting,
    pub(crate) trigger: HeaderValue,
}

impl Parts {
    /// Makes parts from path arguments, in the order of the template.
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

    /// The parameters, mutable.
    pub const fn params_mut(&mut self) -> &mut Params {
        &mut self.params
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.params.fmt(f)
    }
}

/// Any request to Stripe, for operations that [`api`](crate::api) does not have.
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
    /// Makes a request from a method and a path with a leading slash, whose arguments are already percent-encoded.
    ///
    /// # Errors
    ///
    /// [`BuildError::Path`] if the path could lead to another origin (see [`Path::whole`]),
    /// [`BuildError::Method`] for a method other than GET, POST and DELETE.
    pub fn new(method: Method, path: impl Into<String>) -> Result<Self, BuildError> {
        let path = Path::whole(&path.into())?.to_buf();
        if ![Method::GET, Method::POST, Method::DELETE].contains(&method) {
            return Err(BuildError::Method);
        }
        Ok(Self { method, path, host: Host::Api, parts: Parts::default(), output: PhantomData })
    }
}

impl<T: Decode> Raw<T> {
    /// Replaces the parameters with any value that serde serializes as a map or a struct.
    ///
    /// # Errors
    ///
    /// As [`Params::from_serialize`].
    pub fn params<P: Serialize + ?Sized>(mut self, params: &P) -> Result<Self, BuildError> {
        self.parts.params = Params::from_serialize(params)?;
        Ok(self)
    }

    /// Sets a host other than `api.stripe.com`.
    #[must_use]
    pub fn host(mut self, host: Host) -> Self {
        self.host = host;
        self
    }

    /// Makes the request a follow-up of an event, whose account takes the place of the client's.
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

    /// Sets the type that the answer is read as, for instance an object of the API.
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

    /// Follows Stripe's convention: by URL in v2, by cursor in v1, and paths of searches end in `/search`.
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
