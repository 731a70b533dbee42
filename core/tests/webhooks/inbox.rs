//! Facts are booked once and the latest state wins, however events are delivered.

use crate::sqlite::SqliteInbox;
use pinstripe_core::api::refunds;
use pinstripe_core::webhook::{
    Arrival, AsyncInbox, Event, Inbox, MemoryInbox, Nature, Notification, Record, Verdict,
};
use pinstripe_fixtures::{Double, InMemory};
use pinstripe_workshop::spine;
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;
use std::task::{Context, Poll, Waker};

/// An event of a made-up history, whose state is its place in it.
#[derive(Clone, Debug)]
struct Told {
    id: usize,
    type_: &'static str,
    object: u8,
    created: i64,
}

impl Told {
    fn event(&self) -> Event {
        let json = json!({
            "id": format!("evt_{}", self.id), "object": "event", "type": self.type_,
            "created": self.created, "livemode": true, "account": "acct_1",
            "data": { "object": { "id": format!("po_{}", self.object), "object": "payout" } },
        });
        Event::dangerously_unverified(json.to_string()).unwrap()
    }
}

fn arrival(id: &str, type_: &str, created: i64, account: Option<&str>, livemode: bool) -> Arrival {
    let json = json!({
        "id": id, "object": "event", "type": type_, "created": created, "account": account,
        "livemode": livemode, "data": { "object": { "id": "po_1", "object": "payout" } },
    });
    Arrival::from(&Event::dangerously_unverified(json.to_string()).unwrap())
}

fn payout(id: &str, type_: &str, created: i64) -> Arrival {
    arrival(id, type_, created, Some("acct_1"), true)
}

/// The events of a payment and of its refund three seconds later, in the order in which they happened.
fn payment_and_refund() -> Vec<Event> {
    let stripe = InMemory::new(Double::new()).blocking();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    stripe
        .transport()
        .with(|double| double.add_endpoint("https://x.test", "whsec_1", false))
        .unwrap();
    let intent = stripe.run(&spine::payment(&seller)).unwrap().data;
    stripe.transport().with(|double| double.advance(3));
    let refund = refunds::create()
        .payment_intent(intent.id())
        .reverse_transfer(true)
        .refund_application_fee(true);
    stripe.run(&refund).unwrap();
    let deliveries = stripe.transport().with(|double| double.take_deliveries());
    let open = |body: bytes::Bytes| Event::dangerously_unverified(body).unwrap();
    deliveries.into_iter().map(|delivery| open(delivery.body)).collect()
}

#[test]
fn a_payment_and_its_refund_are_booked_in_either_order() {
    let events = payment_and_refund();
    let booked = |events: &mut dyn Iterator<Item = &Event>| {
        let mut inbox = MemoryInbox::new();
        let mut booked: Vec<String> = events
            .filter(|event| matches!(inbox.receive(*event), Ok(Verdict::Book { .. })))
            .map(|event| event.type_().to_owned())
            .collect();
        booked.sort();
        booked
    };
    let there = booked(&mut events.iter());
    assert_eq!(there, booked(&mut events.iter().rev()));
    assert_eq!(there, booked(&mut events.iter().rev().chain(&events)));
    for type_ in
        ["application_fee.created", "charge.refunded", "charge.succeeded", "transfer.created"]
    {
        assert!(there.iter().any(|booked| booked == type_), "{type_} is not in {there:?}");
    }
}

#[test]
fn a_fact_is_booked_once_however_late_it_is() {
    let mut inbox = MemoryInbox::new();
    let mut receive = |arrival: &Arrival| inbox.receive(arrival.clone()).unwrap();
    let paid = payout("evt_2", "payout.paid", 20);
    assert_eq!(receive(&paid), Verdict::Book { latest: true });
    assert_eq!(receive(&paid), Verdict::Seen);
    let created = payout("evt_1", "payout.created", 10);
    assert_eq!(receive(&created), Verdict::Book { latest: false });
    assert_eq!(receive(&created), Verdict::Seen);
    assert_eq!(receive(&payout("evt_3", "payout.failed", 20)), Verdict::Book { latest: false });
}

#[test]
fn of_states_the_latest_wins() {
    let mut inbox = MemoryInbox::new();
    let mut receive = |id: &str, type_, created| inbox.receive(payout(id, type_, created)).unwrap();
    assert_eq!(receive("evt_2", "payout.updated", 20), Verdict::Apply);
    assert_eq!(receive("evt_2", "payout.updated", 20), Verdict::Seen);
    assert_eq!(receive("evt_1", "payout.updated", 10), Verdict::Stale);
    // In one second, nobody knows which was first.
    assert_eq!(receive("evt_3", "payout.updated", 20), Verdict::Fetch);
    assert_eq!(receive("evt_4", "payout.updated", 21), Verdict::Apply);
    // A fact may have come from a handler that applies no state.
    assert_eq!(receive("evt_6", "payout.paid", 30), Verdict::Book { latest: true });
    assert_eq!(receive("evt_5", "payout.updated", 25), Verdict::Fetch);
}

#[test]
fn modes_accounts_and_objects_are_apart() {
    let mut inbox = MemoryInbox::new();
    let mut receive = |arrival: Arrival| inbox.receive(arrival).unwrap();
    let updated = "payout.updated";
    assert_eq!(receive(arrival("evt_1", updated, 501, Some("acct_1"), false)), Verdict::Apply);
    assert_eq!(receive(arrival("evt_2", updated, 500, Some("acct_1"), true)), Verdict::Apply);
    assert_eq!(receive(arrival("evt_3", updated, 400, Some("acct_2"), true)), Verdict::Apply);
    assert_eq!(receive(arrival("evt_4", updated, 300, None, true)), Verdict::Apply);
    assert_eq!(receive(arrival("evt_5", updated, 299, None, true)), Verdict::Stale);
}

