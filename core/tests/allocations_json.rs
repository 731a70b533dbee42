//! What reading takes from the heap. A counter has to be the allocator of a whole program, so this is one of its
//! own.

use allocation_counter::{AllocationInfo, measure};
use pinstripe_core::api::{Account, Charge, PaymentIntent};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::{Json, List, Object};
use serde_json::{Value, json};
use std::hint::black_box;

fn heap<T>(run: impl FnOnce() -> T) -> (T, AllocationInfo) {
    let mut result = None;
    let info = measure(|| result = Some(run()));
    (result.unwrap(), info)
}

/// Asserts that it takes nothing from the heap.
fn free<T>(run: impl FnOnce() -> T) -> T {
    let (result, info) = heap(run);
    assert_eq!(info.count_total, 0);
    result
}

const CHARGE: &str = "ch_3PgcrfFgRk2nXhlr1yLZ9m0Q";

fn charge() -> Value {
    json!({
        "id": CHARGE, "object": "charge", "amount": 12900, "amount_captured": 12900,
        "amount_refunded": 0, "application_fee": "fee_1PgcrhBTqJb3MtcC5d1Tqk2e", "application_fee_amount": 1290,
        "balance_transaction": "txn_3PgcrfFgRk2nXhlr1hW6Q8zR", "calculated_statement_descriptor": "RIVERA CERAMICS",
        "billing_details": {
            "address": { "city": "Seattle", "country": "US", "line1": "418 Pike St", "line2": null },
            "email": "jenny.rosen@example.test", "name": "Jenny Rosen", "phone": null,
        },
        "captured": true, "created": 1722021123, "currency": "usd", "description": "Order 42: 2 × bowl, 1 × jug",
        "failure_balance_transaction": null, "failure_code": null, "fraud_details": {}, "livemode": false,
        "metadata": { "order": "order_42" }, "paid": true, "payment_intent": "pi_3PgcrfFgRk2nXhlr1TqXw0Zc",
        "receipt_url": "https://pay.stripe.test/receipts/payment/CAcaFwoVYWNjdF8xUGdhZlRCVHFKYjNNdGND",
        "statement_descriptor_suffix": null, "status": "succeeded",
    })
}

fn page(items: &[Value]) -> Bytes {
    let page = json!({ "object": "list", "has_more": true, "url": "/v1/charges", "data": items });
    page.to_string().into()
}

fn list(items: &[Value]) -> List<Charge> {
    List::from_json(Json::parse(page(items)).unwrap()).unwrap()
}

#[test]
fn the_notes_are_smaller_than_the_text_and_made_at_once() {
    for items in [1, 100] {
        let text = page(&vec![charge(); items]);
        let (json, info) = heap(|| Json::parse(text.clone()).unwrap());
        // The notes, the open containers, which may have to grow once, and what the handles share.
        assert!(info.count_total <= 4, "{}", info.count_total);
        assert!((info.bytes_current as usize) < text.len() + 200, "{}", info.bytes_current);
        drop(json);
    }
}

#[test]
fn the_notes_of_a_hostile_text_are_bounded() {
    for item in ["1,", "[],", "[1],", "[[[[1]]]],", "\"\\n\",", "{\"\":1},"] {
        let text = format!("[{}1]", item.repeat(10_000));
        let length = text.len();
        let (json, info) = heap(|| Json::parse(text).unwrap());
        assert!((info.bytes_current as usize) < 8 * length, "{item} {}", info.bytes_current);
        drop(json);
    }
}

#[test]
fn reading_and_cloning_allocate_nothing() {
    let account = json!({ "id": "acct_1", "object": "account", "email": "a@example.test",
        "requirements": { "errors": [], "disabled_reason": "listed" } });
    let account = Account::from_json(account).unwrap();
    let intent = json!({ "id": "pi_1", "object": "payment_intent", "latest_charge": charge() });
    let intent = PaymentIntent::from_json(intent).unwrap();
    let kept = free(|| {
        assert_eq!(account.id(), "acct_1");
        assert_eq!(account.email(), Ok(Some("a@example.test")));
        assert!(account.requirements().unwrap().unwrap().disabled_reason().unwrap().is_some());
        let latest = intent.latest_charge().unwrap().unwrap();
        assert_eq!(latest.id(), CHARGE);
        let charge = latest.object().unwrap();
        assert_eq!(charge.amount(), Ok(12900));
        assert_eq!(charge.billing_details().unwrap().name(), Ok(Some("Jenny Rosen")));
        charge
    });
    assert_eq!(kept.id(), CHARGE);
}

#[test]
fn a_list_is_taken_apart_without_a_scan() {
    let list = list(&vec![charge(); 100]);
    for _ in 0..2 {
        let (data, info) = heap(|| list.data().unwrap());
        assert_eq!((data.len(), info.count_total), (100, 1));
    }
}

#[test]
fn an_error_costs_its_own_path_and_not_the_document() {
    let broken = json!({ "id": "ch_1", "object": "charge", "amount": "12900" });
    let data = list(&vec![broken; 1000]).data().unwrap();
    let (_, info) = heap(|| {
        for charge in &data {
            black_box(charge.amount().unwrap_err());
        }
    });
    assert!(info.bytes_total <= 1000 * 64, "{}", info.bytes_total);
    assert_eq!(data[999].amount().unwrap_err().path(), "data[999].amount");
}

#[test]
fn a_detached_object_lets_its_page_go() {
    let items = vec![charge(); 100];
    let (kept, info) = heap(|| list(&items).data().unwrap()[42].detach());
    let text = kept.json().text().len();
    assert!((info.bytes_current as usize) < 3 * text, "{}", info.bytes_current);
    assert_eq!(kept.json().to(), Ok(charge()));
}
