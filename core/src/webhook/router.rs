use super::event::Event;
use super::route_error::{RouteError, Undelivered, Why};
use super::routed::Routed;
use super::routes::Routes;
use crate::acting_client::ActingClient;
use crate::json::FieldError;
use crate::object::Object;
use std::collections::BTreeSet;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

/// The future of an asynchronous handler.
pub type Handling<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A handler that has its arguments.
type Ready<R> = Box<dyn FnOnce() -> R + Send>;
/// Opens an event for its handler.
type Open<E, R, C> = Box<dyn Fn(E, C) -> Result<Ready<R>, FieldError> + Send + Sync>;
type Around<E, R> = Box<dyn Fn(E, Next<R>) -> R + Send + Sync>;

/// The most types that are remembered as unhandled; Stripe has about six hundred.
const MOST_UNHANDLED: usize = 1024;

/// Dispatches each event to the handler of its type, with a client that acts on the event's account.
///
/// A handler is for one type (`account.updated`), or for a group (`account.*`, or `*` for all). The handler of the
/// type comes first, then that of the narrowest group, then the fallback; finding it takes a few look-ups, however
/// many handlers there are. [`dispatch`](Router::dispatch) returns the handler's return value, or with
/// [`on_async`](Router::on_async) a future for any runtime.
///
/// Events of the other mode, and of another release of the API, reach no handler, unless the router was told
/// otherwise.
///
/// ```
/// use pinstripe_core::{Client, api::{Charge, Payout}};
/// use pinstripe_core::webhook::{Event, EventType, Router};
///
/// // Its key says that this is test mode.
/// let router = Router::<Event, _, _>::with_client(Client::new("sk_test_123")?)
///     .on(EventType::ChargeRefunded, |charge: Charge, event, seller: Client| {
///         // `seller` acts on the account that the charge is on.
///         format!("{}: book the refund of {}", event.id(), charge.id())
///     })?
///     .on("payout.*", |payout: Payout, _, _| format!("book {}", payout.id()))?;
///
/// # let open = |text: String| Event::dangerously_unverified(text).unwrap();
/// # let event = |type_, livemode, object| open(format!(r#"{{"id":"evt_1","object":"event","type":"{type_}",
/// #     "api_version":"{}","livemode":{livemode},"account":"acct_1","data":{{"object":{object}}}}}"#, pinstripe_core::API_VERSION));
/// # let payout_paid = event("payout.paid", false, r#"{"id":"po_1","object":"payout"}"#);
/// # let live_payout = event("payout.paid", true, r#"{"id":"po_1","object":"payout"}"#);
/// # let charge_updated = event("charge.updated", false, r#"{"id":"ch_1","object":"charge"}"#);
/// use pinstripe_core::webhook::Why;
///
/// assert_eq!(router.dispatch(payout_paid)?, "book po_1");
/// assert_eq!(router.dispatch(live_payout).unwrap_err().why, Why::Mode);
/// assert_eq!(router.dispatch(charge_updated).unwrap_err().why, Why::Unhandled { known: true });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Router<E, R, C = ()> {
    client: C,
    modes: Modes,
    any_version: bool,
    routes: Routes<Open<E, R, C>>,
    fallback: Option<Open<E, R, C>>,
    around: Option<Around<E, R>>,
    unhandled: Mutex<BTreeSet<String>>,
}

/// The modes whose events reach handlers.
#[derive(Clone, Copy, Debug)]
enum Modes {
    Unset,
    Only(bool),
    Both,
}

/// The rest of the way of an event: its handler. It can run once, or not at all.
pub struct Next<R>(Ready<R>);

impl<R> Next<R> {
    /// Runs the handler.
    pub fn run(self) -> R {
        (self.0)()
    }
}

impl<E: Routed, R: 'static> Router<E, R> {
    /// Makes a router for live mode, without a client: its handlers get `()` in place of one.
    pub fn live() -> Self {
        Self::with_client(()).livemode(true)
    }

    /// Makes a router for test mode, without a client: its handlers get `()` in place of one.
    pub fn test() -> Self {
        Self::with_client(()).livemode(false)
    }
}

impl<E: Routed, R: 'static, C: ActingClient + Send + 'static> Router<E, R, C> {
    /// Makes a router whose handlers get this client, acting on the account of the event. It takes the events of the
    /// mode that the client's key belongs to; if the key does not say so, it takes none until
    /// [`livemode`](Self::livemode) sets the mode.
    pub fn with_client(client: C) -> Self {
        Self {
            modes: client.livemode().map_or(Modes::Unset, Modes::Only),
            client,
            any_version: false,
            routes: Routes::new(),
            fallback: None,
            around: None,
            unhandled: Mutex::default(),
        }
    }

