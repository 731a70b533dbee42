//! [Received debits](https://docs.stripe.com/api/treasury/received_debits), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury;
use crate::table::table;

pub use crate::api::test_helpers::treasury::received_credits::{
    InitiatingPaymentMethodDetailsParams, InitiatingPaymentMethodDetailsType, UsBankAccountParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/received_debits/create) a received debit.
        ///
        /// Required: `amount`, `currency`, `financial_account`, `network`.
        POST "/v1/test_helpers/treasury/received_debits" create() Create
            at "api/treasury/received_debits/create#create_treasury_received_debit" -> treasury::ReceivedDebit {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            description: String,
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            initiating_payment_method_details: |InitiatingPaymentMethodDetailsParams|,
            /// Required. Only `ach`.
            network: ReceivedDebitNetwork,
        }
    }

    enums {
        /// `network`.
        ReceivedDebitNetwork { Ach = "ach" }
    }
}
