//! [Authentications](https://docs.stripe.com/api/three_d_secure/authentications).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::PaymentMethod;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::AddressParams;
pub use crate::api::payment_records::BillingDetailsParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/three_d_secure/authentications/create) an
        /// authentication.
        ///
        /// Required: `channel`, `message_category`.
        POST "/v1/three_d_secure/authentications" create() Create
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication" -> Authentication {
            acquirer_details: |AcquirerDetailsParams|,
            /// In the currency's smallest unit.
            amount: i64,
            /// Required.
            channel: |ChannelParams|,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// One of `american_express`, `cartes_bancaires`, `discover`, `mastercard`, `visa`.
            directory_server: DirectoryServer,
            /// Fields that expand: `payment_method`.
            expand: Vec<String>,
            flow_preference: |FlowPreferenceParams|,
            future_usage: |FutureUsageParams|,
            /// Required. One of `non_payment_authentication`, `payment_authentication`.
            message_category: MessageCategory,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            payment_method: String,
            payment_method_data: |PaymentMethodDataParams|,
            /// One of `cardholder_authentication`, `issuer_requested`, `liability_shift`,
            /// `processing_costs`, `regulatory_compliance`.
            reason: AuthenticationReason,
            shipping_address: |AddressParams|,
            /// One of `always`, `if_fingerprinting_not_supported`, `never`.
            submit: AuthenticationSubmit,
        }

        /// [Retrieves](https://docs.stripe.com/api/three_d_secure/authentications/retrieve) an
        /// authentication.
        GET "/v1/three_d_secure/authentications/{authentication}"
            retrieve(authentication) Retrieve
            at "api/three_d_secure/authentications/retrieve#retrieve_three_d_secure_authentication" -> Authentication {
            /// Fields that expand: `payment_method`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/three_d_secure/authentications/list)
        /// authentications.
        GET "/v1/three_d_secure/authentications" list() List
            at "api/three_d_secure/authentications/list#list_three_d_secure_authentications" => [Authentication] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.payment_method`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `error`, `failed`, `requires_challenge`, `requires_submission`,
            /// `succeeded`.
            status: AuthenticationStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/three_d_secure/authentications/cancel) an
        /// authentication.
        POST "/v1/three_d_secure/authentications/{authentication}/cancel"
            cancel(authentication) Cancel
            at "api/three_d_secure/authentications/cancel#cancel_three_d_secure_authentication" -> Authentication {
            /// Fields that expand: `payment_method`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Submits](https://docs.stripe.com/api/three_d_secure/authentications/submit) an
        /// authentication.
        POST "/v1/three_d_secure/authentications/{authentication}/submit"
            submit(authentication) Submit
            at "api/three_d_secure/authentications/submit#submit_three_d_secure_authentication" -> Authentication {
            /// Fields that expand: `payment_method`.
            expand: Vec<String>,
            fingerprinting_result: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }
    }

    params {
        /// `acquirer_details` in a request.
        AcquirerDetailsParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-acquirer_details" {
            /// Required.
            acquirer_bin: String,
            /// Required.
            acquirer_country: String,
            /// Required.
            acquirer_merchant_id: String,
            mcc: String,
            merchant_name: String,
            requestor_id: String,
        }

        /// `channel.browser` in a request.
        BrowserParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-channel-browser" {
            /// Required.
            accept_header: String,
            color_depth: i64,
            device_id: String,
            /// Required.
            ip_address: String,
            java_enabled: bool,
            /// Required.
            javascript_enabled: bool,
            /// Required.
            language: String,
            screen_height: i64,
            screen_width: i64,
            timezone_offset: i64,
            /// Required.
            user_agent: String,
        }

        /// `payment_method_data.card` in a request.
        CardParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-payment_method_data-card" {
            cvc: String,
            exp_month: i64,
            exp_year: i64,
            number: String,
            token: String,
        }

        /// `flow_preference.challenge` in a request.
        ChallengeParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-flow_preference-challenge" {
            /// Required. One of `mandated`, `preferred`. `type` on the wire.
            type_ as type: ChallengeType,
        }

        /// `channel` in a request.
        ChannelParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-channel" {
            /// If `type` is `browser`.
            browser: |BrowserParams|,
            /// If `type` is `three_r_i`.
            three_r_i: |ThreeRIParams|,
            /// Required. One of `browser`, `three_r_i`. `type` on the wire.
            type_ as type: ChannelType,
        }

        /// `flow_preference.data_share` in a request.
        DataShareParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-flow_preference-data_share" {
            /// Required. One of `ds_specific`, `emv_standard`. `type` on the wire.
            type_ as type: DataShareType,
        }

        /// `future_usage.installment.expiry` in a request.
        ExpiryParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-future_usage-installment-expiry" {
            date: String,
            /// Required. One of `date`, `never`. `type` on the wire.
            type_ as type: ExpiryType,
        }

        /// `flow_preference` in a request.
        FlowPreferenceParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-flow_preference" {
            /// If `type` is `challenge`.
            challenge: |ChallengeParams|,
            /// If `type` is `data_share`.
            data_share: |DataShareParams|,
            /// If `type` is `frictionless`.
            frictionless: |FrictionlessParams|,
            /// Required. One of `challenge`, `data_share`, `frictionless`. `type` on the wire.
            type_ as type: FlowPreferenceType,
        }

        /// `flow_preference.frictionless` in a request.
        FrictionlessParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-flow_preference-frictionless" {
            /// Required. One of `low_risk`, `none`. `type` on the wire.
            type_ as type: FrictionlessType,
        }

        /// `future_usage` in a request.
        FutureUsageParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-future_usage" {
            /// If `type` is `installment`.
            installment: |InstallmentParams|,
            /// If `type` is `recurring`.
            recurring: |RecurringParams|,
            /// Required. One of `card_on_file`, `installment`, `recurring`. `type` on the wire.
            type_ as type: FutureUsageType,
        }

        /// `future_usage.installment` in a request.
        InstallmentParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-future_usage-installment" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            expiry: |ExpiryParams|,
            /// Only `day`.
            interval: InstallmentInterval,
            interval_count: i64,
            /// Required.
            number: i64,
        }

        /// `payment_method_data` in a request.
        PaymentMethodDataParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-payment_method_data" {
            billing_details: |BillingDetailsParams|,
            /// Required.
            card: |CardParams|,
            /// Required. Only `card`. `type` on the wire.
            type_ as type: PaymentMethodDataType,
        }

        /// `future_usage.recurring` in a request.
        RecurringParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-future_usage-recurring" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            expiry: |ExpiryParams|,
            /// Only `day`.
            interval: RecurringInterval,
            interval_count: i64,
        }

        /// `channel.three_r_i` in a request.
        ThreeRIParams
            at "api/three_d_secure/authentications/create#create_three_d_secure_authentication-channel-three_r_i" {
            /// Required.
            previous_authentication: String,
            /// Required. One of `delayed_shipment`, `other_payment`, `recurring`, `split_shipment`.
            /// `type` on the wire.
            type_ as type: ThreeRIType,
        }
    }

    objects {
        /// An [authentication](https://docs.stripe.com/api/three_d_secure/authentications/object).
        Authentication "three_d_secure.authentication"
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object" id {
            acquirer_details: Option<AcquirerDetails<'a>>,
            /// In the currency's smallest unit.
            amount: Option<i64>,
            challenge_url: Option<&'a str>,
            channel: Channel<'a>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            /// One of `american_express`, `cartes_bancaires`, `discover`, `mastercard`, `visa`.
            directory_server: DirectoryServer,
            fingerprinting_url: Option<&'a str>,
            flow_preference: Option<FlowPreference<'a>>,
            future_usage: Option<FutureUsage<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// One of `non_payment_authentication`, `payment_authentication`.
            message_category: MessageCategory,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// One of `abandoned`, `attempt_acknowledged`, `authenticated`, `canceled`, `denied`,
            /// `informational`, `internal_error`, `not_supported`, `not_triggered`,
            /// `processing_error`, `rejected`.
            outcome: Option<AuthenticationOutcome>,
            outcome_details: Option<OutcomeDetails<'a>>,
            payment_method: Expandable<'a, PaymentMethod>,
            /// One of `cardholder_authentication`, `issuer_requested`, `liability_shift`,
            /// `processing_costs`, `regulatory_compliance`.
            reason: Option<AuthenticationReason>,
            shipping_address: Option<ShippingAddress<'a>>,
            /// One of `canceled`, `error`, `failed`, `requires_challenge`, `requires_submission`,
            /// `succeeded`.
            status: AuthenticationStatus,
        }
    }

    views {
        /// `acquirer_details` in an answer.
        AcquirerDetails
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-acquirer_details" {
            acquirer_bin: Option<&'a str>,
            acquirer_country: Option<&'a str>,
            acquirer_merchant_id: Option<&'a str>,
            mcc: Option<&'a str>,
            merchant_name: Option<&'a str>,
            requestor_id: Option<&'a str>,
        }

        /// `channel.browser` in an answer.
        Browser
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-channel-browser" {
            accept_header: &'a str,
            color_depth: Option<i64>,
            ip_address: &'a str,
            java_enabled: Option<bool>,
            javascript_enabled: bool,
            language: &'a str,
            screen_height: Option<i64>,
            screen_width: Option<i64>,
            timezone_offset: Option<i64>,
            user_agent: &'a str,
        }

        /// `outcome_details.network_details.cartes_bancaires` in an answer.
        CartesBancaires
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-outcome_details-network_details-cartes_bancaires" {
            avalgo: &'a str,
            cb_exemption: Option<&'a str>,
            cb_score: Option<&'a str>,
        }

        /// `flow_preference.challenge` in an answer.
        Challenge
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-flow_preference-challenge" {
            /// One of `mandated`, `preferred`. `type` on the wire.
            type_ as type: ChallengeType,
        }

        /// `channel` in an answer.
        Channel
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-channel" {
            /// If `type` is `browser`.
            browser: Option<Browser<'a>>,
            /// If `type` is `three_r_i`.
            three_r_i: Option<ThreeRI<'a>>,
            /// One of `browser`, `three_r_i`. `type` on the wire.
            type_ as type: ChannelType,
        }

        /// `flow_preference.data_share` in an answer.
        DataShare
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-flow_preference-data_share" {
            /// One of `ds_specific`, `emv_standard`. `type` on the wire.
            type_ as type: DataShareType,
        }

        /// `future_usage.installment.expiry` in an answer.
        Expiry
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-future_usage-installment-expiry" {
            date: Option<&'a str>,
            /// One of `date`, `never`. `type` on the wire.
            type_ as type: ExpiryType,
        }

        /// `flow_preference` in an answer.
        FlowPreference
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-flow_preference" {
            /// If `type` is `challenge`.
            challenge: Option<Challenge<'a>>,
            /// If `type` is `data_share`.
            data_share: Option<DataShare<'a>>,
            /// If `type` is `frictionless`.
            frictionless: Option<Frictionless<'a>>,
            /// One of `challenge`, `data_share`, `frictionless`. `type` on the wire.
            type_ as type: FlowPreferenceType,
        }

        /// `flow_preference.frictionless` in an answer.
        Frictionless
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-flow_preference-frictionless" {
            /// One of `low_risk`, `none`. `type` on the wire.
            type_ as type: FrictionlessType,
        }

        /// `future_usage` in an answer.
        FutureUsage
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-future_usage" {
            /// If `type` is `installment`.
            installment: Option<Installment<'a>>,
            /// If `type` is `recurring`.
            recurring: Option<Recurring<'a>>,
            /// One of `card_on_file`, `installment`, `recurring`. `type` on the wire.
            type_ as type: FutureUsageType,
        }

        /// `future_usage.installment` in an answer.
        Installment
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-future_usage-installment" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            expiry: Expiry<'a>,
            /// Only `day`.
            interval: InstallmentInterval,
            interval_count: i64,
            number: i64,
        }

        /// `outcome_details.network_details` in an answer.
        NetworkDetails
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-outcome_details-network_details" {
            cartes_bancaires: Option<CartesBancaires<'a>>,
        }

        /// `outcome_details` in an answer.
        OutcomeDetails
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-outcome_details" {
            acs_transaction_id: Option<&'a str>,
            ares: Option<&'a str>,
            /// One of `A`, `C`, `D`, `I`, `N`, `R`, `S`, `U`, `Y`.
            ares_trans_status: Option<AresTransStatus>,
            cryptogram: Option<&'a str>,
            ds_transaction_id: Option<&'a str>,
            eci: Option<&'a str>,
            network_details: Option<NetworkDetails<'a>>,
            /// One of `2.1.0`, `2.2.0`, `2.3.1`.
            protocol_version: ProtocolVersion,
            /// One of `01`, `02`, `03`, `04`, `05`, `06`.
            requestor_challenge_indicator: Option<RequestorChallengeIndicator>,
            rreq: Option<&'a str>,
            /// One of `A`, `C`, `D`, `I`, `N`, `R`, `S`, `U`, `Y`.
            rreq_trans_status: Option<RreqTransStatus>,
            three_ds_server_transaction_id: &'a str,
        }

        /// `future_usage.recurring` in an answer.
        Recurring
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-future_usage-recurring" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            expiry: Expiry<'a>,
            /// Only `day`.
            interval: RecurringInterval,
            interval_count: i64,
        }

        /// `shipping_address` in an answer.
        ShippingAddress
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-shipping_address" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            state: Option<&'a str>,
        }

        /// `channel.three_r_i` in an answer.
        ThreeRI
            at "api/three_d_secure/authentications/object#three_d_secure_authentication_object-channel-three_r_i" {
            previous_authentication: &'a str,
            /// One of `delayed_shipment`, `other_payment`, `recurring`, `split_shipment`. `type` on
            /// the wire.
            type_ as type: ThreeRIType,
        }
    }

    kinds {
        ChannelKind of view Channel {
            Browser("browser"): Browser<'a>,
            ThreeRI("three_r_i"): ThreeRI<'a>,
        }

        FlowPreferenceKind of view FlowPreference {
            Challenge("challenge"): Challenge<'a>,
            DataShare("data_share"): DataShare<'a>,
            Frictionless("frictionless"): Frictionless<'a>,
        }

        FutureUsageKind of view FutureUsage {
            Installment("installment"): Installment<'a>,
            Recurring("recurring"): Recurring<'a>,
        }
    }

    enums {
        /// `outcome_details.ares_trans_status`.
        AresTransStatus {
            A = "A",
            C = "C",
            D = "D",
            I = "I",
            N = "N",
            R = "R",
            S = "S",
            U = "U",
            Y = "Y",
        }

        /// `outcome`.
        AuthenticationOutcome {
            Abandoned = "abandoned",
            AttemptAcknowledged = "attempt_acknowledged",
            Authenticated = "authenticated",
            Canceled = "canceled",
            Denied = "denied",
            Informational = "informational",
            InternalError = "internal_error",
            NotSupported = "not_supported",
            NotTriggered = "not_triggered",
            ProcessingError = "processing_error",
            Rejected = "rejected",
        }

        /// `reason`.
        AuthenticationReason {
            CardholderAuthentication = "cardholder_authentication",
            IssuerRequested = "issuer_requested",
            LiabilityShift = "liability_shift",
            ProcessingCosts = "processing_costs",
            RegulatoryCompliance = "regulatory_compliance",
        }

        /// `status`.
        AuthenticationStatus {
            Canceled = "canceled",
            Error = "error",
            Failed = "failed",
            RequiresChallenge = "requires_challenge",
            RequiresSubmission = "requires_submission",
            Succeeded = "succeeded",
        }

        /// `submit`.
        AuthenticationSubmit {
            Always = "always",
            IfFingerprintingNotSupported = "if_fingerprinting_not_supported",
            Never = "never",
        }

        /// `flow_preference.challenge.type`.
        ChallengeType { Mandated = "mandated", Preferred = "preferred" }

        /// `channel.type`.
        ChannelType { Browser = "browser", ThreeRI = "three_r_i" }

        /// `flow_preference.data_share.type`.
        DataShareType { DsSpecific = "ds_specific", EmvStandard = "emv_standard" }

        /// `directory_server`.
        DirectoryServer {
            AmericanExpress = "american_express",
            CartesBancaires = "cartes_bancaires",
            Discover = "discover",
            Mastercard = "mastercard",
            Visa = "visa",
        }

        /// `future_usage.installment.expiry.type`.
        ExpiryType { Date = "date", Never = "never" }

        /// `flow_preference.type`.
        FlowPreferenceType {
            Challenge = "challenge",
            DataShare = "data_share",
            Frictionless = "frictionless",
        }

        /// `flow_preference.frictionless.type`.
        FrictionlessType { LowRisk = "low_risk", None = "none" }

        /// `future_usage.type`.
        FutureUsageType {
            CardOnFile = "card_on_file",
            Installment = "installment",
            Recurring = "recurring",
        }

        /// `future_usage.installment.interval`.
        InstallmentInterval { Day = "day" }

        /// `message_category`.
        MessageCategory {
            NonPaymentAuthentication = "non_payment_authentication",
            PaymentAuthentication = "payment_authentication",
        }

        /// `payment_method_data.type`.
        PaymentMethodDataType { Card = "card" }

        /// `outcome_details.protocol_version`.
        ProtocolVersion { V2_1_0 = "2.1.0", V2_2_0 = "2.2.0", V2_3_1 = "2.3.1" }

        /// `future_usage.recurring.interval`.
        RecurringInterval { Day = "day" }

        /// `outcome_details.requestor_challenge_indicator`.
        RequestorChallengeIndicator {
            V01 = "01",
            V02 = "02",
            V03 = "03",
            V04 = "04",
            V05 = "05",
            V06 = "06",
        }

        /// `outcome_details.rreq_trans_status`.
        RreqTransStatus {
            A = "A",
            C = "C",
            D = "D",
            I = "I",
            N = "N",
            R = "R",
            S = "S",
            U = "U",
            Y = "Y",
        }

        /// `channel.three_r_i.type`.
        ThreeRIType {
            DelayedShipment = "delayed_shipment",
            OtherPayment = "other_payment",
            Recurring = "recurring",
            SplitShipment = "split_shipment",
        }
    }
}
