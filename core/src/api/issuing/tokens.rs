//! [Tokens](https://docs.stripe.com/api/issuing/tokens).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing::Card;
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/issuing/tokens/retrieve) a token.
        GET "/v1/issuing/tokens/{token}" retrieve(token) Retrieve
            at "api/issuing/tokens/retrieve#retrieve_issuing_token" -> Token {
            /// Fields that expand: `card`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/issuing/tokens/update) a token.
        ///
        /// Required: `status`.
        POST "/v1/issuing/tokens/{token}" update(token) Update
            at "api/issuing/tokens/update#update_issuing_token" -> Token {
            /// Fields that expand: `card`.
            expand: Vec<String>,
            /// Required. One of `active`, `deleted`, `suspended`.
            status: UpdateTokenStatus,
        }

        /// [Lists](https://docs.stripe.com/api/issuing/tokens/list) tokens.
        ///
        /// Required: `card`.
        GET "/v1/issuing/tokens" list() List
            at "api/issuing/tokens/list#list_issuing_tokens" => [Token] Cursor {
            /// Required.
            card: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.card`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `active`, `deleted`, `requested`, `suspended`.
            status: TokenStatus,
        }
    }

    objects {
        /// A [token](https://docs.stripe.com/api/issuing/tokens/object).
        Token "issuing.token" at "api/issuing/tokens/object#issuing_token_object" id {
            card: Expandable<'a, Card>,
            /// When it was created.
            created: Timestamp,
            device_fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// One of `mastercard`, `visa`.
            network: TokenNetwork,
            network_data: Option<NetworkData<'a>>,
            network_updated_at: Timestamp,
            object: &'a str,
            /// One of `active`, `deleted`, `requested`, `suspended`.
            status: TokenStatus,
            /// One of `apple_pay`, `google_pay`, `samsung_pay`.
            wallet_provider: Option<TokenWalletProvider>,
        }
    }

    views {
        /// `network_data.wallet_provider.cardholder_address` in an answer.
        CardholderAddress
            at "api/issuing/tokens/object#issuing_token_object-network_data-wallet_provider-cardholder_address" {
            line1: &'a str,
            postal_code: &'a str,
        }

        /// `network_data.device` in an answer.
        Device at "api/issuing/tokens/object#issuing_token_object-network_data-device" {
            device_fingerprint: Option<&'a str>,
            ip_address: Option<&'a str>,
            location: Option<&'a str>,
            name: Option<&'a str>,
            phone_number: Option<&'a str>,
            /// One of `other`, `phone`, `watch`. `type` on the wire.
            type_ as type: Option<DeviceType>,
        }

        /// `network_data.mastercard` in an answer.
        Mastercard at "api/issuing/tokens/object#issuing_token_object-network_data-mastercard" {
            card_reference_id: Option<&'a str>,
            token_reference_id: &'a str,
            token_requestor_id: &'a str,
            token_requestor_name: Option<&'a str>,
        }

        /// `network_data` in an answer.
        NetworkData at "api/issuing/tokens/object#issuing_token_object-network_data" {
            device: Option<Device<'a>>,
            /// If `type` is `mastercard`.
            mastercard: Option<Mastercard<'a>>,
            /// One of `mastercard`, `visa`. `type` on the wire.
            type_ as type: NetworkDataType,
            /// If `type` is `visa`.
            visa: Option<Visa<'a>>,
            wallet_provider: Option<WalletProvider<'a>>,
        }

        /// `network_data.visa` in an answer.
        Visa at "api/issuing/tokens/object#issuing_token_object-network_data-visa" {
            card_reference_id: Option<&'a str>,
            token_reference_id: &'a str,
            token_requestor_id: &'a str,
            token_risk_score: Option<&'a str>,
        }

        /// `network_data.wallet_provider` in an answer.
        WalletProvider
            at "api/issuing/tokens/object#issuing_token_object-network_data-wallet_provider" {
            account_id: Option<&'a str>,
            account_trust_score: Option<i64>,
            /// One of `app`, `manual`, `on_file`, `other`.
            card_number_source: Option<CardNumberSource>,
            cardholder_address: Option<CardholderAddress<'a>>,
            cardholder_name: Option<&'a str>,
            device_trust_score: Option<i64>,
            hashed_account_email_address: Option<&'a str>,
            reason_codes: Option<Vec<ReasonCode>>,
            /// One of `approve`, `decline`, `require_auth`.
            suggested_decision: Option<SuggestedDecision>,
            suggested_decision_version: Option<&'a str>,
        }
    }

    kinds {
        NetworkDataKind of view NetworkData {
            Mastercard("mastercard"): Mastercard<'a>,
            Visa("visa"): Visa<'a>,
        }
    }

    enums {
        /// `network_data.wallet_provider.card_number_source`.
        CardNumberSource { App = "app", Manual = "manual", OnFile = "on_file", Other = "other" }

        /// `network_data.device.type`.
        DeviceType { Other = "other", Phone = "phone", Watch = "watch" }

        /// `network_data.type`.
        NetworkDataType { Mastercard = "mastercard", Visa = "visa" }

        /// `network_data.wallet_provider.reason_codes`.
        ReasonCode {
            AccountCardTooNew = "account_card_too_new",
            AccountRecentlyChanged = "account_recently_changed",
            AccountTooNew = "account_too_new",
            AccountTooNewSinceLaunch = "account_too_new_since_launch",
            AdditionalDevice = "additional_device",
            DataExpired = "data_expired",
            DeferIdVDecision = "defer_id_v_decision",
            DeviceRecentlyLost = "device_recently_lost",
            GoodActivityHistory = "good_activity_history",
            HasSuspendedTokens = "has_suspended_tokens",
            HighRisk = "high_risk",
            InactiveAccount = "inactive_account",
            LongAccountTenure = "long_account_tenure",
            LowAccountScore = "low_account_score",
            LowDeviceScore = "low_device_score",
            LowPhoneNumberScore = "low_phone_number_score",
            NetworkServiceError = "network_service_error",
            OutsideHomeTerritory = "outside_home_territory",
            ProvisioningCardholderMismatch = "provisioning_cardholder_mismatch",
            ProvisioningDeviceAndCardholderMismatch = "provisioning_device_and_cardholder_mismatch",
            ProvisioningDeviceMismatch = "provisioning_device_mismatch",
            SameDeviceNoPriorAuthentication = "same_device_no_prior_authentication",
            SameDeviceSuccessfulPriorAuthentication = "same_device_successful_prior_authentication",
            SoftwareUpdate = "software_update",
            SuspiciousActivity = "suspicious_activity",
            TooManyDifferentCardholders = "too_many_different_cardholders",
            TooManyRecentAttempts = "too_many_recent_attempts",
            TooManyRecentTokens = "too_many_recent_tokens",
        }

        /// `network_data.wallet_provider.suggested_decision`.
        SuggestedDecision { Approve = "approve", Decline = "decline", RequireAuth = "require_auth" }

        /// `network`.
        TokenNetwork { Mastercard = "mastercard", Visa = "visa" }

        /// `status`.
        TokenStatus {
            Active = "active",
            Deleted = "deleted",
            Requested = "requested",
            Suspended = "suspended",
        }

        /// `wallet_provider`.
        TokenWalletProvider {
            ApplePay = "apple_pay",
            GooglePay = "google_pay",
            SamsungPay = "samsung_pay",
        }

        /// `status`.
        UpdateTokenStatus { Active = "active", Deleted = "deleted", Suspended = "suspended" }
    }
}
