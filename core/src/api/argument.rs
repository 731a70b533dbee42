//! What setters take.

use crate::{Param, Params, Timestamp, Unset};
use std::borrow::Cow;
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

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
    Never(std::convert::Infallible, K),
}

/// A map of the caller's own names and values. It only stands in for its kind; there are no values of it.
///
/// See [metadata](https://docs.stripe.com/api/metadata).
#[derive(Debug)]
pub enum Metadata {}

/// A filter by time: a [`Timestamp`], or a range such as `from..until`. It only stands in for its kind; there
/// are no values of it.
#[derive(Debug)]
pub enum TimeRange {}

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
}

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

/// A value of `Unset` removes one key, and `Unset` in place of the map removes all.
impl<N: Into<String>, V: Into<Param>, I: IntoIterator<Item = (N, V)>> Argument<Metadata> for I {
    fn into_param(self) -> Param {
        self.into_iter()
            .fold(Params::new(), |map, (name, value)| map.with(name.into(), value))
            .into()
    }
}

impl<N: Into<String>, V: Into<Param>, I: IntoIterator<Item = (N, V)>> Argument<Emptyable<Metadata>>
    for I
{
    fn into_param(self) -> Param {
        Argument::<Metadata>::into_param(self)
    }
}

macro_rules! ranges {
    ($($type:ty, $range:ident => $($bound:literal $end:expr),*;)*) => {$(
        impl Argument<TimeRange> for $type {
            fn into_param(self) -> Param {
                let $range = self;
                Params::new()$(.with($bound, $end))*.into()
            }
        }
    )*};
}

ranges! {
    Range<Timestamp>, r => "gte" r.start, "lt" r.end;
    RangeInclusive<Timestamp>, r => "gte" *r.start(), "lte" *r.end();
    RangeFrom<Timestamp>, r => "gte" r.start;
    RangeTo<Timestamp>, r => "lt" r.end;
    RangeToInclusive<Timestamp>, r => "lte" r.end;
}

impl Argument<TimeRange> for Timestamp {
    fn into_param(self) -> Param {
        self.into()
    }
}
