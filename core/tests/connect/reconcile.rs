//! Payouts and the balance transactions behind them, on the double.

use crate::{Stripe, platform};
use pinstripe_core::api::{BalanceTransaction, Payout, balance, charges, payouts, transfers};
use pinstripe_core::connect::charges::{Destination, Direct, Separate};
use pinstripe_core::connect::money::Flow;
use pinstripe_core::connect::reconcile::{Closed, Discrepancy, Ledger, Statement, StatementError};
use pinstripe_core::webhook::Verifier;
use pinstripe_core::{Acting, Currency, Money, Object, Options, Timestamp};
use pinstripe_workshop::spine;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn dollars(cents: i64) -> Money {
    Money::new(cents, Currency::USD)
}

/// Every ledger of a statement.
const LEDGERS: [Ledger; 12] = [
    Ledger::Balance,
    Ledger::Charges,
    Ledger::Refunds,
    Ledger::Disputes,
    Ledger::Transfers,
    Ledger::ApplicationFees,
    Ledger::StripeFees,
    Ledger::Taxes,
    Ledger::Payouts,
    Ledger::Topups,
    Ledger::Reserves,
    Ledger::Other,
];

/// Pays with a card, and returns the charge's id.
fn pay(stripe: &Stripe, kind: usize, seller: &str, amount: i64, fee: i64) -> (Acting, String) {
    let total = dollars(amount);
    let (create, options) = match kind {
        0 => Direct::on(seller).fee(dollars(fee)).payment_intent(total).unwrap(),
        1 => Destination::to(seller).fee(dollars(fee)).payment_intent(total).unwrap(),
        _ => Separate::new().group("ORDER_42").payment_intent(total).unwrap(),
    };
    let create = create.payment_method("pm_card_visa").confirm(true);
    let intent = stripe.run_with(&create, &options).unwrap().data;
    let acting = if kind == 0 { Acting::Connected(seller.to_owned()) } else { Acting::Platform };
    (acting, intent.latest_charge().unwrap().unwrap().id().to_owned())
}

fn available(stripe: &Stripe, options: &Options) -> i64 {
    spine::available(&stripe.run_with(&balance::retrieve(), options).unwrap().data).unwrap()
}

/// The statement of an automatic payout, from pages of three.
fn payout(stripe: &Stripe, account: &str, options: &Options, id: &str) -> Closed {
    let payout = stripe.run_with(&payouts::retrieve(id), options).unwrap().data;
    let mut statement = Statement::of_payout(account, &payout).unwrap();
    for transaction in stripe.list_with(&statement.listing().limit(3), options) {
        let transaction = transaction.unwrap();
        let entry = statement.add(&transaction).unwrap();
        assert_eq!(entry.lines.iter().map(|line| line.amount).sum::<i64>(), 0, "{entry:?}");
    }
    statement.close()
}

/// The statement of all that has happened to a balance.
fn period(stripe: &Stripe, account: &str, options: &Options) -> Closed {
    let closing = dollars(available(stripe, options));
    let mut statement = Statement::of_period(account, dollars(0), closing).unwrap();
    for transaction in stripe.list_with(&statement.listing(), options) {
        statement.add(&transaction.unwrap()).unwrap();
    }
    statement.close()
}

#[test]
fn a_payout_is_explained_to_the_cent() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let options = Options::new().acting_as(&seller);
    for _ in 0..4 {
        pay(&stripe, 0, &seller, 5000, 500);
    }
    pay(&stripe, 1, &seller, 3000, 300);
    let id = stripe.transport().with(|double| double.pay_out(&seller, "usd")).unwrap();
    pay(&stripe, 0, &seller, 100, 0);

    let closed = payout(&stripe, &seller, &options, &id);
    assert!(closed.agrees(), "{closed}");
    assert_eq!(closed.transactions, 4 + 1 + 1, "the last charge is for the next payout");
    let total = |ledger| closed.total(ledger);
    assert_eq!(total(Ledger::Charges), -(4 * 5000 + 3000));
    assert_eq!(
        (total(Ledger::ApplicationFees), total(Ledger::StripeFees)),
        (4 * 500 + 300, 4 * 175)
    );
    assert_eq!(total(Ledger::Payouts), 23_000 - 2300 - 700);
    assert_eq!(LEDGERS.into_iter().map(total).sum::<i64>(), 0);
    let next = stripe.transport().with(|double| double.pay_out(&seller, "usd")).unwrap();
    let closed = payout(&stripe, &seller, &options, &next);
    assert_eq!((closed.transactions, closed.agrees()), (2, true));
}

