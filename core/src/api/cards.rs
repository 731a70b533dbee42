//! [Cards](https://docs.stripe.com/api/cards).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Account, Customer};
use crate::object::Expandable;
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::bank_accounts::AvailablePayoutMethod;

table! {
    objects {
        /// A [card](https://docs.stripe.com/api/cards/object).
        Card "card" at "api/cards/object#card_object" id {
            account: Option<Expandable<'a, Account>>,
            address_city: Option<&'a str>,
            address_country: Option<&'a str>,
            address_line1: Option<&'a str>,
            address_line1_check: Option<&'a str>,
            address_line2: Option<&'a str>,
            address_state: Option<&'a str>,
            address_zip: Option<&'a str>,
            address_zip_check: Option<&'a str>,
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: Option<AllowRedisplay>,
            /// Any of `instant`, `standard`.
            available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
            brand: &'a str,
            country: Option<&'a str>,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            customer: Option<Expandable<'a, Customer>>,
            cvc_check: Option<&'a str>,
            default_for_currency: Option<bool>,
            description: Option<&'a str>,
            dynamic_last4: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            fingerprint: Option<&'a str>,
            funding: &'a str,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: &'a str,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            name: Option<&'a str>,
            networks: Option<Networks<'a>>,
            object: &'a str,
            /// One of `regulated`, `unregulated`.
            regulated_status: Option<RegulatedStatus>,
            status: Option<&'a str>,
            tokenization_method: Option<&'a str>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `networks` in an answer.
        Networks at "api/cards/object#card_object-networks" {
            preferred: Option<&'a str>,
        }
    }

    enums {
        /// `allow_redisplay`.
        AllowRedisplay { Always = "always", Limited = "limited", Unspecified = "unspecified" }

        /// `regulated_status`.
        RegulatedStatus { Regulated = "regulated", Unregulated = "unregulated" }
    }
}
