//! [Credit grants](https://docs.stripe.com/api/billing/credit_grants).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{Customer, test_helpers};
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::billing::credit_balance_summary::{Monetary, PriceParams, PriceType};
pub use crate::api::billing::credit_balance_transactions::{Amount, AmountType};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/billing/credit_grants/create) a credit grant.
        POST "/v1/billing/credit_grants" create() Create
            at "api/billing/credit_grants/create#create_billing_credit_grant" -> CreditGrant {
            /// Required.
            amount: |AmountParams|,
            /// Required.
            applicability_config: |ApplicabilityConfigParams|,
            category: CreditGrantCategory,
            customer: String,
            customer_account: String,
            effective_at: Timestamp,
            expand: Vec<String>,
            expires_at: Timestamp,
            metadata: Metadata,
            name: String,
            priority: i64,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/credit_grants/retrieve) a credit grant.
        GET "/v1/billing/credit_grants/{id}" retrieve(id) Retrieve
            at "api/billing/credit_grants/retrieve#retrieve_billing_credit_grant" -> CreditGrant {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/billing/credit_grants/update) a credit grant.
        POST "/v1/billing/credit_grants/{id}" update(id) Update
            at "api/billing/credit_grants/update#update_billing_credit_grant" -> CreditGrant {
            expand: Vec<String>,
            expires_at: Emptyable<Timestamp>,
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/billing/credit_grants/list) credit grants.
        GET "/v1/billing/credit_grants" list() List
            at "api/billing/credit_grants/list#list_billing_credit_grants" => [CreditGrant] Cursor {
            customer: String,
            customer_account: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }

        /// [Expires](https://docs.stripe.com/api/billing/credit_grants/expire) a credit grant.
        POST "/v1/billing/credit_grants/{id}/expire" expire(id) Expire
            at "api/billing/credit_grants/expire#expire_billing_credit_grant" -> CreditGrant {
            expand: Vec<String>,
        }

        /// [Voids](https://docs.stripe.com/api/billing/credit_grants/void) a credit grant.
        POST "/v1/billing/credit_grants/{id}/void" void_grant(id) VoidGrant
            at "api/billing/credit_grants/void#void_grant_billing_credit_grant" -> CreditGrant {
            expand: Vec<String>,
        }
    }

    params {
        /// `amount` in a request.
        AmountParams at "api/billing/credit_grants/create#create_billing_credit_grant-amount" {
            monetary: |MonetaryParams|,
            /// Required.
            type_ as type: AmountType,
        }

        /// `applicability_config` in a request.
        ApplicabilityConfigParams
            at "api/billing/credit_grants/create#create_billing_credit_grant-applicability_config" {
            /// Required.
            scope: |ScopeParams|,
        }

        /// `amount.monetary` in a request.
        MonetaryParams
            at "api/billing/credit_grants/create#create_billing_credit_grant-amount-monetary" {
            /// Required.
            currency: String,
            /// Required.
            value: i64,
        }

        /// `applicability_config.scope` in a request.
        ScopeParams
            at "api/billing/credit_grants/create#create_billing_credit_grant-applicability_config-scope" {
            price_type: PriceType,
            prices: ..|PriceParams|,
        }
    }

    objects {
        /// A [credit grant](https://docs.stripe.com/api/billing/credit_grants/object).
        CreditGrant "billing.credit_grant"
            at "api/billing/credit_grants/object#billing_credit_grant_object" id {
            amount: Amount<'a>,
            applicability_config: ApplicabilityConfig<'a>,
            category: CreditGrantCategory,
            created: Timestamp,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            effective_at: Option<Timestamp>,
            expires_at: Option<Timestamp>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            name: Option<&'a str>,
            object: &'a str,
            priority: Option<i64>,
            test_clock: Option<Expandable<'a, test_helpers::TestClock>>,
            updated: Timestamp,
            voided_at: Option<Timestamp>,
        }
    }

    views {
        /// `applicability_config` in an answer.
        ApplicabilityConfig
            at "api/billing/credit_grants/object#billing_credit_grant_object-applicability_config" {
            scope: Scope<'a>,
        }

        /// `applicability_config.scope.prices` in an answer.
        Price
            at "api/billing/credit_grants/object#billing_credit_grant_object-applicability_config-scope-prices" {
            id: Option<&'a str>,
        }

        /// `applicability_config.scope` in an answer.
        Scope
            at "api/billing/credit_grants/object#billing_credit_grant_object-applicability_config-scope" {
            price_type: Option<PriceType>,
            prices: Option<Vec<Price<'a>>>,
        }
    }

    enums {
        /// `category`.
        CreditGrantCategory { Paid = "paid", Promotional = "promotional" }
    }
}
