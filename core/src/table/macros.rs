//! The `table!` macro; the [module above](super) shows its form.

macro_rules! table {
    (
        $(operations {$(
            $(#[$op_doc:meta])*
            $method:ident $($host:ident)? $path:literal
            $function:ident($($arg:ident),* $(; $given:ident: $given_type:ty)?) $op:ident
            at $at:literal $(-> $output:ty)? $(=> [$item:ty] $paging:ident)?
            {$($params:tt)*}
        )*})?
        $(params {$(
            $(#[$hash_doc:meta])*
            $hash_name:ident at $hash_at:literal {$($keys:tt)*}
        )*})?
        $(objects {$(
            $(#[$object_doc:meta])*
            $object:ident $object_name:literal at $object_at:literal $($(#[$id_doc:meta])* $id:ident)* {$(
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
        $(kinds {$(
            $kind:ident of $tagged_as:ident $tagged:ident {$($tagged_variant:ident($tag:literal): $tagged_type:ty),* $(,)?}
        )*})?
        $(unions {$(
            $(#[$union_doc:meta])*
            $union:ident {$($member:ident($($member_type:ident)::+)),* $(,)?}
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
                let parts = $crate::operation::Parts::new([$($arg.into()),*]);
                $(let parts = parts.with(stringify!($given), $given);)?
                $op(parts)
            }

            #[doc = concat!("The operation that [`", stringify!($function), "`] makes: `", stringify!($method), " ", $path, "`.")]
            #[derive(Clone)]
            #[must_use = "an operation does nothing until it is run"]
            pub struct $op($crate::operation::Parts);

            $crate::table::setters::setters! { $op $at {$($params)*} }

            impl $crate::table::argument::Builder for $op {
                #[inline]
                fn params_mut(&mut self) -> &mut $crate::params::Params {
                    &mut self.0.params
                }
            }

            impl $crate::operation::Operation for $op {
                $(type Output = $output;)?
                $(type Output = $crate::list::List<$item>;)?

                #[inline]
                fn endpoint(&self) -> $crate::operation::Endpoint<'_> {
                    $crate::operation::Endpoint {
                        method: $crate::http::Method::$method,
                        path: $crate::path::Path::listed($path),
                        host: $crate::table::macros::host!($($host)?),
                    }
                }

                #[inline]
                fn parts(&self) -> &$crate::operation::Parts {
                    &self.0
                }
            }

            $(impl $crate::operation::Listing for $op {
                type Item = $item;

                #[inline]
                fn paging(&self) -> $crate::operation::Paging {
                    $crate::operation::Paging::$paging
                }
            })?

            impl std::fmt::Debug for $op {
                #[inline]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    $crate::table::getters::debug(f, concat!(stringify!($method), " ", $path), &self.0)
                }
            }
        )*)?

        $($(
            $(#[$hash_doc])*
            #[derive(Clone, Debug, Default)]
            #[must_use]
            pub struct $hash_name($crate::params::Params);

            $crate::table::setters::setters! { $hash_name $hash_at {$($keys)*} }

            impl $crate::table::argument::Builder for $hash_name {
                #[inline]
                fn params_mut(&mut self) -> &mut $crate::params::Params {
                    &mut self.0
                }
            }
        )*)?

        $($(
            $(#[$object_doc])*
            ///
            /// A getter fails only if its own field is missing or has an unexpected type.
            #[derive(Clone, Copy, PartialEq, Eq)]
            pub struct $object<J = $crate::json::Json>(J);

            impl<'s, 'a, J> $object<J>
            where
                J: 's,
                &'s J: Into<$crate::json::JsonRef<'a>>,
            {
                $(
                    #[doc = concat!(
                        "[at]: https://docs.stripe.com/", $object_at, "-", stringify!($id),
                        "\n\n[`", stringify!($id), "`][at]"
                    )]
                    $(#[$id_doc])*
                    #[inline]
                    pub fn $id(&'s self) -> &'a str {
                        $crate::table::getters::checked((&self.0).into(), stringify!($id))
                    }
                )*
                $(
                    $(#[doc = concat!("[at]: https://docs.stripe.com/", $object_at, "-", stringify!($field_word), "\n\n")])?
                    #[doc = concat!(
                        "[at]: https://docs.stripe.com/", $object_at, "-", stringify!($field),
                        "\n\n[`", stringify!($field), "`][at]"
                    )]
                    $(#[$field_doc])*
                    #[inline]
                    pub fn $field(&'s self) -> Result<$field_type, $crate::json::FieldError> {
                        $crate::table::getters::getter((&self.0).into(), stringify!($field))
                    }
                )*
            }

            impl $crate::object::Object for $object {
                const NAME: &'static str = $object_name;

                type View<'a> = $object<$crate::json::JsonRef<'a>>;

                #[inline]
                fn from_json(json: impl Into<$crate::json::Json>) -> Result<Self, $crate::json::FieldError> {
                    $crate::object::identified(json.into(), &[$($crate::table::wire(stringify!($id))),*]).map(Self)
                }

                #[inline]
                fn json(&self) -> &$crate::json::Json {
                    &self.0
                }

                #[inline]
                fn view(&self) -> Self::View<'_> {
                    $object(self.0.by_ref())
                }
            }

            impl<'a, J: From<$crate::json::JsonRef<'a>>> $crate::json::Read<'a> for $object<J> {
                #[inline]
                fn read(json: $crate::json::JsonRef<'a>) -> Result<Option<Self>, $crate::json::FieldError> {
                    let read = $crate::table::getters::read(json, &[$(stringify!($id)),*])?;
                    Ok(read.map(Self))
                }
            }

            impl<'a> $crate::object::View<'a> for $object<$crate::json::JsonRef<'a>> {
                #[inline]
                fn json(self) -> $crate::json::JsonRef<'a> {
                    self.0
                }
            }

            impl $object<$crate::json::JsonRef<'_>> {
                /// Makes an object of its own, which shares the text with the whole.
                #[inline]
                pub fn to_owned(self) -> $object {
                    $object(self.0.to_json())
                }
            }

            $crate::table::getters::object_debug! { $object $($id)* }

            /// Writes everything that Stripe sent, secrets such as `client_secret` among it.
            impl<J: serde::Serialize> serde::Serialize for $object<J> {
                #[inline]
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.0.serialize(serializer)
                }
            }

            impl<'de> serde::Deserialize<'de> for $object {
                #[inline]
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    $crate::table::getters::deserialize(deserializer)
                }
            }
        )*)?

        $($(
            $(#[$view_doc])*
            ///
            /// A getter fails only if its own field is missing or has an unexpected type.
            pub struct $view<'a>($crate::json::JsonRef<'a>);

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
                    pub fn $view_field(self) -> Result<$view_type, $crate::json::FieldError> {
                        $crate::table::getters::getter(self.0, stringify!($view_field))
                    }
                )*
            }

            impl<'a> $crate::object::View<'a> for $view<'a> {
                #[inline]
                fn json(self) -> $crate::json::JsonRef<'a> {
                    self.0
                }
            }

            impl<'a> $crate::json::Read<'a> for $view<'a> {
                #[inline]
                fn read(json: $crate::json::JsonRef<'a>) -> Result<Option<Self>, $crate::json::FieldError> {
                    Ok(json.is_object().then_some(Self(json)))
                }
            }

            impl std::fmt::Debug for $view<'_> {
                #[inline]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    $crate::table::getters::debug(f, stringify!($view), &self.0)
                }
            }
        )*)?

        $($(
            #[doc = concat!("The hash of a [`", stringify!($tagged), "`] that its `type` names.")]
            #[derive(Clone, Copy, Debug)]
            #[non_exhaustive]
            pub enum $kind<'a> {
                $(
                    #[doc = concat!("`", $tag, "`")]
                    $tagged_variant($tagged_type),
                )*
                /// A type that has no hash of its own in this version.
                Unknown(&'a str),
            }

            $crate::table::getters::kind_getter! { $tagged_as $tagged $kind }

            impl<'a> $kind<'a> {
                #[inline]
                fn of(json: $crate::json::JsonRef<'a>) -> Result<Self, $crate::json::FieldError> {
                    let tag: &'a str = $crate::table::getters::getter(json, "type")?;
                    Ok(match tag {
                        $($tag => Self::$tagged_variant($crate::table::getters::getter(json, $tag)?),)*
                        _ => Self::Unknown(tag),
                    })
                }
            }
        )*)?

        $($(
            $(#[$union_doc])*
            #[derive(Clone, Copy, PartialEq, Eq)]
            #[non_exhaustive]
            pub enum $union<J = $crate::json::Json> {
                $(
                    #[doc = concat!("`", stringify!($member), "`")]
                    $member($($member_type)::+<J>),
                )*
                /// An object of a kind that this version does not know.
                Unknown(J),
            }

            impl $crate::object::Object for $union {
                const NAME: &'static str = "";

                type View<'a> = $union<$crate::json::JsonRef<'a>>;

                fn from_json(json: impl Into<$crate::json::Json>) -> Result<Self, $crate::json::FieldError> {
                    $crate::table::getters::union(json.into())
                }

                fn json(&self) -> &$crate::json::Json {
                    match self {
                        $(Self::$member(object) => $crate::object::Object::json(object),)*
                        Self::Unknown(json) => json,
                    }
                }

                fn view(&self) -> Self::View<'_> {
                    match self {
                        $(Self::$member(object) => $union::$member($crate::object::Object::view(object)),)*
                        Self::Unknown(json) => $union::Unknown(json.by_ref()),
                    }
                }
            }

            impl<'a, J: From<$crate::json::JsonRef<'a>>> $crate::json::Read<'a> for $union<J> {
                fn read(json: $crate::json::JsonRef<'a>) -> Result<Option<Self>, $crate::json::FieldError> {
                    match $crate::table::getters::kind(json) {
                        $(Some(<$($member_type)::+ as $crate::object::Object>::NAME) => {
                            Ok($crate::json::Read::read(json)?.map(Self::$member))
                        })*
                        _ => Ok($crate::table::getters::read(json, &[])?.map(Self::Unknown)),
                    }
                }
            }

            impl<'a> $crate::object::View<'a> for $union<$crate::json::JsonRef<'a>> {
                fn json(self) -> $crate::json::JsonRef<'a> {
                    match self {
                        $(Self::$member(object) => $crate::object::View::json(object),)*
                        Self::Unknown(json) => json,
                    }
                }
            }

            impl $union<$crate::json::JsonRef<'_>> {
                /// Makes an object of its own, which shares the text with the whole.
                pub fn to_owned(self) -> $union {
                    match self {
                        $(Self::$member(object) => $union::$member(object.to_owned()),)*
                        Self::Unknown(json) => $union::Unknown(json.to_json()),
                    }
                }
            }

            $crate::table::getters::object_debug! { $union }

            /// Writes everything that Stripe sent, secrets among it.
            impl<J: serde::Serialize> serde::Serialize for $union<J> {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self {
                        $(Self::$member(object) => object.serialize(serializer),)*
                        Self::Unknown(json) => json.serialize(serializer),
                    }
                }
            }

            impl<'de> serde::Deserialize<'de> for $union {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    $crate::table::getters::deserialize(deserializer)
                }
            }
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

            $crate::table::texts::open_enum! { $enum }
        )*)?
    };
}

macro_rules! host {
    () => {
        $crate::operation::Host::Api
    };
    ($host:ident) => {
        $crate::operation::Host::$host
    };
}

pub(crate) use {host, table};
