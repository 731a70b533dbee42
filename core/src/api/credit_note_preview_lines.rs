//! [Credit note preview lines](https://docs.stripe.com/api/credit_note_preview_lines).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::CreditNoteLineItem;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/credit_note_preview_lines/list) credit note preview
        /// lines.
        GET "/v1/credit_notes/preview/lines" list() List
            at "api/credit_note_preview_lines/list#list_credit_note_preview_lines" => [CreditNoteLineItem] Cursor {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            credit_amount: i64,
            effective_at: Timestamp,
            email_type: EmailType,
            ending_before: String,
            expand: Vec<String>,
            /// Required.
            invoice: String,
            limit: i64,
            lines: ..|LineParams|,
            memo: String,
            metadata: Metadata,
            /// In the currency's smallest unit.
            out_of_band_amount: i64,
            reason: CreditNotePreviewLineReason,
            /// In the currency's smallest unit.
            refund_amount: i64,
            refunds: ..|RefundParams|,
            shipping_cost: |ShippingCostParams|,
            starting_after: String,
        }
    }

    params {
        /// `lines` in a request.
        LineParams at "api/credit_note_preview_lines/list#list_credit_note_preview_lines-lines" {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            invoice_line_item: String,
            metadata: Metadata,
            quantity: i64,
            tax_amounts: ..=|TaxAmountParams|,
            tax_rates: Emptyable<Vec<String>>,
            /// Required.
            type_ as type: LineType,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `refunds.payment_record_refund` in a request.
        PaymentRecordRefundParams
            at "api/credit_note_preview_lines/list#list_credit_note_preview_lines-refunds-payment_record_refund" {
            /// Required.
            payment_record: String,
            /// Required.
            refund_group: String,
        }

        /// `refunds` in a request.
        RefundParams
            at "api/credit_note_preview_lines/list#list_credit_note_preview_lines-refunds" {
            /// In the currency's smallest unit.
            amount_refunded: i64,
            payment_record_refund: |PaymentRecordRefundParams|,
            refund: String,
            type_ as type: RefundType,
        }

        /// `shipping_cost` in a request.
        ShippingCostParams
            at "api/credit_note_preview_lines/list#list_credit_note_preview_lines-shipping_cost" {
            shipping_rate: String,
        }

        /// `lines.tax_amounts` in a request.
        TaxAmountParams
            at "api/credit_note_preview_lines/list#list_credit_note_preview_lines-lines-tax_amounts" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            tax_rate: String,
            /// Required. In the currency's smallest unit.
            taxable_amount: i64,
        }
    }

    enums {
        /// `reason`.
        CreditNotePreviewLineReason {
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            OrderChange = "order_change",
            ProductUnsatisfactory = "product_unsatisfactory",
        }

        /// `email_type`.
        EmailType { CreditNote = "credit_note", None = "none" }

        /// `lines.type`.
        LineType { CustomLineItem = "custom_line_item", InvoiceLineItem = "invoice_line_item" }

        /// `refunds.type`.
        RefundType { PaymentRecordRefund = "payment_record_refund", Refund = "refund" }
    }
}