/// An event is not judged by what it does not say.
#[test]
fn a_thin_event_and_an_event_without_an_object_are_never_the_latest() {
    let mut inbox = MemoryInbox::new();
    let thin = |id: &str, type_: &str| {
        let json = json!({
            "id": id, "object": "v2.core.event", "type": type_, "livemode": true,
            "created": "2026-10-28T00:00:00.000Z", "context": "acct_1",
            "related_object": { "id": "acct_1", "type": "account", "url": "/v1/accounts/acct_1" },
        });
        Notification::dangerously_unverified(json.to_string()).unwrap()
    };
    let updated = thin("evt_1", "v1.account.updated");
    assert_eq!(inbox.receive(&updated), Ok(Verdict::Fetch));
    assert_eq!(inbox.receive(&updated), Ok(Verdict::Seen));
    let closed = thin("evt_2", "v2.core.account.closed");
    assert_eq!(inbox.receive(&closed), Ok(Verdict::Book { latest: false }));
    let bare = |id: &str, type_: &str| {
        let json = json!({ "id": id, "object": "event", "type": type_ });
        Event::dangerously_unverified(json.to_string()).unwrap()
    };
    assert_eq!(Arrival::from(&bare("evt_3", "t")).mark(), None);
    assert_eq!(inbox.receive(&bare("evt_3", "t")), Ok(Verdict::Book { latest: false }));
    assert_eq!(inbox.receive(&bare("evt_4", "t.updated")), Ok(Verdict::Fetch));
}

#[test]
fn an_asynchronous_store_decides_alike() {
    struct Later(MemoryInbox);
    impl AsyncInbox for Later {
        type Error = std::convert::Infallible;

        async fn record(&mut self, arrival: &Arrival) -> Result<Record, Self::Error> {
            self.0.record(arrival)
        }
    }
    let mut inbox = Later(MemoryInbox::new());
    let mut receive = |arrival: Arrival| {
        let mut future = std::pin::pin!(inbox.receive(arrival));
        match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(verdict) => verdict.unwrap(),
            Poll::Pending => panic!("it waits for something"),
        }
    };
    assert_eq!(receive(payout("evt_2", "payout.updated", 20)), Verdict::Apply);
    assert_eq!(receive(payout("evt_1", "payout.updated", 10)), Verdict::Stale);
    assert_eq!(receive(payout("evt_1", "payout.updated", 10)), Verdict::Seen);
}

/// A history of two objects, with several events in a second.
fn history() -> impl Strategy<Value = Vec<Told>> {
    let types = ["payout.created", "payout.paid", "payout.updated", "payout.reconciled_updated"];
    let step = (prop::sample::select(types.to_vec()), 0..2_u8, 0..3_i64);
    prop::collection::vec(step, 1..16).prop_map(|steps| {
        let mut now = 100;
        let told = |(id, (type_, object, later))| {
            now += later;
            Told { id, type_, object, created: now }
        };
        steps.into_iter().enumerate().map(told).collect()
    })
}

/// The deliveries of a history: every event at least once, in any order.
fn deliveries() -> impl Strategy<Value = (Vec<Told>, Vec<usize>)> {
    history().prop_flat_map(|history| {
        let all: Vec<usize> = (0..history.len()).collect();
        let again = prop::collection::vec(0..history.len(), 0..8);
        let order =
            again.prop_flat_map(move |again| Just([all.clone(), again].concat()).prop_shuffle());
        (Just(history), order)
    })
}

/// What a platform has in the end: the facts that it booked, and the state of each object by each type of event.
type Books = (Vec<usize>, BTreeMap<(u8, &'static str), usize>);

fn keep(inbox: &mut impl Inbox, history: &[Told], order: &[usize]) -> Books {
    let (mut facts, mut states) = (Vec::new(), BTreeMap::new());
    for told in order.iter().map(|&at| &history[at]) {
        // What a fetch finds: the state after everything that has happened to the object.
        let latest = |state: &Told| state.object == told.object && state.type_ == told.type_;
        let truth = history.iter().rfind(|state| latest(state)).unwrap().id;
        match inbox.receive(&told.event()).ok().unwrap() {
            Verdict::Book { .. } => facts.push(told.id),
            Verdict::Apply => drop(states.insert((told.object, told.type_), told.id)),
            Verdict::Fetch => drop(states.insert((told.object, told.type_), truth)),
            Verdict::Stale | Verdict::Seen => {}
        }
    }
    facts.sort_unstable();
    (facts, states)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Any order, repeats and lateness give the same books, which are the true ones, in every store.
    #[test]
    fn books_do_not_depend_on_the_deliveries((history, order) in deliveries()) {
        let facts: Vec<usize> = history
            .iter()
            .filter(|told| Nature::of(told.type_) == Nature::Fact)
            .map(|told| told.id)
            .collect();
        let mut states = BTreeMap::new();
        for told in history.iter().filter(|told| Nature::of(told.type_) == Nature::State) {
            states.insert((told.object, told.type_), told.id);
        }
        let truth = (facts, states);
        prop_assert_eq!(&keep(&mut MemoryInbox::new(), &history, &order), &truth);
        SqliteInbox::fresh(|inbox| {
            prop_assert_eq!(&keep(inbox, &history, &order), &truth);
            Ok(())
        })?;
    }
}
