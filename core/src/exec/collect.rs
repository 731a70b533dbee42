use crate::error::transport::{Failure, TransportError};
use bytes::{Bytes, BytesMut};
use http::response::Parts;
use http::{Response, StatusCode};

/// Puts an answer together from the parts that a transport reads, and keeps what did arrive if the rest does not.
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
    /// A body that came in one piece stays where it is.
    only: Bytes,
    most: usize,
}

impl Collect {
    /// Starts with the head of an answer; its body may have `most` bytes.
    pub fn new(head: Parts, most: usize) -> Self {
        Self { head, body: BytesMut::new(), only: Bytes::new(), most }
    }

    /// Starts with the status of an answer, for HTTP stacks whose heads are of another type; the headers follow by
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
    /// [`Failure::TooLarge`] if the body has become too large; hand it to [`fail`](Self::fail).
    pub fn push(&mut self, chunk: Bytes) -> Result<(), TransportError> {
        if !self.is_empty() {
            return self.push_slice(&chunk);
        }
        self.admit(chunk.len())?;
        self.only = chunk;
        Ok(())
    }

    /// Takes the next part of the body from a buffer, which it copies.
    ///
    /// # Errors
    ///
    /// As [`push`](Self::push).
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

    /// How many bytes of the body have arrived.
    pub fn len(&self) -> usize {
        self.only.len() + self.body.len()
    }

    /// Whether nothing of the body has arrived.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The whole answer.
    pub fn finish(self) -> Response<Bytes> {
        let body = if self.body.is_empty() { self.only } else { self.body.freeze() };
        Response::from_parts(self.head, body)
    }

    /// The error of an answer that broke off: it keeps the part that did arrive.
    pub fn fail(self, error: TransportError) -> TransportError {
        error.with_answer(self.finish())
    }
}
