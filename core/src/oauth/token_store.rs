use crate::account_id::AccountId;
use crate::api::oauth::OAuthToken;
use crate::json::FieldError;
use crate::object::Object;
use std::collections::BTreeMap;
use std::fmt;

/// What a platform keeps of an account that was connected by OAuth.
///
/// The account's id is enough: Stripe recommends to act on it with the platform's own key, through
/// [`acting_as`](crate::Client::acting_as). The tokens are for platforms that need them. They are secrets: `Debug` does
/// not show them, and there is no `Serialize`, so that a store takes them out on purpose, and encrypts them.
/// See [OAuth tokens](https://docs.stripe.com/connect/oauth-reference#post-token-response).
#[derive(Clone, PartialEq, Eq)]
pub struct Grant {
    account: AccountId,
    livemode: bool,
    scope: String,
    access_token: Option<String>,
    refresh_token: Option<String>,
}

impl Grant {
    /// Makes a grant from its parts, for instance from the columns of a table.
    pub fn new(
        account: AccountId,
        livemode: bool,
        scope: impl Into<String>,
        access_token: Option<String>,
        refresh_token: Option<String>,
    ) -> Self {
        Self { account, livemode, scope: scope.into(), access_token, refresh_token }
    }

    /// Reads the answer of [`exchange`](super::exchange) or [`refresh`](super::refresh).
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it does not say which account it is for, or in which mode.
    pub fn of(token: &OAuthToken) -> Result<Self, FieldError> {
        let missing = |name, expected| token.json().error(Some(name), expected);
        let account = token.stripe_user_id()?.and_then(|id| AccountId::new(id).ok());
        Ok(Self {
            account: account.ok_or_else(|| missing("stripe_user_id", "the id of an account"))?,
            livemode: token.livemode()?.ok_or_else(|| missing("livemode", "a boolean"))?,
            scope: token.scope()?.unwrap_or_default().to_owned(),
            access_token: token.access_token()?.map(|token| token.expose().to_owned()),
            refresh_token: token.refresh_token()?.map(|token| token.expose().to_owned()),
        })
    }

    /// The account.
    pub const fn account(&self) -> &AccountId {
        &self.account
    }

    /// Whether it is for live mode.
    pub const fn livemode(&self) -> bool {
        self.livemode
    }

    /// The granted scope: `read_write` or `read_only`.
    pub fn scope(&self) -> &str {
        &self.scope
    }

    /// The account's access token itself, an API key.
    pub fn expose_access_token(&self) -> Option<&str> {
        self.access_token.as_deref()
    }

    /// The refresh token itself, which can be exchanged for another access token, also of test mode.
    pub fn expose_refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_deref()
    }
}

impl fmt::Debug for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Grant")
            .field("account", &self.account)
            .field("livemode", &self.livemode)
            .field("scope", &self.scope)
            .finish_non_exhaustive()
    }
}

/// The application's store of [`Grant`]s, by account and mode. [`check_token_store`] says whether one keeps its promises.
pub trait TokenStore {
    /// The store's error.
    type Error;

    /// Keeps a grant, in place of an earlier one of the account and the mode, as one atomic step: exchanging or
    /// refreshing has revoked the earlier tokens already.
    ///
    /// # Errors
    ///
    /// The store's error. The tokens are lost with it, and the owner has to connect the account again.
    fn put(&mut self, grant: &Grant) -> Result<(), Self::Error>;

    /// The grant of an account in a mode.
    ///
    /// # Errors
    ///
    /// The store's error.
    fn get(&mut self, account: &AccountId, livemode: bool) -> Result<Option<Grant>, Self::Error>;

    /// Deletes the grants of an account in both modes, when the platform has disconnected it or
    /// [`account.application.deauthorized`](crate::connect::Gone) has arrived. There may be none.
    ///
    /// # Errors
    ///
    /// The store's error.
    fn remove(&mut self, account: &AccountId) -> Result<(), Self::Error>;
}

