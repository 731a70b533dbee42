//! [Settings](https://docs.stripe.com/api/tax/settings).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::json::JsonRef;
use crate::table::table;

pub use crate::api::accounts::{Address, AddressParams};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/tax/settings/retrieve) a setting.
        GET "/v1/tax/settings" retrieve() Retrieve
            at "api/tax/settings/retrieve#retrieve_tax_setting" -> Settings {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/tax/settings/update) a setting.
        POST "/v1/tax/settings" update() Update
            at "api/tax/settings/update#update_tax_setting" -> Settings {
            defaults: |DefaultsParams|,
            expand: Vec<String>,
            head_office: |HeadOfficeParams|,
        }
    }

    params {
        /// `defaults` in a request.
        DefaultsParams at "api/tax/settings/update#update_tax_setting-defaults" {
            /// One of `exclusive`, `inclusive`, `inferred_by_currency`.
            tax_behavior: TaxBehavior,
            tax_code: String,
        }

        /// `head_office` in a request.
        HeadOfficeParams at "api/tax/settings/update#update_tax_setting-head_office" {
            /// Required.
            address: |AddressParams|,
        }
    }

    objects {
        /// The [settings](https://docs.stripe.com/api/tax/settings/object).
        Settings "tax.settings" at "api/tax/settings/object#tax_settings_object" {
            defaults: Defaults<'a>,
            head_office: Option<HeadOffice<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `active`, `pending`.
            status: SettingsStatus,
            status_details: StatusDetails<'a>,
        }
    }

    views {
        /// `defaults` in an answer.
        Defaults at "api/tax/settings/object#tax_settings_object-defaults" {
            /// One of `anrok`, `avalara`, `sphere`, `stripe`.
            provider: DefaultsProvider,
            /// One of `exclusive`, `inclusive`, `inferred_by_currency`.
            tax_behavior: Option<TaxBehavior>,
            tax_code: Option<&'a str>,
        }

        /// `head_office` in an answer.
        HeadOffice at "api/tax/settings/object#tax_settings_object-head_office" {
            address: Address<'a>,
        }

        /// `status_details.pending` in an answer.
        Pending at "api/tax/settings/object#tax_settings_object-status_details-pending" {
            missing_fields: Option<Vec<&'a str>>,
        }

        /// `status_details` in an answer.
        StatusDetails at "api/tax/settings/object#tax_settings_object-status_details" {
            active: Option<JsonRef<'a>>,
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
