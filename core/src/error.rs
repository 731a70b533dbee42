//! What can go wrong, and whether the money moved.

pub(crate) mod api;
pub(crate) mod build;
pub(crate) mod decode;
pub(crate) mod outcome;
pub(crate) mod transport;

pub use api::{ApiError, ErrorKind};
pub use build::BuildError;
pub use decode::{DecodeError, PageError};
pub use outcome::Outcome;
pub use transport::{Failure, TransportError};

use crate::answer::Answer;
use http::StatusCode;
use std::fmt;

/// How a call failed.
///
/// [`Error::outcome`] answers the question that a caller who moves money has. Neither its `Debug` nor its
/// `Display` shows a body, a message of Stripe's, or a secret; the accessors do.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be built: an argument or an option cannot be sent.
    Build(BuildError),
    /// No whole answer arrived.
    Transport(Box<TransportError>),
    /// Stripe, or something between, answered with an error.
    Api(Box<ApiError>),
    /// Stripe said yes in a way that cannot be read.
    Decode(Box<DecodeError>),
}

impl Error {
    /// Whether the operation was done, over all attempts.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Build(_) => Outcome::NotSent,
            Self::Transport(e) => e.outcome(),
            Self::Api(e) => e.outcome(),
            Self::Decode(e) => e.outcome(),
        }
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(Answer::status)
    }

    /// Stripe's id for the request, if it was answered; support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.answer().and_then(Answer::request_id)
    }

    /// The answer behind the error, if there was one, with its headers and bytes.
    pub fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Build(_) => None,
            Self::Transport(e) => e.answer(),
            Self::Api(e) => Some(e.answer()),
            Self::Decode(e) => e.answer(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Build(_) => f.write_str("the request cannot be built"),
            Self::Transport(_) => f.write_str("no whole answer arrived"),
            Self::Api(e) => e.fmt(f),
            Self::Decode(_) => f.write_str("the answer cannot be read"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Build(e) => Some(e),
            Self::Transport(e) => Some(e),
            Self::Api(_) => None,
            Self::Decode(e) => Some(e),
        }
    }
}

impl From<BuildError> for Error {
    fn from(e: BuildError) -> Self {
        Self::Build(e)
    }
}

impl From<TransportError> for Error {
    fn from(e: TransportError) -> Self {
        Self::Transport(Box::new(e))
    }
}
