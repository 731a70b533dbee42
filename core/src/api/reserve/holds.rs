//! [Holds](https://docs.stripe.com/api/reserve/holds).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Charge;
use crate::api::reserve::Plan;
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::payouts::SourceType;

table! {
    objects {
        /// A [hold](https://docs.stripe.com/api/reserve/holds/object).
        Hold "reserve.hold" at "api/reserve/holds/object#reserve_hold_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_releasable: Option<i64>,
            /// When it was created.
            created: Timestamp,
            /// One of `application`, `stripe`.
            created_by: CreatedBy,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// One of `other`, `risk_reserved`, `settlement_reserved`.
            destination: HoldDestination,
            is_releasable: Option<bool>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// One of `charge`, `standalone`.
            reason: HoldReason,
            release_details: Option<Vec<ReleaseDetail<'a>>>,
            release_schedule: ReleaseSchedule<'a>,
            reserve_plan: Option<Expandable<'a, Plan>>,
            source_charge: Option<Expandable<'a, Charge>>,
            /// One of `bank_account`, `card`, `fpx`.
            source_type: SourceType,
        }
    }

    views {
        /// `release_details` in an answer.
        ReleaseDetail at "api/reserve/holds/object#reserve_hold_object-release_details" {
            /// In the currency's smallest unit.
            amount: i64,
            reserve_release: &'a str,
        }

        /// `release_schedule` in an answer.
        ReleaseSchedule at "api/reserve/holds/object#reserve_hold_object-release_schedule" {
            release_after: Option<Timestamp>,
            scheduled_release: Option<Timestamp>,
        }
    }

    enums {
        /// `created_by`.
        CreatedBy { Application = "application", Stripe = "stripe" }

        /// `destination`.
        HoldDestination {
            Other = "other",
            RiskReserved = "risk_reserved",
            SettlementReserved = "settlement_reserved",
        }

        /// `reason`.
        HoldReason { Charge = "charge", Standalone = "standalone" }
    }
}
