//! The three ways to split a payment, which are one operation with different fields on different accounts.
//!
//! | | direct | destination | separate charges and transfers |
//! | --- | --- | --- | --- |
//! | made on | the account | the platform | the platform |
//! | merchant of record | the account | the platform, or the account with `on_behalf_of` | the platform, or one account with `on_behalf_of` |
//! | Stripe's fees are paid by | the party in the account's `controller.fees` | the platform | the platform |
//! | refunds and disputes debit | the account | the platform | the platform |
//! | the platform keeps | `application_fee_amount` | `application_fee_amount`, or what it does not transfer | what it does not transfer |
//! | the account gets its money | at once | at once, by one transfer | when the platform transfers |
//!
//! See [charge types](https://docs.stripe.com/connect/charges).
//!
//! A [transfer](crate::api::transfers) moves money between Stripe balances; a [payout](crate::api::payouts) leaves
//! Stripe for a bank.

use crate::api::payment_intents;
use crate::options::{Acting, Options};

/// A payment that is split in one of the three ways.
///
/// ```
/// use pinstripe_core::connect::charges::Payment;
///
/// let (operation, options) = Payment::destination("acct_123", 5000, "usd")
///     .on_behalf_of_account()
///     .application_fee(500)
///     .transfer_group("ORDER_42")
///     .into_parts();
/// let operation = operation.payment_method("pm_card_visa").confirm(true);
/// // stripe.run_with(&operation, &options)
/// ```
#[derive(Clone, Debug)]
pub struct Payment {
    create: payment_intents::Create,
    acting: Acting,
    /// The account that gets the money of a destination charge.
    destination: Option<String>,
}

impl Payment {
    /// Makes a direct charge: the customer pays the account. The amount is in the currency's smallest unit.
    /// See [direct charges](https://docs.stripe.com/connect/direct-charges).
    pub fn direct(account: &str, amount: i64, currency: &str) -> Self {
        Self {
            create: create(amount, currency),
            acting: Acting::Connected(account.into()),
            destination: None,
        }
    }

    /// Makes a destination charge: the customer pays the platform, and Stripe transfers the money to the account. The
    /// amount is in the currency's smallest unit.
    /// See [destination charges](https://docs.stripe.com/connect/destination-charges).
    pub fn destination(account: &str, amount: i64, currency: &str) -> Self {
        let create = create(amount, currency).transfer_data(|t| t.destination(account));
        Self { create, acting: Acting::Platform, destination: Some(account.into()) }
    }

    /// Makes a separate charge: the customer pays the platform, which later [transfers](super::money::Flow::share) shares to accounts. The
    /// amount is in the currency's smallest unit.
    /// See [separate charges and transfers](https://docs.stripe.com/connect/separate-charges-and-transfers).
    pub fn separate(amount: i64, currency: &str) -> Self {
        Self { create: create(amount, currency), acting: Acting::Platform, destination: None }
    }

    /// Sets the platform's fee, in the currency's smallest unit. Stripe refuses it on a separate charge, where the
    /// platform keeps the amount that it does not transfer.
    #[must_use]
    pub fn application_fee(mut self, amount: i64) -> Self {
        self.create = self.create.application_fee_amount(amount);
        self
    }

    /// Makes the destination the merchant of record: its name is on the statement, and the rules of its country apply.
    /// On a direct charge the account always is; on a separate charge, set
    /// [`on_behalf_of`](payment_intents::Create::on_behalf_of) on the operation.
    #[must_use]
    pub fn on_behalf_of_account(mut self) -> Self {
        if let Some(account) = &self.destination {
            self.create = self.create.on_behalf_of(account);
        }
        self
    }

    /// Sets the group that ties payments and transfers together.
    #[must_use]
    pub fn transfer_group(mut self, group: &str) -> Self {
        self.create = self.create.transfer_group(group);
        self
    }

    /// Returns the operation, for setting all other parameters, and the options to run it with, which name the account
    /// whatever the client's setting.
    pub fn into_parts(self) -> (payment_intents::Create, Options) {
        (self.create, Options::new().acting(self.acting))
    }
}

fn create(amount: i64, currency: &str) -> payment_intents::Create {
    payment_intents::create().amount(amount).currency(currency)
}
