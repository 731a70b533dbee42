//! [External accounts](https://docs.stripe.com/api/external_account_bank_accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{BankAccount, Card, Deleted};
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;

pub use crate::api::accounts::{AccountHolderType, BankAccountParams, CardTokenParams};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/external_account_bank_accounts/create) an external
        /// account.
        ///
        /// Required: `external_account`.
        POST "/v1/accounts/{account}/external_accounts" create(account) Create
            at "api/external_account_bank_accounts/create#create_external_account" -> ExternalAccount {
            default_for_currency: bool,
            expand: Vec<String>,
            /// Required.
            external_account: String,
            /// Required. `external_account` on the wire.
            external_account_card: "external_account" |CardParams|,
            /// Required. `external_account` on the wire.
            external_account_bank_account: "external_account" |BankAccountParams|,
            /// Required. `external_account` on the wire.
            external_account_card_token: "external_account" |CardTokenParams|,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Retrieves](https://docs.stripe.com/api/external_account_bank_accounts/retrieve) an
        /// external account.
        GET "/v1/accounts/{account}/external_accounts/{id}" retrieve(account, id) Retrieve
            at "api/external_account_bank_accounts/retrieve#retrieve_external_account" -> ExternalAccount {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/external_account_bank_accounts/update) an external
        /// account.
        POST "/v1/accounts/{account}/external_accounts/{id}" update(account, id) Update
            at "api/external_account_bank_accounts/update#update_external_account" -> ExternalAccount {
            account_holder_name: String,
            /// One of `company`, `individual`.
            account_holder_type: Emptyable<AccountHolderType>,
            /// One of `checking`, `futsu`, `savings`, `toza`.
            account_type: AccountType,
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            default_for_currency: bool,
            documents: |DocumentsParams|,
            exp_month: String,
            exp_year: String,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
        }

        /// [Deletes](https://docs.stripe.com/api/external_account_bank_accounts/delete) an external
        /// account.
        DELETE "/v1/accounts/{account}/external_accounts/{id}" delete(account, id) Delete
            at "api/external_account_bank_accounts/delete#delete_external_account" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/external_account_bank_accounts/list) external
        /// accounts.
        GET "/v1/accounts/{account}/external_accounts" list(account) List
            at "api/external_account_bank_accounts/list#list_external_accounts" => [ExternalAccount] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// One of `bank_account`, `card`.
            object: ExternalAccountObject,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `documents.bank_account_ownership_verification` in a request.
        BankAccountOwnershipVerificationParams
            at "api/external_account_bank_accounts/update#update_external_account-documents-bank_account_ownership_verification" {
            files: Vec<String>,
        }

        /// `external_account_card` in a request.
        CardParams
            at "api/external_account_bank_accounts/create#create_external_account-external_account" {
            address_city: String,
            address_country: String,
            address_line1: String,
            address_line2: String,
            address_state: String,
            address_zip: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            cvc: String,
            /// Required.
            exp_month: i64,
            /// Required.
            exp_year: i64,
            /// Names and values of your own.
            metadata: Metadata,
            name: String,
            /// Required.
            number: String,
            /// Required.
            object: String,
        }

        /// `documents` in a request.
        DocumentsParams
            at "api/external_account_bank_accounts/update#update_external_account-documents" {
            bank_account_ownership_verification: |BankAccountOwnershipVerificationParams|,
        }
    }

    unions {
        /// One of several kinds of objects.
        ExternalAccount {
            BankAccount(BankAccount),
            Card(Card),
        }
    }

    enums {
        /// `account_type`.
        AccountType { Checking = "checking", Futsu = "futsu", Savings = "savings", Toza = "toza" }

        /// `object`.
        ExternalAccountObject { BankAccount = "bank_account", Card = "card" }
    }
}
