//! What a body is opened as: by its `object`, by its time, or out of the envelope of a cloud.

use pinstripe_core::webhook::{Event, Notification, OpenError, Payload};
use pinstripe_core::{Json, JsonRef};
use serde_json::{Value, json};

fn snapshot() -> Value {
    json!({
        "id": "evt_1", "object": "event", "type": "account.updated", "created": 1_700_000_000,
        "livemode": true, "data": { "object": { "id": "acct_1", "object": "account" } },
    })
}

fn thin() -> Value {
    json!({
        "id": "evt_2", "object": "v2.core.event", "type": "v1.account.updated",
        "created": "2026-10-28T00:00:00.000Z", "livemode": true, "data": { "field": 1 },
    })
}

fn event_bridge(event: &Value) -> String {
    json!({
        "version": "0", "id": "8f7e", "detail-type": "account.updated", "account": "506417113212",
        "source": "aws.partner/stripe.com/ed_test_1", "time": "2026-10-28T00:00:00Z",
        "region": "us-west-2", "resources": [], "detail": event,
    })
    .to_string()
}

fn event_grid(event: &Value) -> String {
    json!({
        "specversion": "1.0", "id": "evt_of_the_envelope", "type": "account.updated",
        "source": "/stripe.com/ed_test_1", "time": "2026-10-28T00:00:00Z",
        "datacontenttype": "application/json", "data": event,
    })
    .to_string()
}

fn path(error: OpenError) -> String {
    match error {
        OpenError::Field(error) => format!("{}: {error}", error.path()),
        other => format!("{other:?}"),
    }
}

#[test]
fn an_event_is_taken_out_of_its_envelope() {
    for envelope in [event_bridge, event_grid, Value::to_string] {
        let body = envelope(&snapshot());
        let event = Event::dangerously_from_envelope(body.clone()).unwrap();
        assert_eq!((event.id(), event.type_()), ("evt_1", "account.updated"));
        let object: Json = event.object().unwrap();
        assert_eq!(object.field("id").unwrap().as_str(), Some("acct_1"));
        let refused = Notification::dangerously_from_envelope(body.clone());
        assert_eq!(refused.err(), Some(OpenError::Snapshot));
        let payload = Payload::dangerously_from_envelope(body).unwrap();
        assert!(matches!(payload, Payload::Snapshot(event) if event.id() == "evt_1"));

        let body = envelope(&thin());
        let notification = Notification::dangerously_from_envelope(body.clone()).unwrap();
        assert_eq!(notification.id(), "evt_2");
        let refused = Event::dangerously_from_envelope(body.clone());
        assert_eq!(refused.err(), Some(OpenError::Thin));
        let payload = Payload::dangerously_from_envelope(body).unwrap();
        assert!(matches!(payload, Payload::Thin(thin) if thin.id() == "evt_2"));
    }
}

/// An envelope has an id and a type of its own, and is no event.
#[test]
fn no_other_door_takes_an_envelope_for_an_event() {
    for body in [event_bridge(&thin()), event_grid(&thin()), event_grid(&snapshot())] {
        for error in [
            Event::dangerously_unverified(body.clone()).unwrap_err(),
            Notification::dangerously_unverified(body.clone()).unwrap_err(),
        ] {
            let error = path(error);
            assert!(error.contains("outside of an envelope"), "{error}");
        }
    }
}

#[test]
fn what_is_in_no_envelope_says_what_is_missing() {
    let cases = [
        ("{}".to_owned(), "an envelope of EventBridge or Event Grid"),
        (r#"{"specversion":"1.0"}"#.to_owned(), "an envelope of EventBridge or Event Grid"),
        (r#"[{"specversion":"1.0"}]"#.to_owned(), "an envelope of EventBridge or Event Grid"),
        (event_bridge(&Value::Null), "detail"),
        (event_bridge(&json!("evt_1")), "detail: expected an event"),
        (event_grid(&json!([snapshot()])), "data"),
        (event_grid(&json!({ "object": "account" })), "data.object"),
        (event_bridge(&json!({ "object": "event" })), "detail.id"),
        // One envelope, and no more.
        (event_bridge(&serde_json::from_str(&event_bridge(&snapshot())).unwrap()), "detail.object"),
    ];
    for (body, expected) in cases {
        let error = path(Payload::dangerously_from_envelope(body.clone()).unwrap_err());
        assert!(error.contains(expected), "{body}: {error}");
    }
    assert!(Payload::dangerously_from_envelope("{").is_err());
}

#[test]
fn an_object_that_is_null_is_no_object() {
    let null = |mut json: Value| {
        json["object"] = Value::Null;
        json.to_string()
    };
    assert_eq!(Event::dangerously_unverified(null(snapshot())).unwrap().id(), "evt_1");
    assert_eq!(Notification::dangerously_unverified(null(thin())).unwrap().id(), "evt_2");
    let error = Event::dangerously_unverified(r#"{"id":"a","type":"b","object":5}"#).unwrap_err();
    assert!(path(error).starts_with("object"));
}

#[test]
fn fields_are_what_was_sent() {
    let event = Event::dangerously_unverified(snapshot().to_string()).unwrap();
    assert_eq!(event.livemode(), Ok(true));
    let notification = Notification::dangerously_unverified(thin().to_string()).unwrap();
    let data = notification.data().unwrap().unwrap();
    assert_eq!(data.field("field").and_then(JsonRef::as_i64), Some(1));
    let mut bad = thin();
    bad["data"] = json!([1]);
    let notification = Notification::dangerously_unverified(bad.to_string()).unwrap();
    assert_eq!(notification.data().unwrap_err().path(), "data");
}
