//! [Login links](https://docs.stripe.com/api/accounts/login_link).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::secret::BearerUrl;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/accounts/login_link/create) a login link.
        ///
        /// Stripe refuses it if the call acts on a connected account: use
        /// [`platform`](crate::Options::platform).
        POST "/v1/accounts/{account}/login_links" create(account) Create
            at "api/accounts/login_link/create#create_login_link" -> LoginLink {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [login link](https://docs.stripe.com/api/accounts/login_link/object).
        LoginLink "login_link" at "api/accounts/login_link/object#login_link_object" {
            /// When it was created.
            created: Timestamp,
            object: &'a str,
            url: BearerUrl<'a>,
        }
    }
}
