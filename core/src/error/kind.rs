/// The kind of an error. For an answer, the status decides first, then the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The parameters are wrong, or the object does not exist.
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
    /// There were too many requests.
    RateLimit,
    /// An OAuth endpoint answered with an error; [`ApiError::code`](crate::ApiError::code) names it.
    OAuth,
    /// Stripe failed, or a proxy answered.
    Api,
    /// The request could not be built.
    Build,
    /// No complete answer arrived.
    Transport,
    /// Something that Stripe sent cannot be read.
    Decode,
    /// A webhook cannot be verified or opened.
    Webhook,
    /// A redirect from OAuth cannot be trusted.
    Redirect,
}
