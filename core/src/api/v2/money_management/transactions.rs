//! [Transactions](https://docs.stripe.com/api/v2/money-management/transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::{DateTimeRange, Metadata};
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::financial_connections::transactions::TransactionStatus;
pub use crate::api::v2::money_management::transaction_entries::{BalanceImpact, Flow, FlowType};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/transactions/retrieve) a
        /// transaction.
        GET "/v2/money_management/transactions/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/transactions/retrieve#v2_retrieve_transactions" -> Transaction {}

        /// [Updates](https://docs.stripe.com/api/v2/money-management/transactions/update) a
        /// transaction.
        POST "/v2/money_management/transactions/{id}" update(id) Update
            at "api/v2/money-management/transactions/update#v2_update_transactions" -> Transaction {
            description: String,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/v2/money-management/transactions/list) transactions.
        GET "/v2/money_management/transactions" list() List
            at "api/v2/money-management/transactions/list#v2_list_transactions" => [Transaction] Url {
            created: DateTimeRange,
            financial_account: String,
            flow: String,
            /// How many objects a page has at most.
            limit: i64,
        }

        /// [Refreshes](https://docs.stripe.com/api/v2/money-management/transactions/refresh_regulatory_receipt)
        /// regulatory receipt of a transaction.
        POST "/v2/money_management/transactions/{id}/refresh_regulatory_receipt"
            refresh_regulatory_receipt(id) RefreshRegulatoryReceipt
            at "api/v2/money-management/transactions/refresh_regulatory_receipt#v2_refresh_regulatory_receipt_transactions" -> Transaction {}
    }

    objects {
        /// A [transaction](https://docs.stripe.com/api/v2/money-management/transactions/object).
        Transaction "v2.money_management.transaction"
            at "api/v2/money-management/transactions/object#v2_transaction_object" id {
            amount: v2::Amount<JsonRef<'a>>,
            balance_impact: BalanceImpact<'a>,
            category: TransactionCategory,
            counterparty: Option<Counterparty<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            description: Option<&'a str>,
            financial_account: &'a str,
            flow: Option<Flow<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            regulatory_receipt: RegulatoryReceipt<'a>,
            /// One of `pending`, `posted`, `void`.
            status: TransactionStatus,
            status_transitions: StatusTransitions<'a>,
        }
    }

    views {
        /// `counterparty` in an answer.
        Counterparty
            at "api/v2/money-management/transactions/object#v2_transaction_object-counterparty" {
            name: Option<&'a str>,
        }

        /// `regulatory_receipt` in an answer.
        RegulatoryReceipt
            at "api/v2/money-management/transactions/object#v2_transaction_object-regulatory_receipt" {
            /// One of `available`, `not_applicable`, `pending`, `url_expired`.
            status: RegulatoryReceiptStatus,
            url: Option<&'a str>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            url_expires_at: Option<DateTime<'a>>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/v2/money-management/transactions/object#v2_transaction_object-status_transitions" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            posted_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            void_at: Option<DateTime<'a>>,
        }
    }

    enums {
        /// `regulatory_receipt.status`.
        RegulatoryReceiptStatus {
            Available = "available",
            NotApplicable = "not_applicable",
            Pending = "pending",
            UrlExpired = "url_expired",
        }

        /// `category`.
        TransactionCategory {
            Adjustment = "adjustment",
            CurrencyConversion = "currency_conversion",
            InboundTransfer = "inbound_transfer",
            InboundTransferReversal = "inbound_transfer_reversal",
            OutboundPayment = "outbound_payment",
            OutboundPaymentReversal = "outbound_payment_reversal",
            OutboundTransfer = "outbound_transfer",
            OutboundTransferReversal = "outbound_transfer_reversal",
            ReceivedCredit = "received_credit",
            ReceivedCreditReversal = "received_credit_reversal",
            ReceivedDebit = "received_debit",
            ReceivedDebitReversal = "received_debit_reversal",
            StripeFee = "stripe_fee",
            StripeFeeTax = "stripe_fee_tax",
        }
    }
}
