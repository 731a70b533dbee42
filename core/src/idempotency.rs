use crate::error::build::BuildError;
use sha2::{Digest, Sha256};
use std::fmt;

/// The key under which Stripe does an operation at most once.
///
/// Stripe keeps a key, and the answer to its first request, for at least 24 hours: within that time the operation is
/// not done again, and the stored answer is repeated, be it a success or a failure with status 500. Later on, the same
/// key may do the operation a second time: look the object up instead.
/// See [idempotent requests](https://docs.stripe.com/api/idempotent_requests).
#[derive(Clone, Debug)]
pub struct IdempotencyKey {
    text: String,
    /// Whether a request has carried it, as far as this process knows.
    sent: bool,
}

impl IdempotencyKey {
    /// Takes a key of the caller's.
    ///
    /// # Errors
    ///
    /// [`BuildError::IdempotencyKey`] unless it has 1 to 255 characters of visible ASCII.
    pub fn new(key: impl Into<String>) -> Result<Self, BuildError> {
        let key = key.into();
        let fits = (1..=255).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
        if fits { Ok(Self { text: key, sent: false }) } else { Err(BuildError::IdempotencyKey) }
    }

    /// Makes the same key from the same parts, in any process: what a job that may run twice needs.
    ///
    /// A job that may have run before says so by [`Options::resumed`](crate::Options::resumed). The parts must name one
    /// operation and no other: an order and what is done with it, and never only one of several orders' common words.
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
    /// [`BuildError::IdempotencyKey`] if there is no part, or an empty one: all orders without a number would share a
    /// key.
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

    /// The key of a call whose caller gave none.
    pub(crate) fn random(bytes: [u8; 16]) -> Self {
        Self { text: uuid(bytes), sent: false }
    }

    /// Notes that a request carries it.
    pub(crate) fn mark_sent(&mut self) {
        self.sent = true;
    }

    pub(crate) const fn was_sent(&self) -> bool {
        self.sent
    }

    /// The key, as it goes into the `Idempotency-Key` header.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// Keys are as good as their texts.
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
