//! What one can do with an error without taking it apart.

use crate::wire::Answer::{self, Fails, Foreign, Status};
use crate::wire::{CARD, client, entropy, response, run};
use pinstripe_core::api::{Balance, balance, customers, payment_intents};
use pinstripe_core::exec::blocking;
use pinstripe_core::oauth::{Redirect, RedirectError, State};
use pinstripe_core::webhook::{OpenError, Signer, Verifier, VerifyError};
use pinstripe_core::{
    Acting, BuildError, Entropy, Error, ErrorKind, Failure, FieldError, Object, Options, Outcome,
    PageError, Reason, RetryPolicy, Timestamp, TransportError, http, http::HeaderValue,
};
use std::error::Error as _;
use std::io;

fn pay(answers: &[Answer]) -> Error {
    let payment = payment_intents::create().amount(5000).currency("usd");
    let client = client().acting_as("acct_PLANTED");
    run(client.call(&payment, entropy(1)).unwrap(), answers).result.unwrap_err()
}

#[test]
fn an_error_has_the_key_to_go_on_with() {
    for (answer, attempts) in [
        (Status(402, vec![], CARD), 1),
        (Status(500, vec![], ""), 3),
        (Fails(Failure::Timeout), 3),
        (Status(200, vec![], "[]"), 1),
    ] {
        let error = pay(&[answer]);
        let key = error.idempotency_key().unwrap();
        assert_eq!(key.as_str(), "01010101-0101-4101-8101-010101010101");
        assert_eq!(error.attempts(), attempts);
        assert_eq!(error.acting(), Some(&Acting::Connected("acct_PLANTED".to_owned())));
        let call = error.call().unwrap();
        assert_eq!((call.method(), call.path()), (&http::Method::POST, "/v1/payment_intents"));
    }
}

