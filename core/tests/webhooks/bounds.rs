//! Where the bounds of what is taken lie, to the byte and to the second.

use pinstripe_core::Timestamp;
use pinstripe_core::webhook::{Event, Router, Signature, Signer, Verifier, VerifyError};
use std::time::Duration;

const NOW: i64 = 1_700_000_000;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(NOW + seconds)
}

fn verifier() -> Verifier {
    Verifier::new(["whsec_1"]).unwrap()
}

fn verify(header: &str) -> Result<(), VerifyError> {
    verifier().verify(Signature::new(header), &b"{}"[..], at(0)).map(drop)
}

/// Both as Stripe writes it and with more in it.
#[test]
fn a_header_has_8_kib_at_the_most() {
    let signed = |time: &str| {
        let message = format!("{time}.{{}}");
        let digest = hmac_sha256::HMAC::mac(message, "whsec_1");
        digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    for (length, expected) in [(8192, Ok(())), (8193, Err(VerifyError::Header))] {
        let own = "t=,v1=".len() + 64;
        let time = format!("{NOW:0>width$}", width = length - own);
        let usual = format!("t={time},v1={}", signed(&time));
        assert_eq!(usual.len(), length);
        assert_eq!(verify(&usual), expected, "{length}");

        let time = NOW.to_string();
        let more = format!("t={time},v1={},x=", signed(&time));
        let more = format!("{more:x<length$}");
        assert_eq!(verify(&more), expected, "{length}");
    }
}

#[test]
fn a_header_has_64_items_at_the_most() {
    let good = Signer::new("whsec_1").unwrap().header(b"{}", at(0));
    let good = good.to_str().unwrap();
    assert_eq!(verify(&format!("{good}{}", ",x=1".repeat(62))), Ok(()));
    assert_eq!(verify(&format!("{good}{}", ",x=1".repeat(63))), Err(VerifyError::Header));
}

/// An odd or an even number of matches is a match.
#[test]
fn a_secret_or_a_signature_may_stand_there_twice() {
    let good = Signer::new("whsec_1").unwrap().header(b"{}", at(0));
    for secrets in [vec!["whsec_1"; 2], vec!["whsec_1"; 3]] {
        let verifier = Verifier::new(secrets).unwrap();
        assert!(verifier.verify(&good, &b"{}"[..], at(0)).is_ok());
    }
    let good = good.to_str().unwrap();
    let (_, signature) = good.split_once(',').unwrap();
    assert_eq!(verify(&format!("{good},{signature}")), Ok(()));
    assert_eq!(verify(&format!("{good},{signature},{signature}")), Ok(()));
}

#[test]
fn a_time_lies_between_the_tolerances() {
    let header = Signer::new("whsec_1").unwrap().header(b"{}", at(0));
    let age = |verifier: &Verifier, age| verifier.verify(&header, &b"{}"[..], at(age)).map(drop);
    let usual = verifier();
    assert_eq!(age(&usual, 300), Ok(()));
    assert_eq!(age(&usual, 301), Err(VerifyError::TooOld { age: 301 }));
    assert_eq!(age(&usual, -1_000_000), Ok(()));
    let bound = verifier().future_tolerance(Duration::from_secs(5));
    assert_eq!(age(&bound, -5), Ok(()));
    assert_eq!(age(&bound, -6), Err(VerifyError::TooNew { ahead: 6 }));
    // The bound of what lies ahead is none of what lies behind.
    assert_eq!(age(&bound, 300), Ok(()));
    let none = verifier().future_tolerance(Duration::ZERO).tolerance(Duration::ZERO);
    assert_eq!(age(&none, 0), Ok(()));
    assert_eq!(age(&none, -1), Err(VerifyError::TooNew { ahead: 1 }));
    assert_eq!(age(&none, 1), Err(VerifyError::TooOld { age: 1 }));
    assert_eq!(age(&verifier().dangerously_ignore_age(), 1_000_000), Ok(()));
}

/// However its parts are handed over.
#[test]
fn a_body_has_its_cap_at_the_most() {
    let header = Signer::new("whsec_1").unwrap().header(b"{}", at(0));
    let verifier = verifier().max_body(10);
    let parts: [&[usize]; 6] = [&[10], &[5, 5], &[9, 1], &[1, 1, 8], &[3, 4, 3], &[0, 10, 0]];
    for parts in parts {
        for shared in [true, false] {
            let mut incoming = verifier.begin(&header, at(0)).unwrap();
            let mut update = |bytes: usize| {
                let part = vec![b'x'; bytes];
                if shared { incoming.update_bytes(part.into()) } else { incoming.update(&part) }
            };
            assert!(parts.iter().all(|bytes| update(*bytes) == Ok(())), "{parts:?}");
            assert_eq!(update(1), Err(VerifyError::TooLarge { limit: 10 }), "{parts:?}");
        }
    }
}

#[test]
fn a_router_remembers_only_so_many_types() {
    let event = |type_: &str| {
        let body = format!(r#"{{"id":"evt_1","object":"event","type":"{type_}","livemode":true}}"#);
        Event::dangerously_unverified(body).unwrap()
    };
    let router = Router::<Event, ()>::live();
    for length in [256, 257] {
        assert!(router.dispatch(event(&"x".repeat(length))).is_err());
    }
    assert_eq!(router.unhandled(), ["x".repeat(256)]);
    for number in 0..2_000 {
        assert!(router.dispatch(event(&format!("type_{number}"))).is_err());
    }
    assert_eq!(router.unhandled().len(), 1024);
}
