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
        POST "/v1/climate/orders" create() Create
            at "api/climate/orders/create#create_climate_order" -> Order {
            /// In the currency's smallest unit.
            amount: i64,
            beneficiary: |BeneficiaryParams|,
            currency: String,
            expand: Vec<String>,
            metadata: Metadata,
            /// A decimal number.
            metric_tons: String,
            /// Required.
            product: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/climate/orders/retrieve) an order.
        GET "/v1/climate/orders/{order}" retrieve(order) Retrieve
            at "api/climate/orders/retrieve#retrieve_climate_order" -> Order {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/climate/orders/update) an order.
        POST "/v1/climate/orders/{order}" update(order) Update
            at "api/climate/orders/update#update_climate_order" -> Order {
            beneficiary: =|BeneficiaryParams|,
            expand: Vec<String>,
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/climate/orders/list) orders.
        GET "/v1/climate/orders" list() List
            at "api/climate/orders/list#list_climate_orders" => [Order] Cursor {
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }

        /// [Cancels](https://docs.stripe.com/api/climate/orders/cancel) an order.
        POST "/v1/climate/orders/{order}/cancel" cancel(order) Cancel
            at "api/climate/orders/cancel#cancel_climate_order" -> Order {
            expand: Vec<String>,
        }
    }

    params {
        /// `beneficiary` in a request.
        BeneficiaryParams at "api/climate/orders/create#create_climate_order-beneficiary" {
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
            cancellation_reason: Option<CancellationReason>,
            certificate: Option<&'a str>,
            confirmed_at: Option<Timestamp>,
            created: Timestamp,
            currency: &'a str,
            delayed_at: Option<Timestamp>,
            delivered_at: Option<Timestamp>,
            delivery_details: Vec<DeliveryDetail<'a>>,
            expected_delivery_year: i64,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            /// A decimal number.
            metric_tons: &'a str,
            object: &'a str,
            product: Expandable<'a, Product>,
            product_substituted_at: Option<Timestamp>,
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
