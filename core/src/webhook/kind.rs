//! Event types and event objects as enums.

use super::event::Event;
use super::notification::Notification;
use crate::api::event_types::{EventObject, EventType, NotificationType};
use crate::json::{FieldError, Json, JsonRef, field};
use crate::object::Object;

impl Notification {
    /// The event's type as an enum.
    pub fn kind(&self) -> NotificationType {
        self.type_().into()
    }
}

impl Event {
    /// The event's type as an enum.
    pub fn kind(&self) -> EventType {
        self.type_().into()
    }

    /// The object as it was when the event happened, with a variant for each type of event.
    ///
    /// ```
    /// use pinstripe_core::webhook::{Event, EventObject};
    ///
    /// # let body = r#"{"id":"evt_1","object":"event","type":"account.updated",
    /// #     "data":{"object":{"id":"acct_1","object":"account","charges_enabled":true}}}"#;
    /// let event = Event::dangerously_unverified(body)?;
    /// match event.data_object()? {
    ///     EventObject::AccountUpdated(account) => assert_eq!(account.charges_enabled()?, Some(true)),
    ///     other => println!("not for us: {other:?}"),
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no object, or one that lacks its id.
    pub fn data_object(&self) -> Result<EventObject, FieldError> {
        let data: JsonRef<'_> = field(self.json(), "data")?;
        let object: JsonRef<'_> = field(data, "object")?;
        EventObject::read(&self.kind(), object)
    }

    /// The previous values of the changed fields, as an object that has only these and the id: getters of other fields
    /// return errors or `None`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no object, or one of another type.
    pub fn previous<T: Object>(&self) -> Result<Option<T>, FieldError> {
        let Some(previous) = self.previous_attributes()? else { return Ok(None) };
        let current: T = self.object()?;
        let names = ["id", "object"].into_iter();
        let mut text = String::from("{");
        for (name, value) in names.filter_map(|name| Some((name, current.json().field(name)?))) {
            text.push_str(&format!("\"{name}\":{},", value.text()));
        }
        let fields = previous.text().strip_prefix('{').unwrap_or("}").trim_ascii_start();
        if fields == "}" {
            text.pop();
        }
        text.push_str(fields);
        T::from_json(Json::parse(text)?).map(Some)
    }
}
