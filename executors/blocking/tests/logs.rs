//! The HTTP stack's logs, except those of raw bytes at `trace`, contain no key, no argument and no parameter.

use log::{LevelFilter, Log, Metadata, Record};
use pinstripe_blocking::api::account_links::AccountLinkType;
use pinstripe_blocking::api::{account_links, accounts, payment_intents};
use pinstripe_blocking::{Client, Limits, Stripe, Ureq};
use pinstripe_fixtures::{Double, Server};
use std::sync::Mutex;

struct Lines(Mutex<String>);

static LINES: Lines = Lines(Mutex::new(String::new()));

impl Log for Lines {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &Record<'_>) {
        let line = format!("{} {} {}\n", record.level(), record.target(), record.args());
        self.0.lock().unwrap().push_str(&line);
    }

    fn flush(&self) {}
}

#[test]
fn no_level_of_logging_but_trace_shows_a_secret() {
    log::set_logger(&LINES).unwrap();
    log::set_max_level(LevelFilter::Debug);
    let server = Server::start(Double::new()).unwrap();
    let client = Client::new("sk_test_PlantedKey").unwrap().base_url(&server.url()).unwrap();
    let stripe = Stripe::with_transport(client, Ureq::new(Limits::default()));
    let create = accounts::create()
        .country("US")
        .type_(accounts::AccountType::Custom)
        .capabilities(|c| c.transfers(|t| t.requested(true)))
        .external_account("btok_PlantedToken")
        .individual(|i| i.ssn_last_4("8642").id_number("987650432"));
    let account = stripe.run(&create).unwrap().data;
    let link = account_links::create()
        .account(account.id())
        .type_(AccountLinkType::AccountOnboarding)
        .refresh_url("https://example.test/refresh")
        .return_url("https://example.test/return");
    let link = stripe.run(&link).unwrap().data;
    let intent = stripe.run(&payment_intents::create().amount(100).currency("usd")).unwrap().data;
    let secret = intent.client_secret().unwrap().unwrap().expose();
    // A GET has its parameters in the URL. It does not matter here whether the double accepts them.
    let _ = stripe.run(&payment_intents::retrieve(intent.id()).client_secret(secret));

    let sent = |text: &str| {
        server
            .double()
            .requests()
            .iter()
            .any(|r| r.query.contains(text) || String::from_utf8_lossy(&r.body).contains(text))
    };
    for planted in ["PlantedToken", "987650432", "8642", secret] {
        assert!(sent(planted), "{planted} was not sent");
    }

    let lines = LINES.0.lock().unwrap();
    assert!(lines.contains("ureq"), "nothing was logged, so nothing is proved");
    let url = link.url().unwrap().expose();
    let token = url.rsplit('/').next().unwrap();
    for planted in ["PlantedKey", "PlantedToken", "987650432", "ssn_last_4]=8642", token, secret] {
        let at = lines.lines().find(|line| line.contains(planted));
        assert_eq!(at, None, "{planted}");
    }
}
