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
        ///
        /// Required: `invoice`.
        GET "/v1/credit_notes/preview/lines" list() List
            at "api/credit_note_preview_lines/list#list_credit_note_preview_lines" => [CreditNoteLineItem] Cursor {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            credit_amount: i64,
            effective_at: Timestamp,
            /// One of `credit_note`, `none`.
            email_type: EmailType,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.discount_amounts.discount`,
            /// `data.pretax_credit_amounts.credit_balance_transaction`,
            /// `data.pretax_credit_amounts.discount`.
            expand: Vec<String>,
            /// Required.
            invoice: String,
            /// How many objects a page has at most.
            limit: i64,
            /// Adds one.
            lines: ..|LineParams|,
            memo: String,
            metadata: Metadata,
            /// In the currency's smallest unit.
            out_of_band_amount: i64,
            /// One of `duplicate`, `fraudulent`, `order_change`, `product_unsatisfactory`.
            reason: CreditNotePreviewLineReason,
            /// In the currency's smallest unit.
            refund_amount: i64,
            /// Adds one.
            refunds: ..|RefundParams|,
            shipping_cost: |ShippingCostParams|,
            /// The id of an object: the page starts after it.
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
            /// Names and values of your own.
            metadata: Metadata,
            quantity: i64,
            /// Adds one.
            tax_amounts: ..=|TaxAmountParams|,
            tax_rates: Emptyable<Vec<String>>,
            /// Required. One of `custom_line_item`, `invoice_line_item`. `type` on the wire.
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
            /// If `type` is `payment_record_refund`.
            payment_record_refund: |PaymentRecordRefundParams|,
            refund: String,
            /// One of `payment_record_refund`, `refund`. `type` on the wire.
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
