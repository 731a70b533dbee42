//! A signed webhook, verified and opened as a typed event, beside async-stripe; and the bare hash beside aws-lc-rs.

use aws_lc_rs::hmac;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use pinstripe_core::Timestamp;
use pinstripe_core::api::Charge;
use pinstripe_core::bytes::Bytes;
use pinstripe_core::webhook::{Signer, Verifier};
use pinstripe_peers::charge_event;
use std::hint::black_box;
use stripe_webhook::{EventObject, Webhook};

fn webhook(criterion: &mut Criterion) {
    let secret = "whsec_0123456789abcdef0123456789abcdef";
    let time = 1_700_000_000;
    let now = Timestamp::from_unix(time);
    let verifier = Verifier::new([secret]).unwrap();
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let mut group = criterion.benchmark_group("webhook");
    for kib in [4, 20] {
        let text: &'static str = charge_event(kib * 1024).leak();
        let body = Bytes::from_static(text.as_bytes());
        let header = Signer::new(secret).unwrap().header(&body, now);
        group.throughput(Throughput::Bytes(body.len() as u64));
        let id = |name| BenchmarkId::new(name, format!("{kib} KiB"));
        group.bench_function(id("pinstripe, verify"), |b| {
            b.iter(|| verifier.verify(black_box(&header), body.clone(), now).unwrap());
        });
        group.bench_function(id("pinstripe, verify and open"), |b| {
            b.iter(|| {
                let verified = verifier.verify(black_box(&header), body.clone(), now).unwrap();
                let charge: Charge = verified.event().unwrap().object().unwrap();
                assert_eq!(charge.amount(), Ok(10000));
                charge
            });
        });
        group.bench_function(id("async-stripe, construct_event"), |b| {
            b.iter(|| {
                let event = Webhook::construct_event_with_timestamp(text, black_box(&header), secret, time);
                let event = event.unwrap();
                assert!(matches!(&event.data.object, EventObject::ChargeSucceeded(c) if c.amount == 10000));
                event
            });
        });
        group.bench_function(id("aws-lc-rs, bare HMAC-SHA256"), |b| {
            b.iter(|| {
                let mut context = hmac::Context::with_key(&key);
                context.update(b"1700000000.");
                context.update(black_box(&body));
                context.sign()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, webhook);
criterion_main!(benches);
