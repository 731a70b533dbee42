//! [Payment link line items](https://docs.stripe.com/api/payment_link_line_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::LineItem;
use crate::table::table;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/payment_link_line_items/list) payment link line
        /// items.
        GET "/v1/payment_links/{payment_link}/line_items" list(payment_link) List
            at "api/payment_link_line_items/list#list_payment_link_line_items" => [LineItem] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }
}
