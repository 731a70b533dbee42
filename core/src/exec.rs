//! The loop that runs a call, once over futures and once over blocking calls: what an executor builds on.

pub use items::Items;

use crate::call::Step;
use crate::client::Client;
use crate::entropy::Entropy;
use crate::error::Error;
use crate::error::build::BuildError;
use crate::error::transport::TransportError;
use crate::list::List;
use crate::operation::Raw;
use crate::operation::{Listing, Operation};
use crate::options::{Acting, Options};
use crate::page::Pages;
use crate::reply::Reply;
use bytes::Bytes;
use std::time::Duration;

/// What both forms of a handle have in common: everything but the loop.
macro_rules! handle {
    () => {
        /// A Stripe client that runs operations over `X`.
        ///
        /// Cloning it, and scoping it with [`Stripe::acting_as`], copies handles: connections are shared.
        #[derive(Clone, Debug)]
        pub struct Stripe<X> {
            client: Client,
            transport: X,
        }

        impl<X> Stripe<X> {
            /// Takes settings and a transport.
            pub const fn with_transport(client: Client, transport: X) -> Self {
                Self { client, transport }
            }

            /// The settings.
            pub const fn client(&self) -> &Client {
                &self.client
            }

            /// The transport.
            pub const fn transport(&self) -> &X {
                &self.transport
            }

            /// Prepares any request, for what has no operation of its own yet.
            ///
            /// # Errors
            ///
            /// As [`Raw::new`].
            pub fn raw(
                &self,
                method: http::Method,
                path: impl Into<String>,
            ) -> Result<Raw, BuildError> {
                Raw::new(method, path)
            }
        }

        impl<X: Start> Stripe<X> {
            /// Starts with an API key, and with the executor's own HTTP client at its usual [`Limits`].
            ///
            /// # Errors
            ///
            /// [`Error::Build`] if the key cannot be sent, [`Error::Transport`] if the HTTP client does not
            /// start.
            pub fn new(key: impl AsRef<str>) -> Result<Self, Error> {
                Ok(Self::with_transport(Client::new(key)?, X::start(Limits::default())?))
            }

            /// Starts with the API key in the environment variable `STRIPE_API_KEY`; `STRIPE_API_BASE`, if it
            /// is set, is the base URL that everything is sent to.
            ///
            /// # Errors
            ///
            /// As [`Stripe::new`], and [`BuildError::Variable`] if there is no key.
            pub fn from_env() -> Result<Self, Error> {
                let variable = |name| X::variable(name).filter(|value| !value.is_empty());
                let key = variable(API_KEY).ok_or(BuildError::Variable { name: API_KEY })?;
                let mut client = Client::new(key)?;
                if let Some(url) = variable(API_BASE) {
                    client = client.base_url(&url)?;
                }
                Ok(Self::with_transport(client, X::start(Limits::default())?))
            }
        }

        impl<X: Clone> Stripe<X> {
            /// A handle that acts on a connected account, in every call and on every page.
            #[must_use]
            pub fn acting_as(&self, account: impl Into<String>) -> Self {
                self.acting(Acting::Connected(account.into()))
            }

            /// A handle that acts on the platform.
            #[must_use]
            pub fn platform(&self) -> Self {
                self.acting(Acting::Platform)
            }

            /// A handle that acts as told.
            #[must_use]
            pub fn acting(&self, acting: Acting) -> Self {
                Self {
                    client: self.client.clone().acting(acting),
                    transport: self.transport.clone(),
                }
            }
        }
    };
}

pub mod blocking;
mod items;

handle!();

const API_KEY: &str = "STRIPE_API_KEY";
const API_BASE: &str = "STRIPE_API_BASE";

/// What an executor's own HTTP client keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long connecting may take: 10 s.
    pub connect_timeout: Duration,
    /// How long one attempt may take, from connecting to the last byte of its answer: 80 s.
    pub timeout: Duration,
    /// How many bytes the body of an answer may have: 64 MiB.
    pub max_response: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(80),
            max_response: 64 << 20,
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
}

/// A transport that can bring an HTTP client of its own: what [`Stripe::new`] and [`Stripe::from_env`] ask for.
pub trait Start: Sized {
    /// Starts the HTTP client.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if it does not start, for instance without root certificates.
    fn start(limits: Limits) -> Result<Self, TransportError>;

