use std::fmt;

/// Why a redirect from OAuth cannot be trusted. It never contains a part of the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedirectError {
    /// The query has no state, or not the session's: the request did not start in this session.
    State,
    /// The query has neither a code nor an error, or contains a name twice.
    Query,
}

impl fmt::Display for RedirectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::State => "the state is not the session's",
            Self::Query => "the query is not an answer of the authorization page",
        })
    }
}

impl std::error::Error for RedirectError {}
