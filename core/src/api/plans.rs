//! [Plans](https://docs.stripe.com/api/plans).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, Product};
use crate::object::Expandable;
use crate::table::argument::{Either, Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::invoice_line_items::TaxDetailsParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/plans/create) a plan.
        ///
        /// Required: `currency`, `interval`.
        POST "/v1/plans" create() Create at "api/plans/create#create_plan" -> Plan {
            active: bool,
            /// In the currency's smallest unit.
            amount: i64,
            /// A decimal number.
            amount_decimal: String,
            /// One of `per_unit`, `tiered`.
            billing_scheme: BillingScheme,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Fields that expand: `product`.
            expand: Vec<String>,
            id: String,
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: PlanInterval,
            interval_count: i64,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            meter: String,
            nickname: String,
            product: String,
            /// `product` on the wire.
            product_data: "product" |ProductParams|,
            /// Adds one.
            tiers: ..|TierParams|,
            /// One of `graduated`, `volume`.
            tiers_mode: TiersMode,
            transform_usage: |TransformUsageParams|,
            trial_period_days: i64,
            /// One of `licensed`, `metered`.
            usage_type: UsageType,
        }

        /// [Retrieves](https://docs.stripe.com/api/plans/retrieve) a plan.
        GET "/v1/plans/{plan}" retrieve(plan) Retrieve
            at "api/plans/retrieve#retrieve_plan" -> Plan {
            /// Fields that expand: `product`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/plans/update) a plan.
        POST "/v1/plans/{plan}" update(plan) Update at "api/plans/update#update_plan" -> Plan {
            active: bool,
            /// Fields that expand: `product`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            nickname: String,
            product: String,
            trial_period_days: i64,
        }

        /// [Deletes](https://docs.stripe.com/api/plans/delete) a plan.
        DELETE "/v1/plans/{plan}" delete(plan) Delete at "api/plans/delete#delete_plan" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/plans/list) plans.
        GET "/v1/plans" list() List at "api/plans/list#list_plans" => [Plan] Cursor {
            active: bool,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.product`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            product: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `product_product` in a request.
        ProductParams at "api/plans/create#create_plan-product" {
            active: bool,
            id: String,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
            statement_descriptor: String,
            tax_code: String,
            tax_details: |TaxDetailsParams|,
            unit_label: String,
        }

        /// `tiers` in a request.
        TierParams at "api/plans/create#create_plan-tiers" {
            /// In the currency's smallest unit.
            flat_amount: i64,
            /// A decimal number.
            flat_amount_decimal: String,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
            /// Required. Or `inf`.
            up_to: Either<i64, UpTo>,
        }

        /// `transform_usage` in a request.
        TransformUsageParams at "api/plans/create#create_plan-transform_usage" {
            /// Required.
            divide_by: i64,
            /// Required. One of `down`, `up`.
            round: TransformUsageRound,
        }
    }

    objects {
        /// A [plan](https://docs.stripe.com/api/plans/object).
        Plan "plan" at "api/plans/object#plan_object" id {
            active: bool,
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// A decimal number.
            amount_decimal: Option<&'a str>,
            /// One of `per_unit`, `tiered`.
            billing_scheme: BillingScheme,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// One of `day`, `month`, `week`, `year`.
            interval: PlanInterval,
            interval_count: i64,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            meter: Option<&'a str>,
            nickname: Option<&'a str>,
            object: &'a str,
            product: Option<Expandable<'a, Product>>,
            tiers: Option<Vec<Tier<'a>>>,
            /// One of `graduated`, `volume`.
            tiers_mode: Option<TiersMode>,
            transform_usage: Option<TransformUsage<'a>>,
            trial_period_days: Option<i64>,
            /// One of `licensed`, `metered`.
            usage_type: UsageType,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `tiers` in an answer.
        Tier at "api/plans/object#plan_object-tiers" {
            /// In the currency's smallest unit.
            flat_amount: Option<i64>,
            /// A decimal number.
            flat_amount_decimal: Option<&'a str>,
            /// In the currency's smallest unit.
            unit_amount: Option<i64>,
            /// A decimal number.
            unit_amount_decimal: Option<&'a str>,
            up_to: Option<i64>,
        }

        /// `transform_usage` in an answer.
        TransformUsage at "api/plans/object#plan_object-transform_usage" {
            divide_by: i64,
            /// One of `down`, `up`.
            round: TransformUsageRound,
        }
    }

    enums {
        /// `billing_scheme`.
        BillingScheme { PerUnit = "per_unit", Tiered = "tiered" }

        /// `interval`.
        PlanInterval { Day = "day", Month = "month", Week = "week", Year = "year" }

        /// `tiers_mode`.
        TiersMode { Graduated = "graduated", Volume = "volume" }

        /// `transform_usage.round`.
        TransformUsageRound { Down = "down", Up = "up" }

        /// `tiers.up_to`.
        UpTo { Inf = "inf" }

        /// `usage_type`.
        UsageType { Licensed = "licensed", Metered = "metered" }
    }
}
