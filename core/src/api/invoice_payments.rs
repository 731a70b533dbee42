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
            /// Fields that expand: `invoice`, `payment.charge`, `payment.payment_intent`,
            /// `payment.payment_record`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/invoice-payment/list) invoice payments.
        GET "/v1/invoice_payments" list() List
            at "api/invoice-payment/list#list_invoice_payments" => [InvoicePayment] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.invoice`, `data.payment.charge`,
            /// `data.payment.payment_intent`, `data.payment.payment_record`.
            expand: Vec<String>,
            invoice: String,
            /// How many objects a page has at most.
            limit: i64,
            payment: |PaymentParams|,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `canceled`, `open`, `paid`.
            status: InvoicePaymentStatus,
        }
    }

    params {
        /// `payment` in a request.
        PaymentParams at "api/invoice-payment/list#list_invoice_payments-payment" {
            payment_intent: String,
            payment_record: String,
            /// Required. One of `payment_intent`, `payment_record`. `type` on the wire.
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
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            invoice: Expandable<'a, Invoice>,
            is_default: bool,
            /// Whether it is live and not a test.
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
            /// One of `charge`, `payment_intent`, `payment_record`. `type` on the wire.
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
