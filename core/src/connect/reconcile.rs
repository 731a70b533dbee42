//! What is behind a payout, or behind a period of an account's balance: a double-entry statement, whose sums agree with
//! the payout or say by how much and where not.
//!
//! A [`Statement`] takes balance transactions one by one, as the pages of a list bring them, and keeps sums and the ids
//! it has seen. It is of one account and one currency: make one for each.
//!
//! ```
//! # use pinstripe_core::{Object, api::{BalanceTransaction, Payout}};
//! # let payout = Payout::from_json(serde_json::json!({
//! #     "id": "po_1", "object": "payout", "amount": 4500, "currency": "usd", "reconciliation_status": "completed",
//! # })).unwrap();
//! # let of = |id: &str, kind: &str, amount: i64, fee: i64| BalanceTransaction::from_json(serde_json::json!({
//! #     "id": id, "object": "balance_transaction", "type": kind, "reporting_category": kind, "amount": amount,
//! #     "fee": fee, "net": amount - fee, "currency": "usd", "source": if kind == "payout" { "po_1" } else { "ch_1" },
//! #     "fee_details": [{ "amount": fee, "currency": "usd", "type": "stripe_fee" }],
//! # })).unwrap();
//! # let transactions = [of("txn_1", "charge", 4650, 150), of("txn_2", "payout", -4500, 0)];
//! use pinstripe_core::connect::reconcile::{Ledger, Statement};
//!
//! let mut statement = Statement::of_payout("acct_123", &payout)?;
//! // stripe.list_with(&statement.listing(), &Options::new().acting_as("acct_123"))
//! for transaction in &transactions {
//!     let entry = statement.add(transaction)?; // for the books, with the object behind it
//! #   let _ = entry;
//! }
//! let closed = statement.close();
//! assert!(closed.agrees(), "{closed}");
//! assert_eq!(closed.total(Ledger::StripeFees), 150);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Stripe lists the transactions of a payout only if it was automatic and its
//! [`reconciliation_status`](https://docs.stripe.com/api/payouts/object#payout_object-reconciliation_status) is
//! `completed`. Manual payouts are for the platform to follow, by the statement of a period.
//! See [payout reconciliation](https://docs.stripe.com/payouts/reconciliation).

mod entry;
mod statement;

pub use entry::{Entry, Ledger, Line};
pub use statement::{Closed, Discrepancy, Statement, StatementError};
