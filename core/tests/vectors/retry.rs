//! Runs the vectors for answers: what is tried again and when, under which key, and what the call ends with.

use pinstripe_core::bytes::Bytes;
use pinstripe_core::http::Response;
use pinstripe_core::{
    Client, Entropy, Error, ErrorKind, Failure, Json, Outcome, Raw, Reply, RetryPolicy, Step,
    TransportError,
};
use pinstripe_workshop::vectors::{self, Attempt, RetryVector};
use std::time::Duration;

struct Run {
    result: Result<Reply<Json>, Error>,
    /// The key that each request carried.
    keys: Vec<Option<String>>,
    delays: Vec<Duration>,
    /// The call's own idea of its key.
    promised: Option<String>,
}

fn run(v: &RetryVector, seed: u8) -> Run {
    let policy = RetryPolicy::default();
    let policy = if v.max_retries == 2 { policy } else { policy.max_retries(v.max_retries) };
    let client = Client::new("sk_test_123").unwrap().retry(policy);
    let raw = Raw::new(v.method.parse().unwrap(), v.path.as_str()).unwrap();
    let mut call = client.call(&raw, Entropy::from_random_bytes([seed; 16])).unwrap();
    let promised = call.idempotency_key().map(|key| key.as_str().to_owned());
    let (mut keys, mut delays, mut first) = (Vec::new(), Vec::new(), None);
    loop {
        let (request, in_flight) = call.send();
        let key = request.headers().get("idempotency-key");
        keys.push(key.map(|key| key.to_str().unwrap().to_owned()));
        let sent = format!("{} {} {:?}", request.method(), request.uri(), request.body());
        assert_eq!(first.get_or_insert_with(|| sent.clone()), &sent, "{}", v.id);
        let answer = v.answers.get(keys.len() - 1).or(v.answers.last()).unwrap();
        let step = match &answer.transport {
            Some(name) => in_flight.fail(failure(name, answer)),
            None => in_flight.receive(response(answer)),
        };
        match step {
            Step::Done(result) => return Run { result, keys, delays, promised },
            Step::Retry { after, call: next, .. } => {
                delays.push(after);
                call = next;
            }
        }
    }
}

fn response(answer: &Attempt) -> Response<Bytes> {
    let mut response = Response::builder().status(answer.status.unwrap());
    for (name, value) in &answer.headers {
        response = response.header(name, value);
    }
    response.header("Request-Id", "req_1").body(answer.body().into()).unwrap()
}

fn failure(name: &str, answer: &Attempt) -> TransportError {
    let failure = match name {
        "connect" => Failure::Connect,
        "timeout" => Failure::Timeout,
        "closed" | "truncated" => Failure::Io,
        "too_large" => Failure::TooLarge,
        "unsendable" => Failure::Unsendable,
        other => panic!("{other}"),
    };
    let error = TransportError::new(failure, "by the vector");
    if answer.status.is_some() { error.with_answer(response(answer)) } else { error }
}

fn kind(result: &Result<Reply<Json>, Error>) -> &'static str {
    let Err(error) = result else { return "ok" };
    match error.kind() {
        ErrorKind::InvalidRequest => "invalid_request",
        ErrorKind::Idempotency => "idempotency",
        ErrorKind::Authentication => "authentication",
        ErrorKind::Card => "card",
        ErrorKind::Permission => "permission",
        ErrorKind::Conflict => "conflict",
        ErrorKind::RateLimit => "rate_limit",
        ErrorKind::OAuth => "oauth",
        ErrorKind::Api => "api",
        ErrorKind::Build => "build",
        ErrorKind::Transport => "transport",
        ErrorKind::Decode => "decode",
        _ => "another kind",
    }
}

fn outcome(error: &Error) -> &'static str {
    match error.outcome() {
        Outcome::NotSent => "not_sent",
        Outcome::Refused => "refused",
        Outcome::Unknown => "unknown",
        Outcome::Done => "done",
    }
}

fn settle(failures: &[String]) {
    assert!(failures.is_empty(), "{} failed:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn attempts_and_ends() {
    let mut failures = Vec::new();
    for v in vectors::retries() {
        let run = run(&v, 1);
        let got = (run.keys.len(), kind(&run.result), run.result.as_ref().err().map(outcome));
        let expected = (v.attempts as usize, v.kind.as_str(), v.outcome.as_deref());
        if got != expected {
            failures.push(format!("{}: {got:?}, not {expected:?}", v.id));
        }
        let counted = match &run.result {
            Ok(reply) => reply.attempts(),
            Err(error) => error.attempts(),
        };
        if counted != v.attempts {
            failures.push(format!("{}: {counted} attempts are counted", v.id));
        }
    }
    settle(&failures);
}

#[test]
fn keys() {
    let mut failures = Vec::new();
    for v in vectors::retries() {
        let run = run(&v, 2);
        let as_promised = run.keys.iter().all(|key| *key == run.promised);
        // An error has it as well as a reply.
        let told = match &run.result {
            Ok(reply) => reply.idempotency_key(),
            Err(error) => error.idempotency_key(),
        };
        let told = told.map(|key| key.as_str().to_owned());
        if !as_promised || run.promised.is_some() != v.key || told != run.promised {
            failures.push(format!("{}: {:?} of {:?}", v.id, run.keys, run.promised));
        }
    }
    settle(&failures);
}

#[test]
fn delays() {
    let mut failures = Vec::new();
    for v in vectors::retries() {
        // What is true of every case, and what the case itself says, whatever the entropy.
        for seed in 0..=255 {
            let run = run(&v, seed);
            let ms: Vec<u128> = run.delays.iter().map(Duration::as_millis).collect();
            let within = ms
                .iter()
                .zip(&v.delays_ms)
                .all(|(ms, (least, most))| (u128::from(*least)..=u128::from(*most)).contains(ms));
            let told = v.delays_ms.is_empty() || v.delays_ms.len() == ms.len();
            if !within || !told || ms.iter().any(|ms| !(500..=60_000).contains(ms)) {
                failures.push(format!("{}: {ms:?}, not {:?}", v.id, v.delays_ms));
                break;
            }
        }
    }
    settle(&failures);
}

#[test]
fn an_error_keeps_status_request_id_and_bytes() {
    let mut failures = Vec::new();
    for v in vectors::retries() {
        let run = run(&v, 3);
        let Err(error) = &run.result else { continue };
        let last = v.answers.get(run.keys.len() - 1).or(v.answers.last()).unwrap();
        let (status, id, body) = match last.status {
            Some(status) => (Some(status), Some("req_1"), Some(last.body())),
            None => (None, None, None),
        };
        let kept = error.status().map(|status| status.as_u16()) == status
            && error.request_id() == id
            && error.answer().map(|answer| answer.body().clone()) == body.map(Bytes::from);
        if !kept {
            failures.push(format!("{}: {error:?}", v.id));
        }
    }
    settle(&failures);
}
