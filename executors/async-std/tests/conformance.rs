//! The conformance suite on async-std, and one call on smol.

mod runner;

use pinstripe_async_std::exec::Environment as _;
use pinstripe_async_std::{Client, Isahc, Limits, Raw};
use pinstripe_fixtures::conformance::{Runner as _, check, check_proxies};
use pinstripe_fixtures::{Act, Script};
use runner::AsyncStd;

#[test]
fn it_conforms() {
    check::<AsyncStd>();
}

#[test]
fn it_takes_proxies_from_the_environment_or_not() {
    check_proxies::<AsyncStd>("it_takes_proxies_from_the_environment_or_not");
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
