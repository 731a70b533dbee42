//! [Locations](https://docs.stripe.com/api/terminal/locations).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::accounts::{Address, AddressKana, JapanAddressParams};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/terminal/locations/create) a location.
        POST "/v1/terminal/locations" create() Create
            at "api/terminal/locations/create#create_terminal_location" -> Location {
            address: |AddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            configuration_overrides: String,
            display_name: String,
            display_name_kana: String,
            display_name_kanji: String,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            phone: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/terminal/locations/retrieve) a location.
        GET "/v1/terminal/locations/{location}" retrieve(location) Retrieve
            at "api/terminal/locations/retrieve#retrieve_terminal_location" -> Location {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/terminal/locations/update) a location.
        POST "/v1/terminal/locations/{location}" update(location) Update
            at "api/terminal/locations/update#update_terminal_location" -> Location {
            address: |UpdateAddressParams|,
            address_kana: |JapanAddressParams|,
            address_kanji: |JapanAddressParams|,
            configuration_overrides: Emptyable<String>,
            display_name: Emptyable<String>,
            display_name_kana: Emptyable<String>,
            display_name_kanji: Emptyable<String>,
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            phone: Emptyable<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/terminal/locations/delete) a location.
        DELETE "/v1/terminal/locations/{location}" delete(location) Delete
            at "api/terminal/locations/delete#delete_terminal_location" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/terminal/locations/list) locations.
        GET "/v1/terminal/locations" list() List
            at "api/terminal/locations/list#list_terminal_locations" => [Location] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `address` in a request.
        AddressParams at "api/terminal/locations/create#create_terminal_location-address" {
            city: String,
            /// Required.
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }

        /// `address` in a request.
        UpdateAddressParams at "api/terminal/locations/update#update_terminal_location-address" {
            city: String,
            country: String,
            line1: String,
            line2: String,
            postal_code: String,
            state: String,
        }
    }

    objects {
        /// A [location](https://docs.stripe.com/api/terminal/locations/object).
        Location "terminal.location"
            at "api/terminal/locations/object#terminal_location_object" id {
            address: Address<'a>,
            address_kana: Option<AddressKana<'a>>,
            address_kanji: Option<AddressKanji<'a>>,
            configuration_overrides: Option<&'a str>,
            display_name: &'a str,
            display_name_kana: Option<&'a str>,
            display_name_kanji: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            phone: Option<&'a str>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }
}

/// [`address_kanji`](https://docs.stripe.com/api/terminal/locations/object#terminal_location_object-address_kanji)
/// in an answer: another name of [`AddressKana`].
pub type AddressKanji<'a> = AddressKana<'a>;
