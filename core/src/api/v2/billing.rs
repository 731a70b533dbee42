//! A part of Stripe's API: `v2::billing`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod meter_event_adjustments;
pub mod meter_event_session;
pub mod meter_event_stream;
pub mod meter_events;

pub use meter_event_adjustments::MeterEventAdjustment;
pub use meter_event_session::MeterEventSession;
pub use meter_events::MeterEvent;
