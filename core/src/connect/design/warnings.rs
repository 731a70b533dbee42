use super::{Accounts, ChargeType, Dashboard, Design, MerchantOfRecord, Onboarding, Party};
use std::fmt;

/// What a platform should know about its design. See also [`Design::verdict`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// New platforms use v2.
    Legacy,
    /// Disputes and refunds of charges on the platform debit the platform, although Stripe was to bear losses.
    PlatformLosesAnyway,
    /// The platform pays Stripe's fees for payments on its own account, whatever was chosen.
    PlatformPaysAnyway,
    /// Only a platform that collects requirements itself can onboard through the API.
    ApiNeedsCollection,
    /// The account is the merchant of record of a direct charge, whatever was chosen.
    MerchantIsAccount,
    /// Stripe's matrix does not speak of accounts that are the merchant of record of a charge on the platform.
    MerchantOutOfScope,
    /// The money of a destination charge moves at once, so it cannot be held until a delivery.
    MovesAtOnce,
    /// Owners with the Express Dashboard cannot manage refunds, disputes and fraud of charges on the platform.
    ExpressSeesNoDisputes,
    /// Owners without a dashboard need refunds, disputes and requirements on the platform's pages from the first day.
    NeedsPages,
    /// The payout schedule of an account with the full dashboard takes platform controls.
    NeedsControls,
}

impl Design {
    /// What to know about this design. Nothing is refused for it: Stripe decides, and its rules change.
    pub fn warnings(&self) -> Vec<Warning> {
        let on_platform = self.charges != ChargeType::Direct;
        let for_account = self.merchant == MerchantOfRecord::Account;
        let express = self.dashboard == Dashboard::Express;
        let known = [
            (self.accounts == Accounts::V1, Warning::Legacy),
            (on_platform && self.losses == Party::Stripe, Warning::PlatformLosesAnyway),
            (on_platform && self.fees == Party::Stripe, Warning::PlatformPaysAnyway),
            (
                self.onboarding == Onboarding::Api && self.collector() == Party::Stripe,
                Warning::ApiNeedsCollection,
            ),
            (!on_platform && !for_account, Warning::MerchantIsAccount),
            (on_platform && for_account, Warning::MerchantOutOfScope),
            (self.charges == ChargeType::Destination, Warning::MovesAtOnce),
            (on_platform && express, Warning::ExpressSeesNoDisputes),
            (self.dashboard == Dashboard::None, Warning::NeedsPages),
            (!self.sets_schedule() && self.payouts.interval().is_some(), Warning::NeedsControls),
        ];
        known.into_iter().filter(|(applies, _)| *applies).map(|(_, warning)| warning).collect()
    }
}

impl Warning {
    /// The page of Stripe's documentation about it.
    pub const fn page(self) -> &'static str {
        match self {
            Self::Legacy => "https://docs.stripe.com/connect/accounts-v2",
            Self::PlatformLosesAnyway => "https://docs.stripe.com/connect/disputes",
            Self::PlatformPaysAnyway => "https://docs.stripe.com/connect/charges",
            Self::ApiNeedsCollection => "https://docs.stripe.com/connect/api-onboarding",
            Self::MerchantIsAccount | Self::MerchantOutOfScope => {
                "https://docs.stripe.com/connect/merchant-of-record"
            }
            Self::MovesAtOnce => "https://docs.stripe.com/connect/destination-charges",
            Self::ExpressSeesNoDisputes => "https://docs.stripe.com/connect/express-dashboard",
            Self::NeedsPages => "https://docs.stripe.com/connect/supported-embedded-components",
            Self::NeedsControls => {
                "https://docs.stripe.com/connect/platform-controls-for-stripe-dashboard-accounts"
            }
        }
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Legacy => "accounts of v1 are legacy: new platforms use v2",
            Self::PlatformLosesAnyway => "disputes and refunds of charges on the platform debit the platform",
            Self::PlatformPaysAnyway => "the platform pays Stripe's fees for payments on its own account",
            Self::ApiNeedsCollection => {
                "onboarding through the API is for accounts without a dashboard whose losses the platform bears"
            }
            Self::MerchantIsAccount => "the account is the merchant of record of a direct charge",
            Self::MerchantOutOfScope => "Stripe's matrix does not cover on_behalf_of: ask Stripe",
            Self::MovesAtOnce => "the money of a destination charge cannot be held until a delivery",
            Self::ExpressSeesNoDisputes => {
                "in the Express Dashboard, owners cannot manage refunds and disputes of charges on the platform"
            }
            Self::NeedsPages => {
                "without a dashboard, owners need refunds, disputes and requirements on the platform's pages"
            }
            Self::NeedsControls => {
                "the payout schedule of an account with the full dashboard takes platform controls"
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_platform_is_told_that_it_bears_losses_of_its_own_charges() {
        for charges in [ChargeType::Destination, ChargeType::Separate] {
            let design = Design { charges, fees: Party::Platform, ..Design::default() };
            assert!(design.warnings().contains(&Warning::PlatformLosesAnyway), "{charges:?}");
        }
        assert!(Design::default().warnings().is_empty());
    }

    #[test]
    fn the_api_onboards_only_accounts_whose_requirements_the_platform_collects() {
        let api = Design { onboarding: Onboarding::Api, ..Design::default() };
        assert!(api.warnings().contains(&Warning::ApiNeedsCollection));
        let white_label = Design {
            dashboard: Dashboard::None,
            fees: Party::Platform,
            losses: Party::Platform,
            ..api
        };
        assert_eq!(white_label.warnings(), [Warning::NeedsPages]);
        let hosted = Design { onboarding: Onboarding::Hosted, ..white_label };
        assert_eq!(
            hosted.warnings(),
            [Warning::NeedsPages],
            "Stripe's pages may collect them as well"
        );
    }
}
