use super::limits::Limits;
use crate::error::transport::TransportError;

/// A transport that can bring an HTTP client of its own, for the `new` and the `from_env` of its handle.
pub trait Start: Sized {
    /// Starts the HTTP client.
    ///
    /// # Errors
    ///
    /// [`TransportError`] if it does not start, for instance without root certificates.
    fn start(limits: Limits) -> Result<Self, TransportError>;
}

/// The environment of a process, which `from_env` takes its settings from. The core reads none itself.
pub trait Environment {
    /// The value of a variable; one that is set and empty counts as unset.
    fn variable(name: &str) -> Option<String>;
}
