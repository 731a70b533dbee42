use super::cause::Cause;
use crate::date_time::DateTime;
use crate::error::build::BuildError;
use crate::json::{FieldError, JsonRef, field};
use crate::object::{Object, View};
use crate::operation::Raw;
use crate::options::Acting;
use crate::table::table;

table! {
    objects {
        /// A thin event: something that happened, with only the name of the object.
        ///
        /// It is small and has no version; [fetch](Self::fetch_related) the object as it is now. An event that was
        /// fetched from the API has this type too, with its [`data`](Self::data).
        /// See [thin events](https://docs.stripe.com/event-destinations#thin-events).
        Notification "v2.core.event" at "api/v2/core/events/object#v2_event_object"
            /// Stripe may deliver the same event more than once.
            id
            /// What happened, for instance `v1.account.updated` or `v2.core.account[identity].updated`.
            /// See [thin event types](https://docs.stripe.com/api/v2/core/events/event-types).
            type_
        {
            /// The account, or path of accounts, on which it happened, for instance `acct_platform/acct_connected`;
            /// `None` for the endpoint's own account.
            /// See [Stripe-Context](https://docs.stripe.com/context).
            context: Option<&'a str>,
            /// When it happened.
            created: DateTime<'a>,
            /// Whether it happened in live mode and not in test mode.
            livemode: bool,
            /// Why it happened, if Stripe says.
            reason: Option<Reason<'a>>,
            /// The type, id and URL of the object that it is about; `None` if it is not about an object.
            related_object: Option<RelatedObject<'a>>,
        }
    }

    views {
        /// The object that a thin event is about.
        RelatedObject at "api/v2/core/events/object#v2_event_object-related_object" {
            /// The object's id; `None` if an account has only one object of the type, such as its balance.
            id: Option<&'a str>,
            /// The object's type, for instance `account` or `v2.core.account`.
            type_ as type: &'a str,
            /// The path to fetch the object from, unchecked: [`Notification::fetch_related`] checks it.
            url: &'a str,
        }

        /// Why a thin event happened.
        Reason at "api/v2/core/events/object#v2_event_object-reason" {
            /// The kind of reason; today Stripe only has `request`.
            type_ as type: &'a str,
            /// The request that caused it.
            request: Option<Cause<'a>>,
        }
    }
}

impl Notification {
    /// The `Acting` value for follow-up calls about this event.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the context is not a string.
    pub fn acting(&self) -> Result<Acting, FieldError> {
        // Stripe's own libraries take an empty context for none.
        let context = self.context()?.filter(|context| !context.is_empty());
        Ok(context.map_or(Acting::Platform, |context| Acting::Context(context.to_owned())))
    }

    /// Further data, which only some types have, and most of these only after they are fetched.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not an object.
    pub fn data(&self) -> Result<Option<JsonRef<'_>>, FieldError> {
        match self.json().field("data").filter(|data| !data.is_null()) {
            Some(data) if !data.is_object() => Err(data.error(None, "an object")),
            data => Ok(data),
        }
    }

    /// The operation that fetches the event with its data, in the event's own context.
    /// See [retrieving an event](https://docs.stripe.com/api/v2/core/events/retrieve).
    ///
    /// # Errors
    ///
    /// [`BuildError`] if the id or the context cannot be sent.
    pub fn fetch_event(&self) -> Result<Raw<Self>, BuildError> {
        let mut path = "/v2/core/events/".to_owned();
        crate::form::escape(self.id(), &mut path);
        self.follow(path)
    }

    /// The operation that fetches the event's object as it is now, in the event's own context.
    ///
    /// # Errors
    ///
    /// [`BuildError::Field`] if there is no object, or one of another type; [`BuildError::Path`] if its URL could lead
    /// to another origin, to which the API key is never sent.
    pub fn fetch_related<T: Object>(&self) -> Result<Raw<T>, BuildError> {
        let object: RelatedObject<'_> = field(self.json(), "related_object")?;
        if !T::NAME.is_empty() && object.type_()? != T::NAME {
            return Err(object.json().error(Some("type"), T::NAME).into());
        }
        self.follow(object.url()?.to_owned())
    }

    fn follow<T: Object>(&self, path: String) -> Result<Raw<T>, BuildError> {
        let raw = Raw::new(http::Method::GET, path)?.returning();
        raw.following(self.acting()?, self.id())
    }
}
