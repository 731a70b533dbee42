use crate::entropy::Jitter;
use crate::error::outcome::Outcome;
use crate::observer::Watch;
use crate::reply::Origin;
use crate::retry::RetryPolicy;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use http::Request;

/// The state of a call, which is kept from one attempt to the next.
pub(crate) struct State {
    pub(crate) request: Request<Bytes>,
    /// The description of the call, and the options for follow-up calls.
    pub(crate) origin: Box<Origin>,
    pub(crate) watch: Watch,
    pub(crate) retry: RetryPolicy,
    pub(crate) jitter: Jitter,
    /// When the call was saved, if it was resumed: its idempotency key may be as old.
    pub(crate) since: Option<Timestamp>,
    /// How many requests were sent since the call was made or resumed.
    pub(crate) tried: u32,
    /// The worst outcome of the attempts before this one.
    pub(crate) worst: Outcome,
}
