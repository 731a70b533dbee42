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
            bbpos_wisepos_e: |BbposWiseposEParams|,
            cellular: =|CellularParams|,
            /// Fields that expand: `bbpos_wisepad3.splashscreen`, `bbpos_wisepos_e.splashscreen`,
            /// `stripe_s700.splashscreen`, `stripe_s710.splashscreen`, `stripe_t600.splashscreen`,
            /// `verifone_m425.splashscreen`, `verifone_p400.splashscreen`,
            /// `verifone_p630.splashscreen`, `verifone_ux700.splashscreen`,
            /// `verifone_v660p.splashscreen`.
            expand: Vec<String>,
            name: String,
            offline: =|OfflineParams|,
            reader_security: =|ReaderSecurityParams|,
            reboot_window: |RebootWindowParams|,
            stripe_s700: |StripeS700Params|,
            stripe_s710: |StripeS710Params|,
            stripe_t600: |StripeT600Params|,
            tipping: =|TippingParams|,
            verifone_m425: |VerifoneM425Params|,
            verifone_p400: |VerifoneP400Params|,
            verifone_p630: |VerifoneP630Params|,
            verifone_ux700: |VerifoneUx700Params|,
            verifone_v660p: |VerifoneV660pParams|,
            wifi: =|WifiParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/terminal/configurations/retrieve) a
        /// configuration.
        GET "/v1/terminal/configurations/{configuration}" retrieve(configuration) Retrieve
            at "api/terminal/configurations/retrieve#retrieve_terminal_configuration" -> Configuration {
            /// Fields that expand: `bbpos_wisepad3.splashscreen`, `bbpos_wisepos_e.splashscreen`,
            /// `stripe_s700.splashscreen`, `stripe_s710.splashscreen`, `stripe_t600.splashscreen`,
            /// `verifone_m425.splashscreen`, `verifone_p400.splashscreen`,
            /// `verifone_p630.splashscreen`, `verifone_ux700.splashscreen`,
            /// `verifone_v660p.splashscreen`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/terminal/configurations/update) a configuration.
        POST "/v1/terminal/configurations/{configuration}" update(configuration) Update
            at "api/terminal/configurations/update#update_terminal_configuration" -> Configuration {
            bbpos_wisepad3: =|BbposWisepad3Params|,
            bbpos_wisepos_e: =|BbposWiseposEParams|,
            cellular: =|CellularParams|,
            /// Fields that expand: `bbpos_wisepad3.splashscreen`, `bbpos_wisepos_e.splashscreen`,
            /// `stripe_s700.splashscreen`, `stripe_s710.splashscreen`, `stripe_t600.splashscreen`,
            /// `verifone_m425.splashscreen`, `verifone_p400.splashscreen`,
            /// `verifone_p630.splashscreen`, `verifone_ux700.splashscreen`,
            /// `verifone_v660p.splashscreen`.
            expand: Vec<String>,
            name: String,
            offline: =|OfflineParams|,
            reader_security: =|ReaderSecurityParams|,
            reboot_window: =|RebootWindowParams|,
            stripe_s700: =|StripeS700Params|,
            stripe_s710: =|StripeS710Params|,
            stripe_t600: =|StripeT600Params|,
            tipping: =|TippingParams|,
            verifone_m425: =|VerifoneM425Params|,
            verifone_p400: =|VerifoneP400Params|,
            verifone_p630: =|VerifoneP630Params|,
            verifone_ux700: =|VerifoneUx700Params|,
            verifone_v660p: =|VerifoneV660pParams|,
            wifi: =|WifiParams|,
        }

        /// [Deletes](https://docs.stripe.com/api/terminal/configurations/delete) a configuration.
        DELETE "/v1/terminal/configurations/{configuration}" delete(configuration) Delete
            at "api/terminal/configurations/delete#delete_terminal_configuration" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/terminal/configurations/list) configurations.
        GET "/v1/terminal/configurations" list() List
            at "api/terminal/configurations/list#list_terminal_configurations" => [Configuration] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.bbpos_wisepad3.splashscreen`,
            /// `data.bbpos_wisepos_e.splashscreen`, `data.stripe_s700.splashscreen`,
            /// `data.stripe_s710.splashscreen`, `data.stripe_t600.splashscreen`,
            /// `data.verifone_m425.splashscreen`, `data.verifone_p400.splashscreen`,
            /// `data.verifone_p630.splashscreen`, `data.verifone_ux700.splashscreen`,
            /// `data.verifone_v660p.splashscreen`.
            expand: Vec<String>,
            is_account_default: bool,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
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
            aud: |AudParams|,
            cad: |CadParams|,
            chf: |ChfParams|,
            czk: |CzkParams|,
            dkk: |DkkParams|,
            eur: |EurParams|,
            gbp: |GbpParams|,
            gip: |GipParams|,
            hkd: |HkdParams|,
            huf: |HufParams|,
            jpy: |JpyParams|,
            mxn: |MxnParams|,
            myr: |MyrParams|,
            nok: |NokParams|,
            nzd: |NzdParams|,
            pln: |PlnParams|,
            ron: |RonParams|,
            sek: |SekParams|,
            sgd: |SgdParams|,
            usd: |UsdParams|,
        }

        /// `wifi` in a request.
        WifiParams at "api/terminal/configurations/create#create_terminal_configuration-wifi" {
            /// If `type` is `enterprise_eap_peap`.
            enterprise_eap_peap: |EnterpriseEapPeapParams|,
            /// If `type` is `enterprise_eap_tls`.
            enterprise_eap_tls: |EnterpriseEapTlsParams|,
            /// If `type` is `personal_psk`.
            personal_psk: |PersonalPskParams|,
            /// Required. One of `enterprise_eap_peap`, `enterprise_eap_tls`, `personal_psk`. `type`
            /// on the wire.
            type_ as type: WifiType,
        }
    }

    objects {
        /// A [configuration](https://docs.stripe.com/api/terminal/configurations/object).
        Configuration "terminal.configuration"
            at "api/terminal/configurations/object#terminal_configuration_object" id {
            bbpos_wisepad3: Option<BbposWisepad3<'a>>,
            bbpos_wisepos_e: Option<BbposWiseposE<'a>>,
            cellular: Option<Cellular<'a>>,
            is_account_default: Option<bool>,
            /// Whether it is live and not a test.
            livemode: bool,
            name: Option<&'a str>,
            object: &'a str,
            offline: Option<Offline<'a>>,
            reader_security: Option<ReaderSecurity<'a>>,
            reboot_window: Option<RebootWindow<'a>>,
            stripe_s700: Option<StripeS700<'a>>,
            stripe_s710: Option<StripeS710<'a>>,
            stripe_t600: Option<StripeT600<'a>>,
            tipping: Option<Tipping<'a>>,
            verifone_m425: Option<VerifoneM425<'a>>,
            verifone_p400: Option<VerifoneP400<'a>>,
            verifone_p630: Option<VerifoneP630<'a>>,
            verifone_ux700: Option<VerifoneUx700<'a>>,
            verifone_v660p: Option<VerifoneV660p<'a>>,
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
            aud: Option<Aud<'a>>,
            cad: Option<Cad<'a>>,
            chf: Option<Chf<'a>>,
            czk: Option<Czk<'a>>,
            dkk: Option<Dkk<'a>>,
            eur: Option<Eur<'a>>,
            gbp: Option<Gbp<'a>>,
            gip: Option<Gip<'a>>,
            hkd: Option<Hkd<'a>>,
            huf: Option<Huf<'a>>,
            jpy: Option<Jpy<'a>>,
            mxn: Option<Mxn<'a>>,
            myr: Option<Myr<'a>>,
            nok: Option<Nok<'a>>,
            nzd: Option<Nzd<'a>>,
            pln: Option<Pln<'a>>,
            ron: Option<Ron<'a>>,
            sek: Option<Sek<'a>>,
            sgd: Option<Sgd<'a>>,
            usd: Option<Usd<'a>>,
        }

        /// `wifi` in an answer.
        Wifi at "api/terminal/configurations/object#terminal_configuration_object-wifi" {
            /// If `type` is `enterprise_eap_peap`.
            enterprise_eap_peap: Option<EnterpriseEapPeap<'a>>,
            /// If `type` is `enterprise_eap_tls`.
            enterprise_eap_tls: Option<EnterpriseEapTls<'a>>,
            /// If `type` is `personal_psk`.
            personal_psk: Option<PersonalPsk<'a>>,
            /// One of `enterprise_eap_peap`, `enterprise_eap_tls`, `personal_psk`. `type` on the
            /// wire.
            type_ as type: WifiType,
        }
    }

    kinds {
        WifiKind of view Wifi {
            EnterpriseEapPeap("enterprise_eap_peap"): EnterpriseEapPeap<'a>,
            EnterpriseEapTls("enterprise_eap_tls"): EnterpriseEapTls<'a>,
            PersonalPsk("personal_psk"): PersonalPsk<'a>,
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

/// [`tipping.aud`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-aud)
/// in an answer: another name of [`Aed`].
pub type Aud<'a> = Aed<'a>;

/// [`tipping.aud`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-aud)
/// in a request: another name of [`AedParams`].
pub type AudParams = AedParams;

/// [`bbpos_wisepos_e`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-bbpos_wisepos_e)
/// in an answer: another name of [`BbposWisepad3`].
pub type BbposWiseposE<'a> = BbposWisepad3<'a>;

/// [`bbpos_wisepos_e`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-bbpos_wisepos_e)
/// in a request: another name of [`BbposWisepad3Params`].
pub type BbposWiseposEParams = BbposWisepad3Params;

/// [`tipping.cad`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-cad)
/// in an answer: another name of [`Aed`].
pub type Cad<'a> = Aed<'a>;

/// [`tipping.cad`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-cad)
/// in a request: another name of [`AedParams`].
pub type CadParams = AedParams;

/// [`tipping.chf`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-chf)
/// in an answer: another name of [`Aed`].
pub type Chf<'a> = Aed<'a>;

/// [`tipping.chf`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-chf)
/// in a request: another name of [`AedParams`].
pub type ChfParams = AedParams;

/// [`tipping.czk`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-czk)
/// in an answer: another name of [`Aed`].
pub type Czk<'a> = Aed<'a>;

/// [`tipping.czk`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-czk)
/// in a request: another name of [`AedParams`].
pub type CzkParams = AedParams;

/// [`tipping.dkk`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-dkk)
/// in an answer: another name of [`Aed`].
pub type Dkk<'a> = Aed<'a>;

/// [`tipping.dkk`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-dkk)
/// in a request: another name of [`AedParams`].
pub type DkkParams = AedParams;

/// [`tipping.eur`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-eur)
/// in an answer: another name of [`Aed`].
pub type Eur<'a> = Aed<'a>;

/// [`tipping.eur`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-eur)
/// in a request: another name of [`AedParams`].
pub type EurParams = AedParams;

/// [`tipping.gbp`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-gbp)
/// in an answer: another name of [`Aed`].
pub type Gbp<'a> = Aed<'a>;

/// [`tipping.gbp`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-gbp)
/// in a request: another name of [`AedParams`].
pub type GbpParams = AedParams;

/// [`tipping.gip`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-gip)
/// in an answer: another name of [`Aed`].
pub type Gip<'a> = Aed<'a>;

/// [`tipping.gip`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-gip)
/// in a request: another name of [`AedParams`].
pub type GipParams = AedParams;

/// [`tipping.hkd`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-hkd)
/// in an answer: another name of [`Aed`].
pub type Hkd<'a> = Aed<'a>;

/// [`tipping.hkd`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-hkd)
/// in a request: another name of [`AedParams`].
pub type HkdParams = AedParams;

/// [`tipping.huf`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-huf)
/// in an answer: another name of [`Aed`].
pub type Huf<'a> = Aed<'a>;

/// [`tipping.huf`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-huf)
/// in a request: another name of [`AedParams`].
pub type HufParams = AedParams;

/// [`tipping.jpy`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-jpy)
/// in an answer: another name of [`Aed`].
pub type Jpy<'a> = Aed<'a>;

/// [`tipping.jpy`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-jpy)
/// in a request: another name of [`AedParams`].
pub type JpyParams = AedParams;

/// [`tipping.mxn`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-mxn)
/// in an answer: another name of [`Aed`].
pub type Mxn<'a> = Aed<'a>;

/// [`tipping.mxn`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-mxn)
/// in a request: another name of [`AedParams`].
pub type MxnParams = AedParams;

/// [`tipping.myr`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-myr)
/// in an answer: another name of [`Aed`].
pub type Myr<'a> = Aed<'a>;

/// [`tipping.myr`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-myr)
/// in a request: another name of [`AedParams`].
pub type MyrParams = AedParams;

/// [`tipping.nok`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-nok)
/// in an answer: another name of [`Aed`].
pub type Nok<'a> = Aed<'a>;

/// [`tipping.nok`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-nok)
/// in a request: another name of [`AedParams`].
pub type NokParams = AedParams;

/// [`tipping.nzd`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-nzd)
/// in an answer: another name of [`Aed`].
pub type Nzd<'a> = Aed<'a>;

/// [`tipping.nzd`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-nzd)
/// in a request: another name of [`AedParams`].
pub type NzdParams = AedParams;

/// [`offline`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-offline)
/// in a request: another name of [`CellularParams`].
pub type OfflineParams = CellularParams;

/// [`tipping.pln`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-pln)
/// in an answer: another name of [`Aed`].
pub type Pln<'a> = Aed<'a>;

/// [`tipping.pln`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-pln)
/// in a request: another name of [`AedParams`].
pub type PlnParams = AedParams;

/// [`tipping.ron`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-ron)
/// in an answer: another name of [`Aed`].
pub type Ron<'a> = Aed<'a>;

/// [`tipping.ron`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-ron)
/// in a request: another name of [`AedParams`].
pub type RonParams = AedParams;

/// [`tipping.sek`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-sek)
/// in an answer: another name of [`Aed`].
pub type Sek<'a> = Aed<'a>;

/// [`tipping.sek`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-sek)
/// in a request: another name of [`AedParams`].
pub type SekParams = AedParams;

/// [`tipping.sgd`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-sgd)
/// in an answer: another name of [`Aed`].
pub type Sgd<'a> = Aed<'a>;

/// [`tipping.sgd`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-sgd)
/// in a request: another name of [`AedParams`].
pub type SgdParams = AedParams;

/// [`stripe_s700`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-stripe_s700)
/// in an answer: another name of [`BbposWisepad3`].
pub type StripeS700<'a> = BbposWisepad3<'a>;

/// [`stripe_s700`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-stripe_s700)
/// in a request: another name of [`BbposWisepad3Params`].
pub type StripeS700Params = BbposWisepad3Params;

/// [`stripe_s710`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-stripe_s710)
/// in an answer: another name of [`BbposWisepad3`].
pub type StripeS710<'a> = BbposWisepad3<'a>;

/// [`stripe_s710`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-stripe_s710)
/// in a request: another name of [`BbposWisepad3Params`].
pub type StripeS710Params = BbposWisepad3Params;

/// [`stripe_t600`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-stripe_t600)
/// in an answer: another name of [`BbposWisepad3`].
pub type StripeT600<'a> = BbposWisepad3<'a>;

/// [`stripe_t600`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-stripe_t600)
/// in a request: another name of [`BbposWisepad3Params`].
pub type StripeT600Params = BbposWisepad3Params;

/// [`tipping.usd`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-tipping-usd)
/// in an answer: another name of [`Aed`].
pub type Usd<'a> = Aed<'a>;

/// [`tipping.usd`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-tipping-usd)
/// in a request: another name of [`AedParams`].
pub type UsdParams = AedParams;

/// [`verifone_m425`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_m425)
/// in an answer: another name of [`BbposWisepad3`].
pub type VerifoneM425<'a> = BbposWisepad3<'a>;

/// [`verifone_m425`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-verifone_m425)
/// in a request: another name of [`BbposWisepad3Params`].
pub type VerifoneM425Params = BbposWisepad3Params;

/// [`verifone_p400`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_p400)
/// in an answer: another name of [`BbposWisepad3`].
pub type VerifoneP400<'a> = BbposWisepad3<'a>;

/// [`verifone_p400`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-verifone_p400)
/// in a request: another name of [`BbposWisepad3Params`].
pub type VerifoneP400Params = BbposWisepad3Params;

/// [`verifone_p630`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_p630)
/// in an answer: another name of [`BbposWisepad3`].
pub type VerifoneP630<'a> = BbposWisepad3<'a>;

/// [`verifone_p630`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-verifone_p630)
/// in a request: another name of [`BbposWisepad3Params`].
pub type VerifoneP630Params = BbposWisepad3Params;

/// [`verifone_ux700`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_ux700)
/// in an answer: another name of [`BbposWisepad3`].
pub type VerifoneUx700<'a> = BbposWisepad3<'a>;

/// [`verifone_ux700`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-verifone_ux700)
/// in a request: another name of [`BbposWisepad3Params`].
pub type VerifoneUx700Params = BbposWisepad3Params;

/// [`verifone_v660p`](https://docs.stripe.com/api/terminal/configurations/object#terminal_configuration_object-verifone_v660p)
/// in an answer: another name of [`BbposWisepad3`].
pub type VerifoneV660p<'a> = BbposWisepad3<'a>;

/// [`verifone_v660p`](https://docs.stripe.com/api/terminal/configurations/create#create_terminal_configuration-verifone_v660p)
/// in a request: another name of [`BbposWisepad3Params`].
pub type VerifoneV660pParams = BbposWisepad3Params;
