use crate::json::FieldError;
use crate::saved_error::SavedError;
use std::fmt;

/// Why a request, a client or a setting cannot be built from the caller's input.
///
/// It never contains the input itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildError {
    /// The API key is empty or contains a character that is not visible ASCII.
    ApiKey,
    /// An environment variable is not set, or is empty.
    Variable {
        /// The variable's name.
        name: &'static str,
    },
    /// The signing secret is empty or blank.
    SigningSecret,
    /// The idempotency key is not 1 to 255 characters of visible ASCII.
    IdempotencyKey,
    /// The account or context to act as is empty or contains a character that is not visible ASCII.
    Acting,
    /// OAuth needs the platform's client id, and neither the call nor the client has one.
    ClientId,
    /// A header cannot be sent: its name or value is malformed, or it is one that the client sets itself.
    Header {
        /// The header's name.
        name: String,
    },
    /// The base URL is not `http` or `https` with a host and a plain path.
    BaseUrl,
    /// A live key would be sent over plain `http` to another machine, so that others could read it.
    LiveKeyOverHttp,
    /// The API version is empty or contains a character that is not visible ASCII.
    Version,
    /// The method is not GET, POST or DELETE.
    Method,
    /// The path is not relative to Stripe's origin.
    Path,
    /// A path argument is missing, empty, `.` or `..`.
    PathArgument {
        /// The path template.
        template: String,
        /// The argument's position, from 0.
        index: usize,
    },
    /// A parameter cannot be sent.
    Parameter {
        /// The parameter's key, for instance `metadata[a]`, or as much of it as is known.
        path: String,
        /// Why it cannot be sent.
        reason: &'static str,
    },
    /// A field that the request is built from cannot be read.
    Field(FieldError),
    /// A saved call cannot be resumed.
    Saved(SavedError),
    /// The URL is longer than HTTP libraries accept, about 64 KiB.
    TooLong,
}

impl BuildError {
    pub(crate) fn parameter(path: &str, reason: &'static str) -> Self {
        Self::Parameter { path: path.to_owned(), reason }
    }

    /// Prefixes the parameter's path with `key`.
    pub(crate) fn inside(self, key: &str) -> Self {
        match self {
            Self::Parameter { path, reason } => {
                let (head, tail) = path.split_at(path.find('[').unwrap_or(path.len()));
                let path =
                    if head.is_empty() { key.to_owned() } else { format!("{key}[{head}]{tail}") };
                Self::Parameter { path, reason }
            }
            other => other,
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ApiKey => f.write_str(
                "the API key is empty or contains a character that is not visible ASCII",
            ),
            Self::Variable { name } => {
                write!(f, "the environment variable {name} is not set, or is empty")
            }
            Self::SigningSecret => f.write_str("the signing secret is empty"),
            Self::IdempotencyKey => {
                f.write_str("the idempotency key is not 1 to 255 characters of visible ASCII")
            }
            Self::Acting => f.write_str(
                "the account to act as is empty or contains a character that is not visible ASCII",
            ),
            Self::ClientId => f.write_str("OAuth needs the platform's client id"),
            Self::Header { name } => write!(f, "the header `{name}` cannot be set"),
            Self::BaseUrl => {
                f.write_str("the base URL is not http or https with a host and a plain path")
            }
            Self::LiveKeyOverHttp => f.write_str(
                "the base URL is plain http, and a live key is sent only over https or to localhost",
            ),
            Self::Version => f.write_str(
                "the API version is empty or contains a character that is not visible ASCII",
            ),
            Self::Method => f.write_str("the method is not GET, POST or DELETE"),
            Self::Path => f.write_str("the path is not relative to Stripe's origin"),
            Self::PathArgument { template, index } => {
                write!(f, "argument {index} of `{template}` is missing, empty, `.` or `..`")
            }
            Self::Parameter { path, reason } if path.is_empty() => {
                write!(f, "the parameters: {reason}")
            }
            Self::Parameter { path, reason } => write!(f, "parameter `{path}`: {reason}"),
            Self::Field(_) => f.write_str("a field that the request is built from cannot be read"),
            Self::Saved(e) => e.fmt(f),
            Self::TooLong => f.write_str("the URL is too long"),
        }
    }
}

impl std::error::Error for BuildError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Field(e) => Some(e),
            _ => None,
        }
    }
}

impl From<FieldError> for BuildError {
    fn from(e: FieldError) -> Self {
        Self::Field(e)
    }
}
