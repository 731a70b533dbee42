//! Webhooks from the signature to the handler: verification, events, follow-ups and routing.

mod bounds;
mod envelopes;
mod events;
mod types;
mod verify;
