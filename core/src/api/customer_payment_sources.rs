//! [Customer payment sources](https://docs.stripe.com/api/customer_payment_sources).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, BankAccount, Card, Source};
use crate::json::Json;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;

pub use crate::api::accounts::{AccountHolderType, AddressParams};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_payment_sources/create) a customer
        /// payment source.
        ///
        /// Required: `source`.
        POST "/v1/customers/{customer}/sources" create(customer) Create
            at "api/customer_payment_sources/create#create_customer_payment_source" -> CustomerSource {
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            source: String,
            validate: bool,
        }

        /// [Retrieves](https://docs.stripe.com/api/customer_payment_sources/retrieve) a customer
        /// payment source.
        GET "/v1/customers/{customer}/sources/{id}" retrieve(customer, id) Retrieve
            at "api/customer_payment_sources/retrieve#retrieve_customer_payment_source" -> CustomerSource {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/customer_payment_sources/update) a customer
        /// payment source.
        POST "/v1/customers/{customer}/sources/{id}" update(customer, id) Update
            at "api/customer_payment_sources/update#update_customer_payment_source" -> CustomerSource {
            account_holder_name: String,
            /// One of `company`, `individual`.
            account_holder_type: AccountHolderType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            exp_month: String,
            exp_year: String,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
            owner: |OwnerParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/customer_payment_sources/delete) a customer
        /// payment source.
        DELETE "/v1/customers/{customer}/sources/{id}" delete(customer, id) Delete
            at "api/customer_payment_sources/delete#delete_customer_payment_source" -> Json {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/customer_payment_sources/list) customer payment
        /// sources.
        GET "/v1/customers/{customer}/sources" list(customer) List
            at "api/customer_payment_sources/list#list_customer_payment_sources" => [CustomerSource] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            object: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Verifies](https://docs.stripe.com/api/customer_payment_sources/verify) a customer
        /// payment source.
        POST "/v1/customers/{customer}/sources/{id}/verify" verify(customer, id) Verify
            at "api/customer_payment_sources/verify#verify_customer_payment_source" -> BankAccount {
            amounts: Vec<i64>,
            /// Fields that expand: `account`, `customer`.
            expand: Vec<String>,
        }
    }

    params {
        /// `owner` in a request.
        OwnerParams at "api/customer_payment_sources/update#update_customer_payment_source-owner" {
            address: |AddressParams|,
            email: String,
            name: String,
            phone: String,
        }
    }

    unions {
        /// One of several kinds of objects.
        CustomerSource {
            Account(Account),
            BankAccount(BankAccount),
            Card(Card),
            Source(Source),
        }
    }
}
