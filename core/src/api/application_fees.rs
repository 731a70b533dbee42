//! [Application fees](https://docs.stripe.com/api/application_fees).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, Application, BalanceTransaction, Charge, FeeRefund};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/application_fees/retrieve) an application fee.
        GET "/v1/application_fees/{id}" retrieve(id) Retrieve
            at "api/application_fees/retrieve#retrieve_application_fee" -> ApplicationFee {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/application_fees/list) application fees.
        GET "/v1/application_fees" list() List
            at "api/application_fees/list#list_application_fees" => [ApplicationFee] Cursor {
            charge: String,
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// An [application fee](https://docs.stripe.com/api/application_fees/object).
        ApplicationFee "application_fee"
            at "api/application_fees/object#application_fee_object" id {
            account: Expandable<'a, Account>,
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_refunded: i64,
            application: Expandable<'a, Application>,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            charge: Expandable<'a, Charge>,
            created: Timestamp,
            currency: &'a str,
            fee_source: Option<FeeSource<'a>>,
            livemode: bool,
            object: &'a str,
            originating_transaction: Option<Expandable<'a, Charge>>,
            refunded: bool,
            refunds: crate::list::List<FeeRefund, JsonRef<'a>>,
        }
    }

    views {
        /// `fee_source` in an answer.
        FeeSource at "api/application_fees/object#application_fee_object-fee_source" {
            charge: Option<&'a str>,
            payout: Option<&'a str>,
            type_ as type: FeeSourceType,
        }
    }

    enums {
        /// `fee_source.type`.
        FeeSourceType { Charge = "charge", Payout = "payout" }
    }
}
