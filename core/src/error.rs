//! What can go wrong, and whether the money moved.

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

/// How a call failed, or how something that came in cannot be read or believed.
///
/// [`outcome`](Self::outcome) says whether the operation was done; [`idempotency_key`](Self::idempotency_key) and
/// [`call`](Self::call) are what to go on with. [`kind`](Self::kind), [`code`](Self::code) and their siblings answer
/// without a match, and [`reason`](Self::reason) has everything.
///
/// Its `Display` is one line for a log: the operation, what went wrong, the attempts and the outcome. `{:#}` adds
/// Stripe's message, which is for development: it may quote what was sent. No form of it shows a secret or a body.
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

/// What went wrong.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Reason {
    /// The request could not be built: an argument or an option cannot be sent.
    Build(BuildError),
    /// No whole answer arrived.
    Transport(TransportError),
    /// Stripe, or something between, answered with an error.
    Api(ApiError),
    /// Stripe said yes in a way that cannot be read.
    Decode(DecodeError),
    /// A field of something that Stripe sent cannot be read.
    Field(FieldError),
    /// A webhook does not carry a good signature.
    Verify(VerifyError),
    /// A webhook that Stripe has signed cannot be opened.
    Open(OpenError),
    /// An account owner's return from OAuth is not to be believed.
    Redirect(RedirectError),
}

impl Error {
    /// An error of a call.
    pub(crate) fn of_call(reason: impl Into<Reason>, call: CallInfo, outcome: Outcome) -> Self {
        Self(Box::new(Inner { reason: reason.into(), call: Some(call), outcome }))
    }

    /// The same error, with the call whose answer it was found in.
    pub(crate) fn in_answer(mut self, call: &CallInfo, answer: &Answer) -> Self {
        self.0.call.get_or_insert_with(|| call.clone());
        if let Reason::Decode(error) = &mut self.0.reason {
            error.answer.get_or_insert_with(|| answer.clone());
        }
        self
    }

    /// What went wrong.
    pub const fn reason(&self) -> &Reason {
        &self.0.reason
    }

    /// What went wrong, to keep.
    pub fn into_reason(self) -> Reason {
        self.0.reason
    }

    /// Whether the operation was done, over all attempts under its idempotency key that the call knows of.
    pub const fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The call that failed: its operation, account, key and attempts; nothing for what was never a call, such as a
    /// webhook.
    pub const fn call(&self) -> Option<&CallInfo> {
        self.0.call.as_ref()
    }

    /// The key under which to ask again if the [outcome](Self::outcome) is unknown.
    pub fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.call()?.idempotency_key()
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.call().map_or(0, CallInfo::attempts)
    }

    /// Whose account the call acted on.
    pub fn acting(&self) -> Option<&Acting> {
        self.call().map(CallInfo::acting)
    }

    /// What sort of error it is.
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

    /// The error that Stripe, or something between, answered with.
    pub const fn api(&self) -> Option<&ApiError> {
        match self.reason() {
            Reason::Api(e) => Some(e),
            _ => None,
        }
    }

    /// Why no whole answer arrived.
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

    /// Stripe's message. It may quote what was sent, so it is for developers and not for logs.
    pub fn message(&self) -> Option<&str> {
        self.api()?.message()
    }

    /// The answer behind the error, if there was one, with its headers and bytes.
    pub fn answer(&self) -> Option<&Answer> {
        match self.reason() {
            Reason::Transport(e) => e.answer(),
            Reason::Api(e) => Some(e.answer()),
            Reason::Decode(e) => e.answer(),
            _ => None,
        }
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(Answer::status)
    }

    /// Stripe's id for the request, if it was answered; support asks for it.
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
    // What cannot be read was answered with a success.
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
