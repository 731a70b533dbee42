//! Payments against the double, with faults at every point of the wire: what the caller is told is what became of
//! the money.

use pinstripe_core::api::{charges, transfers};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::{Client, Error, IdempotencyKey, Options, Outcome, RetryPolicy};
use pinstripe_fixtures::{Double, Fault, InMemory};
use pinstripe_workshop::spine;
use proptest::prelude::*;

type Stripe = pinstripe_core::exec::blocking::Stripe<InMemory>;

fn platform(retries: u32) -> Stripe {
    let client = Client::new("sk_test_1").unwrap();
    let client = client.retry(RetryPolicy::default().max_retries(retries));
    Stripe::with_transport(client, InMemory::new(Double::at(1_793_577_600)))
}

fn seller(stripe: &Stripe) -> String {
    spine::onboarded_seller(stripe).unwrap()
}

/// How many payments have succeeded, and how many transfers there are.
fn moved(stripe: &Stripe) -> (usize, usize) {
    let paid = stripe.list(&charges::list()).filter(|c| c.as_ref().unwrap().paid() == Ok(true));
    (paid.count(), stripe.list(&transfers::list()).map(Result::unwrap).count())
}

fn fault() -> impl Strategy<Value = Fault> {
    let status = prop_oneof![Just(409_u16), Just(429), Just(500), Just(503), Just(400), Just(401)];
    prop_oneof![
        Just(Fault::Pass),
        status.clone().prop_map(Fault::BeforeExecuting),
        // What was done is answered by a server error at the most: a 4xx after the fact would be a lie.
        prop_oneof![Just(409_u16), Just(500), Just(502), Just(503)].prop_map(Fault::AfterExecuting),
        Just(Fault::DropBefore),
        Just(Fault::DropAfter),
        (0_usize..400).prop_map(Fault::TruncateBody),
        Just(Fault::StallBefore),
        Just(Fault::StallAfter),
        Just(Fault::Status { status: 502, headers: vec![], body: Bytes::from_static(b"<html>") }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn no_payment_goes_twice_and_none_is_called_failed_that_went_through(
        faults in prop::collection::vec(fault(), 0..6),
        retries in 0_u32..4,
        card in prop_oneof![4 => Just("pm_card_visa"), 1 => Just("pm_card_chargeDeclined")],
    ) {
        let stripe = platform(retries);
        let seller = seller(&stripe);
        for fault in faults {
            stripe.transport().with(|double| double.push_fault(fault));
        }
        let payment = spine::payment(&seller).payment_method(card);
        let options = Options::new().idempotency_key(IdempotencyKey::derive(["order_42"]).unwrap());
        let first = stripe.run_with(&payment, &options);
        stripe.transport().with(|double| double.clear_faults());
        let (paid, transferred) = moved(&stripe);
        prop_assert_eq!(paid, transferred);
        prop_assert!(paid <= 1);
        match first.as_ref().map_err(Error::outcome) {
            Ok(reply) => {
                prop_assert_eq!(paid, 1);
                prop_assert_eq!(reply.data.amount(), Ok(5000));
            }
            Err(Outcome::NotSent | Outcome::Refused) => prop_assert_eq!(paid, 0),
            Err(Outcome::Done) => prop_assert_eq!(paid, 1),
            // To ask again under the same key is always safe, and settles it.
            Err(Outcome::Unknown) => {
                let again = stripe.run_with(&payment, &options);
                let (paid, _) = moved(&stripe);
                prop_assert_eq!(paid, usize::from(again.is_ok()));
            }
        }
        prop_assert_eq!(stripe.transport().with(|double| double.check_ledger()), Ok(()));
        let keys: Vec<_> = stripe.transport().with(|double| double.requests().to_vec()).iter()
            .filter(|r| r.path == "/v1/payment_intents")
            .map(|r| r.idempotency_key().map(str::to_owned))
            .collect();
        prop_assert!(keys.iter().all(|key| key.is_some() && *key == keys[0]), "{:?}", keys);
    }
}
