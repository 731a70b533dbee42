use crate::error::build::BuildError;
use crate::error::outcome::Outcome;
use crate::idempotency::IdempotencyKey;
use crate::operation::Endpoint;
use crate::options::Acting;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use std::borrow::Cow;
use std::fmt;

/// A description of a call: its operation, account, idempotency key and attempts, without its parameters.
///
/// Errors and replies carry one, and observers get one. Both forms are safe to log: its `Display` is the operation, and
/// its `Debug` leaves out the account's id.
#[derive(Clone)]
pub struct CallInfo {
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) acting: Acting,
    pub(crate) key: Option<IdempotencyKey>,
    pub(crate) attempts: u32,
}

impl CallInfo {
    /// A call that has not been sent.
    pub(crate) fn new(
        endpoint: &Endpoint<'_>,
        acting: Acting,
        key: Option<IdempotencyKey>,
    ) -> Self {
        Self {
            method: endpoint.method.clone(),
            path: endpoint.path.shown(),
            acting,
            key,
            attempts: 0,
        }
    }

    /// Adds the headers that say whose account the call acts on, and its idempotency key.
    pub(crate) fn write(&self, headers: &mut HeaderMap) -> Result<(), BuildError> {
        if let Some((name, value)) = self.acting.header()? {
            headers.insert(name, value);
        }
        if let Some(key) = &self.key {
            let value =
                HeaderValue::try_from(key.as_str()).map_err(|_| BuildError::IdempotencyKey)?;
            headers.insert(HeaderName::from_static("idempotency-key"), value);
        }
        Ok(())
    }

    /// GET, POST or DELETE.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path template, for instance `/v1/accounts/{account}`. It never contains ids, so it suits logs and metric
    /// labels.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The account that the call acts on; never [`Acting::Inherit`].
    pub const fn acting(&self) -> &Acting {
        &self.acting
    }

    /// The idempotency key; every POST has one.
    pub const fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.key.as_ref()
    }

    /// Notes in the key what became of the requests that have carried it.
    pub(crate) fn note(&mut self, outcome: Outcome) {
        if let Some(key) = &mut self.key {
            key.note(outcome);
        }
    }

    /// How many requests were sent.
    pub const fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Display for CallInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

impl fmt::Debug for CallInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallInfo")
            .field("operation", &format_args!("{self}"))
            .field("acting", &self.acting.kind())
            .field("idempotency_key", &self.key.as_ref().map(IdempotencyKey::as_str))
            .field("attempts", &self.attempts)
            .finish()
    }
}
