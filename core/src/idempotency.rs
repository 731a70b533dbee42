use crate::error::build::BuildError;
use crate::error::outcome::Outcome;
use sha2::{Digest, Sha256};
use std::fmt;

/// The key under which Stripe does an operation at most once.
///
/// Stripe keeps a key, and the answer to its first request, for at least 24 hours. Within that time it does not do the
/// operation again and repeats the stored answer, whether a success or a failure with status 500. After that time the
/// same key may do the operation a second time: look up the object instead.
/// See [idempotent requests](https://docs.stripe.com/api/idempotent_requests).
#[derive(Clone, Debug)]
pub struct IdempotencyKey {
    text: String,
    /// What became of the requests that have carried it, as far as this process knows.
    known: Outcome,
}

impl IdempotencyKey {
    /// Makes a key from the caller's text.
    ///
    /// # Errors
    ///
    /// [`BuildError::IdempotencyKey`] unless it is 1 to 255 characters of visible ASCII.
    pub fn new(key: impl Into<String>) -> Result<Self, BuildError> {
        let key = key.into();
        let fits = (1..=255).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
        if fits {
            Ok(Self { text: key, known: Outcome::NotSent })
        } else {
            Err(BuildError::IdempotencyKey)
        }
    }

    /// Makes a key from parts: the same parts give the same key in every process, for jobs that may run twice.
    ///
    /// A job that may have run before also sets [`Options::resumed`](crate::Options::resumed). The parts must identify
    /// one operation, for instance by the order's number and the action: two operations must never share their parts.
    ///
    /// ```
    /// use pinstripe_core::IdempotencyKey;
    ///
    /// let key = IdempotencyKey::derive(["order_42", "charge"])?;
    /// assert_eq!(key, IdempotencyKey::derive(["order_42", "charge"])?);
    /// assert_ne!(key, IdempotencyKey::derive(["order_4", "2charge"])?);
    /// # Ok::<(), pinstripe_core::BuildError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`BuildError::IdempotencyKey`] if there is no part, or an empty one: all orders whose number is missing would
    /// share a key.
    pub fn derive<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Result<Self, BuildError> {
        let mut hash = Sha256::new();
        let mut any = false;
        for part in parts {
            let part = part.as_ref();
            if part.is_empty() {
                return Err(BuildError::IdempotencyKey);
            }
            any = true;
            // The length keeps ["ab", "c"] and ["a", "bc"] apart.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        if !any {
            return Err(BuildError::IdempotencyKey);
        }
        let digest = hash.finalize();
        let mut bytes = [0; 16];
        bytes.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Ok(Self::random(bytes))
    }

    /// Makes the key of a call for which the caller set none.
    pub(crate) fn random(bytes: [u8; 16]) -> Self {
        Self { text: uuid(bytes), known: Outcome::NotSent }
    }

    /// What became of the requests that have carried it.
    pub(crate) const fn known(&self) -> Outcome {
        self.known
    }

    /// Notes what became of them, for the next call under this key.
    pub(crate) fn note(&mut self, outcome: Outcome) {
        self.known = outcome;
    }

    /// The key, as sent in the `Idempotency-Key` header.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Keys are equal if their texts are.
impl PartialEq for IdempotencyKey {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for IdempotencyKey {}

impl std::hash::Hash for IdempotencyKey {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The text of a version 4 UUID (RFC 9562, section 5.4).
fn uuid(mut bytes: [u8; 16]) -> String {
    bytes[6] = bytes[6] & 0x0F | 0x40;
    bytes[8] = bytes[8] & 0x3F | 0x80;
    let n = u128::from_be_bytes(bytes);
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        n >> 96,
        n >> 80 & 0xFFFF,
        n >> 64 & 0xFFFF,
        n >> 48 & 0xFFFF,
        n & 0xFFFF_FFFF_FFFF
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_version_4_uuids_and_callers_keys_are_checked() {
        let key = IdempotencyKey::random(*b"0123456789abcdef");
        assert_eq!(key.as_str(), "30313233-3435-4637-b839-616263646566");
        for bad in ["", "a b", "a\r\nb", "é", &"k".repeat(256)] {
            assert_eq!(IdempotencyKey::new(bad), Err(BuildError::IdempotencyKey));
        }
        assert!(IdempotencyKey::new("k".repeat(255)).is_ok());
    }

    #[test]
    fn a_derived_key_has_parts_that_say_something() {
        assert!(IdempotencyKey::derive(["order_42"]).is_ok());
        for bad in [&[][..], &[""], &["order_42", ""]] {
            assert_eq!(IdempotencyKey::derive(bad), Err(BuildError::IdempotencyKey));
        }
    }
}
