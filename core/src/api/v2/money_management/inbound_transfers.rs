//! [Inbound transfers](https://docs.stripe.com/api/v2/money_management/inbound_transfers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Json;
use crate::api::argument::DateTimeRange;
use crate::api::v2;

pub use crate::api::v2::core::account_tokens::AmountParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money_management/inbound_transfers/create) an
        /// inbound transfer.
        POST "/v2/money_management/inbound_transfers" create() Create -> InboundTransfer {
            /// Required.
            amount: |AmountParams|,
            description: String,
            /// Required.
            from: |FromParams|,
            /// Required.
            to: |ToParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money_management/inbound_transfers/retrieve)
        /// an inbound transfer.
        GET "/v2/money_management/inbound_transfers/{id}" retrieve(id) Retrieve -> InboundTransfer {}

        /// [Lists](https://docs.stripe.com/api/v2/money_management/inbound_transfers/list) inbound
        /// transfers.
        GET "/v2/money_management/inbound_transfers" list() List => [InboundTransfer] Url {
            created: DateTimeRange,
            limit: i64,
        }
    }

    params {
        /// `from` in a request.
        FromParams {
            currency: String,
            /// Required.
            payment_method: String,
        }

        /// `to` in a request.
        ToParams {
            /// Required.
            currency: String,
            /// Required.
            financial_account: String,
        }
    }

    objects {
        /// An [inbound
        /// transfer](https://docs.stripe.com/api/v2/money_management/inbound_transfers/object).
        InboundTransfer "v2.money_management.inbound_transfer" id {
            amount: v2::Amount,
            /// A time as in RFC 3339.
            created: &'a str,
            description: &'a str,
            from: InboundTransferFrom<'a>,
            livemode: bool,
            object: &'a str,
            to: To<'a>,
            transfer_history: Vec<TransferHistory<'a>>,
        }
    }

    views {
        /// `transfer_history.bank_debit_failed` in an answer.
        BankDebitFailed {
            failure_reason: FailureReason,
        }

        /// `transfer_history.bank_debit_returned` in an answer.
        BankDebitReturned {
            return_reason: ReturnReason,
        }

        /// `from` in an answer.
        InboundTransferFrom {
            debited: v2::Amount,
            payment_method: PaymentMethod<'a>,
        }

        /// `from.payment_method` in an answer.
        PaymentMethod {
            type_: &'a str,
            us_bank_account: Option<&'a str>,
        }

        /// `to` in an answer.
        To {
            credited: v2::Amount,
            financial_account: &'a str,
        }

        /// `transfer_history` in an answer.
        TransferHistory {
            bank_debit_failed: Option<BankDebitFailed<'a>>,
            bank_debit_processing: Option<&'a Json>,
            bank_debit_queued: Option<&'a Json>,
            bank_debit_returned: Option<BankDebitReturned<'a>>,
            bank_debit_succeeded: Option<&'a Json>,
            /// A time as in RFC 3339.
            created: &'a str,
            /// A time as in RFC 3339.
            effective_at: &'a str,
            id: &'a str,
            type_: TransferHistoryType,
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
