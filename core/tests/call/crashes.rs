//! Payments by processes that crash at any step: one at the most, on the right account, and never called less than done.
//!
//! `cargo run --release -p pinstripe-workshop --example crashes -- 1000000` plays as many scenarios as it is told to.

use pinstripe_core::bytes::Bytes;
use pinstripe_core::http::{Method, Request, Response};
use pinstripe_fixtures::{Double, InMemory};
use pinstripe_workshop::crashes::{Figures, Ledger, Stripe, play};
use pinstripe_workshop::spine;
use std::cell::RefCell;

/// Plays scenarios against the ledger of keys.
fn scenarios(numbers: std::ops::Range<u64>) {
    let mut figures = Figures::default();
    let count = numbers.end - numbers.start;
    for number in numbers {
        if let Err(broken) = play(number, || Ledger::new(number), &mut figures) {
            panic!("{broken}");
        }
    }
    // It would prove nothing if nothing went wrong.
    let Figures { crashes, faults, paid, unknown, refused, looked_up, .. } = figures;
    for (what, least) in [
        (crashes, count / 2),
        (faults, count),
        (paid, count / 2),
        (count - paid, count / 20),
        (unknown, count / 2),
        (refused, count / 2),
        (looked_up, count / 10),
    ] {
        assert!(what > least, "{figures:?}");
    }
}

// In four parts, which run beside each other.

#[test]
fn nothing_is_lost_or_doubled_in_the_first_25000_scenarios() {
    scenarios(0..25_000);
}

#[test]
fn nothing_is_lost_or_doubled_in_the_second_25000_scenarios() {
    scenarios(25_000..50_000);
}

#[test]
fn nothing_is_lost_or_doubled_in_the_third_25000_scenarios() {
    scenarios(50_000..75_000);
}

#[test]
fn nothing_is_lost_or_doubled_in_the_fourth_25000_scenarios() {
    scenarios(75_000..100_000);
}

/// The double, which knows accounts, cards and parameters as well.
struct World {
    double: RefCell<Double>,
    platform: String,
    seller: String,
    card: &'static str,
}

impl World {
    fn new(scenario: u64) -> Self {
        let stripe = InMemory::new(Double::at(1_793_577_600)).blocking();
        let seller = spine::onboarded_seller(&stripe).unwrap();
        let double = stripe.transport().with(std::mem::take);
        let card =
            if scenario.is_multiple_of(4) { "pm_card_chargeDeclined" } else { "pm_card_visa" };
        Self { platform: double.platform().to_owned(), double: RefCell::new(double), seller, card }
    }

    fn charges(&self, account: &str) -> usize {
        let mut request = Request::new(Bytes::new());
        *request.method_mut() = Method::GET;
        *request.uri_mut() = "/v1/charges".parse().unwrap();
        let headers = request.headers_mut();
        headers.insert("authorization", "Bearer sk_test_1".parse().unwrap());
        if account != self.platform {
            headers.insert("stripe-account", account.parse().unwrap());
        }
        let response = self.double.borrow_mut().handle(request);
        let page: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
        page["data"].as_array().unwrap().iter().filter(|charge| charge["paid"] == true).count()
    }
}

impl Stripe for World {
    fn answer(&mut self, request: &Request<Bytes>, now: i64) -> Response<Bytes> {
        let double = self.double.get_mut();
        double.advance(u32::try_from(now - double.now()).unwrap());
        double.handle(request.clone())
    }

    fn paid(&self) -> Vec<String> {
        let of = |account: &String| vec![account.clone(); self.charges(account)];
        [&self.seller, &self.platform].into_iter().flat_map(of).collect()
    }

    fn seller(&self) -> &str {
        &self.seller
    }

    fn card(&self) -> &'static str {
        self.card
    }
}

#[test]
fn nothing_is_lost_or_doubled_at_the_double() {
    let mut figures = Figures::default();
    for number in 0..400 {
        if let Err(broken) = play(number, || World::new(number), &mut figures) {
            panic!("{broken}");
        }
    }
    assert!(figures.crashes > 200 && figures.paid > 200 && figures.paid < 400, "{figures:?}");
}
