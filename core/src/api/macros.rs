//! The form of the tables: one `table!` call in each file, which reads like a page of the API reference.
//!
//! ```text
//! table! {
//!     operations {
//!         /// Creates a transfer.
//!         POST "/v1/transfers" create() Create -> Transfer {
//!             amount: i64,                        a value: fn amount(self, impl Argument<i64>)
//!             metadata: Emptyable<Metadata>,      … or Unset
//!             transfer_data: |TransferData|,      a hash: fn transfer_data(self, |t| t.amount(5))
//!             items: |Item, ..|,                  a list of hashes: each call adds one
//!             dob: |Dob, Unset|,                  a hash that can be cleared: |_| Unset
//!         }
//!         GET "/v1/transfers" list() List => [Transfer] Cursor { limit: i64 }
//!     }
//!     params  { TransferData { amount: i64 } }                   the hashes above
//!     objects { Transfer "transfer" id { amount: i64 } }         what comes back; `id` if it has one
//!     views   { Reversal { amount: i64, reason: Option<&'a str> } }  the hashes in it
//!     enums   { PayoutMethod { Instant = "instant" } }           open: what is not listed is Unknown
//! }
//! ```

macro_rules! table {
    (
        $(operations {$(
            $(#[$op_doc:meta])*
            $method:ident $path:literal $function:ident($($arg:ident),* $(; $given:ident: $given_type:ty)?) $op:ident
            $(-> $output:ty)? $(=> [$item:ty] $paging:ident)?
            {$(
                $(#[$param_doc:meta])*
                $param:ident: $($kind:ty)? $(|$hash:ident $(, $mode:tt)?|)?
            ),* $(,)?}
        )*})?
        $(params {$(
            $(#[$hash_doc:meta])*
            $hash_name:ident {$(
                $(#[$key_doc:meta])*
                $key:ident: $($key_kind:ty)? $(|$key_hash:ident $(, $key_mode:tt)?|)?
            ),* $(,)?}
        )*})?
        $(objects {$(
            $(#[$object_doc:meta])*
            $object:ident $object_name:literal $($id:ident)? {$(
                $(#[$field_doc:meta])*
                $field:ident: $field_type:ty
            ),* $(,)?}
        )*})?
        $(views {$(
            $(#[$view_doc:meta])*
            $view:ident {$(
                $(#[$view_field_doc:meta])*
                $view_field:ident: $view_type:ty
            ),* $(,)?}
        )*})?
        $(enums {$(
            $(#[$enum_doc:meta])*
            $enum:ident {$($variant:ident = $text:literal),* $(,)?}
        )*})?
    ) => {
        $($(
            $(#[$op_doc])*
            pub fn $function($($arg: impl Into<String>,)* $($given: $given_type)?) -> $op {
                let parts = $crate::Parts::new([$($arg.into()),*]);
                $(let parts = parts.with(stringify!($given), $given);)?
                $op(parts)
            }

            #[doc = concat!("What [`", stringify!($function), "`] asks for: `", stringify!($method), " ", $path, "`.")]
            #[derive(Clone)]
            pub struct $op($crate::Parts);

            impl $op {
                $($crate::api::macros::setter! {
                    $(#[$param_doc])* $param: $($kind)? $(|$hash $(, $mode)?|)?
                })*
            }

            $crate::api::macros::with_params! { $op params_mut }

            impl $crate::Operation for $op {
                $(type Output = $output;)?
                $(type Output = $crate::List<$item>;)?

                fn endpoint(&self) -> $crate::Endpoint<'_> {
                    const PATH: $crate::Path<'static> = $crate::Path::new($path);
                    const ARGUMENTS: &[&str] = &[$(stringify!($arg)),*];
                    const { assert!(PATH.arguments() == ARGUMENTS.len()) };
                    $crate::Endpoint {
                        method: $crate::http::Method::$method,
                        path: PATH,
                        host: $crate::Host::Api,
                    }
                }

                fn parts(&self) -> &$crate::Parts {
                    &self.0
                }
            }

            $(impl $crate::Listing for $op {
                type Item = $item;

                fn paging(&self) -> $crate::Paging {
                    $crate::Paging::$paging
                }
            })?

            impl std::fmt::Debug for $op {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_tuple(concat!(stringify!($method), " ", $path)).field(&self.0).finish()
                }
            }
        )*)?

        $($(
            $(#[$hash_doc])*
            #[derive(Clone, Debug, Default)]
            pub struct $hash_name($crate::Params);

            impl $hash_name {
                $($crate::api::macros::setter! {
                    $(#[$key_doc])* $key: $($key_kind)? $(|$key_hash $(, $key_mode)?|)?
                })*
            }

            $crate::api::macros::with_params! { $hash_name as_mut }

            impl From<$hash_name> for $crate::Param {
                fn from(hash: $hash_name) -> Self {
                    hash.0.into()
                }
            }
        )*)?

        $($(
            $(#[$object_doc])*
            #[derive(Clone)]
            pub struct $object($crate::Json);

            impl $object {
                $(
                    /// The id.
                    pub fn $id(&self) -> &str {
                        // Making the object has checked that it is there.
                        self.0.field(stringify!($id)).and_then($crate::Json::as_str).unwrap_or_default()
                    }
                )?
                $(
                    #[doc = concat!("`", stringify!($field), "`")]
                    $(#[$field_doc])*
                    ///
                    /// # Errors
                    ///
                    /// [`FieldError`](crate::FieldError) if Stripe sent something else.
                    #[inline]
                    pub fn $field<'a>(&'a self) -> Result<$field_type, $crate::FieldError> {
                        $crate::object::field(&self.0, $crate::api::macros::wire(stringify!($field)))
                    }
                )*
            }

            impl $crate::Object for $object {
                const NAME: &'static str = $object_name;

                fn from_json(json: impl Into<$crate::Json>) -> Result<Self, $crate::FieldError> {
                    const ID: &[&str] = &[$(stringify!($id))?];
                    $crate::object::identified(json.into(), !ID.is_empty()).map(Self)
                }

                fn json(&self) -> &$crate::Json {
                    &self.0
                }
            }

            $crate::api::macros::view_of_json! { $object }
        )*)?

        $($(
            $(#[$view_doc])*
            #[derive(Clone, Copy)]
            pub struct $view<'a>(&'a $crate::Json);

            impl<'a> $view<'a> {
                $(
                    #[doc = concat!("`", stringify!($view_field), "`")]
                    $(#[$view_field_doc])*
                    ///
                    /// # Errors
                    ///
                    /// [`FieldError`](crate::FieldError) if Stripe sent something else.
                    #[inline]
                    pub fn $view_field(self) -> Result<$view_type, $crate::FieldError> {
                        $crate::object::field(self.0, $crate::api::macros::wire(stringify!($view_field)))
                    }
                )*

                /// What Stripe sent.
                pub const fn json(self) -> &'a $crate::Json {
                    self.0
                }
            }

            impl<'a> $crate::Read<'a> for $view<'a> {
                const EXPECTED: &'static str = "an object";

                fn read(json: &'a $crate::Json) -> Result<Option<Self>, $crate::FieldError> {
                    Ok(json.is_object().then_some(Self(json)))
                }
            }

            impl std::fmt::Debug for $view<'_> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_tuple(stringify!($view)).field(&self.0).finish()
                }
            }
        )*)?

        $($(
            $(#[$enum_doc])*
            #[derive(Clone, Debug, PartialEq, Eq)]
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
                pub fn as_str(&self) -> &str {
                    match self {
                        $(Self::$variant => $text,)*
                        Self::Unknown(text) => text,
                    }
                }
            }

            $crate::api::macros::open_enum! { $enum $($variant $text)* }
        )*)?
    };
}

macro_rules! setter {
    ($(#[$doc:meta])* $name:ident: |$hash:ident|) => {
        $crate::api::macros::setter! { @ $(#[$doc])* $name set build: impl FnOnce($hash) -> $hash, build($hash::default()) }
    };
    ($(#[$doc:meta])* $name:ident: |$hash:ident, ..|) => {
        $crate::api::macros::setter! {
            @ $(#[$doc])*
            /// Each call adds one.
            $name push build: impl FnOnce($hash) -> $hash, build($hash::default())
        }
    };
    ($(#[$doc:meta])* $name:ident: |$hash:ident, Unset|) => {
        $crate::api::macros::setter! {
            @ $(#[$doc])*
            /// `|_| Unset.into()` clears it.
            $name set build: impl FnOnce($hash) -> $crate::Param, build($hash::default())
        }
    };
    ($(#[$doc:meta])* $name:ident: $kind:ty) => {
        $crate::api::macros::setter! { @ $(#[$doc])* $name set value: impl $crate::api::argument::Argument<$kind>, value.into_param() }
    };
    (@ $(#[$doc:meta])* $name:ident $set:ident $value:ident: $type:ty, $param:expr) => {
        #[doc = concat!("Sets `", stringify!($name), "`.")]
        $(#[$doc])*
        #[must_use]
        #[inline]
        pub fn $name(mut self, $value: $type) -> Self {
            let name = $crate::api::macros::wire(stringify!($name));
            self.params_mut().$set(name, $param);
            self
        }
    };
}

/// The way to parameters that have no setter yet; where they lie differs.
macro_rules! with_params {
    ($builder:ident $($path:tt)*) => {
        impl $builder {
            /// Sets any parameter by its name, for what has no setter of its own yet.
            #[must_use]
            pub fn param(
                mut self,
                name: impl Into<std::borrow::Cow<'static, str>>,
                value: impl Into<$crate::Param>,
            ) -> Self {
                self.params_mut().set(name, value);
                self
            }

            pub(crate) fn params_mut(&mut self) -> &mut $crate::Params {
                self.0.$($path)*()
            }
        }
    };
}

macro_rules! view_of_json {
    ($object:ident) => {
        impl<'a> $crate::Read<'a> for $object {
            const EXPECTED: &'static str = "an object";

            fn read(json: &'a $crate::Json) -> Result<Option<Self>, $crate::FieldError> {
                if json.is_object() {
                    $crate::Object::from_json(json.clone()).map(Some)
                } else {
                    Ok(None)
                }
            }
        }

        impl std::fmt::Debug for $object {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_tuple(stringify!($object)).field(&self.0).finish()
            }
        }

        impl serde::Serialize for $object {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }
    };
}

macro_rules! open_enum {
    ($enum:ident $($variant:ident $text:literal)*) => {
        impl From<&str> for $enum {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl<'a> $crate::Read<'a> for $enum {
            const EXPECTED: &'static str = "a string";

            fn read(json: &'a $crate::Json) -> Result<Option<Self>, $crate::FieldError> {
                Ok(json.as_str().map(Self::from))
            }
        }

        impl $crate::api::argument::Argument<Self> for $enum {
            fn into_param(self) -> $crate::Param {
                self.as_str().into()
            }
        }
    };
}

pub(crate) use {open_enum, setter, table, view_of_json, with_params};

/// A field's name on the wire: a Rust keyword has an underscore behind it here.
pub(crate) const fn wire(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [.., b'_'] => name.split_at(name.len() - 1).0,
        _ => name,
    }
}
