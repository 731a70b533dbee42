use super::{Dashboard, Design, PayoutSchedule};
use crate::api::balance_settings::{self, ScheduleInterval, WeeklyPayoutDay};
use crate::api::payouts::{self, PayoutMethod};
use crate::money::Money;

impl Design {
    /// The settings of an account's balance for its payout schedule, if it is not Stripe's own. Run it on the account,
    /// of either version. An account with the full dashboard takes it only if the platform has
    /// [platform controls](https://docs.stripe.com/connect/platform-controls-for-stripe-dashboard-accounts).
    ///
    /// See [balance settings](https://docs.stripe.com/api/balance_settings/update#update_balance_setting-payments-payouts-schedule).
    pub fn balance_settings(&self) -> Option<balance_settings::Update> {
        let interval = self.payouts.interval()?;
        Some(balance_settings::update().payments(|payments| {
            payments.payouts(|payouts| {
                payouts.schedule(|schedule| {
                    let schedule = schedule.interval(interval);
                    match self.payouts {
                        PayoutSchedule::Weekly => {
                            schedule.weekly_payout_days([WeeklyPayoutDay::Monday])
                        }
                        PayoutSchedule::Monthly => schedule.monthly_payout_days([1]),
                        _ => schedule,
                    }
                })
            })
        }))
    }

    /// The payout that the platform creates on the account, if the schedule is manual or instant.
    /// See [payouts](https://docs.stripe.com/api/payouts/create#create_payout-method).
    pub fn payout(&self, amount: Money) -> Option<payouts::Create> {
        let payout = payouts::create().amount(amount).currency(amount.currency());
        match self.payouts {
            PayoutSchedule::Manual => Some(payout),
            PayoutSchedule::Instant => Some(payout.method(PayoutMethod::Instant)),
            _ => None,
        }
    }

    /// Whether the account's own settings can hold the schedule, which its owner otherwise controls.
    pub(super) fn sets_schedule(&self) -> bool {
        self.dashboard != Dashboard::Full
    }
}

impl PayoutSchedule {
    /// The interval of automatic payouts, if it is not Stripe's own. Instant payouts leave what is not paid out to the
    /// platform's next one.
    pub(super) const fn interval(self) -> Option<ScheduleInterval> {
        match self {
            Self::Automatic => None,
            Self::Daily => Some(ScheduleInterval::Daily),
            Self::Weekly => Some(ScheduleInterval::Weekly),
            Self::Monthly => Some(ScheduleInterval::Monthly),
            Self::Manual | Self::Instant => Some(ScheduleInterval::Manual),
        }
    }
}
