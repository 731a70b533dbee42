//! [Financial account features](https://docs.stripe.com/api/treasury/financial_account_features).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/treasury/financial_account_features/retrieve) a
        /// financial account feature.
        GET "/v1/treasury/financial_accounts/{financial_account}/features"
            retrieve(financial_account) Retrieve
            at "api/treasury/financial_account_features/retrieve#retrieve_treasury_financial_account_feature" -> FinancialAccountFeatures {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/treasury/financial_account_features/update) a
        /// financial account feature.
        POST "/v1/treasury/financial_accounts/{financial_account}/features"
            update(financial_account) Update
            at "api/treasury/financial_account_features/update#update_treasury_financial_account_feature" -> FinancialAccountFeatures {
            card_issuing: |CardIssuingParams|,
            deposit_insurance: |DepositInsuranceParams|,
            expand: Vec<String>,
            financial_addresses: |FinancialAddressesParams|,
            inbound_transfers: |InboundTransfersParams|,
            intra_stripe_flows: |IntraStripeFlowsParams|,
            outbound_payments: |OutboundPaymentsParams|,
            outbound_transfers: |OutboundTransfersParams|,
        }
    }

    params {
        /// `card_issuing` in a request.
        CardIssuingParams
            at "api/treasury/financial_account_features/update#update_treasury_financial_account_feature-card_issuing" {
            /// Required.
            requested: bool,
        }

        /// `financial_addresses` in a request.
        FinancialAddressesParams
            at "api/treasury/financial_account_features/update#update_treasury_financial_account_feature-financial_addresses" {
            aba: |AbaParams|,
        }

        /// `inbound_transfers` in a request.
        InboundTransfersParams
            at "api/treasury/financial_account_features/update#update_treasury_financial_account_feature-inbound_transfers" {
            ach: |AchParams|,
        }

        /// `outbound_payments` in a request.
        OutboundPaymentsParams
            at "api/treasury/financial_account_features/update#update_treasury_financial_account_feature-outbound_payments" {
            ach: |AchParams|,
            us_domestic_wire: |UsDomesticWireParams|,
        }
    }

    objects {
        /// The [financial account
        /// features](https://docs.stripe.com/api/treasury/financial_account_features/object).
        FinancialAccountFeatures "treasury.financial_account_features"
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object" {
            card_issuing: Option<CardIssuing<'a>>,
            deposit_insurance: Option<DepositInsurance<'a>>,
            financial_addresses: Option<FinancialAddresses<'a>>,
            inbound_transfers: Option<InboundTransfers<'a>>,
            intra_stripe_flows: Option<IntraStripeFlows<'a>>,
            object: &'a str,
            outbound_payments: Option<OutboundPayments<'a>>,
            outbound_transfers: Option<OutboundTransfers<'a>>,
        }
    }

    views {
        /// `card_issuing` in an answer.
        CardIssuing
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-card_issuing" {
            requested: bool,
            /// One of `active`, `pending`, `restricted`.
            status: CardIssuingStatus,
            status_details: Vec<StatusDetail<'a>>,
        }

        /// `financial_addresses` in an answer.
        FinancialAddresses
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-financial_addresses" {
            aba: Option<Aba<'a>>,
        }

        /// `inbound_transfers` in an answer.
        InboundTransfers
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-inbound_transfers" {
            ach: Option<Ach<'a>>,
        }

        /// `outbound_payments` in an answer.
        OutboundPayments
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-outbound_payments" {
            ach: Option<Ach<'a>>,
            us_domestic_wire: Option<UsDomesticWire<'a>>,
        }

        /// `card_issuing.status_details` in an answer.
        StatusDetail
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-card_issuing-status_details" {
            /// One of `activating`, `capability_not_requested`, `financial_account_closed`,
            /// `rejected_other`, `rejected_unsupported_business`, `requirements_past_due`,
            /// `requirements_pending_verification`, `restricted_by_platform`, `restricted_other`.
            code: StatusDetailCode,
            /// One of `contact_stripe`, `provide_information`, `remove_restriction`.
            resolution: Option<StatusDetailResolution>,
            /// One of `inbound_flows`, `outbound_flows`.
            restriction: Option<StatusDetailRestriction>,
        }
    }

    enums {
        /// `card_issuing.status`.
        CardIssuingStatus { Active = "active", Pending = "pending", Restricted = "restricted" }

        /// `card_issuing.status_details.code`.
        StatusDetailCode {
            Activating = "activating",
            CapabilityNotRequested = "capability_not_requested",
            FinancialAccountClosed = "financial_account_closed",
            RejectedOther = "rejected_other",
            RejectedUnsupportedBusiness = "rejected_unsupported_business",
            RequirementsPastDue = "requirements_past_due",
            RequirementsPendingVerification = "requirements_pending_verification",
            RestrictedByPlatform = "restricted_by_platform",
            RestrictedOther = "restricted_other",
        }

        /// `card_issuing.status_details.resolution`.
        StatusDetailResolution {
            ContactStripe = "contact_stripe",
            ProvideInformation = "provide_information",
            RemoveRestriction = "remove_restriction",
        }

        /// `card_issuing.status_details.restriction`.
        StatusDetailRestriction { InboundFlows = "inbound_flows", OutboundFlows = "outbound_flows" }
    }
}

