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
        POST "/v1/customers/{customer}/balance_transactions" create(customer) Create
            at "api/customer_balance_transactions/create#create_customer_balance_transaction" -> CustomerBalanceTransaction {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required.
            currency: String,
            description: String,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Retrieves](https://docs.stripe.com/api/customer_balance_transactions/retrieve) a
        /// customer balance transaction.
        GET "/v1/customers/{customer}/balance_transactions/{transaction}"
            retrieve(customer, transaction) Retrieve
            at "api/customer_balance_transactions/retrieve#retrieve_customer_balance_transaction" -> CustomerBalanceTransaction {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/customer_balance_transactions/update) a customer
        /// balance transaction.
        POST "/v1/customers/{customer}/balance_transactions/{transaction}"
            update(customer, transaction) Update
            at "api/customer_balance_transactions/update#update_customer_balance_transaction" -> CustomerBalanceTransaction {
            description: String,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/customer_balance_transactions/list) customer balance
        /// transactions.
        GET "/v1/customers/{customer}/balance_transactions" list(customer) List
            at "api/customer_balance_transactions/list#list_customer_balance_transactions" => [CustomerBalanceTransaction] Cursor {
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            invoice: String,
            limit: i64,
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
            created: Timestamp,
            credit_note: Option<Expandable<'a, CreditNote>>,
            currency: &'a str,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            description: Option<&'a str>,
            ending_balance: i64,
            invoice: Option<Expandable<'a, Invoice>>,
            livemode: bool,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            object: &'a str,
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
