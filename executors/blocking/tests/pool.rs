//! Connections shared by many threads.

use pinstripe_blocking::{Client, Limits, Raw, Stripe, Ureq, http};
use pinstripe_fixtures::{Act, Script};
use std::thread;

const THREADS: usize = 16;
const CALLS: usize = 50;

#[test]
fn sixteen_threads_have_enough_with_sixteen_connections() {
    let server = Script::start(vec![Act::json(200, "{}"); THREADS * CALLS]).unwrap();
    let client = Client::new("sk_test_123").unwrap().base_url(&server.url()).unwrap();
    let stripe = Stripe::with_transport(client, Ureq::new(Limits::default()));
    let charge = Raw::new(http::Method::POST, "/v1/charges").unwrap();
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..CALLS {
                    assert_eq!(stripe.run(&charge).unwrap().attempts(), 1);
                }
            });
        }
    });
    assert_eq!(server.requests().len(), THREADS * CALLS);
    assert!(server.connections() <= THREADS, "{} connections", server.connections());
}
