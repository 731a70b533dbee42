//! Secrets: their `Debug` shows only the name of the type.

use crate::error::build::BuildError;
use crate::json::Read;
use crate::json::{FieldError, JsonRef};
use http::HeaderValue;
use std::fmt;

/// A secret, restricted or publishable API key, or an OAuth access token.
///
/// It has no `Display` and no `Serialize`, and its `Debug` shows `ApiKey(..)`.
/// See [API keys](https://docs.stripe.com/keys).
#[derive(Clone)]
pub struct ApiKey(HeaderValue);

impl ApiKey {
    /// Makes a key from its text, for instance `sk_test_…`.
    ///
    /// # Errors
    ///
    /// [`BuildError::ApiKey`] if it is empty or contains a character that is not visible ASCII, often a line break
    /// from a file or an environment variable.
    pub fn new(key: impl AsRef<str>) -> Result<Self, BuildError> {
        let key = key.as_ref();
        if key.is_empty() || !key.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(BuildError::ApiKey);
        }
        let mut value =
            HeaderValue::try_from(format!("Bearer {key}")).map_err(|_| BuildError::ApiKey)?;
        // So that the `Debug` of a request prints `Sensitive`.
        value.set_sensitive(true);
        Ok(Self(value))
    }

    pub(crate) fn authorization(&self) -> HeaderValue {
        self.0.clone()
    }

    /// Whether it is a key of live mode; `None` if its prefix does not say so.
    pub fn livemode(&self) -> Option<bool> {
        livemode(&self.0)
    }
}

/// The mode of an API key, if its prefix says so.
pub(crate) fn livemode(authorization: &HeaderValue) -> Option<bool> {
    let key = authorization.to_str().ok()?.strip_prefix("Bearer ")?;
    key.split('_').take(3).find_map(|part| match part {
        "live" => Some(true),
        "test" => Some(false),
        _ => None,
    })
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(..)")
    }
}

/// A webhook endpoint's signing secret, for instance `whsec_…`.
///
/// It has no `Display` and no `Serialize`, and its `Debug` shows `SigningSecret(..)`.
/// See [webhook signatures](https://docs.stripe.com/webhooks#verify-events).
#[derive(Clone)]
pub struct SigningSecret(Box<str>);

impl SigningSecret {
    /// Makes a signing secret from its text, including the prefix.
    ///
    /// # Errors
    ///
    /// [`BuildError::SigningSecret`] if it is empty or blank: anyone can sign with an empty secret.
    pub fn new(secret: impl Into<String>) -> Result<Self, BuildError> {
        let secret = secret.into();
        if secret.trim().is_empty() {
            return Err(BuildError::SigningSecret);
        }
        Ok(Self(secret.into_boxed_str()))
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for SigningSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningSecret(..)")
    }
}

/// A URL that grants access to whoever opens it, such as an onboarding or login link.
///
/// Redirect the person to it at once; never log, store or report it. It has no `Display`, and its `Debug` shows
/// `BearerUrl(..)`. See [account links](https://docs.stripe.com/api/account_links).
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BearerUrl<'a>(&'a str);

impl<'a> BearerUrl<'a> {
    /// The URL itself, only for the redirect.
    pub const fn expose(self) -> &'a str {
        self.0
    }
}

impl fmt::Debug for BearerUrl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerUrl(..)")
    }
}

/// A token from Stripe that grants access to its holder, such as a `client_secret`.
///
/// It has no `Display`, and its `Debug` shows `SecretText(..)`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SecretText<'a>(&'a str);

impl<'a> SecretText<'a> {
    /// The token itself, only for the party that it was issued to.
    pub const fn expose(self) -> &'a str {
        self.0
    }
}

impl fmt::Debug for SecretText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText(..)")
    }
}

impl<'a> Read<'a> for BearerUrl<'a> {
    const EXPECTED: &'static str = "a URL";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        Ok(json.as_str().map(Self))
    }
}

impl<'a> Read<'a> for SecretText<'a> {
    const EXPECTED: &'static str = "a string";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        Ok(json.as_str().map(Self))
    }
}
