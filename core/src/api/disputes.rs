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
            /// Fields that expand: `charge`, `payment_intent`, `evidence.cancellation_policy`,
            /// `evidence.customer_communication`, `evidence.customer_signature`,
            /// `evidence.duplicate_charge_documentation`, `evidence.receipt`,
            /// `evidence.refund_policy`, `evidence.service_documentation`,
            /// `evidence.shipping_documentation`, `evidence.uncategorized_file`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/disputes/update) a dispute.
        POST "/v1/disputes/{dispute}" update(dispute) Update
            at "api/disputes/update#update_dispute" -> Dispute {
            /// What proves that the payment was rightful.
            evidence: |EvidenceParams|,
            /// Fields that expand: `charge`, `payment_intent`, `evidence.cancellation_policy`,
            /// `evidence.customer_communication`, `evidence.customer_signature`,
            /// `evidence.duplicate_charge_documentation`, `evidence.receipt`,
            /// `evidence.refund_policy`, `evidence.service_documentation`,
            /// `evidence.shipping_documentation`, `evidence.uncategorized_file`.
            expand: Vec<String>,
            /// One of `manual`, `prefer_manual`, `prefer_smart_disputes`, `smart_disputes`.
            intended_submission_method: IntendedSubmissionMethod,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Whether to send the evidence to the bank now; `false` only saves it.
            submit: bool,
        }

        /// [Lists](https://docs.stripe.com/api/disputes/list) disputes.
        GET "/v1/disputes" list() List at "api/disputes/list#list_disputes" => [Dispute] Cursor {
            charge: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.charge`, `data.payment_intent`,
            /// `data.evidence.cancellation_policy`, `data.evidence.customer_communication`,
            /// `data.evidence.customer_signature`, `data.evidence.duplicate_charge_documentation`,
            /// `data.evidence.receipt`, `data.evidence.refund_policy`,
            /// `data.evidence.service_documentation`, `data.evidence.shipping_documentation`,
            /// `data.evidence.uncategorized_file`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            payment_intent: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Closes](https://docs.stripe.com/api/disputes/close) a dispute.
        POST "/v1/disputes/{dispute}/close" close(dispute) Close
            at "api/disputes/close#close_dispute" -> Dispute {
            /// Fields that expand: `charge`, `payment_intent`, `evidence.cancellation_policy`,
            /// `evidence.customer_communication`, `evidence.customer_signature`,
            /// `evidence.duplicate_charge_documentation`, `evidence.receipt`,
            /// `evidence.refund_policy`, `evidence.service_documentation`,
            /// `evidence.shipping_documentation`, `evidence.uncategorized_file`.
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
            /// One of `merchandise`, `services`.
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
            /// The id of a file: what you and the customer wrote to each other.
            customer_communication: String,
            customer_email_address: String,
            customer_name: String,
            customer_purchase_ip: String,
            customer_signature: String,
            duplicate_charge_documentation: String,
            duplicate_charge_explanation: String,
            duplicate_charge_id: String,
            enhanced_evidence: =|EnhancedEvidenceParams|,
            /// What was sold.
            product_description: String,
            /// The id of a file: the receipt that the customer was sent.
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
            /// The number that the parcel can be traced by.
            shipping_tracking_number: String,
            uncategorized_file: String,
            /// Anything else that the bank should know.
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
            /// Adds one.
            prior_undisputed_transactions: ..|PriorUndisputedTransactionParams|,
        }
    }

    objects {
        /// A [dispute](https://docs.stripe.com/api/disputes/object).
        Dispute "dispute" at "api/disputes/object#dispute_object" id {
            /// How much is disputed. In the currency's smallest unit.
            amount: i64,
            /// The money taken from the balance, and the money that came back.
            balance_transactions: Vec<BalanceTransaction<JsonRef<'a>>>,
            /// The charge that is disputed.
            charge: Expandable<'a, Charge>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// Any of `mastercard_compliance`, `visa_compelling_evidence_3`, `visa_compliance`.
            enhanced_eligibility_types: Vec<EnhancedEligibilityType>,
            /// What proves that the payment was rightful.
            evidence: Evidence<'a>,
            /// When evidence is due, and how often it was sent.
            evidence_details: EvidenceDetails<'a>,
            /// One of `manual`, `prefer_manual`, `prefer_smart_disputes`, `smart_disputes`.
            intended_submission_method: Option<IntendedSubmissionMethod>,
            /// Whether the charge can still be refunded instead.
            is_charge_refundable: bool,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            /// The reason in the code of the card network.
            network_reason_code: Option<&'a str>,
            object: &'a str,
            /// The payment that is disputed.
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            /// Why the customer disputes it.
            reason: &'a str,
            /// `needs_response` waits for you; `won` and `lost` are final; those with `warning` are
            /// inquiries that took no money. One of `appeal_needs_response`, `appeal_under_review`,
            /// `lost`, `needs_response`, `prevented`, `under_review`, `warning_closed`,
            /// `warning_needs_response`, `warning_under_review`, `won`.
            status: DisputeStatus,
        }
    }

    views {
        /// `payment_method_details.amazon_pay` in an answer.
        AmazonPay at "api/disputes/object#dispute_object-payment_method_details-amazon_pay" {
            /// One of `chargeback`, `claim`.
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
            /// One of `block`, `chargeback`, `compliance`, `inquiry`, `resolution`.
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
            /// One of `merchandise`, `services`.
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
            /// Any of `missing_customer_identifiers`, `missing_disputed_transaction_description`,
            /// `missing_merchandise_or_services`,
            /// `missing_prior_undisputed_transaction_description`,
            /// `missing_prior_undisputed_transactions`.
            required_actions: Vec<RequiredAction>,
            /// One of `not_qualified`, `qualified`, `requires_action`.
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
            /// The id of a file: what you and the customer wrote to each other.
            customer_communication: Option<Expandable<'a, File>>,
            customer_email_address: Option<&'a str>,
            customer_name: Option<&'a str>,
            customer_purchase_ip: Option<&'a str>,
            customer_signature: Option<Expandable<'a, File>>,
            duplicate_charge_documentation: Option<Expandable<'a, File>>,
            duplicate_charge_explanation: Option<&'a str>,
            duplicate_charge_id: Option<&'a str>,
            enhanced_evidence: EnhancedEvidence<'a>,
            /// What was sold.
            product_description: Option<&'a str>,
            /// The id of a file: the receipt that the customer was sent.
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
            /// The number that the parcel can be traced by.
            shipping_tracking_number: Option<&'a str>,
            uncategorized_file: Option<Expandable<'a, File>>,
            /// Anything else that the bank should know.
            uncategorized_text: Option<&'a str>,
        }

        /// `evidence_details` in an answer.
        EvidenceDetails at "api/disputes/object#dispute_object-evidence_details" {
            /// When the bank stops taking evidence.
            due_by: Option<Timestamp>,
            enhanced_eligibility: EnhancedEligibility<'a>,
            /// Whether there is any evidence, sent or not.
            has_evidence: bool,
            /// Whether the last evidence came too late.
            past_due: bool,
            /// How often evidence was sent; banks take it once.
            submission_count: i64,
            /// One of `manual`, `not_submitted`, `smart_disputes`.
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
            /// One of `fee_acknowledged`, `requires_fee_acknowledgement`.
            status: MastercardComplianceStatus,
        }

        /// `payment_method_details` in an answer.
        PaymentMethodDetails at "api/disputes/object#dispute_object-payment_method_details" {
            /// If `type` is `amazon_pay`.
            amazon_pay: Option<AmazonPay<'a>>,
            /// If `type` is `card`.
            card: Option<Card<'a>>,
            /// If `type` is `klarna`.
            klarna: Option<Klarna<'a>>,
            /// If `type` is `paypal`.
            paypal: Option<Paypal<'a>>,
            /// One of `amazon_pay`, `card`, `klarna`, `paypal`. `type` on the wire.
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
            /// One of `fee_acknowledged`, `requires_fee_acknowledgement`.
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
