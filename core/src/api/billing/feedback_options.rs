//! [Feedback options](https://docs.stripe.com/api/billing/feedback_options).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/feedback_options/create) a feedback
        /// option.
        ///
        /// Required: `description`.
        POST "/v1/billing/feedback_options" create() Create
            at "api/billing/feedback_options/create#create_billing_feedback_option" -> FeedbackOption {
            /// Required.
            description: String,
            expand: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/feedback_options/retrieve) a feedback
        /// option.
        GET "/v1/billing/feedback_options/{id}" retrieve(id) Retrieve
            at "api/billing/feedback_options/retrieve#retrieve_billing_feedback_option" -> FeedbackOption {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/billing/feedback_options/update) a feedback
        /// option.
        POST "/v1/billing/feedback_options/{id}" update(id) Update
            at "api/billing/feedback_options/update#update_billing_feedback_option" -> FeedbackOption {
            description: String,
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/billing/feedback_options/list) feedback options.
        GET "/v1/billing/feedback_options" list() List
            at "api/billing/feedback_options/list#list_billing_feedback_options" => [FeedbackOption] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `inactive`.
            status: FeedbackOptionStatus,
        }

        /// [Deactivates](https://docs.stripe.com/api/billing/feedback_options/deactivate) a
        /// feedback option.
        POST "/v1/billing/feedback_options/{id}/deactivate" deactivate(id) Deactivate
            at "api/billing/feedback_options/deactivate#deactivate_billing_feedback_option" -> FeedbackOption {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [feedback option](https://docs.stripe.com/api/billing/feedback_options/object).
        FeedbackOption "billing.feedback_option"
            at "api/billing/feedback_options/object#billing_feedback_option_object" id {
            description: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `active`, `inactive`.
            status: FeedbackOptionStatus,
            status_transitions: StatusTransitions<'a>,
        }
    }

    views {
        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/billing/feedback_options/object#billing_feedback_option_object-status_transitions" {
            deactivated_at: Option<Timestamp>,
        }
    }

    enums {
        /// `status`.
        FeedbackOptionStatus { Active = "active", Inactive = "inactive" }
    }
}
