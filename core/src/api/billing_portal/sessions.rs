//! [Sessions](https://docs.stripe.com/api/customer_portal/sessions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::billing_portal::Configuration;
use crate::{BearerUrl, Expandable, Json, Timestamp};

pub use crate::api::payment_links::{HostedConfirmation, HostedConfirmationParams};
pub use crate::api::sources::RedirectParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_portal/sessions/create) a session.
        POST "/v1/billing_portal/sessions" create() Create -> Session {
            after_expiration: |AfterExpirationParams|,
            configuration: String,
            customer: String,
            customer_account: String,
            expand: Vec<String>,
            flow_data: |FlowDataParams|,
            locale: String,
            on_behalf_of: String,
            return_url: String,
        }
    }

    params {
        /// `flow_data.after_completion` in a request.
        AfterCompletionParams {
            hosted_confirmation: |HostedConfirmationParams|,
            redirect: |RedirectParams|,
            /// Required.
            type_: AfterCompletionType,
        }

        /// `after_expiration` in a request.
        AfterExpirationParams {
            customer_login: |CustomerLoginParams|,
            /// Required.
            type_: AfterExpirationType,
        }

        /// `flow_data.subscription_cancel.retention.coupon_offer` in a request.
        CouponOfferParams {
            /// Required.
            coupon: String,
        }

        /// `after_expiration.customer_login` in a request.
        CustomerLoginParams {
            expires_at: Timestamp,
        }

        /// `flow_data.subscription_update_confirm.discounts` in a request.
        DiscountParams {
            coupon: String,
            promotion_code: String,
        }

        /// `flow_data` in a request.
        FlowDataParams {
            after_completion: |AfterCompletionParams|,
            subscription_cancel: |SubscriptionCancelParams|,
            subscription_pause: |SubscriptionPauseParams|,
            subscription_update: |SubscriptionPauseParams|,
            subscription_update_confirm: |SubscriptionUpdateConfirmParams|,
            /// Required.
            type_: FlowDataType,
        }

        /// `flow_data.subscription_update_confirm.items` in a request.
        ItemParams {
            /// Required.
            id: String,
            price: String,
            quantity: i64,
        }

        /// `flow_data.subscription_cancel.retention` in a request.
        RetentionParams {
            /// Required.
            coupon_offer: |CouponOfferParams|,
            /// Required.
            type_: RetentionType,
        }

        /// `flow_data.subscription_cancel` in a request.
        SubscriptionCancelParams {
            retention: |RetentionParams|,
            /// Required.
            subscription: String,
        }

        /// `flow_data.subscription_pause` in a request.
        SubscriptionPauseParams {
            /// Required.
            subscription: String,
        }

        /// `flow_data.subscription_update_confirm` in a request.
        SubscriptionUpdateConfirmParams {
            discounts: ..|DiscountParams|,
            /// Required.
            items: ..|ItemParams|,
            /// Required.
            subscription: String,
        }
    }

    objects {
        /// A [session](https://docs.stripe.com/api/customer_portal/sessions/object).
        Session "billing_portal.session" id {
            after_expiration: Option<AfterExpiration<'a>>,
            configuration: Expandable<'a, Configuration>,
            created: Timestamp,
            customer: &'a str,
            customer_account: Option<&'a str>,
            flow: Option<Flow<'a>>,
            livemode: bool,
            locale: Option<&'a str>,
            object: &'a str,
            on_behalf_of: Option<&'a str>,
            return_url: Option<&'a str>,
            url: BearerUrl<'a>,
        }
    }

    views {
        /// `flow.after_completion` in an answer.
        AfterCompletion {
            hosted_confirmation: Option<HostedConfirmation<'a>>,
            redirect: Option<Redirect<'a>>,
            type_: AfterCompletionType,
        }

        /// `after_expiration` in an answer.
        AfterExpiration {
            customer_login: Option<CustomerLogin<'a>>,
            type_: AfterExpirationType,
        }

        /// `flow.subscription_cancel.retention.coupon_offer` in an answer.
        CouponOffer {
            coupon: &'a str,
        }

        /// `after_expiration.customer_login` in an answer.
        CustomerLogin {
            expires_at: Option<Timestamp>,
        }

        /// `flow.subscription_update_confirm.discounts` in an answer.
        Discount {
            coupon: Option<&'a str>,
            promotion_code: Option<&'a str>,
        }

        /// `flow` in an answer.
        Flow {
            after_completion: AfterCompletion<'a>,
            customer_update: Option<&'a Json>,
            subscription_cancel: Option<SubscriptionCancel<'a>>,
            subscription_pause: Option<SubscriptionPause<'a>>,
            subscription_update: Option<SubscriptionPause<'a>>,
            subscription_update_confirm: Option<SubscriptionUpdateConfirm<'a>>,
            type_: FlowType,
        }

        /// `flow.subscription_update_confirm.items` in an answer.
        Item {
            id: Option<&'a str>,
            price: Option<&'a str>,
            quantity: Option<i64>,
        }

        /// `flow.after_completion.redirect` in an answer.
        Redirect {
            return_url: &'a str,
        }

        /// `flow.subscription_cancel.retention` in an answer.
        Retention {
            coupon_offer: Option<CouponOffer<'a>>,
            type_: RetentionType,
        }

        /// `flow.subscription_cancel` in an answer.
        SubscriptionCancel {
            retention: Option<Retention<'a>>,
            subscription: &'a str,
        }

        /// `flow.subscription_pause` in an answer.
        SubscriptionPause {
            subscription: &'a str,
        }

        /// `flow.subscription_update_confirm` in an answer.
        SubscriptionUpdateConfirm {
            discounts: Option<Vec<Discount<'a>>>,
            items: Vec<Item<'a>>,
            subscription: &'a str,
        }
    }

    enums {
        /// `flow.after_completion.type`.
        AfterCompletionType {
            HostedConfirmation = "hosted_confirmation",
            PortalHomepage = "portal_homepage",
            Redirect = "redirect",
        }

        /// `after_expiration.type`.
        AfterExpirationType { CustomerLogin = "customer_login" }

        /// `flow_data.type`.
        FlowDataType {
            CustomerUpdate = "customer_update",
            PaymentMethodUpdate = "payment_method_update",
            SubscriptionCancel = "subscription_cancel",
            SubscriptionPause = "subscription_pause",
            SubscriptionUpdate = "subscription_update",
            SubscriptionUpdateConfirm = "subscription_update_confirm",
        }

        /// `flow.type`.
        FlowType {
            CustomerUpdate = "customer_update",
            PaymentMethodUpdate = "payment_method_update",
            SubscriptionCancel = "subscription_cancel",
            SubscriptionPause = "subscription_pause",
            SubscriptionUpdate = "subscription_update",
            SubscriptionUpdateConfirm = "subscription_update_confirm",
        }

        /// `flow.subscription_cancel.retention.type`.
        RetentionType { CouponOffer = "coupon_offer" }
    }
}
