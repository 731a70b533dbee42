//! The conformance suite, on the current thread.

use pinstripe_blocking::exec::Environment as _;
use pinstripe_blocking::{Client, Error, Json, Limits, List, Options, Raw, Reply, Stripe, Ureq};
use pinstripe_fixtures::conformance::{Runner, check};

struct Blocking(Stripe);

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

#[test]
fn it_conforms() {
    check::<Blocking>();
}

#[test]
fn it_reads_the_environment() {
    assert_eq!(Ureq::variable("CARGO_PKG_NAME").as_deref(), Some("pinstripe-blocking"));
    assert_eq!(Ureq::variable("PINSTRIPE_IS_NOT_SET"), None);
}
