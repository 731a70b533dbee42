//! [Invoice line items](https://docs.stripe.com/api/invoice-line-item).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Discount, Subscription};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::credit_note_line_items::{
    DiscountAmount, PretaxCreditAmount, PretaxCreditAmountType, TaxRateDetails, TaxType,
};
pub use crate::api::invoice_items::{
    DiscountParams, Period, PeriodParams, PriceDetails, Pricing, PricingParams, PricingType,
    TaxBehavior,
};

table! {
    operations {
        /// [Updates](https://docs.stripe.com/api/invoice-line-item/update) an invoice line item.
        POST "/v1/invoices/{invoice}/lines/{line_item_id}" update(invoice, line_item_id) Update
            at "api/invoice-line-item/update#update_invoice_line_item" -> InvoiceLineItem {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            discountable: bool,
            /// Adds one.
            discounts: ..=|DiscountParams|,
            /// Fields that expand: `discounts`, `subscription`, `discount_amounts.discount`,
            /// `pretax_credit_amounts.credit_balance_transaction`,
            /// `pretax_credit_amounts.discount`, `pricing.price_details.price`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            period: |PeriodParams|,
            price_data: |PriceDataParams|,
            pricing: |PricingParams|,
            quantity: i64,
            /// A decimal number.
            quantity_decimal: String,
            /// Adds one.
            tax_amounts: ..=|TaxAmountParams|,
            tax_rates: Emptyable<Vec<String>>,
        }

        /// [Lists](https://docs.stripe.com/api/invoice-line-item/list) invoice line items.
        GET "/v1/invoices/{invoice}/lines" list(invoice) List
            at "api/invoice-line-item/list#list_invoice_line_items" => [InvoiceLineItem] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.discounts`, `data.subscription`,
            /// `data.discount_amounts.discount`,
            /// `data.pretax_credit_amounts.credit_balance_transaction`,
            /// `data.pretax_credit_amounts.discount`, `data.pricing.price_details.price`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `price_data` in a request.
        PriceDataParams at "api/invoice-line-item/update#update_invoice_line_item-price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            product: String,
            product_data: |ProductDataParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `price_data.product_data` in a request.
        ProductDataParams
            at "api/invoice-line-item/update#update_invoice_line_item-price_data-product_data" {
            description: String,
            images: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
            tax_code: String,
            tax_details: |TaxDetailsParams|,
            unit_label: String,
        }

        /// `tax_amounts` in a request.
        TaxAmountParams at "api/invoice-line-item/update#update_invoice_line_item-tax_amounts" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            tax_rate_data: |TaxRateDataParams|,
            taxability_reason: TaxabilityReason,
            /// Required. In the currency's smallest unit.
            taxable_amount: i64,
        }

        /// `price_data.product_data.tax_details` in a request.
        TaxDetailsParams
            at "api/invoice-line-item/update#update_invoice_line_item-price_data-product_data-tax_details" {
            performance_location: String,
            tax_code: Emptyable<String>,
        }

        /// `tax_amounts.tax_rate_data` in a request.
        TaxRateDataParams
            at "api/invoice-line-item/update#update_invoice_line_item-tax_amounts-tax_rate_data" {
            country: String,
            description: String,
            /// Required.
            display_name: String,
            /// Required.
            inclusive: bool,
            jurisdiction: String,
            /// One of `city`, `country`, `county`, `district`, `multiple`, `state`.
            jurisdiction_level: JurisdictionLevel,
            /// Required.
            percentage: f64,
            state: String,
            tax_type: TaxRateDataTaxType,
        }
    }

    objects {
        /// An [invoice line item](https://docs.stripe.com/api/invoice-line-item/object).
        InvoiceLineItem "line_item" at "api/invoice-line-item/object#line_item_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            discount_amounts: Option<Vec<DiscountAmount<'a>>>,
            discountable: bool,
            discounts: Vec<Expandable<'a, Discount>>,
            invoice: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            parent: Option<Parent<'a>>,
            period: Period<'a>,
            pretax_credit_amounts: Option<Vec<PretaxCreditAmount<'a>>>,
            pricing: Option<Pricing<'a>>,
            quantity: Option<i64>,
            /// A decimal number.
            quantity_decimal: Option<&'a str>,
            subscription: Option<Expandable<'a, Subscription>>,
            subtotal: i64,
            taxes: Option<Vec<Tax<'a>>>,
        }
    }

    views {
        /// `parent.invoice_item_details.proration_details.credited_items` in an answer.
        CreditedItems
            at "api/invoice-line-item/object#line_item_object-parent-invoice_item_details-proration_details-credited_items" {
            invoice: &'a str,
            invoice_line_items: Vec<&'a str>,
        }

        /// `parent.invoice_item_details` in an answer.
        InvoiceItemDetails
            at "api/invoice-line-item/object#line_item_object-parent-invoice_item_details" {
            invoice_item: &'a str,
            proration: bool,
            proration_details: Option<ProrationDetails<'a>>,
            subscription: Option<&'a str>,
        }

        /// `parent` in an answer.
        Parent at "api/invoice-line-item/object#line_item_object-parent" {
            /// If `type` is `invoice_item_details`.
            invoice_item_details: Option<InvoiceItemDetails<'a>>,
            /// If `type` is `subscription_item_details`.
            subscription_item_details: Option<SubscriptionItemDetails<'a>>,
            /// One of `invoice_item_details`, `subscription_item_details`. `type` on the wire.
            type_ as type: ParentType,
        }

        /// `parent.invoice_item_details.proration_details` in an answer.
        ProrationDetails
            at "api/invoice-line-item/object#line_item_object-parent-invoice_item_details-proration_details" {
            credited_items: Option<CreditedItems<'a>>,
        }

        /// `parent.subscription_item_details` in an answer.
        SubscriptionItemDetails
            at "api/invoice-line-item/object#line_item_object-parent-subscription_item_details" {
            invoice_item: Option<&'a str>,
            proration: bool,
            proration_details: Option<ProrationDetails<'a>>,
            subscription: Option<&'a str>,
            subscription_item: &'a str,
        }

        /// `taxes` in an answer.
        Tax at "api/invoice-line-item/object#line_item_object-taxes" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_rate_details: Option<TaxRateDetails<'a>>,
            taxability_reason: TaxTaxabilityReason,
            /// In the currency's smallest unit.
            taxable_amount: Option<i64>,
            /// Only `tax_rate_details`. `type` on the wire.
            type_ as type: TaxType,
        }
    }

    kinds {
        ParentKind of view Parent {
            InvoiceItemDetails("invoice_item_details"): InvoiceItemDetails<'a>,
            SubscriptionItemDetails("subscription_item_details"): SubscriptionItemDetails<'a>,
        }
    }

    enums {
        /// `tax_amounts.tax_rate_data.jurisdiction_level`.
        JurisdictionLevel {
            City = "city",
            Country = "country",
            County = "county",
            District = "district",
            Multiple = "multiple",
            State = "state",
        }

        /// `parent.type`.
        ParentType {
            InvoiceItemDetails = "invoice_item_details",
            SubscriptionItemDetails = "subscription_item_details",
        }

        /// `tax_amounts.tax_rate_data.tax_type`.
        TaxRateDataTaxType {
            AdmissionsTax = "admissions_tax",
            AmusementTax = "amusement_tax",
            AttendanceTax = "attendance_tax",
            CommunicationsTax = "communications_tax",
            DigitalExciseTax = "digital_excise_tax",
            EntertainmentTax = "entertainment_tax",
            GetFund = "get_fund",
            GrossReceiptsTax = "gross_receipts_tax",
            Gst = "gst",
            HospitalityTax = "hospitality_tax",
            Hst = "hst",
            Igst = "igst",
            Jct = "jct",
            LeaseTax = "lease_tax",
            LuxuryTax = "luxury_tax",
            MassTransitParkingTax = "mass_transit_parking_tax",
            Nhil = "nhil",
            ParkingTax = "parking_tax",
            Pst = "pst",
            Qst = "qst",
            ResortTax = "resort_tax",
            RetailDeliveryFee = "retail_delivery_fee",
            Rst = "rst",
            SalesTax = "sales_tax",
            ServiceTax = "service_tax",
            TourismTax = "tourism_tax",
            UtilityUsersTax = "utility_users_tax",
            Vat = "vat",
        }

        /// `taxes.taxability_reason`.
        TaxTaxabilityReason {
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

        /// `tax_amounts.taxability_reason`.
        TaxabilityReason {
            CustomerExempt = "customer_exempt",
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
