//! [Registrations](https://docs.stripe.com/api/tax/registrations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::{Either, Emptyable, Now};
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tax/registrations/create) a registration.
        ///
        /// Required: `active_from`, `country`, `country_options`.
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
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `all`, `expired`, `scheduled`.
            status: RegistrationStatus,
        }
    }

    params {
        /// `country_options.at.standard` in a request.
        AtStandardParams
            at "api/tax/registrations/create#create_tax_registration-country_options-at-standard" {
            /// Required. One of `inbound_goods`, `small_seller`, `standard`.
            place_of_supply_scheme: StandardPlaceOfSupplyScheme,
        }

        /// `country_options.ca` in a request.
        CaParams at "api/tax/registrations/create#create_tax_registration-country_options-ca" {
            /// If `type` is `province_standard`.
            province_standard: |ProvinceStandardParams|,
            /// Required. One of `province_standard`, `simplified`, `standard`. `type` on the wire.
            type_ as type: CaType,
        }

        /// `country_options.ae` in a request.
        CountryOptionParams
            at "api/tax/registrations/create#create_tax_registration-country_options-ae" {
            standard: |StandardParams|,
            /// Required. Only `standard`. `type` on the wire.
            type_ as type: CountryOptionType,
        }

        /// `country_options` in a request.
        CountryOptionsParams
            at "api/tax/registrations/create#create_tax_registration-country_options" {
            ae: |AeParams|,
            al: |AlParams|,
            am: |AmParams|,
            ao: |AoParams|,
            at: |AtParams|,
            au: |AuParams|,
            aw: |AwParams|,
            az: |AzParams|,
            ba: |BaParams|,
            bb: |BbParams|,
            bd: |BdParams|,
            be: |BeParams|,
            bf: |BfParams|,
            bg: |BgParams|,
            bh: |BhParams|,
            bj: |BjParams|,
            bs: |BsParams|,
            bw: |BwParams|,
            by: |ByParams|,
            ca: |CaParams|,
            cd: |CdParams|,
            ch: |ChParams|,
            ci: |CiParams|,
            cl: |ClParams|,
            cm: |CmParams|,
            co: |CoParams|,
            cr: |CrParams|,
            cv: |CvParams|,
            cy: |CyParams|,
            cz: |CzParams|,
            de: |DeParams|,
            dk: |DkParams|,
            ec: |EcParams|,
            ee: |EeParams|,
            eg: |EgParams|,
            es: |EsParams|,
            et: |EtParams|,
            fi: |FiParams|,
            fr: |FrParams|,
            gb: |GbParams|,
            ge: |GeParams|,
            gh: |GhParams|,
            gn: |GnParams|,
            gr: |GrParams|,
            hr: |HrParams|,
            hu: |HuParams|,
            id: |IdParams|,
            ie: |IeParams|,
            /// `in` on the wire.
            in_ as in: |InParams|,
            is: |IsParams|,
            it: |ItParams|,
            jp: |JpParams|,
            ke: |KeParams|,
            kg: |KgParams|,
            kh: |KhParams|,
            kr: |KrParams|,
            kz: |KzParams|,
            la: |LaParams|,
            lk: |LkParams|,
            lt: |LtParams|,
            lu: |LuParams|,
            lv: |LvParams|,
            ma: |MaParams|,
            md: |MdParams|,
            me: |MeParams|,
            mk: |MkParams|,
            mr: |MrParams|,
            mt: |MtParams|,
            mu: |MuParams|,
            mx: |MxParams|,
            my: |MyParams|,
            ng: |NgParams|,
            nl: |NlParams|,
            no: |NoParams|,
            np: |NpParams|,
            nz: |NzParams|,
            om: |OmParams|,
            pe: |PeParams|,
            ph: |PhParams|,
            pl: |PlParams|,
            pt: |PtParams|,
            ro: |RoParams|,
            rs: |RsParams|,
            ru: |RuParams|,
            sa: |SaParams|,
            se: |SeParams|,
            sg: |SgParams|,
            si: |SiParams|,
            sk: |SkParams|,
            sn: |SnParams|,
            sr: |SrParams|,
            th: |ThParams|,
            tj: |TjParams|,
            tr: |TrParams|,
            tw: |TwParams|,
            tz: |TzParams|,
            ua: |UaParams|,
            ug: |UgParams|,
            us: |UsParams|,
            uy: |UyParams|,
            uz: |UzParams|,
            vn: |VnParams|,
            za: |ZaParams|,
            zm: |ZmParams|,
            zw: |ZwParams|,
        }

        /// `country_options.us.state_sales_tax.elections` in a request.
        ElectionParams
            at "api/tax/registrations/create#create_tax_registration-country_options-us-state_sales_tax-elections" {
            jurisdiction: String,
            /// Required. One of `local_use_tax`, `simplified_sellers_use_tax`,
            /// `single_local_use_tax`. `type` on the wire.
            type_ as type: ElectionType,
        }

        /// `country_options.at` in a request.
        EuParams at "api/tax/registrations/create#create_tax_registration-country_options-at" {
            /// If `type` is `standard`.
            standard: |AtStandardParams|,
            /// Required. One of `ioss`, `oss_non_union`, `oss_union`, `standard`. `type` on the
            /// wire.
            type_ as type: EuType,
        }

        /// `country_options.ca.province_standard` in a request.
        ProvinceStandardParams
            at "api/tax/registrations/create#create_tax_registration-country_options-ca-province_standard" {
            /// Required.
            province: String,
        }

        /// `country_options.am` in a request.
        SimplifiedParams
            at "api/tax/registrations/create#create_tax_registration-country_options-am" {
            /// Required. Only `simplified`. `type` on the wire.
            type_ as type: SimplifiedType,
        }

        /// `country_options.ae.standard` in a request.
        StandardParams
            at "api/tax/registrations/create#create_tax_registration-country_options-ae-standard" {
            /// One of `inbound_goods`, `standard`.
            place_of_supply_scheme: PlaceOfSupplyScheme,
        }

        /// `country_options.us.state_sales_tax` in a request.
        StateSalesTaxParams
            at "api/tax/registrations/create#create_tax_registration-country_options-us-state_sales_tax" {
            /// Required. Adds one.
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
            /// Required. Only `simplified`. `type` on the wire.
            type_ as type: ThType,
        }

        /// `country_options.us` in a request.
        UsParams at "api/tax/registrations/create#create_tax_registration-country_options-us" {
            /// If `type` is `admissions_tax`.
            admissions_tax: |AdmissionsTaxParams|,
            /// If `type` is `attendance_tax`.
            attendance_tax: |AttendanceTaxParams|,
            /// If `type` is `entertainment_tax`.
            entertainment_tax: |EntertainmentTaxParams|,
            /// If `type` is `gross_receipts_tax`.
            gross_receipts_tax: |GrossReceiptsTaxParams|,
            /// If `type` is `hospitality_tax`.
            hospitality_tax: |HospitalityTaxParams|,
            /// If `type` is `local_amusement_tax`.
            local_amusement_tax: |LocalAmusementTaxParams|,
            /// If `type` is `local_lease_tax`.
            local_lease_tax: |LocalLeaseTaxParams|,
            /// If `type` is `luxury_tax`.
            luxury_tax: |LuxuryTaxParams|,
            /// If `type` is `mass_transit_parking_tax`.
            mass_transit_parking_tax: |MassTransitParkingTaxParams|,
            /// If `type` is `parking_tax`.
            parking_tax: |ParkingTaxParams|,
            /// If `type` is `resort_tax`.
            resort_tax: |ResortTaxParams|,
            /// Required.
            state: String,
            /// If `type` is `state_sales_tax`.
            state_sales_tax: |StateSalesTaxParams|,
            /// If `type` is `tourism_tax`.
            tourism_tax: |TourismTaxParams|,
            /// Required. `type` on the wire.
            type_ as type: UsType,
            /// If `type` is `utility_users_tax`.
            utility_users_tax: |UtilityUsersTaxParams|,
        }
    }

    objects {
        /// A [registration](https://docs.stripe.com/api/tax/registrations/object).
        Registration "tax.registration"
            at "api/tax/registrations/object#tax_registration_object" id {
            active_from: Timestamp,
            country: &'a str,
            country_options: CountryOptions<'a>,
            /// When it was created.
            created: Timestamp,
            expires_at: Option<Timestamp>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// One of `active`, `expired`, `scheduled`.
            status: RegistrationStatus,
        }
    }

    views {
        /// `country_options.at.standard` in an answer.
        AtStandard
            at "api/tax/registrations/object#tax_registration_object-country_options-at-standard" {
            /// One of `inbound_goods`, `small_seller`, `standard`.
            place_of_supply_scheme: StandardPlaceOfSupplyScheme,
        }

        /// `country_options.ca` in an answer.
        Ca at "api/tax/registrations/object#tax_registration_object-country_options-ca" {
            /// If `type` is `province_standard`.
            province_standard: Option<ProvinceStandard<'a>>,
            /// One of `province_standard`, `simplified`, `standard`. `type` on the wire.
            type_ as type: CaType,
        }

        /// `country_options.ae` in an answer.
        CountryOption at "api/tax/registrations/object#tax_registration_object-country_options-ae" {
            standard: Option<Standard<'a>>,
            /// Only `standard`. `type` on the wire.
            type_ as type: CountryOptionType,
        }

        /// `country_options` in an answer.
        CountryOptions at "api/tax/registrations/object#tax_registration_object-country_options" {
            ae: Option<Ae<'a>>,
            al: Option<Al<'a>>,
            am: Option<Am<'a>>,
            ao: Option<Ao<'a>>,
            at: Option<At<'a>>,
            au: Option<Au<'a>>,
            aw: Option<Aw<'a>>,
            az: Option<Az<'a>>,
            ba: Option<Ba<'a>>,
            bb: Option<Bb<'a>>,
            bd: Option<Bd<'a>>,
            be: Option<Be<'a>>,
            bf: Option<Bf<'a>>,
            bg: Option<Bg<'a>>,
            bh: Option<Bh<'a>>,
            bj: Option<Bj<'a>>,
            bs: Option<Bs<'a>>,
            bw: Option<Bw<'a>>,
            by: Option<By<'a>>,
            ca: Option<Ca<'a>>,
            cd: Option<Cd<'a>>,
            ch: Option<Ch<'a>>,
            ci: Option<Ci<'a>>,
            cl: Option<Cl<'a>>,
            cm: Option<Cm<'a>>,
            co: Option<Co<'a>>,
            cr: Option<Cr<'a>>,
            cv: Option<Cv<'a>>,
            cy: Option<Cy<'a>>,
            cz: Option<Cz<'a>>,
            de: Option<De<'a>>,
            dk: Option<Dk<'a>>,
            ec: Option<Ec<'a>>,
            ee: Option<Ee<'a>>,
            eg: Option<Eg<'a>>,
            es: Option<Es<'a>>,
            et: Option<Et<'a>>,
            fi: Option<Fi<'a>>,
            fr: Option<Fr<'a>>,
            gb: Option<Gb<'a>>,
            ge: Option<Ge<'a>>,
            gh: Option<Gh<'a>>,
            gn: Option<Gn<'a>>,
            gr: Option<Gr<'a>>,
            hr: Option<Hr<'a>>,
            hu: Option<Hu<'a>>,
            id: Option<Id<'a>>,
            ie: Option<Ie<'a>>,
            /// `in` on the wire.
            in_ as in: Option<In<'a>>,
            is: Option<Is<'a>>,
            it: Option<It<'a>>,
            jp: Option<Jp<'a>>,
            ke: Option<Ke<'a>>,
            kg: Option<Kg<'a>>,
            kh: Option<Kh<'a>>,
            kr: Option<Kr<'a>>,
            kz: Option<Kz<'a>>,
            la: Option<La<'a>>,
            lk: Option<Lk<'a>>,
            lt: Option<Lt<'a>>,
            lu: Option<Lu<'a>>,
            lv: Option<Lv<'a>>,
            ma: Option<Ma<'a>>,
            md: Option<Md<'a>>,
            me: Option<Me<'a>>,
            mk: Option<Mk<'a>>,
            mr: Option<Mr<'a>>,
            mt: Option<Mt<'a>>,
            mu: Option<Mu<'a>>,
            mx: Option<Mx<'a>>,
            my: Option<My<'a>>,
            ng: Option<Ng<'a>>,
            nl: Option<Nl<'a>>,
            no: Option<No<'a>>,
            np: Option<Np<'a>>,
            nz: Option<Nz<'a>>,
            om: Option<Om<'a>>,
            pe: Option<Pe<'a>>,
            ph: Option<Ph<'a>>,
            pl: Option<Pl<'a>>,
            pt: Option<Pt<'a>>,
            ro: Option<Ro<'a>>,
            rs: Option<Rs<'a>>,
            ru: Option<Ru<'a>>,
            sa: Option<Sa<'a>>,
            se: Option<Se<'a>>,
            sg: Option<Sg<'a>>,
            si: Option<Si<'a>>,
            sk: Option<Sk<'a>>,
            sn: Option<Sn<'a>>,
            sr: Option<Sr<'a>>,
            th: Option<Th<'a>>,
            tj: Option<Tj<'a>>,
            tr: Option<Tr<'a>>,
            tw: Option<Tw<'a>>,
            tz: Option<Tz<'a>>,
            ua: Option<Ua<'a>>,
            ug: Option<Ug<'a>>,
            us: Option<Us<'a>>,
            uy: Option<Uy<'a>>,
            uz: Option<Uz<'a>>,
            vn: Option<Vn<'a>>,
            za: Option<Za<'a>>,
            zm: Option<Zm<'a>>,
            zw: Option<Zw<'a>>,
        }

        /// `country_options.us.state_sales_tax.elections` in an answer.
        Election
            at "api/tax/registrations/object#tax_registration_object-country_options-us-state_sales_tax-elections" {
            jurisdiction: Option<&'a str>,
            /// One of `local_use_tax`, `simplified_sellers_use_tax`, `single_local_use_tax`. `type`
            /// on the wire.
            type_ as type: ElectionType,
        }

        /// `country_options.at` in an answer.
        Eu at "api/tax/registrations/object#tax_registration_object-country_options-at" {
            /// If `type` is `standard`.
            standard: Option<AtStandard<'a>>,
            /// One of `ioss`, `oss_non_union`, `oss_union`, `standard`. `type` on the wire.
            type_ as type: EuType,
        }

        /// `country_options.ca.province_standard` in an answer.
        ProvinceStandard
            at "api/tax/registrations/object#tax_registration_object-country_options-ca-province_standard" {
            province: &'a str,
        }

        /// `country_options.al` in an answer.
        RegistrationCountryOption
            at "api/tax/registrations/object#tax_registration_object-country_options-al" {
            /// Only `standard`. `type` on the wire.
            type_ as type: RegistrationCountryOptionType,
        }

        /// `country_options.am` in an answer.
        Simplified at "api/tax/registrations/object#tax_registration_object-country_options-am" {
            /// Only `simplified`. `type` on the wire.
            type_ as type: SimplifiedType,
        }

        /// `country_options.ae.standard` in an answer.
        Standard
            at "api/tax/registrations/object#tax_registration_object-country_options-ae-standard" {
            /// One of `inbound_goods`, `standard`.
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
            /// Only `simplified`. `type` on the wire.
            type_ as type: ThType,
        }

        /// `country_options.us` in an answer.
        Us at "api/tax/registrations/object#tax_registration_object-country_options-us" {
            /// If `type` is `admissions_tax`.
            admissions_tax: Option<AdmissionsTax<'a>>,
            /// If `type` is `attendance_tax`.
            attendance_tax: Option<AttendanceTax<'a>>,
            /// If `type` is `entertainment_tax`.
            entertainment_tax: Option<EntertainmentTax<'a>>,
            /// If `type` is `gross_receipts_tax`.
            gross_receipts_tax: Option<GrossReceiptsTax<'a>>,
            /// If `type` is `hospitality_tax`.
            hospitality_tax: Option<HospitalityTax<'a>>,
            /// If `type` is `local_amusement_tax`.
            local_amusement_tax: Option<LocalAmusementTax<'a>>,
            /// If `type` is `local_lease_tax`.
            local_lease_tax: Option<LocalLeaseTax<'a>>,
            /// If `type` is `luxury_tax`.
            luxury_tax: Option<LuxuryTax<'a>>,
            /// If `type` is `mass_transit_parking_tax`.
            mass_transit_parking_tax: Option<MassTransitParkingTax<'a>>,
            /// If `type` is `parking_tax`.
            parking_tax: Option<ParkingTax<'a>>,
            /// If `type` is `resort_tax`.
            resort_tax: Option<ResortTax<'a>>,
            state: &'a str,
            /// If `type` is `state_sales_tax`.
            state_sales_tax: Option<StateSalesTax<'a>>,
            /// If `type` is `tourism_tax`.
            tourism_tax: Option<TourismTax<'a>>,
            /// `type` on the wire.
            type_ as type: UsType,
            /// If `type` is `utility_users_tax`.
            utility_users_tax: Option<UtilityUsersTax<'a>>,
        }
    }

    kinds {
        UsKind of view Us {
            AdmissionsTax("admissions_tax"): AdmissionsTax<'a>,
            AttendanceTax("attendance_tax"): AttendanceTax<'a>,
            EntertainmentTax("entertainment_tax"): EntertainmentTax<'a>,
            GrossReceiptsTax("gross_receipts_tax"): GrossReceiptsTax<'a>,
            HospitalityTax("hospitality_tax"): HospitalityTax<'a>,
            LocalAmusementTax("local_amusement_tax"): LocalAmusementTax<'a>,
            LocalLeaseTax("local_lease_tax"): LocalLeaseTax<'a>,
            LuxuryTax("luxury_tax"): LuxuryTax<'a>,
            MassTransitParkingTax("mass_transit_parking_tax"): MassTransitParkingTax<'a>,
            ParkingTax("parking_tax"): ParkingTax<'a>,
            ResortTax("resort_tax"): ResortTax<'a>,
            StateSalesTax("state_sales_tax"): StateSalesTax<'a>,
            TourismTax("tourism_tax"): TourismTax<'a>,
            UtilityUsersTax("utility_users_tax"): UtilityUsersTax<'a>,
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

        /// `country_options.us.state_sales_tax.elections.type`.
        ElectionType {
            LocalUseTax = "local_use_tax",
            SimplifiedSellersUseTax = "simplified_sellers_use_tax",
            SingleLocalUseTax = "single_local_use_tax",
        }

        /// `country_options.at.type`.
        EuType {
            Ioss = "ioss",
            OssNonUnion = "oss_non_union",
            OssUnion = "oss_union",
            Standard = "standard",
        }

        /// `country_options.ae.standard.place_of_supply_scheme`.
        PlaceOfSupplyScheme { InboundGoods = "inbound_goods", Standard = "standard" }

        /// `status`.
        RegistrationStatus {
            Active = "active",
            All = "all",
            Expired = "expired",
            Scheduled = "scheduled",
        }

        /// `country_options.am.type`.
        SimplifiedType { Simplified = "simplified" }

        /// `country_options.at.standard.place_of_supply_scheme`.
        StandardPlaceOfSupplyScheme {
            InboundGoods = "inbound_goods",
            SmallSeller = "small_seller",
            Standard = "standard",
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

/// [`country_options.us.admissions_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-admissions_tax)
/// in an answer: another name of [`Tax`].
pub type AdmissionsTax<'a> = Tax<'a>;

/// [`country_options.us.admissions_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-admissions_tax)
/// in a request: another name of [`TaxParams`].
pub type AdmissionsTaxParams = TaxParams;

/// [`country_options.ae`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ae)
/// in an answer: another name of [`CountryOption`].
pub type Ae<'a> = CountryOption<'a>;

/// [`country_options.ae`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ae)
/// in a request: another name of [`CountryOptionParams`].
pub type AeParams = CountryOptionParams;

/// `country_options.ae.type`: another name of [`CountryOptionType`].
pub type AeType = CountryOptionType;

/// [`country_options.al`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-al)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Al<'a> = RegistrationCountryOption<'a>;

/// [`country_options.al`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-al)
/// in a request: another name of [`CountryOptionParams`].
pub type AlParams = CountryOptionParams;

/// `country_options.al.type`: another name of [`CountryOptionType`].
pub type AlType = CountryOptionType;

/// [`country_options.am`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-am)
/// in an answer: another name of [`Simplified`].
pub type Am<'a> = Simplified<'a>;

/// [`country_options.am`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-am)
/// in a request: another name of [`SimplifiedParams`].
pub type AmParams = SimplifiedParams;

/// `country_options.am.type`: another name of [`SimplifiedType`].
pub type AmType = SimplifiedType;

/// [`country_options.ao`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ao)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Ao<'a> = RegistrationCountryOption<'a>;

/// [`country_options.ao`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ao)
/// in a request: another name of [`CountryOptionParams`].
pub type AoParams = CountryOptionParams;

/// `country_options.ao.type`: another name of [`CountryOptionType`].
pub type AoType = CountryOptionType;

/// [`country_options.at`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-at)
/// in an answer: another name of [`Eu`].
pub type At<'a> = Eu<'a>;

/// [`country_options.at`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-at)
/// in a request: another name of [`EuParams`].
pub type AtParams = EuParams;

/// `country_options.at.type`: another name of [`EuType`].
pub type AtType = EuType;

/// [`country_options.us.attendance_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-attendance_tax)
/// in an answer: another name of [`Tax`].
pub type AttendanceTax<'a> = Tax<'a>;

/// [`country_options.us.attendance_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-attendance_tax)
/// in a request: another name of [`TaxParams`].
pub type AttendanceTaxParams = TaxParams;

/// [`country_options.au`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-au)
/// in an answer: another name of [`CountryOption`].
pub type Au<'a> = CountryOption<'a>;

/// [`country_options.au`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-au)
/// in a request: another name of [`CountryOptionParams`].
pub type AuParams = CountryOptionParams;

/// `country_options.au.type`: another name of [`CountryOptionType`].
pub type AuType = CountryOptionType;

/// [`country_options.aw`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-aw)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Aw<'a> = RegistrationCountryOption<'a>;

/// [`country_options.aw`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-aw)
/// in a request: another name of [`CountryOptionParams`].
pub type AwParams = CountryOptionParams;

/// `country_options.aw.type`: another name of [`CountryOptionType`].
pub type AwType = CountryOptionType;

/// [`country_options.az`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-az)
/// in an answer: another name of [`Simplified`].
pub type Az<'a> = Simplified<'a>;

/// [`country_options.az`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-az)
/// in a request: another name of [`SimplifiedParams`].
pub type AzParams = SimplifiedParams;

/// `country_options.az.type`: another name of [`SimplifiedType`].
pub type AzType = SimplifiedType;

/// [`country_options.ba`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ba)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Ba<'a> = RegistrationCountryOption<'a>;

/// [`country_options.ba`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ba)
/// in a request: another name of [`CountryOptionParams`].
pub type BaParams = CountryOptionParams;

/// `country_options.ba.type`: another name of [`CountryOptionType`].
pub type BaType = CountryOptionType;

/// [`country_options.bb`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bb)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Bb<'a> = RegistrationCountryOption<'a>;

/// [`country_options.bb`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bb)
/// in a request: another name of [`CountryOptionParams`].
pub type BbParams = CountryOptionParams;

/// `country_options.bb.type`: another name of [`CountryOptionType`].
pub type BbType = CountryOptionType;

/// [`country_options.bd`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bd)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Bd<'a> = RegistrationCountryOption<'a>;

/// [`country_options.bd`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bd)
/// in a request: another name of [`CountryOptionParams`].
pub type BdParams = CountryOptionParams;

/// `country_options.bd.type`: another name of [`CountryOptionType`].
pub type BdType = CountryOptionType;

/// [`country_options.be`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-be)
/// in an answer: another name of [`Eu`].
pub type Be<'a> = Eu<'a>;

/// [`country_options.be`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-be)
/// in a request: another name of [`EuParams`].
pub type BeParams = EuParams;

/// `country_options.be.type`: another name of [`EuType`].
pub type BeType = EuType;

/// [`country_options.bf`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bf)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Bf<'a> = RegistrationCountryOption<'a>;

/// [`country_options.bf`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bf)
/// in a request: another name of [`CountryOptionParams`].
pub type BfParams = CountryOptionParams;

/// `country_options.bf.type`: another name of [`CountryOptionType`].
pub type BfType = CountryOptionType;

/// [`country_options.bg`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bg)
/// in an answer: another name of [`Eu`].
pub type Bg<'a> = Eu<'a>;

/// [`country_options.bg`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bg)
/// in a request: another name of [`EuParams`].
pub type BgParams = EuParams;

/// `country_options.bg.type`: another name of [`EuType`].
pub type BgType = EuType;

/// [`country_options.bh`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bh)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Bh<'a> = RegistrationCountryOption<'a>;

/// [`country_options.bh`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bh)
/// in a request: another name of [`CountryOptionParams`].
pub type BhParams = CountryOptionParams;

/// `country_options.bh.type`: another name of [`CountryOptionType`].
pub type BhType = CountryOptionType;

/// [`country_options.bj`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bj)
/// in an answer: another name of [`Simplified`].
pub type Bj<'a> = Simplified<'a>;

/// [`country_options.bj`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bj)
/// in a request: another name of [`SimplifiedParams`].
pub type BjParams = SimplifiedParams;

/// `country_options.bj.type`: another name of [`SimplifiedType`].
pub type BjType = SimplifiedType;

/// [`country_options.bs`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bs)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Bs<'a> = RegistrationCountryOption<'a>;

/// [`country_options.bs`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bs)
/// in a request: another name of [`CountryOptionParams`].
pub type BsParams = CountryOptionParams;

/// `country_options.bs.type`: another name of [`CountryOptionType`].
pub type BsType = CountryOptionType;

/// [`country_options.bw`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-bw)
/// in an answer: another name of [`Simplified`].
pub type Bw<'a> = Simplified<'a>;

/// [`country_options.bw`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-bw)
/// in a request: another name of [`SimplifiedParams`].
pub type BwParams = SimplifiedParams;

/// `country_options.bw.type`: another name of [`SimplifiedType`].
pub type BwType = SimplifiedType;

/// [`country_options.by`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-by)
/// in an answer: another name of [`Simplified`].
pub type By<'a> = Simplified<'a>;

/// [`country_options.by`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-by)
/// in a request: another name of [`SimplifiedParams`].
pub type ByParams = SimplifiedParams;

/// `country_options.by.type`: another name of [`SimplifiedType`].
pub type ByType = SimplifiedType;

/// [`country_options.cd`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-cd)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Cd<'a> = RegistrationCountryOption<'a>;

/// [`country_options.cd`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-cd)
/// in a request: another name of [`CountryOptionParams`].
pub type CdParams = CountryOptionParams;

/// `country_options.cd.type`: another name of [`CountryOptionType`].
pub type CdType = CountryOptionType;

/// [`country_options.ch`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ch)
/// in an answer: another name of [`CountryOption`].
pub type Ch<'a> = CountryOption<'a>;

/// [`country_options.ch`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ch)
/// in a request: another name of [`CountryOptionParams`].
pub type ChParams = CountryOptionParams;

/// `country_options.ch.type`: another name of [`CountryOptionType`].
pub type ChType = CountryOptionType;

/// [`country_options.ci`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ci)
/// in an answer: another name of [`Simplified`].
pub type Ci<'a> = Simplified<'a>;

/// [`country_options.ci`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ci)
/// in a request: another name of [`SimplifiedParams`].
pub type CiParams = SimplifiedParams;

/// `country_options.ci.type`: another name of [`SimplifiedType`].
pub type CiType = SimplifiedType;

/// [`country_options.cl`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-cl)
/// in an answer: another name of [`Simplified`].
pub type Cl<'a> = Simplified<'a>;

/// [`country_options.cl`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-cl)
/// in a request: another name of [`SimplifiedParams`].
pub type ClParams = SimplifiedParams;

/// `country_options.cl.type`: another name of [`SimplifiedType`].
pub type ClType = SimplifiedType;

/// [`country_options.cm`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-cm)
/// in an answer: another name of [`Simplified`].
pub type Cm<'a> = Simplified<'a>;

/// [`country_options.cm`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-cm)
/// in a request: another name of [`SimplifiedParams`].
pub type CmParams = SimplifiedParams;

/// `country_options.cm.type`: another name of [`SimplifiedType`].
pub type CmType = SimplifiedType;

/// [`country_options.co`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-co)
/// in an answer: another name of [`Simplified`].
pub type Co<'a> = Simplified<'a>;

/// [`country_options.co`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-co)
/// in a request: another name of [`SimplifiedParams`].
pub type CoParams = SimplifiedParams;

/// `country_options.co.type`: another name of [`SimplifiedType`].
pub type CoType = SimplifiedType;

/// [`country_options.cr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-cr)
/// in an answer: another name of [`Simplified`].
pub type Cr<'a> = Simplified<'a>;

/// [`country_options.cr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-cr)
/// in a request: another name of [`SimplifiedParams`].
pub type CrParams = SimplifiedParams;

/// `country_options.cr.type`: another name of [`SimplifiedType`].
pub type CrType = SimplifiedType;

/// [`country_options.cv`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-cv)
/// in an answer: another name of [`Simplified`].
pub type Cv<'a> = Simplified<'a>;

/// [`country_options.cv`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-cv)
/// in a request: another name of [`SimplifiedParams`].
pub type CvParams = SimplifiedParams;

/// `country_options.cv.type`: another name of [`SimplifiedType`].
pub type CvType = SimplifiedType;

/// [`country_options.cy`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-cy)
/// in an answer: another name of [`Eu`].
pub type Cy<'a> = Eu<'a>;

/// [`country_options.cy`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-cy)
/// in a request: another name of [`EuParams`].
pub type CyParams = EuParams;

/// `country_options.cy.type`: another name of [`EuType`].
pub type CyType = EuType;

/// [`country_options.cz`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-cz)
/// in an answer: another name of [`Eu`].
pub type Cz<'a> = Eu<'a>;

/// [`country_options.cz`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-cz)
/// in a request: another name of [`EuParams`].
pub type CzParams = EuParams;

/// `country_options.cz.type`: another name of [`EuType`].
pub type CzType = EuType;

/// [`country_options.de`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-de)
/// in an answer: another name of [`Eu`].
pub type De<'a> = Eu<'a>;

/// [`country_options.de`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-de)
/// in a request: another name of [`EuParams`].
pub type DeParams = EuParams;

/// `country_options.de.type`: another name of [`EuType`].
pub type DeType = EuType;

/// [`country_options.dk`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-dk)
/// in an answer: another name of [`Eu`].
pub type Dk<'a> = Eu<'a>;

/// [`country_options.dk`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-dk)
/// in a request: another name of [`EuParams`].
pub type DkParams = EuParams;

/// `country_options.dk.type`: another name of [`EuType`].
pub type DkType = EuType;

/// [`country_options.ec`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ec)
/// in an answer: another name of [`Simplified`].
pub type Ec<'a> = Simplified<'a>;

/// [`country_options.ec`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ec)
/// in a request: another name of [`SimplifiedParams`].
pub type EcParams = SimplifiedParams;

/// `country_options.ec.type`: another name of [`SimplifiedType`].
pub type EcType = SimplifiedType;

/// [`country_options.ee`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ee)
/// in an answer: another name of [`Eu`].
pub type Ee<'a> = Eu<'a>;

/// [`country_options.ee`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ee)
/// in a request: another name of [`EuParams`].
pub type EeParams = EuParams;

/// `country_options.ee.type`: another name of [`EuType`].
pub type EeType = EuType;

/// [`country_options.eg`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-eg)
/// in an answer: another name of [`Simplified`].
pub type Eg<'a> = Simplified<'a>;

/// [`country_options.eg`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-eg)
/// in a request: another name of [`SimplifiedParams`].
pub type EgParams = SimplifiedParams;

/// `country_options.eg.type`: another name of [`SimplifiedType`].
pub type EgType = SimplifiedType;

/// [`country_options.us.entertainment_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-entertainment_tax)
/// in an answer: another name of [`Tax`].
pub type EntertainmentTax<'a> = Tax<'a>;

/// [`country_options.us.entertainment_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-entertainment_tax)
/// in a request: another name of [`TaxParams`].
pub type EntertainmentTaxParams = TaxParams;

/// [`country_options.es`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-es)
/// in an answer: another name of [`Eu`].
pub type Es<'a> = Eu<'a>;

/// [`country_options.es`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-es)
/// in a request: another name of [`EuParams`].
pub type EsParams = EuParams;

/// `country_options.es.type`: another name of [`EuType`].
pub type EsType = EuType;

/// [`country_options.et`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-et)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Et<'a> = RegistrationCountryOption<'a>;

/// [`country_options.et`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-et)
/// in a request: another name of [`CountryOptionParams`].
pub type EtParams = CountryOptionParams;

/// `country_options.et.type`: another name of [`CountryOptionType`].
pub type EtType = CountryOptionType;

/// [`country_options.fi`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-fi)
/// in an answer: another name of [`Eu`].
pub type Fi<'a> = Eu<'a>;

/// [`country_options.fi`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-fi)
/// in a request: another name of [`EuParams`].
pub type FiParams = EuParams;

/// `country_options.fi.type`: another name of [`EuType`].
pub type FiType = EuType;

/// [`country_options.fr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-fr)
/// in an answer: another name of [`Eu`].
pub type Fr<'a> = Eu<'a>;

/// [`country_options.fr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-fr)
/// in a request: another name of [`EuParams`].
pub type FrParams = EuParams;

/// `country_options.fr.type`: another name of [`EuType`].
pub type FrType = EuType;

/// [`country_options.gb`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-gb)
/// in an answer: another name of [`CountryOption`].
pub type Gb<'a> = CountryOption<'a>;

/// [`country_options.gb`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-gb)
/// in a request: another name of [`CountryOptionParams`].
pub type GbParams = CountryOptionParams;

/// `country_options.gb.type`: another name of [`CountryOptionType`].
pub type GbType = CountryOptionType;

/// [`country_options.ge`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ge)
/// in an answer: another name of [`Simplified`].
pub type Ge<'a> = Simplified<'a>;

/// [`country_options.ge`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ge)
/// in a request: another name of [`SimplifiedParams`].
pub type GeParams = SimplifiedParams;

/// `country_options.ge.type`: another name of [`SimplifiedType`].
pub type GeType = SimplifiedType;

/// [`country_options.gh`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-gh)
/// in an answer: another name of [`Simplified`].
pub type Gh<'a> = Simplified<'a>;

/// [`country_options.gh`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-gh)
/// in a request: another name of [`SimplifiedParams`].
pub type GhParams = SimplifiedParams;

/// `country_options.gh.type`: another name of [`SimplifiedType`].
pub type GhType = SimplifiedType;

/// [`country_options.gn`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-gn)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Gn<'a> = RegistrationCountryOption<'a>;

/// [`country_options.gn`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-gn)
/// in a request: another name of [`CountryOptionParams`].
pub type GnParams = CountryOptionParams;

/// `country_options.gn.type`: another name of [`CountryOptionType`].
pub type GnType = CountryOptionType;

/// [`country_options.gr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-gr)
/// in an answer: another name of [`Eu`].
pub type Gr<'a> = Eu<'a>;

/// [`country_options.gr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-gr)
/// in a request: another name of [`EuParams`].
pub type GrParams = EuParams;

/// `country_options.gr.type`: another name of [`EuType`].
pub type GrType = EuType;

/// [`country_options.us.gross_receipts_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-gross_receipts_tax)
/// in an answer: another name of [`Tax`].
pub type GrossReceiptsTax<'a> = Tax<'a>;

/// [`country_options.us.gross_receipts_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-gross_receipts_tax)
/// in a request: another name of [`TaxParams`].
pub type GrossReceiptsTaxParams = TaxParams;

/// [`country_options.us.hospitality_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-hospitality_tax)
/// in an answer: another name of [`Tax`].
pub type HospitalityTax<'a> = Tax<'a>;

/// [`country_options.us.hospitality_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-hospitality_tax)
/// in a request: another name of [`TaxParams`].
pub type HospitalityTaxParams = TaxParams;

/// [`country_options.hr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-hr)
/// in an answer: another name of [`Eu`].
pub type Hr<'a> = Eu<'a>;

/// [`country_options.hr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-hr)
/// in a request: another name of [`EuParams`].
pub type HrParams = EuParams;

/// `country_options.hr.type`: another name of [`EuType`].
pub type HrType = EuType;

/// [`country_options.hu`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-hu)
/// in an answer: another name of [`Eu`].
pub type Hu<'a> = Eu<'a>;

/// [`country_options.hu`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-hu)
/// in a request: another name of [`EuParams`].
pub type HuParams = EuParams;

/// `country_options.hu.type`: another name of [`EuType`].
pub type HuType = EuType;

/// [`country_options.id`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-id)
/// in an answer: another name of [`Simplified`].
pub type Id<'a> = Simplified<'a>;

/// [`country_options.id`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-id)
/// in a request: another name of [`SimplifiedParams`].
pub type IdParams = SimplifiedParams;

/// `country_options.id.type`: another name of [`SimplifiedType`].
pub type IdType = SimplifiedType;

/// [`country_options.ie`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ie)
/// in an answer: another name of [`Eu`].
pub type Ie<'a> = Eu<'a>;

/// [`country_options.ie`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ie)
/// in a request: another name of [`EuParams`].
pub type IeParams = EuParams;

/// `country_options.ie.type`: another name of [`EuType`].
pub type IeType = EuType;

/// [`country_options.in`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-in)
/// in an answer: another name of [`Simplified`].
pub type In<'a> = Simplified<'a>;

/// [`country_options.in`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-in)
/// in a request: another name of [`SimplifiedParams`].
pub type InParams = SimplifiedParams;

/// `country_options.in.type`: another name of [`SimplifiedType`].
pub type InType = SimplifiedType;

/// [`country_options.is`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-is)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Is<'a> = RegistrationCountryOption<'a>;

/// [`country_options.is`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-is)
/// in a request: another name of [`CountryOptionParams`].
pub type IsParams = CountryOptionParams;

/// `country_options.is.type`: another name of [`CountryOptionType`].
pub type IsType = CountryOptionType;

/// [`country_options.it`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-it)
/// in an answer: another name of [`Eu`].
pub type It<'a> = Eu<'a>;

/// [`country_options.it`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-it)
/// in a request: another name of [`EuParams`].
pub type ItParams = EuParams;

/// `country_options.it.type`: another name of [`EuType`].
pub type ItType = EuType;

/// [`country_options.jp`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-jp)
/// in an answer: another name of [`CountryOption`].
pub type Jp<'a> = CountryOption<'a>;

/// [`country_options.jp`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-jp)
/// in a request: another name of [`CountryOptionParams`].
pub type JpParams = CountryOptionParams;

/// `country_options.jp.type`: another name of [`CountryOptionType`].
pub type JpType = CountryOptionType;

/// [`country_options.ke`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ke)
/// in an answer: another name of [`Simplified`].
pub type Ke<'a> = Simplified<'a>;

/// [`country_options.ke`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ke)
/// in a request: another name of [`SimplifiedParams`].
pub type KeParams = SimplifiedParams;

/// `country_options.ke.type`: another name of [`SimplifiedType`].
pub type KeType = SimplifiedType;

/// [`country_options.kg`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-kg)
/// in an answer: another name of [`Simplified`].
pub type Kg<'a> = Simplified<'a>;

/// [`country_options.kg`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-kg)
/// in a request: another name of [`SimplifiedParams`].
pub type KgParams = SimplifiedParams;

/// `country_options.kg.type`: another name of [`SimplifiedType`].
pub type KgType = SimplifiedType;

/// [`country_options.kh`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-kh)
/// in an answer: another name of [`Simplified`].
pub type Kh<'a> = Simplified<'a>;

/// [`country_options.kh`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-kh)
/// in a request: another name of [`SimplifiedParams`].
pub type KhParams = SimplifiedParams;

/// `country_options.kh.type`: another name of [`SimplifiedType`].
pub type KhType = SimplifiedType;

/// [`country_options.kr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-kr)
/// in an answer: another name of [`Simplified`].
pub type Kr<'a> = Simplified<'a>;

/// [`country_options.kr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-kr)
/// in a request: another name of [`SimplifiedParams`].
pub type KrParams = SimplifiedParams;

/// `country_options.kr.type`: another name of [`SimplifiedType`].
pub type KrType = SimplifiedType;

/// [`country_options.kz`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-kz)
/// in an answer: another name of [`Simplified`].
pub type Kz<'a> = Simplified<'a>;

/// [`country_options.kz`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-kz)
/// in a request: another name of [`SimplifiedParams`].
pub type KzParams = SimplifiedParams;

/// `country_options.kz.type`: another name of [`SimplifiedType`].
pub type KzType = SimplifiedType;

/// [`country_options.la`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-la)
/// in an answer: another name of [`Simplified`].
pub type La<'a> = Simplified<'a>;

/// [`country_options.la`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-la)
/// in a request: another name of [`SimplifiedParams`].
pub type LaParams = SimplifiedParams;

/// `country_options.la.type`: another name of [`SimplifiedType`].
pub type LaType = SimplifiedType;

/// [`country_options.lk`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-lk)
/// in an answer: another name of [`Simplified`].
pub type Lk<'a> = Simplified<'a>;

/// [`country_options.lk`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-lk)
/// in a request: another name of [`SimplifiedParams`].
pub type LkParams = SimplifiedParams;

/// `country_options.lk.type`: another name of [`SimplifiedType`].
pub type LkType = SimplifiedType;

/// [`country_options.us.local_amusement_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-local_amusement_tax)
/// in an answer: another name of [`Tax`].
pub type LocalAmusementTax<'a> = Tax<'a>;

/// [`country_options.us.local_amusement_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-local_amusement_tax)
/// in a request: another name of [`TaxParams`].
pub type LocalAmusementTaxParams = TaxParams;

/// [`country_options.us.local_lease_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-local_lease_tax)
/// in an answer: another name of [`Tax`].
pub type LocalLeaseTax<'a> = Tax<'a>;

/// [`country_options.us.local_lease_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-local_lease_tax)
/// in a request: another name of [`TaxParams`].
pub type LocalLeaseTaxParams = TaxParams;

/// [`country_options.lt`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-lt)
/// in an answer: another name of [`Eu`].
pub type Lt<'a> = Eu<'a>;

/// [`country_options.lt`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-lt)
/// in a request: another name of [`EuParams`].
pub type LtParams = EuParams;

/// `country_options.lt.type`: another name of [`EuType`].
pub type LtType = EuType;

/// [`country_options.lu`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-lu)
/// in an answer: another name of [`Eu`].
pub type Lu<'a> = Eu<'a>;

/// [`country_options.lu`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-lu)
/// in a request: another name of [`EuParams`].
pub type LuParams = EuParams;

/// `country_options.lu.type`: another name of [`EuType`].
pub type LuType = EuType;

/// [`country_options.us.luxury_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-luxury_tax)
/// in an answer: another name of [`Tax`].
pub type LuxuryTax<'a> = Tax<'a>;

/// [`country_options.us.luxury_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-luxury_tax)
/// in a request: another name of [`TaxParams`].
pub type LuxuryTaxParams = TaxParams;

/// [`country_options.lv`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-lv)
/// in an answer: another name of [`Eu`].
pub type Lv<'a> = Eu<'a>;

/// [`country_options.lv`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-lv)
/// in a request: another name of [`EuParams`].
pub type LvParams = EuParams;

/// `country_options.lv.type`: another name of [`EuType`].
pub type LvType = EuType;

/// [`country_options.ma`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ma)
/// in an answer: another name of [`Simplified`].
pub type Ma<'a> = Simplified<'a>;

/// [`country_options.ma`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ma)
/// in a request: another name of [`SimplifiedParams`].
pub type MaParams = SimplifiedParams;

/// `country_options.ma.type`: another name of [`SimplifiedType`].
pub type MaType = SimplifiedType;

/// [`country_options.us.mass_transit_parking_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-mass_transit_parking_tax)
/// in an answer: another name of [`Tax`].
pub type MassTransitParkingTax<'a> = Tax<'a>;

/// [`country_options.us.mass_transit_parking_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-mass_transit_parking_tax)
/// in a request: another name of [`TaxParams`].
pub type MassTransitParkingTaxParams = TaxParams;

/// [`country_options.md`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-md)
/// in an answer: another name of [`Simplified`].
pub type Md<'a> = Simplified<'a>;

/// [`country_options.md`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-md)
/// in a request: another name of [`SimplifiedParams`].
pub type MdParams = SimplifiedParams;

/// `country_options.md.type`: another name of [`SimplifiedType`].
pub type MdType = SimplifiedType;

/// [`country_options.me`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-me)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Me<'a> = RegistrationCountryOption<'a>;

/// [`country_options.me`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-me)
/// in a request: another name of [`CountryOptionParams`].
pub type MeParams = CountryOptionParams;

/// `country_options.me.type`: another name of [`CountryOptionType`].
pub type MeType = CountryOptionType;

/// [`country_options.mk`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-mk)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Mk<'a> = RegistrationCountryOption<'a>;

/// [`country_options.mk`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-mk)
/// in a request: another name of [`CountryOptionParams`].
pub type MkParams = CountryOptionParams;

/// `country_options.mk.type`: another name of [`CountryOptionType`].
pub type MkType = CountryOptionType;

/// [`country_options.mr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-mr)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Mr<'a> = RegistrationCountryOption<'a>;

/// [`country_options.mr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-mr)
/// in a request: another name of [`CountryOptionParams`].
pub type MrParams = CountryOptionParams;

/// `country_options.mr.type`: another name of [`CountryOptionType`].
pub type MrType = CountryOptionType;

/// [`country_options.mt`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-mt)
/// in an answer: another name of [`Eu`].
pub type Mt<'a> = Eu<'a>;

/// [`country_options.mt`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-mt)
/// in a request: another name of [`EuParams`].
pub type MtParams = EuParams;

/// `country_options.mt.type`: another name of [`EuType`].
pub type MtType = EuType;

/// [`country_options.mu`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-mu)
/// in an answer: another name of [`Simplified`].
pub type Mu<'a> = Simplified<'a>;

/// [`country_options.mu`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-mu)
/// in a request: another name of [`SimplifiedParams`].
pub type MuParams = SimplifiedParams;

/// `country_options.mu.type`: another name of [`SimplifiedType`].
pub type MuType = SimplifiedType;

/// [`country_options.mx`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-mx)
/// in an answer: another name of [`Simplified`].
pub type Mx<'a> = Simplified<'a>;

/// [`country_options.mx`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-mx)
/// in a request: another name of [`SimplifiedParams`].
pub type MxParams = SimplifiedParams;

/// `country_options.mx.type`: another name of [`SimplifiedType`].
pub type MxType = SimplifiedType;

/// [`country_options.my`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-my)
/// in an answer: another name of [`Simplified`].
pub type My<'a> = Simplified<'a>;

/// [`country_options.my`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-my)
/// in a request: another name of [`SimplifiedParams`].
pub type MyParams = SimplifiedParams;

/// `country_options.my.type`: another name of [`SimplifiedType`].
pub type MyType = SimplifiedType;

/// [`country_options.ng`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ng)
/// in an answer: another name of [`Simplified`].
pub type Ng<'a> = Simplified<'a>;

/// [`country_options.ng`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ng)
/// in a request: another name of [`SimplifiedParams`].
pub type NgParams = SimplifiedParams;

/// `country_options.ng.type`: another name of [`SimplifiedType`].
pub type NgType = SimplifiedType;

/// [`country_options.nl`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-nl)
/// in an answer: another name of [`Eu`].
pub type Nl<'a> = Eu<'a>;

/// [`country_options.nl`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-nl)
/// in a request: another name of [`EuParams`].
pub type NlParams = EuParams;

/// `country_options.nl.type`: another name of [`EuType`].
pub type NlType = EuType;

/// [`country_options.no`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-no)
/// in an answer: another name of [`CountryOption`].
pub type No<'a> = CountryOption<'a>;

/// [`country_options.no`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-no)
/// in a request: another name of [`CountryOptionParams`].
pub type NoParams = CountryOptionParams;

/// `country_options.no.type`: another name of [`CountryOptionType`].
pub type NoType = CountryOptionType;

/// [`country_options.np`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-np)
/// in an answer: another name of [`Simplified`].
pub type Np<'a> = Simplified<'a>;

/// [`country_options.np`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-np)
/// in a request: another name of [`SimplifiedParams`].
pub type NpParams = SimplifiedParams;

/// `country_options.np.type`: another name of [`SimplifiedType`].
pub type NpType = SimplifiedType;

/// [`country_options.nz`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-nz)
/// in an answer: another name of [`CountryOption`].
pub type Nz<'a> = CountryOption<'a>;

/// [`country_options.nz`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-nz)
/// in a request: another name of [`CountryOptionParams`].
pub type NzParams = CountryOptionParams;

/// `country_options.nz.type`: another name of [`CountryOptionType`].
pub type NzType = CountryOptionType;

/// [`country_options.om`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-om)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Om<'a> = RegistrationCountryOption<'a>;

/// [`country_options.om`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-om)
/// in a request: another name of [`CountryOptionParams`].
pub type OmParams = CountryOptionParams;

/// `country_options.om.type`: another name of [`CountryOptionType`].
pub type OmType = CountryOptionType;

/// [`country_options.us.parking_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-parking_tax)
/// in an answer: another name of [`Tax`].
pub type ParkingTax<'a> = Tax<'a>;

/// [`country_options.us.parking_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-parking_tax)
/// in a request: another name of [`TaxParams`].
pub type ParkingTaxParams = TaxParams;

/// [`country_options.pe`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-pe)
/// in an answer: another name of [`Simplified`].
pub type Pe<'a> = Simplified<'a>;

/// [`country_options.pe`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-pe)
/// in a request: another name of [`SimplifiedParams`].
pub type PeParams = SimplifiedParams;

/// `country_options.pe.type`: another name of [`SimplifiedType`].
pub type PeType = SimplifiedType;

/// [`country_options.ph`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ph)
/// in an answer: another name of [`Simplified`].
pub type Ph<'a> = Simplified<'a>;

/// [`country_options.ph`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ph)
/// in a request: another name of [`SimplifiedParams`].
pub type PhParams = SimplifiedParams;

/// `country_options.ph.type`: another name of [`SimplifiedType`].
pub type PhType = SimplifiedType;

/// [`country_options.pl`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-pl)
/// in an answer: another name of [`Eu`].
pub type Pl<'a> = Eu<'a>;

/// [`country_options.pl`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-pl)
/// in a request: another name of [`EuParams`].
pub type PlParams = EuParams;

/// `country_options.pl.type`: another name of [`EuType`].
pub type PlType = EuType;

/// [`country_options.pt`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-pt)
/// in an answer: another name of [`Eu`].
pub type Pt<'a> = Eu<'a>;

/// [`country_options.pt`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-pt)
/// in a request: another name of [`EuParams`].
pub type PtParams = EuParams;

/// `country_options.pt.type`: another name of [`EuType`].
pub type PtType = EuType;

/// `country_options.al.type`: another name of [`CountryOptionType`].
pub type RegistrationCountryOptionType = CountryOptionType;

/// [`country_options.us.resort_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-resort_tax)
/// in an answer: another name of [`Tax`].
pub type ResortTax<'a> = Tax<'a>;

/// [`country_options.us.resort_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-resort_tax)
/// in a request: another name of [`TaxParams`].
pub type ResortTaxParams = TaxParams;

/// [`country_options.ro`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ro)
/// in an answer: another name of [`Eu`].
pub type Ro<'a> = Eu<'a>;

/// [`country_options.ro`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ro)
/// in a request: another name of [`EuParams`].
pub type RoParams = EuParams;

/// `country_options.ro.type`: another name of [`EuType`].
pub type RoType = EuType;

/// [`country_options.rs`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-rs)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Rs<'a> = RegistrationCountryOption<'a>;

/// [`country_options.rs`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-rs)
/// in a request: another name of [`CountryOptionParams`].
pub type RsParams = CountryOptionParams;

/// `country_options.rs.type`: another name of [`CountryOptionType`].
pub type RsType = CountryOptionType;

/// [`country_options.ru`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ru)
/// in an answer: another name of [`Simplified`].
pub type Ru<'a> = Simplified<'a>;

/// [`country_options.ru`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ru)
/// in a request: another name of [`SimplifiedParams`].
pub type RuParams = SimplifiedParams;

/// `country_options.ru.type`: another name of [`SimplifiedType`].
pub type RuType = SimplifiedType;

/// [`country_options.sa`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-sa)
/// in an answer: another name of [`Simplified`].
pub type Sa<'a> = Simplified<'a>;

/// [`country_options.sa`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-sa)
/// in a request: another name of [`SimplifiedParams`].
pub type SaParams = SimplifiedParams;

/// `country_options.sa.type`: another name of [`SimplifiedType`].
pub type SaType = SimplifiedType;

/// [`country_options.se`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-se)
/// in an answer: another name of [`Eu`].
pub type Se<'a> = Eu<'a>;

/// [`country_options.se`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-se)
/// in a request: another name of [`EuParams`].
pub type SeParams = EuParams;

/// `country_options.se.type`: another name of [`EuType`].
pub type SeType = EuType;

/// [`country_options.sg`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-sg)
/// in an answer: another name of [`CountryOption`].
pub type Sg<'a> = CountryOption<'a>;

/// [`country_options.sg`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-sg)
/// in a request: another name of [`CountryOptionParams`].
pub type SgParams = CountryOptionParams;

/// `country_options.sg.type`: another name of [`CountryOptionType`].
pub type SgType = CountryOptionType;

/// [`country_options.si`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-si)
/// in an answer: another name of [`Eu`].
pub type Si<'a> = Eu<'a>;

/// [`country_options.si`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-si)
/// in a request: another name of [`EuParams`].
pub type SiParams = EuParams;

/// `country_options.si.type`: another name of [`EuType`].
pub type SiType = EuType;

/// [`country_options.sk`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-sk)
/// in an answer: another name of [`Eu`].
pub type Sk<'a> = Eu<'a>;

/// [`country_options.sk`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-sk)
/// in a request: another name of [`EuParams`].
pub type SkParams = EuParams;

/// `country_options.sk.type`: another name of [`EuType`].
pub type SkType = EuType;

/// [`country_options.sn`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-sn)
/// in an answer: another name of [`Simplified`].
pub type Sn<'a> = Simplified<'a>;

/// [`country_options.sn`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-sn)
/// in a request: another name of [`SimplifiedParams`].
pub type SnParams = SimplifiedParams;

/// `country_options.sn.type`: another name of [`SimplifiedType`].
pub type SnType = SimplifiedType;

/// [`country_options.sr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-sr)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Sr<'a> = RegistrationCountryOption<'a>;

/// [`country_options.sr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-sr)
/// in a request: another name of [`CountryOptionParams`].
pub type SrParams = CountryOptionParams;

/// `country_options.sr.type`: another name of [`CountryOptionType`].
pub type SrType = CountryOptionType;

/// [`country_options.tj`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-tj)
/// in an answer: another name of [`Simplified`].
pub type Tj<'a> = Simplified<'a>;

/// [`country_options.tj`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-tj)
/// in a request: another name of [`SimplifiedParams`].
pub type TjParams = SimplifiedParams;

/// `country_options.tj.type`: another name of [`SimplifiedType`].
pub type TjType = SimplifiedType;

/// [`country_options.us.tourism_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-tourism_tax)
/// in an answer: another name of [`Tax`].
pub type TourismTax<'a> = Tax<'a>;

/// [`country_options.us.tourism_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-tourism_tax)
/// in a request: another name of [`TaxParams`].
pub type TourismTaxParams = TaxParams;

/// [`country_options.tr`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-tr)
/// in an answer: another name of [`Simplified`].
pub type Tr<'a> = Simplified<'a>;

/// [`country_options.tr`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-tr)
/// in a request: another name of [`SimplifiedParams`].
pub type TrParams = SimplifiedParams;

/// `country_options.tr.type`: another name of [`SimplifiedType`].
pub type TrType = SimplifiedType;

/// [`country_options.tw`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-tw)
/// in an answer: another name of [`Simplified`].
pub type Tw<'a> = Simplified<'a>;

/// [`country_options.tw`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-tw)
/// in a request: another name of [`SimplifiedParams`].
pub type TwParams = SimplifiedParams;

/// `country_options.tw.type`: another name of [`SimplifiedType`].
pub type TwType = SimplifiedType;

/// [`country_options.tz`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-tz)
/// in an answer: another name of [`Simplified`].
pub type Tz<'a> = Simplified<'a>;

/// [`country_options.tz`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-tz)
/// in a request: another name of [`SimplifiedParams`].
pub type TzParams = SimplifiedParams;

/// `country_options.tz.type`: another name of [`SimplifiedType`].
pub type TzType = SimplifiedType;

/// [`country_options.ua`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ua)
/// in an answer: another name of [`Simplified`].
pub type Ua<'a> = Simplified<'a>;

/// [`country_options.ua`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ua)
/// in a request: another name of [`SimplifiedParams`].
pub type UaParams = SimplifiedParams;

/// `country_options.ua.type`: another name of [`SimplifiedType`].
pub type UaType = SimplifiedType;

/// [`country_options.ug`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-ug)
/// in an answer: another name of [`Simplified`].
pub type Ug<'a> = Simplified<'a>;

/// [`country_options.ug`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-ug)
/// in a request: another name of [`SimplifiedParams`].
pub type UgParams = SimplifiedParams;

/// `country_options.ug.type`: another name of [`SimplifiedType`].
pub type UgType = SimplifiedType;

/// [`country_options.us.utility_users_tax`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-us-utility_users_tax)
/// in an answer: another name of [`Tax`].
pub type UtilityUsersTax<'a> = Tax<'a>;

/// [`country_options.us.utility_users_tax`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-us-utility_users_tax)
/// in a request: another name of [`TaxParams`].
pub type UtilityUsersTaxParams = TaxParams;

/// [`country_options.uy`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-uy)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Uy<'a> = RegistrationCountryOption<'a>;

/// [`country_options.uy`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-uy)
/// in a request: another name of [`CountryOptionParams`].
pub type UyParams = CountryOptionParams;

/// `country_options.uy.type`: another name of [`CountryOptionType`].
pub type UyType = CountryOptionType;

/// [`country_options.uz`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-uz)
/// in an answer: another name of [`Simplified`].
pub type Uz<'a> = Simplified<'a>;

/// [`country_options.uz`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-uz)
/// in a request: another name of [`SimplifiedParams`].
pub type UzParams = SimplifiedParams;

/// `country_options.uz.type`: another name of [`SimplifiedType`].
pub type UzType = SimplifiedType;

/// [`country_options.vn`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-vn)
/// in an answer: another name of [`Simplified`].
pub type Vn<'a> = Simplified<'a>;

/// [`country_options.vn`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-vn)
/// in a request: another name of [`SimplifiedParams`].
pub type VnParams = SimplifiedParams;

/// `country_options.vn.type`: another name of [`SimplifiedType`].
pub type VnType = SimplifiedType;

/// [`country_options.za`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-za)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Za<'a> = RegistrationCountryOption<'a>;

/// [`country_options.za`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-za)
/// in a request: another name of [`CountryOptionParams`].
pub type ZaParams = CountryOptionParams;

/// `country_options.za.type`: another name of [`CountryOptionType`].
pub type ZaType = CountryOptionType;

/// [`country_options.zm`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-zm)
/// in an answer: another name of [`Simplified`].
pub type Zm<'a> = Simplified<'a>;

/// [`country_options.zm`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-zm)
/// in a request: another name of [`SimplifiedParams`].
pub type ZmParams = SimplifiedParams;

/// `country_options.zm.type`: another name of [`SimplifiedType`].
pub type ZmType = SimplifiedType;

/// [`country_options.zw`](https://docs.stripe.com/api/tax/registrations/object#tax_registration_object-country_options-zw)
/// in an answer: another name of [`RegistrationCountryOption`].
pub type Zw<'a> = RegistrationCountryOption<'a>;

/// [`country_options.zw`](https://docs.stripe.com/api/tax/registrations/create#create_tax_registration-country_options-zw)
/// in a request: another name of [`CountryOptionParams`].
pub type ZwParams = CountryOptionParams;

/// `country_options.zw.type`: another name of [`CountryOptionType`].
pub type ZwType = CountryOptionType;
