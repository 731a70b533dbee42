//! [OAuth](https://docs.stripe.com/connect/oauth-reference): connecting accounts that exist already.
//!
//! 1. [`authorize`] builds the URL that the account's owner is sent to, with a [`State`] that is kept in their
//!    session.
//! 2. They come back to `redirect_uri`, and [`Redirect::parse`] reads with what, after comparing the state.
//! 3. [`exchange`] turns the code into the account's id; [`refresh`] renews what came with it.
//! 4. `deauthorize` gives the account up; the client fills in its client id.

mod authorize;
mod redirect;
pub(crate) mod redirect_error;

#[cfg(feature = "api")]
pub use crate::api::oauth::{OAuthDeauthorization, OAuthToken, deauthorize, token};
pub use authorize::{Authorize, Landing, Scope, StripeUser, authorize};
pub use redirect::{AuthorizationCode, Redirect, State};
pub use redirect_error::RedirectError;

/// Exchanges the code that an owner came back with: once, as a second time takes the first one's tokens away.
///
/// See [POST /oauth/token](https://docs.stripe.com/connect/oauth-reference#post-token).
#[cfg(feature = "api")]
pub fn exchange(code: &AuthorizationCode) -> crate::api::oauth::Token {
    token().grant_type(crate::api::oauth::GrantType::AuthorizationCode).code(code.expose())
}

/// Renews an account's tokens.
///
/// See [POST /oauth/token](https://docs.stripe.com/connect/oauth-reference#post-token).
#[cfg(feature = "api")]
pub fn refresh(refresh_token: &str) -> crate::api::oauth::Token {
    token().grant_type(crate::api::oauth::GrantType::RefreshToken).refresh_token(refresh_token)
}
