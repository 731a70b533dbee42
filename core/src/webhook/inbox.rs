use super::event::Event;
use super::notification::Notification;
use crate::json::{Json, JsonRef};
use crate::timestamp::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// What to do with an event. Stripe delivers each at least once, and in no certain order.
/// See [event ordering](https://docs.stripe.com/webhooks#event-ordering).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Apply it.
    Apply,
    /// It has been applied: leave it.
    Duplicate,
    /// Something newer has been applied to its object: leave it, or fetch the object as it is now.
    Stale,
}

/// What an inbox goes by: the names and the time of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Arrival {
    /// The event's id.
    pub event: String,
    /// The account and the object that it is about, such as `acct_1/po_1`; nothing if it is about none.
    pub object: Option<String>,
    /// When it happened; nothing for a thin event, which carries no state that could be out of date.
    pub created: Option<Timestamp>,
}

impl Arrival {
    /// Decides from what the store knows: whether it has seen the event, and the time of the newest one that
    /// was applied to the object.
    ///
    /// Times are whole seconds, and of two events in one second nobody can say which came first: both are
    /// applied. Where that matters, fetch the object.
    pub fn verdict(&self, seen: bool, newest: Option<Timestamp>) -> Verdict {
        match (seen, self.created, newest) {
            (true, ..) => Verdict::Duplicate,
            (false, Some(created), Some(newest)) if created < newest => Verdict::Stale,
            _ => Verdict::Apply,
        }
    }
}

impl From<&Event> for Arrival {
    fn from(event: &Event) -> Self {
        let account = event.account().ok().flatten().unwrap_or_default();
        let object = event.object::<Json>().ok();
        let text = |name| object.as_ref().and_then(|o| o.field(name)).and_then(JsonRef::as_str);
        // Where an object has no id, as a balance, an account has one of its type.
        let object = text("id").or_else(|| text("object")).map(|name| format!("{account}/{name}"));
        Self { event: event.id().to_owned(), object, created: event.created().ok() }
    }
}

impl From<&Notification> for Arrival {
    fn from(notification: &Notification) -> Self {
        let context = notification.context().ok().flatten().unwrap_or_default();
        let object = notification.related_object().ok().flatten();
        let name = object.and_then(|o| o.id().ok().flatten().or_else(|| o.type_().ok()));
        let object = name.map(|name| format!("{context}/{name}"));
        Self { event: notification.id().to_owned(), object, created: None }
    }
}

/// The application's memory of the events that it has applied, for instance two tables of its database.
///
/// A store that is asked in another way, say asynchronously, asks the same two questions itself and leaves the
/// decision to [`Arrival::verdict`].
pub trait Inbox {
    /// How the store fails.
    type Error;

    /// Whether an event was recorded.
    ///
    /// # Errors
    ///
    /// What the store says.
    fn seen(&mut self, event: &str) -> Result<bool, Self::Error>;

    /// The time of the newest event that was recorded for an object.
    ///
    /// # Errors
    ///
    /// What the store says.
    fn newest(&mut self, object: &str) -> Result<Option<Timestamp>, Self::Error>;

    /// Records an event, in one transaction with what applying it changes: else a crash between the two loses
    /// the event, or applies it twice.
    ///
    /// # Errors
    ///
    /// What the store says.
    fn record(&mut self, arrival: &Arrival) -> Result<(), Self::Error>;

    /// Decides what to do with an event.
    ///
    /// # Errors
    ///
    /// What the store says.
    fn verdict(&mut self, arrival: &Arrival) -> Result<Verdict, Self::Error> {
        let seen = self.seen(&arrival.event)?;
        let newest = match &arrival.object {
            Some(object) if !seen => self.newest(object)?,
            _ => None,
        };
        Ok(arrival.verdict(seen, newest))
    }
}

/// An [`Inbox`] that forgets everything when it is dropped, for tests.
#[derive(Clone, Debug, Default)]
pub struct MemoryInbox {
    events: BTreeSet<String>,
    newest: BTreeMap<String, Timestamp>,
}

impl MemoryInbox {
    /// An inbox that has seen nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Inbox for MemoryInbox {
    type Error = std::convert::Infallible;

    fn seen(&mut self, event: &str) -> Result<bool, Self::Error> {
        Ok(self.events.contains(event))
    }

    fn newest(&mut self, object: &str) -> Result<Option<Timestamp>, Self::Error> {
        Ok(self.newest.get(object).copied())
    }

    fn record(&mut self, arrival: &Arrival) -> Result<(), Self::Error> {
        self.events.insert(arrival.event.clone());
        if let (Some(object), Some(created)) = (&arrival.object, arrival.created) {
            let newest = self.newest.entry(object.clone()).or_insert(created);
            *newest = created.max(*newest);
        }
        Ok(())
    }
}
