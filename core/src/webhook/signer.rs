use super::hash::Key;
use crate::error::build::BuildError;
use crate::secret::SigningSecret;
use crate::timestamp::Timestamp;
use http::HeaderValue;
use std::fmt;

/// Signs webhook bodies as Stripe does, for tests and test servers.
#[derive(Clone)]
pub struct Signer(Key);

impl Signer {
    /// Makes a signer from a signing secret, including its prefix.
    ///
    /// # Errors
    ///
    /// [`BuildError::SigningSecret`] if it is empty or blank.
    pub fn new(secret: impl Into<String>) -> Result<Self, BuildError> {
        Key::new(&SigningSecret::new(secret)?).map(Self)
    }

    /// The `Stripe-Signature` header for a body that is sent at the time `at`.
    pub fn header(&self, body: &[u8], at: Timestamp) -> HeaderValue {
        let digits = at.as_unix().max(0).to_string();
        let mut header = format!("t={digits},v1=");
        header.extend(self.0.sign(digits.as_bytes(), body).map(char::from));
        HeaderValue::try_from(header).unwrap_or_else(|_| unreachable!("it is visible ASCII"))
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(..)")
    }
}