    /// Sets whether it takes events of live mode, or of test mode.
    #[must_use]
    pub fn livemode(mut self, live: bool) -> Self {
        self.modes = Modes::Only(live);
        self
    }

    /// Takes events of both modes. Its handlers must look at `livemode` themselves, or test events get into live
    /// books.
    #[must_use]
    pub fn both_modes(mut self) -> Self {
        self.modes = Modes::Both;
        self
    }

    /// Takes events of any version of the API, whose objects may have other fields than their getters expect.
    #[must_use]
    pub fn any_version(mut self) -> Self {
        self.any_version = true;
        self
    }

    /// Adds the handler of a type or a group, which gets the event itself.
    ///
    /// # Errors
    ///
    /// [`RouteError`] if the type or group has a handler already, or is neither a type nor a group.
    pub fn on_event(
        mut self,
        pattern: impl AsRef<str>,
        handler: impl Fn(E, C) -> R + Send + Sync + 'static,
    ) -> Result<Self, RouteError> {
        self.routes.add(pattern.as_ref(), plain(handler))?;
        Ok(self)
    }

    /// Adds the handler of all events that have no other handler.
    #[must_use]
    pub fn fallback(mut self, handler: impl Fn(E, C) -> R + Send + Sync + 'static) -> Self {
        self.fallback = Some(plain(handler));
        self
    }

    /// Sets what runs around every handler, for instance a transaction with an [`Inbox`](super::Inbox). It gets the
    /// event, and decides whether the handler [runs](Next::run). An event that reaches no handler does not come here.
    ///
    /// A handler that returns its changes, for instance rows of a ledger, lets the hook write them in the transaction
    /// that records the event. If that fails, return an error and answer with 500: Stripe sends the event again.
    ///
    /// ```
    /// use pinstripe_core::webhook::{Event, Inbox, MemoryInbox, Router, Verdict};
    /// use std::sync::Mutex;
    ///
    /// let inbox = Mutex::new(MemoryInbox::new());
    /// let router = Router::<Event, &str>::live()
    ///     .around(move |event, next| match inbox.lock().unwrap().receive(&event) {
    ///         Ok(Verdict::Seen | Verdict::Stale) => "nothing to do",
    ///         Ok(_) => next.run(),
    ///     })
    ///     .on_event("payout.paid", |_, ()| "booked")?;
    ///
    /// # let event = Event::dangerously_unverified(format!(r#"{{"id":"evt_1","object":"event","type":"payout.paid",
    /// #     "api_version":"{}","livemode":true}}"#, pinstripe_core::API_VERSION)).unwrap();
    /// assert_eq!(router.dispatch(event.clone()).unwrap(), "booked");
    /// assert_eq!(router.dispatch(event).unwrap(), "nothing to do");
    /// # Ok::<(), pinstripe_core::webhook::RouteError>(())
    /// ```
    #[must_use]
    pub fn around(mut self, hook: impl Fn(E, Next<R>) -> R + Send + Sync + 'static) -> Self {
        self.around = Some(Box::new(hook));
        self
    }

    /// Runs the handler of an event.
    ///
    /// # Errors
    ///
    /// The event, and why it reached no handler; answer with its [`status`](Why::status).
    pub fn dispatch(&self, event: E) -> Result<R, Undelivered<E>> {
        match self.open(&event) {
            Ok(next) => Ok(match &self.around {
                Some(around) => around(event, next),
                None => next.run(),
            }),
            Err(why) => Err(Undelivered { event, why }),
        }
    }

    /// The types that arrived but have no handler other than the fallback, sorted.
    pub fn unhandled(&self) -> Vec<String> {
        let seen = self.unhandled.lock().unwrap_or_else(PoisonError::into_inner);
        seen.iter().cloned().collect()
    }

    /// The types and groups that have handlers, such as `charge.refunded` and `payout.*`.
    pub fn patterns(&self) -> impl Iterator<Item = String> {
        self.routes.patterns()
    }

    fn open(&self, event: &E) -> Result<Next<R>, Why> {
        let mode = event.livemode().map_err(Why::Field)?;
        match self.modes {
            Modes::Both => {}
            Modes::Only(live) if live == mode => {}
            Modes::Only(_) | Modes::Unset => return Err(Why::Mode),
        }
        let type_ = event.routed_type();
        let handler = self.routes.find(type_);
        if handler.is_none() {
            self.remember(type_);
        }
        let unhandled = || Why::Unhandled { known: event.is_known_type() };
        let handler = handler.or(self.fallback.as_ref()).ok_or_else(unhandled)?;
        if !self.any_version && !event.version_matches() {
            return Err(Why::Version);
        }
        let client = self.client.acting_on(event.acting().map_err(Why::Field)?);
        handler(event.clone(), client).map(Next).map_err(Why::Field)
    }

