//! [Customer cash balance transactions](https://docs.stripe.com/api/cash_balance_transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{BalanceTransaction, Customer, PaymentIntent, Refund};
use crate::object::Expandable;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/cash_balance_transactions/retrieve) a customer
        /// cash balance transaction.
        GET "/v1/customers/{customer}/cash_balance_transactions/{transaction}"
            retrieve(customer, transaction) Retrieve
            at "api/cash_balance_transactions/retrieve#retrieve_customer_cash_balance_transaction" -> CustomerCashBalanceTransaction {
            /// Fields that expand: `customer`, `adjusted_for_overdraft.balance_transaction`,
            /// `adjusted_for_overdraft.linked_transaction`, `applied_to_payment.payment_intent`,
            /// `refunded_from_payment.refund`, `transferred_to_balance.balance_transaction`,
            /// `unapplied_from_payment.payment_intent`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/cash_balance_transactions/list) customer cash
        /// balance transactions.
        GET "/v1/customers/{customer}/cash_balance_transactions" list(customer) List
            at "api/cash_balance_transactions/list#list_customer_cash_balance_transactions" => [CustomerCashBalanceTransaction] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`,
            /// `data.adjusted_for_overdraft.balance_transaction`,
            /// `data.adjusted_for_overdraft.linked_transaction`,
            /// `data.applied_to_payment.payment_intent`, `data.refunded_from_payment.refund`,
            /// `data.transferred_to_balance.balance_transaction`,
            /// `data.unapplied_from_payment.payment_intent`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [customer cash balance
        /// transaction](https://docs.stripe.com/api/cash_balance_transactions/object).
        CustomerCashBalanceTransaction "customer_cash_balance_transaction"
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object" id {
            /// If `type` is `adjusted_for_overdraft`.
            adjusted_for_overdraft: Option<AdjustedForOverdraft<'a>>,
            /// If `type` is `applied_to_payment`.
            applied_to_payment: Option<AppliedToPayment<'a>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            ending_balance: i64,
            /// If `type` is `funded`.
            funded: Option<Funded<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// In the currency's smallest unit.
            net_amount: i64,
            object: &'a str,
            /// If `type` is `refunded_from_payment`.
            refunded_from_payment: Option<RefundedFromPayment<'a>>,
            /// If `type` is `transferred_to_balance`.
            transferred_to_balance: Option<TransferredToBalance<'a>>,
            /// One of `adjusted_for_overdraft`, `applied_to_payment`, `funded`, `funding_reversed`,
            /// `refunded_from_payment`, `return_canceled`, `return_initiated`,
            /// `transferred_to_balance`, `unapplied_from_payment`. `type` on the wire.
            type_ as type: CustomerCashBalanceTransactionType,
            /// If `type` is `unapplied_from_payment`.
            unapplied_from_payment: Option<UnappliedFromPayment<'a>>,
        }
    }

    views {
        /// `adjusted_for_overdraft` in an answer.
        AdjustedForOverdraft
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-adjusted_for_overdraft" {
            balance_transaction: Expandable<'a, BalanceTransaction>,
            linked_transaction: Expandable<'a, CustomerCashBalanceTransaction>,
        }

        /// `funded.bank_transfer` in an answer.
        BankTransfer
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer" {
            /// If `type` is `eu_bank_transfer`.
            eu_bank_transfer: Option<EuBankTransfer<'a>>,
            /// If `type` is `gb_bank_transfer`.
            gb_bank_transfer: Option<GbBankTransfer<'a>>,
            /// If `type` is `jp_bank_transfer`.
            jp_bank_transfer: Option<JpBankTransfer<'a>>,
            reference: Option<&'a str>,
            /// One of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`,
            /// `mx_bank_transfer`, `us_bank_transfer`. `type` on the wire.
            type_ as type: BankTransferType,
            /// If `type` is `us_bank_transfer`.
            us_bank_transfer: Option<UsBankTransfer<'a>>,
        }

        /// `funded.bank_transfer.eu_bank_transfer` in an answer.
        EuBankTransfer
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-eu_bank_transfer" {
            bic: Option<&'a str>,
            iban_last4: Option<&'a str>,
            sender_name: Option<&'a str>,
        }

        /// `funded` in an answer.
        Funded
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded" {
            bank_transfer: BankTransfer<'a>,
        }

        /// `funded.bank_transfer.gb_bank_transfer` in an answer.
        GbBankTransfer
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-gb_bank_transfer" {
            account_number_last4: Option<&'a str>,
            sender_name: Option<&'a str>,
            sort_code: Option<&'a str>,
        }

        /// `funded.bank_transfer.jp_bank_transfer` in an answer.
        JpBankTransfer
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-jp_bank_transfer" {
            sender_bank: Option<&'a str>,
            sender_branch: Option<&'a str>,
            sender_name: Option<&'a str>,
        }

        /// `applied_to_payment` in an answer.
        Payment
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-applied_to_payment" {
            payment_intent: Expandable<'a, PaymentIntent>,
        }

        /// `refunded_from_payment` in an answer.
        RefundedFromPayment
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-refunded_from_payment" {
            refund: Expandable<'a, Refund>,
        }

        /// `transferred_to_balance` in an answer.
        TransferredToBalance
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-transferred_to_balance" {
            balance_transaction: Expandable<'a, BalanceTransaction>,
        }

        /// `funded.bank_transfer.us_bank_transfer` in an answer.
        UsBankTransfer
            at "api/cash_balance_transactions/object#customer_cash_balance_transaction_object-funded-bank_transfer-us_bank_transfer" {
            /// One of `ach`, `domestic_wire_us`, `fednow`, `rtp`, `swift`.
            network: Option<UsBankTransferNetwork>,
            sender_name: Option<&'a str>,
        }
    }

    kinds {
        CustomerCashBalanceTransactionKind of object CustomerCashBalanceTransaction {
            AdjustedForOverdraft("adjusted_for_overdraft"): AdjustedForOverdraft<'a>,
            AppliedToPayment("applied_to_payment"): AppliedToPayment<'a>,
            Funded("funded"): Funded<'a>,
            RefundedFromPayment("refunded_from_payment"): RefundedFromPayment<'a>,
            TransferredToBalance("transferred_to_balance"): TransferredToBalance<'a>,
            UnappliedFromPayment("unapplied_from_payment"): UnappliedFromPayment<'a>,
        }

        BankTransferKind of view BankTransfer {
            EuBankTransfer("eu_bank_transfer"): EuBankTransfer<'a>,
            GbBankTransfer("gb_bank_transfer"): GbBankTransfer<'a>,
            JpBankTransfer("jp_bank_transfer"): JpBankTransfer<'a>,
            UsBankTransfer("us_bank_transfer"): UsBankTransfer<'a>,
        }
    }

    enums {
        /// `funded.bank_transfer.type`.
        BankTransferType {
            EuBankTransfer = "eu_bank_transfer",
            GbBankTransfer = "gb_bank_transfer",
            JpBankTransfer = "jp_bank_transfer",
            MxBankTransfer = "mx_bank_transfer",
            UsBankTransfer = "us_bank_transfer",
        }

        /// `type`.
        CustomerCashBalanceTransactionType {
            AdjustedForOverdraft = "adjusted_for_overdraft",
            AppliedToPayment = "applied_to_payment",
            Funded = "funded",
            FundingReversed = "funding_reversed",
            RefundedFromPayment = "refunded_from_payment",
            ReturnCanceled = "return_canceled",
            ReturnInitiated = "return_initiated",
            TransferredToBalance = "transferred_to_balance",
            UnappliedFromPayment = "unapplied_from_payment",
        }

        /// `funded.bank_transfer.us_bank_transfer.network`.
        UsBankTransferNetwork {
            Ach = "ach",
            DomesticWireUs = "domestic_wire_us",
            Fednow = "fednow",
            Rtp = "rtp",
            Swift = "swift",
        }
    }
}

/// [`applied_to_payment`](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-applied_to_payment)
/// in an answer: another name of [`Payment`].
pub type AppliedToPayment<'a> = Payment<'a>;

/// [`unapplied_from_payment`](https://docs.stripe.com/api/cash_balance_transactions/object#customer_cash_balance_transaction_object-unapplied_from_payment)
/// in an answer: another name of [`Payment`].
pub type UnappliedFromPayment<'a> = Payment<'a>;
