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
            deposit_insurance: |CardIssuingParams|,
            expand: Vec<String>,
            financial_addresses: |FinancialAddressesParams|,
            inbound_transfers: |InboundTransfersParams|,
            intra_stripe_flows: |CardIssuingParams|,
            outbound_payments: |OutboundPaymentsParams|,
            outbound_transfers: |OutboundPaymentsParams|,
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
            aba: |CardIssuingParams|,
        }

        /// `inbound_transfers` in a request.
        InboundTransfersParams
            at "api/treasury/financial_account_features/update#update_treasury_financial_account_feature-inbound_transfers" {
            ach: |CardIssuingParams|,
        }

        /// `outbound_payments` in a request.
        OutboundPaymentsParams
            at "api/treasury/financial_account_features/update#update_treasury_financial_account_feature-outbound_payments" {
            ach: |CardIssuingParams|,
            us_domestic_wire: |CardIssuingParams|,
        }
    }

    objects {
        /// The [financial account
        /// features](https://docs.stripe.com/api/treasury/financial_account_features/object).
        FinancialAccountFeatures "treasury.financial_account_features"
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object" {
            card_issuing: Option<CardIssuing<'a>>,
            deposit_insurance: Option<CardIssuing<'a>>,
            financial_addresses: Option<FinancialAddresses<'a>>,
            inbound_transfers: Option<InboundTransfers<'a>>,
            intra_stripe_flows: Option<CardIssuing<'a>>,
            object: &'a str,
            outbound_payments: Option<OutboundPayments<'a>>,
            outbound_transfers: Option<OutboundPayments<'a>>,
        }
    }

    views {
        /// `card_issuing` in an answer.
        CardIssuing
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-card_issuing" {
            requested: bool,
            status: CardIssuingStatus,
            status_details: Vec<StatusDetail<'a>>,
        }

        /// `financial_addresses` in an answer.
        FinancialAddresses
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-financial_addresses" {
            aba: Option<CardIssuing<'a>>,
        }

        /// `inbound_transfers` in an answer.
        InboundTransfers
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-inbound_transfers" {
            ach: Option<CardIssuing<'a>>,
        }

        /// `outbound_payments` in an answer.
        OutboundPayments
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-outbound_payments" {
            ach: Option<CardIssuing<'a>>,
            us_domestic_wire: Option<CardIssuing<'a>>,
        }

        /// `card_issuing.status_details` in an answer.
        StatusDetail
            at "api/treasury/financial_account_features/object#treasury_financial_account_features_object-card_issuing-status_details" {
            code: StatusDetailCode,
            resolution: Option<StatusDetailResolution>,
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
