//! What the benchmarks share.

/// The sizes of webhook bodies that are measured, in KiB: Stripe's events have 1 to 64.
pub const SIZES: [usize; 4] = [1, 4, 20, 64];

/// An event of about this many bytes.
pub fn event(bytes: usize) -> String {
    let line = serde_json::json!({
        "id": "il_1", "object": "line_item", "amount": 1999, "currency": "usd",
        "description": "1 × Seller plan (at $19.99 / month)", "livemode": false,
        "metadata": { "order": "order_42" }, "period": { "start": 1_700_000_000, "end": 1_702_592_000 },
    });
    let lines = (bytes / line.to_string().len()).max(1);
    let event = serde_json::json!({
        "id": "evt_1", "object": "event", "type": "invoice.paid", "created": 1_700_000_000,
        "data": { "object": { "id": "in_1", "object": "invoice", "lines": { "data": vec![line; lines] } } },
    });
    event.to_string()
}

/// An account as Stripe sends it, without the white space.
pub fn account() -> String {
    compact(include_str!("samples/account.json"))
}

/// A charge as Stripe sends it, without the white space.
pub fn charge() -> String {
    compact(include_str!("samples/charge.json"))
}

fn compact(text: &'static str) -> String {
    let json = pinstripe_core::Json::parse(text).expect("samples are JSON");
    serde_json::to_string(&json).expect("JSON can be written")
}
