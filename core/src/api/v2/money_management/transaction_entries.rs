//! [Transaction entries](https://docs.stripe.com/api/v2/money-management/transaction-entries).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::DateTimeRange;
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/transaction-entries/retrieve)
        /// a transaction entry.
        GET "/v2/money_management/transaction_entries/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/transaction-entries/retrieve#v2_retrieve_transaction_entries" -> TransactionEntry {}

        /// [Lists](https://docs.stripe.com/api/v2/money-management/transaction-entries/list)
        /// transaction entries.
        GET "/v2/money_management/transaction_entries" list() List
            at "api/v2/money-management/transaction-entries/list#v2_list_transaction_entries" => [TransactionEntry] Url {
            created: DateTimeRange,
            /// How many objects a page has at most.
            limit: i64,
            transaction: String,
        }
    }

    objects {
        /// A [transaction
        /// entry](https://docs.stripe.com/api/v2/money-management/transaction-entries/object).
        TransactionEntry "v2.money_management.transaction_entry"
            at "api/v2/money-management/transaction-entries/object#v2_transaction_entry_object" id {
            balance_impact: BalanceImpact<'a>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            effective_at: DateTime<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            transaction: &'a str,
            transaction_details: TransactionDetails<'a>,
        }
    }

    views {
        /// `balance_impact` in an answer.
        BalanceImpact
            at "api/v2/money-management/transaction-entries/object#v2_transaction_entry_object-balance_impact" {
            available: v2::Amount<JsonRef<'a>>,
            inbound_pending: v2::Amount<JsonRef<'a>>,
            outbound_pending: v2::Amount<JsonRef<'a>>,
        }

        /// `transaction_details.flow` in an answer.
        Flow
            at "api/v2/money-management/transaction-entries/object#v2_transaction_entry_object-transaction_details-flow" {
            adjustment: Option<&'a str>,
            currency_conversion: Option<&'a str>,
            fee_batch: Option<&'a str>,
            inbound_transfer: Option<&'a str>,
            outbound_payment: Option<&'a str>,
            outbound_transfer: Option<&'a str>,
            received_credit: Option<&'a str>,
            received_debit: Option<&'a str>,
            /// One of `adjustment`, `currency_conversion`, `fee_batch`, `inbound_transfer`,
            /// `outbound_payment`, `outbound_transfer`, `received_credit`, `received_debit`. `type`
            /// on the wire.
            type_ as type: FlowType,
        }

        /// `transaction_details` in an answer.
        TransactionDetails
            at "api/v2/money-management/transaction-entries/object#v2_transaction_entry_object-transaction_details" {
            category: TransactionDetailsCategory,
            financial_account: &'a str,
            flow: Option<Flow<'a>>,
        }
    }

    enums {
        /// `transaction_details.flow.type`.
        FlowType {
            Adjustment = "adjustment",
            CurrencyConversion = "currency_conversion",
            FeeBatch = "fee_batch",
            InboundTransfer = "inbound_transfer",
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
            ReceivedCredit = "received_credit",
            ReceivedDebit = "received_debit",
        }

        /// `transaction_details.category`.
        TransactionDetailsCategory {
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
