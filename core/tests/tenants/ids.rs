//! Ids of accounts, and contexts.

use pinstripe_core::{AccountId, Acting, BuildError, StripeContext};

#[test]
fn only_the_id_of_an_account_is_one() {
    let id = AccountId::new("acct_1Nv0FGQ9").unwrap();
    assert_eq!((id.as_str(), id.to_string()), ("acct_1Nv0FGQ9", "acct_1Nv0FGQ9".to_owned()));
    assert_eq!(Acting::from(id), Acting::Connected("acct_1Nv0FGQ9".to_owned()));
    for bad in
        ["", "acct_", "cus_1", " acct_1", "acct_1\n", "acct_1,acct_2", "acct_1/acct_2", "acct_é"]
    {
        assert_eq!(AccountId::new(bad), Err(BuildError::Acting), "{bad:?}");
        assert_eq!(bad.parse::<AccountId>(), Err(BuildError::Acting), "{bad:?}");
    }
}

#[test]
fn a_context_is_a_path_of_ids() {
    let context: StripeContext = "org_1/acct_p/acct_c".parse().unwrap();
    assert_eq!(context.segments().collect::<Vec<_>>(), ["org_1", "acct_p", "acct_c"]);
    assert_eq!(context.account(), "acct_c");
    let around = context.pop().unwrap();
    assert_eq!(around.to_string(), "org_1/acct_p");
    assert_eq!(around.push("acct_c").unwrap(), context);
    assert_eq!(StripeContext::new("acct_p").unwrap().pop(), None);
    assert_eq!(Acting::from(context), Acting::Context("org_1/acct_p/acct_c".to_owned()));
    for bad in ["", "/", "a/", "/a", "a//b", "a/b,c", "a b", "a\r\nb", "é"] {
        assert_eq!(bad.parse::<StripeContext>(), Err(BuildError::Acting), "{bad:?}");
    }
    for bad in ["", "a/b", "a,b", " "] {
        assert_eq!(around.push(bad), Err(BuildError::Acting), "{bad:?}");
    }
}
