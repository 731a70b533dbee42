//! [Charges](https://docs.stripe.com/api/charges): money taken from a customer.

use super::{
    Account, ApplicationFee, BalanceTransaction, Customer, PaymentIntent, TimeRange, Transfer,
};
use crate::{Expandable, Timestamp};
use std::collections::BTreeMap;

super::macros::table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/charges/list) charges, newest first.
        GET "/v1/charges" list() List => [Charge] Cursor {
            created: TimeRange,
            customer: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            payment_intent: String,
            starting_after: String,
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/charges/retrieve) a charge.
        GET "/v1/charges/{charge}" retrieve(charge) Retrieve -> Charge {
            expand: Vec<String>,
        }
    }

    objects {
        /// [Money taken](https://docs.stripe.com/api/charges/object) from a customer.
        Charge "charge" id {
            /// In the currency's smallest unit.
            amount: i64,
            amount_captured: i64,
            amount_refunded: i64,
            application_fee: Option<Expandable<'a, ApplicationFee>>,
            application_fee_amount: Option<i64>,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            captured: bool,
            created: Timestamp,
            currency: &'a str,
            customer: Option<Expandable<'a, Customer>>,
            description: Option<&'a str>,
            failure_code: Option<&'a str>,
            failure_message: Option<&'a str>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            on_behalf_of: Option<Expandable<'a, Account>>,
            paid: bool,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            refunded: bool,
            status: ChargeStatus,
            transfer: Option<Expandable<'a, Transfer>>,
            transfer_group: Option<&'a str>,
        }
    }

    enums {
        /// Whether the money was taken.
        ChargeStatus { Failed = "failed", Pending = "pending", Succeeded = "succeeded" }
    }
}
