use super::{Dashboard, Design, Party};
use crate::api::accounts::{
    self, FeesPayer, LossesPayments, RequirementCollection, StripeDashboardType, WeeklyAnchor,
};
use crate::api::v2::core::accounts::{
    self as v2, AccountDashboard, FeesCollector, LossesCollector,
};
use crate::connect::Requested;
use crate::connect::design::PayoutSchedule;

impl Design {
    /// Starts the creation of an account of this design, with its `dashboard`, `defaults.responsibilities` and the
    /// configurations with the capabilities that its payments need. Its `identity` and `contact_email` remain to be set.
    /// The payout schedule is set by [`balance_settings`](Design::balance_settings).
    ///
    /// See [creating accounts](https://docs.stripe.com/api/v2/core/accounts/create).
    pub fn account(&self) -> v2::Create {
        let capabilities = self.charges.capabilities_v2(self.merchant);
        let needs = |of| capabilities.iter().any(|(configuration, _)| *configuration == of);
        v2::create()
            .dashboard(self.dashboard.as_v2())
            .defaults(|defaults| {
                defaults.responsibilities(|responsibilities| {
                    responsibilities
                        .fees_collector(self.fees.as_fees_collector())
                        .losses_collector(self.losses.as_losses_collector())
                })
            })
            .configuration(|mut configuration| {
                if needs("merchant") {
                    configuration = configuration.merchant(|merchant| {
                        merchant.capabilities(|c| c.card_payments(|card| card.requested(true)))
                    });
                }
                if needs("recipient") {
                    configuration = configuration.recipient(|recipient| {
                        recipient.capabilities(|c| {
                            c.stripe_balance(|b| b.stripe_transfers(|t| t.requested(true)))
                        })
                    });
                }
                configuration
            })
    }

    /// Starts the creation of an account of this design in v1, which is legacy, with its `controller` and the
    /// capabilities that its payments need. Country, e-mail and the rest remain to be set.
    ///
    /// See [`controller`](https://docs.stripe.com/api/accounts/create#create_account-controller).
    pub fn account_v1(&self) -> accounts::Create {
        let mut create = accounts::create().controller(|controller| {
            controller
                .losses(|losses| losses.payments(self.losses.as_losses_payments()))
                .fees(|fees| fees.payer(self.fees.as_fees_payer()))
                .requirement_collection(self.collector().as_requirement_collection())
                .stripe_dashboard(|dashboard| dashboard.type_(self.dashboard.as_v1()))
        });
        for name in self.charges.capabilities_v1(self.merchant) {
            create = create.capability(*name, Requested(true));
        }
        match self.payouts.interval().filter(|_| self.sets_schedule()) {
            None => create,
            Some(interval) => create.settings(|settings| {
                settings.payouts(|payouts| {
                    payouts.schedule(|schedule| {
                        let schedule = schedule.interval(interval);
                        match self.payouts {
                            PayoutSchedule::Weekly => schedule.weekly_anchor(WeeklyAnchor::Monday),
                            PayoutSchedule::Monthly => schedule.monthly_anchor(1),
                            _ => schedule,
                        }
                    })
                })
            }),
        }
    }
}

impl Party {
    /// The account pays fees that Stripe collects from it.
    const fn as_fees_payer(self) -> FeesPayer {
        match self {
            Self::Platform => FeesPayer::Application,
            Self::Stripe => FeesPayer::Account,
        }
    }

    const fn as_losses_payments(self) -> LossesPayments {
        match self {
            Self::Platform => LossesPayments::Application,
            Self::Stripe => LossesPayments::Stripe,
        }
    }

    const fn as_requirement_collection(self) -> RequirementCollection {
        match self {
            Self::Platform => RequirementCollection::Application,
            Self::Stripe => RequirementCollection::Stripe,
        }
    }

    const fn as_fees_collector(self) -> FeesCollector {
        match self {
            Self::Platform => FeesCollector::Application,
            Self::Stripe => FeesCollector::Stripe,
        }
    }

    const fn as_losses_collector(self) -> LossesCollector {
        match self {
            Self::Platform => LossesCollector::Application,
            Self::Stripe => LossesCollector::Stripe,
        }
    }
}

impl Dashboard {
    const fn as_v1(self) -> StripeDashboardType {
        match self {
            Self::Full => StripeDashboardType::Full,
            Self::Express => StripeDashboardType::Express,
            Self::None => StripeDashboardType::None,
        }
    }

    const fn as_v2(self) -> AccountDashboard {
        match self {
            Self::Full => AccountDashboard::Full,
            Self::Express => AccountDashboard::Express,
            Self::None => AccountDashboard::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connect::design::{ChargeType, MerchantOfRecord, Onboarding};
    use crate::form;
    use crate::operation::Operation;

    fn sent(design: &Design) -> (String, String) {
        let v2 = serde_json::to_string(design.account().parts().params()).unwrap();
        (form::to_string(design.account_v1().parts().params()).unwrap(), v2)
    }

    #[test]
    fn a_platform_that_takes_payments_on_the_accounts_sends_this() {
        let (v1, v2) = sent(&Design::default());
        assert_eq!(
            v1,
            "controller[losses][payments]=stripe&controller[fees][payer]=account\
             &controller[requirement_collection]=stripe&controller[stripe_dashboard][type]=full\
             &capabilities[card_payments][requested]=true"
        );
        assert_eq!(
            v2,
            "{\"dashboard\":\"full\",\"defaults\":{\"responsibilities\":{\"fees_collector\":\"stripe\",\
             \"losses_collector\":\"stripe\"}},\"configuration\":{\"merchant\":{\"capabilities\":\
             {\"card_payments\":{\"requested\":true}}}}}"
        );
    }

    #[test]
    fn white_label_with_embedded_onboarding_collects_its_requirements_by_itself() {
        let white_label = Design {
            onboarding: Onboarding::Embedded,
            dashboard: Dashboard::None,
            charges: ChargeType::Separate,
            merchant: MerchantOfRecord::Platform,
            fees: Party::Platform,
            losses: Party::Platform,
            payouts: PayoutSchedule::Manual,
            ..Design::default()
        };
        let (v1, v2) = sent(&white_label);
        assert_eq!(
            v1,
            "controller[losses][payments]=application&controller[fees][payer]=application\
             &controller[requirement_collection]=application&controller[stripe_dashboard][type]=none\
             &capabilities[transfers][requested]=true&settings[payouts][schedule][interval]=manual"
        );
        assert_eq!(
            v2,
            "{\"dashboard\":\"none\",\"defaults\":{\"responsibilities\":{\"fees_collector\":\"application\",\
             \"losses_collector\":\"application\"}},\"configuration\":{\"recipient\":{\"capabilities\":\
             {\"stripe_balance\":{\"stripe_transfers\":{\"requested\":true}}}}}}"
        );
        let settings = white_label.balance_settings().unwrap();
        let settings = form::to_string(settings.parts().params()).unwrap();
        assert_eq!(settings, "payments[payouts][schedule][interval]=manual");
    }

    #[test]
    fn an_owner_with_the_full_dashboard_keeps_the_schedule_in_v1() {
        let manual = Design { payouts: PayoutSchedule::Manual, ..Design::default() };
        assert!(!sent(&manual).0.contains("schedule"), "it takes platform controls");
        assert!(manual.balance_settings().is_some());
    }
}
