use super::plan::{Move, Owed, Plan, Step, StepReason};
use super::refusal::Refusal;
use crate::api::{ApplicationFee, Charge, Transfer, transfer_reversals};
use crate::currency::Currency;
use crate::json::FieldError;
use crate::money::{Money, Rounding};
use crate::object::{Expandable, Object};
use crate::options::Acting;
use std::collections::BTreeMap;

/// A charge as Stripe returns it, and the transfers by which its money went on.
#[derive(Clone, Debug)]
pub struct Flow<'a> {
    pub(super) charge: &'a Charge,
    pub(super) acting: Acting,
    /// The transfers of the charge's money, each followed by those that returned what was recovered from it.
    pub(super) shares: Vec<Share>,
    balances: BTreeMap<(String, Currency), i64>,
    fee: Option<ApplicationFee>,
}

/// A transfer of the charge's money to an account.
#[derive(Clone, Debug)]
pub(super) struct Share {
    pub(super) transfer: Transfer,
    pub(super) account: String,
    pub(super) amount: Money,
    /// What later transfers gave back to the account after a dispute that was won.
    pub(super) returns: Vec<Transfer>,
}

/// The metadata that ties a reversal or a transfer to the dispute that it is for.
pub(super) const DISPUTE: &str = "dispute";
/// The metadata that ties a transfer to the one whose reversal it makes up for.
pub(super) const RETURNS: &str = "returns";

impl<'a> Flow<'a> {
    /// What to expand when the charge is retrieved.
    pub const EXPAND: [&'static str; 3] = ["application_fee", "balance_transaction", "transfer"];

    /// A direct charge, which the customer paid to this account.
    pub fn on_account(account: impl Into<String>, charge: &'a Charge) -> Self {
        let acting = Acting::Connected(account.into());
        Self { charge, acting, shares: Vec::new(), balances: BTreeMap::new(), fee: None }
    }

    /// A charge on the platform, and transfers. Of these, only those count whose `source_transaction` is the charge, or
    /// that have none and are in the charge's `transfer_group`; that of a destination charge comes with the charge.
    ///
    /// If the group has several charges, pass only the transfers that belong to this one.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if a field of the charge or of a transfer has an unexpected type.
    pub fn on_platform(
        charge: &'a Charge,
        transfers: impl IntoIterator<Item = Transfer>,
    ) -> Result<Self, FieldError> {
        let mut flow = Self {
            charge,
            acting: Acting::Platform,
            shares: Vec::new(),
            balances: BTreeMap::new(),
            fee: None,
        };
        let mut returns = Vec::new();
        let own = match charge.transfer()? {
            Some(Expandable::Object(transfer)) => Some(transfer.to_owned()),
            _ => None,
        };
        for transfer in own.into_iter().chain(transfers) {
            if flow.shares.iter().any(|share| share.transfer.id() == transfer.id()) {
                continue;
            }
            if transfer.metadata()?.contains_key(RETURNS) {
                returns.push(transfer);
            } else if flow.owns(&transfer)? {
                flow.shares.push(Share::new(transfer)?);
            }
        }
        for transfer in returns {
            let metadata = transfer.metadata()?;
            let of = metadata.get(RETURNS).copied().unwrap_or_default();
            if let Some(share) = flow.shares.iter_mut().find(|share| share.transfer.id() == of) {
                share.returns.push(transfer.clone());
            }
        }
        Ok(flow)
    }

    /// Says how much an account has of a currency, so that no plan takes more from it. Without it, a step may be
    /// refused because the account lacks the money.
    /// See [reversing transfers](https://docs.stripe.com/connect/separate-charges-and-transfers#reverse-transfers).
    #[must_use]
    pub fn balance(mut self, account: impl Into<String>, available: Money) -> Self {
        self.balances.insert((account.into(), available.currency()), available.minor());
        self
    }

    /// Gives the platform's fee, where the charge does not have it expanded: it is the platform's object, which an
    /// account's charge only names.
    #[must_use]
    pub fn fee(mut self, fee: ApplicationFee) -> Self {
        self.fee = Some(fee);
        self
    }

    /// The platform's fee, if the charge has one.
    pub(super) fn application_fee(&self) -> Result<Option<ApplicationFee>, Refusal> {
        match (self.charge.application_fee()?, &self.fee) {
            (None, _) => Ok(None),
            (Some(named), Some(fee)) if named.id() == fee.id() => Ok(Some(fee.clone())),
            (Some(Expandable::Object(fee)), _) => Ok(Some(fee.to_owned())),
            (Some(Expandable::Id(_)), _) => Err(Refusal::Missing("application_fee")),
        }
    }

    fn owns(&self, transfer: &Transfer) -> Result<bool, FieldError> {
        let source = transfer.source_transaction()?;
        let group = self.charge.transfer_group()?;
        Ok(match &source {
            Some(source) => source.id() == self.charge.id(),
            None => {
                self.charge.transfer()?.is_some_and(|own| own.id() == transfer.id())
                    || (group.is_some() && transfer.transfer_group()? == group)
            }
        })
    }

    pub(super) fn currency(&self) -> Result<Currency, Refusal> {
        Ok(Currency::new(self.charge.currency()?)?)
    }

    /// Checks that the charge's money was paid and is here.
    pub(super) fn check_paid(&self) -> Result<(), Refusal> {
        match self.charge.status()?.as_str() {
            "failed" => return Err(Refusal::Failed),
            "pending" => return Err(Refusal::Pending),
            _ => {}
        }
        if !self.charge.captured()? {
            return Err(Refusal::Uncaptured);
        }
        // Stripe: a payment that came by a transfer is given back by reversing that.
        match self.charge.source_transfer()? {
            Some(transfer) => Err(Refusal::Transferred { transfer: transfer.id().to_owned() }),
            None => Ok(()),
        }
    }

    /// The transfer of a destination charge.
    pub(super) fn own_share(&self) -> Result<Option<&Share>, Refusal> {
        let Some(own) = self.charge.transfer()? else { return Ok(None) };
        let found = self.shares.iter().find(|share| share.transfer.id() == own.id());
        found.map(Some).ok_or(Refusal::Missing("transfer"))
    }

    /// Whether a refund can reverse so much of a share's transfer by itself, after so much has come to the account.
    /// Stripe refuses to reverse a transfer that is reversed already.
    pub(super) fn can_reverse(
        &self,
        share: &Share,
        most: i64,
        arriving: i64,
    ) -> Result<bool, Refusal> {
        let funds =
            self.available(&share.account, share.amount.currency()).saturating_add(arriving);
        Ok(most > 0 && most <= left_of(&share.transfer)?.min(funds))
    }

    /// What can be taken from an account, as far as its balance is known.
    fn available(&self, account: &str, currency: Currency) -> i64 {
        self.balances
            .get(&(account.to_owned(), currency))
            .map_or(i64::MAX, |balance| (*balance).max(0))
    }

    /// Plans the reversals that take an amount of a share back: from its transfer, then from those that returned it.
    /// A balance that is known is not overdrawn. What cannot be taken is owed.
    pub(super) fn take_back(
        &self,
        share: &Share,
        wanted: i64,
        why: Why<'_>,
        plan: &mut Plan,
    ) -> Result<(), Refusal> {
        self.take_more(share, wanted, 0, why, plan)
    }

    /// Does so after so much of the share was taken by earlier steps.
    pub(super) fn take_more(
        &self,
        share: &Share,
        wanted: i64,
        mut taken: i64,
        why: Why<'_>,
        plan: &mut Plan,
    ) -> Result<(), Refusal> {
        let currency = share.amount.currency();
        let funds = self.available(&share.account, currency);
        let mut funds = funds.saturating_sub(plan.taken(&share.account, currency));
        let mut open = wanted;
        for transfer in std::iter::once(&share.transfer).chain(&share.returns) {
            let left = left_of(transfer)?;
            let before = taken.min(left);
            taken -= before;
            let amount = open.min(left - before).min(funds);
            if amount <= 0 {
                continue;
            }
            let mut reversal = transfer_reversals::create(transfer.id()).amount(amount);
            if let Some(dispute) = why.dispute {
                reversal = reversal.metadata([(DISPUTE, dispute)]);
            }
            plan.steps.push(Step::new(
                why.action,
                transfer.id(),
                Acting::Platform,
                why.reason,
                Move::Reversal(reversal),
            )?);
            plan.reversed.push((share.account.clone(), Money::new(amount, currency)));
            open -= amount;
            funds -= amount;
        }
        if open > 0 {
            let amount = Money::new(open, currency);
            plan.owed.push(Owed { account: share.account.clone(), amount });
        }
        Ok(())
    }
}

/// What a reversal is for.
#[derive(Clone, Copy)]
pub(super) struct Why<'a> {
    pub(super) action: &'a str,
    pub(super) reason: StepReason,
    pub(super) dispute: Option<&'a str>,
}

