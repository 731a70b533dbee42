//! [Tokens](https://docs.stripe.com/api/tokens).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{BankAccount, Card};
use crate::json::JsonRef;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::accounts::{
    AccountHolderType, AddressParams, BusinessType, CompanyStructure, DeclarationParams,
    JapanAddressParams, OwnershipExemptionReason, PoliticalExposure,
};
pub use crate::api::external_accounts::AccountType;
pub use crate::api::payment_intents::DobParams;
pub use crate::api::payment_methods::NetworksPreferred;
pub use crate::api::persons::{
    CompanyAuthorizationParams, DocumentParams, DocumentsParams, EthnicityDetailsEthnicity,
    EthnicityDetailsParams, RaceDetailsParams, RaceDetailsRace, RelationshipParams,
    UsCfpbDataParams, VerificationParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tokens/create) a token.
        POST "/v1/tokens" create() Create at "api/tokens/create#create_token" -> Token {
            account: |AccountParams|,
            bank_account: String,
            /// `bank_account` on the wire.
            bank_account_data: "bank_account" |BankAccountParams|,
            card: String,
            /// `card` on the wire.
            card_data: "card" |CardParams|,
            customer: String,
            cvc_update: |CvcUpdateParams|,
            expand: Vec<String>,
            person: |PersonParams|,
            pii: |PiiParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/tokens/retrieve) a token.
        GET "/v1/tokens/{token}" retrieve(token) Retrieve
            at "api/tokens/retrieve#retrieve_token" -> Token {
            expand: Vec<String>,
        }
    }

    params {
        /// `account` in a request.
        AccountParams at "api/tokens/create#create_token-account" {
            /// One of `company`, `government_entity`, `individual`, `non_profit`.
            business_type: BusinessType,
            /// If `business_type` is `company`.
            company: |CompanyParams|,
            /// If `business_type` is `individual`.
            individual: |IndividualParams|,
            tos_shown_and_accepted: bool,
        }

        /// `person.additional_tos_acceptances.account` in a request.
        AdditionalTosAcceptancesAccountParams
            at "api/tokens/create#create_token-person-additional_tos_acceptances-account" {
            date: Timestamp,
            ip: String,
            user_agent: Emptyable<String>,
        }

        /// `person.additional_tos_acceptances` in a request.
        AdditionalTosAcceptancesParams
            at "api/tokens/create#create_token-person-additional_tos_acceptances" {
            account: |AdditionalTosAcceptancesAccountParams|,
        }

        /// `bank_account_bank_account` in a request.
        BankAccountParams at "api/tokens/create#create_token-bank_account" {
            account_holder_name: String,
            /// One of `company`, `individual`.
            account_holder_type: AccountHolderType,
            /// Required.
            account_number: String,
            /// One of `checking`, `futsu`, `savings`, `toza`.
            account_type: AccountType,
            /// Required.
            country: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            payment_method: String,
            routing_number: String,
        }

        /// `card_card` in a request.
        CardParams at "api/tokens/create#create_token-card" {
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            cvc: String,
            /// Required.
            exp_month: String,
            /// Required.
            exp_year: String,
            name: String,
            networks: |NetworksParams|,
            /// Required.
            number: String,
        }

        /// `account.company` in a request.
        CompanyParams at "api/tokens/create#create_token-account-company" {
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            administrative_address: |AddressParams|,
            directors_provided: bool,
            directorship_declaration: |DirectorshipDeclarationParams|,
            executives_provided: bool,
            export_license_id: String,
            export_purpose_code: String,
            name: String,
            name_kana: String,
            name_kanji: String,
            owners_provided: bool,
            ownership_declaration: |OwnershipDeclarationParams|,
            ownership_declaration_shown_and_signed: bool,
            /// One of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`.
            ownership_exemption_reason: Emptyable<OwnershipExemptionReason>,
            phone: String,
            physical_address: |AddressParams|,
            principal_place_of_business: |AddressParams|,
            registration_date: =|RegistrationDateParams|,
            registration_number: String,
            representative_declaration: |RepresentativeDeclarationParams|,
            structure: Emptyable<CompanyStructure>,
            tax_id: String,
            tax_id_registrar: String,
            vat_id: String,
            verification: |CompanyVerificationParams|,
        }

        /// `account.company.verification` in a request.
        CompanyVerificationParams at "api/tokens/create#create_token-account-company-verification" {
            document: |DocumentParams|,
        }

        /// `cvc_update` in a request.
        CvcUpdateParams at "api/tokens/create#create_token-cvc_update" {
            /// Required.
            cvc: String,
        }

        /// `account.individual` in a request.
        IndividualParams at "api/tokens/create#create_token-account-individual" {
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            dob: =|DobParams|,
            email: String,
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
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            phone: String,
            /// One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            registered_address: |AddressParams|,
            relationship: |IndividualRelationshipParams|,
            ssn_last_4: String,
            verification: |VerificationParams|,
        }

        /// `account.individual.relationship` in a request.
        IndividualRelationshipParams
            at "api/tokens/create#create_token-account-individual-relationship" {
            director: bool,
            executive: bool,
            owner: bool,
            percent_ownership: Emptyable<f64>,
            title: String,
        }

        /// `card_card.networks` in a request.
        NetworksParams at "api/tokens/create#create_token-card-networks" {
            /// One of `cartes_bancaires`, `mastercard`, `visa`.
            preferred: NetworksPreferred,
        }

        /// `person` in a request.
        PersonParams at "api/tokens/create#create_token-person" {
            additional_tos_acceptances: |AdditionalTosAcceptancesParams|,
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            dob: =|DobParams|,
            documents: |DocumentsParams|,
            email: String,
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
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            nationality: String,
            phone: String,
            /// One of `existing`, `none`.
            political_exposure: PoliticalExposure,
            registered_address: |AddressParams|,
            relationship: |RelationshipParams|,
            ssn_last_4: String,
            us_cfpb_data: |UsCfpbDataParams|,
            verification: |VerificationParams|,
        }

        /// `pii` in a request.
        PiiParams at "api/tokens/create#create_token-pii" {
            id_number: String,
        }
    }

    objects {
        /// A [token](https://docs.stripe.com/api/tokens/object).
        Token "token" at "api/tokens/object#token_object" id {
            bank_account: Option<BankAccount<JsonRef<'a>>>,
            card: Option<Card<JsonRef<'a>>>,
            client_ip: Option<&'a str>,
            /// When it was created.
            created: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// `type` on the wire.
            type_ as type: &'a str,
            used: bool,
        }
    }
}

