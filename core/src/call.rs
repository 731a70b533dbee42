use crate::answer::Answer;
use crate::call_info::CallInfo;
use crate::call_state::State;
use crate::error::api::ApiError;
use crate::error::decode::DecodeError;
use crate::error::outcome::Outcome;
use crate::error::transport::TransportError;
use crate::error::{Error, Reason};
use crate::idempotency::IdempotencyKey;
use crate::observer::CallEvent;
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
/// It is not `Clone` and [`send`](Self::send) consumes it, so a payment cannot be sent twice by mistake:
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

/// An operation that was sent and waits for its answer.
///
/// Dropping it leaves the outcome unknown: ask again with the same idempotency key to find out.
#[must_use = "the operation was sent, and its outcome is not known until the answer is received"]
pub struct InFlight<T> {
    state: Box<State>,
    output: PhantomData<fn() -> T>,
}

/// The next step of a call: it has ended, or it is sent again.
#[derive(Debug)]
#[must_use]
pub enum Step<T> {
    /// The operation has ended.
    Done(Result<Reply<T>, Error>),
    /// Wait, then send `call`: the same request under the same idempotency key.
    #[non_exhaustive]
    Retry {
        /// How long to wait.
        after: Duration,
        /// The call to send after that.
        call: Call<T>,
        /// The error of the last attempt, with which the call would otherwise have ended.
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
    /// Its `Debug`, from the crate `http`, hides the API key and shows the URL and the body, which may contain personal
    /// data.
    pub fn request(&self) -> &Request<Bytes> {
        &self.state.request
    }

    /// The call's operation, account, key and attempts, without its parameters.
    pub fn info(&self) -> &CallInfo {
        &self.state.origin.call
    }

    /// The idempotency key of every attempt; every POST has one. To be able to go on after a crash,
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

    /// Returns the request, which must be sent exactly once.
    pub fn send(mut self) -> (Request<Bytes>, InFlight<T>) {
        self.state.tried = self.state.tried.saturating_add(1);
        self.state.origin.call.attempts = self.state.origin.call.attempts.saturating_add(1);
        self.state.watch.tell(&self.state.origin.call, &CallEvent::Sending);
        let request = self.state.request.clone();
        (request, InFlight { state: self.state, output: PhantomData })
    }
}

impl<T: Decode> InFlight<T> {
    /// The call's operation, account, key and attempts, without its parameters.
    pub fn info(&self) -> &CallInfo {
        &self.state.origin.call
    }

    /// Takes the complete answer.
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

    /// Takes the complete answer in parts, for HTTP stacks that do not use the crate `http`. Headers that are not valid
    /// HTTP are left out.
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

    /// Takes the reason why no complete answer arrived.
    pub fn fail(mut self, error: TransportError) -> Step<T> {
        let State { retry, jitter, tried, .. } = &mut *self.state;
        let after = retry.after_failure(&error, *tried, jitter);
        let outcome = error.outcome().max(self.state.worst);
        self.end(error, outcome, after)
    }

    fn succeed(self, answer: Answer) -> Result<Reply<T>, Error> {
        let State { mut origin, watch, .. } = *self.state;
        origin.call.note(Outcome::Done);
        match T::decode(answer.body().clone()) {
            Ok(data) => {
                watch.tell(&origin.call, &CallEvent::Succeeded { answer: &answer });
                Ok(Reply { data, answer, origin })
            }
            Err(error) => {
                let error = DecodeError::field(answer, error);
                let error = Error::of_call(error, origin.call.clone(), Outcome::Done);
                watch.tell(&origin.call, &CallEvent::Failed { error: &error });
                Err(error)
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
        let call = &self.state.origin.call;
        let Some(after) = after else {
            self.state.watch.tell(call, &CallEvent::Failed { error: &error });
            return Step::Done(Err(error));
        };
        self.state.watch.tell(call, &CallEvent::Retrying { error: &error, after });
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
