//! [Account persons](https://docs.stripe.com/api/v2/core/persons).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::date_time::DateTime;
use crate::table::argument::Metadata;
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::accounts::PoliticalExposure;
pub use crate::api::v2::core::account_person_tokens::{
    AdditionalAddressPurpose, AdditionalNameParams, AdditionalNamePurpose,
    CompanyAuthorizationParams, CompanyAuthorizationType, DateOfBirthParams, IdNumberParams,
    KanaParams, LegalGender, RelationshipParams, ScriptNamesParams, VerificationType,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/persons/create) an account person.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/accounts/{account_id}/persons" create(account_id) Create
            at "api/v2/core/persons/create#v2_create_account_persons" -> AccountPerson {
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
            person_token: String,
            phone: String,
            /// One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            relationship: |RelationshipParams|,
            script_addresses: |ScriptAddressesParams|,
            script_names: |ScriptNamesParams|,
            surname: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/persons/retrieve) an account person.
        ///
        /// Errors of its own: `rate_limit`.
        GET "/v2/core/accounts/{account_id}/persons/{id}" retrieve(account_id, id) Retrieve
            at "api/v2/core/persons/retrieve#v2_retrieve_account_persons" -> AccountPerson {}

        /// [Updates](https://docs.stripe.com/api/v2/core/persons/update) an account person.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/accounts/{account_id}/persons/{id}" update(account_id, id) Update
            at "api/v2/core/persons/update#v2_update_account_persons" -> AccountPerson {
            /// Adds one.
            additional_addresses: ..|UpdateAdditionalAddressParams|,
            /// Adds one.
            additional_names: ..|AdditionalNameParams|,
            additional_terms_of_service: |UpdateAdditionalTermsOfServiceParams|,
            address: |UpdateAddressParams|,
            date_of_birth: |DateOfBirthParams|,
            documents: |UpdateDocumentsParams|,
            email: String,
            given_name: String,
            /// Adds one.
            id_numbers: ..|IdNumberParams|,
            /// One of `female`, `male`.
            legal_gender: LegalGender,
            /// Names and values of your own.
            metadata: Metadata,
            nationalities: Vec<String>,
            person_token: String,
            phone: String,
            /// One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            relationship: |RelationshipParams|,
            script_addresses: |UpdateScriptAddressesParams|,
            script_names: |ScriptNamesParams|,
            surname: String,
        }

        /// [Deletes](https://docs.stripe.com/api/v2/core/persons/delete) an account person.
        ///
        /// Errors of its own: `rate_limit`.
        DELETE "/v2/core/accounts/{account_id}/persons/{id}" delete(account_id, id) Delete
            at "api/v2/core/persons/delete#v2_delete_account_persons" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/v2/core/persons/list) account persons.
        ///
        /// Errors of its own: `rate_limit`.
        GET "/v2/core/accounts/{account_id}/persons" list(account_id) List
            at "api/v2/core/persons/list#v2_list_account_persons" => [AccountPerson] Url {
            /// How many objects a page has at most.
            limit: i64,
        }
    }

    params {
        /// `additional_terms_of_service.account` in a request.
        AccountParams
            at "api/v2/core/persons/create#v2_create_account_persons-additional_terms_of_service-account" {
            /// Required. A time in the format of RFC 3339.
            date: String,
            /// Required.
            ip: String,
            user_agent: String,
        }

        /// `additional_addresses` in a request.
        AdditionalAddressParams
            at "api/v2/core/persons/create#v2_create_account_persons-additional_addresses" {
            city: String,
            /// Required.
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            /// Required. Only `registered`.
            purpose: AdditionalAddressPurpose,
            state: String,
            town: String,
        }

        /// `additional_terms_of_service` in a request.
        AdditionalTermsOfServiceParams
            at "api/v2/core/persons/create#v2_create_account_persons-additional_terms_of_service" {
            account: |AccountParams|,
        }

        /// `address` in a request.
        AddressParams at "api/v2/core/persons/create#v2_create_account_persons-address" {
            city: String,
            /// Required.
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }

        /// `documents` in a request.
        DocumentsParams at "api/v2/core/persons/create#v2_create_account_persons-documents" {
            company_authorization: |CompanyAuthorizationParams|,
            passport: |PassportParams|,
            primary_verification: |PrimaryVerificationParams|,
            secondary_verification: |SecondaryVerificationParams|,
            visa: |VisaParams|,
        }

        /// `documents.primary_verification.front_back` in a request.
        FrontBackParams
            at "api/v2/core/persons/create#v2_create_account_persons-documents-primary_verification-front_back" {
            back: String,
            /// Required.
            front: String,
        }

        /// `script_addresses` in a request.
        ScriptAddressesParams
            at "api/v2/core/persons/create#v2_create_account_persons-script_addresses" {
            kana: |ScriptAddressesKanaParams|,
            kanji: |KanjiParams|,
        }

        /// `additional_terms_of_service.account` in a request.
        UpdateAccountParams
            at "api/v2/core/persons/update#v2_update_account_persons-additional_terms_of_service-account" {
            /// A time in the format of RFC 3339.
            date: String,
            ip: String,
            user_agent: String,
        }

        /// `additional_addresses` in a request.
        UpdateAdditionalAddressParams
            at "api/v2/core/persons/update#v2_update_account_persons-additional_addresses" {
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

        /// `additional_terms_of_service` in a request.
        UpdateAdditionalTermsOfServiceParams
            at "api/v2/core/persons/update#v2_update_account_persons-additional_terms_of_service" {
            account: |UpdateAccountParams|,
        }

        /// `address` in a request.
        UpdateAddressParams at "api/v2/core/persons/update#v2_update_account_persons-address" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
            town: String,
        }

        /// `documents` in a request.
        UpdateDocumentsParams at "api/v2/core/persons/update#v2_update_account_persons-documents" {
            company_authorization: |CompanyAuthorizationParams|,
            passport: |PassportParams|,
            primary_verification: |UpdatePrimaryVerificationParams|,
            secondary_verification: |UpdateSecondaryVerificationParams|,
            visa: |VisaParams|,
        }

        /// `documents.primary_verification.front_back` in a request.
        UpdateFrontBackParams
            at "api/v2/core/persons/update#v2_update_account_persons-documents-primary_verification-front_back" {
            back: String,
            front: String,
        }

        /// `script_addresses` in a request.
        UpdateScriptAddressesParams
            at "api/v2/core/persons/update#v2_update_account_persons-script_addresses" {
            kana: |UpdateKanaParams|,
            kanji: |UpdateKanjiParams|,
        }

        /// `documents.primary_verification` in a request.
        UpdateVerificationParams
            at "api/v2/core/persons/update#v2_update_account_persons-documents-primary_verification" {
            /// Required. If `type` is `front_back`.
            front_back: |UpdateFrontBackParams|,
            /// Required. Only `front_back`. `type` on the wire.
            type_ as type: VerificationType,
        }

        /// `documents.primary_verification` in a request.
        VerificationParams
            at "api/v2/core/persons/create#v2_create_account_persons-documents-primary_verification" {
            /// Required. If `type` is `front_back`.
            front_back: |FrontBackParams|,
            /// Required. Only `front_back`. `type` on the wire.
            type_ as type: VerificationType,
        }
    }

    objects {
        /// An [account person](https://docs.stripe.com/api/v2/core/persons/object).
        AccountPerson "v2.core.account_person"
            at "api/v2/core/persons/object#v2_account_person_object" id {
            account: &'a str,
            additional_addresses: Option<Vec<AdditionalAddress<'a>>>,
            additional_names: Option<Vec<AdditionalName<'a>>>,
            additional_terms_of_service: Option<AdditionalTermsOfService<'a>>,
            address: Option<Address<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            date_of_birth: Option<DateOfBirth<'a>>,
            documents: Option<Documents<'a>>,
            email: Option<&'a str>,
            given_name: Option<&'a str>,
            id_numbers: Option<Vec<IdNumber<'a>>>,
            /// One of `female`, `male`.
            legal_gender: Option<LegalGender>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            nationalities: Option<Vec<&'a str>>,
            object: &'a str,
            phone: Option<&'a str>,
            /// One of `existing`, `none`.
            political_exposure: Option<PoliticalExposure>,
            relationship: Option<Relationship<'a>>,
            script_addresses: Option<ScriptAddresses<'a>>,
            script_names: Option<ScriptNames<'a>>,
            surname: Option<&'a str>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            updated: DateTime<'a>,
        }
    }

    views {
        /// `additional_terms_of_service.account` in an answer.
        Account
            at "api/v2/core/persons/object#v2_account_person_object-additional_terms_of_service-account" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            date: Option<DateTime<'a>>,
            ip: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `additional_addresses` in an answer.
        AdditionalAddress
            at "api/v2/core/persons/object#v2_account_person_object-additional_addresses" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            /// Only `registered`.
            purpose: AdditionalAddressPurpose,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `additional_names` in an answer.
        AdditionalName at "api/v2/core/persons/object#v2_account_person_object-additional_names" {
            full_name: Option<&'a str>,
            given_name: Option<&'a str>,
            /// One of `alias`, `maiden`.
            purpose: AdditionalNamePurpose,
            surname: Option<&'a str>,
        }

        /// `additional_terms_of_service` in an answer.
        AdditionalTermsOfService
            at "api/v2/core/persons/object#v2_account_person_object-additional_terms_of_service" {
            account: Option<Account<'a>>,
        }

        /// `address` in an answer.
        Address at "api/v2/core/persons/object#v2_account_person_object-address" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `documents.company_authorization` in an answer.
        CompanyAuthorization
            at "api/v2/core/persons/object#v2_account_person_object-documents-company_authorization" {
            files: Vec<&'a str>,
            /// Only `files`. `type` on the wire.
            type_ as type: CompanyAuthorizationType,
        }

        /// `date_of_birth` in an answer.
        DateOfBirth at "api/v2/core/persons/object#v2_account_person_object-date_of_birth" {
            day: i64,
            month: i64,
            year: i64,
        }

        /// `documents` in an answer.
        Documents at "api/v2/core/persons/object#v2_account_person_object-documents" {
            company_authorization: Option<CompanyAuthorization<'a>>,
            passport: Option<Passport<'a>>,
            primary_verification: Option<PrimaryVerification<'a>>,
            secondary_verification: Option<SecondaryVerification<'a>>,
            visa: Option<Visa<'a>>,
        }

        /// `documents.primary_verification.front_back` in an answer.
        FrontBack
            at "api/v2/core/persons/object#v2_account_person_object-documents-primary_verification-front_back" {
            back: Option<&'a str>,
            front: &'a str,
        }

        /// `id_numbers` in an answer.
        IdNumber at "api/v2/core/persons/object#v2_account_person_object-id_numbers" {
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `script_names.kana` in an answer.
        Kana at "api/v2/core/persons/object#v2_account_person_object-script_names-kana" {
            given_name: Option<&'a str>,
            surname: Option<&'a str>,
        }

        /// `relationship` in an answer.
        Relationship at "api/v2/core/persons/object#v2_account_person_object-relationship" {
            authorizer: Option<bool>,
            director: Option<bool>,
            executive: Option<bool>,
            legal_guardian: Option<bool>,
            owner: Option<bool>,
            /// A decimal number.
            percent_ownership: Option<&'a str>,
            representative: Option<bool>,
            title: Option<&'a str>,
        }

        /// `script_addresses` in an answer.
        ScriptAddresses at "api/v2/core/persons/object#v2_account_person_object-script_addresses" {
            kana: Option<ScriptAddressesKana<'a>>,
            kanji: Option<Kanji<'a>>,
        }

        /// `script_names` in an answer.
        ScriptNames at "api/v2/core/persons/object#v2_account_person_object-script_names" {
            kana: Option<Kana<'a>>,
            kanji: Option<ScriptNamesKanji<'a>>,
        }

        /// `documents.primary_verification` in an answer.
        Verification
            at "api/v2/core/persons/object#v2_account_person_object-documents-primary_verification" {
            /// If `type` is `front_back`.
            front_back: FrontBack<'a>,
            /// Only `front_back`. `type` on the wire.
            type_ as type: VerificationType,
        }
    }
}

