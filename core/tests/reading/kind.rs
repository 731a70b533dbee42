//! Hashes of several kinds, matched by the field `type`.

use crate::charge;
use pinstripe_core::api::PaymentMethod;
use pinstripe_core::api::charges::{PaymentMethodDetails, PaymentMethodDetailsKind as Kind};
use pinstripe_core::api::payment_methods::PaymentMethodKind;
use pinstripe_core::{Json, Object, Read};
use serde_json::{Value, json};

fn shown(details: Value) -> String {
    let json = Json::from(details);
    let details = PaymentMethodDetails::read(json.by_ref()).unwrap().unwrap();
    match details.kind() {
        Ok(Kind::Card(card)) => format!("card {:?}", card.last4().unwrap()),
        Ok(Kind::SepaDebit(debit)) => format!("sepa {:?}", debit.last4().unwrap()),
        Ok(Kind::Unknown(text)) => format!("unknown {text}"),
        Ok(other) => format!("other {other:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn the_type_says_which_hash_is_matched() {
    let both = json!({"type": "sepa_debit", "card": {"last4": "1"}, "sepa_debit": {"last4": "2"}});
    assert_eq!(shown(both), "sepa Some(\"2\")");
    assert_eq!(shown(json!({"type": "newpay", "newpay": {}})), "unknown newpay");
    assert_eq!(shown(json!({"type": "card"})), "card: expected an object, found nothing");
    assert_eq!(
        shown(json!({"type": "card", "card": 5})),
        "card: expected an object, found a number"
    );
    assert_eq!(shown(json!({})), "type: expected a string, found nothing");
}

/// What is matched outlives the views on the way to it.
#[test]
fn what_is_matched_borrows_from_the_object() {
    let charge = charge();
    let last4 = match charge.payment_method_details().unwrap().unwrap().kind().unwrap() {
        Kind::Card(card) => card.last4().unwrap(),
        _ => None,
    };
    assert_eq!(last4, Some("4242"));
}

#[test]
fn objects_are_matched_as_well() {
    let method = json!({"id": "pm_1", "type": "card", "card": {"last4": "4242", "brand": "visa"}});
    let method = PaymentMethod::from_json(method).unwrap();
    for kind in [method.kind().unwrap(), method.view().kind().unwrap()] {
        let PaymentMethodKind::Card(card) = kind else { panic!("{kind:?}") };
        assert_eq!(card.last4(), Ok("4242"));
    }
}
