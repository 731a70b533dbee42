//! The common parts of the three forms of a handle: everything except the loop.

use super::start::Environment;
use crate::client::Client;
use crate::error::Error;
use crate::error::build::BuildError;

const API_KEY: &str = "STRIPE_API_KEY";
const API_BASE: &str = "STRIPE_API_BASE";

/// The client settings from the environment.
pub(super) fn client_from_env<E: Environment>() -> Result<Client, Error> {
    let variable = |name| E::variable(name).filter(|value| !value.is_empty());
    let key = variable(API_KEY).ok_or(BuildError::Variable { name: API_KEY })?;
    let client = Client::new(key)?;
    Ok(match variable(API_BASE) {
        Some(url) => client.base_url(&url)?,
        None => client,
    })
}

macro_rules! handle {
    () => {
        /// A Stripe client that runs operations over `X`.
        ///
        /// Clones, and handles from [`Stripe::acting_as`], are cheap and share connections.
        #[derive(Clone, Debug)]
        pub struct Stripe<X> {
            client: $crate::client::Client,
            transport: X,
        }

        impl<X> Stripe<X> {
            /// Makes a handle from client settings and a transport.
            pub const fn with_transport(client: $crate::client::Client, transport: X) -> Self {
                Self { client, transport }
            }

            /// The client settings.
            pub const fn client(&self) -> &$crate::client::Client {
                &self.client
            }

            /// The transport.
            pub const fn transport(&self) -> &X {
                &self.transport
            }

            /// Makes any request, for operations that [`api`](crate::api) does not have.
            ///
            /// # Errors
            ///
            /// As for [`Raw::new`](crate::Raw::new).
            pub fn raw(
                &self,
                method: http::Method,
                path: impl Into<String>,
            ) -> Result<$crate::operation::Raw, $crate::error::build::BuildError> {
                $crate::operation::Raw::new(method, path)
            }
        }

        impl<X: $crate::exec::start::Start> Stripe<X> {
            /// Makes a handle from an API key, with the executor's own HTTP client and the default
            /// [`Limits`](crate::exec::Limits).
            ///
            /// # Errors
            ///
            /// [`Reason::Build`](crate::Reason::Build) if the key cannot be sent,
            /// [`Reason::Transport`](crate::Reason::Transport) if the HTTP client cannot be made.
            pub fn new(key: impl AsRef<str>) -> Result<Self, $crate::error::Error> {
                let client = $crate::client::Client::new(key)?;
                Ok(Self::with_transport(client, X::start(Default::default())?))
            }
        }

        impl<X: $crate::exec::start::Start + $crate::exec::start::Environment> Stripe<X> {
            /// Makes a handle from the API key in the environment variable `STRIPE_API_KEY`. If `STRIPE_API_BASE` is
            /// set, it is the base URL of all requests. An empty variable counts as unset.
            ///
            /// # Errors
            ///
            /// As for [`Stripe::new`], and [`BuildError::Variable`](crate::BuildError::Variable) if there is no key.
            pub fn from_env() -> Result<Self, $crate::error::Error> {
                let client = $crate::exec::handle::client_from_env::<X>()?;
                Ok(Self::with_transport(client, X::start(Default::default())?))
            }
        }

        impl<X: Clone> Stripe<X> {
            /// Returns a handle that acts on a connected account, in every call and on every page.
            #[must_use]
            pub fn acting_as(&self, account: impl Into<String>) -> Self {
                self.acting($crate::options::Acting::Connected(account.into()))
            }

            /// Returns a handle that acts on the platform.
            #[must_use]
            pub fn platform(&self) -> Self {
                self.acting($crate::options::Acting::Platform)
            }

            /// Returns a handle that acts on the given account.
            #[must_use]
            pub fn acting(&self, acting: $crate::options::Acting) -> Self {
                let client = self.client.clone().acting(acting);
                Self { client, transport: self.transport.clone() }
            }
        }

        impl<X: Clone> $crate::acting_client::ActingClient for Stripe<X> {
            fn acting_on(&self, acting: $crate::options::Acting) -> Self {
                self.acting(acting)
            }

            fn livemode(&self) -> Option<bool> {
                $crate::acting_client::ActingClient::livemode(&self.client)
            }
        }
    };
}

pub(crate) use handle;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Reason;
    use crate::error::outcome::Outcome;
    use crate::error::transport::TransportError;
    use crate::exec::limits::Limits;
    use crate::exec::start::Start;
    use crate::exec::{Stripe, blocking, local};

    /// A transport whose environment is given by its type.
    struct Fake<const KEY: bool, const BASE: bool>;

    impl<const KEY: bool, const BASE: bool> Start for Fake<KEY, BASE> {
        fn start(limits: Limits) -> Result<Self, TransportError> {
            assert_eq!(limits, Limits::default());
            Ok(Self)
        }
    }

    impl<const KEY: bool, const BASE: bool> Environment for Fake<KEY, BASE> {
        fn variable(name: &str) -> Option<String> {
            match name {
                API_KEY => Some(if KEY { "sk_test_123" } else { "" }.to_owned()),
                API_BASE => Some(if BASE { "ftp://127.0.0.1" } else { "" }.to_owned()),
                _ => None,
            }
        }
    }

    #[test]
    fn the_environment_gives_key_and_base_url_and_an_empty_variable_is_unset() {
        assert!(Stripe::<Fake<true, false>>::from_env().is_ok());
        assert!(blocking::Stripe::<Fake<true, false>>::from_env().is_ok());
        assert!(local::Stripe::<Fake<true, false>>::from_env().is_ok());
        let error = Stripe::<Fake<true, true>>::from_env().map(drop);
        assert!(
            matches!(error.as_ref().unwrap_err().reason(), Reason::Build(BuildError::BaseUrl)),
            "{error:?}"
        );
        let error = Stripe::<Fake<false, false>>::from_env().map(drop).unwrap_err();
        assert!(
            matches!(error.reason(), Reason::Build(BuildError::Variable { name: API_KEY })),
            "{error:?}"
        );
        assert_eq!(error.outcome(), Outcome::NotSent);
        let error = blocking::Stripe::<Fake<true, false>>::new("").map(drop);
        assert!(
            matches!(error.as_ref().unwrap_err().reason(), Reason::Build(BuildError::ApiKey)),
            "{error:?}"
        );
    }
}
