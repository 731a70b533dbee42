//! [Invoice payments](https://docs.stripe.com/api/invoice-payment).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Charge, Invoice, PaymentIntent, PaymentRecord};
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/invoice-payment/retrieve) an invoice payment.
        GET "/v1/invoice_payments/{invoice_payment}" retrieve(invoice_payment) Retrieve
            at "api/invoice-payment/retrieve#retrieve_invoice_payment" -> InvoicePayment {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/invoice-payment/list) invoice payments.
        GET "/v1/invoice_payments" list() List
            at "api/invoice-payment/list#list_invoice_payments" => [InvoicePayment] Cursor {
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            invoice: String,
            limit: i64,
            payment: |PaymentParams|,
            starting_after: String,
            status: InvoicePaymentStatus,
        }
    }

    params {
        /// `payment` in a request.
        PaymentParams at "api/invoice-payment/list#list_invoice_payments-payment" {
            payment_intent: String,
            payment_record: String,
            /// Required.
            type_ as type: PaymentType,
        }
    }

    objects {
        /// An [invoice payment](https://docs.stripe.com/api/invoice-payment/object).
        InvoicePayment "invoice_payment" at "api/invoice-payment/object#invoice_payment_object" id {
            /// In the currency's smallest unit.
            amount_paid: Option<i64>,
            /// In the currency's smallest unit.
            amount_requested: i64,
            created: Timestamp,
            currency: &'a str,
            invoice: Expandable<'a, Invoice>,
            is_default: bool,
            livemode: bool,
            object: &'a str,
            payment: Payment<'a>,
            status: &'a str,
            status_transitions: StatusTransitions<'a>,
        }
    }

    views {
        /// `payment` in an answer.
        Payment at "api/invoice-payment/object#invoice_payment_object-payment" {
            charge: Option<Expandable<'a, Charge>>,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            payment_record: Option<Expandable<'a, PaymentRecord>>,
            type_ as type: InvoicePaymentPaymentType,
        }

        /// `status_transitions` in an answer.
        StatusTransitions
            at "api/invoice-payment/object#invoice_payment_object-status_transitions" {
            canceled_at: Option<Timestamp>,
            paid_at: Option<Timestamp>,
        }
    }

    enums {
        /// `payment.type`.
        InvoicePaymentPaymentType {
            Charge = "charge",
            PaymentIntent = "payment_intent",
            PaymentRecord = "payment_record",
        }

        /// `status`.
        InvoicePaymentStatus { Canceled = "canceled", Open = "open", Paid = "paid" }

        /// `payment.type`.
        PaymentType { PaymentIntent = "payment_intent", PaymentRecord = "payment_record" }
    }
}
