//! [Payment intents](https://docs.stripe.com/api/payment_intents): one payment, from intent to success.

use super::{Account, Charge, Customer, Emptyable, Metadata, TimeRange};
use crate::{Expandable, SecretText, Timestamp};
use std::collections::BTreeMap;

super::macros::table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payment_intents/create) a payment intent.
        POST "/v1/payment_intents" create() Create -> PaymentIntent {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// The platform's fee, in the currency's smallest unit.
            application_fee_amount: i64,
            automatic_payment_methods: |AutomaticPaymentMethods|,
            capture_method: CaptureMethod,
            confirm: bool,
            /// Required. Three letters, lower case.
            currency: String,
            customer: String,
            description: String,
            expand: Vec<String>,
            metadata: Metadata,
            off_session: bool,
            /// The account that is the merchant of record.
            on_behalf_of: String,
            payment_method: String,
            payment_method_types: Vec<String>,
            receipt_email: String,
            return_url: String,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            /// Where the money goes on to, for a destination charge.
            transfer_data: |TransferDataParams|,
            /// A name that ties payments and transfers together.
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_intents/retrieve) a payment intent.
        GET "/v1/payment_intents/{intent}" retrieve(intent) Retrieve -> PaymentIntent {
            client_secret: String,
            expand: Vec<String>,
        }

        /// [Confirms](https://docs.stripe.com/api/payment_intents/confirm) a payment intent: the customer pays.
        POST "/v1/payment_intents/{intent}/confirm" confirm(intent) Confirm -> PaymentIntent {
            expand: Vec<String>,
            off_session: bool,
            payment_method: String,
            receipt_email: Emptyable<String>,
            return_url: String,
        }

        /// [Lists](https://docs.stripe.com/api/payment_intents/list) payment intents.
        GET "/v1/payment_intents" list() List => [PaymentIntent] Cursor {
            created: TimeRange,
            customer: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    params {
        /// Which payment methods are offered.
        AutomaticPaymentMethods {
            allow_redirects: AllowRedirects,
            /// Required.
            enabled: bool,
        }

        /// Where the money goes on to.
        TransferDataParams {
            /// In the currency's smallest unit; all of it unless set.
            amount: i64,
            /// Required. The connected account.
            destination: String,
        }
    }

    objects {
        /// A [payment](https://docs.stripe.com/api/payment_intents/object) from intent to success.
        PaymentIntent "payment_intent" id {
            /// In the currency's smallest unit.
            amount: i64,
            amount_received: Option<i64>,
            application_fee_amount: Option<i64>,
            client_secret: Option<SecretText<'a>>,
            created: Timestamp,
            currency: &'a str,
            customer: Option<Expandable<'a, Customer>>,
            description: Option<&'a str>,
            latest_charge: Option<Expandable<'a, Charge>>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            on_behalf_of: Option<Expandable<'a, Account>>,
            status: PaymentIntentStatus,
            transfer_data: Option<TransferData<'a>>,
            transfer_group: Option<&'a str>,
        }
    }

    views {
        /// Where the money goes on to.
        TransferData {
            amount: Option<i64>,
            destination: Expandable<'a, Account>,
        }
    }

    enums {
        /// Whether payment methods that redirect are offered.
        AllowRedirects { Always = "always", Never = "never" }

        /// When the money is taken.
        CaptureMethod { Automatic = "automatic", AutomaticAsync = "automatic_async", Manual = "manual" }

        /// How far the payment has come.
        PaymentIntentStatus {
            Canceled = "canceled",
            Processing = "processing",
            RequiresAction = "requires_action",
            RequiresCapture = "requires_capture",
            RequiresConfirmation = "requires_confirmation",
            RequiresPaymentMethod = "requires_payment_method",
            Succeeded = "succeeded",
        }
    }
}
