//! Which secret has signed, and whether the event belongs to its endpoint.

use pinstripe_core::Timestamp;
use pinstripe_core::webhook::{OpenError, Origin, Signer, Verified, Verifier};

const NOW: Timestamp = Timestamp::from_unix(1_700_000_000);

fn received(verifier: &Verifier, secret: &str, body: &'static str) -> Vec<Verified> {
    let header = Signer::new(secret).unwrap().header(body.as_bytes(), NOW);
    let mut incoming = verifier.begin(&header, NOW).unwrap();
    incoming.update(body.as_bytes()).unwrap();
    vec![verifier.verify(&header, body, NOW).unwrap(), incoming.finish().unwrap()]
}

#[test]
fn a_verified_body_says_which_secret_signed_it() {
    let secrets = ["whsec_a", "whsec_b", "whsec_c"];
    let verifier = Verifier::new(secrets).unwrap();
    for (at, secret) in secrets.into_iter().enumerate() {
        for verified in received(&verifier, secret, "{}") {
            assert_eq!((verified.secret(), verified.origin()), (at, None), "{secret}");
        }
    }
    let twice = Verifier::new(["whsec_a", "whsec_b", "whsec_b"]).unwrap();
    assert!(received(&twice, "whsec_b", "{}").iter().all(|verified| verified.secret() == 1));
}

#[test]
fn an_event_that_does_not_belong_to_its_endpoint_does_not_open() {
    let verifier =
        Verifier::with_origins([(Origin::Platform, "whsec_p"), (Origin::Accounts, "whsec_c")])
            .unwrap();
    let own = r#"{"id":"evt_1","object":"event","type":"charge.succeeded"}"#;
    let connected = r#"{"id":"evt_1","object":"event","type":"payout.paid","account":"acct_1"}"#;
    let thin = r#"{"id":"evt_1","object":"v2.core.event","type":"v1.payout.paid"}"#;
    for (secret, origin, good, bad) in [
        ("whsec_p", Origin::Platform, own, connected),
        ("whsec_c", Origin::Accounts, connected, own),
    ] {
        for verified in received(&verifier, secret, good) {
            assert_eq!(verified.origin(), Some(origin));
            assert!(verified.event().is_ok());
        }
        for verified in received(&verifier, secret, bad) {
            assert_eq!(verified.event().err(), Some(OpenError::Origin));
            assert_eq!(verified.payload().err(), Some(OpenError::Origin));
        }
        for verified in received(&verifier, secret, thin) {
            assert!(verified.notification().is_ok());
        }
    }
}
