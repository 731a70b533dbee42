//! [OAuth](https://docs.stripe.com/connect/oauth-reference): connecting accounts that exist already.
//!
//! 1. [`authorize`] builds the URL that the account's owner is sent to, with a [`State`] that is kept in their
//!    session.
//! 2. They come back to `redirect_uri`, and [`Redirect::parse`] reads with what, after comparing the state.

mod authorize;
mod redirect;

pub use authorize::{Authorize, Landing, Scope, StripeUser, authorize};
pub use redirect::{AuthorizationCode, Redirect, RedirectError, State};
