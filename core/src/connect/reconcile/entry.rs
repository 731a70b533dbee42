use crate::api::BalanceTransaction;
use crate::json::{FieldError, JsonRef, field};
use crate::object::{Expandable, Object};
use std::fmt;

/// A balance transaction as a bookkeeping entry, whose lines add up to nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry<'a> {
    /// The id of the balance transaction.
    pub id: &'a str,
    /// Stripe's category of it, for instance `charge` or `platform_earning`.
    /// See [reporting categories](https://docs.stripe.com/reports/reporting-categories).
    pub category: &'a str,
    /// The id of the object behind it: a charge, a refund, a transfer, a fee, a dispute.
    pub source: Option<&'a str>,
    /// The id of the charge that this is about, as far as the object was expanded and names one.
    pub charge: Option<&'a str>,
    /// The lines: what comes to a ledger is positive.
    pub lines: Vec<Line>,
}

/// One line of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The ledger.
    pub ledger: Ledger,
    /// The amount that comes to it, in the smallest unit of the statement's currency.
    pub amount: i64,
}

/// The ledgers of a statement. Those where money comes from have negative totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Ledger {
    /// The account's balance at Stripe.
    Balance,
    /// Payments of customers, and money that arrived by transfers.
    Charges,
    /// Refunds to customers, and reversals of transfers that had arrived.
    Refunds,
    /// Money that banks took for disputes, and gave back.
    Disputes,
    /// Transfers to connected accounts, and their reversals.
    Transfers,
    /// The platform's fees: earned on the platform, paid on an account.
    ApplicationFees,
    /// Stripe's fees.
    StripeFees,
    /// Taxes that Stripe charged or withheld.
    Taxes,
    /// Payouts to banks, and payouts that came back.
    Payouts,
    /// What came from banks.
    Topups,
    /// Money that is held back for a while.
    Reserves,
    /// All else, such as adjustments.
    Other,
}

impl<'a> Entry<'a> {
    /// Makes the entry of a balance transaction.
    pub(super) fn of(transaction: &'a BalanceTransaction) -> Result<Self, FieldError> {
        let category = transaction.reporting_category()?;
        let ledger = Ledger::of(transaction.type_()?.as_str(), category);
        let mut lines = vec![Line { ledger: Ledger::Balance, amount: transaction.net()? }];
        for detail in transaction.fee_details()? {
            let amount = detail.amount()?;
            lines.push(Line { ledger: Ledger::of_fee(detail.type_()?), amount });
        }
        // The balance moves the other way round than the ledger that the money comes from.
        lines.push(Line { ledger, amount: transaction.amount()?.saturating_neg() });
        lines.retain(|line| line.amount != 0);
        let json = Object::json(transaction);
        let source = json.field("source").filter(|source| !source.is_null());
        let (source, charge) = match source {
            None => (None, None),
            Some(source) => named(source)?,
        };
        Ok(Self { id: transaction.id(), category, source, charge, lines })
    }
}

/// The id of a source, and the charge that it is about.
fn named(source: JsonRef<'_>) -> Result<(Option<&str>, Option<&str>), FieldError> {
    if let Some(id) = source.as_str() {
        return Ok((Some(id), None));
    }
    let id: Option<&str> = field(source, "id")?;
    if field::<Option<&str>>(source, "object")? == Some("charge") {
        return Ok((id, id));
    }
    for name in ["charge", "source_transaction", "originating_transaction"] {
        if let Some(Expandable::Id(charge)) =
            field::<Option<Expandable<'_, crate::json::Json>>>(source, name)?
        {
            return Ok((id, Some(charge)));
        }
    }
    Ok((id, None))
}

impl Ledger {
    /// The ledger of a balance transaction.
    /// See [types of balance transactions](https://docs.stripe.com/reports/balance-transaction-types).
    fn of(kind: &str, category: &str) -> Self {
        match (kind, category) {
            (_, "dispute" | "dispute_reversal") => Self::Disputes,
            ("charge" | "payment", _) => Self::Charges,
            (
                "refund"
                | "refund_failure"
                | "payment_refund"
                | "payment_failure_refund"
                | "payment_reversal",
                _,
            ) => Self::Refunds,
            ("transfer" | "transfer_refund" | "transfer_cancel" | "transfer_failure", _) => {
                Self::Transfers
            }
            ("application_fee" | "application_fee_refund", _)
            | (_, "platform_earning" | "platform_earning_refund") => Self::ApplicationFees,
            ("stripe_fee" | "stripe_fx_fee", _) => Self::StripeFees,
            ("tax_fee" | "tax_fund", _) => Self::Taxes,
            ("payout" | "payout_cancel" | "payout_failure", _) => Self::Payouts,
            ("topup" | "topup_reversal", _) => Self::Topups,
            (
                "reserve_hold"
                | "reserve_release"
                | "reserve_transaction"
                | "reserved_funds"
                | "payout_minimum_balance_hold"
                | "payout_minimum_balance_release",
                _,
            ) => Self::Reserves,
            _ => Self::Other,
        }
    }

    /// The ledger of a part of a fee.
    /// See [`fee_details`](https://docs.stripe.com/api/balance_transactions/object#balance_transaction_object-fee_details-type).
    fn of_fee(kind: &str) -> Self {
        match kind {
            "application_fee" => Self::ApplicationFees,
            "tax" | "withheld_tax" => Self::Taxes,
            _ => Self::StripeFees,
        }
    }
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Balance => "balance",
            Self::Charges => "charges",
            Self::Refunds => "refunds",
            Self::Disputes => "disputes",
            Self::Transfers => "transfers",
            Self::ApplicationFees => "application fees",
            Self::StripeFees => "Stripe's fees",
            Self::Taxes => "taxes",
            Self::Payouts => "payouts",
            Self::Topups => "top-ups",
            Self::Reserves => "reserves",
            Self::Other => "other",
        })
    }
}
