//! [Inbound transfers](https://docs.stripe.com/api/treasury/inbound_transfers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Mandate;
use crate::api::treasury::Transaction;
use crate::object::Expandable;
use crate::table::argument::Metadata;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address};
pub use crate::api::payment_intents::AccountType;
pub use crate::api::topups::UsBankAccountNetwork;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/inbound_transfers/create) an inbound
        /// transfer.
        ///
        /// Required: `amount`, `currency`, `financial_account`, `origin_payment_method`.
        POST "/v1/treasury/inbound_transfers" create() Create
            at "api/treasury/inbound_transfers/create#create_treasury_inbound_transfer" -> InboundTransfer {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            description: String,
            /// Fields that expand: `transaction`,
            /// `origin_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            origin_payment_method: String,
            statement_descriptor: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/inbound_transfers/retrieve) an inbound
        /// transfer.
        GET "/v1/treasury/inbound_transfers/{id}" retrieve(id) Retrieve
            at "api/treasury/inbound_transfers/retrieve#retrieve_treasury_inbound_transfer" -> InboundTransfer {
            /// Fields that expand: `transaction`,
            /// `origin_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/inbound_transfers/list) inbound transfers.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/inbound_transfers" list() List
            at "api/treasury/inbound_transfers/list#list_treasury_inbound_transfers" => [InboundTransfer] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`,
            /// `data.origin_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `failed`, `processing`, `succeeded`.
            status: InboundTransferStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/treasury/inbound_transfers/cancel) an inbound
        /// transfer.
        POST "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel"
            cancel(inbound_transfer) Cancel
            at "api/treasury/inbound_transfers/cancel#cancel_treasury_inbound_transfer" -> InboundTransfer {
            /// Fields that expand: `transaction`,
            /// `origin_payment_method_details.us_bank_account.mandate`.
            expand: Vec<String>,
        }
    }

    objects {
        /// An [inbound transfer](https://docs.stripe.com/api/treasury/inbound_transfers/object).
        InboundTransfer "treasury.inbound_transfer"
            at "api/treasury/inbound_transfers/object#treasury_inbound_transfer_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            cancelable: bool,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            failure_details: Option<FailureDetails<'a>>,
            financial_account: &'a str,
            hosted_regulatory_receipt_url: Option<&'a str>,
            linked_flows: LinkedFlows<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            origin_payment_method: Option<&'a str>,
            origin_payment_method_details: Option<OriginPaymentMethodDetails<'a>>,
            returned: Option<bool>,
            statement_descriptor: &'a str,
            /// One of `canceled`, `failed`, `processing`, `succeeded`.
            status: InboundTransferStatus,
            status_transitions: StatusTransitions<'a>,
            transaction: Option<Expandable<'a, Transaction>>,
        }
    }

    views {
        /// `origin_payment_method_details.billing_details` in an answer.
        BillingDetails
            at "api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-origin_payment_method_details-billing_details" {
            address: Address<'a>,
            email: Option<&'a str>,
            name: Option<&'a str>,
        }

        /// `failure_details` in an answer.
        FailureDetails
            at "api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-failure_details" {
            code: FailureDetailsCode,
        }

        /// `linked_flows` in an answer.
        LinkedFlows
            at "api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-linked_flows" {
            received_debit: Option<&'a str>,
        }

        /// `origin_payment_method_details` in an answer.
        OriginPaymentMethodDetails
            at "api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-origin_payment_method_details" {
            billing_details: BillingDetails<'a>,
            /// Only `us_bank_account`. `type` on the wire.
            type_ as type: OriginPaymentMethodDetailsType,
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-status_transitions" {
            canceled_at: Option<Timestamp>,
            failed_at: Option<Timestamp>,
            succeeded_at: Option<Timestamp>,
        }

        /// `origin_payment_method_details.us_bank_account` in an answer.
        UsBankAccount
            at "api/treasury/inbound_transfers/object#treasury_inbound_transfer_object-origin_payment_method_details-us_bank_account" {
            /// One of `company`, `individual`.
            account_holder_type: Option<AccountHolderType>,
            /// One of `checking`, `savings`.
            account_type: Option<AccountType>,
            bank_name: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<Expandable<'a, Mandate>>,
            /// Only `ach`.
            network: UsBankAccountNetwork,
            routing_number: Option<&'a str>,
        }
    }

    enums {
        /// `failure_details.code`.
        FailureDetailsCode {
            AccountClosed = "account_closed",
            AccountFrozen = "account_frozen",
            BankAccountRestricted = "bank_account_restricted",
            BankOwnershipChanged = "bank_ownership_changed",
            DebitNotAuthorized = "debit_not_authorized",
            IncorrectAccountHolderAddress = "incorrect_account_holder_address",
            IncorrectAccountHolderName = "incorrect_account_holder_name",
            IncorrectAccountHolderTaxId = "incorrect_account_holder_tax_id",
            InsufficientFunds = "insufficient_funds",
            InvalidAccountNumber = "invalid_account_number",
            InvalidCurrency = "invalid_currency",
            NoAccount = "no_account",
            Other = "other",
        }

        /// `status`.
        InboundTransferStatus {
            Canceled = "canceled",
            Failed = "failed",
            Processing = "processing",
            Succeeded = "succeeded",
        }

        /// `origin_payment_method_details.type`.
        OriginPaymentMethodDetailsType { UsBankAccount = "us_bank_account" }
    }
}
