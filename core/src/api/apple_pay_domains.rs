//! [Apple pay domains](https://docs.stripe.com/api/apple_pay_domains).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/apple_pay_domains/create) an apple pay domain.
        ///
        /// Required: `domain_name`.
        POST "/v1/apple_pay/domains" create() Create
            at "api/apple_pay_domains/create#create_apple_pay_domain" -> ApplePayDomain {
            /// Required.
            domain_name: String,
            expand: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/apple_pay_domains/retrieve) an apple pay domain.
        GET "/v1/apple_pay/domains/{domain}" retrieve(domain) Retrieve
            at "api/apple_pay_domains/retrieve#retrieve_apple_pay_domain" -> ApplePayDomain {
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/apple_pay_domains/delete) an apple pay domain.
        DELETE "/v1/apple_pay/domains/{domain}" delete(domain) Delete
            at "api/apple_pay_domains/delete#delete_apple_pay_domain" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/apple_pay_domains/list) apple pay domains.
        GET "/v1/apple_pay/domains" list() List
            at "api/apple_pay_domains/list#list_apple_pay_domains" => [ApplePayDomain] Cursor {
            domain_name: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// An [apple pay domain](https://docs.stripe.com/api/apple_pay_domains/object).
        ApplePayDomain "apple_pay_domain"
            at "api/apple_pay_domains/object#apple_pay_domain_object" id {
            /// When it was created.
            created: Timestamp,
            domain_name: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }
}
