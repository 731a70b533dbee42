use crate::answer::Answer;
use crate::idempotency::IdempotencyKey;
use crate::json::{FieldError, Json};
use crate::list::List;
use crate::object::Object;
use bytes::Bytes;
use std::fmt;
use std::ops::Deref;

/// A successful answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Reply<T> {
    /// What Stripe sent, as the operation's output.
    pub data: T,
    /// The status, headers and bytes that it came with.
    pub answer: Answer,
    /// The key that the request carried; every POST has one.
    pub idempotency_key: Option<IdempotencyKey>,
    /// How many requests were sent, this one included.
    pub attempts: u32,
}

impl<T> Reply<T> {
    /// Stripe's id for the request.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// Whether Stripe had done this before, under the same idempotency key, and repeats its answer.
    pub fn replayed(&self) -> bool {
        self.answer.replayed()
    }
}

/// What the body of a successful answer can be read as.
pub trait Decode: Sized + Send {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if it is not what it must be at the least.
    fn decode(body: Bytes) -> Result<Self, FieldError>;
}

impl<T: Object> Decode for T {
    fn decode(body: Bytes) -> Result<Self, FieldError> {
        Self::from_json(Json::parse(body)?)
    }
}

impl<T: Object> Decode for List<T> {
    fn decode(body: Bytes) -> Result<Self, FieldError> {
        Self::from_json(Json::parse(body)?)
    }
}

/// The contents of a file as they came, for instance a PDF: an answer that is no JSON.
///
/// It may be a seller's passport, so its `Debug` shows the size alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Contents(Bytes);

impl Contents {
    /// The bytes, to keep.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl Deref for Contents {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Contents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Contents").field("bytes", &self.0.len()).finish()
    }
}

impl Decode for Contents {
    fn decode(body: Bytes) -> Result<Self, FieldError> {
        Ok(Self(body))
    }
}

/// A body that has nothing to say.
impl Decode for () {
    fn decode(_: Bytes) -> Result<Self, FieldError> {
        Ok(())
    }
}
