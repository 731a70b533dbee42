use super::arrival::{Arrival, Newest, Record, Verdict};
use std::collections::{BTreeMap, BTreeSet};

/// The application's record of the events that have arrived, for instance two tables of its database.
///
/// [`sql`](super::sql) has the tables and statements for SQLite and PostgreSQL. [`AsyncInbox`] is the same for
/// asynchronous stores.
pub trait Inbox {
    /// The store's error.
    type Error;

    /// Records an event, and says whether it is new, and which event about its object was the newest before.
    ///
    /// Recording and asking must be one atomic step, for of two deliveries of an event that arrive at once, only one is
    /// new. Record it in the same transaction as the changes of its handler: if the transaction fails, nothing was
    /// recorded, and the event is handled when Stripe sends it again.
    ///
    /// # Errors
    ///
    /// The store's error. Answer the webhook with an error status, so that Stripe sends it again.
    fn record(&mut self, arrival: &Arrival) -> Result<Record, Self::Error>;

    /// Records an event, and decides what to do with it.
    ///
    /// # Errors
    ///
    /// As for [`record`](Self::record).
    fn receive(&mut self, arrival: impl Into<Arrival>) -> Result<Verdict, Self::Error> {
        let arrival = arrival.into();
        self.record(&arrival).map(|record| arrival.verdict(&record))
    }
}

/// An [`Inbox`] in an asynchronous store.
pub trait AsyncInbox {
    /// The store's error.
    type Error;

    /// Records an event, and says whether it is new, and which event about its object was the newest before.
    ///
    /// # Errors
    ///
    /// As for [`Inbox::record`], to which everything else applies as well.
    fn record(
        &mut self,
        arrival: &Arrival,
    ) -> impl Future<Output = Result<Record, Self::Error>> + Send;

    /// Records an event, and decides what to do with it.
    ///
    /// # Errors
    ///
    /// As for [`record`](Self::record).
    fn receive(
        &mut self,
        arrival: impl Into<Arrival>,
    ) -> impl Future<Output = Result<Verdict, Self::Error>> + Send
    where
        Self: Send,
    {
        let arrival = arrival.into();
        async move { self.record(&arrival).await.map(|record| arrival.verdict(&record)) }
    }
}

/// An [`Inbox`] that forgets everything when it is dropped, for tests.
#[derive(Clone, Debug, Default)]
pub struct MemoryInbox {
    events: BTreeSet<String>,
    newest: BTreeMap<String, Newest>,
}

impl MemoryInbox {
    /// Makes an empty inbox.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Inbox for MemoryInbox {
    type Error = std::convert::Infallible;

    fn record(&mut self, arrival: &Arrival) -> Result<Record, Self::Error> {
        if !self.events.insert(arrival.event.clone()) {
            return Ok(Record::Seen);
        }
        let Some((object, created)) = arrival.mark() else { return Ok(Record::New(None)) };
        let before = self.newest.get(object).cloned();
        if before.as_ref().is_none_or(|newest| newest.created < created) {
            let newest = Newest { created, type_: arrival.type_.clone() };
            self.newest.insert(object.to_owned(), newest);
        }
        Ok(Record::New(before))
    }
}
