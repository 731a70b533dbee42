//! The code behind setters: each setter of the tables calls one function of this module.

use crate::params::Params;
use crate::table::argument::{Argument, Builder};
use crate::table::wire;

pub(crate) fn set<K, V: Argument<K>, B: Builder>(
    mut builder: B,
    name: &'static str,
    value: V,
) -> B {
    builder.params_mut().put(wire(name), |slot| value.put(slot));
    builder
}

/// Lets the closure fill in an empty hash.
fn made<H: Default + Builder, R>(parent: &mut Params, build: impl FnOnce(H) -> R) -> R {
    let mut hash = H::default();
    *hash.params_mut() = parent.child();
    build(hash)
}

/// Sets a hash to what the closure makes of an empty one.
pub(crate) fn fill<H: Default + Builder, K, R: Argument<K>, B: Builder>(
    mut builder: B,
    name: &'static str,
    build: impl FnOnce(H) -> R,
) -> B {
    let params = builder.params_mut();
    let hash = made(params, build);
    params.put(wire(name), |slot| hash.put(slot));
    builder
}

/// Adds a hash to a list. [`Unset`](crate::Unset) takes the place of the whole list.
pub(crate) fn add<H: Default + Builder, K, R: Argument<K>, B: Builder>(
    mut builder: B,
    name: &'static str,
    build: impl FnOnce(H) -> R,
) -> B {
    let params = builder.params_mut();
    let hash = made(params, build);
    if hash.clears() {
        params.put(wire(name), |slot| hash.put(slot));
    } else {
        params.append(wire(name), |slot| hash.put(slot));
    }
    builder
}

/// Sets one hash of a map.
pub(crate) fn fill_in<H: Default + Builder, R: Argument<H>, B: Builder>(
    mut builder: B,
    name: &'static str,
    key: impl Into<String>,
    build: impl FnOnce(H) -> R,
) -> B {
    let hash = build(H::default());
    builder.params_mut().change_map(wire(name), |map| map.put(&key.into(), |slot| hash.put(slot)));
    builder
}

/// Adds a hash to one list of a map.
pub(crate) fn add_in<H: Default + Builder, R: Argument<H>, B: Builder>(
    mut builder: B,
    name: &'static str,
    key: impl Into<String>,
    build: impl FnOnce(H) -> R,
) -> B {
    let hash = build(H::default());
    builder
        .params_mut()
        .change_map(wire(name), |map| map.append(&key.into(), |slot| hash.put(slot)));
    builder
}
