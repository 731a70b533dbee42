use http::StatusCode;
use std::fmt;

/// Why a webhook was refused. It never contains a secret, a signature or a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no signature header, or an empty one.
    Missing,
    /// The header is malformed: its time is not all digits, it has two times, or it is far too long.
    Header,
    /// The header has no time.
    NoTimestamp,
    /// The header has no signature of the scheme `v1`.
    NoSignature,
    /// No signature matches the body and the secrets.
    Mismatch,
    /// The webhook was signed too long ago: it is a replay, or a clock is wrong.
    TooOld {
        /// Its age in seconds.
        age: i64,
    },
    /// The webhook was signed too far in the future.
    TooNew {
        /// How many seconds after `now`.
        ahead: i64,
    },
    /// The body is larger than [`Verifier::max_body`](super::Verifier::max_body) allows.
    TooLarge {
        /// The number of bytes allowed.
        limit: usize,
    },
}

impl VerifyError {
    /// A name for logs and counters, for instance `too_old`.
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Missing => "missing_header",
            Self::Header => "malformed_header",
            Self::NoTimestamp => "missing_timestamp",
            Self::NoSignature => "no_signature",
            Self::Mismatch => "mismatch",
            Self::TooOld { .. } => "too_old",
            Self::TooNew { .. } => "too_new",
            Self::TooLarge { .. } => "too_large",
        }
    }

    /// The status to answer with: 413 for a body that is too large, 400 for everything else.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("there is no signature header"),
            Self::Header => f.write_str("the signature header is malformed"),
            Self::NoTimestamp => f.write_str("the signature header has no time"),
            Self::NoSignature => {
                f.write_str("the signature header has no signature of the scheme v1")
            }
            Self::Mismatch => f.write_str("no signature matches the body"),
            Self::TooOld { age } => write!(f, "the webhook is {age} seconds old"),
            Self::TooNew { ahead } => write!(f, "the webhook is {ahead} seconds in the future"),
            Self::TooLarge { limit } => write!(f, "the body has more than {limit} bytes"),
        }
    }
}

impl std::error::Error for VerifyError {}
