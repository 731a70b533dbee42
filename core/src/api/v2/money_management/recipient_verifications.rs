//! [Recipient
//! verifications](https://docs.stripe.com/api/v2/money-management/recipient-verifications).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::table;

pub use crate::api::v2::money_management::payout_intents::{
    MatchResult, MatchResultDetails, MatchedBusinessType, ProvidedBusinessType,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money-management/recipient-verifications/create)
        /// a recipient verification.
        ///
        /// Required: `payout_method`.
        POST "/v2/money_management/recipient_verifications" create() Create
            at "api/v2/money-management/recipient-verifications/create#v2_create_recipient_verifications" -> RecipientVerification {
            /// Required.
            payout_method: String,
            recipient: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/recipient-verifications/retrieve)
        /// a recipient verification.
        GET "/v2/money_management/recipient_verifications/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/recipient-verifications/retrieve#v2_retrieve_recipient_verifications" -> RecipientVerification {}

        /// [Acknowledges](https://docs.stripe.com/api/v2/money-management/recipient-verifications/acknowledge)
        /// a recipient verification.
        POST "/v2/money_management/recipient_verifications/{id}/acknowledge"
            acknowledge(id) Acknowledge
            at "api/v2/money-management/recipient-verifications/acknowledge#v2_acknowledge_recipient_verifications" -> RecipientVerification {}
    }

    objects {
        /// A [recipient
        /// verification](https://docs.stripe.com/api/v2/money-management/recipient-verifications/object).
        RecipientVerification "v2.money_management.recipient_verification"
            at "api/v2/money-management/recipient-verifications/object#v2_recipient_verification_object" id {
            consumed_by: Option<ConsumedBy<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            expires_at: Option<DateTime<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// One of `close_match`, `match`, `no_match`, `unavailable`.
            match_result: MatchResult,
            match_result_details: MatchResultDetails<'a>,
            object: &'a str,
            payout_method: &'a str,
            recipient: Option<&'a str>,
            /// One of `acknowledged`, `awaiting_acknowledgement`, `consumed`, `expired`,
            /// `verified`.
            status: RecipientVerificationStatus,
            status_transitions: Option<StatusTransitions<'a>>,
            /// One of `confirmation_of_payee`, `verification_of_payee`.
            verification_type: VerificationType,
        }
    }

    views {
        /// `consumed_by` in an answer.
        ConsumedBy
            at "api/v2/money-management/recipient-verifications/object#v2_recipient_verification_object-consumed_by" {
            outbound_payment: Option<&'a str>,
            /// Only `outbound_payment`. `type` on the wire.
            type_ as type: ConsumedByType,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/v2/money-management/recipient-verifications/object#v2_recipient_verification_object-status_transitions" {
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            acknowledged_at: Option<DateTime<'a>>,
            /// A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            consumed_at: Option<DateTime<'a>>,
        }
    }

    enums {
        /// `consumed_by.type`.
        ConsumedByType { OutboundPayment = "outbound_payment" }

        /// `status`.
        RecipientVerificationStatus {
            Acknowledged = "acknowledged",
            AwaitingAcknowledgement = "awaiting_acknowledgement",
            Consumed = "consumed",
            Expired = "expired",
            Verified = "verified",
        }

        /// `verification_type`.
        VerificationType {
            ConfirmationOfPayee = "confirmation_of_payee",
            VerificationOfPayee = "verification_of_payee",
        }
    }
}
