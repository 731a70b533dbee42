use super::event::Event;
use super::notification::Notification;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};

/// The future of an asynchronous handler.
pub type Handling<T> = Pin<Box<dyn Future<Output = T> + Send>>;

type Handler<E, R> = Box<dyn Fn(E) -> R + Send + Sync>;

/// The most types that are remembered as unhandled; Stripe has about six hundred.
const MOST_UNHANDLED: usize = 1024;

/// An event that a [`Router`] can dispatch by its type.
pub trait Routed {
    /// The event's type, for instance `account.updated`.
    fn routed_type(&self) -> &str;
}

impl Routed for Event {
    fn routed_type(&self) -> &str {
        self.type_()
    }
}

impl Routed for Notification {
    fn routed_type(&self) -> &str {
        self.type_()
    }
}

/// Dispatches each event to the handler of its type.
///
/// A handler is for one type (`account.updated`), or for a group (`account.*`, or `*` for all). The handler of the
/// type comes first, then that of the narrowest group, then the fallback; finding it takes a few look-ups, however
/// many handlers there are. [`dispatch`](Router::dispatch) returns the handler's return value, or with
/// [`on_async`](Router::on_async) a future for any runtime.
///
/// ```
/// use pinstripe_core::webhook::{Event, Router};
///
/// let router = Router::new()
///     .on("account.updated", |event: Event| format!("check {}", event.id()))?
///     .on("payout.*", |event: Event| format!("book {}", event.id()))?;
///
/// # let open = |text: &'static str| Event::dangerously_unverified(text).unwrap();
/// let event = open(r#"{"id":"evt_1","object":"event","type":"payout.paid"}"#);
/// assert_eq!(router.dispatch(event).unwrap(), "book evt_1");
/// let event = open(r#"{"id":"evt_2","object":"event","type":"charge.updated"}"#);
/// assert!(router.dispatch(event).is_err());
/// assert_eq!(router.unhandled(), ["charge.updated"]);
/// # Ok::<(), pinstripe_core::webhook::RouteError>(())
/// ```
pub struct Router<E, R> {
    /// Handlers by type.
    exact: BTreeMap<String, Handler<E, R>>,
    /// Handlers by the group's prefix with its final dot; that of `*` is empty.
    groups: BTreeMap<String, Handler<E, R>>,
    fallback: Option<Handler<E, R>>,
    unhandled: Mutex<BTreeSet<String>>,
}

impl<E: Routed, R> Router<E, R> {
    /// Makes a router without handlers.
    pub fn new() -> Self {
        Self {
            exact: BTreeMap::new(),
            groups: BTreeMap::new(),
            fallback: None,
            unhandled: Mutex::default(),
        }
    }

    /// Adds the handler of a type or a group.
    ///
    /// # Errors
    ///
    /// [`RouteError`] if the type or group has a handler already, or is neither a type nor a group.
    pub fn on(
        mut self,
        pattern: &str,
        handler: impl Fn(E) -> R + Send + Sync + 'static,
    ) -> Result<Self, RouteError> {
        let stem = pattern.strip_suffix('*');
        let name = stem.unwrap_or(pattern);
        let group = name.is_empty() || name.ends_with('.');
        if name.contains('*') || group != stem.is_some() {
            return Err(RouteError::Pattern { pattern: pattern.to_owned() });
        }
        let handlers = if group { &mut self.groups } else { &mut self.exact };
        if handlers.contains_key(name) {
            return Err(RouteError::Twice { pattern: pattern.to_owned() });
        }
        handlers.insert(name.to_owned(), Box::new(handler));
        Ok(self)
    }

    /// Adds the handler of all events that have no other handler.
    #[must_use]
    pub fn fallback(mut self, handler: impl Fn(E) -> R + Send + Sync + 'static) -> Self {
        self.fallback = Some(Box::new(handler));
        self
    }

    /// Runs the handler of an event.
    ///
    /// # Errors
    ///
    /// The event, if it has no handler and there is no fallback. Answer with 200 all the same, otherwise Stripe sends
    /// it again.
    pub fn dispatch(&self, event: E) -> Result<R, E> {
        let type_ = event.routed_type();
        let handler = self.exact.get(type_).or_else(|| self.group(type_));
        match handler {
            Some(handler) => Ok(handler(event)),
            None => {
                self.remember(type_);
                match &self.fallback {
                    Some(handler) => Ok(handler(event)),
                    None => Err(event),
                }
            }
        }
    }

    /// The types that arrived but have no handler other than the fallback, sorted.
    pub fn unhandled(&self) -> Vec<String> {
        let seen = self.unhandled.lock().unwrap_or_else(PoisonError::into_inner);
        seen.iter().cloned().collect()
    }

    /// The narrowest group that a type belongs to.
    fn group(&self, type_: &str) -> Option<&Handler<E, R>> {
        let dots = type_.bytes().enumerate().filter(|&(_, b)| b == b'.').map(|(at, _)| at + 1);
        // A type has a handful of dots; of a type with more, only the first 15 count.
        let ends: Vec<usize> = std::iter::once(0).chain(dots).take(16).collect();
        ends.iter().rev().find_map(|&end| self.groups.get(&type_[..end]))
    }

    fn remember(&self, type_: &str) {
        let mut seen = self.unhandled.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() < MOST_UNHANDLED && type_.len() <= 256 && !seen.contains(type_) {
            seen.insert(type_.to_owned());
        }
    }
}

impl<E: Routed, T> Router<E, Handling<T>> {
    /// Adds an asynchronous handler of a type or a group.
    ///
    /// # Errors
    ///
    /// As for [`Router::on`].
    pub fn on_async<F: Future<Output = T> + Send + 'static>(
        self,
        pattern: &str,
        handler: impl Fn(E) -> F + Send + Sync + 'static,
    ) -> Result<Self, RouteError> {
        self.on(pattern, move |event| -> Handling<T> { Box::pin(handler(event)) })
    }

    /// Adds the asynchronous handler of all events that have no other handler.
    #[must_use]
    pub fn fallback_async<F: Future<Output = T> + Send + 'static>(
        self,
        handler: impl Fn(E) -> F + Send + Sync + 'static,
    ) -> Self {
        self.fallback(move |event| -> Handling<T> { Box::pin(handler(event)) })
    }
}

impl<E: Routed, R> Default for Router<E, R> {
    fn default() -> Self {
        Self::new()
    }
}

impl<E, R> fmt::Debug for Router<E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("types", &self.exact.keys())
            .field("groups", &self.groups.keys())
            .field("fallback", &self.fallback.is_some())
            .finish_non_exhaustive()
    }
}

/// Why a handler was not added.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouteError {
    /// The type or group has a handler already.
    Twice {
        /// The type or group.
        pattern: String,
    },
    /// It is neither a type nor a group such as `account.*`.
    Pattern {
        /// The text.
        pattern: String,
    },
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice { pattern } => write!(f, "`{pattern}` already has a handler"),
            Self::Pattern { pattern } => write!(f, "`{pattern}` is neither a type nor a group"),
        }
    }
}

impl std::error::Error for RouteError {}
