use super::SECOND;
use super::bucket::Bucket;
use std::collections::BTreeMap;

/// By how many hundredths of the documented limit a lowered limit rises in a second.
const RISE: u64 = 5;
/// A limit is never lowered to less than these hundredths.
const LOWEST: u64 = 10;

/// What one limit applies to: the whole platform, or one endpoint.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scope {
    pub(super) bucket: Bucket,
    /// How much of the documented limit was left after the last 429, in hundredths.
    pub(super) percent: u64,
    /// When that was.
    pub(super) lowered: u64,
    pub(super) accounts: BTreeMap<String, Share>,
}

/// The part that one account has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Share {
    pub(super) bucket: Bucket,
    /// When it last sent or wanted to send a request.
    pub(super) seen: u64,
}

impl Default for Scope {
    fn default() -> Self {
        Self { bucket: Bucket::default(), percent: 100, lowered: 0, accounts: BTreeMap::new() }
    }
}

impl Scope {
    /// How long an account has to wait. Asking keeps its share.
    pub(super) fn wait(&mut self, account: &str, limit: u32, now: u64) -> u64 {
        self.bucket.forget_future(now);
        self.lowered = self.lowered.min(now);
        let limit = self.limit(limit, now);
        let share = self.share(account, now);
        share.bucket.forget_future(now);
        share.seen = now;
        let share = *share;
        let most = self.share_of(limit);
        let own = share.bucket.wait(most, false, now);
        let plain = self.bucket.wait(limit, false, now);
        if own == 0 {
            return plain;
        }
        // Above its share it waits for its share, or for what nobody else needs.
        self.bucket.wait(limit, true, now).min(own.max(plain))
    }

    /// Counts a request.
    pub(super) fn take(&mut self, account: &str, limit: u32, now: u64) {
        let limit = self.limit(limit, now);
        let most = self.share_of(limit);
        self.bucket.take(limit, now);
        self.share(account, now).bucket.take_at_most_all(most, now);
    }

    /// Halves the limit, and stops everything for a second. What comes in the same second is the answer to requests
    /// that were under way.
    pub(super) fn slow_down(&mut self, limit: u32, now: u64) {
        if self.percent == 100 || now.abs_diff(self.lowered) >= SECOND {
            self.percent = (self.percent(now) / 2).max(LOWEST);
            self.lowered = now;
        }
        self.bucket.pause(self.limit(limit, now), SECOND, now);
    }

    /// Drops the accounts that have not been seen for a second, and says whether the rest is needed.
    pub(super) fn drop_unused(&mut self, now: u64) -> bool {
        self.accounts.retain(|_, share| now.abs_diff(share.seen) <= SECOND);
        !self.accounts.is_empty() || !self.bucket.is_full(now) || self.percent(now) < 100
    }

    fn share(&mut self, account: &str, now: u64) -> &mut Share {
        let new = Share { bucket: Bucket::default(), seen: now };
        self.accounts.entry(account.to_owned()).or_insert(new)
    }

    fn share_of(&self, limit: u32) -> u32 {
        let accounts = u32::try_from(self.accounts.len()).unwrap_or(u32::MAX);
        (limit / accounts.max(1)).max(1)
    }

    fn percent(&self, now: u64) -> u64 {
        let risen = now.saturating_sub(self.lowered) / SECOND;
        risen.saturating_mul(RISE).saturating_add(self.percent).min(100)
    }

    fn limit(&self, documented: u32, now: u64) -> u32 {
        let limit = u64::from(documented) * self.percent(now) / 100;
        u32::try_from(limit).unwrap_or(documented).max(1)
    }
}
