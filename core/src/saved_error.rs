use std::fmt;

/// Why a saved call cannot be resumed. Nothing was sent, but the operation may have been done earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SavedError {
    /// It was saved in a format that this version of the library does not know.
    Format,
    /// It was changed after it was saved.
    Changed,
    /// It is so old that Stripe may have forgotten its key and may do the operation again: look up the object.
    TooOld {
        /// Its age in seconds.
        age: i64,
    },
    /// It was saved over an hour after `now`, so one of the clocks is wrong, and its age cannot be told.
    TooNew {
        /// By how many seconds.
        ahead: i64,
    },
    /// It was made with an API key of the other mode, test or live.
    Mode,
    /// It had its own API key, which the client does not have: resume it with a client that has this key.
    ApiKey,
    /// It was made for a different base URL than the client's.
    BaseUrl,
}

impl fmt::Display for SavedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Format => {
                f.write_str("the saved call has a format that this version does not know")
            }
            Self::Changed => f.write_str("the saved call was changed"),
            Self::TooOld { age } => write!(
                f,
                "the saved call is {age} seconds old, so Stripe may do it again: look up its object instead"
            ),
            Self::TooNew { ahead } => write!(
                f,
                "the saved call is from {ahead} seconds ahead: the clocks of the processes differ too much"
            ),
            Self::Mode => f.write_str("the saved call is of the other mode, test or live"),
            Self::ApiKey => {
                f.write_str("the saved call had its own API key, which the client does not have")
            }
            Self::BaseUrl => {
                f.write_str("the saved call is for a different base URL than the client's")
            }
        }
    }
}

impl std::error::Error for SavedError {}
