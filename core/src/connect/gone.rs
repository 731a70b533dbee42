use crate::error::Error;
use crate::options::Acting;
use crate::webhook::{Event, Notification};
use std::fmt;

/// An account that the platform can no longer act on, and how it became known.
///
/// ```
/// # use pinstripe_core::{*, connect::Gone, exec::blocking};
/// # fn look<X: blocking::Transport>(stripe: &blocking::Stripe<X>) {
/// if let Err(error) = stripe.acting_as("acct_seller").run(&api::balance::retrieve()) {
///     if let Some(gone) = Gone::of_error(&error) {
///         println!("{gone}:");
///         gone.clean_up().iter().for_each(|step| println!("- {step}"));
///     }
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gone {
    /// The account's id, or its context.
    pub account: String,
    /// How it became known.
    pub why: WhyGone,
}

/// How it became known that an account is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WhyGone {
    /// Stripe answered 403 with [`account_invalid`](https://docs.stripe.com/error-codes#account-invalid): it does not
    /// exist, or its access was revoked, or the key belongs to another platform. If this is the answer for many accounts,
    /// it is the key.
    NoAccess,
    /// Its owner disconnected it: [`account.application.deauthorized`][event].
    ///
    /// [event]: https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized
    Deauthorized,
    /// It was closed: `v2.core.account.closed`.
    Closed,
}

impl Gone {
    /// The account that an error says is gone.
    pub fn of_error(error: &Error) -> Option<Self> {
        let api = error.api()?;
        if api.status() != http::StatusCode::FORBIDDEN || api.code() != Some("account_invalid") {
            return None;
        }
        match error.acting()? {
            Acting::Connected(account) | Acting::Context(account) => {
                Some(Self { account: account.clone(), why: WhyGone::NoAccess })
            }
            Acting::Inherit | Acting::Platform => None,
        }
    }

    /// The account that an event says is gone. The platform can no longer fetch anything from it.
    pub fn of_event(event: &Event) -> Option<Self> {
        let account = event.account().ok().flatten()?;
        let deauthorized = event.type_() == "account.application.deauthorized";
        deauthorized.then(|| Self { account: account.to_owned(), why: WhyGone::Deauthorized })
    }

    /// The account that a thin event says is gone.
    pub fn of_notification(notification: &Notification) -> Option<Self> {
        let object = notification.related_object().ok().flatten();
        let id = object.and_then(|object| object.id().ok().flatten());
        let account = id.or_else(|| notification.context().ok().flatten())?;
        let why = match notification.type_() {
            "v2.core.account.closed" => WhyGone::Closed,
            "v1.account.application.deauthorized" => WhyGone::Deauthorized,
            _ => return None,
        };
        // The object of a deauthorization is the application; its context is the account.
        let account = match why {
            WhyGone::Deauthorized => notification.context().ok().flatten()?,
            _ => account,
        };
        Some(Self { account: account.to_owned(), why })
    }

    /// What to clean up, in this order.
    pub const fn clean_up(&self) -> &'static [CleanUp] {
        match self.why {
            // Until a person has looked, nothing is deleted: it may be the key that is wrong.
            WhyGone::NoAccess => &[CleanUp::StopCalls, CleanUp::SettlePending, CleanUp::AskOwner],
            WhyGone::Deauthorized | WhyGone::Closed => &[
                CleanUp::StopCalls,
                CleanUp::DeleteTokens,
                CleanUp::SettlePending,
                CleanUp::StopPayments,
                CleanUp::KeepBooks,
                CleanUp::AskOwner,
            ],
        }
    }
}

/// One thing to clean up after an account is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CleanUp {
    /// Stop scheduled calls for the account: each of them fails.
    StopCalls,
    /// Delete its OAuth tokens: they are revoked.
    DeleteTokens,
    /// Look at calls that are still pending. Their outcome cannot be asked for any more: keep them as unknown.
    SettlePending,
    /// Take no payments for it: a destination charge or a transfer to it is refused.
    StopPayments,
    /// Keep the books. Earlier payments can still be disputed, and what was charged on the platform is still there.
    KeepBooks,
    /// Offer its owner to connect it again.
    AskOwner,
}

impl fmt::Display for CleanUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::StopCalls => "stop scheduled calls for the account",
            Self::DeleteTokens => "delete its OAuth tokens",
            Self::SettlePending => "keep pending calls as unknown",
            Self::StopPayments => "take no payments for it",
            Self::KeepBooks => "keep its books",
            Self::AskOwner => "offer its owner to connect it again",
        })
    }
}

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.why {
            WhyGone::NoAccess => "the key gives no access to the account",
            WhyGone::Deauthorized => "the account was disconnected",
            WhyGone::Closed => "the account was closed",
        })
    }
}
