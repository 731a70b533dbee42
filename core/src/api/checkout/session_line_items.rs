//! [Session line items](https://docs.stripe.com/api/checkout/session_line_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::LineItem;
use crate::table::table;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/checkout/session_line_items/list) session line
        /// items.
        GET "/v1/checkout/sessions/{session}/line_items" list(session) List
            at "api/checkout/session_line_items/list#list_checkout_session_line_items" => [LineItem] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }
}
