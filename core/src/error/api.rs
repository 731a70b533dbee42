use super::kind::ErrorKind;
use super::outcome::Outcome;
use crate::answer::Answer;
use crate::json::{Json, JsonRef, is_name};
use http::StatusCode;
use std::fmt;

/// An answer with an error status.
///
/// See [errors](https://docs.stripe.com/api/errors). Every field is optional, since the answer may come from a proxy.
#[derive(Clone)]
pub struct ApiError {
    answer: Answer,
    /// The `error` of the body, if the body is a JSON object that has one.
    error: Option<Json>,
    /// OAuth's `error_description`, which is beside `error` and not in it.
    description: Option<String>,
    /// What became of this one attempt.
    outcome: Outcome,
}

impl ApiError {
    pub(crate) fn new(answer: Answer) -> Self {
        let body = Json::parse(answer.body().clone()).ok();
        let outcome = Outcome::of(&answer, body.as_ref());
        let error = body.as_ref().and_then(|body| body.field("error")).map(JsonRef::to_json);
        let description = body
            .as_ref()
            .and_then(|body| body.field("error_description")?.as_str())
            .map(Into::into);
        Self { answer, error, description, outcome }
    }

    /// The outcome of all attempts, given that of the earlier ones.
    pub(crate) fn outcome(&self, earlier: Outcome) -> Outcome {
        self.outcome.after(earlier, &self.answer)
    }

    /// The kind of error.
    pub fn kind(&self) -> ErrorKind {
        let status = self.answer.status().as_u16();
        match (status, self.type_()) {
            (400..=499, _) if self.is_oauth() => ErrorKind::OAuth,
            (400..=499, Some("idempotency_error")) => ErrorKind::Idempotency,
            (429, _) | (400..=499, Some("rate_limit")) => ErrorKind::RateLimit,
            (400, _) if self.code() == Some("rate_limit") => ErrorKind::RateLimit,
            (401, _) => ErrorKind::Authentication,
            (402, _) => ErrorKind::Card,
            (403, _) => ErrorKind::Permission,
            (409, _) => ErrorKind::Conflict,
            // In v2 the type may be missing.
            (400 | 404, _) | (400..=499, Some("invalid_request_error")) => {
                ErrorKind::InvalidRequest
            }
            _ => ErrorKind::Api,
        }
    }

    /// The error's type, for instance `card_error`.
    pub fn type_(&self) -> Option<&str> {
        self.text("type")
    }

    /// The error's code, for instance `resource_missing` (see [error codes][codes]), or OAuth's `error`.
    ///
    /// [codes]: https://docs.stripe.com/error-codes
    pub fn code(&self) -> Option<&str> {
        if self.is_oauth() { self.error.as_ref()?.as_str() } else { self.text("code") }
    }

    /// Why the card was declined, for instance `insufficient_funds`.
    /// See [decline codes](https://docs.stripe.com/declines/codes).
    pub fn decline_code(&self) -> Option<&str> {
        self.text("decline_code")
    }

    /// The parameter that the error is about.
    pub fn param(&self) -> Option<&str> {
        self.text("param")
    }

    /// Stripe's message, or OAuth's description. It may quote the request, so `Display` leaves it out.
    pub fn message(&self) -> Option<&str> {
        self.text("message").or(self.description.as_deref())
    }

    /// The page of Stripe's documentation about the code.
    pub fn doc_url(&self) -> Option<&str> {
        self.text("doc_url")
    }

    /// The id of the charge that failed.
    pub fn charge(&self) -> Option<&str> {
        self.text("charge")
    }

    /// The `error` object as Stripe sent it, with `payment_intent`, `advice_code` and all its other fields.
    pub fn json(&self) -> Option<JsonRef<'_>> {
        self.error.as_ref().map(Json::by_ref)
    }

    /// The answer, with its status, headers and bytes.
    pub const fn answer(&self) -> &Answer {
        &self.answer
    }

    /// The status code.
    pub const fn status(&self) -> StatusCode {
        self.answer.status()
    }

    fn is_oauth(&self) -> bool {
        self.error.as_ref().is_some_and(|error| error.as_str().is_some())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.error.as_ref()?.field(name)?.as_str()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.answer.fmt(f)?;
        let parts = [self.type_(), self.code(), self.decline_code(), self.param()];
        for (label, part) in ["", "", "", "param "].into_iter().zip(parts) {
            if let Some(part) = part.filter(|part| is_name(part)) {
                write!(f, ", {label}{part}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("answer", &self.answer)
            .field("kind", &self.kind())
            .field("code", &self.code().filter(|code| is_name(code)))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
