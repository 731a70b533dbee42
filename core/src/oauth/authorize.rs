use crate::client::Client;
use crate::error::build::BuildError;
use crate::form;
use crate::oauth::redirect::State;
use crate::operation::Host;
use crate::params::{Param, Params};
use crate::table::argument::Builder;
use crate::table::table;
use std::borrow::Cow;
use std::fmt;

/// Starts the URL that an account's owner is sent to; [`Client::authorize_url`] completes it.
///
/// ```
/// use pinstripe_core::{Client, Entropy, oauth::{self, Scope, State}};
///
/// let client = Client::new("sk_test_123")?.client_id("ca_123");
/// let state = State::new(Entropy::from_random_bytes([7; 16])); // kept in the owner's session
/// let url = client.authorize_url(
///     &oauth::authorize()
///         .scope(Scope::ReadWrite)
///         .redirect_uri("https://platform.example.test/connected")
///         .state(&state),
/// )?;
/// assert!(url.starts_with("https://connect.stripe.com/oauth/authorize?scope=read_write&redirect_uri=https%3A%2F%2F"));
/// # Ok::<(), pinstripe_core::BuildError>(())
/// ```
pub fn authorize() -> Authorize {
    Authorize { express: false, params: Params::new() }
}

/// The parameters of the authorization page: those set here, `response_type` and `client_id`, and no others.
///
/// See [GET /authorize](https://docs.stripe.com/connect/oauth-reference#get-authorize).
#[derive(Clone)]
pub struct Authorize {
    express: bool,
    params: Params,
}

/// The access that the platform asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// Read only; Stripe's default.
    ReadOnly,
    /// Read and write.
    ReadWrite,
}

impl Scope {
    /// The value as Stripe writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReadOnly => "read_only",
            Self::ReadWrite => "read_write",
        }
    }
}

/// The page that the owner sees first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StripeLanding {
    /// The page for logging in.
    Login,
    /// The page for registering.
    Register,
}

impl Authorize {
    /// Asks for an Express account, which has its own page.
    #[must_use]
    pub fn express(mut self) -> Self {
        self.express = true;
        self
    }

    /// Sets the access to ask for. No scope is sent unless it is set.
    #[must_use]
    pub fn scope(self, scope: Scope) -> Self {
        self.param("scope", scope.as_str())
    }

    /// Sets the URI that the owner returns to; it must be one of the platform's registered URIs.
    #[must_use]
    pub fn redirect_uri(self, uri: &str) -> Self {
        self.param("redirect_uri", uri)
    }

    /// Sets the state that returns with the owner, so that another person's code is not taken for theirs
    /// ([RFC 6749, section 10.12](https://www.rfc-editor.org/rfc/rfc6749#section-10.12)).
    #[must_use]
    pub fn state(self, state: &State) -> Self {
        self.param("state", state.as_str())
    }

    /// Sets the platform's client id, instead of the client's.
    #[must_use]
    pub fn client_id(self, id: &str) -> Self {
        self.param("client_id", id)
    }

    /// Sets the page that the owner sees first.
    #[must_use]
    pub fn stripe_landing(self, landing: StripeLanding) -> Self {
        let landing = match landing {
            StripeLanding::Login => "login",
            StripeLanding::Register => "register",
        };
        self.param("stripe_landing", landing)
    }

    /// Sets whether an owner who has connected before is asked again.
    #[must_use]
    pub fn always_prompt(self, always: bool) -> Self {
        self.param("always_prompt", always)
    }

    /// Sets the capabilities to suggest for an Express account.
    #[must_use]
    pub fn suggested_capabilities<N: Into<Param>>(
        self,
        names: impl IntoIterator<Item = N>,
    ) -> Self {
        self.param(
            "suggested_capabilities",
            names.into_iter().map(Into::into).collect::<Vec<Param>>(),
        )
    }

    /// Prefills the form with what the platform knows about the owner: `stripe_user[…]`.
    #[must_use]
    pub fn stripe_user(self, build: impl FnOnce(StripeUser) -> StripeUser) -> Self {
        let user = std::mem::take(build(StripeUser::default()).params_mut());
        self.param("stripe_user", user)
    }

    /// Sets any parameter by its name.
    #[must_use]
    pub fn param(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Param>) -> Self {
        self.params.set(name, value);
        self
    }
}

