use crate::error::transport::{Failure, TransportError};
use bytes::{Bytes, BytesMut};
use http::response::Parts;
use http::{Response, StatusCode};

/// Builds an answer from the parts that a transport reads, and keeps the parts if the answer breaks off.
///
/// ```
/// use pinstripe_core::{exec::Collect, http::Response};
///
/// let (head, ()) = Response::new(()).into_parts();
/// let mut answer = Collect::new(head, 16);
/// answer.push("{\"id\":".into())?;
/// answer.push("\"acct_1\"}".into())?;
/// assert_eq!(answer.finish().body(), "{\"id\":\"acct_1\"}");
/// # Ok::<(), pinstripe_core::TransportError>(())
/// ```
#[derive(Debug)]
pub struct Collect {
    head: Parts,
    body: BytesMut,
    /// A body in one piece, which is not copied.
    only: Bytes,
    most: usize,
}

impl Collect {
    /// Starts with the head of an answer, whose body may have at most `most` bytes.
    pub fn new(head: Parts, most: usize) -> Self {
        Self { head, body: BytesMut::new(), only: Bytes::new(), most }
    }

    /// Starts with the status of an answer, for HTTP stacks with other types; add the headers with
    /// [`headers_mut`](Self::headers_mut).
    pub fn with_status(status: StatusCode, most: usize) -> Self {
        let mut answer = Self::new(Response::new(()).into_parts().0, most);
        answer.head.status = status;
        answer
    }

    /// The headers.
    pub fn headers_mut(&mut self) -> &mut http::HeaderMap {
        &mut self.head.headers
    }

    /// Takes the next part of the body.
    ///
    /// # Errors
    ///
    /// [`Failure::TooLarge`] if the body is now too large; pass it to [`fail`](Self::fail).
    pub fn push(&mut self, chunk: Bytes) -> Result<(), TransportError> {
        if !self.is_empty() {
            return self.push_slice(&chunk);
        }
        self.admit(chunk.len())?;
        self.only = chunk;
        Ok(())
    }

    /// Takes the next part of the body, as a copy.
    ///
    /// # Errors
    ///
    /// As for [`push`](Self::push).
    pub fn push_slice(&mut self, chunk: &[u8]) -> Result<(), TransportError> {
        self.admit(chunk.len())?;
        self.body.extend_from_slice(&std::mem::take(&mut self.only));
        self.body.extend_from_slice(chunk);
        Ok(())
    }

    fn admit(&self, bytes: usize) -> Result<(), TransportError> {
        if bytes <= self.most - self.len() {
            return Ok(());
        }
        let limit = format!("it has more than {} bytes", self.most);
        Err(TransportError::new(Failure::TooLarge, limit))
    }

    /// The number of bytes of the body so far.
    pub fn len(&self) -> usize {
        self.only.len() + self.body.len()
    }

    /// Whether nothing of the body has arrived.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the complete answer.
    pub fn finish(self) -> Response<Bytes> {
        let body = if self.body.is_empty() { self.only } else { self.body.freeze() };
        Response::from_parts(self.head, body)
    }

    /// Adds the part that did arrive to the error of an answer that broke off.
    pub fn fail(self, error: TransportError) -> TransportError {
        error.with_answer(self.finish())
    }
}
