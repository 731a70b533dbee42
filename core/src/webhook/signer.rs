use super::header::Digest;
use crate::Timestamp;
use crate::error::BuildError;
use crate::secret::SigningSecret;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::fmt;

/// Signs webhook bodies as Stripe does, for tests and for servers that speak its protocol.
#[derive(Clone)]
pub struct Signer(Hmac<Sha256>);

impl Signer {
    /// Takes a signing secret, prefix included.
    ///
    /// # Errors
    ///
    /// [`BuildError::SigningSecret`] if it is empty or blank.
    pub fn new(secret: impl Into<String>) -> Result<Self, BuildError> {
        keyed(&SigningSecret::new(secret)?).map(Self)
    }

    /// The `Stripe-Signature` header for a body that is sent at a certain time.
    pub fn header(&self, body: &[u8], at: Timestamp) -> String {
        let digits = at.as_unix().max(0).to_string();
        let mut mac = self.0.clone();
        start(&mut mac, digits.as_bytes());
        mac.update(body);
        let digest: Digest = mac.finalize().into_bytes().into();
        let mut header = format!("t={digits},v1=");
        for byte in digest {
            for nibble in [byte >> 4, byte & 15] {
                header.push(char::from_digit(nibble.into(), 16).unwrap_or_default());
            }
        }
        header
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(..)")
    }
}

/// Keys the hash once; each body starts from a copy of its state.
pub(super) fn keyed(secret: &SigningSecret) -> Result<Hmac<Sha256>, BuildError> {
    // HMAC takes keys of any length, so this does not fail.
    Hmac::new_from_slice(secret.as_bytes()).map_err(|_| BuildError::SigningSecret)
}

/// What is signed is the time's digits, a dot, and the body.
pub(super) fn start(mac: &mut Hmac<Sha256>, digits: &[u8]) {
    mac.update(digits);
    mac.update(b".");
}
