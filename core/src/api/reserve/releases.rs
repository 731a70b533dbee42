//! [Releases](https://docs.stripe.com/api/reserve/releases).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::reserve::{Hold, Plan};
use crate::api::{Dispute, Refund};
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::reserve::holds::CreatedBy;

table! {
    objects {
        /// A [release](https://docs.stripe.com/api/reserve/releases/object).
        Release "reserve.release" at "api/reserve/releases/object#reserve_release_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// When it was created.
            created: Timestamp,
            /// One of `application`, `stripe`.
            created_by: CreatedBy,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// One of `other`, `payments`.
            destination: ReleaseDestination,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// One of `hold_expired`, `hold_released_early`, `hold_reversed`, `plan_disabled`.
            reason: ReleaseReason,
            released_at: Timestamp,
            reserve_hold: Option<Expandable<'a, Hold>>,
            reserve_plan: Option<Expandable<'a, Plan>>,
            source_transaction: Option<SourceTransaction<'a>>,
        }
    }

    views {
        /// `source_transaction` in an answer.
        SourceTransaction
            at "api/reserve/releases/object#reserve_release_object-source_transaction" {
            dispute: Option<Expandable<'a, Dispute>>,
            refund: Option<Expandable<'a, Refund>>,
            /// One of `dispute`, `refund`. `type` on the wire.
            type_ as type: SourceTransactionType,
        }
    }

    enums {
        /// `destination`.
        ReleaseDestination { Other = "other", Payments = "payments" }

        /// `reason`.
        ReleaseReason {
            HoldExpired = "hold_expired",
            HoldReleasedEarly = "hold_released_early",
            HoldReversed = "hold_reversed",
            PlanDisabled = "plan_disabled",
        }

        /// `source_transaction.type`.
        SourceTransactionType { Dispute = "dispute", Refund = "refund" }
    }
}
