//! Endpoints that match the handlers of routers.

use pinstripe_core::api::v2::core::event_destinations::EventDestination;
use pinstripe_core::api::webhook_endpoints::WebhookEndpoint;
use pinstripe_core::webhook::endpoints::{self, Change, EndpointError, Wanted};
use pinstripe_core::webhook::{Event, Notification, Origin, Router};
use pinstripe_core::{API_VERSION, Client, Entropy, Json, Object};
use pinstripe_fixtures::{Double, InMemory};
use serde_json::{Value, json};

const URL: &str = "https://x.test/hooks";

fn router(patterns: &[&str]) -> Router<Event, ()> {
    patterns
        .iter()
        .fold(Router::live(), |router, pattern| router.on_event(pattern, |_, ()| ()).unwrap())
}

fn thin_router(patterns: &[&str]) -> Router<Notification, ()> {
    patterns
        .iter()
        .fold(Router::live(), |router, pattern| router.on_event(pattern, |_, ()| ()).unwrap())
}

fn platform(patterns: &[&str]) -> Wanted {
    endpoints::snapshot(URL, Origin::Platform, &router(patterns)).unwrap()
}

fn accounts(patterns: &[&str]) -> Wanted {
    endpoints::snapshot(URL, Origin::Accounts, &router(patterns)).unwrap()
}

fn thin(origin: Origin, patterns: &[&str]) -> Wanted {
    endpoints::thin(URL, origin, &thin_router(patterns)).unwrap()
}

fn endpoint(id: &str, changes: &Value) -> WebhookEndpoint {
    let mut json = json!({
        "id": id, "object": "webhook_endpoint", "url": URL, "status": "enabled", "metadata": {},
        "enabled_events": ["charge.succeeded"], "api_version": API_VERSION, "livemode": true,
    });
    let fields = changes.as_object().unwrap().clone();
    json.as_object_mut().unwrap().extend(fields);
    WebhookEndpoint::from_json(Json::parse(json.to_string()).unwrap()).unwrap()
}

fn destination(id: &str, changes: &Value) -> EventDestination {
    let mut json = json!({
        "id": id, "object": "v2.core.event_destination", "type": "webhook_endpoint", "status": "enabled",
        "event_payload": "thin", "enabled_events": ["v1.payout.paid"], "events_from": ["@accounts"],
        "webhook_endpoint": { "url": URL },
    });
    let fields = changes.as_object().unwrap().clone();
    json.as_object_mut().unwrap().extend(fields);
    EventDestination::from_json(Json::parse(json.to_string()).unwrap()).unwrap()
}

/// What is sent, after the change as it is shown.
fn sent(changes: &[Change]) -> Vec<String> {
    let client = Client::new("sk_live_1").unwrap();
    let sent = |change: &Change| {
        let call = client.call(change, Entropy::from_random_bytes([1; 16])).unwrap();
        let request = call.request();
        let body = String::from_utf8(request.body().to_vec()).unwrap();
        format!("{change} | {} {} {body}", request.method(), request.uri().path())
    };
    changes.iter().map(sent).collect()
}

#[test]
fn a_platform_gets_both_endpoints_and_a_destination() {
    let wanted = [
        platform(&["charge.succeeded", "transfer.*"]),
        accounts(&["*", "payout.*"]),
        thin(Origin::Accounts, &["v2.core.account_person.*"]),
    ];
    assert_eq!(
        sent(&endpoints::changes(&wanted, &[], &[]).unwrap()),
        [
            format!(
                "create events of the platform to {URL}: charge.succeeded, transfer.created, transfer.reversed, transfer.updated \
                 | POST /v1/webhook_endpoints url=https%3A%2F%2Fx.test%2Fhooks&enabled_events[0]=charge.succeeded\
                 &enabled_events[1]=transfer.created&enabled_events[2]=transfer.reversed&enabled_events[3]=transfer.updated\
                 &api_version={API_VERSION}&connect=false&metadata[pinstripe]=platform"
            ),
            format!(
                "create events of connected accounts to {URL}: * | POST /v1/webhook_endpoints \
                 url=https%3A%2F%2Fx.test%2Fhooks&enabled_events[0]=%2A&api_version={API_VERSION}&connect=true\
                 &metadata[pinstripe]=accounts"
            ),
            format!(
                "create thin events of connected accounts to {URL}: v2.core.account_person.created, \
                 v2.core.account_person.deleted, v2.core.account_person.updated | POST /v2/core/event_destinations {}",
                concat!(
                    r#"{"name":"pinstripe accounts","type":"webhook_endpoint","event_payload":"thin","enabled_events":"#,
                    r#"["v2.core.account_person.created","v2.core.account_person.deleted","v2.core.account_person.updated"],"#,
                    r#""events_from":["@accounts"],"webhook_endpoint":{"url":"https://x.test/hooks"},"#,
                    r#""metadata":{"pinstripe":"accounts"},"#,
                    r#""include":["webhook_endpoint.signing_secret","webhook_endpoint.url"]}"#,
                ),
            ),
        ]
    );
}

