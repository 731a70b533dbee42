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
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/received_credits/list) received credits.
        GET "/v1/treasury/received_credits" list() List
            at "api/treasury/received_credits/list#list_treasury_received_credits" => [ReceivedCredit] Cursor {
            ending_before: String,
            expand: Vec<String>,
            /// Required.
            financial_account: String,
            limit: i64,
            linked_flows: |LinkedFlowsParams|,
            starting_after: String,
            status: ReceivedCreditStatus,
        }
    }

    params {
        /// `linked_flows` in a request.
        LinkedFlowsParams
            at "api/treasury/received_credits/list#list_treasury_received_credits-linked_flows" {
            /// Required.
            source_flow_type: SourceFlowType,
        }
    }

    objects {
        /// A [received credit](https://docs.stripe.com/api/treasury/received_credits/object).
        ReceivedCredit "treasury.received_credit"
            at "api/treasury/received_credits/object#treasury_received_credit_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            created: Timestamp,
            currency: &'a str,
            description: &'a str,
            failure_code: Option<FailureCode>,
            financial_account: Option<&'a str>,
            hosted_regulatory_receipt_url: Option<&'a str>,
            initiating_payment_method_details: InitiatingPaymentMethodDetails<'a>,
            linked_flows: LinkedFlows<'a>,
            livemode: bool,
            network: ReceivedCreditNetwork,
            object: &'a str,
            reversal_details: Option<ReversalDetails<'a>>,
            status: ReceivedCreditStatus,
            transaction: Option<Expandable<'a, Transaction>>,
        }
    }

    views {
        /// `initiating_payment_method_details` in an answer.
        InitiatingPaymentMethodDetails
            at "api/treasury/received_credits/object#treasury_received_credit_object-initiating_payment_method_details" {
            balance: Option<InitiatingPaymentMethodDetailsBalance>,
            billing_details: BillingDetails<'a>,
            financial_account: Option<FinancialAccount<'a>>,
            issuing_card: Option<&'a str>,
            type_ as type: InitiatingPaymentMethodDetailsType,
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
            restricted_reason: Option<RestrictedReason>,
        }

        /// `linked_flows.source_flow_details` in an answer.
        SourceFlowDetails
            at "api/treasury/received_credits/object#treasury_received_credit_object-linked_flows-source_flow_details" {
            credit_reversal: Option<CreditReversal<JsonRef<'a>>>,
            outbound_payment: Option<OutboundPayment<JsonRef<'a>>>,
            outbound_transfer: Option<OutboundTransfer<JsonRef<'a>>>,
            payout: Option<Payout<JsonRef<'a>>>,
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
