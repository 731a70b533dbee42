use crate::answer::Answer;
use crate::json::Json;
use std::fmt;

/// What became of an operation that ended in an error, over all attempts under its idempotency key.
///
/// The order is from nothing to everything: several attempts together come to the greatest of theirs.
///
/// | outcome | it is safe to |
/// | --- | --- |
/// | [`NotSent`](Self::NotSent), [`Refused`](Self::Refused) | treat the operation as not done |
/// | [`Unknown`](Self::Unknown) | ask again *with the same idempotency key*, or look the object up |
/// | [`Done`](Self::Done) | treat the operation as done; never ask again with another key |
///
/// The key is in the error: [`Error::idempotency_key`](crate::Error::idempotency_key). Attempts of an earlier process
/// count only if the call says that there may have been some: see [`Options::resumed`](crate::Options::resumed) and
/// [`Client::resume`](crate::Client::resume).
///
/// Stripe keeps a key for at least 24 hours. Within that time asking again is answered as before, also where the
/// answer was a failure of Stripe's with status 500: that one stays, and only looking the object up can tell what
/// became of it. After that time asking again may do the operation a second time.
/// See [idempotent requests](https://docs.stripe.com/api/idempotent_requests).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Nothing reached Stripe.
    NotSent,
    /// Stripe said no.
    Refused,
    /// Stripe may have done it.
    Unknown,
    /// Stripe did it, and its answer was lost or cannot be read.
    Done,
}

impl Outcome {
    /// What one answer says about its own attempt. `error` is the `error` of its body.
    pub(crate) fn of(answer: &Answer, error: Option<&Json>) -> Self {
        // A proxy can refuse what Stripe is working on, so a refusal counts only if it is Stripe's own.
        let type_ = error.and_then(|error| error.field("type")?.as_str());
        let stripes = answer.request_id().is_some()
            || error.is_some_and(|error| error.is_object() || error.as_str().is_some());
        match answer.status().as_u16() {
            200..=299 => Self::Done,
            // A conflict is another attempt under the same key that may still succeed; a failed dependency
            // and a time-out say nothing about what was done before.
            408 | 409 | 424 => Self::Unknown,
            // The key stands for a request that Stripe took before.
            400..=499 if type_ == Some("idempotency_error") => Self::Unknown,
            400..=499 if stripes => Self::Refused,
            _ => Self::Unknown,
        }
    }

    /// What one answer says after `earlier` attempts under its key.
    pub(crate) fn after(self, earlier: Self, answer: &Answer) -> Self {
        // A replayed answer is what became of the first attempt under the key, so it settles what was unknown.
        if answer.replayed() && earlier < Self::Done { self } else { self.max(earlier) }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotSent => "not sent",
            Self::Refused => "refused",
            Self::Unknown => "outcome unknown",
            Self::Done => "done",
        })
    }
}
