//! [Connection tokens](https://docs.stripe.com/api/terminal/connection_tokens).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::secret::SecretText;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/terminal/connection_tokens/create) a connection
        /// token.
        POST "/v1/terminal/connection_tokens" create() Create
            at "api/terminal/connection_tokens/create#create_terminal_connection_token" -> ConnectionToken {
            expand: Vec<String>,
            location: String,
        }
    }

    objects {
        /// A [connection token](https://docs.stripe.com/api/terminal/connection_tokens/object).
        ConnectionToken "terminal.connection_token"
            at "api/terminal/connection_tokens/object#terminal_connection_token_object" {
            location: Option<&'a str>,
            object: &'a str,
            secret: SecretText<'a>,
        }
    }
}
