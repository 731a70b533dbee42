use crate::json::is_name;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;

/// An HTTP response, unparsed: status, headers and bytes.
///
/// Its `Debug` and `Display` show only the status, the size and the request id.
#[derive(Clone)]
pub struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    pub(crate) fn new(response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        Self { status: parts.status, headers: parts.headers, body }
    }

    /// The status code.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The bytes of the body.
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// Stripe's id for the request, from the `Request-Id` header.
    /// See [request ids](https://docs.stripe.com/api/request_ids).
    pub fn request_id(&self) -> Option<&str> {
        self.text("request-id")
    }

    /// Whether Stripe repeated an earlier answer, from the `Idempotent-Replayed` header.
    /// See [idempotent requests](https://docs.stripe.com/api/idempotent_requests).
    pub fn replayed(&self) -> bool {
        self.text("idempotent-replayed") == Some("true")
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "status {}", self.status.as_u16())?;
        match self.request_id().filter(|id| is_name(id)) {
            Some(id) => write!(f, ", request {id}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id().filter(|id| is_name(id)))
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
