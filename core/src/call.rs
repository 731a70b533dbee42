use crate::answer::Answer;
use crate::call_info::CallInfo;
use crate::entropy::Jitter;
use crate::error::api::ApiError;
use crate::error::decode::DecodeError;
use crate::error::outcome::Outcome;
use crate::error::transport::TransportError;
use crate::error::{Error, Reason};
use crate::idempotency::IdempotencyKey;
use crate::options::Options;
use crate::reply::{Decode, Reply};
use crate::retry::RetryPolicy;
use crate::saved::Saved;
use crate::timestamp::Timestamp;
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
        /// Why: the error that the call would have ended in.
        error: Error,
    },
}

pub(crate) struct State {
    pub(crate) request: Request<Bytes>,
    pub(crate) info: CallInfo,
    /// As the answer's reader may ask on.
    pub(crate) options: Options,
    pub(crate) retry: RetryPolicy,
    pub(crate) jitter: Jitter,
    /// How many requests were sent since the call was made or resumed.
    pub(crate) tried: u32,
    /// The worst outcome of the attempts before this one.
    pub(crate) worst: Outcome,
}

impl<T: Decode> Call<T> {
    pub(crate) fn new(state: State) -> Self {
        Self { state: Box::new(state), output: PhantomData }
    }

    /// The request that will be sent.
    ///
    /// Its `Debug` is that of the crate `http`: it hides the API key, and shows the URL and the body, with whatever
    /// they hold of customers.
    pub fn request(&self) -> &Request<Bytes> {
        &self.state.request
    }

    /// What the call is, without what it carries.
    pub fn info(&self) -> &CallInfo {
        &self.state.info
    }

    /// The idempotency key that every attempt carries; every POST has one. To go on with the operation after a crash,
    /// [`save`](Self::save) the call before it is sent.
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.state.info.idempotency_key()
    }

    /// The call as data, to be kept before it is sent: [`Client::resume`](crate::Client::resume) goes on with it after a
    /// crash, within 23 hours from `now`.
    pub fn save(&self, now: Timestamp) -> Saved {
        Saved::new(&self.state, now)
    }

    /// Gives the request out, to be put on the wire once.
    pub fn send(mut self) -> (Request<Bytes>, InFlight<T>) {
        self.state.tried += 1;
        self.state.info.attempts += 1;
        if let Some(key) = &mut self.state.info.key {
            key.mark_sent();
        }
        let request = self.state.request.clone();
        (request, InFlight { state: self.state, output: PhantomData })
    }
}

impl<T: Decode> InFlight<T> {
    /// What the call is, without what it carries.
    pub fn info(&self) -> &CallInfo {
        &self.state.info
    }

    /// Takes the whole answer.
    pub fn receive(mut self, response: Response<impl Into<Bytes>>) -> Step<T> {
        let answer = Answer::new(response.map(Into::into));
        if answer.status().is_success() {
            return Step::Done(self.succeed(answer));
        }
        let State { retry, jitter, tried, .. } = &mut *self.state;
        let after = retry.after_answer(&answer, *tried, jitter);
        let error = ApiError::new(answer);
        let outcome = error.outcome(self.state.worst);
        self.end(error, outcome, after)
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
    pub fn fail(mut self, error: TransportError) -> Step<T> {
        let State { retry, jitter, tried, .. } = &mut *self.state;
        let after = retry.after_failure(&error, *tried, jitter);
        let outcome = error.outcome().max(self.state.worst);
        self.end(error, outcome, after)
    }

    fn succeed(self, answer: Answer) -> Result<Reply<T>, Error> {
        let State { info, options, .. } = *self.state;
        match T::decode(answer.body().clone()) {
            Ok(data) => Ok(Reply { data, answer, call: info, options }),
            Err(error) => {
                let error = DecodeError::field(answer, error);
                Err(Error::of_call(error, info, Outcome::Done))
            }
        }
    }

    fn end(
        mut self,
        reason: impl Into<Reason>,
        outcome: Outcome,
        after: Option<Duration>,
    ) -> Step<T> {
        let error = Error::of_call(reason, self.state.info.clone(), outcome);
        let Some(after) = after else { return Step::Done(Err(error)) };
        self.state.worst = outcome;
        Step::Retry { after, call: Call { state: self.state, output: PhantomData }, error }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.state.info).finish()
    }
}

impl<T> fmt::Debug for InFlight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("InFlight").field(&self.state.info).finish()
    }
}
