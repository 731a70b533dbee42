//! Objects inside objects borrow from the whole, so that what is read from them can be bound and returned.

use crate::charge;
use pinstripe_core::api::external_accounts::ExternalAccount;
use pinstripe_core::api::{
    Account, Charge, Customer, PaymentIntent, Price, Subscription, SubscriptionItem,
};
use pinstripe_core::{Expandable, FieldError, JsonRef, Object, Pages, View};
use serde_json::json;

fn intent() -> PaymentIntent {
    PaymentIntent::from_json(json!({
        "id": "pi_1",
        "object": "payment_intent",
        "customer": {"id": "cus_1", "object": "customer", "email": "jenny@example.test"},
        "latest_charge": charge(),
    }))
    .unwrap()
}

/// The text outlives the objects on the way to it.
fn email(intent: &PaymentIntent) -> Result<Option<&str>, FieldError> {
    match intent.customer()? {
        Some(Expandable::Object(customer)) => customer.email(),
        Some(Expandable::Id(_)) | None => Ok(None),
    }
}

fn last4(intent: &PaymentIntent) -> Result<Option<&str>, FieldError> {
    let Some(charge) = intent.latest_charge()?.and_then(Expandable::object) else {
        return Ok(None);
    };
    let Some(details) = charge.payment_method_details()? else { return Ok(None) };
    details.at("card.last4")
}

#[test]
fn an_expanded_object_is_read_in_place() {
    let intent = intent();
    assert_eq!(email(&intent).unwrap(), Some("jenny@example.test"));
    assert_eq!(last4(&intent).unwrap(), Some("4242"));
    let name;
    {
        let customer = intent.customer().unwrap().unwrap();
        name = match customer {
            Expandable::Object(customer) => customer.id(),
            Expandable::Id(id) => id,
        };
        assert_eq!(name, customer.id());
    }
    assert_eq!(name, "cus_1");
}

#[test]
fn a_nested_object_and_what_is_read_from_it_can_be_bound() {
    let item = json!({"id": "si_1", "price": {"id": "price_1", "currency": "usd"}});
    let subscription = json!({"id": "sub_1", "items": {"data": [item], "has_more": false}});
    let subscription = Subscription::from_json(subscription).unwrap();
    let item = subscription.items().unwrap().data().unwrap()[0];
    let currency = item.price().unwrap().currency().unwrap();
    assert_eq!(currency, "usd");
    let currency = subscription.items().unwrap().data().unwrap()[0].price().unwrap().currency();
    assert_eq!(currency.unwrap(), "usd");
}

#[test]
fn one_function_takes_nested_objects_and_whole_ones() {
    fn amount(charge: Charge<JsonRef<'_>>) -> i64 {
        charge.amount().unwrap()
    }
    let intent = intent();
    let nested = intent.latest_charge().unwrap().unwrap().object().unwrap();
    assert_eq!(amount(nested), 500);
    assert_eq!(amount(charge().view()), 500);
}

#[test]
fn a_nested_object_becomes_one_of_its_own() {
    let intent = intent();
    let nested = intent.latest_charge().unwrap().unwrap().object().unwrap();
    let own = nested.to_owned();
    let refunds = nested.refunds().unwrap().unwrap().to_owned();
    drop(intent);
    assert_eq!(own, charge());
    assert_eq!(refunds.data().unwrap()[1].amount(), Ok(30));
    assert!(Pages::after(&refunds).is_ok());
}

#[test]
fn one_of_several_kinds_is_read_in_place() {
    let bank = json!({"id": "ba_1", "object": "bank_account", "last4": "6789"});
    let account = json!({"id": "acct_1", "external_accounts": {"data": [bank, {"id": "x", "object": "new"}]}});
    let account = Account::from_json(account).unwrap();
    let accounts = account.external_accounts().unwrap().unwrap().data().unwrap();
    let last4 = match accounts[0] {
        ExternalAccount::BankAccount(bank) => bank.last4().unwrap(),
        _ => "",
    };
    assert_eq!(last4, "6789");
    let ExternalAccount::Unknown(json) = accounts[1] else { panic!("{accounts:?}") };
    assert_eq!(json.at::<&str>("object").unwrap(), Some("new"));
    let own = accounts[0].to_owned();
    assert_eq!(own.at::<&str>("last4").unwrap(), Some("6789"));
    assert_eq!(own.view(), accounts[0]);
}

#[test]
fn a_nested_object_is_checked_like_one_of_its_own() {
    let without = json!({"id": "si_1", "price": {"currency": "usd"}});
    let error = SubscriptionItem::from_json(without).unwrap().price().unwrap_err();
    assert_eq!((error.path(), error.expected()), ("price.id", "a string"));
    let text = json!({"id": "si_1", "price": "price_1"});
    let error = SubscriptionItem::from_json(text).unwrap().price().unwrap_err();
    assert_eq!((error.path(), error.expected()), ("price", "an object"));
    assert!(Price::from_json(json!([])).is_err());
}

#[test]
fn views_show_as_little_as_objects() {
    let customer = Customer::from_json(json!({"id": "cus_1", "name": "Jenny"})).unwrap();
    assert_eq!(format!("{:?}", customer.view()), format!("{customer:?}"));
    assert_eq!(format!("{customer:?}"), "Customer { id: \"cus_1\", .. }");
}
