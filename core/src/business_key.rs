use crate::body::Written;
use crate::error::build::BuildError;
use crate::idempotency::IdempotencyKey;
use crate::operation::Operation;
use crate::options::Acting;
use sha2::{Digest, Sha256};
use std::fmt::{self, Write};

/// An idempotency key of an operation for an order of the application's, with a fingerprint of its parameters.
///
/// The key depends on the account, the operation and the order: a request for the same three gets the first answer. The
/// fingerprint depends on the parameters as well. The application stores it when it first asks; if it differs later, the
/// order was changed, and nothing may be sent under this key: Stripe would refuse it, and the outcome would not be known.
///
/// ```
/// use pinstripe_core::{Acting, BusinessKey, Options, api::payment_intents};
///
/// let seller = Acting::Connected("acct_seller".to_owned());
/// let payment = payment_intents::create().amount(5000).currency("usd");
/// let key = BusinessKey::new(&seller, &payment, "order_42")?;
/// // INSERT INTO payments (key, fingerprint) … ON CONFLICT DO NOTHING, and then SELECT fingerprint
/// let stored = key.fingerprint().to_owned();
/// key.check(&stored)?;
/// let options = Options::new().acting(seller.clone()).idempotency_key(key.key().clone()).resumed();
///
/// let changed = payment_intents::create().amount(6000).currency("usd");
/// let again = BusinessKey::new(&seller, &changed, "order_42")?;
/// assert_eq!(again.key(), key.key());
/// assert!(again.check(&stored).is_err(), "the same order with another amount");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BusinessKey {
    key: IdempotencyKey,
    fingerprint: String,
}

impl BusinessKey {
    /// Makes the key of an operation on an account for an order. Name the account here and in the call's options alike;
    /// [`Acting::Inherit`] is refused, because the client's own account can differ from process to process.
    ///
    /// # Errors
    ///
    /// [`BuildError::IdempotencyKey`] if the order is empty, [`BuildError::Acting`] for [`Acting::Inherit`], and the
    /// error of an argument or a parameter that cannot be sent.
    pub fn new<O: Operation + ?Sized>(
        acting: &Acting,
        operation: &O,
        order: impl AsRef<str>,
    ) -> Result<Self, BuildError> {
        let account = match acting {
            Acting::Inherit => return Err(BuildError::Acting),
            Acting::Platform => "",
            Acting::Connected(id) | Acting::Context(id) => id,
        };
        let (endpoint, parts) = (operation.endpoint(), operation.parts());
        let mut path = format!("{} ", endpoint.method);
        endpoint.path.write(&parts.arguments, &mut path)?;
        // An account's id is never empty, and a derived key has no empty parts.
        let whose = format!("{}:{account}", acting.kind());
        let key = IdempotencyKey::derive([whose.as_str(), &path, order.as_ref()])?;
        let written = match Written::new(&endpoint, &parts.params, Some(&key))? {
            Written::Query(query) => query.into(),
            Written::Body { bytes, .. } => bytes,
        };
        let mut hash = Sha256::new();
        hash.update(key.as_str());
        hash.update(written);
        let digest = hash.finalize();
        let mut fingerprint = String::new();
        for byte in digest.get(..16).unwrap_or_default() {
            let _ = write!(fingerprint, "{byte:02x}");
        }
        Ok(Self { key, fingerprint })
    }

    /// The key, for [`Options::idempotency_key`](crate::Options::idempotency_key).
    pub const fn key(&self) -> &IdempotencyKey {
        &self.key
    }

    /// The fingerprint of the operation and its parameters, byte for byte as they are sent. It does not reveal them.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Compares the fingerprint with the one that was stored when the operation was first asked for.
    ///
    /// # Errors
    ///
    /// [`OrderChanged`] if they differ: send nothing. Ask for the outcome of the first operation, and give a changed
    /// order a name of its own.
    pub fn check(&self, stored: &str) -> Result<(), OrderChanged> {
        if self.fingerprint == stored { Ok(()) } else { Err(OrderChanged) }
    }
}

/// The order was asked for before, with other parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderChanged;

impl fmt::Display for OrderChanged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the order was asked for before, with other parameters")
    }
}

impl std::error::Error for OrderChanged {}
