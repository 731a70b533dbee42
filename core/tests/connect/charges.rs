//! What each type of charge sends, by each way to charge.

use crate::platform;
use pinstripe_core::api::payment_intents;
use pinstripe_core::connect::charges::{ChargeError, Destination, Direct, Fee, Separate};
use pinstripe_core::{Currency, Money, MoneyError, Operation, Options, Rounding, form};
use pinstripe_workshop::spine;

fn dollars(cents: i64) -> Money {
    Money::new(cents, Currency::USD)
}

/// What an operation sends.
fn sent<O: Operation>(ending: Result<(O, Options), ChargeError>) -> String {
    form::to_string(ending.unwrap().0.parts().params()).unwrap()
}

const TEN_PERCENT: Fee = Fee::BasisPoints(1000, Rounding::HalfUp);

#[test]
fn a_direct_charge_has_only_a_fee() {
    let sale = Direct::on("acct_1").fee(TEN_PERCENT).group("g").metadata("order", "42");
    let total = dollars(5005);
    assert_eq!(
        sent(sale.payment_intent(total)),
        "amount=5005&currency=usd&application_fee_amount=501&transfer_group=g&metadata[order]=42"
    );
    assert_eq!(
        sent(sale.checkout(total)),
        "mode=payment&payment_intent_data[application_fee_amount]=501&payment_intent_data[transfer_group]=g\
         &payment_intent_data[metadata][order]=42"
    );
    assert_eq!(
        sent(sale.checkout_subscription()),
        "mode=subscription&subscription_data[application_fee_percent]=10&subscription_data[metadata][order]=42"
    );
    assert_eq!(sent(sale.subscription()), "application_fee_percent=10&metadata[order]=42");
    assert_eq!(
        sent(sale.invoice(total)),
        "currency=usd&application_fee_amount=501&metadata[order]=42"
    );
    assert_eq!(
        sent(sale.payment_link(total)),
        "application_fee_amount=501&payment_intent_data[transfer_group]=g&payment_intent_data[metadata][order]=42"
    );
    assert_eq!(
        sent(sale.payment_link_subscription()),
        "application_fee_percent=10&subscription_data[metadata][order]=42"
    );
    assert_eq!(sent(Ok(sale.setup_intent())), "metadata[order]=42");
}

#[test]
fn a_destination_charge_names_its_account_and_keeps_a_fee_or_the_rest() {
    let total = dollars(5000);
    let to = "transfer_data[destination]=acct_1";
    let behalf = "on_behalf_of=acct_1";
    let sale = Destination::to("acct_1").merchant_of_record().fee(dollars(500)).statement("42");
    let suffix = "statement_descriptor_suffix=42";
    assert_eq!(
        sent(sale.payment_intent(total)),
        format!("amount=5000&currency=usd&application_fee_amount=500&{behalf}&{to}&{suffix}")
    );
    assert_eq!(
        sent(sale.invoice(total)),
        format!("currency=usd&application_fee_amount=500&{behalf}&{to}&statement_descriptor=42")
    );
    assert_eq!(
        sent(sale.payment_link(total)),
        format!(
            "application_fee_amount=500&{behalf}&{to}&payment_intent_data[statement_descriptor_suffix]=42"
        )
    );
    assert_eq!(sale.subscription().unwrap_err(), ChargeError::AmountForSubscription);
    assert_eq!(sent(Ok(sale.setup_intent())), behalf);

    let part = Destination::to("acct_1").transfer(dollars(4000));
    let intent = format!("{to}&transfer_data[amount]=4000");
    assert_eq!(sent(part.payment_intent(total)), format!("amount=5000&currency=usd&{intent}"));
    assert!(
        sent(part.checkout(total)).ends_with("payment_intent_data[transfer_data][amount]=4000")
    );
    assert_eq!(part.checkout_subscription().unwrap_err(), ChargeError::AmountForSubscription);
    // Saying one thing takes the other back: Stripe refuses both together.
    let fee = part.fee(Fee::BasisPoints(250, Rounding::Down));
    assert_eq!(
        sent(fee.payment_intent(total)),
        format!("amount=5000&currency=usd&application_fee_amount=125&{to}")
    );
    assert_eq!(sent(fee.subscription()), format!("application_fee_percent=2.5&{to}"));
    assert_eq!(sent(fee.payment_link_subscription()), format!("application_fee_percent=2.5&{to}"));
}

#[test]
fn a_separate_charge_has_neither_fee_nor_destination() {
    let sale = Separate::new().merchant_of_record("acct_1").group("ORDER_42");
    assert_eq!(
        sent(sale.payment_intent(dollars(5000))),
        "amount=5000&currency=usd&on_behalf_of=acct_1&transfer_group=ORDER_42"
    );
    assert_eq!(sent(sale.subscription()), "on_behalf_of=acct_1");
    assert_eq!(sent(Separate::new().payment_intent(dollars(5000))), "amount=5000&currency=usd");
}

#[test]
fn what_stripe_refuses_is_told_before() {
    let total = dollars(5000);
    let fee = |fee: Money| Direct::on("acct_1").fee(fee).payment_intent(total).map(drop);
    assert_eq!(fee(dollars(5000)), Ok(()));
    assert_eq!(fee(dollars(5001)), Err(ChargeError::MoreThanCharge));
    assert_eq!(fee(dollars(-1)), Err(ChargeError::MoreThanCharge));
    let euros = Money::new(500, Currency::EUR);
    let mixed = MoneyError::Currencies(Currency::USD, Currency::EUR);
    assert_eq!(fee(euros), Err(ChargeError::Amount(mixed)));
    let dinars: Money = "5.124 KWD".parse().unwrap();
    let refused = Separate::new().payment_intent(dinars).unwrap_err();
    assert_eq!(refused, ChargeError::Amount(MoneyError::Step(10)));
    let sale = Direct::on("acct_1").fee(Fee::BasisPoints(10_001, Rounding::Down));
    assert_eq!(sale.subscription().unwrap_err(), ChargeError::MoreThanCharge);
}

#[test]
fn each_type_acts_where_it_is_made_whatever_the_client_says() {
    let stripe = platform();
    let (seller, other) =
        (spine::onboarded_seller(&stripe).unwrap(), spine::onboarded_seller(&stripe).unwrap());
    let scoped = stripe.acting_as(&other);
    let pay = |ending: Result<(payment_intents::Create, Options), ChargeError>| {
        let (create, options) = ending.unwrap();
        scoped.run_with(&create.payment_method("pm_card_visa").confirm(true), &options).unwrap();
        stripe
            .transport()
            .with(|double| double.requests().last().unwrap().account().map(str::to_owned))
    };
    let total = dollars(5000);
    assert_eq!(
        pay(Direct::on(&seller).fee(TEN_PERCENT).payment_intent(total)),
        Some(seller.clone())
    );
    let sale = Destination::to(&seller).merchant_of_record().fee(TEN_PERCENT);
    assert_eq!(pay(sale.payment_intent(total)), None);
    assert_eq!(pay(Destination::to(&seller).transfer(dollars(4000)).payment_intent(total)), None);
    assert_eq!(pay(Separate::new().merchant_of_record(&seller).payment_intent(total)), None);
    assert_eq!(stripe.transport().with(|double| double.check_ledger()), Ok(()));
}
