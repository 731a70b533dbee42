//! The executor, adapted to the conformance suite.

use pinstripe_fixtures::conformance::Runner;
use pinstripe_tokio::{Client, Error, Json, Limits, List, Options, Raw, Reply, Reqwest, Stripe};
use tokio::runtime::{Builder, Runtime};

pub(crate) struct Tokio(pub(crate) Stripe, Runtime);

impl Runner for Tokio {
    fn start(client: Client, limits: Limits) -> Self {
        let transport = Reqwest::new(limits).expect("a client");
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self(Stripe::with_transport(client, transport), runtime)
    }

    fn run(&self, operation: &Raw, options: &Options) -> Result<Reply<Json>, Error> {
        self.1.block_on(self.0.run_with(operation, options))
    }

    fn list(&self, listing: &Raw<List<Json>>, options: &Options) -> Result<Vec<Json>, Error> {
        self.1.block_on(self.0.list_with(listing, options).collect())
    }
}
