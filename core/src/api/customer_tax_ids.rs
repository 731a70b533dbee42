//! [Customer tax ids](https://docs.stripe.com/api/customer_tax_ids).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, TaxId};
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_tax_ids/create) a customer tax id.
        ///
        /// Required: `type`, `value`.
        POST "/v1/customers/{customer}/tax_ids" create(customer) Create
            at "api/customer_tax_ids/create#create_customer_tax_id" -> TaxId {
            /// Fields that expand: `customer`, `owner.account`, `owner.application`,
            /// `owner.customer`.
            expand: Vec<String>,
            /// Required. `type` on the wire.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/customer_tax_ids/retrieve) a customer tax id.
        GET "/v1/customers/{customer}/tax_ids/{id}" retrieve(customer, id) Retrieve
            at "api/customer_tax_ids/retrieve#retrieve_customer_tax_id" -> TaxId {
            /// Fields that expand: `customer`, `owner.account`, `owner.application`,
            /// `owner.customer`.
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/customer_tax_ids/delete) a customer tax id.
        DELETE "/v1/customers/{customer}/tax_ids/{id}" delete(customer, id) Delete
            at "api/customer_tax_ids/delete#delete_customer_tax_id" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/customer_tax_ids/list) customer tax ids.
        GET "/v1/customers/{customer}/tax_ids" list(customer) List
            at "api/customer_tax_ids/list#list_customer_tax_ids" => [TaxId] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.owner.account`, `data.owner.application`,
            /// `data.owner.customer`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }
}
