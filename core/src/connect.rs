//! What Connect needs beyond operations.

mod capability;
mod reject;

pub use capability::{Capabilities, Requested};
pub use reject::RejectReason;
