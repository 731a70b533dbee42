//! [Transactions](https://docs.stripe.com/api/tax/transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::tax::TransactionLineItem;
use crate::json::JsonRef;
use crate::table::argument::Metadata;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::Address;
pub use crate::api::credit_note_line_items::TaxBehavior;
pub use crate::api::line_items::TaxabilityReason;
pub use crate::api::tax::calculation_line_items::{
    Jurisdiction, JurisdictionLevel, TaxBreakdown, TaxBreakdownSourcing, TaxRateDetails, TaxType,
};
pub use crate::api::tax::calculations::{
    AddressSource, CustomerDetails, ShipFromDetails, TaxId, TaxabilityOverride,
};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/tax/transactions/retrieve) a transaction.
        GET "/v1/tax/transactions/{transaction}" retrieve(transaction) Retrieve
            at "api/tax/transactions/retrieve#retrieve_tax_transaction" -> Transaction {
            expand: Vec<String>,
        }

        /// [Creates](https://docs.stripe.com/api/tax/transactions/create_from_calculation) a
        /// transaction from a calculation.
        ///
        /// Required: `calculation`, `reference`.
        POST "/v1/tax/transactions/create_from_calculation"
            create_from_calculation() CreateFromCalculation
            at "api/tax/transactions/create_from_calculation#create_from_calculation_tax_transaction" -> Transaction {
            /// Required.
            calculation: String,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            posted_at: Timestamp,
            /// Required.
            reference: String,
        }

        /// [Reverses](https://docs.stripe.com/api/tax/transactions/create_reversal) a transaction,
        /// or a part of it.
        ///
        /// Required: `mode`, `original_transaction`, `reference`.
        POST "/v1/tax/transactions/create_reversal" create_reversal() CreateReversal
            at "api/tax/transactions/create_reversal#create_reversal_tax_transaction" -> Transaction {
            expand: Vec<String>,
            /// In the currency's smallest unit.
            flat_amount: i64,
            /// Adds one.
            line_items: ..|LineItemParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required. One of `full`, `partial`.
            mode: TransactionMode,
            /// Required.
            original_transaction: String,
            /// Required.
            reference: String,
            shipping_cost: |ShippingCostParams|,
        }
    }

    params {
        /// `line_items` in a request.
        LineItemParams
            at "api/tax/transactions/create_reversal#create_reversal_tax_transaction-line_items" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required. In the currency's smallest unit.
            amount_tax: i64,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            original_line_item: String,
            quantity: i64,
            /// Required.
            reference: String,
        }

        /// `shipping_cost` in a request.
        ShippingCostParams
            at "api/tax/transactions/create_reversal#create_reversal_tax_transaction-shipping_cost" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required. In the currency's smallest unit.
            amount_tax: i64,
        }
    }

    objects {
        /// A [transaction](https://docs.stripe.com/api/tax/transactions/object).
        Transaction "tax.transaction" at "api/tax/transactions/object#tax_transaction_object" id {
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Option<&'a str>,
            customer_details: CustomerDetails<'a>,
            line_items: Option<crate::list::List<TransactionLineItem, JsonRef<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            posted_at: Timestamp,
            reference: &'a str,
            /// If `type` is `reversal`.
            reversal: Option<Reversal<'a>>,
            ship_from_details: Option<ShipFromDetails<'a>>,
            shipping_cost: Option<ShippingCost<'a>>,
            tax_date: Timestamp,
            /// One of `reversal`, `transaction`. `type` on the wire.
            type_ as type: TransactionType,
        }
    }

    views {
        /// `reversal` in an answer.
        Reversal at "api/tax/transactions/object#tax_transaction_object-reversal" {
            original_transaction: Option<&'a str>,
        }

        /// `shipping_cost` in an answer.
        ShippingCost at "api/tax/transactions/object#tax_transaction_object-shipping_cost" {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            shipping_rate: Option<&'a str>,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_breakdown: Option<Vec<TaxBreakdown<'a>>>,
            tax_code: &'a str,
        }
    }

    enums {
        /// `mode`.
        TransactionMode { Full = "full", Partial = "partial" }

        /// `type`.
        TransactionType { Reversal = "reversal", Transaction = "transaction" }
    }
}
