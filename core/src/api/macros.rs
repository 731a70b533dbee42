//! The form of the tables: one `table!` call in each file, which reads like a page of the API reference.
//!
//! ```text
//! table! {
//!     operations {
//!         /// Creates a transfer.
//!         POST "/v1/transfers" create() Create at "api/transfers/create#create_transfer" -> Transfer {
//!             amount: i64,                        a value: fn amount(self, impl Argument<i64>)
//!             metadata: Emptyable<Metadata>,      … or Unset
//!             type_ as type: TransferType,        a keyword has an underscore behind it
//!             transfer_data: |DataParams|,        a hash: |t| t.amount(5)
//!             dob: =|DobParams|,                  … or |_| Unset
//!             items: ..|ItemParams|,              a list of hashes: each call adds one
//!             taxes: ..=|TaxParams|,              … or |_| Unset
//!             currency_options: {|PriceParams|},  a map of hashes: ("usd", |p| p.amount(5)) sets one
//!             rules: {..|RuleParams|},            a map of lists of hashes: each call adds one
//!             account_card: "account" |CardParams|,   another setter of a parameter
//!         }
//!         GET "/v1/transfers" list() List at "…" => [Transfer] Cursor { limit: i64 }
//!         POST Files "/v1/files" create() Create at "…" -> File {}           on another host
//!     }
//!     params  { DataParams at "…" { amount: i64 } }                          the hashes above
//!     objects { Transfer "transfer" at "…" id { amount: i64 } }              what comes back; `id` if it has one
//!     views   { Reversal at "…" { amount: i64, reason: Option<&'a str> } }   the hashes in it
//!     unions  { ExternalAccount { Card(Card) } }                             one of several objects
//!     enums   { PayoutMethod { Instant = "instant" } }                       open: what is not listed is Unknown
//! }
//! ```
//!
//! Behind `at` stands where Stripe's reference describes the fields, each of which links there. In their docs,
//! the first definition of the link `[at]` is the one that counts, as Markdown has it.
//!
//! Scalar setters and getters are expanded here and not by macros of their own: there are twelve thousand of
//! them, and each further expansion is paid for in every build.

use crate::api::argument::{Argument, Emptyable, Sent};
use crate::{FieldError, JsonRef, Object, Params, Read, Unset};
use std::fmt;

