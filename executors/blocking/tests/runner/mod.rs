//! The executor, adapted to the conformance suite.

use pinstripe_blocking::{Client, Error, Json, Limits, List, Options, Raw, Reply, Stripe, Ureq};
use pinstripe_fixtures::conformance::Runner;

pub(crate) struct Blocking(pub(crate) Stripe);

impl Runner for Blocking {
    fn start(client: Client, limits: Limits) -> Self {
        Self(Stripe::with_transport(client, Ureq::new(limits)))
    }

    fn run(&self, operation: &Raw, options: &Options) -> Result<Reply<Json>, Error> {
        self.0.run_with(operation, options)
    }

    fn list(&self, listing: &Raw<List<Json>>, options: &Options) -> Result<Vec<Json>, Error> {
        self.0.list_with(listing, options).collect()
    }
}
