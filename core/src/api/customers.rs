//! [Customers](https://docs.stripe.com/api/customers): who pays.

use super::{Deleted, Emptyable, Metadata, TimeRange};
use crate::Timestamp;
use std::collections::BTreeMap;

super::macros::table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customers/create) a customer.
        POST "/v1/customers" create() Create -> Customer {
            description: String,
            email: String,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            name: String,
            payment_method: String,
            phone: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/customers/retrieve) a customer.
        GET "/v1/customers/{customer}" retrieve(customer) Retrieve -> Customer {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/customers/update) a customer.
        POST "/v1/customers/{customer}" update(customer) Update -> Customer {
            description: Emptyable<String>,
            email: Emptyable<String>,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            name: Emptyable<String>,
            phone: Emptyable<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/customers/delete) a customer.
        DELETE "/v1/customers/{customer}" delete(customer) Delete -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/customers/list) customers, newest first.
        GET "/v1/customers" list() List => [Customer] Cursor {
            created: TimeRange,
            email: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// [Who pays](https://docs.stripe.com/api/customers/object).
        Customer "customer" id {
            balance: Option<i64>,
            created: Timestamp,
            currency: Option<&'a str>,
            /// Whether only its id is left.
            deleted: Option<bool>,
            description: Option<&'a str>,
            email: Option<&'a str>,
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
        }
    }
}
