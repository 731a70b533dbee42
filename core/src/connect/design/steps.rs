use super::{Accounts, ChargeType, Dashboard, Design, Onboarding, Party, PayoutSchedule};

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

const WEBHOOKS: &str = "https://docs.stripe.com/connect/webhooks";

impl Design {
    /// The steps of the integration in order, from the endpoints to the last payout.
    pub fn steps(&self) -> Vec<DesignStep> {
        let v2 = self.accounts == Accounts::V2;
        let mut steps = vec![
            step(
                "Register an endpoint for the platform's own events: the charges, transfers and application fees",
                "webhook_endpoints::create",
                WEBHOOKS,
            ),
            step(
                "Register an endpoint for the events of connected accounts, with `connect` set",
                "webhook_endpoints::create",
                WEBHOOKS,
            ),
        ];
        if v2 {
            steps.push(step(
                "Register an event destination for the thin events of v2 accounts",
                "v2::core::event_destinations::create",
                "https://docs.stripe.com/event-destinations",
            ));
        }
        steps.push(by_hand(
            "Let only events whose `livemode` is the key's reach the books: live endpoints get test events as well",
            WEBHOOKS,
        ));
        steps.push(if v2 {
            step(
                "Create an account for each seller; its dashboard cannot be changed later",
                "v2::core::accounts::create",
                "https://docs.stripe.com/api/v2/core/accounts/create",
            )
        } else {
            step(
                "Create an account for each seller; its dashboard cannot be changed later. v1 is legacy",
                "accounts::create",
                "https://docs.stripe.com/api/accounts/create",
            )
        });
        self.onboarding_steps(v2, &mut steps);
        self.payout_steps(&mut steps);
        self.dashboard_steps(&mut steps);
        self.money_steps(&mut steps);
        steps
    }

    fn onboarding_steps(&self, v2: bool, steps: &mut Vec<DesignStep>) {
        let (link, update) = if v2 {
            ("v2::core::account_links::create", "v2::core::accounts::update")
        } else {
            ("account_links::create", "accounts::update")
        };
        steps.push(match self.onboarding {
            Onboarding::Hosted => step(
                "Redirect the owner to an account link at once; create a new one when they return to refresh_url",
                link,
                "https://docs.stripe.com/connect/hosted-onboarding",
            ),
            Onboarding::Embedded => step(
                "Show the onboarding component with an account session",
                "account_sessions::create",
                "https://docs.stripe.com/connect/embedded-onboarding",
            ),
            Onboarding::Api => step(
                "Collect the fields in `requirements`, now and whenever they change",
                update,
                "https://docs.stripe.com/connect/api-onboarding",
            ),
        });
        steps.push(if v2 {
            by_hand(
                "Wait for the thin events to say that capabilities changed, and fetch the account: redirects prove nothing",
                "https://docs.stripe.com/connect/handle-verification-updates",
            )
        } else {
            by_hand(
                "Wait for account.updated to show the capabilities active; responses and redirects prove nothing",
                "https://docs.stripe.com/connect/handling-api-verification",
            )
        });
    }

    fn payout_steps(&self, steps: &mut Vec<DesignStep>) {
        if self.payouts.interval().is_some() {
            if !self.sets_schedule() {
                steps.push(by_hand(
                    "Get platform controls, without which an owner with the full dashboard sets the schedule",
                    "https://docs.stripe.com/connect/platform-controls-for-stripe-dashboard-accounts",
                ));
            }
            steps.push(step(
                "Set the payout schedule on each account",
                "balance_settings::update",
                "https://docs.stripe.com/connect/manage-payout-schedule",
            ));
        }
        if matches!(self.payouts, PayoutSchedule::Manual | PayoutSchedule::Instant) {
            steps.push(step(
                "Pay accounts out when it is time",
                "payouts::create",
                match self.payouts {
                    PayoutSchedule::Instant => "https://docs.stripe.com/connect/instant-payouts",
                    _ => "https://docs.stripe.com/connect/manual-payouts",
                },
            ));
        }
    }

    fn dashboard_steps(&self, steps: &mut Vec<DesignStep>) {
        match self.dashboard {
            Dashboard::Full => {}
            Dashboard::Express => steps.push(step(
                "Let owners back in with a login link",
                "login_links::create",
                "https://docs.stripe.com/connect/express-dashboard",
            )),
            Dashboard::None => steps.push(step(
                "Show the components for payments with refunds and disputes, for payouts and for the account",
                "account_sessions::create",
                "https://docs.stripe.com/connect/supported-embedded-components",
            )),
        }
        if self.has_components() && self.dashboard != Dashboard::Full {
            steps.push(step(
                "Show the notification banner, by which Stripe asks owners for what is due later",
                "account_sessions::create",
                "https://docs.stripe.com/connect/supported-embedded-components/notification-banner",
            ));
        }
    }

    fn money_steps(&self, steps: &mut Vec<DesignStep>) {
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
            ChargeType::Separate => step(
                "Take payments on the platform, and transfer each share when it is due",
                "transfers::create",
                "https://docs.stripe.com/connect/separate-charges-and-transfers",
            ),
        });
        steps.push(match self.charges {
            ChargeType::Direct => step(
                "Refund on the account, and give the application fee back",
                "refunds::create",
                "https://docs.stripe.com/connect/direct-charges#issue-refunds",
            ),
            _ => step(
                "Reverse transfers for refunds and at charge.dispute.created: Stripe debits the platform and reverses none",
                "transfer_reversals::create",
                "https://docs.stripe.com/connect/disputes",
            ),
        });
        steps.push(match self.losses {
            Party::Platform => by_hand(
                "Watch negative balances, which the platform bears: Stripe holds a reserve for them",
                "https://docs.stripe.com/connect/account-balances",
            ),
            Party::Stripe => by_hand(
                "Leave negative balances and risk to Stripe, which asks owners directly",
                "https://docs.stripe.com/connect/risk-management",
            ),
        });
        steps.push(by_hand(
            match self.charges {
                ChargeType::Direct => {
                    "Keep the books by charge.* and payout.* of the accounts, and application_fee.* of the platform"
                }
                _ => {
                    "Keep the books by charge.*, transfer.* and application_fee.* of the platform, and payout.* of the accounts"
                }
            },
            WEBHOOKS,
        ));
    }
}
