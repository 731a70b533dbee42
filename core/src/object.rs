//! Typed views over [`Json`].

use crate::json::{FieldError, Json, JsonRef, Read, Shown, field};
use serde::Serialize;
use serde::de::{Deserialize, DeserializeOwned};
use std::fmt;

/// One of Stripe's objects: a typed view that owns a handle to its JSON.
///
/// Making one checks only that it is a JSON object, and that it has an `id` if objects of its type have one. All other
/// fields are checked when they are read.
pub trait Object:
    Clone + fmt::Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + Sized + 'static
{
    /// The value of the field `object`.
    const NAME: &'static str;

    /// Makes an object from JSON.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a JSON object, or has no `id` although objects of this type have one.
    fn from_json(json: impl Into<Json>) -> Result<Self, FieldError>;

    /// The JSON behind it.
    fn json(&self) -> &Json;

    /// Reads the value at a path such as `payment_method_details.card.last4` or `lines.data[0].amount`; `None` if it, or
    /// a value on the way to it, is absent or `null`.
    ///
    /// ```
    /// use pinstripe_core::{Object, api::Charge};
    /// # use serde_json::json;
    ///
    /// # let charge = Charge::from_json(json!({
    /// #     "id": "ch_1", "payment_method_details": {"card": {"last4": "4242"}, "type": "card"},
    /// # }))?;
    /// assert_eq!(charge.at::<&str>("payment_method_details.card.last4")?, Some("4242"));
    /// assert_eq!(charge.at::<&str>("payment_method_details.sepa_debit.last4")?, None);
    /// # Ok::<(), pinstripe_core::FieldError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the value, or one on the way to it, is of another type.
    fn at<'a, T: Read<'a>>(&'a self, path: &str) -> Result<Option<T>, FieldError> {
        self.json().at(path)
    }

    /// Deserializes the object in one pass as any type, for instance your own struct.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    fn to<'a, T: Deserialize<'a>>(&'a self) -> Result<T, FieldError> {
        self.json().to()
    }

    /// Copies only this object, so that its answer can be freed, for instance a page of a list.
    #[must_use]
    fn detach(&self) -> Self {
        // The same JSON has made this object before.
        Self::from_json(self.json().detach()).unwrap_or_else(|_| self.clone())
    }
}

/// The id of an object, or the whole object if the request expanded it.
///
/// See [expanding responses](https://docs.stripe.com/api/expanding_objects).
#[derive(Clone)]
pub enum Expandable<'a, T> {
    /// The id.
    Id(&'a str),
    /// The object.
    Object(T),
}

impl<'a, T: Object> Read<'a> for Expandable<'a, T> {
    const EXPECTED: &'static str = "an id or an object";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        if let Some(id) = json.as_str() {
            return Ok(Some(Self::Id(id)));
        }
        if !json.is_object() {
            return Ok(None);
        }
        T::from_json(json).map(|object| Some(Self::Object(object)))
    }
}

impl<T: Object> Expandable<'_, T> {
    /// The id, expanded or not.
    pub fn id(&self) -> &str {
        match self {
            Self::Id(id) => id,
            Self::Object(object) => {
                object.json().field("id").and_then(JsonRef::as_str).unwrap_or_default()
            }
        }
    }

    /// The object, if it was expanded.
    pub const fn object(&self) -> Option<&T> {
        match self {
            Self::Id(_) => None,
            Self::Object(object) => Some(object),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Expandable<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // It may be a token.
            Self::Id(id) => f.debug_tuple("Id").field(&Shown(id)).finish(),
            Self::Object(object) => f.debug_tuple("Object").field(object).finish(),
        }
    }
}

/// Checks for [`Object::from_json`] that the JSON is an object and has the texts `names`.
pub(crate) fn identified(json: Json, names: &[&str]) -> Result<Json, FieldError> {
    if !json.is_object() {
        return Err(json.error(None, "an object"));
    }
    for name in names {
        field::<&str>(&json, name)?;
    }
    Ok(json)
}

/// Any JSON object.
impl Object for Json {
    const NAME: &'static str = "";

    fn from_json(json: impl Into<Self>) -> Result<Self, FieldError> {
        identified(json.into(), &[])
    }

    fn json(&self) -> &Self {
        self
    }
}
