//! The `snapshot!` macro: some fields of an object as a plain struct.

use crate::json::{FieldError, JsonRef, Read, field_at};
use crate::table::wire;

/// Defines a struct with plain fields that is filled from an object, all at once.
///
/// A field is read by the getter of its name, or from the path after `=`, as [`Object::at`](crate::Object::at) takes
/// it. A field that may be absent or `null` is an `Option`. A type can be anything that implements
/// [`Read`](crate::Read): texts, numbers, [`Timestamp`](crate::Timestamp), the enums of the API, `Vec`s of these, and
/// other snapshots.
///
/// ```
/// use pinstripe_core::api::charges::{Charge, ChargeStatus};
/// use pinstripe_core::{Object, Timestamp, snapshot};
/// # use serde_json::json;
///
/// snapshot! {
///     /// What the books need.
///     #[derive(Clone, Debug, PartialEq, Eq, Hash)]
///     pub struct Paid from Charge {
///         pub id: String,
///         pub amount: i64,
///         pub currency: String,
///         pub status: ChargeStatus,
///         pub created: Timestamp,
///         pub last4: Option<String> = "payment_method_details.card.last4",
///     }
/// }
///
/// # let charge = Charge::from_json(json!({
/// #     "id": "ch_1", "object": "charge", "amount": 500, "currency": "usd", "status": "succeeded", "created": 1,
/// #     "payment_method_details": {"type": "card", "card": {"last4": "4242"}},
/// # }))?;
/// let paid = Paid::try_from(&charge)?;
/// assert_eq!((paid.amount, paid.last4.as_deref()), (500, Some("4242")));
/// # Ok::<(), pinstripe_core::FieldError>(())
/// ```
///
/// `Paid` is itself a type that can be read: `charges.at::<Vec<Paid>>("data")?` reads a whole page.
///
/// A name that the object has no getter for does not compile:
///
/// ```compile_fail
/// pinstripe_core::snapshot! {
///     struct Paid from pinstripe_core::api::Charge { ammount: i64 }
/// }
/// ```
///
/// # Errors
///
/// `try_from` returns a [`FieldError`](crate::FieldError) with the path of the first field that is missing or has
/// another type.
#[macro_export]
macro_rules! snapshot {
    (
        $(#[$meta:meta])*
        $vis:vis struct $name:ident from $from:ty {$(
            $(#[$field_meta:meta])*
            $field_vis:vis $field:ident: $type:ty $(= $path:literal)?
        ),* $(,)?}
    ) => {
        $(#[$meta])*
        $vis struct $name {$(
            $(#[$field_meta])*
            $field_vis $field: $type,
        )*}

        impl<'a> $crate::Read<'a> for $name {
            fn read(json: $crate::JsonRef<'a>) -> Result<Option<Self>, $crate::FieldError> {
                if !json.is_object() {
                    return Ok(None);
                }
                Ok(Some(Self {$(
                    $field: $crate::snapshot!(@read json, $from, $field $(, $path)?),
                )*}))
            }
        }

        impl TryFrom<&$from> for $name {
            type Error = $crate::FieldError;

            fn try_from(from: &$from) -> Result<Self, Self::Error> {
                #[allow(unused_imports)]
                use $crate::{Object as _, View as _};
                $crate::snapshot::read(from.json())
            }
        }
    };
    (@read $json:ident, $from:ty, $field:ident, $path:literal) => {
        $crate::snapshot::at($json, $path)?
    };
    (@read $json:ident, $from:ty, $field:ident) => {{
        // Never called: the getter only has to exist.
        let _ = |of: &$from| {
            let _ = of.$field();
        };
        $crate::snapshot::at($json, $crate::snapshot::name(stringify!($field)))?
    }};
}

/// Reads a whole snapshot.
#[doc(hidden)]
pub fn read<'a, T: Read<'a>>(json: impl Into<JsonRef<'a>>) -> Result<T, FieldError> {
    field_at(json.into(), "")
}

/// Reads one field of a snapshot.
#[doc(hidden)]
pub fn at<'a, T: Read<'a>>(json: JsonRef<'a>, path: &str) -> Result<T, FieldError> {
    field_at(json, path)
}

/// The name on the wire of the field that a getter is called after.
#[doc(hidden)]
pub fn name(getter: &str) -> &str {
    wire(getter)
}
