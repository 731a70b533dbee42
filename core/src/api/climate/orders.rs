//! [Orders](https://docs.stripe.com/api/climate/orders).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::climate::{Product, Supplier};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/climate/orders/create) an order.
        ///
        /// Required: `product`.
        POST "/v1/climate/orders" create() Create
            at "api/climate/orders/create#create_climate_order" -> Order {
            /// In the currency's smallest unit.
            amount: i64,
            beneficiary: |BeneficiaryParams|,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Fields that expand: `product`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
            /// A decimal number.
            metric_tons: String,
            /// Required.
            product: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/climate/orders/retrieve) an order.
        GET "/v1/climate/orders/{order}" retrieve(order) Retrieve
            at "api/climate/orders/retrieve#retrieve_climate_order" -> Order {
            /// Fields that expand: `product`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/climate/orders/update) an order.
        POST "/v1/climate/orders/{order}" update(order) Update
            at "api/climate/orders/update#update_climate_order" -> Order {
            beneficiary: =|UpdateBeneficiaryParams|,
            /// Fields that expand: `product`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/climate/orders/list) orders.
        GET "/v1/climate/orders" list() List
            at "api/climate/orders/list#list_climate_orders" => [Order] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.product`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Cancels](https://docs.stripe.com/api/climate/orders/cancel) an order.
        POST "/v1/climate/orders/{order}/cancel" cancel(order) Cancel
            at "api/climate/orders/cancel#cancel_climate_order" -> Order {
            /// Fields that expand: `product`.
            expand: Vec<String>,
        }
    }

    params {
        /// `beneficiary` in a request.
        BeneficiaryParams at "api/climate/orders/create#create_climate_order-beneficiary" {
            /// Required.
            public_name: String,
        }

        /// `beneficiary` in a request.
        UpdateBeneficiaryParams at "api/climate/orders/update#update_climate_order-beneficiary" {
            /// Required.
            public_name: Emptyable<String>,
        }
    }

    objects {
        /// An [order](https://docs.stripe.com/api/climate/orders/object).
        Order "climate.order" at "api/climate/orders/object#climate_order_object" id {
            /// In the currency's smallest unit.
            amount_fees: i64,
            /// In the currency's smallest unit.
            amount_subtotal: i64,
            /// In the currency's smallest unit.
            amount_total: i64,
            beneficiary: Option<Beneficiary<'a>>,
            canceled_at: Option<Timestamp>,
            /// One of `expired`, `product_unavailable`, `requested`.
            cancellation_reason: Option<CancellationReason>,
            certificate: Option<&'a str>,
            confirmed_at: Option<Timestamp>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            delayed_at: Option<Timestamp>,
            delivered_at: Option<Timestamp>,
            delivery_details: Vec<DeliveryDetail<'a>>,
            expected_delivery_year: i64,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            /// A decimal number.
            metric_tons: &'a str,
            object: &'a str,
            product: Expandable<'a, Product>,
            product_substituted_at: Option<Timestamp>,
            /// One of `awaiting_funds`, `canceled`, `confirmed`, `delivered`, `open`.
            status: OrderStatus,
        }
    }

    views {
        /// `beneficiary` in an answer.
        Beneficiary at "api/climate/orders/object#climate_order_object-beneficiary" {
            public_name: &'a str,
        }

        /// `delivery_details` in an answer.
        DeliveryDetail at "api/climate/orders/object#climate_order_object-delivery_details" {
            delivered_at: Timestamp,
            location: Option<Location<'a>>,
            metric_tons: &'a str,
            registry_url: Option<&'a str>,
            supplier: Supplier<JsonRef<'a>>,
        }

        /// `delivery_details.location` in an answer.
        Location at "api/climate/orders/object#climate_order_object-delivery_details-location" {
            city: Option<&'a str>,
            country: &'a str,
            latitude: Option<f64>,
            longitude: Option<f64>,
            region: Option<&'a str>,
        }
    }

    enums {
        /// `cancellation_reason`.
        CancellationReason {
            Expired = "expired",
            ProductUnavailable = "product_unavailable",
            Requested = "requested",
        }

        /// `status`.
        OrderStatus {
            AwaitingFunds = "awaiting_funds",
            Canceled = "canceled",
            Confirmed = "confirmed",
            Delivered = "delivered",
            Open = "open",
        }
    }
}
