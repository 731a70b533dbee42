//! Stores of OAuth tokens.

use pinstripe_core::oauth::{
    BrokenPromise, Grant, MemoryTokenStore, OAuthToken, TokenStore, check_token_store,
};
use pinstripe_core::{AccountId, Json, Object};
use serde_json::json;
use std::convert::Infallible;

/// A store with one of the faults that are easily made.
struct Faulty {
    store: MemoryTokenStore,
    fault: Fault,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    MixesModes,
    MixesAccounts,
    KeepsOldRefreshTokens,
    RemovesOneMode,
    RemovesEverything,
    Forgets,
}

const FAULTS: [Fault; 6] = [
    Fault::MixesModes,
    Fault::MixesAccounts,
    Fault::KeepsOldRefreshTokens,
    Fault::RemovesOneMode,
    Fault::RemovesEverything,
    Fault::Forgets,
];

impl TokenStore for Faulty {
    type Error = Infallible;

    fn put(&mut self, grant: &Grant) -> Result<(), Infallible> {
        let Ok(old) = self.store.get(grant.account(), grant.livemode());
        let old = old.as_ref().and_then(Grant::expose_refresh_token);
        let new = match self.fault {
            Fault::KeepsOldRefreshTokens => grant.expose_refresh_token().or(old),
            _ => grant.expose_refresh_token(),
        };
        let account = grant.account().clone();
        let access = grant.expose_access_token().map(str::to_owned);
        let new = new.map(str::to_owned);
        match self.fault {
            Fault::Forgets => Ok(()),
            _ => self.store.put(&Grant::new(account, grant.livemode(), grant.scope(), access, new)),
        }
    }

    fn get(&mut self, account: &AccountId, livemode: bool) -> Result<Option<Grant>, Infallible> {
        let other = AccountId::new("acct_one").unwrap();
        let Ok(own) = self.store.get(account, livemode);
        match (own, self.fault) {
            (None, Fault::MixesModes) => self.store.get(account, !livemode),
            (None, Fault::MixesAccounts) => self.store.get(&other, livemode),
            (own, _) => Ok(own),
        }
    }

    fn remove(&mut self, account: &AccountId) -> Result<(), Infallible> {
        match self.fault {
            Fault::RemovesEverything => self.store = MemoryTokenStore::new(),
            Fault::RemovesOneMode => {
                let Ok(test) = self.store.get(account, false);
                let Ok(()) = self.store.remove(account);
                if let Some(test) = test {
                    return self.store.put(&test);
                }
            }
            _ => return self.store.remove(account),
        }
        Ok(())
    }
}

#[test]
fn a_store_that_breaks_a_promise_is_found_out() {
    assert_eq!(check_token_store(&mut MemoryTokenStore::new()), Ok(()));
    for fault in FAULTS {
        let checked = check_token_store(&mut Faulty { store: MemoryTokenStore::new(), fault });
        assert!(matches!(checked, Err(BrokenPromise::Promise(_))), "{fault:?}: {checked:?}");
    }
}

#[test]
fn a_grant_is_read_from_an_answer_and_shows_no_token() {
    let token = |json: serde_json::Value| {
        OAuthToken::from_json(Json::parse(json.to_string()).unwrap()).unwrap()
    };
    let grant = Grant::of(&token(json!({
        "access_token": "sk_test_PLANTED", "refresh_token": "rt_PLANTED", "scope": "read_write",
        "stripe_user_id": "acct_1", "livemode": false, "token_type": "bearer",
    })))
    .unwrap();
    assert_eq!(
        (grant.account().as_str(), grant.livemode(), grant.scope()),
        ("acct_1", false, "read_write")
    );
    assert_eq!(grant.expose_access_token(), Some("sk_test_PLANTED"));
    assert_eq!(grant.expose_refresh_token(), Some("rt_PLANTED"));
    let mut store = MemoryTokenStore::new();
    let Ok(()) = store.put(&grant);
    assert!(!format!("{grant:?} {store:?}").contains("PLANTED"));
    for (missing, field) in [
        (json!({ "livemode": true }), "stripe_user_id"),
        (json!({ "livemode": true, "stripe_user_id": "cus_1" }), "stripe_user_id"),
        (json!({ "stripe_user_id": "acct_1" }), "livemode"),
    ] {
        assert_eq!(Grant::of(&token(missing)).unwrap_err().path(), field);
    }
}
