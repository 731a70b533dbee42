//! [Account sessions](https://docs.stripe.com/api/account_sessions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::json::JsonRef;
use crate::secret::SecretText;
use crate::table::argument::Empty;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/account_sessions/create) an account session.
        ///
        /// Required: `account`, `components`.
        POST "/v1/account_sessions" create() Create
            at "api/account_sessions/create#create_account_session" -> AccountSession {
            /// The account that the components show. Required.
            account: String,
            /// Which embedded components the session may show, and what they may do. Required.
            components: |ComponentsParams|,
            expand: Vec<String>,
        }
    }

    params {
        /// `components.account_management` in a request.
        AccountManagementParams
            at "api/account_sessions/create#create_account_session-components-account_management" {
            /// Required.
            enabled: bool,
            features: |FeaturesParams|,
        }

        /// `components.balances.features` in a request.
        BalancesFeaturesParams
            at "api/account_sessions/create#create_account_session-components-balances-features" {
            disable_stripe_user_authentication: bool,
            edit_payout_schedule: bool,
            external_account_collection: bool,
            instant_payouts: bool,
            standard_payouts: bool,
        }

        /// `components.balances` in a request.
        BalancesParams at "api/account_sessions/create#create_account_session-components-balances" {
            /// Required.
            enabled: bool,
            features: |BalancesFeaturesParams|,
        }

        /// `components.balance_report` in a request.
        ComponentParams
            at "api/account_sessions/create#create_account_session-components-balance_report" {
            /// Required.
            enabled: bool,
            features: |Empty|,
        }

        /// `components` in a request.
        ComponentsParams at "api/account_sessions/create#create_account_session-components" {
            account_management: |AccountManagementParams|,
            account_onboarding: |AccountOnboardingParams|,
            balance_report: |BalanceReportParams|,
            balances: |BalancesParams|,
            disputes_list: |DisputesListParams|,
            documents: |DocumentsParams|,
            financial_account: |FinancialAccountParams|,
            financial_account_transactions: |FinancialAccountTransactionsParams|,
            instant_payouts_promotion: |InstantPayoutsPromotionParams|,
            issuing_card: |IssuingCardParams|,
            issuing_cards_list: |IssuingCardsListParams|,
            notification_banner: |NotificationBannerParams|,
            payment_details: |PaymentDetailsParams|,
            payment_disputes: |PaymentDisputesParams|,
            payment_method_settings: |PaymentMethodSettingsParams|,
            payments: |PaymentsParams|,
            payout_details: |PayoutDetailsParams|,
            payout_reconciliation_report: |PayoutReconciliationReportParams|,
            payouts: |PayoutsParams|,
            payouts_list: |PayoutsListParams|,
            reporting_chart: |ReportingChartParams|,
            tax_registrations: |TaxRegistrationsParams|,
            tax_settings: |TaxSettingsParams|,
            terminal_hardware_orders: |TerminalHardwareOrdersParams|,
            terminal_hardware_shop: |TerminalHardwareShopParams|,
        }

        /// `components.disputes_list.features` in a request.
        DisputesListFeaturesParams
            at "api/account_sessions/create#create_account_session-components-disputes_list-features" {
            capture_payments: bool,
            destination_on_behalf_of_charge_management: bool,
            dispute_management: bool,
            refund_management: bool,
            smart_disputes_management: bool,
        }

        /// `components.disputes_list` in a request.
        DisputesListParams
            at "api/account_sessions/create#create_account_session-components-disputes_list" {
            /// Required.
            enabled: bool,
            features: |DisputesListFeaturesParams|,
        }

        /// `components.account_management.features` in a request.
        FeaturesParams
            at "api/account_sessions/create#create_account_session-components-account_management-features" {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
        }

        /// `components.financial_account.features` in a request.
        FinancialAccountFeaturesParams
            at "api/account_sessions/create#create_account_session-components-financial_account-features" {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
            send_money: bool,
            transfer_balance: bool,
        }

        /// `components.financial_account` in a request.
        FinancialAccountParams
            at "api/account_sessions/create#create_account_session-components-financial_account" {
            /// Required.
            enabled: bool,
            features: |FinancialAccountFeaturesParams|,
        }

        /// `components.financial_account_transactions.features` in a request.
        FinancialAccountTransactionsFeaturesParams
            at "api/account_sessions/create#create_account_session-components-financial_account_transactions-features" {
            card_spend_dispute_management: bool,
        }

        /// `components.financial_account_transactions` in a request.
        FinancialAccountTransactionsParams
            at "api/account_sessions/create#create_account_session-components-financial_account_transactions" {
            /// Required.
            enabled: bool,
            features: |FinancialAccountTransactionsFeaturesParams|,
        }

        /// `components.instant_payouts_promotion.features` in a request.
        InstantPayoutsPromotionFeaturesParams
            at "api/account_sessions/create#create_account_session-components-instant_payouts_promotion-features" {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
            instant_payouts: bool,
        }

        /// `components.instant_payouts_promotion` in a request.
        InstantPayoutsPromotionParams
            at "api/account_sessions/create#create_account_session-components-instant_payouts_promotion" {
            /// Required.
            enabled: bool,
            features: |InstantPayoutsPromotionFeaturesParams|,
        }

        /// `components.issuing_card.features` in a request.
        IssuingCardFeaturesParams
            at "api/account_sessions/create#create_account_session-components-issuing_card-features" {
            card_management: bool,
            card_spend_dispute_management: bool,
            cardholder_management: bool,
            spend_control_management: bool,
        }

        /// `components.issuing_card` in a request.
        IssuingCardParams
            at "api/account_sessions/create#create_account_session-components-issuing_card" {
            /// Required.
            enabled: bool,
            features: |IssuingCardFeaturesParams|,
        }

        /// `components.issuing_cards_list.features` in a request.
        IssuingCardsListFeaturesParams
            at "api/account_sessions/create#create_account_session-components-issuing_cards_list-features" {
            card_management: bool,
            card_spend_dispute_management: bool,
            cardholder_management: bool,
            disable_stripe_user_authentication: bool,
            spend_control_management: bool,
        }

        /// `components.issuing_cards_list` in a request.
        IssuingCardsListParams
            at "api/account_sessions/create#create_account_session-components-issuing_cards_list" {
            /// Required.
            enabled: bool,
            features: |IssuingCardsListFeaturesParams|,
        }

        /// `components.payment_disputes.features` in a request.
        PaymentDisputesFeaturesParams
            at "api/account_sessions/create#create_account_session-components-payment_disputes-features" {
            destination_on_behalf_of_charge_management: bool,
            dispute_management: bool,
            refund_management: bool,
            smart_disputes_management: bool,
        }

        /// `components.payment_disputes` in a request.
        PaymentDisputesParams
            at "api/account_sessions/create#create_account_session-components-payment_disputes" {
            /// Required.
            enabled: bool,
            features: |PaymentDisputesFeaturesParams|,
        }

        /// `components.payment_method_settings.features` in a request.
        PaymentMethodSettingsFeaturesParams
            at "api/account_sessions/create#create_account_session-components-payment_method_settings-features" {
            disable_stripe_user_authentication: bool,
        }

        /// `components.payment_method_settings` in a request.
        PaymentMethodSettingsParams
            at "api/account_sessions/create#create_account_session-components-payment_method_settings" {
            /// Required.
            enabled: bool,
            features: |PaymentMethodSettingsFeaturesParams|,
        }
    }

    objects {
        /// An [account session](https://docs.stripe.com/api/account_sessions/object).
        AccountSession "account_session" at "api/account_sessions/object#account_session_object" {
            /// The account that the components show.
            account: &'a str,
            /// Given to Connect.js in the seller's browser; never logged or stored.
            client_secret: SecretText<'a>,
            /// Which embedded components the session may show, and what they may do.
            components: Components<'a>,
            /// When `client_secret` ends; Connect.js then asks for a new one.
            expires_at: Timestamp,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
        }
    }

    views {
        /// `components.account_management` in an answer.
        AccountManagement
            at "api/account_sessions/object#account_session_object-components-account_management" {
            enabled: bool,
            features: Features<'a>,
        }

        /// `components.balances` in an answer.
        Balances at "api/account_sessions/object#account_session_object-components-balances" {
            enabled: bool,
            features: BalancesFeatures<'a>,
        }

        /// `components.balances.features` in an answer.
        BalancesFeatures
            at "api/account_sessions/object#account_session_object-components-balances-features" {
            disable_stripe_user_authentication: bool,
            edit_payout_schedule: bool,
            external_account_collection: bool,
            instant_payouts: bool,
            standard_payouts: bool,
        }

        /// `components.balance_report` in an answer.
        Component
            at "api/account_sessions/object#account_session_object-components-balance_report" {
            enabled: bool,
            features: JsonRef<'a>,
        }

        /// `components` in an answer.
        Components at "api/account_sessions/object#account_session_object-components" {
            account_management: AccountManagement<'a>,
            account_onboarding: AccountOnboarding<'a>,
            balance_report: BalanceReport<'a>,
            balances: Balances<'a>,
            disputes_list: DisputesList<'a>,
            documents: Documents<'a>,
            financial_account: FinancialAccount<'a>,
            financial_account_transactions: FinancialAccountTransactions<'a>,
            instant_payouts_promotion: InstantPayoutsPromotion<'a>,
            issuing_card: IssuingCard<'a>,
            issuing_cards_list: IssuingCardsList<'a>,
            notification_banner: NotificationBanner<'a>,
            payment_details: PaymentDetails<'a>,
            payment_disputes: PaymentDisputes<'a>,
            payment_method_settings: PaymentMethodSettings<'a>,
            payments: Payments<'a>,
            payout_details: PayoutDetails<'a>,
            payout_reconciliation_report: PayoutReconciliationReport<'a>,
            payouts: Payouts<'a>,
            payouts_list: PayoutsList<'a>,
            reporting_chart: ReportingChart<'a>,
            tax_registrations: TaxRegistrations<'a>,
            tax_settings: TaxSettings<'a>,
            terminal_hardware_orders: TerminalHardwareOrders<'a>,
            terminal_hardware_shop: TerminalHardwareShop<'a>,
        }

        /// `components.disputes_list` in an answer.
        DisputesList
            at "api/account_sessions/object#account_session_object-components-disputes_list" {
            enabled: bool,
            features: DisputesListFeatures<'a>,
        }

        /// `components.disputes_list.features` in an answer.
        DisputesListFeatures
            at "api/account_sessions/object#account_session_object-components-disputes_list-features" {
            capture_payments: bool,
            destination_on_behalf_of_charge_management: bool,
            dispute_management: bool,
            refund_management: bool,
            smart_disputes_management: bool,
        }

        /// `components.account_management.features` in an answer.
        Features
            at "api/account_sessions/object#account_session_object-components-account_management-features" {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
        }

        /// `components.financial_account` in an answer.
        FinancialAccount
            at "api/account_sessions/object#account_session_object-components-financial_account" {
            enabled: bool,
            features: FinancialAccountFeatures<'a>,
        }

        /// `components.financial_account.features` in an answer.
        FinancialAccountFeatures
            at "api/account_sessions/object#account_session_object-components-financial_account-features" {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
            send_money: bool,
            transfer_balance: bool,
        }

        /// `components.financial_account_transactions` in an answer.
        FinancialAccountTransactions
            at "api/account_sessions/object#account_session_object-components-financial_account_transactions" {
            enabled: bool,
            features: FinancialAccountTransactionsFeatures<'a>,
        }

        /// `components.financial_account_transactions.features` in an answer.
        FinancialAccountTransactionsFeatures
            at "api/account_sessions/object#account_session_object-components-financial_account_transactions-features" {
            card_spend_dispute_management: bool,
        }

        /// `components.instant_payouts_promotion` in an answer.
        InstantPayoutsPromotion
            at "api/account_sessions/object#account_session_object-components-instant_payouts_promotion" {
            enabled: bool,
            features: InstantPayoutsPromotionFeatures<'a>,
        }

        /// `components.instant_payouts_promotion.features` in an answer.
        InstantPayoutsPromotionFeatures
            at "api/account_sessions/object#account_session_object-components-instant_payouts_promotion-features" {
            disable_stripe_user_authentication: bool,
            external_account_collection: bool,
            instant_payouts: bool,
        }

        /// `components.issuing_card` in an answer.
        IssuingCard
            at "api/account_sessions/object#account_session_object-components-issuing_card" {
            enabled: bool,
            features: IssuingCardFeatures<'a>,
        }

        /// `components.issuing_card.features` in an answer.
        IssuingCardFeatures
            at "api/account_sessions/object#account_session_object-components-issuing_card-features" {
            card_management: bool,
            card_spend_dispute_management: bool,
            cardholder_management: bool,
            spend_control_management: bool,
        }

        /// `components.issuing_cards_list` in an answer.
        IssuingCardsList
            at "api/account_sessions/object#account_session_object-components-issuing_cards_list" {
            enabled: bool,
            features: IssuingCardsListFeatures<'a>,
        }

        /// `components.issuing_cards_list.features` in an answer.
        IssuingCardsListFeatures
            at "api/account_sessions/object#account_session_object-components-issuing_cards_list-features" {
            card_management: bool,
            card_spend_dispute_management: bool,
            cardholder_management: bool,
            disable_stripe_user_authentication: bool,
            spend_control_management: bool,
        }

        /// `components.payment_disputes` in an answer.
        PaymentDisputes
            at "api/account_sessions/object#account_session_object-components-payment_disputes" {
            enabled: bool,
            features: PaymentDisputesFeatures<'a>,
        }

        /// `components.payment_disputes.features` in an answer.
        PaymentDisputesFeatures
            at "api/account_sessions/object#account_session_object-components-payment_disputes-features" {
            destination_on_behalf_of_charge_management: bool,
            dispute_management: bool,
            refund_management: bool,
            smart_disputes_management: bool,
        }

        /// `components.payment_method_settings` in an answer.
        PaymentMethodSettings
            at "api/account_sessions/object#account_session_object-components-payment_method_settings" {
            enabled: bool,
            features: PaymentMethodSettingsFeatures<'a>,
        }

        /// `components.payment_method_settings.features` in an answer.
        PaymentMethodSettingsFeatures
            at "api/account_sessions/object#account_session_object-components-payment_method_settings-features" {
            disable_stripe_user_authentication: bool,
        }
    }
}

