//! The conformance suite, on tokio.

mod runner;

use pinstripe_fixtures::conformance::{check, check_proxies};
use pinstripe_tokio::Reqwest;
use pinstripe_tokio::exec::Environment as _;
use runner::Tokio;

#[test]
fn it_conforms() {
    check::<Tokio>();
}

#[test]
fn it_takes_proxies_from_the_environment_or_not() {
    check_proxies::<Tokio>("it_takes_proxies_from_the_environment_or_not");
}

#[test]
fn it_reads_the_environment() {
    assert_eq!(Reqwest::variable("CARGO_PKG_NAME").as_deref(), Some("pinstripe-tokio"));
    assert_eq!(Reqwest::variable("PINSTRIPE_IS_NOT_SET"), None);
}
