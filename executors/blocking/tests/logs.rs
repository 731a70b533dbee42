//! The logs of the HTTP stack.

mod runner;

use pinstripe_fixtures::conformance::check_logs;
use runner::Blocking;

#[test]
fn no_log_shows_a_secret() {
    check_logs::<Blocking>(&["ureq::run", "ureq_proto::util"]);
}
