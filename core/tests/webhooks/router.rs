//! Events on their way to the handlers.

use pinstripe_core::api::{Charge, Payout};
use pinstripe_core::webhook::{
    Event, EventType, Handling, Inbox, MemoryInbox, Notification, RouteError, Router, Verdict, Why,
};
use pinstripe_core::{API_VERSION, Acting, ActingClient, Client, Json};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

fn json_of(type_: &str) -> Value {
    json!({
        "id": "evt_1", "object": "event", "type": type_, "livemode": false, "created": 1,
        "api_version": API_VERSION, "data": { "object": { "id": "ch_1", "object": "charge" } },
    })
}

fn open(json: &Value) -> Event {
    Event::dangerously_unverified(json.to_string()).unwrap()
}

fn event(type_: &str) -> Event {
    open(&json_of(type_))
}

fn with(type_: &str, field: &str, value: Value) -> Event {
    let mut json = json_of(type_);
    json[field] = value;
    open(&json)
}

fn notification(context: &str) -> Notification {
    let json = json!({
        "id": "evt_thin_1", "object": "v2.core.event", "type": "v1.account.updated", "livemode": false,
        "created": "2026-10-28T00:00:00.000Z", "context": context,
    });
    Notification::dangerously_unverified(json.to_string()).unwrap()
}

fn now<T>(mut future: Handling<T>) -> T {
    match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it waits for something"),
    }
}

/// A client that shows which account it acts on.
#[derive(Clone, Debug, PartialEq)]
struct Shown(Acting);

impl ActingClient for Shown {
    fn acting_on(&self, acting: Acting) -> Self {
        Self(acting)
    }

    fn livemode(&self) -> Option<bool> {
        Some(false)
    }
}

#[test]
fn the_narrowest_handler_takes_an_event() {
    let says = |text: &'static str| move |_: Event, ()| text;
    let router = Router::test()
        .on_event("account.updated", says("own"))
        .unwrap()
        .on_event("account.*", says("account"))
        .unwrap()
        .on_event("account.external_account.*", says("external"))
        .unwrap()
        .on_event("v2.core.account[configuration.merchant].*", says("merchant"))
        .unwrap()
        .fallback(says("fallback"));
    for (type_, handler) in [
        ("account.updated", "own"),
        ("account.updated.more", "account"),
        ("account.application.authorized", "account"),
        ("account.external_account.created", "external"),
        ("v2.core.account[configuration.merchant].updated", "merchant"),
        ("accounts.updated", "fallback"),
        ("account", "fallback"),
        ("", "fallback"),
    ] {
        assert_eq!(router.dispatch(event(type_)).unwrap(), handler, "{type_}");
    }
    assert_eq!(router.unhandled(), ["", "account", "accounts.updated"]);
    let all = Router::test().on_event("*", says("all")).unwrap();
    assert_eq!(all.dispatch(event(&".".repeat(10_000))).unwrap(), "all");
    assert!(all.unhandled().is_empty());
}

#[test]
fn a_second_handler_a_bad_pattern_and_a_wrong_object_are_errors() {
    let drop = |_: Event, ()| ();
    let router = || {
        let router = Router::test().on_event("account.updated", drop).unwrap();
        router.on_event("payout.*", drop).unwrap()
    };
    for twice in ["account.updated", "payout.*"] {
        let error = router().on_event(twice, drop).err();
        assert_eq!(error, Some(RouteError::Twice { pattern: twice.to_owned() }));
    }
    for bad in ["", "account*", "account.", "*.updated", "a.*.b", "**", "account.**"] {
        let error = router().on_event(bad, drop).err();
        assert_eq!(error, Some(RouteError::Pattern { pattern: bad.to_owned() }), "{bad}");
    }
    let error = router().on(EventType::ChargeDisputeCreated, |_: Charge, _, ()| ()).err();
    let pattern = "charge.dispute.created".to_owned();
    assert_eq!(error, Some(RouteError::Object { pattern, object: "dispute" }));
    assert!(router().on(EventType::ChargeDisputeCreated, |_: Json, _, ()| ()).is_ok());
    assert!(router().on("charge.unheard_of", |_: Charge, _, ()| ()).is_ok());
}

#[test]
fn a_handler_acts_on_the_account_of_its_event() {
    let router = Router::with_client(Shown(Acting::Inherit))
        .on(EventType::ChargeRefunded, |charge: Charge, _: Event, client| {
            (charge.id().to_owned(), client)
        })
        .unwrap()
        .fallback(|event, client| (event.id().to_owned(), client));
    for type_ in ["charge.refunded", "anything.else"] {
        let seen = |json: Event| router.dispatch(json).unwrap().1.0;
        let connected = with(type_, "account", json!("acct_1"));
        assert_eq!(seen(connected), Acting::Connected("acct_1".to_owned()));
        assert_eq!(seen(event(type_)), Acting::Platform);
        let unreadable = router.dispatch(with(type_, "account", json!(5))).unwrap_err();
        assert!(matches!(unreadable.why, Why::Field(e) if e.path() == "account"));
    }
    assert_eq!(router.dispatch(event("charge.refunded")).unwrap().0, "ch_1");
    let thin =
        Router::with_client(Shown(Acting::Inherit)).fallback(|_: Notification, client| client);
    let context = "acct_p/acct_1".to_owned();
    assert_eq!(thin.dispatch(notification(&context)).unwrap().0, Acting::Context(context));
}

