//! Making an operation's parameters and writing them, beside serde_qs on a struct that is there already.
//!
//! The client's way is `form::encode`; `form::to_string` is for values of the caller's own types.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use pinstripe_core::{Client, Entropy, Operation, Raw, form, http};
use pinstripe_workshop::sales::{payment, session};
use serde::Serialize;
use std::hint::black_box;

/// The same payment as a struct of plain fields.
#[derive(Serialize)]
struct Payment<'a> {
    amount: i64,
    currency: &'a str,
    customer: Option<&'a str>,
    payment_method: Option<&'a str>,
    confirm: bool,
    off_session: bool,
    capture_method: &'a str,
    application_fee_amount: Option<i64>,
    on_behalf_of: Option<&'a str>,
    transfer_data: TransferData<'a>,
    transfer_group: Option<&'a str>,
    description: Option<&'a str>,
    statement_descriptor_suffix: Option<&'a str>,
    receipt_email: Option<&'a str>,
    shipping: Shipping<'a>,
    metadata: Metadata<'a>,
    expand: Vec<&'a str>,
}

#[derive(Serialize)]
struct TransferData<'a> {
    destination: &'a str,
    amount: i64,
}

#[derive(Serialize)]
struct Shipping<'a> {
    name: &'a str,
    phone: Option<&'a str>,
    carrier: Option<&'a str>,
    address: Address<'a>,
}

#[derive(Serialize)]
struct Address<'a> {
    line1: &'a str,
    city: &'a str,
    state: &'a str,
    postal_code: &'a str,
    country: &'a str,
}

#[derive(Serialize)]
struct Metadata<'a> {
    customer: &'a str,
    order: &'a str,
}

fn plain_payment() -> Payment<'static> {
    Payment {
        amount: 5000,
        currency: "usd",
        customer: Some("cus_NffrFeUfNV2Hib"),
        payment_method: Some("pm_1MtwBwLkdIwHu7ixnYtEsLBn"),
        confirm: true,
        off_session: true,
        capture_method: "manual",
        application_fee_amount: Some(500),
        on_behalf_of: Some("acct_1032D82eZvKYlo2C"),
        transfer_data: TransferData { destination: "acct_1032D82eZvKYlo2C", amount: 4500 },
        transfer_group: Some("ORDER_42"),
        description: Some("Order 42: 2 × tea & cake"),
        statement_descriptor_suffix: Some("TEA AND CAKE"),
        receipt_email: Some("jenny.rosen@example.test"),
        shipping: Shipping {
            name: "Jenny Rosen",
            phone: Some("+15555550123"),
            carrier: Some("Post"),
            address: Address {
                line1: "354 Oyster Point Blvd",
                city: "South San Francisco",
                state: "CA",
                postal_code: "94080",
                country: "US",
            },
        },
        metadata: Metadata { customer: "jenny.rosen@example.test", order: "42" },
        expand: vec!["latest_charge.balance_transaction"],
    }
}

#[derive(Serialize)]
struct Session<'a> {
    mode: &'a str,
    success_url: &'a str,
    line_items: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    quantity: usize,
    price_data: PriceData<'a>,
}

#[derive(Serialize)]
struct PriceData<'a> {
    currency: &'a str,
    unit_amount: i64,
    product_data: ProductData<'a>,
}

#[derive(Serialize)]
struct ProductData<'a> {
    name: &'a str,
}

fn plain_session(lines: usize) -> Session<'static> {
    let line = |quantity| Line {
        quantity,
        price_data: PriceData {
            currency: "usd",
            unit_amount: 1999,
            product_data: ProductData { name: "Tea & cake" },
        },
    };
    Session {
        mode: "payment",
        success_url: "https://example.test/thanks",
        line_items: (0..lines).map(line).collect(),
    }
}

fn encode(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("encode/26 pairs");
    let (operation, plain) = (payment(), plain_payment());
    let params = operation.parts().params();
    group.bench_function("form", |b| b.iter(|| form::encode(black_box(params)).unwrap()));
    group.bench_function("setters and form", |b| {
        b.iter(|| form::encode(payment().parts().params()).unwrap());
    });
    group.bench_function("form::to_string of a struct", |b| {
        b.iter(|| form::to_string(black_box(&plain)).unwrap());
    });
    group.bench_function("serde_qs of a struct", |b| {
        b.iter(|| serde_qs::to_string(black_box(&plain)).unwrap());
    });
    group.bench_function("serde_json of a struct", |b| {
        b.iter(|| serde_json::to_string(black_box(&plain)).unwrap());
    });
    group.finish();

    for lines in [1, 100, 10_000] {
        let mut group = criterion.benchmark_group(format!("encode/{lines} line items"));
        group.throughput(Throughput::Elements(lines as u64));
        let (operation, plain) = (session(lines), plain_session(lines));
        let params = operation.parts().params();
        group.bench_function("form", |b| b.iter(|| form::encode(black_box(params)).unwrap()));
        group.bench_function("setters and form", |b| {
            b.iter(|| form::encode(session(black_box(lines)).parts().params()).unwrap());
        });
        group.bench_function("form::to_string of a struct", |b| {
            b.iter(|| form::to_string(black_box(&plain)).unwrap());
        });
        group.bench_function("serde_qs of a struct", |b| {
            b.iter(|| serde_qs::to_string(black_box(&plain)).unwrap());
        });
        group.finish();
    }
}

/// The request of a GET, as a program without a library makes it.
fn by_hand(key: &str, account: &str) -> http::Request<pinstripe_core::bytes::Bytes> {
    http::Request::builder()
        .method("GET")
        .uri(format!("https://api.stripe.com/v1/accounts/{account}"))
        .header("authorization", format!("Bearer {key}"))
        .header("stripe-version", pinstripe_core::API_VERSION)
        .header("accept", "application/json")
        .header("user-agent", "by hand")
        .body(pinstripe_core::bytes::Bytes::new())
        .unwrap()
}

fn request(criterion: &mut Criterion) {
    let client = Client::new("sk_test_123").unwrap();
    let entropy = || Entropy::from_random_bytes(black_box([7; 16]));
    let get = pinstripe_core::api::accounts::retrieve("acct_1032D82eZvKYlo2C");
    let raw = Raw::new(http::Method::GET, "/v1/accounts/acct_1032D82eZvKYlo2C").unwrap();
    let post = payment();
    let mut group = criterion.benchmark_group("request");
    group.bench_function("GET by hand", |b| {
        b.iter(|| by_hand(black_box("sk_test_123"), black_box("acct_1032D82eZvKYlo2C")));
    });
    group.bench_function("GET", |b| b.iter(|| client.call(black_box(&get), entropy()).unwrap()));
    group
        .bench_function("GET raw", |b| b.iter(|| client.call(black_box(&raw), entropy()).unwrap()));
    group.bench_function("POST of 26 pairs", |b| {
        b.iter(|| client.call(black_box(&post), entropy()).unwrap());
    });
    group.bench_function("setters and POST of 26 pairs", |b| {
        b.iter(|| client.call(&payment(), entropy()).unwrap());
    });
    group.finish();
}

criterion_group!(benches, encode, request);
criterion_main!(benches);
