//! [Customers](https://docs.stripe.com/api/customers), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::CustomerCashBalanceTransaction;
use crate::table::table;

table! {
    operations {
        /// [Funds](https://docs.stripe.com/api/customers) a test customer's cash balance.
        ///
        /// Required: `amount`, `currency`.
        POST "/v1/test_helpers/customers/{customer}/fund_cash_balance"
            fund_cash_balance(customer) FundCashBalance
            at "api/customers#fund_cash_balance_customer" -> CustomerCashBalanceTransaction {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Fields that expand: `customer`, `adjusted_for_overdraft.balance_transaction`,
            /// `adjusted_for_overdraft.linked_transaction`, `applied_to_payment.payment_intent`,
            /// `refunded_from_payment.refund`, `transferred_to_balance.balance_transaction`,
            /// `unapplied_from_payment.payment_intent`.
            expand: Vec<String>,
            reference: String,
        }
    }
}
