use http::StatusCode;

/// What became of an operation that ended in an error, over all its attempts.
///
/// The order is from nothing to everything: several attempts together come to the greatest of theirs.
///
/// | outcome | it is safe to |
/// | --- | --- |
/// | [`NotSent`](Self::NotSent), [`Refused`](Self::Refused) | treat the operation as not done |
/// | [`Unknown`](Self::Unknown) | ask again *with the same idempotency key*, or look the object up |
/// | [`Done`](Self::Done) | treat the operation as done; never ask again with another key |
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
    /// What one answer says about its own attempt.
    pub(crate) fn of(status: StatusCode) -> Self {
        match status.as_u16() {
            200..=299 => Self::Done,
            // A conflict is another attempt under the same key that may still succeed; a failed dependency
            // and a time-out say nothing about what was done before.
            408 | 409 | 424 => Self::Unknown,
            400..=499 => Self::Refused,
            _ => Self::Unknown,
        }
    }
}
