use super::event::Event;
use super::notification::Notification;
use super::open_error::OpenError;
use super::payload::Payload;
use super::verify_error::VerifyError;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use std::fmt;
use subtle::Choice;

/// A body that carries a good signature: the proof that an [`Event`] or a [`Notification`] is opened with.
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    time: Timestamp,
}

impl Verified {
    /// The one place where a proof is made: of the bytes that were hashed, and of the verdict on them.
    #[inline]
    pub(super) fn proven(
        matches: Choice,
        body: Bytes,
        time: Timestamp,
    ) -> Result<Self, VerifyError> {
        if bool::from(matches) { Ok(Self { body, time }) } else { Err(VerifyError::Mismatch) }
    }

    /// Opens a snapshot event.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is none; Stripe did send it, so keep [`Verified::body`].
    pub fn event(&self) -> Result<Event, OpenError> {
        self.payload()?.into_event()
    }

    /// Opens a thin event.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is none; Stripe did send it, so keep [`Verified::body`].
    pub fn notification(&self) -> Result<Notification, OpenError> {
        self.payload()?.into_notification()
    }

    /// Opens either kind, for an endpoint that is sent both.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is neither; Stripe did send it, so keep [`Verified::body`].
    pub fn payload(&self) -> Result<Payload, OpenError> {
        Payload::open(self.body.clone())
    }

    /// The body, byte for byte.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// When it was signed.
    pub const fn time(&self) -> Timestamp {
        self.time
    }
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("bytes", &self.body.len())
            .field("time", &self.time)
            .finish()
    }
}
