//! Plans over any charges, shares and amounts.

use super::Scene;
use pinstripe_core::Options;
use pinstripe_core::api::{Transfer, transfer_reversals};
use pinstripe_core::connect::money::{Bearing, Plan, Refusal};
use proptest::prelude::*;

fn reversed(transfer: &Transfer) -> i64 {
    transfer.amount_reversed().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever is asked for, in any order: no step is refused, no more than the charge is refunded, and once all of it
    /// is, no account has kept anything of it, nor the platform a fee on the account's charge.
    #[test]
    fn refunds_in_any_parts_give_everything_back(
        kind in 0..3_usize,
        amount in 100..20_000_i64,
        fee in prop::option::of(0..100_i64),
        shares in prop::collection::vec(1..40_i64, 1..3),
        parts in prop::collection::vec((1..50_i64, 0..4_u8), 1..5),
    ) {
        let fee = fee.map(|percent| amount * percent / 100).filter(|fee| *fee > 0);
        let scene = match kind {
            0 => Scene::direct(amount, fee),
            1 => Scene::destination(amount, fee, None),
            _ => {
                let shares: Vec<i64> = shares.iter().map(|percent| (amount * percent / 100).max(1)).collect();
                Scene::separate(amount, &shares)
            }
        };
        let (mut left, mut refunds) = (amount, 0);
        let asked = parts.iter().map(|(percent, _)| Some((amount * percent / 100).max(1))).chain([None]);
        for (number, part) in asked.enumerate() {
            // Something else happens in between: the platform takes a part back by hand.
            if parts.get(number).is_some_and(|(_, noise)| *noise == 0)
                && let Some(transfer) = scene.transfers().first()
                && transfer.amount().unwrap() - reversed(transfer) > 1
                && scene.balance(Some(&scene.sellers[0])) > 1
            {
                scene.stripe.run(&transfer_reversals::create(transfer.id()).amount(1)).unwrap();
            }
            match scene.refund(&format!("refund {number}"), part) {
                Ok(plan) => {
                    let amount = part.unwrap_or(left);
                    prop_assert!(amount <= left);
                    scene.run(&plan);
                    refunds += amount;
                    left -= amount;
                }
                Err(Refusal::TooMuch { left: told }) => prop_assert_eq!(told.minor(), left),
                Err(Refusal::NothingLeft) => prop_assert_eq!(left, 0),
                Err(other) => prop_assert!(false, "{other}"),
            }
        }
        prop_assert_eq!((left, refunds), (0, amount));
        // Stripe rounds the part of each refund by itself.
        let rounded = if kind == 2 { 0 } else { i64::try_from(parts.len()).unwrap() };
        if kind == 0 {
            if let Some(fee) = scene.charge().application_fee().unwrap() {
                let fee = scene.fee(fee.id());
                let kept = fee.amount().unwrap() - fee.amount_refunded().unwrap();
                prop_assert!((0..=rounded).contains(&kept), "{}", kept);
            }
        } else {
            for seller in &scene.sellers {
                let kept = scene.balance(Some(seller));
                prop_assert!((0..=rounded).contains(&kept), "{}", kept);
            }
        }
    }

    /// A dispute takes from each account at most its share, and what is taken and owed add up to what it bears; winning
    /// it restores all balances.
    #[test]
    fn a_dispute_that_is_won_leaves_every_balance_as_it_was(
        separate: bool,
        amount in 100..20_000_i64,
        fee in prop::option::of(0..100_i64),
        shares in prop::collection::vec(1..40_i64, 1..3),
        disputed in 1..=100_i64,
        whole: bool,
        paid_out in 0..100_i64,
    ) {
        let fee = fee.map(|percent| amount * percent / 100).filter(|fee| *fee > 0);
        let scene = if separate {
            let shares: Vec<i64> = shares.iter().map(|percent| (amount * percent / 100).max(1)).collect();
            Scene::separate(amount, &shares)
        } else {
            Scene::destination(amount, fee, None)
        };
        let first = scene.sellers[0].clone();
        let out = scene.balance(Some(&first)) * paid_out / 100;
        if out > 0 {
            let payout = pinstripe_core::api::payouts::create().amount(out).currency("usd");
            scene.stripe.run_with(&payout, &Options::new().acting_as(&first)).unwrap();
        }
        // Stripe's fee was the platform's, so that it needs other money for giving back what it took.
        let scene = scene.pay_more(20_000);
        let before: Vec<i64> = scene.sellers.iter().map(|seller| scene.balance(Some(seller))).collect();
        let disputed = (amount * disputed / 100).max(1);
        let bearing = if whole { Bearing::Whole } else { Bearing::Received };
        let open = scene.dispute(disputed, "needs_response");
        let plan = scene.recover(&open, bearing);
        scene.run(&plan);
        let again = scene.recover(&open, bearing);
        prop_assert!(again.steps.is_empty());
        let owed = |plan: &Plan| plan.owed.iter().map(|owed| owed.amount.minor()).sum::<i64>();
        prop_assert_eq!(owed(&plan), owed(&again));
        let taken: i64 = scene.transfers().iter().map(reversed).sum();
        let all: i64 = scene.transfers().iter().map(|transfer| transfer.amount().unwrap()).sum();
        prop_assert!(taken + owed(&plan) <= all);
        if whole && disputed == amount {
            prop_assert_eq!(taken + owed(&plan), all);
        }
        scene.run(&scene.recover(&scene.dispute(disputed, "won"), bearing));
        let after: Vec<i64> = scene.sellers.iter().map(|seller| scene.balance(Some(seller))).collect();
        prop_assert_eq!(before, after);
    }
}
