//! [Login links](https://docs.stripe.com/api/accounts/login_link): URLs to an account's Express Dashboard.

use crate::{BearerUrl, Timestamp};

super::macros::table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/accounts/login_link/create) a link for an account with an
        /// Express Dashboard; for any other, Stripe answers with an error.
        ///
        /// Stripe refuses it when the call acts on a connected account: [`platform`](crate::Options::platform)
        /// is the remedy.
        POST "/v1/accounts/{account}/login_links" create(account) Create -> LoginLink {
            expand: Vec<String>,
        }
    }

    objects {
        /// A [link](https://docs.stripe.com/api/accounts/login_link_object) that lets its holder in, once.
        LoginLink "login_link" {
            created: Timestamp,
            url: BearerUrl<'a>,
        }
    }
}
