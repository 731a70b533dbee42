//! [Account tokens](https://docs.stripe.com/api/v2/core/account-tokens).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::argument::Metadata;
use crate::table::table;

pub use crate::api::accounts::{
    OwnershipExemptionReason, PoliticalExposure, RegistrationDateParams,
};
pub use crate::api::v2::core::account_person_tokens::{
    AccountParams, AdditionalNameParams, AdditionalNamePurpose, AddressParams, FrontBackParams,
    LegalGender, ScriptAddressesParams, VerificationParams, VerificationType,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/account-tokens/create) an account token.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/account_tokens" create() Create
            at "api/v2/core/account-tokens/create#v2_create_account_tokens" -> AccountToken {
            contact_email: String,
            contact_phone: String,
            display_name: String,
            identity: |IdentityParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/account-tokens/retrieve) an account
        /// token.
        ///
        /// Errors of its own: `rate_limit`.
        GET "/v2/core/account_tokens/{id}" retrieve(id) Retrieve
            at "api/v2/core/account-tokens/retrieve#v2_retrieve_account_tokens" -> AccountToken {}
    }

    params {
        /// `identity.business_details.additional_addresses` in a request.
        AdditionalAddressParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-additional_addresses" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            /// Required. One of `administrative`, `principal_place_of_business`.
            purpose: AdditionalAddressPurpose,
            state: String,
            town: String,
        }

        /// `identity.business_details.annual_revenue.amount` in a request.
        AmountParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-annual_revenue-amount" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            value: i64,
        }

        /// `identity.business_details.annual_revenue` in a request.
        AnnualRevenueParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-annual_revenue" {
            amount: |AmountParams|,
            /// A date: YYYY-MM-DD.
            fiscal_year_end: String,
        }

        /// `identity.attestations` in a request.
        AttestationsParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-attestations" {
            directorship_declaration: |DirectorshipDeclarationParams|,
            ownership_declaration: |OwnershipDeclarationParams|,
            persons_provided: |PersonsProvidedParams|,
            representative_declaration: |RepresentativeDeclarationParams|,
            terms_of_service: |TermsOfServiceParams|,
        }

        /// `identity.business_details` in a request.
        BusinessDetailsParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details" {
            /// Adds one.
            additional_addresses: ..|AdditionalAddressParams|,
            address: |AddressParams|,
            annual_revenue: |AnnualRevenueParams|,
            documents: |DocumentsParams|,
            estimated_worker_count: i64,
            /// Adds one.
            id_numbers: ..|IdNumberParams|,
            monthly_estimated_revenue: |MonthlyEstimatedRevenueParams|,
            phone: String,
            registered_name: String,
            registration_date: |RegistrationDateParams|,
            script_addresses: |ScriptAddressesParams|,
            script_names: |ScriptNamesParams|,
            structure: BusinessDetailsStructure,
        }

        /// `identity.attestations.directorship_declaration` in a request.
        DeclarationParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-attestations-directorship_declaration" {
            attested: bool,
        }

        /// `identity.business_details.documents.bank_account_ownership_verification` in a request.
        DocumentParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-bank_account_ownership_verification" {
            /// Required.
            files: Vec<String>,
            /// Required. Only `files`. `type` on the wire.
            type_ as type: DocumentType,
        }

        /// `identity.business_details.documents` in a request.
        DocumentsParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents" {
            bank_account_ownership_verification: |BankAccountOwnershipVerificationParams|,
            company_license: |CompanyLicenseParams|,
            company_memorandum_of_association: |CompanyMemorandumOfAssociationParams|,
            company_ministerial_decree: |CompanyMinisterialDecreeParams|,
            company_registration_verification: |CompanyRegistrationVerificationParams|,
            company_tax_id_verification: |CompanyTaxIdVerificationParams|,
            primary_verification: |PrimaryVerificationParams|,
            proof_of_address: |ProofOfAddressParams|,
            proof_of_registration: |ProofOfRegistrationParams|,
            proof_of_ultimate_beneficial_ownership: |ProofOfUltimateBeneficialOwnershipParams|,
        }

        /// `identity.business_details.id_numbers` in a request.
        IdNumberParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-id_numbers" {
            registrar: String,
            /// Required. `type` on the wire.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// `identity` in a request.
        IdentityParams at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity" {
            attestations: |AttestationsParams|,
            business_details: |BusinessDetailsParams|,
            /// One of `company`, `government_entity`, `individual`, `non_profit`.
            entity_type: EntityType,
            /// If `entity_type` is `individual`.
            individual: |IndividualParams|,
        }

        /// `identity.individual.additional_addresses` in a request.
        IndividualAdditionalAddressParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-additional_addresses" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            /// Required. Only `registered`.
            purpose: IndividualAdditionalAddressPurpose,
            state: String,
            town: String,
        }

        /// `identity.individual.documents` in a request.
        IndividualDocumentsParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-documents" {
            company_authorization: |CompanyAuthorizationParams|,
            passport: |PassportParams|,
            primary_verification: |PrimaryVerificationParams|,
            secondary_verification: |SecondaryVerificationParams|,
            visa: |VisaParams|,
        }

        /// `identity.individual.id_numbers` in a request.
        IndividualIdNumberParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-id_numbers" {
            /// Required. `type` on the wire.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// `identity.individual` in a request.
        IndividualParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual" {
            /// Adds one.
            additional_addresses: ..|IndividualAdditionalAddressParams|,
            /// Adds one.
            additional_names: ..|AdditionalNameParams|,
            address: |AddressParams|,
            date_of_birth: |DateOfBirthParams|,
            documents: |IndividualDocumentsParams|,
            email: String,
            given_name: String,
            /// Adds one.
            id_numbers: ..|IndividualIdNumberParams|,
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
            script_names: |IndividualScriptNamesParams|,
            surname: String,
        }

        /// `identity.individual.script_names` in a request.
        IndividualScriptNamesParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-script_names" {
            kana: |ScriptNamesKanaParams|,
            kanji: |IndividualScriptNamesKanjiParams|,
        }

        /// `identity.business_details.script_names.kana` in a request.
        KanaParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-script_names-kana" {
            registered_name: String,
        }

        /// `identity.business_details.monthly_estimated_revenue` in a request.
        MonthlyEstimatedRevenueParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-monthly_estimated_revenue" {
            amount: |AmountParams|,
        }

        /// `identity.attestations.persons_provided` in a request.
        PersonsProvidedParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-attestations-persons_provided" {
            directors: bool,
            executives: bool,
            owners: bool,
            /// One of `qualified_entity_exceeds_ownership_threshold`,
            /// `qualifies_as_financial_institution`.
            ownership_exemption_reason: OwnershipExemptionReason,
        }

        /// `identity.business_details.documents.proof_of_registration` in a request.
        ProofOfRegistrationParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-proof_of_registration" {
            /// Required.
            files: Vec<String>,
            signer: |SignerParams|,
            /// Required. Only `files`. `type` on the wire.
            type_ as type: ProofOfRegistrationType,
        }

        /// `identity.individual.relationship` in a request.
        RelationshipParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-relationship" {
            director: bool,
            executive: bool,
            owner: bool,
            /// A decimal number.
            percent_ownership: String,
            title: String,
        }

        /// `identity.individual.script_names.kana` in a request.
        ScriptNamesKanaParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-script_names-kana" {
            given_name: String,
            surname: String,
        }

        /// `identity.business_details.script_names` in a request.
        ScriptNamesParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-script_names" {
            kana: |KanaParams|,
            kanji: |ScriptNamesKanjiParams|,
        }

        /// `identity.business_details.documents.proof_of_registration.signer` in a request.
        SignerParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-proof_of_registration-signer" {
            /// Required.
            person: String,
        }

        /// `identity.attestations.terms_of_service` in a request.
        TermsOfServiceParams
            at "api/v2/core/account-tokens/create#v2_create_account_tokens-identity-attestations-terms_of_service" {
            account: |AccountParams|,
        }
    }

    objects {
        /// An [account token](https://docs.stripe.com/api/v2/core/account-tokens/object).
        AccountToken "v2.core.account_token"
            at "api/v2/core/account-tokens/object#v2_account_token_object" id {
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
        /// `identity.business_details.additional_addresses.purpose`.
        AdditionalAddressPurpose {
            Administrative = "administrative",
            PrincipalPlaceOfBusiness = "principal_place_of_business",
        }

        /// `identity.business_details.structure`.
        BusinessDetailsStructure {
            Cooperative = "cooperative",
            FreeZoneEstablishment = "free_zone_establishment",
            FreeZoneLlc = "free_zone_llc",
            GovernmentInstrumentality = "government_instrumentality",
            GovernmentalUnit = "governmental_unit",
            IncorporatedAssociation = "incorporated_association",
            IncorporatedNonProfit = "incorporated_non_profit",
            IncorporatedPartnership = "incorporated_partnership",
            LimitedLiabilityPartnership = "limited_liability_partnership",
            Llc = "llc",
            MultiMemberLlc = "multi_member_llc",
            PrivateCompany = "private_company",
            PrivateCorporation = "private_corporation",
            PrivatePartnership = "private_partnership",
            PublicCompany = "public_company",
            PublicCorporation = "public_corporation",
            PublicListedCorporation = "public_listed_corporation",
            PublicPartnership = "public_partnership",
            RegisteredCharity = "registered_charity",
            SingleMemberLlc = "single_member_llc",
            SoleEstablishment = "sole_establishment",
            SoleProprietorship = "sole_proprietorship",
            TaxExemptGovernmentInstrumentality = "tax_exempt_government_instrumentality",
            Trust = "trust",
            UnincorporatedAssociation = "unincorporated_association",
            UnincorporatedNonProfit = "unincorporated_non_profit",
            UnincorporatedPartnership = "unincorporated_partnership",
        }

        /// `identity.business_details.documents.bank_account_ownership_verification.type`.
        DocumentType { Files = "files" }

        /// `identity.entity_type`.
        EntityType {
            Company = "company",
            GovernmentEntity = "government_entity",
            Individual = "individual",
            NonProfit = "non_profit",
        }

        /// `identity.individual.additional_addresses.purpose`.
        IndividualAdditionalAddressPurpose { Registered = "registered" }

        /// `identity.business_details.documents.proof_of_registration.type`.
        ProofOfRegistrationType { Files = "files" }
    }
}

