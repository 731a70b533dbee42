//! [Locations](https://docs.stripe.com/api/tax/locations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

pub use crate::api::accounts::Address;
pub use crate::api::tax::calculations::AddressParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/tax/locations/create) a location.
        ///
        /// Required: `address`, `type`.
        POST "/v1/tax/locations" create() Create
            at "api/tax/locations/create#create_tax_location" -> Location {
            /// Required.
            address: |AddressParams|,
            description: String,
            expand: Vec<String>,
            /// Required. Only `performance`. `type` on the wire.
            type_ as type: LocationType,
        }

        /// [Retrieves](https://docs.stripe.com/api/tax/locations/retrieve) a location.
        GET "/v1/tax/locations/{location}" retrieve(location) Retrieve
            at "api/tax/locations/retrieve#retrieve_tax_location" -> Location {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/tax/locations/list) locations.
        ///
        /// Required: `type`.
        GET "/v1/tax/locations" list() List
            at "api/tax/locations/list#list_tax_locations" => [Location] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// Required. Only `performance`. `type` on the wire.
            type_ as type: LocationType,
        }
    }

    objects {
        /// A [location](https://docs.stripe.com/api/tax/locations/object).
        Location "tax.location" at "api/tax/locations/object#tax_location_object" id {
            address: Address<'a>,
            description: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// Only `performance`. `type` on the wire.
            type_ as type: LocationType,
        }
    }

    enums {
        /// `type`.
        LocationType { Performance = "performance" }
    }
}
