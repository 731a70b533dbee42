//! [Transaction line items](https://docs.stripe.com/api/tax/transaction_line_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::credit_note_line_items::TaxBehavior;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/tax/transaction_line_items/list) transaction line
        /// items.
        GET "/v1/tax/transactions/{transaction}/line_items" list(transaction) List
            at "api/tax/transaction_line_items/list#list_tax_transaction_line_items" => [TransactionLineItem] Cursor {
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
        /// A [transaction line
        /// item](https://docs.stripe.com/api/tax/transaction_line_items/object).
        TransactionLineItem "tax.transaction_line_item"
            at "api/tax/transaction_line_items/object#tax_transaction_line_item_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_tax: i64,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            product: Option<&'a str>,
            quantity: i64,
            reference: &'a str,
            /// If `type` is `reversal`.
            reversal: Option<Reversal<'a>>,
            /// One of `exclusive`, `inclusive`.
            tax_behavior: TaxBehavior,
            tax_code: &'a str,
            /// One of `reversal`, `transaction`. `type` on the wire.
            type_ as type: TransactionLineItemType,
        }
    }

    views {
        /// `reversal` in an answer.
        Reversal
            at "api/tax/transaction_line_items/object#tax_transaction_line_item_object-reversal" {
            original_line_item: &'a str,
        }
    }

    enums {
        /// `type`.
        TransactionLineItemType { Reversal = "reversal", Transaction = "transaction" }
    }
}
