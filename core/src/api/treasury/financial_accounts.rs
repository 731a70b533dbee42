//! [Financial accounts](https://docs.stripe.com/api/treasury/financial_accounts).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::treasury::FinancialAccountFeatures;
use crate::json::JsonRef;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/treasury/financial_accounts/create) a financial
        /// account.
        ///
        /// Required: `supported_currencies`.
        POST "/v1/treasury/financial_accounts" create() Create
            at "api/treasury/financial_accounts/create#create_treasury_financial_account" -> FinancialAccount {
            expand: Vec<String>,
            features: |FeaturesParams|,
            /// Names and values of your own.
            metadata: Metadata,
            nickname: Emptyable<String>,
            platform_restrictions: |PlatformRestrictionsParams|,
            /// Required.
            supported_currencies: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/treasury/financial_accounts/retrieve) a
        /// financial account.
        GET "/v1/treasury/financial_accounts/{financial_account}"
            retrieve(financial_account) Retrieve
            at "api/treasury/financial_accounts/retrieve#retrieve_treasury_financial_account" -> FinancialAccount {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/treasury/financial_accounts/update) a financial
        /// account.
        POST "/v1/treasury/financial_accounts/{financial_account}"
            update(financial_account) Update
            at "api/treasury/financial_accounts/update#update_treasury_financial_account" -> FinancialAccount {
            expand: Vec<String>,
            features: |FeaturesParams|,
            forwarding_settings: |ForwardingSettingsParams|,
            /// Names and values of your own.
            metadata: Metadata,
            nickname: Emptyable<String>,
            platform_restrictions: |PlatformRestrictionsParams|,
        }

        /// [Lists](https://docs.stripe.com/api/treasury/financial_accounts/list) financial
        /// accounts.
        GET "/v1/treasury/financial_accounts" list() List
            at "api/treasury/financial_accounts/list#list_treasury_financial_accounts" => [FinancialAccount] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `closed`, `open`.
            status: FinancialAccountStatus,
        }

        /// [Closes](https://docs.stripe.com/api/treasury/financial_accounts/close) a financial
        /// account.
        POST "/v1/treasury/financial_accounts/{financial_account}/close"
            close(financial_account) Close
            at "api/treasury/financial_accounts/close#close_treasury_financial_account" -> FinancialAccount {
            expand: Vec<String>,
            forwarding_settings: |ForwardingSettingsParams|,
        }
    }

    params {
        /// `features.card_issuing` in a request.
        FeatureParams
            at "api/treasury/financial_accounts/create#create_treasury_financial_account-features-card_issuing" {
            /// Required.
            requested: bool,
        }

        /// `features` in a request.
        FeaturesParams
            at "api/treasury/financial_accounts/create#create_treasury_financial_account-features" {
            card_issuing: |CardIssuingParams|,
            deposit_insurance: |DepositInsuranceParams|,
            financial_addresses: |FinancialAddressesParams|,
            inbound_transfers: |InboundTransfersParams|,
            intra_stripe_flows: |IntraStripeFlowsParams|,
            outbound_payments: |OutboundPaymentsParams|,
            outbound_transfers: |OutboundTransfersParams|,
        }

        /// `features.financial_addresses` in a request.
        FinancialAddressesParams
            at "api/treasury/financial_accounts/create#create_treasury_financial_account-features-financial_addresses" {
            aba: |AbaParams|,
        }

        /// `forwarding_settings` in a request.
        ForwardingSettingsParams
            at "api/treasury/financial_accounts/update#update_treasury_financial_account-forwarding_settings" {
            financial_account: String,
            payment_method: String,
            /// Required. One of `financial_account`, `payment_method`. `type` on the wire.
            type_ as type: ForwardingSettingsType,
        }

        /// `features.inbound_transfers` in a request.
        InboundTransfersParams
            at "api/treasury/financial_accounts/create#create_treasury_financial_account-features-inbound_transfers" {
            ach: |AchParams|,
        }

        /// `features.outbound_payments` in a request.
        OutboundPaymentsParams
            at "api/treasury/financial_accounts/create#create_treasury_financial_account-features-outbound_payments" {
            ach: |AchParams|,
            us_domestic_wire: |UsDomesticWireParams|,
        }

        /// `platform_restrictions` in a request.
        PlatformRestrictionsParams
            at "api/treasury/financial_accounts/create#create_treasury_financial_account-platform_restrictions" {
            /// One of `restricted`, `unrestricted`.
            inbound_flows: InboundFlows,
            /// One of `restricted`, `unrestricted`.
            outbound_flows: OutboundFlows,
        }
    }

    objects {
        /// A [financial account](https://docs.stripe.com/api/treasury/financial_accounts/object).
        FinancialAccount "treasury.financial_account"
            at "api/treasury/financial_accounts/object#treasury_financial_account_object" id {
            /// Any of `card_issuing`, `deposit_insurance`, `financial_addresses.aba`,
            /// `financial_addresses.aba.forwarding`, `inbound_transfers.ach`, `intra_stripe_flows`,
            /// `outbound_payments.ach`, `outbound_payments.us_domestic_wire`,
            /// `outbound_transfers.ach`, `outbound_transfers.us_domestic_wire`,
            /// `remote_deposit_capture`.
            active_features: Option<Vec<ActiveFeature>>,
            balance: Balance<'a>,
            country: &'a str,
            /// When it was created.
            created: Timestamp,
            features: Option<FinancialAccountFeatures<JsonRef<'a>>>,
            financial_addresses: Vec<FinancialAddress<'a>>,
            is_default: Option<bool>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            nickname: Option<&'a str>,
            object: &'a str,
            /// Any of `card_issuing`, `deposit_insurance`, `financial_addresses.aba`,
            /// `financial_addresses.aba.forwarding`, `inbound_transfers.ach`, `intra_stripe_flows`,
            /// `outbound_payments.ach`, `outbound_payments.us_domestic_wire`,
            /// `outbound_transfers.ach`, `outbound_transfers.us_domestic_wire`,
            /// `remote_deposit_capture`.
            pending_features: Option<Vec<PendingFeature>>,
            platform_restrictions: Option<PlatformRestrictions<'a>>,
            /// Any of `card_issuing`, `deposit_insurance`, `financial_addresses.aba`,
            /// `financial_addresses.aba.forwarding`, `inbound_transfers.ach`, `intra_stripe_flows`,
            /// `outbound_payments.ach`, `outbound_payments.us_domestic_wire`,
            /// `outbound_transfers.ach`, `outbound_transfers.us_domestic_wire`,
            /// `remote_deposit_capture`.
            restricted_features: Option<Vec<RestrictedFeature>>,
            /// One of `closed`, `open`.
            status: FinancialAccountStatus,
            status_details: StatusDetails<'a>,
            supported_currencies: Vec<&'a str>,
        }
    }

    views {
        /// `financial_addresses.aba` in an answer.
        Aba
            at "api/treasury/financial_accounts/object#treasury_financial_account_object-financial_addresses-aba" {
            account_holder_name: &'a str,
            account_number: Option<&'a str>,
            account_number_last4: &'a str,
            bank_name: &'a str,
            routing_number: &'a str,
        }

        /// `balance` in an answer.
        Balance
            at "api/treasury/financial_accounts/object#treasury_financial_account_object-balance" {
            cash: BTreeMap<&'a str, i64>,
            inbound_pending: BTreeMap<&'a str, i64>,
            outbound_pending: BTreeMap<&'a str, i64>,
        }

        /// `status_details.closed` in an answer.
        Closed
            at "api/treasury/financial_accounts/object#treasury_financial_account_object-status_details-closed" {
            /// Any of `account_rejected`, `closed_by_platform`, `other`.
            reasons: Vec<ClosedReason>,
        }

        /// `financial_addresses` in an answer.
        FinancialAddress
            at "api/treasury/financial_accounts/object#treasury_financial_account_object-financial_addresses" {
            aba: Option<Aba<'a>>,
            /// Any of `ach`, `rtp`, `us_domestic_wire`.
            supported_networks: Option<Vec<SupportedNetwork>>,
            /// Only `aba`. `type` on the wire.
            type_ as type: FinancialAddressType,
        }

        /// `platform_restrictions` in an answer.
        PlatformRestrictions
            at "api/treasury/financial_accounts/object#treasury_financial_account_object-platform_restrictions" {
            /// One of `restricted`, `unrestricted`.
            inbound_flows: Option<InboundFlows>,
            /// One of `restricted`, `unrestricted`.
            outbound_flows: Option<OutboundFlows>,
        }

        /// `status_details` in an answer.
        StatusDetails
            at "api/treasury/financial_accounts/object#treasury_financial_account_object-status_details" {
            closed: Option<Closed<'a>>,
        }
    }

    enums {
        /// `active_features`.
        ActiveFeature {
            CardIssuing = "card_issuing",
            DepositInsurance = "deposit_insurance",
            FinancialAddressesAba = "financial_addresses.aba",
            FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
            InboundTransfersAch = "inbound_transfers.ach",
            IntraStripeFlows = "intra_stripe_flows",
            OutboundPaymentsAch = "outbound_payments.ach",
            OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
            OutboundTransfersAch = "outbound_transfers.ach",
            OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
            RemoteDepositCapture = "remote_deposit_capture",
        }

        /// `status_details.closed.reasons`.
        ClosedReason {
            AccountRejected = "account_rejected",
            ClosedByPlatform = "closed_by_platform",
            Other = "other",
        }

        /// `status`.
        FinancialAccountStatus { Closed = "closed", Open = "open" }

        /// `financial_addresses.type`.
        FinancialAddressType { Aba = "aba" }

        /// `forwarding_settings.type`.
        ForwardingSettingsType {
            FinancialAccount = "financial_account",
            PaymentMethod = "payment_method",
        }

        /// `platform_restrictions.inbound_flows`.
        InboundFlows { Restricted = "restricted", Unrestricted = "unrestricted" }

        /// `platform_restrictions.outbound_flows`.
        OutboundFlows { Restricted = "restricted", Unrestricted = "unrestricted" }

        /// `pending_features`.
        PendingFeature {
            CardIssuing = "card_issuing",
            DepositInsurance = "deposit_insurance",
            FinancialAddressesAba = "financial_addresses.aba",
            FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
            InboundTransfersAch = "inbound_transfers.ach",
            IntraStripeFlows = "intra_stripe_flows",
            OutboundPaymentsAch = "outbound_payments.ach",
            OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
            OutboundTransfersAch = "outbound_transfers.ach",
            OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
            RemoteDepositCapture = "remote_deposit_capture",
        }

        /// `restricted_features`.
        RestrictedFeature {
            CardIssuing = "card_issuing",
            DepositInsurance = "deposit_insurance",
            FinancialAddressesAba = "financial_addresses.aba",
            FinancialAddressesAbaForwarding = "financial_addresses.aba.forwarding",
            InboundTransfersAch = "inbound_transfers.ach",
            IntraStripeFlows = "intra_stripe_flows",
            OutboundPaymentsAch = "outbound_payments.ach",
            OutboundPaymentsUsDomesticWire = "outbound_payments.us_domestic_wire",
            OutboundTransfersAch = "outbound_transfers.ach",
            OutboundTransfersUsDomesticWire = "outbound_transfers.us_domestic_wire",
            RemoteDepositCapture = "remote_deposit_capture",
        }

        /// `financial_addresses.supported_networks`.
        SupportedNetwork { Ach = "ach", Rtp = "rtp", UsDomesticWire = "us_domestic_wire" }
    }
}

