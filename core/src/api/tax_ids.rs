//! [Tax ids](https://docs.stripe.com/api/tax_ids).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, Application, Customer, Deleted};
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tax_ids/create) a tax id.
        POST "/v1/tax_ids" create() Create at "api/tax_ids/create#create_tax_id" -> TaxId {
            expand: Vec<String>,
            owner: |OwnerParams|,
            /// Required.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/tax_ids/retrieve) a tax id.
        GET "/v1/tax_ids/{id}" retrieve(id) Retrieve
            at "api/tax_ids/retrieve#retrieve_tax_id" -> TaxId {
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/tax_ids/delete) a tax id.
        DELETE "/v1/tax_ids/{id}" delete(id) Delete
            at "api/tax_ids/delete#delete_tax_id" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/tax_ids/list) tax ids.
        GET "/v1/tax_ids" list() List at "api/tax_ids/list#list_tax_ids" => [TaxId] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            owner: |OwnerParams|,
            starting_after: String,
        }
    }

    params {
        /// `owner` in a request.
        OwnerParams at "api/tax_ids/create#create_tax_id-owner" {
            account: String,
            customer: String,
            customer_account: String,
            /// Required.
            type_ as type: OwnerType,
        }
    }

    objects {
        /// A [tax id](https://docs.stripe.com/api/tax_ids/object).
        TaxId "tax_id" at "api/tax_ids/object#tax_id_object" id {
            country: Option<&'a str>,
            created: Timestamp,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            livemode: bool,
            object: &'a str,
            owner: Option<Owner<'a>>,
            type_ as type: &'a str,
            value: &'a str,
            verification: Option<Verification<'a>>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `owner` in an answer.
        Owner at "api/tax_ids/object#tax_id_object-owner" {
            account: Option<Expandable<'a, Account>>,
            application: Option<Expandable<'a, Application>>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            type_ as type: OwnerType,
        }

        /// `verification` in an answer.
        Verification at "api/tax_ids/object#tax_id_object-verification" {
            status: VerificationStatus,
            verified_address: Option<&'a str>,
            verified_name: Option<&'a str>,
        }
    }

    enums {
        /// `owner.type`.
        OwnerType {
            Account = "account",
            Application = "application",
            Customer = "customer",
            Self_ = "self",
        }

        /// `verification.status`.
        VerificationStatus {
            Pending = "pending",
            Unavailable = "unavailable",
            Unverified = "unverified",
            Verified = "verified",
        }
    }
}
