use super::hash::Key;
use super::header::Header;
use super::incoming::Incoming;
use super::matches::Matches;
use super::origin::Origin;
use super::signature::Signature;
use super::verified::Verified;
use super::verify_error::VerifyError;
use crate::error::build::BuildError;
use crate::secret::SigningSecret;
use crate::timestamp::Timestamp;
use bytes::Bytes;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Checks that a webhook was sent by Stripe, and recently.
///
/// The signature covers the exact bytes of the body: pass the body as it arrived, before anything parses it.
/// See [verifying signatures](https://docs.stripe.com/webhooks#verify-manually).
#[derive(Clone)]
pub struct Verifier {
    key: Key,
    /// The keys of the other secrets.
    more: Vec<Key>,
    /// The origins of all secrets, or none.
    origins: Arc<[Origin]>,
    tolerance: Option<i64>,
    /// How many seconds a time may be in the future; `None` for no limit, as in the official SDKs.
    future: Option<i64>,
    max_body: usize,
}

impl Verifier {
    /// Makes a verifier from the endpoint's signing secret, or from several while one replaces another.
    ///
    /// # Errors
    ///
    /// [`BuildError::SigningSecret`] if there is none, or one is empty: anyone can sign with an empty secret.
    pub fn new<S: Into<String>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, BuildError> {
        let key = |secret: S| Key::new(&SigningSecret::new(secret)?);
        let mut keys = secrets.into_iter().map(key);
        let key = keys.next().unwrap_or(Err(BuildError::SigningSecret))?;
        let more = keys.collect::<Result<_, _>>()?;
        let origins = Arc::default();
        Ok(Self { key, more, origins, tolerance: Some(300), future: None, max_body: 1 << 20 })
    }

    /// Makes a verifier from the signing secrets of several endpoints, with whose events each endpoint receives. A
    /// snapshot event whose account does not fit its endpoint does not [open](Verified::event).
    ///
    /// ```
    /// use pinstripe_core::webhook::{Origin, Verifier};
    ///
    /// let verifier = Verifier::with_origins([
    ///     (Origin::Platform, "whsec_platform"),
    ///     (Origin::Accounts, "whsec_connect"),
    /// ])?;
    /// # Ok::<(), pinstripe_core::BuildError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`Verifier::new`].
    pub fn with_origins<S: Into<String>>(
        secrets: impl IntoIterator<Item = (Origin, S)>,
    ) -> Result<Self, BuildError> {
        let (origins, secrets): (Vec<_>, Vec<_>) = secrets.into_iter().unzip();
        Ok(Self { origins: origins.into(), ..Self::new(secrets)? })
    }

    /// Sets how old a webhook may be; the default is 300 s. Fractions of a second are dropped.
    #[must_use]
    pub fn tolerance(mut self, age: Duration) -> Self {
        self.tolerance = Some(i64::try_from(age.as_secs()).unwrap_or(i64::MAX));
        self
    }

    /// Sets how far after `now` a webhook's time may be; by default there is no limit.
    #[must_use]
    pub fn future_tolerance(mut self, ahead: Duration) -> Self {
        self.future = Some(i64::try_from(ahead.as_secs()).unwrap_or(i64::MAX));
        self
    }

    /// Sets how many bytes a body may have; the default is 1 MiB. Stripe's bodies have a few hundred KiB at most.
    #[must_use]
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Accepts webhooks of any age. Only for stored webhooks: anyone who has seen a webhook can then replay it forever.
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
    /// [`VerifyError`] if the webhook is refused; answer with its [`status`](VerifyError::status).
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
        let mut matches = Matches::new();
        matches.add(header.has(&self.key.sign(header.digits, &body)));
        for key in &self.more {
            matches.add(header.has(&key.sign(header.digits, &body)));
        }
        Verified::proven(matches, &self.origins, body, header.time)
    }

    /// Starts a check with only the `Stripe-Signature` header, which continues as the body arrives.
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
    /// [`VerifyError`] if the header is refused whatever the body is: there is no need to read it. Refusing allocates
    /// nothing.
    pub fn begin<'s>(
        &self,
        signature: impl Into<Signature<'s>>,
        now: Timestamp,
    ) -> Result<Incoming, VerifyError> {
        let header = self.admit(signature.into(), now)?;
        let origins = Arc::clone(&self.origins);
        Ok(Incoming::new(&self.key, &self.more, origins, &header, self.max_body))
    }

    /// Checks the header and the age, before any hashing, so that a replay is cheap to refuse.
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
