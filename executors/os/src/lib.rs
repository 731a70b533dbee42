//! Random bytes and environment variables for the executors of [Pinstripe](pinstripe_core), whose core uses neither.

use pinstripe_core::{Entropy, TransportError};

/// Draws the random bytes of one call from the operating system's generator.
///
/// # Errors
///
/// [`TransportError`] if the generator fails; nothing is sent then.
pub fn entropy() -> Result<Entropy, TransportError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(TransportError::unsendable)?;
    Ok(Entropy::from_random_bytes(bytes))
}

/// The value of an environment variable; an empty one counts as unset.
///
/// A value that is not Unicode is returned with replacement characters, so that it is refused as a key or a URL instead
/// of counting as unset.
pub fn variable(name: &str) -> Option<String> {
    let value = std::env::var_os(name)?.to_string_lossy().into_owned();
    Some(value).filter(|value| !value.is_empty())
}
