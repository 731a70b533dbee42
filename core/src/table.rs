//! The form of the tables: one `table!` call in each file, which reads like a page of the API reference.
//!
//! ```text
//! table! {
//!     operations {
//!         /// Creates a transfer.
//!         POST "/v1/transfers" create() Create at "api/transfers/create#create_transfer" -> Transfer {
//!             amount: i64,                        a value: fn amount(self, impl Argument<i64>)
//!             metadata: Emptyable<Metadata>,      … or Unset
//!             type_ as type: TransferType,        a keyword has an underscore behind it
//!             transfer_data: |DataParams|,        a hash: |t| t.amount(5)
//!             dob: =|DobParams|,                  … or |_| Unset
//!             items: ..|ItemParams|,              a list of hashes: each call adds one
//!             taxes: ..=|TaxParams|,              … or |_| Unset
//!             currency_options: {|PriceParams|},  a map of hashes: ("usd", |p| p.amount(5)) sets one
//!             rules: {..|RuleParams|},            a map of lists of hashes: each call adds one
//!             account_card: "account" |CardParams|,   another setter of a parameter
//!         }
//!         GET "/v1/transfers" list() List at "…" => [Transfer] Cursor { limit: i64 }
//!         POST Files "/v1/files" create() Create at "…" -> File {}           on another host
//!     }
//!     params  { DataParams at "…" { amount: i64 } }                          the hashes above
//!     objects { Transfer "transfer" at "…" id { amount: i64 } }              what comes back; `id` if it has one
//!     views   { Reversal at "…" { amount: i64, reason: Option<&'a str> } }   the hashes in it
//!     unions  { ExternalAccount { Card(Card) } }                             one of several objects
//!     enums   { PayoutMethod { Instant = "instant" } }                       open: what is not listed is Unknown
//! }
//! ```
//!
//! Behind `at` stands where Stripe's reference describes the fields, each of which links there. In their docs,
//! the first definition of the link `[at]` is the one that counts, as Markdown has it.
//!
//! Setters and getters are expanded in one macro and not by macros of their own: there are fourteen thousand of
//! them, and each further expansion is paid for in every build.

// The tables of the API use all of it, those of the protocol only parts.
#![cfg_attr(not(feature = "api"), allow(dead_code, unused_macros, unused_imports))]

pub mod argument;
pub(crate) mod event_types;
pub(crate) mod getters;
pub(crate) mod macros;
pub(crate) mod setters;

pub(crate) use event_types::{snapshot_types, thin_types};
pub(crate) use macros::table;

/// A field's name on the wire: a Rust keyword has an underscore behind it in the tables.
pub(crate) fn wire(name: &str) -> &str {
    name.strip_suffix('_').unwrap_or(name)
}
