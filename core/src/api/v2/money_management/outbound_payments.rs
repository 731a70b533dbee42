//! [Outbound payments](https://docs.stripe.com/api/v2/money-management/outbound-payments).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::argument::{DateTimeRange, Metadata};
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::treasury::outbound_payments::OutboundPaymentStatus;
pub use crate::api::v2::core::account_tokens::AmountParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money-management/outbound-payments/create) an
        /// outbound payment.
        ///
        /// Required: `amount`, `from`, `to`.
        ///
        /// Errors of its own: `blocked_by_stripe`, `capability_not_enabled`, `feature_not_enabled`,
        /// `insufficient_funds`, `quota_exceeded`, `recipient_not_notifiable`.
        POST "/v2/money_management/outbound_payments" create() Create
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments" -> OutboundPayment {
            /// Required.
            amount: |AmountParams|,
            description: String,
            /// Required.
            from: |FromParams|,
            /// Names and values of your own.
            metadata: Metadata,
            recipient_notification: |RecipientNotificationParams|,
            recipient_verification: String,
            statement_descriptor: String,
            /// Required.
            to: |ToParams|,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/outbound-payments/retrieve)
        /// an outbound payment.
        GET "/v2/money_management/outbound_payments/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/outbound-payments/retrieve#v2_retrieve_outbound_payments" -> OutboundPayment {}

        /// [Lists](https://docs.stripe.com/api/v2/money-management/outbound-payments/list) outbound
        /// payments.
        GET "/v2/money_management/outbound_payments" list() List
            at "api/v2/money-management/outbound-payments/list#v2_list_outbound_payments" => [OutboundPayment] Url {
            created: DateTimeRange,
            /// How many objects a page has at most.
            limit: i64,
            recipient: String,
            /// Any of `canceled`, `failed`, `posted`, `processing`, `returned`.
            status: Vec<OutboundPaymentStatus>,
        }

        /// [Cancels](https://docs.stripe.com/api/v2/money-management/outbound-payments/cancel) an
        /// outbound payment.
        ///
        /// Errors of its own: `already_canceled`, `not_cancelable`.
        POST "/v2/money_management/outbound_payments/{id}/cancel" cancel(id) Cancel
            at "api/v2/money-management/outbound-payments/cancel#v2_cancel_outbound_payments" -> OutboundPayment {}
    }

    params {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach` in a request.
        AchParams
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments-to-payout_method_options-bank_account-preferred_network_options-ach" {
            /// One of `next_day`, `same_day`.
            submission: AchSubmission,
            /// Only `payroll`.
            transaction_purpose: TransactionPurpose,
        }

        /// `to.payout_method_options.bank_account` in a request.
        BankAccountParams
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments-to-payout_method_options-bank_account" {
            preferred_network_options: |PreferredNetworkOptionsParams|,
            /// Any of `ach`, `fedwire`, `fps`, `rtp`, `sepa`, `swift`.
            preferred_networks: Vec<PreferredNetwork>,
        }

        /// `from` in a request.
        FromParams
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments-from" {
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            financial_account: String,
        }

        /// `to.payout_method_options` in a request.
        PayoutMethodOptionsParams
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments-to-payout_method_options" {
            bank_account: |BankAccountParams|,
        }

        /// `to.payout_method_options.bank_account.preferred_network_options` in a request.
        PreferredNetworkOptionsParams
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments-to-payout_method_options-bank_account-preferred_network_options" {
            ach: |AchParams|,
        }

        /// `recipient_notification` in a request.
        RecipientNotificationParams
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments-recipient_notification" {
            /// Required. One of `configured`, `none`.
            setting: RecipientNotificationSetting,
        }

        /// `to` in a request.
        ToParams
            at "api/v2/money-management/outbound-payments/create#v2_create_outbound_payments-to" {
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            payout_method: String,
            payout_method_options: |PayoutMethodOptionsParams|,
            /// Required.
            recipient: String,
        }
    }

    objects {
        /// An [outbound
        /// payment](https://docs.stripe.com/api/v2/money-management/outbound-payments/object).
        OutboundPayment "v2.money_management.outbound_payment"
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object" id {
            amount: v2::Amount<JsonRef<'a>>,
            cancelable: bool,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            description: Option<&'a str>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            expected_arrival_date: Option<DateTime<'a>>,
            from: OutboundPaymentFrom<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            payout_intent: Option<&'a str>,
            recipient_notification: RecipientNotification<'a>,
            recipient_verification: Option<&'a str>,
            statement_descriptor: &'a str,
            /// One of `canceled`, `failed`, `posted`, `processing`, `returned`.
            status: OutboundPaymentStatus,
            status_details: Option<StatusDetails<'a>>,
            status_transitions: Option<StatusTransitions<'a>>,
            /// `to` on the wire.
            to_ as to: To<'a>,
            tracking_details: Option<TrackingDetails<'a>>,
        }
    }

    views {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach` in an answer.
        Ach
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-to-payout_method_options-bank_account-preferred_network_options-ach" {
            /// One of `next_day`, `same_day`.
            submission: Option<AchSubmission>,
            /// Only `payroll`.
            transaction_purpose: Option<TransactionPurpose>,
        }

        /// `tracking_details.bank_account` in an answer.
        BankAccount
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-tracking_details-bank_account" {
            trace_id: Option<&'a str>,
        }

        /// `tracking_details.card` in an answer.
        Card
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-tracking_details-card" {
            retrieval_reference: Option<&'a str>,
        }

        /// `status_details.failed` in an answer.
        Failed
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-status_details-failed" {
            /// One of `fx_rate_drift_exceeded_after_review`, `payout_method_amount_limit_exceeded`,
            /// `payout_method_declined`, `payout_method_does_not_exist`, `payout_method_expired`,
            /// `payout_method_unsupported`, `payout_method_usage_frequency_limit_exceeded`,
            /// `review_rejected`, `unknown_failure`.
            reason: FailedReason,
        }

        /// `from` in an answer.
        OutboundPaymentFrom
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-from" {
            debited: v2::Amount<JsonRef<'a>>,
            financial_account: &'a str,
        }

        /// `to.payout_method_options` in an answer.
        PayoutMethodOptions
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-to-payout_method_options" {
            bank_account: Option<PayoutMethodOptionsBankAccount<'a>>,
        }

        /// `to.payout_method_options.bank_account` in an answer.
        PayoutMethodOptionsBankAccount
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-to-payout_method_options-bank_account" {
            preferred_network_options: Option<PreferredNetworkOptions<'a>>,
            /// Any of `ach`, `fedwire`, `fps`, `rtp`, `sepa`, `swift`.
            preferred_networks: Option<Vec<PreferredNetwork>>,
        }

        /// `to.payout_method_options.bank_account.preferred_network_options` in an answer.
        PreferredNetworkOptions
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-to-payout_method_options-bank_account-preferred_network_options" {
            ach: Option<Ach<'a>>,
        }

        /// `status_details.processing` in an answer.
        Processing
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-status_details-processing" {
            /// Only `under_review`.
            reason: ProcessingReason,
        }

        /// `recipient_notification` in an answer.
        RecipientNotification
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-recipient_notification" {
            /// One of `configured`, `none`.
            setting: RecipientNotificationSetting,
        }

        /// `status_details.returned` in an answer.
        Returned
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-status_details-returned" {
            /// One of `payout_method_canceled_by_customer`, `payout_method_closed`,
            /// `payout_method_currency_unsupported`, `payout_method_does_not_exist`,
            /// `payout_method_holder_address_incorrect`, `payout_method_holder_details_incorrect`,
            /// `payout_method_holder_name_incorrect`, `payout_method_invalid_account_number`,
            /// `payout_method_restricted`, `recalled`, `unknown_failure`.
            reason: ReturnedReason,
        }

        /// `status_details` in an answer.
        StatusDetails
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-status_details" {
            failed: Option<Failed<'a>>,
            processing: Option<Processing<'a>>,
            returned: Option<Returned<'a>>,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-status_transitions" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            canceled_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            failed_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            posted_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            returned_at: Option<DateTime<'a>>,
        }

        /// `to` in an answer.
        To at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-to" {
            credited: v2::Amount<JsonRef<'a>>,
            payout_method: Option<&'a str>,
            payout_method_options: Option<PayoutMethodOptions<'a>>,
            recipient: &'a str,
        }

        /// `tracking_details` in an answer.
        TrackingDetails
            at "api/v2/money-management/outbound-payments/object#v2_outbound_payment_object-tracking_details" {
            /// If `type` is `bank_account`.
            bank_account: Option<BankAccount<'a>>,
            /// If `type` is `card`.
            card: Option<Card<'a>>,
            /// One of `pending`, `supported`, `unsupported`.
            status: TrackingDetailsStatus,
            /// One of `bank_account`, `card`. `type` on the wire.
            type_ as type: TrackingDetailsType,
        }
    }

    kinds {
        TrackingDetailsKind of view TrackingDetails {
            BankAccount("bank_account"): BankAccount<'a>,
            Card("card"): Card<'a>,
        }
    }

    enums {
        /// `to.payout_method_options.bank_account.preferred_network_options.ach.submission`.
        AchSubmission { NextDay = "next_day", SameDay = "same_day" }

        /// `status_details.failed.reason`.
        FailedReason {
            FxRateDriftExceededAfterReview = "fx_rate_drift_exceeded_after_review",
            PayoutMethodAmountLimitExceeded = "payout_method_amount_limit_exceeded",
            PayoutMethodDeclined = "payout_method_declined",
            PayoutMethodDoesNotExist = "payout_method_does_not_exist",
            PayoutMethodExpired = "payout_method_expired",
            PayoutMethodUnsupported = "payout_method_unsupported",
            PayoutMethodUsageFrequencyLimitExceeded = "payout_method_usage_frequency_limit_exceeded",
            ReviewRejected = "review_rejected",
            UnknownFailure = "unknown_failure",
        }

        /// `to.payout_method_options.bank_account.preferred_networks`.
        PreferredNetwork {
            Ach = "ach",
            Fedwire = "fedwire",
            Fps = "fps",
            Rtp = "rtp",
            Sepa = "sepa",
            Swift = "swift",
        }

        /// `status_details.processing.reason`.
        ProcessingReason { UnderReview = "under_review" }

        /// `recipient_notification.setting`.
        RecipientNotificationSetting { Configured = "configured", None = "none" }

        /// `status_details.returned.reason`.
        ReturnedReason {
            PayoutMethodCanceledByCustomer = "payout_method_canceled_by_customer",
            PayoutMethodClosed = "payout_method_closed",
            PayoutMethodCurrencyUnsupported = "payout_method_currency_unsupported",
            PayoutMethodDoesNotExist = "payout_method_does_not_exist",
            PayoutMethodHolderAddressIncorrect = "payout_method_holder_address_incorrect",
            PayoutMethodHolderDetailsIncorrect = "payout_method_holder_details_incorrect",
            PayoutMethodHolderNameIncorrect = "payout_method_holder_name_incorrect",
            PayoutMethodInvalidAccountNumber = "payout_method_invalid_account_number",
            PayoutMethodRestricted = "payout_method_restricted",
            Recalled = "recalled",
            UnknownFailure = "unknown_failure",
        }

        /// `tracking_details.status`.
        TrackingDetailsStatus {
            Pending = "pending",
            Supported = "supported",
            Unsupported = "unsupported",
        }

        /// `tracking_details.type`.
        TrackingDetailsType { BankAccount = "bank_account", Card = "card" }

        /// `to.payout_method_options.bank_account.preferred_network_options.ach.transaction_purpose`.
        TransactionPurpose { Payroll = "payroll" }
    }
}
