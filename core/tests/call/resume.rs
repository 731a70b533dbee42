//! Payments whose process ends, or whose caller does not wait: they are resumed, and made once.

#![allow(clippy::disallowed_types, reason = "callers may use maps without an order")]

use crate::wire::Answer::{BreaksOff, Fails, Status};
use crate::wire::{CARD, client, entropy, run};
use pinstripe_core::api::{
    PaymentIntent, charges, customers, files, files::CreateFilePurpose, payment_intents,
};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::{self, Stripe};
use pinstripe_core::webhook::Notification;
use pinstripe_core::{
    Acting, Entropy, Failure, IdempotencyKey, Json, Options, Outcome, RetryPolicy, Saved, Step,
    Timestamp, TransportError, Upload, http,
};
use pinstripe_fixtures::{Double, Fault, InMemory};
use std::future::pending;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

fn payment() -> payment_intents::Create {
    payment_intents::create()
        .amount(5000)
        .currency("usd")
        .payment_method("pm_card_visa")
        .confirm(true)
}

fn now() -> Timestamp {
    Timestamp::from_unix(1_793_577_600)
}

/// Sends, and never comes back with the answer.
#[derive(Clone)]
struct Slow(InMemory);

impl exec::Transport for Slow {
    async fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, TransportError> {
        exec::Transport::send(&self.0, request).await?;
        pending().await
    }

    async fn sleep(&self, _: std::time::Duration) {}

    fn entropy(&self) -> Result<Entropy, TransportError> {
        exec::Transport::entropy(&self.0)
    }
}

#[test]
fn a_future_that_was_dropped_leaves_a_call_that_goes_on() {
    let world = InMemory::new(Double::at(1_793_577_600));
    let slow = Stripe::with_transport(client(), Slow(world.clone()));
    let call = slow.prepare(&payment()).unwrap();
    let saved = call.save(now());
    {
        // As a time-out around it would: asked once, and dropped.
        let mut sending = pin!(slow.send(call));
        let polled = sending.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        assert!(matches!(polled, Poll::Pending));
    }
    let stripe = world.clone().blocking();
    let count = || stripe.list(&charges::list()).count();
    assert_eq!(count(), 1);
    let call = client().resume::<PaymentIntent>(&saved, now()).unwrap();
    let reply = stripe.send(call).unwrap();
    assert!(reply.replayed());
    assert_eq!((reply.data.amount(), count()), (Ok(5000), 1));
}

#[test]
fn an_error_that_knows_nothing_is_asked_about_under_its_own_key() {
    let stripe = InMemory::new(Double::at(1_793_577_600)).blocking();
    stripe.transport().with(|double| double.push_fault(Fault::StallAfter));
    let never = Options::new().retry(RetryPolicy::none());
    let error = stripe.run_with(&payment(), &never).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    let again = Options::new().idempotency_key(error.idempotency_key().unwrap().clone());
    assert!(stripe.run_with(&payment(), &again).unwrap().replayed());
    assert_eq!(stripe.list(&charges::list()).count(), 1);
}

/// After a day Stripe has forgotten a key: a derived one pays twice, and a saved call is refused.
#[test]
fn a_key_expires_after_a_day() {
    let stripe = InMemory::new(Double::at(1_793_577_600)).blocking();
    let start = Timestamp::from_unix(stripe.transport().with(|double| double.now()));
    let key = || IdempotencyKey::derive(["order_42", "charge"]).unwrap();
    let call = stripe.prepare_with(&payment(), &Options::new().idempotency_key(key())).unwrap();
    let saved = call.save(start);
    stripe.send(call).unwrap();
    stripe.transport().with(|double| double.advance(24 * 60 * 60));
    let again = Options::new().idempotency_key(key()).resumed();
    assert!(stripe.run_with(&payment(), &again).unwrap().replayed());
    stripe.transport().with(|double| double.advance(1));
    let late = Timestamp::from_unix(stripe.transport().with(|double| double.now()));
    let error = stripe.client().resume::<PaymentIntent>(&saved, late).map(drop).unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(stripe.list(&charges::list()).count(), 1);
    assert!(!stripe.run_with(&payment(), &again).unwrap().replayed());
    assert_eq!(stripe.list(&charges::list()).count(), 2);
}

