//! [Early fraud warnings](https://docs.stripe.com/api/radar/early_fraud_warnings).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Charge, PaymentIntent};
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/radar/early_fraud_warnings/retrieve) an early
        /// fraud warning.
        GET "/v1/radar/early_fraud_warnings/{early_fraud_warning}"
            retrieve(early_fraud_warning) Retrieve
            at "api/radar/early_fraud_warnings/retrieve#retrieve_radar_early_fraud_warning" -> EarlyFraudWarning {
            /// Fields that expand: `charge`, `payment_intent`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/radar/early_fraud_warnings/list) early fraud
        /// warnings.
        GET "/v1/radar/early_fraud_warnings" list() List
            at "api/radar/early_fraud_warnings/list#list_radar_early_fraud_warnings" => [EarlyFraudWarning] Cursor {
            charge: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.charge`, `data.payment_intent`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            payment_intent: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// An [early fraud warning](https://docs.stripe.com/api/radar/early_fraud_warnings/object).
        EarlyFraudWarning "radar.early_fraud_warning"
            at "api/radar/early_fraud_warnings/object#radar_early_fraud_warning_object" id {
            actionable: bool,
            charge: Expandable<'a, Charge>,
            /// When it was created.
            created: Timestamp,
            fraud_type: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
        }
    }
}
