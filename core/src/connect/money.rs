//! What to do about the money of a charge: refunds, disputes, shares and their reversals.
//!
//! A [`Flow`] is a charge as Stripe returns it, with the transfers by which its money went on. It plans the operations
//! that move the money back or on, in order, each with the account that it acts on, its idempotency key and the reason.
//! A plan asks for nothing that Stripe is known to refuse; where that is impossible, a [`Refusal`] says why, and what
//! is possible.
//!
//! ```
//! # use pinstripe_core::{Object, api::Charge};
//! # let charge = Charge::from_json(serde_json::json!({
//! #     "id": "ch_1", "object": "charge", "amount": 5000, "amount_captured": 5000, "amount_refunded": 0,
//! #     "currency": "usd", "status": "succeeded", "captured": true, "disputed": false,
//! #     "application_fee": { "id": "fee_1", "object": "application_fee", "amount": 500, "amount_refunded": 0, "currency": "usd" },
//! # })).unwrap();
//! use pinstripe_core::connect::money::Flow;
//!
//! // charges::retrieve("ch_1").expand(Flow::EXPAND), on the account
//! let plan = Flow::on_account("acct_123", &charge).refund("order_42 return 1").amount(2000).plan()?;
//! for step in &plan.steps {
//!     println!("{}", step.reason);
//!     // stripe.run_with(step, &step.options())?;
//! }
//! # Ok::<(), pinstripe_core::connect::money::Refusal>(())
//! ```
//!
//! Each key is derived from the caller's name for the action, the kind of step and the object: if a process stops
//! between two steps, run the same plan again, or one that was made again for the same action. Stripe then repeats its
//! answers, and refuses a step whose parameters have changed meanwhile.
//!
//! The table at [`charges`](super::charges) says who is debited for which type of charge.

mod dispute;
mod flow;
mod plan;
mod refund;
mod refusal;
mod share;

pub use dispute::{Bearing, Recovery};
pub use flow::Flow;
pub use plan::{Move, Owed, Plan, Step, StepReason};
pub use refund::Refund;
pub use refusal::Refusal;
