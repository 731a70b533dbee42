//! [Verification reports](https://docs.stripe.com/api/identity/verification_reports).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::json::JsonRef;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::accounts::Address;
pub use crate::api::confirmation_tokens::Dob;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/identity/verification_reports/retrieve) a
        /// verification report.
        GET "/v1/identity/verification_reports/{report}" retrieve(report) Retrieve
            at "api/identity/verification_reports/retrieve#retrieve_identity_verification_report" -> VerificationReport {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/identity/verification_reports/list) verification
        /// reports.
        GET "/v1/identity/verification_reports" list() List
            at "api/identity/verification_reports/list#list_identity_verification_reports" => [VerificationReport] Cursor {
            client_reference_id: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `document`, `id_number`. `type` on the wire.
            type_ as type: ListVerificationReportType,
            verification_session: String,
        }
    }

    objects {
        /// A [verification
        /// report](https://docs.stripe.com/api/identity/verification_reports/object).
        VerificationReport "identity.verification_report"
            at "api/identity/verification_reports/object#identity_verification_report_object" id {
            client_reference_id: Option<&'a str>,
            /// When it was created.
            created: Timestamp,
            /// If `type` is `document`.
            document: Option<Document<'a>>,
            email: Option<Email<'a>>,
            /// If `type` is `id_number`.
            id_number: Option<IdNumber<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            options: Option<Options<'a>>,
            phone: Option<Phone<'a>>,
            selfie: Option<Selfie<'a>>,
            /// One of `document`, `id_number`, `verification_flow`. `type` on the wire.
            type_ as type: VerificationReportType,
            verification_flow: Option<&'a str>,
            verification_session: Option<&'a str>,
        }
    }

    views {
        /// `document` in an answer.
        Document
            at "api/identity/verification_reports/object#identity_verification_report_object-document" {
            address: Option<Address<'a>>,
            dob: Option<Dob<'a>>,
            error: Option<Error<'a>>,
            expiration_date: Option<ExpirationDate<'a>>,
            files: Option<Vec<&'a str>>,
            first_name: Option<&'a str>,
            issued_date: Option<IssuedDate<'a>>,
            issuing_country: Option<&'a str>,
            last_name: Option<&'a str>,
            number: Option<&'a str>,
            /// One of `[redacted]`, `female`, `male`, `unknown`.
            sex: Option<DocumentSex>,
            /// One of `unverified`, `verified`.
            status: DocumentStatus,
            /// One of `driving_license`, `id_card`, `passport`. `type` on the wire.
            type_ as type: Option<DocumentType>,
            unparsed_place_of_birth: Option<&'a str>,
            unparsed_sex: Option<&'a str>,
        }

        /// `email` in an answer.
        Email
            at "api/identity/verification_reports/object#identity_verification_report_object-email" {
            email: Option<&'a str>,
            error: Option<EmailError<'a>>,
            /// One of `unverified`, `verified`.
            status: EmailStatus,
        }

        /// `email.error` in an answer.
        EmailError
            at "api/identity/verification_reports/object#identity_verification_report_object-email-error" {
            /// One of `email_unverified_other`, `email_verification_declined`.
            code: Option<EmailErrorCode>,
            reason: Option<&'a str>,
        }

        /// `document.error` in an answer.
        Error
            at "api/identity/verification_reports/object#identity_verification_report_object-document-error" {
            /// One of `document_expired`, `document_type_not_supported`,
            /// `document_unverified_other`.
            code: Option<ErrorCode>,
            reason: Option<&'a str>,
        }

        /// `id_number` in an answer.
        IdNumber
            at "api/identity/verification_reports/object#identity_verification_report_object-id_number" {
            dob: Option<Dob<'a>>,
            error: Option<IdNumberError<'a>>,
            first_name: Option<&'a str>,
            id_number: Option<&'a str>,
            /// One of `br_cpf`, `sg_nric`, `us_ssn`.
            id_number_type: Option<IdNumberType>,
            last_name: Option<&'a str>,
            /// One of `unverified`, `verified`.
            status: IdNumberStatus,
        }

        /// `id_number.error` in an answer.
        IdNumberError
            at "api/identity/verification_reports/object#identity_verification_report_object-id_number-error" {
            /// One of `id_number_insufficient_document_data`, `id_number_mismatch`,
            /// `id_number_unverified_other`.
            code: Option<IdNumberErrorCode>,
            reason: Option<&'a str>,
        }

        /// `options` in an answer.
        Options
            at "api/identity/verification_reports/object#identity_verification_report_object-options" {
            document: Option<OptionsDocument<'a>>,
            id_number: Option<JsonRef<'a>>,
        }

        /// `options.document` in an answer.
        OptionsDocument
            at "api/identity/verification_reports/object#identity_verification_report_object-options-document" {
            /// Any of `driving_license`, `id_card`, `passport`.
            allowed_types: Option<Vec<AllowedType>>,
            require_id_number: Option<bool>,
            require_live_capture: Option<bool>,
            require_matching_selfie: Option<bool>,
        }

        /// `phone` in an answer.
        Phone
            at "api/identity/verification_reports/object#identity_verification_report_object-phone" {
            error: Option<PhoneError<'a>>,
            phone: Option<&'a str>,
            /// One of `unverified`, `verified`.
            status: PhoneStatus,
        }

        /// `phone.error` in an answer.
        PhoneError
            at "api/identity/verification_reports/object#identity_verification_report_object-phone-error" {
            /// One of `phone_unverified_other`, `phone_verification_declined`.
            code: Option<PhoneErrorCode>,
            reason: Option<&'a str>,
        }

        /// `selfie` in an answer.
        Selfie
            at "api/identity/verification_reports/object#identity_verification_report_object-selfie" {
            document: Option<&'a str>,
            error: Option<SelfieError<'a>>,
            selfie: Option<&'a str>,
            /// One of `unverified`, `verified`.
            status: SelfieStatus,
        }

        /// `selfie.error` in an answer.
        SelfieError
            at "api/identity/verification_reports/object#identity_verification_report_object-selfie-error" {
            /// One of `selfie_document_missing_photo`, `selfie_face_mismatch`,
            /// `selfie_manipulated`, `selfie_unverified_other`.
            code: Option<SelfieErrorCode>,
            reason: Option<&'a str>,
        }
    }

    kinds {
        VerificationReportKind of object VerificationReport {
            Document("document"): Document<'a>,
            IdNumber("id_number"): IdNumber<'a>,
        }
    }

    enums {
        /// `options.document.allowed_types`.
        AllowedType {
            DrivingLicense = "driving_license",
            IdCard = "id_card",
            Passport = "passport",
        }

        /// `document.sex`.
        DocumentSex {
            Redacted = "[redacted]",
            Female = "female",
            Male = "male",
            Unknown_ = "unknown",
        }

        /// `document.status`.
        DocumentStatus { Unverified = "unverified", Verified = "verified" }

        /// `document.type`.
        DocumentType {
            DrivingLicense = "driving_license",
            IdCard = "id_card",
            Passport = "passport",
        }

        /// `email.error.code`.
        EmailErrorCode {
            EmailUnverifiedOther = "email_unverified_other",
            EmailVerificationDeclined = "email_verification_declined",
        }

        /// `email.status`.
        EmailStatus { Unverified = "unverified", Verified = "verified" }

        /// `document.error.code`.
        ErrorCode {
            DocumentExpired = "document_expired",
            DocumentTypeNotSupported = "document_type_not_supported",
            DocumentUnverifiedOther = "document_unverified_other",
        }

        /// `id_number.error.code`.
        IdNumberErrorCode {
            IdNumberInsufficientDocumentData = "id_number_insufficient_document_data",
            IdNumberMismatch = "id_number_mismatch",
            IdNumberUnverifiedOther = "id_number_unverified_other",
        }

        /// `id_number.status`.
        IdNumberStatus { Unverified = "unverified", Verified = "verified" }

        /// `id_number.id_number_type`.
        IdNumberType { BrCpf = "br_cpf", SgNric = "sg_nric", UsSsn = "us_ssn" }

        /// `type`.
        ListVerificationReportType { Document = "document", IdNumber = "id_number" }

        /// `phone.error.code`.
        PhoneErrorCode {
            PhoneUnverifiedOther = "phone_unverified_other",
            PhoneVerificationDeclined = "phone_verification_declined",
        }

        /// `phone.status`.
        PhoneStatus { Unverified = "unverified", Verified = "verified" }

        /// `selfie.error.code`.
        SelfieErrorCode {
            SelfieDocumentMissingPhoto = "selfie_document_missing_photo",
            SelfieFaceMismatch = "selfie_face_mismatch",
            SelfieManipulated = "selfie_manipulated",
            SelfieUnverifiedOther = "selfie_unverified_other",
        }

        /// `selfie.status`.
        SelfieStatus { Unverified = "unverified", Verified = "verified" }

        /// `type`.
        VerificationReportType {
            Document = "document",
            IdNumber = "id_number",
            VerificationFlow = "verification_flow",
        }
    }
}

/// [`document.expiration_date`](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-document-expiration_date)
/// in an answer: another name of [`Dob`].
pub type ExpirationDate<'a> = Dob<'a>;

/// [`document.issued_date`](https://docs.stripe.com/api/identity/verification_reports/object#identity_verification_report_object-document-issued_date)
/// in an answer: another name of [`Dob`].
pub type IssuedDate<'a> = Dob<'a>;
