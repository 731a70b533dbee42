//! Events of every type open, as what they are about, and whatever has become of their object.

use pinstripe_core::Object;
use pinstripe_core::api::{Account, Customer};
use pinstripe_core::webhook::{Event, EventObject, EventType, Notification, NotificationType};
use serde_json::json;

fn event(type_: &str, data: &serde_json::Value) -> Event {
    let body = json!({ "id": "evt_1", "object": "event", "type": type_, "data": data });
    Event::dangerously_unverified(body.to_string()).unwrap()
}

#[test]
fn every_type_is_known_by_its_name_and_opens_as_a_variant_of_its_own() {
    let facts: serde_json::Value =
        serde_json::from_str(include_str!("../../codegen/facts.json")).unwrap();
    let listed = |version| facts["events"][version].as_array().unwrap().len();
    assert_eq!(
        (EventType::all().len(), NotificationType::all().len()),
        (listed("v1"), listed("v2"))
    );
    let mut shown = std::collections::BTreeSet::new();
    for kind in EventType::all() {
        let event =
            event(kind.as_str(), &json!({ "object": { "id": "x_1", "object": "anything" } }));
        assert_eq!(event.kind(), *kind);
        let body = event.data_object().unwrap();
        assert!(!matches!(body, EventObject::Unknown(_)), "{kind:?}");
        let variant = format!("{body:?}");
        let name = kind.as_str().replace(['.', '_'], "") + "(";
        assert!(variant.to_lowercase().starts_with(&name), "{variant}");
        assert!(shown.insert(variant));
    }
    for kind in NotificationType::all() {
        let body = json!({ "id": "evt_1", "object": "v2.core.event", "type": kind.as_str() });
        let notification = Notification::dangerously_unverified(body.to_string()).unwrap();
        assert_eq!(notification.kind(), *kind);
    }
}

#[test]
fn the_type_decides_what_the_object_is_read_as() {
    let updated = event(
        "account.updated",
        &json!({
            "object": { "id": "acct_1", "object": "account", "charges_enabled": true, "email": 5, "brand_new": {} },
            "previous_attributes": { "charges_enabled": false },
        }),
    );
    let EventObject::AccountUpdated(account) = updated.data_object().unwrap() else { panic!() };
    assert_eq!(account.charges_enabled(), Ok(Some(true)));
    assert!(account.email().is_err());
    assert!(account.json().field("brand_new").is_some());

    let before: Account = updated.previous().unwrap().unwrap();
    assert_eq!(
        (before.id(), before.charges_enabled(), before.country()),
        ("acct_1", Ok(Some(false)), Ok(None))
    );
    assert!(updated.previous::<Customer>().is_err());
    let empty = event(
        "account.updated",
        &json!({
            "object": { "id": "acct_1", "object": "account" }, "previous_attributes": {},
        }),
    );
    assert_eq!(empty.previous::<Account>().unwrap().unwrap().id(), "acct_1");
    let created =
        event("customer.created", &json!({ "object": { "id": "cus_1", "object": "customer" } }));
    assert!(created.previous::<Customer>().unwrap().is_none());
}

#[test]
fn an_unknown_type_and_a_broken_object_still_open() {
    let unknown = event("moon.landed", &json!({ "object": { "crew": 3 } }));
    assert_eq!(unknown.kind(), EventType::Unknown("moon.landed".into()));
    let EventObject::Unknown(object) = unknown.data_object().unwrap() else { panic!() };
    assert_eq!(object.get::<i64>("crew"), Ok(3));
    for broken in [json!({}), json!({ "object": 5 }), json!({ "object": { "object": "account" } })]
    {
        let event = event("account.updated", &broken);
        assert_eq!(event.kind(), EventType::AccountUpdated);
        assert!(event.data_object().is_err());
    }
}
