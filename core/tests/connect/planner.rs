//! Plans for the money of a charge, each run on the double, which refuses what Stripe refuses.

mod laws;

use crate::{Stripe, platform};
use pinstripe_core::api::{
    ApplicationFee, Charge, Dispute, Transfer, application_fee_refunds, application_fees, balance,
    charges, payment_intents, transfer_reversals, transfers,
};
use pinstripe_core::connect::money::{Bearing, Flow, Move, Plan, Refusal, StepReason};
use pinstripe_core::{Acting, Currency, Money, Object, Options, api::TransferReversal};
use pinstripe_workshop::spine;
use serde_json::json;

/// A charge on a platform with its sellers.
pub(crate) struct Scene {
    pub(crate) stripe: Stripe,
    pub(crate) sellers: Vec<String>,
    /// Where the charge was made.
    acting: Acting,
    charge: String,
}

impl Scene {
    fn open(sellers: usize) -> Self {
        let stripe = platform();
        let sellers = (0..sellers).map(|_| spine::onboarded_seller(&stripe).unwrap()).collect();
        Self { stripe, sellers, acting: Acting::Platform, charge: String::new() }
    }

    fn pay(
        mut self,
        amount: i64,
        set: impl FnOnce(payment_intents::Create) -> payment_intents::Create,
    ) -> Self {
        let create = payment_intents::create().amount(amount).currency("usd");
        let create = set(create).payment_method("pm_card_visa").confirm(true);
        let options = Options::new().acting(self.acting.clone());
        let paid = self.stripe.run_with(&create, &options).unwrap().data;
        self.charge = paid.latest_charge().unwrap().unwrap().id().to_owned();
        self
    }

    /// Another order that the platform keeps.
    fn pay_more(self, amount: i64) -> Self {
        let charge = self.charge.clone();
        let mut scene = self.pay(amount, |pay| pay);
        scene.charge = charge;
        scene
    }

    /// Another order for a seller, which leaves the scene's charge as it is.
    fn pay_again(self, seller: &str, amount: i64) -> Self {
        let charge = self.charge.clone();
        let mut scene = self.pay(amount, |pay| pay.transfer_data(|data| data.destination(seller)));
        scene.charge = charge;
        scene
    }

    fn direct(amount: i64, fee: Option<i64>) -> Self {
        let mut scene = Self::open(1);
        scene.acting = Acting::Connected(scene.sellers[0].clone());
        scene.pay(amount, |pay| match fee {
            Some(fee) => pay.application_fee_amount(fee),
            None => pay,
        })
    }

    fn destination(amount: i64, fee: Option<i64>, part: Option<i64>) -> Self {
        let scene = Self::open(1);
        let seller = scene.sellers[0].clone();
        scene.pay(amount, |mut pay| {
            if let Some(fee) = fee {
                pay = pay.application_fee_amount(fee);
            }
            pay.transfer_data(|data| match part {
                Some(part) => data.destination(&seller).amount(part),
                None => data.destination(&seller),
            })
        })
    }

    /// A charge that is shared out by plans.
    fn separate(amount: i64, shares: &[i64]) -> Self {
        let scene = Self::open(shares.len()).pay(amount, |pay| pay.transfer_group("ORDER_42"));
        for (seller, share) in scene.sellers.iter().zip(shares) {
            let plan = scene.with(|flow| flow.share("share", seller, *share)).unwrap();
            scene.run(&plan);
        }
        scene
    }

    fn charge(&self) -> Charge {
        let retrieve = charges::retrieve(&self.charge).expand(Flow::EXPAND);
        let options = Options::new().acting(self.acting.clone());
        self.stripe.run_with(&retrieve, &options).unwrap().data
    }

    fn fee(&self, id: &str) -> ApplicationFee {
        self.stripe.run(&application_fees::retrieve(id)).unwrap().data
    }

    fn transfers(&self) -> Vec<Transfer> {
        self.stripe.list(&transfers::list()).map(Result::unwrap).collect()
    }

