use super::event::Event;
use super::notification::Notification;
use crate::json::FieldError;
use crate::options::Acting;

/// An event that a [`Router`](super::Router) can dispatch: [`Event`] and [`Notification`].
pub trait Routed: Clone + Send + 'static {
    /// The event's type, for instance `account.updated`.
    fn routed_type(&self) -> &str;

    /// Whether this version knows the type; without the feature `api` it knows none.
    fn is_known_type(&self) -> bool;

    /// The account to act on.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it cannot be read.
    fn acting(&self) -> Result<Acting, FieldError>;

    /// Whether it happened in live mode.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it does not say so.
    fn livemode(&self) -> Result<bool, FieldError>;

    /// Whether its object, if it has one, is of the release that this crate is made for.
    fn version_matches(&self) -> bool;
}

impl Routed for Event {
    fn routed_type(&self) -> &str {
        self.type_()
    }

    fn is_known_type(&self) -> bool {
        #[cfg(feature = "api")]
        return !matches!(self.kind(), crate::api::event_types::EventType::Unknown(_));
        #[cfg(not(feature = "api"))]
        false
    }

    fn acting(&self) -> Result<Acting, FieldError> {
        self.acting()
    }

    fn livemode(&self) -> Result<bool, FieldError> {
        self.livemode()
    }

    fn version_matches(&self) -> bool {
        self.version_matches()
    }
}

impl Routed for Notification {
    fn routed_type(&self) -> &str {
        self.type_()
    }

    fn is_known_type(&self) -> bool {
        #[cfg(feature = "api")]
        return !matches!(self.kind(), crate::api::event_types::NotificationType::Unknown(_));
        #[cfg(not(feature = "api"))]
        false
    }

    fn acting(&self) -> Result<Acting, FieldError> {
        self.acting()
    }

    fn livemode(&self) -> Result<bool, FieldError> {
        self.livemode()
    }

    /// A thin event has no object, and so no version.
    fn version_matches(&self) -> bool {
        true
    }
}
