use super::limits::Limits;
use crate::error::transport::TransportError;

/// A transport that can make its own HTTP client, for the `new` and the `from_env` of its handle.
pub trait Start: Sized {
    /// Makes the HTTP client.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if it cannot be made, for instance without root certificates.
    fn start(limits: Limits) -> Result<Self, TransportError>;
}

/// The environment of a process, from which `from_env` takes its settings. The core itself does not read it.
pub trait Environment {
    /// The value of a variable; an empty one counts as unset.
    fn variable(name: &str) -> Option<String>;
}
