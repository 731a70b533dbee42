//! [Authorizations](https://docs.stripe.com/api/issuing/authorizations), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::issuing::authorizations::{
    AddressLine1Check, AddressPostalCodeCheck, AuthenticationExemptionType, AuthorizationMethod,
    ClaimedBy, CvcCheck, ExpiryCheck, FuelType, FuelUnit, PurchaseType, ServiceType,
    ThreeDSecureResult,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/issuing/authorizations/create) an authorization.
        ///
        /// Required: `card`.
        POST "/v1/test_helpers/issuing/authorizations" create() Create
            at "api/issuing/authorizations/create#create_issuing_authorization" -> issuing::Authorization {
            /// In the currency's smallest unit.
            amount: i64,
            amount_details: |AmountDetailsParams|,
            /// One of `chip`, `contactless`, `keyed_in`, `online`, `swipe`.
            authorization_method: AuthorizationMethod,
            /// Required.
            card: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            fleet: |FleetParams|,
            /// One of `neutral`, `unknown`, `very_likely`, `very_unlikely`.
            fraud_disputability_likelihood: FraudDisputabilityLikelihood,
            fuel: |FuelParams|,
            is_amount_controllable: bool,
            /// In the currency's smallest unit.
            merchant_amount: i64,
            merchant_currency: String,
            merchant_data: |MerchantDataParams|,
            network_data: |NetworkDataParams|,
            risk_assessment: |RiskAssessmentParams|,
            verification_data: |VerificationDataParams|,
            /// One of `apple_pay`, `google_pay`, `samsung_pay`.
            wallet: AuthorizationWallet,
        }

        /// [Captures](https://docs.stripe.com/api/issuing/authorizations) an authorization.
        POST "/v1/test_helpers/issuing/authorizations/{authorization}/capture"
            capture(authorization) Capture
            at "api/issuing/authorizations#capture_issuing_authorization" -> issuing::Authorization {
            /// In the currency's smallest unit.
            capture_amount: i64,
            close_authorization: bool,
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            purchase_details: |PurchaseDetailsParams|,
        }

        /// [Expires](https://docs.stripe.com/api/issuing/authorizations) an authorization.
        POST "/v1/test_helpers/issuing/authorizations/{authorization}/expire"
            expire(authorization) Expire
            at "api/issuing/authorizations#expire_issuing_authorization" -> issuing::Authorization {
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
        }

        /// [Finalizes](https://docs.stripe.com/api/issuing/authorizations) an authorization's
        /// amount.
        ///
        /// Required: `final_amount`.
        POST "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount"
            finalize_amount(authorization) FinalizeAmount
            at "api/issuing/authorizations#finalize_amount_issuing_authorization" -> issuing::Authorization {
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            /// Required. In the currency's smallest unit.
            final_amount: i64,
            fleet: |FleetParams|,
            fuel: |FuelParams|,
        }

        /// [Increments](https://docs.stripe.com/api/issuing/authorizations) an authorization.
        ///
        /// Required: `increment_amount`.
        POST "/v1/test_helpers/issuing/authorizations/{authorization}/increment"
            increment(authorization) Increment
            at "api/issuing/authorizations#increment_issuing_authorization" -> issuing::Authorization {
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            /// Required. In the currency's smallest unit.
            increment_amount: i64,
            is_amount_controllable: bool,
        }

        /// [Responds](https://docs.stripe.com/api/issuing/authorizations) to a fraud challenge.
        ///
        /// Required: `confirmed`.
        POST "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond"
            respond(authorization) Respond
            at "api/issuing/authorizations#respond_issuing_authorization" -> issuing::Authorization {
            /// Required.
            confirmed: bool,
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
        }

        /// [Reverses](https://docs.stripe.com/api/issuing/authorizations) an authorization.
        POST "/v1/test_helpers/issuing/authorizations/{authorization}/reverse"
            reverse(authorization) Reverse
            at "api/issuing/authorizations#reverse_issuing_authorization" -> issuing::Authorization {
            /// Fields that expand: `cardholder`, `token`.
            expand: Vec<String>,
            /// In the currency's smallest unit.
            reverse_amount: i64,
        }
    }

    params {
        /// `amount_details` in a request.
        AmountDetailsParams
            at "api/issuing/authorizations/create#create_issuing_authorization-amount_details" {
            atm_fee: i64,
            /// In the currency's smallest unit.
            cashback_amount: i64,
        }

        /// `verification_data.authentication_exemption` in a request.
        AuthenticationExemptionParams
            at "api/issuing/authorizations/create#create_issuing_authorization-verification_data-authentication_exemption" {
            /// Required. One of `acquirer`, `issuer`.
            claimed_by: ClaimedBy,
            /// Required. One of `low_value_transaction`, `transaction_risk_analysis`, `unknown`.
            /// `type` on the wire.
            type_ as type: AuthenticationExemptionType,
        }

        /// `risk_assessment.card_testing_risk` in a request.
        CardTestingRiskParams
            at "api/issuing/authorizations/create#create_issuing_authorization-risk_assessment-card_testing_risk" {
            invalid_account_number_decline_rate_past_hour: i64,
            invalid_credentials_decline_rate_past_hour: i64,
            /// Required. One of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
            level: CardTestingRiskLevel,
        }

        /// `fleet.cardholder_prompt_data` in a request.
        CardholderPromptDataParams
            at "api/issuing/authorizations/create#create_issuing_authorization-fleet-cardholder_prompt_data" {
            driver_id: String,
            odometer: i64,
            unspecified_id: String,
            user_id: String,
            vehicle_number: String,
        }

        /// `fleet` in a request.
        FleetParams at "api/issuing/authorizations/create#create_issuing_authorization-fleet" {
            cardholder_prompt_data: |CardholderPromptDataParams|,
            /// One of `fuel_and_non_fuel_purchase`, `fuel_purchase`, `non_fuel_purchase`.
            purchase_type: PurchaseType,
            reported_breakdown: |ReportedBreakdownParams|,
            /// One of `full_service`, `non_fuel_transaction`, `self_service`.
            service_type: ServiceType,
        }

        /// `purchase_details.flight` in a request.
        FlightParams
            at "api/issuing/authorizations#capture_issuing_authorization-purchase_details-flight" {
            departure_at: Timestamp,
            passenger_name: String,
            refundable: bool,
            /// Adds one.
            segments: ..|SegmentParams|,
            travel_agency: String,
        }

        /// `risk_assessment.fraud_risk` in a request.
        FraudRiskParams
            at "api/issuing/authorizations/create#create_issuing_authorization-risk_assessment-fraud_risk" {
            /// Required. One of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
            level: FraudRiskLevel,
            score: f64,
        }

        /// `fuel` in a request.
        FuelParams at "api/issuing/authorizations/create#create_issuing_authorization-fuel" {
            industry_product_code: String,
            /// A decimal number.
            quantity_decimal: String,
            /// One of `diesel`, `other`, `unleaded_plus`, `unleaded_regular`, `unleaded_super`.
            /// `type` on the wire.
            type_ as type: FuelType,
            /// One of `charging_minute`, `imperial_gallon`, `kilogram`, `kilowatt_hour`, `liter`,
            /// `other`, `pound`, `us_gallon`.
            unit: FuelUnit,
            /// A decimal number.
            unit_cost_decimal: String,
        }

        /// `purchase_details.lodging` in a request.
        LodgingParams
            at "api/issuing/authorizations#capture_issuing_authorization-purchase_details-lodging" {
            check_in_at: Timestamp,
            nights: i64,
        }

        /// `merchant_data` in a request.
        MerchantDataParams
            at "api/issuing/authorizations/create#create_issuing_authorization-merchant_data" {
            category: String,
            city: String,
            country: String,
            name: String,
            network_id: String,
            postal_code: String,
            state: String,
            terminal_id: String,
            url: String,
        }

        /// `risk_assessment.merchant_dispute_risk` in a request.
        MerchantDisputeRiskParams
            at "api/issuing/authorizations/create#create_issuing_authorization-risk_assessment-merchant_dispute_risk" {
            dispute_rate: i64,
            /// Required. One of `elevated`, `highest`, `low`, `normal`, `not_assessed`, `unknown`.
            level: MerchantDisputeRiskLevel,
        }

        /// `network_data` in a request.
        NetworkDataParams
            at "api/issuing/authorizations/create#create_issuing_authorization-network_data" {
            acquiring_institution_id: String,
        }

        /// `purchase_details` in a request.
        PurchaseDetailsParams
            at "api/issuing/authorizations#capture_issuing_authorization-purchase_details" {
            fleet: |FleetParams|,
            flight: |FlightParams|,
            fuel: |FuelParams|,
            lodging: |LodgingParams|,
            /// Adds one.
            receipt: ..|ReceiptParams|,
            reference: String,
        }

        /// `purchase_details.receipt` in a request.
        ReceiptParams
            at "api/issuing/authorizations#capture_issuing_authorization-purchase_details-receipt" {
            description: String,
            /// A decimal number.
            quantity: String,
            total: i64,
            unit_cost: i64,
        }

        /// `fleet.reported_breakdown.fuel` in a request.
        ReportedBreakdownFuelParams
            at "api/issuing/authorizations/create#create_issuing_authorization-fleet-reported_breakdown-fuel" {
            /// A decimal number.
            gross_amount_decimal: String,
        }

        /// `fleet.reported_breakdown` in a request.
        ReportedBreakdownParams
            at "api/issuing/authorizations/create#create_issuing_authorization-fleet-reported_breakdown" {
            fuel: |ReportedBreakdownFuelParams|,
            non_fuel: |NonFuelParams|,
            tax: |TaxParams|,
        }

        /// `risk_assessment` in a request.
        RiskAssessmentParams
            at "api/issuing/authorizations/create#create_issuing_authorization-risk_assessment" {
            card_testing_risk: |CardTestingRiskParams|,
            fraud_risk: |FraudRiskParams|,
            merchant_dispute_risk: |MerchantDisputeRiskParams|,
        }

        /// `purchase_details.flight.segments` in a request.
        SegmentParams
            at "api/issuing/authorizations#capture_issuing_authorization-purchase_details-flight-segments" {
            arrival_airport_code: String,
            carrier: String,
            departure_airport_code: String,
            flight_number: String,
            service_class: String,
            stopover_allowed: bool,
        }

        /// `fleet.reported_breakdown.tax` in a request.
        TaxParams
            at "api/issuing/authorizations/create#create_issuing_authorization-fleet-reported_breakdown-tax" {
            /// A decimal number.
            local_amount_decimal: String,
            /// A decimal number.
            national_amount_decimal: String,
        }

        /// `verification_data.three_d_secure` in a request.
        ThreeDSecureParams
            at "api/issuing/authorizations/create#create_issuing_authorization-verification_data-three_d_secure" {
            /// Required. One of `attempt_acknowledged`, `authenticated`, `failed`, `required`.
            result: ThreeDSecureResult,
        }

        /// `verification_data` in a request.
        VerificationDataParams
            at "api/issuing/authorizations/create#create_issuing_authorization-verification_data" {
            /// One of `match`, `mismatch`, `not_provided`.
            address_line1_check: AddressLine1Check,
            /// One of `match`, `mismatch`, `not_provided`.
            address_postal_code_check: AddressPostalCodeCheck,
            authentication_exemption: |AuthenticationExemptionParams|,
            /// One of `match`, `mismatch`, `not_provided`.
            cvc_check: CvcCheck,
            /// One of `match`, `mismatch`, `not_provided`.
            expiry_check: ExpiryCheck,
            three_d_secure: |ThreeDSecureParams|,
        }
    }

    enums {
        /// `wallet`.
        AuthorizationWallet {
            ApplePay = "apple_pay",
            GooglePay = "google_pay",
            SamsungPay = "samsung_pay",
        }

        /// `risk_assessment.card_testing_risk.level`.
        CardTestingRiskLevel {
            Elevated = "elevated",
            Highest = "highest",
            Low = "low",
            Normal = "normal",
            NotAssessed = "not_assessed",
            Unknown_ = "unknown",
        }

        /// `fraud_disputability_likelihood`.
        FraudDisputabilityLikelihood {
            Neutral = "neutral",
            Unknown_ = "unknown",
            VeryLikely = "very_likely",
            VeryUnlikely = "very_unlikely",
        }

        /// `risk_assessment.fraud_risk.level`.
        FraudRiskLevel {
            Elevated = "elevated",
            Highest = "highest",
            Low = "low",
            Normal = "normal",
            NotAssessed = "not_assessed",
            Unknown_ = "unknown",
        }

        /// `risk_assessment.merchant_dispute_risk.level`.
        MerchantDisputeRiskLevel {
            Elevated = "elevated",
            Highest = "highest",
            Low = "low",
            Normal = "normal",
            NotAssessed = "not_assessed",
            Unknown_ = "unknown",
        }
    }
}

/// [`fleet.reported_breakdown.non_fuel`](https://docs.stripe.com/api/issuing/authorizations/create#create_issuing_authorization-fleet-reported_breakdown-non_fuel)
/// in a request: another name of [`ReportedBreakdownFuelParams`].
pub type NonFuelParams = ReportedBreakdownFuelParams;
