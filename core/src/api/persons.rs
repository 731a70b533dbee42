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
            /// Where the person lives.
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            /// The day of birth.
            dob: =|DobParams|,
            documents: |DocumentsParams|,
            /// The person's email address.
            email: String,
            /// Fields that expand: `verification.additional_document.back`,
            /// `verification.additional_document.front`, `verification.document.back`,
            /// `verification.document.front`.
            expand: Vec<String>,
            /// The legal first name.
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            /// Other names that the person is or was known by.
            full_name_aliases: Emptyable<Vec<String>>,
            gender: String,
            /// The national identity number; it can be set and not read.
            id_number: String,
            id_number_secondary: String,
            /// The legal last name.
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            /// The last name at birth.
            maiden_name: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// The country of citizenship: an ISO code of two letters.
            nationality: String,
            /// Holds the details, collected in the seller's browser.
            person_token: String,
            /// The person's phone number.
            phone: String,
            /// Whether the person holds or held an important public office, or is close to somebody
            /// who does. One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            /// Where the person is registered, if it is not where they live.
            registered_address: |AddressParams|,
            /// What the person is to the company.
            relationship: |RelationshipParams|,
            /// The last four digits of the US social security number.
            ssn_last_4: String,
            us_cfpb_data: |UsCfpbDataParams|,
            /// Documents that show who the person is, and what came of them.
            verification: |VerificationParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/persons/retrieve) a person.
        GET "/v1/accounts/{account}/persons/{person}" retrieve(account, person) Retrieve
            at "api/persons/retrieve#retrieve_person" -> Person {
            /// Fields that expand: `verification.additional_document.back`,
            /// `verification.additional_document.front`, `verification.document.back`,
            /// `verification.document.front`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/persons/update) a person.
        POST "/v1/accounts/{account}/persons/{person}" update(account, person) Update
            at "api/persons/update#update_person" -> Person {
            additional_tos_acceptances: |AdditionalTosAcceptancesParams|,
            /// Where the person lives.
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            /// The day of birth.
            dob: =|DobParams|,
            documents: |DocumentsParams|,
            /// The person's email address.
            email: String,
            /// Fields that expand: `verification.additional_document.back`,
            /// `verification.additional_document.front`, `verification.document.back`,
            /// `verification.document.front`.
            expand: Vec<String>,
            /// The legal first name.
            first_name: String,
            first_name_kana: String,
            first_name_kanji: String,
            /// Other names that the person is or was known by.
            full_name_aliases: Emptyable<Vec<String>>,
            gender: String,
            /// The national identity number; it can be set and not read.
            id_number: String,
            id_number_secondary: String,
            /// The legal last name.
            last_name: String,
            last_name_kana: String,
            last_name_kanji: String,
            /// The last name at birth.
            maiden_name: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// The country of citizenship: an ISO code of two letters.
            nationality: String,
            /// Holds the details, collected in the seller's browser.
            person_token: String,
            /// The person's phone number.
            phone: String,
            /// Whether the person holds or held an important public office, or is close to somebody
            /// who does. One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            /// Where the person is registered, if it is not where they live.
            registered_address: |AddressParams|,
            /// What the person is to the company.
            relationship: |RelationshipParams|,
            /// The last four digits of the US social security number.
            ssn_last_4: String,
            us_cfpb_data: |UsCfpbDataParams|,
            /// Documents that show who the person is, and what came of them.
            verification: |VerificationParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/persons/delete) a person.
        DELETE "/v1/accounts/{account}/persons/{person}" delete(account, person) Delete
            at "api/persons/delete#delete_person" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/persons/list) persons.
        GET "/v1/accounts/{account}/persons" list(account) List
            at "api/persons/list#list_persons" => [Person] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.verification.additional_document.back`,
            /// `data.verification.additional_document.front`, `data.verification.document.back`,
            /// `data.verification.document.front`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            relationship: |ListRelationshipParams|,
            /// The id of an object: the page starts after it.
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
            /// Any of `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`,
            /// `other_hispanic_or_latino`, `prefer_not_to_answer`, `puerto_rican`.
            ethnicity: Vec<EthnicityDetailsEthnicity>,
            ethnicity_other: String,
        }

        /// `relationship` in a request.
        ListRelationshipParams at "api/persons/list#list_persons-relationship" {
            /// Whether the person has authority to let the representative act.
            authorizer: bool,
            /// Whether the person is on the board.
            director: bool,
            /// Whether the person runs the company with others.
            executive: bool,
            legal_guardian: bool,
            /// Whether the person owns a part of the company.
            owner: bool,
            /// Whether the person opens the account for the company; exactly one does.
            representative: bool,
        }

        /// `us_cfpb_data.race_details` in a request.
        RaceDetailsParams at "api/persons/create#create_person-us_cfpb_data-race_details" {
            race: Vec<RaceDetailsRace>,
            race_other: String,
        }

        /// `relationship` in a request.
        RelationshipParams at "api/persons/create#create_person-relationship" {
            /// Whether the person has authority to let the representative act.
            authorizer: bool,
            /// Whether the person is on the board.
            director: bool,
            /// Whether the person runs the company with others.
            executive: bool,
            legal_guardian: bool,
            /// Whether the person owns a part of the company.
            owner: bool,
            /// The share that the person owns, in percent.
            percent_ownership: Emptyable<f64>,
            /// Whether the person opens the account for the company; exactly one does.
            representative: bool,
            /// What the person is called at work, as `CEO`.
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
            /// A passport, an identity card or a driving licence.
            document: |DocumentParams|,
        }
    }

    objects {
        /// A [person](https://docs.stripe.com/api/persons/object).
        Person "person" at "api/persons/object#person_object" id {
            /// The account that the person belongs to.
            account: Option<&'a str>,
            additional_tos_acceptances: Option<AdditionalTosAcceptances<'a>>,
            /// Where the person lives.
            address: Option<Address<'a>>,
            address_kana: Option<AddressKana<'a>>,
            address_kanji: Option<AddressKanji<'a>>,
            /// When it was created.
            created: Timestamp,
            /// The day of birth.
            dob: Option<Dob<'a>>,
            /// The person's email address.
            email: Option<&'a str>,
            /// The legal first name.
            first_name: Option<&'a str>,
            first_name_kana: Option<&'a str>,
            first_name_kanji: Option<&'a str>,
            /// Other names that the person is or was known by.
            full_name_aliases: Option<Vec<&'a str>>,
            future_requirements: Option<FutureRequirements<'a>>,
            gender: Option<&'a str>,
            /// Whether `id_number` was set.
            id_number_provided: Option<bool>,
            id_number_secondary_provided: Option<bool>,
            /// The legal last name.
            last_name: Option<&'a str>,
            last_name_kana: Option<&'a str>,
            last_name_kanji: Option<&'a str>,
            /// The last name at birth.
            maiden_name: Option<&'a str>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            /// The country of citizenship: an ISO code of two letters.
            nationality: Option<&'a str>,
            object: &'a str,
            /// The person's phone number.
            phone: Option<&'a str>,
            /// Whether the person holds or held an important public office, or is close to somebody
            /// who does. One of `existing`, `none`.
            political_exposure: Option<PoliticalExposure>,
            /// Where the person is registered, if it is not where they live.
            registered_address: Option<Address<'a>>,
            /// What the person is to the company.
            relationship: Option<Relationship<'a>>,
            /// What has to be provided for the person.
            requirements: Option<Requirements<'a>>,
            /// Whether `ssn_last_4` was set.
            ssn_last_4_provided: Option<bool>,
            us_cfpb_data: Option<UsCfpbData<'a>>,
            /// Documents that show who the person is, and what came of them.
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
            /// Any of `cuban`, `hispanic_or_latino`, `mexican`, `not_hispanic_or_latino`,
            /// `other_hispanic_or_latino`, `prefer_not_to_answer`, `puerto_rican`.
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
            /// Whether the person has authority to let the representative act.
            authorizer: Option<bool>,
            /// Whether the person is on the board.
            director: Option<bool>,
            /// Whether the person runs the company with others.
            executive: Option<bool>,
            legal_guardian: Option<bool>,
            /// Whether the person owns a part of the company.
            owner: Option<bool>,
            /// The share that the person owns, in percent.
            percent_ownership: Option<f64>,
            /// Whether the person opens the account for the company; exactly one does.
            representative: Option<bool>,
            /// What the person is called at work, as `CEO`.
            title: Option<&'a str>,
        }

        /// `future_requirements` in an answer.
        Requirements at "api/persons/object#person_object-future_requirements" {
            alternatives: Option<Vec<Alternative<'a>>>,
            /// Fields that are needed for the account to stay enabled.
            currently_due: Vec<&'a str>,
            /// What was wrong with fields that were provided.
            errors: Vec<Error<'a>>,
            /// Fields that are needed once a threshold is reached.
            eventually_due: Vec<&'a str>,
            /// Fields that were not provided in time.
            past_due: Vec<&'a str>,
            /// Fields that Stripe is checking.
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
            /// A passport, an identity card or a driving licence.
            document: Option<Document<'a>>,
            /// What came of the checks.
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
