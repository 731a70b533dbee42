//! Books each fact once, with an inbox in PostgreSQL.

use pinstripe_core::webhook::{Arrival, AsyncInbox, Event, Newest, Record, Verdict, sql};
use tokio_postgres::{Client, Error, Transaction};

/// An inbox in the transaction of the handler's own changes.
pub struct PostgresInbox<'a>(pub &'a Transaction<'a>);

impl AsyncInbox for PostgresInbox<'_> {
    type Error = Error;

    async fn record(&mut self, arrival: &Arrival) -> Result<Record, Error> {
        // If another transaction has recorded it, this waits until that one ends.
        if self.0.execute(sql::EVENT, &[&arrival.event]).await? == 0 {
            return Ok(Record::Seen);
        }
        let Some((object, created)) = arrival.mark() else { return Ok(Record::New(None)) };
        let row = self.0.query_one(sql::OBJECT, &[&object]).await?;
        self.0.execute(sql::NEWEST, &[&created.as_unix(), &arrival.type_, &object]).await?;
        Ok(Record::New(Newest::from_row(row.try_get(0)?, row.try_get(1)?)))
    }
}

/// Handles one event. If it fails, nothing has changed: answer the webhook with 500, and Stripe sends it again.
pub async fn receive(database: &mut Client, event: &Event) -> Result<Verdict, Error> {
    let transaction = database.transaction().await?;
    let verdict = PostgresInbox(&transaction).receive(event).await?;
    if let (Verdict::Book { .. }, "charge.succeeded") = (verdict, event.type_()) {
        transaction.execute("INSERT INTO ledger (event) VALUES ($1)", &[&event.id()]).await?;
    }
    transaction.commit().await?;
    Ok(verdict)
}

/// Makes the tables of the inbox and of the ledger.
pub async fn make_tables(database: &Client) -> Result<(), Error> {
    database.batch_execute(sql::TABLES).await?;
    database.batch_execute("CREATE TABLE IF NOT EXISTS ledger (event TEXT NOT NULL)").await
}
