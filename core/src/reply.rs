use crate::answer::Answer;
use crate::call_info::CallInfo;
use crate::idempotency::IdempotencyKey;
use crate::json::{FieldError, Json};
use crate::list::List;
use crate::object::Object;
use crate::options::{Acting, Options};
use bytes::Bytes;
use std::fmt;
use std::ops::Deref;

/// A successful answer.
#[derive(Clone)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The body, read as the operation's output.
    pub data: T,
    /// The status, headers and bytes of the answer.
    pub answer: Answer,
    pub(crate) origin: Box<Origin>,
}

/// The call that a reply answers, and the options for follow-up calls.
#[derive(Clone)]
pub(crate) struct Origin {
    pub(crate) call: CallInfo,
    pub(crate) options: Options,
}

impl<T> Reply<T> {
    /// The account that the operation acted on; never [`Acting::Inherit`].
    pub const fn acting(&self) -> &Acting {
        self.origin.call.acting()
    }

    /// The call that was answered: its operation, account, key and attempts.
    pub const fn call(&self) -> &CallInfo {
        &self.origin.call
    }

    /// The key that the request carried; every POST has one.
    pub const fn idempotency_key(&self) -> Option<&IdempotencyKey> {
        self.origin.call.idempotency_key()
    }

    /// How many requests were sent.
    pub const fn attempts(&self) -> u32 {
        self.origin.call.attempts()
    }

    /// The options for follow-up calls: the same account, API key, version and headers, but no idempotency key, which
    /// belongs to one operation.
    ///
    /// With them, the further pages of a list in [`data`](Self::data) come from the same account:
    ///
    /// ```
    /// # use pinstripe_core::{*, api::charges, exec::blocking};
    /// # fn refunds<X: blocking::Transport>(stripe: &blocking::Stripe<X>) -> Result<(), Error> {
    /// let seller = Options::new().acting_as("acct_seller");
    /// let reply = stripe.run_with(&charges::retrieve("ch_1").expand(["refunds"]), &seller)?;
    /// if let Ok(Some(refunds)) = reply.data.refunds() {
    ///     for refund in stripe.list_from_with(&refunds.to_owned(), reply.options())? {
    ///         println!("{}", refund?.id());
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub const fn options(&self) -> &Options {
        &self.origin.options
    }

    /// Stripe's id for the request.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }

    /// Whether Stripe had done the operation before, under the same idempotency key, and repeated its answer.
    pub fn replayed(&self) -> bool {
        self.answer.replayed()
    }
}

impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("data", &self.data)
            .field("answer", &self.answer)
            .field("call", &self.origin.call)
            .finish_non_exhaustive()
    }
}

/// A type that the body of a successful answer can be read as.
pub trait Decode: Sized + Send {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// [`FieldError`] if the body is not of this type.
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

/// The contents of a file, for instance a PDF: an answer that is not JSON.
///
/// Its `Debug` shows only the size, since the file may be a person's passport.
#[derive(Clone, PartialEq, Eq)]
pub struct Contents(Bytes);

impl Contents {
    /// Returns the bytes.
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

/// An answer whose body is ignored.
impl Decode for () {
    fn decode(_: Bytes) -> Result<Self, FieldError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contents_are_kept_to_the_byte_and_not_shown() -> Result<(), FieldError> {
        let body = Bytes::from_static(b"%PDF PLANTED \xff");
        let contents = Contents::decode(body.clone())?;
        assert_eq!(*contents, *body);
        assert_eq!(format!("{contents:?}"), "Contents { bytes: 14 }");
        assert_eq!(contents.into_bytes(), body);
        <()>::decode(body)
    }
}
