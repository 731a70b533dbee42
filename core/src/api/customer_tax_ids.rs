//! [Customer tax ids](https://docs.stripe.com/api/customer_tax_ids).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, TaxId};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_tax_ids/create) a customer tax id.
        POST "/v1/customers/{customer}/tax_ids" create(customer) Create -> TaxId {
            expand: Vec<String>,
            /// Required.
            type_: String,
            /// Required.
            value: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/customer_tax_ids/retrieve) a customer tax id.
        GET "/v1/customers/{customer}/tax_ids/{id}" retrieve(customer, id) Retrieve -> TaxId {
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/customer_tax_ids/delete) a customer tax id.
        DELETE "/v1/customers/{customer}/tax_ids/{id}" delete(customer, id) Delete -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/customer_tax_ids/list) customer tax ids.
        GET "/v1/customers/{customer}/tax_ids" list(customer) List => [TaxId] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }
}