/// [`financial_addresses.aba`](https://docs.stripe.com/api/treasury/financial_account_features/object#treasury_financial_account_features_object-financial_addresses-aba)
/// in an answer: another name of [`CardIssuing`].
pub type Aba<'a> = CardIssuing<'a>;

/// [`financial_addresses.aba`](https://docs.stripe.com/api/treasury/financial_account_features/update#update_treasury_financial_account_feature-financial_addresses-aba)
/// in a request: another name of [`CardIssuingParams`].
pub type AbaParams = CardIssuingParams;

/// `financial_addresses.aba.status`: another name of [`CardIssuingStatus`].
pub type AbaStatus = CardIssuingStatus;

/// [`inbound_transfers.ach`](https://docs.stripe.com/api/treasury/financial_account_features/object#treasury_financial_account_features_object-inbound_transfers-ach)
/// in an answer: another name of [`CardIssuing`].
pub type Ach<'a> = CardIssuing<'a>;

/// [`inbound_transfers.ach`](https://docs.stripe.com/api/treasury/financial_account_features/update#update_treasury_financial_account_feature-inbound_transfers-ach)
/// in a request: another name of [`CardIssuingParams`].
pub type AchParams = CardIssuingParams;

/// `inbound_transfers.ach.status`: another name of [`CardIssuingStatus`].
pub type AchStatus = CardIssuingStatus;

/// [`deposit_insurance`](https://docs.stripe.com/api/treasury/financial_account_features/object#treasury_financial_account_features_object-deposit_insurance)
/// in an answer: another name of [`CardIssuing`].
pub type DepositInsurance<'a> = CardIssuing<'a>;

/// [`deposit_insurance`](https://docs.stripe.com/api/treasury/financial_account_features/update#update_treasury_financial_account_feature-deposit_insurance)
/// in a request: another name of [`CardIssuingParams`].
pub type DepositInsuranceParams = CardIssuingParams;

/// `deposit_insurance.status`: another name of [`CardIssuingStatus`].
pub type DepositInsuranceStatus = CardIssuingStatus;

/// [`intra_stripe_flows`](https://docs.stripe.com/api/treasury/financial_account_features/object#treasury_financial_account_features_object-intra_stripe_flows)
/// in an answer: another name of [`CardIssuing`].
pub type IntraStripeFlows<'a> = CardIssuing<'a>;

/// [`intra_stripe_flows`](https://docs.stripe.com/api/treasury/financial_account_features/update#update_treasury_financial_account_feature-intra_stripe_flows)
/// in a request: another name of [`CardIssuingParams`].
pub type IntraStripeFlowsParams = CardIssuingParams;

/// `intra_stripe_flows.status`: another name of [`CardIssuingStatus`].
pub type IntraStripeFlowsStatus = CardIssuingStatus;

/// [`outbound_transfers`](https://docs.stripe.com/api/treasury/financial_account_features/object#treasury_financial_account_features_object-outbound_transfers)
/// in an answer: another name of [`OutboundPayments`].
pub type OutboundTransfers<'a> = OutboundPayments<'a>;

/// [`outbound_transfers`](https://docs.stripe.com/api/treasury/financial_account_features/update#update_treasury_financial_account_feature-outbound_transfers)
/// in a request: another name of [`OutboundPaymentsParams`].
pub type OutboundTransfersParams = OutboundPaymentsParams;

/// [`outbound_payments.us_domestic_wire`](https://docs.stripe.com/api/treasury/financial_account_features/object#treasury_financial_account_features_object-outbound_payments-us_domestic_wire)
/// in an answer: another name of [`CardIssuing`].
pub type UsDomesticWire<'a> = CardIssuing<'a>;

/// [`outbound_payments.us_domestic_wire`](https://docs.stripe.com/api/treasury/financial_account_features/update#update_treasury_financial_account_feature-outbound_payments-us_domestic_wire)
/// in a request: another name of [`CardIssuingParams`].
pub type UsDomesticWireParams = CardIssuingParams;

/// `outbound_payments.us_domestic_wire.status`: another name of [`CardIssuingStatus`].
pub type UsDomesticWireStatus = CardIssuingStatus;