/// [`person.verification.additional_document`](https://docs.stripe.com/api/tokens/create#create_token-person-verification-additional_document)
/// in a request: another name of [`DocumentParams`].
pub type AdditionalDocumentParams = DocumentParams;

/// [`account.company.directorship_declaration`](https://docs.stripe.com/api/tokens/create#create_token-account-company-directorship_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type DirectorshipDeclarationParams = DeclarationParams;

/// [`account.company.ownership_declaration`](https://docs.stripe.com/api/tokens/create#create_token-account-company-ownership_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type OwnershipDeclarationParams = DeclarationParams;

/// [`person.documents.passport`](https://docs.stripe.com/api/tokens/create#create_token-person-documents-passport)
/// in a request: another name of [`CompanyAuthorizationParams`].
pub type PassportParams = CompanyAuthorizationParams;

/// [`account.company.registration_date`](https://docs.stripe.com/api/tokens/create#create_token-account-company-registration_date)
/// in a request: another name of [`DobParams`].
pub type RegistrationDateParams = DobParams;

/// [`account.company.representative_declaration`](https://docs.stripe.com/api/tokens/create#create_token-account-company-representative_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type RepresentativeDeclarationParams = DeclarationParams;

/// [`person.documents.visa`](https://docs.stripe.com/api/tokens/create#create_token-person-documents-visa)
/// in a request: another name of [`CompanyAuthorizationParams`].
pub type VisaParams = CompanyAuthorizationParams;
