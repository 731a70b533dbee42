//! [Discounts](https://docs.stripe.com/api/discounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Coupon, Customer, PromotionCode};
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    objects {
        /// A [deleted discount](https://docs.stripe.com/api/discounts/object).
        DeletedDiscount "discount" at "api/discounts/object#discount_object" id {
            checkout_session: Option<&'a str>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            deleted: bool,
            invoice: Option<&'a str>,
            invoice_item: Option<&'a str>,
            object: &'a str,
            promotion_code: Option<Expandable<'a, PromotionCode>>,
            source: Source<'a>,
            start: Timestamp,
            subscription: Option<&'a str>,
            subscription_item: Option<&'a str>,
        }

        /// A [discount](https://docs.stripe.com/api/discounts/object).
        Discount "discount" at "api/discounts/object#discount_object" id {
            checkout_session: Option<&'a str>,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            end: Option<Timestamp>,
            invoice: Option<&'a str>,
            invoice_item: Option<&'a str>,
            object: &'a str,
            promotion_code: Option<Expandable<'a, PromotionCode>>,
            source: Source<'a>,
            start: Timestamp,
            subscription: Option<&'a str>,
            subscription_item: Option<&'a str>,
            /// Whether it was deleted.
            deleted: Option<bool>,
        }
    }

    views {
        /// `source` in an answer.
        Source at "api/discounts/object#discount_object-source" {
            coupon: Option<Expandable<'a, Coupon>>,
            /// Only `coupon`. `type` on the wire.
            type_ as type: SourceType,
        }
    }

    enums {
        /// `source.type`.
        SourceType { Coupon = "coupon" }
    }
}