macro_rules! table {
    (
        $(operations {$(
            $(#[$op_doc:meta])*
            $method:ident $($host:ident)? $path:literal
            $function:ident($($arg:ident),* $(; $given:ident: $given_type:ty)?) $op:ident
            at $at:literal $(-> $output:ty)? $(=> [$item:ty] $paging:ident)?
            {$(
                $(#[$param_doc:meta])*
                $param:ident $(as $word:ident)?: $($wire:literal |$alias:ident|)? $(|$hash:ident|)? $(=|$clear:ident|)? $(..|$each:ident|)?
                $(..=|$clear_each:ident|)? $({|$map:ident|})? $({..|$map_each:ident|})? $($kind:ty)?
            ),* $(,)?}
        )*})?
        $(params {$(
            $(#[$hash_doc:meta])*
            $hash_name:ident at $hash_at:literal {$(
                $(#[$key_doc:meta])*
                $key:ident $(as $key_word:ident)?: $(|$key_hash:ident|)? $(=|$key_clear:ident|)? $(..|$key_each:ident|)?
                $(..=|$key_clear_each:ident|)? $({|$key_map:ident|})? $({..|$key_map_each:ident|})?
                $($key_kind:ty)?
            ),* $(,)?}
        )*})?
        $(objects {$(
            $(#[$object_doc:meta])*
            $object:ident $object_name:literal at $object_at:literal $($id:ident)? {$(
                $(#[$field_doc:meta])*
                $field:ident $(as $field_word:ident)?: $field_type:ty
            ),* $(,)?}
        )*})?
        $(views {$(
            $(#[$view_doc:meta])*
            $view:ident at $view_at:literal {$(
                $(#[$view_field_doc:meta])*
                $view_field:ident $(as $view_word:ident)?: $view_type:ty
            ),* $(,)?}
        )*})?
        $(unions {$(
            $(#[$union_doc:meta])*
            $union:ident {$($member:ident($member_type:ty)),* $(,)?}
        )*})?
        $(enums {$(
            $(#[$enum_doc:meta])*
            $enum:ident {$($variant:ident = $text:literal),* $(,)?}
        )*})?
    ) => {
        $($(
            $(#[$op_doc])*
            #[inline]
            pub fn $function($($arg: impl Into<String>,)* $($given: $given_type)?) -> $op {
                let parts = $crate::Parts::new([$($arg.into()),*]);
                $(let parts = parts.with(stringify!($given), $given);)?
                $op(parts)
            }

            #[doc = concat!("What [`", stringify!($function), "`] asks for: `", stringify!($method), " ", $path, "`.")]
            #[derive(Clone)]
            #[must_use = "an operation does nothing until it is run"]
            pub struct $op($crate::Parts);

            impl $op {
                $(
                    $(#[doc = concat!("[at]: https://docs.stripe.com/", $at, "-", stringify!($word), "\n\n")])?
                    $(#[doc = concat!("[at]: https://docs.stripe.com/", $at, "-", $wire, "\n\n")])?
                    #[doc = concat!(
                        "[at]: https://docs.stripe.com/", $at, "-", stringify!($param),
                        "\n\nSets [`", stringify!($param), "`][at]."
                    )]
                    $(#[$param_doc])*
                    pub fn $param
                        $(<R: $crate::api::Argument<$crate::api::Emptyable<$clear>>>)?
                        $(<R: $crate::api::Argument<$crate::api::Emptyable<$clear_each>>>)?
                    (
                        self,
                        $(value: impl $crate::api::Argument<$kind>)?
                        $(build: impl FnOnce($alias) -> $alias)?
                        $(build: impl FnOnce($hash) -> $hash)?
                        $(build: impl FnOnce($clear) -> R)?
                        $(build: impl FnOnce($each) -> $each)?
                        $(build: impl FnOnce($clear_each) -> R)?
                        $(name: impl Into<String>, build: impl FnOnce($map) -> $map)?
                        $(name: impl Into<String>, build: impl FnOnce($map_each) -> $map_each)?
                    ) -> Self {
                        $($crate::api::macros::set::<$kind, _, _>(self, stringify!($param), value))?
                        $($crate::api::macros::fill::<$alias, _>(self, $wire, build))?
                        $($crate::api::macros::fill::<$hash, _>(self, stringify!($param), build))?
                        $($crate::api::macros::fill_or_unset::<$clear, _, _>(self, stringify!($param), build))?
                        $($crate::api::macros::add::<$each, _>(self, stringify!($param), build))?
                        $($crate::api::macros::add_or_unset::<$clear_each, _, _>(self, stringify!($param), build))?
                        $($crate::api::macros::fill_in::<$map, _>(self, stringify!($param), name, build))?
                        $($crate::api::macros::add_in::<$map_each, _>(self, stringify!($param), name, build))?
                    }
                )*

                /// Sets any parameter by its name, for what has no setter of its own yet.
                pub fn param(
                    mut self,
                    name: impl Into<std::borrow::Cow<'static, str>>,
                    value: impl Into<$crate::Param>,
                ) -> Self {
                    self.0.params.set(name, value);
                    self
                }
            }

            impl $crate::api::macros::Builder for $op {
                #[inline]
                fn params_mut(&mut self) -> &mut $crate::Params {
                    &mut self.0.params
                }
            }

            impl $crate::Operation for $op {
                $(type Output = $output;)?
                $(type Output = $crate::List<$item>;)?

                #[inline]
                fn endpoint(&self) -> $crate::Endpoint<'_> {
                    $crate::Endpoint {
                        method: $crate::http::Method::$method,
                        path: $crate::Path::listed($path),
                        host: $crate::api::macros::host!($($host)?),
                    }
                }

                #[inline]
                fn parts(&self) -> &$crate::Parts {
                    &self.0
                }
            }

            $(impl $crate::Listing for $op {
                type Item = $item;

                #[inline]
                fn paging(&self) -> $crate::Paging {
                    $crate::Paging::$paging
                }
            })?

            impl std::fmt::Debug for $op {
                #[inline]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    $crate::api::macros::debug(f, concat!(stringify!($method), " ", $path), &self.0)
                }
            }
        )*)?

        $($(
            $(#[$hash_doc])*
            #[derive(Clone, Debug, Default)]
            #[must_use]
            pub struct $hash_name($crate::Params);

            impl $hash_name {
                $(
                    $(#[doc = concat!("[at]: https://docs.stripe.com/", $hash_at, "-", stringify!($key_word), "\n\n")])?
                    #[doc = concat!(
                        "[at]: https://docs.stripe.com/", $hash_at, "-", stringify!($key),
                        "\n\nSets [`", stringify!($key), "`][at]."
                    )]
                    $(#[$key_doc])*
                    pub fn $key
                        $(<R: $crate::api::Argument<$crate::api::Emptyable<$key_clear>>>)?
                        $(<R: $crate::api::Argument<$crate::api::Emptyable<$key_clear_each>>>)?
                    (
                        self,
                        $(value: impl $crate::api::Argument<$key_kind>)?
                        $(build: impl FnOnce($key_hash) -> $key_hash)?
                        $(build: impl FnOnce($key_clear) -> R)?
                        $(build: impl FnOnce($key_each) -> $key_each)?
                        $(build: impl FnOnce($key_clear_each) -> R)?
                        $(name: impl Into<String>, build: impl FnOnce($key_map) -> $key_map)?
                        $(name: impl Into<String>, build: impl FnOnce($key_map_each) -> $key_map_each)?
                    ) -> Self {
                        $($crate::api::macros::set::<$key_kind, _, _>(self, stringify!($key), value))?
                        $($crate::api::macros::fill::<$key_hash, _>(self, stringify!($key), build))?
                        $($crate::api::macros::fill_or_unset::<$key_clear, _, _>(self, stringify!($key), build))?
                        $($crate::api::macros::add::<$key_each, _>(self, stringify!($key), build))?
                        $($crate::api::macros::add_or_unset::<$key_clear_each, _, _>(self, stringify!($key), build))?
                        $($crate::api::macros::fill_in::<$key_map, _>(self, stringify!($key), name, build))?
                        $($crate::api::macros::add_in::<$key_map_each, _>(self, stringify!($key), name, build))?
                    }
                )*

                /// Sets any field by its name, for what has no setter of its own yet.
                pub fn param(
                    mut self,
                    name: impl Into<std::borrow::Cow<'static, str>>,
                    value: impl Into<$crate::Param>,
                ) -> Self {
                    self.0.set(name, value);
                    self
                }
            }

            impl $crate::api::macros::Builder for $hash_name {
                #[inline]
                fn params_mut(&mut self) -> &mut $crate::Params {
                    &mut self.0
                }
            }
        )*)?

        $($(
            $(#[$object_doc])*
            ///
            /// A getter fails if Stripe sent something else than what it reads, and for nothing else.
            #[derive(Clone)]
            pub struct $object($crate::Json);

            // The types of fields name the lifetime, those of numbers do not.
            #[allow(clippy::needless_lifetimes)]
            impl $object {
                $(
                    /// The id.
                    #[inline]
                    pub fn $id(&self) -> &str {
                        // Making the object has checked that it is there.
                        self.0.field(stringify!($id)).and_then($crate::JsonRef::as_str).unwrap_or_default()
                    }
                )?
                $(
                    $(#[doc = concat!("[at]: https://docs.stripe.com/", $object_at, "-", stringify!($field_word), "\n\n")])?
                    #[doc = concat!(
                        "[at]: https://docs.stripe.com/", $object_at, "-", stringify!($field),
                        "\n\n[`", stringify!($field), "`][at]"
                    )]
                    $(#[$field_doc])*
                    #[inline]
                    pub fn $field<'a>(&'a self) -> Result<$field_type, $crate::FieldError> {
                        $crate::api::macros::getter(self.0.by_ref(), stringify!($field))
                    }
                )*
            }

            impl $crate::Object for $object {
                const NAME: &'static str = $object_name;

                #[inline]
                fn from_json(json: impl Into<$crate::Json>) -> Result<Self, $crate::FieldError> {
                    const ID: &[&str] = &[$(stringify!($id))?];
                    $crate::object::identified(json.into(), !ID.is_empty()).map(Self)
                }

                #[inline]
                fn json(&self) -> &$crate::Json {
                    &self.0
                }
            }

            $crate::api::macros::object_traits! { $object }
        )*)?

        $($(
            $(#[$view_doc])*
            ///
            /// A getter fails if Stripe sent something else than what it reads, and for nothing else.
            pub struct $view<'a>($crate::JsonRef<'a>);

            impl Copy for $view<'_> {}

            impl Clone for $view<'_> {
                #[inline]
                fn clone(&self) -> Self {
                    *self
                }
            }

            impl<'a> $view<'a> {
                $(
                    $(#[doc = concat!("[at]: https://docs.stripe.com/", $view_at, "-", stringify!($view_word), "\n\n")])?
                    #[doc = concat!(
                        "[at]: https://docs.stripe.com/", $view_at, "-", stringify!($view_field),
                        "\n\n[`", stringify!($view_field), "`][at]"
                    )]
                    $(#[$view_field_doc])*
                    #[inline]
                    pub fn $view_field(self) -> Result<$view_type, $crate::FieldError> {
                        $crate::api::macros::getter(self.0, stringify!($view_field))
                    }
                )*

                /// What Stripe sent.
                pub const fn json(self) -> $crate::JsonRef<'a> {
                    self.0
                }
            }

            impl<'a> $crate::Read<'a> for $view<'a> {
                #[inline]
                fn read(json: $crate::JsonRef<'a>) -> Result<Option<Self>, $crate::FieldError> {
                    Ok(json.is_object().then_some(Self(json)))
                }
            }

            impl std::fmt::Debug for $view<'_> {
                #[inline]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    $crate::api::macros::debug(f, stringify!($view), &self.0)
                }
            }
        )*)?

        $($(
            $(#[$union_doc])*
            #[derive(Clone)]
            #[non_exhaustive]
            pub enum $union {
                $(
                    #[doc = concat!("`", stringify!($member), "`")]
                    $member($member_type),
                )*
                /// An object of a kind that this version does not know.
                Unknown($crate::Json),
            }

            impl $crate::Object for $union {
                const NAME: &'static str = "";

                fn from_json(json: impl Into<$crate::Json>) -> Result<Self, $crate::FieldError> {
                    let json = $crate::object::identified(json.into(), false)?;
                    let name = json.field("object").and_then($crate::JsonRef::as_str);
                    match name {
                        $(Some(<$member_type as $crate::Object>::NAME) => {
                            $crate::Object::from_json(json).map(Self::$member)
                        })*
                        _ => Ok(Self::Unknown(json)),
                    }
                }

                fn json(&self) -> &$crate::Json {
                    match self {
                        $(Self::$member(object) => $crate::Object::json(object),)*
                        Self::Unknown(json) => json,
                    }
                }
            }

            $crate::api::macros::object_traits! { $union }
        )*)?

        $($(
            $(#[$enum_doc])*
            #[non_exhaustive]
            pub enum $enum {
                $(
                    #[doc = concat!("`", $text, "`")]
                    $variant,
                )*
                /// A value that this version does not know.
                Unknown(String),
            }

            impl $enum {
                /// The value as Stripe writes it.
                #[inline]
                pub fn as_str(&self) -> &str {
                    match self {
                        $(Self::$variant => $text,)*
                        Self::Unknown(text) => text,
                    }
                }
            }

            impl From<&str> for $enum {
                #[inline]
                fn from(text: &str) -> Self {
                    match text {
                        $($text => Self::$variant,)*
                        _ => Self::Unknown(text.to_owned()),
                    }
                }
            }

            $crate::api::macros::open_enum! { $enum }
        )*)?
    };
}

macro_rules! host {
    () => {
        $crate::Host::Api
    };
    ($host:ident) => {
        $crate::Host::$host
    };
}

macro_rules! object_traits {
    ($object:ident) => {
        impl<'a> $crate::Read<'a> for $object {
            #[inline]
            fn read(json: $crate::JsonRef<'a>) -> Result<Option<Self>, $crate::FieldError> {
                $crate::api::macros::read(json)
            }
        }

        impl std::fmt::Debug for $object {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::api::macros::debug(f, stringify!($object), $crate::Object::json(self))
            }
        }

        impl serde::Serialize for $object {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::Object::json(self).serialize(serializer)
            }
        }
    };
}

/// What a derive would write for each enum, at a fraction of the cost: an enum is as good as its text.
macro_rules! open_enum {
    ($enum:ident) => {
        impl Clone for $enum {
            #[inline]
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }

        impl std::fmt::Debug for $enum {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.as_str().fmt(f)
            }
        }

        impl PartialEq for $enum {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $enum {}

        impl $crate::api::macros::Open for $enum {}

        impl $crate::api::argument::Sent for $enum {
            #[inline]
            fn sent(self) -> $crate::Param {
                self.as_str().into()
            }
        }
    };
}

pub(crate) use {host, object_traits, open_enum};

/// What derives would write in each type, once.
pub(crate) fn debug(f: &mut fmt::Formatter<'_>, name: &str, of: &dyn fmt::Debug) -> fmt::Result {
    f.debug_tuple(name).field(of).finish()
}

/// What setters set: an operation or a hash.
pub(crate) trait Builder: Sized {
    fn params_mut(&mut self) -> &mut Params;
}

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

/// Reads the field that a getter is named after.
pub(crate) fn getter<'a, T: Read<'a>>(json: JsonRef<'a>, name: &str) -> Result<T, FieldError> {
    crate::object::field(json, name.strip_suffix('_').unwrap_or(name))
}

/// Reads an object of the API where a field holds one.
pub(crate) fn read<T: Object>(json: JsonRef<'_>) -> Result<Option<T>, FieldError> {
    if json.is_object() { T::from_json(json).map(Some) } else { Ok(None) }
}

/// What tables call an enum: open, so that every text is one.
pub(crate) trait Open: for<'t> From<&'t str> {}

impl<'a, E: Open> Read<'a> for E {
    const EXPECTED: &'static str = "a string";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        Ok(json.as_str().map(Self::from))
    }
}

/// A field's name on the wire: a Rust keyword has an underscore behind it in the tables.
fn wire(name: &'static str) -> &'static str {
    name.strip_suffix('_').unwrap_or(name)
}
