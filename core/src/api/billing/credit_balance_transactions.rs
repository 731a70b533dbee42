//! [Credit balance transactions](https://docs.stripe.com/api/billing/credit_balance_transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::billing::CreditGrant;
use crate::api::{Invoice, test_helpers};
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::billing::credit_balance_summary::Monetary;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/billing/credit_balance_transactions/retrieve) a
        /// credit balance transaction.
        GET "/v1/billing/credit_balance_transactions/{id}" retrieve(id) Retrieve
            at "api/billing/credit_balance_transactions/retrieve#retrieve_billing_credit_balance_transaction" -> CreditBalanceTransaction {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/credit_balance_transactions/list) credit
        /// balance transactions.
        GET "/v1/billing/credit_balance_transactions" list() List
            at "api/billing/credit_balance_transactions/list#list_billing_credit_balance_transactions" => [CreditBalanceTransaction] Cursor {
            credit_grant: String,
            customer: String,
            customer_account: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// A [credit balance
        /// transaction](https://docs.stripe.com/api/billing/credit_balance_transactions/object).
        CreditBalanceTransaction "billing.credit_balance_transaction"
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object" id {
            created: Timestamp,
            credit: Option<Credit<'a>>,
            credit_grant: Expandable<'a, CreditGrant>,
            debit: Option<Debit<'a>>,
            effective_at: Timestamp,
            livemode: bool,
            object: &'a str,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            type_ as type: Option<CreditBalanceTransactionType>,
        }
    }

    views {
        /// `credit.amount` in an answer.
        Amount
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-credit-amount" {
            monetary: Option<Monetary<'a>>,
            type_ as type: AmountType,
        }

        /// `credit` in an answer.
        Credit
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-credit" {
            amount: Amount<'a>,
            credits_application_invoice_voided: Option<CreditsApplicationInvoiceVoided<'a>>,
            type_ as type: CreditType,
        }

        /// `credit.credits_application_invoice_voided` in an answer.
        CreditsApplicationInvoiceVoided
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-credit-credits_application_invoice_voided" {
            invoice: Expandable<'a, Invoice>,
            invoice_line_item: &'a str,
        }

        /// `debit` in an answer.
        Debit
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-debit" {
            amount: Amount<'a>,
            credits_applied: Option<CreditsApplied<'a>>,
            type_ as type: DebitType,
        }
    }

    enums {
        /// `credit.amount.type`.
        AmountType { Monetary = "monetary" }

        /// `type`.
        CreditBalanceTransactionType { Credit = "credit", Debit = "debit" }

        /// `credit.type`.
        CreditType {
            CreditsApplicationInvoiceVoided = "credits_application_invoice_voided",
            CreditsGranted = "credits_granted",
        }

        /// `debit.type`.
        DebitType {
            CreditsApplied = "credits_applied",
            CreditsExpired = "credits_expired",
            CreditsVoided = "credits_voided",
        }
    }
}

/// [`debit.credits_applied`](https://docs.stripe.com/api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-debit-credits_applied)
/// in an answer: another name of [`CreditsApplicationInvoiceVoided`].
pub type CreditsApplied<'a> = CreditsApplicationInvoiceVoided<'a>;