/// [`components.account_onboarding`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-account_onboarding)
/// in an answer: another name of [`AccountManagement`].
pub type AccountOnboarding<'a> = AccountManagement<'a>;

/// [`components.account_onboarding`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-account_onboarding)
/// in a request: another name of [`AccountManagementParams`].
pub type AccountOnboardingParams = AccountManagementParams;

/// [`components.balance_report`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-balance_report)
/// in an answer: another name of [`Component`].
pub type BalanceReport<'a> = Component<'a>;

/// [`components.balance_report`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-balance_report)
/// in a request: another name of [`ComponentParams`].
pub type BalanceReportParams = ComponentParams;

/// [`components.documents`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-documents)
/// in an answer: another name of [`Component`].
pub type Documents<'a> = Component<'a>;

/// [`components.documents`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-documents)
/// in a request: another name of [`ComponentParams`].
pub type DocumentsParams = ComponentParams;

/// [`components.notification_banner`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-notification_banner)
/// in an answer: another name of [`AccountManagement`].
pub type NotificationBanner<'a> = AccountManagement<'a>;

/// [`components.notification_banner`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-notification_banner)
/// in a request: another name of [`AccountManagementParams`].
pub type NotificationBannerParams = AccountManagementParams;

/// [`components.payment_details`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payment_details)
/// in an answer: another name of [`DisputesList`].
pub type PaymentDetails<'a> = DisputesList<'a>;

