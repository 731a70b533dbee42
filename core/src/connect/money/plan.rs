use crate::api::{application_fee_refunds, refunds, transfer_reversals, transfers};
use crate::currency::Currency;
use crate::error::build::BuildError;
use crate::idempotency::IdempotencyKey;
use crate::json::Json;
use crate::money::Money;
use crate::operation::{Endpoint, Operation, Parts};
use crate::options::{Acting, Options};
use std::fmt;

/// The operations that move money, in the order in which to run them.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The operations. Run them in this order, and stop at the first that fails.
    pub steps: Vec<Step>,
    /// What accounts still owe the platform when all steps are done, because their transfers or balances have no more.
    pub owed: Vec<Owed>,
    /// The amounts that the steps take from accounts.
    pub(super) reversed: Vec<(String, Money)>,
}

impl Plan {
    /// What the steps so far take from an account.
    pub(super) fn taken(&self, account: &str, currency: Currency) -> i64 {
        let taken = self
            .reversed
            .iter()
            .filter(|(from, amount)| from == account && amount.currency() == currency);
        taken.fold(0, |sum, (_, amount)| sum.saturating_add(amount.minor()))
    }
}

/// An amount that an account owes the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// The account.
    pub account: String,
    /// The amount, in the currency of the transfer that it is owed for.
    pub amount: Money,
}

/// One operation of a plan. It is an operation itself, to be run with its [`options`](Step::options).
#[derive(Clone, Debug)]
pub struct Step {
    /// The account to act on.
    pub acting: Acting,
    /// The idempotency key.
    pub key: IdempotencyKey,
    /// Why the plan has it.
    pub reason: StepReason,
    /// The operation with its type, for setting further parameters, such as `metadata`.
    pub operation: Move,
}

/// An operation that moves money.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Move {
    /// The refund of a charge.
    Refund(refunds::Create),
    /// The refund of an application fee.
    FeeRefund(application_fee_refunds::Create),
    /// The reversal of a transfer.
    Reversal(transfer_reversals::Create),
    /// A transfer to an account.
    Transfer(transfers::Create),
}

/// Why a plan has a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StepReason {
    /// The customer gets the money back.
    RefundCustomer,
    /// The account gets the platform's fee back, in an amount that the refund itself would get wrong.
    ReturnFee,
    /// The account gives back its share of what the customer gets back.
    ReverseShare,
    /// The platform was debited for a dispute, and the account gives back its share.
    RecoverDispute,
    /// The dispute was won, and the account gets back what it gave for it.
    ReturnRecovered,
    /// The account gets its share of a charge.
    PayShare,
    /// The platform takes back a share.
    TakeBack,
}

impl Step {
    pub(super) fn new(
        action: &str,
        target: &str,
        acting: Acting,
        reason: StepReason,
        operation: Move,
    ) -> Result<Self, BuildError> {
        let key = IdempotencyKey::derive([action, operation.name(), target])?;
        Ok(Self { acting, key, reason, operation })
    }

    /// The options to run it with: the account, whatever the client's setting, and the key.
    pub fn options(&self) -> Options {
        Options::new().acting(self.acting.clone()).idempotency_key(self.key.clone())
    }
}

impl Move {
    const fn name(&self) -> &'static str {
        match self {
            Self::Refund(_) => "refund",
            Self::FeeRefund(_) => "fee_refund",
            Self::Reversal(_) => "reversal",
            Self::Transfer(_) => "transfer",
        }
    }
}

/// Its answer is read as JSON: a refund, a fee refund, a transfer reversal or a transfer.
impl Operation for Step {
    type Output = Json;

    fn endpoint(&self) -> Endpoint<'_> {
        match &self.operation {
            Move::Refund(operation) => operation.endpoint(),
            Move::FeeRefund(operation) => operation.endpoint(),
            Move::Reversal(operation) => operation.endpoint(),
            Move::Transfer(operation) => operation.endpoint(),
        }
    }

    fn parts(&self) -> &Parts {
        match &self.operation {
            Move::Refund(operation) => operation.parts(),
            Move::FeeRefund(operation) => operation.parts(),
            Move::Reversal(operation) => operation.parts(),
            Move::Transfer(operation) => operation.parts(),
        }
    }
}

impl fmt::Display for StepReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RefundCustomer => "the customer gets the money back",
            Self::ReturnFee => "the account gets its part of the platform's fee back",
            Self::ReverseShare => "the account gives back its share of the refund",
            Self::RecoverDispute => {
                "the platform was debited for the dispute, and the account gives back its share"
            }
            Self::ReturnRecovered => {
                "the dispute was won, and the account gets back what it gave for it"
            }
            Self::PayShare => "the account gets its share of the charge",
            Self::TakeBack => "the platform takes back a share",
        })
    }
}
