use crate::entropy::Entropy;
use crate::json::Shown;
use crate::oauth::redirect_error::RedirectError;
use std::fmt;
use subtle::ConstantTimeEq;

/// An unguessable value that ties an owner's return to the session in which they left.
///
/// Its `Debug` shows `State(..)`.
#[derive(Clone)]
pub struct State(String);

impl State {
    /// Makes a new state; never use the same entropy twice.
    pub fn new(entropy: Entropy) -> Self {
        Self(entropy.key().as_str().to_owned())
    }

    /// Makes a state from the text that was kept in the owner's session.
    pub fn kept(state: impl Into<String>) -> Self {
        Self(state.into())
    }

    /// The text, for the URL and the session.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the returned state equals this one, compared in constant time. An empty state never matches.
    pub fn matches(&self, came_back: &str) -> bool {
        !self.0.is_empty() && bool::from(self.0.as_bytes().ct_eq(came_back.as_bytes()))
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("State(..)")
    }
}

/// The result of an account owner's return to `redirect_uri`: a code, or a refusal.
///
/// Its `Debug` shows neither the code nor the description, which the URL can set to anything.
#[derive(Clone)]
pub enum Redirect {
    /// The owner granted access: exchange the code once, and soon.
    Granted(AuthorizationCode),
    /// The owner denied access, or the request was wrong.
    #[non_exhaustive]
    Denied {
        /// The error code, for instance `access_denied`.
        error: String,
        /// The description of the error.
        description: Option<String>,
    },
}

impl fmt::Debug for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Granted(code) => f.debug_tuple("Granted").field(code).finish(),
            Self::Denied { error, .. } => {
                f.debug_struct("Denied").field("error", &Shown(error)).finish_non_exhaustive()
            }
        }
    }
}

/// A code with which its holder can connect the account. Its `Debug` shows `AuthorizationCode(..)`.
#[derive(Clone)]
pub struct AuthorizationCode(String);

impl AuthorizationCode {
    /// The code itself, only for the exchange.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AuthorizationCode(..)")
    }
}

impl Redirect {
    /// Reads the query of the URL that the owner returned to, and checks it against the session's state.
    ///
    /// ```
    /// use pinstripe_core::oauth::{Redirect, RedirectError, State};
    ///
    /// let state = State::kept("from-the-session");
    /// let back = Redirect::parse("scope=read_write&code=ac_123&state=from-the-session", &state);
    /// assert!(matches!(back, Ok(Redirect::Granted(code)) if code.expose() == "ac_123"));
    /// let forged = Redirect::parse("code=ac_666&state=a-guess", &state);
    /// assert!(matches!(forged, Err(RedirectError::State)));
    /// ```
    ///
    /// # Errors
    ///
    /// [`RedirectError`] if the state is not the session's, or the query is malformed; the state is checked first.
    pub fn parse(query: &str, state: &State) -> Result<Self, RedirectError> {
        let query = query.strip_prefix('?').unwrap_or(query);
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_str(query).map_err(|_| RedirectError::Query)?;
        let one = |name: &str| {
            let mut values = pairs.iter().filter(|(n, _)| n == name).map(|(_, value)| value);
            match (values.next(), values.next()) {
                (value, None) => Ok(value.filter(|value| !value.is_empty())),
                // With two values, an attacker could choose which one counts.
                (_, Some(_)) => Err(RedirectError::Query),
            }
        };
        if !one("state")?.is_some_and(|came_back| state.matches(came_back)) {
            return Err(RedirectError::State);
        }
        match (one("code")?, one("error")?) {
            (Some(code), None) => Ok(Self::Granted(AuthorizationCode(code.clone()))),
            (None, Some(error)) => {
                let description = one("error_description")?.cloned();
                Ok(Self::Denied { error: error.clone(), description })
            }
            _ => Err(RedirectError::Query),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_return_is_believed_only_with_the_sessions_state() {
        let state = State::new(Entropy::from_random_bytes([7; 16]));
        let granted = format!("?code=ac_1&state={}", state.as_str());
        let Ok(Redirect::Granted(code)) = Redirect::parse(&granted, &state) else { panic!() };
        assert_eq!(
            (code.expose(), format!("{code:?} {state:?}")),
            ("ac_1", "AuthorizationCode(..) State(..)".into())
        );
        let denied =
            format!("error=access_denied&error_description=They+said+no&state={}", state.as_str());
        let Ok(Redirect::Denied { error, description }) = Redirect::parse(&denied, &state) else {
            panic!()
        };
        assert_eq!(
            (error.as_str(), description.as_deref()),
            ("access_denied", Some("They said no"))
        );

        let error = |query: String, state: &State| Redirect::parse(&query, state).unwrap_err();
        for forged in ["code=ac_1", "code=ac_1&state=", "code=ac_1&state=x"] {
            assert_eq!(error(forged.into(), &state), RedirectError::State, "{forged}");
        }
        assert_eq!(error("code=ac_1&state=".into(), &State::kept("")), RedirectError::State);
        let s = state.as_str();
        for odd in [
            format!("state={s}"),
            format!("code=a&code=b&state={s}"),
            format!("state={s}&state={s}&code=a"),
            format!("code=a&error=b&state={s}"),
            format!("code=&state={s}"),
        ] {
            assert_eq!(error(odd.clone(), &state), RedirectError::Query, "{odd}");
        }
    }
}
