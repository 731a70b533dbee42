//! [Persons](https://docs.stripe.com/api/persons).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{
    Address, AddressKana, AddressParams, Alternative, Document, Error, JapanAddressParams,
    PoliticalExposure,
};
pub use crate::api::confirmation_tokens::Dob;
pub use crate::api::payment_intents::DobParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/persons/create) a person.
        POST "/v1/accounts/{account}/persons" create(account) Create
            at "api/persons/create#create_person" -> Person {
            additional_tos_acceptances: |AdditionalTosAcceptancesParams|,
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            dob: =|DobParams|,
            documents: |DocumentsParams|,
            email: String,
            expand: Vec<String>,
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            full_name_aliases: Emptyable<Vec<String>>,
            gender: String,
            id_number: String,
            id_number_secondary: String,
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            maiden_name: String,
            metadata: Emptyable<Metadata>,
            nationality: String,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            registered_address: |AddressParams|,
            relationship: |RelationshipParams|,
            ssn_last_4: String,
            us_cfpb_data: |UsCfpbDataParams|,
            verification: |VerificationParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/persons/retrieve) a person.
        GET "/v1/accounts/{account}/persons/{person}" retrieve(account, person) Retrieve
            at "api/persons/retrieve#retrieve_person" -> Person {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/persons/update) a person.
        POST "/v1/accounts/{account}/persons/{person}" update(account, person) Update
            at "api/persons/update#update_person" -> Person {
            additional_tos_acceptances: |AdditionalTosAcceptancesParams|,
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            dob: =|DobParams|,
            documents: |DocumentsParams|,
            email: String,
            expand: Vec<String>,
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            full_name_aliases: Emptyable<Vec<String>>,
            gender: String,
            id_number: String,
            id_number_secondary: String,
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            maiden_name: String,
            metadata: Emptyable<Metadata>,
            nationality: String,
            person_token: String,
            phone: String,
            political_exposure: PoliticalExposure,
            registered_address: |AddressParams|,
            relationship: |RelationshipParams|,
            ssn_last_4: String,
            us_cfpb_data: |UsCfpbDataParams|,
            verification: |VerificationParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/persons/delete) a person.
        DELETE "/v1/accounts/{account}/persons/{person}" delete(account, person) Delete
            at "api/persons/delete#delete_person" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/persons/list) persons.
        GET "/v1/accounts/{account}/persons" list(account) List
            at "api/persons/list#list_persons" => [Person] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            relationship: |ListRelationshipParams|,
            starting_after: String,
        }
    }

    params {
        /// `additional_tos_acceptances.account` in a request.
        AccountParams at "api/persons/create#create_person-additional_tos_acceptances-account" {
            date: Timestamp,
            ip: String,
            user_agent: Emptyable<String>,
        }

        /// `additional_tos_acceptances` in a request.
        AdditionalTosAcceptancesParams
            at "api/persons/create#create_person-additional_tos_acceptances" {
            account: |AccountParams|,
        }

        /// `documents.company_authorization` in a request.
        CompanyAuthorizationParams
            at "api/persons/create#create_person-documents-company_authorization" {
            files: Vec<String>,
        }

        /// `verification.additional_document` in a request.
        DocumentParams at "api/persons/create#create_person-verification-additional_document" {
            back: String,
            front: String,
        }

        /// `documents` in a request.
        DocumentsParams at "api/persons/create#create_person-documents" {
            company_authorization: |CompanyAuthorizationParams|,
            passport: |PassportParams|,
            visa: |VisaParams|,
        }

        /// `us_cfpb_data.ethnicity_details` in a request.
        EthnicityDetailsParams
            at "api/persons/create#create_person-us_cfpb_data-ethnicity_details" {
            ethnicity: Vec<EthnicityDetailsEthnicity>,
            ethnicity_other: String,
        }

        /// `relationship` in a request.
        ListRelationshipParams at "api/persons/list#list_persons-relationship" {
            authorizer: bool,
            director: bool,
            executive: bool,
            legal_guardian: bool,
            owner: bool,
            representative: bool,
        }

        /// `us_cfpb_data.race_details` in a request.
        RaceDetailsParams at "api/persons/create#create_person-us_cfpb_data-race_details" {
            race: Vec<RaceDetailsRace>,
            race_other: String,
        }

        /// `relationship` in a request.
        RelationshipParams at "api/persons/create#create_person-relationship" {
            authorizer: bool,
            director: bool,
            executive: bool,
            legal_guardian: bool,
            owner: bool,
            percent_ownership: Emptyable<f64>,
            representative: bool,
            title: String,
        }

        /// `us_cfpb_data` in a request.
        UsCfpbDataParams at "api/persons/create#create_person-us_cfpb_data" {
            ethnicity_details: |EthnicityDetailsParams|,
            race_details: |RaceDetailsParams|,
            self_identified_gender: String,
        }

        /// `verification` in a request.
        VerificationParams at "api/persons/create#create_person-verification" {
            additional_document: |AdditionalDocumentParams|,
            document: |DocumentParams|,
        }
    }

    objects {
        /// A [person](https://docs.stripe.com/api/persons/object).
        Person "person" at "api/persons/object#person_object" id {
            account: Option<&'a str>,
            additional_tos_acceptances: Option<AdditionalTosAcceptances<'a>>,
            address: Option<Address<'a>>,
            address_kana: Option<AddressKana<'a>>,
            address_kanji: Option<AddressKanji<'a>>,
            created: Timestamp,
            dob: Option<Dob<'a>>,
            email: Option<&'a str>,
            first_name: Option<&'a str>,
            first_name_kana: Option<&'a str>,
            first_name_kanji: Option<&'a str>,
            full_name_aliases: Option<Vec<&'a str>>,
            future_requirements: Option<FutureRequirements<'a>>,
            gender: Option<&'a str>,
            id_number_provided: Option<bool>,
            id_number_secondary_provided: Option<bool>,
            last_name: Option<&'a str>,
            last_name_kana: Option<&'a str>,
            last_name_kanji: Option<&'a str>,
            maiden_name: Option<&'a str>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            nationality: Option<&'a str>,
            object: &'a str,
            phone: Option<&'a str>,
            political_exposure: Option<PoliticalExposure>,
            registered_address: Option<Address<'a>>,
            relationship: Option<Relationship<'a>>,
            requirements: Option<Requirements<'a>>,
            ssn_last_4_provided: Option<bool>,
            us_cfpb_data: Option<UsCfpbData<'a>>,
            verification: Option<Verification<'a>>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `additional_tos_acceptances.account` in an answer.
        Account at "api/persons/object#person_object-additional_tos_acceptances-account" {
            date: Option<Timestamp>,
            ip: Option<&'a str>,
            user_agent: Option<&'a str>,
        }

        /// `additional_tos_acceptances` in an answer.
        AdditionalTosAcceptances at "api/persons/object#person_object-additional_tos_acceptances" {
            account: Option<Account<'a>>,
        }

        /// `us_cfpb_data.ethnicity_details` in an answer.
        EthnicityDetails at "api/persons/object#person_object-us_cfpb_data-ethnicity_details" {
            ethnicity: Option<Vec<EthnicityDetailsEthnicity>>,
            ethnicity_other: Option<&'a str>,
        }

        /// `us_cfpb_data.race_details` in an answer.
        RaceDetails at "api/persons/object#person_object-us_cfpb_data-race_details" {
            race: Option<Vec<RaceDetailsRace>>,
            race_other: Option<&'a str>,
        }

        /// `relationship` in an answer.
        Relationship at "api/persons/object#person_object-relationship" {
            authorizer: Option<bool>,
            director: Option<bool>,
            executive: Option<bool>,
            legal_guardian: Option<bool>,
            owner: Option<bool>,
            percent_ownership: Option<f64>,
            representative: Option<bool>,
            title: Option<&'a str>,
        }

        /// `future_requirements` in an answer.
        Requirements at "api/persons/object#person_object-future_requirements" {
            alternatives: Option<Vec<Alternative<'a>>>,
            currently_due: Vec<&'a str>,
            errors: Vec<Error<'a>>,
            eventually_due: Vec<&'a str>,
            past_due: Vec<&'a str>,
            pending_verification: Vec<&'a str>,
        }

        /// `us_cfpb_data` in an answer.
        UsCfpbData at "api/persons/object#person_object-us_cfpb_data" {
            ethnicity_details: Option<EthnicityDetails<'a>>,
            race_details: Option<RaceDetails<'a>>,
            self_identified_gender: Option<&'a str>,
        }

        /// `verification` in an answer.
        Verification at "api/persons/object#person_object-verification" {
            additional_document: Option<AdditionalDocument<'a>>,
            details: Option<&'a str>,
            details_code: Option<&'a str>,
            document: Option<Document<'a>>,
            status: &'a str,
        }
    }

    enums {
        /// `us_cfpb_data.ethnicity_details.ethnicity`.
        EthnicityDetailsEthnicity {
            Cuban = "cuban",
            HispanicOrLatino = "hispanic_or_latino",
            Mexican = "mexican",
            NotHispanicOrLatino = "not_hispanic_or_latino",
            OtherHispanicOrLatino = "other_hispanic_or_latino",
            PreferNotToAnswer = "prefer_not_to_answer",
            PuertoRican = "puerto_rican",
        }

        /// `us_cfpb_data.race_details.race`.
        RaceDetailsRace {
            AfricanAmerican = "african_american",
            AmericanIndianOrAlaskaNative = "american_indian_or_alaska_native",
            Asian = "asian",
            AsianIndian = "asian_indian",
            BlackOrAfricanAmerican = "black_or_african_american",
            Chinese = "chinese",
            Ethiopian = "ethiopian",
            Filipino = "filipino",
            GuamanianOrChamorro = "guamanian_or_chamorro",
            Haitian = "haitian",
            Jamaican = "jamaican",
            Japanese = "japanese",
            Korean = "korean",
            NativeHawaiian = "native_hawaiian",
            NativeHawaiianOrOtherPacificIslander = "native_hawaiian_or_other_pacific_islander",
            Nigerian = "nigerian",
            OtherAsian = "other_asian",
            OtherBlackOrAfricanAmerican = "other_black_or_african_american",
            OtherPacificIslander = "other_pacific_islander",
            PreferNotToAnswer = "prefer_not_to_answer",
            Samoan = "samoan",
            Somali = "somali",
            Vietnamese = "vietnamese",
            White = "white",
        }
    }
}

