//! A limiter as data.

use super::Limiter;
use super::bucket::Bucket;
use super::scope::{Scope, Share};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

/// The accounts of a bucket: when each one's is full, and when it was last seen.
type Accounts = BTreeMap<String, (u64, u64)>;
/// When a bucket is full, to which percentage its limit was lowered and when, and the accounts.
type Buckets = BTreeMap<String, (u64, u64, u64, Accounts)>;
/// The mode, the limit of the whole account, the raised limits, the buckets, and when unused ones were dropped.
type State = (bool, u32, BTreeMap<String, u32>, Buckets, u64);

impl Serialize for Limiter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let account =
            |(id, share): (&String, &Share)| (id.clone(), (share.bucket.full, share.seen));
        let bucket = |(name, scope): (&String, &Scope)| {
            let accounts = scope.accounts.iter().map(account).collect();
            (name.clone(), (scope.bucket.full, scope.percent, scope.lowered, accounts))
        };
        let buckets = self.scopes.iter().map(bucket).collect();
        let state: State = (self.live, self.whole, self.raised.clone(), buckets, self.dropped);
        state.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Limiter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (live, whole, raised, buckets, dropped) = State::deserialize(deserializer)?;
        let account = |(id, (full, seen))| (id, Share { bucket: Bucket { full }, seen });
        let scope = |(name, (full, percent, lowered, accounts)): (_, (_, _, _, Accounts))| {
            let accounts = accounts.into_iter().map(account).collect();
            (name, Scope { bucket: Bucket { full }, percent, lowered, accounts })
        };
        let scopes = buckets.into_iter().map(scope).collect();
        Ok(Self { live, whole, raised, scopes, dropped })
    }
}
