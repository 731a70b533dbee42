//! What verifying a webhook takes from the heap. A counter has to be the allocator of a whole program, so this
//! is one of its own.

use allocation_counter::{AllocationInfo, measure};
use pinstripe_core::Timestamp;
use pinstripe_core::bytes::Bytes;
use pinstripe_core::webhook::{Signature, Signer, Verifier};
use std::hint::black_box;

const NOW: Timestamp = Timestamp::from_unix(1_700_000_000);

fn verifier() -> Verifier {
    Verifier::new(["whsec_next", "whsec_now", "whsec_other"]).unwrap()
}

fn total(run: impl FnOnce()) -> u64 {
    let AllocationInfo { count_total, .. } = measure(run);
    count_total
}

#[test]
fn accepting_a_whole_body_allocates_nothing() {
    let verifier = verifier();
    let signer = |secret| Signer::new(secret).unwrap();
    for size in [0, 1, 1_000, 100_000] {
        let body = Bytes::from(vec![b'x'; size]);
        let text = |secret| signer(secret).header(&body, NOW).to_str().unwrap().to_owned();
        let one = text("whsec_now");
        let two = format!("{one}, {}", text("whsec_next").replace("t=1700000000,", ""));
        for header in [&one, &two, &format!("{one},v0=x,\t")] {
            let body = body.clone();
            let mut verified = None;
            assert_eq!(
                total(|| verified = Some(verifier.verify(Signature::new(header), body, NOW))),
                0,
                "{header}"
            );
            assert!(verified.unwrap().is_ok(), "{header}");
        }
    }
}

#[test]
fn refusing_allocates_nothing() {
    let verifier = verifier();
    let many = format!("t=1700000000{}", format!(",v1={}", "0".repeat(64)).repeat(2_000));
    let items = format!("t=1700000000{}", ",v1=0".repeat(60));
    let commas = ",".repeat(64 * 1024);
    let long = format!("t={}", "1".repeat(64 * 1024));
    let wrong = format!("t=1700000000,v1={}", "0".repeat(64));
    let stale = wrong.replace("t=1700000000", "t=1600000000");
    for header in ["", "t=1", "v1=x", "t=x,v1=x", &commas, &many, &items, &long, &stale] {
        let header = Signature::new(header);
        assert_eq!(total(|| assert!(black_box(verifier.begin(header, NOW)).is_err())), 0);
        let body = Bytes::from_static(b"{}");
        assert_eq!(total(|| assert!(black_box(verifier.verify(header, body, NOW)).is_err())), 0);
    }
    let body = Bytes::from_static(b"{}");
    assert_eq!(total(|| assert!(verifier.verify(Signature::new(&wrong), body, NOW).is_err())), 0);
}

#[test]
fn a_body_in_parts_is_kept_once() {
    let verifier = verifier();
    let body = vec![b'x'; 50_000];
    let header = Signer::new("whsec_now").unwrap().header(&body, NOW);
    let count = total(|| {
        let mut incoming = verifier.begin(&header, NOW).unwrap();
        incoming.expect_length(50_000).unwrap();
        body.chunks(1_000).for_each(|part| incoming.update(part).unwrap());
        black_box(incoming.finish()).unwrap();
    });
    // The hashes, the signatures, the body.
    assert!(count <= 3, "{count}");
}

/// As a server with one secret hands it over: one piece, which nobody else needs any more.
#[test]
fn a_body_in_one_piece_stays_where_it_is() {
    let verifier = Verifier::new(["whsec_now"]).unwrap();
    let body = Bytes::from(vec![b'x'; 1_000]);
    let header = Signer::new("whsec_now").unwrap().header(&body, NOW);
    let count = total(|| {
        let mut incoming = verifier.begin(&header, NOW).unwrap();
        incoming.expect_length(1_000).unwrap();
        incoming.update_bytes(body.clone()).unwrap();
        let verified = incoming.finish().unwrap();
        assert_eq!(verified.body().as_ptr(), body.as_ptr());
    });
    assert!(count <= 1, "{count}");
}
