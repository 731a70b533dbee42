//! [Payout intents](https://docs.stripe.com/api/v2/money-management/payout-intents).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::Metadata;
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::payment_intents::ConfirmationMethod;
pub use crate::api::v2::core::account_tokens::AmountParams;
pub use crate::api::v2::money_management::outbound_payments::{
    AchParams, AchSubmission, BankAccountParams, FromParams, PayoutMethodOptionsParams,
    PreferredNetwork, PreferredNetworkOptionsParams, RecipientNotification,
    RecipientNotificationParams, RecipientNotificationSetting, TransactionPurpose,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money-management/payout-intents/create) a
        /// payout intent.
        ///
        /// Required: `amount`, `from`, `to`.
        ///
        /// Errors of its own: `capability_not_enabled`, `feature_not_enabled`,
        /// `recipient_not_notifiable`.
        POST "/v2/money_management/payout_intents" create() Create
            at "api/v2/money-management/payout-intents/create#v2_create_payout_intents" -> PayoutIntent {
            /// Required.
            amount: |AmountParams|,
            /// One of `automatic`, `manual`.
            confirmation_method: ConfirmationMethod,
            description: String,
            /// Required.
            from: |FromParams|,
            /// Names and values of your own.
            metadata: Metadata,
            recipient_notification: |RecipientNotificationParams|,
            schedule_options: |ScheduleOptionsParams|,
            statement_descriptor: String,
            /// Required.
            to: |ToParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/payout-intents/retrieve) a
        /// payout intent.
        GET "/v2/money_management/payout_intents/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/payout-intents/retrieve#v2_retrieve_payout_intents" -> PayoutIntent {}

        /// [Updates](https://docs.stripe.com/api/v2/money-management/payout-intents/update) a
        /// payout intent.
        ///
        /// Errors of its own: `capability_not_enabled`, `feature_not_enabled`,
        /// `recipient_not_notifiable`.
        POST "/v2/money_management/payout_intents/{id}" update(id) Update
            at "api/v2/money-management/payout-intents/update#v2_update_payout_intents" -> PayoutIntent {
            description: String,
            /// Names and values of your own.
            metadata: Metadata,
            recipient_notification: |RecipientNotificationParams|,
            schedule_options: |ScheduleOptionsParams|,
            statement_descriptor: String,
            to: |ToParams|,
        }

        /// [Lists](https://docs.stripe.com/api/v2/money-management/payout-intents/list) payout
        /// intents.
        GET "/v2/money_management/payout_intents" list() List
            at "api/v2/money-management/payout-intents/list#v2_list_payout_intents" => [PayoutIntent] Url {
            /// How many objects a page has at most.
            limit: i64,
        }

        /// [Cancels](https://docs.stripe.com/api/v2/money-management/payout-intents/cancel) a
        /// payout intent.
        ///
        /// Errors of its own: `not_cancelable`.
        POST "/v2/money_management/payout_intents/{id}/cancel" cancel(id) Cancel
            at "api/v2/money-management/payout-intents/cancel#v2_cancel_payout_intents" -> PayoutIntent {}

        /// [Confirms](https://docs.stripe.com/api/v2/money-management/payout-intents/confirm) a
        /// payout intent.
        ///
        /// Errors of its own: `fx_quote_needs_refresh`.
        POST "/v2/money_management/payout_intents/{id}/confirm" confirm(id) Confirm
            at "api/v2/money-management/payout-intents/confirm#v2_confirm_payout_intents" -> PayoutIntent {}

        /// [Refreshes](https://docs.stripe.com/api/v2/money-management/payout-intents/refresh_fx_quote)
        /// the FX quote of a payout intent.
        POST "/v2/money_management/payout_intents/{id}/refresh_fx_quote"
            refresh_fx_quote(id) RefreshFxQuote
            at "api/v2/money-management/payout-intents/refresh_fx_quote#v2_refresh_fx_quote_payout_intents" -> PayoutIntent {}

        /// [Refreshes](https://docs.stripe.com/api/v2/money-management/payout-intents/refresh_recipient_verification)
        /// recipient verification of a payout intent.
        POST "/v2/money_management/payout_intents/{id}/refresh_recipient_verification"
            refresh_recipient_verification(id) RefreshRecipientVerification
            at "api/v2/money-management/payout-intents/refresh_recipient_verification#v2_refresh_recipient_verification_payout_intents" -> PayoutIntent {}
    }

    params {
        /// `schedule_options` in a request.
        ScheduleOptionsParams
            at "api/v2/money-management/payout-intents/create#v2_create_payout_intents-schedule_options" {
            /// A date: YYYY-MM-DD.
            execute_on: String,
        }

        /// `to` in a request.
        ToParams at "api/v2/money-management/payout-intents/create#v2_create_payout_intents-to" {
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            payout_method: String,
            payout_method_options: |PayoutMethodOptionsParams|,
            recipient: String,
        }
    }

    objects {
        /// A [payout
        /// intent](https://docs.stripe.com/api/v2/money-management/payout-intents/object).
        PayoutIntent "v2.money_management.payout_intent"
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object" id {
            amount: v2::Amount<JsonRef<'a>>,
            /// One of `automatic`, `manual`.
            confirmation_method: ConfirmationMethod,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            description: Option<&'a str>,
            estimated_fees: Option<Vec<EstimatedFee<'a>>>,
            from: PayoutIntentFrom<'a>,
            fx_quote: Option<FxQuote<'a>>,
            latest_payout: Option<LatestPayout<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            next_action: Option<NextAction<'a>>,
            object: &'a str,
            recipient_notification: Option<RecipientNotification<'a>>,
            recipient_verification: Option<RecipientVerification<'a>>,
            schedule_options: Option<ScheduleOptions<'a>>,
            statement_descriptor: Option<&'a str>,
            /// One of `canceled`, `pending`, `posted`, `processing`, `requires_action`.
            status: PayoutIntentStatus,
            status_transitions: Option<StatusTransitions<'a>>,
            /// `to` on the wire.
            to_ as to: To<'a>,
        }
    }

    views {
        /// `estimated_fees.network_fee_details.network_options.ach` in an answer.
        Ach
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-estimated_fees-network_fee_details-network_options-ach" {
            /// One of `next_day`, `same_day`.
            submission: Option<AchSubmission>,
        }

        /// `to.payout_method_options.bank_account` in an answer.
        BankAccount
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-to-payout_method_options-bank_account" {
            preferred_network_options: Option<PreferredNetworkOptions<'a>>,
            /// Any of `ach`, `fedwire`, `fps`, `rtp`, `sepa`, `swift`.
            preferred_networks: Option<Vec<PreferredNetwork>>,
        }

        /// `estimated_fees` in an answer.
        EstimatedFee
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-estimated_fees" {
            amount: v2::Amount<JsonRef<'a>>,
            network_fee_details: Option<NetworkFeeDetails<'a>>,
            tax_amount: Option<TaxAmount<'a>>,
            /// One of `cross_border_fee`, `foreign_exchange_fee`, `instant_card_payout_fee`,
            /// `network_fee`, `next_day_payout_fee`, `real_time_payout_fee`, `standard_payout_fee`,
            /// `wire_payout_fee`. `type` on the wire.
            type_ as type: EstimatedFeeType,
        }

        /// `fx_quote` in an answer.
        FxQuote
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-fx_quote" {
            /// One of `five_minutes`, `none`.
            lock_duration: LockDuration,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            lock_expires_at: Option<DateTime<'a>>,
            /// One of `active`, `expired`, `none`.
            lock_status: LockStatus,
            rates: BTreeMap<&'a str, Rates<'a>>,
            to_currency: &'a str,
        }

        /// `next_action.handle_failure` in an answer.
        HandleFailure
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-next_action-handle_failure" {
            failure_reason: FailureReason,
        }

        /// `latest_payout` in an answer.
        LatestPayout
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-latest_payout" {
            outbound_payment: Option<&'a str>,
            outbound_transfer: Option<&'a str>,
            /// One of `outbound_payment`, `outbound_transfer`. `type` on the wire.
            type_ as type: LatestPayoutType,
        }

        /// `recipient_verification.match_result_details` in an answer.
        MatchResultDetails
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-recipient_verification-match_result_details" {
            /// One of `business`, `personal`.
            matched_business_type: Option<MatchedBusinessType>,
            matched_name: Option<&'a str>,
            message: &'a str,
            /// One of `business`, `personal`.
            provided_business_type: Option<ProvidedBusinessType>,
            provided_name: &'a str,
        }

        /// `estimated_fees.network_fee_details` in an answer.
        NetworkFeeDetails
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-estimated_fees-network_fee_details" {
            /// One of `ach`, `fedwire`, `fps`, `local`, `rtp`, `sepa`, `swift`.
            network: NetworkFeeDetailsNetwork,
            network_options: NetworkOptions<'a>,
        }

        /// `estimated_fees.network_fee_details.network_options` in an answer.
        NetworkOptions
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-estimated_fees-network_fee_details-network_options" {
            ach: Option<Ach<'a>>,
        }

        /// `next_action` in an answer.
        NextAction
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-next_action" {
            /// If `type` is `confirm`.
            confirm: Option<NextActionConfirm<'a>>,
            /// If `type` is `handle_failure`.
            handle_failure: Option<HandleFailure<'a>>,
            /// One of `confirm`, `handle_failure`. `type` on the wire.
            type_ as type: NextActionType,
        }

        /// `next_action.confirm` in an answer.
        NextActionConfirm
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-next_action-confirm" {
            /// Any of `estimated_fees`, `fx_quote`, `recipient_verification`.
            fields_to_review: Option<Vec<FieldsToReview>>,
            /// One of `automatically_required`, `manually_requested`.
            reason: NextActionConfirmReason,
        }

        /// `from` in an answer.
        PayoutIntentFrom
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-from" {
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            debited: Option<v2::Amount<JsonRef<'a>>>,
            financial_account: &'a str,
        }

        /// `to.payout_method_options` in an answer.
        PayoutMethodOptions
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-to-payout_method_options" {
            bank_account: Option<BankAccount<'a>>,
        }

        /// `to.payout_method_options.bank_account.preferred_network_options` in an answer.
        PreferredNetworkOptions
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-to-payout_method_options-bank_account-preferred_network_options" {
            ach: Option<PreferredNetworkOptionsAch<'a>>,
        }

        /// `to.payout_method_options.bank_account.preferred_network_options.ach` in an answer.
        PreferredNetworkOptionsAch
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-to-payout_method_options-bank_account-preferred_network_options-ach" {
            /// One of `next_day`, `same_day`.
            submission: Option<PreferredNetworkOptionsAchSubmission>,
            /// Only `payroll`.
            transaction_purpose: Option<TransactionPurpose>,
        }

        /// `fx_quote.rates` in an answer.
        Rates
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-fx_quote-rates" {
            exchange_rate: &'a str,
        }

        /// `recipient_verification` in an answer.
        RecipientVerification
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-recipient_verification" {
            /// One of `close_match`, `match`, `no_match`, `unavailable`.
            match_result: MatchResult,
            match_result_details: MatchResultDetails<'a>,
        }

        /// `schedule_options` in an answer.
        ScheduleOptions
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-schedule_options" {
            /// A date: YYYY-MM-DD.
            execute_on: Option<&'a str>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-status_transitions" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            canceled_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            posted_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            processing_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            requires_action_at: Option<DateTime<'a>>,
        }

        /// `estimated_fees.tax_amount` in an answer.
        TaxAmount
            at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-estimated_fees-tax_amount" {
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            value_decimal: &'a str,
        }

        /// `to` in an answer.
        To at "api/v2/money-management/payout-intents/object#v2_payout_intent_object-to" {
            credited: Option<v2::Amount<JsonRef<'a>>>,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            payout_method: Option<&'a str>,
            payout_method_options: Option<PayoutMethodOptions<'a>>,
            recipient: Option<&'a str>,
        }
    }

    kinds {
        NextActionKind of view NextAction {
            Confirm("confirm"): NextActionConfirm<'a>,
            HandleFailure("handle_failure"): HandleFailure<'a>,
        }
    }

    enums {
        /// `estimated_fees.type`.
        EstimatedFeeType {
            CrossBorderFee = "cross_border_fee",
            ForeignExchangeFee = "foreign_exchange_fee",
            InstantCardPayoutFee = "instant_card_payout_fee",
            NetworkFee = "network_fee",
            NextDayPayoutFee = "next_day_payout_fee",
            RealTimePayoutFee = "real_time_payout_fee",
            StandardPayoutFee = "standard_payout_fee",
            WirePayoutFee = "wire_payout_fee",
        }

        /// `next_action.handle_failure.failure_reason`.
        FailureReason {
            AccountNotConfiguredAsRecipient = "account_not_configured_as_recipient",
            FxRateDriftExceededAfterReview = "fx_rate_drift_exceeded_after_review",
            InsufficientFunds = "insufficient_funds",
            PayoutMethodAccountTypeIncorrect = "payout_method_account_type_incorrect",
            PayoutMethodAmountLimitExceeded = "payout_method_amount_limit_exceeded",
            PayoutMethodCanceledByCustomer = "payout_method_canceled_by_customer",
            PayoutMethodClosed = "payout_method_closed",
            PayoutMethodCurrencyUnsupported = "payout_method_currency_unsupported",
            PayoutMethodDeclined = "payout_method_declined",
            PayoutMethodDoesNotExist = "payout_method_does_not_exist",
            PayoutMethodExpired = "payout_method_expired",
            PayoutMethodHolderAddressIncorrect = "payout_method_holder_address_incorrect",
            PayoutMethodHolderDetailsIncorrect = "payout_method_holder_details_incorrect",
            PayoutMethodHolderNameIncorrect = "payout_method_holder_name_incorrect",
            PayoutMethodInvalid = "payout_method_invalid",
            PayoutMethodInvalidAccountNumber = "payout_method_invalid_account_number",
            PayoutMethodRestricted = "payout_method_restricted",
            PayoutMethodUnsupported = "payout_method_unsupported",
            PayoutMethodUsageFrequencyLimitExceeded = "payout_method_usage_frequency_limit_exceeded",
            Recalled = "recalled",
            RecipientCapabilityNotActive = "recipient_capability_not_active",
            ReviewRejected = "review_rejected",
            UnknownFailure = "unknown_failure",
        }

        /// `next_action.confirm.fields_to_review`.
        FieldsToReview {
            EstimatedFees = "estimated_fees",
            FxQuote = "fx_quote",
            RecipientVerification = "recipient_verification",
        }

        /// `latest_payout.type`.
        LatestPayoutType {
            OutboundPayment = "outbound_payment",
            OutboundTransfer = "outbound_transfer",
        }

        /// `fx_quote.lock_duration`.
        LockDuration { FiveMinutes = "five_minutes", None = "none" }

        /// `fx_quote.lock_status`.
        LockStatus { Active = "active", Expired = "expired", None = "none" }

        /// `recipient_verification.match_result`.
        MatchResult {
            CloseMatch = "close_match",
            Match = "match",
            NoMatch = "no_match",
            Unavailable = "unavailable",
        }

        /// `recipient_verification.match_result_details.matched_business_type`.
        MatchedBusinessType { Business = "business", Personal = "personal" }

        /// `estimated_fees.network_fee_details.network`.
        NetworkFeeDetailsNetwork {
            Ach = "ach",
            Fedwire = "fedwire",
            Fps = "fps",
            Local = "local",
            Rtp = "rtp",
            Sepa = "sepa",
            Swift = "swift",
        }

        /// `next_action.confirm.reason`.
        NextActionConfirmReason {
            AutomaticallyRequired = "automatically_required",
            ManuallyRequested = "manually_requested",
        }

        /// `next_action.type`.
        NextActionType { Confirm = "confirm", HandleFailure = "handle_failure" }

        /// `status`.
        PayoutIntentStatus {
            Canceled = "canceled",
            Pending = "pending",
            Posted = "posted",
            Processing = "processing",
            RequiresAction = "requires_action",
        }

        /// `recipient_verification.match_result_details.provided_business_type`.
        ProvidedBusinessType { Business = "business", Personal = "personal" }
    }
}

/// `to.payout_method_options.bank_account.preferred_network_options.ach.submission`: another name
/// of [`AchSubmission`].
pub type PreferredNetworkOptionsAchSubmission = AchSubmission;
