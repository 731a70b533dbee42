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
            /// When it was created.
            created: Timestamp,
            /// One of `application`, `stripe`.
            created_by: CreatedBy,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            /// One of `other`, `risk_reserved`, `settlement_reserved`.
            destination: PlanDestination,
            disabled_at: Option<Timestamp>,
            /// If `type` is `fixed_release`.
            fixed_release: Option<FixedRelease<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// If `type` is `manual_release`.
            manual_release: Option<JsonRef<'a>>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            percent: i64,
            /// If `type` is `rolling_release`.
            rolling_release: Option<RollingRelease<'a>>,
            /// One of `active`, `disabled`, `expired`, `other`.
            status: PlanStatus,
            /// One of `fixed_release`, `manual_release`, `other`, `rolling_release`. `type` on the
            /// wire.
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
