//! [Coupons](https://docs.stripe.com/api/coupons).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::Timestamp;
use crate::api::{Deleted, Emptyable, Metadata, TimeRange};
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/coupons/create) a coupon.
        POST "/v1/coupons" create() Create -> Coupon {
            /// In the currency's smallest unit.
            amount_off: i64,
            applies_to: |AppliesToParams|,
            currency: String,
            currency_options: {|CurrencyOptionsParams|},
            duration: CouponDuration,
            duration_in_months: i64,
            expand: Vec<String>,
            id: String,
            max_redemptions: i64,
            metadata: Emptyable<Metadata>,
            name: String,
            percent_off: f64,
            redeem_by: Timestamp,
        }

        /// [Retrieves](https://docs.stripe.com/api/coupons/retrieve) a coupon.
        GET "/v1/coupons/{coupon}" retrieve(coupon) Retrieve -> Coupon {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/coupons/update) a coupon.
        POST "/v1/coupons/{coupon}" update(coupon) Update -> Coupon {
            currency_options: {|CurrencyOptionsParams|},
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            name: String,
        }

        /// [Deletes](https://docs.stripe.com/api/coupons/delete) a coupon.
        DELETE "/v1/coupons/{coupon}" delete(coupon) Delete -> Deleted {}

        /// [Lists](https://docs.stripe.com/api/coupons/list) coupons.
        GET "/v1/coupons" list() List => [Coupon] Cursor {
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    params {
        /// `applies_to` in a request.
        AppliesToParams {
            products: Vec<String>,
        }

        /// `currency_options` in a request.
        CurrencyOptionsParams {
            /// Required. In the currency's smallest unit.
            amount_off: i64,
        }
    }

    objects {
        /// A [coupon](https://docs.stripe.com/api/coupons/object).
        Coupon "coupon" id {
            /// In the currency's smallest unit.
            amount_off: Option<i64>,
            applies_to: Option<AppliesTo<'a>>,
            created: Timestamp,
            currency: Option<&'a str>,
            currency_options: Option<BTreeMap<&'a str, CurrencyOptions<'a>>>,
            duration: CouponDuration,
            duration_in_months: Option<i64>,
            livemode: bool,
            max_redemptions: Option<i64>,
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
        AppliesTo {
            products: Vec<&'a str>,
        }

        /// `currency_options` in an answer.
        CurrencyOptions {
            /// In the currency's smallest unit.
            amount_off: i64,
        }
    }

    enums {
        /// `duration`.
        CouponDuration { Forever = "forever", Once = "once", Repeating = "repeating" }
    }
}