#[test]
fn attempts_of_all_processes_are_counted_and_each_has_its_retries() {
    let call = client().call(&payment(), entropy(1)).unwrap();
    let Step::Retry { call, .. } = call.send().1.fail(TransportError::new(Failure::Io, "")) else {
        panic!("it is not tried again")
    };
    let saved = call.save(now());
    let patient = client().retry(RetryPolicy::default().max_retries(3));
    let call = patient.resume::<Json>(&saved, now()).unwrap();
    assert_eq!(call.info().attempts(), 1);
    let run = run(call, &[Fails(Failure::Connect)]);
    assert_eq!((run.requests.len(), run.waits.len()), (4, 3));
    let error = run.result.unwrap_err();
    assert_eq!((error.attempts(), error.outcome()), (5, Outcome::Unknown));
}

#[test]
fn a_resumed_call_begins_where_the_saved_one_was() {
    let saved = |answer| {
        let call = client().call(&payment(), entropy(1)).unwrap();
        let (_, in_flight) = call.send();
        let step = match answer {
            BreaksOff(_) => {
                let part = http::Response::new(Bytes::from_static(b"{"));
                in_flight.fail(TransportError::new(Failure::Io, "").with_answer(part))
            }
            _ => in_flight.fail(TransportError::new(Failure::Connect, "")),
        };
        let Step::Retry { call, .. } = step else { panic!("{step:?}") };
        call.save(now())
    };
    for (saved, outcome) in [
        (client().call(&payment(), entropy(1)).unwrap().save(now()), Outcome::Unknown),
        (saved(Fails(Failure::Connect)), Outcome::Unknown),
        (saved(BreaksOff(200)), Outcome::Done),
    ] {
        for answer in [Fails(Failure::Connect), Status(402, vec![], CARD)] {
            let call = client().resume::<Json>(&saved, now()).unwrap();
            assert_eq!(run(call, &[answer]).result.unwrap_err().outcome(), outcome);
        }
        // Also where it is refused.
        let late = Timestamp::from_unix(now().as_unix() + 86_400);
        assert_eq!(client().resume::<Json>(&saved, late).map(drop).unwrap_err().outcome(), outcome);
        let key = Options::new().idempotency_key(saved.idempotency_key().unwrap());
        let call = client().call_with(&payment(), &key, entropy(2)).unwrap();
        let error = run(call, &[Fails(Failure::Connect)]).result.unwrap_err();
        assert_eq!(error.outcome(), outcome);
    }
}

