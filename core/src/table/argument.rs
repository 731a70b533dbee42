//! The types of arguments that setters accept.

use crate::params::{Param, Params, TOO_LARGE, Unset, Value};
use crate::timestamp::Timestamp;
use serde::Serialize;
use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo, RangeToInclusive};

pub use crate::upload::Upload;

/// A value that a parameter of the kind `K` accepts.
///
/// | kind | values |
/// |---|---|
/// | [`String`] | `&str`, `String`, `&String` and `Cow` |
/// | `i64` | every integer type; one that is too large for `i64` is an error when the call is made |
/// | `f64` | `f64`, `f32`, `i32` and `u32` |
/// | `bool`, [`Timestamp`], [`Now`], [`Upload`] | the same |
/// | an enum | its values; a text only by `from`, as in `CaptureMethod::from("manual")`, so that no slip of the pen compiles |
/// | a hash | the hash, which the setter's closure is given empty and returns |
/// | [`Vec`] | anything that can be iterated over and has arguments as its items |
/// | [`Metadata`], [`Map`] | anything that can be iterated over and has pairs of names and arguments |
/// | [`Emptyable`] | as well as those, [`Unset`], which clears the parameter |
///
/// An `Option` is what it holds, and `None` is as if the setter had not been called: it sends nothing, not even what an
/// earlier call has set. This goes for hashes too, whose closure may return an `Option`. For a list or a map, however,
/// an `Option` is a list of at most one item, as it is for [`Iterator`]; write `optional.into_iter().flatten()` for a
/// list that may be missing.
///
/// A literal is an `i32` unless it says otherwise, as everywhere in Rust: write `3_000_000_000_i64` for more.
///
/// ```
/// use pinstripe_core::api::payment_intents;
/// # use pinstripe_core::{Operation, form};
///
/// let (customer, receipt): (Option<String>, Option<&str>) = (None, Some("jenny.rosen@example.test"));
/// let street = Some("354 Oyster Point");
/// let payment = payment_intents::create()
///     .amount(5000_u32)
///     .currency("usd")
///     .customer(customer)
///     .receipt_email(receipt)
///     .shipping(|s| street.map(|street| s.name("Jenny Rosen").address(|a| a.line1(street))));
/// # assert_eq!(form::to_string(payment.parts().params())?,
/// #     "amount=5000&currency=usd&receipt_email=jenny.rosen%40example.test\
/// #      &shipping[name]=Jenny+Rosen&shipping[address][line1]=354+Oyster+Point");
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be sent as `{K}`",
    label = "not a value of this parameter",
    note = "an enum takes its own values, or `from(\"…\")` for one that it lacks; a hash's closure returns the hash",
    note = "`.param(name, value)` sends any value"
)]
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

/// An operation or a hash, and what it can do besides its own setters.
///
/// ```
/// use pinstripe_core::{Builder, api::checkout};
/// # use pinstripe_core::{Operation, form};
///
/// #[derive(serde::Serialize)]
/// struct Thanks<'a> {
///     success_url: &'a str,
///     client_reference_id: Option<&'a str>,
/// }
///
/// let cart = [("price_ride", 1), ("price_tip", 3)];
/// let session = checkout::sessions::create()
///     .params(&Thanks { success_url: "https://example.test/thanks", client_reference_id: None })
///     .each(cart, |session, (price, quantity)| {
///         session.line_items(|i| i.price(price).quantity(quantity))
///     });
/// # assert_eq!(form::to_string(session.parts().params())?,
/// #     "success_url=https%3A%2F%2Fexample.test%2Fthanks&line_items[0][price]=price_ride&line_items[0][quantity]=1\
/// #      &line_items[1][price]=price_tip&line_items[1][quantity]=3");
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
pub trait Builder: Sized {
    /// The parameters that are set so far.
    fn params_mut(&mut self) -> &mut Params;

    /// Sets the parameters that a struct or a map has, each in place of an earlier value of the same name. A field that
    /// is `None` sets nothing. What cannot be sent is a [`BuildError`](crate::BuildError) when the call is made.
    #[must_use]
    fn params<T: Serialize + ?Sized>(mut self, params: &T) -> Self {
        self.params_mut().merge(params);
        self
    }

    /// Calls `add` with each of `items`, for instance to add several hashes to a list.
    #[must_use]
    fn each<I: IntoIterator>(self, items: I, add: impl FnMut(Self, I::Item) -> Self) -> Self {
        items.into_iter().fold(self, add)
    }
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

/// The kinds of one value, in contrast to lists and maps.
pub(crate) trait Single {}

impl<T: Sent> Single for T {}
impl<K: Single> Single for Emptyable<K> {}
impl<A, B> Single for Either<A, B> {}

impl<K: Single, V: Argument<K>> Argument<K> for Option<V> {
    fn into_param(self) -> Param {
        self.map(Argument::into_param).into()
    }
}

impl<K> Argument<Emptyable<K>> for Unset {
    fn into_param(self) -> Param {
        self.into()
    }
}

macro_rules! single {
    ($($kind:ty),*) => {$(
        impl Single for $kind {}
    )*};
}

single! { String, i64, f64, bool, Timestamp, Now, TimeRange, NumberRange, DateTimeRange, Upload }

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
    String: &str, &&str, String, &String, Cow<'_, str>, &Cow<'_, str>;
    f64: f64, f32, i32, u32;
    bool: bool;
    Timestamp: Timestamp;
    Now: Now;
    Either<Timestamp, Now>: Timestamp, Now;
}

macro_rules! either {
    ($($kind:ty: $($type:ty),*;)*) => {$($(
        impl<T: Sent> Argument<Either<$kind, T>> for $type {
            fn into_param(self) -> Param {
                Argument::<$kind>::into_param(self)
            }
        }

        impl<T: Sent> Argument<Emptyable<Either<$kind, T>>> for $type {
            fn into_param(self) -> Param {
                Argument::<$kind>::into_param(self)
            }
        }
    )*)*};
}

either! {
    bool: bool;
    Timestamp: Timestamp;
    i64: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize;
}

macro_rules! integers {
    ($($type:ty),*) => {$(
        impl Argument<i64> for $type {
            fn into_param(self) -> Param {
                i64::try_from(self).map_or(Param(Value::Invalid(TOO_LARGE)), Param::from)
            }
        }

        impl Argument<Emptyable<i64>> for $type {
            fn into_param(self) -> Param {
                Argument::<i64>::into_param(self)
            }
        }

        impl Argument<NumberRange> for $type {
            fn into_param(self) -> Param {
                Argument::<i64>::into_param(self)
            }
        }
    )*};
}

integers! { i8, i16, i32, i64, isize, u8, u16, u32, u64, usize }

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

impl Argument<Upload> for Upload {
    fn into_param(self) -> Param {
        self.into()
    }
}
