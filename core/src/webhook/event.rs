use super::cause::Cause;
use crate::json::{FieldError, JsonRef};
use crate::object::{Object, field};
use crate::table::table;
use crate::timestamp::Timestamp;
use crate::version::API_VERSION;

table! {
    objects {
        /// Something that happened, with the object as it was then: a snapshot event.
        ///
        /// Opening one needs its `id` and its `type`, and nothing else: an object that has gained, lost or changed
        /// fields still arrives. See [events](https://docs.stripe.com/api/events).
        Event "event" at "api/events/object#event_object"
            /// Stripe may deliver the same event more than once.
            id
            /// What happened, for instance `account.updated`.
            /// See [event types](https://docs.stripe.com/api/events/types).
            type_
        {
            /// The connected account that it happened on; nothing for the platform itself.
            account: Option<&'a str>,
            /// The API version that the object was written in.
            api_version: Option<&'a str>,
            /// The context that it happened in. See [Stripe-Context](https://docs.stripe.com/context).
            context: Option<&'a str>,
            /// When it happened.
            created: Timestamp,
            /// Whether it happened in live mode, and not in a test.
            livemode: bool,
            /// How many endpoints have still to be told of it, or to answer with a success.
            pending_webhooks: i64,
            /// The request that caused it; nothing if Stripe did it unasked.
            request: Option<Cause<'a>>,
        }
    }
}

impl Event {
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
        let data: JsonRef<'_> = field(self.json(), "data")?;
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
        let data: JsonRef<'_> = field(self.json(), "data")?;
        field(data, "previous_attributes")
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