impl fmt::Debug for Authorize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorize")
            .field("express", &self.express)
            .field("params", &self.params)
            .finish()
    }
}

table! {
    params {
        /// The details of an account's owner that prefill the form.
        ///
        /// See the `stripe_user` parameters of [GET /authorize](https://docs.stripe.com/connect/oauth-reference#get-authorize).
        StripeUser at "connect/oauth-reference#get-authorize" {
            /// The e-mail address.
            email: String,
            /// The business's website.
            url: String,
            /// The country, in two letters.
            country: String,
            /// The currency, in three letters.
            currency: String,
            /// The business's phone number.
            phone_number: String,
            /// The business's name.
            business_name: String,
            /// The kind of business: `sole_prop`, `corporation`, `non_profit`, `partnership` or `llc`.
            business_type: String,
            /// The owner's first name.
            first_name: String,
            /// The owner's first name in kana.
            first_name_kana: String,
            /// The owner's first name in kanji.
            first_name_kanji: String,
            /// The owner's last name.
            last_name: String,
            /// The owner's last name in kana.
            last_name_kana: String,
            /// The owner's last name in kanji.
            last_name_kanji: String,
            /// The owner's gender.
            gender: String,
            /// The day of the owner's birth, 1 to 31.
            dob_day: i64,
            /// The month of the owner's birth, 1 to 12.
            dob_month: i64,
            /// The year of the owner's birth.
            dob_year: i64,
            /// The street of the business.
            street_address: String,
            /// The city of the business.
            city: String,
            /// The state or province of the business.
            state: String,
            /// The postal code of the business.
            zip: String,
            /// The block in kana.
            block_kana: String,
            /// The block in kanji.
            block_kanji: String,
            /// The building in kana.
            building_kana: String,
            /// The building in kanji.
            building_kanji: String,
            /// Whether the business ships products.
            physical_product: bool,
            /// What the business sells.
            product_description: String,
        }
    }
}

impl Client {
    /// Completes the URL that [`authorize`] started.
    ///
    /// # Errors
    ///
    /// [`BuildError::ClientId`] if neither `authorize` nor the client has a client id, [`BuildError::Parameter`] if a
    /// parameter cannot be sent.
    pub fn authorize_url(&self, authorize: &Authorize) -> Result<String, BuildError> {
        let mut params = authorize.params.clone();
        if params.lacks("client_id") {
            let id = self.default_client_id().ok_or(BuildError::ClientId)?;
            params.set("client_id", id);
        }
        if params.lacks("response_type") {
            params.set("response_type", "code");
        }
        let path = if authorize.express { "/express/oauth/authorize" } else { "/oauth/authorize" };
        Ok(format!("{}{path}?{}", self.host_base(Host::Connect), form::encode(&params)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::params::Unset;

    #[test]
    fn a_scope_is_written_as_stripe_has_it() -> Result<(), BuildError> {
        let client = Client::new("sk_test_1")?.client_id("ca_1");
        for (scope, text) in [(Scope::ReadOnly, "read_only"), (Scope::ReadWrite, "read_write")] {
            let url = client.authorize_url(&authorize().scope(scope))?;
            assert!(url.contains(&format!("?scope={text}&")), "{url}");
        }
        Ok(())
    }

    #[test]
    fn a_parameter_that_says_nothing_is_filled_in() -> Result<(), BuildError> {
        let client = Client::new("sk_test_1")?;
        for empty in [authorize().client_id(""), authorize().param("client_id", Unset), authorize()]
        {
            assert_eq!(client.authorize_url(&empty), Err(BuildError::ClientId));
            let url = client.clone().client_id("ca_1").authorize_url(&empty)?;
            assert!(url.contains("client_id=ca_1") && !url.contains("client_id=&"), "{url}");
        }
        let client = client.client_id("");
        assert_eq!(client.authorize_url(&authorize()), Err(BuildError::ClientId));
        let client = client.client_id("ca_1");
        for empty in [authorize().param("response_type", ""), authorize()] {
            assert!(client.authorize_url(&empty)?.contains("response_type=code"));
        }
        let own = authorize().client_id("ca_2").param("response_type", "token");
        let url = client.authorize_url(&own)?;
        assert!(url.ends_with("client_id=ca_2&response_type=token"), "{url}");
        Ok(())
    }
}
