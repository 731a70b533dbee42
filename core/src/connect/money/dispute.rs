use super::flow::{DISPUTE, Flow, RETURNS, Share, Why};
use super::plan::{Move, Plan, Step, StepReason};
use super::refusal::Refusal;
use crate::api::{Dispute, TransferReversal, transfers};
use crate::json::JsonRef;
use crate::money::{Money, Rounding};
use crate::options::Acting;

/// The recovery of a dispute, to be planned.
#[derive(Clone, Debug)]
pub struct Recovery<'a> {
    flow: &'a Flow<'a>,
    dispute: &'a Dispute,
    bearing: Bearing,
}

/// The part of a dispute that an account bears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bearing {
    /// What it received: the platform gives its fee up. No fee is refunded for it, so that nothing has to be taken
    /// again when the dispute is won.
    #[default]
    Received,
    /// Its whole share, including the platform's fee.
    Whole,
    /// Nothing.
    Nothing,
}

/// What a dispute's status means for the platform's balance.
/// See [dispute statuses](https://docs.stripe.com/api/disputes/object#dispute_object-status).
enum Withdrawn {
    /// It was debited: the dispute is open or lost.
    Debited,
    /// It has the money back.
    Returned,
    /// It was never debited: the dispute is an inquiry, or was prevented.
    Never,
}

impl<'a> Flow<'a> {
    /// Starts to plan what follows from a dispute in its present status, for `charge.dispute.created`,
    /// `charge.dispute.closed` and all between.
    ///
    /// Stripe debits the platform for the disputed amount and a fee, and does not reverse transfers by itself. For a
    /// direct charge it debits the account, and the plan is empty.
    /// See [disputes on Connect platforms](https://docs.stripe.com/connect/disputes).
    pub fn dispute(&'a self, dispute: &'a Dispute) -> Recovery<'a> {
        Recovery { flow: self, dispute, bearing: Bearing::default() }
    }
}

impl Recovery<'_> {
    /// Sets what the accounts bear.
    #[must_use]
    pub fn bearing(mut self, bearing: Bearing) -> Self {
        self.bearing = bearing;
        self
    }

    /// Plans the steps: reversals of the transfers while the dispute is open or lost, and, when it is won, transfers
    /// that return what was reversed for it. What was done before for this dispute is taken into account, by the
    /// dispute's id in `metadata`, so it can be planned again at every event.
    ///
    /// # Errors
    ///
    /// [`Refusal`], before anything is sent.
    pub fn plan(self) -> Result<Plan, Refusal> {
        let mut plan = Plan::default();
        if self.flow.acting != Acting::Platform
            || self.dispute.charge()?.id() != self.flow.charge.id()
        {
            return Ok(plan);
        }
        self.flow.own_share()?;
        match self.withdrawn()? {
            Withdrawn::Never => {}
            Withdrawn::Debited => {
                for share in &self.flow.shares {
                    self.recover(share, &mut plan)?;
                }
            }
            Withdrawn::Returned => {
                for share in &self.flow.shares {
                    self.give_back(share, &mut plan)?;
                }
            }
        }
        Ok(plan)
    }

    fn withdrawn(&self) -> Result<Withdrawn, Refusal> {
        Ok(match self.dispute.status()?.as_str() {
            "won" => Withdrawn::Returned,
            "needs_response" | "under_review" | "lost" => Withdrawn::Debited,
            // Inquiries, and statuses that this version does not know.
            _ => Withdrawn::Never,
        })
    }

    fn recover(&self, share: &Share, plan: &mut Plan) -> Result<(), Refusal> {
        let charge = self.flow.charge;
        let captured = charge.amount_captured()?;
        let bears = match self.bearing {
            Bearing::Nothing => return Ok(()),
            Bearing::Whole => share.amount,
            Bearing::Received => {
                // The fee is in the charge's currency, which is not always the transfer's.
                let fee = charge.application_fee_amount()?.unwrap_or(0).clamp(0, captured.max(0));
                share.amount.portion(captured - fee, captured, Rounding::HalfUp)?
            }
        };
        let disputed = self.dispute.amount()?.clamp(0, captured.max(0));
        let wanted = bears.portion(disputed, captured, Rounding::HalfUp)?;
        let done = self.reversed(share)?;
        let open = wanted.minor().saturating_sub(done);
        let action = self.action(done);
        let why = Why {
            action: &action,
            reason: StepReason::RecoverDispute,
            dispute: Some(self.dispute.id()),
        };
        self.flow.take_back(share, open, why, plan)
    }

    fn give_back(&self, share: &Share, plan: &mut Plan) -> Result<(), Refusal> {
        let mut returned = 0_i64;
        for transfer in &share.returns {
            if transfer.metadata()?.get(DISPUTE) == Some(&self.dispute.id()) {
                returned = returned.saturating_add(transfer.amount()?);
            }
        }
        let open = self.reversed(share)?.saturating_sub(returned);
        if open <= 0 {
            return Ok(());
        }
        let amount = Money::new(open, share.amount.currency());
        let transfer = transfers::create()
            .amount(amount)
            .currency(amount.currency())
            .destination(&share.account)
            .metadata([(DISPUTE, self.dispute.id()), (RETURNS, share.transfer.id())])
            .transfer_group(share.transfer.transfer_group()?);
        let (acting, reason) = (Acting::Platform, StepReason::ReturnRecovered);
        let action = self.action(returned);
        let step =
            Step::new(&action, share.transfer.id(), acting, reason, Move::Transfer(transfer))?;
        plan.steps.push(step);
        Ok(())
    }

    /// The name of the next step, after so much was moved for this dispute: what is recovered later has another key.
    fn action(&self, done: i64) -> String {
        format!("{} {done}", self.dispute.id())
    }

    /// What was reversed of a share for this dispute.
    fn reversed(&self, share: &Share) -> Result<i64, Refusal> {
        let mut sum = 0_i64;
        for transfer in std::iter::once(&share.transfer).chain(&share.returns) {
            let list = transfer.reversals()?;
            if list.has_more()? {
                return Err(Refusal::Missing("reversals"));
            }
            for reversal in list.data()? {
                if self.is_for(reversal)? {
                    sum = sum.saturating_add(reversal.amount()?);
                }
            }
        }
        Ok(sum)
    }

    fn is_for(&self, reversal: TransferReversal<JsonRef<'_>>) -> Result<bool, Refusal> {
        let metadata = reversal.metadata()?.unwrap_or_default();
        Ok(metadata.get(DISPUTE) == Some(&self.dispute.id()))
    }
}
