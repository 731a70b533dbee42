//! The inbox of the example, in a PostgreSQL of its own.
//!
//! It runs where `initdb` is on the path, or where `PINSTRIPE_POSTGRES` has the connection string of an empty database.

use pinstripe_core::webhook::{AsyncInbox, Event, Inbox, MemoryInbox, Verdict};
use pinstripe_inbox_postgres::{PostgresInbox, make_tables, receive};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tokio_postgres::{Client, NoTls};

/// A server that ends with the test.
struct Server {
    url: String,
    own: Option<(PathBuf, PathBuf)>,
}

impl Server {
    /// `None` if there is no PostgreSQL at hand.
    fn start() -> Option<Self> {
        if let Ok(url) = std::env::var("PINSTRIPE_POSTGRES") {
            return Some(Self { url, own: None });
        }
        let path = std::env::var_os("PATH")?;
        let initdb =
            std::env::split_paths(&path).map(|dir| dir.join("initdb")).find(|f| f.exists())?;
        let programs = initdb.canonicalize().ok()?.parent()?.to_owned();
        let home = std::env::temp_dir().join(format!("pinstripe-postgres-{}", std::process::id()));
        std::fs::create_dir_all(&home).ok()?;
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(&home));
        }
        let data = home.join("data");
        run(command(&programs, "initdb")
            .args(["-A", "trust", "-U", "postgres", "--no-sync", "-D"])
            .arg(&data));
        let options = format!("-c listen_addresses= -c fsync=off -k {}", home.display());
        run(command(&programs, "pg_ctl")
            .args(["-w", "-l"])
            .arg(home.join("log"))
            .arg("-D")
            .arg(&data)
            .arg("-o")
            .arg(options)
            .arg("start"));
        let url = format!("host={} user=postgres dbname=postgres", home.display());
        Some(Self { url, own: Some((programs, home)) })
    }

    async fn connect(&self) -> Client {
        let (client, connection) = tokio_postgres::connect(&self.url, NoTls).await.unwrap();
        tokio::spawn(connection);
        client
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some((programs, home)) = &self.own {
            run(command(programs, "pg_ctl")
                .args(["-m", "immediate", "-D"])
                .arg(home.join("data"))
                .arg("stop"));
            let _ = std::fs::remove_dir_all(home);
        }
    }
}

/// PostgreSQL does not run as root.
fn command(programs: &Path, name: &str) -> Command {
    let program = programs.join(name);
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--"]).arg(program);
    command
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.starts_with(b"0"))
}

fn run(command: &mut Command) {
    let status = command.stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?}: {status}");
}

fn event(id: &str, type_: &str, created: i64) -> Event {
    let json = format!(
        r#"{{"id":"{id}","object":"event","type":"{type_}","created":{created},"livemode":true,"data":{{"object":{{"id":"ch_1","object":"charge"}}}}}}"#
    );
    Event::dangerously_unverified(json).unwrap()
}

async fn clear(database: &Client) {
    make_tables(database).await.unwrap();
    let all = "TRUNCATE stripe_events, stripe_objects, ledger";
    database.batch_execute(all).await.unwrap();
}

async fn booked(database: &Client) -> i64 {
    database.query_one("SELECT count(*) FROM ledger", &[]).await.unwrap().get(0)
}

#[test]
fn an_inbox_in_postgresql() {
    let Some(server) = Server::start() else {
        eprintln!("NOT RUN: there is no PostgreSQL here, and PINSTRIPE_POSTGRES is not set");
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        it_decides_like_the_one_in_memory(&server).await;
        of_deliveries_at_once_only_one_is_new(&server).await;
        an_event_whose_transaction_fails_is_not_lost(&server).await;
        two_events_of_an_object_wait_for_each_other(&server).await;
    });
}

async fn it_decides_like_the_one_in_memory(server: &Server) {
    let mut database = server.connect().await;
    clear(&database).await;
    let mut memory = MemoryInbox::new();
    let types = ["charge.succeeded", "charge.updated", "charge.captured", "charge.refund.updated"];
    for step in 0..200_usize {
        // Every order and every tie comes up, and one event in three is a repetition.
        let (id, created) = (step * 7 % 67, step * 13 % 23);
        let event = event(&format!("evt_{id}"), types[id % 4], i64::try_from(created).unwrap());
        let Ok(expected) = memory.receive(&event);
        assert_eq!(receive(&mut database, &event).await.unwrap(), expected, "{step}");
    }
}

async fn of_deliveries_at_once_only_one_is_new(server: &Server) {
    let first = server.connect().await;
    clear(&first).await;
    let mut tasks = Vec::new();
    for _ in 0..8 {
        let mut database = server.connect().await;
        tasks.push(tokio::spawn(async move {
            receive(&mut database, &event("evt_1", "charge.succeeded", 1)).await.unwrap()
        }));
    }
    let mut new = 0;
    for task in tasks {
        new += usize::from(task.await.unwrap() == Verdict::Book { latest: true });
    }
    assert_eq!((new, booked(&first).await), (1, 1));
}

async fn an_event_whose_transaction_fails_is_not_lost(server: &Server) {
    let mut database = server.connect().await;
    clear(&database).await;
    let paid = event("evt_1", "charge.succeeded", 1);
    database.batch_execute("ALTER TABLE ledger RENAME TO gone").await.unwrap();
    assert!(receive(&mut database, &paid).await.is_err());
    database.batch_execute("ALTER TABLE gone RENAME TO ledger").await.unwrap();
    assert_eq!(receive(&mut database, &paid).await.unwrap(), Verdict::Book { latest: true });
    assert_eq!(receive(&mut database, &paid).await.unwrap(), Verdict::Seen);
    assert_eq!(booked(&database).await, 1);
}

/// If the older one did not wait, both would be applied, the older one last.
async fn two_events_of_an_object_wait_for_each_other(server: &Server) {
    let (mut one, mut other) = (server.connect().await, server.connect().await);
    let watch = server.connect().await;
    clear(&watch).await;
    let transaction = one.transaction().await.unwrap();
    let newer = event("evt_2", "charge.updated", 2);
    assert_eq!(PostgresInbox(&transaction).receive(&newer).await.unwrap(), Verdict::Apply);
    let older = tokio::spawn(async move {
        receive(&mut other, &event("evt_1", "charge.updated", 1)).await.unwrap()
    });
    let waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
    while watch.query_one(waits, &[]).await.unwrap().get::<_, i64>(0) == 0 {
        assert!(!older.is_finished(), "it did not wait");
    }
    transaction.commit().await.unwrap();
    assert_eq!(older.await.unwrap(), Verdict::Stale);
}
