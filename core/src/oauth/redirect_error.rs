use std::fmt;

/// Why an owner's return is not to be believed. It never holds what they came with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// The query has no state, or another than the session's: whoever came did not leave from there.
    State,
    /// The query has neither a code nor an error, or a name twice.
    Query,
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::State => "the state is not the session's",
            Self::Query => "the query is no answer of the authorization page",
        })
    }
}

impl std::error::Error for RedirectError {}
