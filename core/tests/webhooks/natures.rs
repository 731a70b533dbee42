//! Facts and states among all types that Stripe has.

use pinstripe_core::webhook::{EventType, Nature, NotificationType};

/// The types that do not follow from the rule's one word, for whoever reads a new release of Stripe's.
#[test]
fn the_rule_has_three_exceptions() {
    let odd = |type_: &&str| {
        Nature::of(type_) != if type_.ends_with("updated") { Nature::State } else { Nature::Fact }
    };
    let all = EventType::all().map(EventType::as_str);
    assert_eq!(
        all.filter(odd).collect::<Vec<_>>(),
        [
            "balance.available",
            "cash_balance.funds_available",
            "payment_intent.amount_capturable_updated",
        ]
    );
}

/// Everything that a ledger is written from.
#[test]
fn what_moves_money_is_a_fact() {
    for type_ in [
        "application_fee.created",
        "application_fee.refunded",
        "charge.captured",
        "charge.dispute.closed",
        "charge.dispute.created",
        "charge.dispute.funds_reinstated",
        "charge.dispute.funds_withdrawn",
        "charge.failed",
        "charge.refunded",
        "charge.succeeded",
        "checkout.session.completed",
        "invoice.paid",
        "payment_intent.succeeded",
        "payout.created",
        "payout.failed",
        "payout.paid",
        "refund.created",
        "refund.failed",
        "topup.succeeded",
        "transfer.created",
        "transfer.reversed",
        "account.application.deauthorized",
        "v1.charge.succeeded",
        "v2.core.account.closed",
    ] {
        assert_eq!(Nature::of(type_), Nature::Fact, "{type_}");
    }
}

#[test]
fn what_tells_how_things_are_is_a_state() {
    for type_ in [
        "account.updated",
        "account.external_account.updated",
        "capability.updated",
        "charge.dispute.updated",
        "charge.updated",
        "customer.subscription.updated",
        "payout.updated",
        "person.updated",
        "transfer.updated",
        "v1.account.updated",
        "v1.balance.available",
        "v2.core.account[configuration.merchant].capability_status_updated",
        "v2.core.account[requirements].updated",
        "moon.phase_updated",
    ] {
        assert_eq!(Nature::of(type_), Nature::State, "{type_}");
    }
    assert!(
        NotificationType::all().filter(|kind| kind.nature() == Nature::State).count() > 50,
        "thin types have states as well"
    );
}
