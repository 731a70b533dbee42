//! [Invoice items](https://docs.stripe.com/api/invoiceitems).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Customer, Deleted, Discount, Invoice, Price, TaxRate, test_helpers};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::params::Unset;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::credit_note_line_items::DiscountAmount;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/invoiceitems/create) an invoice item.
        POST "/v1/invoiceitems" create() Create
            at "api/invoiceitems/create#create_invoice_item" -> InvoiceItem {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            customer: String,
            customer_account: String,
            description: String,
            discountable: bool,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `customer`, `discounts`, `invoice`, `test_clock`,
            /// `pricing.price_details.price`, `proration_details.discount_amounts.discount`.
            expand: Vec<String>,
            invoice: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            period: |PeriodParams|,
            price_data: |PriceDataParams|,
            pricing: |PricingParams|,
            quantity: i64,
            /// A decimal number.
            quantity_decimal: String,
            subscription: String,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            tax_code: Emptyable<String>,
            tax_rates: Vec<String>,
            /// A decimal number.
            unit_amount_decimal: String,
            #[deprecated(note = "Stripe has removed it: use `pricing`")]
            price: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/invoiceitems/retrieve) an invoice item.
        GET "/v1/invoiceitems/{invoiceitem}" retrieve(invoiceitem) Retrieve
            at "api/invoiceitems/retrieve#retrieve_invoice_item" -> InvoiceItem {
            /// Fields that expand: `customer`, `discounts`, `invoice`, `test_clock`,
            /// `pricing.price_details.price`, `proration_details.discount_amounts.discount`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/invoiceitems/update) an invoice item.
        POST "/v1/invoiceitems/{invoiceitem}" update(invoiceitem) Update
            at "api/invoiceitems/update#update_invoice_item" -> InvoiceItem {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            discountable: bool,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `customer`, `discounts`, `invoice`, `test_clock`,
            /// `pricing.price_details.price`, `proration_details.discount_amounts.discount`.
            expand: Vec<String>,
            invoicing_rules: Unset,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            period: |PeriodParams|,
            price_data: |PriceDataParams|,
            pricing: |PricingParams|,
            quantity: i64,
            /// A decimal number.
            quantity_decimal: String,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            tax_code: Emptyable<String>,
            tax_rates: Emptyable<Vec<String>>,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// [Deletes](https://docs.stripe.com/api/invoiceitems/delete) an invoice item.
        DELETE "/v1/invoiceitems/{invoiceitem}" delete(invoiceitem) Delete
            at "api/invoiceitems/delete#delete_invoice_item" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/invoiceitems/list) invoice items.
        GET "/v1/invoiceitems" list() List
            at "api/invoiceitems/list#list_invoice_items" => [InvoiceItem] Cursor {
            created: TimeRange,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.discounts`, `data.invoice`,
            /// `data.test_clock`, `data.pricing.price_details.price`,
            /// `data.proration_details.discount_amounts.discount`.
            expand: Vec<String>,
            invoice: String,
            /// How many objects a page has at most.
            limit: i64,
            pending: bool,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `discounts` in a request.
        DiscountParams at "api/invoiceitems/create#create_invoice_item-discounts" {
            coupon: String,
            discount: String,
            promotion_code: String,
        }

        /// `period` in a request.
        PeriodParams at "api/invoiceitems/create#create_invoice_item-period" {
            /// Required.
            end: Timestamp,
            /// Required.
            start: Timestamp,
        }

        /// `price_data` in a request.
        PriceDataParams at "api/invoiceitems/create#create_invoice_item-price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            product: String,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `pricing` in a request.
        PricingParams at "api/invoiceitems/create#create_invoice_item-pricing" {
            price: String,
        }
    }

    objects {
        /// An [invoice item](https://docs.stripe.com/api/invoiceitems/object).
        InvoiceItem "invoiceitem" at "api/invoiceitems/object#invoiceitem_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            date: Timestamp,
            description: Option<&'a str>,
            discountable: bool,
            discounts: Option<Vec<Expandable<'a, Discount>>>,
            /// Any of `discounts`, `pricing`, `quantity`.
            frozen_fields: Option<Vec<FrozenField>>,
            invoice: Option<Expandable<'a, Invoice>>,
            invoicing_rules: Option<Vec<InvoicingRule<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            /// In the currency's smallest unit.
            net_amount: Option<i64>,
            object: &'a str,
            parent: Option<Parent<'a>>,
            period: Period<'a>,
            pricing: Option<Pricing<'a>>,
            proration: bool,
            proration_details: Option<ProrationDetails<'a>>,
            quantity: i64,
            /// A decimal number.
            quantity_decimal: &'a str,
            tax_rates: Option<Vec<TaxRate<JsonRef<'a>>>>,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `proration_details.credited_items` in an answer.
        CreditedItems
            at "api/invoiceitems/object#invoiceitem_object-proration_details-credited_items" {
            invoice_item: Option<&'a str>,
            invoice_line_item_details: Option<InvoiceLineItemDetails<'a>>,
            /// One of `invoice_item`, `invoice_line_items`. `type` on the wire.
            type_ as type: CreditedItemsType,
        }

        /// `proration_details.credited_items.invoice_line_item_details` in an answer.
        InvoiceLineItemDetails
            at "api/invoiceitems/object#invoiceitem_object-proration_details-credited_items-invoice_line_item_details" {
            invoice: &'a str,
            invoice_line_items: Vec<&'a str>,
        }

        /// `invoicing_rules` in an answer.
        InvoicingRule at "api/invoiceitems/object#invoiceitem_object-invoicing_rules" {
            /// Only `defer_until_credited_items_resolved`. `type` on the wire.
            type_ as type: InvoicingRuleType,
        }

        /// `parent` in an answer.
        Parent at "api/invoiceitems/object#invoiceitem_object-parent" {
            subscription_details: Option<SubscriptionDetails<'a>>,
            /// Only `subscription_details`. `type` on the wire.
            type_ as type: ParentType,
        }

        /// `period` in an answer.
        Period at "api/invoiceitems/object#invoiceitem_object-period" {
            end: Timestamp,
            start: Timestamp,
        }

        /// `pricing.price_details` in an answer.
        PriceDetails at "api/invoiceitems/object#invoiceitem_object-pricing-price_details" {
            price: Expandable<'a, Price>,
            product: &'a str,
        }

        /// `pricing` in an answer.
        Pricing at "api/invoiceitems/object#invoiceitem_object-pricing" {
            price_details: Option<PriceDetails<'a>>,
            /// Only `price_details`. `type` on the wire.
            type_ as type: PricingType,
            /// A decimal number.
            unit_amount_decimal: Option<&'a str>,
        }

        /// `proration_details` in an answer.
        ProrationDetails at "api/invoiceitems/object#invoiceitem_object-proration_details" {
            credited_items: Option<CreditedItems<'a>>,
            discount_amounts: Vec<DiscountAmount<'a>>,
        }

        /// `parent.subscription_details` in an answer.
        SubscriptionDetails
            at "api/invoiceitems/object#invoiceitem_object-parent-subscription_details" {
            subscription: &'a str,
            subscription_item: Option<&'a str>,
        }
    }

    enums {
        /// `proration_details.credited_items.type`.
        CreditedItemsType { InvoiceItem = "invoice_item", InvoiceLineItems = "invoice_line_items" }

        /// `frozen_fields`.
        FrozenField { Discounts = "discounts", Pricing = "pricing", Quantity = "quantity" }

        /// `invoicing_rules.type`.
        InvoicingRuleType {
            DeferUntilCreditedItemsResolved = "defer_until_credited_items_resolved",
        }

        /// `parent.type`.
        ParentType { SubscriptionDetails = "subscription_details" }

        /// `pricing.type`.
        PricingType { PriceDetails = "price_details" }

        /// `tax_behavior`.
        TaxBehavior {
            Exclusive = "exclusive",
            Inclusive = "inclusive",
            Unspecified = "unspecified",
        }
    }
}
