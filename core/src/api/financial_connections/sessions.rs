//! [Sessions](https://docs.stripe.com/api/financial_connections/sessions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Token;
use crate::api::financial_connections::Account;
use crate::json::JsonRef;
use crate::secret::SecretText;
use crate::table::argument::Emptyable;
use crate::table::table;

pub use crate::api::financial_connections::accounts::{AccountHolder, AccountHolderType};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/financial_connections/sessions/create) a session.
        ///
        /// Required: `account_holder`, `permissions`.
        POST "/v1/financial_connections/sessions" create() Create
            at "api/financial_connections/sessions/create#create_financial_connections_session" -> Session {
            /// Required.
            account_holder: |AccountHolderParams|,
            /// Fields that expand: `account_holder.account`, `account_holder.customer`.
            expand: Vec<String>,
            filters: |FiltersParams|,
            limits: |LimitsParams|,
            manual_entry: |ManualEntryParams|,
            /// Required. Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Vec<SessionPermission>,
            /// Any of `balances`, `ownership`, `transactions`.
            prefetch: Vec<SessionPrefetch>,
            return_url: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/financial_connections/sessions/retrieve) a
        /// session.
        GET "/v1/financial_connections/sessions/{session}" retrieve(session) Retrieve
            at "api/financial_connections/sessions/retrieve#retrieve_financial_connections_session" -> Session {
            /// Fields that expand: `account_holder.account`, `account_holder.customer`.
            expand: Vec<String>,
        }
    }

    params {
        /// `account_holder` in a request.
        AccountHolderParams
            at "api/financial_connections/sessions/create#create_financial_connections_session-account_holder" {
            account: String,
            customer: String,
            customer_account: String,
            /// Required. One of `account`, `customer`. `type` on the wire.
            type_ as type: AccountHolderType,
        }

        /// `filters` in a request.
        FiltersParams
            at "api/financial_connections/sessions/create#create_financial_connections_session-filters" {
            /// Any of `checking`, `credit_card`, `line_of_credit`, `mortgage`, `savings`.
            account_subcategories: Vec<AccountSubcategory>,
            country: String,
            /// One of `all`, `at_least_one`, `none`.
            require_payment_method_support: RequirePaymentMethodSupport,
        }

        /// `limits` in a request.
        LimitsParams
            at "api/financial_connections/sessions/create#create_financial_connections_session-limits" {
            /// Required.
            accounts: Emptyable<i64>,
        }

        /// `manual_entry` in a request.
        ManualEntryParams
            at "api/financial_connections/sessions/create#create_financial_connections_session-manual_entry" {
            /// One of `automatic`, `disabled`.
            mode: ManualEntryMode,
        }
    }

    objects {
        /// A [session](https://docs.stripe.com/api/financial_connections/sessions/object).
        Session "financial_connections.session"
            at "api/financial_connections/sessions/object#financial_connections_session_object" id {
            account_holder: Option<AccountHolder<'a>>,
            accounts: crate::list::List<Account, JsonRef<'a>>,
            bank_account_token: Option<Token<JsonRef<'a>>>,
            client_secret: Option<SecretText<'a>>,
            filters: Option<Filters<'a>>,
            limits: Option<Limits<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            manual_entry: Option<ManualEntry<'a>>,
            object: &'a str,
            /// Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Vec<SessionPermission>,
            /// Any of `balances`, `ownership`, `transactions`.
            prefetch: Option<Vec<SessionPrefetch>>,
            return_url: Option<&'a str>,
        }
    }

    views {
        /// `filters` in an answer.
        Filters
            at "api/financial_connections/sessions/object#financial_connections_session_object-filters" {
            /// Any of `checking`, `credit_card`, `line_of_credit`, `mortgage`, `savings`.
            account_subcategories: Option<Vec<AccountSubcategory>>,
            country: Option<&'a str>,
            /// One of `all`, `at_least_one`, `none`.
            require_payment_method_support: Option<RequirePaymentMethodSupport>,
        }

        /// `limits` in an answer.
        Limits
            at "api/financial_connections/sessions/object#financial_connections_session_object-limits" {
            accounts: i64,
        }

        /// `manual_entry` in an answer.
        ManualEntry
            at "api/financial_connections/sessions/object#financial_connections_session_object-manual_entry" {
            /// One of `automatic`, `disabled`.
            mode: Option<ManualEntryMode>,
        }
    }

    enums {
        /// `filters.account_subcategories`.
        AccountSubcategory {
            Checking = "checking",
            CreditCard = "credit_card",
            LineOfCredit = "line_of_credit",
            Mortgage = "mortgage",
            Savings = "savings",
        }

        /// `manual_entry.mode`.
        ManualEntryMode { Automatic = "automatic", Disabled = "disabled" }

        /// `filters.require_payment_method_support`.
        RequirePaymentMethodSupport { All = "all", AtLeastOne = "at_least_one", None = "none" }

        /// `permissions`.
        SessionPermission {
            Balances = "balances",
            Ownership = "ownership",
            PaymentMethod = "payment_method",
            Transactions = "transactions",
        }

        /// `prefetch`.
        SessionPrefetch {
            Balances = "balances",
            Ownership = "ownership",
            Transactions = "transactions",
        }
    }
}
