//! [Customer balance transactions](https://docs.stripe.com/api/customer_balance_transactions).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{CreditNote, Customer, Invoice, checkout};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/customer_balance_transactions/create) a customer
        /// balance transaction.
        ///
        /// Required: `amount`, `currency`.
        POST "/v1/customers/{customer}/balance_transactions" create(customer) Create
            at "api/customer_balance_transactions/create#create_customer_balance_transaction" -> CustomerBalanceTransaction {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            description: String,
            /// Fields that expand: `checkout_session`, `credit_note`, `customer`, `invoice`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Retrieves](https://docs.stripe.com/api/customer_balance_transactions/retrieve) a
        /// customer balance transaction.
        GET "/v1/customers/{customer}/balance_transactions/{transaction}"
            retrieve(customer, transaction) Retrieve
            at "api/customer_balance_transactions/retrieve#retrieve_customer_balance_transaction" -> CustomerBalanceTransaction {
            /// Fields that expand: `checkout_session`, `credit_note`, `customer`, `invoice`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/customer_balance_transactions/update) a customer
        /// balance transaction.
        POST "/v1/customers/{customer}/balance_transactions/{transaction}"
            update(customer, transaction) Update
            at "api/customer_balance_transactions/update#update_customer_balance_transaction" -> CustomerBalanceTransaction {
            description: String,
            /// Fields that expand: `checkout_session`, `credit_note`, `customer`, `invoice`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/customer_balance_transactions/list) customer balance
        /// transactions.
        GET "/v1/customers/{customer}/balance_transactions" list(customer) List
            at "api/customer_balance_transactions/list#list_customer_balance_transactions" => [CustomerBalanceTransaction] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.checkout_session`, `data.credit_note`, `data.customer`,
            /// `data.invoice`.
            expand: Vec<String>,
            invoice: String,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [customer balance
        /// transaction](https://docs.stripe.com/api/customer_balance_transactions/object).
        CustomerBalanceTransaction "customer_balance_transaction"
            at "api/customer_balance_transactions/object#customer_balance_transaction_object" id {
            /// In the currency's smallest unit.
            amount: i64,
            checkout_session: Option<Expandable<'a, checkout::Session>>,
            /// When it was created.
            created: Timestamp,
            credit_note: Option<Expandable<'a, CreditNote>>,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            description: Option<&'a str>,
            ending_balance: i64,
            invoice: Option<Expandable<'a, Invoice>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
            /// One of `adjustment`, `applied_to_invoice`, `checkout_session_subscription_payment`,
            /// `checkout_session_subscription_payment_canceled`, `credit_note`, `initial`,
            /// `invoice_overpaid`, `invoice_too_large`, `invoice_too_small`, `migration`,
            /// `unapplied_from_invoice`, `unspent_receiver_credit`. `type` on the wire.
            type_ as type: CustomerBalanceTransactionType,
        }
    }

    enums {
        /// `type`.
        CustomerBalanceTransactionType {
            Adjustment = "adjustment",
            AppliedToInvoice = "applied_to_invoice",
            CheckoutSessionSubscriptionPayment = "checkout_session_subscription_payment",
            CheckoutSessionSubscriptionPaymentCanceled = "checkout_session_subscription_payment_canceled",
            CreditNote = "credit_note",
            Initial = "initial",
            InvoiceOverpaid = "invoice_overpaid",
            InvoiceTooLarge = "invoice_too_large",
            InvoiceTooSmall = "invoice_too_small",
            Migration = "migration",
            UnappliedFromInvoice = "unapplied_from_invoice",
            UnspentReceiverCredit = "unspent_receiver_credit",
        }
    }
}
