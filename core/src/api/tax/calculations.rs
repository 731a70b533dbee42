//! [Calculations](https://docs.stripe.com/api/tax/calculations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::tax::CalculationLineItem;
use crate::json::JsonRef;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::accounts::Address;
pub use crate::api::credit_note_line_items::TaxBehavior;
pub use crate::api::invoices::TaxIdParams;
pub use crate::api::line_items::TaxabilityReason;
pub use crate::api::tax::calculation_line_items::{Jurisdiction, JurisdictionLevel, TaxType};
pub use crate::api::tax_rates::{FlatAmount, RateType};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tax/calculations/create) a calculation.
        ///
        /// Required: `currency`, `line_items`.
        POST "/v1/tax/calculations" create() Create
            at "api/tax/calculations/create#create_tax_calculation" -> Calculation {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            customer: String,
            customer_details: |CustomerDetailsParams|,
            expand: Vec<String>,
            /// Required. Adds one.
            line_items: ..|LineItemParams|,
            ship_from_details: |ShipFromDetailsParams|,
            shipping_cost: |ShippingCostParams|,
            tax_date: Timestamp,
        }

        /// [Retrieves](https://docs.stripe.com/api/tax/calculations/retrieve) a calculation.
        GET "/v1/tax/calculations/{calculation}" retrieve(calculation) Retrieve
            at "api/tax/calculations/retrieve#retrieve_tax_calculation" -> Calculation {
            expand: Vec<String>,
        }
    }

    params {
        /// `customer_details.address` in a request.
        AddressParams
            at "api/tax/calculations/create#create_tax_calculation-customer_details-address" {
            city: Emptyable<String>,
            /// Required.
            country: String,
            line1: Emptyable<String>,
            line2: Emptyable<String>,
            postal_code: Emptyable<String>,
            state: Emptyable<String>,
        }

        /// `customer_details` in a request.
        CustomerDetailsParams
            at "api/tax/calculations/create#create_tax_calculation-customer_details" {
            address: |AddressParams|,
            /// One of `billing`, `shipping`.
            address_source: AddressSource,
            ip_address: String,
            /// Adds one.
            tax_ids: ..|TaxIdParams|,
            /// One of `customer_exempt`, `none`, `reverse_charge`.
            taxability_override: TaxabilityOverride,
        }

        /// `line_items` in a request.
        LineItemParams at "api/tax/calculations/create#create_tax_calculation-line_items" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Names and values of your own.
            metadata: Metadata,
            performance_location: String,
            product: String,
            quantity: i64,
            reference: String,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_code: String,
        }

        /// `ship_from_details` in a request.
        ShipFromDetailsParams
            at "api/tax/calculations/create#create_tax_calculation-ship_from_details" {
            /// Required.
            address: |AddressParams|,
        }

        /// `shipping_cost` in a request.
        ShippingCostParams at "api/tax/calculations/create#create_tax_calculation-shipping_cost" {
            /// In the currency's smallest unit.
            amount: i64,
            shipping_rate: String,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_code: String,
        }
    }

    objects {
        /// A [calculation](https://docs.stripe.com/api/tax/calculations/object).
        Calculation "tax.calculation" at "api/tax/calculations/object#tax_calculation_object" {
            /// In the currency's smallest unit.
            amount_total: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Option<&'a str>,
            customer_details: CustomerDetails<'a>,
            expires_at: Option<Timestamp>,
            id: Option<&'a str>,
            line_items: Option<crate::list::List<CalculationLineItem, JsonRef<'a>>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            ship_from_details: Option<ShipFromDetails<'a>>,
            shipping_cost: Option<ShippingCost<'a>>,
            tax_amount_exclusive: i64,
            tax_amount_inclusive: i64,
            tax_breakdown: Vec<TaxBreakdown<'a>>,
            tax_date: Timestamp,
        }
    }

    views {
        /// `customer_details` in an answer.
        CustomerDetails at "api/tax/calculations/object#tax_calculation_object-customer_details" {
            address: Option<Address<'a>>,
            /// One of `billing`, `shipping`.
            address_source: Option<AddressSource>,
            ip_address: Option<&'a str>,
            tax_ids: Vec<TaxId<'a>>,
            /// One of `customer_exempt`, `none`, `reverse_charge`.
            taxability_override: TaxabilityOverride,
        }

        /// `ship_from_details` in an answer.
        ShipFromDetails at "api/tax/calculations/object#tax_calculation_object-ship_from_details" {
            address: Address<'a>,
        }

        /// `shipping_cost` in an answer.
        ShippingCost at "api/tax/calculations/object#tax_calculation_object-shipping_cost" {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            shipping_rate: Option<&'a str>,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_breakdown: Option<Vec<ShippingCostTaxBreakdown<'a>>>,
            tax_code: &'a str,
        }

        /// `shipping_cost.tax_breakdown` in an answer.
        ShippingCostTaxBreakdown
            at "api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown" {
            /// In the currency's smallest unit.
            amount: i64,
            jurisdiction: Jurisdiction<'a>,
            /// One of `destination`, `origin`, `performance`.
            sourcing: ShippingCostTaxBreakdownSourcing,
            tax_rate_details: Option<TaxBreakdownTaxRateDetails<'a>>,
            taxability_reason: TaxabilityReason,
            /// In the currency's smallest unit.
            taxable_amount: i64,
        }

        /// `tax_breakdown` in an answer.
        TaxBreakdown at "api/tax/calculations/object#tax_calculation_object-tax_breakdown" {
            /// In the currency's smallest unit.
            amount: i64,
            inclusive: bool,
            tax_rate_details: TaxRateDetails<'a>,
            taxability_reason: TaxabilityReason,
            /// In the currency's smallest unit.
            taxable_amount: i64,
        }

        /// `shipping_cost.tax_breakdown.tax_rate_details` in an answer.
        TaxBreakdownTaxRateDetails
            at "api/tax/calculations/object#tax_calculation_object-shipping_cost-tax_breakdown-tax_rate_details" {
            display_name: &'a str,
            percentage_decimal: &'a str,
            tax_type: TaxType,
        }

        /// `customer_details.tax_ids` in an answer.
        TaxId at "api/tax/calculations/object#tax_calculation_object-customer_details-tax_ids" {
            /// `type` on the wire.
            type_ as type: &'a str,
            value: &'a str,
        }

        /// `tax_breakdown.tax_rate_details` in an answer.
        TaxRateDetails
            at "api/tax/calculations/object#tax_calculation_object-tax_breakdown-tax_rate_details" {
            country: Option<&'a str>,
            /// If `rate_type` is `flat_amount`.
            flat_amount: Option<FlatAmount<'a>>,
            percentage_decimal: &'a str,
            /// One of `flat_amount`, `percentage`.
            rate_type: Option<RateType>,
            state: Option<&'a str>,
            tax_type: Option<TaxType>,
        }
    }

    enums {
        /// `customer_details.address_source`.
        AddressSource { Billing = "billing", Shipping = "shipping" }

        /// `shipping_cost.tax_breakdown.sourcing`.
        ShippingCostTaxBreakdownSourcing {
            Destination = "destination",
            Origin = "origin",
            Performance = "performance",
        }

        /// `customer_details.taxability_override`.
        TaxabilityOverride {
            CustomerExempt = "customer_exempt",
            None = "none",
            ReverseCharge = "reverse_charge",
        }
    }
}
