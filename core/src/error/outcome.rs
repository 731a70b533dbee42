use crate::answer::Answer;
use crate::json::Json;
use std::fmt;

/// Whether an operation that ended in an error was done, taking into account all attempts under its idempotency key.
///
/// The variants are ordered: the outcome of several attempts is the greatest of theirs.
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
/// Stripe keeps a key for at least 24 hours. Within that time it answers as before, even if that answer was a failure
/// with status 500: then only the object itself can tell whether the operation was done. After that time, asking again
/// may do the operation a second time.
/// See [idempotent requests](https://docs.stripe.com/api/idempotent_requests).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Nothing reached Stripe.
    NotSent,
    /// Stripe refused the operation.
    Refused,
    /// Stripe may have done the operation.
    Unknown,
    /// Stripe did the operation, but its answer was lost or cannot be read.
    Done,
}

impl Outcome {
    /// What one answer says about its own attempt. `body` is its body, if that can be read.
    pub(crate) fn of(answer: &Answer, body: Option<&Json>) -> Self {
        let error = body.and_then(|body| body.field("error"));
        // A proxy can refuse a request that Stripe is still working on, so only Stripe's own refusal counts.
        let type_ = error.and_then(|error| error.field("type")?.as_str());
        let stripes = answer.request_id().is_some()
            || error.is_some_and(|error| error.is_object() || error.as_str().is_some());
        match answer.status().as_u16() {
            200..=299 => Self::Done,
            // A conflict means that another attempt under the same key may still succeed; a failed dependency or a
            // timeout says nothing about what was already done.
            408 | 409 | 424 => Self::Unknown,
            // Stripe has accepted another request with this key.
            400..=499 if type_ == Some("idempotency_error") => Self::Unknown,
            // It comes with this status, so a body that cannot be read may have said so.
            400 if body.is_none() => Self::Unknown,
            400..=499 if stripes => Self::Refused,
            _ => Self::Unknown,
        }
    }

    /// The outcome of all attempts, given that of the `earlier` ones.
    pub(crate) fn after(self, earlier: Self, answer: &Answer) -> Self {
        // A replayed answer is that of the first attempt under the key, so it settles an unknown outcome.
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