#[test]
fn what_is_there_already_is_left_or_updated() {
    let one = |there: Value| {
        endpoints::changes(&[platform(&["charge.succeeded"])], &[endpoint("we_1", &there)], &[])
            .unwrap()
    };
    assert_eq!(sent(&one(json!({}))), [""; 0]);
    assert_eq!(sent(&one(json!({ "metadata": { "pinstripe": "platform" } }))), [""; 0]);
    let target = format!("update we_1, events of the platform to {URL}:");
    let path = "POST /v1/webhook_endpoints/we_1";
    assert_eq!(
        sent(&one(json!({ "enabled_events": ["charge.failed"] }))),
        [format!(
            "{target} +charge.succeeded -charge.failed | {path} enabled_events[0]=charge.succeeded"
        )]
    );
    let disabled = sent(&one(json!({ "status": "disabled" })));
    assert!(disabled[0].starts_with(&format!("{target} enabled | {path} ")), "{disabled:?}");
    assert!(disabled[0].contains("disabled=false"), "{disabled:?}");
    // Another application's endpoint, or this one's for connected accounts, is none of its business.
    for other in
        [json!({ "url": "https://y.test" }), json!({ "metadata": { "pinstripe": "accounts" } })]
    {
        let changes = one(other);
        assert!(matches!(&*sent(&changes), [create] if create.starts_with("create ")));
    }
}

/// Stripe shows of no endpoint whether it is for connected accounts.
#[test]
fn of_two_endpoints_at_one_url_the_mark_decides() {
    let wanted = [platform(&["charge.succeeded"]), accounts(&["charge.succeeded"])];
    let marked = |id, mark| endpoint(id, &json!({ "metadata": { "pinstripe": mark } }));
    let both = [marked("we_1", "platform"), marked("we_2", "accounts")];
    assert_eq!(sent(&endpoints::changes(&wanted, &both, &[]).unwrap()), [""; 0]);
    let unmarked = [endpoint("we_1", &json!({}))];
    assert_eq!(endpoints::changes(&wanted, &unmarked, &[]).unwrap().len(), 2);
}

#[test]
fn what_cannot_be_updated_is_replaced_and_never_before_the_new_secret_is_in_use() {
    for old in [json!({ "api_version": "2024-06-20" }), json!({ "api_version": null })] {
        let there = [endpoint("we_1", &old)];
        let changes = endpoints::changes(&[platform(&["charge.succeeded"])], &there, &[]).unwrap();
        assert_eq!(changes.iter().map(Change::waits).collect::<Vec<_>>(), [false, true]);
        let sent = sent(&changes);
        assert!(sent[0].starts_with("create "), "{sent:?}");
        assert!(sent[1].ends_with("| POST /v1/webhook_endpoints/we_1 disabled=true"), "{sent:?}");
        // Once both have been made, there is nothing left to do.
        let new = endpoint("we_2", &json!({ "metadata": { "pinstripe": "platform" } }));
        let mut disabled = old.clone();
        disabled["status"] = json!("disabled");
        let there = [endpoint("we_1", &disabled), new];
        assert!(
            endpoints::changes(&[platform(&["charge.succeeded"])], &there, &[]).unwrap().is_empty()
        );
    }
}

