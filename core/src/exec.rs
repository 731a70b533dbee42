//! The loop that runs a call, once over futures and once over blocking calls: what an executor builds on.

pub use items::Items;

use crate::operation::Raw;
use crate::{
    Acting, BuildError, Client, Entropy, Error, List, Listing, Operation, Options, Pages, Reply,
    Step, TransportError,
};
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
        let entropy = self.transport.entropy().map_err(|e| Error::Transport(Box::new(e)))?;
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
