//! [Received credits](https://docs.stripe.com/api/treasury/received_credits).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Payout;
use crate::api::treasury::{CreditReversal, OutboundPayment, OutboundTransfer, Transaction};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::accounts::Address;
pub use crate::api::treasury::inbound_transfers::BillingDetails;
pub use crate::api::treasury::outbound_payments::{FinancialAccount, FinancialAccountNetwork};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/treasury/received_credits/retrieve) a received
        /// credit.
        GET "/v1/treasury/received_credits/{id}" retrieve(id) Retrieve
            at "api/treasury/received_credits/retrieve#retrieve_treasury_received_credit" -> ReceivedCredit {
            /// Fields that expand: `transaction`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/received_credits/list) received credits.
        ///
        /// Required: `financial_account`.
        GET "/v1/treasury/received_credits" list() List
            at "api/treasury/received_credits/list#list_treasury_received_credits" => [ReceivedCredit] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`.
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
            linked_flows: |LinkedFlowsParams|,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `failed`, `succeeded`.
            status: ReceivedCreditStatus,
        }
    }

    params {
        /// `linked_flows` in a request.
        LinkedFlowsParams
            at "api/treasury/received_credits/list#list_treasury_received_credits-linked_flows" {
            /// Required. One of `credit_reversal`, `other`, `outbound_payment`,
            /// `outbound_transfer`, `payout`.
            source_flow_type: SourceFlowType,
        }
    }

    objects {
        /// A [received credit](https://docs.stripe.com/api/treasury/received_credits/object).
        ReceivedCredit "treasury.received_credit"
            at "api/treasury/received_credits/object#treasury_received_credit_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: &'a str,
            /// One of `account_closed`, `account_frozen`, `international_transaction`, `other`.
            failure_code: Option<FailureCode>,
            financial_account: Option<&'a str>,
            hosted_regulatory_receipt_url: Option<&'a str>,
            initiating_payment_method_details: InitiatingPaymentMethodDetails<'a>,
            linked_flows: LinkedFlows<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// One of `ach`, `card`, `rtp`, `stripe`, `us_domestic_wire`.
            network: ReceivedCreditNetwork,
            object: &'a str,
            reversal_details: Option<ReversalDetails<'a>>,
            /// One of `failed`, `succeeded`.
            status: ReceivedCreditStatus,
            transaction: Option<Expandable<'a, Transaction>>,
        }
    }

    views {
        /// `initiating_payment_method_details` in an answer.
        InitiatingPaymentMethodDetails
            at "api/treasury/received_credits/object#treasury_received_credit_object-initiating_payment_method_details" {
            /// Only `payments`.
            balance: Option<InitiatingPaymentMethodDetailsBalance>,
            billing_details: BillingDetails<'a>,
            /// If `type` is `financial_account`.
            financial_account: Option<FinancialAccount<'a>>,
            issuing_card: Option<&'a str>,
            /// One of `balance`, `financial_account`, `issuing_card`, `stripe`, `us_bank_account`.
            /// `type` on the wire.
            type_ as type: InitiatingPaymentMethodDetailsType,
            /// If `type` is `us_bank_account`.
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `linked_flows` in an answer.
        LinkedFlows
            at "api/treasury/received_credits/object#treasury_received_credit_object-linked_flows" {
            credit_reversal: Option<&'a str>,
            issuing_authorization: Option<&'a str>,
            issuing_transaction: Option<&'a str>,
            source_flow: Option<&'a str>,
            source_flow_details: Option<SourceFlowDetails<'a>>,
            source_flow_type: Option<&'a str>,
        }

        /// `reversal_details` in an answer.
        ReversalDetails
            at "api/treasury/received_credits/object#treasury_received_credit_object-reversal_details" {
            deadline: Option<Timestamp>,
            /// One of `already_reversed`, `deadline_passed`, `network_restricted`, `other`,
            /// `source_flow_restricted`.
            restricted_reason: Option<RestrictedReason>,
        }

        /// `linked_flows.source_flow_details` in an answer.
        SourceFlowDetails
            at "api/treasury/received_credits/object#treasury_received_credit_object-linked_flows-source_flow_details" {
            /// If `type` is `credit_reversal`.
            credit_reversal: Option<CreditReversal<JsonRef<'a>>>,
            /// If `type` is `outbound_payment`.
            outbound_payment: Option<OutboundPayment<JsonRef<'a>>>,
            /// If `type` is `outbound_transfer`.
            outbound_transfer: Option<OutboundTransfer<JsonRef<'a>>>,
            /// If `type` is `payout`.
            payout: Option<Payout<JsonRef<'a>>>,
            /// One of `credit_reversal`, `other`, `outbound_payment`, `outbound_transfer`,
            /// `payout`. `type` on the wire.
            type_ as type: SourceFlowDetailsType,
        }

        /// `initiating_payment_method_details.us_bank_account` in an answer.
        UsBankAccount
            at "api/treasury/received_credits/object#treasury_received_credit_object-initiating_payment_method_details-us_bank_account" {
            bank_name: Option<&'a str>,
            last4: Option<&'a str>,
            routing_number: Option<&'a str>,
        }
    }

    kinds {
        InitiatingPaymentMethodDetailsKind of view InitiatingPaymentMethodDetails {
            FinancialAccount("financial_account"): FinancialAccount<'a>,
            UsBankAccount("us_bank_account"): UsBankAccount<'a>,
        }
    }

    enums {
        /// `failure_code`.
        FailureCode {
            AccountClosed = "account_closed",
            AccountFrozen = "account_frozen",
            InternationalTransaction = "international_transaction",
            Other = "other",
        }

        /// `initiating_payment_method_details.balance`.
        InitiatingPaymentMethodDetailsBalance { Payments = "payments" }

        /// `initiating_payment_method_details.type`.
        InitiatingPaymentMethodDetailsType {
            Balance = "balance",
            FinancialAccount = "financial_account",
            IssuingCard = "issuing_card",
            Stripe = "stripe",
            UsBankAccount = "us_bank_account",
        }

        /// `network`.
        ReceivedCreditNetwork {
            Ach = "ach",
            Card = "card",
            Rtp = "rtp",
            Stripe = "stripe",
            UsDomesticWire = "us_domestic_wire",
        }

        /// `status`.
        ReceivedCreditStatus { Failed = "failed", Succeeded = "succeeded" }

        /// `reversal_details.restricted_reason`.
        RestrictedReason {
            AlreadyReversed = "already_reversed",
            DeadlinePassed = "deadline_passed",
            NetworkRestricted = "network_restricted",
            Other = "other",
            SourceFlowRestricted = "source_flow_restricted",
        }

        /// `linked_flows.source_flow_details.type`.
        SourceFlowDetailsType {
            CreditReversal = "credit_reversal",
            Other = "other",
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
            Payout = "payout",
        }

        /// `linked_flows.source_flow_type`.
        SourceFlowType {
            CreditReversal = "credit_reversal",
            Other = "other",
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
            Payout = "payout",
        }
    }
}
