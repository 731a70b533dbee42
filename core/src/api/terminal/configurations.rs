//! [Configurations](https://docs.stripe.com/api/terminal/configurations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, File};
use crate::object::Expandable;
use crate::secret::SecretText;
use crate::table::argument::Emptyable;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/terminal/configurations/create) a configuration.
        POST "/v1/terminal/configurations" create() Create
            at "api/terminal/configurations/create#create_terminal_configuration" -> Configuration {
            bbpos_wisepad3: |BbposWisepad3Params|,
            bbpos_wisepos_e: |BbposWisepad3Params|,
            cellular: =|CellularParams|,
            expand: Vec<String>,
            name: String,
            offline: =|CellularParams|,
            reader_security: =|ReaderSecurityParams|,
            reboot_window: |RebootWindowParams|,
            stripe_s700: |BbposWisepad3Params|,
            stripe_s710: |BbposWisepad3Params|,
            stripe_t600: |BbposWisepad3Params|,
            tipping: =|TippingParams|,
            verifone_m425: |BbposWisepad3Params|,
            verifone_p400: |BbposWisepad3Params|,
            verifone_p630: |BbposWisepad3Params|,
            verifone_ux700: |BbposWisepad3Params|,
            verifone_v660p: |BbposWisepad3Params|,
            wifi: =|WifiParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/terminal/configurations/retrieve) a
        /// configuration.
        GET "/v1/terminal/configurations/{configuration}" retrieve(configuration) Retrieve
            at "api/terminal/configurations/retrieve#retrieve_terminal_configuration" -> Configuration {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/terminal/configurations/update) a configuration.
        POST "/v1/terminal/configurations/{configuration}" update(configuration) Update
            at "api/terminal/configurations/update#update_terminal_configuration" -> Configuration {
            bbpos_wisepad3: =|BbposWisepad3Params|,
            bbpos_wisepos_e: =|BbposWisepad3Params|,
            cellular: =|CellularParams|,
            expand: Vec<String>,
            name: String,
            offline: =|CellularParams|,
            reader_security: =|ReaderSecurityParams|,
            reboot_window: =|RebootWindowParams|,
            stripe_s700: =|BbposWisepad3Params|,
            stripe_s710: =|BbposWisepad3Params|,
            stripe_t600: =|BbposWisepad3Params|,
            tipping: =|TippingParams|,
            verifone_m425: =|BbposWisepad3Params|,
            verifone_p400: =|BbposWisepad3Params|,
            verifone_p630: =|BbposWisepad3Params|,
            verifone_ux700: =|BbposWisepad3Params|,
            verifone_v660p: =|BbposWisepad3Params|,
            wifi: =|WifiParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/terminal/configurations/delete) a configuration.
        DELETE "/v1/terminal/configurations/{configuration}" delete(configuration) Delete
            at "api/terminal/configurations/delete#delete_terminal_configuration" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/terminal/configurations/list) configurations.
        GET "/v1/terminal/configurations" list() List
            at "api/terminal/configurations/list#list_terminal_configurations" => [Configuration] Cursor {
            ending_before: String,
            expand: Vec<String>,
            is_account_default: bool,
            limit: i64,
            starting_after: String,
        }
    }

    params {
        /// `tipping.aed` in a request.
        AedParams
            at "api/terminal/configurations/create#create_terminal_configuration-tipping-aed" {
            fixed_amounts: Vec<i64>,
            percentages: Vec<i64>,
            smart_tip_threshold: i64,
        }

        /// `bbpos_wisepad3` in a request.
        BbposWisepad3Params
            at "api/terminal/configurations/create#create_terminal_configuration-bbpos_wisepad3" {
            splashscreen: Emptyable<String>,
        }

        /// `cellular` in a request.
        CellularParams
            at "api/terminal/configurations/create#create_terminal_configuration-cellular" {
            /// Required.
            enabled: bool,
        }

        /// `wifi.enterprise_eap_peap` in a request.
        EnterpriseEapPeapParams
            at "api/terminal/configurations/create#create_terminal_configuration-wifi-enterprise_eap_peap" {
            ca_certificate_file: String,
            /// Required.
            password: String,
            /// Required.
            ssid: String,
            /// Required.
            username: String,
        }

        /// `wifi.enterprise_eap_tls` in a request.
        EnterpriseEapTlsParams
            at "api/terminal/configurations/create#create_terminal_configuration-wifi-enterprise_eap_tls" {
            ca_certificate_file: String,
            /// Required.
            client_certificate_file: String,
            /// Required.
            private_key_file: String,
            private_key_file_password: String,
            /// Required.
            ssid: String,
        }

        /// `wifi.personal_psk` in a request.
        PersonalPskParams
            at "api/terminal/configurations/create#create_terminal_configuration-wifi-personal_psk" {
            /// Required.
            password: String,
            /// Required.
            ssid: String,
        }

        /// `reader_security` in a request.
        ReaderSecurityParams
            at "api/terminal/configurations/create#create_terminal_configuration-reader_security" {
            admin_menu_passcode: Emptyable<String>,
        }

        /// `reboot_window` in a request.
        RebootWindowParams
            at "api/terminal/configurations/create#create_terminal_configuration-reboot_window" {
            /// Required.
            end_hour: i64,
            /// Required.
            start_hour: i64,
        }

        /// `tipping` in a request.
        TippingParams
            at "api/terminal/configurations/create#create_terminal_configuration-tipping" {
            aed: |AedParams|,
            aud: |AedParams|,
            cad: |AedParams|,
            chf: |AedParams|,
            czk: |AedParams|,
            dkk: |AedParams|,
            eur: |AedParams|,
            gbp: |AedParams|,
            gip: |AedParams|,
            hkd: |AedParams|,
            huf: |AedParams|,
            jpy: |AedParams|,
            mxn: |AedParams|,
            myr: |AedParams|,
            nok: |AedParams|,
            nzd: |AedParams|,
            pln: |AedParams|,
            ron: |AedParams|,
            sek: |AedParams|,
            sgd: |AedParams|,
            usd: |AedParams|,
        }

        /// `wifi` in a request.
        WifiParams at "api/terminal/configurations/create#create_terminal_configuration-wifi" {
            enterprise_eap_peap: |EnterpriseEapPeapParams|,
            enterprise_eap_tls: |EnterpriseEapTlsParams|,
            personal_psk: |PersonalPskParams|,
            /// Required.
            type_ as type: WifiType,
        }
    }

    objects {
        /// A [configuration](https://docs.stripe.com/api/terminal/configurations/object).
        Configuration "terminal.configuration"
            at "api/terminal/configurations/object#terminal_configuration_object" id {
            bbpos_wisepad3: Option<BbposWisepad3<'a>>,
            bbpos_wisepos_e: Option<BbposWisepad3<'a>>,
            cellular: Option<Cellular<'a>>,
            is_account_default: Option<bool>,
            livemode: bool,
            name: Option<&'a str>,
            object: &'a str,
            offline: Option<Offline<'a>>,
            reader_security: Option<ReaderSecurity<'a>>,
            reboot_window: Option<RebootWindow<'a>>,
            stripe_s700: Option<BbposWisepad3<'a>>,
            stripe_s710: Option<BbposWisepad3<'a>>,
            stripe_t600: Option<BbposWisepad3<'a>>,
            tipping: Option<Tipping<'a>>,
            verifone_m425: Option<BbposWisepad3<'a>>,
            verifone_p400: Option<BbposWisepad3<'a>>,
            verifone_p630: Option<BbposWisepad3<'a>>,
            verifone_ux700: Option<BbposWisepad3<'a>>,
            verifone_v660p: Option<BbposWisepad3<'a>>,
            wifi: Option<Wifi<'a>>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `tipping.aed` in an answer.
        Aed at "api/terminal/configurations/object#terminal_configuration_object-tipping-aed" {
            fixed_amounts: Option<Vec<i64>>,
            percentages: Option<Vec<i64>>,
            smart_tip_threshold: Option<i64>,
        }

        /// `bbpos_wisepad3` in an answer.
        BbposWisepad3
            at "api/terminal/configurations/object#terminal_configuration_object-bbpos_wisepad3" {
            splashscreen: Option<Expandable<'a, File>>,
        }

        /// `cellular` in an answer.
        Cellular at "api/terminal/configurations/object#terminal_configuration_object-cellular" {
            enabled: bool,
        }

        /// `wifi.enterprise_eap_peap` in an answer.
        EnterpriseEapPeap
            at "api/terminal/configurations/object#terminal_configuration_object-wifi-enterprise_eap_peap" {
            ca_certificate_file: Option<&'a str>,
            password: SecretText<'a>,
            ssid: &'a str,
            username: &'a str,
        }

        /// `wifi.enterprise_eap_tls` in an answer.
        EnterpriseEapTls
            at "api/terminal/configurations/object#terminal_configuration_object-wifi-enterprise_eap_tls" {
            ca_certificate_file: Option<&'a str>,
            client_certificate_file: &'a str,
            private_key_file: &'a str,
            private_key_file_password: Option<SecretText<'a>>,
            ssid: &'a str,
        }

        /// `offline` in an answer.
        Offline at "api/terminal/configurations/object#terminal_configuration_object-offline" {
            enabled: Option<bool>,
        }

        /// `wifi.personal_psk` in an answer.
        PersonalPsk
            at "api/terminal/configurations/object#terminal_configuration_object-wifi-personal_psk" {
            password: SecretText<'a>,
            ssid: &'a str,
        }

        /// `reader_security` in an answer.
        ReaderSecurity
            at "api/terminal/configurations/object#terminal_configuration_object-reader_security" {
            admin_menu_passcode: &'a str,
        }

        /// `reboot_window` in an answer.
        RebootWindow
            at "api/terminal/configurations/object#terminal_configuration_object-reboot_window" {
            end_hour: i64,
            start_hour: i64,
        }

        /// `tipping` in an answer.
        Tipping at "api/terminal/configurations/object#terminal_configuration_object-tipping" {
            aed: Option<Aed<'a>>,
            aud: Option<Aed<'a>>,
            cad: Option<Aed<'a>>,
            chf: Option<Aed<'a>>,
            czk: Option<Aed<'a>>,
            dkk: Option<Aed<'a>>,
            eur: Option<Aed<'a>>,
            gbp: Option<Aed<'a>>,
            gip: Option<Aed<'a>>,
            hkd: Option<Aed<'a>>,
            huf: Option<Aed<'a>>,
            jpy: Option<Aed<'a>>,
            mxn: Option<Aed<'a>>,
            myr: Option<Aed<'a>>,
            nok: Option<Aed<'a>>,
            nzd: Option<Aed<'a>>,
            pln: Option<Aed<'a>>,
            ron: Option<Aed<'a>>,
            sek: Option<Aed<'a>>,
            sgd: Option<Aed<'a>>,
            usd: Option<Aed<'a>>,
        }

        /// `wifi` in an answer.
        Wifi at "api/terminal/configurations/object#terminal_configuration_object-wifi" {
            enterprise_eap_peap: Option<EnterpriseEapPeap<'a>>,
            enterprise_eap_tls: Option<EnterpriseEapTls<'a>>,
            personal_psk: Option<PersonalPsk<'a>>,
            type_ as type: WifiType,
        }
    }

    enums {
        /// `wifi.type`.
        WifiType {
            EnterpriseEapPeap = "enterprise_eap_peap",
            EnterpriseEapTls = "enterprise_eap_tls",
            PersonalPsk = "personal_psk",
        }
    }
}
