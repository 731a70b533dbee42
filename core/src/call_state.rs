use crate::entropy::Jitter;
use crate::error::outcome::Outcome;
use crate::reply::Origin;
use crate::retry::RetryPolicy;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use http::Request;

/// What a call keeps from one attempt to the next.
pub(crate) struct State {
    pub(crate) request: Request<Bytes>,
    /// What the call is, and the options by which its answer's reader may ask on.
    pub(crate) origin: Box<Origin>,
    pub(crate) retry: RetryPolicy,
    pub(crate) jitter: Jitter,
    /// When the call was saved, if it was resumed: its idempotency key may be as old.
    pub(crate) since: Option<Timestamp>,
    /// How many requests were sent since the call was made or resumed.
    pub(crate) tried: u32,
    /// The worst outcome of the attempts before this one.
    pub(crate) worst: Outcome,
}
