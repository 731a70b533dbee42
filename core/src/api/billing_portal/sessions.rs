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
            /// Fields that expand: `configuration`.
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
            /// If `type` is `hosted_confirmation`.
            hosted_confirmation: |HostedConfirmationParams|,
            /// If `type` is `redirect`.
            redirect: |RedirectParams|,
            /// Required. One of `hosted_confirmation`, `portal_homepage`, `redirect`. `type` on the
            /// wire.
            type_ as type: AfterCompletionType,
        }

        /// `after_expiration` in a request.
        AfterExpirationParams
            at "api/customer_portal/sessions/create#create_portal_session-after_expiration" {
            /// If `type` is `customer_login`.
            customer_login: |CustomerLoginParams|,
            /// Required. Only `customer_login`. `type` on the wire.
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
            /// If `type` is `subscription_cancel`.
            subscription_cancel: |SubscriptionCancelParams|,
            /// If `type` is `subscription_pause`.
            subscription_pause: |SubscriptionPauseParams|,
            /// If `type` is `subscription_update`.
            subscription_update: |SubscriptionUpdateParams|,
            /// If `type` is `subscription_update_confirm`.
            subscription_update_confirm: |SubscriptionUpdateConfirmParams|,
            /// Required. One of `customer_update`, `payment_method_update`, `subscription_cancel`,
            /// `subscription_pause`, `subscription_update`, `subscription_update_confirm`. `type`
            /// on the wire.
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
            /// Required. Only `coupon_offer`. `type` on the wire.
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
            /// Adds one.
            discounts: ..|DiscountParams|,
            /// Required. Adds one.
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
            /// When it was created.
            created: Timestamp,
            customer: &'a str,
            customer_account: Option<&'a str>,
            flow: Option<Flow<'a>>,
            /// Whether it is live and not a test.
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
            /// If `type` is `hosted_confirmation`.
            hosted_confirmation: Option<HostedConfirmation<'a>>,
            /// If `type` is `redirect`.
            redirect: Option<Redirect<'a>>,
            /// One of `hosted_confirmation`, `portal_homepage`, `redirect`. `type` on the wire.
            type_ as type: AfterCompletionType,
        }

        /// `after_expiration` in an answer.
        AfterExpiration
            at "api/customer_portal/sessions/object#portal_session_object-after_expiration" {
            /// If `type` is `customer_login`.
            customer_login: Option<CustomerLogin<'a>>,
            /// Only `customer_login`. `type` on the wire.
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
            /// If `type` is `customer_update`.
            customer_update: Option<JsonRef<'a>>,
            /// If `type` is `subscription_cancel`.
            subscription_cancel: Option<SubscriptionCancel<'a>>,
            /// If `type` is `subscription_pause`.
            subscription_pause: Option<SubscriptionPause<'a>>,
            /// If `type` is `subscription_update`.
            subscription_update: Option<SubscriptionUpdate<'a>>,
            /// If `type` is `subscription_update_confirm`.
            subscription_update_confirm: Option<SubscriptionUpdateConfirm<'a>>,
            /// One of `customer_update`, `payment_method_update`, `subscription_cancel`,
            /// `subscription_pause`, `subscription_update`, `subscription_update_confirm`. `type`
            /// on the wire.
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
            /// Only `coupon_offer`. `type` on the wire.
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
        /// `flow_data.after_completion.type`.
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

        /// `flow_data.subscription_cancel.retention.type`.
        RetentionType { CouponOffer = "coupon_offer" }
    }
}

/// [`flow.subscription_update`](https://docs.stripe.com/api/customer_portal/sessions/object#portal_session_object-flow-subscription_update)
/// in an answer: another name of [`SubscriptionPause`].
pub type SubscriptionUpdate<'a> = SubscriptionPause<'a>;

/// [`flow_data.subscription_update`](https://docs.stripe.com/api/customer_portal/sessions/create#create_portal_session-flow_data-subscription_update)
/// in a request: another name of [`SubscriptionPauseParams`].
pub type SubscriptionUpdateParams = SubscriptionPauseParams;
