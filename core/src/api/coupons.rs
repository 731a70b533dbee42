//! [Coupons](https://docs.stripe.com/api/coupons).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Deleted;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/coupons/create) a coupon.
        POST "/v1/coupons" create() Create at "api/coupons/create#create_coupon" -> Coupon {
            /// In the currency's smallest unit.
            amount_off: i64,
            applies_to: |AppliesToParams|,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
            /// One of `forever`, `once`, `repeating`.
            duration: CouponDuration,
            duration_in_months: i64,
            expand: Vec<String>,
            id: String,
            max_redemptions: i64,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
            percent_off: f64,
            redeem_by: Timestamp,
        }

        /// [Retrieves](https://docs.stripe.com/api/coupons/retrieve) a coupon.
        GET "/v1/coupons/{coupon}" retrieve(coupon) Retrieve
            at "api/coupons/retrieve#retrieve_coupon" -> Coupon {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/coupons/update) a coupon.
        POST "/v1/coupons/{coupon}" update(coupon) Update
            at "api/coupons/update#update_coupon" -> Coupon {
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            name: String,
        }

        /// [Deletes](https://docs.stripe.com/api/coupons/delete) a coupon.
        DELETE "/v1/coupons/{coupon}" delete(coupon) Delete
            at "api/coupons/delete#delete_coupon" -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/coupons/list) coupons.
        GET "/v1/coupons" list() List at "api/coupons/list#list_coupons" => [Coupon] Cursor {
            created: TimeRange,
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
        /// `applies_to` in a request.
        AppliesToParams at "api/coupons/create#create_coupon-applies_to" {
            products: Vec<String>,
        }

        /// `currency_options` in a request.
        CurrencyOptionsParams at "api/coupons/create#create_coupon-currency_options" {
            /// Required. In the currency's smallest unit.
            amount_off: i64,
        }
    }

    objects {
        /// A [coupon](https://docs.stripe.com/api/coupons/object).
        Coupon "coupon" at "api/coupons/object#coupon_object" id {
            /// In the currency's smallest unit.
            amount_off: Option<i64>,
            applies_to: Option<AppliesTo<'a>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            currency_options: Option<BTreeMap<&'a str, CurrencyOptions<'a>>>,
            /// One of `forever`, `once`, `repeating`.
            duration: CouponDuration,
            duration_in_months: Option<i64>,
            /// Whether it is live and not a test.
            livemode: bool,
            max_redemptions: Option<i64>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            name: Option<&'a str>,
            object: &'a str,
            percent_off: Option<f64>,
            redeem_by: Option<Timestamp>,
            times_redeemed: i64,
            valid: bool,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `applies_to` in an answer.
        AppliesTo at "api/coupons/object#coupon_object-applies_to" {
            products: Vec<&'a str>,
        }

        /// `currency_options` in an answer.
        CurrencyOptions at "api/coupons/object#coupon_object-currency_options" {
            /// In the currency's smallest unit.
            amount_off: i64,
        }
    }

    enums {
        /// `duration`.
        CouponDuration { Forever = "forever", Once = "once", Repeating = "repeating" }
    }
}
