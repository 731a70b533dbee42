//! Money between balances and banks: transfers, reversals, payouts, fees and the balance itself.

pub(super) const MODULES: &[(&str, &[(&str, &str)])] = &[
    ("transfers", TRANSFERS),
    ("transfer_reversals", REVERSALS),
    ("payouts", PAYOUTS),
    ("balance", BALANCE),
    ("balance_settings", SETTINGS),
    ("balance_transactions", TRANSACTIONS),
    ("application_fees", FEES),
    ("application_fee_refunds", FEE_REFUNDS),
];

const TRANSFERS: &[(&str, &str)] = &[
    ("amount", "How much is moved from the platform's balance."),
    ("amount_reversed", "How much was taken back."),
    ("balance_transaction", "What it did to the platform's balance."),
    ("description", "A note for the dashboard."),
    ("destination", "The account that receives it."),
    ("destination_payment", "The payment that it is on the account that received it."),
    ("reversals", "Its reversals."),
    ("reversed", "Whether all of it was taken back."),
    ("source_transaction", "The charge whose money is moved: it need not have settled yet."),
    ("source_type", "Which part of the balance it comes from."),
    ("transfer_group", "Ties it to charges and other transfers."),
];

const REVERSALS: &[(&str, &str)] = &[
    ("amount", "How much is taken back."),
    ("amount=", "All that is left, if not set."),
    ("balance_transaction", "What it did to the platform's balance."),
    ("description", "A note for the dashboard."),
    (
        "destination_payment_refund",
        "The refund that it is on the account that had received the transfer.",
    ),
    (
        "refund_application_fee",
        "Whether the platform gives back its fee, in proportion. `false`, if not set.",
    ),
    ("source_refund", "The refund that it was made for."),
    ("transfer", "The transfer that it takes back."),
];

const PAYOUTS: &[(&str, &str)] = &[
    ("amount", "How much is paid out."),
    ("application_fee", "The platform's fee for an instant payout, as an object of its own."),
    ("application_fee_amount", "The platform's fee for an instant payout."),
    ("arrival_date", "When the bank is expected to have it."),
    (
        "automatic",
        "Whether the schedule made it; only then can the balance transactions in it be listed.",
    ),
    ("balance_transaction", "What it did to the balance."),
    ("description", "A note for the dashboard."),
    ("destination", "The bank account or card that it goes to."),
    ("destination=", "The default one for its currency, if not set."),
    ("failure_balance_transaction", "The return of the money to the balance after a failure."),
    ("failure_code", "Why the bank refused it, for programs."),
    ("failure_message", "Why the bank refused it, for people."),
    ("method", "`instant` arrives in minutes and costs a fee."),
    ("original_payout", "The payout that this one reverses."),
    ("reconciliation_status", "Whether its balance transactions can be listed yet."),
    ("reversed_by", "The payout that reverses this one."),
    ("source_type", "Which part of the balance it comes from."),
    ("statement_descriptor", "What the bank statement shows."),
    ("status", "Even `paid` can turn into `failed` within days."),
    ("trace_id", "The number that the bank can trace it by."),
    ("type", "Whether it went to a bank account or to a card."),
];

const BALANCE: &[(&str, &str)] = &[
    ("available", "What can be paid out or moved now, by currency."),
    ("available.source_types", "The same amount by the kind of source it came from."),
    ("connect_reserved", "What is held back for negative balances of connected accounts."),
    ("instant_available", "What can be paid out at once for a fee."),
    ("issuing", "What issued cards can spend."),
    ("pending", "What has not settled yet."),
];

const SETTINGS: &[(&str, &str)] = &[
    ("payments", "Settings of the balance that payments go to."),
    (
        "payments.debit_negative_balances",
        "Whether Stripe may debit the bank account for a negative balance.",
    ),
    ("payments.payouts", "When and how the balance is paid out."),
    (
        "payments.payouts.minimum_balance_by_currency",
        "What automatic payouts leave in the balance, by currency.",
    ),
    ("payments.payouts.schedule", "When automatic payouts are made."),
    (
        "payments.payouts.schedule.interval",
        "How often payouts are made; `manual` leaves them to you.",
    ),
    ("payments.payouts.schedule.monthly_payout_days", "The days of the month for `monthly`."),
    ("payments.payouts.schedule.weekly_payout_days", "The weekdays for `weekly`."),
    ("payments.payouts.statement_descriptor", "What the bank statement shows for a payout."),
    ("payments.payouts.status", "Whether payouts are on."),
    ("payments.settlement_timing", "When payments become available."),
    ("payments.settlement_timing.delay_days", "How many days a payment waits."),
    (
        "payments.settlement_timing.delay_days_override",
        "How many days a payment waits, in place of the default.",
    ),
];

const TRANSACTIONS: &[(&str, &str)] = &[
    ("amount", "How much the balance changes before fees; negative if money leaves it."),
    ("available_on", "When the net amount becomes available."),
    ("description", "A note for the dashboard."),
    ("exchange_rate", "What `amount` of the source was multiplied with, if currencies differ."),
    ("fee", "What Stripe and the platform take."),
    ("fee_details", "The parts of `fee`."),
    ("net", "How much the balance changes: `amount` less `fee`."),
    ("reporting_category", "A category for accounting, coarser than `type`."),
    ("source", "The charge, refund, payout or other object behind it."),
    ("status", "Whether the net amount is available."),
    ("type", "What kind of movement it is."),
];

const FEES: &[(&str, &str)] = &[
    ("account", "The account that the fee was taken from."),
    ("amount", "How much the platform takes."),
    ("amount_refunded", "How much the platform has given back."),
    ("application", "The platform that earned it."),
    ("balance_transaction", "What it did to the platform's balance."),
    ("charge", "The charge that it was taken from."),
    ("fee_source", "What it was taken for: a charge or a payout."),
    (
        "originating_transaction",
        "The platform's own charge that it belongs to, if it is not a direct one.",
    ),
    ("refunded", "Whether all of it was given back."),
    ("refunds", "Its refunds."),
];

const FEE_REFUNDS: &[(&str, &str)] = &[
    ("amount", "How much is given back."),
    ("amount=", "All that is left, if not set."),
    ("balance_transaction", "What it did to the platform's balance."),
    ("fee", "The fee that is given back."),
];
