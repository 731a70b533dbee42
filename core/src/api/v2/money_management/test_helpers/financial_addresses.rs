//! [Financial addresses](https://docs.stripe.com/api/v2/money_management/financial_addresses), for
//! tests alone.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

pub use crate::api::v2::core::account_tokens::AmountParams;

table! {
    operations {
        /// [Credits](https://docs.stripe.com/api/v2/money_management/financial_addresses) a test
        /// financial address.
        POST "/v2/money_management/test_helpers/financial_addresses/{id}/credit"
            credit(id) Credit -> FinancialAddressCreditSimulation {
            /// Required.
            amount: |AmountParams|,
            /// Required.
            network: FinancialAddressNetwork,
            statement_descriptor: String,
        }
    }

    objects {
        /// A [financial address credit
        /// simulation](https://docs.stripe.com/api/v2/money_management/financial_addresses/object).
        FinancialAddressCreditSimulation "v2.money_management.financial_address_credit_simulation" {
            livemode: bool,
            object: &'a str,
            status: &'a str,
        }
    }

    enums {
        /// `network`.
        FinancialAddressNetwork {
            Ach = "ach",
            Chaps = "chaps",
            Fedwire = "fedwire",
            Fps = "fps",
            Rtp = "rtp",
            Sepa = "sepa",
        }
    }
}
