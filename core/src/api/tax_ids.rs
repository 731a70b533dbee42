//! [Tax ids](https://docs.stripe.com/api/tax_ids).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, Application, Customer, Deleted};
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tax_ids/create) a tax id.
        ///
        /// Required: `type`, `value`.
        POST "/v1/tax_ids" create() Create at "api/tax_ids/create#create_tax_id" -> TaxId {
            /// Fields that expand: `customer`, `owner.account`, `owner.application`,
            /// `owner.customer`.
            expand: Vec<String>,
            owner: |OwnerParams|,
            /// Required. `type` on the wire.
            type_ as type: String,
            /// Required.
            value: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/tax_ids/retrieve) a tax id.
        GET "/v1/tax_ids/{id}" retrieve(id) Retrieve
            at "api/tax_ids/retrieve#retrieve_tax_id" -> TaxId {
            /// Fields that expand: `customer`, `owner.account`, `owner.application`,
            /// `owner.customer`.
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/tax_ids/delete) a tax id.
        DELETE "/v1/tax_ids/{id}" delete(id) Delete
            at "api/tax_ids/delete#delete_tax_id" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/tax_ids/list) tax ids.
        GET "/v1/tax_ids" list() List at "api/tax_ids/list#list_tax_ids" => [TaxId] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.owner.account`, `data.owner.application`,
            /// `data.owner.customer`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            owner: |OwnerParams|,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `owner` in a request.
        OwnerParams at "api/tax_ids/create#create_tax_id-owner" {
            account: String,
            customer: String,
            customer_account: String,
            /// Required. One of `account`, `application`, `customer`, `self`. `type` on the wire.
            type_ as type: OwnerType,
        }
    }

    objects {
        /// A [tax id](https://docs.stripe.com/api/tax_ids/object).
        TaxId "tax_id" at "api/tax_ids/object#tax_id_object" id {
            country: Option<&'a str>,
            /// When it was created.
            created: Timestamp,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            owner: Option<Owner<'a>>,
            /// `type` on the wire.
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
            /// One of `account`, `application`, `customer`, `self`. `type` on the wire.
            type_ as type: OwnerType,
        }

        /// `verification` in an answer.
        Verification at "api/tax_ids/object#tax_id_object-verification" {
            /// One of `pending`, `unavailable`, `unverified`, `verified`.
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
