//! Money through a platform, in each of its ways, with books that balance after every step.

use crate::{Stripe, platform};
use pinstripe_core::api::{
    Charge, PaymentIntent, balance, payment_intents, payouts, refunds, transfer_reversals,
    transfers,
};
use pinstripe_core::connect::charges::{ChargeError, Destination, Direct, Separate};
use pinstripe_core::connect::design::{ChargeType, Dashboard, Design, Party};
use pinstripe_core::{Currency, Money, Options};
use pinstripe_workshop::spine;

fn seller(stripe: &Stripe) -> String {
    spine::onboarded_seller(stripe).unwrap()
}

fn dollars(cents: i64) -> Money {
    Money::new(cents, Currency::USD)
}

fn pay(
    stripe: &Stripe,
    payment: Result<(payment_intents::Create, Options), ChargeError>,
) -> PaymentIntent {
    let (operation, options) = payment.unwrap();
    let operation =
        operation.payment_method("pm_card_visa").confirm(true).expand(["latest_charge"]);
    stripe.run_with(&operation, &options).unwrap().data
}

fn charge(intent: &PaymentIntent) -> Charge {
    intent.latest_charge().unwrap().unwrap().object().unwrap().to_owned()
}

/// What the platform and an account have, after a look at the double's own books.
fn balances(stripe: &Stripe, account: &str) -> (i64, i64) {
    assert_eq!(stripe.transport().with(|double| double.check_ledger()), Ok(()));
    let available = |stripe: &Stripe| {
        spine::available(&stripe.run(&balance::retrieve()).unwrap().data).unwrap()
    };
    (available(stripe), available(&stripe.acting_as(account)))
}

#[test]
fn a_direct_charge_is_the_sellers_and_so_is_its_refund() {
    let stripe = platform();
    let seller = seller(&stripe);
    let intent = pay(&stripe, Direct::on(&seller).fee(dollars(500)).payment_intent(dollars(5000)));
    let (platform, account) = balances(&stripe, &seller);
    assert_eq!((platform, account), (500, 5000 - 500 - 175));
    assert!(stripe.run(&payment_intents::retrieve(intent.id())).is_err(), "it is on the account");
    let refund = refunds::create().payment_intent(intent.id()).refund_application_fee(true);
    stripe.acting_as(&seller).run(&refund).unwrap();
    assert_eq!(balances(&stripe, &seller).0, 0);
}

#[test]
fn a_destination_charge_is_refunded_from_where_its_money_went() {
    let stripe = platform();
    let seller = seller(&stripe);
    let payment = Destination::to(&seller).merchant_of_record().fee(dollars(500));
    let intent = pay(&stripe, payment.payment_intent(dollars(5000)));
    assert_eq!(balances(&stripe, &seller), (500 - 175, 4500));
    let refund = || {
        let refund = refunds::create().payment_intent(intent.id());
        refund.reverse_transfer(true).refund_application_fee(true)
    };
    stripe.run(&refund().amount(2500)).unwrap();
    assert_eq!(balances(&stripe, &seller), (250 - 175, 2250));
    stripe.run(&refund()).unwrap();
    assert_eq!(balances(&stripe, &seller), (-175, 0));
}

#[test]
fn a_separate_charge_is_shared_out_and_each_share_comes_back_by_itself() {
    let stripe = platform();
    let (a, b) = (seller(&stripe), seller(&stripe));
    let intent = pay(&stripe, Separate::new().group("ORDER_42").payment_intent(dollars(9000)));
    let charge = charge(&intent);
    let share = |account: &str, amount| {
        let transfer = transfers::create().amount(amount).currency("usd");
        transfer.destination(account).source_transaction(charge.id()).transfer_group("ORDER_42")
    };
    let to_a = stripe.run(&share(&a, 5000)).unwrap().data;
    stripe.run(&share(&b, 3000)).unwrap();
    assert_eq!(balances(&stripe, &a), (9000 - 291 - 8000, 5000));
    assert_eq!(balances(&stripe, &b).1, 3000);
    let too_much = stripe.run(&share(&b, 2000));
    assert!(too_much.unwrap_err().api().is_some(), "more than the charge has");
    stripe.run(&transfer_reversals::create(to_a.id()).amount(1000)).unwrap();
    assert_eq!(balances(&stripe, &a), (9000 - 291 - 7000, 4000));
    let group = stripe.list(&transfers::list().transfer_group("ORDER_42"));
    assert_eq!(group.map(|t| t.unwrap().amount().unwrap()).sum::<i64>(), 8000);
    // A payout leaves Stripe, and a transfer does not.
    let payout = payouts::create().amount(4000).currency("usd");
    stripe.run_with(&payout, &Options::new().acting_as(&a)).unwrap();
    assert_eq!(balances(&stripe, &a).1, 0);
}

#[test]
fn a_design_in_the_second_version_makes_an_account_for_both() {
    let stripe = platform();
    let design = Design {
        dashboard: Dashboard::Express,
        charges: ChargeType::Destination,
        fees: Party::Platform,
        losses: Party::Platform,
        ..Design::default()
    };
    let create =
        design.account().contact_email("seller@example.test").identity(|i| i.country("us"));
    let account = stripe.run(&create).unwrap().data;
    let first = stripe.run(&pinstripe_core::api::accounts::retrieve(account.id())).unwrap().data;
    assert_eq!(first.email(), Ok(Some("seller@example.test")));
}