    /// Reads a variable of the environment; the core never does.
    fn variable(name: &str) -> Option<String>;
}

/// What an executor supplies: it sends, it waits, and it draws random bytes.
pub trait Transport: Clone + Send + Sync + 'static {
    /// Sends a request once and returns the whole answer, whatever its status; redirects are not followed.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> impl Future<Output = Result<http::Response<Bytes>, TransportError>> + Send;

    /// Waits.
    fn sleep(&self, delay: Duration) -> impl Future<Output = ()> + Send;

    /// Draws bytes from the operating system's generator.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if it gives none: then nothing is sent.
    fn entropy(&self) -> Result<Entropy, TransportError>;
}

impl<X: Transport> Stripe<X> {
    /// Runs an operation, retries included.
    ///
    /// # Errors
    ///
    /// [`Error`]; its [`outcome`](Error::outcome) says whether the operation was done. Dropping the future
    /// before it ends leaves that unknown.
    pub async fn run<O: Operation + Sync>(&self, operation: &O) -> Result<Reply<O::Output>, Error> {
        self.run_with(operation, &Options::default()).await
    }

    /// Runs an operation with options of its own.
    ///
    /// # Errors
    ///
    /// As [`Stripe::run`].
    pub async fn run_with<O: Operation + Sync>(
        &self,
        operation: &O,
        options: &Options,
    ) -> Result<Reply<O::Output>, Error> {
        let entropy = self.transport.entropy()?;
        let mut call = self.client.call_with(operation, options, entropy)?;
        loop {
            let (request, in_flight) = call.send();
            let step = match self.transport.send(request).await {
                Ok(response) => in_flight.receive(response),
                Err(error) => in_flight.fail(error),
            };
            match step {
                Step::Done(result) => return result,
                Step::Retry { after, call: next } => {
                    self.transport.sleep(after).await;
                    call = next;
                }
            }
        }
    }

    /// Goes through all items of a list, page by page as they are asked for.
    pub fn list<L: Listing + ?Sized>(&self, listing: &L) -> Items<X, L::Item> {
        self.list_with(listing, &Options::default())
    }

    /// Goes through all items of a list with options that hold on every page.
    pub fn list_with<L: Listing + ?Sized>(
        &self,
        listing: &L,
        options: &Options,
    ) -> Items<X, L::Item> {
        Items::new(self.clone(), options.clone(), Pages::new(listing), Vec::new())
    }

    /// Goes through a list that has arrived inside an object, and on through its further pages.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if the list cannot be read or names no path to go on with.
    pub fn list_from<T: crate::Object>(&self, list: &List<T>) -> Result<Items<X, T>, Error> {
        let (items, pages) = Pages::with_items(list)?;
        Ok(Items::new(self.clone(), Options::default(), pages, items))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A transport whose environment is its type's.
    struct Fake<const KEY: bool, const BASE: bool>;

    impl<const KEY: bool, const BASE: bool> Start for Fake<KEY, BASE> {
        fn start(limits: Limits) -> Result<Self, TransportError> {
            assert_eq!(limits, Limits::default());
            Ok(Self)
        }

        fn variable(name: &str) -> Option<String> {
            match name {
                API_KEY => Some(if KEY { "sk_test_123" } else { "" }.to_owned()),
                API_BASE => BASE.then(|| "ftp://127.0.0.1".to_owned()),
                _ => None,
            }
        }
    }

    #[test]
    fn the_environment_gives_key_and_base_url() {
        assert!(Stripe::<Fake<true, false>>::from_env().is_ok());
        assert!(blocking::Stripe::<Fake<true, false>>::from_env().is_ok());
        let error = Stripe::<Fake<true, true>>::from_env().map(drop);
        assert!(matches!(error, Err(Error::Build(BuildError::BaseUrl))), "{error:?}");
        let error = Stripe::<Fake<false, false>>::from_env().map(drop).unwrap_err();
        assert!(matches!(error, Error::Build(BuildError::Variable { name: API_KEY })), "{error:?}");
        assert_eq!(error.outcome(), crate::Outcome::NotSent);
        let error = blocking::Stripe::<Fake<true, false>>::new("").map(drop);
        assert!(matches!(error, Err(Error::Build(BuildError::ApiKey))), "{error:?}");
    }
}
