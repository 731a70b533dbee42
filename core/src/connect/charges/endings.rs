//! The operations that a charge ends in.

use super::split::{Split, Terms};
use super::{ChargeError, Destination, Direct, Separate};
use crate::api::checkout::sessions::{self, SessionMode};
use crate::api::{invoices, payment_intents, payment_links, setup_intents, subscriptions};
use crate::money::Money;
use crate::options::Options;

/// The operation, for setting all other parameters, and the options to run it with.
type Ending<O> = Result<(O, Options), ChargeError>;

macro_rules! endings {
    ($($type:ty),*) => {$(
        impl $type {
            /// Sets what is added to the statement descriptor, by which the customer recognizes the charge. An invoice
            /// takes it as the whole descriptor, and a subscription has none.
            /// See [statement descriptors](https://docs.stripe.com/connect/statement-descriptors).
            #[must_use]
            pub fn statement(mut self, text: impl Into<String>) -> Self {
                self.terms.statement = Some(text.into());
                self
            }

            /// Sets the group that ties the charge and transfers together. Invoices, subscriptions and setup intents
            /// have none.
            #[must_use]
            pub fn group(mut self, group: impl Into<String>) -> Self {
                self.terms.group = Some(group.into());
                self
            }

            /// Adds metadata, which the charge of a payment has as well.
            #[must_use]
            pub fn metadata(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
                self.terms.metadata.push((name.into(), value.into()));
                self
            }

            /// A payment intent over this amount.
            /// See [payment intents](https://docs.stripe.com/api/payment_intents/create).
            ///
            /// # Errors
            ///
            /// [`ChargeError`] if Stripe does not take the amount, or a part of it.
            pub fn payment_intent(&self, total: Money) -> Ending<payment_intents::Create> {
                payment_intent(self.split(), &self.terms, total)
            }

            /// A checkout session in which the customer pays once. The line items, which remain to be set, must come to
            /// this amount.
            /// See [checkout sessions](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-payment_intent_data).
            ///
            /// # Errors
            ///
            /// [`ChargeError`] if Stripe does not take the amount, or a part of it.
            pub fn checkout(&self, total: Money) -> Ending<sessions::Create> {
                checkout(self.split(), &self.terms, total)
            }

            /// A checkout session in which the customer subscribes. The line items remain to be set.
            /// See [checkout sessions](https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-subscription_data).
            ///
            /// # Errors
            ///
            /// [`ChargeError::AmountForSubscription`] if the fee is an amount.
            pub fn checkout_subscription(&self) -> Ending<sessions::Create> {
                checkout_subscription(self.split(), &self.terms)
            }

            /// A subscription. The customer and the items remain to be set.
            /// See [subscriptions with Connect](https://docs.stripe.com/connect/subscriptions).
            ///
            /// # Errors
            ///
            /// [`ChargeError::AmountForSubscription`] if the fee is an amount.
            pub fn subscription(&self) -> Ending<subscriptions::Create> {
                subscription(self.split(), &self.terms)
            }

            /// An invoice. The customer and the items, which must come to this amount, remain to be set.
            /// See [invoices with Connect](https://docs.stripe.com/connect/invoices).
            ///
            /// # Errors
            ///
            /// [`ChargeError`] if Stripe does not take the amount, or a part of it.
            pub fn invoice(&self, total: Money) -> Ending<invoices::Create> {
                invoice(self.split(), &self.terms, total)
            }

            /// A payment link by which customers pay once. The line items, which must come to this amount, remain to be
            /// set.
            /// See [payment links with Connect](https://docs.stripe.com/connect/payment-links).
            ///
            /// # Errors
            ///
            /// [`ChargeError`] if Stripe does not take the amount, or a part of it.
            pub fn payment_link(&self, total: Money) -> Ending<payment_links::Create> {
                payment_link(self.split(), &self.terms, total)
            }

            /// A payment link by which customers subscribe. The line items remain to be set.
            /// See [payment links with Connect](https://docs.stripe.com/connect/payment-links).
            ///
            /// # Errors
            ///
            /// [`ChargeError::AmountForSubscription`] if the fee is an amount.
            pub fn payment_link_subscription(&self) -> Ending<payment_links::Create> {
                payment_link_subscription(self.split(), &self.terms)
            }

            /// A setup intent, which saves a payment method for charges of this type. Nothing is paid, so the fee is not
            /// sent.
            /// See [setup intents](https://docs.stripe.com/api/setup_intents/create#create_setup_intent-on_behalf_of).
            pub fn setup_intent(&self) -> (setup_intents::Create, Options) {
                setup_intent(self.split(), &self.terms)
            }
        }
    )*};
}

