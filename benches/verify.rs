//! Signature verification by size of the body, beside the bare hash that it cannot do without.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use hmac::{Hmac, KeyInit, Mac};
use pinstripe_benches::{SIZES, event};
use pinstripe_core::Timestamp;
use pinstripe_core::bytes::Bytes;
use pinstripe_core::webhook::{Signer, Verifier};
use sha2::Sha256;
use std::hint::black_box;

fn verify(criterion: &mut Criterion) {
    let secret = "whsec_0123456789abcdef0123456789abcdef";
    let now = Timestamp::from_unix(1_700_000_000);
    let one = Verifier::new([secret]).unwrap();
    let two = Verifier::new(["whsec_the_next_one", secret]).unwrap();
    let keyed = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    let mut group = criterion.benchmark_group("verify");
    for kib in SIZES {
        // For the life of the program, so that the clone which each round needs, and no server does, is free.
        let body = Bytes::from_static(event(kib * 1024).leak().as_bytes());
        let header = Signer::new(secret).unwrap().header(&body, now);
        group.throughput(Throughput::Bytes(body.len() as u64));
        let id = |name| BenchmarkId::new(name, format!("{kib} KiB"));
        group.bench_function(id("bare HMAC-SHA256"), |b| {
            b.iter(|| {
                let mut mac = keyed.clone();
                mac.update(b"1700000000.");
                mac.update(black_box(&body));
                mac.finalize().into_bytes()
            });
        });
        group.bench_function(id("one secret"), |b| {
            b.iter(|| one.verify(black_box(&header), body.clone(), now).unwrap());
        });
        // As a server reads it: the length is known, and 16 KiB come at a time, in buffers that it can give away.
        group.bench_function(id("in parts"), |b| {
            b.iter(|| {
                let mut incoming = one.begin(black_box(&header), now).unwrap();
                incoming.expect_length(body.len() as u64).unwrap();
                for start in (0..body.len()).step_by(16 * 1024) {
                    let part = body.slice(start..body.len().min(start + 16 * 1024));
                    incoming.update_bytes(black_box(part)).unwrap();
                }
                incoming.finish().unwrap()
            });
        });
        group.bench_function(id("two secrets"), |b| {
            b.iter(|| two.verify(black_box(&header), body.clone(), now).unwrap());
        });
        group.bench_function(id("verify and open"), |b| {
            b.iter(|| one.verify(black_box(&header), body.clone(), now).unwrap().event().unwrap());
        });
        group.bench_function(id("stale"), |b| {
            let late = Timestamp::from_unix(1_700_000_301);
            b.iter(|| one.begin(black_box(&header), late).unwrap_err());
        });
    }
    group.finish();
}

criterion_group!(benches, verify);
criterion_main!(benches);
