use crate::answer::Answer;
use crate::json::FieldError;
use std::fmt;

/// A successful answer that cannot be read.
///
/// After a 2xx the operation *was done*: the outcome is [`Outcome::Done`](super::Outcome::Done), the bytes are kept.
#[derive(Clone, Debug)]
pub struct DecodeError {
    pub(super) answer: Option<Answer>,
    reason: Reason,
}

#[derive(Clone, Debug)]
enum Reason {
    Field(FieldError),
    Page(PageError),
}

/// Why the next page of a list cannot be asked for: the request would loop or leave Stripe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageError {
    /// The page is empty but says that more follow.
    Empty,
    /// The page says that more follow but does not name the next one.
    Missing,
    /// The pages form a loop.
    Stuck,
    /// The next page's URL is not relative to Stripe's origin.
    Url,
}

impl DecodeError {
    pub(crate) fn field(answer: Answer, error: FieldError) -> Self {
        Self { answer: Some(answer), reason: Reason::Field(error) }
    }

    pub(crate) fn page(error: PageError) -> Self {
        Self { answer: None, reason: Reason::Page(error) }
    }

    pub(crate) fn item(error: FieldError) -> Self {
        Self { answer: None, reason: Reason::Field(error) }
    }

    /// The answer, with its status, headers and bytes; `None` if it was already read as a page.
    pub const fn answer(&self) -> Option<&Answer> {
        self.answer.as_ref()
    }

    /// The field that could not be read.
    pub const fn field_error(&self) -> Option<&FieldError> {
        match &self.reason {
            Reason::Field(e) => Some(e),
            Reason::Page(_) => None,
        }
    }

    /// Why the list could not be followed.
    pub const fn page_error(&self) -> Option<PageError> {
        match self.reason {
            Reason::Field(_) => None,
            Reason::Page(e) => Some(e),
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(answer) = &self.answer {
            write!(f, "{answer}: ")?;
        }
        match &self.reason {
            Reason::Field(e) => e.fmt(f),
            Reason::Page(e) => e.fmt(f),
        }
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the page is empty but says that more follow",
            Self::Missing => "the page says that more follow but does not name the next one",
            Self::Stuck => "the pages form a loop",
            Self::Url => "the next page's URL is not relative to Stripe's origin",
        })
    }
}

impl std::error::Error for PageError {}