#[test]
fn an_entry_names_the_charge_that_it_is_about() {
    let stripe = platform();
    let seller = spine::onboarded_seller(&stripe).unwrap();
    let (_, charge) = pay(&stripe, 1, &seller, 5000, 500);
    let charge = stripe.run(&charges::retrieve(&charge).expand(Flow::EXPAND)).unwrap().data;
    let flow = Flow::on_platform(&charge, []).unwrap();
    for step in flow.refund("all").plan().unwrap().steps {
        stripe.run_with(&step, &step.options()).unwrap();
    }
    let mut statement = Statement::of_period("platform", dollars(0), dollars(-175)).unwrap();
    let mut named = BTreeMap::new();
    for transaction in stripe.list(&statement.listing()) {
        let transaction = transaction.unwrap();
        let entry = statement.add(&transaction).unwrap();
        named.insert(entry.category.to_owned(), entry.charge.map(str::to_owned));
    }
    assert!(statement.close().agrees());
    let own = Some(charge.id().to_owned());
    for category in ["charge", "refund", "transfer"] {
        assert_eq!(named[category], own, "{named:?}");
    }
}

fn transaction(id: &str, amount: i64, fee: i64, more: Value) -> BalanceTransaction {
    let mut json = json!({
        "id": id, "object": "balance_transaction", "type": "charge", "reporting_category": "charge", "amount": amount,
        "fee": fee, "net": amount - fee, "currency": "usd", "source": "ch_1",
        "fee_details": [{ "amount": fee, "currency": "usd", "type": "stripe_fee" }],
    });
    for (name, value) in more.as_object().unwrap() {
        json[name] = value.clone();
    }
    BalanceTransaction::from_json(json).unwrap()
}

fn paid(status: &str) -> Payout {
    Payout::from_json(json!({
        "id": "po_1", "object": "payout", "amount": 970, "currency": "usd", "reconciliation_status": status,
    }))
    .unwrap()
}

#[test]
fn a_statement_that_does_not_agree_says_by_how_much_and_where() {
    let charge = transaction("txn_1", 1000, 30, json!({}));
    let own = json!({ "type": "payout", "reporting_category": "payout", "source": "po_1" });
    let own = transaction("txn_2", -970, 0, own);
    let close = |transactions: &[&BalanceTransaction]| {
        let mut statement = Statement::of_payout("acct_1", &paid("completed")).unwrap();
        for transaction in transactions {
            statement.add(transaction).unwrap();
        }
        statement.close()
    };
    assert!(close(&[&own, &charge]).agrees());
    let missing = close(&[&own]);
    assert_eq!((missing.difference, missing.discrepancies.len()), (dollars(-970), 0));
    assert!(missing.to_string().contains("-9.70 USD"), "{missing}");
    let unpaid = close(&[&charge]);
    assert_eq!(
        (unpaid.difference, &unpaid.discrepancies[..]),
        (dollars(970), &[Discrepancy::NoPayout][..])
    );
    let twice = close(&[&own, &charge, &charge]);
    assert_eq!(twice.discrepancies, [Discrepancy::Repeated("txn_1".to_owned())]);
    assert_eq!(twice.difference, dollars(0), "it is counted once");
    let euros = transaction("txn_3", 5, 0, json!({ "currency": "eur" }));
    let mixed = close(&[&own, &charge, &euros]);
    assert_eq!(
        mixed.discrepancies,
        [Discrepancy::OtherCurrency("txn_3".to_owned(), Currency::EUR)]
    );
    let odd = transaction("txn_1", 1000, 30, json!({ "fee_details": [] }));
    assert_eq!(
        close(&[&own, &odd]).discrepancies,
        [Discrepancy::Unbalanced("txn_1".to_owned(), -30)]
    );
    let other = json!({ "type": "payout", "reporting_category": "payout", "source": "po_1" });
    let other = transaction("txn_2", -960, 0, other);
    let wrong = close(&[&other, &charge]);
    assert_eq!(wrong.discrepancies, [Discrepancy::OtherPayout("po_1".to_owned(), -960)]);
    assert_eq!(wrong.difference, dollars(10));
    let most = transaction("txn_4", i64::MAX, 0, json!({}));
    let next = transaction("txn_5", i64::MAX, 0, json!({}));
    let large = close(&[&own, &most, &next]);
    assert!(large.discrepancies.contains(&Discrepancy::Overflow("txn_5".to_owned())), "{large}");
}

#[test]
fn a_payout_that_stripe_does_not_list_is_told_before() {
    let of = |status: &str| Statement::of_payout("acct_1", &paid(status)).unwrap_err();
    assert_eq!(of("not_applicable"), StatementError::NotAutomatic);
    assert_eq!(of("in_progress"), StatementError::InProgress);
}

/// Books that a platform keeps by the events of its own endpoint: each fact once, of each state the furthest.
#[derive(Default)]
struct Books {
    seen: BTreeSet<String>,
    charged: i64,
    refunded: i64,
    transferred: i64,
    earned: i64,
    reversed: BTreeMap<String, i64>,
    returned: BTreeMap<String, i64>,
}

