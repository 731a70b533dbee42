//! Errors, and whether the operation was done all the same.

pub(crate) mod api;
pub(crate) mod build;
pub(crate) mod decode;
mod display;
pub(crate) mod kind;
pub(crate) mod outcome;
pub(crate) mod transport;

pub use api::ApiError;
pub use build::BuildError;
pub use decode::{DecodeError, PageError};
pub use kind::ErrorKind;
pub use outcome::Outcome;
pub use transport::{Failure, TransportError};

use crate::answer::Answer;
use crate::call_info::CallInfo;
use crate::idempotency::IdempotencyKey;
use crate::json::FieldError;
use crate::oauth::redirect_error::RedirectError;
use crate::options::Acting;
use crate::webhook::open_error::OpenError;
use crate::webhook::verify_error::VerifyError;
use http::StatusCode;

/// The error of a call, or of a response, webhook or redirect that cannot be read or trusted.
///
/// [`outcome`](Self::outcome) says whether the operation was done; [`idempotency_key`](Self::idempotency_key) and
/// [`call`](Self::call) are for asking again. [`kind`](Self::kind), [`code`](Self::code) and their siblings need no
/// `match`; [`reason`](Self::reason) is the error in full.
///
/// Its `Display` is one line for a log: the operation, the error, the attempts and the outcome. `{:#}` adds Stripe's
/// message, which may quote the request, so it is for development. No form shows a secret or a body.
///
/// ```
/// # use pinstripe_core::{*, exec::blocking};
/// # fn pay<X: blocking::Transport>(stripe: &blocking::Stripe<X>, payment: &api::payment_intents::Create) {
/// match stripe.run(payment) {
///     Ok(reply) => println!("paid: {}", reply.data.id()),
///     Err(e) if e.kind() == ErrorKind::Card => println!("declined: {:?}", e.decline_code()),
///     Err(e) if e.outcome() <= Outcome::Refused => println!("not paid: {e}"),
///     // Ask again under the same key, or look the payment up; never ask under another key.
///     Err(e) => println!("perhaps paid, under {:?}: {e}", e.idempotency_key()),
/// }
/// # }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    reason: Reason,
    call: Option<CallInfo>,
    outcome: Outcome,
}

/// The kinds of failure, each with its details.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reason {
    /// The request could not be built: an argument or an option cannot be sent.
    Build(BuildError),
    /// No complete answer arrived.
    Transport(TransportError),
    /// Stripe, or a proxy in between, answered with an error.
    Api(ApiError),
    /// Stripe answered with a success that cannot be read.
    Decode(DecodeError),
    /// A field of something that Stripe sent cannot be read.
    Field(FieldError),
    /// A webhook has no valid signature.
    Verify(VerifyError),
    /// A webhook with a valid signature cannot be opened.
    Open(OpenError),
    /// A redirect from OAuth cannot be trusted.
    Redirect(RedirectError),
}

impl Error {
    /// An error of a call.
    pub(crate) fn of_call(reason: impl Into<Reason>, mut call: CallInfo, outcome: Outcome) -> Self {
        call.note(outcome);
        Self(Box::new(Inner { reason: reason.into(), call: Some(call), outcome }))
    }

    /// Adds the call and the answer in which the error was found.
    pub(crate) fn in_answer(mut self, call: &CallInfo, answer: &Answer) -> Self {
        self.0.call.get_or_insert_with(|| call.clone());
        if let Reason::Decode(error) = &mut self.0.reason {
            error.answer.get_or_insert_with(|| answer.clone());
        }
        self
    }

    /// The error in full.
    pub const fn reason(&self) -> &Reason {
        &self.0.reason
    }

    /// Turns the error into its reason.
    pub fn into_reason(self) -> Reason {
        self.0.reason
    }

    /// Whether the operation was done, taking into account all known attempts under its idempotency key.
    pub const fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The call that failed: its operation, account, key and attempts; `None` if there was no call, as for a webhook.
    pub const fn call(&self) -> Option<&CallInfo> {
        self.0.call.as_ref()
    }

