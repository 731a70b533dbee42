//! [Received credits](https://docs.stripe.com/api/treasury/received_credits), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/received_credits/create) a received
        /// credit.
        ///
        /// Required: `amount`, `currency`, `financial_account`, `network`.
        POST "/v1/test_helpers/treasury/received_credits" create() Create
            at "api/treasury/received_credits/create#create_treasury_received_credit" -> treasury::ReceivedCredit {
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
            /// Required. One of `ach`, `rtp`, `us_domestic_wire`.
            network: ReceivedCreditNetwork,
        }
    }

    params {
        /// `initiating_payment_method_details` in a request.
        InitiatingPaymentMethodDetailsParams
            at "api/treasury/received_credits/create#create_treasury_received_credit-initiating_payment_method_details" {
            /// Required. Only `us_bank_account`. `type` on the wire.
            type_ as type: InitiatingPaymentMethodDetailsType,
            us_bank_account: |UsBankAccountParams|,
        }

        /// `initiating_payment_method_details.us_bank_account` in a request.
        UsBankAccountParams
            at "api/treasury/received_credits/create#create_treasury_received_credit-initiating_payment_method_details-us_bank_account" {
            account_holder_name: String,
            account_number: String,
            routing_number: String,
        }
    }

    enums {
        /// `initiating_payment_method_details.type`.
        InitiatingPaymentMethodDetailsType { UsBankAccount = "us_bank_account" }

        /// `network`.
        ReceivedCreditNetwork { Ach = "ach", Rtp = "rtp", UsDomesticWire = "us_domestic_wire" }
    }
}
