//! [Transactions](https://docs.stripe.com/api/issuing/transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::BalanceTransaction;
use crate::api::issuing::{Authorization, Card, Cardholder, Dispute, Token};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::issuing::authorizations::{
    AmountDetails, MerchantData, ReportedBreakdown, ReportedBreakdownFuel, Tax,
};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/issuing/transactions/retrieve) a transaction.
        GET "/v1/issuing/transactions/{transaction}" retrieve(transaction) Retrieve
            at "api/issuing/transactions/retrieve#retrieve_issuing_transaction" -> Transaction {
            /// Fields that expand: `authorization`, `balance_transaction`, `card`, `cardholder`,
            /// `dispute`, `token`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/issuing/transactions/update) a transaction.
        POST "/v1/issuing/transactions/{transaction}" update(transaction) Update
            at "api/issuing/transactions/update#update_issuing_transaction" -> Transaction {
            /// Fields that expand: `authorization`, `balance_transaction`, `card`, `cardholder`,
            /// `dispute`, `token`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/transactions/list) transactions.
        GET "/v1/issuing/transactions" list() List
            at "api/issuing/transactions/list#list_issuing_transactions" => [Transaction] Cursor {
            card: String,
            cardholder: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.authorization`, `data.balance_transaction`, `data.card`,
            /// `data.cardholder`, `data.dispute`, `data.token`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `capture`, `refund`. `type` on the wire.
            type_ as type: TransactionType,
        }
    }

    objects {
        /// A [transaction](https://docs.stripe.com/api/issuing/transactions/object).
        Transaction "issuing.transaction"
            at "api/issuing/transactions/object#issuing_transaction_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            amount_details: Option<AmountDetails<'a>>,
            authorization: Option<Expandable<'a, Authorization>>,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            card: Expandable<'a, Card>,
            cardholder: Option<Expandable<'a, Cardholder>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            dispute: Option<Expandable<'a, Dispute>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// In the currency's smallest unit.
            merchant_amount: i64,
            merchant_currency: &'a str,
            merchant_data: MerchantData<'a>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            network_data: Option<NetworkData<'a>>,
            object: &'a str,
            purchase_details: Option<PurchaseDetails<'a>>,
            token: Option<Expandable<'a, Token>>,
            treasury: Option<Treasury<'a>>,
            /// One of `capture`, `refund`. `type` on the wire.
            type_ as type: TransactionType,
            /// One of `apple_pay`, `google_pay`, `samsung_pay`.
            wallet: Option<TransactionWallet>,
        }
    }

    views {
        /// `purchase_details.fleet.cardholder_prompt_data` in an answer.
        CardholderPromptData
            at "api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-cardholder_prompt_data" {
            driver_id: Option<&'a str>,
            odometer: Option<i64>,
            unspecified_id: Option<&'a str>,
            user_id: Option<&'a str>,
            vehicle_number: Option<&'a str>,
        }

        /// `purchase_details.fleet` in an answer.
        Fleet
            at "api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet" {
            cardholder_prompt_data: Option<CardholderPromptData<'a>>,
            purchase_type: Option<&'a str>,
            reported_breakdown: Option<ReportedBreakdown<'a>>,
            service_type: Option<&'a str>,
        }

        /// `purchase_details.flight` in an answer.
        Flight
            at "api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight" {
            departure_at: Option<Timestamp>,
            passenger_name: Option<&'a str>,
            refundable: Option<bool>,
            segments: Option<Vec<Segment<'a>>>,
            travel_agency: Option<&'a str>,
        }

        /// `purchase_details.fuel` in an answer.
        Fuel at "api/issuing/transactions/object#issuing_transaction_object-purchase_details-fuel" {
            industry_product_code: Option<&'a str>,
            /// A decimal number.
            quantity_decimal: Option<&'a str>,
            /// `type` on the wire.
            type_ as type: &'a str,
            unit: &'a str,
            /// A decimal number.
            unit_cost_decimal: &'a str,
        }

        /// `purchase_details.lodging` in an answer.
        Lodging
            at "api/issuing/transactions/object#issuing_transaction_object-purchase_details-lodging" {
            check_in_at: Option<Timestamp>,
            nights: Option<i64>,
        }

        /// `network_data` in an answer.
        NetworkData at "api/issuing/transactions/object#issuing_transaction_object-network_data" {
            authorization_code: Option<&'a str>,
            processing_date: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `purchase_details` in an answer.
        PurchaseDetails
            at "api/issuing/transactions/object#issuing_transaction_object-purchase_details" {
            fleet: Option<Fleet<'a>>,
            flight: Option<Flight<'a>>,
            fuel: Option<Fuel<'a>>,
            lodging: Option<Lodging<'a>>,
            receipt: Option<Vec<Receipt<'a>>>,
            reference: Option<&'a str>,
        }

        /// `purchase_details.receipt` in an answer.
        Receipt
            at "api/issuing/transactions/object#issuing_transaction_object-purchase_details-receipt" {
            description: Option<&'a str>,
            quantity: Option<f64>,
            total: Option<i64>,
            unit_cost: Option<i64>,
        }

        /// `purchase_details.flight.segments` in an answer.
        Segment
            at "api/issuing/transactions/object#issuing_transaction_object-purchase_details-flight-segments" {
            arrival_airport_code: Option<&'a str>,
            carrier: Option<&'a str>,
            departure_airport_code: Option<&'a str>,
            flight_number: Option<&'a str>,
            service_class: Option<&'a str>,
            stopover_allowed: Option<bool>,
        }

        /// `treasury` in an answer.
        Treasury at "api/issuing/transactions/object#issuing_transaction_object-treasury" {
            received_credit: Option<&'a str>,
            received_debit: Option<&'a str>,
        }
    }

    enums {
        /// `type`.
        TransactionType { Capture = "capture", Refund = "refund" }

        /// `wallet`.
        TransactionWallet {
            ApplePay = "apple_pay",
            GooglePay = "google_pay",
            SamsungPay = "samsung_pay",
        }
    }
}

/// [`purchase_details.fleet.reported_breakdown.non_fuel`](https://docs.stripe.com/api/issuing/transactions/object#issuing_transaction_object-purchase_details-fleet-reported_breakdown-non_fuel)
/// in an answer: another name of [`ReportedBreakdownFuel`].
pub type NonFuel<'a> = ReportedBreakdownFuel<'a>;
