//! The loop over blocking calls.

use super::handle::handle;
use crate::call::{Call, Step};
use crate::entropy::Entropy;
use crate::error::Error;
use crate::error::transport::TransportError;
use crate::list::List;
use crate::object::Object;
use crate::operation::{Listing, Operation};
use crate::options::Options;
use crate::page::Pages;
use crate::reply::{Decode, Reply};
use bytes::Bytes;
use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The transport of a blocking executor, which sends, waits and draws random bytes.
pub trait Transport: Clone {
    /// Sends a request once and returns the complete answer, whatever its status; redirects are not followed.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if no complete answer arrives.
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>;

    /// Waits.
    fn sleep(&self, delay: Duration);

    /// Draws bytes from the operating system's generator.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if the generator fails; nothing is sent then.
    fn entropy(&self) -> Result<Entropy, TransportError>;
}

handle!();

impl<X: Transport> Stripe<X> {
    /// Runs an operation, retries included.
    ///
    /// # Errors
    ///
    /// [`Error`]; its [`outcome`](Error::outcome) says whether the operation was done.
    pub fn run<O: Operation + ?Sized>(&self, operation: &O) -> Result<Reply<O::Output>, Error> {
        self.run_with(operation, &Options::default())
    }

    /// Runs an operation with options for this one call.
    ///
    /// # Errors
    ///
    /// As for [`Stripe::run`].
    pub fn run_with<O: Operation + ?Sized>(
        &self,
        operation: &O,
        options: &Options,
    ) -> Result<Reply<O::Output>, Error> {
        self.send(self.prepare_with(operation, options)?)
    }

    /// Prepares the call of an operation without sending it, so that its idempotency key can be read, or the call
    /// [saved](Call::save), before [`send`](Self::send) sends it.
    ///
    /// # Errors
    ///
    /// [`Error`] if an argument or a parameter cannot be sent, or if there are no random bytes.
    pub fn prepare<O: Operation + ?Sized>(&self, operation: &O) -> Result<Call<O::Output>, Error> {
        self.prepare_with(operation, &Options::default())
    }

    /// Prepares the call of an operation with options for this one call.
    ///
    /// # Errors
    ///
    /// As for [`prepare`](Self::prepare).
    pub fn prepare_with<O: Operation + ?Sized>(
        &self,
        operation: &O,
        options: &Options,
    ) -> Result<Call<O::Output>, Error> {
        match self.transport.entropy() {
            Ok(entropy) => self.client.call_with(operation, options, entropy),
            Err(error) => Err(self.client.not_made(operation, options, error)),
        }
    }

    /// Sends a call that was [prepared](Self::prepare) or [resumed](crate::Client::resume), retries included.
    ///
    /// # Errors
    ///
    /// As for [`Stripe::run`].
    pub fn send<T: Decode>(&self, mut call: Call<T>) -> Result<Reply<T>, Error> {
        loop {
            let (request, in_flight) = call.send();
            let step = match self.transport.send(request) {
                Ok(response) => in_flight.receive(response),
                Err(error) => in_flight.fail(error),
            };
            match step {
                Step::Done(result) => return result,
                Step::Retry { after, call: next, .. } => {
                    self.transport.sleep(after);
                    call = next;
                }
            }
        }
    }

    /// Iterates over all items of a list, and requests each page when it is needed.
    pub fn list<L: Listing + ?Sized>(&self, listing: &L) -> Items<X, L::Item> {
        self.list_with(listing, &Options::default())
    }

    /// Iterates over all items of a list, with options for every page.
    pub fn list_with<L: Listing + ?Sized>(
        &self,
        listing: &L,
        options: &Options,
    ) -> Items<X, L::Item> {
        let pages = Pages::new(listing);
        Items { stripe: self.clone(), options: options.clone(), pages, ready: Default::default() }
    }

