//! Connect: capabilities, charges, the design of an integration, and rejecting accounts.

mod capability;
pub mod charges;
pub mod design;
mod gone;
pub mod limiter;
pub mod money;
mod next;
mod reject;

pub use capability::{Capabilities, Requested};
pub use gone::{CleanUp, Gone, WhyGone};
pub use next::Next;
pub use reject::RejectReason;
