use super::verify_error::VerifyError;
use http::{HeaderMap, HeaderValue};
use std::fmt;

/// The `Stripe-Signature` header of a webhook, unparsed.
///
/// It is made from headers of the crate `http` by `From`, and from any other text by [`Signature::new`]. As it has its
/// own type, the header and the body of [`Verifier::verify`](super::Verifier::verify) cannot be swapped:
///
/// ```compile_fail
/// # use pinstripe_core::{Timestamp, webhook::{Verified, Verifier, VerifyError}};
/// fn swapped(v: &Verifier, header: String, body: String, now: Timestamp) -> Result<Verified, VerifyError> {
///     v.verify(body, header, now)
/// }
/// ```
#[derive(Clone, Copy)]
pub struct Signature<'a>(Result<&'a [u8], VerifyError>);

impl<'a> Signature<'a> {
    /// Takes the header's value; an empty one counts as missing.
    pub fn new<T: AsRef<[u8]> + ?Sized>(header: &'a T) -> Self {
        Self(Ok(header.as_ref()))
    }

    pub(super) const fn value(self) -> Result<&'a [u8], VerifyError> {
        self.0
    }
}

impl<'a> From<&'a HeaderValue> for Signature<'a> {
    fn from(header: &'a HeaderValue) -> Self {
        Self::new(header)
    }
}

impl<'a> From<Option<&'a HeaderValue>> for Signature<'a> {
    fn from(header: Option<&'a HeaderValue>) -> Self {
        Self(header.map(HeaderValue::as_bytes).ok_or(VerifyError::Missing))
    }
}

/// Finds the signature among all headers of a request. Two of them are refused, since a proxy and this library could
/// each choose a different one.
impl<'a> From<&'a HeaderMap> for Signature<'a> {
    fn from(headers: &'a HeaderMap) -> Self {
        let mut values = headers.get_all("stripe-signature").iter();
        match (values.next(), values.next()) {
            (first, None) => first.into(),
            (_, Some(_)) => Self(Err(VerifyError::Header)),
        }
    }
}

impl fmt::Debug for Signature<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_the_headers_of_a_request_exactly_one_is_taken() {
        let mut headers = HeaderMap::new();
        assert_eq!(Signature::from(&headers).value(), Err(VerifyError::Missing));
        headers.insert("stripe-signature", HeaderValue::from_static("t=1,v1=a"));
        assert_eq!(Signature::from(&headers).value(), Ok(&b"t=1,v1=a"[..]));
        headers.append("stripe-signature", HeaderValue::from_static("t=2,v1=b"));
        assert_eq!(Signature::from(&headers).value(), Err(VerifyError::Header));
    }
}