/// A live Connect endpoint receives test events as well.
#[test]
fn the_events_of_the_other_mode_reach_no_handler() {
    let live = |livemode| with("charge.refunded", "livemode", json!(livemode));
    let answer =
        |router: &Router<Event, (), Client>, livemode| match router.dispatch(live(livemode)) {
            Ok(()) => None,
            Err(undelivered) => Some((undelivered.why.status().as_u16(), undelivered.why)),
        };
    let router =
        |key| Router::with_client(Client::new(key).unwrap()).on_event("*", |_, _| ()).unwrap();
    let refused = Some((200, Why::Mode));
    for key in ["sk_live_1", "rk_live_1", "sk_org_live_1"] {
        let router = router(key);
        assert_eq!(
            (answer(&router, true), answer(&router, false)),
            (None, refused.clone()),
            "{key}"
        );
    }
    let test = router("sk_test_1");
    assert_eq!((answer(&test, true), answer(&test, false)), (refused.clone(), None));
    // Of a key that does not say its mode, nothing is assumed.
    let unset = router("odd");
    assert_eq!((answer(&unset, true), answer(&unset, false)), (refused.clone(), refused.clone()));
    let set = router("odd").livemode(true);
    assert_eq!((answer(&set, true), answer(&set, false)), (None, refused));
    let both = router("sk_live_1").both_modes();
    assert_eq!((answer(&both, true), answer(&both, false)), (None, None));
    assert!(router("sk_live_1").unhandled().is_empty());
    let unsaid = test.dispatch(with("charge.refunded", "livemode", Value::Null)).unwrap_err();
    assert_eq!(unsaid.why.status(), 500);
}

#[test]
fn an_event_of_another_version_comes_again_until_the_endpoint_is_set_right() {
    let old = || with("charge.refunded", "api_version", json!("2024-06-20"));
    let router = || Router::test().on(EventType::ChargeRefunded, |_: Charge, _, ()| ()).unwrap();
    let undelivered = router().dispatch(old()).unwrap_err();
    assert_eq!((undelivered.why.status().as_u16(), undelivered.why), (500, Why::Version));
    assert_eq!(undelivered.event.id(), "evt_1");
    assert!(router().any_version().dispatch(old()).is_ok());
    // Where there is no handler, its version does not matter.
    let other = with("charge.updated", "api_version", json!("2024-06-20"));
    assert_eq!(router().dispatch(other).unwrap_err().why, Why::Unhandled { known: true });
}

#[test]
fn known_and_unknown_types_are_told_apart() {
    let router = Router::test().on(EventType::PayoutPaid, |_: Payout, _, ()| ()).unwrap();
    for (type_, known) in [("charge.refunded", true), ("moon.landed", false)] {
        let why = router.dispatch(event(type_)).unwrap_err().why;
        assert_eq!((why.status().as_u16(), why), (200, Why::Unhandled { known }));
    }
    // An object that does not open is not lost: Stripe sends the event again.
    let broken = router.dispatch(event("payout.paid")).unwrap_err();
    assert_eq!(broken.why.status(), 500);
    assert!(matches!(broken.why, Why::Field(e) if e.path() == "data.object.object"));
}

#[test]
fn a_hook_decides_whether_a_handler_runs() {
    let inbox = Mutex::new(MemoryInbox::new());
    let ran = Arc::new(Mutex::new(0));
    let count = Arc::clone(&ran);
    let router = Router::test()
        .around(move |event: Event, next| match inbox.lock().unwrap().receive(&event) {
            Ok(Verdict::Seen) => "seen",
            Ok(_) => next.run(),
        })
        .on(EventType::ChargeRefunded, move |_: Charge, _, ()| {
            *count.lock().unwrap() += 1;
            "booked"
        })
        .unwrap();
    assert_eq!(router.dispatch(event("charge.refunded")).unwrap(), "booked");
    assert_eq!(router.dispatch(event("charge.refunded")).unwrap(), "seen");
    assert_eq!(*ran.lock().unwrap(), 1);
    // What reaches no handler is not recorded, so that it is new when there is one.
    assert!(router.dispatch(with("charge.updated", "id", json!("evt_2"))).is_err());
}

#[test]
fn asynchronous_handlers_need_no_runtime() {
    let router: Router<Notification, Handling<usize>> = Router::test()
        .around_async(|_, next| async move { next.run().await + 1 })
        .on_event_async("v1.*", |event: Notification, ()| async move { event.id().len() })
        .unwrap()
        .fallback_async(|_, ()| async { 0 });
    assert_eq!(now(router.dispatch(notification("")).unwrap()), 11);
    let router: Router<Event, Handling<String>> = Router::test()
        .on_async("charge.*", |charge: Charge, _, ()| async move { charge.id().to_owned() })
        .unwrap();
    assert_eq!(now(router.dispatch(event("charge.refunded")).unwrap()), "ch_1");
}
