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

    /// The same object as a view that borrows from it, as a getter of another object returns it.
    ///
    /// A function that takes a `Charge<JsonRef<'_>>` takes nested charges as they are, and others by this.
    type View<'a>: View<'a>;

    /// The JSON behind it.
    fn json(&self) -> &Json;

    /// A view of it.
    fn view(&self) -> Self::View<'_>;

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

/// A part of an object, or an object inside it: a typed view that borrows from the JSON of the whole.
///
/// It is `Copy`, and its texts live as long as the object that was asked for it:
///
/// ```
/// use pinstripe_core::{FieldError, Object, api::SubscriptionItem};
/// # use serde_json::json;
///
/// fn currency(item: &SubscriptionItem) -> Result<&str, FieldError> {
///     item.price()?.currency()
/// }
/// # let item = json!({"id": "si_1", "price": {"id": "price_1", "currency": "usd"}});
/// # assert_eq!(currency(&SubscriptionItem::from_json(item)?)?, "usd");
/// # Ok::<(), FieldError>(())
/// ```
///
/// An object inside another has `to_owned`, which makes one of its own without copying its text.
pub trait View<'a>: Read<'a> + Copy + fmt::Debug + Send + Sync {
    /// The JSON behind it.
    fn json(self) -> JsonRef<'a>;

    /// Reads the value at a path such as `card.last4`, like [`Object::at`].
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the value, or one on the way to it, is of another type.
    fn at<T: Read<'a>>(self, path: &str) -> Result<Option<T>, FieldError> {
        self.json().at(path)
    }

    /// Deserializes it in one pass as any type, for instance your own struct.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is of another type.
    fn to<T: Deserialize<'a>>(self) -> Result<T, FieldError> {
        self.json().to()
    }
}

/// The id of an object, or the whole object if the request expanded it.
///
/// See [expanding responses](https://docs.stripe.com/api/expanding_objects).
pub enum Expandable<'a, T: Object> {
    /// The id.
    Id(&'a str),
    /// The object.
    Object(T::View<'a>),
}

impl<T: Object> Copy for Expandable<'_, T> {}

impl<T: Object> Clone for Expandable<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<'a, T: Object> Read<'a> for Expandable<'a, T> {
    const EXPECTED: &'static str = "an id or an object";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        match json.as_str() {
            Some(id) => Ok(Some(Self::Id(id))),
            None => Ok(T::View::read(json)?.map(Self::Object)),
        }
    }
}

impl<'a, T: Object> Expandable<'a, T> {
    /// The id, expanded or not.
    pub fn id(self) -> &'a str {
        match self {
            Self::Id(id) => id,
            Self::Object(object) => {
                object.json().field("id").and_then(JsonRef::as_str).unwrap_or_default()
            }
        }
    }

    /// The object, if it was expanded.
    pub const fn object(self) -> Option<T::View<'a>> {
        match self {
            Self::Id(_) => None,
            Self::Object(object) => Some(object),
        }
    }
}

impl<T: Object> fmt::Debug for Expandable<'_, T> {
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

    type View<'a> = JsonRef<'a>;

    fn from_json(json: impl Into<Self>) -> Result<Self, FieldError> {
        identified(json.into(), &[])
    }

    fn json(&self) -> &Self {
        self
    }

    fn view(&self) -> JsonRef<'_> {
        self.by_ref()
    }
}

impl<'a> View<'a> for JsonRef<'a> {
    fn json(self) -> Self {
        self
    }
}