/// [`script_addresses.kanji`](https://docs.stripe.com/api/v2/core/persons/object#v2_account_person_object-script_addresses-kanji)
/// in an answer: another name of [`Address`].
pub type Kanji<'a> = Address<'a>;

/// [`script_addresses.kanji`](https://docs.stripe.com/api/v2/core/persons/create#v2_create_account_persons-script_addresses-kanji)
/// in a request: another name of [`AddressParams`].
pub type KanjiParams = AddressParams;

/// [`documents.passport`](https://docs.stripe.com/api/v2/core/persons/object#v2_account_person_object-documents-passport)
/// in an answer: another name of [`CompanyAuthorization`].
pub type Passport<'a> = CompanyAuthorization<'a>;

/// [`documents.passport`](https://docs.stripe.com/api/v2/core/persons/create#v2_create_account_persons-documents-passport)
/// in a request: another name of [`CompanyAuthorizationParams`].
pub type PassportParams = CompanyAuthorizationParams;

/// `documents.passport.type`: another name of [`CompanyAuthorizationType`].
pub type PassportType = CompanyAuthorizationType;

/// [`documents.primary_verification`](https://docs.stripe.com/api/v2/core/persons/object#v2_account_person_object-documents-primary_verification)
/// in an answer: another name of [`Verification`].
pub type PrimaryVerification<'a> = Verification<'a>;

