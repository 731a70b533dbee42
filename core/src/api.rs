//! Stripe's API: one module for each resource, with its operations, and the objects that they answer with.
//!
//! Each operation is a function that returns a builder: `accounts::create().country("US")`. What stands in the
//! path is an argument, everything else a setter. Objects are views over what Stripe sent: a getter fails
//! only if its own field is not what it should be.

// A getter's type names the lifetime where it borrows, and one form serves all getters.
#![allow(clippy::needless_lifetimes)]

pub mod argument;
#[macro_use]
mod macros;

pub mod account_links;
pub mod accounts;
pub mod application_fees;
pub mod balance;
pub mod balance_transactions;
pub mod capabilities;
pub mod charges;
pub mod customers;
mod deleted;
pub mod events;
pub mod login_links;
pub mod payment_intents;
pub mod payouts;
mod requirements;
pub mod transfer_reversals;
pub mod transfers;

pub use account_links::AccountLink;
pub use accounts::Account;
pub use application_fees::ApplicationFee;
pub use argument::{Argument, Emptyable, Metadata, TimeRange};
pub use balance::Balance;
pub use balance_transactions::BalanceTransaction;
pub use capabilities::Capability;
pub use charges::Charge;
pub use customers::Customer;
pub use deleted::Deleted;
pub use login_links::LoginLink;
pub use payment_intents::PaymentIntent;
pub use payouts::Payout;
pub use requirements::{RequirementError, Requirements};
pub use transfer_reversals::TransferReversal;
pub use transfers::Transfer;
