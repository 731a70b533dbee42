//! [Received credits](https://docs.stripe.com/api/v2/money-management/received-credits).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::DateTimeRange;
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/received-credits/retrieve) a
        /// received credit.
        GET "/v2/money_management/received_credits/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/received-credits/retrieve#v2_retrieve_received_credits" -> ReceivedCredit {}

        /// [Lists](https://docs.stripe.com/api/v2/money-management/received-credits/list) received
        /// credits.
        GET "/v2/money_management/received_credits" list() List
            at "api/v2/money-management/received-credits/list#v2_list_received_credits" => [ReceivedCredit] Url {
            created: DateTimeRange,
            /// How many objects a page has at most.
            limit: i64,
        }
    }

    objects {
        /// A [received
        /// credit](https://docs.stripe.com/api/v2/money-management/received-credits/object).
        ReceivedCredit "v2.money_management.received_credit"
            at "api/v2/money-management/received-credits/object#v2_received_credit_object" id {
            amount: v2::Amount<JsonRef<'a>>,
            amount_received: v2::Amount<JsonRef<'a>>,
            /// If `type` is `balance_transfer`.
            balance_transfer: Option<BalanceTransfer<'a>>,
            /// If `type` is `bank_transfer`.
            bank_transfer: Option<BankTransfer<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            description: Option<&'a str>,
            financial_account: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `failed`, `pending`, `returned`, `succeeded`.
            status: ReceivedCreditStatus,
            status_details: Option<StatusDetails<'a>>,
            status_transitions: Option<StatusTransitions<'a>>,
            /// One of `balance_transfer`, `bank_transfer`. `type` on the wire.
            type_ as type: ReceivedCreditType,
        }
    }

    views {
        /// `bank_transfer.originating_bank_account.aba` in an answer.
        Aba
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-bank_transfer-originating_bank_account-aba" {
            account_holder_name: Option<&'a str>,
            bank_name: Option<&'a str>,
            last4: Option<&'a str>,
            routing_number: Option<&'a str>,
        }

        /// `balance_transfer` in an answer.
        BalanceTransfer
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-balance_transfer" {
            from_account: Option<&'a str>,
            outbound_payment: Option<&'a str>,
            outbound_transfer: Option<&'a str>,
            payout: Option<&'a str>,
            transfer: Option<&'a str>,
            /// One of `outbound_payment`, `outbound_transfer`, `payout`, `transfer`. `type` on the
            /// wire.
            type_ as type: BalanceTransferType,
        }

        /// `bank_transfer` in an answer.
        BankTransfer
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-bank_transfer" {
            financial_address: &'a str,
            /// One of `ach`, `chaps`, `fedwire`, `fps`, `rtp`, `sepa`, `sepa_instant`.
            network: BankTransferNetwork,
            originating_bank_account: OriginatingBankAccount<'a>,
            statement_descriptor: Option<&'a str>,
        }

        /// `status_details.failed` in an answer.
        Failed
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-status_details-failed" {
            /// One of `capability_inactive`, `currency_unsupported_on_financial_address`,
            /// `financial_address_inactive`, `stripe_rejected`.
            reason: FailedReason,
        }

        /// `bank_transfer.originating_bank_account.iban` in an answer.
        Iban
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-bank_transfer-originating_bank_account-iban" {
            account_holder_name: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            country: Option<&'a str>,
            iban: Option<&'a str>,
        }

        /// `bank_transfer.originating_bank_account` in an answer.
        OriginatingBankAccount
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-bank_transfer-originating_bank_account" {
            /// If `type` is `aba`.
            aba: Option<Aba<'a>>,
            /// If `type` is `iban`.
            iban: Option<Iban<'a>>,
            /// If `type` is `sort_code`.
            sort_code: Option<SortCode<'a>>,
            /// One of `aba`, `iban`, `sort_code`. `type` on the wire.
            type_ as type: OriginatingBankAccountType,
        }

        /// `status_details.returned` in an answer.
        Returned
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-status_details-returned" {
            /// Only `originator_initiated_reversal`.
            reason: ReturnedReason,
        }

        /// `bank_transfer.originating_bank_account.sort_code` in an answer.
        SortCode
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-bank_transfer-originating_bank_account-sort_code" {
            account_holder_name: Option<&'a str>,
            bank_name: Option<&'a str>,
            last4: Option<&'a str>,
            sort_code: Option<&'a str>,
        }

        /// `status_details` in an answer.
        StatusDetails
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-status_details" {
            failed: Option<Failed<'a>>,
            returned: Option<Returned<'a>>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/v2/money-management/received-credits/object#v2_received_credit_object-status_transitions" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            failed_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            returned_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            succeeded_at: Option<DateTime<'a>>,
        }
    }

    kinds {
        ReceivedCreditKind of object ReceivedCredit {
            BalanceTransfer("balance_transfer"): BalanceTransfer<'a>,
            BankTransfer("bank_transfer"): BankTransfer<'a>,
        }

        OriginatingBankAccountKind of view OriginatingBankAccount {
            Aba("aba"): Aba<'a>,
            Iban("iban"): Iban<'a>,
            SortCode("sort_code"): SortCode<'a>,
        }
    }

    enums {
        /// `balance_transfer.type`.
        BalanceTransferType {
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
            Payout = "payout",
            Transfer = "transfer",
        }

        /// `bank_transfer.network`.
        BankTransferNetwork {
            Ach = "ach",
            Chaps = "chaps",
            Fedwire = "fedwire",
            Fps = "fps",
            Rtp = "rtp",
            Sepa = "sepa",
            SepaInstant = "sepa_instant",
        }

        /// `status_details.failed.reason`.
        FailedReason {
            CapabilityInactive = "capability_inactive",
            CurrencyUnsupportedOnFinancialAddress = "currency_unsupported_on_financial_address",
            FinancialAddressInactive = "financial_address_inactive",
            StripeRejected = "stripe_rejected",
        }

        /// `bank_transfer.originating_bank_account.type`.
        OriginatingBankAccountType { Aba = "aba", Iban = "iban", SortCode = "sort_code" }

        /// `status`.
        ReceivedCreditStatus {
            Failed = "failed",
            Pending = "pending",
            Returned = "returned",
            Succeeded = "succeeded",
        }

        /// `type`.
        ReceivedCreditType { BalanceTransfer = "balance_transfer", BankTransfer = "bank_transfer" }

        /// `status_details.returned.reason`.
        ReturnedReason { OriginatorInitiatedReversal = "originator_initiated_reversal" }
    }
}
