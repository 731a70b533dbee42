use super::event::Event;
use super::matches::Matches;
use super::notification::Notification;
use super::open_error::OpenError;
use super::origin::Origin;
use super::payload::Payload;
use super::verify_error::VerifyError;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use std::fmt;

/// A body whose signature was verified, from which an [`Event`] or a [`Notification`] is opened.
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    time: Timestamp,
    secret: usize,
    origin: Option<Origin>,
}

impl Verified {
    /// The only place where a verified body is made, from the hashed bytes and the results of the comparison with each
    /// secret, of which one has to match.
    #[inline]
    pub(super) fn proven(
        matches: Matches,
        origins: &[Origin],
        body: Bytes,
        time: Timestamp,
    ) -> Result<Self, VerifyError> {
        let secret = matches.first().ok_or(VerifyError::Mismatch)?;
        Ok(Self { body, time, secret, origin: origins.get(secret).copied() })
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
        let payload = Payload::open(self.body.clone())?;
        match (&payload, self.origin) {
            (Payload::Snapshot(event), Some(origin)) if !origin.is_of(event)? => {
                Err(OpenError::Origin)
            }
            _ => Ok(payload),
        }
    }

    /// The position of the secret that signed it, among those that the verifier was made from. Once Stripe no longer
    /// signs with an old secret, that secret can be removed.
    pub const fn secret(&self) -> usize {
        self.secret
    }

    /// Whose events the endpoint receives that the secret belongs to, if the verifier was made
    /// [with origins](super::Verifier::with_origins).
    pub const fn origin(&self) -> Option<Origin> {
        self.origin
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
            .field("secret", &self.secret)
            .field("origin", &self.origin)
            .finish()
    }
}
