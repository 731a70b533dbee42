//! [Value list items](https://docs.stripe.com/api/radar/value_list_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/radar/value_list_items/create) a value list item.
        ///
        /// Required: `value`, `value_list`.
        POST "/v1/radar/value_list_items" create() Create
            at "api/radar/value_list_items/create#create_radar_value_list_item" -> ValueListItem {
            expand: Vec<String>,
            /// Required.
            value: String,
            /// Required.
            value_list: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/radar/value_list_items/retrieve) a value list
        /// item.
        GET "/v1/radar/value_list_items/{item}" retrieve(item) Retrieve
            at "api/radar/value_list_items/retrieve#retrieve_radar_value_list_item" -> ValueListItem {
            expand: Vec<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/radar/value_list_items/delete) a value list item.
        DELETE "/v1/radar/value_list_items/{item}" delete(item) Delete
            at "api/radar/value_list_items/delete#delete_radar_value_list_item" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/radar/value_list_items/list) value list items.
        ///
        /// Required: `value_list`.
        GET "/v1/radar/value_list_items" list() List
            at "api/radar/value_list_items/list#list_radar_value_list_items" => [ValueListItem] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            value: String,
            /// Required.
            value_list: String,
        }
    }

    objects {
        /// A [value list item](https://docs.stripe.com/api/radar/value_list_items/object).
        ValueListItem "radar.value_list_item"
            at "api/radar/value_list_items/object#radar_value_list_item_object" id {
            /// When it was created.
            created: Timestamp,
            created_by: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            value: &'a str,
            value_list: &'a str,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }
}
