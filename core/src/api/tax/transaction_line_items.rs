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
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
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
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            product: Option<&'a str>,
            quantity: i64,
            reference: &'a str,
            reversal: Option<Reversal<'a>>,
            tax_behavior: TaxBehavior,
            tax_code: &'a str,
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