    /// The key with which to ask again if the [outcome](Self::outcome) is unknown.
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.call()?.idempotency_key()
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.call().map_or(0, CallInfo::attempts)
    }

    /// The account that the call acted on.
    pub fn acting(&self) -> Option<&Acting> {
        self.call().map(CallInfo::acting)
    }

    /// The kind of error.
    pub fn kind(&self) -> ErrorKind {
        match self.reason() {
            Reason::Build(_) => ErrorKind::Build,
            Reason::Transport(_) => ErrorKind::Transport,
            Reason::Api(e) => e.kind(),
            Reason::Decode(_) | Reason::Field(_) => ErrorKind::Decode,
            Reason::Verify(_) | Reason::Open(_) => ErrorKind::Webhook,
            Reason::Redirect(_) => ErrorKind::Redirect,
        }
    }

    /// The error that Stripe, or a proxy in between, answered with.
    pub const fn api(&self) -> Option<&ApiError> {
        match self.reason() {
            Reason::Api(e) => Some(e),
            _ => None,
        }
    }

    /// Why no complete answer arrived.
    pub const fn transport(&self) -> Option<&TransportError> {
        match self.reason() {
            Reason::Transport(e) => Some(e),
            _ => None,
        }
    }

    /// The code of Stripe's error, for instance `resource_missing`. See [`ApiError::code`].
    pub fn code(&self) -> Option<&str> {
        self.api()?.code()
    }

    /// Why the card was declined, for instance `insufficient_funds`. See [`ApiError::decline_code`].
    pub fn decline_code(&self) -> Option<&str> {
        self.api()?.decline_code()
    }

    /// The parameter that Stripe's error is about.
    pub fn param(&self) -> Option<&str> {
        self.api()?.param()
    }

    /// Stripe's message. It may quote the request, so it is for developers and not for logs.
    pub fn message(&self) -> Option<&str> {
        self.api()?.message()
    }

    /// The answer that caused the error, if there was one.
    pub fn answer(&self) -> Option<&Answer> {
        match self.reason() {
            Reason::Transport(e) => e.answer(),
            Reason::Api(e) => Some(e.answer()),
            Reason::Decode(e) => e.answer(),
            _ => None,
        }
    }

    /// The status code of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(Answer::status)
    }

    /// Stripe's id for the request, if it was answered; Stripe's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.answer().and_then(Answer::request_id)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(match self.reason() {
            Reason::Build(e) => e,
            Reason::Transport(e) => e,
            Reason::Api(e) => e,
            Reason::Decode(e) => e,
            Reason::Field(e) => e,
            Reason::Verify(e) => e,
            Reason::Open(e) => e,
            Reason::Redirect(e) => e,
        })
    }
}

macro_rules! reasons {
    ($($type:ty => $reason:ident, $outcome:ident;)*) => {$(
        impl From<$type> for Reason {
            fn from(e: $type) -> Self {
                Self::$reason(e)
            }
        }

        impl From<$type> for Error {
            fn from(e: $type) -> Self {
                Self(Box::new(Inner { reason: e.into(), call: None, outcome: Outcome::$outcome }))
            }
        }
    )*};
}

reasons! {
    BuildError => Build, NotSent;
    DecodeError => Decode, Done;
    // Only objects from successful answers have fields to read.
    FieldError => Field, Done;
    VerifyError => Verify, NotSent;
    OpenError => Open, NotSent;
    RedirectError => Redirect, NotSent;
}

impl From<TransportError> for Reason {
    fn from(e: TransportError) -> Self {
        Self::Transport(e)
    }
}

impl From<ApiError> for Reason {
    fn from(e: ApiError) -> Self {
        Self::Api(e)
    }
}

impl From<TransportError> for Error {
    fn from(e: TransportError) -> Self {
        let outcome = e.outcome();
        Self(Box::new(Inner { reason: e.into(), call: None, outcome }))
    }
}
