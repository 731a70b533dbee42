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
            /// In the currency's smallest unit.
            amount: i64,
            expand: Vec<String>,
            metadata: Metadata,
        }

        /// [Retrieves](https://docs.stripe.com/api/fee_refunds/retrieve) an application fee refund.
        GET "/v1/application_fees/{fee}/refunds/{id}" retrieve(fee, id) Retrieve
            at "api/fee_refunds/retrieve#retrieve_application_fee_refund" -> FeeRefund {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/fee_refunds/update) an application fee refund.
        POST "/v1/application_fees/{fee}/refunds/{id}" update(fee, id) Update
            at "api/fee_refunds/update#update_application_fee_refund" -> FeeRefund {
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/fee_refunds/list) application fee refunds.
        GET "/v1/application_fees/{id}/refunds" list(id) List
            at "api/fee_refunds/list#list_application_fee_refunds" => [FeeRefund] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// A [fee refund](https://docs.stripe.com/api/fee_refunds/object).
        FeeRefund "fee_refund" at "api/fee_refunds/object#fee_refund_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            created: Timestamp,
            currency: &'a str,
            fee: Expandable<'a, ApplicationFee>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
        }
    }
}
