//! [Balance transactions](https://docs.stripe.com/api/balance_transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    ApplicationFee, Charge, ConnectCollectionTransfer, CustomerCashBalanceTransaction, Dispute,
    FeeRefund, Payout, Refund, ReserveTransaction, TaxDeductedAtSource, Topup, Transfer,
    TransferReversal, issuing,
};
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/balance_transactions/retrieve) a balance
        /// transaction.
        GET "/v1/balance_transactions/{id}" retrieve(id) Retrieve
            at "api/balance_transactions/retrieve#retrieve_balance_transaction" -> BalanceTransaction {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/balance_transactions/list) balance transactions.
        GET "/v1/balance_transactions" list() List
            at "api/balance_transactions/list#list_balance_transactions" => [BalanceTransaction] Cursor {
            created: TimeRange,
            currency: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            payout: String,
            source: String,
            starting_after: String,
            type_ as type: String,
        }
    }

    objects {
        /// A [balance transaction](https://docs.stripe.com/api/balance_transactions/object).
        BalanceTransaction "balance_transaction"
            at "api/balance_transactions/object#balance_transaction_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            available_on: Timestamp,
            balance_type: BalanceType,
            created: Timestamp,
            currency: &'a str,
            description: Option<&'a str>,
            exchange_rate: Option<f64>,
            fee: i64,
            fee_details: Vec<FeeDetail<'a>>,
            net: i64,
            object: &'a str,
            reporting_category: &'a str,
            source: Option<Expandable<'a, BalanceTransactionSource>>,
            status: &'a str,
            type_ as type: BalanceTransactionType,
        }
    }

    views {
        /// `fee_details` in an answer.
        FeeDetail at "api/balance_transactions/object#balance_transaction_object-fee_details" {
            /// In the currency's smallest unit.
            amount: i64,
            application: Option<&'a str>,
            currency: &'a str,
            description: Option<&'a str>,
            type_ as type: &'a str,
        }
    }

    unions {
        /// One of several kinds of objects.
        BalanceTransactionSource {
            ApplicationFee(ApplicationFee),
            Charge(Charge),
            ConnectCollectionTransfer(ConnectCollectionTransfer),
            CustomerCashBalanceTransaction(CustomerCashBalanceTransaction),
            Dispute(Dispute),
            FeeRefund(FeeRefund),
            IssuingAuthorization(issuing::Authorization),
            IssuingDispute(issuing::Dispute),
            IssuingTransaction(issuing::Transaction),
            Payout(Payout),
            Refund(Refund),
            ReserveTransaction(ReserveTransaction),
            TaxDeductedAtSource(TaxDeductedAtSource),
            Topup(Topup),
            Transfer(Transfer),
            TransferReversal(TransferReversal),
        }
    }

    enums {
        /// `type`.
        BalanceTransactionType {
            Adjustment = "adjustment",
            Advance = "advance",
            AdvanceFunding = "advance_funding",
            AnticipationRepayment = "anticipation_repayment",
            ApplicationFee = "application_fee",
            ApplicationFeeRefund = "application_fee_refund",
            Charge = "charge",
            ClimateOrderPurchase = "climate_order_purchase",
            ClimateOrderRefund = "climate_order_refund",
            ConnectCollectionTransfer = "connect_collection_transfer",
            Contribution = "contribution",
            FeeCreditFunding = "fee_credit_funding",
            InboundTransfer = "inbound_transfer",
            InboundTransferReversal = "inbound_transfer_reversal",
            IssuingAuthorizationHold = "issuing_authorization_hold",
            IssuingAuthorizationRelease = "issuing_authorization_release",
            IssuingDispute = "issuing_dispute",
            IssuingDisputeProvisionalCredit = "issuing_dispute_provisional_credit",
            IssuingDisputeProvisionalCreditReversal = "issuing_dispute_provisional_credit_reversal",
            IssuingTransaction = "issuing_transaction",
            ObligationOutbound = "obligation_outbound",
            ObligationReversalInbound = "obligation_reversal_inbound",
            Payment = "payment",
            PaymentFailureRefund = "payment_failure_refund",
            PaymentNetworkReserveHold = "payment_network_reserve_hold",
            PaymentNetworkReserveRelease = "payment_network_reserve_release",
            PaymentRefund = "payment_refund",
            PaymentReversal = "payment_reversal",
            PaymentUnreconciled = "payment_unreconciled",
            Payout = "payout",
            PayoutCancel = "payout_cancel",
            PayoutFailure = "payout_failure",
            PayoutMinimumBalanceHold = "payout_minimum_balance_hold",
            PayoutMinimumBalanceRelease = "payout_minimum_balance_release",
            Refund = "refund",
            RefundFailure = "refund_failure",
            ReserveHold = "reserve_hold",
            ReserveRelease = "reserve_release",
            ReserveTransaction = "reserve_transaction",
            ReservedFunds = "reserved_funds",
            StripeBalancePaymentDebit = "stripe_balance_payment_debit",
            StripeBalancePaymentDebitReversal = "stripe_balance_payment_debit_reversal",
            StripeFee = "stripe_fee",
            StripeFxFee = "stripe_fx_fee",
            TaxFee = "tax_fee",
            TaxFund = "tax_fund",
            Topup = "topup",
            TopupReversal = "topup_reversal",
            Transfer = "transfer",
            TransferCancel = "transfer_cancel",
            TransferFailure = "transfer_failure",
            TransferRefund = "transfer_refund",
        }

        /// `balance_type`.
        BalanceType {
            Issuing = "issuing",
            Payments = "payments",
            RefundAndDisputePrefunding = "refund_and_dispute_prefunding",
            RiskReserved = "risk_reserved",
        }
    }
}
