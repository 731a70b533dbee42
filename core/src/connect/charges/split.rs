use super::{ChargeError, Fee};
use crate::money::Money;
use crate::options::{Acting, Options};

/// How a charge is split, whatever its type.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Split<'a> {
    /// The account of a direct charge.
    pub(super) acting: Option<&'a str>,
    pub(super) fee: Option<Fee>,
    /// The amount to transfer, if it is not all.
    pub(super) transfer: Option<Money>,
    pub(super) destination: Option<&'a str>,
    pub(super) on_behalf_of: Option<&'a str>,
}

/// What is said to the customer and to the books.
#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    pub(super) statement: Option<String>,
    pub(super) group: Option<String>,
    pub(super) metadata: Vec<(String, String)>,
}

/// The parts of a charge of a known amount, in smallest units.
pub(super) struct Parts {
    pub(super) fee: Option<i64>,
    pub(super) transfer: Option<i64>,
}

impl Split<'_> {
    pub(super) fn options(&self) -> Options {
        Options::new().acting(match self.acting {
            Some(account) => Acting::Connected(account.into()),
            None => Acting::Platform,
        })
    }

    /// The parts of one charge.
    pub(super) fn parts(&self, total: Money) -> Result<Parts, ChargeError> {
        total.check_charge()?;
        let fee = match self.fee {
            None => None,
            Some(Fee::Amount(amount)) => Some(amount),
            Some(Fee::BasisPoints(points, rounding)) => Some(total.fee(points, rounding)?),
        };
        for part in fee.into_iter().chain(self.transfer) {
            part.check_charge()?;
            // Also whether it is in the same currency.
            let rest = total.minus(part)?;
            if rest.minor() < 0 || part.minor() < 0 {
                return Err(ChargeError::MoreThanCharge);
            }
        }
        Ok(Parts { fee: fee.map(Money::minor), transfer: self.transfer.map(Money::minor) })
    }

    /// The fee on all charges of a subscription, in percent, for which Stripe takes two decimals.
    pub(super) fn percent(&self) -> Result<Option<f64>, ChargeError> {
        match (self.fee, self.transfer) {
            (Some(Fee::Amount(_)), _) | (_, Some(_)) => Err(ChargeError::AmountForSubscription),
            (Some(Fee::BasisPoints(points, _)), None) if points > 10_000 => {
                Err(ChargeError::MoreThanCharge)
            }
            (Some(Fee::BasisPoints(points, _)), None) => Ok(Some(f64::from(points) / 100.0)),
            (None, None) => Ok(None),
        }
    }
}
