//! Webhooks from the signature to the handler: verification, events, follow-ups, routing and the inbox.

mod bounds;
mod endpoints;
mod envelopes;
mod events;
mod inbox;
mod natures;
mod origins;
mod router;
mod sqlite;
mod types;
mod verify;
