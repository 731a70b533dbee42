//! [Money management](https://docs.stripe.com/api/v2/money-management), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2;
use crate::table::table;

pub use crate::api::v2::money_management::payout_intents::MatchResult;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money-management) a test recipient
        /// verification.
        ///
        /// Required: `match_result`, `payout_method`.
        POST "/v2/test_helpers/money_management/recipient_verifications"
            recipient_verifications() RecipientVerifications
            at "api/v2/money-management#v2_recipient_verifications_money_management" -> v2::money_management::RecipientVerification {
            /// Required. One of `close_match`, `match`, `no_match`, `unavailable`.
            match_result: MatchResult,
            /// Required.
            payout_method: String,
            recipient: String,
        }
    }
}