/// [`components.payment_details`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payment_details)
/// in a request: another name of [`DisputesListParams`].
pub type PaymentDetailsParams = DisputesListParams;

/// [`components.payments`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payments)
/// in an answer: another name of [`DisputesList`].
pub type Payments<'a> = DisputesList<'a>;

/// [`components.payments`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payments)
/// in a request: another name of [`DisputesListParams`].
pub type PaymentsParams = DisputesListParams;

/// [`components.payout_details`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_details)
/// in an answer: another name of [`Component`].
pub type PayoutDetails<'a> = Component<'a>;

/// [`components.payout_details`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_details)
/// in a request: another name of [`ComponentParams`].
pub type PayoutDetailsParams = ComponentParams;

/// [`components.payout_reconciliation_report`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payout_reconciliation_report)
/// in an answer: another name of [`Component`].
pub type PayoutReconciliationReport<'a> = Component<'a>;

/// [`components.payout_reconciliation_report`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payout_reconciliation_report)
/// in a request: another name of [`ComponentParams`].
pub type PayoutReconciliationReportParams = ComponentParams;

/// [`components.payouts`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts)
/// in an answer: another name of [`Balances`].
pub type Payouts<'a> = Balances<'a>;

/// [`components.payouts_list`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-payouts_list)
/// in an answer: another name of [`Component`].
pub type PayoutsList<'a> = Component<'a>;

