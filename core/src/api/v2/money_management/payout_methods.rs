//! [Payout methods](https://docs.stripe.com/api/v2/money-management/payout-methods).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::date_time::DateTime;
use crate::table::table;

pub use crate::api::v2::money_management::outbound_setup_intents::BankAccountType;

table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/v2/money-management/payout-methods/retrieve) a
        /// payout method.
        ///
        /// Errors of its own: `invalid_payout_method`.
        GET "/v2/money_management/payout_methods/{id}" retrieve(id) Retrieve
            at "api/v2/money-management/payout-methods/retrieve#v2_retrieve_payout_methods" -> PayoutMethod {}

        /// [Lists](https://docs.stripe.com/api/v2/money-management/payout-methods/list) payout
        /// methods.
        GET "/v2/money_management/payout_methods" list() List
            at "api/v2/money-management/payout-methods/list#v2_list_payout_methods" => [PayoutMethod] Url {
            /// How many objects a page has at most.
            limit: i64,
            usage_status: |UsageStatusParams|,
        }

        /// [Archives](https://docs.stripe.com/api/v2/money-management/payout-methods/archive) a
        /// payout method.
        ///
        /// Errors of its own: `cannot_proceed`, `controlled_by_alternate_resource`,
        /// `invalid_payout_method`.
        POST "/v2/money_management/payout_methods/{id}/archive" archive(id) Archive
            at "api/v2/money-management/payout-methods/archive#v2_archive_payout_methods" -> PayoutMethod {}

        /// [Unarchives](https://docs.stripe.com/api/v2/money-management/payout-methods/unarchive) a
        /// payout method.
        ///
        /// Errors of its own: `controlled_by_alternate_resource`, `invalid_payout_method`.
        POST "/v2/money_management/payout_methods/{id}/unarchive" unarchive(id) Unarchive
            at "api/v2/money-management/payout-methods/unarchive#v2_unarchive_payout_methods" -> PayoutMethod {}
    }

    params {
        /// `usage_status` in a request.
        UsageStatusParams
            at "api/v2/money-management/payout-methods/list#v2_list_payout_methods-usage_status" {
            /// Any of `disabled`, `eligible`, `ineligible`, `invalid`, `requires_action`.
            payments: Vec<UsageStatusPayment>,
            /// Any of `disabled`, `eligible`, `ineligible`, `invalid`, `requires_action`.
            transfers: Vec<UsageStatusTransfer>,
        }
    }

    objects {
        /// A [payout
        /// method](https://docs.stripe.com/api/v2/money-management/payout-methods/object).
        PayoutMethod "v2.money_management.payout_method"
            at "api/v2/money-management/payout-methods/object#v2_payout_method_object" id {
            archived: bool,
            /// If `type` is `bank_account`.
            bank_account: Option<BankAccount<'a>>,
            /// If `type` is `card`.
            card: Option<Card<'a>>,
            /// When it was created. A time that [`from_rfc3339`](crate::Timestamp::from_rfc3339)
            /// reads.
            created: DateTime<'a>,
            latest_outbound_setup_intent: Option<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            restricted: bool,
            /// One of `bank_account`, `card`. `type` on the wire.
            type_ as type: PayoutMethodType,
            usage_status: UsageStatus<'a>,
        }
    }

    views {
        /// `bank_account` in an answer.
        BankAccount
            at "api/v2/money-management/payout-methods/object#v2_payout_method_object-bank_account" {
            /// One of `checking`, `futsu`, `savings`, `toza`.
            bank_account_type: BankAccountType,
            bank_name: &'a str,
            branch_number: Option<&'a str>,
            country: &'a str,
            financial_connections_account: Option<&'a str>,
            last4: &'a str,
            routing_number: Option<&'a str>,
            supported_currencies: Vec<&'a str>,
            swift_code: Option<&'a str>,
        }

        /// `card` in an answer.
        Card at "api/v2/money-management/payout-methods/object#v2_payout_method_object-card" {
            exp_month: &'a str,
            exp_year: &'a str,
            fingerprint: &'a str,
            last4: &'a str,
            supported_currencies: Vec<&'a str>,
        }

        /// `usage_status` in an answer.
        UsageStatus
            at "api/v2/money-management/payout-methods/object#v2_payout_method_object-usage_status" {
            /// One of `disabled`, `eligible`, `ineligible`, `invalid`, `requires_action`.
            payments: UsageStatusPayments,
            /// One of `disabled`, `eligible`, `ineligible`, `invalid`, `requires_action`.
            transfers: UsageStatusTransfers,
        }
    }

    kinds {
        PayoutMethodKind of object PayoutMethod {
            BankAccount("bank_account"): BankAccount<'a>,
            Card("card"): Card<'a>,
        }
    }

    enums {
        /// `type`.
        PayoutMethodType { BankAccount = "bank_account", Card = "card" }

        /// `usage_status.payments`.
        UsageStatusPayment {
            Disabled = "disabled",
            Eligible = "eligible",
            Ineligible = "ineligible",
            Invalid = "invalid",
            RequiresAction = "requires_action",
        }

        /// `usage_status.transfers`.
        UsageStatusTransfer {
            Disabled = "disabled",
            Eligible = "eligible",
            Ineligible = "ineligible",
            Invalid = "invalid",
            RequiresAction = "requires_action",
        }
    }
}

/// `usage_status.payments`: another name of [`UsageStatusPayment`].
pub type UsageStatusPayments = UsageStatusPayment;

/// `usage_status.transfers`: another name of [`UsageStatusTransfer`].
pub type UsageStatusTransfers = UsageStatusTransfer;
