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
            /// Fields that expand: `charge`, `payment_intent`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/reviews/list) reviews.
        GET "/v1/reviews" list() List at "api/reviews/list#list_reviews" => [Review] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.charge`, `data.payment_intent`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Approves](https://docs.stripe.com/api/reviews/approve) a review.
        POST "/v1/reviews/{review}/approve" approve(review) Approve
            at "api/reviews/approve#approve_review" -> Review {
            /// Fields that expand: `charge`, `payment_intent`.
            expand: Vec<String>,
        }
    }

    objects {
        /// A [review](https://docs.stripe.com/api/reviews/object).
        Review "review" at "api/reviews/object#review_object" id {
            billing_zip: Option<&'a str>,
            charge: Option<Expandable<'a, Charge>>,
            /// One of `acknowledged`, `approved`, `canceled`, `disputed`, `payment_never_settled`,
            /// `redacted`, `refunded`, `refunded_as_fraud`.
            closed_reason: Option<ClosedReason>,
            /// When it was created.
            created: Timestamp,
            ip_address: Option<&'a str>,
            ip_address_location: Option<IpAddressLocation<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            open: bool,
            /// One of `manual`, `rule`.
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
