use super::SECOND;

/// The longest time that a bucket can be overdrawn by, whatever a wrong clock has written into it.
const LONGEST: u64 = 60 * SECOND;

/// A token bucket, as the time at which it will be full again: one number, and exact.
/// See [GCRA](https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Bucket {
    /// In microseconds since 1970.
    pub(super) full: u64,
}

/// How a bucket is filled, so that no second has more requests than the limit: a fifth at once, and the rest spread.
#[derive(Clone, Copy)]
struct Filling {
    tokens: u64,
    /// The time that one token takes, in microseconds.
    each: u64,
}

impl Filling {
    fn of(limit: u32) -> Self {
        let limit = u64::from(limit.max(1));
        let tokens = (limit / 5).max(1);
        Self { tokens, each: SECOND.div_ceil((limit - tokens).max(1)) }
    }
}

impl Bucket {
    /// How long until there is a token, and beyond it half of the bucket if `keep_half`.
    pub(super) fn wait(&self, limit: u32, keep_half: bool, now: u64) -> u64 {
        let Filling { tokens, each } = Filling::of(limit);
        let kept = if keep_half { tokens / 2 } else { 0 };
        self.overdrawn(now).saturating_sub((tokens - 1 - kept.min(tokens - 1)) * each)
    }

    /// Forgets what a clock that is far ahead has written, so that time can pass from here.
    pub(super) fn forget_future(&mut self, now: u64) {
        self.full = now.saturating_add(self.overdrawn(now)).min(self.full);
    }

    /// Takes a token.
    pub(super) fn take(&mut self, limit: u32, now: u64) {
        self.full = now + self.overdrawn(now) + Filling::of(limit).each;
    }

    /// Takes a token, of which no more can be missing than the bucket has.
    pub(super) fn take_at_most_all(&mut self, limit: u32, now: u64) {
        let Filling { tokens, each } = Filling::of(limit);
        self.full = now + (self.overdrawn(now) + each).min(tokens * each);
    }

    /// Empties it for a time.
    pub(super) fn pause(&mut self, limit: u32, time: u64, now: u64) {
        let Filling { tokens, each } = Filling::of(limit);
        self.full = self.full.max(now + (tokens - 1) * each + time);
    }

    /// How long until it is full, in microseconds.
    fn overdrawn(&self, now: u64) -> u64 {
        self.full.saturating_sub(now).min(LONGEST)
    }

    pub(super) fn is_full(&self, now: u64) -> bool {
        self.full <= now
    }
}
