//! [Application fee refunds](https://docs.stripe.com/api/fee_refunds).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{ApplicationFee, BalanceTransaction};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/fee_refunds/create) an application fee refund.
        POST "/v1/application_fees/{id}/refunds" create(id) Create
            at "api/fee_refunds/create#create_application_fee_refund" -> FeeRefund {
            /// How much is given back. All that is left, if not set. In the currency's smallest
            /// unit.
            amount: i64,
            /// Fields that expand: `balance_transaction`, `fee`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Retrieves](https://docs.stripe.com/api/fee_refunds/retrieve) an application fee refund.
        GET "/v1/application_fees/{fee}/refunds/{id}" retrieve(fee, id) Retrieve
            at "api/fee_refunds/retrieve#retrieve_application_fee_refund" -> FeeRefund {
            /// Fields that expand: `balance_transaction`, `fee`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/fee_refunds/update) an application fee refund.
        POST "/v1/application_fees/{fee}/refunds/{id}" update(fee, id) Update
            at "api/fee_refunds/update#update_application_fee_refund" -> FeeRefund {
            /// Fields that expand: `balance_transaction`, `fee`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/fee_refunds/list) application fee refunds.
        GET "/v1/application_fees/{id}/refunds" list(id) List
            at "api/fee_refunds/list#list_application_fee_refunds" => [FeeRefund] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.balance_transaction`, `data.fee`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [fee refund](https://docs.stripe.com/api/fee_refunds/object).
        FeeRefund "fee_refund" at "api/fee_refunds/object#fee_refund_object" id {
            /// How much is given back. In the currency's smallest unit.
            amount: i64,
            /// What it did to the platform's balance.
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// The fee that is given back.
            fee: Expandable<'a, ApplicationFee>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
        }
    }
}