/// [`components.payouts_list`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts_list)
/// in a request: another name of [`ComponentParams`].
pub type PayoutsListParams = ComponentParams;

/// [`components.payouts`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-payouts)
/// in a request: another name of [`BalancesParams`].
pub type PayoutsParams = BalancesParams;

/// [`components.reporting_chart`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-reporting_chart)
/// in an answer: another name of [`Component`].
pub type ReportingChart<'a> = Component<'a>;

/// [`components.reporting_chart`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-reporting_chart)
/// in a request: another name of [`ComponentParams`].
pub type ReportingChartParams = ComponentParams;

/// [`components.tax_registrations`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_registrations)
/// in an answer: another name of [`Component`].
pub type TaxRegistrations<'a> = Component<'a>;

/// [`components.tax_registrations`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_registrations)
/// in a request: another name of [`ComponentParams`].
pub type TaxRegistrationsParams = ComponentParams;

/// [`components.tax_settings`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-tax_settings)
/// in an answer: another name of [`Component`].
pub type TaxSettings<'a> = Component<'a>;

/// [`components.tax_settings`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-tax_settings)
/// in a request: another name of [`ComponentParams`].
pub type TaxSettingsParams = ComponentParams;

/// [`components.terminal_hardware_orders`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_orders)
/// in an answer: another name of [`Component`].
pub type TerminalHardwareOrders<'a> = Component<'a>;

/// [`components.terminal_hardware_orders`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_orders)
/// in a request: another name of [`ComponentParams`].
pub type TerminalHardwareOrdersParams = ComponentParams;

/// [`components.terminal_hardware_shop`](https://docs.stripe.com/api/account_sessions/object#account_session_object-components-terminal_hardware_shop)
/// in an answer: another name of [`Component`].
pub type TerminalHardwareShop<'a> = Component<'a>;

/// [`components.terminal_hardware_shop`](https://docs.stripe.com/api/account_sessions/create#create_account_session-components-terminal_hardware_shop)
/// in a request: another name of [`ComponentParams`].
pub type TerminalHardwareShopParams = ComponentParams;
