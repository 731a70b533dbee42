//! [Account links](https://docs.stripe.com/api/account_links).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::secret::BearerUrl;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/account_links/create) an account link.
        ///
        /// Stripe refuses it if the call acts on a connected account: use
        /// [`platform`](crate::Options::platform).
        POST "/v1/account_links" create() Create
            at "api/account_links/create#create_account_link" -> AccountLink {
            /// Required.
            account: String,
            /// Deprecated.
            collect: AccountLinkCollect,
            collection_options: |CollectionOptionsParams|,
            expand: Vec<String>,
            refresh_url: String,
            return_url: String,
            /// Required.
            type_ as type: AccountLinkType,
        }
    }

    params {
        /// `collection_options` in a request.
        CollectionOptionsParams
            at "api/account_links/create#create_account_link-collection_options" {
            fields: CollectionOptionsFields,
            future_requirements: FutureRequirements,
        }
    }

    objects {
        /// An [account link](https://docs.stripe.com/api/account_links/object).
        AccountLink "account_link" at "api/account_links/object#account_link_object" {
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
