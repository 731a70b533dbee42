//! [Registrations](https://docs.stripe.com/api/tax/registrations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::{Either, Emptyable, Now};
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tax/registrations/create) a registration.
        POST "/v1/tax/registrations" create() Create
            at "api/tax/registrations/create#create_tax_registration" -> Registration {
            /// Required.
            active_from: Either<Timestamp, Now>,
            /// Required.
            country: String,
            /// Required.
            country_options: |CountryOptionsParams|,
            expand: Vec<String>,
            expires_at: Timestamp,
        }

        /// [Retrieves](https://docs.stripe.com/api/tax/registrations/retrieve) a registration.
        GET "/v1/tax/registrations/{id}" retrieve(id) Retrieve
            at "api/tax/registrations/retrieve#retrieve_tax_registration" -> Registration {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/tax/registrations/update) a registration.
        POST "/v1/tax/registrations/{id}" update(id) Update
            at "api/tax/registrations/update#update_tax_registration" -> Registration {
            active_from: Either<Timestamp, Now>,
            expand: Vec<String>,
            expires_at: Emptyable<Either<Timestamp, Now>>,
        }

        /// [Lists](https://docs.stripe.com/api/tax/registrations/list) registrations.
        GET "/v1/tax/registrations" list() List
            at "api/tax/registrations/list#list_tax_registrations" => [Registration] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
            status: RegistrationStatus,
        }
    }

    params {
        /// `country_options.at.standard` in a request.
        AtStandardParams
            at "api/tax/registrations/create#create_tax_registration-country_options-at-standard" {
            /// Required.
            place_of_supply_scheme: PlaceOfSupplyScheme,
        }

        /// `country_options.ca` in a request.
        CaParams at "api/tax/registrations/create#create_tax_registration-country_options-ca" {
            province_standard: |ProvinceStandardParams|,
            /// Required.
            type_ as type: CaType,
        }

        /// `country_options.ae` in a request.
        CountryOptionParams
            at "api/tax/registrations/create#create_tax_registration-country_options-ae" {
            standard: |StandardParams|,
            /// Required.
            type_ as type: CountryOptionType,
        }

        /// `country_options` in a request.
        CountryOptionsParams
            at "api/tax/registrations/create#create_tax_registration-country_options" {
            ae: |CountryOptionParams|,
            al: |CountryOptionParams|,
            am: |RegistrationCountryOptionParams|,
            ao: |CountryOptionParams|,
            at: |RegistrationCountryOption2Params|,
            au: |CountryOptionParams|,
            aw: |CountryOptionParams|,
            az: |RegistrationCountryOptionParams|,
            ba: |CountryOptionParams|,
            bb: |CountryOptionParams|,
            bd: |CountryOptionParams|,
            be: |RegistrationCountryOption2Params|,
            bf: |CountryOptionParams|,
            bg: |RegistrationCountryOption2Params|,
            bh: |CountryOptionParams|,
            bj: |RegistrationCountryOptionParams|,
            bs: |CountryOptionParams|,
            bw: |RegistrationCountryOptionParams|,
            by: |RegistrationCountryOptionParams|,
            ca: |CaParams|,
            cd: |CountryOptionParams|,
            ch: |CountryOptionParams|,
            ci: |RegistrationCountryOptionParams|,
            cl: |RegistrationCountryOptionParams|,
            cm: |RegistrationCountryOptionParams|,
            co: |RegistrationCountryOptionParams|,
            cr: |RegistrationCountryOptionParams|,
            cv: |RegistrationCountryOptionParams|,
            cy: |RegistrationCountryOption2Params|,
            cz: |RegistrationCountryOption2Params|,
            de: |RegistrationCountryOption2Params|,
            dk: |RegistrationCountryOption2Params|,
            ec: |RegistrationCountryOptionParams|,
            ee: |RegistrationCountryOption2Params|,
            eg: |RegistrationCountryOptionParams|,
            es: |RegistrationCountryOption2Params|,
            et: |CountryOptionParams|,
            fi: |RegistrationCountryOption2Params|,
            fr: |RegistrationCountryOption2Params|,
            gb: |CountryOptionParams|,
            ge: |RegistrationCountryOptionParams|,
            gh: |RegistrationCountryOptionParams|,
            gn: |CountryOptionParams|,
            gr: |RegistrationCountryOption2Params|,
            hr: |RegistrationCountryOption2Params|,
            hu: |RegistrationCountryOption2Params|,
            id: |RegistrationCountryOptionParams|,
            ie: |RegistrationCountryOption2Params|,
            in_ as in: |RegistrationCountryOptionParams|,
            is: |CountryOptionParams|,
            it: |RegistrationCountryOption2Params|,
            jp: |CountryOptionParams|,
            ke: |RegistrationCountryOptionParams|,
            kg: |RegistrationCountryOptionParams|,
            kh: |RegistrationCountryOptionParams|,
            kr: |RegistrationCountryOptionParams|,
            kz: |RegistrationCountryOptionParams|,
            la: |RegistrationCountryOptionParams|,
            lk: |RegistrationCountryOptionParams|,
            lt: |RegistrationCountryOption2Params|,
            lu: |RegistrationCountryOption2Params|,
            lv: |RegistrationCountryOption2Params|,
            ma: |RegistrationCountryOptionParams|,
            md: |RegistrationCountryOptionParams|,
            me: |CountryOptionParams|,
            mk: |CountryOptionParams|,
            mr: |CountryOptionParams|,
            mt: |RegistrationCountryOption2Params|,
            mu: |RegistrationCountryOptionParams|,
            mx: |RegistrationCountryOptionParams|,
            my: |RegistrationCountryOptionParams|,
            ng: |RegistrationCountryOptionParams|,
            nl: |RegistrationCountryOption2Params|,
            no: |CountryOptionParams|,
            np: |RegistrationCountryOptionParams|,
            nz: |CountryOptionParams|,
            om: |CountryOptionParams|,
            pe: |RegistrationCountryOptionParams|,
            ph: |RegistrationCountryOptionParams|,
            pl: |RegistrationCountryOption2Params|,
            pt: |RegistrationCountryOption2Params|,
            ro: |RegistrationCountryOption2Params|,
            rs: |CountryOptionParams|,
            ru: |RegistrationCountryOptionParams|,
            sa: |RegistrationCountryOptionParams|,
            se: |RegistrationCountryOption2Params|,
            sg: |CountryOptionParams|,
            si: |RegistrationCountryOption2Params|,
            sk: |RegistrationCountryOption2Params|,
            sn: |RegistrationCountryOptionParams|,
            sr: |CountryOptionParams|,
            th: |ThParams|,
            tj: |RegistrationCountryOptionParams|,
            tr: |RegistrationCountryOptionParams|,
            tw: |RegistrationCountryOptionParams|,
            tz: |RegistrationCountryOptionParams|,
            ua: |RegistrationCountryOptionParams|,
            ug: |RegistrationCountryOptionParams|,
            us: |UsParams|,
            uy: |CountryOptionParams|,
            uz: |RegistrationCountryOptionParams|,
            vn: |RegistrationCountryOptionParams|,
            za: |CountryOptionParams|,
            zm: |RegistrationCountryOptionParams|,
            zw: |CountryOptionParams|,
        }

        /// `country_options.us.state_sales_tax.elections` in a request.
        ElectionParams
            at "api/tax/registrations/create#create_tax_registration-country_options-us-state_sales_tax-elections" {
            jurisdiction: String,
            /// Required.
            type_ as type: ElectionType,
        }

        /// `country_options.ca.province_standard` in a request.
        ProvinceStandardParams
            at "api/tax/registrations/create#create_tax_registration-country_options-ca-province_standard" {
            /// Required.
            province: String,
        }

        /// `country_options.at` in a request.
        RegistrationCountryOption2Params
            at "api/tax/registrations/create#create_tax_registration-country_options-at" {
            standard: |AtStandardParams|,
            /// Required.
            type_ as type: CountryOptionsRegistrationCountryOption2Type,
        }

        /// `country_options.am` in a request.
        RegistrationCountryOptionParams
            at "api/tax/registrations/create#create_tax_registration-country_options-am" {
            /// Required.
            type_ as type: CountryOptionsRegistrationCountryOptionType,
        }

        /// `country_options.ae.standard` in a request.
        StandardParams
            at "api/tax/registrations/create#create_tax_registration-country_options-ae-standard" {
            place_of_supply_scheme: PlaceOfSupplyScheme,
        }

        /// `country_options.us.state_sales_tax` in a request.
        StateSalesTaxParams
            at "api/tax/registrations/create#create_tax_registration-country_options-us-state_sales_tax" {
            /// Required.
            elections: ..|ElectionParams|,
        }

        /// `country_options.us.admissions_tax` in a request.
        TaxParams
            at "api/tax/registrations/create#create_tax_registration-country_options-us-admissions_tax" {
            /// Required.
            jurisdiction: String,
        }

        /// `country_options.th` in a request.
        ThParams at "api/tax/registrations/create#create_tax_registration-country_options-th" {
            /// Required.
            type_ as type: ThType,
        }

        /// `country_options.us` in a request.
        UsParams at "api/tax/registrations/create#create_tax_registration-country_options-us" {
            admissions_tax: |TaxParams|,
            attendance_tax: |TaxParams|,
            entertainment_tax: |TaxParams|,
            gross_receipts_tax: |TaxParams|,
            hospitality_tax: |TaxParams|,
            local_amusement_tax: |TaxParams|,
            local_lease_tax: |TaxParams|,
            luxury_tax: |TaxParams|,
            mass_transit_parking_tax: |TaxParams|,
            parking_tax: |TaxParams|,
            resort_tax: |TaxParams|,
            /// Required.
            state: String,
            state_sales_tax: |StateSalesTaxParams|,
            tourism_tax: |TaxParams|,
            /// Required.
            type_ as type: UsType,
            utility_users_tax: |TaxParams|,
        }
    }

    objects {
        /// A [registration](https://docs.stripe.com/api/tax/registrations/object).
        Registration "tax.registration"
            at "api/tax/registrations/object#tax_registration_object" id {
            active_from: Timestamp,
            country: &'a str,
            country_options: CountryOptions<'a>,
            created: Timestamp,
            expires_at: Option<Timestamp>,
            livemode: bool,
            object: &'a str,
            status: RegistrationStatus,
        }
    }

    views {
        /// `country_options.at.standard` in an answer.
        AtStandard
            at "api/tax/registrations/object#tax_registration_object-country_options-at-standard" {
            place_of_supply_scheme: PlaceOfSupplyScheme,
        }

        /// `country_options.ca` in an answer.
        Ca at "api/tax/registrations/object#tax_registration_object-country_options-ca" {
            province_standard: Option<ProvinceStandard<'a>>,
            type_ as type: CaType,
        }

        /// `country_options.ae` in an answer.
        CountryOption at "api/tax/registrations/object#tax_registration_object-country_options-ae" {
            standard: Option<Standard<'a>>,
            type_ as type: CountryOptionType,
        }

        /// `country_options` in an answer.
        CountryOptions at "api/tax/registrations/object#tax_registration_object-country_options" {
            ae: Option<CountryOption<'a>>,
            al: Option<RegistrationCountryOption<'a>>,
            am: Option<RegistrationCountryOption2<'a>>,
            ao: Option<RegistrationCountryOption<'a>>,
            at: Option<RegistrationCountryOption3<'a>>,
            au: Option<CountryOption<'a>>,
            aw: Option<RegistrationCountryOption<'a>>,
            az: Option<RegistrationCountryOption2<'a>>,
            ba: Option<RegistrationCountryOption<'a>>,
            bb: Option<RegistrationCountryOption<'a>>,
            bd: Option<RegistrationCountryOption<'a>>,
            be: Option<RegistrationCountryOption3<'a>>,
            bf: Option<RegistrationCountryOption<'a>>,
            bg: Option<RegistrationCountryOption3<'a>>,
            bh: Option<RegistrationCountryOption<'a>>,
            bj: Option<RegistrationCountryOption2<'a>>,
            bs: Option<RegistrationCountryOption<'a>>,
            bw: Option<RegistrationCountryOption2<'a>>,
            by: Option<RegistrationCountryOption2<'a>>,
            ca: Option<Ca<'a>>,
            cd: Option<RegistrationCountryOption<'a>>,
            ch: Option<CountryOption<'a>>,
            ci: Option<RegistrationCountryOption2<'a>>,
            cl: Option<RegistrationCountryOption2<'a>>,
            cm: Option<RegistrationCountryOption2<'a>>,
            co: Option<RegistrationCountryOption2<'a>>,
            cr: Option<RegistrationCountryOption2<'a>>,
            cv: Option<RegistrationCountryOption2<'a>>,
            cy: Option<RegistrationCountryOption3<'a>>,
            cz: Option<RegistrationCountryOption3<'a>>,
            de: Option<RegistrationCountryOption3<'a>>,
            dk: Option<RegistrationCountryOption3<'a>>,
            ec: Option<RegistrationCountryOption2<'a>>,
            ee: Option<RegistrationCountryOption3<'a>>,
            eg: Option<RegistrationCountryOption2<'a>>,
            es: Option<RegistrationCountryOption3<'a>>,
            et: Option<RegistrationCountryOption<'a>>,
            fi: Option<RegistrationCountryOption3<'a>>,
            fr: Option<RegistrationCountryOption3<'a>>,
            gb: Option<CountryOption<'a>>,
            ge: Option<RegistrationCountryOption2<'a>>,
            gh: Option<RegistrationCountryOption2<'a>>,
            gn: Option<RegistrationCountryOption<'a>>,
            gr: Option<RegistrationCountryOption3<'a>>,
            hr: Option<RegistrationCountryOption3<'a>>,
            hu: Option<RegistrationCountryOption3<'a>>,
            id: Option<RegistrationCountryOption2<'a>>,
            ie: Option<RegistrationCountryOption3<'a>>,
            in_ as in: Option<RegistrationCountryOption2<'a>>,
            is: Option<RegistrationCountryOption<'a>>,
            it: Option<RegistrationCountryOption3<'a>>,
            jp: Option<CountryOption<'a>>,
            ke: Option<RegistrationCountryOption2<'a>>,
            kg: Option<RegistrationCountryOption2<'a>>,
            kh: Option<RegistrationCountryOption2<'a>>,
            kr: Option<RegistrationCountryOption2<'a>>,
            kz: Option<RegistrationCountryOption2<'a>>,
            la: Option<RegistrationCountryOption2<'a>>,
            lk: Option<RegistrationCountryOption2<'a>>,
            lt: Option<RegistrationCountryOption3<'a>>,
            lu: Option<RegistrationCountryOption3<'a>>,
            lv: Option<RegistrationCountryOption3<'a>>,
            ma: Option<RegistrationCountryOption2<'a>>,
            md: Option<RegistrationCountryOption2<'a>>,
            me: Option<RegistrationCountryOption<'a>>,
            mk: Option<RegistrationCountryOption<'a>>,
            mr: Option<RegistrationCountryOption<'a>>,
            mt: Option<RegistrationCountryOption3<'a>>,
            mu: Option<RegistrationCountryOption2<'a>>,
            mx: Option<RegistrationCountryOption2<'a>>,
            my: Option<RegistrationCountryOption2<'a>>,
            ng: Option<RegistrationCountryOption2<'a>>,
            nl: Option<RegistrationCountryOption3<'a>>,
            no: Option<CountryOption<'a>>,
            np: Option<RegistrationCountryOption2<'a>>,
            nz: Option<CountryOption<'a>>,
            om: Option<RegistrationCountryOption<'a>>,
            pe: Option<RegistrationCountryOption2<'a>>,
            ph: Option<RegistrationCountryOption2<'a>>,
            pl: Option<RegistrationCountryOption3<'a>>,
            pt: Option<RegistrationCountryOption3<'a>>,
            ro: Option<RegistrationCountryOption3<'a>>,
            rs: Option<RegistrationCountryOption<'a>>,
            ru: Option<RegistrationCountryOption2<'a>>,
            sa: Option<RegistrationCountryOption2<'a>>,
            se: Option<RegistrationCountryOption3<'a>>,
            sg: Option<CountryOption<'a>>,
            si: Option<RegistrationCountryOption3<'a>>,
            sk: Option<RegistrationCountryOption3<'a>>,
            sn: Option<RegistrationCountryOption2<'a>>,
            sr: Option<RegistrationCountryOption<'a>>,
            th: Option<Th<'a>>,
            tj: Option<RegistrationCountryOption2<'a>>,
            tr: Option<RegistrationCountryOption2<'a>>,
            tw: Option<RegistrationCountryOption2<'a>>,
            tz: Option<RegistrationCountryOption2<'a>>,
            ua: Option<RegistrationCountryOption2<'a>>,
            ug: Option<RegistrationCountryOption2<'a>>,
            us: Option<Us<'a>>,
            uy: Option<RegistrationCountryOption<'a>>,
            uz: Option<RegistrationCountryOption2<'a>>,
            vn: Option<RegistrationCountryOption2<'a>>,
            za: Option<RegistrationCountryOption<'a>>,
            zm: Option<RegistrationCountryOption2<'a>>,
            zw: Option<RegistrationCountryOption<'a>>,
        }

        /// `country_options.us.state_sales_tax.elections` in an answer.
        Election
            at "api/tax/registrations/object#tax_registration_object-country_options-us-state_sales_tax-elections" {
            jurisdiction: Option<&'a str>,
            type_ as type: ElectionType,
        }

        /// `country_options.ca.province_standard` in an answer.
        ProvinceStandard
            at "api/tax/registrations/object#tax_registration_object-country_options-ca-province_standard" {
            province: &'a str,
        }

        /// `country_options.al` in an answer.
        RegistrationCountryOption
            at "api/tax/registrations/object#tax_registration_object-country_options-al" {
            type_ as type: RegistrationCountryOptionType,
        }

        /// `country_options.am` in an answer.
        RegistrationCountryOption2
            at "api/tax/registrations/object#tax_registration_object-country_options-am" {
            type_ as type: RegistrationCountryOption2Type,
        }

        /// `country_options.at` in an answer.
        RegistrationCountryOption3
            at "api/tax/registrations/object#tax_registration_object-country_options-at" {
            standard: Option<AtStandard<'a>>,
            type_ as type: RegistrationCountryOption3Type,
        }

        /// `country_options.ae.standard` in an answer.
        Standard
            at "api/tax/registrations/object#tax_registration_object-country_options-ae-standard" {
            place_of_supply_scheme: PlaceOfSupplyScheme,
        }

        /// `country_options.us.state_sales_tax` in an answer.
        StateSalesTax
            at "api/tax/registrations/object#tax_registration_object-country_options-us-state_sales_tax" {
            elections: Option<Vec<Election<'a>>>,
        }

        /// `country_options.us.admissions_tax` in an answer.
        Tax
            at "api/tax/registrations/object#tax_registration_object-country_options-us-admissions_tax" {
            jurisdiction: &'a str,
        }

        /// `country_options.th` in an answer.
        Th at "api/tax/registrations/object#tax_registration_object-country_options-th" {
            type_ as type: ThType,
        }

        /// `country_options.us` in an answer.
        Us at "api/tax/registrations/object#tax_registration_object-country_options-us" {
            admissions_tax: Option<Tax<'a>>,
            attendance_tax: Option<Tax<'a>>,
            entertainment_tax: Option<Tax<'a>>,
            gross_receipts_tax: Option<Tax<'a>>,
            hospitality_tax: Option<Tax<'a>>,
            local_amusement_tax: Option<Tax<'a>>,
            local_lease_tax: Option<Tax<'a>>,
            luxury_tax: Option<Tax<'a>>,
            mass_transit_parking_tax: Option<Tax<'a>>,
            parking_tax: Option<Tax<'a>>,
            resort_tax: Option<Tax<'a>>,
            state: &'a str,
            state_sales_tax: Option<StateSalesTax<'a>>,
            tourism_tax: Option<Tax<'a>>,
            type_ as type: UsType,
            utility_users_tax: Option<Tax<'a>>,
        }
    }

    enums {
        /// `country_options.ca.type`.
        CaType {
            ProvinceStandard = "province_standard",
            Simplified = "simplified",
            Standard = "standard",
        }

        /// `country_options.ae.type`.
        CountryOptionType { Standard = "standard" }

        /// `country_options.at.type`.
        CountryOptionsRegistrationCountryOption2Type {
            Ioss = "ioss",
            OssNonUnion = "oss_non_union",
            OssUnion = "oss_union",
            Standard = "standard",
        }

        /// `country_options.am.type`.
        CountryOptionsRegistrationCountryOptionType { Simplified = "simplified" }

        /// `country_options.us.state_sales_tax.elections.type`.
        ElectionType {
            LocalUseTax = "local_use_tax",
            SimplifiedSellersUseTax = "simplified_sellers_use_tax",
            SingleLocalUseTax = "single_local_use_tax",
        }

        /// `country_options.ae.standard.place_of_supply_scheme`.
        PlaceOfSupplyScheme {
            InboundGoods = "inbound_goods",
            SmallSeller = "small_seller",
            Standard = "standard",
        }

        /// `country_options.am.type`.
        RegistrationCountryOption2Type { Simplified = "simplified" }

        /// `country_options.at.type`.
        RegistrationCountryOption3Type {
            Ioss = "ioss",
            OssNonUnion = "oss_non_union",
            OssUnion = "oss_union",
            Standard = "standard",
        }

        /// `country_options.al.type`.
        RegistrationCountryOptionType { Standard = "standard" }

        /// `status`.
        RegistrationStatus {
            Active = "active",
            All = "all",
            Expired = "expired",
            Scheduled = "scheduled",
        }

        /// `country_options.th.type`.
        ThType { Simplified = "simplified" }

        /// `country_options.us.type`.
        UsType {
            AdmissionsTax = "admissions_tax",
            AttendanceTax = "attendance_tax",
            DigitalExciseTax = "digital_excise_tax",
            EntertainmentTax = "entertainment_tax",
            GrossReceiptsTax = "gross_receipts_tax",
            HospitalityTax = "hospitality_tax",
            LocalAmusementTax = "local_amusement_tax",
            LocalLeaseTax = "local_lease_tax",
            LuxuryTax = "luxury_tax",
            MassTransitParkingTax = "mass_transit_parking_tax",
            ParkingTax = "parking_tax",
            ResortTax = "resort_tax",
            StateCommunicationsTax = "state_communications_tax",
            StateRetailDeliveryFee = "state_retail_delivery_fee",
            StateSalesTax = "state_sales_tax",
            TourismTax = "tourism_tax",
            UtilityUsersTax = "utility_users_tax",
        }
    }
}
