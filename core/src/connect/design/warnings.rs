use super::{ChargeType, Dashboard, Design, Onboarding, Party};
use std::fmt;

/// A combination of choices that Stripe is known to refuse or to change. It is only a warning: Stripe decides, and its
/// rules change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// Stripe cannot pay fees, and accounts cannot bear losses.
    NotAParty,
    /// A platform that bears losses must also pay fees.
    LossesWithoutFees,
    /// The Express Dashboard needs a platform that pays fees and bears losses.
    ExpressDashboard,
    /// With the full dashboard, Stripe bears losses.
    FullDashboard,
    /// Without a dashboard, Stripe bears losses if it collects requirements.
    NoDashboard,
    /// A platform that collects requirements through the API must have no dashboard, pay fees and bear losses.
    Api,
    /// The platform pays Stripe's fees for payments on its own account, whatever was chosen.
    PlatformPaysAnyway,
    /// Stripe bears losses only for platforms that it has approved for this.
    ManagedRisk,
}

impl Design {
    /// The combinations in this design that Stripe is known to refuse or to change.
    pub fn warnings(&self) -> Vec<Warning> {
        let Self { onboarding, dashboard, charges, fees, losses, .. } = *self;
        let platform_loses = losses == Party::Platform;
        let platform_pays = fees == Party::Platform;
        let api = onboarding == Onboarding::Api;
        let known = [
            (fees == Party::Stripe || losses == Party::Account, Warning::NotAParty),
            (platform_loses && !platform_pays, Warning::LossesWithoutFees),
            (
                dashboard == Dashboard::Express && !(platform_pays && platform_loses),
                Warning::ExpressDashboard,
            ),
            (dashboard == Dashboard::Full && platform_loses, Warning::FullDashboard),
            (dashboard == Dashboard::None && !api && platform_loses, Warning::NoDashboard),
            (
                api && !(dashboard == Dashboard::None && platform_pays && platform_loses),
                Warning::Api,
            ),
            (charges != ChargeType::Direct && !platform_pays, Warning::PlatformPaysAnyway),
            (losses == Party::Stripe && dashboard != Dashboard::Full, Warning::ManagedRisk),
        ];
        known.into_iter().filter(|(applies, _)| *applies).map(|(_, warning)| warning).collect()
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotAParty => "the account or the platform pays fees, and the platform or Stripe bears losses",
            Self::LossesWithoutFees => "a platform that bears losses must also pay Stripe's fees",
            Self::ExpressDashboard => "the Express Dashboard needs a platform that pays fees and bears losses",
            Self::FullDashboard => "with the full dashboard, Stripe bears losses",
            Self::NoDashboard => "without a dashboard, Stripe bears losses if it collects requirements",
            Self::Api => "a platform that onboards through the API must have no dashboard, pay fees and bear losses",
            Self::PlatformPaysAnyway => "the platform pays Stripe's fees for payments on its own account",
            Self::ManagedRisk => "Stripe bears losses only for platforms that it has approved for this",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Combinations that Stripe is known to accept: dashboard, losses, fees, onboarding.
    #[test]
    fn what_is_known_to_work_raises_no_alarm() {
        use Party::{Account, Platform, Stripe};
        for (dashboard, losses, fees, onboarding) in [
            (Dashboard::Full, Stripe, Account, Onboarding::Hosted),
            (Dashboard::Full, Stripe, Account, Onboarding::Embedded),
            (Dashboard::Express, Platform, Platform, Onboarding::Hosted),
            (Dashboard::None, Platform, Platform, Onboarding::Api),
        ] {
            let design = Design { dashboard, losses, fees, onboarding, ..Design::default() };
            assert_eq!(design.warnings(), [], "{design:?}");
        }
        let only_accepted = Design { dashboard: Dashboard::None, ..Design::default() };
        assert_eq!(only_accepted.warnings(), [Warning::ManagedRisk]);
    }

    #[test]
    fn what_is_known_to_be_refused_does() {
        use Party::{Account, Platform, Stripe};
        for (dashboard, losses, fees, onboarding, warning) in [
            (Dashboard::Full, Platform, Account, Onboarding::Hosted, Warning::LossesWithoutFees),
            (Dashboard::Full, Platform, Platform, Onboarding::Hosted, Warning::FullDashboard),
            (Dashboard::Express, Stripe, Account, Onboarding::Hosted, Warning::ExpressDashboard),
            (Dashboard::None, Platform, Platform, Onboarding::Hosted, Warning::NoDashboard),
            (Dashboard::Express, Platform, Platform, Onboarding::Api, Warning::Api),
            (Dashboard::Full, Account, Account, Onboarding::Hosted, Warning::NotAParty),
        ] {
            let design = Design { dashboard, losses, fees, onboarding, ..Design::default() };
            assert!(design.warnings().contains(&warning), "{design:?} {:?}", design.warnings());
        }
    }
}
