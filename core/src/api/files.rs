//! [Files](https://docs.stripe.com/api/files).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::FileLink;
use crate::json::JsonRef;
use crate::table::argument::{Emptyable, Metadata, TimeRange, Upload};
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Uploads](https://docs.stripe.com/api/files/create) a file.
        ///
        /// Required: `file`, `purpose`.
        POST Files "/v1/files" create() Create at "api/files/create#create_file" -> File {
            expand: Vec<String>,
            /// Required.
            file: Upload,
            file_link_data: |FileLinkDataParams|,
            /// Required.
            purpose: CreateFilePurpose,
        }

        /// [Retrieves](https://docs.stripe.com/api/files/retrieve) a file.
        GET "/v1/files/{file}" retrieve(file) Retrieve
            at "api/files/retrieve#retrieve_file" -> File {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/files/list) files.
        GET "/v1/files" list() List at "api/files/list#list_files" => [File] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            purpose: FilePurpose,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `file_link_data` in a request.
        FileLinkDataParams at "api/files/create#create_file-file_link_data" {
            /// Required.
            create: bool,
            expires_at: Timestamp,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }
    }

    objects {
        /// A [file](https://docs.stripe.com/api/files/object).
        File "file" at "api/files/object#file_object" id {
            /// When it was created.
            created: Timestamp,
            expires_at: Option<Timestamp>,
            filename: Option<&'a str>,
            links: Option<crate::list::List<FileLink, JsonRef<'a>>>,
            object: &'a str,
            purpose: FilePurpose,
            size: i64,
            title: Option<&'a str>,
            /// `type` on the wire.
            type_ as type: Option<&'a str>,
            url: Option<&'a str>,
        }
    }

    enums {
        /// `purpose`.
        CreateFilePurpose {
            AccountRequirement = "account_requirement",
            AdditionalVerification = "additional_verification",
            BusinessIcon = "business_icon",
            BusinessLogo = "business_logo",
            CustomerSignature = "customer_signature",
            DisputeEvidence = "dispute_evidence",
            IdentityDocument = "identity_document",
            IssuingRegulatoryReporting = "issuing_regulatory_reporting",
            PciDocument = "pci_document",
            PlatformTermsOfService = "platform_terms_of_service",
            TaxDocumentUserUpload = "tax_document_user_upload",
            TerminalAndroidApk = "terminal_android_apk",
            TerminalReaderSplashscreen = "terminal_reader_splashscreen",
            TerminalWifiCertificate = "terminal_wifi_certificate",
            TerminalWifiPrivateKey = "terminal_wifi_private_key",
        }

        /// `purpose`.
        FilePurpose {
            AccountRequirement = "account_requirement",
            AdditionalVerification = "additional_verification",
            BusinessIcon = "business_icon",
            BusinessLogo = "business_logo",
            CustomerSignature = "customer_signature",
            DisputeEvidence = "dispute_evidence",
            DocumentProviderIdentityDocument = "document_provider_identity_document",
            FinanceReportRun = "finance_report_run",
            FinancialAccountStatement = "financial_account_statement",
            IdentityDocument = "identity_document",
            IdentityDocumentDownloadable = "identity_document_downloadable",
            IssuingRegulatoryReporting = "issuing_regulatory_reporting",
            PciDocument = "pci_document",
            PlatformTermsOfService = "platform_terms_of_service",
            Selfie = "selfie",
            SigmaScheduledQuery = "sigma_scheduled_query",
            TaxDocumentUserUpload = "tax_document_user_upload",
            TerminalAndroidApk = "terminal_android_apk",
            TerminalReaderSplashscreen = "terminal_reader_splashscreen",
            TerminalWifiCertificate = "terminal_wifi_certificate",
            TerminalWifiPrivateKey = "terminal_wifi_private_key",
        }
    }
}