/// [`identity.business_details.documents.bank_account_ownership_verification`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-bank_account_ownership_verification)
/// in a request: another name of [`DocumentParams`].
pub type BankAccountOwnershipVerificationParams = DocumentParams;

/// `identity.business_details.documents.bank_account_ownership_verification.type`: another name of
/// [`DocumentType`].
pub type BankAccountOwnershipVerificationType = DocumentType;

/// [`identity.individual.documents.company_authorization`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-documents-company_authorization)
/// in a request: another name of [`DocumentParams`].
pub type CompanyAuthorizationParams = DocumentParams;

/// `identity.individual.documents.company_authorization.type`: another name of [`DocumentType`].
pub type CompanyAuthorizationType = DocumentType;

/// [`identity.business_details.documents.company_license`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-company_license)
/// in a request: another name of [`DocumentParams`].
pub type CompanyLicenseParams = DocumentParams;

/// `identity.business_details.documents.company_license.type`: another name of [`DocumentType`].
pub type CompanyLicenseType = DocumentType;

/// [`identity.business_details.documents.company_memorandum_of_association`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-company_memorandum_of_association)
/// in a request: another name of [`DocumentParams`].
pub type CompanyMemorandumOfAssociationParams = DocumentParams;

/// `identity.business_details.documents.company_memorandum_of_association.type`: another name of
/// [`DocumentType`].
pub type CompanyMemorandumOfAssociationType = DocumentType;

