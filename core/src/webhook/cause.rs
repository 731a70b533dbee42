use crate::json::{FieldError, JsonRef, Read, field};
use std::fmt;

/// The request that caused an event.
#[derive(Clone, Copy)]
pub struct Cause<'a>(JsonRef<'a>);

impl<'a> Cause<'a> {
    /// The request's id; `None` if it was not made through the API.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a string.
    pub fn id(&self) -> Result<Option<&'a str>, FieldError> {
        // Before API version 2017-05-25 there was only the id.
        if let Some(id) = self.0.as_str() { Ok(Some(id)) } else { field(self.0, "id") }
    }

    /// The request's idempotency key, which tells your own changes from those of others.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not a string.
    pub fn idempotency_key(&self) -> Result<Option<&'a str>, FieldError> {
        field(self.0, "idempotency_key")
    }
}

impl<'a> Read<'a> for Cause<'a> {
    const EXPECTED: &'static str = "an object or an id";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        Ok((json.is_object() || json.as_str().is_some()).then_some(Self(json)))
    }
}

impl fmt::Debug for Cause<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cause").field(&self.0).finish()
    }
}
