//! [Application fees](https://docs.stripe.com/api/application_fees): what a platform keeps of a payment.

use super::{Account, BalanceTransaction, Charge, TimeRange};
use crate::{Expandable, Timestamp};

super::macros::table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/application_fees/list) the platform's fees, newest first.
        GET "/v1/application_fees" list() List => [ApplicationFee] Cursor {
            charge: String,
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// [What a platform keeps](https://docs.stripe.com/api/application_fees/object) of a payment.
        ApplicationFee "application_fee" id {
            account: Expandable<'a, Account>,
            /// In the currency's smallest unit.
            amount: i64,
            amount_refunded: i64,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            charge: Expandable<'a, Charge>,
            created: Timestamp,
            currency: &'a str,
            livemode: bool,
            originating_transaction: Option<Expandable<'a, Charge>>,
            refunded: bool,
        }
    }
}
