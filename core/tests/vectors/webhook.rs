//! Runs the vectors for webhooks: what a signature is, and the verdict on each delivery.

use pinstripe_core::Timestamp;
use pinstripe_core::webhook::{OpenError, Signature, Signer, Verified, Verifier, VerifyError};
use pinstripe_workshop::vectors::{self, VerifyVector};
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
    let whole =
        verifier.verify(Signature::new(&v.header), v.payload.clone(), Timestamp::from_unix(v.now));
    let parts = in_parts(v, &verifier);
    assert_eq!(whole.as_ref().err(), parts.as_ref().err(), "{}", v.id);
    match parts.and(whole) {
        Ok(verified) => {
            assert_eq!(verified.body(), &v.payload, "{}", v.id);
            let opened = if v.notification {
                verified.notification().map(drop)
            } else {
                verified.event().map(drop)
            };
            match opened {
                Ok(()) => "ok",
                Err(OpenError::Field(error)) if error.path().is_empty() => "bad_json",
                Err(OpenError::Field(error)) if error.path() != "object" => "bad_event",
                Err(_) => "wrong_object",
            }
        }
        Err(error) => error.rule(),
    }
}

/// The same delivery, in parts and with no say on its length.
fn in_parts(v: &VerifyVector, verifier: &Verifier) -> Result<Verified, VerifyError> {
    let mut incoming = verifier.begin(Signature::new(&v.header), Timestamp::from_unix(v.now))?;
    for part in v.payload.chunks(7) {
        incoming.update(part)?;
    }
    incoming.finish()
}

#[test]
fn deliveries() {
    let mut failures = Vec::new();
    for v in vectors::verifications() {
        let got = verdict(&v);
        if got != v.expect {
            failures.push(format!("{}: {got}, not {}", v.id, v.expect));
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
