use super::{ChargeType, Dashboard, Design, Onboarding, Party, PayoutSchedule};
use crate::api::accounts::{
    self, FeesPayer, LossesPayments, RequirementCollection, ScheduleInterval, StripeDashboardType,
};
use crate::api::v2::core::accounts::{
    self as v2, AccountDashboard, FeesCollector, LossesCollector,
};

impl Design {
    /// Starts the creation of an account of this design, in v1, with its `controller` and the capabilities that its
    /// payments need. Country, e-mail and the rest remain to be set.
    ///
    /// See [`controller`](https://docs.stripe.com/api/accounts/create#create_account-controller).
    pub fn account(&self) -> accounts::Create {
        let collection = match self.onboarding {
            Onboarding::Api => RequirementCollection::Application,
            Onboarding::Hosted | Onboarding::Embedded => RequirementCollection::Stripe,
        };
        let create = accounts::create()
            .controller(|c| {
                c.losses(|l| l.payments(self.losses.as_losses_payments()))
                    .fees(|f| f.payer(self.fees.as_fees_payer()))
                    .requirement_collection(collection)
                    .stripe_dashboard(|d| d.type_(self.dashboard.as_v1()))
            })
            .capabilities(|mut c| {
                if self.takes_cards() {
                    c = c.card_payments(|p| p.requested(true));
                }
                c.transfers(|t| t.requested(true))
            });
        match self.payouts {
            PayoutSchedule::Automatic => create,
            PayoutSchedule::Manual => create
                .settings(|s| s.payouts(|p| p.schedule(|s| s.interval(ScheduleInterval::Manual)))),
        }
    }

    /// The capabilities that the account needs for payments of the chosen type.
    pub const fn capabilities(&self) -> &'static [&'static str] {
        if self.takes_cards() { &["card_payments", "transfers"] } else { &["transfers"] }
    }

    /// Whether the account must be able to accept cards.
    const fn takes_cards(&self) -> bool {
        matches!(self.charges, ChargeType::Direct | ChargeType::Destination)
    }

    /// Starts the creation of an account of this design, in v2, with its `dashboard`, `defaults.responsibilities` and
    /// the configurations with the capabilities that its payments need. Its `identity` remains to be set.
    ///
    /// See [creating v2 accounts](https://docs.stripe.com/api/v2/core/accounts/create).
    pub fn account_v2(&self) -> v2::Create {
        let recipient = self.charges != ChargeType::Direct;
        v2::create()
            .dashboard(self.dashboard.as_v2())
            .defaults(|d| {
                d.responsibilities(|r| {
                    r.fees_collector(self.fees.as_fees_collector())
                        .losses_collector(self.losses.as_losses_collector())
                })
            })
            .configuration(|mut c| {
                if self.takes_cards() {
                    c = c.merchant(|m| m.capabilities(|c| c.card_payments(|p| p.requested(true))));
                }
                if recipient {
                    c = c.recipient(|r| {
                        r.capabilities(|c| {
                            c.stripe_balance(|b| b.stripe_transfers(|t| t.requested(true)))
                        })
                    });
                }
                c
            })
    }
}

/// A choice that Stripe does not offer is sent all the same: Stripe refuses it, and a warning says so.
impl Party {
    fn as_fees_payer(self) -> FeesPayer {
        match self {
            Self::Account => FeesPayer::Account,
            Self::Platform => FeesPayer::Application,
            Self::Stripe => FeesPayer::from(self.as_str()),
        }
    }

    fn as_losses_payments(self) -> LossesPayments {
        match self {
            Self::Account => LossesPayments::from(self.as_str()),
            Self::Platform => LossesPayments::Application,
            Self::Stripe => LossesPayments::Stripe,
        }
    }

    const fn as_fees_collector(self) -> FeesCollector {
        match self {
            Self::Platform => FeesCollector::Application,
            Self::Account | Self::Stripe => FeesCollector::Stripe,
        }
    }

    const fn as_losses_collector(self) -> LossesCollector {
        match self {
            Self::Platform => LossesCollector::Application,
            Self::Account | Self::Stripe => LossesCollector::Stripe,
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
    use crate::form;
    use crate::operation::Operation;

    fn sent(design: &Design) -> (String, String) {
        let v2 = serde_json::to_string(design.account_v2().parts().params()).unwrap();
        (form::to_string(design.account().parts().params()).unwrap(), v2)
    }

    #[test]
    fn a_platform_that_takes_payments_on_the_accounts_sends_this() {
        let (v1, v2) = sent(&Design::default());
        assert_eq!(
            v1,
            "controller[losses][payments]=stripe&controller[fees][payer]=account\
             &controller[requirement_collection]=stripe&controller[stripe_dashboard][type]=full\
             &capabilities[card_payments][requested]=true&capabilities[transfers][requested]=true"
        );
        assert_eq!(
            v2,
            "{\"dashboard\":\"full\",\"defaults\":{\"responsibilities\":{\"fees_collector\":\"stripe\",\
             \"losses_collector\":\"stripe\"}},\"configuration\":{\"merchant\":{\"capabilities\":\
             {\"card_payments\":{\"requested\":true}}}}}"
        );
    }

    #[test]
    fn a_platform_that_does_everything_itself_sends_this() {
        let (v1, v2) = sent(&Design {
            onboarding: Onboarding::Api,
            dashboard: Dashboard::None,
            charges: ChargeType::SeparateChargesAndTransfers,
            fees: Party::Platform,
            losses: Party::Platform,
            payouts: PayoutSchedule::Manual,
        });
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
    }

    #[test]
    fn the_capabilities_that_are_named_are_those_that_are_requested() {
        for &charges in ChargeType::ALL {
            let design = Design { charges, ..Design::default() };
            let sent = sent(&design).0;
            let requested = |name| format!("capabilities[{name}][requested]=true");
            let named: Vec<_> = design.capabilities().iter().map(requested).collect();
            assert!(sent.ends_with(&named.join("&")), "{sent}");
            assert_eq!(sent.matches("capabilities[").count(), named.len(), "{sent}");
        }
    }

    #[test]
    fn a_party_that_stripe_has_no_name_for_is_sent_as_it_was_chosen() {
        let odd = Design { fees: Party::Stripe, losses: Party::Account, ..Design::default() };
        let sent = sent(&odd).0;
        let parties = "controller[losses][payments]=account&controller[fees][payer]=stripe&";
        assert!(sent.starts_with(parties), "{sent}");
    }
}
