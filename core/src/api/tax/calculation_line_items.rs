//! [Calculation line items](https://docs.stripe.com/api/tax/calculation_line_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::credit_note_line_items::TaxBehavior;
pub use crate::api::line_items::TaxabilityReason;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/tax/calculation_line_items/list) calculation line
        /// items.
        GET "/v1/tax/calculations/{calculation}/line_items" list(calculation) List
            at "api/tax/calculation_line_items/list#list_tax_calculation_line_items" => [CalculationLineItem] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [calculation line
        /// item](https://docs.stripe.com/api/tax/calculation_line_items/object).
        CalculationLineItem "tax.calculation_line_item"
            at "api/tax/calculation_line_items/object#tax_calculation_line_item_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            performance_location: Option<&'a str>,
            product: Option<&'a str>,
            quantity: i64,
            reference: &'a str,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_breakdown: Option<Vec<TaxBreakdown<'a>>>,
            tax_code: &'a str,
        }
    }

    views {
        /// `tax_breakdown.jurisdiction` in an answer.
        Jurisdiction
            at "api/tax/calculation_line_items/object#tax_calculation_line_item_object-tax_breakdown-jurisdiction" {
            country: &'a str,
            display_name: &'a str,
            /// One of `city`, `country`, `county`, `district`, `state`.
            level: JurisdictionLevel,
            state: Option<&'a str>,
        }

        /// `tax_breakdown` in an answer.
        TaxBreakdown
            at "api/tax/calculation_line_items/object#tax_calculation_line_item_object-tax_breakdown" {
            /// In the currency's smallest unit.
            amount: i64,
            jurisdiction: Jurisdiction<'a>,
            /// One of `destination`, `origin`, `performance`.
            sourcing: TaxBreakdownSourcing,
            tax_rate_details: Option<TaxRateDetails<'a>>,
            taxability_reason: TaxabilityReason,
            /// In the currency's smallest unit.
            taxable_amount: i64,
        }

        /// `tax_breakdown.tax_rate_details` in an answer.
        TaxRateDetails
            at "api/tax/calculation_line_items/object#tax_calculation_line_item_object-tax_breakdown-tax_rate_details" {
            display_name: &'a str,
            percentage_decimal: &'a str,
            tax_type: TaxType,
        }
    }

    enums {
        /// `tax_breakdown.jurisdiction.level`.
        JurisdictionLevel {
            City = "city",
            Country = "country",
            County = "county",
            District = "district",
            State = "state",
        }

        /// `tax_breakdown.sourcing`.
        TaxBreakdownSourcing {
            Destination = "destination",
            Origin = "origin",
            Performance = "performance",
        }

        /// `tax_breakdown.tax_rate_details.tax_type`.
        TaxType {
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
            RecyclingFee = "recycling_fee",
            ResortTax = "resort_tax",
            RetailDeliveryFee = "retail_delivery_fee",
            Rst = "rst",
            SalesTax = "sales_tax",
            ServiceTax = "service_tax",
            TourismTax = "tourism_tax",
            UtilityUsersTax = "utility_users_tax",
            Vat = "vat",
        }
    }
}
