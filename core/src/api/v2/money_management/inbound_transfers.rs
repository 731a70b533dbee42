//! [Inbound transfers](https://docs.stripe.com/api/v2/money-management/inbound-transfers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::DateTimeRange;
use crate::table::table;

pub use crate::api::v2::core::account_tokens::AmountParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money-management/inbound-transfers/create) an
        /// inbound transfer.
        ///
        /// Required: `amount`, `from`, `to`.
        ///
        /// Errors of its own: `blocked_by_stripe`.
        POST "/v2/money_management/inbound_transfers" create() Create
            at "api/v2/money-management/inbound-transfers/create#v2_create_inbound_transfers" -> InboundTransfer {
            /// Required.
            amount: |AmountParams|,
            description: String,
            /// Required.
            from: |FromParams|,
            /// Required.
            to: |ToParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/inbound-transfers/retrieve)
        /// an inbound transfer.
        GET "/v2/money_management/inbound_transfers/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/inbound-transfers/retrieve#v2_retrieve_inbound_transfers" -> InboundTransfer {}

        /// [Lists](https://docs.stripe.com/api/v2/money-management/inbound-transfers/list) inbound
        /// transfers.
        GET "/v2/money_management/inbound_transfers" list() List
            at "api/v2/money-management/inbound-transfers/list#v2_list_inbound_transfers" => [InboundTransfer] Url {
            created: DateTimeRange,
            /// How many objects a page has at most.
            limit: i64,
        }
    }

    params {
        /// `from` in a request.
        FromParams
            at "api/v2/money-management/inbound-transfers/create#v2_create_inbound_transfers-from" {
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Required.
            payment_method: String,
        }

        /// `to` in a request.
        ToParams
            at "api/v2/money-management/inbound-transfers/create#v2_create_inbound_transfers-to" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            financial_account: String,
        }
    }

    objects {
        /// An [inbound
        /// transfer](https://docs.stripe.com/api/v2/money-management/inbound-transfers/object).
        InboundTransfer "v2.money_management.inbound_transfer"
            at "api/v2/money-management/inbound-transfers/object#v2_inbound_transfer_object" id {
            amount: v2::Amount<JsonRef<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            description: &'a str,
            from: InboundTransferFrom<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// `to` on the wire.
            to_ as to: To<'a>,
            transfer_history: Vec<TransferHistory<'a>>,
        }
    }

    views {
        /// `transfer_history.bank_debit_failed` in an answer.
        BankDebitFailed
            at "api/v2/money-management/inbound-transfers/object#v2_inbound_transfer_object-transfer_history-bank_debit_failed" {
            /// One of `bank_account_closed`, `bank_account_not_found`,
            /// `bank_debit_could_not_be_processed`, `bank_debit_not_authorized`,
            /// `insufficient_funds`.
            failure_reason: FailureReason,
        }

        /// `transfer_history.bank_debit_returned` in an answer.
        BankDebitReturned
            at "api/v2/money-management/inbound-transfers/object#v2_inbound_transfer_object-transfer_history-bank_debit_returned" {
            /// One of `bank_account_closed`, `bank_account_not_found`,
            /// `bank_debit_could_not_be_processed`, `bank_debit_not_authorized`,
            /// `insufficient_funds`.
            return_reason: ReturnReason,
        }

        /// `from` in an answer.
        InboundTransferFrom
            at "api/v2/money-management/inbound-transfers/object#v2_inbound_transfer_object-from" {
            debited: v2::Amount<JsonRef<'a>>,
            payment_method: PaymentMethod<'a>,
        }

        /// `from.payment_method` in an answer.
        PaymentMethod
            at "api/v2/money-management/inbound-transfers/object#v2_inbound_transfer_object-from-payment_method" {
            /// `type` on the wire.
            type_ as type: &'a str,
            us_bank_account: Option<&'a str>,
        }

        /// `to` in an answer.
        To at "api/v2/money-management/inbound-transfers/object#v2_inbound_transfer_object-to" {
            credited: v2::Amount<JsonRef<'a>>,
            financial_account: &'a str,
        }

        /// `transfer_history` in an answer.
        TransferHistory
            at "api/v2/money-management/inbound-transfers/object#v2_inbound_transfer_object-transfer_history" {
            /// If `type` is `bank_debit_failed`.
            bank_debit_failed: Option<BankDebitFailed<'a>>,
            /// If `type` is `bank_debit_processing`.
            bank_debit_processing: Option<JsonRef<'a>>,
            /// If `type` is `bank_debit_queued`.
            bank_debit_queued: Option<JsonRef<'a>>,
            /// If `type` is `bank_debit_returned`.
            bank_debit_returned: Option<BankDebitReturned<'a>>,
            /// If `type` is `bank_debit_succeeded`.
            bank_debit_succeeded: Option<JsonRef<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            effective_at: DateTime<'a>,
            id: &'a str,
            /// One of `bank_debit_failed`, `bank_debit_processing`, `bank_debit_queued`,
            /// `bank_debit_returned`, `bank_debit_succeeded`. `type` on the wire.
            type_ as type: TransferHistoryType,
        }
    }

    kinds {
        TransferHistoryKind of view TransferHistory {
            BankDebitFailed("bank_debit_failed"): BankDebitFailed<'a>,
            BankDebitProcessing("bank_debit_processing"): JsonRef<'a>,
            BankDebitQueued("bank_debit_queued"): JsonRef<'a>,
            BankDebitReturned("bank_debit_returned"): BankDebitReturned<'a>,
            BankDebitSucceeded("bank_debit_succeeded"): JsonRef<'a>,
        }
    }

    enums {
        /// `transfer_history.bank_debit_failed.failure_reason`.
        FailureReason {
            BankAccountClosed = "bank_account_closed",
            BankAccountNotFound = "bank_account_not_found",
            BankDebitCouldNotBeProcessed = "bank_debit_could_not_be_processed",
            BankDebitNotAuthorized = "bank_debit_not_authorized",
            InsufficientFunds = "insufficient_funds",
        }

        /// `transfer_history.bank_debit_returned.return_reason`.
        ReturnReason {
            BankAccountClosed = "bank_account_closed",
            BankAccountNotFound = "bank_account_not_found",
            BankDebitCouldNotBeProcessed = "bank_debit_could_not_be_processed",
            BankDebitNotAuthorized = "bank_debit_not_authorized",
            InsufficientFunds = "insufficient_funds",
        }

        /// `transfer_history.type`.
        TransferHistoryType {
            BankDebitFailed = "bank_debit_failed",
            BankDebitProcessing = "bank_debit_processing",
            BankDebitQueued = "bank_debit_queued",
            BankDebitReturned = "bank_debit_returned",
            BankDebitSucceeded = "bank_debit_succeeded",
        }
    }
}
