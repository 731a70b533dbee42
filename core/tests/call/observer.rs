//! What one sees of calls: the hook, and the spans of `tracing`.

use pinstripe_core::api::{PaymentIntent, payment_intents};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::exec::blocking;
use pinstripe_core::http::Response;
use pinstripe_core::{CallEvent, CallInfo, Client, Entropy, Error, Observer, Options, Reply};
use std::collections::VecDeque;
use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

type Shared = Arc<Mutex<Vec<String>>>;

/// Writes down each event as a line.
struct Notes(Shared);

impl Observer for Notes {
    fn observe(&self, call: &CallInfo, event: &CallEvent<'_>) {
        let what = match event {
            CallEvent::Sending => "sending".to_owned(),
            CallEvent::Retrying { error, after } => {
                format!("again in {}s for {:?}", after.as_secs(), error.status())
            }
            CallEvent::Succeeded { answer } => format!("succeeded with {}", answer.status()),
            CallEvent::Failed { error } => format!("failed: {}", error.outcome()),
            other => format!("{other:?}"),
        };
        self.0.lock().unwrap().push(format!("{call} {} {what}", call.attempts()));
    }
}

/// Panics at everything.
struct Panics;

impl Observer for Panics {
    fn observe(&self, _: &CallInfo, event: &CallEvent<'_>) {
        panic!("an observer of {event:?}");
    }
}

/// Confirms a payment that is answered like this.
fn confirm(client: Client, answers: &[(u16, &'static str)]) -> Result<Reply<PaymentIntent>, Error> {
    let answers = Mutex::new(answers.iter().copied().collect::<VecDeque<_>>());
    let send = move |_| {
        let (status, body) = answers.lock().unwrap().pop_front().unwrap();
        let response = Response::builder().status(status).header("request-id", "req_1");
        Ok(response.body(Bytes::from_static(body.as_bytes())).unwrap())
    };
    let entropy = || Ok(Entropy::from_random_bytes([7; 16]));
    let stripe = blocking::Stripe::with_transport(client, blocking::from_fn(send, |_| {}, entropy));
    let confirm = payment_intents::confirm("pi_PLANTED")
        .param("client_secret", "pi_1_secret_PLANTED")
        .receipt_email("PLANTED@example.test");
    stripe.run_with(&confirm, &Options::new().acting_as("acct_PLANTED"))
}

const DECLINED: &str =
    r#"{"error":{"type":"card_error","code":"card_declined","message":"PLANTED"}}"#;

fn client() -> Client {
    Client::new("sk_test_PLANTED").unwrap()
}

#[test]
fn an_observer_is_told_of_each_attempt_and_of_the_end() {
    let notes = Shared::default();
    let client = client().observer(Notes(notes.clone()));
    assert!(confirm(client, &[(500, "{}"), (402, DECLINED)]).is_err());
    let operation = "POST /v1/payment_intents/{intent}/confirm";
    let expected =
        ["1 sending", "1 again in 0s for Some(500)", "2 sending", "2 failed: outcome unknown"];
    let expected = expected.map(|line| format!("{operation} {line}"));
    assert_eq!(*notes.lock().unwrap(), expected);
}

#[test]
fn an_observer_that_panics_does_not_lose_the_call() {
    let paid = r#"{"id":"pi_1","object":"payment_intent"}"#;
    let reply = confirm(client().observer(Panics), &[(500, "{}"), (200, paid)]).unwrap();
    assert_eq!((reply.data.id(), reply.attempts()), ("pi_1", 2));
}

/// Writes down spans and events with all their fields.
struct Collect(Shared);

impl Collect {
    fn line(&self, metadata: &Metadata<'_>, visit: impl FnOnce(&mut Line)) {
        let mut line = Line(format!("{} {}", metadata.level(), metadata.name()));
        visit(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Subscriber for Collect {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "pinstripe"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.line(span.metadata(), |line| span.record(line));
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        assert_eq!(event.parent(), Some(&Id::from_u64(1)));
        self.line(event.metadata(), |line| event.record(line));
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn spans_say_what_happens_and_nothing_that_is_sent() {
    let lines = Shared::default();
    tracing::subscriber::with_default(Collect(lines.clone()), || {
        assert!(confirm(client(), &[(500, "{}"), (402, DECLINED)]).is_err());
    });
    let lines = lines.lock().unwrap();
    assert_eq!(lines.len(), 5, "{lines:#?}");
    assert_eq!(
        lines[0],
        "DEBUG stripe_call operation=POST /v1/payment_intents/{intent}/confirm acting=\"connected\""
    );
    for (line, fields) in lines[1..].iter().zip([
        &["DEBUG", "attempt=1", "sending"][..],
        &[
            "WARN",
            "attempt=1",
            "status=500",
            "after=500ms",
            "outcome=outcome unknown",
            "trying again",
        ],
        &["DEBUG", "attempt=2", "sending"],
        &["WARN", "attempt=2", "status=402", "request_id=\"req_1\"", "card_declined", "failed"],
    ]) {
        assert!(fields.iter().all(|field| line.contains(field)), "{line}");
    }
    assert!(!lines.iter().any(|line| line.contains("PLANTED")), "{lines:#?}");
}
