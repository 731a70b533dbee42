use super::{ChargeType, Design, Onboarding, Party, PayoutSchedule};
use crate::Params;
use crate::api::{accounts, v2};
use crate::connect::Requested;

impl Design {
    /// Starts the account that the choices ask for, in v1: its `controller`, and the capabilities that its
    /// payments need. Country, e-mail and the rest are still to be set.
    ///
    /// See [`controller`](https://docs.stripe.com/api/accounts/create#create_account-controller).
    pub fn account(&self) -> accounts::Create {
        let create = accounts::create().param("controller", self.controller());
        let create = self
            .capabilities()
            .iter()
            .fold(create, |create, name| create.capability(*name, Requested(true)));
        match self.payouts {
            PayoutSchedule::Automatic => create,
            PayoutSchedule::Manual => {
                let schedule =
                    Params::new().with("schedule", Params::new().with("interval", "manual"));
                create.param("settings", Params::new().with("payouts", schedule))
            }
        }
    }

    /// What the account must be able to do for payments of the chosen type.
    pub const fn capabilities(&self) -> &'static [&'static str] {
        match self.charges {
            ChargeType::Direct | ChargeType::Destination => &["card_payments", "transfers"],
            ChargeType::SeparateChargesAndTransfers => &["transfers"],
        }
    }

    fn controller(&self) -> Params {
        let party = |party| match party {
            Party::Platform => "application",
            Party::Account => "account",
            Party::Stripe => "stripe",
        };
        let collection = if self.onboarding == Onboarding::Api { "application" } else { "stripe" };
        Params::new()
            .with("losses", Params::new().with("payments", party(self.losses)))
            .with("fees", Params::new().with("payer", party(self.fees)))
            .with("requirement_collection", collection)
            .with("stripe_dashboard", Params::new().with("type", self.dashboard.as_str()))
    }

    /// Starts the account that the choices ask for, in v2: `dashboard`, `defaults.responsibilities`, and the
    /// configurations with the capabilities that its payments need. Its `identity` is still to be set.
    ///
    /// See [creating v2 accounts](https://docs.stripe.com/api/v2/core/accounts/create).
    pub fn account_v2(&self) -> v2::core::accounts::Create {
        let requested =
            |name: &'static str| Params::new().with(name, Params::new().with("requested", true));
        let recipient = Params::new().with("stripe_balance", requested("stripe_transfers"));
        let mut configuration = Params::new();
        if self.charges != ChargeType::SeparateChargesAndTransfers {
            configuration
                .set("merchant", Params::new().with("capabilities", requested("card_payments")));
        }
        if self.charges != ChargeType::Direct {
            configuration.set("recipient", Params::new().with("capabilities", recipient));
        }
        let collector = |party| if party == Party::Platform { "application" } else { "stripe" };
        let responsibilities = Params::new()
            .with("fees_collector", collector(self.fees))
            .with("losses_collector", collector(self.losses));
        v2::core::accounts::create()
            .param("dashboard", self.dashboard.as_str())
            .param("defaults", Params::new().with("responsibilities", responsibilities))
            .param("configuration", configuration)
    }
}
