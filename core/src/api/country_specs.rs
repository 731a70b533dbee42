//! [Country specs](https://docs.stripe.com/api/country_specs).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use std::collections::BTreeMap;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/country_specs/retrieve) a country spec.
        GET "/v1/country_specs/{country}" retrieve(country) Retrieve -> CountrySpec {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/country_specs/list) country specs.
        GET "/v1/country_specs" list() List => [CountrySpec] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// A [country spec](https://docs.stripe.com/api/country_specs/object).
        CountrySpec "country_spec" id {
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
        Company {
            additional: Vec<&'a str>,
            minimum: Vec<&'a str>,
        }

        /// `verification_fields` in an answer.
        VerificationFields {
            company: Company<'a>,
            individual: Company<'a>,
        }
    }
}
