//! Answers that a test chooses, and what a call makes of them.

use pinstripe_core::bytes::Bytes;
use pinstripe_core::{
    Call, Client, Decode, Entropy, Error, Failure, Reply, Step, TransportError, http,
};
use std::time::Duration;

pub(crate) fn client() -> Client {
    Client::new("sk_test_1").unwrap()
}

pub(crate) fn entropy(seed: u8) -> Entropy {
    Entropy::from_random_bytes([seed; 16])
}

#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Stripe's: it has a `Request-Id`.
    Status(u16, Vec<(&'static str, &'static str)>, &'static str),
    /// An answer of something between.
    Foreign(u16, &'static str),
    Fails(Failure),
    /// A whole head and a part of the body.
    BreaksOff(u16),
}

use Answer::{BreaksOff, Fails, Foreign, Status};

pub(crate) const CARD: &str =
    r#"{"error":{"type":"card_error","code":"card_declined","decline_code":"generic_decline"}}"#;

pub(crate) fn response(
    status: u16,
    headers: &[(&str, &str)],
    body: &'static str,
) -> http::Response<Bytes> {
    let mut response = http::Response::builder().status(status).header("request-id", "req_1");
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::from_static(body.as_bytes())).unwrap()
}

pub(crate) struct Run<T> {
    pub(crate) result: Result<Reply<T>, Error>,
    pub(crate) requests: Vec<http::Request<Bytes>>,
    pub(crate) waits: Vec<Duration>,
}

/// Answers in the given order, and the last one for ever.
pub(crate) fn run<T: Decode>(mut call: Call<T>, answers: &[Answer]) -> Run<T> {
    let (mut requests, mut waits) = (Vec::new(), Vec::new());
    loop {
        let answer = &answers[requests.len().min(answers.len() - 1)];
        let (request, in_flight) = call.send();
        requests.push(request);
        let step = match answer {
            Status(status, headers, body) => in_flight.receive(response(*status, headers, body)),
            Foreign(status, body) => {
                let mut response = response(*status, &[], body);
                response.headers_mut().remove("request-id");
                in_flight.receive(response)
            }
            Fails(failure) => in_flight.fail(TransportError::new(*failure, "test")),
            BreaksOff(status) => {
                in_flight.fail(TransportError::new(Failure::Io, "test").with_answer(response(
                    *status,
                    &[],
                    "{\"id\":\"pi",
                )))
            }
        };
        match step {
            Step::Done(result) => return Run { result, requests, waits },
            Step::Retry { after, call: next, .. } => {
                waits.push(after);
                call = next;
            }
        }
    }
}
