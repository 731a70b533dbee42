//! [Test clocks](https://docs.stripe.com/api/test_clocks), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/test_clocks/create) a test clock.
        ///
        /// Required: `frozen_time`.
        POST "/v1/test_helpers/test_clocks" create() Create
            at "api/test_clocks/create#create_test_clock" -> TestClock {
            customer: String,
            expand: Vec<String>,
            /// Required.
            frozen_time: Timestamp,
            name: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/test_clocks/retrieve) a test clock.
        GET "/v1/test_helpers/test_clocks/{test_clock}" retrieve(test_clock) Retrieve
            at "api/test_clocks/retrieve#retrieve_test_clock" -> TestClock {
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/test_clocks/delete) a test clock.
        DELETE "/v1/test_helpers/test_clocks/{test_clock}" delete(test_clock) Delete
            at "api/test_clocks/delete#delete_test_clock" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/test_clocks/list) test clocks.
        GET "/v1/test_helpers/test_clocks" list() List
            at "api/test_clocks/list#list_test_clocks" => [TestClock] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Advances](https://docs.stripe.com/api/test_clocks) a test clock to a time.
        ///
        /// Required: `frozen_time`.
        POST "/v1/test_helpers/test_clocks/{test_clock}/advance" advance(test_clock) Advance
            at "api/test_clocks#advance_test_clock" -> TestClock {
            expand: Vec<String>,
            /// Required.
            frozen_time: Timestamp,
        }
    }

    objects {
        /// A [test clock](https://docs.stripe.com/api/test_clocks/object).
        TestClock "test_helpers.test_clock"
            at "api/test_clocks/object#test_helpers_test_clock_object" id {
            /// When it was created.
            created: Timestamp,
            deletes_after: Timestamp,
            frozen_time: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            name: Option<&'a str>,
            object: &'a str,
            /// One of `advancing`, `internal_failure`, `ready`.
            status: TestClockStatus,
            status_details: StatusDetails<'a>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `status_details.advancing` in an answer.
        Advancing
            at "api/test_clocks/object#test_helpers_test_clock_object-status_details-advancing" {
            target_frozen_time: Timestamp,
        }

        /// `status_details` in an answer.
        StatusDetails at "api/test_clocks/object#test_helpers_test_clock_object-status_details" {
            advancing: Option<Advancing<'a>>,
        }
    }

    enums {
        /// `status`.
        TestClockStatus {
            Advancing = "advancing",
            InternalFailure = "internal_failure",
            Ready = "ready",
        }
    }
}
