//! What an error says became of the operation: over all attempts under its key, and never less than what was done.

use crate::wire::Answer::{self, BreaksOff, Fails, Foreign, Status};
use crate::wire::{CARD, client, entropy, run};
use pinstripe_core::api::payment_intents;
use pinstripe_core::exec::{self, blocking};
use pinstripe_core::{
    BuildError, Client, Entropy, Error, Failure, IdempotencyKey, Options, Outcome, Reason,
    RetryPolicy, TransportError, http,
};
use std::future::ready;

const IDEMPOTENCY: &str = r#"{"error":{"type":"idempotency_error","message":"other parameters"}}"#;
const PAID: &str = r#"{"id":"pi_1","object":"payment_intent"}"#;

fn once(options: Options, answers: &[Answer]) -> Result<IdempotencyKey, Error> {
    let payment = payment_intents::create().amount(5000).currency("usd");
    let client = client().retry(RetryPolicy::none());
    let call = client.call_with(&payment, &options, entropy(1))?;
    let reply = run(call, answers).result?;
    Ok(reply.idempotency_key().unwrap().clone())
}

fn key() -> IdempotencyKey {
    IdempotencyKey::derive(["order_42", "charge"]).unwrap()
}

fn first(answer: Answer) -> Outcome {
    once(Options::new().idempotency_key(key()), &[answer]).unwrap_err().outcome()
}

fn resumed(answer: Answer) -> Outcome {
    once(Options::new().idempotency_key(key()).resumed(), &[answer]).unwrap_err().outcome()
}

