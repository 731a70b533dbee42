use super::flow::{Flow, Why};
use super::plan::{Move, Plan, Step, StepReason};
use super::refusal::Refusal;
use crate::api::transfers;
use crate::currency::Currency;
use crate::money::{Money, Rounding};
use crate::object::Expandable;
use crate::options::Acting;

impl Flow<'_> {
    /// What can still be shared of a separate charge, in the currency of its balance transaction, which is that of its
    /// transfers and not always that of the charge.
    ///
    /// Stripe takes at most so much in transfers with this charge as `source_transaction`, and counts those that were
    /// reversed.
    /// See [`source_transaction`](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-availability).
    ///
    /// # Errors
    ///
    /// [`Refusal`], as for [`share`](Flow::share).
    pub fn shareable(&self) -> Result<Money, Refusal> {
        self.check_paid()?;
        let charge = self.charge;
        if self.acting != Acting::Platform || charge.transfer()?.is_some() {
            return Err(Refusal::NotShareable);
        }
        let settled = match charge.balance_transaction()? {
            None => return Err(Refusal::NotSettled),
            Some(Expandable::Id(_)) => return Err(Refusal::Missing("balance_transaction")),
            Some(Expandable::Object(settled)) => settled,
        };
        let whole = Money::new(settled.amount()?, Currency::new(settled.currency()?)?);
        let (captured, refunded) = (charge.amount_captured()?, charge.amount_refunded()?);
        let mut left = whole.minus(whole.portion(refunded, captured, Rounding::Up)?)?;
        for share in &self.shares {
            if share.transfer.source_transaction()?.is_some() {
                left = left.minus(share.amount)?;
            }
        }
        Ok(left)
    }

    /// Plans the transfer of an account's share of a separate charge. Stripe makes it when the charge's funds are
    /// available. The amount is in the smallest unit of [`shareable`](Flow::shareable)'s currency.
    ///
    /// # Errors
    ///
    /// [`Refusal`], before anything is sent.
    pub fn share(&self, action: &str, account: &str, amount: i64) -> Result<Plan, Refusal> {
        let left = self.shareable()?;
        if amount < 1 {
            return Err(if left.minor() < 1 { Refusal::NothingLeft } else { Refusal::NotPositive });
        }
        if amount > left.minor() {
            return Err(Refusal::TooMuch { left });
        }
        let transfer = transfers::create()
            .amount(amount)
            .currency(left.currency())
            .destination(account)
            .source_transaction(self.charge.id())
            .transfer_group(self.charge.transfer_group()?);
        let (acting, reason) = (Acting::Platform, StepReason::PayShare);
        // Another charge's share for the same account is another transfer, whatever the action is called.
        let target = format!("{} {account}", self.charge.id());
        let step = Step::new(action, &target, acting, reason, Move::Transfer(transfer))?;
        Ok(Plan { steps: vec![step], ..Plan::default() })
    }

    /// Plans to take back a share, or what is left of it, by the id of its transfer. The customer is not refunded.
    /// The amount is in the smallest unit of the transfer's currency.
    /// See [reversing transfers](https://docs.stripe.com/connect/separate-charges-and-transfers#reverse-transfers).
    ///
    /// # Errors
    ///
    /// [`Refusal`], before anything is sent.
    pub fn take(&self, action: &str, transfer: &str, amount: Option<i64>) -> Result<Plan, Refusal> {
        let share = self.shares.iter().find(|share| share.transfer.id() == transfer);
        let share = share.ok_or(Refusal::NoSuchTransfer)?;
        let left = Money::new(share.left()?, share.amount.currency());
        let amount = amount.unwrap_or(left.minor());
        if left.minor() < 1 {
            return Err(Refusal::NothingLeft);
        }
        if amount < 1 {
            return Err(Refusal::NotPositive);
        }
        if amount > left.minor() {
            return Err(Refusal::TooMuch { left });
        }
        let mut plan = Plan::default();
        let why = Why { action, reason: StepReason::TakeBack, dispute: None };
        self.take_back(share, amount, why, &mut plan)?;
        Ok(plan)
    }
}
