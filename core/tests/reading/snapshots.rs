//! Objects as plain structs.

use crate::charge;
use pinstripe_core::api::Charge;
use pinstripe_core::api::charges::{ChargeStatus, PaymentMethodDetails};
use pinstripe_core::{List, Object, snapshot};
use serde_json::json;

snapshot! {
    /// A field that is read by its getter, one by its path, and others of each kind.
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    pub(crate) struct Paid from Charge {
        pub(crate) id: String,
        amount: i64,
        status: ChargeStatus,
        description: Option<String>,
        last4: Option<String> = "payment_method_details.card.last4",
        #[serde(skip)]
        refunded: Vec<Refunded> = "refunds.data",
        payment_method_details: Option<Method>,
    }
}

snapshot! {
    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Refunded from pinstripe_core::api::Refund { amount: i64 }
}

snapshot! {
    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
    struct Method from PaymentMethodDetails<'_> { type_: String, month: i64 = "card.exp_month" }
}

fn paid() -> Paid {
    Paid {
        id: "ch_1".to_owned(),
        amount: 500,
        status: ChargeStatus::Succeeded,
        description: None,
        last4: Some("4242".to_owned()),
        refunded: vec![Refunded { amount: 20 }, Refunded { amount: 30 }],
        payment_method_details: Some(Method { type_: "card".to_owned(), month: 8 }),
    }
}

#[test]
fn a_snapshot_has_plain_fields() {
    let charge = charge();
    assert_eq!(Paid::try_from(&charge), Ok(paid()));
    let details = charge.payment_method_details().unwrap().unwrap();
    assert_eq!(Method::try_from(&details).unwrap().month, 8);
    assert_eq!(serde_json::to_value(paid()).unwrap()["last4"], "4242");
}

#[test]
fn a_page_becomes_snapshots() {
    let page: List<Charge> = List::from_json(json!({"data": [charge(), charge()]})).unwrap();
    assert_eq!(page.at::<Vec<Paid>>("data").unwrap(), Some(vec![paid(), paid()]));
}

#[test]
fn an_error_names_the_path_of_the_field() {
    let error = |charge| Paid::try_from(&Charge::from_json(charge).unwrap()).unwrap_err();
    let whole = serde_json::to_value(charge()).unwrap();
    for (pointer, value, message) in [
        ("/amount", json!("500"), "amount of charge ch_1: expected an integer, found a string"),
        ("/amount", json!(null), "amount of charge ch_1: expected an integer, found null"),
        (
            "/refunds/data",
            json!({}),
            "refunds.data of charge ch_1: expected an array, found an object",
        ),
        (
            "/payment_method_details/card/last4",
            json!(4242),
            "payment_method_details.card.last4 of charge ch_1: expected a string, found a number",
        ),
        (
            "/payment_method_details/card",
            json!({"last4": null}),
            "payment_method_details.card.exp_month of charge ch_1: expected an integer, found nothing",
        ),
        ("/refunds", json!(null), "refunds.data of charge ch_1: expected an array, found nothing"),
    ] {
        let mut charge = whole.clone();
        *charge.pointer_mut(pointer).unwrap() = value;
        assert_eq!(error(charge).to_string(), message);
    }
}
