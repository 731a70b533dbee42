use super::{Dashboard, Design, Onboarding};
use crate::api::account_sessions;

impl Design {
    /// Starts the session for Stripe's components on the platform's own pages, with those that the design needs:
    /// onboarding if it is embedded, the notification banner unless the owner has the full dashboard, and without a
    /// dashboard all that an owner needs from the first day: payments with refunds and disputes, balances with payouts,
    /// and the account's details.
    ///
    /// See [embedded components](https://docs.stripe.com/connect/supported-embedded-components).
    pub fn session(&self, account: &str) -> account_sessions::Create {
        account_sessions::create().account(account).components(|mut components| {
            if self.onboarding == Onboarding::Embedded {
                components = components.account_onboarding(|component| component.enabled(true));
            }
            if self.dashboard != Dashboard::Full {
                components = components.notification_banner(|component| component.enabled(true));
            }
            if self.dashboard == Dashboard::None {
                components = components
                    .payments(|component| {
                        component.enabled(true).features(|features| {
                            features.refund_management(true).dispute_management(true)
                        })
                    })
                    .payouts(|component| component.enabled(true))
                    .account_management(|component| component.enabled(true));
            }
            components
        })
    }

    /// Whether the design shows any component.
    pub(super) fn has_components(&self) -> bool {
        self.onboarding == Onboarding::Embedded || self.dashboard != Dashboard::Full
    }
}