/// [`identity.business_details.documents.company_ministerial_decree`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-company_ministerial_decree)
/// in a request: another name of [`DocumentParams`].
pub type CompanyMinisterialDecreeParams = DocumentParams;

/// `identity.business_details.documents.company_ministerial_decree.type`: another name of
/// [`DocumentType`].
pub type CompanyMinisterialDecreeType = DocumentType;

/// [`identity.business_details.documents.company_registration_verification`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-company_registration_verification)
/// in a request: another name of [`DocumentParams`].
pub type CompanyRegistrationVerificationParams = DocumentParams;

/// `identity.business_details.documents.company_registration_verification.type`: another name of
/// [`DocumentType`].
pub type CompanyRegistrationVerificationType = DocumentType;

/// [`identity.business_details.documents.company_tax_id_verification`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-company_tax_id_verification)
/// in a request: another name of [`DocumentParams`].
pub type CompanyTaxIdVerificationParams = DocumentParams;

/// `identity.business_details.documents.company_tax_id_verification.type`: another name of
/// [`DocumentType`].
pub type CompanyTaxIdVerificationType = DocumentType;

/// [`identity.individual.date_of_birth`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-date_of_birth)
/// in a request: another name of [`RegistrationDateParams`].
pub type DateOfBirthParams = RegistrationDateParams;

