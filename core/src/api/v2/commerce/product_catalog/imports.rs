//! [Imports](https://docs.stripe.com/api/v2/commerce/product-catalog/imports).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::secret::BearerUrl;
use crate::table::argument::Metadata;
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/commerce/product-catalog/imports/create) an
        /// import.
        ///
        /// Required: `feed_type`, `metadata`, `mode`.
        POST "/v2/commerce/product_catalog/imports" create() Create
            at "api/v2/commerce/product-catalog/imports/create#v2_create_imports" -> ProductCatalogImport {
            /// Required. One of `inventory`, `pricing`, `product`, `promotion`.
            feed_type: FeedType,
            /// Names and values of your own. Required.
            metadata: Metadata,
            /// Required. One of `replace`, `upsert`.
            mode: ImportMode,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/commerce/product-catalog/imports/retrieve) an
        /// import.
        GET "/v2/commerce/product_catalog/imports/{id}" retrieve(id) Retrieve
            at "api/v2/commerce/product-catalog/imports/retrieve#v2_retrieve_imports" -> ProductCatalogImport {}

        /// [Lists](https://docs.stripe.com/api/v2/commerce/product-catalog/imports/list) imports.
        GET "/v2/commerce/product_catalog/imports" list() List
            at "api/v2/commerce/product-catalog/imports/list#v2_list_imports" => [ProductCatalogImport] Url {
            /// A time in the format of RFC 3339.
            created: String,
            /// A time in the format of RFC 3339.
            created_gt: String,
            /// A time in the format of RFC 3339.
            created_gte: String,
            /// A time in the format of RFC 3339.
            created_lt: String,
            /// A time in the format of RFC 3339.
            created_lte: String,
            /// One of `inventory`, `pricing`, `product`, `promotion`.
            feed_type: FeedType,
            /// How many objects a page has at most.
            limit: i64,
            /// One of `awaiting_upload`, `failed`, `processing`, `succeeded`,
            /// `succeeded_with_errors`.
            status: ImportStatus,
        }
    }

    objects {
        /// A [product catalog
        /// import](https://docs.stripe.com/api/v2/commerce/product-catalog/imports/object).
        ProductCatalogImport "v2.commerce.product_catalog_import"
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object" id {
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// One of `inventory`, `pricing`, `product`, `promotion`.
            feed_type: FeedType,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            /// One of `replace`, `upsert`.
            mode: ProductCatalogImportMode,
            object: &'a str,
            /// One of `awaiting_upload`, `failed`, `processing`, `succeeded`,
            /// `succeeded_with_errors`.
            status: ProductCatalogImportStatus,
            status_details: Option<StatusDetails<'a>>,
        }
    }

    views {
        /// `status_details.awaiting_upload` in an answer.
        AwaitingUpload
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-awaiting_upload" {
            upload_url: UploadUrl<'a>,
        }

        /// `status_details.succeeded_with_errors.error_file` in an answer.
        ErrorFile
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-succeeded_with_errors-error_file" {
            content_type: &'a str,
            download_url: DownloadUrl<'a>,
            /// An integer.
            size: &'a str,
        }

        /// `status_details.failed` in an answer.
        Failed
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-failed" {
            /// One of `file_not_found`, `internal_error`, `invalid_file`.
            code: FailedCode,
            failure_message: &'a str,
            /// One of `cannot_proceed`, `transient_failure`. `type` on the wire.
            type_ as type: FailedType,
        }

        /// `status_details.processing` in an answer.
        Processing
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-processing" {
            /// An integer.
            error_count: &'a str,
            /// An integer.
            success_count: &'a str,
        }

        /// `status_details.succeeded_with_errors.samples` in an answer.
        Sample
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-succeeded_with_errors-samples" {
            error_message: &'a str,
            field: &'a str,
            id: &'a str,
            /// An integer.
            row: &'a str,
        }

        /// `status_details` in an answer.
        StatusDetails
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details" {
            awaiting_upload: Option<AwaitingUpload<'a>>,
            failed: Option<Failed<'a>>,
            processing: Option<Processing<'a>>,
            succeeded: Option<Succeeded<'a>>,
            succeeded_with_errors: Option<SucceededWithErrors<'a>>,
        }

        /// `status_details.succeeded` in an answer.
        Succeeded
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-succeeded" {
            /// An integer.
            success_count: &'a str,
        }

        /// `status_details.succeeded_with_errors` in an answer.
        SucceededWithErrors
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-succeeded_with_errors" {
            /// An integer.
            error_count: &'a str,
            error_file: ErrorFile<'a>,
            samples: Vec<Sample<'a>>,
            /// An integer.
            success_count: &'a str,
        }

        /// `status_details.awaiting_upload.upload_url` in an answer.
        Url
            at "api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-awaiting_upload-upload_url" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            expires_at: DateTime<'a>,
            url: BearerUrl<'a>,
        }
    }

    enums {
        /// `status_details.failed.code`.
        FailedCode {
            FileNotFound = "file_not_found",
            InternalError = "internal_error",
            InvalidFile = "invalid_file",
        }

        /// `status_details.failed.type`.
        FailedType { CannotProceed = "cannot_proceed", TransientFailure = "transient_failure" }

        /// `feed_type`.
        FeedType {
            Inventory = "inventory",
            Pricing = "pricing",
            Product = "product",
            Promotion = "promotion",
        }

        /// `mode`.
        ProductCatalogImportMode { Replace = "replace", Upsert = "upsert" }

        /// `status`.
        ProductCatalogImportStatus {
            AwaitingUpload = "awaiting_upload",
            Failed = "failed",
            Processing = "processing",
            Succeeded = "succeeded",
            SucceededWithErrors = "succeeded_with_errors",
        }
    }
}

/// [`status_details.succeeded_with_errors.error_file.download_url`](https://docs.stripe.com/api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-succeeded_with_errors-error_file-download_url)
/// in an answer: another name of [`Url`].
pub type DownloadUrl<'a> = Url<'a>;

/// `mode`: another name of [`ProductCatalogImportMode`].
pub type ImportMode = ProductCatalogImportMode;

/// `status`: another name of [`ProductCatalogImportStatus`].
pub type ImportStatus = ProductCatalogImportStatus;

/// [`status_details.awaiting_upload.upload_url`](https://docs.stripe.com/api/v2/commerce/product-catalog/imports/object#v2_product_catalog_import_object-status_details-awaiting_upload-upload_url)
/// in an answer: another name of [`Url`].
pub type UploadUrl<'a> = Url<'a>;
