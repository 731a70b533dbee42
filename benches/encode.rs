//! Encoding a destination payment, beside serde_qs and JSON.

use criterion::{Criterion, criterion_group, criterion_main};
use pinstripe_core::api::payment_intents;
use pinstripe_core::{Client, Entropy, Operation, form};
use std::hint::black_box;

fn payment() -> payment_intents::Create {
    payment_intents::create()
        .amount(5000)
        .currency("usd")
        .application_fee_amount(500)
        .confirm(true)
        .payment_method("pm_card_visa")
        .on_behalf_of("acct_1032D82eZvKYlo2C")
        .transfer_data(|t| t.destination("acct_1032D82eZvKYlo2C"))
        .transfer_group("ORDER_42")
        .description("Order 42: 2 × tea & cake")
        .metadata([("order", "42"), ("customer", "jenny.rosen@example.test")])
        .expand(["latest_charge.balance_transaction"])
}

fn encode(criterion: &mut Criterion) {
    let operation = payment();
    let params = operation.parts().params();
    let client = Client::new("sk_test_123").unwrap();
    let mut group = criterion.benchmark_group("encode");
    group.bench_function("form", |b| b.iter(|| form::to_string(black_box(params)).unwrap()));
    group
        .bench_function("serde_qs", |b| b.iter(|| serde_qs::to_string(black_box(params)).unwrap()));
    group.bench_function("serde_json", |b| {
        b.iter(|| serde_json::to_string(black_box(params)).unwrap());
    });
    group.bench_function("build the parameters", |b| b.iter(payment));
    group.bench_function("build the request", |b| {
        b.iter(|| client.call(black_box(&operation), Entropy::from_random_bytes([7; 16])).unwrap());
    });
    group.finish();
}

criterion_group!(benches, encode);
criterion_main!(benches);
