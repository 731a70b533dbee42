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
            /// Fields that expand: `source`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/balance_transactions/list) balance transactions.
        GET "/v1/balance_transactions" list() List
            at "api/balance_transactions/list#list_balance_transactions" => [BalanceTransaction] Cursor {
            created: TimeRange,
            currency: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.source`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            payout: String,
            source: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// `type` on the wire.
            type_ as type: String,
        }
    }

    objects {
        /// A [balance transaction](https://docs.stripe.com/api/balance_transactions/object).
        BalanceTransaction "balance_transaction"
            at "api/balance_transactions/object#balance_transaction_object" id {
            /// How much the balance changes before fees; negative if money leaves it. In the
            /// currency's smallest unit.
            amount: i64,
            /// When the net amount becomes available.
            available_on: Timestamp,
            /// One of `issuing`, `payments`, `refund_and_dispute_prefunding`, `risk_reserved`.
            balance_type: BalanceType,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// A note for the dashboard.
            description: Option<&'a str>,
            /// What `amount` of the source was multiplied with, if currencies differ.
            exchange_rate: Option<f64>,
            /// What Stripe and the platform take.
            fee: i64,
            /// The parts of `fee`.
            fee_details: Vec<FeeDetail<'a>>,
            /// How much the balance changes: `amount` less `fee`.
            net: i64,
            object: &'a str,
            /// A category for accounting, coarser than `type`.
            reporting_category: &'a str,
            /// The charge, refund, payout or other object behind it.
            source: Option<Expandable<'a, BalanceTransactionSource>>,
            /// Whether the net amount is available.
            status: &'a str,
            /// What kind of movement it is. `type` on the wire.
            type_ as type: BalanceTransactionType,
        }
    }

    views {
        /// `fee_details` in an answer.
        FeeDetail at "api/balance_transactions/object#balance_transaction_object-fee_details" {
            /// In the currency's smallest unit.
            amount: i64,
            application: Option<&'a str>,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            description: Option<&'a str>,
            /// `type` on the wire.
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
