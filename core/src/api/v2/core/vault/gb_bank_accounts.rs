//! [Gb bank accounts](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/create) a gb bank
        /// account.
        ///
        /// Required: `currency`.
        ///
        /// Errors of its own: `blocked_by_stripe`, `cannot_proceed`, `invalid_vaulted_credential`,
        /// `quota_exceeded`.
        POST "/v2/core/vault/gb_bank_accounts" create() Create
            at "api/v2/core/vault/gb-bank-accounts/create#v2_create_gb_bank_accounts" -> GbBankAccount {
            account_number: String,
            /// One of `checking`, `savings`.
            bank_account_type: BankAccountType,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            iban: String,
            sort_code: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/retrieve) a gb
        /// bank account.
        GET "/v2/core/vault/gb_bank_accounts/{id}" retrieve(id) Retrieve
            at "api/v2/core/vault/gb-bank-accounts/retrieve#v2_retrieve_gb_bank_accounts" -> GbBankAccount {}

        /// [Lists](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/list) gb bank
        /// accounts.
        GET "/v2/core/vault/gb_bank_accounts" list() List
            at "api/v2/core/vault/gb-bank-accounts/list#v2_list_gb_bank_accounts" => [GbBankAccount] Url {
            /// How many objects a page has at most.
            limit: i64,
        }

        /// [Archives](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/archive) a gb bank
        /// account.
        ///
        /// Errors of its own: `cannot_proceed`, `controlled_by_alternate_resource`.
        POST "/v2/core/vault/gb_bank_accounts/{id}/archive" archive(id) Archive
            at "api/v2/core/vault/gb-bank-accounts/archive#v2_archive_gb_bank_accounts" -> GbBankAccount {}

        /// [Unarchives](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/unarchive) a gb
        /// bank account.
        ///
        /// Errors of its own: `controlled_by_alternate_resource`.
        POST "/v2/core/vault/gb_bank_accounts/{id}/unarchive" unarchive(id) Unarchive
            at "api/v2/core/vault/gb-bank-accounts/unarchive#v2_unarchive_gb_bank_accounts" -> GbBankAccount {}
    }

    objects {
        /// A [gb bank account](https://docs.stripe.com/api/v2/core/vault/gb-bank-accounts/object).
        GbBankAccount "v2.core.vault.gb_bank_account"
            at "api/v2/core/vault/gb-bank-accounts/object#v2_gb_bank_account_object" id {
            archived: bool,
            /// One of `checking`, `savings`.
            bank_account_type: BankAccountType,
            bank_name: &'a str,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            last4: &'a str,
            /// Whether it is live and not a test.
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
