//! [Gb bank accounts](https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/create) a gb bank
        /// account.
        POST "/v2/core/vault/gb_bank_accounts" create() Create -> GbBankAccount {
            account_number: String,
            bank_account_type: BankAccountType,
            /// Required.
            currency: String,
            iban: String,
            sort_code: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/retrieve) a gb
        /// bank account.
        GET "/v2/core/vault/gb_bank_accounts/{id}" retrieve(id) Retrieve -> GbBankAccount {}

        /// [Lists](https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/list) gb bank
        /// accounts.
        GET "/v2/core/vault/gb_bank_accounts" list() List => [GbBankAccount] Url {
            limit: i64,
        }

        /// [Archives](https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/archive) a gb bank
        /// account.
        POST "/v2/core/vault/gb_bank_accounts/{id}/archive" archive(id) Archive -> GbBankAccount {}

        /// [Unarchives](https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/unarchive) a gb
        /// bank account.
        POST "/v2/core/vault/gb_bank_accounts/{id}/unarchive"
            unarchive(id) Unarchive -> GbBankAccount {}
    }

    objects {
        /// A [gb bank account](https://docs.stripe.com/api/v2/core/vault/gb_bank_accounts/object).
        GbBankAccount "v2.core.vault.gb_bank_account" id {
            archived: bool,
            bank_account_type: BankAccountType,
            bank_name: &'a str,
            /// A time as in RFC 3339.
            created: &'a str,
            last4: &'a str,
            livemode: bool,
            object: &'a str,
            restricted: bool,
            sort_code: Option<&'a str>,
            supported_currencies: Vec<&'a str>,
        }
    }

    enums {
        /// `bank_account_type`.
        BankAccountType { Checking = "checking", Savings = "savings" }
    }
}
