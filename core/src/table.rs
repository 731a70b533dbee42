//! The syntax of the tables: one `table!` call in each file, which reads like a page of the API reference.
//!
//! ```text
//! table! {
//!     operations {
//!         /// Creates a transfer.
//!         POST "/v1/transfers" create() Create at "api/transfers/create#create_transfer" -> Transfer {
//!             amount: i64,                        a value: fn amount(self, impl Argument<i64>)
//!             metadata: Emptyable<Metadata>,      … or Unset
//!             type_ as type: TransferType,        a keyword is followed by an underscore
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
//!     objects { Transfer "transfer" at "…" id { amount: i64 } }              the objects in answers; `id` if it has one
//!     views   { Reversal at "…" { amount: i64, reason: Option<&'a str> } }   the hashes in them
//!     kinds   { ReversalKind of view Reversal { Card("card"): Card<'a> } }    the hash that the field `type` names
//!     unions  { ExternalAccount { Card(Card) } }                             one of several objects
//!     enums   { PayoutMethod { Instant = "instant" } }                       open: other values are Unknown
//! }
//! ```
//!
//! After `at` comes the page of Stripe's reference that describes the fields; the docs of each field link there. A
//! field's docs can define the link `[at]` themselves, as Markdown takes the first of several definitions.
//!
//! One macro expands all setters and getters: there are fourteen thousand of them, and a macro for each would cost
//! build time.

// Without the API's tables, only parts of this are used.
#![cfg_attr(not(feature = "api"), allow(dead_code, unused_macros, unused_imports))]

pub mod argument;
pub(crate) mod event_types;
pub(crate) mod getters;
pub(crate) mod macros;
pub(crate) mod setters;
#[macro_use]
pub(crate) mod texts;

pub(crate) use event_types::{snapshot_types, thin_types};
pub(crate) use macros::table;

/// A field's name on the wire: in the tables, an underscore follows a name that is a Rust keyword.
pub(crate) fn wire(name: &str) -> &str {
    name.strip_suffix('_').unwrap_or(name)
}
