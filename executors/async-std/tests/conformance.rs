//! The conformance suite on async-std, and one call on smol.

use pinstripe_async_std::exec::Environment as _;
use pinstripe_async_std::{Client, Error, Isahc, Json, Limits, List, Options, Raw, Reply, Stripe};
use pinstripe_fixtures::conformance::{Runner, check};
use pinstripe_fixtures::{Act, Script};

struct AsyncStd(Stripe);

impl Runner for AsyncStd {
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

#[test]
fn it_conforms() {
    check::<AsyncStd>();
}

#[test]
fn it_runs_on_smol() {
    let server = Script::start(vec![Act::json(503, "{}"), Act::json(200, "{}")]).expect("a server");
    let client = Client::new("sk_test_123").and_then(|client| client.base_url(&server.url()));
    let stripe = AsyncStd::start(client.expect("settings"), Limits::default()).0;
    let balance = Raw::new(pinstripe_async_std::http::Method::GET, "/v1/balance").expect("a path");
    let reply = smol::block_on(stripe.run(&balance)).expect("an answer");
    assert_eq!(reply.attempts(), 2);
}

#[test]
fn it_reads_the_environment() {
    assert_eq!(Isahc::variable("CARGO_PKG_NAME").as_deref(), Some("pinstripe-async-std"));
    assert_eq!(Isahc::variable("PINSTRIPE_IS_NOT_SET"), None);
}
