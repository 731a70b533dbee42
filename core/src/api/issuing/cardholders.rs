//! [Cardholders](https://docs.stripe.com/api/issuing/cardholders).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::File;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::Address;
pub use crate::api::confirmation_tokens::Dob;
pub use crate::api::payment_intents::DobParams;
pub use crate::api::persons::DocumentParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/issuing/cardholders/create) a cardholder.
        ///
        /// Required: `billing`, `name`.
        POST "/v1/issuing/cardholders" create() Create
            at "api/issuing/cardholders/create#create_issuing_cardholder" -> Cardholder {
            /// Required.
            billing: |BillingParams|,
            /// If `type` is `company`.
            company: |CompanyParams|,
            email: String,
            /// Fields that expand: `individual.verification.document.back`,
            /// `individual.verification.document.front`.
            expand: Vec<String>,
            /// If `type` is `individual`.
            individual: |IndividualParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
            phone_number: String,
            preferred_locales: Vec<String>,
            spending_controls: |SpendingControlsParams|,
            /// One of `active`, `inactive`.
            status: CreateCardholderStatus,
            /// One of `company`, `individual`. `type` on the wire.
            type_ as type: CardholderType,
        }

        /// [Retrieves](https://docs.stripe.com/api/issuing/cardholders/retrieve) a cardholder.
        GET "/v1/issuing/cardholders/{cardholder}" retrieve(cardholder) Retrieve
            at "api/issuing/cardholders/retrieve#retrieve_issuing_cardholder" -> Cardholder {
            /// Fields that expand: `individual.verification.document.back`,
            /// `individual.verification.document.front`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/issuing/cardholders/update) a cardholder.
        POST "/v1/issuing/cardholders/{cardholder}" update(cardholder) Update
            at "api/issuing/cardholders/update#update_issuing_cardholder" -> Cardholder {
            billing: |BillingParams|,
            company: |CompanyParams|,
            email: String,
            /// Fields that expand: `individual.verification.document.back`,
            /// `individual.verification.document.front`.
            expand: Vec<String>,
            individual: |IndividualParams|,
            /// Names and values of your own.
            metadata: Metadata,
            phone_number: String,
            preferred_locales: Vec<String>,
            spending_controls: |SpendingControlsParams|,
            /// One of `active`, `inactive`.
            status: UpdateCardholderStatus,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/cardholders/list) cardholders.
        GET "/v1/issuing/cardholders" list() List
            at "api/issuing/cardholders/list#list_issuing_cardholders" => [Cardholder] Cursor {
            created: TimeRange,
            email: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.individual.verification.document.back`,
            /// `data.individual.verification.document.front`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            phone_number: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `blocked`, `inactive`.
            status: CardholderStatus,
            /// One of `company`, `individual`. `type` on the wire.
            type_ as type: CardholderType,
        }
    }

    params {
        /// `billing.address` in a request.
        AddressParams
            at "api/issuing/cardholders/create#create_issuing_cardholder-billing-address" {
            /// Required.
            city: String,
            /// Required.
            country: String,
            /// Required.
            line1: String,
            line2: String,
            /// Required.
            postal_code: String,
            state: String,
        }

        /// `billing` in a request.
        BillingParams at "api/issuing/cardholders/create#create_issuing_cardholder-billing" {
            /// Required.
            address: |AddressParams|,
        }

        /// `individual.card_issuing` in a request.
        CardIssuingParams
            at "api/issuing/cardholders/create#create_issuing_cardholder-individual-card_issuing" {
            user_terms_acceptance: |UserTermsAcceptanceParams|,
        }

        /// `company` in a request.
        CompanyParams at "api/issuing/cardholders/create#create_issuing_cardholder-company" {
            tax_id: String,
        }

        /// `individual` in a request.
        IndividualParams at "api/issuing/cardholders/create#create_issuing_cardholder-individual" {
            card_issuing: |CardIssuingParams|,
            dob: |DobParams|,
            first_name: String,
            last_name: String,
            verification: |VerificationParams|,
        }

        /// `spending_controls` in a request.
        SpendingControlsParams
            at "api/issuing/cardholders/create#create_issuing_cardholder-spending_controls" {
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
            spending_limits_currency: String,
        }

        /// `spending_controls.spending_limits` in a request.
        SpendingLimitParams
            at "api/issuing/cardholders/create#create_issuing_cardholder-spending_controls-spending_limits" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            categories: Vec<String>,
            /// Required. One of `all_time`, `daily`, `monthly`, `per_authorization`, `weekly`,
            /// `yearly`.
            interval: SpendingLimitInterval,
        }

        /// `individual.card_issuing.user_terms_acceptance` in a request.
        UserTermsAcceptanceParams
            at "api/issuing/cardholders/create#create_issuing_cardholder-individual-card_issuing-user_terms_acceptance" {
            date: Timestamp,
            ip: String,
            user_agent: Emptyable<String>,
        }

        /// `individual.verification` in a request.
        VerificationParams
            at "api/issuing/cardholders/create#create_issuing_cardholder-individual-verification" {
            document: |DocumentParams|,
        }
    }

    objects {
        /// A [cardholder](https://docs.stripe.com/api/issuing/cardholders/object).
        Cardholder "issuing.cardholder"
            at "api/issuing/cardholders/object#issuing_cardholder_object" id {
            billing: Billing<'a>,
            /// If `type` is `company`.
            company: Option<Company<'a>>,
            /// When it was created.
            created: Timestamp,
            email: Option<&'a str>,
            /// If `type` is `individual`.
            individual: Option<Individual<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            name: &'a str,
            object: &'a str,
            phone_number: Option<&'a str>,
            preferred_locales: Option<Vec<&'a str>>,
            requirements: Requirements<'a>,
            spending_controls: Option<SpendingControls<'a>>,
            /// One of `active`, `blocked`, `inactive`.
            status: CardholderStatus,
            /// One of `company`, `individual`. `type` on the wire.
            type_ as type: CardholderType,
        }
    }

    views {
        /// `billing` in an answer.
        Billing at "api/issuing/cardholders/object#issuing_cardholder_object-billing" {
            address: Address<'a>,
        }

        /// `individual.card_issuing` in an answer.
        CardIssuing
            at "api/issuing/cardholders/object#issuing_cardholder_object-individual-card_issuing" {
            user_terms_acceptance: Option<UserTermsAcceptance<'a>>,
        }

        /// `company` in an answer.
        Company at "api/issuing/cardholders/object#issuing_cardholder_object-company" {
            tax_id_provided: bool,
        }

        /// `individual.verification.document` in an answer.
        Document
            at "api/issuing/cardholders/object#issuing_cardholder_object-individual-verification-document" {
            back: Option<Expandable<'a, File>>,
            front: Option<Expandable<'a, File>>,
        }

        /// `individual` in an answer.
        Individual at "api/issuing/cardholders/object#issuing_cardholder_object-individual" {
            card_issuing: Option<CardIssuing<'a>>,
            dob: Option<Dob<'a>>,
            first_name: Option<&'a str>,
            last_name: Option<&'a str>,
            verification: Option<Verification<'a>>,
        }

        /// `requirements` in an answer.
        Requirements at "api/issuing/cardholders/object#issuing_cardholder_object-requirements" {
            /// One of `listed`, `rejected.listed`, `requirements.past_due`, `under_review`.
            disabled_reason: Option<DisabledReason>,
            /// Any of `company.tax_id`, `individual.card_issuing.user_terms_acceptance.date`,
            /// `individual.card_issuing.user_terms_acceptance.ip`, `individual.dob.day`,
            /// `individual.dob.month`, `individual.dob.year`, `individual.first_name`,
            /// `individual.last_name`, `individual.verification.document`.
            past_due: Option<Vec<PastDue>>,
        }

        /// `spending_controls` in an answer.
        SpendingControls
            at "api/issuing/cardholders/object#issuing_cardholder_object-spending_controls" {
            /// Any of `not_present`, `present`.
            allowed_card_presences: Option<Vec<AllowedCardPresence>>,
            allowed_categories: Option<Vec<&'a str>>,
            allowed_merchant_countries: Option<Vec<&'a str>>,
            /// Any of `not_present`, `present`.
            blocked_card_presences: Option<Vec<BlockedCardPresence>>,
            blocked_categories: Option<Vec<&'a str>>,
            blocked_merchant_countries: Option<Vec<&'a str>>,
            spending_limits: Option<Vec<SpendingLimit<'a>>>,
            spending_limits_currency: Option<&'a str>,
        }

        /// `spending_controls.spending_limits` in an answer.
        SpendingLimit
            at "api/issuing/cardholders/object#issuing_cardholder_object-spending_controls-spending_limits" {
            /// In the currency's smallest unit.
            amount: i64,
            categories: Option<Vec<&'a str>>,
            /// One of `all_time`, `daily`, `monthly`, `per_authorization`, `weekly`, `yearly`.
            interval: SpendingLimitInterval,
        }

        /// `individual.card_issuing.user_terms_acceptance` in an answer.
        UserTermsAcceptance
            at "api/issuing/cardholders/object#issuing_cardholder_object-individual-card_issuing-user_terms_acceptance" {
            date: Option<Timestamp>,
            ip: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `individual.verification` in an answer.
        Verification
            at "api/issuing/cardholders/object#issuing_cardholder_object-individual-verification" {
            document: Option<Document<'a>>,
        }
    }

    kinds {
        CardholderKind of object Cardholder {
            Company("company"): Company<'a>,
            Individual("individual"): Individual<'a>,
        }
    }

    enums {
        /// `spending_controls.allowed_card_presences`.
        AllowedCardPresence { NotPresent = "not_present", Present = "present" }

        /// `spending_controls.blocked_card_presences`.
        BlockedCardPresence { NotPresent = "not_present", Present = "present" }

        /// `status`.
        CardholderStatus { Active = "active", Blocked = "blocked", Inactive = "inactive" }

        /// `type`.
        CardholderType { Company = "company", Individual = "individual" }

        /// `status`.
        CreateCardholderStatus { Active = "active", Inactive = "inactive" }

        /// `requirements.disabled_reason`.
        DisabledReason {
            Listed = "listed",
            RejectedListed = "rejected.listed",
            RequirementsPastDue = "requirements.past_due",
            UnderReview = "under_review",
        }

        /// `requirements.past_due`.
        PastDue {
            CompanyTaxId = "company.tax_id",
            IndividualCardIssuingUserTermsAcceptanceDate = "individual.card_issuing.user_terms_acceptance.date",
            IndividualCardIssuingUserTermsAcceptanceIp = "individual.card_issuing.user_terms_acceptance.ip",
            IndividualDobDay = "individual.dob.day",
            IndividualDobMonth = "individual.dob.month",
            IndividualDobYear = "individual.dob.year",
            IndividualFirstName = "individual.first_name",
            IndividualLastName = "individual.last_name",
            IndividualVerificationDocument = "individual.verification.document",
        }

        /// `spending_controls.spending_limits.interval`.
        SpendingLimitInterval {
            AllTime = "all_time",
            Daily = "daily",
            Monthly = "monthly",
            PerAuthorization = "per_authorization",
            Weekly = "weekly",
            Yearly = "yearly",
        }
    }
}

/// `status`: another name of [`CreateCardholderStatus`].
pub type UpdateCardholderStatus = CreateCardholderStatus;
