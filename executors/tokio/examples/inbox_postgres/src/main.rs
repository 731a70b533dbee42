//! Delivers one payment twice, and the ledger has it once.
//!
//! `DATABASE_URL=postgres://… cargo run --manifest-path executors/tokio/examples/inbox_postgres/Cargo.toml`

use pinstripe_core::webhook::Event;
use pinstripe_inbox_postgres::{make_tables, receive};
use tokio_postgres::NoTls;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("DATABASE_URL")?;
    let (mut database, connection) = tokio_postgres::connect(&url, NoTls).await?;
    tokio::spawn(connection);
    make_tables(&database).await?;
    let event = Event::dangerously_unverified(EVENT)?;
    for _ in 0..2 {
        println!("{}: {:?}", event.id(), receive(&mut database, &event).await?);
    }
    Ok(())
}

const EVENT: &str = r#"{"id": "evt_example", "object": "event", "type": "charge.succeeded", "created": 1700000000,
    "livemode": false, "data": {"object": {"id": "ch_example", "object": "charge"}}}"#;
