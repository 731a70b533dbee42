//! [Invoice rendering templates](https://docs.stripe.com/api/invoice_rendering_templates).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/invoice_rendering_templates/retrieve) an invoice
        /// rendering template.
        GET "/v1/invoice_rendering_templates/{template}" retrieve(template) Retrieve
            at "api/invoice_rendering_templates/retrieve#retrieve_invoice_rendering_template" -> InvoiceRenderingTemplate {
            expand: Vec<String>,
            version: i64,
        }

        /// [Lists](https://docs.stripe.com/api/invoice_rendering_templates/list) invoice rendering
        /// templates.
        GET "/v1/invoice_rendering_templates" list() List
            at "api/invoice_rendering_templates/list#list_invoice_rendering_templates" => [InvoiceRenderingTemplate] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `archived`.
            status: InvoiceRenderingTemplateStatus,
        }

        /// [Archives](https://docs.stripe.com/api/invoice_rendering_templates/archive) an invoice
        /// rendering template.
        POST "/v1/invoice_rendering_templates/{template}/archive" archive(template) Archive
            at "api/invoice_rendering_templates/archive#archive_invoice_rendering_template" -> InvoiceRenderingTemplate {
            expand: Vec<String>,
        }

        /// [Unarchives](https://docs.stripe.com/api/invoice_rendering_templates/unarchive) an
        /// invoice rendering template.
        POST "/v1/invoice_rendering_templates/{template}/unarchive" unarchive(template) Unarchive
            at "api/invoice_rendering_templates/unarchive#unarchive_invoice_rendering_template" -> InvoiceRenderingTemplate {
            expand: Vec<String>,
        }
    }

    objects {
        /// An [invoice rendering
        /// template](https://docs.stripe.com/api/invoice_rendering_templates/object).
        InvoiceRenderingTemplate "invoice_rendering_template"
            at "api/invoice_rendering_templates/object#invoice_rendering_template_object" id {
            /// When it was created.
            created: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            nickname: Option<&'a str>,
            object: &'a str,
            /// One of `active`, `archived`.
            status: InvoiceRenderingTemplateStatus,
            version: i64,
        }
    }

    enums {
        /// `status`.
        InvoiceRenderingTemplateStatus { Active = "active", Archived = "archived" }
    }
}
