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
            /// Fields that expand: `credit_grant`, `test_clock`,
            /// `credit.credits_application_invoice_voided.invoice`,
            /// `debit.credits_applied.invoice`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/credit_balance_transactions/list) credit
        /// balance transactions.
        GET "/v1/billing/credit_balance_transactions" list() List
            at "api/billing/credit_balance_transactions/list#list_billing_credit_balance_transactions" => [CreditBalanceTransaction] Cursor {
            credit_grant: String,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.credit_grant`, `data.test_clock`,
            /// `data.credit.credits_application_invoice_voided.invoice`,
            /// `data.debit.credits_applied.invoice`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [credit balance
        /// transaction](https://docs.stripe.com/api/billing/credit_balance_transactions/object).
        CreditBalanceTransaction "billing.credit_balance_transaction"
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object" id {
            /// When it was created.
            created: Timestamp,
            /// If `type` is `credit`.
            credit: Option<Credit<'a>>,
            credit_grant: Expandable<'a, CreditGrant>,
            /// If `type` is `debit`.
            debit: Option<Debit<'a>>,
            effective_at: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            /// One of `credit`, `debit`. `type` on the wire.
            type_ as type: Option<CreditBalanceTransactionType>,
        }
    }

    views {
        /// `credit.amount` in an answer.
        Amount
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-credit-amount" {
            monetary: Option<Monetary<'a>>,
            /// Only `monetary`. `type` on the wire.
            type_ as type: AmountType,
        }

        /// `credit` in an answer.
        Credit
            at "api/billing/credit_balance_transactions/object#billing_credit_balance_transaction_object-credit" {
            amount: Amount<'a>,
            /// If `type` is `credits_application_invoice_voided`.
            credits_application_invoice_voided: Option<CreditsApplicationInvoiceVoided<'a>>,
            /// One of `credits_application_invoice_voided`, `credits_granted`. `type` on the wire.
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
            /// If `type` is `credits_applied`.
            credits_applied: Option<CreditsApplied<'a>>,
            /// One of `credits_applied`, `credits_expired`, `credits_voided`. `type` on the wire.
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
