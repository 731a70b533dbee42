//! The code behind setters: each setter of the tables calls one function of this module.

use crate::params::Unset;
use crate::table::argument::{Argument, Builder, Emptyable, Sent};
use crate::table::wire;

pub(crate) fn set<K, V: Argument<K>, B: Builder>(
    mut builder: B,
    name: &'static str,
    value: V,
) -> B {
    builder.params_mut().set(wire(name), value.into_param());
    builder
}

pub(crate) fn fill<H: Default + Sent, B: Builder>(
    mut builder: B,
    name: &'static str,
    build: impl FnOnce(H) -> H,
) -> B {
    builder.params_mut().set(wire(name), build(H::default()).sent());
    builder
}

pub(crate) fn fill_or_unset<H: Default, R: Argument<Emptyable<H>>, B: Builder>(
    mut builder: B,
    name: &'static str,
    build: impl FnOnce(H) -> R,
) -> B {
    builder.params_mut().set(wire(name), build(H::default()).into_param());
    builder
}

pub(crate) fn add<H: Default + Sent, B: Builder>(
    mut builder: B,
    name: &'static str,
    build: impl FnOnce(H) -> H,
) -> B {
    builder.params_mut().push(wire(name), build(H::default()).sent());
    builder
}

pub(crate) fn add_or_unset<H: Default, R: Argument<Emptyable<H>>, B: Builder>(
    mut builder: B,
    name: &'static str,
    build: impl FnOnce(H) -> R,
) -> B {
    let (name, value) = (wire(name), build(H::default()).into_param());
    if value == Unset.into() {
        builder.params_mut().set(name, value);
    } else {
        builder.params_mut().push(name, value);
    }
    builder
}

pub(crate) fn fill_in<H: Default + Sent, B: Builder>(
    mut builder: B,
    name: &'static str,
    key: impl Into<String>,
    build: impl FnOnce(H) -> H,
) -> B {
    builder.params_mut().map_mut(wire(name)).set(key.into(), build(H::default()).sent());
    builder
}

pub(crate) fn add_in<H: Default + Sent, B: Builder>(
    mut builder: B,
    name: &'static str,
    key: impl Into<String>,
    build: impl FnOnce(H) -> H,
) -> B {
    builder.params_mut().map_mut(wire(name)).push(key.into(), build(H::default()).sent());
    builder
}
