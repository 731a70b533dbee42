//! Laws of verification, for any body, and headers that mean no good.

use pinstripe_core::bytes::Bytes;
use pinstripe_core::webhook::{OpenError, Signature, Signer, Verified, Verifier, VerifyError};
use pinstripe_core::{Timestamp, http::StatusCode};
use proptest::prelude::*;

const SECRETS: [&str; 2] = ["whsec_next", "whsec_now"];
const NOW: i64 = 1_700_000_000;

fn verifier() -> Verifier {
    Verifier::new(SECRETS).unwrap()
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_unix(seconds)
}

/// The hex of a signature by another implementation of the hash.
fn by_hand(secret: &str, time: i64, body: &[u8]) -> String {
    let message = [format!("{time}.").as_bytes(), body].concat();
    let digest = hmac_sha256::HMAC::mac(message, secret);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn in_parts<'s>(
    header: impl Into<Signature<'s>>,
    body: &[u8],
    cuts: &[usize],
) -> Result<Verified, VerifyError> {
    let mut incoming = verifier().begin(header, at(NOW))?;
    let (mut rest, mut cuts) = (body, cuts.iter().cycle());
    while !rest.is_empty() {
        let cut = cuts.next().map_or(rest.len(), |cut| cut % (rest.len() + 1));
        let (part, after) = rest.split_at(cut.max(1));
        // Borrowed or given away, as the cuts have it, and an empty part is no end.
        if cut % 2 == 0 {
            incoming.update(part)?;
            incoming.update_bytes(Bytes::new())?;
        } else {
            incoming.update_bytes(Bytes::copy_from_slice(part))?;
            incoming.update(b"")?;
        }
        rest = after;
    }
    incoming.finish()
}

proptest! {
    #[test]
    fn chunking_never_matters(
        body in prop::collection::vec(any::<u8>(), 0..600),
        cuts in prop::collection::vec(0_usize..200, 0..6),
        signed in any::<bool>(),
    ) {
        let secret = if signed { SECRETS[1] } else { "whsec_forged" };
        let header = Signer::new(secret).unwrap().header(&body, at(NOW));
        let parts = in_parts(&header, &body, &cuts);
        let whole = verifier().verify(&header, body.clone(), at(NOW));
        prop_assert_eq!(parts.is_ok(), signed);
        prop_assert_eq!(parts.as_ref().err(), whole.as_ref().err());
        if let (Ok(parts), Ok(whole)) = (parts, whole) {
            prop_assert_eq!(parts.body(), whole.body());
            prop_assert_eq!(parts.body(), &body);
            prop_assert_eq!(parts.time(), at(NOW));
        }
    }

    #[test]
    fn what_is_accepted_another_implementation_signs_alike(
        body in prop::collection::vec(any::<u8>(), 0..300),
        age in 0_i64..=300,
        which in 0_usize..2,
    ) {
        let hex = by_hand(SECRETS[which], NOW - age, &body);
        let header = format!("t={},v1={hex}", NOW - age);
        prop_assert!(verifier().verify(Signature::new(&header), body.clone(), at(NOW)).is_ok());
        prop_assert_eq!(Signer::new(SECRETS[which]).unwrap().header(&body, at(NOW - age)), header);
    }

    #[test]
    fn one_flipped_bit_refuses(
        body in prop::collection::vec(any::<u8>(), 1..300),
        bit in any::<prop::sample::Index>(),
    ) {
        let header = Signer::new(SECRETS[0]).unwrap().header(&body, at(NOW));
        let flipped = |bytes: &[u8], from: usize| {
            let mut bytes = bytes.to_vec();
            let bit = bit.index((bytes.len() - from) * 8);
            bytes[from + bit / 8] ^= 1 << (bit % 8);
            bytes
        };
        let refused = verifier().verify(&header, flipped(&body, 0), at(NOW)).err();
        prop_assert_eq!(refused, Some(VerifyError::Mismatch));
        // In the signature: in one that is no text either.
        let signature = flipped(header.as_bytes(), header.len() - 64);
        prop_assert!(verifier().verify(Signature::new(&signature), body.clone(), at(NOW)).is_err());
        // In the time: another time, or no time at all. Its age is no matter here.
        let time = flipped(&header.as_bytes()[..12], 2);
        let header = [&time[..], &header.as_bytes()[12..]].concat();
        let lenient = verifier().dangerously_ignore_age();
        prop_assert!(lenient.verify(Signature::new(&header), body, at(NOW)).is_err());
    }
}

