//! A part of Stripe's API: `v2::core`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod account_links;
pub mod account_person_tokens;
pub mod account_persons;
pub mod account_tokens;
pub mod accounts;
pub mod event_destinations;
pub mod events;
pub mod vault;

pub use account_links::AccountLink;
pub use account_person_tokens::AccountPersonToken;
pub use account_persons::AccountPerson;
pub use account_tokens::AccountToken;
pub use accounts::Account;
pub use event_destinations::EventDestination;
pub use events::Event;
