use super::outcome::Outcome;
use crate::answer::Answer;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;

/// What an executor's HTTP stack failed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Failure {
    /// The stack refused the request before it connected; trying again is no use.
    Unsendable,
    /// No connection was made, so nothing was sent.
    Connect,
    /// No whole answer came in time.
    Timeout,
    /// The connection broke after it was made.
    Io,
    /// The answer is larger than the executor takes; trying again is no use.
    TooLarge,
}

/// A request that got no whole answer.
///
/// Executors make it; [`InFlight::fail`](crate::InFlight::fail) takes it.
#[derive(Clone)]
pub struct TransportError {
    failure: Failure,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    answer: Option<Box<Answer>>,
    outcome: Outcome,
}

impl TransportError {
    /// Takes what failed and the stack's own error.
    ///
    /// The error must not hold the request's URL or headers: it is shown as this error's source.
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

    /// Takes an error that kept everything from being sent: [`Failure::Unsendable`].
    pub fn unsendable(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::new(Failure::Unsendable, source)
    }

    /// Keeps the part of an answer that did arrive: its status says more than the failure does.
    #[must_use]
    pub fn with_answer(mut self, part: http::Response<Bytes>) -> Self {
        let part = Answer::new(part);
        self.outcome = Outcome::of(&part, None);
        self.answer = Some(Box::new(part));
        self
    }

    /// What failed.
    pub const fn failure(&self) -> Failure {
        self.failure
    }

    /// The part of an answer that did arrive.
    pub fn answer(&self) -> Option<&Answer> {
        self.answer.as_deref()
    }

    /// What became of this one attempt; [`Error::outcome`](crate::Error::outcome) speaks of all of them.
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
