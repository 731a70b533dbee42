//! What setters take.

use crate::params::{Param, Params, Unset};
use crate::timestamp::Timestamp;
use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

pub use crate::upload::Upload;

/// A value that a parameter of the kind `K` takes.
///
/// A text takes `&str` and `String`, a list anything that can be gone through, a number `i64`, `f64` or a
/// [`Timestamp`]. What is [`Emptyable`] also takes [`Unset`], which clears it.
pub trait Argument<K: ?Sized> {
    /// Turns it into what is sent.
    fn into_param(self) -> Param;
}

/// A parameter that can be cleared with [`Unset`]. It only stands in for its kind; there are no values of it.
#[derive(Debug)]
pub enum Emptyable<K> {
    #[doc(hidden)]
    Never(Infallible, K),
}

/// A map of the caller's own names and values. It only stands in for its kind; there are no values of it.
///
/// See [metadata](https://docs.stripe.com/api/metadata).
#[derive(Debug)]
pub enum Metadata {}

/// A map of names that Stripe or the caller chooses. It only stands in for its kind; there are no values of it.
#[derive(Debug)]
pub enum Map<K> {
    #[doc(hidden)]
    Never(Infallible, K),
}

/// A parameter that takes two kinds of values, such as a [`Timestamp`] or [`Now`]. It only stands in for its
/// kind; there are no values of it.
#[derive(Debug)]
pub enum Either<A, B> {
    #[doc(hidden)]
    Never(Infallible, A, B),
}

/// A filter by time: a [`Timestamp`], or a range such as `from..until`. It only stands in for its kind; there
/// are no values of it.
#[derive(Debug)]
pub enum TimeRange {}

/// A filter by number: a number, or a range such as `100..=500`. It only stands in for its kind; there are no
/// values of it.
#[derive(Debug)]
pub enum NumberRange {}

/// A filter by the times of v2: a range of texts as in RFC 3339. It only stands in for its kind; there are no
/// values of it.
#[derive(Debug)]
pub enum DateTimeRange {}

/// The moment at which Stripe does what it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now;

impl From<Now> for Param {
    fn from(_: Now) -> Self {
        "now".into()
    }
}

/// A hash that Stripe has no fields for yet: that it is there is all it says.
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

/// What setters set: an operation or a hash.
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
    String: &str, String, &String, Cow<'static, str>;
    i64: i64;
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

/// A map in the order of its names: a `HashMap` has another order in each process, and a call that is made again must
/// have the same bytes under its idempotency key.
fn in_order(entries: impl Iterator<Item = (String, Param)>) -> Param {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    entries.into_iter().fold(Params::new(), |map, (name, value)| map.with(name, value)).into()
}

/// A value of `Unset` removes one key, and `Unset` in place of the map removes all.
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
