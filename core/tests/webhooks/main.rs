//! Webhooks: verified, opened, followed up, routed and applied.

mod events;
mod types;
mod verify;
