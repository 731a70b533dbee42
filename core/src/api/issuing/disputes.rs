//! [Disputes](https://docs.stripe.com/api/issuing/disputes).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing::Transaction;
use crate::api::{BalanceTransaction, File};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/issuing/disputes/create) a dispute.
        POST "/v1/issuing/disputes" create() Create
            at "api/issuing/disputes/create#create_issuing_dispute" -> Dispute {
            /// In the currency's smallest unit.
            amount: i64,
            evidence: |EvidenceParams|,
            /// Fields that expand: `transaction`, `evidence.canceled.additional_documentation`,
            /// `evidence.duplicate.additional_documentation`, `evidence.duplicate.card_statement`,
            /// `evidence.duplicate.cash_receipt`, `evidence.duplicate.check_image`,
            /// `evidence.fraudulent.additional_documentation`,
            /// `evidence.merchandise_not_as_described.additional_documentation`,
            /// `evidence.no_valid_authorization.additional_documentation`,
            /// `evidence.not_received.additional_documentation`,
            /// `evidence.other.additional_documentation`,
            /// `evidence.service_not_as_described.additional_documentation`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            transaction: String,
            treasury: |TreasuryParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/issuing/disputes/retrieve) a dispute.
        GET "/v1/issuing/disputes/{dispute}" retrieve(dispute) Retrieve
            at "api/issuing/disputes/retrieve#retrieve_issuing_dispute" -> Dispute {
            /// Fields that expand: `transaction`, `evidence.canceled.additional_documentation`,
            /// `evidence.duplicate.additional_documentation`, `evidence.duplicate.card_statement`,
            /// `evidence.duplicate.cash_receipt`, `evidence.duplicate.check_image`,
            /// `evidence.fraudulent.additional_documentation`,
            /// `evidence.merchandise_not_as_described.additional_documentation`,
            /// `evidence.no_valid_authorization.additional_documentation`,
            /// `evidence.not_received.additional_documentation`,
            /// `evidence.other.additional_documentation`,
            /// `evidence.service_not_as_described.additional_documentation`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/issuing/disputes/update) a dispute.
        POST "/v1/issuing/disputes/{dispute}" update(dispute) Update
            at "api/issuing/disputes/update#update_issuing_dispute" -> Dispute {
            /// In the currency's smallest unit.
            amount: i64,
            evidence: |EvidenceParams|,
            /// Fields that expand: `transaction`, `evidence.canceled.additional_documentation`,
            /// `evidence.duplicate.additional_documentation`, `evidence.duplicate.card_statement`,
            /// `evidence.duplicate.cash_receipt`, `evidence.duplicate.check_image`,
            /// `evidence.fraudulent.additional_documentation`,
            /// `evidence.merchandise_not_as_described.additional_documentation`,
            /// `evidence.no_valid_authorization.additional_documentation`,
            /// `evidence.not_received.additional_documentation`,
            /// `evidence.other.additional_documentation`,
            /// `evidence.service_not_as_described.additional_documentation`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/disputes/list) disputes.
        GET "/v1/issuing/disputes" list() List
            at "api/issuing/disputes/list#list_issuing_disputes" => [Dispute] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.transaction`,
            /// `data.evidence.canceled.additional_documentation`,
            /// `data.evidence.duplicate.additional_documentation`,
            /// `data.evidence.duplicate.card_statement`, `data.evidence.duplicate.cash_receipt`,
            /// `data.evidence.duplicate.check_image`,
            /// `data.evidence.fraudulent.additional_documentation`,
            /// `data.evidence.merchandise_not_as_described.additional_documentation`,
            /// `data.evidence.no_valid_authorization.additional_documentation`,
            /// `data.evidence.not_received.additional_documentation`,
            /// `data.evidence.other.additional_documentation`,
            /// `data.evidence.service_not_as_described.additional_documentation`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `expired`, `lost`, `submitted`, `unsubmitted`, `won`.
            status: DisputeStatus,
            transaction: String,
        }

        /// [Submits](https://docs.stripe.com/api/issuing/disputes/submit) a dispute.
        POST "/v1/issuing/disputes/{dispute}/submit" submit(dispute) Submit
            at "api/issuing/disputes/submit#submit_issuing_dispute" -> Dispute {
            /// Fields that expand: `transaction`, `evidence.canceled.additional_documentation`,
            /// `evidence.duplicate.additional_documentation`, `evidence.duplicate.card_statement`,
            /// `evidence.duplicate.cash_receipt`, `evidence.duplicate.check_image`,
            /// `evidence.fraudulent.additional_documentation`,
            /// `evidence.merchandise_not_as_described.additional_documentation`,
            /// `evidence.no_valid_authorization.additional_documentation`,
            /// `evidence.not_received.additional_documentation`,
            /// `evidence.other.additional_documentation`,
            /// `evidence.service_not_as_described.additional_documentation`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }
    }

    params {
        /// `evidence.canceled` in a request.
        CanceledParams at "api/issuing/disputes/create#create_issuing_dispute-evidence-canceled" {
            additional_documentation: Emptyable<String>,
            canceled_at: Emptyable<Timestamp>,
            cancellation_policy_provided: Emptyable<bool>,
            cancellation_reason: Emptyable<String>,
            expected_at: Emptyable<Timestamp>,
            explanation: Emptyable<String>,
            product_description: Emptyable<String>,
            /// One of `merchandise`, `service`.
            product_type: Emptyable<ProductType>,
            /// One of `merchant_rejected`, `successful`.
            return_status: Emptyable<ReturnStatus>,
            returned_at: Emptyable<Timestamp>,
        }

        /// `evidence.duplicate` in a request.
        DuplicateParams at "api/issuing/disputes/create#create_issuing_dispute-evidence-duplicate" {
            additional_documentation: Emptyable<String>,
            card_statement: Emptyable<String>,
            cash_receipt: Emptyable<String>,
            check_image: Emptyable<String>,
            explanation: Emptyable<String>,
            original_transaction: String,
        }

        /// `evidence` in a request.
        EvidenceParams at "api/issuing/disputes/create#create_issuing_dispute-evidence" {
            /// If `reason` is `canceled`.
            canceled: =|CanceledParams|,
            /// If `reason` is `duplicate`.
            duplicate: =|DuplicateParams|,
            /// If `reason` is `fraudulent`.
            fraudulent: =|FraudulentParams|,
            /// If `reason` is `merchandise_not_as_described`.
            merchandise_not_as_described: =|MerchandiseNotAsDescribedParams|,
            /// If `reason` is `no_valid_authorization`.
            no_valid_authorization: =|NoValidAuthorizationParams|,
            /// If `reason` is `not_received`.
            not_received: =|NotReceivedParams|,
            /// If `reason` is `other`.
            other: =|OtherParams|,
            /// One of `canceled`, `duplicate`, `fraudulent`, `merchandise_not_as_described`,
            /// `no_valid_authorization`, `not_received`, `other`, `service_not_as_described`.
            reason: EvidenceReason,
            /// If `reason` is `service_not_as_described`.
            service_not_as_described: =|ServiceNotAsDescribedParams|,
        }

        /// `evidence.fraudulent` in a request.
        FraudulentParams
            at "api/issuing/disputes/create#create_issuing_dispute-evidence-fraudulent" {
            additional_documentation: Emptyable<String>,
            explanation: Emptyable<String>,
        }

        /// `evidence.merchandise_not_as_described` in a request.
        MerchandiseNotAsDescribedParams
            at "api/issuing/disputes/create#create_issuing_dispute-evidence-merchandise_not_as_described" {
            additional_documentation: Emptyable<String>,
            explanation: Emptyable<String>,
            received_at: Emptyable<Timestamp>,
            return_description: Emptyable<String>,
            /// One of `merchant_rejected`, `successful`.
            return_status: Emptyable<ReturnStatus>,
            returned_at: Emptyable<Timestamp>,
        }

        /// `evidence.not_received` in a request.
        NotReceivedParams
            at "api/issuing/disputes/create#create_issuing_dispute-evidence-not_received" {
            additional_documentation: Emptyable<String>,
            expected_at: Emptyable<Timestamp>,
            explanation: Emptyable<String>,
            product_description: Emptyable<String>,
            /// One of `merchandise`, `service`.
            product_type: Emptyable<ProductType>,
        }

        /// `evidence.other` in a request.
        OtherParams at "api/issuing/disputes/create#create_issuing_dispute-evidence-other" {
            additional_documentation: Emptyable<String>,
            explanation: Emptyable<String>,
            product_description: Emptyable<String>,
            /// One of `merchandise`, `service`.
            product_type: Emptyable<ProductType>,
        }

        /// `evidence.service_not_as_described` in a request.
        ServiceNotAsDescribedParams
            at "api/issuing/disputes/create#create_issuing_dispute-evidence-service_not_as_described" {
            additional_documentation: Emptyable<String>,
            canceled_at: Emptyable<Timestamp>,
            cancellation_reason: Emptyable<String>,
            explanation: Emptyable<String>,
            received_at: Emptyable<Timestamp>,
        }

        /// `treasury` in a request.
        TreasuryParams at "api/issuing/disputes/create#create_issuing_dispute-treasury" {
            /// Required.
            received_debit: String,
        }
    }

    objects {
        /// A [dispute](https://docs.stripe.com/api/issuing/disputes/object).
        Dispute "issuing.dispute" at "api/issuing/disputes/object#issuing_dispute_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            balance_transactions: Option<Vec<BalanceTransaction<JsonRef<'a>>>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            evidence: Evidence<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            loss_reason: Option<LossReason>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            /// One of `expired`, `lost`, `submitted`, `unsubmitted`, `won`.
            status: DisputeStatus,
            transaction: Expandable<'a, Transaction>,
            treasury: Option<Treasury<'a>>,
        }
    }

    views {
        /// `evidence.canceled` in an answer.
        Canceled at "api/issuing/disputes/object#issuing_dispute_object-evidence-canceled" {
            additional_documentation: Option<Expandable<'a, File>>,
            canceled_at: Option<Timestamp>,
            cancellation_policy_provided: Option<bool>,
            cancellation_reason: Option<&'a str>,
            expected_at: Option<Timestamp>,
            explanation: Option<&'a str>,
            product_description: Option<&'a str>,
            /// One of `merchandise`, `service`.
            product_type: Option<ProductType>,
            /// One of `merchant_rejected`, `successful`.
            return_status: Option<ReturnStatus>,
            returned_at: Option<Timestamp>,
        }

        /// `evidence.duplicate` in an answer.
        Duplicate at "api/issuing/disputes/object#issuing_dispute_object-evidence-duplicate" {
            additional_documentation: Option<Expandable<'a, File>>,
            card_statement: Option<Expandable<'a, File>>,
            cash_receipt: Option<Expandable<'a, File>>,
            check_image: Option<Expandable<'a, File>>,
            explanation: Option<&'a str>,
            original_transaction: Option<&'a str>,
        }

        /// `evidence` in an answer.
        Evidence at "api/issuing/disputes/object#issuing_dispute_object-evidence" {
            /// If `reason` is `canceled`.
            canceled: Option<Canceled<'a>>,
            /// If `reason` is `duplicate`.
            duplicate: Option<Duplicate<'a>>,
            /// If `reason` is `fraudulent`.
            fraudulent: Option<Fraudulent<'a>>,
            /// If `reason` is `merchandise_not_as_described`.
            merchandise_not_as_described: Option<MerchandiseNotAsDescribed<'a>>,
            /// If `reason` is `no_valid_authorization`.
            no_valid_authorization: Option<NoValidAuthorization<'a>>,
            /// If `reason` is `not_received`.
            not_received: Option<NotReceived<'a>>,
            /// If `reason` is `other`.
            other: Option<Other<'a>>,
            /// One of `canceled`, `duplicate`, `fraudulent`, `merchandise_not_as_described`,
            /// `no_valid_authorization`, `not_received`, `other`, `service_not_as_described`.
            reason: EvidenceReason,
            /// If `reason` is `service_not_as_described`.
            service_not_as_described: Option<ServiceNotAsDescribed<'a>>,
        }

        /// `evidence.fraudulent` in an answer.
        Fraudulent at "api/issuing/disputes/object#issuing_dispute_object-evidence-fraudulent" {
            additional_documentation: Option<Expandable<'a, File>>,
            explanation: Option<&'a str>,
        }

        /// `evidence.merchandise_not_as_described` in an answer.
        MerchandiseNotAsDescribed
            at "api/issuing/disputes/object#issuing_dispute_object-evidence-merchandise_not_as_described" {
            additional_documentation: Option<Expandable<'a, File>>,
            explanation: Option<&'a str>,
            received_at: Option<Timestamp>,
            return_description: Option<&'a str>,
            /// One of `merchant_rejected`, `successful`.
            return_status: Option<ReturnStatus>,
            returned_at: Option<Timestamp>,
        }

        /// `evidence.not_received` in an answer.
        NotReceived at "api/issuing/disputes/object#issuing_dispute_object-evidence-not_received" {
            additional_documentation: Option<Expandable<'a, File>>,
            expected_at: Option<Timestamp>,
            explanation: Option<&'a str>,
            product_description: Option<&'a str>,
            /// One of `merchandise`, `service`.
            product_type: Option<ProductType>,
        }

        /// `evidence.other` in an answer.
        Other at "api/issuing/disputes/object#issuing_dispute_object-evidence-other" {
            additional_documentation: Option<Expandable<'a, File>>,
            explanation: Option<&'a str>,
            product_description: Option<&'a str>,
            /// One of `merchandise`, `service`.
            product_type: Option<ProductType>,
        }

        /// `evidence.service_not_as_described` in an answer.
        ServiceNotAsDescribed
            at "api/issuing/disputes/object#issuing_dispute_object-evidence-service_not_as_described" {
            additional_documentation: Option<Expandable<'a, File>>,
            canceled_at: Option<Timestamp>,
            cancellation_reason: Option<&'a str>,
            explanation: Option<&'a str>,
            received_at: Option<Timestamp>,
        }

        /// `treasury` in an answer.
        Treasury at "api/issuing/disputes/object#issuing_dispute_object-treasury" {
            debit_reversal: Option<&'a str>,
            received_debit: &'a str,
        }
    }

    enums {
        /// `status`.
        DisputeStatus {
            Expired = "expired",
            Lost = "lost",
            Submitted = "submitted",
            Unsubmitted = "unsubmitted",
            Won = "won",
        }

        /// `evidence.reason`.
        EvidenceReason {
            Canceled = "canceled",
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            MerchandiseNotAsDescribed = "merchandise_not_as_described",
            NoValidAuthorization = "no_valid_authorization",
            NotReceived = "not_received",
            Other = "other",
            ServiceNotAsDescribed = "service_not_as_described",
        }

        /// `loss_reason`.
        LossReason {
            CardholderAuthenticationIssuerLiability = "cardholder_authentication_issuer_liability",
            Eci5TokenTransactionWithTavv = "eci5_token_transaction_with_tavv",
            ExcessDisputesInTimeframe = "excess_disputes_in_timeframe",
            HasNotMetTheMinimumDisputeAmountRequirements = "has_not_met_the_minimum_dispute_amount_requirements",
            InvalidDuplicateDispute = "invalid_duplicate_dispute",
            InvalidIncorrectAmountDispute = "invalid_incorrect_amount_dispute",
            InvalidNoAuthorization = "invalid_no_authorization",
            InvalidUseOfDisputes = "invalid_use_of_disputes",
            MerchandiseDeliveredOrShipped = "merchandise_delivered_or_shipped",
            MerchandiseOrServiceAsDescribed = "merchandise_or_service_as_described",
            NotCancelled = "not_cancelled",
            Other = "other",
            RefundIssued = "refund_issued",
            SubmittedBeyondAllowableTimeLimit = "submitted_beyond_allowable_time_limit",
            Transaction3dsRequired = "transaction_3ds_required",
            TransactionApprovedAfterPriorFraudDispute = "transaction_approved_after_prior_fraud_dispute",
            TransactionAuthorized = "transaction_authorized",
            TransactionElectronicallyRead = "transaction_electronically_read",
            TransactionQualifiesForVisaEasyPaymentService = "transaction_qualifies_for_visa_easy_payment_service",
            TransactionUnattended = "transaction_unattended",
        }

        /// `evidence.canceled.product_type`.
        ProductType { Merchandise = "merchandise", Service = "service" }

        /// `evidence.canceled.return_status`.
        ReturnStatus { MerchantRejected = "merchant_rejected", Successful = "successful" }
    }
}

/// [`evidence.no_valid_authorization`](https://docs.stripe.com/api/issuing/disputes/object#issuing_dispute_object-evidence-no_valid_authorization)
/// in an answer: another name of [`Fraudulent`].
pub type NoValidAuthorization<'a> = Fraudulent<'a>;

/// [`evidence.no_valid_authorization`](https://docs.stripe.com/api/issuing/disputes/create#create_issuing_dispute-evidence-no_valid_authorization)
/// in a request: another name of [`FraudulentParams`].
pub type NoValidAuthorizationParams = FraudulentParams;