/// One function runs a call and reads a field, verifies a webhook, and parses a redirect.
#[test]
fn one_question_mark_serves_them_all() {
    fn all(balance: &str, signature: &HeaderValue, body: &str, query: &str) -> Result<(), Error> {
        let client = client();
        let send = |_: http::Request<_>| Ok(response(200, &[], r#"{"object":"balance"}"#));
        let entropy = || Ok(Entropy::from_random_bytes([7; 16]));
        let stripe = blocking::Stripe::with_transport(
            client.client_id("ca_1"),
            blocking::from_fn(send, |_| {}, entropy),
        );
        stripe.run(&balance::retrieve())?;
        Balance::from_json(serde_json::from_str::<serde_json::Value>(balance).unwrap())?
            .livemode()?;
        let now = Timestamp::from_unix(1_700_000_000);
        let event = Verifier::new(["whsec_1"])?
            .verify(signature, body.as_bytes().to_vec(), now)?
            .event()?;
        event.created()?;
        let state = State::new(Entropy::from_random_bytes([7; 16]));
        Redirect::parse(query, &state)?;
        Ok(())
    }
    let now = Timestamp::from_unix(1_700_000_000);
    let signed = |body: &str| Signer::new("whsec_1").unwrap().header(body.as_bytes(), now);
    let good = r#"{"livemode":false}"#;
    let event = r#"{"id":"evt_1","type":"t","created":5}"#;
    let header = signed(event);
    let bad_event = r#"{"id":5}"#;
    let bad_header = signed(bad_event);
    let cases = [
        (all(r#"{"livemode":0}"#, &header, event, ""), ErrorKind::Decode, Outcome::Done),
        (all(good, &HeaderValue::from_static(""), event, ""), ErrorKind::Webhook, Outcome::NotSent),
        (all(good, &bad_header, bad_event, ""), ErrorKind::Webhook, Outcome::NotSent),
        (all(good, &header, event, "code=ac_1&state=x"), ErrorKind::Redirect, Outcome::NotSent),
    ];
    for (result, kind, outcome) in cases {
        let error = result.unwrap_err();
        assert_eq!((error.kind(), error.outcome()), (kind, outcome), "{error}");
        // It was no call, and what it was is its source.
        assert!(error.call().is_none() && error.idempotency_key().is_none());
        let source = error.source().unwrap();
        let known = source.is::<FieldError>()
            || source.is::<VerifyError>()
            || source.is::<OpenError>()
            || source.is::<RedirectError>();
        assert!(known, "{error:?}");
    }
}

#[test]
fn an_error_is_one_line_to_act_on() {
    let refused = io::Error::new(io::ErrorKind::ConnectionRefused, "Connection refused");
    let call = client().retry(RetryPolicy::none());
    let call = call.call(&payment_intents::create(), entropy(1)).unwrap();
    let step = call.send().1.fail(TransportError::new(Failure::Connect, refused));
    let pinstripe_core::Step::Done(Err(error)) = step else { panic!("{step:?}") };
    assert_eq!(
        error.to_string(),
        "POST /v1/payment_intents: no connection was made: Connection refused; 1 attempt, not sent"
    );

    let error = client().call(&customers::retrieve(""), entropy(1)).map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1/customers/{customer}: argument 0 of `/v1/customers/{customer}` is missing, empty, `.` or `..`; \
         0 attempts, not sent"
    );
    let nobody = Options::new().acting_as("");
    let error = client().call_with(&customers::list(), &nobody, entropy(1)).map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1/customers: the account to act as is empty or contains a character that is not visible ASCII; \
         0 attempts, not sent"
    );

    let missing = r#"{"error":{"type":"invalid_request_error","code":"resource_missing","param":"id",
        "message":"No such customer: 'cus_1'\nFAKE LINE"}}"#;
    let call = client().call(&customers::retrieve("cus_PLANTED"), entropy(1)).unwrap();
    let error = run(call, &[Status(404, vec![], missing)]).result.unwrap_err();
    let line = "GET /v1/customers/{customer}: status 404, request req_1, invalid_request_error, resource_missing, \
        param id; 1 attempt, refused";
    assert_eq!(error.to_string(), line);
    // For development, still one line.
    assert_eq!(format!("{error:#}"), format!("{line}: No such customer: 'cus_1' FAKE LINE"));
    assert_eq!((error.code(), error.param()), (Some("resource_missing"), Some("id")));

    // The key that is needed is there.
    let error = pay(&[Fails(Failure::Timeout)]);
    assert_eq!(
        error.to_string(),
        "POST /v1/payment_intents: the answer took too long: test; 3 attempts, outcome unknown under the \
         idempotency key 01010101-0101-4101-8101-010101010101"
    );
}

#[test]
fn an_error_shows_no_secret_and_no_id_of_an_account() {
    let body = r#"{"error":{"type":"card_error","code":"sk_live_PLANTED","param":"pi_1_secret_PLANTED",
        "message":"PLANTED","payment_intent":{"client_secret":"pi_1_secret_PLANTED"}}}"#;
    let html = "<html>PLANTED</html>";
    for answer in [
        Status(402, vec![("x-secret", "PLANTED")], body),
        Status(200, vec![], r#"["PLANTED"]"#),
        Foreign(502, html),
        Fails(Failure::Io),
    ] {
        let error = pay(&[answer]);
        let mut shown = format!("{error} {error:?} {:?}", error.call());
        let mut source = error.source();
        while let Some(error) = source {
            shown += &format!("{error} {error:?}");
            source = error.source();
        }
        assert!(!shown.contains("PLANTED"), "{shown}");
    }
}

#[test]
fn what_caused_an_error_is_its_source() {
    let error = pay(&[Fails(Failure::Connect)]);
    let source = error.source().unwrap();
    assert!(source.is::<TransportError>());
    assert_eq!(source.source().unwrap().to_string(), "test");
    let error = Error::from(BuildError::from(
        Balance::from_json(serde_json::json!({})).unwrap().livemode().unwrap_err(),
    ));
    assert!(error.source().unwrap().source().unwrap().is::<FieldError>());
    let Reason::Api(api) = pay(&[Status(402, vec![], CARD)]).into_reason() else { panic!() };
    assert_eq!(
        api.to_string(),
        "status 402, request req_1, card_error, card_declined, generic_decline"
    );
}

