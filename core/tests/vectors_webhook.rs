//! Runs the vectors for webhooks: what a signature is, and the verdict on each delivery.

use pinstripe_core::Timestamp;
use pinstripe_core::webhook::{Signer, Verifier, VerifyError};
use pinstripe_fixtures::vectors::{self, VerifyVector};
use std::time::Duration;

fn verdict(v: &VerifyVector) -> &'static str {
    let Ok(verifier) = Verifier::new(v.secrets.clone()) else { return "empty_secret" };
    let verifier = match v.tolerance {
        // The default, as most callers have it.
        Some(300) => verifier,
        Some(seconds) => verifier.tolerance(Duration::from_secs(seconds)),
        None => verifier.dangerously_ignore_age(),
    };
    let verifier = match v.future {
        Some(seconds) => verifier.future_tolerance(Duration::from_secs(seconds)),
        None => verifier,
    };
    match verifier.verify(&v.header, v.payload.clone(), Timestamp::from_unix(v.now)) {
        Ok(verified) => {
            assert_eq!(verified.body(), &v.payload, "{}", v.id);
            match verified.event() {
                _ if v.notification => "ok",
                Ok(_) => "ok",
                Err(error) if error.path().is_empty() => "bad_json",
                Err(_) => "bad_event",
            }
        }
        Err(VerifyError::Missing) => "missing_header",
        Err(VerifyError::Header) => "malformed_header",
        Err(VerifyError::NoTimestamp) => "missing_timestamp",
        Err(VerifyError::NoSignature) => "no_signature",
        Err(VerifyError::Mismatch) => "mismatch",
        Err(VerifyError::TooOld { .. }) => "too_old",
        Err(VerifyError::TooNew { .. }) => "too_new",
        Err(_) => "another error",
    }
}

#[test]
fn deliveries() {
    let mut failures = Vec::new();
    for v in vectors::verifications() {
        // A thin event is verified here, and not read.
        let expected = match v.expect.as_str() {
            "wrong_object" if v.notification => "ok",
            other => other,
        };
        let got = verdict(&v);
        if got != expected {
            failures.push(format!("{}: {got}, not {expected}", v.id));
        }
    }
    assert!(failures.is_empty(), "{} failed:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn one_byte_more_or_less_is_never_accepted() {
    let accepted = vectors::verifications().into_iter().filter(|v| v.expect == "ok");
    for v in accepted {
        let longer = VerifyVector { payload: [&v.payload[..], b" "].concat(), ..v.clone() };
        assert_eq!(verdict(&longer), "mismatch", "{}", v.id);
        let shorter = VerifyVector { payload: v.payload[1..].to_vec(), ..v.clone() };
        assert_eq!(verdict(&shorter), "mismatch", "{}", v.id);
    }
}

#[test]
fn signatures() {
    for v in vectors::signatures() {
        let at = Timestamp::from_unix(v.t);
        let header = Signer::new(v.secret.as_str()).unwrap().header(v.payload.as_bytes(), at);
        assert_eq!(header, v.header, "{}", v.id);
        let verifier = Verifier::new([v.secret.as_str()]).unwrap();
        assert!(verifier.verify(&header, v.payload.clone(), at).is_ok(), "{}", v.id);
    }
}
