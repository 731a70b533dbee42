//! [Account person tokens](https://docs.stripe.com/api/v2/core/person-tokens).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::argument::Metadata;
use crate::table::table;

pub use crate::api::accounts::PoliticalExposure;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/person-tokens/create) an account person
        /// token.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/accounts/{account_id}/person_tokens" create(account_id) Create
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens" -> AccountPersonToken {
            /// Adds one.
            additional_addresses: ..|AdditionalAddressParams|,
            /// Adds one.
            additional_names: ..|AdditionalNameParams|,
            additional_terms_of_service: |AdditionalTermsOfServiceParams|,
            address: |AddressParams|,
            date_of_birth: |DateOfBirthParams|,
            documents: |DocumentsParams|,
            email: String,
            given_name: String,
            /// Adds one.
            id_numbers: ..|IdNumberParams|,
            /// One of `female`, `male`.
            legal_gender: LegalGender,
            /// Names and values of your own.
            metadata: Metadata,
            nationalities: Vec<String>,
            phone: String,
            /// One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            relationship: |RelationshipParams|,
            script_addresses: |ScriptAddressesParams|,
            script_names: |ScriptNamesParams|,
            surname: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/person-tokens/retrieve) an account
        /// person token.
        ///
        /// Errors of its own: `rate_limit`.
        GET "/v2/core/accounts/{account_id}/person_tokens/{id}" retrieve(account_id, id) Retrieve
            at "api/v2/core/person-tokens/retrieve#v2_retrieve_account_person_tokens" -> AccountPersonToken {}
    }

    params {
        /// `additional_terms_of_service.account` in a request.
        AccountParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-additional_terms_of_service-account" {
            shown_and_accepted: bool,
        }

        /// `additional_addresses` in a request.
        AdditionalAddressParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-additional_addresses" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            /// Required. Only `registered`.
            purpose: AdditionalAddressPurpose,
            state: String,
            town: String,
        }

        /// `additional_names` in a request.
        AdditionalNameParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-additional_names" {
            full_name: String,
            given_name: String,
            /// Required. One of `alias`, `maiden`.
            purpose: AdditionalNamePurpose,
            surname: String,
        }

        /// `additional_terms_of_service` in a request.
        AdditionalTermsOfServiceParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-additional_terms_of_service" {
            account: |AccountParams|,
        }

        /// `address` in a request.
        AddressParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-address" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }

        /// `documents.company_authorization` in a request.
        CompanyAuthorizationParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents-company_authorization" {
            /// Required.
            files: Vec<String>,
            /// Required. Only `files`. `type` on the wire.
            type_ as type: CompanyAuthorizationType,
        }

        /// `date_of_birth` in a request.
        DateOfBirthParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-date_of_birth" {
            /// Required.
            day: i64,
            /// Required.
            month: i64,
            /// Required.
            year: i64,
        }

        /// `documents` in a request.
        DocumentsParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents" {
            company_authorization: |CompanyAuthorizationParams|,
            passport: |PassportParams|,
            primary_verification: |PrimaryVerificationParams|,
            secondary_verification: |SecondaryVerificationParams|,
            visa: |VisaParams|,
        }

        /// `documents.primary_verification.front_back` in a request.
        FrontBackParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents-primary_verification-front_back" {
            back: String,
            front: String,
        }

        /// `id_numbers` in a request.
        IdNumberParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-id_numbers" {
            /// Required. `type` on the wire.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// `script_names.kana` in a request.
        KanaParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-script_names-kana" {
            given_name: String,
            surname: String,
        }

        /// `relationship` in a request.
        RelationshipParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-relationship" {
            authorizer: bool,
            director: bool,
            executive: bool,
            legal_guardian: bool,
            owner: bool,
            /// A decimal number.
            percent_ownership: String,
            representative: bool,
            title: String,
        }

        /// `script_addresses` in a request.
        ScriptAddressesParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-script_addresses" {
            kana: |ScriptAddressesKanaParams|,
            kanji: |KanjiParams|,
        }

        /// `script_names` in a request.
        ScriptNamesParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-script_names" {
            kana: |KanaParams|,
            kanji: |ScriptNamesKanjiParams|,
        }

        /// `documents.primary_verification` in a request.
        VerificationParams
            at "api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents-primary_verification" {
            /// Required. If `type` is `front_back`.
            front_back: |FrontBackParams|,
            /// Required. Only `front_back`. `type` on the wire.
            type_ as type: VerificationType,
        }
    }

    objects {
        /// An [account person token](https://docs.stripe.com/api/v2/core/person-tokens/object).
        AccountPersonToken "v2.core.account_person_token"
            at "api/v2/core/person-tokens/object#v2_account_person_token_object" id {
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            expires_at: DateTime<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            used: bool,
        }
    }

    enums {
        /// `additional_addresses.purpose`.
        AdditionalAddressPurpose { Registered = "registered" }

        /// `additional_names.purpose`.
        AdditionalNamePurpose { Alias = "alias", Maiden = "maiden" }

        /// `documents.company_authorization.type`.
        CompanyAuthorizationType { Files = "files" }

        /// `legal_gender`.
        LegalGender { Female = "female", Male = "male" }

        /// `documents.primary_verification.type`.
        VerificationType { FrontBack = "front_back" }
    }
}

/// [`script_addresses.kanji`](https://docs.stripe.com/api/v2/core/person-tokens/create#v2_create_account_person_tokens-script_addresses-kanji)
/// in a request: another name of [`AddressParams`].
pub type KanjiParams = AddressParams;

/// [`documents.passport`](https://docs.stripe.com/api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents-passport)
/// in a request: another name of [`CompanyAuthorizationParams`].
pub type PassportParams = CompanyAuthorizationParams;

/// `documents.passport.type`: another name of [`CompanyAuthorizationType`].
pub type PassportType = CompanyAuthorizationType;

/// [`documents.primary_verification`](https://docs.stripe.com/api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents-primary_verification)
/// in a request: another name of [`VerificationParams`].
pub type PrimaryVerificationParams = VerificationParams;

/// `documents.primary_verification.type`: another name of [`VerificationType`].
pub type PrimaryVerificationType = VerificationType;

/// [`script_addresses.kana`](https://docs.stripe.com/api/v2/core/person-tokens/create#v2_create_account_person_tokens-script_addresses-kana)
/// in a request: another name of [`AddressParams`].
pub type ScriptAddressesKanaParams = AddressParams;

/// [`script_names.kanji`](https://docs.stripe.com/api/v2/core/person-tokens/create#v2_create_account_person_tokens-script_names-kanji)
/// in a request: another name of [`KanaParams`].
pub type ScriptNamesKanjiParams = KanaParams;

/// [`documents.secondary_verification`](https://docs.stripe.com/api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents-secondary_verification)
/// in a request: another name of [`VerificationParams`].
pub type SecondaryVerificationParams = VerificationParams;

/// `documents.secondary_verification.type`: another name of [`VerificationType`].
pub type SecondaryVerificationType = VerificationType;

/// [`documents.visa`](https://docs.stripe.com/api/v2/core/person-tokens/create#v2_create_account_person_tokens-documents-visa)
/// in a request: another name of [`CompanyAuthorizationParams`].
pub type VisaParams = CompanyAuthorizationParams;

/// `documents.visa.type`: another name of [`CompanyAuthorizationType`].
pub type VisaType = CompanyAuthorizationType;
