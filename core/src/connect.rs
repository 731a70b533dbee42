//! Connect beyond single operations: the design of an integration, onboarding, charges, and what becomes of their money.

mod capability;
pub mod charges;
pub mod design;
mod gone;
pub mod limiter;
pub mod money;
pub mod onboarding;
pub mod reconcile;
mod reject;

pub use capability::{Capabilities, Requested};
pub use gone::{CleanUp, Gone, WhyGone};
pub use reject::RejectReason;
