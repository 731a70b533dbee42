use super::{ChargeType, Dashboard, Design, Onboarding, PayoutSchedule};

/// One step of an integration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DesignStep {
    /// What to do.
    pub what: &'static str,
    /// The operation that does it, if there is one.
    pub operation: Option<&'static str>,
    /// The page of Stripe's documentation about it.
    pub page: &'static str,
}

const fn step(what: &'static str, operation: &'static str, page: &'static str) -> DesignStep {
    DesignStep { what, operation: Some(operation), page }
}

const fn by_hand(what: &'static str, page: &'static str) -> DesignStep {
    DesignStep { what, operation: None, page }
}

impl Design {
    /// The steps of the integration in order, from the first account to the last payout.
    pub fn steps(&self) -> Vec<DesignStep> {
        let mut steps = vec![
            by_hand(
                "Register a webhook endpoint for connected accounts",
                "https://docs.stripe.com/connect/webhooks",
            ),
            step(
                "Create an account for each seller; its dashboard cannot be changed later",
                "accounts::create",
                "https://docs.stripe.com/api/accounts/create",
            ),
        ];
        steps.push(match self.onboarding {
            Onboarding::Hosted => step(
                "Redirect the owner to an account link at once; create a new one when they return to refresh_url",
                "account_links::create",
                "https://docs.stripe.com/connect/hosted-onboarding",
            ),
            Onboarding::Embedded => step(
                "Show the onboarding component with an account session",
                "account_sessions::create",
                "https://docs.stripe.com/connect/embedded-onboarding",
            ),
            Onboarding::Api => step(
                "Collect the fields in `requirements`, now and whenever it changes",
                "accounts::update",
                "https://docs.stripe.com/connect/api-onboarding",
            ),
        });
        steps.push(by_hand(
            "Wait for account.updated to show the capabilities active; responses and redirects prove nothing",
            "https://docs.stripe.com/connect/handling-api-verification",
        ));
        match self.dashboard {
            Dashboard::Full => {}
            Dashboard::Express => steps.push(step(
                "Let owners back in with a login link",
                "login_links::create",
                "https://docs.stripe.com/connect/express-dashboard",
            )),
            Dashboard::None => steps.push(step(
                "Build the pages that owners need, or show embedded components",
                "account_sessions::create",
                "https://docs.stripe.com/connect/get-started-connect-embedded-components",
            )),
        }
        steps.push(match self.charges {
            ChargeType::Direct => step(
                "Take payments on the account, with an application fee",
                "payment_intents::create",
                "https://docs.stripe.com/connect/direct-charges",
            ),
            ChargeType::Destination => step(
                "Take payments on the platform, with the account as destination",
                "payment_intents::create",
                "https://docs.stripe.com/connect/destination-charges",
            ),
            ChargeType::SeparateChargesAndTransfers => step(
                "Take payments on the platform, and transfer each share when it is due",
                "transfers::create",
                "https://docs.stripe.com/connect/separate-charges-and-transfers",
            ),
        });
        if self.payouts == PayoutSchedule::Manual {
            steps.push(step(
                "Pay accounts out when it is time",
                "payouts::create",
                "https://docs.stripe.com/connect/manual-payouts",
            ));
        }
        steps.push(by_hand(
            "Keep the books by charge.succeeded, application_fee.created, transfer.* and payout.*",
            "https://docs.stripe.com/connect/webhooks",
        ));
        steps
    }
}
