//! Ids of accounts, and contexts that are made of them.

use crate::error::build::BuildError;
use crate::options::Acting;
use std::fmt;
use std::str::FromStr;

/// The id of an account, for instance `acct_1Nv0FGQ9RKHgCVdK`.
///
/// A function that takes one cannot be given the id of a customer or a charge by mistake.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AccountId(String);

impl AccountId {
    /// Checks an id: `acct_` and then letters, digits or underscores.
    ///
    /// # Errors
    ///
    /// [`BuildError::Acting`] if it is not the id of an account.
    pub fn new(id: impl Into<String>) -> Result<Self, BuildError> {
        let id = id.into();
        let rest = id.strip_prefix("acct_").unwrap_or_default();
        let fits = !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        if fits { Ok(Self(id)) } else { Err(BuildError::Acting) }
    }

    /// An id that is written in the source.
    #[cfg(feature = "api")]
    pub(crate) fn literal(id: &'static str) -> Self {
        Self(id.to_owned())
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A context: the path from an organization or a platform to an account, for instance `acct_platform/acct_connected`.
/// It is the value of the `Stripe-Context` header. See [Stripe-Context](https://docs.stripe.com/context).
///
/// ```
/// use pinstripe_core::{Client, StripeContext};
///
/// let platform: StripeContext = "acct_platform".parse()?;
/// let seller = platform.push("acct_seller")?;
/// assert_eq!(seller.to_string(), "acct_platform/acct_seller");
/// assert_eq!(seller.pop(), Some(platform));
/// let client = Client::new("sk_test_123")?.acting(seller.into());
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StripeContext(Vec<String>);

impl StripeContext {
    /// Makes a context of one segment.
    ///
    /// # Errors
    ///
    /// As for [`push`](Self::push).
    pub fn new(segment: impl Into<String>) -> Result<Self, BuildError> {
        Self(Vec::new()).push(segment)
    }

    /// The ids in it, from the outermost to the innermost. There is at least one.
    pub fn segments(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The innermost account, which calls act on.
    pub fn account(&self) -> &str {
        self.0.last().map_or("", String::as_str)
    }

    /// Returns the context of an account inside this one.
    ///
    /// # Errors
    ///
    /// [`BuildError::Acting`] if the id is empty, or contains a slash, a comma or a character that is not visible ASCII.
    pub fn push(&self, segment: impl Into<String>) -> Result<Self, BuildError> {
        let segment = segment.into();
        let plain = |b: u8| b.is_ascii_graphic() && b != b'/' && b != b',';
        if segment.is_empty() || !segment.bytes().all(plain) {
            return Err(BuildError::Acting);
        }
        Ok(Self([&self.0[..], &[segment]].concat()))
    }

    /// Returns the context around the innermost account; `None` if there is none, because that would be the account of
    /// the key itself.
    #[must_use]
    pub fn pop(&self) -> Option<Self> {
        match self.0.split_last() {
            Some((_, around)) if !around.is_empty() => Some(Self(around.to_vec())),
            _ => None,
        }
    }
}

/// Reads a context; each segment is checked.
impl FromStr for StripeContext {
    type Err = BuildError;

    fn from_str(text: &str) -> Result<Self, BuildError> {
        text.split('/').try_fold(Self(Vec::new()), |context, segment| context.push(segment))
    }
}

impl fmt::Display for StripeContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("/"))
    }
}

impl From<StripeContext> for Acting {
    fn from(context: StripeContext) -> Self {
        Self::Context(context.to_string())
    }
}

impl From<AccountId> for Acting {
    fn from(id: AccountId) -> Self {
        Self::Connected(id.0)
    }
}

impl FromStr for AccountId {
    type Err = BuildError;

    fn from_str(text: &str) -> Result<Self, BuildError> {
        Self::new(text)
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for AccountId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// For everything that takes the id of an account as a text, such as `acting_as`.
impl From<AccountId> for String {
    fn from(id: AccountId) -> Self {
        id.0
    }
}

impl From<&AccountId> for String {
    fn from(id: &AccountId) -> Self {
        id.0.clone()
    }
}
