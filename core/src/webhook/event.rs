use super::{Cause, OpenError, Payload};
use crate::json::{FieldError, Json, JsonRef, Shown};
use crate::object::{Object, field, identified};
use crate::{API_VERSION, Timestamp};
use bytes::Bytes;
use std::fmt;

/// Something that happened, with the object as it was then: a snapshot event.
///
/// Opening one needs its `id` and its `type`, and nothing else: an object that has gained, lost or changed
/// fields still arrives. See [events](https://docs.stripe.com/api/events).
#[derive(Clone)]
pub struct Event(Json);

impl Event {
    /// Opens an event that nobody has vouched for. For tests, and for bodies that came by an authenticated way.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is no snapshot event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        match Payload::open(body.into())? {
            Payload::Snapshot(event) => Ok(event),
            Payload::Thin(_) => Err(OpenError::Thin),
        }
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

    /// The context that it happened in. See [Stripe-Context](https://docs.stripe.com/context).
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn context(&self) -> Result<Option<&str>, FieldError> {
        field(&self.0, "context")
    }

    /// When it happened.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn created(&self) -> Result<Timestamp, FieldError> {
        field(&self.0, "created")
    }

    /// Whether it happened in live mode, and not in a test.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn livemode(&self) -> Result<bool, FieldError> {
        field(&self.0, "livemode")
    }

    /// How many endpoints have still to be told of it, or to answer with a success.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn pending_webhooks(&self) -> Result<i64, FieldError> {
        field(&self.0, "pending_webhooks")
    }

    /// The request that caused it; nothing if Stripe did it unasked.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is neither an object nor an id.
    pub fn request(&self) -> Result<Option<Cause<'_>>, FieldError> {
        field(&self.0, "request")
    }

    /// The API version that the object was written in.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn api_version(&self) -> Result<Option<&str>, FieldError> {
        field(&self.0, "api_version")
    }

    /// Whether the object was written in the release of the API that this crate is made for.
    ///
    /// Where it was not, its getters may find other fields than they expect; the event itself is as good.
    /// See [webhook versions](https://docs.stripe.com/webhooks/versioning).
    pub fn version_matches(&self) -> bool {
        self.api_version().ok().flatten().is_some_and(|version| same_release(version, API_VERSION))
    }

    /// The object as it was, as the type that the event is about.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no object, or one of another type.
    pub fn object<T: Object>(&self) -> Result<T, FieldError> {
        let data: JsonRef<'_> = field(&self.0, "data")?;
        let object: JsonRef<'_> = field(data, "object")?;
        let name: Option<&str> = field(object, "object")?;
        if !T::NAME.is_empty() && name != Some(T::NAME) {
            return Err(object.error(Some("object"), T::NAME));
        }
        T::from_json(object)
    }

    /// What the changed fields of the object were before.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no data.
    pub fn previous_attributes(&self) -> Result<Option<JsonRef<'_>>, FieldError> {
        let data: JsonRef<'_> = field(&self.0, "data")?;
        field(data, "previous_attributes")
    }

    fn text(&self, name: &str) -> &str {
        // Opening has checked that both are there.
        self.0.field(name).and_then(JsonRef::as_str).unwrap_or_default()
    }
}

/// Versions of one release differ in nothing that breaks, so its name is enough; a preview changes from day to
/// day, and versions before 2024-09-30 have no release.
fn same_release<'a>(one: &'a str, other: &'a str) -> bool {
    let release = |version: &'a str| match version.split_once('.') {
        Some((_, "preview")) | None => None,
        Some((_, name)) => Some(name),
    };
    one == other || release(one).is_some_and(|name| release(other) == Some(name))
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
            .field("id", &Shown(self.id()))
            .field("type", &Shown(self.type_()))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::same_release;

    #[test]
    fn releases_are_compared_by_name_and_previews_by_day() {
        for (one, other, same) in [
            ("2026-10-28.endive", "2026-10-28.endive", true),
            ("2026-09-30.endive", "2026-10-28.endive", true),
            ("2026-10-28.dill", "2026-10-28.endive", false),
            ("2024-06-20", "2026-10-28.endive", false),
            ("2024-06-20", "2024-06-20", true),
            ("2026-10-28.preview", "2026-10-28.preview", true),
            ("2026-09-30.preview", "2026-10-28.preview", false),
            ("", "2026-10-28.endive", false),
        ] {
            assert_eq!(same_release(one, other), same, "{one} {other}");
        }
    }
}
