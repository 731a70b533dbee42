//! The life of a call under every sequence of answers and faults.

use crate::wire::Answer::{self, BreaksOff, Fails, Status};
use crate::wire::{CARD, Run, client, entropy, run};
use pinstripe_core::api::{customers, payment_intents, transfers};
use pinstripe_core::{
    Entropy, ErrorKind, Failure, IdempotencyKey, Json, Options, Outcome, Raw, RetryPolicy, Step,
    http,
};
use proptest::prelude::*;
use std::time::Duration;

fn pay(policy: RetryPolicy, answers: &[Answer]) -> Run<pinstripe_core::api::PaymentIntent> {
    let operation = payment_intents::create().amount(5000).currency("usd");
    run(client().retry(policy).call(&operation, entropy(1)).unwrap(), answers)
}

fn outcome(answers: &[Answer]) -> Outcome {
    pay(RetryPolicy::default(), answers).result.unwrap_err().outcome()
}

#[test]
fn a_lost_answer_is_asked_for_again_under_the_same_key() {
    let run = pay(
        RetryPolicy::default(),
        &[
            Status(503, vec![], ""),
            Fails(Failure::Timeout),
            Status(
                200,
                vec![("idempotent-replayed", "true")],
                r#"{"id":"pi_1","object":"payment_intent"}"#,
            ),
        ],
    );
    let reply = run.result.unwrap();
    assert_eq!((reply.data.id(), reply.attempts(), reply.replayed()), ("pi_1", 3, true));
    assert_eq!(reply.request_id(), Some("req_1"));
    let key = reply.idempotency_key().unwrap();
    for request in &run.requests {
        assert_eq!(request.headers()["idempotency-key"], key.as_str());
        assert_eq!(request.body(), "amount=5000&currency=usd");
    }
    assert_eq!(run.waits.len(), 2);
}

#[test]
fn the_outcome_is_the_worst_over_all_attempts() {
    let connect = Fails(Failure::Connect);
    let timeout = Fails(Failure::Timeout);
    let declined =
        |replayed: &'static str| Status(402, vec![("idempotent-replayed", replayed)], CARD);
    assert_eq!(outcome(std::slice::from_ref(&connect)), Outcome::NotSent);
    assert_eq!(outcome(&[timeout.clone(), connect.clone()]), Outcome::Unknown);
    assert_eq!(outcome(&[connect.clone(), declined("false")]), Outcome::Refused);
    assert_eq!(outcome(&[timeout.clone(), declined("false")]), Outcome::Unknown);
    // A replay is the word on the key itself, so on the attempt before as well.
    assert_eq!(outcome(&[timeout.clone(), declined("true")]), Outcome::Refused);
    assert_eq!(outcome(&[BreaksOff(200), connect]), Outcome::Done);
    assert_eq!(outcome(&[timeout, Status(200, vec![], "[]")]), Outcome::Done);
    assert_eq!(outcome(&[Status(500, vec![], "")]), Outcome::Unknown);
    assert_eq!(outcome(&[Status(409, vec![], "")]), Outcome::Unknown);
    assert_eq!(
        outcome(&[Status(302, vec![("location", "https://evil.example/")], "")]),
        Outcome::Unknown
    );
    let error = client().call(&customers::retrieve(""), entropy(1)).map(drop).unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
}

