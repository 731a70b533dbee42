//! [Credit balance summary](https://docs.stripe.com/api/billing/credit_balance_summary).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Customer;
use crate::object::Expandable;
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/billing/credit_balance_summary/retrieve) the
        /// credit balance summary.
        ///
        /// Required: `filter`.
        GET "/v1/billing/credit_balance_summary" retrieve() Retrieve
            at "api/billing/credit_balance_summary/retrieve#retrieve_billing_credit_balance_summary" -> CreditBalanceSummary {
            customer: String,
            customer_account: String,
            /// Fields that expand: `customer`.
            expand: Vec<String>,
            /// Required.
            filter: |FilterParams|,
        }
    }

    params {
        /// `filter.applicability_scope` in a request.
        ApplicabilityScopeParams
            at "api/billing/credit_balance_summary/retrieve#retrieve_billing_credit_balance_summary-filter-applicability_scope" {
            /// Only `metered`.
            price_type: PriceType,
            /// Adds one.
            prices: ..|PriceParams|,
        }

        /// `filter` in a request.
        FilterParams
            at "api/billing/credit_balance_summary/retrieve#retrieve_billing_credit_balance_summary-filter" {
            /// If `type` is `applicability_scope`.
            applicability_scope: |ApplicabilityScopeParams|,
            credit_grant: String,
            /// Required. One of `applicability_scope`, `credit_grant`. `type` on the wire.
            type_ as type: FilterType,
        }

        /// `filter.applicability_scope.prices` in a request.
        PriceParams
            at "api/billing/credit_balance_summary/retrieve#retrieve_billing_credit_balance_summary-filter-applicability_scope-prices" {
            /// Required.
            id: String,
        }
    }

    objects {
        /// A [credit balance
        /// summary](https://docs.stripe.com/api/billing/credit_balance_summary/object).
        CreditBalanceSummary "billing.credit_balance_summary"
            at "api/billing/credit_balance_summary/object#billing_credit_balance_summary_object" {
            balances: Vec<Balance<'a>>,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }

    views {
        /// `balances` in an answer.
        Balance
            at "api/billing/credit_balance_summary/object#billing_credit_balance_summary_object-balances" {
            available_balance: AvailableBalance<'a>,
            ledger_balance: LedgerBalance<'a>,
        }

        /// `balances.available_balance` in an answer.
        BalanceBalance
            at "api/billing/credit_balance_summary/object#billing_credit_balance_summary_object-balances-available_balance" {
            monetary: Option<Monetary<'a>>,
            /// Only `monetary`. `type` on the wire.
            type_ as type: BalanceBalanceType,
        }

        /// `balances.available_balance.monetary` in an answer.
        Monetary
            at "api/billing/credit_balance_summary/object#billing_credit_balance_summary_object-balances-available_balance-monetary" {
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            value: i64,
        }
    }

    enums {
        /// `balances.available_balance.type`.
        BalanceBalanceType { Monetary = "monetary" }

        /// `filter.type`.
        FilterType { ApplicabilityScope = "applicability_scope", CreditGrant = "credit_grant" }

        /// `filter.applicability_scope.price_type`.
        PriceType { Metered = "metered" }
    }
}

/// [`balances.available_balance`](https://docs.stripe.com/api/billing/credit_balance_summary/object#billing_credit_balance_summary_object-balances-available_balance)
/// in an answer: another name of [`BalanceBalance`].
pub type AvailableBalance<'a> = BalanceBalance<'a>;

/// `balances.available_balance.type`: another name of [`BalanceBalanceType`].
pub type AvailableBalanceType = BalanceBalanceType;

/// [`balances.ledger_balance`](https://docs.stripe.com/api/billing/credit_balance_summary/object#billing_credit_balance_summary_object-balances-ledger_balance)
/// in an answer: another name of [`BalanceBalance`].
pub type LedgerBalance<'a> = BalanceBalance<'a>;

/// `balances.ledger_balance.type`: another name of [`BalanceBalanceType`].
pub type LedgerBalanceType = BalanceBalanceType;