/// [`features.financial_addresses.aba`](https://docs.stripe.com/api/treasury/financial_accounts/create#create_treasury_financial_account-features-financial_addresses-aba)
/// in a request: another name of [`FeatureParams`].
pub type AbaParams = FeatureParams;

/// [`features.inbound_transfers.ach`](https://docs.stripe.com/api/treasury/financial_accounts/create#create_treasury_financial_account-features-inbound_transfers-ach)
/// in a request: another name of [`FeatureParams`].
pub type AchParams = FeatureParams;

/// [`features.card_issuing`](https://docs.stripe.com/api/treasury/financial_accounts/create#create_treasury_financial_account-features-card_issuing)
/// in a request: another name of [`FeatureParams`].
pub type CardIssuingParams = FeatureParams;

/// [`features.deposit_insurance`](https://docs.stripe.com/api/treasury/financial_accounts/create#create_treasury_financial_account-features-deposit_insurance)
/// in a request: another name of [`FeatureParams`].
pub type DepositInsuranceParams = FeatureParams;

/// [`features.intra_stripe_flows`](https://docs.stripe.com/api/treasury/financial_accounts/create#create_treasury_financial_account-features-intra_stripe_flows)
/// in a request: another name of [`FeatureParams`].
pub type IntraStripeFlowsParams = FeatureParams;

/// [`features.outbound_transfers`](https://docs.stripe.com/api/treasury/financial_accounts/create#create_treasury_financial_account-features-outbound_transfers)
/// in a request: another name of [`OutboundPaymentsParams`].
pub type OutboundTransfersParams = OutboundPaymentsParams;

/// [`features.outbound_payments.us_domestic_wire`](https://docs.stripe.com/api/treasury/financial_accounts/create#create_treasury_financial_account-features-outbound_payments-us_domestic_wire)
/// in a request: another name of [`FeatureParams`].
pub type UsDomesticWireParams = FeatureParams;
