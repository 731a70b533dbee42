//! One payment through a platform, from a seller's account to their bank, on tokio.
//!
//! `cargo run -p pinstripe-tokio --example spine` plays it against a double of Stripe on loopback. With
//! `STRIPE_API_KEY` set, and optionally `STRIPE_API_BASE`, it plays against that server. The steps are in
//! `pinstripe_workshop::spine::play`, which runs on every async executor.

use pinstripe_tokio::{Limits, Reqwest, Stripe};
use pinstripe_workshop::spine::{self, Outcome, Stage};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let stage = Stage::open()?;
    let stripe = Stripe::with_transport(stage.client()?, Reqwest::new(Limits::default())?);
    spine::play(stage, stripe).await
}