#[test]
fn any_body_gives_an_error_that_keeps_what_came() {
    use ErrorKind::{Api, Authentication, Card, Conflict, InvalidRequest, OAuth, RateLimit};
    for (status, body, kind) in [
        (502, "<html>Bad Gateway</html>", Api),
        (500, "", Api),
        (400, r#"{"error":{"type":"invalid_requ"#, InvalidRequest),
        (400, r#"{"error":"x"}"#, OAuth),
        (400, "[]", InvalidRequest),
        (401, r#"{"error":null}"#, Authentication),
        (402, CARD, Card),
        (409, "{}", Conflict),
        (429, "{\"error\":5}", RateLimit),
        (302, "", Api),
    ] {
        let error = pay(RetryPolicy::none(), &[Status(status, vec![], body)]).result.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.request_id(), Some("req_1"));
        assert_eq!(error.answer().unwrap().body(), body);
        let error = error.api().unwrap();
        assert_eq!(error.kind(), kind, "{status} {body}");
    }
    for body in ["", "null", "[]", "5", "<html>", r#"{"id":"pi"#, r#"{"object":"payment_intent"}"#]
    {
        let error = pay(RetryPolicy::default(), &[Status(200, vec![], body)]).result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error:?}");
        assert_eq!((error.outcome(), error.request_id()), (Outcome::Done, Some("req_1")));
        assert_eq!(error.answer().unwrap().body(), body);
    }
    let part = pay(RetryPolicy::none(), &[BreaksOff(200)]).result.unwrap_err();
    assert_eq!(part.answer().unwrap().body(), "{\"id\":\"pi");
    assert_eq!((part.outcome(), part.status().unwrap().as_u16()), (Outcome::Done, 200));
}

#[test]
fn an_error_shows_its_codes_and_no_message() {
    let body = r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds",
        "message":"jenny@example.test","param":"pi_1_secret_2","payment_intent":{"client_secret":"pi_1_secret_2"}}}"#;
    let error = pay(RetryPolicy::none(), &[Status(402, vec![], body)]).result.unwrap_err();
    let shown = "POST /v1/payment_intents: status 402, request req_1, card_error, card_declined, \
        insufficient_funds; 1 attempt, refused";
    assert_eq!(error.to_string(), shown);
    // Only the form for development has Stripe's message.
    assert_eq!(format!("{error:#}"), format!("{shown}: jenny@example.test"));
    let error = error.api().unwrap();
    assert_eq!(error.message(), Some("jenny@example.test"));
    assert_eq!(error.decline_code(), Some("insufficient_funds"));
    assert!(error.json().unwrap().field("payment_intent").is_some());
    let oauth =
        Status(400, vec![], r#"{"error":"invalid_grant","error_description":"used before"}"#);
    let error = pay(RetryPolicy::none(), &[oauth]).result.unwrap_err();
    let error = error.api().unwrap();
    assert_eq!((error.code(), error.message()), (Some("invalid_grant"), Some("used before")));
}

#[test]
fn retry_after_is_honoured_up_to_its_cap() {
    let wait = |value| {
        let answer = Status(429, vec![("retry-after", value)], "");
        pay(RetryPolicy::default().max_retries(1), &[answer]).waits[0].as_millis()
    };
    let capped = RetryPolicy::default().max_retries(1).retry_after_cap(Duration::from_secs(5));
    let answer = Status(429, vec![("retry-after", "7")], "");
    assert_eq!(pay(capped, &[answer]).waits, [Duration::from_secs(5)]);
    assert_eq!(wait("7"), 7_000);
    assert_eq!(wait("100000"), 60_000);
    assert_eq!(wait("99999999999999999999999"), 60_000);
    for unusable in ["0", "-1", "1.5", "", "NaN", "Wed, 21 Oct 2026 07:28:00 GMT"] {
        assert_eq!(wait(unusable), 500, "{unusable:?}");
    }
}

#[test]
fn keys_go_where_stripe_keeps_them_and_own_keys_are_kept() {
    let key = |operation: &Raw, options: &Options| {
        let call = client().call_with(operation, options, entropy(9)).unwrap();
        let sent = call.request().headers().get("idempotency-key").cloned();
        assert_eq!(
            sent.as_ref().map(|v| v.to_str().unwrap()),
            call.idempotency_key().map(|k| k.as_str())
        );
        sent
    };
    let raw = |method, path| Raw::new(method, path).unwrap();
    let own = Options::new().idempotency_key(IdempotencyKey::new("order_42").unwrap());
    let none = Options::new();
    for (method, path, automatic) in [
        (http::Method::POST, "/v1/refunds", true),
        (http::Method::POST, "/v2/core/accounts", true),
        (http::Method::DELETE, "/v2/core/event_destinations/ed_1", true),
        (http::Method::DELETE, "/v1/accounts/acct_1", false),
        (http::Method::GET, "/v1/balance", false),
    ] {
        let operation = raw(method.clone(), path);
        assert_eq!(key(&operation, &none).is_some(), automatic, "{method} {path}");
        let kept = key(&operation, &own);
        assert_eq!(
            kept.is_some_and(|k| k == "order_42"),
            method != http::Method::GET,
            "{method} {path}"
        );
    }
    assert_ne!(
        client().call(&transfers::create(), entropy(1)).unwrap().idempotency_key(),
        client().call(&transfers::create(), entropy(2)).unwrap().idempotency_key(),
    );
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let header = prop_oneof![
        Just(vec![]),
        Just(vec![("stripe-should-retry", "true")]),
        Just(vec![("stripe-should-retry", "false")]),
        Just(vec![("retry-after", "3")]),
    ];
    let failure = prop_oneof![
        Just(Failure::Unsendable),
        Just(Failure::Connect),
        Just(Failure::Timeout),
        Just(Failure::Io),
        Just(Failure::TooLarge),
    ];
    let body = prop_oneof![Just(""), Just("{"), Just(CARD), Just(r#"{"id":"pi_1"}"#), Just("[]")];
    prop_oneof![
        ((100_u16..600), header, body)
            .prop_map(|(status, headers, body)| Status(status, headers, body)),
        failure.prop_map(Fails),
        (200_u16..600).prop_map(BreaksOff),
    ]
}

proptest! {
    #[test]
    fn every_call_ends_and_never_changes_what_it_sends(
        answers in prop::collection::vec(any_answer(), 1..8),
        retries in 0_u32..6,
        seed: [u8; 16],
    ) {
        let operation = payment_intents::create().amount(5000).currency("usd");
        let entropy = Entropy::from_random_bytes(seed);
        let client = client().retry(RetryPolicy::default().max_retries(retries)).acting_as("acct_1");
        let run = run(client.call(&operation, entropy).unwrap(), &answers);
        prop_assert!(run.requests.len() <= retries as usize + 1);
        prop_assert!(run.waits.iter().all(|w| (500..=60_000).contains(&w.as_millis())));
        let first = &run.requests[0];
        for request in &run.requests {
            prop_assert_eq!(request.headers(), first.headers());
            prop_assert_eq!(request.uri(), first.uri());
            prop_assert_eq!(request.body(), first.body());
        }
        // Whatever was said to have succeeded is never reported as anything less.
        let seen = &answers[..run.requests.len().min(answers.len())];
        let succeeded = |a: &Answer| matches!(a, Status(200..=299, ..) | BreaksOff(200..=299));
        if let Err(error) = &run.result {
            if seen.iter().any(succeeded) {
                prop_assert_eq!(error.outcome(), Outcome::Done);
            }
            let silent = |a: &Answer| matches!(a, Fails(Failure::Timeout | Failure::Io));
            if seen.iter().any(silent) {
                prop_assert!(error.outcome() >= Outcome::Unknown);
            }
        }
        let shown = format!("{:?} {:?}", run.result, client);
        prop_assert!(!shown.contains("sk_test_1"), "{}", shown);
    }
}

#[test]
fn a_call_can_be_answered_in_parts() {
    let call =
        client().call(&Raw::new(http::Method::GET, "/v1/balance").unwrap(), entropy(1)).unwrap();
    let headers = [("Request-Id", &b"req_9"[..]), ("bad name", b"x"), ("x", b"bad\nvalue")];
    let status = http::StatusCode::OK;
    let step = call.send().1.receive_parts(status, headers, &br#"{"object":"balance"}"#[..]);
    let Step::Done(Ok(reply)) = step else { panic!("{step:?}") };
    assert_eq!(reply.request_id(), Some("req_9"));
    let data: &Json = &reply.data;
    assert_eq!(data.field("object").unwrap().as_str(), Some("balance"));
}