/// A [`TokenStore`] that forgets everything when it is dropped, for tests.
#[derive(Clone, Debug, Default)]
pub struct MemoryTokenStore(BTreeMap<(AccountId, bool), Grant>);

impl MemoryTokenStore {
    /// Makes an empty store.
    pub fn new() -> Self {
        Self::default()
    }
}

impl TokenStore for MemoryTokenStore {
    type Error = std::convert::Infallible;

    fn put(&mut self, grant: &Grant) -> Result<(), Self::Error> {
        self.0.insert((grant.account.clone(), grant.livemode), grant.clone());
        Ok(())
    }

    fn get(&mut self, account: &AccountId, livemode: bool) -> Result<Option<Grant>, Self::Error> {
        Ok(self.0.get(&(account.clone(), livemode)).cloned())
    }

    fn remove(&mut self, account: &AccountId) -> Result<(), Self::Error> {
        self.0.retain(|(id, _), _| id != account);
        Ok(())
    }
}

/// Checks an empty store against the contract of [`TokenStore`], for a test of the application's own.
///
/// # Errors
///
/// Which promise it broke, or the store's own error.
pub fn check_token_store<S: TokenStore>(store: &mut S) -> Result<(), BrokenPromise<S::Error>> {
    let (one, other) = (AccountId::literal("acct_one"), AccountId::literal("acct_other"));
    let grant = |account: &AccountId, live, access: &str, refresh: Option<&str>| {
        let tokens = (Some(access.to_owned()), refresh.map(str::to_owned));
        Grant::new(account.clone(), live, "read_write", tokens.0, tokens.1)
    };
    let has = |store: &mut S, account: &AccountId, live, grant: Option<&Grant>, promise| {
        let found = store.get(account, live).map_err(BrokenPromise::Store)?;
        if found.as_ref() == grant { Ok(()) } else { Err(BrokenPromise::Promise(promise)) }
    };
    has(store, &one, true, None, "an empty store has no grant")?;
    store.remove(&one).map_err(BrokenPromise::Store)?;
    let first = grant(&one, true, "sk_live_first", Some("rt_first"));
    store.put(&first).map_err(BrokenPromise::Store)?;
    has(store, &one, true, Some(&first), "a grant is kept with all its parts")?;
    has(store, &one, false, None, "modes are apart")?;
    has(store, &other, true, None, "accounts are apart")?;
    let second = grant(&one, true, "sk_live_second", None);
    store.put(&second).map_err(BrokenPromise::Store)?;
    has(
        store,
        &one,
        true,
        Some(&second),
        "a grant takes the place of the earlier one, with no part of it left",
    )?;
    let (test, others) =
        (grant(&one, false, "sk_test", None), grant(&other, true, "sk_live", None));
    store.put(&test).map_err(BrokenPromise::Store)?;
    store.put(&others).map_err(BrokenPromise::Store)?;
    has(store, &one, true, Some(&second), "a grant of the other mode takes no place")?;
    store.remove(&one).map_err(BrokenPromise::Store)?;
    has(store, &one, true, None, "an account is removed")?;
    has(store, &one, false, None, "an account is removed in both modes")?;
    has(store, &other, true, Some(&others), "other accounts stay")?;
    store.remove(&other).map_err(BrokenPromise::Store)
}

/// What [`check_token_store`] has found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BrokenPromise<E> {
    /// The store does not do this.
    Promise(&'static str),
    /// The store failed.
    Store(E),
}

impl<E> fmt::Display for BrokenPromise<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Promise(promise) => write!(f, "the store breaks a promise: {promise}"),
            Self::Store(_) => f.write_str("the store failed"),
        }
    }
}

impl<E: std::error::Error + 'static> std::error::Error for BrokenPromise<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Promise(_) => None,
            Self::Store(e) => Some(e),
        }
    }
}
