//! [Verification sessions](https://docs.stripe.com/api/identity/verification_sessions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::identity::VerificationReport;
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::{BearerUrl, SecretText};
use crate::table::argument::{Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::Address;
pub use crate::api::confirmation_tokens::Dob;
pub use crate::api::identity::verification_reports::{AllowedType, IdNumberType};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/identity/verification_sessions/create) a
        /// verification session.
        POST "/v1/identity/verification_sessions" create() Create
            at "api/identity/verification_sessions/create#create_identity_verification_session" -> VerificationSession {
            client_reference_id: String,
            /// Fields that expand: `last_verification_report`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            options: |OptionsParams|,
            provided_details: |ProvidedDetailsParams|,
            related_customer: String,
            related_customer_account: String,
            related_person: |RelatedPersonParams|,
            return_url: String,
            /// One of `document`, `id_number`. `type` on the wire.
            type_ as type: CreateVerificationSessionType,
            verification_flow: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/identity/verification_sessions/retrieve) a
        /// verification session.
        GET "/v1/identity/verification_sessions/{session}" retrieve(session) Retrieve
            at "api/identity/verification_sessions/retrieve#retrieve_identity_verification_session" -> VerificationSession {
            /// Fields that expand: `last_verification_report`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/identity/verification_sessions/update) a
        /// verification session.
        POST "/v1/identity/verification_sessions/{session}" update(session) Update
            at "api/identity/verification_sessions/update#update_identity_verification_session" -> VerificationSession {
            /// Fields that expand: `last_verification_report`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            options: |OptionsParams|,
            provided_details: |ProvidedDetailsParams|,
            /// One of `document`, `id_number`. `type` on the wire.
            type_ as type: UpdateVerificationSessionType,
        }

        /// [Lists](https://docs.stripe.com/api/identity/verification_sessions/list) verification
        /// sessions.
        GET "/v1/identity/verification_sessions" list() List
            at "api/identity/verification_sessions/list#list_identity_verification_sessions" => [VerificationSession] Cursor {
            client_reference_id: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.last_verification_report`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            related_customer: String,
            related_customer_account: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `processing`, `requires_input`, `verified`.
            status: VerificationSessionStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/identity/verification_sessions/cancel) a
        /// verification session.
        POST "/v1/identity/verification_sessions/{session}/cancel" cancel(session) Cancel
            at "api/identity/verification_sessions/cancel#cancel_identity_verification_session" -> VerificationSession {
            /// Fields that expand: `last_verification_report`.
            expand: Vec<String>,
        }

        /// [Redacts](https://docs.stripe.com/api/identity/verification_sessions/redact) a
        /// verification session.
        POST "/v1/identity/verification_sessions/{session}/redact" redact(session) Redact
            at "api/identity/verification_sessions/redact#redact_identity_verification_session" -> VerificationSession {
            /// Fields that expand: `last_verification_report`.
            expand: Vec<String>,
        }
    }

    params {
        /// `options.document` in a request.
        DocumentParams
            at "api/identity/verification_sessions/create#create_identity_verification_session-options-document" {
            /// Any of `driving_license`, `id_card`, `passport`.
            allowed_types: Vec<AllowedType>,
            require_id_number: bool,
            require_live_capture: bool,
            require_matching_selfie: bool,
        }

        /// `options` in a request.
        OptionsParams
            at "api/identity/verification_sessions/create#create_identity_verification_session-options" {
            document: =|DocumentParams|,
        }

        /// `provided_details` in a request.
        ProvidedDetailsParams
            at "api/identity/verification_sessions/create#create_identity_verification_session-provided_details" {
            email: String,
            phone: String,
        }

        /// `related_person` in a request.
        RelatedPersonParams
            at "api/identity/verification_sessions/create#create_identity_verification_session-related_person" {
            /// Required.
            account: String,
            /// Required.
            person: String,
        }
    }

    objects {
        /// A [verification
        /// session](https://docs.stripe.com/api/identity/verification_sessions/object).
        VerificationSession "identity.verification_session"
            at "api/identity/verification_sessions/object#identity_verification_session_object" id {
            client_reference_id: Option<&'a str>,
            client_secret: Option<SecretText<'a>>,
            /// When it was created.
            created: Timestamp,
            last_error: Option<LastError<'a>>,
            last_verification_report: Option<Expandable<'a, VerificationReport>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            options: Option<Options<'a>>,
            provided_details: Option<ProvidedDetails<'a>>,
            redaction: Option<Redaction<'a>>,
            related_customer: Option<&'a str>,
            related_customer_account: Option<&'a str>,
            related_person: Option<RelatedPerson<'a>>,
            /// One of `canceled`, `processing`, `requires_input`, `verified`.
            status: VerificationSessionStatus,
            /// One of `document`, `id_number`, `verification_flow`. `type` on the wire.
            type_ as type: VerificationSessionType,
            url: Option<BearerUrl<'a>>,
            verification_flow: Option<&'a str>,
            verified_outputs: Option<VerifiedOutputs<'a>>,
        }
    }

    views {
        /// `options.document` in an answer.
        Document
            at "api/identity/verification_sessions/object#identity_verification_session_object-options-document" {
            /// Any of `driving_license`, `id_card`, `passport`.
            allowed_types: Option<Vec<AllowedType>>,
            require_id_number: Option<bool>,
            require_live_capture: Option<bool>,
            require_matching_selfie: Option<bool>,
        }

        /// `options.email` in an answer.
        Email
            at "api/identity/verification_sessions/object#identity_verification_session_object-options-email" {
            require_verification: Option<bool>,
        }

        /// `last_error` in an answer.
        LastError
            at "api/identity/verification_sessions/object#identity_verification_session_object-last_error" {
            code: Option<LastErrorCode>,
            reason: Option<&'a str>,
        }

        /// `options.matching` in an answer.
        Matching
            at "api/identity/verification_sessions/object#identity_verification_session_object-options-matching" {
            /// One of `none`, `similar`.
            dob: Option<MatchingDob>,
            /// One of `none`, `similar`.
            name: Option<MatchingName>,
        }

        /// `options` in an answer.
        Options
            at "api/identity/verification_sessions/object#identity_verification_session_object-options" {
            document: Option<Document<'a>>,
            email: Option<Email<'a>>,
            id_number: Option<JsonRef<'a>>,
            matching: Option<Matching<'a>>,
            phone: Option<Phone<'a>>,
        }

        /// `provided_details` in an answer.
        ProvidedDetails
            at "api/identity/verification_sessions/object#identity_verification_session_object-provided_details" {
            email: Option<&'a str>,
            phone: Option<&'a str>,
        }

        /// `redaction` in an answer.
        Redaction
            at "api/identity/verification_sessions/object#identity_verification_session_object-redaction" {
            /// One of `processing`, `redacted`, `validated`.
            status: RedactionStatus,
        }

        /// `related_person` in an answer.
        RelatedPerson
            at "api/identity/verification_sessions/object#identity_verification_session_object-related_person" {
            account: &'a str,
            person: &'a str,
        }

        /// `verified_outputs` in an answer.
        VerifiedOutputs
            at "api/identity/verification_sessions/object#identity_verification_session_object-verified_outputs" {
            address: Option<Address<'a>>,
            dob: Option<Dob<'a>>,
            email: Option<&'a str>,
            first_name: Option<&'a str>,
            id_number: Option<&'a str>,
            /// One of `br_cpf`, `sg_nric`, `us_ssn`.
            id_number_type: Option<IdNumberType>,
            last_name: Option<&'a str>,
            phone: Option<&'a str>,
            /// One of `[redacted]`, `female`, `male`, `unknown`.
            sex: Option<VerifiedOutputsSex>,
            unparsed_place_of_birth: Option<&'a str>,
            unparsed_sex: Option<&'a str>,
        }
    }

    enums {
        /// `type`.
        CreateVerificationSessionType { Document = "document", IdNumber = "id_number" }

        /// `last_error.code`.
        LastErrorCode {
            Abandoned = "abandoned",
            ConsentDeclined = "consent_declined",
            CountryNotSupported = "country_not_supported",
            DeviceNotSupported = "device_not_supported",
            DocumentExpired = "document_expired",
            DocumentTypeNotSupported = "document_type_not_supported",
            DocumentUnverifiedOther = "document_unverified_other",
            EmailUnverifiedOther = "email_unverified_other",
            EmailVerificationDeclined = "email_verification_declined",
            IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
            IdNumberMismatch = "id_number_mismatch",
            IdNumberUnverifiedOther = "id_number_unverified_other",
            PhoneUnverifiedOther = "phone_unverified_other",
            PhoneVerificationDeclined = "phone_verification_declined",
            SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
            SelfieFaceMismatch = "selfie_face_mismatch",
            SelfieManipulated = "selfie_manipulated",
            SelfieUnverifiedOther = "selfie_unverified_other",
            UnderSupportedAge = "under_supported_age",
        }

        /// `options.matching.dob`.
        MatchingDob { None = "none", Similar = "similar" }

        /// `options.matching.name`.
        MatchingName { None = "none", Similar = "similar" }

        /// `redaction.status`.
        RedactionStatus {
            Processing = "processing",
            Redacted = "redacted",
            Validated = "validated",
        }

        /// `status`.
        VerificationSessionStatus {
            Canceled = "canceled",
            Processing = "processing",
            RequiresInput = "requires_input",
            Verified = "verified",
        }

        /// `type`.
        VerificationSessionType {
            Document = "document",
            IdNumber = "id_number",
            VerificationFlow = "verification_flow",
        }

        /// `verified_outputs.sex`.
        VerifiedOutputsSex {
            Redacted = "[redacted]",
            Female = "female",
            Male = "male",
            Unknown_ = "unknown",
        }
    }
}

/// [`options.phone`](https://docs.stripe.com/api/identity/verification_sessions/object#identity_verification_session_object-options-phone)
/// in an answer: another name of [`Email`].
pub type Phone<'a> = Email<'a>;

/// `type`: another name of [`CreateVerificationSessionType`].
pub type UpdateVerificationSessionType = CreateVerificationSessionType;
