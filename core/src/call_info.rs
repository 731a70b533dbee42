use crate::idempotency::IdempotencyKey;
use crate::operation::Endpoint;
use crate::options::Acting;
use http::Method;
use std::borrow::Cow;
use std::fmt;

/// What a call is, without what it carries: its operation, its account, its idempotency key and its attempts.
///
/// Errors, replies and observers have one. Its `Display` is the operation, and its `Debug` leaves out the account's
/// id, so that both can be logged.
#[derive(Clone)]
pub struct CallInfo {
    pub(crate) method: Method,
    pub(crate) path: Cow<'static, str>,
    pub(crate) acting: Acting,
    pub(crate) key: Option<IdempotencyKey>,
    pub(crate) attempts: u32,
}

impl CallInfo {
    /// A call that was not sent yet.
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

    /// GET, POST or DELETE.
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path as a template, for instance `/v1/accounts/{account}`, and never with its ids: it is fit for logs and
    /// for the labels of metrics.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whose account the call acts on: never [`Acting::Inherit`].
    pub const fn acting(&self) -> &Acting {
        &self.acting
    }

    /// The idempotency key; every POST has one.
    pub const fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.key.as_ref()
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
