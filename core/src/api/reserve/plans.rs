//! [Plans](https://docs.stripe.com/api/reserve/plans).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::json::JsonRef;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::reserve::holds::CreatedBy;

table! {
    objects {
        /// A [plan](https://docs.stripe.com/api/reserve/plans/object).
        Plan "reserve.plan" at "api/reserve/plans/object#reserve_plan_object" id {
            created: Timestamp,
            created_by: CreatedBy,
            currency: Option<&'a str>,
            destination: PlanDestination,
            disabled_at: Option<Timestamp>,
            fixed_release: Option<FixedRelease<'a>>,
            livemode: bool,
            manual_release: Option<JsonRef<'a>>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            percent: i64,
            rolling_release: Option<RollingRelease<'a>>,
            status: PlanStatus,
            type_ as type: PlanType,
        }
    }

    views {
        /// `fixed_release` in an answer.
        FixedRelease at "api/reserve/plans/object#reserve_plan_object-fixed_release" {
            release_after: Timestamp,
            scheduled_release: Timestamp,
        }

        /// `rolling_release` in an answer.
        RollingRelease at "api/reserve/plans/object#reserve_plan_object-rolling_release" {
            days_after_charge: i64,
            expires_on: Option<Timestamp>,
        }
    }

    kinds {
        PlanKind of object Plan {
            FixedRelease("fixed_release"): FixedRelease<'a>,
            ManualRelease("manual_release"): JsonRef<'a>,
            RollingRelease("rolling_release"): RollingRelease<'a>,
        }
    }

    enums {
        /// `destination`.
        PlanDestination {
            Other = "other",
            RiskReserved = "risk_reserved",
            SettlementReserved = "settlement_reserved",
        }

        /// `status`.
        PlanStatus {
            Active = "active",
            Disabled = "disabled",
            Expired = "expired",
            Other = "other",
        }

        /// `type`.
        PlanType {
            FixedRelease = "fixed_release",
            ManualRelease = "manual_release",
            Other = "other",
            RollingRelease = "rolling_release",
        }
    }
}
