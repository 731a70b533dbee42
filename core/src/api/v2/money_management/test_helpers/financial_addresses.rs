//! [Financial addresses](https://docs.stripe.com/api/v2/money-management/financial-addresses), only
//! for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

pub use crate::api::v2::core::account_tokens::AmountParams;

table! {
    operations {
        /// [Credits](https://docs.stripe.com/api/v2/money-management/financial-addresses) a test
        /// financial address.
        ///
        /// Required: `amount`, `network`.
        ///
        /// Errors of its own: `feature_not_enabled`.
        POST "/v2/money_management/test_helpers/financial_addresses/{id}/credit" credit(id) Credit
            at "api/v2/money-management/financial-addresses#v2_credit_financial_addresses" -> FinancialAddressCreditSimulation {
            /// Required.
            amount: |AmountParams|,
            /// Required. One of `ach`, `chaps`, `fedwire`, `fps`, `rtp`, `sepa`.
            network: FinancialAddressNetwork,
            statement_descriptor: String,
        }
    }

    objects {
        /// A [financial address credit
        /// simulation](https://docs.stripe.com/api/v2/money-management/financial-addresses/object).
        FinancialAddressCreditSimulation "v2.money_management.financial_address_credit_simulation"
            at "api/v2/money-management/financial-addresses/object#v2_financial_address_credit_simulation_object" {
            /// Whether it is live and not a test.
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
