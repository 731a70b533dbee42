//! [Account links](https://docs.stripe.com/api/account_links): URLs where a person gives what Stripe needs.

use crate::{BearerUrl, Timestamp};

super::macros::table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/account_links/create) a link for onboarding or for an update.
        ///
        /// Stripe refuses it when the call acts on a connected account: [`platform`](crate::Options::platform)
        /// is the remedy.
        POST "/v1/account_links" create() Create -> AccountLink {
            account: String,
            collection_options: |CollectionOptions|,
            expand: Vec<String>,
            refresh_url: String,
            return_url: String,
            type_: AccountLinkType,
        }
    }

    params {
        /// What the person is asked for.
        CollectionOptions {
            fields: CollectionFields,
            future_requirements: FutureRequirements,
        }
    }

    objects {
        /// A [link](https://docs.stripe.com/api/account_links/object) that lets its holder in, once and not for long.
        AccountLink "account_link" {
            created: Timestamp,
            expires_at: Timestamp,
            url: BearerUrl<'a>,
        }
    }

    enums {
        /// What the person is to do.
        AccountLinkType { AccountOnboarding = "account_onboarding", AccountUpdate = "account_update" }

        /// What the person is asked for.
        CollectionFields { CurrentlyDue = "currently_due", EventuallyDue = "eventually_due" }

        /// Whether requirements to come are asked for as well.
        FutureRequirements { Include = "include", Omit = "omit" }
    }
}
