//! [Customer sessions](https://docs.stripe.com/api/customer_sessions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Customer;
use crate::object::Expandable;
use crate::secret::SecretText;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_sessions/create) a customer session.
        ///
        /// Required: `components`.
        POST "/v1/customer_sessions" create() Create
            at "api/customer_sessions/create#create_customer_session" -> CustomerSession {
            /// Required.
            components: |ComponentsParams|,
            customer: String,
            customer_account: String,
            /// Fields that expand: `customer`.
            expand: Vec<String>,
        }
    }

    params {
        /// `components.active_entitlements` in a request.
        ActiveEntitlementsParams
            at "api/customer_sessions/create#create_customer_session-components-active_entitlements" {
            /// Required.
            enabled: bool,
        }

        /// `components` in a request.
        ComponentsParams at "api/customer_sessions/create#create_customer_session-components" {
            active_entitlements: |ActiveEntitlementsParams|,
            buy_button: |BuyButtonParams|,
            customer_portal: |CustomerPortalParams|,
            customer_sheet: |CustomerSheetParams|,
            mobile_payment_element: |MobilePaymentElementParams|,
            payment_element: |PaymentElementParams|,
            pricing_table: |PricingTableParams|,
        }

        /// `components.customer_sheet` in a request.
        CustomerSheetParams
            at "api/customer_sessions/create#create_customer_session-components-customer_sheet" {
            /// Required.
            enabled: bool,
            features: |FeaturesParams|,
        }

        /// `components.customer_sheet.features` in a request.
        FeaturesParams
            at "api/customer_sessions/create#create_customer_session-components-customer_sheet-features" {
            /// Any of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: Vec<PaymentMethodAllowRedisplayFilter>,
            /// One of `disabled`, `enabled`.
            payment_method_remove: PaymentMethodRemove,
        }

        /// `components.mobile_payment_element.features` in a request.
        MobilePaymentElementFeaturesParams
            at "api/customer_sessions/create#create_customer_session-components-mobile_payment_element-features" {
            /// Any of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: Vec<PaymentMethodAllowRedisplayFilter>,
            /// One of `disabled`, `enabled`.
            payment_method_redisplay: PaymentMethodRedisplay,
            /// One of `disabled`, `enabled`.
            payment_method_remove: PaymentMethodRemove,
            /// One of `disabled`, `enabled`.
            payment_method_save: PaymentMethodSave,
            /// One of `always`, `limited`, `unspecified`.
            payment_method_save_allow_redisplay_override: PaymentMethodSaveAllowRedisplayOverride,
        }

        /// `components.mobile_payment_element` in a request.
        MobilePaymentElementParams
            at "api/customer_sessions/create#create_customer_session-components-mobile_payment_element" {
            /// Required.
            enabled: bool,
            features: |MobilePaymentElementFeaturesParams|,
        }

        /// `components.payment_element.features` in a request.
        PaymentElementFeaturesParams
            at "api/customer_sessions/create#create_customer_session-components-payment_element-features" {
            /// Any of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: Vec<PaymentMethodAllowRedisplayFilter>,
            /// One of `disabled`, `enabled`.
            payment_method_redisplay: PaymentMethodRedisplay,
            payment_method_redisplay_limit: i64,
            /// One of `disabled`, `enabled`.
            payment_method_remove: PaymentMethodRemove,
            /// One of `disabled`, `enabled`.
            payment_method_save: PaymentMethodSave,
            /// One of `off_session`, `on_session`.
            payment_method_save_usage: PaymentMethodSaveUsage,
        }

        /// `components.payment_element` in a request.
        PaymentElementParams
            at "api/customer_sessions/create#create_customer_session-components-payment_element" {
            /// Required.
            enabled: bool,
            features: |PaymentElementFeaturesParams|,
        }
    }

    objects {
        /// A [customer session](https://docs.stripe.com/api/customer_sessions/object).
        CustomerSession "customer_session"
            at "api/customer_sessions/object#customer_session_object" {
            client_secret: SecretText<'a>,
            components: Option<Components<'a>>,
            /// When it was created.
            created: Timestamp,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            expires_at: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }

    views {
        /// `components.active_entitlements` in an answer.
        ActiveEntitlements
            at "api/customer_sessions/object#customer_session_object-components-active_entitlements" {
            enabled: bool,
        }

        /// `components` in an answer.
        Components at "api/customer_sessions/object#customer_session_object-components" {
            active_entitlements: ActiveEntitlements<'a>,
            buy_button: BuyButton<'a>,
            customer_portal: CustomerPortal<'a>,
            customer_sheet: CustomerSheet<'a>,
            mobile_payment_element: MobilePaymentElement<'a>,
            payment_element: PaymentElement<'a>,
            pricing_table: PricingTable<'a>,
        }

        /// `components.customer_sheet` in an answer.
        CustomerSheet
            at "api/customer_sessions/object#customer_session_object-components-customer_sheet" {
            enabled: bool,
            features: Option<Features<'a>>,
        }

        /// `components.customer_sheet.features` in an answer.
        Features
            at "api/customer_sessions/object#customer_session_object-components-customer_sheet-features" {
            /// Any of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: Option<Vec<PaymentMethodAllowRedisplayFilter>>,
            /// One of `disabled`, `enabled`.
            payment_method_remove: Option<PaymentMethodRemove>,
        }

        /// `components.mobile_payment_element` in an answer.
        MobilePaymentElement
            at "api/customer_sessions/object#customer_session_object-components-mobile_payment_element" {
            enabled: bool,
            features: Option<MobilePaymentElementFeatures<'a>>,
        }

        /// `components.mobile_payment_element.features` in an answer.
        MobilePaymentElementFeatures
            at "api/customer_sessions/object#customer_session_object-components-mobile_payment_element-features" {
            /// Any of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: Option<Vec<PaymentMethodAllowRedisplayFilter>>,
            /// One of `disabled`, `enabled`.
            payment_method_redisplay: Option<PaymentMethodRedisplay>,
            /// One of `disabled`, `enabled`.
            payment_method_remove: Option<PaymentMethodRemove>,
            /// One of `disabled`, `enabled`.
            payment_method_save: Option<PaymentMethodSave>,
            /// One of `always`, `limited`, `unspecified`.
            payment_method_save_allow_redisplay_override: Option<PaymentMethodSaveAllowRedisplayOverride>,
        }

        /// `components.payment_element` in an answer.
        PaymentElement
            at "api/customer_sessions/object#customer_session_object-components-payment_element" {
            enabled: bool,
            features: Option<PaymentElementFeatures<'a>>,
        }

        /// `components.payment_element.features` in an answer.
        PaymentElementFeatures
            at "api/customer_sessions/object#customer_session_object-components-payment_element-features" {
            /// Any of `always`, `limited`, `unspecified`.
            payment_method_allow_redisplay_filters: Vec<PaymentMethodAllowRedisplayFilter>,
            /// One of `disabled`, `enabled`.
            payment_method_redisplay: PaymentMethodRedisplay,
            payment_method_redisplay_limit: Option<i64>,
            /// One of `disabled`, `enabled`.
            payment_method_remove: PaymentMethodRemove,
            /// One of `disabled`, `enabled`.
            payment_method_save: PaymentMethodSave,
            /// One of `off_session`, `on_session`.
            payment_method_save_usage: Option<PaymentMethodSaveUsage>,
        }
    }

    enums {
        /// `components.customer_sheet.features.payment_method_allow_redisplay_filters`.
        PaymentMethodAllowRedisplayFilter {
            Always = "always",
            Limited = "limited",
            Unspecified = "unspecified",
        }

        /// `components.mobile_payment_element.features.payment_method_redisplay`.
        PaymentMethodRedisplay { Disabled = "disabled", Enabled = "enabled" }

        /// `components.customer_sheet.features.payment_method_remove`.
        PaymentMethodRemove { Disabled = "disabled", Enabled = "enabled" }

        /// `components.mobile_payment_element.features.payment_method_save`.
        PaymentMethodSave { Disabled = "disabled", Enabled = "enabled" }

        /// `components.mobile_payment_element.features.payment_method_save_allow_redisplay_override`.
        PaymentMethodSaveAllowRedisplayOverride {
            Always = "always",
            Limited = "limited",
            Unspecified = "unspecified",
        }

        /// `components.payment_element.features.payment_method_save_usage`.
        PaymentMethodSaveUsage { OffSession = "off_session", OnSession = "on_session" }
    }
}

/// [`components.buy_button`](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-buy_button)
/// in an answer: another name of [`ActiveEntitlements`].
pub type BuyButton<'a> = ActiveEntitlements<'a>;

/// [`components.buy_button`](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-buy_button)
/// in a request: another name of [`ActiveEntitlementsParams`].
pub type BuyButtonParams = ActiveEntitlementsParams;

/// [`components.customer_portal`](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-customer_portal)
/// in an answer: another name of [`ActiveEntitlements`].
pub type CustomerPortal<'a> = ActiveEntitlements<'a>;

/// [`components.customer_portal`](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-customer_portal)
/// in a request: another name of [`ActiveEntitlementsParams`].
pub type CustomerPortalParams = ActiveEntitlementsParams;

/// [`components.pricing_table`](https://docs.stripe.com/api/customer_sessions/object#customer_session_object-components-pricing_table)
/// in an answer: another name of [`ActiveEntitlements`].
pub type PricingTable<'a> = ActiveEntitlements<'a>;

/// [`components.pricing_table`](https://docs.stripe.com/api/customer_sessions/create#create_customer_session-components-pricing_table)
/// in a request: another name of [`ActiveEntitlementsParams`].
pub type PricingTableParams = ActiveEntitlementsParams;
