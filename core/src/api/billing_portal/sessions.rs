//! [Sessions](https://docs.stripe.com/api/customer_portal/sessions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::billing_portal::Configuration;
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::BearerUrl;
use crate::table::table;
use crate::timestamp::Timestamp;

pub use crate::api::payment_links::{HostedConfirmation, HostedConfirmationParams};
pub use crate::api::sources::RedirectParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_portal/sessions/create) a session.
        POST "/v1/billing_portal/sessions" create() Create
            at "api/customer_portal/sessions/create#create_portal_session" -> Session {
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
        AfterCompletionParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-after_completion" {
            hosted_confirmation: |HostedConfirmationParams|,
            redirect: |RedirectParams|,
            /// Required.
            type_ as type: AfterCompletionType,
        }

        /// `after_expiration` in a request.
        AfterExpirationParams
            at "api/customer_portal/sessions/create#create_portal_session-after_expiration" {
            customer_login: |CustomerLoginParams|,
            /// Required.
            type_ as type: AfterExpirationType,
        }

        /// `flow_data.subscription_cancel.retention.coupon_offer` in a request.
        CouponOfferParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel-retention-coupon_offer" {
            /// Required.
            coupon: String,
        }

        /// `after_expiration.customer_login` in a request.
        CustomerLoginParams
            at "api/customer_portal/sessions/create#create_portal_session-after_expiration-customer_login" {
            expires_at: Timestamp,
        }

        /// `flow_data.subscription_update_confirm.discounts` in a request.
        DiscountParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-discounts" {
            coupon: String,
            promotion_code: String,
        }

        /// `flow_data` in a request.
        FlowDataParams at "api/customer_portal/sessions/create#create_portal_session-flow_data" {
            after_completion: |AfterCompletionParams|,
            subscription_cancel: |SubscriptionCancelParams|,
            subscription_pause: |SubscriptionPauseParams|,
            subscription_update: |SubscriptionUpdateParams|,
            subscription_update_confirm: |SubscriptionUpdateConfirmParams|,
            /// Required.
            type_ as type: FlowDataType,
        }

        /// `flow_data.subscription_update_confirm.items` in a request.
        ItemParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm-items" {
            /// Required.
            id: String,
            price: String,
            quantity: i64,
        }

        /// `flow_data.subscription_cancel.retention` in a request.
        RetentionParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel-retention" {
            /// Required.
            coupon_offer: |CouponOfferParams|,
            /// Required.
            type_ as type: RetentionType,
        }

        /// `flow_data.subscription_cancel` in a request.
        SubscriptionCancelParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_cancel" {
            retention: |RetentionParams|,
            /// Required.
            subscription: String,
        }

        /// `flow_data.subscription_pause` in a request.
        SubscriptionPauseParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_pause" {
            /// Required.
            subscription: String,
        }

        /// `flow_data.subscription_update_confirm` in a request.
        SubscriptionUpdateConfirmParams
            at "api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update_confirm" {
            discounts: ..|DiscountParams|,
            /// Required.
            items: ..|ItemParams|,
            /// Required.
            subscription: String,
        }
    }

    objects {
        /// A [session](https://docs.stripe.com/api/customer_portal/sessions/object).
        Session "billing_portal.session"
            at "api/customer_portal/sessions/object#portal_session_object" id {
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
        AfterCompletion
            at "api/customer_portal/sessions/object#portal_session_object-flow-after_completion" {
            hosted_confirmation: Option<HostedConfirmation<'a>>,
            redirect: Option<Redirect<'a>>,
            type_ as type: AfterCompletionType,
        }

        /// `after_expiration` in an answer.
        AfterExpiration
            at "api/customer_portal/sessions/object#portal_session_object-after_expiration" {
            customer_login: Option<CustomerLogin<'a>>,
            type_ as type: AfterExpirationType,
        }

        /// `flow.subscription_cancel.retention.coupon_offer` in an answer.
        CouponOffer
            at "api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel-retention-coupon_offer" {
            coupon: &'a str,
        }

        /// `after_expiration.customer_login` in an answer.
        CustomerLogin
            at "api/customer_portal/sessions/object#portal_session_object-after_expiration-customer_login" {
            expires_at: Option<Timestamp>,
        }

        /// `flow.subscription_update_confirm.discounts` in an answer.
        Discount
            at "api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-discounts" {
            coupon: Option<&'a str>,
            promotion_code: Option<&'a str>,
        }

        /// `flow` in an answer.
        Flow at "api/customer_portal/sessions/object#portal_session_object-flow" {
            after_completion: AfterCompletion<'a>,
            customer_update: Option<JsonRef<'a>>,
            subscription_cancel: Option<SubscriptionCancel<'a>>,
            subscription_pause: Option<SubscriptionPause<'a>>,
            subscription_update: Option<SubscriptionUpdate<'a>>,
            subscription_update_confirm: Option<SubscriptionUpdateConfirm<'a>>,
            type_ as type: FlowType,
        }

        /// `flow.subscription_update_confirm.items` in an answer.
        Item
            at "api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm-items" {
            id: Option<&'a str>,
            price: Option<&'a str>,
            quantity: Option<i64>,
        }

        /// `flow.after_completion.redirect` in an answer.
        Redirect
            at "api/customer_portal/sessions/object#portal_session_object-flow-after_completion-redirect" {
            return_url: &'a str,
        }

        /// `flow.subscription_cancel.retention` in an answer.
        Retention
            at "api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel-retention" {
            coupon_offer: Option<CouponOffer<'a>>,
            type_ as type: RetentionType,
        }

        /// `flow.subscription_cancel` in an answer.
        SubscriptionCancel
            at "api/customer_portal/sessions/object#portal_session_object-flow-subscription_cancel" {
            retention: Option<Retention<'a>>,
            subscription: &'a str,
        }

        /// `flow.subscription_pause` in an answer.
        SubscriptionPause
            at "api/customer_portal/sessions/object#portal_session_object-flow-subscription_pause" {
            subscription: &'a str,
        }

        /// `flow.subscription_update_confirm` in an answer.
        SubscriptionUpdateConfirm
            at "api/customer_portal/sessions/object#portal_session_object-flow-subscription_update_confirm" {
            discounts: Option<Vec<Discount<'a>>>,
            items: Vec<Item<'a>>,
            subscription: &'a str,
        }
    }

    kinds {
        AfterCompletionKind of view AfterCompletion {
            HostedConfirmation("hosted_confirmation"): HostedConfirmation<'a>,
            Redirect("redirect"): Redirect<'a>,
        }

        FlowKind of view Flow {
            CustomerUpdate("customer_update"): JsonRef<'a>,
            SubscriptionCancel("subscription_cancel"): SubscriptionCancel<'a>,
            SubscriptionPause("subscription_pause"): SubscriptionPause<'a>,
            SubscriptionUpdate("subscription_update"): SubscriptionUpdate<'a>,
            SubscriptionUpdateConfirm("subscription_update_confirm"): SubscriptionUpdateConfirm<'a>,
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

/// [`flow.subscription_update`](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update)
/// in an answer: another name of [`SubscriptionPause`].
pub type SubscriptionUpdate<'a> = SubscriptionPause<'a>;

/// [`flow_data.subscription_update`](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update)
/// in a request: another name of [`SubscriptionPauseParams`].
pub type SubscriptionUpdateParams = SubscriptionPauseParams;
