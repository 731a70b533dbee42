use super::{ChargeType, Dashboard, Design, Onboarding, Party};
use std::fmt;

/// A combination that Stripe is known to refuse, or to take in another way than it reads. Stripe decides, and its
/// rules change: nothing here stops anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// Stripe pays no fees, and accounts bear no losses of their own.
    NotAParty,
    /// Who bears losses must pay fees as well.
    LossesWithoutFees,
    /// The Express Dashboard needs the platform to pay fees and to bear losses.
    ExpressDashboard,
    /// The full dashboard goes with losses borne by Stripe.
    FullDashboard,
    /// Without a dashboard, and with Stripe collecting requirements, losses are Stripe's.
    NoDashboard,
    /// Who collects requirements by the API shows no dashboard, pays fees and bears losses.
    Api,
    /// The platform pays Stripe's fees for payments that it takes itself, whatever was chosen.
    PlatformPaysAnyway,
    /// Stripe bears losses only for platforms that it has accepted for it.
    ManagedRisk,
}

impl Design {
    /// What is known to be refused, or to turn out otherwise.
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
            Self::NotAParty => "fees are paid by the account or the platform, losses borne by the platform or Stripe",
            Self::LossesWithoutFees => "a platform that bears losses must also pay Stripe's fees",
            Self::ExpressDashboard => "the Express Dashboard needs a platform that pays fees and bears losses",
            Self::FullDashboard => "with the full dashboard, Stripe bears losses",
            Self::NoDashboard => "without a dashboard, and with Stripe collecting requirements, Stripe bears losses",
            Self::Api => "onboarding by the API needs no dashboard, and a platform that pays fees and bears losses",
            Self::PlatformPaysAnyway => "for payments that the platform takes, it pays Stripe's fees itself",
            Self::ManagedRisk => "Stripe bears losses only for platforms that it has accepted for it",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The combinations that are known to be accepted: dashboard, losses, fees, onboarding.
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
