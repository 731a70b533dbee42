//! The code behind setters: each setter of the tables calls one function of this module.

use crate::params::Unset;
use crate::table::argument::{Argument, Builder};
use crate::table::wire;

pub(crate) fn set<K, V: Argument<K>, B: Builder>(
    mut builder: B,
    name: &'static str,
    value: V,
) -> B {
    builder.params_mut().set(wire(name), value.into_param());
    builder
}

/// Sets a hash to what the closure makes of an empty one.
pub(crate) fn fill<H: Default, K, R: Argument<K>, B: Builder>(
    mut builder: B,
    name: &'static str,
    build: impl FnOnce(H) -> R,
) -> B {
    builder.params_mut().set(wire(name), build(H::default()).into_param());
    builder
}

/// Adds a hash to a list. [`Unset`] takes the place of the whole list.
pub(crate) fn add<H: Default, K, R: Argument<K>, B: Builder>(
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

/// Sets one hash of a map.
pub(crate) fn fill_in<H: Default, R: Argument<H>, B: Builder>(
    mut builder: B,
    name: &'static str,
    key: impl Into<String>,
    build: impl FnOnce(H) -> R,
) -> B {
    builder.params_mut().map_mut(wire(name)).set(key.into(), build(H::default()).into_param());
    builder
}

/// Adds a hash to one list of a map.
pub(crate) fn add_in<H: Default, R: Argument<H>, B: Builder>(
    mut builder: B,
    name: &'static str,
    key: impl Into<String>,
    build: impl FnOnce(H) -> R,
) -> B {
    builder.params_mut().map_mut(wire(name)).push(key.into(), build(H::default()).into_param());
    builder
}
