use crate::Timestamp;
use crate::json::{FieldError, Json};
use crate::object::{Object, field, identified};
use bytes::Bytes;
use std::fmt;

/// Something that happened, with the object as it was then: a snapshot event.
///
/// Opening one needs its `id` and its `type`, and nothing else: an object that has gained, lost or changed
/// fields still arrives. See [events](https://docs.stripe.com/api/events).
#[derive(Clone)]
pub struct Event(Json);

impl Event {
    pub(crate) fn open(body: Bytes) -> Result<Self, FieldError> {
        Self::from_json(Json::parse(body)?)
    }

    /// Opens an event that nobody has vouched for. For tests, and for bodies that came by an authenticated way.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, FieldError> {
        Self::open(body.into())
    }

    /// The event's id; Stripe may deliver the same event more than once.
    pub fn id(&self) -> &str {
        self.text("id")
    }

    /// What happened, for instance `account.updated`. See [event types](https://docs.stripe.com/api/events/types).
    pub fn type_(&self) -> &str {
        self.text("type")
    }

    /// The connected account that it happened on; nothing for the platform itself.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn account(&self) -> Result<Option<&str>, FieldError> {
        field(&self.0, "account")
    }

    /// When it happened.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn created(&self) -> Result<Timestamp, FieldError> {
        field(&self.0, "created")
    }

    /// The API version that the object was written in.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn api_version(&self) -> Result<Option<&str>, FieldError> {
        field(&self.0, "api_version")
    }

    /// The object as it was, as the type that the event is about.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no object, or one of another type.
    pub fn object<T: Object>(&self) -> Result<T, FieldError> {
        let data: &Json = field(&self.0, "data")?;
        let object: &Json = field(data, "object")?;
        let name: Option<&str> = field(object, "object")?;
        if !T::NAME.is_empty() && name != Some(T::NAME) {
            return Err(object.error(Some("object"), T::NAME));
        }
        T::from_json(object.clone())
    }

    /// What the changed fields of the object were before.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no data.
    pub fn previous_attributes(&self) -> Result<Option<&Json>, FieldError> {
        let data: &Json = field(&self.0, "data")?;
        field(data, "previous_attributes")
    }

    fn text(&self, name: &str) -> &str {
        // Opening has checked that both are there.
        self.0.field(name).and_then(Json::as_str).unwrap_or_default()
    }
}

impl Object for Event {
    const NAME: &'static str = "event";

    fn from_json(json: impl Into<Json>) -> Result<Self, FieldError> {
        let json = identified(json.into(), true)?;
        field::<&str>(&json, "type")?;
        Ok(Self(json))
    }

    fn json(&self) -> &Json {
        &self.0
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("id", &self.id())
            .field("type", &self.type_())
            .finish_non_exhaustive()
    }
}
