//! What can be done with the objects, lists and enums in answers.

mod at;
mod borrow;
mod kind;
mod snapshots;
mod times;
mod values;

use pinstripe_core::Object;
use pinstripe_core::api::Charge;
use serde_json::json;

fn charge() -> Charge {
    Charge::from_json(json!({
        "id": "ch_1",
        "object": "charge",
        "amount": 500,
        "currency": "usd",
        "status": "succeeded",
        "payment_method_details": {"type": "card", "card": {"last4": "4242", "exp_month": 8}, "eps": null},
        "refunds": {"object": "list", "data": [{"id": "re_1", "amount": 20}, {"id": "re_2", "amount": 30}]},
    }))
    .unwrap()
}
