use super::{Cause, Progress, Version, When};
use crate::api::account_links::{
    self, AccountLinkType, CollectionOptionsFields, CollectionOptionsParams, FutureRequirements,
};
use crate::api::account_sessions;
use crate::api::v2::core::account_links as v2;
use crate::connect::design::Party;

/// The creation of an account link, to be run on the platform.
#[derive(Clone, Debug)]
pub enum Link {
    /// For an account of v1.
    V1(account_links::Create),
    /// For an account of v2.
    V2(v2::Create),
}

impl Progress<'_> {
    /// The link to Stripe's pages where the seller gives what is needed, if there is something to give: also where the
    /// platform collects requirements, which may send the seller to Stripe nonetheless.
    ///
    /// It asks for what is due, and also for what will be due if nothing is. After onboarding, an account whose
    /// requirements the platform collects is updated; all others are onboarded further.
    /// See [account links](https://docs.stripe.com/api/account_links/create#create_account_link-type).
    pub fn link(&self, refresh_url: &str, return_url: &str) -> Option<Link> {
        if !self.asks_for_fields() {
            return None;
        }
        let visitor = self.visitor;
        Some(match visitor.version {
            Version::V1 => {
                let update = visitor.submitted && visitor.collector == Party::Platform;
                let type_ = if update {
                    AccountLinkType::AccountUpdate
                } else {
                    AccountLinkType::AccountOnboarding
                };
                Link::V1(
                    account_links::create()
                        .account(visitor.account)
                        .type_(type_)
                        .collection_options(|options| self.collected(options))
                        .refresh_url(refresh_url)
                        .return_url(return_url),
                )
            }
            Version::V2 => Link::V2(v2::create().account(visitor.account).use_case(|case| {
                case.type_(v2::UseCaseType::AccountOnboarding).account_onboarding(|onboarding| {
                    onboarding
                        .collection_options(|options| self.collected(options))
                        .refresh_url(refresh_url)
                        .return_url(return_url)
                })
            })),
        })
    }

    /// The session for Stripe's components on the platform's own pages: onboarding, and the notification banner that
    /// shows a seller what is due later. It serves accounts of both versions.
    /// See [the notification banner](https://docs.stripe.com/connect/supported-embedded-components/notification-banner).
    pub fn session(&self) -> Option<account_sessions::Create> {
        let account = self.visitor.account;
        self.asks_for_fields().then(|| {
            account_sessions::create().account(account).components(|components| {
                components
                    .account_onboarding(|onboarding| onboarding.enabled(true))
                    .notification_banner(|banner| banner.enabled(true))
            })
        })
    }

    const fn asks_for_fields(&self) -> bool {
        matches!(self.cause, Cause::FieldsNeeded | Cause::FieldsNeededLater | Cause::Unfinished)
    }

    fn collected(&self, options: CollectionOptionsParams) -> CollectionOptionsParams {
        let urgent = self.needs.first().is_some_and(|need| need.when <= When::Current);
        if urgent {
            options.fields(CollectionOptionsFields::CurrentlyDue)
        } else {
            options
                .fields(CollectionOptionsFields::EventuallyDue)
                .future_requirements(FutureRequirements::Include)
        }
    }
}