/// [`verification.additional_document`](https://docs.stripe.com/api/persons/object#person_object-verification-additional_document)
/// in an answer: another name of [`Document`].
pub type AdditionalDocument<'a> = Document<'a>;

/// [`verification.additional_document`](https://docs.stripe.com/api/persons/create#create_person-verification-additional_document)
/// in a request: another name of [`DocumentParams`].
pub type AdditionalDocumentParams = DocumentParams;

/// [`address_kanji`](https://docs.stripe.com/api/persons/object#person_object-address_kanji) in an
/// answer: another name of [`AddressKana`].
pub type AddressKanji<'a> = AddressKana<'a>;

/// [`future_requirements`](https://docs.stripe.com/api/persons/object#person_object-future_requirements)
/// in an answer: another name of [`Requirements`].
pub type FutureRequirements<'a> = Requirements<'a>;

/// [`documents.passport`](https://docs.stripe.com/api/persons/create#create_person-documents-passport)
/// in a request: another name of [`CompanyAuthorizationParams`].
pub type PassportParams = CompanyAuthorizationParams;

/// [`documents.visa`](https://docs.stripe.com/api/persons/create#create_person-documents-visa) in a
/// request: another name of [`CompanyAuthorizationParams`].
pub type VisaParams = CompanyAuthorizationParams;
