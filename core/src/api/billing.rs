//! A part of Stripe's API: `billing`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod alerts;
pub mod credit_balance_summary;
pub mod credit_balance_transactions;
pub mod credit_grants;
pub mod feedback_options;
pub mod meter_event_adjustments;
pub mod meter_event_summaries;
pub mod meter_events;
pub mod meters;

pub use alerts::{Alert, AlertTriggered};
pub use credit_balance_summary::CreditBalanceSummary;
pub use credit_balance_transactions::CreditBalanceTransaction;
pub use credit_grants::CreditGrant;
pub use feedback_options::FeedbackOption;
pub use meter_event_adjustments::MeterEventAdjustment;
pub use meter_event_summaries::MeterEventSummary;
pub use meter_events::MeterEvent;
pub use meters::Meter;
