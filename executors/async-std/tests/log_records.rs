//! Log records that `tracing` makes of spans and events if the process has no subscriber.

mod runner;

use log::{LevelFilter, Log, Metadata, Record};
use pinstripe_async_std::{Client, Limits, Options, Raw, http};
use pinstripe_fixtures::conformance::Runner as _;
use pinstripe_fixtures::{Act, Script};
use runner::AsyncStd;
use std::sync::Mutex;

static LINES: Lines = Lines(Mutex::new(String::new()));

struct Lines(Mutex<String>);

impl Lines {
    fn take(&self) -> String {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

impl Log for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        self.0.lock().unwrap().push_str(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

#[test]
fn no_record_contains_a_secret_and_those_of_other_crates_stay_unless_isahc_is_logged() {
    log::set_logger(&LINES).unwrap();
    let server = Script::start(vec![Act::json(200, "{}"); 2]).unwrap();
    let client = Client::new("sk_test_planted").unwrap().base_url(&server.url()).unwrap();
    let stripe = AsyncStd::start(client, Limits::default());
    let query = [("client_secret", "pi_1_secret_planted")];
    let intent = Raw::new(http::Method::GET, "/v1/payment_intents/pi_1").unwrap();
    let intent = intent.params(&query).unwrap();

    log::set_max_level(LevelFilter::Info);
    stripe.run(&intent, &Options::new()).unwrap();
    tracing::info!("a record of another crate");
    assert!(LINES.take().contains("a record of another crate"));

    log::set_max_level(LevelFilter::Trace);
    stripe.run(&intent, &Options::new()).unwrap();
    let lines = LINES.take();
    assert!(!lines.contains("planted"), "{lines}");
    assert_eq!(server.requests().len(), 2);
}
