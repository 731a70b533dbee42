use super::flow::{Flow, Share, Why, part_between};
use super::plan::{Move, Plan, Step, StepReason};
use super::refusal::Refusal;
use crate::api::refunds::{self, CreateRefundReason};
use crate::api::{Dispute, application_fee_refunds};
use crate::currency::Currency;
use crate::money::{Money, Rounding};
use crate::options::Acting;

/// A refund to be planned, which gives the platform's fee back and takes the accounts' shares back, in proportion.
#[derive(Clone, Debug)]
pub struct Refund<'a> {
    flow: &'a Flow<'a>,
    action: &'a str,
    amount: Option<i64>,
    keep_fee: bool,
    keep_transfers: bool,
    reason: Option<CreateRefundReason>,
    dispute: Option<&'a Dispute>,
}

/// The part of the platform's fee that goes back.
struct Fee {
    id: String,
    back: i64,
    /// Whether the refund itself can give it back.
    with_refund: bool,
}

/// The amounts of a refund, in the charge's currency.
#[derive(Clone, Copy)]
struct Amounts {
    captured: i64,
    before: i64,
    amount: i64,
}

impl<'a> Flow<'a> {
    /// Starts to plan a refund, by default of all that is left. The name of the action identifies this refund, for
    /// instance `order_42 return 1`: its keys are derived from it.
    /// See [refunds on Connect](https://docs.stripe.com/connect/charges#refund-creation).
    pub fn refund(&'a self, action: &'a str) -> Refund<'a> {
        Refund {
            flow: self,
            action,
            amount: None,
            keep_fee: false,
            keep_transfers: false,
            reason: None,
            dispute: None,
        }
    }
}