/// [`documents.primary_verification`](https://docs.stripe.com/api/v2/core/persons/create#v2_create_account_persons-documents-primary_verification)
/// in a request: another name of [`VerificationParams`].
pub type PrimaryVerificationParams = VerificationParams;

/// `documents.primary_verification.type`: another name of [`VerificationType`].
pub type PrimaryVerificationType = VerificationType;

/// [`script_addresses.kana`](https://docs.stripe.com/api/v2/core/persons/object#v2_account_person_object-script_addresses-kana)
/// in an answer: another name of [`Address`].
pub type ScriptAddressesKana<'a> = Address<'a>;

/// [`script_addresses.kana`](https://docs.stripe.com/api/v2/core/persons/create#v2_create_account_persons-script_addresses-kana)
/// in a request: another name of [`AddressParams`].
pub type ScriptAddressesKanaParams = AddressParams;

/// [`script_names.kanji`](https://docs.stripe.com/api/v2/core/persons/object#v2_account_person_object-script_names-kanji)
/// in an answer: another name of [`Kana`].
pub type ScriptNamesKanji<'a> = Kana<'a>;

/// [`script_names.kanji`](https://docs.stripe.com/api/v2/core/persons/create#v2_create_account_persons-script_names-kanji)
/// in a request: another name of [`KanaParams`].
pub type ScriptNamesKanjiParams = KanaParams;

