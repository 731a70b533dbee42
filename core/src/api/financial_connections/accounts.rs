//! [Accounts](https://docs.stripe.com/api/financial_connections/accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Customer;
use crate::api::financial_connections::AccountOwner;
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/financial_connections/accounts/retrieve) an
        /// account.
        GET "/v1/financial_connections/accounts/{account}" retrieve(account) Retrieve
            at "api/financial_connections/accounts/retrieve#retrieve_financial_connections_account" -> Account {
            /// Fields that expand: `ownership`, `account_holder.account`,
            /// `account_holder.customer`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/financial_connections/accounts/list) accounts.
        GET "/v1/financial_connections/accounts" list() List
            at "api/financial_connections/accounts/list#list_financial_connections_accounts" => [Account] Cursor {
            account_holder: |AccountHolderParams|,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.ownership`, `data.account_holder.account`,
            /// `data.account_holder.customer`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            session: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Disconnects](https://docs.stripe.com/api/financial_connections/accounts/disconnect) an
        /// account.
        POST "/v1/financial_connections/accounts/{account}/disconnect"
            disconnect(account) Disconnect
            at "api/financial_connections/accounts/disconnect#disconnect_financial_connections_account" -> Account {
            /// Fields that expand: `ownership`, `account_holder.account`,
            /// `account_holder.customer`.
            expand: Vec<String>,
        }

        /// [Refreshes](https://docs.stripe.com/api/financial_connections/accounts/refresh) an
        /// account.
        ///
        /// Required: `features`.
        POST "/v1/financial_connections/accounts/{account}/refresh" refresh(account) Refresh
            at "api/financial_connections/accounts/refresh#refresh_financial_connections_account" -> Account {
            /// Fields that expand: `ownership`, `account_holder.account`,
            /// `account_holder.customer`.
            expand: Vec<String>,
            /// Required. Any of `balance`, `ownership`, `transactions`.
            features: Vec<AccountFeature>,
        }

        /// [Subscribes](https://docs.stripe.com/api/financial_connections/accounts/subscribe) an
        /// account.
        ///
        /// Required: `features`.
        POST "/v1/financial_connections/accounts/{account}/subscribe" subscribe(account) Subscribe
            at "api/financial_connections/accounts/subscribe#subscribe_financial_connections_account" -> Account {
            /// Fields that expand: `ownership`, `account_holder.account`,
            /// `account_holder.customer`.
            expand: Vec<String>,
            /// Required. Only `transactions`.
            features: Vec<SubscribeAccountFeature>,
        }

        /// [Unsubscribes](https://docs.stripe.com/api/financial_connections/accounts/unsubscribe)
        /// an account.
        ///
        /// Required: `features`.
        POST "/v1/financial_connections/accounts/{account}/unsubscribe"
            unsubscribe(account) Unsubscribe
            at "api/financial_connections/accounts/unsubscribe#unsubscribe_financial_connections_account" -> Account {
            /// Fields that expand: `ownership`, `account_holder.account`,
            /// `account_holder.customer`.
            expand: Vec<String>,
            /// Required. Only `transactions`.
            features: Vec<UnsubscribeAccountFeature>,
        }
    }

    params {
        /// `account_holder` in a request.
        AccountHolderParams
            at "api/financial_connections/accounts/list#list_financial_connections_accounts-account_holder" {
            account: String,
            customer: String,
            customer_account: String,
        }
    }

    objects {
        /// An [account](https://docs.stripe.com/api/financial_connections/accounts/object).
        Account "financial_connections.account"
            at "api/financial_connections/accounts/object#financial_connections_account_object" id {
            account_holder: Option<AccountHolder<'a>>,
            account_numbers: Option<Vec<AccountNumber<'a>>>,
            balance: Option<Balance<'a>>,
            balance_refresh: Option<BalanceRefresh<'a>>,
            /// One of `cash`, `credit`, `investment`, `other`.
            category: AccountCategory,
            /// When it was created.
            created: Timestamp,
            display_name: Option<&'a str>,
            institution_name: &'a str,
            last4: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            ownership: Option<Expandable<'a, AccountOwnership>>,
            ownership_refresh: Option<OwnershipRefresh<'a>>,
            /// Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Option<Vec<AccountPermission>>,
            /// One of `active`, `disconnected`, `inactive`.
            status: AccountStatus,
            status_details: Option<StatusDetails<'a>>,
            /// One of `checking`, `credit_card`, `line_of_credit`, `mortgage`, `other`, `savings`.
            subcategory: AccountSubcategory,
            /// Only `transactions`.
            subscriptions: Option<Vec<AccountSubscription>>,
            /// Any of `link`, `us_bank_account`.
            supported_payment_method_types: Vec<SupportedPaymentMethodType>,
            transaction_refresh: Option<TransactionRefresh<'a>>,
        }

        /// An [account
        /// ownership](https://docs.stripe.com/api/financial_connections/accounts/object).
        AccountOwnership "financial_connections.account_ownership"
            at "api/financial_connections/accounts/object#financial_connections_account_ownership_object" id {
            /// When it was created.
            created: Timestamp,
            object: &'a str,
            owners: crate::list::List<AccountOwner, JsonRef<'a>>,
        }
    }

    views {
        /// `account_holder` in an answer.
        AccountHolder
            at "api/financial_connections/accounts/object#financial_connections_account_object-account_holder" {
            account: Option<Expandable<'a, Account>>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            /// One of `account`, `customer`. `type` on the wire.
            type_ as type: AccountHolderType,
        }

        /// `account_numbers` in an answer.
        AccountNumber
            at "api/financial_connections/accounts/object#financial_connections_account_object-account_numbers" {
            expected_expiry_date: Option<Timestamp>,
            /// One of `account_number`, `tokenized_account_number`.
            identifier_type: IdentifierType,
            /// One of `deactivated`, `expired`, `pending`, `transactable`.
            status: AccountNumberStatus,
            /// Only `ach`.
            supported_networks: Vec<SupportedNetwork>,
        }

        /// `balance_refresh` in an answer.
        AccountRefresh
            at "api/financial_connections/accounts/object#financial_connections_account_object-balance_refresh" {
            last_attempted_at: Timestamp,
            next_refresh_available_at: Option<Timestamp>,
            /// One of `failed`, `pending`, `succeeded`.
            status: AccountRefreshStatus,
        }

        /// `status_details.active` in an answer.
        Active
            at "api/financial_connections/accounts/object#financial_connections_account_object-status_details-active" {
            /// One of `none`, `relink_required`.
            action: ActiveAction,
            /// One of `access_expired`, `institution_requirement`, `unspecified`.
            cause: ActiveCause,
            expected_deactivation_date: Timestamp,
        }

        /// `balance` in an answer.
        Balance
            at "api/financial_connections/accounts/object#financial_connections_account_object-balance" {
            as_of: Timestamp,
            /// If `type` is `cash`.
            cash: Option<Cash<'a>>,
            /// If `type` is `credit`.
            credit: Option<Credit<'a>>,
            current: BTreeMap<&'a str, i64>,
            /// One of `cash`, `credit`. `type` on the wire.
            type_ as type: BalanceType,
        }

        /// `balance.cash` in an answer.
        Cash
            at "api/financial_connections/accounts/object#financial_connections_account_object-balance-cash" {
            available: Option<BTreeMap<&'a str, i64>>,
        }

        /// `balance.credit` in an answer.
        Credit
            at "api/financial_connections/accounts/object#financial_connections_account_object-balance-credit" {
            used: Option<BTreeMap<&'a str, i64>>,
        }

        /// `status_details` in an answer.
        StatusDetails
            at "api/financial_connections/accounts/object#financial_connections_account_object-status_details" {
            active: Option<Active<'a>>,
        }

        /// `transaction_refresh` in an answer.
        TransactionRefresh
            at "api/financial_connections/accounts/object#financial_connections_account_object-transaction_refresh" {
            id: &'a str,
            last_attempted_at: Timestamp,
            next_refresh_available_at: Option<Timestamp>,
            /// One of `failed`, `pending`, `succeeded`.
            status: TransactionRefreshStatus,
        }
    }

    kinds {
        BalanceKind of view Balance {
            Cash("cash"): Cash<'a>,
            Credit("credit"): Credit<'a>,
        }
    }

    enums {
        /// `category`.
        AccountCategory {
            Cash = "cash",
            Credit = "credit",
            Investment = "investment",
            Other = "other",
        }

        /// `features`.
        AccountFeature {
            Balance = "balance",
            Ownership = "ownership",
            Transactions = "transactions",
        }

        /// `account_holder.type`.
        AccountHolderType { Account = "account", Customer = "customer" }

        /// `account_numbers.status`.
        AccountNumberStatus {
            Deactivated = "deactivated",
            Expired = "expired",
            Pending = "pending",
            Transactable = "transactable",
        }

        /// `permissions`.
        AccountPermission {
            Balances = "balances",
            Ownership = "ownership",
            PaymentMethod = "payment_method",
            Transactions = "transactions",
        }

        /// `balance_refresh.status`.
        AccountRefreshStatus { Failed = "failed", Pending = "pending", Succeeded = "succeeded" }

        /// `status`.
        AccountStatus { Active = "active", Disconnected = "disconnected", Inactive = "inactive" }

        /// `subcategory`.
        AccountSubcategory {
            Checking = "checking",
            CreditCard = "credit_card",
            LineOfCredit = "line_of_credit",
            Mortgage = "mortgage",
            Other = "other",
            Savings = "savings",
        }

        /// `subscriptions`.
        AccountSubscription { Transactions = "transactions" }

        /// `status_details.active.action`.
        ActiveAction { None = "none", RelinkRequired = "relink_required" }

        /// `status_details.active.cause`.
        ActiveCause {
            AccessExpired = "access_expired",
            InstitutionRequirement = "institution_requirement",
            Unspecified = "unspecified",
        }

        /// `balance.type`.
        BalanceType { Cash = "cash", Credit = "credit" }

        /// `account_numbers.identifier_type`.
        IdentifierType {
            AccountNumber = "account_number",
            TokenizedAccountNumber = "tokenized_account_number",
        }

        /// `features`.
        SubscribeAccountFeature { Transactions = "transactions" }

        /// `account_numbers.supported_networks`.
        SupportedNetwork { Ach = "ach" }

        /// `supported_payment_method_types`.
        SupportedPaymentMethodType { Link = "link", UsBankAccount = "us_bank_account" }

        /// `transaction_refresh.status`.
        TransactionRefreshStatus { Failed = "failed", Pending = "pending", Succeeded = "succeeded" }
    }
}

/// [`balance_refresh`](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-balance_refresh)
/// in an answer: another name of [`AccountRefresh`].
pub type BalanceRefresh<'a> = AccountRefresh<'a>;

/// `balance_refresh.status`: another name of [`AccountRefreshStatus`].
pub type BalanceRefreshStatus = AccountRefreshStatus;

/// [`ownership_refresh`](https://docs.stripe.com/api/financial_connections/accounts/object#financial_connections_account_object-ownership_refresh)
/// in an answer: another name of [`AccountRefresh`].
pub type OwnershipRefresh<'a> = AccountRefresh<'a>;

/// `ownership_refresh.status`: another name of [`AccountRefreshStatus`].
pub type OwnershipRefreshStatus = AccountRefreshStatus;

/// `features`: another name of [`SubscribeAccountFeature`].
pub type UnsubscribeAccountFeature = SubscribeAccountFeature;
