//! [Personalization designs](https://docs.stripe.com/api/issuing/personalization_designs), only for
//! tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing;
use crate::table::table;

pub use crate::api::issuing::personalization_designs::CardLogo;

table! {
    operations {
        /// [Activates](https://docs.stripe.com/api/issuing/personalization_designs) a
        /// personalization design.
        POST "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate"
            activate(personalization_design) Activate
            at "api/issuing/personalization_designs#activate_issuing_personalization_design" -> issuing::PersonalizationDesign {
            /// Fields that expand: `card_logo`, `physical_bundle`.
            expand: Vec<String>,
        }

        /// [Deactivates](https://docs.stripe.com/api/issuing/personalization_designs) a
        /// personalization design.
        POST "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate"
            deactivate(personalization_design) Deactivate
            at "api/issuing/personalization_designs#deactivate_issuing_personalization_design" -> issuing::PersonalizationDesign {
            /// Fields that expand: `card_logo`, `physical_bundle`.
            expand: Vec<String>,
        }

        /// [Rejects](https://docs.stripe.com/api/issuing/personalization_designs) a personalization
        /// design.
        ///
        /// Required: `rejection_reasons`.
        POST "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject"
            reject(personalization_design) Reject
            at "api/issuing/personalization_designs#reject_issuing_personalization_design" -> issuing::PersonalizationDesign {
            /// Fields that expand: `card_logo`, `physical_bundle`.
            expand: Vec<String>,
            /// Required.
            rejection_reasons: |RejectionReasonsParams|,
        }
    }

    params {
        /// `rejection_reasons` in a request.
        RejectionReasonsParams
            at "api/issuing/personalization_designs#reject_issuing_personalization_design-rejection_reasons" {
            /// Any of `geographic_location`, `inappropriate`, `network_name`, `non_binary_image`,
            /// `non_fiat_currency`, `other`, `other_entity`, `promotional_material`.
            card_logo: Vec<CardLogo>,
            /// Any of `geographic_location`, `inappropriate`, `network_name`, `non_fiat_currency`,
            /// `other`, `other_entity`, `promotional_material`.
            carrier_text: Vec<CarrierText>,
        }
    }

    enums {
        /// `rejection_reasons.carrier_text`.
        CarrierText {
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
