use super::Event;
use super::header::{Digest, Header};
use super::signer::{keyed, start};
use crate::Timestamp;
use crate::error::BuildError;
use crate::json::FieldError;
use crate::secret::SigningSecret;
use bytes::Bytes;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use std::time::Duration;
use subtle::{Choice, ConstantTimeEq};

/// Checks that a webhook was sent by Stripe, and lately.
///
/// The body is hashed as it came, byte for byte: hand over what arrived, before anything has parsed it.
/// See [verifying signatures](https://docs.stripe.com/webhooks#verify-manually).
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Hmac<Sha256>>,
    tolerance: Option<i64>,
    /// How far a time may lie ahead; as in the official SDKs, any distance.
    future: Option<i64>,
}

impl Verifier {
    /// Takes the endpoint's signing secret, or several while one replaces another.
    ///
    /// # Errors
    ///
    /// [`BuildError::SigningSecret`] if there is none, or one is empty: anyone can sign with an empty secret.
    pub fn new<S: Into<String>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, BuildError> {
        let keys: Vec<_> = secrets
            .into_iter()
            .map(|s| keyed(&SigningSecret::new(s)?))
            .collect::<Result<_, _>>()?;
        if keys.is_empty() {
            return Err(BuildError::SigningSecret);
        }
        Ok(Self { keys, tolerance: Some(300), future: None })
    }

    /// Sets how old a webhook may be; 300 s unless set. Fractions of a second are left out.
    #[must_use]
    pub fn tolerance(mut self, age: Duration) -> Self {
        self.tolerance = Some(i64::try_from(age.as_secs()).unwrap_or(i64::MAX));
        self
    }

    /// Sets how far ahead of `now` a webhook's time may lie; any distance unless set.
    #[must_use]
    pub fn future_tolerance(mut self, ahead: Duration) -> Self {
        self.future = Some(i64::try_from(ahead.as_secs()).unwrap_or(i64::MAX));
        self
    }

    /// Accepts webhooks of any age: whoever has seen one can send it again for ever. For stored webhooks only.
    #[must_use]
    pub fn dangerously_ignore_age(mut self) -> Self {
        self.tolerance = None;
        self
    }

    /// Checks a body against its `Stripe-Signature` header.
    ///
    /// # Errors
    ///
    /// [`VerifyError`], which says what is wrong; answer with status 400.
    pub fn verify(
        &self,
        header: impl AsRef<[u8]>,
        body: impl Into<Bytes>,
        now: Timestamp,
    ) -> Result<Verified, VerifyError> {
        let header = Header::parse(header.as_ref())?;
        // Before any hashing: a replay costs its sender more than it costs here.
        self.check_age(header.time, now)?;
        let body = body.into();
        let mut matches = Choice::from(0);
        for key in &self.keys {
            let mut mac = key.clone();
            start(&mut mac, header.digits);
            mac.update(&body);
            let digest: Digest = mac.finalize().into_bytes().into();
            // No early exit: the time taken says nothing about which secret or signature matched.
            for signature in header.signatures() {
                matches |= digest.ct_eq(signature);
            }
        }
        if bool::from(matches) {
            Ok(Verified { body, time: header.time })
        } else {
            Err(VerifyError::Mismatch)
        }
    }

    fn check_age(&self, time: Timestamp, now: Timestamp) -> Result<(), VerifyError> {
        let age = now.seconds_since(time);
        if self.tolerance.is_some_and(|most| age > most) {
            return Err(VerifyError::TooOld { age });
        }
        if self.future.is_some_and(|most| age < 0 && age.unsigned_abs() > most.unsigned_abs()) {
            return Err(VerifyError::TooNew { ahead: age.saturating_neg() });
        }
        Ok(())
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.keys.len())
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// A body that carries a good signature: the proof that an [`Event`] is opened with.
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    time: Timestamp,
}

impl Verified {
    /// Opens the event.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the body is no event in JSON; Stripe did send it, so keep [`Verified::body`].
    pub fn event(&self) -> Result<Event, FieldError> {
        Event::open(self.body.clone())
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

/// Why a webhook was refused. It never holds a secret, a signature or a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no signature header, or an empty one.
    Missing,
    /// The header is malformed: its time is not made of digits, stands twice, or the header has no end.
    Header,
    /// The header names no time.
    NoTimestamp,
    /// The header has no signature of the scheme `v1`.
    NoSignature,
    /// No signature is one of this body by a secret of this endpoint.
    Mismatch,
    /// It was signed too long ago.
    TooOld {
        /// Its age in seconds.
        age: i64,
    },
    /// It was signed too far in the future.
    TooNew {
        /// How many seconds ahead.
        ahead: i64,
    },
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("there is no signature header"),
            Self::Header => f.write_str("the signature header is malformed"),
            Self::NoTimestamp => f.write_str("the signature header names no time"),
            Self::NoSignature => {
                f.write_str("the signature header has no signature of the scheme v1")
            }
            Self::Mismatch => f.write_str("no signature matches the body"),
            Self::TooOld { age } => write!(f, "the webhook is {age} seconds old"),
            Self::TooNew { ahead } => write!(f, "the webhook lies {ahead} seconds in the future"),
        }
    }
}

impl std::error::Error for VerifyError {}
