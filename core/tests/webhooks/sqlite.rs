//! An inbox in SQLite, by the statements of the core.

use pinstripe_core::api::Payout;
use pinstripe_core::webhook::{
    Arrival, Event, EventType, Inbox, Newest, Record, Router, Verdict, sql,
};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use std::sync::{Arc, Mutex};

pub(crate) struct SqliteInbox<'a>(pub(crate) &'a Transaction<'a>);

impl SqliteInbox<'_> {
    /// Runs something with an inbox in a database of its own.
    pub(crate) fn fresh<T>(run: impl FnOnce(&mut SqliteInbox<'_>) -> T) -> T {
        let mut database = open(":memory:");
        let transaction = begin(&mut database);
        run(&mut SqliteInbox(&transaction))
    }
}

impl Inbox for SqliteInbox<'_> {
    type Error = rusqlite::Error;

    fn record(&mut self, arrival: &Arrival) -> rusqlite::Result<Record> {
        if self.0.execute(sql::EVENT, [&arrival.event])? == 0 {
            return Ok(Record::Seen);
        }
        let Some((object, created)) = arrival.mark() else { return Ok(Record::New(None)) };
        let (at, type_) =
            self.0.query_row(sql::OBJECT, [object], |row| Ok((row.get(0)?, row.get(1)?)))?;
        self.0.execute(sql::NEWEST, params![created.as_unix(), arrival.type_, object])?;
        Ok(Record::New(Newest::from_row(at, type_)))
    }
}

fn open(path: &str) -> Connection {
    let database = Connection::open(path).unwrap();
    database.execute_batch(sql::TABLES).unwrap();
    database
}

fn begin(database: &mut Connection) -> Transaction<'_> {
    database.transaction_with_behavior(TransactionBehavior::Immediate).unwrap()
}

fn paid() -> Event {
    let json = r#"{"id":"evt_1","object":"event","type":"payout.paid","created":1,"livemode":true,
        "data":{"object":{"id":"po_1","object":"payout","amount":500}}}"#;
    Event::dangerously_unverified(json).unwrap()
}

/// A handler that fails, or a process that dies, before the commit.
#[test]
fn an_event_whose_transaction_fails_is_not_lost() {
    let mut database = open(":memory:");
    let mut receive = |commit: bool| {
        let transaction = begin(&mut database);
        let verdict = SqliteInbox(&transaction).receive(&paid()).unwrap();
        if commit {
            transaction.commit().unwrap();
        }
        verdict
    };
    assert_eq!(receive(false), Verdict::Book { latest: true });
    assert_eq!(receive(true), Verdict::Book { latest: true });
    assert_eq!(receive(true), Verdict::Seen);
}

/// The rows of a ledger that an event makes.
type Rows = rusqlite::Result<Vec<(String, i64)>>;

/// A platform whose handlers return rows, which are written in the transaction that records the event.
#[test]
fn a_store_that_fails_loses_no_event() {
    let database = open(":memory:");
    database.execute("CREATE TABLE ledger (object TEXT PRIMARY KEY, amount INTEGER)", []).unwrap();
    let database = Arc::new(Mutex::new(database));
    let store = Arc::clone(&database);
    let router = Router::<Event, Rows>::live()
        .any_version()
        .around(move |event, next| {
            let mut database = store.lock().unwrap();
            let transaction = begin(&mut database);
            let verdict = SqliteInbox(&transaction).receive(&event)?;
            let rows = match verdict {
                Verdict::Book { .. } => next.run()?,
                _ => Vec::new(),
            };
            for (object, amount) in &rows {
                transaction
                    .execute("INSERT INTO ledger VALUES (?1, ?2)", params![object, amount])?;
            }
            transaction.commit()?;
            Ok(rows)
        })
        .on(EventType::PayoutPaid, |payout: Payout, _, ()| {
            Ok(vec![(payout.id().to_owned(), payout.amount().unwrap_or_default())])
        })
        .unwrap();
    let run = |sql: &str| database.lock().unwrap().execute(sql, []).unwrap();
    run("ALTER TABLE ledger RENAME TO gone");
    assert!(router.dispatch(paid()).unwrap().is_err(), "answer with 500");
    run("ALTER TABLE gone RENAME TO ledger");
    // Stripe sends it again, and then once more.
    assert_eq!(router.dispatch(paid()).unwrap().unwrap(), [("po_1".to_owned(), 500)]);
    assert_eq!(router.dispatch(paid()).unwrap().unwrap(), []);
}

/// Two processes that get the same event at once.
#[test]
#[allow(clippy::disallowed_methods, reason = "a test may have threads and files")]
fn of_two_deliveries_at_once_only_one_is_new() {
    let file = std::env::temp_dir().join(format!("pinstripe-inbox-{}.db", std::process::id()));
    let path = file.to_str().unwrap();
    drop(open(path));
    let receive = || {
        let mut database = Connection::open(path).unwrap();
        database.busy_timeout(std::time::Duration::from_secs(30)).unwrap();
        let transaction = begin(&mut database);
        let verdict = SqliteInbox(&transaction).receive(&paid()).unwrap();
        transaction.commit().unwrap();
        verdict
    };
    let verdicts = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(receive)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect::<Vec<_>>()
    });
    for suffix in ["", "-journal", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{path}{suffix}"));
    }
    let new = verdicts.iter().filter(|verdict| **verdict == Verdict::Book { latest: true }).count();
    assert_eq!((new, verdicts.len()), (1, 8), "{verdicts:?}");
}
