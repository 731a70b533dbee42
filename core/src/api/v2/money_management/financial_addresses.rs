//! [Financial addresses](https://docs.stripe.com/api/v2/money_management/financial_addresses).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money_management/financial_addresses/create) a
        /// financial address.
        POST "/v2/money_management/financial_addresses" create() Create -> FinancialAddress {
            bank_account: |BankAccountParams|,
            /// Required.
            financial_account: String,
            /// Required.
            type_: FinancialAddressType,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money_management/financial_addresses/retrieve)
        /// a financial address.
        GET "/v2/money_management/financial_addresses/{id}"
            retrieve(id) Retrieve -> FinancialAddress {}

        /// [Lists](https://docs.stripe.com/api/v2/money_management/financial_addresses/list)
        /// financial addresses.
        GET "/v2/money_management/financial_addresses" list() List => [FinancialAddress] Url {
            financial_account: String,
            limit: i64,
        }
    }

    params {
        /// `bank_account` in a request.
        BankAccountParams {
            country: String,
            /// Required.
            currency: String,
        }
    }

    objects {
        /// The [financial
        /// address](https://docs.stripe.com/api/v2/money_management/financial_addresses/object).
        FinancialAddress "v2.money_management.financial_address" id {
            bank_account: Option<BankAccount<'a>>,
            /// A time as in RFC 3339.
            created: &'a str,
            financial_account: &'a str,
            livemode: bool,
            object: &'a str,
            settlement_currency: &'a str,
            status: FinancialAddressStatus,
            type_: FinancialAddressType,
        }
    }

    views {
        /// `bank_account.aba` in an answer.
        Aba {
            account_holder_name: Option<&'a str>,
            account_number: &'a str,
            address: Option<JapanAddress<'a>>,
            bank_name: Option<&'a str>,
            routing_number: &'a str,
        }

        /// `bank_account` in an answer.
        BankAccount {
            aba: Option<Aba<'a>>,
            country: Option<&'a str>,
            currency: &'a str,
            iban: Option<Iban<'a>>,
            sort_code: Option<SortCode<'a>>,
            type_: BankAccountType,
        }

        /// `bank_account.iban` in an answer.
        Iban {
            account_holder_name: &'a str,
            bank_name: &'a str,
            iban: &'a str,
        }

        /// `bank_account.aba.address` in an answer.
        JapanAddress {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `bank_account.sort_code` in an answer.
        SortCode {
            account_holder_name: &'a str,
            account_number: &'a str,
            sort_code: &'a str,
        }
    }

    enums {
        /// `bank_account.type`.
        BankAccountType { Aba = "aba", Iban = "iban", SortCode = "sort_code" }

        /// `status`.
        FinancialAddressStatus {
            Active = "active",
            Archived = "archived",
            Failed = "failed",
            Pending = "pending",
        }

        /// `type`.
        FinancialAddressType { BankAccount = "bank_account" }
    }
}
