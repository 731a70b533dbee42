use super::event::Event;
use super::nature::Nature;
use super::notification::Notification;
use crate::json::{Json, JsonRef};
use crate::timestamp::Timestamp;

/// What to do with an event. Stripe delivers each event at least once, in no particular order.
/// See [event ordering](https://docs.stripe.com/webhooks#event-ordering).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A [fact](Nature::Fact) that is new: book it, however late it is.
    Book {
        /// Whether the object in the event is the newest that has arrived. If not, it shows how the object was when
        /// this happened: fetch the object before you apply it as a state.
        latest: bool,
    },
    /// A [state](Nature::State), newer than everything that has arrived about the object: apply it.
    Apply,
    /// A state that may be out of date: fetch the object, and apply the answer. Two events of one second do not say
    /// which came first, an event of another type may have told something newer, and a thin event has no object.
    Fetch,
    /// A state that a newer event of the same type has replaced: there is nothing to do.
    Stale,
    /// An event that was recorded before: there is nothing to do.
    Seen,
}

/// The newest event about an object that an inbox has recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Newest {
    /// When it happened.
    pub created: Timestamp,
    /// Its type, for instance `account.updated`.
    pub type_: String,
}

impl Newest {
    /// Reads the two columns of [`sql::OBJECT`](super::sql::OBJECT): a time in seconds, and a type.
    pub fn from_row(created: Option<i64>, type_: Option<String>) -> Option<Self> {
        let (created, type_) = created.zip(type_)?;
        Some(Self { created: Timestamp::from_unix(created), type_ })
    }
}

/// The answer of an inbox to an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// The event was recorded now. The newest event about its object before this one, if there was one.
    New(Option<Newest>),
    /// The event had been recorded before.
    Seen,
}

/// What an inbox has to know about an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Arrival {
    /// The event's id.
    pub event: String,
    /// The event's type.
    pub type_: String,
    /// The mode, the account and the object, such as `live/acct_1/po_1`; `None` if the event has no object.
    pub object: Option<String>,
    /// When it happened; `None` for a thin event, which has no object that could be out of date.
    pub created: Option<Timestamp>,
}

impl Arrival {
    /// Decides what to do with the event, from what the store has recorded.
    pub fn verdict(&self, record: &Record) -> Verdict {
        let Record::New(newest) = record else { return Verdict::Seen };
        let known = self.object.is_some().then_some(self.created).flatten();
        let latest = known
            .is_some_and(|created| newest.as_ref().is_none_or(|newest| newest.created < created));
        let replaced = known.zip(newest.as_ref()).is_some_and(|(created, newest)| {
            created < newest.created && newest.type_ == self.type_
        });
        match Nature::of(&self.type_) {
            Nature::Fact => Verdict::Book { latest },
            Nature::State if latest => Verdict::Apply,
            // The handler of the newer event has applied that state. An event of another type may have no such handler.
            Nature::State if replaced => Verdict::Stale,
            Nature::State => Verdict::Fetch,
        }
    }

    /// The object and the time by which the store orders events; `None` if the event lacks one of them.
    pub fn mark(&self) -> Option<(&str, Timestamp)> {
        self.object.as_deref().zip(self.created)
    }

    fn key(livemode: Option<bool>, account: &str, object: &str) -> String {
        let mode = match livemode {
            Some(true) => "live",
            Some(false) => "test",
            None => "unknown",
        };
        format!("{mode}/{account}/{object}")
    }
}

impl From<&Event> for Arrival {
    fn from(event: &Event) -> Self {
        let account = event.account().ok().flatten().or_else(|| event.context().ok().flatten());
        let object = event.object::<Json>().ok();
        let text = |name| object.as_ref().and_then(|o| o.field(name)).and_then(JsonRef::as_str);
        // An account has only one object of a type without ids, such as a balance.
        let name = text("id").or_else(|| text("object"));
        let mode = event.livemode().ok();
        Self {
            event: event.id().to_owned(),
            type_: event.type_().to_owned(),
            object: name.map(|name| Self::key(mode, account.unwrap_or_default(), name)),
            created: event.created().ok(),
        }
    }
}

impl From<&Notification> for Arrival {
    fn from(notification: &Notification) -> Self {
        let context = notification.context().ok().flatten().unwrap_or_default();
        let object = notification.related_object().ok().flatten();
        let name = object.and_then(|o| o.id().ok().flatten().or_else(|| o.type_().ok()));
        let mode = notification.livemode().ok();
        Self {
            event: notification.id().to_owned(),
            type_: notification.type_().to_owned(),
            object: name.map(|name| Self::key(mode, context, name)),
            created: None,
        }
    }
}
