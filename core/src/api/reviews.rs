//! [Reviews](https://docs.stripe.com/api/reviews).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Charge, PaymentIntent};
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/reviews/retrieve) a review.
        GET "/v1/reviews/{review}" retrieve(review) Retrieve
            at "api/reviews/retrieve#retrieve_review" -> Review {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/reviews/list) reviews.
        GET "/v1/reviews" list() List at "api/reviews/list#list_reviews" => [Review] Cursor {
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }

        /// [Approves](https://docs.stripe.com/api/reviews/approve) a review.
        POST "/v1/reviews/{review}/approve" approve(review) Approve
            at "api/reviews/approve#approve_review" -> Review {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [review](https://docs.stripe.com/api/reviews/object).
        Review "review" at "api/reviews/object#review_object" id {
            billing_zip: Option<&'a str>,
            charge: Option<Expandable<'a, Charge>>,
            closed_reason: Option<ClosedReason>,
            created: Timestamp,
            ip_address: Option<&'a str>,
            ip_address_location: Option<IpAddressLocation<'a>>,
            livemode: bool,
            object: &'a str,
            open: bool,
            opened_reason: OpenedReason,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            reason: &'a str,
            session: Option<Session<'a>>,
        }
    }

    views {
        /// `ip_address_location` in an answer.
        IpAddressLocation at "api/reviews/object#review_object-ip_address_location" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            latitude: Option<f64>,
            longitude: Option<f64>,
            region: Option<&'a str>,
        }

        /// `session` in an answer.
        Session at "api/reviews/object#review_object-session" {
            browser: Option<&'a str>,
            device: Option<&'a str>,
            platform: Option<&'a str>,
            version: Option<&'a str>,
        }
    }

    enums {
        /// `closed_reason`.
        ClosedReason {
            Acknowledged = "acknowledged",
            Approved = "approved",
            Canceled = "canceled",
            Disputed = "disputed",
            PaymentNeverSettled = "payment_never_settled",
            Redacted = "redacted",
            Refunded = "refunded",
            RefundedAsFraud = "refunded_as_fraud",
        }

        /// `opened_reason`.
        OpenedReason { Manual = "manual", Rule = "rule" }
    }
}
