//! Webhooks from the signature to the handler: verification, events, follow-ups and routing.

mod events;
mod types;
mod verify;
