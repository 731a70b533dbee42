use super::{OpenError, Payload};
use crate::json::{FieldError, Json, JsonRef, Shown};
use crate::object::{Object, Read, field, identified};
use crate::{Acting, BuildError, Raw};
use bytes::Bytes;
use std::fmt;

/// Something that happened, without the object: a thin event.
///
/// It is small and has no version; what it is about is [fetched](Self::fetch_related) as it is now. An event
/// that was fetched from the API has this shape too, with its [`data`](Self::data).
/// See [thin events](https://docs.stripe.com/event-destinations#thin-events).
#[derive(Clone)]
pub struct Notification(Json);

impl Notification {
    /// Opens a thin event that nobody has vouched for. For tests, and for bodies that came by an authenticated way.
    ///
    /// # Errors
    ///
    /// [`OpenError`] if it is no thin event in JSON.
    pub fn dangerously_unverified(body: impl Into<Bytes>) -> Result<Self, OpenError> {
        match Payload::open(body.into())? {
            Payload::Thin(notification) => Ok(notification),
            Payload::Snapshot(_) => Err(OpenError::Snapshot),
        }
    }

    /// The event's id; Stripe may deliver the same event more than once.
    pub fn id(&self) -> &str {
        self.text("id")
    }

    /// What happened, for instance `v1.account.updated` or `v2.core.account[identity].updated`.
    /// See [thin event types](https://docs.stripe.com/api/v2/core/events/event-types).
    pub fn type_(&self) -> &str {
        self.text("type")
    }

    /// When it happened, as [`Timestamp::from_rfc3339`](crate::Timestamp::from_rfc3339) reads it.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn created(&self) -> Result<&str, FieldError> {
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

    /// The account or path of accounts that it happened on, for instance `acct_platform/acct_connected`;
    /// nothing for the account of the endpoint itself. See [Stripe-Context](https://docs.stripe.com/context).
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn context(&self) -> Result<Option<&str>, FieldError> {
        field(&self.0, "context")
    }

    /// Whom to act as in calls that follow it up, to scope a client by.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the context is no string.
    pub fn acting(&self) -> Result<Acting, FieldError> {
        let context = self.context()?;
        Ok(context.map_or(Acting::Platform, |context| Acting::Context(context.to_owned())))
    }

    /// Why it happened, if Stripe says.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no object.
    pub fn reason(&self) -> Result<Option<Reason<'_>>, FieldError> {
        field(&self.0, "reason")
    }

    /// The object that it is about, by name; nothing if it is about none.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no object.
    pub fn related_object(&self) -> Result<Option<RelatedObject<'_>>, FieldError> {
        field(&self.0, "related_object")
    }

    /// What else is told of it; only some types have it, and most of them only once they are fetched.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no object.
    pub fn data(&self) -> Result<Option<JsonRef<'_>>, FieldError> {
        match self.0.field("data").filter(|data| !data.is_null()) {
            Some(data) if !data.is_object() => Err(data.error(None, "an object")),
            data => Ok(data),
        }
    }

    /// The operation that fetches the event with its data, in the event's own context.
    /// See [retrieving an event](https://docs.stripe.com/api/v2/core/events/retrieve).
    ///
    /// # Errors
    ///
    /// [`BuildError`] if the id cannot stand in a path or a header, or the context cannot be sent.
    pub fn fetch_event(&self) -> Result<Raw<Self>, BuildError> {
        let mut path = "/v2/core/events/".to_owned();
        crate::form::escape(self.id(), false, &mut path);
        self.follow(path)
    }

    /// The operation that fetches the object it is about as it is now, in the event's own context.
    ///
    /// # Errors
    ///
    /// [`BuildError::Field`] if it is about none or about one of another type, [`BuildError::Path`] if its URL
    /// could lead away from Stripe: a key is never sent anywhere else.
    pub fn fetch_related<T: Object>(&self) -> Result<Raw<T>, BuildError> {
        let object: RelatedObject<'_> = field(&self.0, "related_object")?;
        if !T::NAME.is_empty() && object.type_()? != T::NAME {
            return Err(object.0.error(Some("type"), T::NAME).into());
        }
        self.follow(object.url()?.to_owned())
    }

    fn follow<T: Object>(&self, path: String) -> Result<Raw<T>, BuildError> {
        let raw = Raw::new(http::Method::GET, path)?.returning();
        raw.following(self.acting()?, self.id())
    }

    fn text(&self, name: &str) -> &str {
        // Opening has checked that both are there.
        self.0.field(name).and_then(JsonRef::as_str).unwrap_or_default()
    }
}

impl Object for Notification {
    const NAME: &'static str = "v2.core.event";

    fn from_json(json: impl Into<Json>) -> Result<Self, FieldError> {
        let json = identified(json.into(), true)?;
        field::<&str>(&json, "type")?;
        Ok(Self(json))
    }

    fn json(&self) -> &Json {
        &self.0
    }
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("id", &Shown(self.id()))
            .field("type", &Shown(self.type_()))
            .finish_non_exhaustive()
    }
}

/// The object that a thin event is about.
#[derive(Clone, Copy)]
pub struct RelatedObject<'a>(JsonRef<'a>);

impl<'a> RelatedObject<'a> {
    /// Its id; nothing for the one object of its type that an account has, such as its balance.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn id(&self) -> Result<Option<&'a str>, FieldError> {
        field(self.0, "id")
    }

    /// Its type, as `object` has it, for instance `account` or `v2.core.account`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn type_(&self) -> Result<&'a str, FieldError> {
        field(self.0, "type")
    }

    /// Where it can be fetched, as Stripe sent it: [`Notification::fetch_related`] checks it.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn url(&self) -> Result<&'a str, FieldError> {
        field(self.0, "url")
    }
}

/// Why a thin event happened.
#[derive(Clone, Copy)]
pub struct Reason<'a>(JsonRef<'a>);

impl<'a> Reason<'a> {
    /// What kind of reason it is; `request` is the one that Stripe names today.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not there.
    pub fn type_(&self) -> Result<&'a str, FieldError> {
        field(self.0, "type")
    }

    /// The request that caused it.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is neither an object nor an id.
    pub fn request(&self) -> Result<Option<Cause<'a>>, FieldError> {
        field(self.0, "request")
    }
}

/// The request that caused an event.
#[derive(Clone, Copy)]
pub struct Cause<'a>(JsonRef<'a>);

impl<'a> Cause<'a> {
    /// Its id; nothing if it was not made through the API.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn id(&self) -> Result<Option<&'a str>, FieldError> {
        // Before API version 2017-05-25 the id stood alone.
        if let Some(id) = self.0.as_str() { Ok(Some(id)) } else { field(self.0, "id") }
    }

    /// The idempotency key that it carried: what tells one's own changes from those of others.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is no string.
    pub fn idempotency_key(&self) -> Result<Option<&'a str>, FieldError> {
        field(self.0, "idempotency_key")
    }
}

macro_rules! parts {
    ($($part:ident, $expected:literal, $fits:expr;)*) => {$(
        impl<'a> Read<'a> for $part<'a> {
            const EXPECTED: &'static str = $expected;

            fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
                let fits: fn(JsonRef<'a>) -> bool = $fits;
                Ok(fits(json).then_some(Self(json)))
            }
        }

        impl fmt::Debug for $part<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($part)).field(&self.0).finish()
            }
        }
    )*};
}

parts! {
    RelatedObject, "an object", JsonRef::is_object;
    Reason, "an object", JsonRef::is_object;
    Cause, "an object or an id", |json| json.is_object() || json.as_str().is_some();
}
