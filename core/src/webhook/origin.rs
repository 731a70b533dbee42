use super::event::Event;
use crate::json::FieldError;

/// Whose events an endpoint receives. A platform has one endpoint for each.
/// See [Connect webhooks](https://docs.stripe.com/connect/webhooks).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// The platform's own: an endpoint without `connect`, or a destination with events from `@self`.
    Platform,
    /// Those of its connected accounts: an endpoint with `connect`, or a destination with events from `@accounts`.
    Accounts,
}

impl Origin {
    /// Whether an event has this origin, as it must if it came to an endpoint of this origin.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the event's account is not a string.
    pub fn is_of(self, event: &Event) -> Result<bool, FieldError> {
        Ok(event.account()?.is_some() == (self == Self::Accounts))
    }
}