impl<'a> Refund<'a> {
    /// Refunds only a part, in the smallest unit of the charge's currency.
    #[must_use]
    pub fn amount(mut self, amount: i64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Lets the platform keep its whole fee, so that the account bears it.
    #[must_use]
    pub fn keep_fee(mut self) -> Self {
        self.keep_fee = true;
        self
    }

    /// Lets the accounts keep their shares, so that the platform bears the refund.
    #[must_use]
    pub fn keep_transfers(mut self) -> Self {
        self.keep_transfers = true;
        self
    }

    /// Sets the reason that Stripe shows.
    #[must_use]
    pub fn reason(mut self, reason: CreateRefundReason) -> Self {
        self.reason = Some(reason);
        self
    }

    /// Names the dispute of a charge that is disputed, which says whether it can still be refunded.
    #[must_use]
    pub fn disputed(mut self, dispute: &'a Dispute) -> Self {
        self.dispute = Some(dispute);
        self
    }

    /// Plans the steps.
    ///
    /// The refund itself reverses the transfer and refunds the fee where Stripe can, so that all happens or nothing.
    /// Where a part of them has been given back before, that is left to steps of their own, before the refund.
    ///
    /// # Errors
    ///
    /// [`Refusal`], before anything is sent.
    pub fn plan(self) -> Result<Plan, Refusal> {
        let amounts = self.amounts()?;
        let fee = self.fee(amounts)?;
        let own = if self.keep_transfers { None } else { self.flow.own_share()? };
        let mut plan = Plan::default();
        // Whether Stripe can reverse the transfer with the refund, so that all of it happens or nothing.
        let mut reverses = false;
        if let Some(share) = own
            && fee.as_ref().is_none_or(|fee| fee.with_refund)
        {
            let most = share.amount.portion(amounts.amount, amounts.captured, Rounding::Up)?;
            let returned = fee.as_ref().map_or(0, |fee| fee.back);
            reverses = self.flow.can_reverse(share, most.minor(), returned)?;
            if reverses {
                plan.reversed.push((share.account.clone(), most));
            }
        }
        let alone = |fee: &&Fee| fee.back > 0 && (!fee.with_refund || (own.is_some() && !reverses));
        let alone = fee.as_ref().filter(alone);
        if !self.keep_transfers {
            for share in &self.flow.shares {
                let is_own = own.is_some_and(|own| own.transfer.id() == share.transfer.id());
                if !(is_own && reverses) {
                    let wanted = amounts.part_of(share.amount)?;
                    let fee = alone.filter(|_| is_own);
                    self.take_share(share, wanted, fee, &mut plan)?;
                }
            }
        }
        if let Some(fee) = alone.filter(|_| own.is_none()) {
            plan.steps.push(self.return_fee(fee)?);
        }

        let charge = self.flow.charge;
        let fee_too = fee.as_ref().is_some_and(|fee| fee.with_refund) && alone.is_none();
        let refund = refunds::create()
            .charge(charge.id())
            .amount(amounts.amount)
            .reverse_transfer(reverses.then_some(true))
            .refund_application_fee(fee_too.then_some(true))
            .reason(self.reason);
        let (acting, reason) = (self.flow.acting.clone(), StepReason::RefundCustomer);
        plan.steps.push(Step::new(self.action, charge.id(), acting, reason, Move::Refund(refund))?);
        Ok(plan)
    }

    /// Takes a share back before the refund. The account gets the fee back in the middle: it may not have all of the
    /// share without the fee, nor the platform the fee without the share.
    fn take_share(
        &self,
        share: &Share,
        wanted: i64,
        fee: Option<&Fee>,
        plan: &mut Plan,
    ) -> Result<(), Refusal> {
        let why = Why { action: self.action, reason: StepReason::ReverseShare, dispute: None };
        let Some(fee) = fee else { return self.flow.take_back(share, wanted, why, plan) };
        let (known, owed) = (plan.reversed.len(), plan.owed.len());
        self.flow.take_back(share, wanted.saturating_sub(fee.back), why, plan)?;
        let taken: i64 = plan.reversed[known..].iter().map(|(_, amount)| amount.minor()).sum();
        if plan.owed.len() > owed && taken < fee.back {
            // The platform may not have the fee any more. It is set off against what the account owes.
            return Ok(());
        }
        plan.owed.truncate(owed);
        plan.steps.push(self.return_fee(fee)?);
        plan.reversed.push((share.account.clone(), Money::new(-fee.back, share.amount.currency())));
        let action = format!("{} after the fee", self.action);
        let why = Why { action: &action, ..why };
        self.flow.take_more(share, wanted - taken, taken, why, plan)
    }

    fn return_fee(&self, fee: &Fee) -> Result<Step, Refusal> {
        let refund = application_fee_refunds::create(&fee.id).amount(fee.back);
        let (acting, reason) = (Acting::Platform, StepReason::ReturnFee);
        Ok(Step::new(self.action, &fee.id, acting, reason, Move::FeeRefund(refund))?)
    }

    fn amounts(&self) -> Result<Amounts, Refusal> {
        let charge = self.flow.charge;
        self.flow.check_paid()?;
        if charge.disputed()? {
            let refundable = match self.dispute {
                Some(dispute) => {
                    dispute.charge()?.id() == charge.id() && dispute.is_charge_refundable()?
                }
                None => false,
            };
            if !refundable {
                return Err(Refusal::Disputed);
            }
        }
        let (captured, before) = (charge.amount_captured()?, charge.amount_refunded()?);
        let left = Money::new(captured.saturating_sub(before), self.flow.currency()?);
        if left.minor() <= 0 || before < 0 {
            return Err(Refusal::NothingLeft);
        }
        let amount = self.amount.unwrap_or(left.minor());
        if amount < 1 {
            return Err(Refusal::NotPositive);
        }
        if amount > left.minor() {
            return Err(Refusal::TooMuch { left });
        }
        if amount < left.minor() {
            Money::new(amount, left.currency()).check_charge()?;
        }
        Ok(Amounts { captured, before, amount })
    }

    fn fee(&self, amounts: Amounts) -> Result<Option<Fee>, Refusal> {
        if self.keep_fee {
            return Ok(None);
        }
        let Some(fee) = self.flow.application_fee()? else { return Ok(None) };
        let whole = Money::new(fee.amount()?, Currency::new(fee.currency()?)?);
        let left = whole.minor().saturating_sub(fee.amount_refunded()?);
        let most = whole.portion(amounts.amount, amounts.captured, Rounding::Up)?;
        if left <= 0 {
            // Stripe refuses to refund a fee that is refunded already.
            return Ok(None);
        }
        let back = amounts.part_of(whole)?.min(left);
        Ok(Some(Fee { id: fee.id().to_owned(), back, with_refund: most.minor() <= left }))
    }
}

impl Amounts {
    fn part_of(self, whole: Money) -> Result<i64, Refusal> {
        part_between(whole, self.before, self.before + self.amount, self.captured)
    }
}
