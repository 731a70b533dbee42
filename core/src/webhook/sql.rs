//! The tables and statements of an [`Inbox`](super::Inbox) in SQL, for SQLite 3.35 and PostgreSQL 9.5 or later.
//!
//! Run [`EVENT`], and if it inserts a row [`OBJECT`] and [`NEWEST`], in the transaction of the handler's own changes.
//! In SQLite, begin it with `BEGIN IMMEDIATE`. In PostgreSQL the statements lock the event, and then the object, until
//! the transaction ends, so one event for each transaction cannot deadlock.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use pinstripe_core::webhook::{Arrival, Event, Inbox, Newest, Record, Verdict, sql};
//! use rusqlite::{Connection, Transaction, TransactionBehavior, params};
//!
//! struct SqliteInbox<'a>(&'a Transaction<'a>);
//!
//! impl Inbox for SqliteInbox<'_> {
//!     type Error = rusqlite::Error;
//!
//!     fn record(&mut self, arrival: &Arrival) -> rusqlite::Result<Record> {
//!         if self.0.execute(sql::EVENT, [&arrival.event])? == 0 {
//!             return Ok(Record::Seen);
//!         }
//!         let Some((object, created)) = arrival.mark() else { return Ok(Record::New(None)) };
//!         let newest: (Option<i64>, Option<String>) =
//!             self.0.query_row(sql::OBJECT, [object], |row| Ok((row.get(0)?, row.get(1)?)))?;
//!         self.0.execute(sql::NEWEST, params![created.as_unix(), arrival.type_, object])?;
//!         Ok(Record::New(Newest::from_row(newest.0, newest.1)))
//!     }
//! }
//!
//! let mut database = Connection::open_in_memory()?;
//! database.execute_batch(sql::TABLES)?;
//!
//! # let open = |text: &'static str| Event::dangerously_unverified(text).unwrap();
//! let event = open(r#"{"id":"evt_1","object":"event","type":"payout.paid","created":1,"livemode":true,
//!     "data":{"object":{"id":"po_1","object":"payout"}}}"#);
//! for expected in [Verdict::Book { latest: true }, Verdict::Seen] {
//!     let transaction = database.transaction_with_behavior(TransactionBehavior::Immediate)?;
//!     assert_eq!(SqliteInbox(&transaction).receive(&event)?, expected);
//!     // … the handler's own changes, in the same transaction …
//!     transaction.commit()?;
//! }
//! # Ok(()) }
//! ```
//!
//! Stripe sends an event again for up to three days, and shows it for 30 days: keep the events of a longer time, and all
//! objects.

/// Makes both tables. `received` is when an event was recorded, by which old ones can be deleted.
pub const TABLES: &str = "
CREATE TABLE IF NOT EXISTS stripe_events (
    event TEXT NOT NULL PRIMARY KEY,
    received TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE IF NOT EXISTS stripe_objects (
    object TEXT NOT NULL PRIMARY KEY,
    newest BIGINT,
    type TEXT
);
";

/// Records an event by its id. It inserts no row if the event was recorded before.
pub const EVENT: &str = "INSERT INTO stripe_events (event) VALUES ($1) ON CONFLICT DO NOTHING";

/// Locks an object by its key, and returns the time and type of the newest event about it; both are null if there was
/// none.
pub const OBJECT: &str = "INSERT INTO stripe_objects (object) VALUES ($1) \
    ON CONFLICT (object) DO UPDATE SET object = excluded.object RETURNING newest, type";

/// Records an event as the newest about an object, if it is: the event's time in seconds, its type, the object's key.
pub const NEWEST: &str = "UPDATE stripe_objects SET newest = $1, type = $2 \
    WHERE object = $3 AND (newest IS NULL OR newest < $1)";