    /// Iterates over a list inside an object, and then over its further pages, which come from the account that this
    /// handle acts on. If the object was requested with options, use [`list_from_with`](Self::list_from_with).
    ///
    /// # Errors
    ///
    /// [`Reason::Decode`](crate::Reason::Decode) if the list cannot be read, or has no path to its further pages.
    pub fn list_from<T: Object>(&self, list: &List<T>) -> Result<Items<X, T>, Error> {
        self.list_from_with(list, &Options::default())
    }

    /// Iterates over a list inside an object, with options for its further pages. [`Reply::options`] are those of the
    /// call that returned the object.
    ///
    /// # Errors
    ///
    /// As for [`list_from`](Self::list_from).
    pub fn list_from_with<T: Object>(
        &self,
        list: &List<T>,
        options: &Options,
    ) -> Result<Items<X, T>, Error> {
        let (ready, pages) = Pages::with_items(list)?;
        Ok(Items { stripe: self.clone(), options: options.clone(), pages, ready: ready.into() })
    }
}

/// Makes a transport from three functions: one that sends, one that waits, and one that draws random bytes.
///
/// ```
/// use pinstripe_core::{Client, Entropy, Raw, exec::blocking, http};
///
/// # fn random_bytes() -> [u8; 16] { [7; 16] }
/// let transport = blocking::from_fn(
///     |_request| Ok(http::Response::new(r#"{"object":"balance"}"#.into())),
///     std::thread::sleep,
///     || Ok(Entropy::from_random_bytes(random_bytes())),
/// );
/// let stripe = blocking::Stripe::with_transport(Client::new("sk_test_123")?, transport);
/// let balance = stripe.run(&stripe.raw(http::Method::GET, "/v1/balance")?)?;
/// assert_eq!(balance.data.field("object").and_then(|name| name.as_str()), Some("balance"));
/// # Ok::<(), pinstripe_core::Error>(())
/// ```
pub fn from_fn<S, W, E>(send: S, sleep: W, entropy: E) -> FromFn<S, W, E>
where
    S: Fn(http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>,
    W: Fn(Duration),
    E: Fn() -> Result<Entropy, TransportError>,
{
    FromFn(Arc::new((send, sleep, entropy)))
}

/// The transport that [`from_fn`] makes.
pub struct FromFn<S, W, E>(Arc<(S, W, E)>);

impl<S, W, E> Clone for FromFn<S, W, E> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<S, W, E> fmt::Debug for FromFn<S, W, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn(..)")
    }
}

impl<S, W, E> Transport for FromFn<S, W, E>
where
    S: Fn(http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError>,
    W: Fn(Duration),
    E: Fn() -> Result<Entropy, TransportError>,
{
    fn send(&self, request: http::Request<Bytes>) -> Result<http::Response<Bytes>, TransportError> {
        (self.0.0)(request)
    }

    fn sleep(&self, delay: Duration) {
        (self.0.1)(delay);
    }

    fn entropy(&self) -> Result<Entropy, TransportError> {
        (self.0.2)()
    }
}

/// The items of a list, over all its pages.
///
/// It ends after an error.
#[must_use = "a list requests nothing until its items are taken"]
pub struct Items<X, T> {
    stripe: Stripe<X>,
    options: Options,
    pages: Pages<T>,
    ready: VecDeque<T>,
}

impl<X: Transport, T: Object> Iterator for Items<X, T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Some(Ok(item));
            }
            let reply = match self.pages.next_page().transpose()? {
                Ok(page) => self.stripe.run_with(page, &self.options),
                Err(error) => Err(error),
            };
            let items = reply.and_then(|reply| self.pages.accept_reply(&reply));
            match items {
                Ok(items) => self.ready = items.into(),
                Err(error) => {
                    self.pages.end();
                    return Some(Err(error));
                }
            }
        }
    }
}

impl<X, T> fmt::Debug for Items<X, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("ready", &self.ready.len()).finish_non_exhaustive()
    }
}
