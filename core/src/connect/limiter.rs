//! A rate limiter: how many requests a platform may send, shared fairly among its accounts.
//!
//! Stripe limits the requests of an account, and of each of its endpoints, to a number for each second, and answers 429
//! beyond that. See [rate limits](https://docs.stripe.com/rate-limits). A [`Limiter`] has token buckets with these
//! numbers. It reads no clock and does not wait: [`turn`](Limiter::turn) says whether a request may go or how long to
//! wait.
//!
//! ```
//! use pinstripe_core::connect::limiter::{Limiter, Subject, Turn};
//! use pinstripe_core::http::Method;
//! use std::time::Duration;
//!
//! let mut limiter = Limiter::test();
//! let charges = Subject::new(&Method::GET, "/v1/charges", "acct_1");
//! let now = Duration::from_secs(1_700_000_000); // since 1970
//! while limiter.turn(&charges, now) == Turn::Go { /* send it */ }
//! assert!(matches!(limiter.turn(&charges, now), Turn::Wait(_)));
//! ```
//!
//! [`Limited`](crate::exec::Limited) is a transport that takes turns, for every executor.
//!
//! **Fairness.** Each account that has sent or wanted to send something in the last second has an equal share. It may
//! take more while nobody else needs it, but the last half of a bucket is kept for those that are below their share: an
//! account that floods the platform waits, and the others go on.
//!
//! **Learning.** After a 429 the limit that its [`Stripe-Rate-Limited-Reason`](Limiter::answered) names is halved, and
//! rises again by a twentieth of the documented one in every second.
//!
//! **Several processes.** It is `Serialize` and `Deserialize`: read it from a store, take a turn, and write it back in
//! one transaction (SQL), or under one compare-and-swap (Redis). Times are since 1970, so that all processes agree; a
//! clock that is wrong makes nobody wait for longer than a minute.

mod bucket;
mod scope;
mod state;
mod subject;

pub use subject::Subject;

use http::{HeaderMap, StatusCode};
use scope::Scope;
use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

/// Whether a request may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It may go now, and is counted.
    Go,
    /// Ask again after this time. It is not counted, and has no place in a queue.
    Wait(Duration),
}

/// Stripe's limits for a whole account, in requests for each second: of live mode, and of test mode and sandboxes.
const ACCOUNT: [u32; 2] = [100, 25];
/// The limit for an endpoint, unless it has one of its own.
const ENDPOINT: u32 = 25;
/// Endpoints with a limit of their own, as method and path.
const ENDPOINTS: [(&str, u32); 4] = [
    ("GET /v1/files", 20),
    ("POST /v1/files", 20),
    ("GET /v1/files/{}", 20),
    ("POST /v1/payouts", 15),
];
/// The limit for searches.
const SEARCH: u32 = 20;
/// Meter events of the platform itself, which in live mode count apart from everything else.
const METER_EVENTS: (&str, u32) = ("POST /v1/billing/meter_events", 1000);

/// Token buckets for a platform and its endpoints, in one mode: see the [module](self).
#[derive(Clone, PartialEq)]
pub struct Limiter {
    live: bool,
    /// The limit of the whole account.
    whole: u32,
    /// Limits that were raised for this account.
    raised: BTreeMap<String, u32>,
    /// The buckets by endpoint; that of the whole account has the empty name.
    scopes: BTreeMap<String, Scope>,
    /// When unused buckets were last dropped.
    dropped: u64,
}

impl Limiter {
    /// Makes a limiter with Stripe's documented limits for live mode.
    pub fn live() -> Self {
        Self::new(true)
    }

    /// Makes a limiter with Stripe's documented limits for test mode and sandboxes.
    pub fn test() -> Self {
        Self::new(false)
    }

    fn new(live: bool) -> Self {
        Self {
            live,
            whole: ACCOUNT[usize::from(!live)],
            raised: BTreeMap::new(),
            scopes: BTreeMap::new(),
            dropped: 0,
        }
    }

