//! [Credit note line items](https://docs.stripe.com/api/credit_note_line_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Discount, TaxRate, billing};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/credit_note_line_items/list) credit note line items.
        GET "/v1/credit_notes/{credit_note}/lines" list(credit_note) List
            at "api/credit_note_line_items/list#list_credit_note_line_items" => [CreditNoteLineItem] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.discount_amounts.discount`,
            /// `data.pretax_credit_amounts.credit_balance_transaction`,
            /// `data.pretax_credit_amounts.discount`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [credit note line item](https://docs.stripe.com/api/credit_note_line_items/object).
        CreditNoteLineItem "credit_note_line_item"
            at "api/credit_note_line_items/object#credit_note_line_item_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            description: Option<&'a str>,
            /// In the currency's smallest unit.
            discount_amount: i64,
            discount_amounts: Vec<DiscountAmount<'a>>,
            invoice_line_item: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            pretax_credit_amounts: Vec<PretaxCreditAmount<'a>>,
            quantity: Option<i64>,
            tax_rates: Vec<TaxRate<JsonRef<'a>>>,
            taxes: Option<Vec<Tax<'a>>>,
            /// One of `custom_line_item`, `invoice_line_item`. `type` on the wire.
            type_ as type: CreditNoteLineItemType,
            /// In the currency's smallest unit.
            unit_amount: Option<i64>,
            /// A decimal number.
            unit_amount_decimal: Option<&'a str>,
        }
    }

    views {
        /// `discount_amounts` in an answer.
        DiscountAmount
            at "api/credit_note_line_items/object#credit_note_line_item_object-discount_amounts" {
            /// In the currency's smallest unit.
            amount: i64,
            discount: Expandable<'a, Discount>,
        }

        /// `pretax_credit_amounts` in an answer.
        PretaxCreditAmount
            at "api/credit_note_line_items/object#credit_note_line_item_object-pretax_credit_amounts" {
            /// In the currency's smallest unit.
            amount: i64,
            credit_balance_transaction: Option<Expandable<'a, billing::CreditBalanceTransaction>>,
            discount: Option<Expandable<'a, Discount>>,
            /// One of `credit_balance_transaction`, `discount`. `type` on the wire.
            type_ as type: PretaxCreditAmountType,
        }

        /// `taxes` in an answer.
        Tax at "api/credit_note_line_items/object#credit_note_line_item_object-taxes" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_rate_details: Option<TaxRateDetails<'a>>,
            taxability_reason: TaxabilityReason,
            /// In the currency's smallest unit.
            taxable_amount: Option<i64>,
            /// Only `tax_rate_details`. `type` on the wire.
            type_ as type: TaxType,
        }

        /// `taxes.tax_rate_details` in an answer.
        TaxRateDetails
            at "api/credit_note_line_items/object#credit_note_line_item_object-taxes-tax_rate_details" {
            tax_rate: &'a str,
        }
    }

    enums {
        /// `type`.
        CreditNoteLineItemType {
            CustomLineItem = "custom_line_item",
            InvoiceLineItem = "invoice_line_item",
        }

        /// `pretax_credit_amounts.type`.
        PretaxCreditAmountType {
            CreditBalanceTransaction = "credit_balance_transaction",
            Discount = "discount",
        }

        /// `taxes.tax_behavior`.
        TaxBehavior { Exclusive = "exclusive", Inclusive = "inclusive" }

        /// `taxes.type`.
        TaxType { TaxRateDetails = "tax_rate_details" }

        /// `taxes.taxability_reason`.
        TaxabilityReason {
            CustomerExempt = "customer_exempt",
            NotAvailable = "not_available",
            NotCollecting = "not_collecting",
            NotSubjectToTax = "not_subject_to_tax",
            NotSupported = "not_supported",
            PortionProductExempt = "portion_product_exempt",
            PortionReducedRated = "portion_reduced_rated",
            PortionStandardRated = "portion_standard_rated",
            ProductExempt = "product_exempt",
            ProductExemptHoliday = "product_exempt_holiday",
            ProportionallyRated = "proportionally_rated",
            ReducedRated = "reduced_rated",
            ReverseCharge = "reverse_charge",
            StandardRated = "standard_rated",
            TaxableBasisReduced = "taxable_basis_reduced",
            ZeroRated = "zero_rated",
        }
    }
}
