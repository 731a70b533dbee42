//! Accounts that the platform can no longer act on.

use pinstripe_core::api::balance;
use pinstripe_core::connect::{CleanUp, Gone, WhyGone};
use pinstripe_core::webhook::{Event, Notification};
use pinstripe_fixtures::{Double, InMemory};
use serde_json::json;

#[test]
fn an_answer_says_that_an_account_is_gone() {
    let stripe = InMemory::new(Double::new()).blocking();
    let error = stripe.acting_as("acct_gone").run(&balance::retrieve()).unwrap_err();
    let gone = Gone::of_error(&error).unwrap();
    assert_eq!((&*gone.account, gone.why), ("acct_gone", WhyGone::NoAccess));
    assert!(!gone.clean_up().contains(&CleanUp::DeleteTokens), "it may be the key that is wrong");
    // Another error of an account, and an error of the platform itself.
    let missing = stripe.run(&pinstripe_core::api::charges::retrieve("ch_missing")).unwrap_err();
    assert_eq!(Gone::of_error(&missing), None);
}

#[test]
fn an_event_says_that_an_account_is_gone() {
    let event = |type_: &str, account: Option<&str>| {
        let json = json!({ "id": "evt_1", "object": "event", "type": type_, "account": account });
        Gone::of_event(&Event::dangerously_unverified(json.to_string()).unwrap())
    };
    let gone = event("account.application.deauthorized", Some("acct_1")).unwrap();
    assert_eq!((&*gone.account, gone.why), ("acct_1", WhyGone::Deauthorized));
    assert!(gone.clean_up().contains(&CleanUp::DeleteTokens));
    assert_eq!(event("account.application.deauthorized", None), None);
    assert_eq!(event("account.updated", Some("acct_1")), None);

    let thin = |type_: &str| {
        let json = json!({
            "id": "evt_1", "object": "v2.core.event", "type": type_, "context": "acct_p/acct_1",
            "related_object": { "id": "acct_1", "type": "v2.core.account", "url": "/v2/core/accounts/acct_1" },
        });
        let notification = Notification::dangerously_unverified(json.to_string()).unwrap();
        Gone::of_notification(&notification).map(|gone| (gone.account, gone.why))
    };
    assert_eq!(thin("v2.core.account.closed"), Some(("acct_1".to_owned(), WhyGone::Closed)));
    let deauthorized = ("acct_p/acct_1".to_owned(), WhyGone::Deauthorized);
    assert_eq!(thin("v1.account.application.deauthorized"), Some(deauthorized));
    assert_eq!(thin("v2.core.account[requirements].updated"), None);
}
