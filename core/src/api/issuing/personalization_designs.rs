//! [Personalization designs](https://docs.stripe.com/api/issuing/personalization_designs).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::File;
use crate::api::issuing::PhysicalBundle;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/issuing/personalization_designs/create) a
        /// personalization design.
        ///
        /// Required: `physical_bundle`.
        POST "/v1/issuing/personalization_designs" create() Create
            at "api/issuing/personalization_designs/create#create_issuing_personalization_design" -> PersonalizationDesign {
            card_logo: String,
            carrier_text: |CarrierTextParams|,
            /// Fields that expand: `card_logo`, `physical_bundle`.
            expand: Vec<String>,
            lookup_key: String,
            /// Names and values of your own.
            metadata: Metadata,
            name: String,
            /// Required.
            physical_bundle: String,
            preferences: |PreferencesParams|,
            transfer_lookup_key: bool,
        }

        /// [Retrieves](https://docs.stripe.com/api/issuing/personalization_designs/retrieve) a
        /// personalization design.
        GET "/v1/issuing/personalization_designs/{personalization_design}"
            retrieve(personalization_design) Retrieve
            at "api/issuing/personalization_designs/retrieve#retrieve_issuing_personalization_design" -> PersonalizationDesign {
            /// Fields that expand: `card_logo`, `physical_bundle`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/issuing/personalization_designs/update) a
        /// personalization design.
        POST "/v1/issuing/personalization_designs/{personalization_design}"
            update(personalization_design) Update
            at "api/issuing/personalization_designs/update#update_issuing_personalization_design" -> PersonalizationDesign {
            card_logo: Emptyable<String>,
            carrier_text: =|CarrierTextParams|,
            /// Fields that expand: `card_logo`, `physical_bundle`.
            expand: Vec<String>,
            lookup_key: Emptyable<String>,
            /// Names and values of your own.
            metadata: Metadata,
            name: Emptyable<String>,
            physical_bundle: String,
            preferences: |PreferencesParams|,
            transfer_lookup_key: bool,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/personalization_designs/list)
        /// personalization designs.
        GET "/v1/issuing/personalization_designs" list() List
            at "api/issuing/personalization_designs/list#list_issuing_personalization_designs" => [PersonalizationDesign] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.card_logo`, `data.physical_bundle`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            lookup_keys: Vec<String>,
            preferences: |ListPreferencesParams|,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `inactive`, `rejected`, `review`.
            status: PersonalizationDesignStatus,
        }
    }

    params {
        /// `carrier_text` in a request.
        CarrierTextParams
            at "api/issuing/personalization_designs/create#create_issuing_personalization_design-carrier_text" {
            footer_body: Emptyable<String>,
            footer_title: Emptyable<String>,
            header_body: Emptyable<String>,
            header_title: Emptyable<String>,
        }

        /// `preferences` in a request.
        ListPreferencesParams
            at "api/issuing/personalization_designs/list#list_issuing_personalization_designs-preferences" {
            is_default: bool,
            is_platform_default: bool,
        }

        /// `preferences` in a request.
        PreferencesParams
            at "api/issuing/personalization_designs/create#create_issuing_personalization_design-preferences" {
            /// Required.
            is_default: bool,
        }
    }

    objects {
        /// A [personalization
        /// design](https://docs.stripe.com/api/issuing/personalization_designs/object).
        PersonalizationDesign "issuing.personalization_design"
            at "api/issuing/personalization_designs/object#issuing_personalization_design_object" id {
            card_logo: Option<Expandable<'a, File>>,
            carrier_text: Option<CarrierText<'a>>,
            /// When it was created.
            created: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            lookup_key: Option<&'a str>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            name: Option<&'a str>,
            object: &'a str,
            physical_bundle: Expandable<'a, PhysicalBundle>,
            preferences: Preferences<'a>,
            rejection_reasons: RejectionReasons<'a>,
            /// One of `active`, `inactive`, `rejected`, `review`.
            status: PersonalizationDesignStatus,
        }
    }

    views {
        /// `carrier_text` in an answer.
        CarrierText
            at "api/issuing/personalization_designs/object#issuing_personalization_design_object-carrier_text" {
            footer_body: Option<&'a str>,
            footer_title: Option<&'a str>,
            header_body: Option<&'a str>,
            header_title: Option<&'a str>,
        }

        /// `preferences` in an answer.
        Preferences
            at "api/issuing/personalization_designs/object#issuing_personalization_design_object-preferences" {
            is_default: bool,
            is_platform_default: Option<bool>,
        }

        /// `rejection_reasons` in an answer.
        RejectionReasons
            at "api/issuing/personalization_designs/object#issuing_personalization_design_object-rejection_reasons" {
            /// Any of `geographic_location`, `inappropriate`, `network_name`, `non_binary_image`,
            /// `non_fiat_currency`, `other`, `other_entity`, `promotional_material`.
            card_logo: Option<Vec<CardLogo>>,
            /// Any of `geographic_location`, `inappropriate`, `network_name`, `non_fiat_currency`,
            /// `other`, `other_entity`, `promotional_material`.
            carrier_text: Option<Vec<RejectionReasonsCarrierText>>,
        }
    }

    enums {
        /// `rejection_reasons.card_logo`.
        CardLogo {
            GeographicLocation = "geographic_location",
            Inappropriate = "inappropriate",
            NetworkName = "network_name",
            NonBinaryImage = "non_binary_image",
            NonFiatCurrency = "non_fiat_currency",
            Other = "other",
            OtherEntity = "other_entity",
            PromotionalMaterial = "promotional_material",
        }

        /// `status`.
        PersonalizationDesignStatus {
            Active = "active",
            Inactive = "inactive",
            Rejected = "rejected",
            Review = "review",
        }

        /// `rejection_reasons.carrier_text`.
        RejectionReasonsCarrierText {
            GeographicLocation = "geographic_location",
            Inappropriate = "inappropriate",
            NetworkName = "network_name",
            NonFiatCurrency = "non_fiat_currency",
            Other = "other",
            OtherEntity = "other_entity",
            PromotionalMaterial = "promotional_material",
        }
    }
}
