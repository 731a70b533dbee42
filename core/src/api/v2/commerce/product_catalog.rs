//! A part of Stripe's API: `v2::commerce::product_catalog`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod imports;

pub use imports::ProductCatalogImport;