/// [`identity.attestations.directorship_declaration`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-attestations-directorship_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type DirectorshipDeclarationParams = DeclarationParams;

/// [`identity.individual.script_names.kanji`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-script_names-kanji)
/// in a request: another name of [`ScriptNamesKanaParams`].
pub type IndividualScriptNamesKanjiParams = ScriptNamesKanaParams;

/// [`identity.business_details.script_addresses.kanji`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-script_addresses-kanji)
/// in a request: another name of [`AddressParams`].
pub type KanjiParams = AddressParams;

/// [`identity.attestations.ownership_declaration`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-attestations-ownership_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type OwnershipDeclarationParams = DeclarationParams;

/// [`identity.individual.documents.passport`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-documents-passport)
/// in a request: another name of [`DocumentParams`].
pub type PassportParams = DocumentParams;

/// `identity.individual.documents.passport.type`: another name of [`DocumentType`].
pub type PassportType = DocumentType;

/// [`identity.business_details.documents.primary_verification`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-primary_verification)
/// in a request: another name of [`VerificationParams`].
pub type PrimaryVerificationParams = VerificationParams;

/// `identity.business_details.documents.primary_verification.type`: another name of
/// [`VerificationType`].
pub type PrimaryVerificationType = VerificationType;

/// [`identity.business_details.documents.proof_of_address`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-proof_of_address)
/// in a request: another name of [`DocumentParams`].
pub type ProofOfAddressParams = DocumentParams;

/// `identity.business_details.documents.proof_of_address.type`: another name of [`DocumentType`].
pub type ProofOfAddressType = DocumentType;

/// [`identity.business_details.documents.proof_of_ultimate_beneficial_ownership`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-documents-proof_of_ultimate_beneficial_ownership)
/// in a request: another name of [`ProofOfRegistrationParams`].
pub type ProofOfUltimateBeneficialOwnershipParams = ProofOfRegistrationParams;

/// `identity.business_details.documents.proof_of_ultimate_beneficial_ownership.type`: another name
/// of [`ProofOfRegistrationType`].
pub type ProofOfUltimateBeneficialOwnershipType = ProofOfRegistrationType;

/// [`identity.attestations.representative_declaration`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-attestations-representative_declaration)
/// in a request: another name of [`DeclarationParams`].
pub type RepresentativeDeclarationParams = DeclarationParams;

/// [`identity.business_details.script_addresses.kana`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-script_addresses-kana)
/// in a request: another name of [`AddressParams`].
pub type ScriptAddressesKanaParams = AddressParams;

/// [`identity.business_details.script_names.kanji`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-business_details-script_names-kanji)
/// in a request: another name of [`KanaParams`].
pub type ScriptNamesKanjiParams = KanaParams;

/// [`identity.individual.documents.secondary_verification`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-documents-secondary_verification)
/// in a request: another name of [`VerificationParams`].
pub type SecondaryVerificationParams = VerificationParams;

/// `identity.individual.documents.secondary_verification.type`: another name of
/// [`VerificationType`].
pub type SecondaryVerificationType = VerificationType;

/// [`identity.individual.documents.visa`](https://docs.stripe.com/api/v2/core/account-tokens/create#v2_create_account_tokens-identity-individual-documents-visa)
/// in a request: another name of [`DocumentParams`].
pub type VisaParams = DocumentParams;

/// `identity.individual.documents.visa.type`: another name of [`DocumentType`].
pub type VisaType = DocumentType;
