//! One payment through a platform, from a seller's account to their bank, on one thread.
//!
//! `cargo run -p pinstripe-blocking --example spine_blocking` plays it against a double of Stripe on loopback. With
//! `STRIPE_API_KEY` set, and optionally `STRIPE_API_BASE`, it plays against that server.

use pinstripe_blocking::api::balance;
use pinstripe_blocking::{Limits, Stripe, Ureq};
use pinstripe_workshop::spine::{self, Outcome, Stage};

fn main() -> Outcome {
    let mut stage = Stage::open()?;
    let stripe = Stripe::with_transport(stage.client()?, Ureq::new(Limits::default()));

    let account = stripe.run(&spine::express_account())?.data;
    stage.says("create an Express account", account.id());
    let link = stripe.run(&spine::onboarding_link(&account))?.data;
    stage.says("create an account link", format!("{:?}", link.url()?));
    let Some(seller) = stage.onboard(&account, link.url()?)? else { return Ok(()) };
    stage.await_events(&["account.updated"])?;

    let payment = stripe.run_with(&spine::payment(&seller), &spine::once(&seller)?)?.data;
    stage.says("pay $50.00 to the seller", payment.id());
    stage.await_events(&["charge.succeeded", "transfer.created", "application_fee.created"])?;

    let seller = stripe.acting_as(&seller);
    let payout = seller.run(&spine::payout())?.data;
    stage.says("pay the seller out", payout.id());
    stage.settle();
    stage.await_events(&["payout.paid"])?;

    let mut stripe_fee = 0;
    for charge in stripe.list(&spine::charges()) {
        stripe_fee += charge?.fee()?;
    }
    let platform = stripe.run(&balance::retrieve())?.data;
    let seller = seller.run(&balance::retrieve())?.data;
    stage.close(spine::available(&platform)?, spine::available(&seller)?, stripe_fee)
}
