//! What Connect needs beyond operations.

mod capability;
pub mod charges;
pub mod design;
mod reject;

pub use capability::{Capabilities, Requested};
pub use reject::RejectReason;
