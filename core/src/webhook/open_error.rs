use crate::json::FieldError;
use std::fmt;

/// Why a verified body cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OpenError {
    /// It is not an event: it is not a JSON object, or lacks an `id` or a `type`.
    Field(FieldError),
    /// It is a thin event: open it as a [`Notification`](super::Notification).
    Thin,
    /// It is a snapshot event: open it as an [`Event`](super::Event).
    Snapshot,
    /// Its account does not fit the endpoint whose secret signed it: the secrets are mixed up.
    Origin,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(_) => f.write_str("the body is not an event"),
            Self::Thin => f.write_str("the body is a thin event and not a snapshot event"),
            Self::Origin => f.write_str("the event's account does not fit the endpoint's secret"),
            Self::Snapshot => f.write_str("the body is a snapshot event and not a thin event"),
        }
    }
}

impl std::error::Error for OpenError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Field(e) => Some(e),
            Self::Thin | Self::Snapshot | Self::Origin => None,
        }
    }
}

impl From<FieldError> for OpenError {
    fn from(e: FieldError) -> Self {
        Self::Field(e)
    }
}
