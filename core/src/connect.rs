//! Connect: capabilities, charges, the design of an integration, and rejecting accounts.

mod capability;
pub mod charges;
pub mod design;
pub mod money;
mod next;
mod reject;

pub use capability::{Capabilities, Requested};
pub use next::Next;
pub use reject::RejectReason;
