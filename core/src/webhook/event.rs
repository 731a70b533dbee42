use super::cause::Cause;
use crate::json::{FieldError, JsonRef, field};
use crate::object::Object;
use crate::options::Acting;
use crate::table::table;
use crate::timestamp::Timestamp;
use crate::version::API_VERSION;

table! {
    objects {
        /// A snapshot event: something that happened, with the object as it was then.
        ///
        /// Only `id` and `type` are needed to open one, whatever fields its object has gained, lost or changed.
        /// See [events](https://docs.stripe.com/api/events).
        Event "event" at "api/events/object#event_object"
            /// Stripe may deliver the same event more than once.
            id
            /// What happened, for instance `account.updated`.
            /// See [event types](https://docs.stripe.com/api/events/types).
            type_
        {
            /// The connected account on which it happened; `None` for the platform itself.
            account: Option<&'a str>,
            /// The API version of the object.
            api_version: Option<&'a str>,
            /// The context in which it happened. See [Stripe-Context](https://docs.stripe.com/context).
            context: Option<&'a str>,
            /// When it happened.
            created: Timestamp,
            /// Whether it happened in live mode and not in test mode.
            livemode: bool,
            /// The number of endpoints that have not yet answered with a success.
            pending_webhooks: i64,
            /// The request that caused it; `None` if it was not caused by a request.
            request: Option<Cause<'a>>,
        }
    }
}

impl Event {
    /// Whether the object has an API version of the release that this crate is made for.
    ///
    /// If not, the object may have other fields than its getters expect; the event itself can be used.
    /// See [webhook versions](https://docs.stripe.com/webhooks/versioning).
    pub fn version_matches(&self) -> bool {
        self.api_version().ok().flatten().is_some_and(|version| same_release(version, API_VERSION))
    }

    /// The `Acting` value for follow-up calls about this event: the connected account on which it happened, or the
    /// context if there is one, or the platform.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the account or the context is not a string.
    pub fn acting(&self) -> Result<Acting, FieldError> {
        // An empty account stays one: sending it fails, and it never becomes the platform.
        if let Some(account) = self.account()? {
            return Ok(Acting::Connected(account.to_owned()));
        }
        let context = self.context()?.filter(|context| !context.is_empty());
        Ok(context.map_or(Acting::Platform, |context| Acting::Context(context.to_owned())))
    }

    /// The object as it was when the event happened, as the type `T`.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no object, or one of another type.
    pub fn object<T: Object>(&self) -> Result<T, FieldError> {
        let data: JsonRef<'_> = field(self.json(), "data")?;
        let object: JsonRef<'_> = field(data, "object")?;
        let name: Option<&str> = field(object, "object")?;
        if !T::NAME.is_empty() && name != Some(T::NAME) {
            return Err(object.error(Some("object"), T::NAME));
        }
        T::from_json(object)
    }

    /// The previous values of the changed fields, as JSON.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event has no data.
    pub fn previous_attributes(&self) -> Result<Option<JsonRef<'_>>, FieldError> {
        let data: JsonRef<'_> = field(self.json(), "data")?;
        field(data, "previous_attributes")
    }
}

/// Versions of one release are compatible, so comparing its name is enough. Previews change from day to day, and
/// versions before 2024-09-30 have no release.
fn same_release<'a>(one: &'a str, other: &'a str) -> bool {
    let release = |version: &'a str| match version.split_once('.') {
        Some((_, "preview")) | None => None,
        Some((_, name)) => Some(name),
    };
    one == other || release(one).is_some_and(|name| release(other) == Some(name))
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
