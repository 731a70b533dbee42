//! Payments whose answer was lost, and whose key is too old.

use pinstripe_core::api::{PaymentIntent, payment_intents};
use pinstripe_core::{Found, LookUp, Object, Outcome, RetryPolicy, Timestamp};
use pinstripe_fixtures::{Double, Fault, InMemory};
use serde_json::json;

const NOW: i64 = 1_700_000_000;
const HOUR: i64 = 3600;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(NOW + seconds)
}

fn intent(id: &str, order: &str) -> PaymentIntent {
    let json = json!({ "id": id, "object": "payment_intent", "metadata": { "order": order } });
    PaymentIntent::from_json(pinstripe_core::Json::parse(json.to_string()).unwrap()).unwrap()
}

#[test]
fn a_payment_whose_answer_was_lost_is_found() {
    for (fault, done) in [(Fault::DropAfter, true), (Fault::DropBefore, false)] {
        let stripe = InMemory::new(Double::at(NOW)).blocking();
        let client = stripe.client().clone().retry(RetryPolicy::none());
        let stripe = pinstripe_core::exec::blocking::Stripe::with_transport(
            client,
            stripe.transport().clone(),
        );
        for (order, fault) in [("4", None), ("42", Some(fault))] {
            if let Some(fault) = fault {
                stripe.transport().with(|double| double.push_fault(fault));
            }
            let payment = payment_intents::create()
                .amount(5000)
                .currency("usd")
                .payment_method("pm_card_visa")
                .confirm(true)
                .metadata([("order", order)]);
            if let Err(error) = stripe.run(&payment) {
                assert_eq!(error.outcome(), Outcome::Unknown);
            }
        }
        let look_up = LookUp::new("order", "42", at(0), at(0));
        let listed = stripe.list(&payment_intents::list().created(look_up.created()));
        let searched = stripe.list(&payment_intents::search().query(look_up.query().unwrap()));
        for found in
            [listed.map(Result::unwrap).collect::<Vec<_>>(), searched.map(Result::unwrap).collect()]
        {
            match look_up.found(found, at(25 * HOUR)) {
                Found::One(intent) => assert!(done, "{}", intent.id()),
                other => assert!(!done && matches!(other, Found::None), "{other:?}"),
            }
        }
    }
}

#[test]
fn what_is_not_there_yet_is_not_taken_for_undone() {
    let look_up = LookUp::new("order", "42", at(0), at(10));
    let found = |objects: &[PaymentIntent], now| match look_up.found(objects.to_vec(), at(now)) {
        Found::One(one) => Found::One(one.id().to_owned()),
        Found::Several(all) => Found::Several(all.iter().map(|one| one.id().to_owned()).collect()),
        Found::None => Found::None,
        Found::TooSoon => Found::TooSoon,
    };
    assert_eq!(found(&[], 10), Found::TooSoon);
    assert_eq!(found(&[], 9 + HOUR), Found::TooSoon);
    assert_eq!(found(&[], 10 + HOUR), Found::None);
    assert_eq!(found(&[intent("pi_1", "42")], 10), Found::One("pi_1".to_owned()));
    assert_eq!(found(&[intent("pi_1", "4"), intent("pi_2", "420")], 10 + HOUR), Found::None);
    let two = [intent("pi_1", "42"), intent("pi_2", "4"), intent("pi_3", "42")];
    assert_eq!(found(&two, 10), Found::Several(vec!["pi_1".to_owned(), "pi_3".to_owned()]));
    // The time of any attempt, and of clocks that are apart.
    assert_eq!(look_up.created(), at(-300)..=at(10 + HOUR));
    let swapped = LookUp::new("order", "42", at(10), at(0));
    assert_eq!(swapped.created(), look_up.created());
    // Of a query that Stripe might read in another way, an empty answer would prove nothing.
    for (name, value) in [("a'b", "c"), ("a", "c\\"), ("a", "\"")] {
        assert_eq!(LookUp::new(name, value, at(0), at(0)).query(), None);
    }
}
