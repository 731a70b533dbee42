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
        ///
        /// Required: `account`, `use_case`.
        ///
        /// Errors of its own: `rate_limit`.
        POST "/v2/core/account_links" create() Create
            at "api/v2/core/account-links/create#v2_create_account_links" -> AccountLink {
            /// The account to onboard or to update. Required.
            account: String,
            /// What the link is for. Required.
            use_case: |UseCaseParams|,
        }
    }

    params {
        /// `use_case.account_onboarding` in a request.
        AccountOnboardingParams
            at "api/v2/core/account-links/create#v2_create_account_links-use_case-account_onboarding" {
            collection_options: |CollectionOptionsParams|,
            /// Where the seller lands if the link has expired or was used: make a new one there.
            /// Required.
            refresh_url: String,
            /// Where the seller lands at the end. It proves nothing: read the account.
            return_url: String,
        }

        /// `use_case` in a request.
        UseCaseParams at "api/v2/core/account-links/create#v2_create_account_links-use_case" {
            /// Asks for what is required. If `type` is `account_onboarding`.
            account_onboarding: |AccountOnboardingParams|,
            /// Lets the seller change details. If `type` is `account_update`.
            account_update: |AccountUpdateParams|,
            /// Required. One of `account_onboarding`, `account_update`. `type` on the wire.
            type_ as type: UseCaseType,
        }
    }

    objects {
        /// An [account link](https://docs.stripe.com/api/v2/core/account-links/object).
        AccountLink "v2.core.account_link"
            at "api/v2/core/account-links/object#v2_account_link_object" {
            /// The account to onboard or to update.
            account: &'a str,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            /// When the link ends; it works once, for a few minutes. A time that
            /// [`from_rfc3339`](crate::Timestamp::from_rfc3339) reads.
            expires_at: DateTime<'a>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            /// Lets its holder in as the seller: send it to nobody else, and do not log it.
            url: BearerUrl<'a>,
            /// What the link is for.
            use_case: UseCase<'a>,
        }
    }

    views {
        /// `use_case.account_onboarding` in an answer.
        AccountOnboarding
            at "api/v2/core/account-links/object#v2_account_link_object-use_case-account_onboarding" {
            collection_options: Option<CollectionOptions<'a>>,
            /// Where the seller lands if the link has expired or was used: make a new one there.
            refresh_url: &'a str,
            /// Where the seller lands at the end. It proves nothing: read the account.
            return_url: Option<&'a str>,
        }

        /// `use_case.account_onboarding.collection_options` in an answer.
        CollectionOptions
            at "api/v2/core/account-links/object#v2_account_link_object-use_case-account_onboarding-collection_options" {
            /// One of `currently_due`, `eventually_due`.
            fields: Option<CollectionOptionsFields>,
            /// One of `include`, `omit`.
            future_requirements: Option<FutureRequirements>,
        }

        /// `use_case` in an answer.
        UseCase at "api/v2/core/account-links/object#v2_account_link_object-use_case" {
            /// Asks for what is required. If `type` is `account_onboarding`.
            account_onboarding: Option<AccountOnboarding<'a>>,
            /// Lets the seller change details. If `type` is `account_update`.
            account_update: Option<AccountUpdate<'a>>,
            /// One of `account_onboarding`, `account_update`. `type` on the wire.
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
