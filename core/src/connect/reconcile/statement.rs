use super::entry::{Entry, Ledger};
use crate::api::balance_transactions;
use crate::api::payouts::ReconciliationStatus;
use crate::api::{BalanceTransaction, Payout};
use crate::currency::Currency;
use crate::json::FieldError;
use crate::money::{Money, MoneyError};
use crate::object::Object;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A statement of one account and one currency, to which balance transactions are added.
#[derive(Clone, Debug)]
pub struct Statement {
    account: String,
    currency: Currency,
    /// The payout, and its amount.
    payout: Option<(String, i64)>,
    /// The amount by which the balance should have changed.
    expected: i64,
    totals: BTreeMap<Ledger, i64>,
    seen: BTreeSet<String>,
    discrepancies: Vec<Discrepancy>,
}

/// A statement to which nothing more is added.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Closed {
    /// The account.
    pub account: String,
    /// The number of balance transactions.
    pub transactions: usize,
    /// By how much the sum of the transactions differs from what it should be; nothing if they agree.
    pub difference: Money,
    /// Where something is wrong.
    pub discrepancies: Vec<Discrepancy>,
    totals: BTreeMap<Ledger, i64>,
}

/// Something that is wrong with a transaction, or missing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Discrepancy {
    /// The transaction was added before, and is not counted again.
    Repeated(String),
    /// The transaction is in another currency, and is not counted.
    OtherCurrency(String, Currency),
    /// The parts of the transaction do not add up, by this much.
    Unbalanced(String, i64),
    /// The payout's own transaction is missing: the list is not complete.
    NoPayout,
    /// The payout's own transaction has another amount than the payout.
    OtherPayout(String, i64),
    /// The sum is too large for an amount.
    Overflow(String),
}

/// Why no statement can be made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StatementError {
    /// Stripe lists no transactions for a manual payout: make the statement of a period.
    NotAutomatic,
    /// Stripe has not finished the list of the payout's transactions yet.
    InProgress,
    /// The two balances are in two currencies, or differ by too much.
    Money(MoneyError),
    /// A field of the payout has an unexpected type.
    Field(FieldError),
}

impl Statement {
    /// Starts the statement of an automatic payout, whose transactions must add up to nothing with its own.
    ///
    /// # Errors
    ///
    /// [`StatementError`] if Stripe does not list the payout's transactions.
    pub fn of_payout(account: impl Into<String>, payout: &Payout) -> Result<Self, StatementError> {
        match payout.reconciliation_status()? {
            ReconciliationStatus::NotApplicable => return Err(StatementError::NotAutomatic),
            ReconciliationStatus::InProgress => return Err(StatementError::InProgress),
            _ => {}
        }
        let currency = Currency::new(payout.currency()?);
        let currency = currency.map_err(|error| StatementError::Money(error.into()))?;
        let own = (payout.id().to_owned(), payout.amount()?);
        Ok(Self { payout: Some(own), ..Self::new(account.into(), currency, 0) })
    }

    /// Starts the statement of a period, in which the balance went from `opening` to `closing`.
    ///
    /// # Errors
    ///
    /// [`StatementError::Money`].
    pub fn of_period(
        account: impl Into<String>,
        opening: Money,
        closing: Money,
    ) -> Result<Self, StatementError> {
        let expected = closing.minus(opening).map_err(StatementError::Money)?;
        Ok(Self::new(account.into(), opening.currency(), expected.minor()))
    }

    fn new(account: String, currency: Currency, expected: i64) -> Self {
        Self {
            account,
            currency,
            payout: None,
            expected,
            totals: BTreeMap::new(),
            seen: BTreeSet::new(),
            discrepancies: Vec::new(),
        }
    }

    /// The list of the transactions, with the objects behind them, to be run on the account. For a period, its times
    /// remain to be set.
    pub fn listing(&self) -> balance_transactions::List {
        let list = balance_transactions::list().limit(100).expand(["data.source"]);
        match &self.payout {
            Some((payout, _)) => list.payout(payout),
            None => list.currency(self.currency),
        }
    }

