use super::outcome::Outcome;
use crate::answer::Answer;
use crate::json::Json;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;

/// How an HTTP stack failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// The stack refused the request before connecting; a retry would not help.
    Unsendable,
    /// No connection was made, so nothing was sent.
    Connect,
    /// No complete answer arrived in time.
    Timeout,
    /// The connection broke after it was made.
    Io,
    /// The answer is larger than the executor accepts; a retry would not help.
    TooLarge,
}

/// The error of a request that got no complete answer.
///
/// Executors make it and pass it to [`InFlight::fail`](crate::InFlight::fail).
#[derive(Clone)]
pub struct TransportError {
    failure: Failure,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    answer: Option<Box<Answer>>,
    outcome: Outcome,
}

impl TransportError {
    /// Makes it from the kind of failure and the stack's own error.
    ///
    /// The stack's error is shown as the source, so it must not contain the request's URL or headers.
    pub fn new(
        failure: Failure,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        let outcome = match failure {
            Failure::Unsendable | Failure::Connect => Outcome::NotSent,
            Failure::Timeout | Failure::Io | Failure::TooLarge => Outcome::Unknown,
        };
        Self { failure, source: Some(Arc::from(source.into())), answer: None, outcome }
    }

    /// Makes a [`Failure::Unsendable`] from an error that occurred before anything was sent.
    pub fn unsendable(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(Failure::Unsendable, source)
    }

    /// Adds the part of an answer that did arrive; its status can tell the outcome.
    #[must_use]
    pub fn with_answer(mut self, part: http::Response<Bytes>) -> Self {
        let part = Answer::new(part);
        // The rest may be no more than the end of a line.
        let body = part.status().is_client_error().then(|| Json::parse(part.body().clone()));
        self.outcome = Outcome::of(&part, body.and_then(Result::ok).as_ref());
        self.answer = Some(Box::new(part));
        self
    }

    /// How the HTTP stack failed.
    pub const fn failure(&self) -> Failure {
        self.failure
    }

    /// The part of an answer that did arrive.
    pub fn answer(&self) -> Option<&Answer> {
        self.answer.as_deref()
    }

    /// The outcome of this one attempt; [`Error::outcome`](crate::Error::outcome) is that of all attempts.
    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("failure", &self.failure)
            .field("outcome", &self.outcome)
            .field("answer", &self.answer)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.failure {
            Failure::Unsendable => "the request cannot be sent",
            Failure::Connect => "no connection was made",
            Failure::Timeout => "the answer took too long",
            Failure::Io => "the connection broke",
            Failure::TooLarge => "the answer is too large",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|e| e.as_ref() as &(dyn std::error::Error + 'static))
    }
}
