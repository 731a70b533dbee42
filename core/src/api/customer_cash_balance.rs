//! [Customer cash balance](https://docs.stripe.com/api/cash_balance).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/cash_balance/retrieve) the customer cash
        /// balance.
        GET "/v1/customers/{customer}/cash_balance" retrieve(customer) Retrieve
            at "api/cash_balance/retrieve#retrieve_customer_cash_balance" -> CashBalance {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/cash_balance/update) the customer cash balance.
        POST "/v1/customers/{customer}/cash_balance" update(customer) Update
            at "api/cash_balance/update#update_customer_cash_balance" -> CashBalance {
            expand: Vec<String>,
            settings: |SettingsParams|,
        }
    }

    params {
        /// `settings` in a request.
        SettingsParams at "api/cash_balance/update#update_customer_cash_balance-settings" {
            /// One of `automatic`, `manual`, `merchant_default`.
            reconciliation_mode: ReconciliationMode,
        }
    }

    objects {
        /// A [cash balance](https://docs.stripe.com/api/cash_balance/object).
        CashBalance "cash_balance" at "api/cash_balance/object#cash_balance_object" {
            available: Option<BTreeMap<&'a str, i64>>,
            customer: &'a str,
            customer_account: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            settings: Settings<'a>,
        }
    }

    views {
        /// `settings` in an answer.
        Settings at "api/cash_balance/object#cash_balance_object-settings" {
            /// One of `automatic`, `manual`.
            reconciliation_mode: ReconciliationMode,
            using_merchant_default: bool,
        }
    }

    enums {
        /// `settings.reconciliation_mode`.
        ReconciliationMode {
            Automatic = "automatic",
            Manual = "manual",
            MerchantDefault = "merchant_default",
        }
    }
}