impl Books {
    fn book(&mut self, event: &Value) {
        if !self.seen.insert(event["id"].as_str().unwrap().to_owned()) {
            return;
        }
        let object = &event["data"]["object"];
        let number = |name: &str| object[name].as_i64().unwrap();
        let id = object["id"].as_str().unwrap_or_default().to_owned();
        match event["type"].as_str().unwrap() {
            "charge.succeeded" => self.charged += number("amount_captured"),
            "refund.created" => self.refunded += number("amount"),
            "transfer.created" => self.transferred += number("amount"),
            "application_fee.created" => self.earned += number("amount"),
            "transfer.reversed" => {
                let reversed = self.reversed.entry(id).or_default();
                *reversed = number("amount_reversed").max(*reversed);
            }
            "application_fee.refunded" => {
                let returned = self.returned.entry(id).or_default();
                *returned = number("amount_refunded").max(*returned);
            }
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever happened: every automatic payout agrees with its transactions, every balance with its own, and the
    /// platform's books by events with both, in whatever order and how often the events come.
    #[test]
    fn statements_and_books_agree_over_any_history(
        history in prop::collection::vec((0..5_usize, 100..20_000_i64, 0..100_i64, 0..2_usize), 1..14),
        seed: u64,
    ) {
        let stripe = platform();
        stripe.transport().with(|double| double.add_endpoint("http://platform.test/", "whsec_1", false)).unwrap();
        let sellers = [spine::onboarded_seller(&stripe).unwrap(), spine::onboarded_seller(&stripe).unwrap()];
        let mut made: Vec<(Acting, String)> = Vec::new();
        let mut paid_out: Vec<(usize, String)> = Vec::new();
        for (number, (what, amount, percent, of)) in history.iter().enumerate() {
            let seller = &sellers[*of];
            match what {
                0..=2 => {
                    let (acting, charge) = pay(&stripe, *what, seller, *amount, amount * percent / 100);
                    if *what == 2 {
                        let object = stripe.run(&charges::retrieve(&charge).expand(Flow::EXPAND)).unwrap().data;
                        let flow = Flow::on_platform(&object, []).unwrap();
                        for step in flow.share("share", seller, (amount / 2).max(1)).unwrap().steps {
                            stripe.run_with(&step, &step.options()).unwrap();
                        }
                    }
                    made.push((acting, charge));
                }
                3 => {
                    if let Some((acting, charge)) = made.get(number % made.len().max(1)).filter(|(acting, _)| *acting == Acting::Platform) {
                        let options = Options::new().acting(acting.clone());
                        let retrieve = charges::retrieve(charge).expand(Flow::EXPAND);
                        let object = stripe.run_with(&retrieve, &options).unwrap().data;
                        let moved: Vec<_> = stripe.list(&transfers::list()).map(Result::unwrap)
                            .filter(|transfer| transfer.source_transaction().unwrap().is_some_and(|it| it.id() == object.id()))
                            .collect();
                        let mut flow = Flow::on_platform(&object, moved).unwrap();
                        for seller in &sellers {
                            flow = flow.balance(seller, dollars(available(&stripe, &Options::new().acting_as(seller))));
                        }
                        if let Ok(plan) = flow.refund(&format!("refund {number}")).keep_fee().plan() {
                            for step in plan.steps {
                                stripe.run_with(&step, &step.options()).unwrap();
                            }
                        }
                    }
                }
                _ => {
                    let paid = stripe.transport().with(|double| double.pay_out(seller, "usd"));
                    paid_out.extend(paid.map(|id| (*of, id)));
                }
            }
        }
        prop_assert_eq!(stripe.transport().with(|double| double.check_ledger()), Ok(()));
        for (of, id) in &paid_out {
            let closed = payout(&stripe, &sellers[*of], &Options::new().acting_as(&sellers[*of]), id);
            prop_assert!(closed.agrees(), "{}", closed);
        }
        for seller in &sellers {
            let closed = period(&stripe, seller, &Options::new().acting_as(seller));
            prop_assert!(closed.agrees(), "{}", closed);
        }
        let own = period(&stripe, "platform", &Options::new());
        prop_assert!(own.agrees(), "{}", own);
        prop_assert_eq!(LEDGERS.into_iter().map(|ledger| own.total(ledger)).sum::<i64>(), 0);

        // The events come in any order, and some of them twice.
        let verifier = Verifier::new(["whsec_1"]).unwrap();
        let (now, mut hooks) = stripe.transport().with(|double| (double.now(), double.take_deliveries()));
        let again: Vec<_> = hooks.iter().step_by(3).cloned().collect();
        hooks.extend(again);
        let mut state = seed;
        let mut books = Books::default();
        while !hooks.is_empty() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let hook = hooks.swap_remove(usize::try_from(state >> 33).unwrap() % hooks.len());
            verifier.verify(&hook.signature, hook.body.clone(), Timestamp::from_unix(now)).unwrap();
            books.book(&serde_json::from_slice(&hook.body).unwrap());
        }
        let back = |map: &BTreeMap<String, i64>| map.values().sum::<i64>();
        prop_assert_eq!(own.total(Ledger::Charges), -books.charged);
        prop_assert_eq!(own.total(Ledger::Refunds), books.refunded);
        prop_assert_eq!(own.total(Ledger::Transfers), books.transferred - back(&books.reversed));
        prop_assert_eq!(own.total(Ledger::ApplicationFees), back(&books.returned) - books.earned);
    }
}
