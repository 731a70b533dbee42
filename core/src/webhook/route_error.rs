use crate::json::FieldError;
use http::StatusCode;
use std::fmt;

/// Why a handler was not added.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RouteError {
    /// The type or group has a handler already.
    Twice {
        /// The type or group.
        pattern: String,
    },
    /// It is neither a type nor a group such as `account.*`.
    Pattern {
        /// The text.
        pattern: String,
    },
    /// Events of the type have another object.
    Object {
        /// The type.
        pattern: String,
        /// The type of object that its events have.
        object: &'static str,
    },
}

impl fmt::Display for RouteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Twice { pattern } => write!(f, "`{pattern}` already has a handler"),
            Self::Pattern { pattern } => write!(f, "`{pattern}` is neither a type nor a group"),
            Self::Object { pattern, object } => {
                write!(f, "the object of a `{pattern}` event is a `{object}`")
            }
        }
    }
}

impl std::error::Error for RouteError {}

/// An event that a [`Router`](super::Router) passed to no handler, and why.
#[derive(Clone, Debug)]
pub struct Undelivered<E> {
    /// The event.
    pub event: E,
    /// Why no handler has it.
    pub why: Why,
}

/// Why a [`Router`](super::Router) passed an event to no handler.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// There is no handler of its type, and no fallback.
    Unhandled {
        /// Whether this version knows the type.
        known: bool,
    },
    /// It is of the other mode: a live [Connect endpoint](https://docs.stripe.com/connect/webhooks) receives the events
    /// of test mode as well.
    Mode,
    /// Its object has the form of another release of the API than this crate is made for. The endpoint's version has to
    /// be set: see [webhook versions](https://docs.stripe.com/webhooks/versioning).
    Version,
    /// Its mode, its account or its object cannot be read.
    Field(FieldError),
}

impl Why {
    /// The status to answer the webhook with: 200 if there is nothing to do, and 500 if Stripe should send the event
    /// again when the endpoint has been repaired.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::Unhandled { .. } | Self::Mode => StatusCode::OK,
            Self::Version | Self::Field(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unhandled { known: true } => f.write_str("no handler of this type"),
            Self::Unhandled { known: false } => f.write_str("no handler, and an unknown type"),
            Self::Mode => f.write_str("an event of the other mode"),
            Self::Version => f.write_str("an event of another version of the API"),
            Self::Field(e) => e.fmt(f),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for Undelivered<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.why {
            Why::Field(e) => Some(e),
            _ => None,
        }
    }
}

impl<E> fmt::Display for Undelivered<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.why {
            Why::Field(_) => f.write_str("the event cannot be read"),
            why => why.fmt(f),
        }
    }
}
