//! What [Pinstripe](pinstripe_core)'s executors ask the operating system for. The core asks it for nothing.

use pinstripe_core::{Entropy, TransportError};

/// Draws the random bytes of one call from the operating system's generator.
///
/// # Errors
///
/// [`TransportError`] if it gives none: then nothing is sent.
pub fn entropy() -> Result<Entropy, TransportError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(TransportError::unsendable)?;
    Ok(Entropy::from_random_bytes(bytes))
}

/// The value of an environment variable; one that is set and empty counts as unset.
///
/// A value that is not Unicode comes out damaged and not as unset, so that it is refused as a key or a URL.
pub fn variable(name: &str) -> Option<String> {
    let value = std::env::var_os(name)?.to_string_lossy().into_owned();
    Some(value).filter(|value| !value.is_empty())
}
