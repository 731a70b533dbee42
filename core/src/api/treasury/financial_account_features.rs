//! [Financial account features](https://docs.stripe.com/api/treasury/financial_account_features).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/treasury/financial_account_features/retrieve) a
        /// financial account feature.
        GET "/v1/treasury/financial_accounts/{financial_account}/features"
            retrieve(financial_account) Retrieve -> FinancialAccountFeatures {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/treasury/financial_account_features/update) a
        /// financial account feature.
        POST "/v1/treasury/financial_accounts/{financial_account}/features"
            update(financial_account) Update -> FinancialAccountFeatures {
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
        CardIssuingParams {
            /// Required.
            requested: bool,
        }

        /// `financial_addresses` in a request.
        FinancialAddressesParams {
            aba: |CardIssuingParams|,
        }

        /// `inbound_transfers` in a request.
        InboundTransfersParams {
            ach: |CardIssuingParams|,
        }

        /// `outbound_payments` in a request.
        OutboundPaymentsParams {
            ach: |CardIssuingParams|,
            us_domestic_wire: |CardIssuingParams|,
        }
    }

    objects {
        /// The [financial account
        /// features](https://docs.stripe.com/api/treasury/financial_account_features/object).
        FinancialAccountFeatures "treasury.financial_account_features" {
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
        CardIssuing {
            requested: bool,
            status: CardIssuingStatus,
            status_details: Vec<StatusDetail<'a>>,
        }

        /// `financial_addresses` in an answer.
        FinancialAddresses {
            aba: Option<CardIssuing<'a>>,
        }

        /// `inbound_transfers` in an answer.
        InboundTransfers {
            ach: Option<CardIssuing<'a>>,
        }

        /// `outbound_payments` in an answer.
        OutboundPayments {
            ach: Option<CardIssuing<'a>>,
            us_domestic_wire: Option<CardIssuing<'a>>,
        }

        /// `card_issuing.status_details` in an answer.
        StatusDetail {
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
