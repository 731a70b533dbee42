//! One payment through a platform, from a seller's account to their bank, on async-std.
//!
//! `cargo run -p pinstripe-async-std --example spine_async_std` plays it against a double of Stripe on loopback. With
//! `STRIPE_API_KEY` set, and optionally `STRIPE_API_BASE`, it plays against that server. The steps are in
//! `pinstripe_workshop::spine::play`, which runs on every async executor.

use pinstripe_async_std::{Isahc, Limits, Stripe};
use pinstripe_workshop::spine::{self, Outcome, Stage};

fn main() -> Outcome {
    let stage = Stage::open()?;
    let stripe = Stripe::with_transport(stage.client()?, Isahc::new(Limits::default())?);
    async_std::task::block_on(spine::play(stage, stripe))
}
