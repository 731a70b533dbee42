//! [Account owners](https://docs.stripe.com/api/financial_connections/account_owners).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/financial_connections/account_owners/list) account
        /// owners.
        ///
        /// Required: `ownership`.
        GET "/v1/financial_connections/accounts/{account}/owners" list(account) List
            at "api/financial_connections/account_owners/list#list_financial_connections_account_owners" => [AccountOwner] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// Required.
            ownership: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// An [account
        /// owner](https://docs.stripe.com/api/financial_connections/account_owners/object).
        AccountOwner "financial_connections.account_owner"
            at "api/financial_connections/account_owners/object#financial_connections_account_owner_object" id {
            email: Option<&'a str>,
            name: &'a str,
            object: &'a str,
            ownership: &'a str,
            phone: Option<&'a str>,
            raw_address: Option<&'a str>,
            refreshed_at: Option<Timestamp>,
        }
    }
}
