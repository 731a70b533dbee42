//! [Financial accounts](https://docs.stripe.com/api/v2/money_management/financial_accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Metadata, v2};
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money_management/financial_accounts/retrieve)
        /// a financial account.
        GET "/v2/money_management/financial_accounts/{id}"
            retrieve(id) Retrieve -> FinancialAccount {
            include: Vec<FinancialAccountInclude>,
        }

        /// [Updates](https://docs.stripe.com/api/v2/money_management/financial_accounts/update) a
        /// financial account.
        POST "/v2/money_management/financial_accounts/{id}" update(id) Update -> FinancialAccount {
            display_name: String,
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/v2/money_management/financial_accounts/list)
        /// financial accounts.
        GET "/v2/money_management/financial_accounts" list() List => [FinancialAccount] Url {
            include: Vec<FinancialAccountInclude>,
            limit: i64,
            statuses: Vec<FinancialAccountStatus>,
        }
    }

    objects {
        /// A [financial
        /// account](https://docs.stripe.com/api/v2/money_management/financial_accounts/object).
        FinancialAccount "v2.money_management.financial_account" id {
            balance: Balance<'a>,
            country: &'a str,
            /// A time as in RFC 3339.
            created: &'a str,
            display_name: Option<&'a str>,
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            other: Option<Other<'a>>,
            status: FinancialAccountStatus,
            storage: Option<Storage<'a>>,
            type_: FinancialAccountType,
        }
    }

    views {
        /// `balance` in an answer.
        Balance {
            available: BTreeMap<&'a str, v2::Amount>,
            inbound_pending: BTreeMap<&'a str, v2::Amount>,
            outbound_pending: BTreeMap<&'a str, v2::Amount>,
        }

        /// `storage.deposit_insurance_eligibility` in an answer.
        DepositInsuranceEligibility {
            bank_name: BankName,
            currencies: Vec<&'a str>,
            type_: DepositInsuranceEligibilityType,
        }

        /// `other` in an answer.
        Other {
            type_: &'a str,
        }

        /// `storage` in an answer.
        Storage {
            deposit_insurance_eligibility: Option<Vec<DepositInsuranceEligibility<'a>>>,
            holds_currencies: Vec<&'a str>,
        }
    }

    enums {
        /// `storage.deposit_insurance_eligibility.bank_name`.
        BankName { FifthThird = "fifth_third" }

        /// `storage.deposit_insurance_eligibility.type`.
        DepositInsuranceEligibilityType { Fdic = "fdic", FdicPassthrough = "fdic_passthrough" }

        /// `include`.
        FinancialAccountInclude {
            StorageDepositInsuranceEligibility = "storage.deposit_insurance_eligibility",
        }

        /// `status`.
        FinancialAccountStatus { Closed = "closed", Open = "open", Pending = "pending" }

        /// `type`.
        FinancialAccountType { Other = "other", Storage = "storage" }
    }
}