/// [`documents.secondary_verification`](https://docs.stripe.com/api/v2/core/persons/object#v2_account_person_object-documents-secondary_verification)
/// in an answer: another name of [`Verification`].
pub type SecondaryVerification<'a> = Verification<'a>;

/// [`documents.secondary_verification`](https://docs.stripe.com/api/v2/core/persons/create#v2_create_account_persons-documents-secondary_verification)
/// in a request: another name of [`VerificationParams`].
pub type SecondaryVerificationParams = VerificationParams;

/// `documents.secondary_verification.type`: another name of [`VerificationType`].
pub type SecondaryVerificationType = VerificationType;

/// [`script_addresses.kana`](https://docs.stripe.com/api/v2/core/persons/update#v2_update_account_persons-script_addresses-kana)
/// in a request: another name of [`UpdateAddressParams`].
pub type UpdateKanaParams = UpdateAddressParams;

/// [`script_addresses.kanji`](https://docs.stripe.com/api/v2/core/persons/update#v2_update_account_persons-script_addresses-kanji)
/// in a request: another name of [`UpdateAddressParams`].
pub type UpdateKanjiParams = UpdateAddressParams;

/// [`documents.primary_verification`](https://docs.stripe.com/api/v2/core/persons/update#v2_update_account_persons-documents-primary_verification)
/// in a request: another name of [`UpdateVerificationParams`].
pub type UpdatePrimaryVerificationParams = UpdateVerificationParams;

/// `documents.primary_verification.type`: another name of [`VerificationType`].
pub type UpdatePrimaryVerificationType = VerificationType;

/// [`documents.secondary_verification`](https://docs.stripe.com/api/v2/core/persons/update#v2_update_account_persons-documents-secondary_verification)
/// in a request: another name of [`UpdateVerificationParams`].
pub type UpdateSecondaryVerificationParams = UpdateVerificationParams;

/// `documents.secondary_verification.type`: another name of [`VerificationType`].
pub type UpdateSecondaryVerificationType = VerificationType;

/// [`documents.visa`](https://docs.stripe.com/api/v2/core/persons/object#v2_account_person_object-documents-visa)
/// in an answer: another name of [`CompanyAuthorization`].
pub type Visa<'a> = CompanyAuthorization<'a>;

/// [`documents.visa`](https://docs.stripe.com/api/v2/core/persons/create#v2_create_account_persons-documents-visa)
/// in a request: another name of [`CompanyAuthorizationParams`].
pub type VisaParams = CompanyAuthorizationParams;

/// `documents.visa.type`: another name of [`CompanyAuthorizationType`].
pub type VisaType = CompanyAuthorizationType;
