//! [Feedback options](https://docs.stripe.com/api/billing/feedback_options).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/feedback_options/create) a feedback
        /// option.
        POST "/v1/billing/feedback_options" create() Create -> FeedbackOption {
            /// Required.
            description: String,
            expand: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/feedback_options/retrieve) a feedback
        /// option.
        GET "/v1/billing/feedback_options/{id}" retrieve(id) Retrieve -> FeedbackOption {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/billing/feedback_options/update) a feedback
        /// option.
        POST "/v1/billing/feedback_options/{id}" update(id) Update -> FeedbackOption {
            description: String,
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/feedback_options/list) feedback options.
        GET "/v1/billing/feedback_options" list() List => [FeedbackOption] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            status: FeedbackOptionStatus,
        }

        /// [Deactivates](https://docs.stripe.com/api/billing/feedback_options/deactivate) a
        /// feedback option.
        POST "/v1/billing/feedback_options/{id}/deactivate"
            deactivate(id) Deactivate -> FeedbackOption {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [feedback option](https://docs.stripe.com/api/billing/feedback_options/object).
        FeedbackOption "billing.feedback_option" id {
            description: &'a str,
            livemode: bool,
            object: &'a str,
            status: FeedbackOptionStatus,
            status_transitions: StatusTransitions<'a>,
        }
    }

    views {
        /// `status_transitions` in an answer.
        StatusTransitions {
            deactivated_at: Option<Timestamp>,
        }
    }

    enums {
        /// `status`.
        FeedbackOptionStatus { Active = "active", Inactive = "inactive" }
    }
}
