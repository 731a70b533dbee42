//! The types of arguments that setters accept.

use crate::currency::Currency;
use crate::money::Money;
use crate::params::{Param, Params, Unset};
use crate::timestamp::Timestamp;
use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

pub use crate::upload::Upload;

/// A value that a parameter of the kind `K` accepts.
///
/// A text accepts `&str` and `String`, a list any iterator, a number `i64`, `f64` or a [`Timestamp`]. An amount also
/// accepts [`Money`], and a currency [`Currency`]. An [`Emptyable`] parameter also accepts [`Unset`], which clears it.
pub trait Argument<K: ?Sized> {
    /// Converts it into the value to send.
    fn into_param(self) -> Param;
}

/// The kind of a parameter that can be cleared with [`Unset`]. There are no values of this type.
#[derive(Debug)]
pub enum Emptyable<K> {
    #[doc(hidden)]
    Never(Infallible, K),
}

/// The kind of a map with the caller's own names and values. There are no values of this type.
///
/// See [metadata](https://docs.stripe.com/api/metadata).
#[derive(Debug)]
pub enum Metadata {}

/// The kind of a map with names from Stripe or the caller. There are no values of this type.
#[derive(Debug)]
pub enum Map<K> {
    #[doc(hidden)]
    Never(Infallible, K),
}

/// The kind of a parameter that accepts two kinds of values, such as a [`Timestamp`] or [`Now`]. There are no values of
/// this type.
#[derive(Debug)]
pub enum Either<A, B> {
    #[doc(hidden)]
    Never(Infallible, A, B),
}

/// The kind of a filter by time: a [`Timestamp`], or a range such as `from..until`. There are no values of this type.
#[derive(Debug)]
pub enum TimeRange {}

/// The kind of a filter by number: a number, or a range such as `100..=500`. There are no values of this type.
#[derive(Debug)]
pub enum NumberRange {}

/// The kind of a filter by time in v2: a range of RFC 3339 texts. There are no values of this type.
#[derive(Debug)]
pub enum DateTimeRange {}

/// The value `now`, instead of a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now;

impl From<Now> for Param {
    fn from(_: Now) -> Self {
        "now".into()
    }
}

/// A hash that has no fields yet; only its presence matters.
#[derive(Clone, Debug, Default)]
pub struct Empty(Params);

impl Empty {
    /// Sets any field by its name.
    #[must_use]
    pub fn param(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) -> Self {
        self.0.set(name, value);
        self
    }
}

impl Builder for Empty {
    fn params_mut(&mut self) -> &mut Params {
        &mut self.0
    }
}

/// An operation or a hash, which setters build.
pub(crate) trait Builder: Sized {
    fn params_mut(&mut self) -> &mut Params;
}

/// The hashes and enums of the tables.
pub(crate) trait Sent {
    fn sent(self) -> Param;
}

impl<B: Builder> Sent for B {
    fn sent(mut self) -> Param {
        std::mem::take(self.params_mut()).into()
    }
}

impl<T: Sent> Argument<T> for T {
    fn into_param(self) -> Param {
        self.sent()
    }
}

impl<T: Sent> Argument<Emptyable<T>> for T {
    fn into_param(self) -> Param {
        self.sent()
    }
}

impl<A, T: Sent> Argument<Either<A, T>> for T {
    fn into_param(self) -> Param {
        self.sent()
    }
}

impl<A, T: Sent> Argument<Emptyable<Either<A, T>>> for T {
    fn into_param(self) -> Param {
        self.sent()
    }
}

impl<K> Argument<Emptyable<K>> for Unset {
    fn into_param(self) -> Param {
        self.into()
    }
}

macro_rules! arguments {
    ($($kind:ty: $($type:ty),*;)*) => {$($(
        impl Argument<$kind> for $type {
            fn into_param(self) -> Param {
                self.into()
            }
        }

        impl Argument<Emptyable<$kind>> for $type {
            fn into_param(self) -> Param {
                self.into()
            }
        }
    )*)*};
}

