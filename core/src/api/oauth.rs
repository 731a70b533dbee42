//! [Oauth](https://docs.stripe.com/connect/oauth-reference).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::secret::SecretText;
use crate::table::table;

table! {
    operations {
        /// [Revokes](https://docs.stripe.com/connect/oauth-reference) a platform's access to an
        /// account.
        ///
        /// Required: `stripe_user_id`.
        POST Connect "/oauth/deauthorize" deauthorize() Deauthorize
            at "connect/oauth-reference#deauthorize_oauth" -> OAuthDeauthorization {
            client_id: String,
            /// Required.
            stripe_user_id: String,
        }

        /// [Exchanges](https://docs.stripe.com/connect/oauth-reference) an authorization code or a
        /// refresh token for tokens.
        ///
        /// Required: `grant_type`.
        POST Connect "/oauth/token" token() Token
            at "connect/oauth-reference#token_oauth" -> OAuthToken {
            assert_capabilities: Vec<String>,
            code: String,
            /// Required. One of `authorization_code`, `refresh_token`.
            grant_type: GrantType,
            refresh_token: String,
            scope: String,
        }
    }

    objects {
        /// An [OAuth deauthorization](https://docs.stripe.com/connect/oauth-reference).
        OAuthDeauthorization "" at "connect/oauth-reference#_object" {
            stripe_user_id: &'a str,
        }

        /// An [OAuth token](https://docs.stripe.com/connect/oauth-reference).
        OAuthToken "" at "connect/oauth-reference#_object" {
            access_token: Option<SecretText<'a>>,
            /// Whether it is live and not a test.
            livemode: Option<bool>,
            refresh_token: Option<SecretText<'a>>,
            scope: Option<&'a str>,
            stripe_publishable_key: Option<&'a str>,
            stripe_user_id: Option<&'a str>,
            /// Only `bearer`.
            token_type: Option<TokenType>,
        }
    }

    enums {
        /// `grant_type`.
        GrantType { AuthorizationCode = "authorization_code", RefreshToken = "refresh_token" }

        /// `token_type`.
        TokenType { Bearer = "bearer" }
    }
}
