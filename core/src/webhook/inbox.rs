use super::event::Event;
use super::notification::Notification;
use crate::json::{Json, JsonRef};
use crate::timestamp::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// What to do with an event. Stripe delivers each event at least once, in no particular order.
/// See [event ordering](https://docs.stripe.com/webhooks#event-ordering).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Apply it.
    Apply,
    /// Skip it: it has already been applied.
    Duplicate,
    /// Skip it, or fetch the object as it is now: a newer event has been applied to the object.
    Stale,
}

/// The id, object and time of an event, from which an [`Inbox`] decides what to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Arrival {
    /// The event's id.
    pub event: String,
    /// The account and the object, such as `acct_1/po_1`; `None` if the event has no object.
    pub object: Option<String>,
    /// When it happened; `None` for a thin event, which has no state that could be stale.
    pub created: Option<Timestamp>,
}

impl Arrival {
    /// Decides what to do, from whether the store has seen the event and the time of the newest event that was applied
    /// to the object.
    ///
    /// Times are whole seconds, so the order of two events in one second is unknown and both are applied. If that
    /// matters, fetch the object.
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
        // An account has only one object of a type without ids, such as a balance.
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

/// The application's record of the events that it has applied, for instance two tables of its database.
///
/// For another kind of store, such as an asynchronous one, do the two look-ups yourself and pass the results to
/// [`Arrival::verdict`].
pub trait Inbox {
    /// The store's error.
    type Error;

    /// Whether the event with this id was recorded.
    ///
    /// # Errors
    ///
    /// The store's error.
    fn seen(&mut self, event: &str) -> Result<bool, Self::Error>;

    /// The time of the newest event that was recorded for an object.
    ///
    /// # Errors
    ///
    /// The store's error.
    fn newest(&mut self, object: &str) -> Result<Option<Timestamp>, Self::Error>;

    /// Records an event. Do this in the same transaction as the event's own changes: otherwise a crash in between loses
    /// the event or applies it twice.
    ///
    /// # Errors
    ///
    /// The store's error.
    fn record(&mut self, arrival: &Arrival) -> Result<(), Self::Error>;

    /// Decides what to do with an event.
    ///
    /// # Errors
    ///
    /// The store's error.
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
    /// Makes an empty inbox.
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
