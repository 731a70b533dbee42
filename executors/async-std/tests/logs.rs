//! The logs of the HTTP stack.

mod runner;

use pinstripe_fixtures::conformance::check_logs;
use runner::AsyncStd;

#[test]
fn no_log_shows_a_secret() {
    check_logs::<AsyncStd>(&[]);
}
