//! [Balance](https://docs.stripe.com/api/balance).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/balance/balance_retrieve) the balance of the
        /// account that the call acts on.
        GET "/v1/balance" retrieve() Retrieve
            at "api/balance/balance_retrieve#retrieve_balance" -> Balance {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [balance](https://docs.stripe.com/api/balance/object).
        Balance "balance" at "api/balance/object#balance_object" {
            /// What can be paid out or moved now, by currency.
            available: Vec<Available<'a>>,
            /// What is held back for negative balances of connected accounts.
            connect_reserved: Option<Vec<ConnectReserved<'a>>>,
            /// What can be paid out at once for a fee.
            instant_available: Option<Vec<InstantAvailable<'a>>>,
            /// What issued cards can spend.
            issuing: Option<Issuing<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// What has not settled yet.
            pending: Vec<Pending<'a>>,
            refund_and_dispute_prefunding: Option<RefundAndDisputePrefunding<'a>>,
        }
    }

    views {
        /// `available` in an answer.
        Available at "api/balance/object#balance_object-available" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// The same amount by the kind of source it came from.
            source_types: Option<SourceTypes<'a>>,
        }

        /// `instant_available` in an answer.
        InstantAvailable at "api/balance/object#balance_object-instant_available" {
            /// In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            net_available: Option<Vec<NetAvailable<'a>>>,
            source_types: Option<SourceTypes<'a>>,
        }

        /// `issuing` in an answer.
        Issuing at "api/balance/object#balance_object-issuing" {
            available: Vec<Available<'a>>,
        }

        /// `instant_available.net_available` in an answer.
        NetAvailable at "api/balance/object#balance_object-instant_available-net_available" {
            /// In the currency's smallest unit.
            amount: i64,
            destination: &'a str,
            source_types: Option<SourceTypes<'a>>,
        }

        /// `refund_and_dispute_prefunding` in an answer.
        RefundAndDisputePrefunding
            at "api/balance/object#balance_object-refund_and_dispute_prefunding" {
            available: Vec<Available<'a>>,
            pending: Vec<Pending<'a>>,
        }

        /// `available.source_types` in an answer.
        SourceTypes at "api/balance/object#balance_object-available-source_types" {
            bank_account: Option<i64>,
            card: Option<i64>,
            fpx: Option<i64>,
        }
    }
}

/// [`connect_reserved`](https://docs.stripe.com/api/balance/object#balance_object-connect_reserved)
/// in an answer: another name of [`Available`].
pub type ConnectReserved<'a> = Available<'a>;

/// [`pending`](https://docs.stripe.com/api/balance/object#balance_object-pending) in an answer:
/// another name of [`Available`].
pub type Pending<'a> = Available<'a>;