    /// Sets how many requests the platform may send in a second, for instance because Stripe has raised the limit, or
    /// because this process gets only a part of it.
    #[must_use]
    pub fn limit(mut self, requests: u32) -> Self {
        self.whole = requests.max(1);
        self
    }

    /// Sets how many requests an endpoint may get in a second. The endpoint is that of the subject: any id in it does.
    #[must_use]
    pub fn limit_of(mut self, endpoint: &Subject, requests: u32) -> Self {
        self.raised.insert(endpoint.endpoint().to_owned(), requests.max(1));
        self
    }

    /// Says whether a request may go. `now` is the time since 1970.
    pub fn turn(&mut self, subject: &Subject, now: Duration) -> Turn {
        let now = micros(now);
        self.drop_unused(now);
        let mut wait = 0;
        for name in self.scopes_of(subject).into_iter().flatten() {
            let limit = self.limit_by_name(name);
            wait = wait.max(self.scope(name).wait(subject.account(), limit, now));
        }
        if wait > 0 {
            return Turn::Wait(Duration::from_micros(wait));
        }
        for name in self.scopes_of(subject).into_iter().flatten() {
            let limit = self.limit_by_name(name);
            self.scope(name).take(subject.account(), limit, now);
        }
        Turn::Go
    }

    /// Learns from the answer to a request. A 429 with the header `Stripe-Rate-Limited-Reason` slows down the whole
    /// account (`global-rate`, `global-concurrency`) or the endpoint (`endpoint-rate`, `endpoint-concurrency`). One for
    /// a single object (`resource-specific`) or without a reason (a lock on an object) slows down nothing.
    pub fn answered(
        &mut self,
        subject: &Subject,
        status: StatusCode,
        headers: &HeaderMap,
        now: Duration,
    ) {
        let reason = headers.get("stripe-rate-limited-reason").and_then(|r| r.to_str().ok());
        if status != StatusCode::TOO_MANY_REQUESTS {
            return;
        }
        let name = match reason {
            Some("global-rate" | "global-concurrency") => "",
            Some("endpoint-rate" | "endpoint-concurrency") => subject.endpoint(),
            _ => return,
        };
        let limit = self.limit_by_name(name);
        self.scope(name).slow_down(limit, micros(now));
    }

    /// The buckets that a request is counted in.
    fn scopes_of<'s>(&self, subject: &'s Subject) -> [Option<&'s str>; 2] {
        let apart =
            self.live && subject.endpoint() == METER_EVENTS.0 && subject.account().is_empty();
        [Some(subject.endpoint()), (!apart).then_some("")]
    }

    fn limit_by_name(&self, name: &str) -> u32 {
        if name.is_empty() {
            return self.whole;
        }
        let own = || ENDPOINTS.iter().find(|(own, _)| *own == name).map(|(_, limit)| *limit);
        let search = || name.ends_with("/search").then_some(SEARCH);
        let meter = || (self.live && name == METER_EVENTS.0).then_some(METER_EVENTS.1);
        let raised = self.raised.get(name).copied();
        raised.or_else(own).or_else(search).or_else(meter).unwrap_or(ENDPOINT)
    }

    fn scope(&mut self, name: &str) -> &mut Scope {
        self.scopes.entry(name.to_owned()).or_default()
    }

    /// Once in a second, so that a turn stays cheap.
    fn drop_unused(&mut self, now: u64) {
        if now.abs_diff(self.dropped) < SECOND {
            return;
        }
        self.dropped = now;
        self.scopes.retain(|_, scope| scope.drop_unused(now));
    }
}

/// A second in microseconds.
const SECOND: u64 = 1_000_000;

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX / 4).min(u64::MAX / 4)
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limiter")
            .field("live", &self.live)
            .field("limit", &self.whole)
            .field("endpoints", &self.scopes.len())
            .finish_non_exhaustive()
    }
}
