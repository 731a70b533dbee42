//! [Financial accounts](https://docs.stripe.com/api/v2/money-management/financial-accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::Metadata;
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/financial-accounts/retrieve)
        /// a financial account.
        GET "/v2/money_management/financial_accounts/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/financial-accounts/retrieve#v2_retrieve_financial_accounts" -> FinancialAccount {
            /// Only `storage.deposit_insurance_eligibility`.
            include: Vec<FinancialAccountInclude>,
        }

        /// [Updates](https://docs.stripe.com/api/v2/money-management/financial-accounts/update) a
        /// financial account.
        POST "/v2/money_management/financial_accounts/{id}" update(id) Update
            at "api/v2/money-management/financial-accounts/update#v2_update_financial_accounts" -> FinancialAccount {
            display_name: String,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/v2/money-management/financial-accounts/list)
        /// financial accounts.
        GET "/v2/money_management/financial_accounts" list() List
            at "api/v2/money-management/financial-accounts/list#v2_list_financial_accounts" => [FinancialAccount] Url {
            /// Only `storage.deposit_insurance_eligibility`.
            include: Vec<FinancialAccountInclude>,
            /// How many objects a page has at most.
            limit: i64,
            /// Any of `closed`, `open`, `pending`.
            statuses: Vec<FinancialAccountStatus>,
        }
    }

    objects {
        /// A [financial
        /// account](https://docs.stripe.com/api/v2/money-management/financial-accounts/object).
        FinancialAccount "v2.money_management.financial_account"
            at "api/v2/money-management/financial-accounts/object#v2_financial_account_object" id {
            balance: Balance<'a>,
            country: &'a str,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            display_name: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// If `type` is `other`.
            other: Option<Other<'a>>,
            /// One of `closed`, `open`, `pending`.
            status: FinancialAccountStatus,
            /// If `type` is `storage`.
            storage: Option<Storage<'a>>,
            /// One of `other`, `storage`. `type` on the wire.
            type_ as type: FinancialAccountType,
        }
    }

    views {
        /// `balance` in an answer.
        Balance
            at "api/v2/money-management/financial-accounts/object#v2_financial_account_object-balance" {
            available: BTreeMap<&'a str, v2::Amount<JsonRef<'a>>>,
            inbound_pending: BTreeMap<&'a str, v2::Amount<JsonRef<'a>>>,
            outbound_pending: BTreeMap<&'a str, v2::Amount<JsonRef<'a>>>,
        }

        /// `storage.deposit_insurance_eligibility` in an answer.
        DepositInsuranceEligibility
            at "api/v2/money-management/financial-accounts/object#v2_financial_account_object-storage-deposit_insurance_eligibility" {
            /// Only `fifth_third`.
            bank_name: BankName,
            currencies: Vec<&'a str>,
            /// One of `fdic`, `fdic_passthrough`. `type` on the wire.
            type_ as type: DepositInsuranceEligibilityType,
        }

        /// `other` in an answer.
        Other
            at "api/v2/money-management/financial-accounts/object#v2_financial_account_object-other" {
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `storage` in an answer.
        Storage
            at "api/v2/money-management/financial-accounts/object#v2_financial_account_object-storage" {
            deposit_insurance_eligibility: Option<Vec<DepositInsuranceEligibility<'a>>>,
            holds_currencies: Vec<&'a str>,
        }
    }

    kinds {
        FinancialAccountKind of object FinancialAccount {
            Other("other"): Other<'a>,
            Storage("storage"): Storage<'a>,
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

        /// `statuses`.
        FinancialAccountStatus { Closed = "closed", Open = "open", Pending = "pending" }

        /// `type`.
        FinancialAccountType { Other = "other", Storage = "storage" }
    }
}
