//! [Account links](https://docs.stripe.com/api/v2/core/account_links).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::BearerUrl;

pub use crate::api::account_links::{
    CollectionOptionsFields, CollectionOptionsParams, FutureRequirements,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/account_links/create) an account link.
        ///
        /// Stripe refuses it when the call acts on a connected account:
        /// [`platform`](crate::Options::platform) is the remedy.
        POST "/v2/core/account_links" create() Create -> AccountLink {
            /// Required.
            account: String,
            /// Required.
            use_case: |UseCaseParams|,
        }
    }

    params {
        /// `use_case.account_onboarding` in a request.
        AccountOnboardingParams {
            collection_options: |CollectionOptionsParams|,
            /// Required.
            refresh_url: String,
            return_url: String,
        }

        /// `use_case` in a request.
        UseCaseParams {
            account_onboarding: |AccountOnboardingParams|,
            account_update: |AccountOnboardingParams|,
            /// Required.
            type_: UseCaseType,
        }
    }

    objects {
        /// An [account link](https://docs.stripe.com/api/v2/core/account_links/object).
        AccountLink "v2.core.account_link" {
            account: &'a str,
            /// A time as in RFC 3339.
            created: &'a str,
            /// A time as in RFC 3339.
            expires_at: &'a str,
            livemode: bool,
            object: &'a str,
            url: BearerUrl<'a>,
            use_case: UseCase<'a>,
        }
    }

    views {
        /// `use_case.account_onboarding` in an answer.
        AccountOnboarding {
            collection_options: Option<CollectionOptions<'a>>,
            refresh_url: &'a str,
            return_url: Option<&'a str>,
        }

        /// `use_case.account_onboarding.collection_options` in an answer.
        CollectionOptions {
            fields: Option<CollectionOptionsFields>,
            future_requirements: Option<FutureRequirements>,
        }

        /// `use_case` in an answer.
        UseCase {
            account_onboarding: Option<AccountOnboarding<'a>>,
            account_update: Option<AccountOnboarding<'a>>,
            type_: UseCaseType,
        }
    }

    enums {
        /// `use_case.type`.
        UseCaseType { AccountOnboarding = "account_onboarding", AccountUpdate = "account_update" }
    }
}
