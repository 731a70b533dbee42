//! A part of Stripe's API: `v2::money_management`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod adjustments;
pub mod financial_accounts;
pub mod financial_addresses;
pub mod inbound_transfers;
pub mod outbound_payments;
pub mod outbound_setup_intents;
pub mod payout_intents;
pub mod payout_methods;
pub mod payout_methods_bank_account_spec;
pub mod received_credits;
pub mod recipient_verifications;
pub mod test_helpers;
pub mod transaction_entries;
pub mod transactions;

pub use adjustments::Adjustment;
pub use financial_accounts::FinancialAccount;
pub use financial_addresses::FinancialAddress;
pub use inbound_transfers::InboundTransfer;
pub use outbound_payments::OutboundPayment;
pub use outbound_setup_intents::OutboundSetupIntent;
pub use payout_intents::PayoutIntent;
pub use payout_methods::PayoutMethod;
pub use payout_methods_bank_account_spec::PayoutMethodsBankAccountSpec;
pub use received_credits::ReceivedCredit;
pub use recipient_verifications::RecipientVerification;
pub use transaction_entries::TransactionEntry;
pub use transactions::Transaction;