endings! { Direct, Destination, Separate }

// What is `None`, or a hash without fields, is not sent.

impl Terms {
    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.metadata.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

fn payment_intent(
    split: Split<'_>,
    terms: &Terms,
    total: Money,
) -> Ending<payment_intents::Create> {
    let parts = split.parts(total)?;
    let create = payment_intents::create()
        .amount(total)
        .currency(total.currency())
        .application_fee_amount(parts.fee)
        .on_behalf_of(split.on_behalf_of)
        .transfer_data(|data| data.destination(split.destination).amount(parts.transfer))
        .statement_descriptor_suffix(terms.statement.as_ref())
        .transfer_group(terms.group.as_ref())
        .metadata(terms.pairs());
    Ok((create, split.options()))
}

fn checkout(split: Split<'_>, terms: &Terms, total: Money) -> Ending<sessions::Create> {
    let parts = split.parts(total)?;
    let create = sessions::create().mode(SessionMode::Payment).payment_intent_data(|intent| {
        intent
            .application_fee_amount(parts.fee)
            .on_behalf_of(split.on_behalf_of)
            .transfer_data(|data| data.destination(split.destination).amount(parts.transfer))
            .statement_descriptor_suffix(terms.statement.as_ref())
            .transfer_group(terms.group.as_ref())
            .metadata(terms.pairs())
    });
    Ok((create, split.options()))
}

fn checkout_subscription(split: Split<'_>, terms: &Terms) -> Ending<sessions::Create> {
    let percent = split.percent()?;
    let create = sessions::create().mode(SessionMode::Subscription).subscription_data(|data| {
        data.application_fee_percent(percent)
            .on_behalf_of(split.on_behalf_of)
            .metadata(terms.pairs())
            .transfer_data(|transfer| transfer.destination(split.destination))
    });
    Ok((create, split.options()))
}

fn subscription(split: Split<'_>, terms: &Terms) -> Ending<subscriptions::Create> {
    let create = subscriptions::create()
        .application_fee_percent(split.percent()?)
        .on_behalf_of(split.on_behalf_of)
        .metadata(terms.pairs())
        .transfer_data(|transfer| transfer.destination(split.destination));
    Ok((create, split.options()))
}

fn invoice(split: Split<'_>, terms: &Terms, total: Money) -> Ending<invoices::Create> {
    let parts = split.parts(total)?;
    let create = invoices::create()
        .currency(total.currency())
        .application_fee_amount(parts.fee)
        .on_behalf_of(split.on_behalf_of)
        .transfer_data(|data| data.destination(split.destination).amount(parts.transfer))
        .statement_descriptor(terms.statement.as_ref())
        .metadata(terms.pairs());
    Ok((create, split.options()))
}

fn payment_link(split: Split<'_>, terms: &Terms, total: Money) -> Ending<payment_links::Create> {
    let parts = split.parts(total)?;
    let create = payment_links::create()
        .application_fee_amount(parts.fee)
        .on_behalf_of(split.on_behalf_of)
        .transfer_data(|data| data.destination(split.destination).amount(parts.transfer))
        .payment_intent_data(|intent| {
            intent
                .statement_descriptor_suffix(terms.statement.as_ref())
                .transfer_group(terms.group.as_ref())
                .metadata(terms.pairs())
        });
    Ok((create, split.options()))
}

fn payment_link_subscription(split: Split<'_>, terms: &Terms) -> Ending<payment_links::Create> {
    let create = payment_links::create()
        .application_fee_percent(split.percent()?)
        .on_behalf_of(split.on_behalf_of)
        .transfer_data(|transfer| transfer.destination(split.destination))
        .subscription_data(|data| data.metadata(terms.pairs()));
    Ok((create, split.options()))
}

fn setup_intent(split: Split<'_>, terms: &Terms) -> (setup_intents::Create, Options) {
    let create = setup_intents::create().on_behalf_of(split.on_behalf_of).metadata(terms.pairs());
    (create, split.options())
}
