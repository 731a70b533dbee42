//! [Payment evaluations](https://docs.stripe.com/api/radar/payment_evaluations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::PaymentMethod;
use crate::object::Expandable;
use crate::table::argument::Metadata;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{Address, AddressParams};
pub use crate::api::payment_attempt_records::{
    AddressLine1Check, AddressPostalCodeCheck, BillingDetails, CustomerPresence, CvcCheck,
    ShippingDetails,
};
pub use crate::api::payment_records::{BillingDetailsParams, ShippingDetailsParams};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/radar/payment_evaluations/create) a payment
        /// evaluation.
        ///
        /// Required: `customer_details`, `payment_details`.
        POST "/v1/radar/payment_evaluations" create() Create
            at "api/radar/payment_evaluations/create#create_radar_payment_evaluation" -> PaymentEvaluation {
            client_device_metadata_details: |ClientDeviceMetadataDetailsParams|,
            /// Required.
            customer_details: |CustomerDetailsParams|,
            /// Fields that expand: `payment_details.payment_method_details.payment_method`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            payment_details: |PaymentDetailsParams|,
        }
    }

    params {
        /// `payment_details.money_movement_details.card` in a request.
        CardParams
            at "api/radar/payment_evaluations/create#create_radar_payment_evaluation-payment_details-money_movement_details-card" {
            /// One of `off_session`, `on_session`.
            customer_presence: CustomerPresence,
            /// One of `one_off`, `recurring`, `setup_one_off`, `setup_recurring`.
            payment_type: PaymentType,
        }

        /// `client_device_metadata_details` in a request.
        ClientDeviceMetadataDetailsParams
            at "api/radar/payment_evaluations/create#create_radar_payment_evaluation-client_device_metadata_details" {
            /// Required.
            radar_session: String,
        }

        /// `customer_details` in a request.
        CustomerDetailsParams
            at "api/radar/payment_evaluations/create#create_radar_payment_evaluation-customer_details" {
            customer: String,
            customer_account: String,
            email: String,
            name: String,
            phone: String,
        }

        /// `payment_details.money_movement_details` in a request.
        MoneyMovementDetailsParams
            at "api/radar/payment_evaluations/create#create_radar_payment_evaluation-payment_details-money_movement_details" {
            card: |CardParams|,
            /// Required. Only `card`.
            money_movement_type: MoneyMovementType,
        }

        /// `payment_details` in a request.
        PaymentDetailsParams
            at "api/radar/payment_evaluations/create#create_radar_payment_evaluation-payment_details" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            description: String,
            money_movement_details: |MoneyMovementDetailsParams|,
            /// Required.
            payment_method_details: |PaymentMethodDetailsParams|,
            shipping_details: |ShippingDetailsParams|,
            statement_descriptor: String,
        }

        /// `payment_details.payment_method_details` in a request.
        PaymentMethodDetailsParams
            at "api/radar/payment_evaluations/create#create_radar_payment_evaluation-payment_details-payment_method_details" {
            billing_details: |BillingDetailsParams|,
            /// Required.
            payment_method: String,
        }
    }

    objects {
        /// A [payment evaluation](https://docs.stripe.com/api/radar/payment_evaluations/object).
        PaymentEvaluation "radar.payment_evaluation"
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object" id {
            client_device_metadata_details: Option<ClientDeviceMetadataDetails<'a>>,
            created_at: Timestamp,
            customer_details: Option<CustomerDetails<'a>>,
            events: Option<Vec<Event<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            outcome: Option<Outcome<'a>>,
            payment_details: Option<PaymentDetails<'a>>,
            /// One of `block`, `continue`.
            recommended_action: RecommendedAction,
            signals: Signals<'a>,
        }
    }

    views {
        /// `outcome.rejected.card` in an answer.
        Card
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-outcome-rejected-card" {
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            address_line1_check: AddressLine1Check,
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            address_postal_code_check: AddressPostalCodeCheck,
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            cvc_check: CvcCheck,
            reason: CardReason,
        }

        /// `client_device_metadata_details` in an answer.
        ClientDeviceMetadataDetails
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-client_device_metadata_details" {
            radar_session: &'a str,
        }

        /// `events.user_intervention_raised.custom` in an answer.
        Custom
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-events-user_intervention_raised-custom" {
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `customer_details` in an answer.
        CustomerDetails
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-customer_details" {
            customer: Option<&'a str>,
            customer_account: Option<&'a str>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
        }

        /// `events.dispute_opened` in an answer.
        DisputeOpened
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-events-dispute_opened" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// One of `account_not_available`, `credit_not_processed`, `customer_initiated`,
            /// `duplicate`, `fraudulent`, `general`, `noncompliant`, `product_not_received`,
            /// `product_unacceptable`, `subscription_canceled`, `unrecognized`.
            reason: DisputeOpenedReason,
        }

        /// `signals.early_fraud_warning` in an answer.
        EarlyFraudWarning
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-signals-early_fraud_warning" {
            evaluated_at: Timestamp,
            /// One of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
            risk_level: RiskLevel,
            score: Option<f64>,
        }

        /// `events.early_fraud_warning_received` in an answer.
        EarlyFraudWarningReceived
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-events-early_fraud_warning_received" {
            /// One of `made_with_lost_card`, `made_with_stolen_card`, `other`,
            /// `unauthorized_use_of_card`.
            fraud_type: FraudType,
        }

        /// `events` in an answer.
        Event at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-events" {
            /// If `type` is `dispute_opened`.
            dispute_opened: Option<DisputeOpened<'a>>,
            /// If `type` is `early_fraud_warning_received`.
            early_fraud_warning_received: Option<EarlyFraudWarningReceived<'a>>,
            occurred_at: Timestamp,
            /// If `type` is `refunded`.
            refunded: Option<Refunded<'a>>,
            /// One of `dispute_opened`, `early_fraud_warning_received`, `refunded`,
            /// `user_intervention_raised`, `user_intervention_resolved`. `type` on the wire.
            type_ as type: EventType,
            /// If `type` is `user_intervention_raised`.
            user_intervention_raised: Option<UserInterventionRaised<'a>>,
            /// If `type` is `user_intervention_resolved`.
            user_intervention_resolved: Option<UserInterventionResolved<'a>>,
        }

        /// `outcome.merchant_blocked` in an answer.
        MerchantBlocked
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-outcome-merchant_blocked" {
            /// One of `authentication_required`, `blocked_for_fraud`, `invalid_payment`, `other`.
            reason: MerchantBlockedReason,
        }

        /// `payment_details.money_movement_details` in an answer.
        MoneyMovementDetails
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-payment_details-money_movement_details" {
            card: Option<MoneyMovementDetailsCard<'a>>,
            /// Only `card`.
            money_movement_type: MoneyMovementType,
        }

        /// `payment_details.money_movement_details.card` in an answer.
        MoneyMovementDetailsCard
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-payment_details-money_movement_details-card" {
            /// One of `off_session`, `on_session`.
            customer_presence: Option<CustomerPresence>,
            /// One of `one_off`, `recurring`, `setup_one_off`, `setup_recurring`.
            payment_type: Option<PaymentType>,
        }

        /// `outcome` in an answer.
        Outcome at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-outcome" {
            /// If `type` is `merchant_blocked`.
            merchant_blocked: Option<MerchantBlocked<'a>>,
            payment_intent_id: Option<&'a str>,
            /// If `type` is `rejected`.
            rejected: Option<Rejected<'a>>,
            /// If `type` is `succeeded`.
            succeeded: Option<Succeeded<'a>>,
            /// One of `failed`, `merchant_blocked`, `rejected`, `rerouted`, `succeeded`. `type` on
            /// the wire.
            type_ as type: OutcomeType,
        }

        /// `payment_details` in an answer.
        PaymentDetails
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-payment_details" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            money_movement_details: Option<MoneyMovementDetails<'a>>,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            shipping_details: Option<ShippingDetails<'a>>,
            statement_descriptor: Option<&'a str>,
        }

        /// `payment_details.payment_method_details` in an answer.
        PaymentMethodDetails
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-payment_details-payment_method_details" {
            billing_details: Option<BillingDetails<'a>>,
            payment_method: Expandable<'a, PaymentMethod>,
        }

        /// `events.refunded` in an answer.
        Refunded
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-events-refunded" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// One of `duplicate`, `fraudulent`, `other`, `requested_by_customer`.
            reason: RefundedReason,
        }

        /// `outcome.rejected` in an answer.
        Rejected
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-outcome-rejected" {
            card: Option<Card<'a>>,
        }

        /// `signals` in an answer.
        Signals at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-signals" {
            early_fraud_warning: Option<EarlyFraudWarning<'a>>,
            fraudulent_dispute: Option<FraudulentDispute<'a>>,
            fraudulent_payment: FraudulentPayment<'a>,
        }

        /// `outcome.succeeded` in an answer.
        Succeeded
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-outcome-succeeded" {
            card: Option<SucceededCard<'a>>,
        }

        /// `outcome.succeeded.card` in an answer.
        SucceededCard
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-outcome-succeeded-card" {
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            address_line1_check: AddressLine1Check,
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            address_postal_code_check: AddressPostalCodeCheck,
            /// One of `fail`, `pass`, `unavailable`, `unchecked`.
            cvc_check: CvcCheck,
        }

        /// `events.user_intervention_raised` in an answer.
        UserInterventionRaised
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-events-user_intervention_raised" {
            /// If `type` is `custom`.
            custom: Option<Custom<'a>>,
            key: &'a str,
            /// One of `3ds`, `captcha`, `custom`. `type` on the wire.
            type_ as type: UserInterventionRaisedType,
        }

        /// `events.user_intervention_resolved` in an answer.
        UserInterventionResolved
            at "api/radar/payment_evaluations/object#radar_payment_evaluation_object-events-user_intervention_resolved" {
            key: &'a str,
            /// One of `abandoned`, `failed`, `passed`.
            outcome: Option<UserInterventionResolvedOutcome>,
        }
    }

    kinds {
        EventKind of view Event {
            DisputeOpened("dispute_opened"): DisputeOpened<'a>,
            EarlyFraudWarningReceived("early_fraud_warning_received"): EarlyFraudWarningReceived<'a>,
            Refunded("refunded"): Refunded<'a>,
            UserInterventionRaised("user_intervention_raised"): UserInterventionRaised<'a>,
            UserInterventionResolved("user_intervention_resolved"): UserInterventionResolved<'a>,
        }

        OutcomeKind of view Outcome {
            MerchantBlocked("merchant_blocked"): MerchantBlocked<'a>,
            Rejected("rejected"): Rejected<'a>,
            Succeeded("succeeded"): Succeeded<'a>,
        }
    }

    enums {
        /// `outcome.rejected.card.reason`.
        CardReason {
            AuthenticationFailed = "authentication_failed",
            DoNotHonor = "do_not_honor",
            Expired = "expired",
            IncorrectCvc = "incorrect_cvc",
            IncorrectNumber = "incorrect_number",
            IncorrectPostalCode = "incorrect_postal_code",
            InsufficientFunds = "insufficient_funds",
            InvalidAccount = "invalid_account",
            LostCard = "lost_card",
            Other = "other",
            ProcessingError = "processing_error",
            ReportedStolen = "reported_stolen",
            TryAgainLater = "try_again_later",
        }

        /// `events.dispute_opened.reason`.
        DisputeOpenedReason {
            AccountNotAvailable = "account_not_available",
            CreditNotProcessed = "credit_not_processed",
            CustomerInitiated = "customer_initiated",
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            General = "general",
            Noncompliant = "noncompliant",
            ProductNotReceived = "product_not_received",
            ProductUnacceptable = "product_unacceptable",
            SubscriptionCanceled = "subscription_canceled",
            Unrecognized = "unrecognized",
        }

        /// `events.type`.
        EventType {
            DisputeOpened = "dispute_opened",
            EarlyFraudWarningReceived = "early_fraud_warning_received",
            Refunded = "refunded",
            UserInterventionRaised = "user_intervention_raised",
            UserInterventionResolved = "user_intervention_resolved",
        }

        /// `events.early_fraud_warning_received.fraud_type`.
        FraudType {
            MadeWithLostCard = "made_with_lost_card",
            MadeWithStolenCard = "made_with_stolen_card",
            Other = "other",
            UnauthorizedUseOfCard = "unauthorized_use_of_card",
        }

        /// `outcome.merchant_blocked.reason`.
        MerchantBlockedReason {
            AuthenticationRequired = "authentication_required",
            BlockedForFraud = "blocked_for_fraud",
            InvalidPayment = "invalid_payment",
            Other = "other",
        }

        /// `payment_details.money_movement_details.money_movement_type`.
        MoneyMovementType { Card = "card" }

        /// `outcome.type`.
        OutcomeType {
            Failed = "failed",
            MerchantBlocked = "merchant_blocked",
            Rejected = "rejected",
            Rerouted = "rerouted",
            Succeeded = "succeeded",
        }

        /// `payment_details.money_movement_details.card.payment_type`.
        PaymentType {
            OneOff = "one_off",
            Recurring = "recurring",
            SetupOneOff = "setup_one_off",
            SetupRecurring = "setup_recurring",
        }

        /// `recommended_action`.
        RecommendedAction { Block = "block", Continue = "continue" }

        /// `events.refunded.reason`.
        RefundedReason {
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            Other = "other",
            RequestedByCustomer = "requested_by_customer",
        }

        /// `signals.early_fraud_warning.risk_level`.
        RiskLevel {
            Elevated = "elevated",
            Highest = "highest",
            Low = "low",
            Normal = "normal",
            NotAssessed = "not_assessed",
            Unknown_ = "unknown",
        }

        /// `events.user_intervention_raised.type`.
        UserInterventionRaisedType { V3ds = "3ds", Captcha = "captcha", Custom = "custom" }

        /// `events.user_intervention_resolved.outcome`.
        UserInterventionResolvedOutcome {
            Abandoned = "abandoned",
            Failed = "failed",
            Passed = "passed",
        }
    }
}

/// [`signals.fraudulent_dispute`](https://docs.stripe.com/api/radar/payment_evaluations/object#radar_payment_evaluation_object-signals-fraudulent_dispute)
/// in an answer: another name of [`EarlyFraudWarning`].
pub type FraudulentDispute<'a> = EarlyFraudWarning<'a>;

/// [`signals.fraudulent_payment`](https://docs.stripe.com/api/radar/payment_evaluations/object#radar_payment_evaluation_object-signals-fraudulent_payment)
/// in an answer: another name of [`EarlyFraudWarning`].
pub type FraudulentPayment<'a> = EarlyFraudWarning<'a>;
