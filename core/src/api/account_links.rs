//! [Account links](https://docs.stripe.com/api/account_links).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::{BearerUrl, Timestamp};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/account_links/create) an account link.
        ///
        /// Stripe refuses it when the call acts on a connected account:
        /// [`platform`](crate::Options::platform) is the remedy.
        POST "/v1/account_links" create() Create -> AccountLink {
            /// Required.
            account: String,
            /// Deprecated.
            collect: AccountLinkCollect,
            collection_options: |CollectionOptionsParams|,
            expand: Vec<String>,
            refresh_url: String,
            return_url: String,
            /// Required.
            type_: AccountLinkType,
        }
    }

    params {
        /// `collection_options` in a request.
        CollectionOptionsParams {
            fields: CollectionOptionsFields,
            future_requirements: FutureRequirements,
        }
    }

    objects {
        /// An [account link](https://docs.stripe.com/api/account_links/object).
        AccountLink "account_link" {
            created: Timestamp,
            expires_at: Timestamp,
            object: &'a str,
            url: BearerUrl<'a>,
        }
    }

    enums {
        /// `collect`.
        AccountLinkCollect { CurrentlyDue = "currently_due", EventuallyDue = "eventually_due" }

        /// `type`.
        AccountLinkType {
            AccountOnboarding = "account_onboarding",
            AccountUpdate = "account_update",
        }

        /// `collection_options.fields`.
        CollectionOptionsFields { CurrentlyDue = "currently_due", EventuallyDue = "eventually_due" }

        /// `collection_options.future_requirements`.
        FutureRequirements { Include = "include", Omit = "omit" }
    }
}