    fn remember(&self, type_: &str) {
        let mut seen = self.unhandled.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() < MOST_UNHANDLED && type_.len() <= 256 && !seen.contains(type_) {
            seen.insert(type_.to_owned());
        }
    }
}

impl<R: 'static, C: ActingClient + Send + 'static> Router<Event, R, C> {
    /// Adds the handler of a type or a group, which gets the object of the event, the event and the client. For a group
    /// whose events have several types of objects, it is [`Json`](crate::Json).
    ///
    /// # Errors
    ///
    /// As for [`Router::on_event`], and [`RouteError::Object`] if events of the type have another object.
    pub fn on<T: Object>(
        mut self,
        pattern: impl AsRef<str>,
        handler: impl Fn(T, Event, C) -> R + Send + Sync + 'static,
    ) -> Result<Self, RouteError> {
        let pattern = pattern.as_ref();
        if let Some(object) =
            object_of(pattern).filter(|name| !T::NAME.is_empty() && *name != T::NAME)
        {
            return Err(RouteError::Object { pattern: pattern.to_owned(), object });
        }
        let handler = Arc::new(handler);
        let open = move |event: Event, client: C| -> Result<Ready<R>, FieldError> {
            let (object, handler) = (event.object::<T>()?, Arc::clone(&handler));
            Ok(Box::new(move || handler(object, event, client)))
        };
        self.routes.add(pattern, Box::new(open))?;
        Ok(self)
    }
}

/// A handler that needs nothing but the event.
fn plain<E: Routed, R: 'static, C: Send + 'static>(
    handler: impl Fn(E, C) -> R + Send + Sync + 'static,
) -> Open<E, R, C> {
    let handler = Arc::new(handler);
    Box::new(move |event, client| {
        let handler = Arc::clone(&handler);
        Ok(Box::new(move || handler(event, client)))
    })
}

#[cfg(feature = "api")]
fn object_of(pattern: &str) -> Option<&'static str> {
    crate::api::event_types::EventType::from(pattern).object_name()
}

#[cfg(not(feature = "api"))]
const fn object_of(_: &str) -> Option<&'static str> {
    None
}

impl<E: Routed, T: 'static, C: ActingClient + Send + 'static> Router<E, Handling<T>, C> {
    /// Adds an asynchronous handler of a type or a group, which gets the event itself.
    ///
    /// # Errors
    ///
    /// As for [`Router::on_event`].
    pub fn on_event_async<F: Future<Output = T> + Send + 'static>(
        self,
        pattern: impl AsRef<str>,
        handler: impl Fn(E, C) -> F + Send + Sync + 'static,
    ) -> Result<Self, RouteError> {
        self.on_event(pattern, move |event, client| -> Handling<T> {
            Box::pin(handler(event, client))
        })
    }

    /// Adds the asynchronous handler of all events that have no other handler.
    #[must_use]
    pub fn fallback_async<F: Future<Output = T> + Send + 'static>(
        self,
        handler: impl Fn(E, C) -> F + Send + Sync + 'static,
    ) -> Self {
        self.fallback(move |event, client| -> Handling<T> { Box::pin(handler(event, client)) })
    }

    /// Sets what runs around every handler, asynchronously; see [`Router::around`].
    #[must_use]
    pub fn around_async<F: Future<Output = T> + Send + 'static>(
        self,
        hook: impl Fn(E, Next<Handling<T>>) -> F + Send + Sync + 'static,
    ) -> Self {
        self.around(move |event, next| -> Handling<T> { Box::pin(hook(event, next)) })
    }
}

impl<T: 'static, C: ActingClient + Send + 'static> Router<Event, Handling<T>, C> {
    /// Adds an asynchronous handler of a type or a group, which gets the object of the event, the event and the client.
    ///
    /// # Errors
    ///
    /// As for [`Router::on`].
    pub fn on_async<O: Object, F: Future<Output = T> + Send + 'static>(
        self,
        pattern: impl AsRef<str>,
        handler: impl Fn(O, Event, C) -> F + Send + Sync + 'static,
    ) -> Result<Self, RouteError> {
        self.on(pattern, move |object: O, event, client| -> Handling<T> {
            Box::pin(handler(object, event, client))
        })
    }
}

impl<E, R, C> fmt::Debug for Router<E, R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("modes", &self.modes)
            .field("handlers", &self.routes.patterns().collect::<Vec<_>>())
            .field("fallback", &self.fallback.is_some())
            .finish_non_exhaustive()
    }
}

impl<R> fmt::Debug for Next<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Next(..)")
    }
}