    /// Adds a transaction, and returns its entry for the books.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if a field of it has an unexpected type. Nothing is added then.
    pub fn add<'a>(
        &mut self,
        transaction: &'a BalanceTransaction,
    ) -> Result<Entry<'a>, FieldError> {
        let entry = Entry::of(transaction)?;
        let id = || entry.id.to_owned();
        match Currency::new(transaction.currency()?) {
            Ok(currency) if currency == self.currency => {}
            Ok(other) => {
                self.discrepancies.push(Discrepancy::OtherCurrency(id(), other));
                return Ok(entry);
            }
            Err(_) => return Err(transaction.json().error(Some("currency"), "a currency")),
        }
        if !self.seen.insert(id()) {
            self.discrepancies.push(Discrepancy::Repeated(id()));
            return Ok(entry);
        }
        let mut sum = 0_i128;
        for line in &entry.lines {
            sum += i128::from(line.amount);
            let total = self.totals.entry(line.ledger).or_default();
            match total.checked_add(line.amount) {
                Some(added) => *total = added,
                None => self.discrepancies.push(Discrepancy::Overflow(id())),
            }
        }
        if sum != 0 {
            let off = i64::try_from(sum).unwrap_or(i64::MAX);
            self.discrepancies.push(Discrepancy::Unbalanced(id(), off));
        }
        if let Some((payout, amount)) = &mut self.payout
            && entry.source == Some(payout)
        {
            let moved = transaction.amount()?;
            if moved != amount.saturating_neg() {
                self.discrepancies.push(Discrepancy::OtherPayout(payout.clone(), moved));
            }
        }
        Ok(entry)
    }

    /// Closes the statement.
    pub fn close(mut self) -> Closed {
        let moved = self.totals.get(&Ledger::Balance).copied().unwrap_or_default();
        if self.payout.is_some() && !self.totals.contains_key(&Ledger::Payouts) {
            self.discrepancies.push(Discrepancy::NoPayout);
        }
        let difference = Money::new(moved.saturating_sub(self.expected), self.currency);
        Closed {
            account: self.account,
            transactions: self.seen.len(),
            difference,
            discrepancies: self.discrepancies,
            totals: self.totals,
        }
    }
}

impl Closed {
    /// Whether the sums agree, and nothing is wrong.
    pub fn agrees(&self) -> bool {
        self.difference.minor() == 0 && self.discrepancies.is_empty()
    }

    /// What came to a ledger, in the smallest unit: all totals add up to nothing.
    pub fn total(&self, ledger: Ledger) -> i64 {
        self.totals.get(&ledger).copied().unwrap_or_default()
    }

    /// All totals that are not nothing.
    pub fn totals(&self) -> impl Iterator<Item = (Ledger, i64)> {
        self.totals.iter().map(|(ledger, total)| (*ledger, *total)).filter(|(_, total)| *total != 0)
    }
}

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} transactions", self.account, self.transactions)?;
        for (ledger, total) in self.totals() {
            write!(f, ", {ledger} {}", Money::new(total, self.difference.currency()))?;
        }
        if self.difference.minor() != 0 {
            write!(f, "; they differ by {}", self.difference)?;
        }
        for discrepancy in &self.discrepancies {
            write!(f, "; {discrepancy}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Discrepancy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Repeated(id) => write!(f, "{id} came twice"),
            Self::OtherCurrency(id, currency) => write!(f, "{id} is in {currency}"),
            Self::Unbalanced(id, off) => write!(f, "the parts of {id} differ by {off}"),
            Self::NoPayout => f.write_str("the payout's own transaction is missing"),
            Self::OtherPayout(id, amount) => write!(f, "{id} moved {amount}"),
            Self::Overflow(id) => write!(f, "the sum with {id} is too large"),
        }
    }
}

impl fmt::Display for StatementError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAutomatic => f.write_str("Stripe lists no transactions for a manual payout"),
            Self::InProgress => {
                f.write_str("the list of the payout's transactions is not complete yet")
            }
            Self::Money(error) => error.fmt(f),
            Self::Field(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StatementError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Money(error) => Some(error),
            Self::Field(error) => Some(error),
            _ => None,
        }
    }
}

impl From<FieldError> for StatementError {
    fn from(error: FieldError) -> Self {
        Self::Field(error)
    }
}
