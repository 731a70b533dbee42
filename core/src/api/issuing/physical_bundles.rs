//! [Physical bundles](https://docs.stripe.com/api/issuing/physical_bundles).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/issuing/physical_bundles/retrieve) a physical
        /// bundle.
        GET "/v1/issuing/physical_bundles/{physical_bundle}" retrieve(physical_bundle) Retrieve
            at "api/issuing/physical_bundles/retrieve#retrieve_issuing_physical_bundle" -> PhysicalBundle {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/physical_bundles/list) physical bundles.
        GET "/v1/issuing/physical_bundles" list() List
            at "api/issuing/physical_bundles/list#list_issuing_physical_bundles" => [PhysicalBundle] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `inactive`, `review`.
            status: PhysicalBundleStatus,
            /// One of `custom`, `standard`. `type` on the wire.
            type_ as type: PhysicalBundleType,
        }
    }

    objects {
        /// A [physical bundle](https://docs.stripe.com/api/issuing/physical_bundles/object).
        PhysicalBundle "issuing.physical_bundle"
            at "api/issuing/physical_bundles/object#issuing_physical_bundle_object" id {
            features: Features<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            name: &'a str,
            object: &'a str,
            /// One of `active`, `inactive`, `review`.
            status: PhysicalBundleStatus,
            /// One of `custom`, `standard`. `type` on the wire.
            type_ as type: PhysicalBundleType,
        }
    }

    views {
        /// `features` in an answer.
        Features at "api/issuing/physical_bundles/object#issuing_physical_bundle_object-features" {
            /// One of `optional`, `required`, `unsupported`.
            card_logo: CardLogo,
            /// One of `optional`, `required`, `unsupported`.
            carrier_text: CarrierText,
            /// One of `optional`, `required`, `unsupported`.
            second_line: SecondLine,
        }
    }

    enums {
        /// `features.card_logo`.
        CardLogo { Optional = "optional", Required = "required", Unsupported = "unsupported" }

        /// `features.carrier_text`.
        CarrierText { Optional = "optional", Required = "required", Unsupported = "unsupported" }

        /// `status`.
        PhysicalBundleStatus { Active = "active", Inactive = "inactive", Review = "review" }

        /// `type`.
        PhysicalBundleType { Custom = "custom", Standard = "standard" }

        /// `features.second_line`.
        SecondLine { Optional = "optional", Required = "required", Unsupported = "unsupported" }
    }
}
