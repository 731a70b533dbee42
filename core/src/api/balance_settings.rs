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
            /// Required.
            type_ as type: AutomaticTransferRulesByCurrencyType,
        }

        /// `payments` in a request.
        PaymentsParams at "api/balance_settings/update#update_balance_setting-payments" {
            debit_negative_balances: bool,
            payouts: |PayoutsParams|,
            settlement_timing: |SettlementTimingParams|,
        }

        /// `payments.payouts` in a request.
        PayoutsParams at "api/balance_settings/update#update_balance_setting-payments-payouts" {
            automatic_transfer_rules_by_currency: {..|AutomaticTransferRulesByCurrencyParams|},
            minimum_balance_by_currency: Emptyable<Map<Emptyable<i64>>>,
            schedule: |ScheduleParams|,
            statement_descriptor: String,
        }

        /// `payments.payouts.schedule` in a request.
        ScheduleParams
            at "api/balance_settings/update#update_balance_setting-payments-payouts-schedule" {
            interval: ScheduleInterval,
            monthly_payout_days: Vec<i64>,
            weekly_payout_days: Vec<WeeklyPayoutDay>,
        }

        /// `payments.settlement_timing` in a request.
        SettlementTimingParams
            at "api/balance_settings/update#update_balance_setting-payments-settlement_timing" {
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
            type_ as type: AutomaticTransferRulesByCurrencyType,
        }

        /// `payments` in an answer.
        Payments at "api/balance_settings/object#balance_settings_object-payments" {
            debit_negative_balances: Option<bool>,
            payouts: Option<Payouts<'a>>,
            settlement_timing: SettlementTiming<'a>,
        }

        /// `payments.payouts` in an answer.
        Payouts at "api/balance_settings/object#balance_settings_object-payments-payouts" {
            automatic_transfer_rules_by_currency: Option<BTreeMap<&'a str, Vec<AutomaticTransferRulesByCurrency<'a>>>>,
            minimum_balance_by_currency: Option<BTreeMap<&'a str, i64>>,
            schedule: Option<Schedule<'a>>,
            statement_descriptor: Option<&'a str>,
            status: PayoutsStatus,
        }

        /// `payments.payouts.schedule` in an answer.
        Schedule
            at "api/balance_settings/object#balance_settings_object-payments-payouts-schedule" {
            interval: Option<ScheduleInterval>,
            monthly_payout_days: Option<Vec<i64>>,
            weekly_payout_days: Option<Vec<WeeklyPayoutDay>>,
        }

        /// `payments.settlement_timing` in an answer.
        SettlementTiming
            at "api/balance_settings/object#balance_settings_object-payments-settlement_timing" {
            delay_days: i64,
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