impl Share {
    fn new(transfer: Transfer) -> Result<Self, FieldError> {
        let destination = transfer.destination()?;
        let account = destination.map(|account| account.id().to_owned()).unwrap_or_default();
        let currency = Currency::new(transfer.currency()?);
        let currency =
            currency.map_err(|_| transfer.json().by_ref().error(Some("currency"), "a currency"))?;
        let amount = Money::new(transfer.amount()?, currency);
        Ok(Self { transfer, account, amount, returns: Vec::new() })
    }
}

impl Share {
    /// What has not been taken back of it.
    pub(super) fn left(&self) -> Result<i64, FieldError> {
        let transfers = std::iter::once(&self.transfer).chain(&self.returns);
        transfers.map(left_of).try_fold(0_i64, |sum, left| Ok(sum.saturating_add(left?)))
    }
}

/// What has not been reversed of a transfer.
pub(super) fn left_of(transfer: &Transfer) -> Result<i64, FieldError> {
    Ok(transfer.amount()?.saturating_sub(transfer.amount_reversed()?).max(0))
}

/// The part of `whole` that belongs to the units from `before` to `after` of `all`. The parts of consecutive ranges add
/// up to `whole` exactly, so that the last refund leaves nothing behind.
pub(super) fn part_between(
    whole: Money,
    before: i64,
    after: i64,
    all: i64,
) -> Result<i64, Refusal> {
    let until = |units| whole.portion(units, all, Rounding::HalfUp);
    Ok(until(after)?.minus(until(before)?)?.minor())
}
