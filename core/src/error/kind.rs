/// What sort of error it is. An answer is judged by its status first, then by its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The parameters are wrong, or the object is not there.
    InvalidRequest,
    /// The idempotency key was used with other parameters.
    Idempotency,
    /// The API key is missing, wrong or revoked.
    Authentication,
    /// The card was declined.
    Card,
    /// The API key may not do this.
    Permission,
    /// Another request holds the object or the idempotency key.
    Conflict,
    /// Too many requests.
    RateLimit,
    /// An error of the OAuth endpoints; [`ApiError::code`] names it.
    OAuth,
    /// Stripe failed, or something that is not Stripe answered.
    Api,
    /// The request could not be built.
    Build,
    /// No whole answer arrived.
    Transport,
    /// Something that Stripe sent cannot be read.
    Decode,
    /// A webhook cannot be verified or opened.
    Webhook,
    /// An account owner's return from OAuth is not to be believed.
    Redirect,
}
