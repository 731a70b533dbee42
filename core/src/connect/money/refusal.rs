use crate::currency::CurrencyError;
use crate::error::build::BuildError;
use crate::json::FieldError;
use crate::money::{Money, MoneyError};
use std::fmt;

/// Why the money of a charge cannot be moved as asked, and what is possible instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// The charge failed, so there is nothing to move.
    Failed,
    /// The payment is not complete yet. Wait for `charge.succeeded` or `charge.failed`.
    Pending,
    /// The charge is only authorized. Cancel the payment intent, or capture it first.
    Uncaptured,
    /// The payment arrived by a transfer. Reverse that transfer on the platform.
    Transferred {
        /// The transfer's id.
        transfer: String,
    },
    /// The customer's bank has the money back, or will have it. Answer the dispute; only an inquiry can be refunded.
    /// See [`is_charge_refundable`](https://docs.stripe.com/api/disputes/object#dispute_object-is_charge_refundable).
    Disputed,
    /// All of it has been moved.
    NothingLeft,
    /// The amount is more than what is left, which can be moved.
    TooMuch {
        /// The amount that is left.
        left: Money,
    },
    /// The amount must be at least one of the currency's smallest units.
    NotPositive,
    /// Only a charge on the platform without a destination can be shared.
    NotShareable,
    /// The flow has no transfer with this id.
    NoSuchTransfer,
    /// The charge has no balance transaction yet, so its settlement currency is not known. Wait for `charge.updated`.
    /// See [asynchronous capture](https://docs.stripe.com/payments/payment-intents/asynchronous-capture).
    NotSettled,
    /// The answer lacks this object. Retrieve the charge with [`Flow::EXPAND`](super::Flow::EXPAND), and all reversals
    /// of its transfers.
    Missing(&'static str),
    /// Stripe does not take this amount in this currency.
    Amount(MoneyError),
    /// The action has no name, so its steps would share their keys with others.
    Unnamed,
    /// A field of the charge, the dispute or a transfer has an unexpected type.
    Field(FieldError),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed => f.write_str("the charge failed, so there is nothing to move"),
            Self::Pending => f.write_str("the payment is not complete yet: wait for its event"),
            Self::Uncaptured => f.write_str(
                "the charge is only authorized: cancel its payment intent, or capture it",
            ),
            Self::Transferred { transfer } => {
                write!(f, "the payment arrived by a transfer: reverse {transfer} on the platform")
            }
            Self::Disputed => f.write_str("the charge is disputed: answer or accept the dispute"),
            Self::NothingLeft => f.write_str("all of it has been moved already"),
            Self::TooMuch { left } => write!(f, "only {left} are left"),
            Self::NotPositive => f.write_str("the amount must be positive"),
            Self::NotShareable => {
                f.write_str("only a charge on the platform without a destination can be shared")
            }
            Self::NoSuchTransfer => f.write_str("the charge has no such transfer"),
            Self::NotSettled => {
                f.write_str("the charge has no balance transaction yet: wait for charge.updated")
            }
            Self::Missing(object) => write!(f, "the answer lacks `{object}`: expand it"),
            Self::Amount(error) => error.fmt(f),
            Self::Unnamed => f.write_str("the action needs a name, for its idempotency keys"),
            Self::Field(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Refusal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Amount(error) => Some(error),
            Self::Field(error) => Some(error),
            _ => None,
        }
    }
}

impl From<FieldError> for Refusal {
    fn from(error: FieldError) -> Self {
        Self::Field(error)
    }
}

impl From<MoneyError> for Refusal {
    fn from(error: MoneyError) -> Self {
        Self::Amount(error)
    }
}

impl From<CurrencyError> for Refusal {
    fn from(error: CurrencyError) -> Self {
        Self::Amount(error.into())
    }
}

/// Only the derivation of a key from an action without a name fails.
impl From<BuildError> for Refusal {
    fn from(_: BuildError) -> Self {
        Self::Unnamed
    }
}