/// Without a match, each part is there where it belongs, and nowhere else.
#[test]
fn the_parts_of_an_error_have_ways_of_their_own() {
    let declined = pay(&[Status(402, vec![], CARD)]);
    assert_eq!(
        (declined.code(), declined.decline_code()),
        (Some("card_declined"), Some("generic_decline"))
    );
    assert!(declined.api().is_some() && declined.transport().is_none());
    let lost = pay(&[Fails(Failure::Timeout)]);
    assert_eq!(lost.transport().unwrap().failure(), Failure::Timeout);
    assert!(lost.api().is_none() && lost.code().is_none() && lost.decline_code().is_none());
    let unread = pay(&[Status(200, vec![], r#"{"id":5}"#)]);
    let Reason::Decode(reason) = unread.reason() else { panic!("{unread:?}") };
    assert_eq!(reason.field_error().unwrap().path(), "id");
    assert_eq!(
        reason.to_string(),
        "status 200, request req_1: id: expected a string, found a number"
    );
    for (error, told) in [
        (PageError::Empty, "empty"),
        (PageError::Missing, "next"),
        (PageError::Stuck, "loop"),
        (PageError::Url, "URL"),
    ] {
        assert!(error.to_string().contains(told), "{error}");
    }
    let error = client().call(&payment_intents::create().param("", 1), entropy(1)).map(drop);
    let error = error.unwrap_err().to_string();
    assert!(error.starts_with("POST /v1/payment_intents: ") && !error.contains("``"), "{error}");
}

/// What a developer sees in a panic or a log.
#[test]
fn debug_shows_the_operation_and_what_became_of_it() {
    let call = client().acting_as("acct_PLANTED").call(&payment_intents::create(), entropy(1));
    let call = call.unwrap();
    let mut shown = vec![format!("{call:?}")];
    let (_, in_flight) = call.send();
    shown.push(format!("{in_flight:?}"));
    shown.push(format!("{:?}", pay(&[Status(402, vec![], CARD)])));
    shown.push(format!("{:?}", pay(&[Fails(Failure::Timeout)])));
    for shown in &shown {
        assert!(shown.contains("POST /v1/payment_intents"), "{shown}");
        assert!(shown.contains("connected") && !shown.contains("PLANTED"), "{shown}");
    }
    assert!(shown[2].contains("402") && shown[2].contains("Card"), "{}", shown[2]);
    assert!(shown[3].contains("Timeout") && shown[3].contains("Unknown"), "{}", shown[3]);
}

#[test]
fn an_error_of_a_kind_of_its_own_is_that_kind_whatever_its_status() {
    let api = r#"{"error":{"type":"api_error"}}"#;
    let invalid = r#"{"error":{"type":"invalid_request_error"}}"#;
    for status in [402, 405, 408, 413, 424, 425, 451] {
        let own = if status == 402 { ErrorKind::Card } else { ErrorKind::Api };
        for body in [api, "{}", "", "<html>"] {
            assert_eq!(pay(&[Status(status, vec![], body)]).kind(), own, "{status} {body}");
        }
        let invalid_kind = if status == 402 { ErrorKind::Card } else { ErrorKind::InvalidRequest };
        assert_eq!(pay(&[Status(status, vec![], invalid)]).kind(), invalid_kind, "{status}");
    }
    for status in [400, 404] {
        assert_eq!(pay(&[Status(status, vec![], "{}")]).kind(), ErrorKind::InvalidRequest);
    }
    let details =
        r#"{"error":{"type":"card_error","doc_url":"https://docs.stripe.com/x","charge":"ch_1"}}"#;
    let error = pay(&[Status(402, vec![], details)]);
    let error = error.api().unwrap();
    assert_eq!(error.doc_url(), Some("https://docs.stripe.com/x"));
    assert_eq!((error.charge(), error.status().as_u16()), (Some("ch_1"), 402));
}
