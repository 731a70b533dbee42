//! [Authorizations](https://docs.stripe.com/api/issuing/authorizations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::BalanceTransaction;
use crate::api::issuing::{Card, Cardholder, Token, Transaction};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/issuing/authorizations/retrieve) an
        /// authorization.
        GET "/v1/issuing/authorizations/{authorization}" retrieve(authorization) Retrieve
            at "api/issuing/authorizations/retrieve#retrieve_issuing_authorization" -> Authorization {
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/issuing/authorizations/update) an authorization.
        POST "/v1/issuing/authorizations/{authorization}" update(authorization) Update
            at "api/issuing/authorizations/update#update_issuing_authorization" -> Authorization {
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/authorizations/list) authorizations.
        GET "/v1/issuing/authorizations" list() List
            at "api/issuing/authorizations/list#list_issuing_authorizations" => [Authorization] Cursor {
            card: String,
            cardholder: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.cardholder`, `data.token`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `closed`, `expired`, `pending`, `reversed`.
            status: AuthorizationStatus,
        }

        /// [Approves](https://docs.stripe.com/api/issuing/authorizations/approve) an authorization.
        ///
        /// Deprecated by Stripe.
        POST "/v1/issuing/authorizations/{authorization}/approve" approve(authorization) Approve
            at "api/issuing/authorizations/approve#approve_issuing_authorization" -> Authorization {
            /// In the currency's smallest unit.
            amount: i64,
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Declines](https://docs.stripe.com/api/issuing/authorizations/decline) an authorization.
        ///
        /// Deprecated by Stripe.
        POST "/v1/issuing/authorizations/{authorization}/decline" decline(authorization) Decline
            at "api/issuing/authorizations/decline#decline_issuing_authorization" -> Authorization {
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }
    }

    objects {
        /// An [authorization](https://docs.stripe.com/api/issuing/authorizations/object).
        Authorization "issuing.authorization"
            at "api/issuing/authorizations/object#issuing_authorization_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            amount_details: Option<AmountDetails<'a>>,
            approved: bool,
            /// One of `chip`, `contactless`, `keyed_in`, `online`, `swipe`.
            authorization_method: AuthorizationMethod,
            balance_transactions: Vec<BalanceTransaction<JsonRef<'a>>>,
            card: Card<JsonRef<'a>>,
            /// One of `not_present`, `present`.
            card_presence: Option<CardPresence>,
            cardholder: Option<Expandable<'a, Cardholder>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            fleet: Option<Fleet<'a>>,
            fraud_challenges: Option<Vec<FraudChallenge<'a>>>,
            fuel: Option<Fuel<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// In the currency's smallest unit.
            merchant_amount: i64,
            merchant_currency: &'a str,
            merchant_data: MerchantData<'a>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            network_data: Option<NetworkData<'a>>,
            object: &'a str,
            pending_request: Option<PendingRequest<'a>>,
            request_history: Vec<RequestHistory<'a>>,
            /// One of `closed`, `expired`, `pending`, `reversed`.
            status: AuthorizationStatus,
            token: Option<Expandable<'a, Token>>,
            transactions: Vec<Transaction<JsonRef<'a>>>,
            treasury: Option<Treasury<'a>>,
            verification_data: VerificationData<'a>,
            verified_by_fraud_challenge: Option<bool>,
            wallet: Option<&'a str>,
        }
    }

    views {
        /// `amount_details` in an answer.
        AmountDetails
            at "api/issuing/authorizations/object#issuing_authorization_object-amount_details" {
            atm_fee: Option<i64>,
            /// In the currency's smallest unit.
            cashback_amount: Option<i64>,
        }

        /// `verification_data.authentication_exemption` in an answer.
        AuthenticationExemption
            at "api/issuing/authorizations/object#issuing_authorization_object-verification_data-authentication_exemption" {
            /// One of `acquirer`, `issuer`.
            claimed_by: ClaimedBy,
            /// One of `low_value_transaction`, `transaction_risk_analysis`, `unknown`. `type` on
            /// the wire.
            type_ as type: AuthenticationExemptionType,
        }

        /// `fleet.cardholder_prompt_data` in an answer.
        CardholderPromptData
            at "api/issuing/authorizations/object#issuing_authorization_object-fleet-cardholder_prompt_data" {
            /// Deprecated.
            alphanumeric_id: Option<&'a str>,
            driver_id: Option<&'a str>,
            odometer: Option<i64>,
            unspecified_id: Option<&'a str>,
            user_id: Option<&'a str>,
            vehicle_number: Option<&'a str>,
        }

        /// `fleet` in an answer.
        Fleet at "api/issuing/authorizations/object#issuing_authorization_object-fleet" {
            cardholder_prompt_data: Option<CardholderPromptData<'a>>,
            /// One of `fuel_and_non_fuel_purchase`, `fuel_purchase`, `non_fuel_purchase`.
            purchase_type: Option<PurchaseType>,
            reported_breakdown: Option<ReportedBreakdown<'a>>,
            /// One of `full_service`, `non_fuel_transaction`, `self_service`.
            service_type: Option<ServiceType>,
        }

        /// `fraud_challenges` in an answer.
        FraudChallenge
            at "api/issuing/authorizations/object#issuing_authorization_object-fraud_challenges" {
            /// Only `sms`.
            channel: FraudChallengeChannel,
            /// One of `expired`, `pending`, `rejected`, `undeliverable`, `verified`.
            status: FraudChallengeStatus,
            /// One of `no_phone_number`, `unsupported_phone_number`.
            undeliverable_reason: Option<UndeliverableReason>,
        }

        /// `fuel` in an answer.
        Fuel at "api/issuing/authorizations/object#issuing_authorization_object-fuel" {
            industry_product_code: Option<&'a str>,
            /// A decimal number.
            quantity_decimal: Option<&'a str>,
            /// One of `diesel`, `other`, `unleaded_plus`, `unleaded_regular`, `unleaded_super`.
            /// `type` on the wire.
            type_ as type: Option<FuelType>,
            /// One of `charging_minute`, `imperial_gallon`, `kilogram`, `kilowatt_hour`, `liter`,
            /// `other`, `pound`, `us_gallon`.
            unit: Option<FuelUnit>,
            /// A decimal number.
            unit_cost_decimal: Option<&'a str>,
        }

        /// `merchant_data` in an answer.
        MerchantData
            at "api/issuing/authorizations/object#issuing_authorization_object-merchant_data" {
            category: &'a str,
            category_code: &'a str,
            city: Option<&'a str>,
            country: Option<&'a str>,
            name: Option<&'a str>,
            network_id: &'a str,
            postal_code: Option<&'a str>,
            state: Option<&'a str>,
            tax_id: Option<&'a str>,
            terminal_id: Option<&'a str>,
            url: Option<&'a str>,
        }

        /// `network_data` in an answer.
        NetworkData
            at "api/issuing/authorizations/object#issuing_authorization_object-network_data" {
            acquiring_institution_id: Option<&'a str>,
            system_trace_audit_number: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `pending_request` in an answer.
        PendingRequest
            at "api/issuing/authorizations/object#issuing_authorization_object-pending_request" {
            /// In the currency's smallest unit.
            amount: i64,
            amount_details: Option<AmountDetails<'a>>,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            is_amount_controllable: bool,
            /// In the currency's smallest unit.
            merchant_amount: i64,
            merchant_currency: &'a str,
            network_risk_score: Option<i64>,
        }

        /// `fleet.reported_breakdown` in an answer.
        ReportedBreakdown
            at "api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown" {
            fuel: Option<ReportedBreakdownFuel<'a>>,
            non_fuel: Option<NonFuel<'a>>,
            tax: Option<Tax<'a>>,
        }

        /// `fleet.reported_breakdown.fuel` in an answer.
        ReportedBreakdownFuel
            at "api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-fuel" {
            /// A decimal number.
            gross_amount_decimal: Option<&'a str>,
        }

        /// `request_history` in an answer.
        RequestHistory
            at "api/issuing/authorizations/object#issuing_authorization_object-request_history" {
            /// In the currency's smallest unit.
            amount: i64,
            amount_details: Option<AmountDetails<'a>>,
            approved: bool,
            authorization_code: Option<&'a str>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// In the currency's smallest unit.
            merchant_amount: i64,
            merchant_currency: &'a str,
            network_risk_score: Option<i64>,
            reason: RequestHistoryReason,
            reason_message: Option<&'a str>,
            requested_at: Option<Timestamp>,
        }

        /// `fleet.reported_breakdown.tax` in an answer.
        Tax
            at "api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-tax" {
            /// A decimal number.
            local_amount_decimal: Option<&'a str>,
            /// A decimal number.
            national_amount_decimal: Option<&'a str>,
        }

        /// `verification_data.three_d_secure` in an answer.
        ThreeDSecure
            at "api/issuing/authorizations/object#issuing_authorization_object-verification_data-three_d_secure" {
            /// One of `attempt_acknowledged`, `authenticated`, `failed`, `required`.
            result: ThreeDSecureResult,
        }

        /// `treasury` in an answer.
        Treasury at "api/issuing/authorizations/object#issuing_authorization_object-treasury" {
            received_credits: Vec<&'a str>,
            received_debits: Vec<&'a str>,
            transaction: Option<&'a str>,
        }

        /// `verification_data` in an answer.
        VerificationData
            at "api/issuing/authorizations/object#issuing_authorization_object-verification_data" {
            /// One of `match`, `mismatch`, `not_provided`.
            address_line1_check: AddressLine1Check,
            /// One of `match`, `mismatch`, `not_provided`.
            address_postal_code_check: AddressPostalCodeCheck,
            authentication_exemption: Option<AuthenticationExemption<'a>>,
            /// One of `match`, `mismatch`, `not_provided`.
            cvc_check: CvcCheck,
            /// One of `match`, `mismatch`, `not_provided`.
            expiry_check: ExpiryCheck,
            postal_code: Option<&'a str>,
            three_d_secure: Option<ThreeDSecure<'a>>,
        }
    }

    enums {
        /// `verification_data.address_line1_check`.
        AddressLine1Check { Match = "match", Mismatch = "mismatch", NotProvided = "not_provided" }

        /// `verification_data.address_postal_code_check`.
        AddressPostalCodeCheck {
            Match = "match",
            Mismatch = "mismatch",
            NotProvided = "not_provided",
        }

        /// `verification_data.authentication_exemption.type`.
        AuthenticationExemptionType {
            LowValueTransaction = "low_value_transaction",
            TransactionRiskAnalysis = "transaction_risk_analysis",
            Unknown_ = "unknown",
        }

        /// `authorization_method`.
        AuthorizationMethod {
            Chip = "chip",
            Contactless = "contactless",
            KeyedIn = "keyed_in",
            Online = "online",
            Swipe = "swipe",
        }

        /// `status`.
        AuthorizationStatus {
            Closed = "closed",
            Expired = "expired",
            Pending = "pending",
            Reversed = "reversed",
        }

        /// `card_presence`.
        CardPresence { NotPresent = "not_present", Present = "present" }

        /// `verification_data.authentication_exemption.claimed_by`.
        ClaimedBy { Acquirer = "acquirer", Issuer = "issuer" }

        /// `verification_data.cvc_check`.
        CvcCheck { Match = "match", Mismatch = "mismatch", NotProvided = "not_provided" }

        /// `verification_data.expiry_check`.
        ExpiryCheck { Match = "match", Mismatch = "mismatch", NotProvided = "not_provided" }

        /// `fraud_challenges.channel`.
        FraudChallengeChannel { Sms = "sms" }

        /// `fraud_challenges.status`.
        FraudChallengeStatus {
            Expired = "expired",
            Pending = "pending",
            Rejected = "rejected",
            Undeliverable = "undeliverable",
            Verified = "verified",
        }

        /// `fuel.type`.
        FuelType {
            Diesel = "diesel",
            Other = "other",
            UnleadedPlus = "unleaded_plus",
            UnleadedRegular = "unleaded_regular",
            UnleadedSuper = "unleaded_super",
        }

        /// `fuel.unit`.
        FuelUnit {
            ChargingMinute = "charging_minute",
            ImperialGallon = "imperial_gallon",
            Kilogram = "kilogram",
            KilowattHour = "kilowatt_hour",
            Liter = "liter",
            Other = "other",
            Pound = "pound",
            UsGallon = "us_gallon",
        }

        /// `fleet.purchase_type`.
        PurchaseType {
            FuelAndNonFuelPurchase = "fuel_and_non_fuel_purchase",
            FuelPurchase = "fuel_purchase",
            NonFuelPurchase = "non_fuel_purchase",
        }

        /// `request_history.reason`.
        RequestHistoryReason {
            AccountDisabled = "account_disabled",
            CardActive = "card_active",
            CardCanceled = "card_canceled",
            CardExpired = "card_expired",
            CardInactive = "card_inactive",
            CardholderBlocked = "cardholder_blocked",
            CardholderInactive = "cardholder_inactive",
            CardholderVerificationRequired = "cardholder_verification_required",
            InsecureAuthorizationMethod = "insecure_authorization_method",
            InsufficientFunds = "insufficient_funds",
            NetworkFallback = "network_fallback",
            NotAllowed = "not_allowed",
            PinBlocked = "pin_blocked",
            SpendingControls = "spending_controls",
            StripeInternalError = "stripe_internal_error",
            SuspectedFraud = "suspected_fraud",
            VerificationFailed = "verification_failed",
            WebhookApproved = "webhook_approved",
            WebhookDeclined = "webhook_declined",
            WebhookError = "webhook_error",
            WebhookTimeout = "webhook_timeout",
        }

        /// `fleet.service_type`.
        ServiceType {
            FullService = "full_service",
            NonFuelTransaction = "non_fuel_transaction",
            SelfService = "self_service",
        }

        /// `verification_data.three_d_secure.result`.
        ThreeDSecureResult {
            AttemptAcknowledged = "attempt_acknowledged",
            Authenticated = "authenticated",
            Failed = "failed",
            Required = "required",
        }

        /// `fraud_challenges.undeliverable_reason`.
        UndeliverableReason {
            NoPhoneNumber = "no_phone_number",
            UnsupportedPhoneNumber = "unsupported_phone_number",
        }
    }
}

/// [`fleet.reported_breakdown.non_fuel`](https://docs.stripe.com/api/issuing/authorizations/object#issuing_authorization_object-fleet-reported_breakdown-non_fuel)
/// in an answer: another name of [`ReportedBreakdownFuel`].
pub type NonFuel<'a> = ReportedBreakdownFuel<'a>;
