use crate::answer::Answer;
use crate::entropy::Jitter;
use crate::error::Error;
use crate::error::api::ApiError;
use crate::error::decode::DecodeError;
use crate::error::outcome::Outcome;
use crate::error::transport::TransportError;
use crate::idempotency::IdempotencyKey;
use crate::options::Options;
use crate::reply::{Decode, Reply};
use crate::retry::RetryPolicy;
use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

/// An operation that is ready to be sent, for the first time or again.
///
/// It is neither `Clone` nor sendable twice, so a payment is not put on the wire twice by mistake:
///
/// ```compile_fail
/// # use pinstripe_core::{Call, Json};
/// fn twice(call: Call<Json>) {
///     let first = call.send();
///     let second = call.send();
/// }
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    state: Box<State>,
    output: PhantomData<fn() -> T>,
}

/// An operation that was sent and is owed an answer.
///
/// Dropping it leaves the outcome unknown; the idempotency key is how to find out.
#[must_use = "the operation was sent, and what became of it is still to be learnt"]
pub struct InFlight<T> {
    state: Box<State>,
    output: PhantomData<fn() -> T>,
}

/// What to do next.
#[derive(Debug)]
#[must_use]
pub enum Step<T> {
    /// The operation has ended.
    Done(Result<Reply<T>, Error>),
    /// Wait, then send `call`: the same request under the same idempotency key.
    Retry {
        /// How long to wait.
        after: Duration,
        /// What to send then.
        call: Call<T>,
    },
}

struct State {
    request: Request<Bytes>,
    key: Option<IdempotencyKey>,
    /// As the answer's reader may ask on.
    options: Options,
    retry: RetryPolicy,
    jitter: Jitter,
    /// How many requests were sent.
    attempts: u32,
    /// The worst outcome of the attempts before this one.
    worst: Outcome,
}

impl<T: Decode> Call<T> {
    pub(crate) fn new(
        request: Request<Bytes>,
        key: Option<IdempotencyKey>,
        options: Options,
        retry: RetryPolicy,
        jitter: Jitter,
    ) -> Self {
        let state =
            State { request, key, options, retry, jitter, attempts: 0, worst: Outcome::NotSent };
        Self { state: Box::new(state), output: PhantomData }
    }

    /// The request that will be sent.
    pub fn request(&self) -> &Request<Bytes> {
        &self.state.request
    }

    /// The idempotency key that every attempt carries; every POST has one. To be sure of never doing an
    /// operation twice, even over a crash, store it before sending.
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.state.key.as_ref()
    }

    /// Gives the request out, to be put on the wire once.
    pub fn send(mut self) -> (Request<Bytes>, InFlight<T>) {
        self.state.attempts += 1;
        let request = self.state.request.clone();
        (request, InFlight { state: self.state, output: PhantomData })
    }
}

impl<T: Decode> InFlight<T> {
    /// Takes the whole answer.
    pub fn receive(mut self, response: Response<impl Into<Bytes>>) -> Step<T> {
        let answer = Answer::new(response.map(Into::into));
        let State { retry, jitter, attempts, .. } = &mut *self.state;
        if answer.status().is_success() {
            return Step::Done(self.succeed(answer));
        }
        match retry.after_answer(&answer, *attempts, jitter) {
            Some(after) => self.again(after, Outcome::of(answer.status())),
            None => {
                let error = ApiError::new(answer, self.state.worst);
                Step::Done(Err(Error::Api(Box::new(error))))
            }
        }
    }

    /// Takes the whole answer in parts, for HTTP stacks with types of their own. Headers that no HTTP message
    /// can hold are left out.
    pub fn receive_parts<'h>(
        self,
        status: StatusCode,
        headers: impl IntoIterator<Item = (&'h str, &'h [u8])>,
        body: impl Into<Bytes>,
    ) -> Step<T> {
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers
            .into_iter()
            .filter_map(|(name, value)| Some((name.parse().ok()?, value.try_into().ok()?)))
            .collect::<HeaderMap>();
        self.receive(response)
    }

    /// Takes a failure to get the whole answer.
    pub fn fail(mut self, mut error: TransportError) -> Step<T> {
        let State { retry, jitter, attempts, .. } = &mut *self.state;
        match retry.after_failure(&error, *attempts, jitter) {
            Some(after) => self.again(after, error.outcome),
            None => {
                error.outcome = error.outcome.max(self.state.worst);
                Step::Done(Err(Error::Transport(Box::new(error))))
            }
        }
    }

    fn succeed(self, answer: Answer) -> Result<Reply<T>, Error> {
        let State { key, options, attempts, .. } = *self.state;
        match T::decode(answer.body().clone()) {
            Ok(data) => Ok(Reply { data, answer, idempotency_key: key, attempts, options }),
            Err(error) => Err(Error::Decode(Box::new(DecodeError::field(answer, error)))),
        }
    }

    fn again(mut self, after: Duration, outcome: Outcome) -> Step<T> {
        self.state.worst = self.state.worst.max(outcome);
        Step::Retry { after, call: Call { state: self.state, output: PhantomData } }
    }
}

impl State {
    /// Names an abandoned call well enough to find it, without ids, parameters or secrets.
    fn fmt_as(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct(name)
            .field("method", self.request.method())
            .field("key", &self.key.as_ref().map(IdempotencyKey::as_str))
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt_as("Call", f)
    }
}

impl<T> fmt::Debug for InFlight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt_as("InFlight", f)
    }
}
