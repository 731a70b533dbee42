//! The conformance suite, on the current thread.

mod runner;

use pinstripe_blocking::Ureq;
use pinstripe_blocking::exec::Environment as _;
use pinstripe_fixtures::conformance::{check, check_proxies};
use runner::Blocking;

#[test]
fn it_conforms() {
    check::<Blocking>();
}

#[test]
fn it_takes_proxies_from_the_environment_or_not() {
    check_proxies::<Blocking>("it_takes_proxies_from_the_environment_or_not");
}

#[test]
fn it_reads_the_environment() {
    assert_eq!(Ureq::variable("CARGO_PKG_NAME").as_deref(), Some("pinstripe-blocking"));
    assert_eq!(Ureq::variable("PINSTRIPE_IS_NOT_SET"), None);
}
