//! Events as they are opened, followed up, routed and applied.

use pinstripe_core::api::{Account, Charge};
use pinstripe_core::webhook::{Event, Notification, OpenError, Payload, Signer, Verifier};
use pinstripe_core::{
    API_VERSION, Acting, BuildError, Client, Entropy, Json, Object, Operation, Options, Reason,
    Timestamp, bytes::Bytes, http,
};
use pinstripe_workshop::vectors;
use serde_json::{Value, json};

fn event(json: Value) -> Result<Event, OpenError> {
    Event::dangerously_unverified(json.to_string())
}

fn notification(json: Value) -> Notification {
    Notification::dangerously_unverified(json.to_string()).unwrap()
}

fn thin() -> Value {
    json!({
        "id": "evt_test_1", "object": "v2.core.event", "type": "v1.account.updated", "livemode": true,
        "created": "2026-10-28T00:00:00.000Z", "context": "acct_p/acct_c", "new_field": [1],
        "reason": { "type": "request", "request": { "id": "req_1", "idempotency_key": "key_1" } },
        "related_object": { "id": "acct_c", "type": "account", "url": "/v1/accounts/acct_c" },
    })
}

fn with(mut json: Value, name: &str, value: Value) -> Value {
    json[name] = value;
    json
}

fn request<O: Operation>(
    client: &Client,
    operation: &O,
    options: &Options,
) -> Result<http::Request<Bytes>, BuildError> {
    match client.call_with(operation, options, Entropy::from_random_bytes([1; 16])) {
        Ok(call) => Ok(call.request().clone()),
        Err(error) => match error.into_reason() {
            Reason::Build(error) => Err(error),
            other => panic!("{other:?}"),
        },
    }
}

#[test]
fn a_snapshot_event_opens_whatever_became_of_its_fields() {
    let event = event(json!({
        "id": "evt_1", "object": "event", "type": "account.updated", "created": "?", "livemode": false,
        "api_version": API_VERSION, "context": "acct_1", "pending_webhooks": 2, "account": null,
        "request": { "id": "req_1", "idempotency_key": null },
        "data": { "object": { "id": "acct_1", "object": "account", "new": 1, "email": 5 },
                  "previous_attributes": { "email": "a@example.test" } },
    }))
    .unwrap();
    assert!(event.version_matches());
    assert_eq!((event.livemode(), event.pending_webhooks()), (Ok(false), Ok(2)));
    assert_eq!((event.context(), event.account()), (Ok(Some("acct_1")), Ok(None)));
    let cause = event.request().unwrap().unwrap();
    assert_eq!((cause.id(), cause.idempotency_key()), (Ok(Some("req_1")), Ok(None)));
    assert!(event.created().is_err());
    let account: Account = event.object().unwrap();
    let error = account.email().unwrap_err();
    assert_eq!(error.path(), "data.object.email");
    assert!(event.object::<Charge>().is_err());
    let before = event.previous_attributes().unwrap().unwrap();
    assert_eq!(before.field("email").unwrap().as_str(), Some("a@example.test"));
}

#[test]
fn an_event_of_another_release_says_so_and_opens() {
    for (version, matches) in
        [(json!("2024-06-20"), false), (json!(API_VERSION), true), (json!(null), false)]
    {
        let event = event(json!({
            "id": "evt_1", "object": "event", "type": "t", "api_version": version, "request": "req_1",
        }))
        .unwrap();
        assert_eq!(event.version_matches(), matches, "{version}");
        assert_eq!(event.request().unwrap().unwrap().id(), Ok(Some("req_1")));
    }
}

