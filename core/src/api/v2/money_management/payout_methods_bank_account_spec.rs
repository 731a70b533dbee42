//! [Payout methods bank account
//! spec](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-spec).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-spec/retrieve)
        /// the payout methods bank account spec.
        GET "/v2/money_management/payout_methods_bank_account_spec" retrieve() Retrieve
            at "api/v2/money-management/payout-methods-bank-account-spec/retrieve#v2_retrieve_payout_methods_bank_account_spec" -> PayoutMethodsBankAccountSpec {
            countries: Vec<String>,
        }
    }

    objects {
        /// A [payout methods bank account
        /// spec](https://docs.stripe.com/api/v2/money-management/payout-methods-bank-account-spec/object).
        PayoutMethodsBankAccountSpec "v2.money_management.payout_methods_bank_account_spec"
            at "api/v2/money-management/payout-methods-bank-account-spec/object#v2_payout_methods_bank_account_spec_object" {
            countries: BTreeMap<&'a str, Countries<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }

    views {
        /// `countries` in an answer.
        Countries
            at "api/v2/money-management/payout-methods-bank-account-spec/object#v2_payout_methods_bank_account_spec_object-countries" {
            fields: Vec<Field<'a>>,
        }

        /// `countries.fields` in an answer.
        Field
            at "api/v2/money-management/payout-methods-bank-account-spec/object#v2_payout_methods_bank_account_spec_object-countries-fields" {
            currencies: Option<Vec<&'a str>>,
            local_name: &'a str,
            local_name_human: LocalNameHuman<'a>,
            max_length: i64,
            min_length: i64,
            placeholder: &'a str,
            stripe_name: &'a str,
            validation_regex: &'a str,
        }

        /// `countries.fields.local_name_human` in an answer.
        LocalNameHuman
            at "api/v2/money-management/payout-methods-bank-account-spec/object#v2_payout_methods_bank_account_spec_object-countries-fields-local_name_human" {
            content: &'a str,
            localization_key: &'a str,
        }
    }
}
