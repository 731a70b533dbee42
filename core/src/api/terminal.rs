//! A part of Stripe's API: `terminal`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod configurations;
pub mod connection_tokens;
pub mod locations;
pub mod onboarding_links;
pub mod readers;

pub use configurations::Configuration;
pub use connection_tokens::ConnectionToken;
pub use locations::Location;
pub use onboarding_links::OnboardingLink;
pub use readers::{DeletedReader, Reader};
