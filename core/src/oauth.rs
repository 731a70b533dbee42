//! [OAuth](https://docs.stripe.com/connect/oauth-reference): connecting accounts that exist already.
//!
//! 1. [`authorize`] builds the URL that the account's owner is sent to, with a [`State`] that is kept in their
//!    session.
//! 2. When they return to `redirect_uri`, [`Redirect::parse`] checks the state and reads the result.
//! 3. [`exchange`] turns the code into the account's id and tokens; [`refresh`] renews the tokens.
//! 4. `deauthorize` disconnects the account; the client fills in its client id.

mod authorize;
mod redirect;
pub(crate) mod redirect_error;
#[cfg(feature = "api")]
mod token_store;

#[cfg(feature = "api")]
pub use crate::api::oauth::{
    Deauthorize, GrantType, OAuthDeauthorization, OAuthToken, Token, TokenType, deauthorize, token,
};
pub use authorize::{Authorize, Scope, StripeLanding, StripeUser, authorize};
pub use redirect::{AuthorizationCode, Redirect, State};
pub use redirect_error::RedirectError;
#[cfg(feature = "api")]
pub use token_store::{BrokenPromise, Grant, MemoryTokenStore, TokenStore, check_token_store};

/// Exchanges the code of a redirect for the account's id and tokens. Exchanging it again revokes these tokens.
///
/// See [POST /oauth/token](https://docs.stripe.com/connect/oauth-reference#post-token).
#[cfg(feature = "api")]
pub fn exchange(code: &AuthorizationCode) -> Token {
    token().grant_type(GrantType::AuthorizationCode).code(code.expose())
}

/// Renews an account's tokens.
///
/// See [POST /oauth/token](https://docs.stripe.com/connect/oauth-reference#post-token).
#[cfg(feature = "api")]
pub fn refresh(refresh_token: &str) -> Token {
    token().grant_type(GrantType::RefreshToken).refresh_token(refresh_token)
}
