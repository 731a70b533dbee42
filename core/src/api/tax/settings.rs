//! [Settings](https://docs.stripe.com/api/tax/settings).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Json;

pub use crate::api::accounts::{Address, AddressParams};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/tax/settings/retrieve) a setting.
        GET "/v1/tax/settings" retrieve() Retrieve -> Settings {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/tax/settings/update) a setting.
        POST "/v1/tax/settings" update() Update -> Settings {
            defaults: |DefaultsParams|,
            expand: Vec<String>,
            head_office: |HeadOfficeParams|,
        }
    }

    params {
        /// `defaults` in a request.
        DefaultsParams {
            tax_behavior: TaxBehavior,
            tax_code: String,
        }

        /// `head_office` in a request.
        HeadOfficeParams {
            /// Required.
            address: |AddressParams|,
        }
    }

    objects {
        /// The [settings](https://docs.stripe.com/api/tax/settings/object).
        Settings "tax.settings" {
            defaults: Defaults<'a>,
            head_office: Option<HeadOffice<'a>>,
            livemode: bool,
            object: &'a str,
            status: SettingsStatus,
            status_details: StatusDetails<'a>,
        }
    }

    views {
        /// `defaults` in an answer.
        Defaults {
            provider: DefaultsProvider,
            tax_behavior: Option<TaxBehavior>,
            tax_code: Option<&'a str>,
        }

        /// `head_office` in an answer.
        HeadOffice {
            address: Address<'a>,
        }

        /// `status_details.pending` in an answer.
        Pending {
            missing_fields: Option<Vec<&'a str>>,
        }

        /// `status_details` in an answer.
        StatusDetails {
            active: Option<&'a Json>,
            pending: Option<Pending<'a>>,
        }
    }

    enums {
        /// `defaults.provider`.
        DefaultsProvider {
            Anrok = "anrok",
            Avalara = "avalara",
            Sphere = "sphere",
            Stripe = "stripe",
        }

        /// `status`.
        SettingsStatus { Active = "active", Pending = "pending" }

        /// `defaults.tax_behavior`.
        TaxBehavior {
            Exclusive = "exclusive",
            Inclusive = "inclusive",
            InferredByCurrency = "inferred_by_currency",
        }
    }
}
