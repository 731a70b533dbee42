//! Which calls are retried, and when.

use crate::answer::Answer;
use crate::entropy::Jitter;
use crate::error::transport::{Failure, TransportError};
use std::time::Duration;

/// How often a call is retried, and how long it waits before each retry.
///
/// A success is final, whatever its headers say. For every other answer `Stripe-Should-Retry` decides where Stripe sends
/// it. Without it, statuses 409, 429 and 500 and above, and transport failures, are tried again, but not an answer that
/// Stripe [repeats](crate::Answer::replayed): a stored failure stays what it is. The n-th retry waits 0.5 s · 2ⁿ⁻¹, at most 5 s, of which jitter takes up
/// to a half, and never less than 0.5 s; a longer `Retry-After` is honoured up to a cap.
/// See [error handling](https://docs.stripe.com/error-low-level).
///
/// A call must end well before Stripe forgets its [idempotency key](crate::IdempotencyKey), which it keeps for at least
/// 24 hours: mind that with many retries and a high cap.
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
    /// Never retries.
    pub fn none() -> Self {
        Self::default().max_retries(0)
    }

    /// Sets how many times a call is retried after its first attempt.
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

    /// How long to wait before a retry after this answer; `None` if it is final.
    pub(crate) fn after_answer(
        self,
        answer: &Answer,
        attempts: u32,
        jitter: &mut Jitter,
    ) -> Option<Duration> {
        let again = match answer.text("stripe-should-retry") {
            Some("true") => true,
            Some("false") => false,
            // Stripe repeats what it has stored, however often it is asked.
            _ if answer.replayed() => false,
            _ => matches!(answer.status().as_u16(), 409 | 429 | 500..),
        };
        if !again || attempts > self.max_retries {
            return None;
        }
        // RFC 9110, section 10.2.3; a date is ignored, since there is no clock here to compare it with.
        let asked = answer.text("retry-after").map_or(0, |text| digits(text.trim()));
        let asked = Duration::from_secs(asked).min(self.retry_after_cap);
        Some(delay(attempts, jitter).max(asked))
    }

    /// How long to wait before a retry after this failure; `None` if it is final.
    pub(crate) fn after_failure(
        self,
        error: &TransportError,
        attempts: u32,
        jitter: &mut Jitter,
    ) -> Option<Duration> {
        let again = match error.failure() {
            Failure::Unsendable | Failure::TooLarge => false,
            // The part that arrived may be of an answer that is final.
            Failure::Connect | Failure::Timeout | Failure::Io => {
                error.answer().is_none_or(|part| part.text("stripe-should-retry") != Some("false"))
            }
        };
        (again && attempts <= self.max_retries).then(|| delay(attempts, jitter))
    }
}

/// Parses digits, saturating at `u64::MAX`; 0 for any other text.
fn digits(text: &str) -> u64 {
    let all = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if all { text.parse().unwrap_or(u64::MAX) } else { 0 }
}

/// The delay before the n-th retry: an exponential step, the second half of which is random.
fn delay(retry: u32, jitter: &mut Jitter) -> Duration {
    let factor = 1_u32.checked_shl(retry.saturating_sub(1)).unwrap_or(u32::MAX);
    let full = SHORTEST.saturating_mul(factor).min(LONGEST);
    let half = full / 2;
    (half + half * u32::from(jitter.next()) / u32::from(u16::MAX)).max(SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::Entropy;

    #[test]
    fn delays_follow_the_formula_whatever_the_entropy() {
        for seed in 0..=255 {
            let mut jitter = Entropy::from_random_bytes([seed; 16]).jitter();
            let delays: Vec<_> = (1..=6).map(|n| delay(n, &mut jitter).as_millis()).collect();
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
            assert!(delay(u32::MAX, &mut jitter) <= LONGEST);
        }
    }

    /// Or else all that failed together would come back together.
    #[test]
    fn delays_are_spread_evenly_over_calls_and_attempts() {
        let mut buckets = [[0_u32; 10]; 3];
        for call in 0..2_000_u128 {
            // Entropies that differ in little, as counters do.
            let mut jitter = Entropy::from_random_bytes(call.to_be_bytes()).jitter();
            for (buckets, (retry, low)) in
                buckets.iter_mut().zip([(3, 1_000), (4, 2_000), (5, 2_500)])
            {
                let into = u32::try_from(delay(retry, &mut jitter).as_millis()).unwrap() - low;
                buckets[usize::try_from(into * 10 / (low + 1)).unwrap()] += 1;
            }
        }
        // Each of ten has 200 to be expected, and 5 standard deviations are 67.
        let all = buckets.iter().flatten();
        assert!(all.clone().all(|n| (133..=267).contains(n)), "{buckets:?}");
        // And who goes on with the same call waits differently.
        let key = crate::idempotency::IdempotencyKey::random([7; 16]);
        let resumed = |key, now| {
            let now = crate::timestamp::Timestamp::from_unix(now);
            delay(5, &mut Jitter::of_resumed(key, now))
        };
        let later: std::collections::BTreeSet<_> =
            (0..100).map(|now| resumed(Some(&key), now)).collect();
        assert!(later.len() > 90, "{}", later.len());
        assert_ne!(resumed(Some(&key), 5), resumed(None, 5));
    }
}