    /// Asks a fresh flow, which knows the sellers' balances.
    fn with<T>(&self, ask: impl FnOnce(&Flow<'_>) -> T) -> T {
        let charge = self.charge();
        let mut flow = match &self.acting {
            Acting::Connected(account) => {
                let flow = Flow::on_account(account, &charge);
                match charge.application_fee().unwrap() {
                    Some(fee) => flow.fee(self.fee(fee.id())),
                    None => flow,
                }
            }
            _ => Flow::on_platform(&charge, self.transfers()).unwrap(),
        };
        for seller in &self.sellers {
            flow = flow.balance(seller, Money::new(self.balance(Some(seller)), Currency::USD));
        }
        ask(&flow)
    }

    fn refund(&self, action: &str, amount: Option<i64>) -> Result<Plan, Refusal> {
        self.with(|flow| match amount {
            Some(amount) => flow.refund(action).amount(amount).plan(),
            None => flow.refund(action).plan(),
        })
    }

    /// Runs a plan, none of whose steps may be refused.
    fn run(&self, plan: &Plan) -> Vec<StepReason> {
        for step in &plan.steps {
            self.stripe.run_with(step, &step.options()).unwrap_or_else(|error| {
                panic!("{}: {error} in {plan:#?}", step.reason);
            });
        }
        assert_eq!(self.stripe.transport().with(|double| double.check_ledger()), Ok(()));
        plan.steps.iter().map(|step| step.reason).collect()
    }

    fn balance(&self, account: Option<&str>) -> i64 {
        let options = match account {
            Some(account) => Options::new().acting_as(account),
            None => Options::new(),
        };
        spine::available(&self.stripe.run_with(&balance::retrieve(), &options).unwrap().data)
            .unwrap()
    }

    fn dispute(&self, amount: i64, status: &str) -> Dispute {
        let inquiry = status.starts_with("warning");
        Dispute::from_json(json!({
            "id": "dp_1", "object": "dispute", "amount": amount, "charge": self.charge, "currency": "usd",
            "status": status, "is_charge_refundable": inquiry,
        }))
        .unwrap()
    }

    fn recover(&self, dispute: &Dispute, bearing: Bearing) -> Plan {
        self.with(|flow| flow.dispute(dispute).bearing(bearing).plan()).unwrap()
    }
}

#[test]
fn a_payment_without_a_fee_is_refunded_without_asking_for_one() {
    let scene = Scene::destination(5000, None, None);
    let plan = scene.refund("all", None).unwrap();
    assert_eq!(scene.run(&plan), [StepReason::RefundCustomer]);
    assert_eq!((scene.balance(None), scene.balance(Some(&scene.sellers[0]))), (-175, 0));

    let part = Scene::destination(5000, None, Some(4000));
    part.run(&part.refund("half", Some(2500)).unwrap());
    assert_eq!(
        (part.balance(None), part.balance(Some(&part.sellers[0]))),
        (1000 - 175 - 500, 2000)
    );
    part.run(&part.refund("rest", None).unwrap());
    assert_eq!((part.balance(None), part.balance(Some(&part.sellers[0]))), (-175, 0));
}

#[test]
fn a_direct_charge_is_refunded_on_the_account() {
    let scene = Scene::direct(5000, Some(500));
    let plan = scene.refund("all", None).unwrap();
    assert_eq!(plan.steps[0].acting, Acting::Connected(scene.sellers[0].clone()));
    scene.run(&plan);
    assert_eq!((scene.balance(None), scene.balance(Some(&scene.sellers[0]))), (0, -175));

    let kept = Scene::direct(5000, Some(500));
    kept.run(&kept.with(|flow| flow.refund("all").keep_fee().plan()).unwrap());
    assert_eq!(kept.balance(None), 500);
}

#[test]
fn what_was_given_back_before_is_not_asked_for_again() {
    // The transfer is reversed, and the fee refunded: Stripe would refuse to do either again.
    let scene = Scene::destination(5000, Some(500), None);
    let charge = scene.charge();
    let transfer = charge.transfer().unwrap().unwrap().id().to_owned();
    let reversal = transfer_reversals::create(&transfer).refund_application_fee(true);
    scene.stripe.run(&reversal).unwrap();
    let plan = scene.refund("all", None).unwrap();
    assert_eq!(scene.run(&plan), [StepReason::RefundCustomer]);
    assert_eq!(plan.owed.len(), 1, "the share was taken before, for another reason");

    // A part of them was: each step asks for no more than is left.
    let scene = Scene::destination(5000, Some(500), None);
    let charge = scene.charge();
    let transfer = charge.transfer().unwrap().unwrap().id().to_owned();
    let fee = charge.application_fee().unwrap().unwrap().id().to_owned();
    scene.stripe.run(&application_fee_refunds::create(&fee).amount(100)).unwrap();
    scene.stripe.run(&transfer_reversals::create(&transfer).amount(1000)).unwrap();
    let plan = scene.refund("all", None).unwrap();
    let (share, fee, refund) =
        (StepReason::ReverseShare, StepReason::ReturnFee, StepReason::RefundCustomer);
    assert_eq!(scene.run(&plan), [share, fee, share, refund]);
    assert_eq!(scene.balance(Some(&scene.sellers[0])), 0);
    assert_eq!(plan.owed[0].amount.minor(), 1000);
}

#[test]
fn each_share_of_a_separate_charge_comes_back_in_proportion() {
    let scene = Scene::separate(9000, &[5000, 3000]);
    scene.run(&scene.refund("third", Some(3000)).unwrap());
    let balances =
        || [scene.balance(Some(&scene.sellers[0])), scene.balance(Some(&scene.sellers[1]))];
    assert_eq!(balances(), [5000 - 1667, 2000]);
    scene.run(&scene.refund("rest", None).unwrap());
    assert_eq!(balances(), [0, 0]);
    assert_eq!(scene.balance(None), -291, "only Stripe's fee is lost");
}

#[test]
fn a_balance_that_is_too_low_is_not_overdrawn_but_owed() {
    let scene = Scene::separate(9000, &[5000, 3000]);
    let seller = &scene.sellers[0];
    let payout = pinstripe_core::api::payouts::create().amount(4000).currency("usd");
    scene.stripe.run_with(&payout, &Options::new().acting_as(seller)).unwrap();
    let plan = scene.refund("all", None).unwrap();
    scene.run(&plan);
    assert_eq!(
        (plan.owed[0].account.as_str(), plan.owed[0].amount.minor()),
        (seller.as_str(), 4000)
    );
    assert_eq!(plan.owed.len(), 1);

    let scene = Scene::destination(5000, Some(500), None);
    let payout = pinstripe_core::api::payouts::create().amount(4400).currency("usd");
    scene.stripe.run_with(&payout, &Options::new().acting_as(&scene.sellers[0])).unwrap();
    let plan = scene.refund("all", None).unwrap();
    assert_eq!(scene.run(&plan), [StepReason::ReverseShare, StepReason::RefundCustomer]);
    assert_eq!(plan.owed[0].amount.minor(), 4400, "it got 4500 and had 100; the fee is set off");
}

#[test]
fn a_refund_that_stripe_would_refuse_is_told_with_what_is_possible() {
    let scene = Scene::destination(5000, Some(500), None);
    let refused = |amount| scene.refund("x", Some(amount)).unwrap_err();
    let left = Money::new(5000, Currency::USD);
    assert_eq!(refused(5001), Refusal::TooMuch { left });
    assert_eq!((refused(0), refused(-1)), (Refusal::NotPositive, Refusal::NotPositive));
    assert_eq!(scene.with(|flow| flow.refund("").plan()).unwrap_err(), Refusal::Unnamed);
    scene.run(&scene.refund("all", None).unwrap());
    assert_eq!(refused(1), Refusal::NothingLeft);

    // What Stripe shows without `expand` is not enough to plan by.
    let bare = Scene::destination(5000, Some(500), None);
    let charge = bare.stripe.run(&charges::retrieve(&bare.charge)).unwrap().data;
    let flow = Flow::on_platform(&charge, []).unwrap();
    assert_eq!(flow.refund("x").plan().unwrap_err(), Refusal::Missing("application_fee"));
    assert_eq!(flow.refund("x").keep_fee().plan().unwrap_err(), Refusal::Missing("transfer"));

    // The payment that the account sees is given back by reversing its transfer.
    let transfer = &bare.transfers()[0];
    let payment = transfer.destination_payment().unwrap().unwrap().id().to_owned();
    let payment = charges::retrieve(&payment);
    let on_account = Options::new().acting_as(&bare.sellers[0]);
    let payment = bare.stripe.run_with(&payment, &on_account).unwrap().data;
    let refused = Flow::on_account(&bare.sellers[0], &payment).refund("x").plan().unwrap_err();
    assert_eq!(refused, Refusal::Transferred { transfer: transfer.id().to_owned() });
}

#[test]
fn a_charge_that_failed_is_held_or_is_disputed_is_not_refunded() {
    let charge = |status: &str, captured: bool, disputed: bool| {
        Charge::from_json(json!({
            "id": "ch_1", "object": "charge", "amount": 5000, "amount_captured": 5000, "amount_refunded": 0,
            "currency": "usd", "status": status, "captured": captured, "disputed": disputed,
        }))
        .unwrap()
    };
    let refused =
        |charge: &Charge| Flow::on_account("acct_1", charge).refund("x").plan().unwrap_err();
    assert_eq!(refused(&charge("failed", false, false)), Refusal::Failed);
    assert_eq!(refused(&charge("pending", true, false)), Refusal::Pending);
    assert_eq!(refused(&charge("succeeded", false, false)), Refusal::Uncaptured);
    let disputed = charge("succeeded", true, true);
    assert_eq!(refused(&disputed), Refusal::Disputed);
    let dispute = |refundable: bool| {
        Dispute::from_json(json!({
            "id": "dp_1", "object": "dispute", "amount": 5000, "charge": "ch_1", "is_charge_refundable": refundable,
        }))
        .unwrap()
    };
    let flow = Flow::on_account("acct_1", &disputed);
    assert_eq!(flow.refund("x").disputed(&dispute(false)).plan().unwrap_err(), Refusal::Disputed);
    assert!(flow.refund("x").disputed(&dispute(true)).plan().is_ok(), "an inquiry can be");
}

#[test]
fn a_share_has_the_currency_that_the_charge_was_settled_in() {
    // Of a real platform: "The currency of source_transaction's balance transaction (usd) must be the same as the
    // transfer currency (eur)".
    let mut charge = json!({
        "id": "ch_1", "object": "charge", "amount": 5000, "amount_captured": 5000, "amount_refunded": 0,
        "currency": "eur", "status": "succeeded", "captured": true, "disputed": false, "transfer_group": "ORDER_42",
        "balance_transaction": { "id": "txn_1", "object": "balance_transaction", "amount": 5400, "currency": "usd" },
    });
    let settled = Charge::from_json(charge.clone()).unwrap();
    let flow = Flow::on_platform(&settled, []).unwrap();
    assert_eq!(flow.shareable(), Ok(Money::new(5400, Currency::USD)));
    let plan = flow.share("order_42", "acct_1", 5400).unwrap();
    let Move::Transfer(transfer) = &plan.steps[0].operation else { panic!("{plan:?}") };
    let sent = pinstripe_core::form::to_string(pinstripe_core::Operation::parts(transfer).params());
    assert_eq!(
        sent.unwrap(),
        "amount=5400&currency=usd&destination=acct_1&source_transaction=ch_1&transfer_group=ORDER_42"
    );
    let left = Money::new(5400, Currency::USD);
    assert_eq!(flow.share("x", "acct_1", 5401).unwrap_err(), Refusal::TooMuch { left });

    charge["balance_transaction"] = "txn_1".into();
    let bare = Charge::from_json(charge.clone()).unwrap();
    let refused =
        |charge| Flow::on_platform(charge, []).unwrap().share("x", "acct_1", 1).unwrap_err();
    assert_eq!(refused(&bare), Refusal::Missing("balance_transaction"));
    charge["balance_transaction"] = serde_json::Value::Null;
    assert_eq!(refused(&Charge::from_json(charge).unwrap()), Refusal::NotSettled);
}

#[test]
fn only_a_separate_charge_is_shared_and_a_share_can_be_taken_back() {
    let direct = Scene::direct(5000, None);
    let refused = direct.with(|flow| flow.share("x", "acct_1", 1)).unwrap_err();
    assert_eq!(refused, Refusal::NotShareable);

    let scene = Scene::separate(9000, &[5000]);
    let transfer = scene.transfers()[0].id().to_owned();
    scene.run(&scene.with(|flow| flow.take("back", &transfer, Some(2000))).unwrap());
    assert_eq!(scene.balance(Some(&scene.sellers[0])), 3000);
    let refused = scene.with(|flow| flow.take("back again", &transfer, Some(3001))).unwrap_err();
    assert_eq!(refused, Refusal::TooMuch { left: Money::new(3000, Currency::USD) });
    let refused = scene.with(|flow| flow.take("back", "tr_other", None)).unwrap_err();
    assert_eq!(refused, Refusal::NoSuchTransfer);
}

#[test]
fn a_dispute_is_recovered_by_reversals_and_returned_when_it_is_won() {
    let scene = Scene::destination(5000, Some(500), None);
    let seller = scene.sellers[0].clone();
    let open = scene.dispute(5000, "needs_response");
    let plan = scene.recover(&open, Bearing::Received);
    assert_eq!(scene.run(&plan), [StepReason::RecoverDispute]);
    assert_eq!(scene.balance(Some(&seller)), 0, "it had received 4500");
    // Every later event of the dispute finds it done.
    for status in ["under_review", "lost"] {
        assert!(scene.recover(&scene.dispute(5000, status), Bearing::Received).steps.is_empty());
    }

    let won = scene.dispute(5000, "won");
    assert_eq!(scene.run(&scene.recover(&won, Bearing::Received)), [StepReason::ReturnRecovered]);
    assert_eq!(scene.balance(Some(&seller)), 4500);
    assert!(scene.recover(&won, Bearing::Received).steps.is_empty(), "it is returned once");
    // What was returned is there for a refund.
    let plan = scene.refund("after all", None).unwrap();
    scene.run(&plan);
    assert_eq!((scene.balance(Some(&seller)), plan.owed.len()), (0, 0));
}

#[test]
fn an_inquiry_and_a_dispute_of_a_direct_charge_reverse_nothing() {
    let scene = Scene::destination(5000, Some(500), None);
    for status in ["warning_needs_response", "warning_under_review", "warning_closed", "prevented"]
    {
        let dispute = scene.dispute(5000, status);
        assert!(scene.recover(&dispute, Bearing::Whole).steps.is_empty(), "{status}");
    }
    let direct = Scene::direct(5000, Some(500));
    assert!(direct.recover(&direct.dispute(5000, "lost"), Bearing::Whole).steps.is_empty());
}

#[test]
fn what_a_dispute_cannot_take_now_is_owed_and_taken_later() {
    let scene = Scene::separate(9000, &[5000, 3000]);
    let seller = scene.sellers[0].clone();
    let payout = pinstripe_core::api::payouts::create().amount(4000).currency("usd");
    scene.stripe.run_with(&payout, &Options::new().acting_as(&seller)).unwrap();
    let dispute = scene.dispute(9000, "needs_response");
    let plan = scene.recover(&dispute, Bearing::Whole);
    scene.run(&plan);
    assert_eq!(plan.owed[0].amount.minor(), 4000);
    // The seller earns, and the rest is recovered under another key.
    let scene = scene.pay_again(&seller, 3000);
    let plan = scene.recover(&dispute, Bearing::Whole);
    scene.run(&plan);
    assert_eq!(plan.owed[0].amount.minor(), 1000);
}

/// The reversals of a plan name their dispute, so that a bookkeeper can tell them from others.
#[test]
fn a_reversal_says_which_dispute_it_is_for() {
    let scene = Scene::destination(5000, Some(500), None);
    scene.run(&scene.recover(&scene.dispute(5000, "lost"), Bearing::Received));
    let transfer = scene.transfers()[0].id().to_owned();
    let reversals: Vec<TransferReversal> =
        scene.stripe.list(&transfer_reversals::list(&transfer)).map(Result::unwrap).collect();
    assert_eq!(reversals[0].metadata().unwrap().unwrap()["dispute"], "dp_1");
}