/// The event that a call follows up is that call's reason, and not the next one's.
#[test]
fn a_resumed_follow_up_is_followed_by_none() {
    let thin = r#"{"id":"evt_1","object":"v2.core.event","type":"t","context":"acct_1"}"#;
    let event = Notification::dangerously_unverified(thin).unwrap();
    let call = client().call(&event.fetch_event().unwrap(), entropy(1)).unwrap();
    let call = client().resume::<Json>(&call.save(now()), now()).unwrap();
    assert_eq!(call.request().headers()["stripe-request-trigger"], "event=evt_1");
    let reply = run(call, &[Status(200, vec![], r#"{"id":"evt_1"}"#)]).result.unwrap();
    let next = client().call_with(&customers::list(), reply.options(), entropy(2)).unwrap();
    assert!(!next.request().headers().contains_key("stripe-request-trigger"));
    assert_eq!(next.request().headers()["stripe-context"], "acct_1");
}

#[test]
fn keys_of_one_text_are_one_key_whatever_is_known_of_them() {
    let call = client().call(&payment(), entropy(1)).unwrap();
    let key = call.idempotency_key().unwrap().clone();
    let same = IdempotencyKey::new(key.as_str()).unwrap();
    let hash = |key: &IdempotencyKey| {
        let mut hasher = std::hash::DefaultHasher::new();
        std::hash::Hash::hash(key, &mut hasher);
        std::hash::Hasher::finish(&hasher)
    };
    assert_eq!(key, same);
    assert_eq!(hash(&key), hash(&same));
    let other = IdempotencyKey::new("other").unwrap();
    assert_ne!(hash(&key), hash(&other));
}

/// Two processes that make the call anew under one derived key, each with entropy of its own.
#[test]
fn a_call_that_is_made_again_has_the_same_bytes() {
    let key = || IdempotencyKey::derive(["order_42", "upload"]).unwrap();
    let options = || Options::new().idempotency_key(key()).resumed();
    let body = |seed| {
        let scan = Upload::new("scan.png", &b"\x89PNG"[..]).content_type("image/png");
        let upload = files::create().purpose(CreateFilePurpose::IdentityDocument).file(scan);
        let call = client().call_with(&upload, &options(), entropy(seed)).unwrap();
        let kind = call.request().headers()["content-type"].clone();
        (call.request().body().clone(), kind)
    };
    assert_eq!(body(1), body(2));

    // A map without an order has another one in each process.
    let body = |names: [&str; 3]| {
        let update = customers::update("cus_1").metadata(names.map(|name| (name, "x")));
        client().call_with(&update, &options(), entropy(1)).unwrap().request().body().clone()
    };
    assert_eq!(body(["b", "a", "c"]), body(["c", "b", "a"]));
}

/// Who knows the key of an upload cannot write parts of their own into it.
#[test]
fn a_file_never_holds_its_own_boundary() {
    let key = IdempotencyKey::derive(["seller_1", "document"]).unwrap();
    let upload = |content: Vec<u8>| {
        let file = Upload::new("scan.png", content);
        let options = Options::new().idempotency_key(key.clone());
        let upload = files::create().purpose(CreateFilePurpose::IdentityDocument).file(file);
        let call = client().call_with(&upload, &options, entropy(1)).unwrap();
        let kind = call.request().headers()["content-type"].to_str().unwrap().to_owned();
        let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
        let body = String::from_utf8_lossy(call.request().body()).into_owned();
        (body.matches(&format!("--{boundary}")).count(), boundary)
    };
    let (parts, boundary) = upload(b"scan".to_vec());
    let evil =
        format!("\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nx");
    assert_eq!(upload(evil.into_bytes()).0, parts);
}

#[test]
fn the_reply_of_a_resumed_call_is_asked_on_in_the_same_way() {
    let options = Options::new().acting_as("acct_1").version("2024-06-20").header("x-trace", "1");
    let call = client().call_with(&payment(), &options.unwrap(), entropy(1)).unwrap();
    let saved: Saved =
        serde_json::from_str(&serde_json::to_string(&call.save(now())).unwrap()).unwrap();
    let call = client().resume::<Json>(&saved, now()).unwrap();
    let reply = run(call, &[Status(200, vec![], r#"{"id":"pi_1"}"#)]).result.unwrap();
    assert_eq!(reply.acting(), &Acting::Connected("acct_1".to_owned()));
    let next = client().call_with(&payment(), reply.options(), entropy(2)).unwrap();
    let header = |name: &str| next.request().headers()[name].to_str().unwrap().to_owned();
    assert_eq!(
        (header("stripe-account"), header("stripe-version")),
        ("acct_1".to_owned(), "2024-06-20".to_owned())
    );
    assert_eq!(header("x-trace"), "1");
    // And nothing that belonged to the one request.
    let next = client().call_with(&customers::list(), reply.options(), entropy(2)).unwrap();
    for own in ["content-type", "content-length", "idempotency-key"] {
        assert!(!next.request().headers().contains_key(own), "{own}");
    }
    assert_ne!(next.idempotency_key(), saved.idempotency_key().as_ref());
}
