//! Reading what came in, beside serde_json: a scan that keeps nothing (`IgnoredAny`), a tree (`Value`), and a
//! struct of the fields that are read.

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use hmac::{Hmac, KeyInit, Mac};
use pinstripe_benches::{account, charge};
use pinstripe_core::api::{Account, Charge};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::webhook::{Signer, Verifier};
use pinstripe_core::{Json, JsonRef, List, Object, Timestamp};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use sha2::Sha256;
use std::hint::black_box;

/// For the life of the program, so that the clone which each round needs, and no client does, is free.
fn body(text: String) -> Bytes {
    Bytes::from_static(text.leak().as_bytes())
}

fn list(charges: usize) -> Bytes {
    let data = vec![charge(); charges].join(",");
    body(format!(r#"{{"object":"list","data":[{data}],"has_more":true,"url":"/v1/charges"}}"#))
}

fn parse(body: &Bytes) -> Json {
    Json::parse(black_box(body).clone()).unwrap()
}

fn scan(body: &Bytes) {
    serde_json::from_slice::<IgnoredAny>(black_box(body)).unwrap();
}

fn every_value(json: JsonRef<'_>) {
    if json.is_object() {
        for (name, value) in json.fields() {
            black_box(name);
            every_value(value);
        }
    } else if json.is_array() {
        json.items().for_each(every_value);
    } else if let Some(text) = json.as_str() {
        black_box(text);
    } else if let Some(number) = json.as_i64() {
        black_box(number);
    } else {
        black_box((json.as_f64(), json.as_bool()));
    }
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is filled, which is what is measured")]
struct AccountFields<'a> {
    id: &'a str,
    business_type: &'a str,
    charges_enabled: bool,
    country: &'a str,
    created: i64,
    default_currency: &'a str,
    details_submitted: bool,
    email: &'a str,
    payouts_enabled: bool,
    r#type: &'a str,
    #[serde(borrow)]
    requirements: RequirementFields<'a>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is filled, which is what is measured")]
struct RequirementFields<'a> {
    disabled_reason: Option<&'a str>,
}

fn read_account(account: &Account) {
    black_box(account.id());
    black_box(account.business_type().unwrap());
    black_box(account.charges_enabled().unwrap());
    black_box(account.country().unwrap());
    black_box(account.created().unwrap());
    black_box(account.default_currency().unwrap());
    black_box(account.details_submitted().unwrap());
    black_box(account.email().unwrap());
    black_box(account.payouts_enabled().unwrap());
    black_box(account.type_().unwrap());
    black_box(account.requirements().unwrap().unwrap().disabled_reason().unwrap());
}

#[derive(Deserialize)]
struct ListFields<'a> {
    #[serde(borrow)]
    data: Vec<ChargeFields<'a>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "it is filled, which is what is measured")]
struct ChargeFields<'a> {
    id: &'a str,
    amount: i64,
    captured: bool,
    created: i64,
    currency: &'a str,
    customer: Option<&'a str>,
    paid: bool,
    payment_intent: Option<&'a str>,
    refunded: bool,
    status: &'a str,
    transfer_group: Option<&'a str>,
}

fn read_charge(charge: &Charge) {
    black_box(charge.id());
    black_box(charge.amount().unwrap());
    black_box(charge.captured().unwrap());
    black_box(charge.created().unwrap());
    black_box(charge.currency().unwrap());
    black_box(charge.customer().unwrap());
    black_box(charge.paid().unwrap());
    black_box(charge.payment_intent().unwrap());
    black_box(charge.refunded().unwrap());
    black_box(charge.status().unwrap());
    black_box(charge.transfer_group().unwrap());
}

/// What all documents are measured by.
fn whole(group: &mut BenchmarkGroup<'_, WallTime>, body: &Bytes) {
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("scan", |b| b.iter(|| scan(body)));
    group.bench_function("Value", |b| {
        b.iter(|| serde_json::from_slice::<Value>(black_box(body)).unwrap());
    });
    group.bench_function("parse", |b| b.iter(|| parse(body)));
    group.bench_function("every value", |b| b.iter(|| every_value(parse(body).by_ref())));
}

fn objects(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("account");
    let account = body(account());
    whole(&mut group, &account);
    group.bench_function("struct of 11 fields", |b| {
        b.iter(|| {
            black_box(serde_json::from_slice::<AccountFields<'_>>(black_box(&account)).unwrap());
        });
    });
    group.bench_function("11 fields", |b| {
        b.iter(|| read_account(&Account::from_json(parse(&account)).unwrap()));
    });
    group.finish();

    let mut group = criterion.benchmark_group("100 charges");
    let list = list(100);
    whole(&mut group, &list);
    group.bench_function("struct of 11 fields each", |b| {
        b.iter(|| {
            black_box(
                serde_json::from_slice::<ListFields<'_>>(black_box(&list)).unwrap().data.len(),
            )
        });
    });
    group.bench_function("11 fields each", |b| {
        b.iter(|| {
            let list = List::<Charge>::from_json(parse(&list)).unwrap();
            list.data().unwrap().iter().for_each(read_charge);
        });
    });
    group.finish();
}

/// How the cost grows: with depth, with the number of fields, and with the size.
fn growth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("depth 120");
    let text = "x".repeat(320);
    let nested = (0..119).fold(r#"{"value":1}"#.to_owned(), |inner, _| {
        format!(r#"{{"text":"{text}","inner":{inner},"n":1}}"#)
    });
    let nested = body(nested);
    group.throughput(Throughput::Bytes(nested.len() as u64));
    group.bench_function("scan", |b| b.iter(|| scan(&nested)));
    group.bench_function("the value at the bottom", |b| {
        b.iter(|| {
            let json = parse(&nested);
            let mut at = json.by_ref();
            while let Some(inner) = at.field("inner") {
                at = inner;
            }
            at.field("value").unwrap().as_i64()
        });
    });
    group.finish();

    let mut group = criterion.benchmark_group("all fields by name");
    for count in [10, 60, 200, 1000] {
        let names: Vec<String> =
            (0..count).map(|n| format!("field_{}_{n}", n * 7919 % 1000)).collect();
        let fields: Vec<String> =
            names.iter().map(|name| format!("{name:?}:\"some value\"")).collect();
        let object = body(format!("{{{}}}", fields.join(",")));
        group.throughput(Throughput::Elements(count));
        group.bench_function(BenchmarkId::new("scan", count), |b| b.iter(|| scan(&object)));
        group.bench_function(BenchmarkId::new("Value", count), |b| {
            b.iter(|| {
                let value: Value = serde_json::from_slice(black_box(&object)).unwrap();
                names.iter().for_each(|name| _ = black_box(value[name].as_str()));
            });
        });
        group.bench_function(BenchmarkId::new("parse and read", count), |b| {
            b.iter(|| {
                let json = parse(&object);
                names.iter().for_each(|name| _ = black_box(json.field(name).unwrap().as_str()));
            });
        });
    }
    group.finish();

    let mut group = criterion.benchmark_group("size");
    group.sample_size(10);
    for mib in [1, 8, 64] {
        let list = list((mib << 20) / charge().len());
        group.throughput(Throughput::Bytes(list.len() as u64));
        let id = |name| BenchmarkId::new(name, format!("{mib} MiB"));
        group.bench_function(id("scan"), |b| b.iter(|| scan(&list)));
        group.bench_function(id("parse"), |b| b.iter(|| parse(&list)));
    }
    group.finish();
}

fn webhook(criterion: &mut Criterion) {
    let secret = "whsec_0123456789abcdef0123456789abcdef";
    let now = Timestamp::from_unix(1_700_000_000);
    let verifier = Verifier::new([secret]).unwrap();
    let keyed = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    let event = body(format!(
        r#"{{"id":"evt_1","object":"event","created":1700000000,"data":{{"object":{}}},"type":"charge.succeeded"}}"#,
        charge()
    ));
    let header = Signer::new(secret).unwrap().header(&event, now);
    let mut group = criterion.benchmark_group("charge event");
    group.throughput(Throughput::Bytes(event.len() as u64));
    group.bench_function("bare HMAC-SHA256 and scan", |b| {
        b.iter(|| {
            let mut mac = keyed.clone();
            mac.update(b"1700000000.");
            mac.update(black_box(&event));
            scan(&event);
            mac.finalize().into_bytes()
        });
    });
    group.bench_function("verify and open", |b| {
        b.iter(|| {
            let verified = verifier.verify(black_box(&header), event.clone(), now).unwrap();
            verified.event().unwrap().object::<Charge>().unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, objects, growth, webhook);
criterion_main!(benches);
