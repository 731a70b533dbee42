//! [Account links](https://docs.stripe.com/api/v2/core/account-links).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::secret::BearerUrl;
use crate::table::table;

pub use crate::api::account_links::{
    CollectionOptionsFields, CollectionOptionsParams, FutureRequirements,
};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/v2/core/account-links/create) an account link.
        ///
        /// Stripe refuses it if the call acts on a connected account: use
        /// [`platform`](crate::Options::platform).
        POST "/v2/core/account_links" create() Create
            at "api/v2/core/account-links/create#v2_create_account_links" -> AccountLink {
            /// Required.
            account: String,
            /// Required.
            use_case: |UseCaseParams|,
        }
    }

    params {
        /// `use_case.account_onboarding` in a request.
        AccountOnboardingParams
            at "api/v2/core/account-links/create#v2_create_account_links-use_case-account_onboarding" {
            collection_options: |CollectionOptionsParams|,
            /// Required.
            refresh_url: String,
            return_url: String,
        }

        /// `use_case` in a request.
        UseCaseParams at "api/v2/core/account-links/create#v2_create_account_links-use_case" {
            account_onboarding: |AccountOnboardingParams|,
            account_update: |AccountUpdateParams|,
            /// Required.
            type_ as type: UseCaseType,
        }
    }

    objects {
        /// An [account link](https://docs.stripe.com/api/v2/core/account-links/object).
        AccountLink "v2.core.account_link"
            at "api/v2/core/account-links/object#v2_account_link_object" {
            account: &'a str,
            created: DateTime<'a>,
            expires_at: DateTime<'a>,
            livemode: bool,
            object: &'a str,
            url: BearerUrl<'a>,
            use_case: UseCase<'a>,
        }
    }

    views {
        /// `use_case.account_onboarding` in an answer.
        AccountOnboarding
            at "api/v2/core/account-links/object#v2_account_link_object-use_case-account_onboarding" {
            collection_options: Option<CollectionOptions<'a>>,
            refresh_url: &'a str,
            return_url: Option<&'a str>,
        }

        /// `use_case.account_onboarding.collection_options` in an answer.
        CollectionOptions
            at "api/v2/core/account-links/object#v2_account_link_object-use_case-account_onboarding-collection_options" {
            fields: Option<CollectionOptionsFields>,
            future_requirements: Option<FutureRequirements>,
        }

        /// `use_case` in an answer.
        UseCase at "api/v2/core/account-links/object#v2_account_link_object-use_case" {
            account_onboarding: Option<AccountOnboarding<'a>>,
            account_update: Option<AccountUpdate<'a>>,
            type_ as type: UseCaseType,
        }
    }

    kinds {
        UseCaseKind of view UseCase {
            AccountOnboarding("account_onboarding"): AccountOnboarding<'a>,
            AccountUpdate("account_update"): AccountUpdate<'a>,
        }
    }

    enums {
        /// `use_case.type`.
        UseCaseType { AccountOnboarding = "account_onboarding", AccountUpdate = "account_update" }
    }
}

/// [`use_case.account_update`](https://docs.stripe.com/api/v2/core/account-links/object#v2_account_link_object-use_case-account_update)
/// in an answer: another name of [`AccountOnboarding`].
pub type AccountUpdate<'a> = AccountOnboarding<'a>;

/// [`use_case.account_update`](https://docs.stripe.com/api/v2/core/account-links/create#v2_create_account_links-use_case-account_update)
/// in a request: another name of [`AccountOnboardingParams`].
pub type AccountUpdateParams = AccountOnboardingParams;
