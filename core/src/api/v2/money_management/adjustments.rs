//! [Adjustments](https://docs.stripe.com/api/v2/money-management/adjustments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::DateTimeRange;
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/adjustments/retrieve) an
        /// adjustment.
        GET "/v2/money_management/adjustments/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/adjustments/retrieve#v2_retrieve_adjustments" -> Adjustment {}

        /// [Lists](https://docs.stripe.com/api/v2/money-management/adjustments/list) adjustments.
        GET "/v2/money_management/adjustments" list() List
            at "api/v2/money-management/adjustments/list#v2_list_adjustments" => [Adjustment] Url {
            adjusted_flow: String,
            created: DateTimeRange,
            /// How many objects a page has at most.
            limit: i64,
        }
    }

    objects {
        /// An [adjustment](https://docs.stripe.com/api/v2/money-management/adjustments/object).
        Adjustment "v2.money_management.adjustment"
            at "api/v2/money-management/adjustments/object#v2_adjustment_object" id {
            adjusted_flow: Option<AdjustedFlow<'a>>,
            amount: v2::Amount<JsonRef<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            description: Option<&'a str>,
            financial_account: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }

    views {
        /// `adjusted_flow` in an answer.
        AdjustedFlow
            at "api/v2/money-management/adjustments/object#v2_adjustment_object-adjusted_flow" {
            adjustment: Option<&'a str>,
            inbound_transfer: Option<&'a str>,
            outbound_payment: Option<&'a str>,
            outbound_transfer: Option<&'a str>,
            received_credit: Option<&'a str>,
            received_debit: Option<&'a str>,
            /// One of `adjustment`, `inbound_transfer`, `outbound_payment`, `outbound_transfer`,
            /// `received_credit`, `received_debit`. `type` on the wire.
            type_ as type: AdjustedFlowType,
        }
    }

    enums {
        /// `adjusted_flow.type`.
        AdjustedFlowType {
            Adjustment = "adjustment",
            InboundTransfer = "inbound_transfer",
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
            ReceivedCredit = "received_credit",
            ReceivedDebit = "received_debit",
        }
    }
}
