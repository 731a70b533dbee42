//! Idempotency keys from what the application knows.

use pinstripe_core::api::{payment_intents, refunds, transfers};
use pinstripe_core::{Acting, BuildError, BusinessKey, Options, OrderChanged};
use pinstripe_fixtures::{Double, InMemory};
use std::collections::BTreeSet;

fn payment(amount: i64) -> payment_intents::Create {
    payment_intents::create()
        .amount(amount)
        .currency("usd")
        .payment_method("pm_card_visa")
        .confirm(true)
}

fn connected(id: &str) -> Acting {
    Acting::Connected(id.to_owned())
}

#[test]
fn account_operation_and_order_make_the_key() {
    let mut keys = BTreeSet::new();
    let mut add = |key: Result<BusinessKey, BuildError>| {
        assert!(keys.insert(key.unwrap().key().as_str().to_owned()), "two of them share a key");
    };
    for acting in [
        Acting::Platform,
        connected("acct_1"),
        connected("acct_2"),
        Acting::Context("acct_1".to_owned()),
    ] {
        for order in ["order_4", "order_42"] {
            add(BusinessKey::new(&acting, &payment(5000), order));
            add(BusinessKey::new(&acting, &refunds::create().charge("ch_1"), order));
            add(BusinessKey::new(&acting, &payment_intents::capture("pi_1"), order));
            add(BusinessKey::new(&acting, &payment_intents::capture("pi_2"), order));
        }
    }
    let key = |order| BusinessKey::new(&Acting::Platform, &payment(5000), order);
    assert_eq!(key("order_42"), key("order_42"));
    assert_eq!(key("").err(), Some(BuildError::IdempotencyKey));
    let inherited = BusinessKey::new(&Acting::Inherit, &payment(5000), "order_42");
    assert_eq!(inherited.err(), Some(BuildError::Acting));
}

#[test]
fn an_order_that_was_changed_is_told_before_it_is_sent() {
    let key = |amount| BusinessKey::new(&Acting::Platform, &payment(amount), "order_42").unwrap();
    let stored = key(5000).fingerprint().to_owned();
    assert_eq!(key(5000).check(&stored), Ok(()));
    assert_eq!(key(6000).key(), key(5000).key());
    assert_eq!(key(6000).check(&stored), Err(OrderChanged));
    assert!(!stored.contains("5000"));
    let transfer = |destination: &str| {
        let transfer = transfers::create().amount(5000).currency("usd").destination(destination);
        BusinessKey::new(&Acting::Platform, &transfer, "order_42").unwrap()
    };
    assert!(transfer("acct_1").check(transfer("acct_2").fingerprint()).is_err());
}

/// The judge is the double, which compares the parameters as Stripe does.
#[test]
fn the_fingerprint_differs_where_stripe_refuses_the_key() {
    let stripe = InMemory::new(Double::new()).blocking();
    let run = |amount| {
        let key = BusinessKey::new(&Acting::Platform, &payment(amount), "order_42").unwrap();
        let once = Options::new().platform().idempotency_key(key.key().clone());
        (stripe.run_with(&payment(amount), &once).map(|reply| reply.data.id().to_owned()), key)
    };
    let (first, stored) = run(5000);
    let (again, key) = run(5000);
    assert_eq!(first.unwrap(), again.unwrap());
    assert!(key.check(stored.fingerprint()).is_ok());
    let (changed, key) = run(6000);
    assert_eq!(changed.unwrap_err().api().and_then(|e| e.type_()), Some("idempotency_error"));
    assert!(key.check(stored.fingerprint()).is_err());
}
