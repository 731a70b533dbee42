//! [Outbound setup
//! intents](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::v2::money_management::PayoutMethod;
use crate::date_time::DateTime;
use crate::json::JsonRef;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/create)
        /// an outbound setup intent.
        ///
        /// Errors of its own: `blocked_by_stripe`, `cannot_proceed`,
        /// `controlled_by_alternate_resource`, `invalid_payout_method`, `quota_exceeded`.
        POST "/v2/money_management/outbound_setup_intents" create() Create
            at "api/v2/money-management/outbound-setup-intents/create#v2_create_outbound_setup_intents" -> OutboundSetupIntent {
            payout_method: String,
            payout_method_data: |PayoutMethodDataParams|,
            /// One of `payment`, `transfer`.
            usage_intent: UsageIntent,
        }

        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/retrieve)
        /// an outbound setup intent.
        GET "/v2/money_management/outbound_setup_intents/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/outbound-setup-intents/retrieve#v2_retrieve_outbound_setup_intents" -> OutboundSetupIntent {}

        /// [Updates](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/update)
        /// an outbound setup intent.
        ///
        /// Errors of its own: `blocked_by_stripe`, `controlled_by_alternate_resource`,
        /// `invalid_payout_method`.
        POST "/v2/money_management/outbound_setup_intents/{id}" update(id) Update
            at "api/v2/money-management/outbound-setup-intents/update#v2_update_outbound_setup_intents" -> OutboundSetupIntent {
            payout_method: String,
            payout_method_data: |PayoutMethodDataParams|,
        }

        /// [Lists](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/list)
        /// outbound setup intents.
        GET "/v2/money_management/outbound_setup_intents" list() List
            at "api/v2/money-management/outbound-setup-intents/list#v2_list_outbound_setup_intents" => [OutboundSetupIntent] Url {
            /// How many objects a page has at most.
            limit: i64,
        }

        /// [Cancels](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/cancel)
        /// an outbound setup intent.
        POST "/v2/money_management/outbound_setup_intents/{id}/cancel" cancel(id) Cancel
            at "api/v2/money-management/outbound-setup-intents/cancel#v2_cancel_outbound_setup_intents" -> OutboundSetupIntent {}
    }

    params {
        /// `payout_method_data.bank_account` in a request.
        BankAccountParams
            at "api/v2/money-management/outbound-setup-intents/create#v2_create_outbound_setup_intents-payout_method_data-bank_account" {
            /// Required.
            account_number: String,
            /// One of `checking`, `futsu`, `savings`, `toza`.
            bank_account_type: BankAccountType,
            branch_number: String,
            /// Required.
            country: String,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            routing_number: String,
            swift_code: String,
        }

        /// `payout_method_data` in a request.
        PayoutMethodDataParams
            at "api/v2/money-management/outbound-setup-intents/create#v2_create_outbound_setup_intents-payout_method_data" {
            /// If `type` is `bank_account`.
            bank_account: |BankAccountParams|,
            /// Required. One of `bank_account`, `card`. `type` on the wire.
            type_ as type: PayoutMethodDataType,
        }
    }

    objects {
        /// An [outbound setup
        /// intent](https://docs.stripe.com/api/v2/money-management/outbound-setup-intents/object).
        OutboundSetupIntent "v2.money_management.outbound_setup_intent"
            at "api/v2/money-management/outbound-setup-intents/object#v2_outbound_setup_intent_object" id {
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            payout_method: Option<PayoutMethod<JsonRef<'a>>>,
            /// One of `canceled`, `requires_action`, `requires_payout_method`, `succeeded`.
            status: OutboundSetupIntentStatus,
            /// One of `payment`, `transfer`.
            usage_intent: UsageIntent,
        }
    }

    enums {
        /// `payout_method_data.bank_account.bank_account_type`.
        BankAccountType {
            Checking = "checking",
            Futsu = "futsu",
            Savings = "savings",
            Toza = "toza",
        }

        /// `status`.
        OutboundSetupIntentStatus {
            Canceled = "canceled",
            RequiresAction = "requires_action",
            RequiresPayoutMethod = "requires_payout_method",
            Succeeded = "succeeded",
        }

        /// `payout_method_data.type`.
        PayoutMethodDataType { BankAccount = "bank_account", Card = "card" }

        /// `usage_intent`.
        UsageIntent { Payment = "payment", Transfer = "transfer" }
    }
}