/// Whatever stands between the tokens, and wherever the object stands.
#[test]
fn an_object_is_found_in_the_same_scan_however_it_is_written() {
    for text in [
        r#"{"id":"evt_1","type":"t","data":{"object":{"id":"x","a":[1,{"b":"}"}]}}}"#,
        " {\"data\" \t: \n { \"object\"\r:\n {\"id\" : \"x\" , \"a\":[1,{\"b\":\"}\"}] \n } , \"z\":{} } , \"id\":\"evt_1\",\"type\":\"t\" } ",
        r#"{"d\u0061ta":{"object":{"id":"x","a":[1,{"b":"}"}]}},"id":"evt_1","type":"t"}"#,
        r#"{"data":5,"data":{"object":{},"object":{"id":"x","a":[1,{"b":"}"}]}},"id":"evt_1","type":"t"}"#,
    ] {
        let event = Event::dangerously_unverified(text).unwrap();
        let object: Json = event.object().unwrap();
        assert_eq!(object.get::<&str>("id"), Ok("x"), "{text}");
        let written: Value = serde_json::from_str(object.text()).unwrap();
        assert_eq!(written, json!({ "id": "x", "a": [1, { "b": "}" }] }), "{text}");
        let whole: Value = serde_json::from_str(text).unwrap();
        let data = event.json().field("data").unwrap();
        assert_eq!(serde_json::from_str::<Value>(data.text()).unwrap(), whole["data"], "{text}");
        let error = event.object::<Account>().unwrap_err();
        assert_eq!(error.path(), "data.object.object", "{text}");
    }
    for (text, object) in [
        (r#"{"id":"evt_1","type":"t","data":{"object":{}}}"#, Some("{}")),
        (r#"{"id":"evt_1","type":"t","data":{"object":{ } }}"#, Some("{ }")),
        (r#"{"id":"evt_1","type":"t","data":{}}"#, None),
        (r#"{"id":"evt_1","type":"t","data":[{"object":{}}]}"#, None),
        (r#"{"id":"evt_1","type":"t","data":null}"#, None),
        (r#"{"id":"evt_1","type":"t","data":{"object":"x"}}"#, None),
    ] {
        let event = Event::dangerously_unverified(text).unwrap();
        let found: Option<Json> = event.object().ok();
        assert_eq!(found.as_ref().map(Json::text), object, "{text}");
    }
    for bad in [
        r#"{"id":"e","type":"t","data":{"object":{}}"#,
        r#"{"id":"e","type":"t","data":{"object":{"a" 1}}}"#,
    ] {
        assert!(Event::dangerously_unverified(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_thin_event_is_read_field_by_field() {
    let notification = notification(thin());
    assert_eq!((notification.id(), notification.type_()), ("evt_test_1", "v1.account.updated"));
    assert_eq!(notification.created().unwrap().as_str(), "2026-10-28T00:00:00.000Z");
    assert_eq!(
        (notification.livemode(), notification.context()),
        (Ok(true), Ok(Some("acct_p/acct_c")))
    );
    let reason = notification.reason().unwrap().unwrap();
    assert_eq!(reason.type_(), Ok("request"));
    let cause = reason.request().unwrap().unwrap();
    assert_eq!((cause.id(), cause.idempotency_key()), (Ok(Some("req_1")), Ok(Some("key_1"))));
    let object = notification.related_object().unwrap().unwrap();
    assert_eq!(
        (object.id(), object.type_(), object.url()),
        (Ok(Some("acct_c")), Ok("account"), Ok("/v1/accounts/acct_c"))
    );
    assert_eq!(notification.data(), Ok(None));
    assert_eq!(notification.acting(), Ok(Acting::Context("acct_p/acct_c".to_owned())));
}

#[test]
fn the_two_kinds_are_told_apart() {
    let snapshot = json!({ "id": "evt_1", "object": "event", "type": "t" });
    let other = json!({ "id": "evt_1", "object": "account", "type": "t" });
    let signer = Signer::new("whsec_1").unwrap();
    let now = Timestamp::from_unix(1_700_000_000);
    let verify = |json: &Value| {
        let body = json.to_string();
        let header = signer.header(body.as_bytes(), now);
        Verifier::new(["whsec_1"]).unwrap().verify(&header, body, now).unwrap()
    };
    assert_eq!(verify(&snapshot).notification().err(), Some(OpenError::Snapshot));
    assert_eq!(verify(&thin()).event().err(), Some(OpenError::Thin));
    assert!(
        matches!(verify(&snapshot).payload(), Ok(Payload::Snapshot(event)) if event.id() == "evt_1")
    );
    assert!(matches!(verify(&thin()).payload(), Ok(Payload::Thin(n)) if n.id() == "evt_test_1"));
    assert!(matches!(verify(&other).payload(), Err(OpenError::Field(e)) if e.path() == "object"));
}

#[test]
fn follow_ups_carry_the_events_context_and_its_name() {
    let client = Client::new("sk_test_1").unwrap().acting_as("acct_client");
    let none = Options::new();
    let notification = notification(with(thin(), "id", json!("evt/1?x")));
    let related = notification.fetch_related::<Account>().unwrap();
    let related = request(&client, &related, &none).unwrap();
    assert_eq!(related.uri(), "https://api.stripe.com/v1/accounts/acct_c");
    let fetch = request(&client, &notification.fetch_event().unwrap(), &none).unwrap();
    assert_eq!(fetch.uri(), "https://api.stripe.com/v2/core/events/evt%2F1%3Fx");
    for request in [related, fetch] {
        assert_eq!(request.method(), http::Method::GET);
        assert_eq!(request.headers()["stripe-context"], "acct_p/acct_c");
        assert_eq!(request.headers()["stripe-request-trigger"], "event=evt/1?x");
        assert!(!request.headers().contains_key("stripe-account"));
        assert!(!request.headers().contains_key("idempotency-key"));
    }
    // A call's own options still have the last word.
    let own = Options::new().acting_as("acct_other");
    let related = request(&client, &notification.fetch_related::<Json>().unwrap(), &own).unwrap();
    assert_eq!(related.headers()["stripe-account"], "acct_other");
    assert!(!related.headers().contains_key("stripe-context"));
}

#[test]
fn without_a_context_a_follow_up_is_about_the_platform() {
    let client = Client::new("sk_test_1").unwrap().acting_as("acct_client");
    for none in [Value::Null, json!("")] {
        let notification = notification(with(thin(), "context", none));
        assert_eq!(notification.acting(), Ok(Acting::Platform));
        let fetch = notification.fetch_event().unwrap();
        let fetch = request(&client, &fetch, &Options::new()).unwrap();
        assert!(!fetch.headers().contains_key("stripe-context"));
        assert!(!fetch.headers().contains_key("stripe-account"));
    }
}

#[test]
fn related_urls_lead_to_stripe_or_nowhere() {
    let client = Client::new("sk_test_1").unwrap();
    for v in vectors::related_urls() {
        let object = json!({ "id": "x", "type": "account", "url": v.url });
        let notification = notification(with(thin(), "related_object", object));
        let fetch = notification.fetch_related::<Json>();
        if v.expect == "ok" {
            let request = request(&client, &fetch.unwrap(), &Options::new()).unwrap();
            assert_eq!(
                request.uri().to_string(),
                format!("https://api.stripe.com{}", v.url),
                "{}",
                v.id
            );
        } else {
            assert_eq!(fetch.err(), Some(BuildError::Path), "{}", v.id);
        }
    }
}

#[test]
fn a_hostile_notification_is_refused_and_nothing_is_injected() {
    let client = Client::new("sk_test_1").unwrap();
    for id in ["evt_1\r\nStripe-Account: acct_evil", "evt\n", "evt 1", "evt_é", "evt\u{0}"] {
        let notification = notification(with(thin(), "id", json!(id)));
        let expected = BuildError::Header { name: "stripe-request-trigger".to_owned() };
        assert_eq!(notification.fetch_event().err(), Some(expected.clone()), "{id:?}");
        assert_eq!(notification.fetch_related::<Account>().err(), Some(expected), "{id:?}");
    }
    for id in [".", "..", ""] {
        let notification = notification(with(thin(), "id", json!(id)));
        assert_eq!(notification.fetch_event().err(), Some(BuildError::Path), "{id:?}");
    }
    for context in ["acct_1\r\nX: y", " ", "acct_1,acct_2"] {
        let notification = notification(with(thin(), "context", json!(context)));
        let fetch = notification.fetch_event().unwrap();
        let refused = request(&client, &fetch, &Options::new()).err();
        assert_eq!(refused, Some(BuildError::Acting), "{context:?}");
    }
    for object in [
        Value::Null,
        json!("x"),
        json!({ "type": "account" }),
        json!({ "type": "charge", "url": "/v1/x" }),
    ] {
        let notification = notification(with(thin(), "related_object", object.clone()));
        let refused = notification.fetch_related::<Account>();
        assert!(matches!(refused, Err(BuildError::Field(_))), "{object}");
    }
}

/// The follow-up call of an event is where platforms act on the wrong account.
#[test]
fn a_snapshot_event_says_which_account_to_act_on() {
    let acting = |account: Value, context: Value| {
        let event = json!({ "id": "evt_1", "object": "event", "type": "t", "account": account, "context": context });
        self::event(event).unwrap().acting().ok()
    };
    let connected = |id: &str| Some(Acting::Connected(id.to_owned()));
    assert_eq!(acting(json!("acct_1"), Value::Null), connected("acct_1"));
    assert_eq!(acting(json!("acct_1"), json!("acct_p/acct_1")), connected("acct_1"));
    assert_eq!(
        acting(Value::Null, json!("acct_p/acct_1")),
        Some(Acting::Context("acct_p/acct_1".to_owned()))
    );
    assert_eq!(acting(Value::Null, Value::Null), Some(Acting::Platform));
    assert_eq!(acting(Value::Null, json!("")), Some(Acting::Platform));
    assert_eq!(acting(json!(5), Value::Null), None);
    // It is sent nowhere, and least of all to the platform.
    assert_eq!(acting(json!(""), Value::Null), connected(""));
}
