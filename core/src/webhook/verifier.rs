use super::hash::Key;
use super::header::Header;
use super::incoming::Incoming;
use super::signature::Signature;
use super::verified::Verified;
use super::verify_error::VerifyError;
use crate::error::build::BuildError;
use crate::secret::SigningSecret;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use std::fmt;
use std::time::Duration;

/// Checks that a webhook was sent by Stripe, and lately.
///
/// The body is hashed as it came, byte for byte: hand over what arrived, before anything has parsed it.
/// See [verifying signatures](https://docs.stripe.com/webhooks#verify-manually).
#[derive(Clone)]
pub struct Verifier {
    key: Key,
    /// Those of the other secrets.
    more: Vec<Key>,
    tolerance: Option<i64>,
    /// How far a time may lie ahead; as in the official SDKs, any distance.
    future: Option<i64>,
    max_body: usize,
}

impl Verifier {
    /// Takes the endpoint's signing secret, or several while one replaces another.
    ///
    /// # Errors
    ///
    /// [`BuildError::SigningSecret`] if there is none, or one is empty: anyone can sign with an empty secret.
    pub fn new<S: Into<String>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, BuildError> {
        let key = |secret: S| Key::new(&SigningSecret::new(secret)?);
        let mut keys = secrets.into_iter().map(key);
        let key = keys.next().unwrap_or(Err(BuildError::SigningSecret))?;
        let more = keys.collect::<Result<_, _>>()?;
        Ok(Self { key, more, tolerance: Some(300), future: None, max_body: 1 << 20 })
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

    /// Sets how many bytes a body may have; 1 MiB unless set. Stripe's own have a few hundred KiB at most.
    #[must_use]
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Accepts webhooks of any age: whoever has seen one can send it again for ever. For stored webhooks only.
    #[must_use]
    pub fn dangerously_ignore_age(mut self) -> Self {
        self.tolerance = None;
        self
    }

    /// Checks a body against its `Stripe-Signature` header. It allocates nothing.
    ///
    /// ```
    /// # use pinstripe_core::{Timestamp, bytes::Bytes, http::HeaderMap, webhook::{Event, Verifier}};
    /// fn receive(
    ///     verifier: &Verifier,
    ///     headers: &HeaderMap,
    ///     body: Bytes,
    ///     now: Timestamp,
    /// ) -> Result<Event, Box<dyn std::error::Error>> {
    ///     Ok(verifier.verify(headers, body, now)?.event()?)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`VerifyError`], which says what is wrong; answer with its [`status`](VerifyError::status).
    pub fn verify<'s>(
        &self,
        signature: impl Into<Signature<'s>>,
        body: impl Into<Bytes>,
        now: Timestamp,
    ) -> Result<Verified, VerifyError> {
        let header = self.admit(signature.into(), now)?;
        let body = body.into();
        if body.len() > self.max_body {
            return Err(VerifyError::TooLarge { limit: self.max_body });
        }
        // Like `Incoming::finish`, but one key at a time, so no Vec of hashes is allocated.
        let sign = |key: &Key| header.has(&key.sign(header.digits, &body));
        let matches = self.more.iter().fold(sign(&self.key), |matches, key| matches | sign(key));
        Verified::proven(matches, body, header.time)
    }

    /// Begins a check with only the `Stripe-Signature` header, to go on as the body arrives.
    ///
    /// ```
    /// # use pinstripe_core::{Timestamp, webhook::{Signer, Verifier, VerifyError}};
    /// # let body = br#"{"id":"evt_1","object":"event","type":"account.updated"}"#;
    /// # let now = Timestamp::from_unix(1_700_000_000);
    /// # let header = Signer::new("whsec_test").unwrap().header(body, now);
    /// let verifier = Verifier::new(["whsec_test"]).unwrap();
    /// let mut incoming = verifier.begin(&header, now)?;
    /// for chunk in body.chunks(16) {
    ///     incoming.update(chunk)?;
    /// }
    /// assert_eq!(incoming.finish()?.body(), &body[..]);
    /// # Ok::<(), VerifyError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`VerifyError`] for a header that no body can go with: there is no need to read one. Refusing
    /// allocates nothing.
    pub fn begin<'s>(
        &self,
        signature: impl Into<Signature<'s>>,
        now: Timestamp,
    ) -> Result<Incoming, VerifyError> {
        let header = self.admit(signature.into(), now)?;
        Ok(Incoming::new(&self.key, &self.more, &header, self.max_body))
    }

    /// What is decided before any hashing: a replay costs its sender more than it costs here.
    #[inline]
    fn admit<'s>(
        &self,
        signature: Signature<'s>,
        now: Timestamp,
    ) -> Result<Header<'s>, VerifyError> {
        let header = Header::parse(signature.value()?)?;
        let age = now.seconds_since(header.time);
        if self.tolerance.is_some_and(|most| age > most) {
            return Err(VerifyError::TooOld { age });
        }
        if self.future.is_some_and(|most| age < 0 && age.unsigned_abs() > most.unsigned_abs()) {
            return Err(VerifyError::TooNew { ahead: age.saturating_neg() });
        }
        Ok(header)
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &(1 + self.more.len()))
            .field("tolerance", &self.tolerance)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}
