//! The setters of the tables, and the code behind them: each setter calls one function of this module.

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

/// The setters of an operation or a hash, and `param` beside them.
macro_rules! setters {
    ($builder:ident $at:literal {$(
        $(#[$doc:meta])*
        $param:ident $(as $word:ident)?: $($wire:literal |$alias:ident|)? $(|$hash:ident|)? $(=|$clear:ident|)? $(..|$each:ident|)?
        $(..=|$clear_each:ident|)? $({|$map:ident|})? $({..|$map_each:ident|})? $($kind:ty)?
    ),* $(,)?}) => {
        impl $builder {
            $(
                $(#[doc = concat!("[at]: https://docs.stripe.com/", $at, "-", stringify!($word), "\n\n")])?
                $(#[doc = concat!("[at]: https://docs.stripe.com/", $at, "-", $wire, "\n\n")])?
                #[doc = concat!(
                    "[at]: https://docs.stripe.com/", $at, "-", stringify!($param),
                    "\n\nSets [`", stringify!($param), "`][at]."
                )]
                $(#[$doc])*
                pub fn $param
                    $(<R: $crate::table::argument::Argument<$alias>>)?
                    $(<R: $crate::table::argument::Argument<$hash>>)?
                    $(<R: $crate::table::argument::Argument<$crate::table::argument::Emptyable<$clear>>>)?
                    $(<R: $crate::table::argument::Argument<$each>>)?
                    $(<R: $crate::table::argument::Argument<$crate::table::argument::Emptyable<$clear_each>>>)?
                    $(<R: $crate::table::argument::Argument<$map>>)?
                    $(<R: $crate::table::argument::Argument<$map_each>>)?
                (
                    self,
                    $(value: impl $crate::table::argument::Argument<$kind>)?
                    $(build: impl FnOnce($alias) -> R)?
                    $(build: impl FnOnce($hash) -> R)?
                    $(build: impl FnOnce($clear) -> R)?
                    $(build: impl FnOnce($each) -> R)?
                    $(build: impl FnOnce($clear_each) -> R)?
                    $(name: impl Into<String>, build: impl FnOnce($map) -> R)?
                    $(name: impl Into<String>, build: impl FnOnce($map_each) -> R)?
                ) -> Self {
                    $($crate::table::setters::set::<$kind, _, _>(self, stringify!($param), value))?
                    $($crate::table::setters::fill::<$alias, $alias, _, _>(self, $wire, build))?
                    $($crate::table::setters::fill::<$hash, $hash, _, _>(self, stringify!($param), build))?
                    $($crate::table::setters::fill::<$clear, $crate::table::argument::Emptyable<$clear>, _, _>(self, stringify!($param), build))?
                    $($crate::table::setters::add::<$each, $each, _, _>(self, stringify!($param), build))?
                    $($crate::table::setters::add::<$clear_each, $crate::table::argument::Emptyable<$clear_each>, _, _>(self, stringify!($param), build))?
                    $($crate::table::setters::fill_in::<$map, _, _>(self, stringify!($param), name, build))?
                    $($crate::table::setters::add_in::<$map_each, _, _>(self, stringify!($param), name, build))?
                }
            )*

            /// Sets any parameter by its name, for what has no setter of its own yet.
            pub fn param(
                mut self,
                name: impl Into<std::borrow::Cow<'static, str>>,
                value: impl Into<$crate::params::Param>,
            ) -> Self {
                $crate::table::argument::Builder::params_mut(&mut self).set(name, value);
                self
            }
        }
    };
}

pub(crate) use setters;