#[test]
fn destinations_of_thin_events_are_compared_alike() {
    let one = |there: Value| {
        let wanted = [thin(Origin::Accounts, &["v1.payout.paid"])];
        sent(&endpoints::changes(&wanted, &[], &[destination("ed_1", &there)]).unwrap())
    };
    assert_eq!(one(json!({})), [""; 0]);
    let path = "POST /v2/core/event_destinations/ed_1";
    let updated = one(json!({ "enabled_events": ["v1.payout.failed"] }));
    assert!(
        updated[0].ends_with(&format!(r#"| {path} {{"enabled_events":["v1.payout.paid"]}}"#)),
        "{updated:?}"
    );
    let enabled = one(json!({ "status": "disabled" }));
    assert!(
        matches!(&*enabled, [enable] if enable.contains(&format!("{path}/enable"))),
        "{enabled:?}"
    );
    let other = one(json!({ "events_from": ["@self"] }));
    assert!(
        matches!(&*other, [create, disable] if create.starts_with("create") && disable.contains(&format!("{path}/disable")))
    );
    // Not a webhook, or not thin: left alone.
    for alone in [
        json!({ "type": "amazon_eventbridge", "webhook_endpoint": null }),
        json!({ "event_payload": "snapshot" }),
    ] {
        assert!(matches!(&*one(alone), [create] if create.starts_with("create")));
    }
}

#[test]
fn what_cannot_be_asked_for_is_an_error() {
    let wanted = |patterns| endpoints::snapshot(URL, Origin::Platform, &router(patterns));
    assert_eq!(wanted(&[]).err(), Some(EndpointError::NoHandlers));
    let pattern = "moon.*".to_owned();
    assert_eq!(wanted(&["moon.*"]).err(), Some(EndpointError::NoTypes { pattern }));
    // A type that only Stripe knows is asked for all the same.
    assert_eq!(wanted(&["moon.landed"]).unwrap().events().collect::<Vec<_>>(), ["moon.landed"]);
    let twice = [platform(&["charge.failed"]), platform(&["charge.succeeded"])];
    let error = endpoints::changes(&twice, &[], &[]).err();
    assert_eq!(error, Some(EndpointError::Twice { url: URL.to_owned() }));
    let broken = endpoint("we_1", &json!({ "status": 5 }));
    let error = endpoints::changes(&[platform(&["charge.failed"])], &[broken], &[]).err();
    assert!(matches!(error, Some(EndpointError::Field(e)) if e.path() == "status"));
}

#[test]
fn the_secret_of_a_new_endpoint_is_found_and_not_shown() {
    let v1 = Json::parse(r#"{"id":"we_1","secret":"whsec_PLANTED"}"#).unwrap();
    let v2 = Json::parse(r#"{"id":"ed_1","webhook_endpoint":{"signing_secret":"whsec_PLANTED"}}"#)
        .unwrap();
    for answer in [&v1, &v2] {
        let secret = endpoints::secret(answer).unwrap().unwrap();
        assert_eq!(secret.expose(), "whsec_PLANTED");
        assert!(!format!("{secret:?} {answer:?}").contains("PLANTED"));
    }
    assert_eq!(endpoints::secret(&Json::parse("{}").unwrap()), Ok(None));
}

/// The double checks every parameter by the facts, and answers with what it was given.
#[test]
fn what_was_created_is_found_again() {
    let stripe = InMemory::new(Double::new()).blocking();
    let wanted = [
        platform(&["charge.succeeded", "transfer.*"]),
        accounts(&["account.updated"]),
        thin(Origin::Accounts, &["v2.core.account_person.*"]),
    ];
    let changes = || {
        let there = stripe.list(&endpoints::list()).collect::<Result<Vec<_>, _>>().unwrap();
        let destinations = stripe.list(&endpoints::list_destinations());
        let destinations = destinations.collect::<Result<Vec<_>, _>>().unwrap();
        sent(&endpoints::changes(&wanted, &there, &destinations).unwrap())
    };
    let creates = || changes().iter().filter(|change| change.starts_with("create")).count();
    assert_eq!(creates(), 3);
    for change in &endpoints::changes(&wanted, &[], &[]).unwrap() {
        stripe.run(change).unwrap();
    }
    assert_eq!(creates(), 0, "{:?}", changes());
}
