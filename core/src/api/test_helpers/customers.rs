//! [Customers](https://docs.stripe.com/api/customers), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::CustomerCashBalanceTransaction;
use crate::table::table;

table! {
    operations {
        /// [Funds](https://docs.stripe.com/api/customers) a test customer's cash balance.
        POST "/v1/test_helpers/customers/{customer}/fund_cash_balance"
            fund_cash_balance(customer) FundCashBalance
            at "api/customers#fund_cash_balance_customer" -> CustomerCashBalanceTransaction {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            currency: String,
            expand: Vec<String>,
            reference: String,
        }
    }
}
