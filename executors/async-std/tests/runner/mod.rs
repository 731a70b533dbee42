//! The executor as the conformance suite takes it.

use pinstripe_async_std::{Client, Error, Isahc, Json, Limits, List, Options, Raw, Reply, Stripe};
use pinstripe_fixtures::conformance::Runner;

pub(crate) struct AsyncStd(pub(crate) Stripe);

impl Runner for AsyncStd {
    const REUSES_CONNECTIONS: bool = false;

    fn start(client: Client, limits: Limits) -> Self {
        let transport = Isahc::new(limits).expect("a client");
        Self(Stripe::with_transport(client, transport))
    }

    fn run(&self, operation: &Raw, options: &Options) -> Result<Reply<Json>, Error> {
        async_std::task::block_on(self.0.run_with(operation, options))
    }

    fn list(&self, listing: &Raw<List<Json>>, options: &Options) -> Result<Vec<Json>, Error> {
        async_std::task::block_on(self.0.list_with(listing, options).collect())
    }
}
