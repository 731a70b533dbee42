//! [Topups](https://docs.stripe.com/api/topups).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{BalanceTransaction, PaymentMethod, Source};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, NumberRange, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/topups/create) a topup.
        ///
        /// Required: `amount`, `currency`.
        POST "/v1/topups" create() Create at "api/topups/create#create_topup" -> Topup {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            description: String,
            /// Fields that expand: `balance_transaction`, `payment_method`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            payment_method: String,
            payment_method_options: |PaymentMethodOptionsParams|,
            source: String,
            statement_descriptor: String,
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/topups/retrieve) a topup.
        GET "/v1/topups/{topup}" retrieve(topup) Retrieve
            at "api/topups/retrieve#retrieve_topup" -> Topup {
            /// Fields that expand: `balance_transaction`, `payment_method`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/topups/update) a topup.
        POST "/v1/topups/{topup}" update(topup) Update
            at "api/topups/update#update_topup" -> Topup {
            description: String,
            /// Fields that expand: `balance_transaction`, `payment_method`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/topups/list) topups.
        GET "/v1/topups" list() List at "api/topups/list#list_topups" => [Topup] Cursor {
            amount: NumberRange,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.balance_transaction`, `data.payment_method`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `failed`, `pending`, `succeeded`.
            status: ListTopupStatus,
        }

        /// [Cancels](https://docs.stripe.com/api/topups/cancel) a topup.
        POST "/v1/topups/{topup}/cancel" cancel(topup) Cancel
            at "api/topups/cancel#cancel_topup" -> Topup {
            /// Fields that expand: `balance_transaction`, `payment_method`.
            expand: Vec<String>,
        }
    }

    params {
        /// `payment_method_options` in a request.
        PaymentMethodOptionsParams at "api/topups/create#create_topup-payment_method_options" {
            us_bank_account: |UsBankAccountParams|,
        }

        /// `payment_method_options.us_bank_account` in a request.
        UsBankAccountParams
            at "api/topups/create#create_topup-payment_method_options-us_bank_account" {
            /// Required. Only `ach`.
            network: UsBankAccountNetwork,
        }
    }

    objects {
        /// A [topup](https://docs.stripe.com/api/topups/object).
        Topup "topup" at "api/topups/object#topup_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            expected_availability_date: Option<Timestamp>,
            failure_code: Option<&'a str>,
            failure_message: Option<&'a str>,
            /// One of `stripe`, `user`.
            initiated_by: Option<InitiatedBy>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            payment_method: Option<Expandable<'a, PaymentMethod>>,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            /// Deprecated.
            source: Option<Source<JsonRef<'a>>>,
            statement_descriptor: Option<&'a str>,
            /// One of `canceled`, `failed`, `pending`, `reversed`, `succeeded`.
            status: TopupStatus,
            transfer_group: Option<&'a str>,
        }
    }

    views {
        /// `payment_method_options` in an answer.
        PaymentMethodOptions at "api/topups/object#topup_object-payment_method_options" {
            us_bank_account: Option<UsBankAccount<'a>>,
        }

        /// `payment_method_options.us_bank_account` in an answer.
        UsBankAccount at "api/topups/object#topup_object-payment_method_options-us_bank_account" {
            /// Only `ach`.
            network: UsBankAccountNetwork,
        }
    }

    enums {
        /// `initiated_by`.
        InitiatedBy { Stripe = "stripe", User = "user" }

        /// `status`.
        ListTopupStatus {
            Canceled = "canceled",
            Failed = "failed",
            Pending = "pending",
            Succeeded = "succeeded",
        }

        /// `status`.
        TopupStatus {
            Canceled = "canceled",
            Failed = "failed",
            Pending = "pending",
            Reversed = "reversed",
            Succeeded = "succeeded",
        }

        /// `payment_method_options.us_bank_account.network`.
        UsBankAccountNetwork { Ach = "ach" }
    }
}
