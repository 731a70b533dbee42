//! [Payment intent amount details line
//! items](https://docs.stripe.com/api/payment_intent_amount_details_line_items).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::table;

table! {
    operations {
        /// [Lists](https://docs.stripe.com/api/payment_intent_amount_details_line_items/list)
        /// payment intent amount details line items.
        GET "/v1/payment_intents/{intent}/amount_details_line_items" list(intent) List
            at "api/payment_intent_amount_details_line_items/list#list_payment_intent_amount_details_line_items" => [PaymentIntentAmountDetailsLineItem] Cursor {
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [payment intent amount details line
        /// item](https://docs.stripe.com/api/payment_intent_amount_details_line_items/object).
        PaymentIntentAmountDetailsLineItem "payment_intent_amount_details_line_item"
            at "api/payment_intent_amount_details_line_items/object#payment_intent_amount_details_line_item_object" id {
            /// In the currency's smallest unit.
            discount_amount: Option<i64>,
            object: &'a str,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            product_code: Option<&'a str>,
            product_name: &'a str,
            quantity: i64,
            tax: Option<Tax<'a>>,
            unit_cost: i64,
            unit_of_measure: Option<&'a str>,
        }
    }

    views {
        /// `payment_method_options.card` in an answer.
        Card
            at "api/payment_intent_amount_details_line_items/object#payment_intent_amount_details_line_item_object-payment_method_options-card" {
            commodity_code: Option<&'a str>,
        }

        /// `payment_method_options.klarna` in an answer.
        Klarna
            at "api/payment_intent_amount_details_line_items/object#payment_intent_amount_details_line_item_object-payment_method_options-klarna" {
            image_url: Option<&'a str>,
            product_url: Option<&'a str>,
            reference: Option<&'a str>,
            subscription_reference: Option<&'a str>,
        }

        /// `payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/payment_intent_amount_details_line_items/object#payment_intent_amount_details_line_item_object-payment_method_options" {
            card: Option<Card<'a>>,
            card_present: Option<CardPresent<'a>>,
            klarna: Option<Klarna<'a>>,
            paypal: Option<Paypal<'a>>,
        }

        /// `payment_method_options.paypal` in an answer.
        Paypal
            at "api/payment_intent_amount_details_line_items/object#payment_intent_amount_details_line_item_object-payment_method_options-paypal" {
            /// One of `digital_goods`, `donation`, `physical_goods`.
            category: Option<PaypalCategory>,
            description: Option<&'a str>,
            sold_by: Option<&'a str>,
        }

        /// `tax` in an answer.
        Tax
            at "api/payment_intent_amount_details_line_items/object#payment_intent_amount_details_line_item_object-tax" {
            /// In the currency's smallest unit.
            total_tax_amount: i64,
        }
    }

    enums {
        /// `payment_method_options.paypal.category`.
        PaypalCategory {
            DigitalGoods = "digital_goods",
            Donation = "donation",
            PhysicalGoods = "physical_goods",
        }
    }
}

/// [`payment_method_options.card_present`](https://docs.stripe.com/api/payment_intent_amount_details_line_items/object#payment_intent_amount_details_line_item_object-payment_method_options-card_present)
/// in an answer: another name of [`Card`].
pub type CardPresent<'a> = Card<'a>;
