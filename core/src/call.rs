use crate::answer::Answer;
use crate::call_info::CallInfo;
use crate::call_state::State;
use crate::error::api::ApiError;
use crate::error::decode::DecodeError;
use crate::error::outcome::Outcome;
use crate::error::transport::TransportError;
use crate::error::{Error, Reason};
use crate::idempotency::IdempotencyKey;
use crate::reply::{Decode, Reply};
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

impl<T: Decode> Call<T> {
    pub(crate) fn new(mut state: State) -> Self {
        // Whoever reads the key from here may see the call sent, and lose sight of it.
        state.origin.call.note(state.worst.max(Outcome::Unknown));
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
        &self.state.origin.call
    }

    /// The idempotency key that every attempt carries; every POST has one. To go on with the operation after a crash,
    /// [`save`](Self::save) the call before it is sent.
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.state.origin.call.idempotency_key()
    }

    /// The call as data, to be kept before it is sent: [`Client::resume`](crate::Client::resume) goes on with it after a
    /// crash, within 23 hours from `now`, or from when the call was saved at first if it was resumed itself.
    ///
    /// A key that was sent before the call was made is older than that, and only the caller can know its age.
    pub fn save(&self, now: Timestamp) -> Saved {
        Saved::new(&self.state, now)
    }

    /// Gives the request out, to be put on the wire once.
    pub fn send(mut self) -> (Request<Bytes>, InFlight<T>) {
        self.state.tried = self.state.tried.saturating_add(1);
        self.state.origin.call.attempts = self.state.origin.call.attempts.saturating_add(1);
        let request = self.state.request.clone();
        (request, InFlight { state: self.state, output: PhantomData })
    }
}

impl<T: Decode> InFlight<T> {
    /// What the call is, without what it carries.
    pub fn info(&self) -> &CallInfo {
        &self.state.origin.call
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
        let State { mut origin, .. } = *self.state;
        origin.call.note(Outcome::Done);
        match T::decode(answer.body().clone()) {
            Ok(data) => Ok(Reply { data, answer, origin }),
            Err(error) => {
                let error = DecodeError::field(answer, error);
                Err(Error::of_call(error, origin.call, Outcome::Done))
            }
        }
    }

    fn end(
        mut self,
        reason: impl Into<Reason>,
        outcome: Outcome,
        after: Option<Duration>,
    ) -> Step<T> {
        let error = Error::of_call(reason, self.state.origin.call.clone(), outcome);
        let Some(after) = after else { return Step::Done(Err(error)) };
        self.state.worst = outcome;
        Step::Retry { after, call: Call { state: self.state, output: PhantomData }, error }
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.state.origin.call).finish()
    }
}

impl<T> fmt::Debug for InFlight<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("InFlight").field(&self.state.origin.call).finish()
    }
}
