//! Reading a value by its path.

use crate::charge;
use pinstripe_core::api::charges::{ChargeStatus, PaymentMethodDetails};
use pinstripe_core::{Json, Object, View};

#[test]
fn a_path_leads_through_hashes_and_lists() {
    let charge = charge();
    assert_eq!(charge.at::<&str>("payment_method_details.card.last4").unwrap(), Some("4242"));
    assert_eq!(charge.at::<i64>("refunds.data[1].amount").unwrap(), Some(30));
    assert_eq!(charge.at::<String>("currency").unwrap().as_deref(), Some("usd"));
    assert_eq!(charge.at::<ChargeStatus>("status").unwrap(), Some(ChargeStatus::Succeeded));
    let details = charge.at::<PaymentMethodDetails<'_>>("payment_method_details").unwrap();
    assert_eq!(details.unwrap().at::<i64>("card.exp_month").unwrap(), Some(8));
    assert_eq!(charge.at::<Json>("").unwrap().as_ref(), Some(charge.json()));
}

#[test]
fn what_is_absent_or_null_on_the_way_is_none() {
    let charge = charge();
    for path in [
        "nothing",
        "nothing.below",
        "payment_method_details.eps",
        "payment_method_details.eps.bank",
        "payment_method_details.sepa_debit.last4",
        "refunds.data[2]",
        "refunds.data[2].amount",
        "refunds.data[99999999999999999999].amount",
    ] {
        assert_eq!(charge.at::<&str>(path).unwrap_or(Some("error")), None, "{path}");
    }
}

#[test]
fn a_value_of_another_type_is_an_error_that_names_its_path() {
    let charge = charge();
    for (path, at, expected, found) in [
        ("amount", "amount", "a string", "a number"),
        ("amount.value", "amount", "an object", "a number"),
        ("refunds.data.amount", "refunds.data", "an object", "an array"),
        ("refunds[0]", "refunds", "an array", "an object"),
        ("refunds.data[0].amount", "refunds.data[0].amount", "a string", "a number"),
    ] {
        let error = charge.at::<&str>(path).unwrap_err();
        assert_eq!(
            (error.path(), error.expected(), error.found()),
            (at, expected, found),
            "{path}"
        );
        assert_eq!(error.object(), Some("charge ch_1"));
    }
}

#[test]
fn strange_paths_neither_panic_nor_lead_anywhere() {
    let json = Json::parse(r#"{"a.b":1,"":2,"a":{"0]":3}}"#).unwrap();
    for path in ["a.b", "a[", "]", "a[]", "a[-1]", "[0", "a[0]]", "\u{e9}[\u{e9}]"] {
        let _ = json.at::<i64>(path);
    }
    assert_eq!(json.at::<i64>(".a..b").unwrap(), None);
}
