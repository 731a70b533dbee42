//! [Value lists](https://docs.stripe.com/api/radar/value_lists).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::api::radar::ValueListItem;
use crate::json::JsonRef;
use crate::table::argument::{Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/radar/value_lists/create) a value list.
        ///
        /// Required: `alias`, `name`.
        POST "/v1/radar/value_lists" create() Create
            at "api/radar/value_lists/create#create_radar_value_list" -> ValueList {
            /// Required.
            alias: String,
            expand: Vec<String>,
            /// One of `account`, `card_bin`, `card_fingerprint`, `case_sensitive_string`,
            /// `country`, `crypto_fingerprint`, `customer_id`, `email`, `ip_address`,
            /// `sepa_debit_fingerprint`, `string`, `us_bank_account_fingerprint`.
            item_type: ItemType,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/radar/value_lists/retrieve) a value list.
        GET "/v1/radar/value_lists/{value_list}" retrieve(value_list) Retrieve
            at "api/radar/value_lists/retrieve#retrieve_radar_value_list" -> ValueList {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/radar/value_lists/update) a value list.
        POST "/v1/radar/value_lists/{value_list}" update(value_list) Update
            at "api/radar/value_lists/update#update_radar_value_list" -> ValueList {
            alias: String,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            name: String,
        }

        /// [Deletes](https://docs.stripe.com/api/radar/value_lists/delete) a value list.
        DELETE "/v1/radar/value_lists/{value_list}" delete(value_list) Delete
            at "api/radar/value_lists/delete#delete_radar_value_list" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/radar/value_lists/list) value lists.
        GET "/v1/radar/value_lists" list() List
            at "api/radar/value_lists/list#list_radar_value_lists" => [ValueList] Cursor {
            alias: String,
            contains: String,
            created: TimeRange,
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
        /// A [value list](https://docs.stripe.com/api/radar/value_lists/object).
        ValueList "radar.value_list" at "api/radar/value_lists/object#radar_value_list_object" id {
            alias: &'a str,
            /// When it was created.
            created: Timestamp,
            created_by: &'a str,
            /// One of `account`, `card_bin`, `card_fingerprint`, `case_sensitive_string`,
            /// `country`, `crypto_fingerprint`, `customer_id`, `email`, `ip_address`,
            /// `sepa_debit_fingerprint`, `string`, `us_bank_account_fingerprint`.
            item_type: ItemType,
            list_items: crate::list::List<ValueListItem, JsonRef<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            name: &'a str,
            object: &'a str,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    enums {
        /// `item_type`.
        ItemType {
            Account = "account",
            CardBin = "card_bin",
            CardFingerprint = "card_fingerprint",
            CaseSensitiveString = "case_sensitive_string",
            Country = "country",
            CryptoFingerprint = "crypto_fingerprint",
            CustomerId = "customer_id",
            Email = "email",
            IpAddress = "ip_address",
            SepaDebitFingerprint = "sepa_debit_fingerprint",
            String = "string",
            UsBankAccountFingerprint = "us_bank_account_fingerprint",
        }
    }
}
