//! The next step for an account or one of its capabilities: who has to act, on which fields, and by when.
//!
//! It reads accounts of v1 and v2 alike. The reason why something does not work is looked at before the fields that are
//! missing, so that a seller who was rejected is not sent to fill in a form.
//!
//! ```
//! # use pinstripe_core::{Object, api::Account};
//! # let account = Account::from_json(serde_json::json!({
//! #     "id": "acct_123", "object": "account", "details_submitted": false, "charges_enabled": false,
//! #     "controller": { "requirement_collection": "stripe" }, "capabilities": { "transfers": "inactive" },
//! #     "requirements": { "currently_due": ["external_account"], "past_due": ["external_account"],
//! #         "disabled_reason": "requirements.past_due" },
//! # })).unwrap();
//! use pinstripe_core::connect::onboarding::Turn;
//!
//! let progress = account.progress()?;
//! match progress.turn {
//!     Turn::Nobody => println!("{}", progress.cause),
//!     Turn::Stripe => println!("wait for account.updated: {}", progress.cause),
//!     Turn::Platform => println!("for us: {}", progress.cause),
//!     Turn::Seller => {
//!         for need in &progress.needs {
//!             println!("{} {:?} {:?}", need.field, need.when, need.problems);
//!         }
//!         let link = progress.link("https://p.example.test/refresh", "https://p.example.test/return");
//! #       assert!(link.is_some());
//!     }
//! }
//! # assert_eq!(progress.needs[0].field, "external_account");
//! # Ok::<(), pinstripe_core::FieldError>(())
//! ```
//!
//! See [handling verification](https://docs.stripe.com/connect/handling-api-verification).

mod v1;
mod v2;
mod visit;

pub use visit::Link;

use crate::connect::design::Party;
use crate::timestamp::Timestamp;
use std::fmt;

/// The next step for an account or a capability.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// Whether it works now: the capability, or payments or payouts of the account.
    pub active: bool,
    /// Who has to act next.
    pub turn: Turn,
    /// Why.
    pub cause: Cause<'a>,
    /// The fields that Stripe asks for, the most urgent first. They are for showing only, unless the cause is
    /// [`Cause::FieldsNeeded`] or [`Cause::FieldsNeededLater`].
    pub needs: Vec<Need<'a>>,
    pub(super) visitor: Visitor<'a>,
}

/// Who has to act next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The account's owner, on Stripe's pages or in its components.
    Seller,
    /// The platform.
    Platform,
    /// Stripe: wait for its event.
    Stripe,
    /// Nobody.
    Nobody,
}

/// Why it is somebody's turn.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cause<'a> {
    /// It works, and nothing is due.
    Ready,
    /// Fields are due or past due.
    FieldsNeeded,
    /// It works, and fields will be due under [future requirements](https://docs.stripe.com/connect/upcoming-requirements-updates).
    FieldsNeededLater,
    /// The capability, or any capability, has to be requested, or was given up.
    Unrequested,
    /// Stripe verifies what was given.
    Verifying,
    /// Stripe reviews the account.
    UnderReview,
    /// The seller has not finished setting up the payment method.
    Unfinished,
    /// The platform has stopped it, and can start it again.
    PausedByPlatform,
    /// It was stopped because it was not used.
    Unused,
    /// It was rejected, for this reason of Stripe's. Only an account that the platform itself rejected can be
    /// [unrejected](crate::api::accounts::unreject).
    Rejected(&'a str),
    /// Stripe does not offer it to this business or country, for this reason of Stripe's.
    Unsupported(&'a str),
    /// Only Stripe's support can help, for this reason of Stripe's.
    AskStripe(&'a str),
    /// The account is closed.
    Closed,
}

/// A field that Stripe asks for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Need<'a> {
    /// Its name in the account: a path, which can begin with the id of a person.
    pub field: &'a str,
    /// How urgent it is.
    pub when: When,
    /// The time from which the account is restricted without it, if Stripe says one.
    pub by: Option<Timestamp>,
    /// The errors in the values so far.
    pub problems: Vec<Problem<'a>>,
    /// Sets of other fields, each of which would do instead.
    pub alternatives: Vec<Vec<&'a str>>,
}

/// How urgent a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// It is past due, and something is restricted for it.
    Past,
    /// It is due.
    Current,
    /// It will be due by requirements that are not in force yet.
    Future,
    /// It will be due when the account has grown.
    Eventual,
}

/// An error in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem<'a> {
    /// Stripe's code, for instance `verification_document_expired`.
    pub code: &'a str,
    /// The reason in words, for the seller.
    pub reason: &'a str,
}

/// Whom a link or a session would be for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Visitor<'a> {
    pub(super) account: &'a str,
    pub(super) version: Version,
    pub(super) collector: Party,
    /// Whether the seller has been through onboarding.
    pub(super) submitted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V1,
    V2,
}

/// What a reason or a status says before the fields are looked at.
pub(super) enum Said<'a> {
    /// It is decided whose turn it is.
    Decided(Turn, Cause<'a>),
    /// The fields decide; without any, this does.
    Fields(Turn, Cause<'a>),
}

impl Party {
    /// Whose turn it is if fields are due and this party collects them.
    const fn turn(self) -> Turn {
        match self {
            Self::Stripe => Turn::Seller,
            Self::Platform => Turn::Platform,
        }
    }
}

impl<'a> Progress<'a> {
    /// Decides from what Stripe says and the fields, which come in any order.
    pub(super) fn decide(
        active: bool,
        said: Said<'a>,
        mut needs: Vec<Need<'a>>,
        visitor: Visitor<'a>,
    ) -> Self {
        needs.sort_by_key(|need| need.when);
        let turn = visitor.collector.turn();
        let (turn, cause) = match (said, needs.first().map(|need| need.when)) {
            (Said::Decided(turn, cause), _) => (turn, cause),
            (Said::Fields(..), Some(When::Past | When::Current)) => (turn, Cause::FieldsNeeded),
            (Said::Fields(_, Cause::Ready), Some(When::Future)) => (turn, Cause::FieldsNeededLater),
            (Said::Fields(turn, cause), _) => (turn, cause),
        };
        Self { active, turn, cause, needs, visitor }
    }
}

impl fmt::Display for Cause<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ready => f.write_str("it works, and nothing is due"),
            Self::FieldsNeeded => f.write_str("fields are due"),
            Self::FieldsNeededLater => f.write_str("it works, and fields will be due"),
            Self::Unrequested => f.write_str("it is not requested"),
            Self::Verifying => f.write_str("Stripe verifies what was given"),
            Self::UnderReview => f.write_str("Stripe reviews the account"),
            Self::Unfinished => f.write_str("the seller has not finished setting it up"),
            Self::PausedByPlatform => f.write_str("the platform has stopped it"),
            Self::Unused => f.write_str("it was stopped because it was not used"),
            Self::Rejected(code) => write!(f, "it was rejected ({code})"),
            Self::Unsupported(code) => write!(f, "Stripe does not offer it here ({code})"),
            Self::AskStripe(code) => write!(f, "only Stripe's support can help ({code})"),
            Self::Closed => f.write_str("the account is closed"),
        }
    }
}