#[test]
fn headers_that_are_far_too_long_are_not_read() {
    let one = format!(",v1={}", "0".repeat(64));
    let headers = [
        ",".repeat(64 * 1024),
        "t=".repeat(32 * 1024),
        " ".repeat(64 * 1024),
        format!("t={NOW}{}", one.repeat(5_000)),
        format!("t={NOW}{}", ",v1=".repeat(2_000)),
        format!("t={}{NOW}{one}", "0".repeat(64 * 1024)),
        format!("t={}{one}", "9".repeat(4_000)),
        format!("{}t={NOW}{one}", "=,".repeat(30_000)),
    ];
    for header in &headers {
        let error = verifier().begin(Signature::new(header), at(NOW)).err();
        assert_eq!(error, Some(VerifyError::Header), "{}", &header[..20]);
    }
}

#[test]
fn the_last_of_many_signatures_counts_like_the_first() {
    let body = b"{}";
    let good = by_hand(SECRETS[1], NOW, body);
    let wrong = format!(",v1={}", "0".repeat(64)).repeat(62);
    for header in [format!("t={NOW}{wrong},v1={good}"), format!("v1={good}{wrong},t={NOW}")] {
        assert!(verifier().verify(Signature::new(&header), &body[..], at(NOW)).is_ok());
        assert!(in_parts(Signature::new(&header), body, &[1]).is_ok());
    }
    let header = format!("t={NOW}{wrong},v1=0,v1={good}");
    let refused = verifier().verify(Signature::new(&header), &body[..], at(NOW)).err();
    assert_eq!(refused, Some(VerifyError::Header));
}

#[test]
fn a_body_over_the_cap_is_refused_as_soon_as_it_is_known() {
    let verifier = verifier().max_body(10);
    let too_large = VerifyError::TooLarge { limit: 10 };
    let header = Signer::new(SECRETS[0]).unwrap().header(b"0123456789", at(NOW));
    assert!(verifier.verify(&header, &b"0123456789"[..], at(NOW)).is_ok());
    assert_eq!(verifier.verify(&header, &b"0123456789a"[..], at(NOW)).err(), Some(too_large));

    let mut incoming = verifier.begin(&header, at(NOW)).unwrap();
    assert_eq!(incoming.expect_length(10), Ok(()));
    assert_eq!(incoming.update(b"0123456789"), Ok(()));
    assert_eq!(incoming.update(b"a"), Err(too_large));
    // What was refused is not forgotten: the rest alone is signed, and is not what arrived.
    assert_eq!(incoming.finish().err(), Some(too_large));
    let mut incoming = verifier.begin(&header, at(NOW)).unwrap();
    assert_eq!(incoming.expect_length(u64::MAX), Err(too_large));
    assert_eq!(incoming.finish().err(), Some(too_large));
    assert_eq!(too_large.status(), StatusCode::PAYLOAD_TOO_LARGE);
}

#[test]
fn an_error_says_the_rule_and_the_age() {
    let header = Signer::new(SECRETS[0]).unwrap().header(b"{}", at(NOW));
    let late = verifier().begin(&header, at(NOW + 301)).unwrap_err();
    assert_eq!(late, VerifyError::TooOld { age: 301 });
    assert_eq!((late.rule(), late.status()), ("too_old", StatusCode::BAD_REQUEST));
    assert_eq!(late.to_string(), "the webhook is 301 seconds old");
}

#[test]
fn bytes_that_are_no_text_verify_and_then_fail_as_json_with_the_proof_kept() {
    let body = b"{\"id\":\"evt_\xff\",\"type\":\"x\"}";
    let header = Signer::new(SECRETS[1]).unwrap().header(body, at(NOW));
    let verified = verifier().verify(&header, &body[..], at(NOW)).unwrap();
    let Err(OpenError::Field(error)) = verified.event() else { panic!() };
    assert_eq!((error.path(), error.expected()), ("", "JSON"));
    assert!(verified.notification().is_err() && verified.payload().is_err());
    assert_eq!(verified.body(), &body[..]);
}

#[test]
fn an_empty_secret_is_refused_when_the_verifier_is_made() {
    for secrets in [&[][..], &[""], &[" \n"], &["whsec_1", ""]] {
        assert!(Verifier::new(secrets.iter().copied()).is_err(), "{secrets:?}");
    }
    assert!(Signer::new("").is_err());
}
