//! [Associations](https://docs.stripe.com/api/tax/associations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    operations {
        /// [Finds](https://docs.stripe.com/api/tax/associations/find) an association.
        ///
        /// Required: `payment_intent`.
        GET "/v1/tax/associations/find" find() Find
            at "api/tax/associations/find#find_tax_association" -> Association {
            expand: Vec<String>,
            /// Required.
            payment_intent: String,
        }
    }

    objects {
        /// An [association](https://docs.stripe.com/api/tax/associations/object).
        Association "tax.association" at "api/tax/associations/object#tax_association_object" id {
            calculation: &'a str,
            object: &'a str,
            payment_intent: &'a str,
            tax_transaction_attempts: Option<Vec<TaxTransactionAttempt<'a>>>,
        }
    }

    views {
        /// `tax_transaction_attempts.committed` in an answer.
        Committed
            at "api/tax/associations/object#tax_association_object-tax_transaction_attempts-committed" {
            transaction: &'a str,
        }

        /// `tax_transaction_attempts.errored` in an answer.
        Errored
            at "api/tax/associations/object#tax_association_object-tax_transaction_attempts-errored" {
            /// One of `another_payment_associated_with_calculation`, `calculation_expired`,
            /// `currency_mismatch`, `original_transaction_voided`, `unique_reference_violation`.
            reason: ErroredReason,
        }

        /// `tax_transaction_attempts` in an answer.
        TaxTransactionAttempt
            at "api/tax/associations/object#tax_association_object-tax_transaction_attempts" {
            committed: Option<Committed<'a>>,
            errored: Option<Errored<'a>>,
            source: &'a str,
            status: &'a str,
        }
    }

    enums {
        /// `tax_transaction_attempts.errored.reason`.
        ErroredReason {
            AnotherPaymentAssociatedWithCalculation = "another_payment_associated_with_calculation",
            CalculationExpired = "calculation_expired",
            CurrencyMismatch = "currency_mismatch",
            OriginalTransactionVoided = "original_transaction_voided",
            UniqueReferenceViolation = "unique_reference_violation",
        }
    }
}
