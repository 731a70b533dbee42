//! [Transactions](https://docs.stripe.com/api/issuing/transactions), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing;
use crate::table::table;

pub use crate::api::issuing::authorizations::{FuelType, FuelUnit, PurchaseType, ServiceType};
pub use crate::api::test_helpers::issuing::authorizations::{
    CardholderPromptDataParams, FleetParams, FlightParams, FuelParams, LodgingParams,
    MerchantDataParams, PurchaseDetailsParams, ReceiptParams, ReportedBreakdownFuelParams,
    ReportedBreakdownParams, SegmentParams, TaxParams,
};

table! {
    operations {
        /// [Captures](https://docs.stripe.com/api/issuing/transactions) without an authorization.
        ///
        /// Required: `amount`, `card`.
        POST "/v1/test_helpers/issuing/transactions/create_force_capture"
            create_force_capture() CreateForceCapture
            at "api/issuing/transactions#create_force_capture_issuing_transaction" -> issuing::Transaction {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            card: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Fields that expand: `authorization`, `balance_transaction`, `card`, `cardholder`,
            /// `dispute`, `token`.
            expand: Vec<String>,
            merchant_data: |MerchantDataParams|,
            purchase_details: |PurchaseDetailsParams|,
        }

        /// [Refunds](https://docs.stripe.com/api/issuing/transactions) without a transaction.
        ///
        /// Required: `amount`, `card`.
        POST "/v1/test_helpers/issuing/transactions/create_unlinked_refund"
            create_unlinked_refund() CreateUnlinkedRefund
            at "api/issuing/transactions#create_unlinked_refund_issuing_transaction" -> issuing::Transaction {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            card: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Fields that expand: `authorization`, `balance_transaction`, `card`, `cardholder`,
            /// `dispute`, `token`.
            expand: Vec<String>,
            merchant_data: |MerchantDataParams|,
            purchase_details: |PurchaseDetailsParams|,
        }

        /// [Refunds](https://docs.stripe.com/api/issuing/transactions) a transaction.
        POST "/v1/test_helpers/issuing/transactions/{transaction}/refund"
            refund(transaction) Refund
            at "api/issuing/transactions#refund_issuing_transaction" -> issuing::Transaction {
            /// Fields that expand: `authorization`, `balance_transaction`, `card`, `cardholder`,
            /// `dispute`, `token`.
            expand: Vec<String>,
            /// In the currency's smallest unit.
            refund_amount: i64,
        }
    }
}

/// [`purchase_details.fleet.reported_breakdown.non_fuel`](https://docs.stripe.com/api/issuing/transactions#create_force_capture_issuing_transaction-purchase_details-fleet-reported_breakdown-non_fuel)
/// in a request: another name of [`ReportedBreakdownFuelParams`].
pub type NonFuelParams = ReportedBreakdownFuelParams;
