//! A part of Stripe's API: `treasury`.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
pub mod credit_reversals;
pub mod debit_reversals;
pub mod financial_account_features;
pub mod financial_accounts;
pub mod inbound_transfers;
pub mod outbound_payments;
pub mod outbound_transfers;
pub mod received_credits;
pub mod received_debits;
pub mod transaction_entries;
pub mod transactions;

pub use credit_reversals::CreditReversal;
pub use debit_reversals::DebitReversal;
pub use financial_account_features::FinancialAccountFeatures;
pub use financial_accounts::FinancialAccount;
pub use inbound_transfers::InboundTransfer;
pub use outbound_payments::OutboundPayment;
pub use outbound_transfers::OutboundTransfer;
pub use received_credits::ReceivedCredit;
pub use received_debits::ReceivedDebit;
pub use transaction_entries::TransactionEntry;
pub use transactions::Transaction;
