//! The three ways to split a payment, each a type of its own, so that a combination which Stripe refuses does not
//! compile.
//!
//! | | [`Direct`] | [`Destination`] | [`Separate`] |
//! | --- | --- | --- | --- |
//! | made on | the account | the platform | the platform |
//! | merchant of record | the account | the platform, or the account | the platform, or one account |
//! | Stripe's fees are paid by | the account, unless the platform collects them | the platform | the platform |
//! | refunds and disputes debit | the account | the platform | the platform |
//! | the platform keeps | its fee | its fee, or what it does not transfer | what it does not transfer |
//! | the account gets its money | at once | at once, by one transfer | when the platform transfers |
//!
//! Each ends in an operation and the options to run it with, which name the account that it acts on, whatever the
//! client's setting.
//!
//! ```
//! use pinstripe_core::connect::charges::{Destination, Fee};
//! use pinstripe_core::{Money, Rounding};
//!
//! let price: Money = "50.00 USD".parse()?;
//! let sale = Destination::to("acct_123")
//!     .merchant_of_record()
//!     .fee(Fee::BasisPoints(1000, Rounding::HalfUp))
//!     .group("ORDER_42");
//! let (operation, options) = sale.payment_intent(price)?;
//! let operation = operation.payment_method("pm_card_visa").confirm(true);
//! // stripe.run_with(&operation, &options)
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Refunds, disputes and the transfers of a separate charge are planned by [`money`](super::money).
//! See [charge types](https://docs.stripe.com/connect/charges).
//!
//! A [transfer](crate::api::transfers) moves money between Stripe balances; a [payout](crate::api::payouts) leaves
//! Stripe for a bank.

mod endings;
mod split;

use crate::money::{Money, MoneyError, Rounding};
use split::{Split, Terms};
use std::fmt;

/// A charge that the customer pays to the account. The platform may take a fee.
/// See [direct charges](https://docs.stripe.com/connect/direct-charges).
#[derive(Clone, Debug)]
pub struct Direct {
    account: String,
    fee: Option<Fee>,
    terms: Terms,
}

/// A charge that the customer pays to the platform, and whose money Stripe transfers to one account.
/// See [destination charges](https://docs.stripe.com/connect/destination-charges).
#[derive(Clone, Debug)]
pub struct Destination {
    account: String,
    keeps: Option<Keeps>,
    for_account: bool,
    terms: Terms,
}

/// A charge that the customer pays to the platform, which transfers shares of it to any number of accounts.
/// See [separate charges and transfers](https://docs.stripe.com/connect/separate-charges-and-transfers).
///
/// It has no fee: the platform keeps what it does not transfer.
///
/// ```compile_fail
/// use pinstripe_core::connect::charges::{Fee, Separate};
/// use pinstripe_core::Rounding;
///
/// let sale = Separate::new().fee(Fee::BasisPoints(1000, Rounding::HalfUp));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Separate {
    merchant: Option<String>,
    terms: Terms,
}

/// The platform's fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fee {
    /// An amount, in the currency of the charge. Stripe takes none for a subscription.
    Amount(Money),
    /// So many hundredths of a percent, rounded to an amount that Stripe takes: 250 are 2.5 %.
    BasisPoints(u32, Rounding),
}

/// What the platform keeps of a destination charge: Stripe takes a fee or the amount to transfer, not both.
#[derive(Clone, Copy, Debug)]
enum Keeps {
    Fee(Fee),
    AllBut(Money),
}

/// Why a charge cannot be made as described.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChargeError {
    /// The amount, or the fee, is not one that Stripe takes.
    Amount(MoneyError),
    /// The fee, or the amount to transfer, is more than the charge.
    MoreThanCharge,
    /// A subscription takes a fee in basis points, not an amount.
    AmountForSubscription,
}

impl Direct {
    /// A charge on this account.
    pub fn on(account: impl Into<String>) -> Self {
        Self { account: account.into(), fee: None, terms: Terms::default() }
    }

    /// Sets the platform's fee.
    #[must_use]
    pub fn fee(mut self, fee: impl Into<Fee>) -> Self {
        self.fee = Some(fee.into());
        self
    }

    fn split(&self) -> Split<'_> {
        Split { acting: Some(&self.account), fee: self.fee, ..Split::default() }
    }
}

impl Destination {
    /// A charge whose money goes to this account.
    pub fn to(account: impl Into<String>) -> Self {
        Self { account: account.into(), keeps: None, for_account: false, terms: Terms::default() }
    }

    /// Sets the platform's fee. Stripe transfers the whole charge, and takes the fee back from the account.
    #[must_use]
    pub fn fee(mut self, fee: impl Into<Fee>) -> Self {
        self.keeps = Some(Keeps::Fee(fee.into()));
        self
    }

    /// Sets the amount to transfer, instead of a fee; the platform keeps the rest.
    /// See [`transfer_data[amount]`](https://docs.stripe.com/connect/destination-charges#transfer-amount).
    #[must_use]
    pub fn transfer(mut self, amount: Money) -> Self {
        self.keeps = Some(Keeps::AllBut(amount));
        self
    }

    /// Makes the account the merchant of record: its name is on the statement, and the rules of its country apply. It
    /// takes the account's `card_payments`.
    /// See [`on_behalf_of`](https://docs.stripe.com/connect/charges#on_behalf_of).
    #[must_use]
    pub fn merchant_of_record(mut self) -> Self {
        self.for_account = true;
        self
    }

    fn split(&self) -> Split<'_> {
        let (fee, transfer) = match self.keeps {
            None => (None, None),
            Some(Keeps::Fee(fee)) => (Some(fee), None),
            Some(Keeps::AllBut(amount)) => (None, Some(amount)),
        };
        let on_behalf_of = self.for_account.then_some(self.account.as_str());
        Split { fee, transfer, destination: Some(&self.account), on_behalf_of, ..Split::default() }
    }
}

impl Separate {
    /// A charge that is shared out later.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes an account the merchant of record, with its `card_payments`.
    /// See [`on_behalf_of`](https://docs.stripe.com/connect/charges#on_behalf_of).
    #[must_use]
    pub fn merchant_of_record(mut self, account: impl Into<String>) -> Self {
        self.merchant = Some(account.into());
        self
    }

    fn split(&self) -> Split<'_> {
        Split { on_behalf_of: self.merchant.as_deref(), ..Split::default() }
    }
}

impl From<Money> for Fee {
    fn from(amount: Money) -> Self {
        Self::Amount(amount)
    }
}

impl From<MoneyError> for ChargeError {
    fn from(error: MoneyError) -> Self {
        Self::Amount(error)
    }
}

impl fmt::Display for ChargeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Amount(error) => error.fmt(f),
            Self::MoreThanCharge => f.write_str("a part of the charge is more than the charge"),
            Self::AmountForSubscription => {
                f.write_str("a subscription takes a fee in basis points")
            }
        }
    }
}

impl std::error::Error for ChargeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Amount(error) => Some(error),
            _ => None,
        }
    }
}
