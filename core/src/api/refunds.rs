//! [Refunds](https://docs.stripe.com/api/refunds).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    BalanceTransaction, Charge, Customer, PaymentIntent, PaymentMethod, TransferReversal,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::charges::PresentmentDetails;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/refunds/create) a refund.
        POST "/v1/refunds" create() Create at "api/refunds/create#create_refund" -> Refund {
            /// How much is given back. All that is left, if not set. In the currency's smallest
            /// unit.
            amount: i64,
            /// The charge that is given back. Or name its payment intent.
            charge: String,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            customer: String,
            /// Fields that expand: `balance_transaction`, `charge`, `customer`,
            /// `failure_balance_transaction`, `payment_intent`, `payment_method`,
            /// `source_transfer_reversal`, `transfer_reversal`.
            expand: Vec<String>,
            /// Where the customer is asked for bank details, if the payment method cannot take
            /// money back.
            instructions_email: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Only `customer_balance`.
            origin: RefundOrigin,
            /// The payment that is given back. Or name its charge.
            payment_intent: String,
            /// Why it is given back. `fraudulent` also blocks the card and the address in Radar.
            /// One of `duplicate`, `fraudulent`, `requested_by_customer`.
            reason: CreateRefundReason,
            /// Whether the platform gives back its fee, in proportion. `false`, if not set.
            refund_application_fee: bool,
            /// Whether the transfer to the seller is reversed, in proportion. `false`, if not set:
            /// then the platform pays.
            reverse_transfer: bool,
        }

        /// [Retrieves](https://docs.stripe.com/api/refunds/retrieve) a refund.
        GET "/v1/refunds/{refund}" retrieve(refund) Retrieve
            at "api/refunds/retrieve#retrieve_refund" -> Refund {
            /// Fields that expand: `balance_transaction`, `charge`, `customer`,
            /// `failure_balance_transaction`, `payment_intent`, `payment_method`,
            /// `source_transfer_reversal`, `transfer_reversal`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/refunds/update) a refund.
        POST "/v1/refunds/{refund}" update(refund) Update
            at "api/refunds/update#update_refund" -> Refund {
            /// Fields that expand: `balance_transaction`, `charge`, `customer`,
            /// `failure_balance_transaction`, `payment_intent`, `payment_method`,
            /// `source_transfer_reversal`, `transfer_reversal`.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/refunds/list) refunds.
        GET "/v1/refunds" list() List at "api/refunds/list#list_refunds" => [Refund] Cursor {
            charge: String,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.balance_transaction`, `data.charge`, `data.customer`,
            /// `data.failure_balance_transaction`, `data.payment_intent`, `data.payment_method`,
            /// `data.source_transfer_reversal`, `data.transfer_reversal`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            payment_intent: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Cancels](https://docs.stripe.com/api/refunds/cancel) a refund.
        POST "/v1/refunds/{refund}/cancel" cancel(refund) Cancel
            at "api/refunds/cancel#cancel_refund" -> Refund {
            /// Fields that expand: `balance_transaction`, `charge`, `customer`,
            /// `failure_balance_transaction`, `payment_intent`, `payment_method`,
            /// `source_transfer_reversal`, `transfer_reversal`.
            expand: Vec<String>,
        }
    }

    objects {
        /// A [refund](https://docs.stripe.com/api/refunds/object).
        Refund "refund" at "api/refunds/object#refund_object" id {
            /// How much is given back. In the currency's smallest unit.
            amount: i64,
            /// What it did to the balance.
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// The charge that is given back.
            charge: Option<Expandable<'a, Charge>>,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            /// A note for the dashboard.
            description: Option<&'a str>,
            /// How the money goes back: see `type`.
            destination_details: Option<DestinationDetails<'a>>,
            /// What its failure did to the balance.
            failure_balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// Why the money could not be given back.
            failure_reason: Option<&'a str>,
            /// Where the customer is asked for bank details, if the payment method cannot take
            /// money back.
            instructions_email: Option<&'a str>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            /// What the customer has to do for the money to come.
            next_action: Option<NextAction<'a>>,
            object: &'a str,
            /// The payment that is given back.
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            payment_method: Option<Expandable<'a, PaymentMethod>>,
            /// Why it waits. One of `charge_pending`, `insufficient_funds`, `processing`.
            pending_reason: Option<PendingReason>,
            presentment_details: Option<PresentmentDetails<'a>>,
            /// Why it is given back. One of `duplicate`, `expired_uncaptured_charge`, `fraudulent`,
            /// `requested_by_customer`.
            reason: Option<RefundReason>,
            /// The number on the receipt that was mailed.
            receipt_number: Option<&'a str>,
            /// The reversal of a transfer that this refund was made for.
            source_transfer_reversal: Option<Expandable<'a, TransferReversal>>,
            /// Only `succeeded` has reached the customer's bank; `pending` may still fail.
            status: Option<&'a str>,
            /// The reversal that `reverse_transfer` has made.
            transfer_reversal: Option<Expandable<'a, TransferReversal>>,
        }
    }

    views {
        /// `destination_details.blik` in an answer.
        Blik at "api/refunds/object#refund_object-destination_details-blik" {
            network_decline_code: Option<&'a str>,
            reference: Option<&'a str>,
            reference_status: Option<&'a str>,
        }

        /// `destination_details.card` in an answer.
        Card at "api/refunds/object#refund_object-destination_details-card" {
            reference: Option<&'a str>,
            reference_status: Option<&'a str>,
            reference_type: Option<&'a str>,
            /// One of `pending`, `refund`, `reversal`. `type` on the wire.
            type_ as type: CardType,
        }

        /// `destination_details.crypto` in an answer.
        Crypto at "api/refunds/object#refund_object-destination_details-crypto" {
            reference: Option<&'a str>,
        }

        /// `destination_details.afterpay_clearpay` in an answer.
        DestinationDetail
            at "api/refunds/object#refund_object-destination_details-afterpay_clearpay" {
            reference: Option<&'a str>,
            reference_status: Option<&'a str>,
        }

        /// `destination_details` in an answer.
        DestinationDetails at "api/refunds/object#refund_object-destination_details" {
            affirm: Option<JsonRef<'a>>,
            afterpay_clearpay: Option<AfterpayClearpay<'a>>,
            alipay: Option<JsonRef<'a>>,
            alma: Option<JsonRef<'a>>,
            amazon_pay: Option<JsonRef<'a>>,
            au_bank_transfer: Option<JsonRef<'a>>,
            blik: Option<Blik<'a>>,
            br_bank_transfer: Option<BrBankTransfer<'a>>,
            card: Option<Card<'a>>,
            cashapp: Option<JsonRef<'a>>,
            crypto: Option<Crypto<'a>>,
            customer_cash_balance: Option<JsonRef<'a>>,
            eps: Option<JsonRef<'a>>,
            eu_bank_transfer: Option<EuBankTransfer<'a>>,
            gb_bank_transfer: Option<GbBankTransfer<'a>>,
            giropay: Option<JsonRef<'a>>,
            grabpay: Option<JsonRef<'a>>,
            jp_bank_transfer: Option<JpBankTransfer<'a>>,
            klarna: Option<Klarna<'a>>,
            mb_way: Option<MbWay<'a>>,
            multibanco: Option<Multibanco<'a>>,
            mx_bank_transfer: Option<MxBankTransfer<'a>>,
            nz_bank_transfer: Option<JsonRef<'a>>,
            p24: Option<P24<'a>>,
            paynow: Option<JsonRef<'a>>,
            paypal: Option<Paypal<'a>>,
            pix: Option<JsonRef<'a>>,
            revolut: Option<JsonRef<'a>>,
            scalapay: Option<JsonRef<'a>>,
            sofort: Option<JsonRef<'a>>,
            swish: Option<Swish<'a>>,
            th_bank_transfer: Option<ThBankTransfer<'a>>,
            twint: Option<JsonRef<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
            us_bank_transfer: Option<UsBankTransfer<'a>>,
            wechat_pay: Option<JsonRef<'a>>,
            zip: Option<JsonRef<'a>>,
        }

        /// `next_action.display_details` in an answer.
        DisplayDetails at "api/refunds/object#refund_object-next_action-display_details" {
            email_sent: EmailSent<'a>,
            expires_at: Timestamp,
        }

        /// `next_action.display_details.email_sent` in an answer.
        EmailSent at "api/refunds/object#refund_object-next_action-display_details-email_sent" {
            email_sent_at: Timestamp,
            email_sent_to: &'a str,
        }

        /// `next_action` in an answer.
        NextAction at "api/refunds/object#refund_object-next_action" {
            display_details: Option<DisplayDetails<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }
    }

    kinds {
        DestinationDetailsKind of view DestinationDetails {
            Affirm("affirm"): JsonRef<'a>,
            AfterpayClearpay("afterpay_clearpay"): AfterpayClearpay<'a>,
            Alipay("alipay"): JsonRef<'a>,
            Alma("alma"): JsonRef<'a>,
            AmazonPay("amazon_pay"): JsonRef<'a>,
            AuBankTransfer("au_bank_transfer"): JsonRef<'a>,
            Blik("blik"): Blik<'a>,
            BrBankTransfer("br_bank_transfer"): BrBankTransfer<'a>,
            Card("card"): Card<'a>,
            Cashapp("cashapp"): JsonRef<'a>,
            Crypto("crypto"): Crypto<'a>,
            CustomerCashBalance("customer_cash_balance"): JsonRef<'a>,
            Eps("eps"): JsonRef<'a>,
            EuBankTransfer("eu_bank_transfer"): EuBankTransfer<'a>,
            GbBankTransfer("gb_bank_transfer"): GbBankTransfer<'a>,
            Giropay("giropay"): JsonRef<'a>,
            Grabpay("grabpay"): JsonRef<'a>,
            JpBankTransfer("jp_bank_transfer"): JpBankTransfer<'a>,
            Klarna("klarna"): Klarna<'a>,
            MbWay("mb_way"): MbWay<'a>,
            Multibanco("multibanco"): Multibanco<'a>,
            MxBankTransfer("mx_bank_transfer"): MxBankTransfer<'a>,
            NzBankTransfer("nz_bank_transfer"): JsonRef<'a>,
            P24("p24"): P24<'a>,
            Paynow("paynow"): JsonRef<'a>,
            Paypal("paypal"): Paypal<'a>,
            Pix("pix"): JsonRef<'a>,
            Revolut("revolut"): JsonRef<'a>,
            Scalapay("scalapay"): JsonRef<'a>,
            Sofort("sofort"): JsonRef<'a>,
            Swish("swish"): Swish<'a>,
            ThBankTransfer("th_bank_transfer"): ThBankTransfer<'a>,
            Twint("twint"): JsonRef<'a>,
            UsBankTransfer("us_bank_transfer"): UsBankTransfer<'a>,
            WechatPay("wechat_pay"): JsonRef<'a>,
            Zip("zip"): JsonRef<'a>,
        }
    }

    enums {
        /// `destination_details.card.type`.
        CardType { Pending = "pending", Refund = "refund", Reversal = "reversal" }

        /// `reason`.
        CreateRefundReason {
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            RequestedByCustomer = "requested_by_customer",
        }

        /// `pending_reason`.
        PendingReason {
            ChargePending = "charge_pending",
            InsufficientFunds = "insufficient_funds",
            Processing = "processing",
        }

        /// `origin`.
        RefundOrigin { CustomerBalance = "customer_balance" }

        /// `reason`.
        RefundReason {
            Duplicate = "duplicate",
            ExpiredUncapturedCharge = "expired_uncaptured_charge",
            Fraudulent = "fraudulent",
            RequestedByCustomer = "requested_by_customer",
        }
    }
}

/// [`destination_details.afterpay_clearpay`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-afterpay_clearpay)
/// in an answer: another name of [`DestinationDetail`].
pub type AfterpayClearpay<'a> = DestinationDetail<'a>;

/// [`destination_details.br_bank_transfer`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-br_bank_transfer)
/// in an answer: another name of [`DestinationDetail`].
pub type BrBankTransfer<'a> = DestinationDetail<'a>;

/// [`destination_details.eu_bank_transfer`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-eu_bank_transfer)
/// in an answer: another name of [`DestinationDetail`].
pub type EuBankTransfer<'a> = DestinationDetail<'a>;

/// [`destination_details.gb_bank_transfer`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-gb_bank_transfer)
/// in an answer: another name of [`DestinationDetail`].
pub type GbBankTransfer<'a> = DestinationDetail<'a>;

/// [`destination_details.jp_bank_transfer`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-jp_bank_transfer)
/// in an answer: another name of [`DestinationDetail`].
pub type JpBankTransfer<'a> = DestinationDetail<'a>;

/// [`destination_details.klarna`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-klarna)
/// in an answer: another name of [`DestinationDetail`].
pub type Klarna<'a> = DestinationDetail<'a>;

/// [`destination_details.mb_way`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mb_way)
/// in an answer: another name of [`DestinationDetail`].
pub type MbWay<'a> = DestinationDetail<'a>;

/// [`destination_details.multibanco`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-multibanco)
/// in an answer: another name of [`DestinationDetail`].
pub type Multibanco<'a> = DestinationDetail<'a>;

/// [`destination_details.mx_bank_transfer`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-mx_bank_transfer)
/// in an answer: another name of [`DestinationDetail`].
pub type MxBankTransfer<'a> = DestinationDetail<'a>;

/// [`destination_details.p24`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-p24)
/// in an answer: another name of [`DestinationDetail`].
pub type P24<'a> = DestinationDetail<'a>;

/// [`destination_details.paypal`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-paypal)
/// in an answer: another name of [`Blik`].
pub type Paypal<'a> = Blik<'a>;

/// [`destination_details.swish`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-swish)
/// in an answer: another name of [`Blik`].
pub type Swish<'a> = Blik<'a>;

/// [`destination_details.th_bank_transfer`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-th_bank_transfer)
/// in an answer: another name of [`DestinationDetail`].
pub type ThBankTransfer<'a> = DestinationDetail<'a>;

/// [`destination_details.us_bank_transfer`](https://docs.stripe.com/api/refunds/object#refund_object-destination_details-us_bank_transfer)
/// in an answer: another name of [`DestinationDetail`].
pub type UsBankTransfer<'a> = DestinationDetail<'a>;
