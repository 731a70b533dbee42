//! Whether an event tells of a fact or of a state.

use super::event::Event;
use super::notification::Notification;
#[cfg(feature = "api")]
use crate::api::event_types::{EventType, NotificationType};

/// The nature of a type of event, which decides what to do with an event that arrives late.
///
/// The rule: a type whose last word is `updated` tells of a state, and every other type tells of a fact.
/// It follows from what Stripe says of its [types](https://docs.stripe.com/api/events/types); the exceptions are a short
/// list in the source of this module. It holds for types that this version does not know, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nature {
    /// Something happened, for instance `charge.succeeded` or `payout.paid`. It is booked once, however late it
    /// arrives.
    Fact,
    /// How an object is now, for instance `account.updated`. Only the latest counts.
    State,
}

/// States whose names read like facts: Stripe sends them whenever the amount has changed, and there is nothing to book.
const STATES: [&str; 2] = ["balance.available", "cash_balance.funds_available"];

/// Facts whose names read like states: money was authorized, and is lost unless it is captured.
const FACTS: [&str; 1] = ["payment_intent.amount_capturable_updated"];

impl Nature {
    /// The nature of a type, for instance `account.updated`, `v1.account.updated` or one that is not known yet.
    ///
    /// ```
    /// use pinstripe_core::webhook::Nature;
    ///
    /// assert_eq!(Nature::of("charge.succeeded"), Nature::Fact);
    /// assert_eq!(Nature::of("charge.updated"), Nature::State);
    /// assert_eq!(Nature::of("v2.core.account[requirements].updated"), Nature::State);
    /// ```
    pub fn of(type_: &str) -> Self {
        // A thin event about an object of v1 has the name of the snapshot event after this prefix.
        let name = type_.strip_prefix("v1.").unwrap_or(type_);
        let word = name.rsplit(['.', '_']).next();
        let state = word == Some("updated") && !FACTS.contains(&name) || STATES.contains(&name);
        if state { Self::State } else { Self::Fact }
    }
}

impl Event {
    /// Whether it tells of a fact or of a state.
    pub fn nature(&self) -> Nature {
        Nature::of(self.type_())
    }
}

impl Notification {
    /// Whether it tells of a fact or of a state.
    pub fn nature(&self) -> Nature {
        Nature::of(self.type_())
    }
}

#[cfg(feature = "api")]
impl EventType {
    /// Whether events of this type tell of facts or of states.
    pub fn nature(&self) -> Nature {
        Nature::of(self.as_str())
    }
}

#[cfg(feature = "api")]
impl NotificationType {
    /// Whether events of this type tell of facts or of states.
    pub fn nature(&self) -> Nature {
        Nature::of(self.as_str())
    }
}
