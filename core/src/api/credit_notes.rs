//! [Credit notes](https://docs.stripe.com/api/credit_notes).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api;
use crate::api::{
    CreditNoteLineItem, Customer, CustomerBalanceTransaction, Invoice, ShippingRate, TaxRate,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::credit_note_line_items::{
    DiscountAmount, PretaxCreditAmount, PretaxCreditAmountType, TaxBehavior, TaxRateDetails,
    TaxabilityReason,
};
pub use crate::api::credit_note_preview_lines::{
    EmailType, LineParams, LineType, PaymentRecordRefundParams, RefundParams, RefundType,
    ShippingCostParams, TaxAmountParams,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/credit_notes/create) a credit note.
        ///
        /// Required: `invoice`.
        POST "/v1/credit_notes" create() Create
            at "api/credit_notes/create#create_credit_note" -> CreditNote {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            credit_amount: i64,
            effective_at: Timestamp,
            /// One of `credit_note`, `none`.
            email_type: EmailType,
            /// Fields that expand: `customer`, `customer_balance_transaction`, `invoice`,
            /// `discount_amounts.discount`, `pretax_credit_amounts.credit_balance_transaction`,
            /// `pretax_credit_amounts.discount`, `refunds.refund`, `shipping_cost.shipping_rate`.
            expand: Vec<String>,
            /// Required.
            invoice: String,
            /// Adds one.
            lines: ..|LineParams|,
            memo: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// In the currency's smallest unit.
            out_of_band_amount: i64,
            /// One of `duplicate`, `fraudulent`, `order_change`, `product_unsatisfactory`.
            reason: CreditNoteReason,
            /// In the currency's smallest unit.
            refund_amount: i64,
            /// Adds one.
            refunds: ..|RefundParams|,
            shipping_cost: |ShippingCostParams|,
            #[deprecated(note = "Stripe has removed it: use `refunds`")]
            refund: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/credit_notes/retrieve) a credit note.
        GET "/v1/credit_notes/{id}" retrieve(id) Retrieve
            at "api/credit_notes/retrieve#retrieve_credit_note" -> CreditNote {
            /// Fields that expand: `customer`, `customer_balance_transaction`, `invoice`,
            /// `discount_amounts.discount`, `pretax_credit_amounts.credit_balance_transaction`,
            /// `pretax_credit_amounts.discount`, `refunds.refund`, `shipping_cost.shipping_rate`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/credit_notes/update) a credit note.
        POST "/v1/credit_notes/{id}" update(id) Update
            at "api/credit_notes/update#update_credit_note" -> CreditNote {
            /// Fields that expand: `customer`, `customer_balance_transaction`, `invoice`,
            /// `discount_amounts.discount`, `pretax_credit_amounts.credit_balance_transaction`,
            /// `pretax_credit_amounts.discount`, `refunds.refund`, `shipping_cost.shipping_rate`.
            expand: Vec<String>,
            memo: String,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/credit_notes/list) credit notes.
        GET "/v1/credit_notes" list() List
            at "api/credit_notes/list#list_credit_notes" => [CreditNote] Cursor {
            created: TimeRange,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.customer_balance_transaction`,
            /// `data.invoice`, `data.discount_amounts.discount`,
            /// `data.pretax_credit_amounts.credit_balance_transaction`,
            /// `data.pretax_credit_amounts.discount`, `data.refunds.refund`,
            /// `data.shipping_cost.shipping_rate`.
            expand: Vec<String>,
            invoice: String,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Previews](https://docs.stripe.com/api/credit_notes/preview) a credit note.
        ///
        /// Required: `invoice`.
        GET "/v1/credit_notes/preview" preview() Preview
            at "api/credit_notes/preview#preview_credit_note" -> CreditNote {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            credit_amount: i64,
            effective_at: Timestamp,
            /// One of `credit_note`, `none`.
            email_type: EmailType,
            /// Fields that expand: `customer`, `customer_balance_transaction`, `invoice`,
            /// `discount_amounts.discount`, `pretax_credit_amounts.credit_balance_transaction`,
            /// `pretax_credit_amounts.discount`, `refunds.refund`, `shipping_cost.shipping_rate`.
            expand: Vec<String>,
            /// Required.
            invoice: String,
            /// Adds one.
            lines: ..|LineParams|,
            memo: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// In the currency's smallest unit.
            out_of_band_amount: i64,
            /// One of `duplicate`, `fraudulent`, `order_change`, `product_unsatisfactory`.
            reason: CreditNoteReason,
            /// In the currency's smallest unit.
            refund_amount: i64,
            /// Adds one.
            refunds: ..|RefundParams|,
            shipping_cost: |ShippingCostParams|,
        }

        /// [Voids](https://docs.stripe.com/api/credit_notes/void) a credit note.
        POST "/v1/credit_notes/{id}/void" void_credit_note(id) VoidCreditNote
            at "api/credit_notes/void#void_credit_note_credit_note" -> CreditNote {
            /// Fields that expand: `customer`, `customer_balance_transaction`, `invoice`,
            /// `discount_amounts.discount`, `pretax_credit_amounts.credit_balance_transaction`,
            /// `pretax_credit_amounts.discount`, `refunds.refund`, `shipping_cost.shipping_rate`.
            expand: Vec<String>,
        }
    }

    objects {
        /// A [credit note](https://docs.stripe.com/api/credit_notes/object).
        CreditNote "credit_note" at "api/credit_notes/object#credit_note_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_shipping: i64,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            customer_balance_transaction: Option<Expandable<'a, CustomerBalanceTransaction>>,
            /// In the currency's smallest unit.
            discount_amount: i64,
            discount_amounts: Vec<DiscountAmount<'a>>,
            effective_at: Option<Timestamp>,
            invoice: Expandable<'a, Invoice>,
            lines: crate::list::List<CreditNoteLineItem, JsonRef<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            memo: Option<&'a str>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            number: &'a str,
            object: &'a str,
            /// In the currency's smallest unit.
            out_of_band_amount: Option<i64>,
            pdf: &'a str,
            /// In the currency's smallest unit.
            post_payment_amount: i64,
            /// In the currency's smallest unit.
            pre_payment_amount: i64,
            pretax_credit_amounts: Vec<PretaxCreditAmount<'a>>,
            /// One of `duplicate`, `fraudulent`, `order_change`, `product_unsatisfactory`.
            reason: Option<CreditNoteReason>,
            refunds: Vec<Refund<'a>>,
            shipping_cost: Option<ShippingCost<'a>>,
            /// One of `issued`, `void`.
            status: CreditNoteStatus,
            subtotal: i64,
            subtotal_excluding_tax: Option<i64>,
            total: i64,
            total_excluding_tax: Option<i64>,
            total_taxes: Option<Vec<TotalTax<'a>>>,
            /// One of `mixed`, `post_payment`, `pre_payment`. `type` on the wire.
            type_ as type: CreditNoteType,
            voided_at: Option<Timestamp>,
        }
    }

    views {
        /// `refunds.payment_record_refund` in an answer.
        PaymentRecordRefund
            at "api/credit_notes/object#credit_note_object-refunds-payment_record_refund" {
            payment_record: &'a str,
            refund_group: &'a str,
        }

        /// `refunds` in an answer.
        Refund at "api/credit_notes/object#credit_note_object-refunds" {
            /// In the currency's smallest unit.
            amount_refunded: i64,
            /// If `type` is `payment_record_refund`.
            payment_record_refund: Option<PaymentRecordRefund<'a>>,
            refund: Expandable<'a, api::Refund>,
            /// One of `payment_record_refund`, `refund`. `type` on the wire.
            type_ as type: Option<RefundType>,
        }

        /// `shipping_cost` in an answer.
        ShippingCost at "api/credit_notes/object#credit_note_object-shipping_cost" {
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            shipping_rate: Option<Expandable<'a, ShippingRate>>,
            taxes: Option<Vec<Tax<'a>>>,
        }

        /// `shipping_cost.taxes` in an answer.
        Tax at "api/credit_notes/object#credit_note_object-shipping_cost-taxes" {
            /// In the currency's smallest unit.
            amount: i64,
            rate: TaxRate<JsonRef<'a>>,
            taxability_reason: Option<TaxabilityReason>,
            /// In the currency's smallest unit.
            taxable_amount: Option<i64>,
        }

        /// `total_taxes` in an answer.
        TotalTax at "api/credit_notes/object#credit_note_object-total_taxes" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_rate_details: Option<TaxRateDetails<'a>>,
            taxability_reason: TaxabilityReason,
            /// In the currency's smallest unit.
            taxable_amount: Option<i64>,
            /// Only `tax_rate_details`. `type` on the wire.
            type_ as type: TotalTaxType,
        }
    }

    enums {
        /// `reason`.
        CreditNoteReason {
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            OrderChange = "order_change",
            ProductUnsatisfactory = "product_unsatisfactory",
        }

        /// `status`.
        CreditNoteStatus { Issued = "issued", Void = "void" }

        /// `type`.
        CreditNoteType { Mixed = "mixed", PostPayment = "post_payment", PrePayment = "pre_payment" }

        /// `total_taxes.type`.
        TotalTaxType { TaxRateDetails = "tax_rate_details" }
    }
}
