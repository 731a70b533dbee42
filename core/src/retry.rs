//! Which calls are retried, and when.

use crate::answer::Answer;
use crate::entropy::Jitter;
use crate::error::transport::{Failure, TransportError};
use std::time::Duration;

/// How often a call is retried, and how long it waits before each retry.
///
/// A success is final. For other answers `Stripe-Should-Retry` decides if Stripe sends it. Otherwise statuses 409, 429
/// and 500 and above are retried, and so are transport failures, but not an answer that Stripe
/// [repeats](crate::Answer::replayed), since a stored failure does not change. The n-th retry waits 0.5 s · 2ⁿ⁻¹, at
/// most 5 s; jitter takes off up to half of that, but never goes below 0.5 s. A longer `Retry-After` is honoured up to
/// a cap. [`longest`](Self::longest) adds it up.
/// See [error handling](https://docs.stripe.com/error-low-level).
///
/// With many retries or a high cap, make sure that a call ends well before Stripe forgets its
/// [idempotency key](crate::IdempotencyKey), which Stripe keeps for at least 24 hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_retries: u32,
    retry_after_cap: Duration,
}

const SHORTEST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(5);
/// The first retry that waits for [`LONGEST`].
const STEPS_TO_LONGEST: u32 = 5;

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

    /// The longest time that a call can take if no attempt takes longer than `timeout`: its attempts, and the waits
    /// between them. With the defaults and an executor's 80 s for an attempt, it is six minutes.
    ///
    /// ```
    /// use pinstripe_core::RetryPolicy;
    /// use std::time::Duration;
    ///
    /// let policy = RetryPolicy::default();
    /// assert_eq!(policy.longest(Duration::from_secs(80)), Duration::from_secs(3 * 80 + 2 * 60));
    /// let policy = policy.retry_after_cap(Duration::ZERO);
    /// assert_eq!(policy.longest(Duration::from_secs(80)), Duration::from_millis(3 * 80_000 + 500 + 1_000));
    /// ```
    pub fn longest(self, timeout: Duration) -> Duration {
        // All later steps are as long as the last one that is counted here.
        let steps = self.max_retries.min(STEPS_TO_LONGEST);
        let waits = (1..=steps).map(|n| step(n).max(self.retry_after_cap));
        let rest = LONGEST.max(self.retry_after_cap).saturating_mul(self.max_retries - steps);
        let attempts = timeout.saturating_mul(self.max_retries).saturating_add(timeout);
        waits.fold(attempts.saturating_add(rest), Duration::saturating_add)
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
            // Stripe would repeat the stored answer.
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

/// The exponential step before the n-th retry.
fn step(retry: u32) -> Duration {
    let factor = 1_u32.checked_shl(retry.saturating_sub(1)).unwrap_or(u32::MAX);
    SHORTEST.saturating_mul(factor).min(LONGEST)
}

/// The delay before the n-th retry: an exponential step, the second half of which is random.
fn delay(retry: u32, jitter: &mut Jitter) -> Duration {
    let half = step(retry) / 2;
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

    #[test]
    fn no_call_takes_longer_than_the_longest() {
        assert_eq!(
            (step(STEPS_TO_LONGEST), step(STEPS_TO_LONGEST - 1)),
            (LONGEST, LONGEST * 4 / 5)
        );
        let timeout = Duration::from_millis(70);
        for cap in [0, 700, 3_000, 60_000].map(Duration::from_millis) {
            for retries in 0..12 {
                let policy = RetryPolicy::default().max_retries(retries).retry_after_cap(cap);
                let waits: Duration = (1..=retries).map(|n| step(n).max(cap)).sum();
                assert_eq!(policy.longest(timeout), timeout * (retries + 1) + waits);
            }
        }
        let endless = RetryPolicy::default().max_retries(u32::MAX);
        assert!(endless.longest(Duration::ZERO) > Duration::from_secs(u64::from(u32::MAX)));
        assert_eq!(endless.longest(Duration::MAX), Duration::MAX);
    }
}
