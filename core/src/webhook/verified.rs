use super::event::Event;
use super::notification::Notification;
use super::open_error::OpenError;
use super::payload::Payload;
use super::verify_error::VerifyError;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use std::fmt;
use subtle::Choice;

/// A body whose signature was verified, from which an [`Event`] or a [`Notification`] is opened.
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    time: Timestamp,
}

impl Verified {
    /// The only place where a verified body is made, from the hashed bytes and the result of the comparison.
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
    /// [`OpenError`] if it is another kind of body. Stripe did send it, so keep [`Verified::body`].
    pub fn event(&self) -> Result<Event, OpenError> {
        self.payload()?.into_event()
    }

    /// Opens a thin event.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is another kind of body. Stripe did send it, so keep [`Verified::body`].
    pub fn notification(&self) -> Result<Notification, OpenError> {
        self.payload()?.into_notification()
    }

    /// Opens an event of either kind, for an endpoint that receives both.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is neither. Stripe did send it, so keep [`Verified::body`].
    pub fn payload(&self) -> Result<Payload, OpenError> {
        Payload::open(self.body.clone())
    }

    /// The body, byte for byte.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// When the body was signed.
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
