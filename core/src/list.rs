use crate::json::{FieldError, Json, JsonRef, Read, field};
use crate::object::{Object, identified};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::marker::PhantomData;

/// One page of a v1 or v2 list, of a search, or of a list inside an object.
///
/// [`Pages`](crate::Pages) asks for further pages.
/// See [pagination](https://docs.stripe.com/api/pagination).
///
/// A list inside an object is a `List<T, JsonRef<'_>>`, which borrows from the object; `to_owned` makes one of its own.
pub struct List<T, J = Json> {
    json: J,
    item: PhantomData<fn() -> T>,
}

impl<T: Object> List<T> {
    /// The items, in the order in which Stripe sent them.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if `data` is not an array, or one of its items is not an object of the type.
    pub fn data(&self) -> Result<Vec<T>, FieldError> {
        items(self.json.by_ref(), |item| T::from_json(item))
    }

    /// The JSON behind it.
    pub const fn json(&self) -> &Json {
        &self.json
    }

    /// Makes a page from JSON, for instance in a test.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not an object.
    pub fn from_json(json: impl Into<Json>) -> Result<Self, FieldError> {
        identified(json.into(), &[]).map(|json| Self { json, item: PhantomData })
    }
}

impl<'a, T: Object> List<T, JsonRef<'a>> {
    /// The items, in the order in which Stripe sent them.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if `data` is not an array, or one of its items is not an object of the type.
    pub fn data(self) -> Result<Vec<T::View<'a>>, FieldError> {
        items(self.json, |item| {
            T::View::read(item)?.ok_or_else(|| item.error(None, T::View::EXPECTED))
        })
    }

    /// Makes a list of its own, which shares the text with the whole.
    pub fn to_owned(self) -> List<T> {
        List { json: self.json.to_json(), item: PhantomData }
    }

    /// The JSON behind it.
    pub const fn json(self) -> JsonRef<'a> {
        self.json
    }
}

fn items<'a, T>(
    list: JsonRef<'a>,
    read: impl Fn(JsonRef<'a>) -> Result<T, FieldError>,
) -> Result<Vec<T>, FieldError> {
    let data: JsonRef<'_> = field(list, "data")?;
    if !data.is_array() {
        return Err(data.error(None, "an array"));
    }
    // A page of Stripe's has at most 100 items; more are not reserved for.
    let mut items = Vec::with_capacity(data.items().len().min(100));
    for item in data.items() {
        items.push(read(item)?);
    }
    Ok(items)
}

impl<'s, 'a, T, J> List<T, J>
where
    J: 's,
    &'s J: Into<JsonRef<'a>>,
{
    /// Whether more items follow; v2 lists only have the URL of the next page.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a boolean.
    pub fn has_more(&'s self) -> Result<bool, FieldError> {
        match field(&self.json, "has_more")? {
            Some(more) => Ok(more),
            None => Ok(self.next_page_url()?.is_some()),
        }
    }

    /// The path of the list itself, if a v1 list has it.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a string.
    pub fn url(&'s self) -> Result<Option<&'a str>, FieldError> {
        field(&self.json, "url")
    }

    /// The number of matches, if a search was asked to count them.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not an integer.
    pub fn total_count(&'s self) -> Result<Option<i64>, FieldError> {
        field(&self.json, "total_count")
    }

    /// The token for the next page of a search.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a string.
    pub fn next_page(&'s self) -> Result<Option<&'a str>, FieldError> {
        field(&self.json, "next_page")
    }

    /// The path of the next page of a v2 list.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a string.
    pub fn next_page_url(&'s self) -> Result<Option<&'a str>, FieldError> {
        field(&self.json, "next_page_url")
    }

    /// Deserializes the items in one pass as any type, for instance your own struct.
    ///
    /// ```
    /// use pinstripe_core::{List, api::Charge};
    /// # use serde_json::json;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Paid<'a> {
    ///     id: &'a str,
    ///     amount: i64,
    /// }
    ///
    /// # let charges = List::<Charge>::from_json(json!({"data": [{"id": "ch_1", "amount": 500}]}))?;
    /// for Paid { id, amount } in charges.to::<Paid<'_>>()? {
    ///     println!("{id}: {amount}");
    /// }
    /// # Ok::<(), pinstripe_core::FieldError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FieldError`] if `data` is not an array of values of the type.
    pub fn to<U: Deserialize<'a>>(&'s self) -> Result<Vec<U>, FieldError> {
        (&self.json).into().get("data")
    }

    /// Reads the value at a path such as `data[0].amount`, like [`JsonRef::at`].
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the value, or one on the way to it, is of another type.
    pub fn at<U: Read<'a>>(&'s self, path: &str) -> Result<Option<U>, FieldError> {
        (&self.json).into().at(path)
    }
}

impl<'a, T: Object, J: From<JsonRef<'a>>> Read<'a> for List<T, J> {
    const EXPECTED: &'static str = "a list";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        Ok(json.is_object().then(|| Self { json: json.into(), item: PhantomData }))
    }
}

impl<T, J: Copy> Copy for List<T, J> {}

impl<T, J: Clone> Clone for List<T, J> {
    fn clone(&self) -> Self {
        Self { json: self.json.clone(), item: PhantomData }
    }
}

impl<T, J: PartialEq> PartialEq for List<T, J> {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl<T, J: Eq> Eq for List<T, J> {}

/// Writes everything that Stripe sent, secrets among it.
impl<T, J: Serialize> Serialize for List<T, J> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl<'de, T: Object> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(Json::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(f, self.json.by_ref())
    }
}

impl<T> fmt::Debug for List<T, JsonRef<'_>> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(f, self.json)
    }
}

fn debug(f: &mut fmt::Formatter<'_>, list: JsonRef<'_>) -> fmt::Result {
    let items = list.field("data").map_or(0, |data| data.items().len());
    f.debug_struct("List").field("items", &items).finish_non_exhaustive()
}
