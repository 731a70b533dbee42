//! [Cards](https://docs.stripe.com/api/issuing/cards).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing::{Cardholder, PersonalizationDesign};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::SecretText;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::Address;
pub use crate::api::issuing::cardholders::{
    AddressParams, AllowedCardPresence, BlockedCardPresence, SpendingControls, SpendingLimit,
    SpendingLimitInterval, SpendingLimitParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/issuing/cards/create) a card.
        ///
        /// Required: `currency`, `type`.
        POST "/v1/issuing/cards" create() Create
            at "api/issuing/cards/create#create_issuing_card" -> Card {
            cardholder: String,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            exp_month: i64,
            exp_year: i64,
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
            financial_account: String,
            lifecycle_controls: |LifecycleControlsParams|,
            /// Names and values of your own.
            metadata: Metadata,
            personalization_design: String,
            pin: |PinParams|,
            replacement_for: String,
            /// One of `damaged`, `expired`, `lost`, `stolen`.
            replacement_reason: ReplacementReason,
            second_line: Emptyable<String>,
            shipping: |ShippingParams|,
            spending_controls: |SpendingControlsParams|,
            /// One of `active`, `inactive`.
            status: CreateCardStatus,
            /// Required. One of `physical`, `virtual`. `type` on the wire.
            type_ as type: CardType,
        }

        /// [Retrieves](https://docs.stripe.com/api/issuing/cards/retrieve) a card.
        GET "/v1/issuing/cards/{card}" retrieve(card) Retrieve
            at "api/issuing/cards/retrieve#retrieve_issuing_card" -> Card {
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/issuing/cards/update) a card.
        POST "/v1/issuing/cards/{card}" update(card) Update
            at "api/issuing/cards/update#update_issuing_card" -> Card {
            /// One of `lost`, `stolen`.
            cancellation_reason: CancellationReason,
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
            financial_account: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            personalization_design: String,
            pin: |PinParams|,
            shipping: |ShippingParams|,
            spending_controls: |SpendingControlsParams|,
            /// One of `active`, `canceled`, `inactive`.
            status: CardStatus,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/cards/list) cards.
        GET "/v1/issuing/cards" list() List
            at "api/issuing/cards/list#list_issuing_cards" => [Card] Cursor {
            cardholder: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            exp_month: i64,
            exp_year: i64,
            /// Fields that expand: `data.personalization_design`, `data.replaced_by`,
            /// `data.replacement_for`.
            expand: Vec<String>,
            last4: String,
            /// How many objects a page has at most.
            limit: i64,
            personalization_design: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `canceled`, `inactive`.
            status: CardStatus,
            /// One of `physical`, `virtual`. `type` on the wire.
            type_ as type: CardType,
        }
    }

    params {
        /// `shipping.address_validation` in a request.
        AddressValidationParams
            at "api/issuing/cards/create#create_issuing_card-shipping-address_validation" {
            /// Required. One of `disabled`, `normalization_only`, `validation_and_normalization`.
            mode: AddressValidationMode,
        }

        /// `lifecycle_controls.cancel_after` in a request.
        CancelAfterParams
            at "api/issuing/cards/create#create_issuing_card-lifecycle_controls-cancel_after" {
            /// Required.
            payment_count: i64,
        }

        /// `shipping.customs` in a request.
        CustomsParams at "api/issuing/cards/create#create_issuing_card-shipping-customs" {
            eori_number: String,
        }

        /// `lifecycle_controls` in a request.
        LifecycleControlsParams
            at "api/issuing/cards/create#create_issuing_card-lifecycle_controls" {
            /// Required.
            cancel_after: |CancelAfterParams|,
        }

        /// `pin` in a request.
        PinParams at "api/issuing/cards/create#create_issuing_card-pin" {
            encrypted_number: String,
        }

        /// `shipping` in a request.
        ShippingParams at "api/issuing/cards/create#create_issuing_card-shipping" {
            /// Required.
            address: |AddressParams|,
            address_validation: |AddressValidationParams|,
            business_name: String,
            customs: |CustomsParams|,
            /// Required.
            name: String,
            phone_number: String,
            require_signature: bool,
            /// One of `express`, `priority`, `standard`.
            service: ShippingService,
            /// One of `bulk`, `individual`. `type` on the wire.
            type_ as type: ShippingType,
        }

        /// `spending_controls` in a request.
        SpendingControlsParams at "api/issuing/cards/create#create_issuing_card-spending_controls" {
            /// Any of `not_present`, `present`.
            allowed_card_presences: Vec<AllowedCardPresence>,
            allowed_categories: Vec<String>,
            allowed_merchant_countries: Vec<String>,
            /// Any of `not_present`, `present`.
            blocked_card_presences: Vec<BlockedCardPresence>,
            blocked_categories: Vec<String>,
            blocked_merchant_countries: Vec<String>,
            /// Adds one.
            spending_limits: ..|SpendingLimitParams|,
        }
    }

    objects {
        /// A [card](https://docs.stripe.com/api/issuing/cards/object).
        Card "issuing.card" at "api/issuing/cards/object#issuing_card_object" id {
            brand: &'a str,
            /// One of `design_rejected`, `fulfillment_error`, `lost`, `stolen`.
            cancellation_reason: Option<CardCancellationReason>,
            cardholder: Cardholder<JsonRef<'a>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            cvc: Option<SecretText<'a>>,
            exp_month: i64,
            exp_year: i64,
            financial_account: Option<&'a str>,
            last4: &'a str,
            latest_fraud_warning: Option<LatestFraudWarning<'a>>,
            lifecycle_controls: Option<LifecycleControls<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            number: Option<SecretText<'a>>,
            object: &'a str,
            personalization_design: Option<Expandable<'a, PersonalizationDesign>>,
            replaced_by: Option<Expandable<'a, Card>>,
            replacement_for: Option<Expandable<'a, Card>>,
            /// One of `damaged`, `expired`, `fulfillment_error`, `lost`, `stolen`.
            replacement_reason: Option<CardReplacementReason>,
            second_line: Option<&'a str>,
            shipping: Option<Shipping<'a>>,
            spending_controls: SpendingControls<'a>,
            /// One of `active`, `canceled`, `inactive`.
            status: CardStatus,
            /// One of `physical`, `virtual`. `type` on the wire.
            type_ as type: CardType,
            wallets: Option<Wallets<'a>>,
        }
    }

    views {
        /// `shipping.address_validation` in an answer.
        AddressValidation
            at "api/issuing/cards/object#issuing_card_object-shipping-address_validation" {
            /// One of `disabled`, `normalization_only`, `validation_and_normalization`.
            mode: AddressValidationMode,
            normalized_address: Option<Address<'a>>,
            /// One of `indeterminate`, `likely_deliverable`, `likely_undeliverable`.
            result: Option<AddressValidationResult>,
        }

        /// `lifecycle_controls.cancel_after` in an answer.
        CancelAfter
            at "api/issuing/cards/object#issuing_card_object-lifecycle_controls-cancel_after" {
            payment_count: i64,
        }

        /// `shipping.customs` in an answer.
        Customs at "api/issuing/cards/object#issuing_card_object-shipping-customs" {
            eori_number: Option<&'a str>,
        }

        /// `latest_fraud_warning` in an answer.
        LatestFraudWarning at "api/issuing/cards/object#issuing_card_object-latest_fraud_warning" {
            started_at: Option<Timestamp>,
            /// One of `card_testing_exposure`, `fraud_dispute_filed`, `third_party_reported`,
            /// `user_indicated_fraud`. `type` on the wire.
            type_ as type: Option<LatestFraudWarningType>,
        }

        /// `lifecycle_controls` in an answer.
        LifecycleControls at "api/issuing/cards/object#issuing_card_object-lifecycle_controls" {
            cancel_after: CancelAfter<'a>,
        }

        /// `wallets.apple_pay` in an answer.
        Pay at "api/issuing/cards/object#issuing_card_object-wallets-apple_pay" {
            eligible: bool,
            /// One of `missing_agreement`, `missing_cardholder_contact`, `unsupported_region`.
            ineligible_reason: Option<IneligibleReason>,
        }

        /// `shipping` in an answer.
        Shipping at "api/issuing/cards/object#issuing_card_object-shipping" {
            address: Address<'a>,
            address_validation: Option<AddressValidation<'a>>,
            business_name: Option<&'a str>,
            /// One of `correos`, `dhl`, `fedex`, `royal_mail`, `usps`.
            carrier: Option<ShippingCarrier>,
            customs: Option<Customs<'a>>,
            delivered_at: Option<Timestamp>,
            eta: Option<Timestamp>,
            name: &'a str,
            phone_number: Option<&'a str>,
            require_signature: Option<bool>,
            /// One of `express`, `priority`, `standard`.
            service: ShippingService,
            shipped_at: Option<Timestamp>,
            /// One of `canceled`, `delivered`, `failure`, `pending`, `returned`, `shipped`,
            /// `submitted`.
            status: Option<ShippingStatus>,
            tracking_number: Option<&'a str>,
            tracking_url: Option<&'a str>,
            /// One of `bulk`, `individual`. `type` on the wire.
            type_ as type: ShippingType,
        }

        /// `wallets` in an answer.
        Wallets at "api/issuing/cards/object#issuing_card_object-wallets" {
            apple_pay: ApplePay<'a>,
            google_pay: GooglePay<'a>,
            primary_account_identifier: Option<&'a str>,
        }
    }

    enums {
        /// `shipping.address_validation.mode`.
        AddressValidationMode {
            Disabled = "disabled",
            NormalizationOnly = "normalization_only",
            ValidationAndNormalization = "validation_and_normalization",
        }

        /// `shipping.address_validation.result`.
        AddressValidationResult {
            Indeterminate = "indeterminate",
            LikelyDeliverable = "likely_deliverable",
            LikelyUndeliverable = "likely_undeliverable",
        }

        /// `cancellation_reason`.
        CancellationReason { Lost = "lost", Stolen = "stolen" }

        /// `cancellation_reason`.
        CardCancellationReason {
            DesignRejected = "design_rejected",
            FulfillmentError = "fulfillment_error",
            Lost = "lost",
            Stolen = "stolen",
        }

        /// `replacement_reason`.
        CardReplacementReason {
            Damaged = "damaged",
            Expired = "expired",
            FulfillmentError = "fulfillment_error",
            Lost = "lost",
            Stolen = "stolen",
        }

        /// `status`.
        CardStatus { Active = "active", Canceled = "canceled", Inactive = "inactive" }

        /// `type`.
        CardType { Physical = "physical", Virtual = "virtual" }

        /// `status`.
        CreateCardStatus { Active = "active", Inactive = "inactive" }

        /// `wallets.apple_pay.ineligible_reason`.
        IneligibleReason {
            MissingAgreement = "missing_agreement",
            MissingCardholderContact = "missing_cardholder_contact",
            UnsupportedRegion = "unsupported_region",
        }

        /// `latest_fraud_warning.type`.
        LatestFraudWarningType {
            CardTestingExposure = "card_testing_exposure",
            FraudDisputeFiled = "fraud_dispute_filed",
            ThirdPartyReported = "third_party_reported",
            UserIndicatedFraud = "user_indicated_fraud",
        }

        /// `replacement_reason`.
        ReplacementReason {
            Damaged = "damaged",
            Expired = "expired",
            Lost = "lost",
            Stolen = "stolen",
        }

        /// `shipping.carrier`.
        ShippingCarrier {
            Correos = "correos",
            Dhl = "dhl",
            Fedex = "fedex",
            RoyalMail = "royal_mail",
            Usps = "usps",
        }

        /// `shipping.service`.
        ShippingService { Express = "express", Priority = "priority", Standard = "standard" }

        /// `shipping.status`.
        ShippingStatus {
            Canceled = "canceled",
            Delivered = "delivered",
            Failure = "failure",
            Pending = "pending",
            Returned = "returned",
            Shipped = "shipped",
            Submitted = "submitted",
        }

        /// `shipping.type`.
        ShippingType { Bulk = "bulk", Individual = "individual" }
    }
}

/// [`wallets.apple_pay`](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-wallets-apple_pay)
/// in an answer: another name of [`Pay`].
pub type ApplePay<'a> = Pay<'a>;

/// [`wallets.google_pay`](https://docs.stripe.com/api/issuing/cards/object#issuing_card_object-wallets-google_pay)
/// in an answer: another name of [`Pay`].
pub type GooglePay<'a> = Pay<'a>;
