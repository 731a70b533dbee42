//! The types of arguments that setters accept.

use crate::currency::Currency;
use crate::money::Money;
use crate::params::slot::Slot;
use crate::params::tape::{Node, Unsendable};
use crate::params::{Param, Params, Unset};
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
/// | [`String`] | `&str`, `String`, `&String`, `Cow` and [`Currency`] |
/// | `i64` | [`Money`], and every integer type; one that is too large for `i64` is an error when the call is made |
/// | `f64` | `f64`, `i32` and `u32` |
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
    /// Puts the value to send into its place.
    fn put(self, slot: Slot<'_>);

    /// Whether it clears the parameter.
    #[doc(hidden)]
    fn clears(&self) -> bool {
        false
    }
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

/// The kind of a value of [`Metadata`]: a text, a number, a boolean, a time, or [`Unset`], which removes the key. There
/// are no values of this type.
#[derive(Debug)]
pub enum Any {}

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

/// The kind of a filter by time that is a range such as `from..until`, and not a single time. There are no values of
/// this type.
#[derive(Debug)]
pub enum TimeBounds {}

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
    fn sent(self, slot: Slot<'_>);
}

impl<B: Builder> Sent for B {
    fn sent(mut self, slot: Slot<'_>) {
        slot.parts(std::mem::take(self.params_mut()), false);
    }
}

macro_rules! sent {
    ($($($other:ident)? => $kind:ty;)*) => {$(
        impl<$($other,)? T: Sent> Argument<$kind> for T {
            fn put(self, slot: Slot<'_>) {
                self.sent(slot);
            }
        }
    )*};
}

sent! {
    => T;
    => Emptyable<T>;
    A => Either<A, T>;
    A => Emptyable<Either<A, T>>;
}

impl<K> Argument<Emptyable<K>> for Unset {
    fn put(self, slot: Slot<'_>) {
        slot.put(Node::Unset);
    }

    fn clears(&self) -> bool {
        true
    }
}

/// The kinds of one value, in contrast to lists and maps.
pub(crate) trait Single {}

impl<T: Sent> Single for T {}
impl<K: Single> Single for Emptyable<K> {}
impl<A, B> Single for Either<A, B> {}

macro_rules! single {
    ($($kind:ty),*) => {$(
        impl Single for $kind {}
    )*};
}

single! {
    Any, Unset, String, i64, f64, bool, Timestamp, Now, TimeRange, TimeBounds, NumberRange, DateTimeRange, Upload
}

impl<K: Single, V: Argument<K>> Argument<K> for Option<V> {
    fn put(self, slot: Slot<'_>) {
        if let Some(value) = self {
            value.put(slot);
        }
    }

    fn clears(&self) -> bool {
        self.as_ref().is_some_and(V::clears)
    }
}

/// Types that parameters of several kinds take in the same way.
macro_rules! argument {
    ($value:ident: $types:tt => $($kind:ty),* => $node:expr) => {
        $(argument! { $value: $types is $kind => $node })*
    };
    ($value:ident: ($($type:ty),*) is $kind:ty => $node:expr) => {$(
        impl Argument<$kind> for $type {
            fn put(self, slot: Slot<'_>) {
                let $value = self;
                slot.put($node);
            }
        }
    )*};
}

fn integer<'v>(n: impl TryInto<i64>) -> Node<'v> {
    n.try_into().map_or(Node::Invalid(Unsendable::TooLarge), Node::Int)
}

argument! {
    text: (&str, &&str, String, &String, Cow<'_, str>, &Cow<'_, str>) =>
    String, Emptyable<String>, Any => Node::Text(text.as_bytes())
}
argument! {
    currency: (Currency) => String, Emptyable<String>, Any => Node::Text(currency.as_str().as_bytes())
}
argument! { money: (Money) => i64, Emptyable<i64>, Any => Node::Int(money.minor()) }
argument! {
    n: (i8, i16, i32, i64, isize, u8, u16, u32, u64, usize) =>
    i64, Emptyable<i64>, NumberRange, Any =>
    integer(n)
}
argument! {
    x: (f64) => f64, Emptyable<f64>, Any =>
    if x.is_finite() { Node::Float(x) } else { Node::Invalid(Unsendable::NotFinite) }
}
argument! { n: (i32, u32) => f64, Emptyable<f64> => Node::Int(n.into()) }
argument! { b: (bool) => bool, Emptyable<bool>, Any => Node::Bool(b) }
argument! {
    time: (Timestamp) =>
    Timestamp, Emptyable<Timestamp>, TimeRange, Any, Either<Timestamp, Now>, Emptyable<Either<Timestamp, Now>> =>
    Node::Int(time.as_unix())
}
argument! {
    _now: (Now) => Now, Emptyable<Now>, Either<Timestamp, Now>, Emptyable<Either<Timestamp, Now>> =>
    Node::Text(b"now")
}
argument! { _unset: (Unset) => Any, Unset => Node::Unset }

macro_rules! either {
    ($($kind:ty: $($type:ty),*;)*) => {$($(
        impl<T: Sent> Argument<Either<$kind, T>> for $type {
            fn put(self, slot: Slot<'_>) {
                Argument::<$kind>::put(self, slot);
            }
        }

        impl<T: Sent> Argument<Emptyable<Either<$kind, T>>> for $type {
            fn put(self, slot: Slot<'_>) {
                Argument::<$kind>::put(self, slot);
            }
        }
    )*)*};
}

either! {
    bool: bool;
    Timestamp: Timestamp;
    i64: i8, i16, i32, i64, isize, u8, u16, u32, u64, usize;
}

impl Argument<Any> for Param {
    fn put(self, slot: Slot<'_>) {
        self.write(slot);
    }
}

impl Argument<Upload> for Upload {
    fn put(self, slot: Slot<'_>) {
        slot.file(self);
    }
}

macro_rules! lists {
    ($($kind:ty),*) => {$(
        impl<K, I: IntoIterator<Item: Argument<K>>> Argument<$kind> for I {
            fn put(self, slot: Slot<'_>) {
                let mut list = slot.open(true);
                self.into_iter().for_each(|item| item.put(list.slot("")));
                list.close();
            }
        }
    )*};
}

lists! { Vec<K>, Emptyable<Vec<K>> }

/// `Unset` as a value of [`Metadata`] removes one key; `Unset` instead of the map removes all keys.
macro_rules! maps {
    ($($(@$other:ident)? $kind:ty, $value:ty;)*) => {$(
        impl<$($other,)? N: AsRef<str>, V: Argument<$value>, I: IntoIterator<Item = (N, V)>> Argument<$kind> for I {
            fn put(self, slot: Slot<'_>) {
                let mut map = slot.open(false);
                self.into_iter().for_each(|(name, value)| value.put(map.slot(name.as_ref())));
                map.close_sorted();
            }
        }
    )*};
}

maps! {
    Metadata, Any;
    Emptyable<Metadata>, Any;
    @K Map<K>, K;
    @K Emptyable<Map<K>>, K;
}

macro_rules! range {
    ($kind:ty: $($type:ty, $range:ident => $($name:literal $end:expr),*;)*) => {$(
        impl Argument<$kind> for $type {
            fn put(self, slot: Slot<'_>) {
                let $range = self;
                let mut bounds = slot.open(false);
                $(Argument::<Any>::put($end, bounds.slot($name));)*
                bounds.close();
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
    TimeBounds, Timestamp;
    NumberRange, i64;
    DateTimeRange, &str;
}
