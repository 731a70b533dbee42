//! What is tried again, when, and under which key.

use crate::error::{BuildError, Failure, TransportError};
use crate::reply::Answer;
use sha2::{Digest, Sha256};
use std::fmt;
use std::time::Duration;

/// How often a call is tried again, and how long it waits before that.
///
/// `Stripe-Should-Retry` decides where Stripe sends it. Without it, statuses 409, 429 and 500 and above, and
/// transport failures, are tried again. The n-th retry waits 0.5 s · 2ⁿ⁻¹, at most 5 s, of which jitter takes up
/// to a half, and never less than 0.5 s; a longer `Retry-After` is honoured up to a cap.
/// See [error handling](https://docs.stripe.com/error-low-level).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    retry_after_cap: Duration,
}

const SHORTEST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(5);

impl Default for RetryPolicy {
    /// Two retries, and a `Retry-After` of up to 60 s.
    fn default() -> Self {
        Self { max_retries: 2, retry_after_cap: Duration::from_secs(60) }
    }
}

impl RetryPolicy {
    /// Never tries again.
    pub fn none() -> Self {
        Self::default().max_retries(0)
    }

    /// Sets how many times a call is tried again after its first attempt.
    #[must_use]
    pub const fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Sets the longest `Retry-After` that is waited for.
    #[must_use]
    pub const fn retry_after_cap(mut self, cap: Duration) -> Self {
        self.retry_after_cap = cap;
        self
    }

    /// How long to wait before sending again after this answer; nothing if it is final.
    pub(crate) fn after_answer(
        self,
        answer: &Answer,
        attempts: u32,
        jitter: &mut Jitter,
    ) -> Option<Duration> {
        let again = match answer.text("stripe-should-retry") {
            Some("true") => true,
            Some("false") => false,
            _ => matches!(answer.status().as_u16(), 409 | 429 | 500..),
        };
        if !again || attempts > self.max_retries {
            return None;
        }
        // RFC 9110, section 10.2.3; a date is not honoured, since there is no clock here to hold it against.
        let asked = answer.text("retry-after").map_or(0, |text| digits(text.trim()));
        let asked = Duration::from_secs(asked).min(self.retry_after_cap);
        Some(jitter.delay(attempts).max(asked))
    }

    /// How long to wait before sending again after this failure; nothing if it is final.
    pub(crate) fn after_failure(
        self,
        error: &TransportError,
        attempts: u32,
        jitter: &mut Jitter,
    ) -> Option<Duration> {
        let again = match error.failure() {
            Failure::Unsendable | Failure::TooLarge => false,
            // What did arrive may be an answer that is final, cut short.
            Failure::Connect | Failure::Timeout | Failure::Io => {
                error.answer().is_none_or(|part| part.text("stripe-should-retry") != Some("false"))
            }
        };
        (again && attempts <= self.max_retries).then(|| jitter.delay(attempts))
    }
}

/// A number of any length, as far as a `u64` goes; 0 for what is none.
fn digits(text: &str) -> u64 {
    let all = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if all { text.parse().unwrap_or(u64::MAX) } else { 0 }
}

/// Sixteen random bytes: all the randomness that one call needs.
///
/// They become the idempotency key and the jitter. The same bytes give the same key, so **never use bytes
/// twice**: the second payment would be answered with the first one's result.
#[derive(Clone, Copy)]
pub struct Entropy([u8; 16]);

impl Entropy {
    /// Takes fresh bytes of the operating system's generator, or of a test's.
    pub const fn from_random_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    pub(crate) fn key(self) -> IdempotencyKey {
        IdempotencyKey(uuid(self.0))
    }

    /// What separates the parts of a body, the same on every attempt.
    pub(crate) fn boundary(self) -> String {
        format!("pinstripe-{:032x}", u128::from_be_bytes(self.0))
    }

    pub(crate) fn jitter(self) -> Jitter {
        let (low, high) = self.0.split_at(8);
        let number = |half: &[u8]| half.iter().fold(0, |n, &b| n << 8 | u64::from(b));
        Jitter(number(low) ^ number(high).rotate_left(32))
    }
}

impl fmt::Debug for Entropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entropy(..)")
    }
}

/// A generator for waiting times (SplitMix64), seeded from a call's entropy: nothing that must stay secret.
#[derive(Clone, Debug)]
pub(crate) struct Jitter(u64);

impl Jitter {
    fn delay(&mut self, retry: u32) -> Duration {
        let factor = 1_u32.checked_shl(retry.saturating_sub(1)).unwrap_or(u32::MAX);
        let full = SHORTEST.saturating_mul(factor).min(LONGEST);
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        // The top 16 bits as a share of the second half.
        let share = u32::try_from((z ^ (z >> 31)) >> 48).unwrap_or(0);
        let half = full / 2;
        (half + half * share / u32::from(u16::MAX)).max(SHORTEST)
    }
}

/// The key under which Stripe does an operation at most once, however often it is asked.
///
/// See [idempotent requests](https://docs.stripe.com/api/idempotent_requests).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Takes a key of the caller's.
    ///
    /// # Errors
    ///
    /// [`BuildError::IdempotencyKey`] unless it has 1 to 255 characters of visible ASCII.
    pub fn new(key: impl Into<String>) -> Result<Self, BuildError> {
        let key = key.into();
        let fits = (1..=255).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
        if fits { Ok(Self(key)) } else { Err(BuildError::IdempotencyKey) }
    }

    /// Makes the same key from the same parts, in any process: what a job that may run twice needs.
    ///
    /// ```
    /// use pinstripe_core::IdempotencyKey;
    ///
    /// let key = IdempotencyKey::derive(["order_42", "charge"]);
    /// assert_eq!(key, IdempotencyKey::derive(["order_42", "charge"]));
    /// assert_ne!(key, IdempotencyKey::derive(["order_4", "2charge"]));
    /// ```
    pub fn derive<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            let part = part.as_ref();
            // The length keeps ["ab", "c"] and ["a", "bc"] apart.
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        let digest = hash.finalize();
        let mut bytes = [0; 16];
        bytes.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        Self(uuid(bytes))
    }

    /// The key, as it goes into the `Idempotency-Key` header.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
    fn delays_follow_the_formula_whatever_the_entropy() {
        for seed in 0..=255 {
            let mut jitter = Entropy::from_random_bytes([seed; 16]).jitter();
            let delays: Vec<_> = (1..=6).map(|n| jitter.delay(n).as_millis()).collect();
            for (delay, (low, high)) in delays.iter().zip([
                (500, 500),
                (500, 1000),
                (1000, 2000),
                (2000, 4000),
                (2500, 5000),
                (2500, 5000),
            ]) {
                assert!((low..=high).contains(delay), "{delays:?}");
            }
            assert!(jitter.delay(u32::MAX) <= LONGEST);
        }
    }

    #[test]
    fn keys_are_version_4_uuids_and_callers_keys_are_checked() {
        let key = Entropy::from_random_bytes(*b"0123456789abcdef").key();
        assert_eq!(key.as_str(), "30313233-3435-4637-b839-616263646566");
        for bad in ["", "a b", "a\r\nb", "é", &"k".repeat(256)] {
            assert_eq!(IdempotencyKey::new(bad), Err(BuildError::IdempotencyKey));
        }
        assert!(IdempotencyKey::new("k".repeat(255)).is_ok());
    }
}
