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
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }
}
