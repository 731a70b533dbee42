//! Connect, against the double in memory.

mod accounts;
mod behalf;
mod charges;
mod deadlines;
mod designs;
mod documented;
mod money;
mod onboarding;
mod planner;
mod reconcile;
mod v2;

use pinstripe_core::exec::blocking;
use pinstripe_fixtures::{Double, InMemory};

type Stripe = blocking::Stripe<InMemory>;

fn platform() -> Stripe {
    InMemory::new(Double::at(1_793_577_600)).blocking()
}