#[test]
fn a_key_with_other_parameters_stands_for_something_that_stripe_took() {
    assert_eq!(first(Status(400, vec![], IDEMPOTENCY)), Outcome::Unknown);
    assert_eq!(first(Foreign(400, IDEMPOTENCY)), Outcome::Unknown);
    // What was cut off may have said so.
    assert_eq!(first(BreaksOff(400)), Outcome::Unknown);
    assert_eq!(first(Status(400, vec![], r#"{"error":{"type":"idempo"#)), Outcome::Unknown);
    let other = r#"{"error":{"type":"invalid_request_error"}}"#;
    assert_eq!(first(Status(400, vec![], other)), Outcome::Refused);
}

#[test]
fn a_call_that_goes_on_from_another_process_is_never_called_undone() {
    let declined = |headers| Status(402, headers, CARD);
    let refusals = [
        Fails(Failure::Connect),
        Fails(Failure::Unsendable),
        Status(400, vec![], r#"{"error":{"type":"invalid_request_error"}}"#),
        Status(401, vec![], r#"{"error":{"type":"invalid_request_error"}}"#),
        declined(vec![]),
        Status(403, vec![], "{}"),
        Status(429, vec![], "{}"),
    ];
    for answer in refusals {
        assert!(first(answer.clone()) <= Outcome::Refused, "{answer:?}");
        assert_eq!(resumed(answer.clone()), Outcome::Unknown, "{answer:?}");
    }
    // A repeated answer is the first one's, so nothing else was done.
    assert_eq!(resumed(declined(vec![("idempotent-replayed", "true")])), Outcome::Refused);
}

#[test]
fn not_even_when_its_request_cannot_be_built() {
    let bad = payment_intents::create().param("metadata[a]", "b");
    let unsent = |options: &Options| {
        let error = client().call_with(&bad, options, entropy(1)).map(drop).unwrap_err();
        assert!(matches!(error.reason(), Reason::Build(BuildError::Parameter { .. })), "{error}");
        error.outcome()
    };
    let options = Options::new().idempotency_key(key());
    assert_eq!(unsent(&options), Outcome::NotSent);
    assert_eq!(unsent(&options.resumed()), Outcome::Unknown);
    let key = once(Options::new(), &[Fails(Failure::Io)]).unwrap_err();
    let key = key.idempotency_key().unwrap().clone();
    assert_eq!(unsent(&Options::new().idempotency_key(key)), Outcome::Unknown);
}

#[test]
fn not_even_when_there_are_no_random_bytes() {
    let none = || Err::<Entropy, _>(TransportError::unsendable("no entropy"));
    let send = |_: http::Request<_>| Err(TransportError::new(Failure::Io, "sent"));
    let stripe = blocking::Stripe::with_transport(client(), blocking::from_fn(send, |_| {}, none));
    let send = |_: http::Request<_>| ready(Err(TransportError::new(Failure::Io, "sent")));
    let futures = exec::from_fn(send, |_| ready(()), none);
    let futures = exec::Stripe::with_transport(client(), futures);
    let payment = payment_intents::create();
    for (options, outcome) in
        [(Options::new(), Outcome::NotSent), (Options::new().resumed(), Outcome::Unknown)]
    {
        let error = stripe.prepare_with(&payment, &options).map(drop).unwrap_err();
        assert_eq!((error.outcome(), error.attempts()), (outcome, 0));
        let error = futures.prepare_with(&payment, &options).map(drop).unwrap_err();
        assert_eq!((error.outcome(), error.attempts()), (outcome, 0));
    }
}

/// Without a word about it in the options: the key knows.
#[test]
fn a_key_brings_along_what_is_known_of_it() {
    let again = |key: &IdempotencyKey, answer| {
        let options = Options::new().idempotency_key(key.clone());
        once(options, &[answer]).map(|_| ()).map_err(|error| error.outcome())
    };
    let connect = || Fails(Failure::Connect);
    let declined = || Status(402, vec![], CARD);
    for (answer, known) in [
        (connect(), Outcome::NotSent),
        (declined(), Outcome::Refused),
        (Fails(Failure::Timeout), Outcome::Unknown),
        (BreaksOff(200), Outcome::Done),
    ] {
        let error = once(Options::new(), &[answer]).unwrap_err();
        assert_eq!(error.outcome(), known);
        let key = error.idempotency_key().unwrap();
        assert_eq!(again(key, connect()), Err(known));
        assert_eq!(again(key, declined()), Err(known.max(Outcome::Refused)));
    }
    let key = once(Options::new(), &[Status(200, vec![], PAID)]).unwrap();
    assert_eq!(again(&key, connect()), Err(Outcome::Done));
    // Whoever has read the key from a call may have lost sight of it.
    let call = client().call(&payment_intents::create(), entropy(1)).unwrap();
    let key = call.idempotency_key().unwrap().clone();
    assert_eq!(again(&key, connect()), Err(Outcome::Unknown));
    let (_, in_flight) = call.send();
    let key = in_flight.info().idempotency_key().unwrap().clone();
    assert_eq!(again(&key, connect()), Err(Outcome::Unknown));
}

#[test]
fn only_stripe_can_refuse() {
    let html = "<html><body>Request blocked</body></html>";
    let message = r#"{"message":"Forbidden"}"#;
    let stripes = r#"{"error":{"type":"invalid_request_error"}}"#;
    let oauth = r#"{"error":"invalid_grant"}"#;
    for status in [400, 401, 402, 403, 404, 407, 413, 421, 425, 429, 431, 451, 460, 499] {
        for body in [html, "", "null", message, r#"{"error":null}"#, r#"{"error":[1]}"#] {
            assert_eq!(first(Foreign(status, body)), Outcome::Unknown, "{status} {body}");
        }
        for body in [stripes, oauth] {
            assert_eq!(first(Foreign(status, body)), Outcome::Refused, "{status} {body}");
        }
        // With Stripe's name on it, the body is of no account, unless it is one of a status that needs its body.
        let unread = if status == 400 { Outcome::Unknown } else { Outcome::Refused };
        assert_eq!(first(Status(status, vec![], html)), unread, "{status}");
        assert_eq!(first(Status(status, vec![], message)), Outcome::Refused, "{status}");
        assert_eq!(first(BreaksOff(status)), unread, "{status}");
    }
    // These say nothing of what was done, whoever says it.
    for status in [302, 408, 409, 424, 500, 503] {
        assert_eq!(first(Status(status, vec![], stripes)), Outcome::Unknown, "{status}");
    }
}

#[test]
fn what_was_done_is_never_lowered() {
    let payment = payment_intents::create();
    let replayed = |status| Status(status, vec![("idempotent-replayed", "true")], CARD);
    let ends = [
        replayed(400),
        replayed(402),
        replayed(500),
        Status(402, vec![], CARD),
        Fails(Failure::Connect),
        Foreign(403, ""),
    ];
    for end in ends {
        let call = client().call(&payment, entropy(1)).unwrap();
        let error = run(call, &[BreaksOff(200), end.clone()]).result.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Done, "{end:?}");
    }
}

/// A stored failure stays what it is: asking again is answered with the same.
#[test]
fn a_repeated_failure_is_final() {
    let replayed = vec![("idempotent-replayed", "true")];
    let payment = payment_intents::create();
    let run_on = |answers: &[Answer]| {
        let client = Client::new("sk_test_1").unwrap();
        run(client.call(&payment, entropy(1)).unwrap(), answers)
    };
    let stored = run_on(&[Status(500, vec![], ""), Status(500, replayed.clone(), "")]);
    assert_eq!(stored.requests.len(), 2);
    assert_eq!(stored.result.unwrap_err().outcome(), Outcome::Unknown);
    // Unless Stripe says otherwise.
    let told = [replayed, vec![("stripe-should-retry", "true")]].concat();
    assert_eq!(run_on(&[Status(500, told, "")]).requests.len(), 3);
}
