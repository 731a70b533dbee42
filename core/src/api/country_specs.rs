//! [Country specs](https://docs.stripe.com/api/country_specs).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/country_specs/retrieve) a country spec.
        GET "/v1/country_specs/{country}" retrieve(country) Retrieve
            at "api/country_specs/retrieve#retrieve_country_spec" -> CountrySpec {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/country_specs/list) country specs.
        GET "/v1/country_specs" list() List
            at "api/country_specs/list#list_country_specs" => [CountrySpec] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [country spec](https://docs.stripe.com/api/country_specs/object).
        CountrySpec "country_spec" at "api/country_specs/object#country_spec_object" id {
            default_currency: &'a str,
            object: &'a str,
            supported_bank_account_currencies: BTreeMap<&'a str, Vec<&'a str>>,
            supported_payment_currencies: Vec<&'a str>,
            supported_payment_methods: Vec<&'a str>,
            supported_transfer_countries: Vec<&'a str>,
            verification_fields: VerificationFields<'a>,
        }
    }

    views {
        /// `verification_fields.company` in an answer.
        Company at "api/country_specs/object#country_spec_object-verification_fields-company" {
            additional: Vec<&'a str>,
            minimum: Vec<&'a str>,
        }

        /// `verification_fields` in an answer.
        VerificationFields at "api/country_specs/object#country_spec_object-verification_fields" {
            company: Company<'a>,
            individual: Individual<'a>,
        }
    }
}

/// [`verification_fields.individual`](https://docs.stripe.com/api/country_specs/object#country_spec_object-verification_fields-individual)
/// in an answer: another name of [`Company`].
pub type Individual<'a> = Company<'a>;
