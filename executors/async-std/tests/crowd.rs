//! Many calls at once.

use async_std::task;
use pinstripe_async_std::{Client, IdempotencyKey, Isahc, Limits, Options, Raw, Stripe, http};
use pinstripe_fixtures::{Act, Script};
use std::collections::BTreeSet;

const CALLS: usize = 2_000;

#[test]
fn a_crowd_of_calls_is_served_by_a_bounded_number_of_connections() {
    let server = Script::start(vec![Act::json(200, "{}"); CALLS]).expect("a server");
    let client = Client::new("sk_test_123").and_then(|client| client.base_url(&server.url()));
    let transport = Isahc::new(Limits::default()).expect("a client");
    let stripe = Stripe::with_transport(client.expect("settings"), transport);
    let charge = Raw::new(http::Method::POST, "/v1/charges").expect("a path");
    let calls: Vec<_> = (0..CALLS)
        .map(|n| {
            let (stripe, charge) = (stripe.clone(), charge.clone());
            let key = IdempotencyKey::derive(["charge".to_owned(), n.to_string()]).expect("a key");
            let options = Options::new().idempotency_key(key);
            task::spawn(async move { stripe.run_with(&charge, &options).await.map(drop) })
        })
        .collect();
    let begun = std::time::Instant::now();
    let ended: Vec<_> = task::block_on(async {
        let mut ended = Vec::new();
        for call in calls {
            ended.push(call.await);
        }
        ended
    });
    let failed: Vec<_> = ended.iter().filter_map(|e| e.as_ref().err()).collect();
    let requests = server.requests();
    let keys: BTreeSet<_> =
        requests.iter().map(|r| r.header("idempotency-key").unwrap().to_owned()).collect();
    eprintln!(
        "{} failed: {:?}; {} requests {} keys {} connections {:?}",
        failed.len(),
        failed.first().map(|e| format!("{e} {:?}", std::error::Error::source(e))),
        requests.len(),
        keys.len(),
        server.connections(),
        begun.elapsed()
    );
}
