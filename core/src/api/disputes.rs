//! [Disputes](https://docs.stripe.com/api/disputes).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{BalanceTransaction, Charge, File, PaymentIntent};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{Address, AddressParams};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/disputes/retrieve) a dispute.
        GET "/v1/disputes/{dispute}" retrieve(dispute) Retrieve
            at "api/disputes/retrieve#retrieve_dispute" -> Dispute {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/disputes/update) a dispute.
        POST "/v1/disputes/{dispute}" update(dispute) Update
            at "api/disputes/update#update_dispute" -> Dispute {
            evidence: |EvidenceParams|,
            expand: Vec<String>,
            intended_submission_method: IntendedSubmissionMethod,
            metadata: Emptyable<Metadata>,
            submit: bool,
        }

        /// [Lists](https://docs.stripe.com/api/disputes/list) disputes.
        GET "/v1/disputes" list() List at "api/disputes/list#list_disputes" => [Dispute] Cursor {
            charge: String,
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            payment_intent: String,
            starting_after: String,
        }

        /// [Closes](https://docs.stripe.com/api/disputes/close) a dispute.
        POST "/v1/disputes/{dispute}/close" close(dispute) Close
            at "api/disputes/close#close_dispute" -> Dispute {
            expand: Vec<String>,
        }
    }

    params {
        /// `evidence.appeal` in a request.
        AppealParams at "api/disputes/update#update_dispute-evidence-appeal" {
            card: =|CardParams|,
        }

        /// `evidence.appeal.card` in a request.
        CardParams at "api/disputes/update#update_dispute-evidence-appeal-card" {
            reason_for_filing: Emptyable<String>,
            supporting_files: Emptyable<Vec<String>>,
        }

        /// `evidence.enhanced_evidence.mastercard_compliance` in a request.
        ComplianceParams
            at "api/disputes/update#update_dispute-evidence-enhanced_evidence-mastercard_compliance" {
            fee_acknowledged: bool,
        }

        /// `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction` in a
        /// request.
        DisputedTransactionParams
            at "api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction" {
            customer_account_id: Emptyable<String>,
            customer_device_fingerprint: Emptyable<String>,
            customer_device_id: Emptyable<String>,
            customer_email_address: Emptyable<String>,
            customer_purchase_ip: Emptyable<String>,
            merchandise_or_services: MerchandiseOrServices,
            product_description: Emptyable<String>,
            shipping_address: |AddressParams|,
        }

        /// `evidence.enhanced_evidence` in a request.
        EnhancedEvidenceParams at "api/disputes/update#update_dispute-evidence-enhanced_evidence" {
            mastercard_compliance: |MastercardComplianceParams|,
            visa_compelling_evidence_3: |VisaCompellingEvidence3Params|,
            visa_compliance: |VisaComplianceParams|,
        }

        /// `evidence` in a request.
        EvidenceParams at "api/disputes/update#update_dispute-evidence" {
            access_activity_log: String,
            appeal: =|AppealParams|,
            billing_address: String,
            cancellation_policy: String,
            cancellation_policy_disclosure: String,
            cancellation_rebuttal: String,
            customer_communication: String,
            customer_email_address: String,
            customer_name: String,
            customer_purchase_ip: String,
            customer_signature: String,
            duplicate_charge_documentation: String,
            duplicate_charge_explanation: String,
            duplicate_charge_id: String,
            enhanced_evidence: =|EnhancedEvidenceParams|,
            product_description: String,
            receipt: String,
            refund_policy: String,
            refund_policy_disclosure: String,
            refund_refusal_explanation: String,
            service_date: String,
            service_documentation: String,
            shipping_address: String,
            shipping_carrier: String,
            shipping_date: String,
            shipping_documentation: String,
            shipping_tracking_number: String,
            uncategorized_file: String,
            uncategorized_text: String,
        }

        /// `evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transactions` in
        /// a request.
        PriorUndisputedTransactionParams
            at "api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions" {
            /// Required.
            charge: String,
            customer_account_id: Emptyable<String>,
            customer_device_fingerprint: Emptyable<String>,
            customer_device_id: Emptyable<String>,
            customer_email_address: Emptyable<String>,
            customer_purchase_ip: Emptyable<String>,
            product_description: Emptyable<String>,
            shipping_address: |AddressParams|,
        }

        /// `evidence.enhanced_evidence.visa_compelling_evidence_3` in a request.
        VisaCompellingEvidence3Params
            at "api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compelling_evidence_3" {
            disputed_transaction: |DisputedTransactionParams|,
            prior_undisputed_transactions: ..|PriorUndisputedTransactionParams|,
        }
    }

    objects {
        /// A [dispute](https://docs.stripe.com/api/disputes/object).
        Dispute "dispute" at "api/disputes/object#dispute_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            balance_transactions: Vec<BalanceTransaction<JsonRef<'a>>>,
            charge: Expandable<'a, Charge>,
            created: Timestamp,
            currency: &'a str,
            enhanced_eligibility_types: Vec<EnhancedEligibilityType>,
            evidence: Evidence<'a>,
            evidence_details: EvidenceDetails<'a>,
            intended_submission_method: Option<IntendedSubmissionMethod>,
            is_charge_refundable: bool,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            network_reason_code: Option<&'a str>,
            object: &'a str,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            reason: &'a str,
            status: DisputeStatus,
        }
    }

    views {
        /// `payment_method_details.amazon_pay` in an answer.
        AmazonPay at "api/disputes/object#dispute_object-payment_method_details-amazon_pay" {
            dispute_type: Option<DisputeType>,
        }

        /// `evidence.appeal` in an answer.
        Appeal at "api/disputes/object#dispute_object-evidence-appeal" {
            card: Option<AppealCard<'a>>,
        }

        /// `evidence.appeal.card` in an answer.
        AppealCard at "api/disputes/object#dispute_object-evidence-appeal-card" {
            reason_for_filing: Option<&'a str>,
            supporting_files: Option<Vec<&'a str>>,
        }

        /// `payment_method_details.card` in an answer.
        Card at "api/disputes/object#dispute_object-payment_method_details-card" {
            brand: &'a str,
            case_type: CaseType,
            network: &'a str,
            network_reason_code: Option<&'a str>,
        }

        /// `evidence.enhanced_evidence.mastercard_compliance` in an answer.
        Compliance
            at "api/disputes/object#dispute_object-evidence-enhanced_evidence-mastercard_compliance" {
            fee_acknowledged: bool,
        }

        /// `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction` in an
        /// answer.
        DisputedTransaction
            at "api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-disputed_transaction" {
            customer_account_id: Option<&'a str>,
            customer_device_fingerprint: Option<&'a str>,
            customer_device_id: Option<&'a str>,
            customer_email_address: Option<&'a str>,
            customer_purchase_ip: Option<&'a str>,
            merchandise_or_services: Option<MerchandiseOrServices>,
            product_description: Option<&'a str>,
            shipping_address: Option<Address<'a>>,
        }

        /// `evidence_details.enhanced_eligibility` in an answer.
        EnhancedEligibility
            at "api/disputes/object#dispute_object-evidence_details-enhanced_eligibility" {
            mastercard_compliance: Option<MastercardCompliance<'a>>,
            visa_compelling_evidence_3: Option<EnhancedEligibilityVisaCompellingEvidence3<'a>>,
            visa_compliance: Option<VisaCompliance<'a>>,
        }

        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence_3` in an answer.
        EnhancedEligibilityVisaCompellingEvidence3
            at "api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-visa_compelling_evidence_3" {
            required_actions: Vec<RequiredAction>,
            status: EnhancedEligibilityVisaCompellingEvidence3Status,
        }

        /// `evidence.enhanced_evidence` in an answer.
        EnhancedEvidence at "api/disputes/object#dispute_object-evidence-enhanced_evidence" {
            mastercard_compliance: Option<EnhancedEvidenceMastercardCompliance<'a>>,
            visa_compelling_evidence_3: Option<VisaCompellingEvidence3<'a>>,
            visa_compliance: Option<EnhancedEvidenceVisaCompliance<'a>>,
        }

        /// `evidence` in an answer.
        Evidence at "api/disputes/object#dispute_object-evidence" {
            access_activity_log: Option<&'a str>,
            appeal: Option<Appeal<'a>>,
            billing_address: Option<&'a str>,
            cancellation_policy: Option<Expandable<'a, File>>,
            cancellation_policy_disclosure: Option<&'a str>,
            cancellation_rebuttal: Option<&'a str>,
            customer_communication: Option<Expandable<'a, File>>,
            customer_email_address: Option<&'a str>,
            customer_name: Option<&'a str>,
            customer_purchase_ip: Option<&'a str>,
            customer_signature: Option<Expandable<'a, File>>,
            duplicate_charge_documentation: Option<Expandable<'a, File>>,
            duplicate_charge_explanation: Option<&'a str>,
            duplicate_charge_id: Option<&'a str>,
            enhanced_evidence: EnhancedEvidence<'a>,
            product_description: Option<&'a str>,
            receipt: Option<Expandable<'a, File>>,
            refund_policy: Option<Expandable<'a, File>>,
            refund_policy_disclosure: Option<&'a str>,
            refund_refusal_explanation: Option<&'a str>,
            service_date: Option<&'a str>,
            service_documentation: Option<Expandable<'a, File>>,
            shipping_address: Option<&'a str>,
            shipping_carrier: Option<&'a str>,
            shipping_date: Option<&'a str>,
            shipping_documentation: Option<Expandable<'a, File>>,
            shipping_tracking_number: Option<&'a str>,
            uncategorized_file: Option<Expandable<'a, File>>,
            uncategorized_text: Option<&'a str>,
        }

        /// `evidence_details` in an answer.
        EvidenceDetails at "api/disputes/object#dispute_object-evidence_details" {
            due_by: Option<Timestamp>,
            enhanced_eligibility: EnhancedEligibility<'a>,
            has_evidence: bool,
            past_due: bool,
            submission_count: i64,
            submission_method: SubmissionMethod,
        }

        /// `payment_method_details.klarna` in an answer.
        Klarna at "api/disputes/object#dispute_object-payment_method_details-klarna" {
            chargeback_loss_reason_code: Option<&'a str>,
            reason_code: Option<&'a str>,
        }

        /// `evidence_details.enhanced_eligibility.mastercard_compliance` in an answer.
        MastercardCompliance
            at "api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-mastercard_compliance" {
            status: MastercardComplianceStatus,
        }

        /// `payment_method_details` in an answer.
        PaymentMethodDetails at "api/disputes/object#dispute_object-payment_method_details" {
            amazon_pay: Option<AmazonPay<'a>>,
            card: Option<Card<'a>>,
            klarna: Option<Klarna<'a>>,
            paypal: Option<Paypal<'a>>,
            type_ as type: PaymentMethodDetailsType,
        }

        /// `payment_method_details.paypal` in an answer.
        Paypal at "api/disputes/object#dispute_object-payment_method_details-paypal" {
            case_id: Option<&'a str>,
            reason_code: Option<&'a str>,
        }

        /// `evidence.enhanced_evidence.visa_compelling_evidence_3.prior_undisputed_transactions` in
        /// an answer.
        PriorUndisputedTransaction
            at "api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3-prior_undisputed_transactions" {
            charge: &'a str,
            customer_account_id: Option<&'a str>,
            customer_device_fingerprint: Option<&'a str>,
            customer_device_id: Option<&'a str>,
            customer_email_address: Option<&'a str>,
            customer_purchase_ip: Option<&'a str>,
            product_description: Option<&'a str>,
            shipping_address: Option<Address<'a>>,
        }

        /// `evidence.enhanced_evidence.visa_compelling_evidence_3` in an answer.
        VisaCompellingEvidence3
            at "api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compelling_evidence_3" {
            disputed_transaction: Option<DisputedTransaction<'a>>,
            prior_undisputed_transactions: Vec<PriorUndisputedTransaction<'a>>,
        }

        /// `evidence_details.enhanced_eligibility.visa_compliance` in an answer.
        VisaCompliance
            at "api/disputes/object#dispute_object-evidence_details-enhanced_eligibility-visa_compliance" {
            status: VisaComplianceStatus,
        }
    }

    kinds {
        PaymentMethodDetailsKind of view PaymentMethodDetails {
            AmazonPay("amazon_pay"): AmazonPay<'a>,
            Card("card"): Card<'a>,
            Klarna("klarna"): Klarna<'a>,
            Paypal("paypal"): Paypal<'a>,
        }
    }

    enums {
        /// `payment_method_details.card.case_type`.
        CaseType {
            Block = "block",
            Chargeback = "chargeback",
            Compliance = "compliance",
            Inquiry = "inquiry",
            Resolution = "resolution",
        }

        /// `status`.
        DisputeStatus {
            AppealNeedsResponse = "appeal_needs_response",
            AppealUnderReview = "appeal_under_review",
            Lost = "lost",
            NeedsResponse = "needs_response",
            Prevented = "prevented",
            UnderReview = "under_review",
            WarningClosed = "warning_closed",
            WarningNeedsResponse = "warning_needs_response",
            WarningUnderReview = "warning_under_review",
            Won = "won",
        }

        /// `payment_method_details.amazon_pay.dispute_type`.
        DisputeType { Chargeback = "chargeback", Claim = "claim" }

        /// `enhanced_eligibility_types`.
        EnhancedEligibilityType {
            MastercardCompliance = "mastercard_compliance",
            VisaCompellingEvidence3 = "visa_compelling_evidence_3",
            VisaCompliance = "visa_compliance",
        }

        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence_3.status`.
        EnhancedEligibilityVisaCompellingEvidence3Status {
            NotQualified = "not_qualified",
            Qualified = "qualified",
            RequiresAction = "requires_action",
        }

        /// `intended_submission_method`.
        IntendedSubmissionMethod {
            Manual = "manual",
            PreferManual = "prefer_manual",
            PreferSmartDisputes = "prefer_smart_disputes",
            SmartDisputes = "smart_disputes",
        }

        /// `evidence_details.enhanced_eligibility.mastercard_compliance.status`.
        MastercardComplianceStatus {
            FeeAcknowledged = "fee_acknowledged",
            RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
        }

        /// `evidence.enhanced_evidence.visa_compelling_evidence_3.disputed_transaction.merchandise_or_services`.
        MerchandiseOrServices { Merchandise = "merchandise", Services = "services" }

        /// `payment_method_details.type`.
        PaymentMethodDetailsType {
            AmazonPay = "amazon_pay",
            Card = "card",
            Klarna = "klarna",
            Paypal = "paypal",
        }

        /// `evidence_details.enhanced_eligibility.visa_compelling_evidence_3.required_actions`.
        RequiredAction {
            MissingCustomerIdentifiers = "missing_customer_identifiers",
            MissingDisputedTransactionDescription = "missing_disputed_transaction_description",
            MissingMerchandiseOrServices = "missing_merchandise_or_services",
            MissingPriorUndisputedTransactionDescription = "missing_prior_undisputed_transaction_description",
            MissingPriorUndisputedTransactions = "missing_prior_undisputed_transactions",
        }

        /// `evidence_details.submission_method`.
        SubmissionMethod {
            Manual = "manual",
            NotSubmitted = "not_submitted",
            SmartDisputes = "smart_disputes",
        }

        /// `evidence_details.enhanced_eligibility.visa_compliance.status`.
        VisaComplianceStatus {
            FeeAcknowledged = "fee_acknowledged",
            RequiresFeeAcknowledgement = "requires_fee_acknowledgement",
        }
    }
}

/// [`evidence.enhanced_evidence.mastercard_compliance`](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-mastercard_compliance)
/// in an answer: another name of [`Compliance`].
pub type EnhancedEvidenceMastercardCompliance<'a> = Compliance<'a>;

/// [`evidence.enhanced_evidence.visa_compliance`](https://docs.stripe.com/api/disputes/object#dispute_object-evidence-enhanced_evidence-visa_compliance)
/// in an answer: another name of [`Compliance`].
pub type EnhancedEvidenceVisaCompliance<'a> = Compliance<'a>;

/// [`evidence.enhanced_evidence.mastercard_compliance`](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-mastercard_compliance)
/// in a request: another name of [`ComplianceParams`].
pub type MastercardComplianceParams = ComplianceParams;

/// [`evidence.enhanced_evidence.visa_compliance`](https://docs.stripe.com/api/disputes/update#update_dispute-evidence-enhanced_evidence-visa_compliance)
/// in a request: another name of [`ComplianceParams`].
pub type VisaComplianceParams = ComplianceParams;
