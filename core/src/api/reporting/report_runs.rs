//! [Report runs](https://docs.stripe.com/api/reporting/report_runs).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::File;
use crate::json::JsonRef;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/reporting/report_runs/create) a report run.
        ///
        /// Required: `report_type`.
        POST "/v1/reporting/report_runs" create() Create
            at "api/reporting/report_runs/create#create_reporting_report_run" -> ReportRun {
            expand: Vec<String>,
            parameters: |ParametersParams|,
            /// Required.
            report_type: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/reporting/report_runs/retrieve) a report run.
        GET "/v1/reporting/report_runs/{report_run}" retrieve(report_run) Retrieve
            at "api/reporting/report_runs/retrieve#retrieve_reporting_report_run" -> ReportRun {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/reporting/report_runs/list) report runs.
        GET "/v1/reporting/report_runs" list() List
            at "api/reporting/report_runs/list#list_reporting_report_runs" => [ReportRun] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `parameters` in a request.
        ParametersParams
            at "api/reporting/report_runs/create#create_reporting_report_run-parameters" {
            columns: Vec<String>,
            connected_account: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            interval_end: Timestamp,
            interval_start: Timestamp,
            payout: String,
            reporting_category: ReportingCategory,
            timezone: String,
        }
    }

    objects {
        /// A [report run](https://docs.stripe.com/api/reporting/report_runs/object).
        ReportRun "reporting.report_run"
            at "api/reporting/report_runs/object#reporting_report_run_object" id {
            /// When it was created.
            created: Timestamp,
            error: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            parameters: Parameters<'a>,
            report_type: &'a str,
            result: Option<File<JsonRef<'a>>>,
            status: &'a str,
            succeeded_at: Option<Timestamp>,
        }
    }

    views {
        /// `parameters` in an answer.
        Parameters at "api/reporting/report_runs/object#reporting_report_run_object-parameters" {
            columns: Option<Vec<&'a str>>,
            connected_account: Option<&'a str>,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            interval_end: Option<Timestamp>,
            interval_start: Option<Timestamp>,
            payout: Option<&'a str>,
            reporting_category: Option<&'a str>,
            timezone: Option<&'a str>,
        }
    }

    enums {
        /// `parameters.reporting_category`.
        ReportingCategory {
            Advance = "advance",
            AdvanceFunding = "advance_funding",
            AnticipationRepayment = "anticipation_repayment",
            Charge = "charge",
            ChargeFailure = "charge_failure",
            ClimateOrderPurchase = "climate_order_purchase",
            ClimateOrderRefund = "climate_order_refund",
            ConnectCollectionTransfer = "connect_collection_transfer",
            ConnectReservedFunds = "connect_reserved_funds",
            Contribution = "contribution",
            Dispute = "dispute",
            DisputeReversal = "dispute_reversal",
            Fee = "fee",
            FinancingPaydown = "financing_paydown",
            FinancingPaydownReversal = "financing_paydown_reversal",
            FinancingPayout = "financing_payout",
            FinancingPayoutReversal = "financing_payout_reversal",
            IssuingAuthorizationHold = "issuing_authorization_hold",
            IssuingAuthorizationRelease = "issuing_authorization_release",
            IssuingDispute = "issuing_dispute",
            IssuingTransaction = "issuing_transaction",
            NetworkCost = "network_cost",
            OtherAdjustment = "other_adjustment",
            PartialCaptureReversal = "partial_capture_reversal",
            Payout = "payout",
            PayoutReversal = "payout_reversal",
            PlatformEarning = "platform_earning",
            PlatformEarningRefund = "platform_earning_refund",
            Refund = "refund",
            RefundFailure = "refund_failure",
            RiskReservedFunds = "risk_reserved_funds",
            Tax = "tax",
            Topup = "topup",
            TopupReversal = "topup_reversal",
            Transfer = "transfer",
            TransferReversal = "transfer_reversal",
            UnreconciledCustomerFunds = "unreconciled_customer_funds",
        }
    }
}
