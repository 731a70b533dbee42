//! Payments against the double, with faults at every point of the wire: what the caller is told is what became of
//! the money.

use pinstripe_core::api::{accounts, charges, payment_intents, transfers};
use pinstripe_core::bytes::Bytes;
use pinstripe_core::connect::Requested;
use pinstripe_core::{
    Client, Entropy, Error, Failure, IdempotencyKey, Operation, Options, Outcome, Reply,
    RetryPolicy, Step, TransportError,
};
use pinstripe_fixtures::{Answer, Double, Fault};
use proptest::prelude::*;

struct World {
    double: Double,
    client: Client,
    /// Counts up, so that every call has entropy of its own and every run is the same.
    calls: u128,
}

impl World {
    fn new(retries: u32) -> Self {
        let client = Client::new("sk_test_1").unwrap();
        let client = client.retry(RetryPolicy::default().max_retries(retries));
        Self { double: Double::new(), client, calls: 0 }
    }

    fn run<O: Operation>(
        &mut self,
        operation: &O,
        options: &Options,
    ) -> Result<Reply<O::Output>, Error> {
        self.calls += 1;
        let entropy = Entropy::from_random_bytes(self.calls.to_be_bytes());
        let mut call = self.client.call_with(operation, options, entropy)?;
        loop {
            let (request, in_flight) = call.send();
            let fail = |failure| TransportError::new(failure, "injected");
            let step = match self.double.handle_with_faults(request) {
                Answer::Respond(response) => in_flight.receive(response),
                Answer::Close => in_flight.fail(fail(Failure::Io)),
                Answer::Stall => in_flight.fail(fail(Failure::Timeout)),
                Answer::Truncate(response, bytes) => {
                    let part = response.map(|body: Bytes| body.slice(..bytes.min(body.len())));
                    in_flight.fail(fail(Failure::Io).with_answer(part))
                }
            };
            match step {
                Step::Done(result) => return result,
                Step::Retry { after, call: next } => {
                    self.double.advance(u32::try_from(after.as_secs()).unwrap());
                    call = next;
                }
            }
        }
    }

    fn seller(&mut self) -> String {
        let create = accounts::create()
            .type_(accounts::AccountType::Express)
            .country("US")
            .capability("card_payments", Requested(true))
            .capability("transfers", Requested(true));
        let account = self.run(&create, &Options::new()).unwrap().data;
        let link = pinstripe_core::api::account_links::create()
            .account(account.id())
            .type_(pinstripe_core::api::account_links::AccountLinkType::AccountOnboarding)
            .refresh_url("https://example.test/refresh")
            .return_url("https://example.test/return");
        let link = self.run(&link, &Options::new()).unwrap().data;
        self.double.complete_onboarding(link.url().unwrap().expose()).unwrap();
        account.id().to_owned()
    }

    /// How many payments have succeeded, and how many transfers there are.
    fn moved(&mut self) -> (usize, usize) {
        let charges = self.run(&charges::list().limit(100), &Options::new()).unwrap().data;
        let paid = charges.data().unwrap().iter().filter(|c| c.paid() == Ok(true)).count();
        let transfers = self.run(&transfers::list().limit(100), &Options::new()).unwrap().data;
        (paid, transfers.data().unwrap().len())
    }
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
        let mut world = World::new(retries);
        let seller = world.seller();
        for fault in faults {
            world.double.push_fault(fault);
        }
        let payment = payment_intents::create()
            .amount(5000)
            .currency("usd")
            .payment_method(card)
            .confirm(true)
            .application_fee_amount(500)
            .on_behalf_of(&seller)
            .transfer_data(|t| t.destination(&seller));
        let options = Options::new().idempotency_key(IdempotencyKey::derive(["order_42"]));
        let first = world.run(&payment, &options);
        world.double.clear_faults();
        let (paid, transferred) = world.moved();
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
                let again = world.run(&payment, &options);
                let (paid, _) = world.moved();
                prop_assert_eq!(paid, usize::from(again.is_ok()));
            }
        }
        prop_assert_eq!(world.double.check_ledger(), Ok(()));
        let keys: Vec<_> = world.double.requests().iter()
            .filter(|r| r.path == "/v1/payment_intents")
            .map(|r| r.idempotency_key().map(str::to_owned))
            .collect();
        prop_assert!(keys.iter().all(|key| key.is_some() && *key == keys[0]), "{:?}", keys);
    }
}
