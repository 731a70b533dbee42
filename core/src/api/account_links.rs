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
        ///
        /// Required: `account`, `type`.
        POST "/v1/account_links" create() Create
            at "api/account_links/create#create_account_link" -> AccountLink {
            /// The account to onboard or to update. Required.
            account: String,
            /// Deprecated. One of `currently_due`, `eventually_due`.
            collect: AccountLinkCollect,
            /// Which requirements the pages ask for.
            collection_options: |CollectionOptionsParams|,
            expand: Vec<String>,
            /// Where the seller lands if the link has expired or was used: make a new one there.
            refresh_url: String,
            /// Where the seller lands at the end. It proves nothing: read the account.
            return_url: String,
            /// `account_onboarding` for what is required, `account_update` to change details.
            /// Required. One of `account_onboarding`, `account_update`. `type` on the wire.
            type_ as type: AccountLinkType,
        }
    }

    params {
        /// `collection_options` in a request.
        CollectionOptionsParams
            at "api/account_links/create#create_account_link-collection_options" {
            /// Whether to ask only for what is due now, or for what will be as well. One of
            /// `currently_due`, `eventually_due`.
            fields: CollectionOptionsFields,
            /// Whether to ask for what will be required later. One of `include`, `omit`.
            future_requirements: FutureRequirements,
        }
    }

    objects {
        /// An [account link](https://docs.stripe.com/api/account_links/object).
        AccountLink "account_link" at "api/account_links/object#account_link_object" {
            /// When it was created.
            created: Timestamp,
            /// When the link ends; it works once, for a few minutes.
            expires_at: Timestamp,
            object: &'a str,
            /// Lets its holder in as the seller: send it to nobody else, and do not log it.
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
