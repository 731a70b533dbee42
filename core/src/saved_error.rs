use std::fmt;

/// Why a saved call is not resumed. Nothing was sent, and the operation may have been done before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SavedError {
    /// It was written by a version of this library whose form this one does not know.
    Format,
    /// It is not what was saved: something in it has changed.
    Changed,
    /// It is so old that Stripe may have forgotten its key, and would do the operation again: look the object up.
    TooOld {
        /// Its age in seconds.
        age: i64,
    },
    /// It was made with an API key of the other mode, test or live.
    Mode,
    /// It was made with an API key of its own, and the client has another: resume it by a client with that key.
    ApiKey,
    /// It was made for another base URL than the client's.
    BaseUrl,
}

impl fmt::Display for SavedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format => {
                f.write_str("the saved call is of a form that this version does not know")
            }
            Self::Changed => f.write_str("the saved call was changed"),
            Self::TooOld { age } => write!(
                f,
                "the saved call is {age} seconds old, and Stripe may do it again: look its object up instead"
            ),
            Self::Mode => f.write_str("the saved call is of the other mode, test or live"),
            Self::ApiKey => {
                f.write_str("the saved call had an API key of its own, which the client lacks")
            }
            Self::BaseUrl => {
                f.write_str("the saved call is for another base URL than the client's")
            }
        }
    }
}

impl std::error::Error for SavedError {}
