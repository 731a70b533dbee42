use crate::json::{FieldError, JsonRef, Read};
use crate::timestamp::Timestamp;
use std::fmt;

/// A time of v2, such as `2026-11-21T06:40:11.250Z`, as Stripe wrote it.
///
/// See [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6).
///
/// ```
/// use pinstripe_core::{Object, Timestamp, webhook::Notification};
/// # use serde_json::json;
///
/// # let notification = Notification::from_json(json!({
/// #     "id": "evt_1", "type": "v1.account.updated", "created": "2026-11-21T06:40:11.250Z",
/// # }))?;
/// let created = notification.created()?;
/// assert_eq!(created.timestamp(), Timestamp::from_unix(1_795_243_211));
/// assert_eq!(created.as_str(), "2026-11-21T06:40:11.250Z");
/// # Ok::<(), pinstripe_core::FieldError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateTime<'a> {
    text: &'a str,
    timestamp: Timestamp,
}

impl<'a> DateTime<'a> {
    /// The time in whole seconds; fractions of a second are dropped.
    pub const fn timestamp(self) -> Timestamp {
        self.timestamp
    }

    /// The time as Stripe wrote it, with its fraction of a second.
    pub const fn as_str(self) -> &'a str {
        self.text
    }
}

impl<'a> Read<'a> for DateTime<'a> {
    const EXPECTED: &'static str = "a time in RFC 3339";

    fn read(json: JsonRef<'a>) -> Result<Option<Self>, FieldError> {
        let time = |text| Some(Self { text, timestamp: Timestamp::from_rfc3339(text)? });
        Ok(json.as_str().and_then(time))
    }
}

impl From<DateTime<'_>> for Timestamp {
    fn from(time: DateTime<'_>) -> Self {
        time.timestamp
    }
}

impl fmt::Display for DateTime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl serde::Serialize for DateTime<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text)
    }
}
