//! [Balance settings](https://docs.stripe.com/api/balance_settings).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::{Emptyable, Map};
use crate::table::table;
use std::collections::BTreeMap;

pub use crate::api::accounts::{ScheduleInterval, WeeklyPayoutDay};

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/balance_settings/retrieve) a balance setting.
        GET "/v1/balance_settings" retrieve() Retrieve
            at "api/balance_settings/retrieve#retrieve_balance_setting" -> BalanceSettings {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/balance_settings/update) a balance setting.
        POST "/v1/balance_settings" update() Update
            at "api/balance_settings/update#update_balance_setting" -> BalanceSettings {
            expand: Vec<String>,
            /// Settings of the balance that payments go to.
            payments: |PaymentsParams|,
        }
    }

    params {
        /// `payments.payouts.automatic_transfer_rules_by_currency` in a request.
        AutomaticTransferRulesByCurrencyParams
            at "api/balance_settings/update#update_balance_setting-payments-payouts-automatic_transfer_rules_by_currency" {
            /// Required.
            payout_method: String,
            /// In the currency's smallest unit.
            transfer_up_to_amount: i64,
            /// Required. One of `transfer_all`, `transfer_up_to_amount`. `type` on the wire.
            type_ as type: AutomaticTransferRulesByCurrencyType,
        }

        /// `payments` in a request.
        PaymentsParams at "api/balance_settings/update#update_balance_setting-payments" {
            /// Whether Stripe may debit the bank account for a negative balance.
            debit_negative_balances: bool,
            /// When and how the balance is paid out.
            payouts: |PayoutsParams|,
            /// When payments become available.
            settlement_timing: |SettlementTimingParams|,
        }

        /// `payments.payouts` in a request.
        PayoutsParams at "api/balance_settings/update#update_balance_setting-payments-payouts" {
            /// [`param`](Self::param) with `Unset` clears all.
            automatic_transfer_rules_by_currency: {..|AutomaticTransferRulesByCurrencyParams|},
            /// What automatic payouts leave in the balance, by currency.
            minimum_balance_by_currency: Emptyable<Map<Emptyable<i64>>>,
            /// When automatic payouts are made.
            schedule: |ScheduleParams|,
            /// What the bank statement shows for a payout.
            statement_descriptor: String,
        }

        /// `payments.payouts.schedule` in a request.
        ScheduleParams
            at "api/balance_settings/update#update_balance_setting-payments-payouts-schedule" {
            /// How often payouts are made; `manual` leaves them to you. One of `daily`, `manual`,
            /// `monthly`, `weekly`.
            interval: ScheduleInterval,
            /// The days of the month for `monthly`.
            monthly_payout_days: Vec<i64>,
            /// The weekdays for `weekly`. Any of `friday`, `monday`, `thursday`, `tuesday`,
            /// `wednesday`.
            weekly_payout_days: Vec<WeeklyPayoutDay>,
        }

        /// `payments.settlement_timing` in a request.
        SettlementTimingParams
            at "api/balance_settings/update#update_balance_setting-payments-settlement_timing" {
            /// How many days a payment waits, in place of the default.
            delay_days_override: Emptyable<i64>,
            start_of_day: =|StartOfDayParams|,
        }

        /// `payments.settlement_timing.start_of_day` in a request.
        StartOfDayParams
            at "api/balance_settings/update#update_balance_setting-payments-settlement_timing-start_of_day" {
            hour: i64,
            minutes: i64,
            timezone: String,
        }
    }

    objects {
        /// The [balance settings](https://docs.stripe.com/api/balance_settings/object).
        BalanceSettings "balance_settings"
            at "api/balance_settings/object#balance_settings_object" {
            object: &'a str,
            /// Settings of the balance that payments go to.
            payments: Payments<'a>,
        }
    }

    views {
        /// `payments.payouts.automatic_transfer_rules_by_currency` in an answer.
        AutomaticTransferRulesByCurrency
            at "api/balance_settings/object#balance_settings_object-payments-payouts-automatic_transfer_rules_by_currency" {
            payout_method: &'a str,
            /// In the currency's smallest unit.
            transfer_up_to_amount: Option<i64>,
            /// One of `transfer_all`, `transfer_up_to_amount`. `type` on the wire.
            type_ as type: AutomaticTransferRulesByCurrencyType,
        }

        /// `payments` in an answer.
        Payments at "api/balance_settings/object#balance_settings_object-payments" {
            /// Whether Stripe may debit the bank account for a negative balance.
            debit_negative_balances: Option<bool>,
            /// When and how the balance is paid out.
            payouts: Option<Payouts<'a>>,
            /// When payments become available.
            settlement_timing: SettlementTiming<'a>,
        }

        /// `payments.payouts` in an answer.
        Payouts at "api/balance_settings/object#balance_settings_object-payments-payouts" {
            automatic_transfer_rules_by_currency: Option<BTreeMap<&'a str, Vec<AutomaticTransferRulesByCurrency<'a>>>>,
            /// What automatic payouts leave in the balance, by currency.
            minimum_balance_by_currency: Option<BTreeMap<&'a str, i64>>,
            /// When automatic payouts are made.
            schedule: Option<Schedule<'a>>,
            /// What the bank statement shows for a payout.
            statement_descriptor: Option<&'a str>,
            /// Whether payouts are on. One of `disabled`, `enabled`.
            status: PayoutsStatus,
        }

        /// `payments.payouts.schedule` in an answer.
        Schedule
            at "api/balance_settings/object#balance_settings_object-payments-payouts-schedule" {
            /// How often payouts are made; `manual` leaves them to you. One of `daily`, `manual`,
            /// `monthly`, `weekly`.
            interval: Option<ScheduleInterval>,
            /// The days of the month for `monthly`.
            monthly_payout_days: Option<Vec<i64>>,
            /// The weekdays for `weekly`. Any of `friday`, `monday`, `thursday`, `tuesday`,
            /// `wednesday`.
            weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
        }

        /// `payments.settlement_timing` in an answer.
        SettlementTiming
            at "api/balance_settings/object#balance_settings_object-payments-settlement_timing" {
            /// How many days a payment waits.
            delay_days: i64,
            /// How many days a payment waits, in place of the default.
            delay_days_override: Option<i64>,
            start_of_day: Option<StartOfDay<'a>>,
        }

        /// `payments.settlement_timing.start_of_day` in an answer.
        StartOfDay
            at "api/balance_settings/object#balance_settings_object-payments-settlement_timing-start_of_day" {
            hour: i64,
            minutes: i64,
            timezone: &'a str,
        }
    }

    enums {
        /// `payments.payouts.automatic_transfer_rules_by_currency.type`.
        AutomaticTransferRulesByCurrencyType {
            TransferAll = "transfer_all",
            TransferUpToAmount = "transfer_up_to_amount",
        }

        /// `payments.payouts.status`.
        PayoutsStatus { Disabled = "disabled", Enabled = "enabled" }
    }
}