arguments! {
    String: &str, String, &String, Cow<'static, str>, Currency;
    i64: i64, Money;
    f64: f64;
    bool: bool;
    Timestamp: Timestamp;
    Now: Now;
    Either<Timestamp, Now>: Timestamp, Now;
}

macro_rules! either {
    ($($type:ty),*) => {$(
        impl<T: Sent> Argument<Either<Self, T>> for $type {
            fn into_param(self) -> Param {
                self.into()
            }
        }

        impl<T: Sent> Argument<Emptyable<Either<Self, T>>> for $type {
            fn into_param(self) -> Param {
                self.into()
            }
        }
    )*};
}

either! { bool, i64, Timestamp }

impl<K, I: IntoIterator<Item: Argument<K>>> Argument<Vec<K>> for I {
    fn into_param(self) -> Param {
        self.into_iter().map(Argument::into_param).collect::<Vec<_>>().into()
    }
}

impl<K, I: IntoIterator<Item: Argument<K>>> Argument<Emptyable<Vec<K>>> for I {
    fn into_param(self) -> Param {
        Argument::<Vec<K>>::into_param(self)
    }
}

/// Makes a map that is sorted by name: the order of a `HashMap` differs between processes, but a repeated call must
/// have the same bytes under its idempotency key.
fn in_order(entries: impl Iterator<Item = (String, Param)>) -> Param {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    entries.into_iter().fold(Params::new(), |map, (name, value)| map.with(name, value)).into()
}

/// `Unset` as a value removes one key; `Unset` instead of the map removes all keys.
impl<N: Into<String>, V: Into<Param>, I: IntoIterator<Item = (N, V)>> Argument<Metadata> for I {
    fn into_param(self) -> Param {
        in_order(self.into_iter().map(|(name, value)| (name.into(), value.into())))
    }
}

impl<N: Into<String>, V: Into<Param>, I: IntoIterator<Item = (N, V)>> Argument<Emptyable<Metadata>>
    for I
{
    fn into_param(self) -> Param {
        Argument::<Metadata>::into_param(self)
    }
}

impl<K, N: Into<String>, V: Argument<K>, I: IntoIterator<Item = (N, V)>> Argument<Map<K>> for I {
    fn into_param(self) -> Param {
        in_order(self.into_iter().map(|(name, value)| (name.into(), value.into_param())))
    }
}

impl<K, N: Into<String>, V: Argument<K>, I: IntoIterator<Item = (N, V)>> Argument<Emptyable<Map<K>>>
    for I
{
    fn into_param(self) -> Param {
        Argument::<Map<K>>::into_param(self)
    }
}

macro_rules! range {
    ($kind:ty: $($type:ty, $range:ident => $($name:literal $end:expr),*;)*) => {$(
        impl Argument<$kind> for $type {
            fn into_param(self) -> Param {
                let $range = self;
                Params::new()$(.with($name, $end))*.into()
            }
        }
    )*};
}

macro_rules! ranges {
    ($($kind:ty, $bound:ty;)*) => {$(range! {
        $kind:
        Range<$bound>, r => "gte" r.start, "lt" r.end;
        RangeInclusive<$bound>, r => "gte" *r.start(), "lte" *r.end();
        RangeFrom<$bound>, r => "gte" r.start;
        RangeTo<$bound>, r => "lt" r.end;
        RangeToInclusive<$bound>, r => "lte" r.end;
    })*};
}

ranges! {
    TimeRange, Timestamp;
    NumberRange, i64;
    DateTimeRange, &str;
}

impl Argument<TimeRange> for Timestamp {
    fn into_param(self) -> Param {
        self.into()
    }
}

impl Argument<NumberRange> for i64 {
    fn into_param(self) -> Param {
        self.into()
    }
}

impl Argument<Upload> for Upload {
    fn into_param(self) -> Param {
        self.into()
    }
}
