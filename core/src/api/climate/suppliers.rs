//! [Suppliers](https://docs.stripe.com/api/climate/suppliers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

pub use crate::api::climate::orders::Location;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/climate/suppliers/retrieve) a supplier.
        GET "/v1/climate/suppliers/{supplier}" retrieve(supplier) Retrieve
            at "api/climate/suppliers/retrieve#retrieve_climate_supplier" -> Supplier {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/climate/suppliers/list) suppliers.
        GET "/v1/climate/suppliers" list() List
            at "api/climate/suppliers/list#list_climate_suppliers" => [Supplier] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [supplier](https://docs.stripe.com/api/climate/suppliers/object).
        Supplier "climate.supplier" at "api/climate/suppliers/object#climate_supplier_object" id {
            info_url: &'a str,
            /// Whether it is live and not a test.
            livemode: bool,
            locations: Vec<Location<'a>>,
            name: &'a str,
            object: &'a str,
            /// One of `biomass_carbon_removal_and_storage`, `direct_air_capture`,
            /// `enhanced_weathering`, `marine_carbon_removal`.
            removal_pathway: RemovalPathway,
        }
    }

    enums {
        /// `removal_pathway`.
        RemovalPathway {
            BiomassCarbonRemovalAndStorage = "biomass_carbon_removal_and_storage",
            DirectAirCapture = "direct_air_capture",
            EnhancedWeathering = "enhanced_weathering",
            MarineCarbonRemoval = "marine_carbon_removal",
        }
    }
}
