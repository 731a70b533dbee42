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
            /// Fields that expand: `account`, `application`, `balance_transaction`, `charge`,
            /// `originating_transaction`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/application_fees/list) application fees.
        GET "/v1/application_fees" list() List
            at "api/application_fees/list#list_application_fees" => [ApplicationFee] Cursor {
            charge: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.account`, `data.application`, `data.balance_transaction`,
            /// `data.charge`, `data.originating_transaction`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// An [application fee](https://docs.stripe.com/api/application_fees/object).
        ApplicationFee "application_fee"
            at "api/application_fees/object#application_fee_object" id {
            /// The account that the fee was taken from.
            account: Expandable<'a, Account>,
            /// How much the platform takes. In the currency's smallest unit.
            amount: i64,
            /// How much the platform has given back. In the currency's smallest unit.
            amount_refunded: i64,
            /// The platform that earned it.
            application: Expandable<'a, Application>,
            /// What it did to the platform's balance.
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// The charge that it was taken from.
            charge: Expandable<'a, Charge>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// What it was taken for: a charge or a payout.
            fee_source: Option<FeeSource<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// The platform's own charge that it belongs to, if it is not a direct one.
            originating_transaction: Option<Expandable<'a, Charge>>,
            /// Whether all of it was given back.
            refunded: bool,
            /// Its refunds.
            refunds: crate::list::List<FeeRefund, JsonRef<'a>>,
        }
    }

    views {
        /// `fee_source` in an answer.
        FeeSource at "api/application_fees/object#application_fee_object-fee_source" {
            charge: Option<&'a str>,
            payout: Option<&'a str>,
            /// One of `charge`, `payout`. `type` on the wire.
            type_ as type: FeeSourceType,
        }
    }

    enums {
        /// `fee_source.type`.
        FeeSourceType { Charge = "charge", Payout = "payout" }
    }
}
