//! [Products](https://docs.stripe.com/api/products).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Deleted, Price, TaxCode};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::invoice_items::TaxBehavior;
pub use crate::api::invoice_line_items::TaxDetailsParams;
pub use crate::api::payment_links::{RecurringInterval, RecurringParams};
pub use crate::api::plans::{TierParams, UpTo};
pub use crate::api::prices::{CurrencyOptionsParams, CustomUnitAmountParams};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/products/create) a product.
        ///
        /// Required: `name`.
        POST "/v1/products" create() Create at "api/products/create#create_product" -> Product {
            active: bool,
            default_price_data: |DefaultPriceDataParams|,
            description: String,
            /// Fields that expand: `default_price`, `tax_code`.
            expand: Vec<String>,
            id: String,
            images: Vec<String>,
            /// Adds one.
            marketing_features: ..|MarketingFeatureParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            name: String,
            package_dimensions: |PackageDimensionsParams|,
            shippable: bool,
            statement_descriptor: String,
            tax_code: String,
            tax_details: |TaxDetailsParams|,
            /// One of `good`, `service`. `type` on the wire.
            type_ as type: ProductType,
            unit_label: String,
            url: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/products/retrieve) a product.
        GET "/v1/products/{id}" retrieve(id) Retrieve
            at "api/products/retrieve#retrieve_product" -> Product {
            /// Fields that expand: `default_price`, `tax_code`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/products/update) a product.
        POST "/v1/products/{id}" update(id) Update
            at "api/products/update#update_product" -> Product {
            active: bool,
            default_price: String,
            description: Emptyable<String>,
            /// Fields that expand: `default_price`, `tax_code`.
            expand: Vec<String>,
            images: Emptyable<Vec<String>>,
            /// Adds one.
            marketing_features: ..=|MarketingFeatureParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
            package_dimensions: =|PackageDimensionsParams|,
            shippable: bool,
            statement_descriptor: String,
            tax_code: Emptyable<String>,
            tax_details: =|TaxDetailsParams|,
            unit_label: Emptyable<String>,
            url: Emptyable<String>,
        }

        /// [Deletes](https://docs.stripe.com/api/products/delete) a product.
        DELETE "/v1/products/{id}" delete(id) Delete
            at "api/products/delete#delete_product" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/products/list) products.
        GET "/v1/products" list() List at "api/products/list#list_products" => [Product] Cursor {
            active: bool,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.default_price`, `data.tax_code`.
            expand: Vec<String>,
            ids: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            shippable: bool,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `good`, `service`. `type` on the wire.
            type_ as type: ProductType,
            url: String,
        }

        /// [Searches](https://docs.stripe.com/api/products/search) products.
        ///
        /// Required: `query`.
        GET "/v1/products/search" search() Search
            at "api/products/search#search_products" => [Product] Search {
            /// Fields that expand: `data.default_price`, `data.tax_code`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }
    }

    params {
        /// `default_price_data` in a request.
        DefaultPriceDataParams at "api/products/create#create_product-default_price_data" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
            custom_unit_amount: |CustomUnitAmountParams|,
            /// Names and values of your own.
            metadata: Metadata,
            recurring: |RecurringParams|,
            /// One of `exclusive`, `inclusive`, `unspecified`.
            tax_behavior: TaxBehavior,
            /// In the currency's smallest unit.
            unit_amount: i64,
            /// A decimal number.
            unit_amount_decimal: String,
        }

        /// `marketing_features` in a request.
        MarketingFeatureParams at "api/products/create#create_product-marketing_features" {
            /// Required.
            name: String,
        }

        /// `package_dimensions` in a request.
        PackageDimensionsParams at "api/products/create#create_product-package_dimensions" {
            /// Required.
            height: f64,
            /// Required.
            length: f64,
            /// Required.
            weight: f64,
            /// Required.
            width: f64,
        }
    }

    objects {
        /// A [product](https://docs.stripe.com/api/products/object).
        Product "product" at "api/products/object#product_object" id {
            active: bool,
            /// When it was created.
            created: Timestamp,
            default_price: Option<Expandable<'a, Price>>,
            description: Option<&'a str>,
            images: Vec<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            marketing_features: Vec<MarketingFeature<'a>>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            name: &'a str,
            object: &'a str,
            package_dimensions: Option<PackageDimensions<'a>>,
            shippable: Option<bool>,
            statement_descriptor: Option<&'a str>,
            tax_code: Option<Expandable<'a, TaxCode>>,
            tax_details: Option<TaxDetails<'a>>,
            /// One of `good`, `service`. `type` on the wire.
            type_ as type: ProductType,
            unit_label: Option<&'a str>,
            updated: Timestamp,
            url: Option<&'a str>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `marketing_features` in an answer.
        MarketingFeature at "api/products/object#product_object-marketing_features" {
            name: Option<&'a str>,
        }

        /// `package_dimensions` in an answer.
        PackageDimensions at "api/products/object#product_object-package_dimensions" {
            height: f64,
            length: f64,
            weight: f64,
            width: f64,
        }

        /// `tax_details` in an answer.
        TaxDetails at "api/products/object#product_object-tax_details" {
            performance_location: Option<&'a str>,
            tax_code: Option<&'a str>,
        }
    }

    enums {
        /// `type`.
        ProductType { Good = "good", Service = "service" }
    }
}
