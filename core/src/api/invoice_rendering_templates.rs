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
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
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
            created: Timestamp,
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            nickname: Option<&'a str>,
            object: &'a str,
            status: InvoiceRenderingTemplateStatus,
            version: i64,
        }
    }

    enums {
        /// `status`.
        InvoiceRenderingTemplateStatus { Active = "active", Archived = "archived" }
    }
}
