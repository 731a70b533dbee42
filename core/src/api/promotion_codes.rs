//! [Promotion codes](https://docs.stripe.com/api/promotion_codes).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Coupon, Customer};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/promotion_codes/create) a promotion code.
        ///
        /// Required: `promotion`.
        POST "/v1/promotion_codes" create() Create
            at "api/promotion_codes/create#create_promotion_code" -> PromotionCode {
            active: bool,
            code: String,
            customer: String,
            customer_account: String,
            /// Fields that expand: `customer`, `promotion.coupon`.
            expand: Vec<String>,
            expires_at: Timestamp,
            max_redemptions: i64,
            /// Names and values of your own.
            metadata: Metadata,
            /// Required.
            promotion: |PromotionParams|,
            restrictions: |RestrictionsParams|,
            #[deprecated(note = "Stripe has removed it: use `promotion`")]
            coupon: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/promotion_codes/retrieve) a promotion code.
        GET "/v1/promotion_codes/{promotion_code}" retrieve(promotion_code) Retrieve
            at "api/promotion_codes/retrieve#retrieve_promotion_code" -> PromotionCode {
            /// Fields that expand: `customer`, `promotion.coupon`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/promotion_codes/update) a promotion code.
        POST "/v1/promotion_codes/{promotion_code}" update(promotion_code) Update
            at "api/promotion_codes/update#update_promotion_code" -> PromotionCode {
            active: bool,
            /// Fields that expand: `customer`, `promotion.coupon`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            restrictions: |UpdateRestrictionsParams|,
        }

        /// [Lists](https://docs.stripe.com/api/promotion_codes/list) promotion codes.
        GET "/v1/promotion_codes" list() List
            at "api/promotion_codes/list#list_promotion_codes" => [PromotionCode] Cursor {
            active: bool,
            code: String,
            coupon: String,
            created: TimeRange,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.promotion.coupon`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `restrictions.currency_options` in a request.
        CurrencyOptionsParams
            at "api/promotion_codes/create#create_promotion_code-restrictions-currency_options" {
            /// In the currency's smallest unit.
            minimum_amount: i64,
        }

        /// `promotion` in a request.
        PromotionParams at "api/promotion_codes/create#create_promotion_code-promotion" {
            coupon: String,
            /// Required. Only `coupon`. `type` on the wire.
            type_ as type: PromotionType,
        }

        /// `restrictions` in a request.
        RestrictionsParams at "api/promotion_codes/create#create_promotion_code-restrictions" {
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
            first_time_transaction: bool,
            /// In the currency's smallest unit.
            minimum_amount: i64,
            minimum_amount_currency: String,
        }

        /// `restrictions` in a request.
        UpdateRestrictionsParams
            at "api/promotion_codes/update#update_promotion_code-restrictions" {
            /// Adds one entry.
            currency_options: {|CurrencyOptionsParams|},
        }
    }

    objects {
        /// A [promotion code](https://docs.stripe.com/api/promotion_codes/object).
        PromotionCode "promotion_code" at "api/promotion_codes/object#promotion_code_object" id {
            active: bool,
            code: &'a str,
            /// When it was created.
            created: Timestamp,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            expires_at: Option<Timestamp>,
            /// Whether it is live and not a test.
            livemode: bool,
            max_redemptions: Option<i64>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            promotion: Promotion<'a>,
            restrictions: Restrictions<'a>,
            times_redeemed: i64,
        }
    }

    views {
        /// `restrictions.currency_options` in an answer.
        CurrencyOptions
            at "api/promotion_codes/object#promotion_code_object-restrictions-currency_options" {
            /// In the currency's smallest unit.
            minimum_amount: i64,
        }

        /// `promotion` in an answer.
        Promotion at "api/promotion_codes/object#promotion_code_object-promotion" {
            coupon: Option<Expandable<'a, Coupon>>,
            /// Only `coupon`. `type` on the wire.
            type_ as type: PromotionType,
        }

        /// `restrictions` in an answer.
        Restrictions at "api/promotion_codes/object#promotion_code_object-restrictions" {
            currency_options: Option<BTreeMap<&'a str, CurrencyOptions<'a>>>,
            first_time_transaction: bool,
            /// In the currency's smallest unit.
            minimum_amount: Option<i64>,
            minimum_amount_currency: Option<&'a str>,
        }
    }

    enums {
        /// `promotion.type`.
        PromotionType { Coupon = "coupon" }
    }
}
