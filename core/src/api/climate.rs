//! A part of Stripe's API: `climate`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod orders;
pub mod products;
pub mod suppliers;

pub use orders::Order;
pub use products::Product;
pub use suppliers::Supplier;
