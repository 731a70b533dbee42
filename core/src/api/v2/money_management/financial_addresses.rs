//! [Financial addresses](https://docs.stripe.com/api/v2/money-management/financial-addresses).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money-management/financial-addresses/create) a
        /// financial address.
        ///
        /// Required: `financial_account`, `type`.
        ///
        /// Errors of its own: `feature_not_enabled`, `financial_account_not_open`.
        POST "/v2/money_management/financial_addresses" create() Create
            at "api/v2/money-management/financial-addresses/create#v2_create_financial_addresses" -> FinancialAddress {
            /// If `type` is `bank_account`.
            bank_account: |BankAccountParams|,
            /// Required.
            financial_account: String,
            /// Required. Only `bank_account`. `type` on the wire.
            type_ as type: FinancialAddressType,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/financial-addresses/retrieve)
        /// a financial address.
        GET "/v2/money_management/financial_addresses/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/financial-addresses/retrieve#v2_retrieve_financial_addresses" -> FinancialAddress {}

        /// [Lists](https://docs.stripe.com/api/v2/money-management/financial-addresses/list)
        /// financial addresses.
        GET "/v2/money_management/financial_addresses" list() List
            at "api/v2/money-management/financial-addresses/list#v2_list_financial_addresses" => [FinancialAddress] Url {
            financial_account: String,
            /// How many objects a page has at most.
            limit: i64,
        }
    }

    params {
        /// `bank_account` in a request.
        BankAccountParams
            at "api/v2/money-management/financial-addresses/create#v2_create_financial_addresses-bank_account" {
            country: String,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
        }
    }

    objects {
        /// The [financial
        /// address](https://docs.stripe.com/api/v2/money-management/financial-addresses/object).
        FinancialAddress "v2.money_management.financial_address"
            at "api/v2/money-management/financial-addresses/object#v2_financial_address_object" id {
            /// If `type` is `bank_account`.
            bank_account: Option<BankAccount<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            financial_account: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            settlement_currency: &'a str,
            /// One of `active`, `archived`, `failed`, `pending`.
            status: FinancialAddressStatus,
            /// Only `bank_account`. `type` on the wire.
            type_ as type: FinancialAddressType,
        }
    }

    views {
        /// `bank_account.aba` in an answer.
        Aba
            at "api/v2/money-management/financial-addresses/object#v2_financial_address_object-bank_account-aba" {
            account_holder_name: Option<&'a str>,
            account_number: &'a str,
            address: Option<JapanAddress<'a>>,
            bank_name: Option<&'a str>,
            routing_number: &'a str,
        }

        /// `bank_account` in an answer.
        BankAccount
            at "api/v2/money-management/financial-addresses/object#v2_financial_address_object-bank_account" {
            /// If `type` is `aba`.
            aba: Option<Aba<'a>>,
            country: Option<&'a str>,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// If `type` is `iban`.
            iban: Option<Iban<'a>>,
            /// If `type` is `sort_code`.
            sort_code: Option<SortCode<'a>>,
            /// One of `aba`, `iban`, `sort_code`. `type` on the wire.
            type_ as type: BankAccountType,
        }

        /// `bank_account.iban` in an answer.
        Iban
            at "api/v2/money-management/financial-addresses/object#v2_financial_address_object-bank_account-iban" {
            account_holder_name: &'a str,
            bank_name: &'a str,
            iban: &'a str,
        }

        /// `bank_account.aba.address` in an answer.
        JapanAddress
            at "api/v2/money-management/financial-addresses/object#v2_financial_address_object-bank_account-aba-address" {
            city: Option<&'a str>,
            country: Option<&'a str>,
            line1: Option<&'a str>,
            line2: Option<&'a str>,
            postal_code: Option<&'a str>,
            state: Option<&'a str>,
            town: Option<&'a str>,
        }

        /// `bank_account.sort_code` in an answer.
        SortCode
            at "api/v2/money-management/financial-addresses/object#v2_financial_address_object-bank_account-sort_code" {
            account_holder_name: &'a str,
            account_number: &'a str,
            sort_code: &'a str,
        }
    }

    kinds {
        BankAccountKind of view BankAccount {
            Aba("aba"): Aba<'a>,
            Iban("iban"): Iban<'a>,
            SortCode("sort_code"): SortCode<'a>,
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
