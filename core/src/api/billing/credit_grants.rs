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
        ///
        /// Required: `amount`, `applicability_config`.
        POST "/v1/billing/credit_grants" create() Create
            at "api/billing/credit_grants/create#create_billing_credit_grant" -> CreditGrant {
            /// Required.
            amount: |AmountParams|,
            /// Required.
            applicability_config: |ApplicabilityConfigParams|,
            /// One of `paid`, `promotional`.
            category: CreditGrantCategory,
            customer: String,
            customer_account: String,
            effective_at: Timestamp,
            /// Fields that expand: `customer`, `test_clock`.
            expand: Vec<String>,
            expires_at: Timestamp,
            /// Names and values of your own.
            metadata: Metadata,
            name: String,
            priority: i64,
        }

        /// [Retrieves](https://docs.stripe.com/api/billing/credit_grants/retrieve) a credit grant.
        GET "/v1/billing/credit_grants/{id}" retrieve(id) Retrieve
            at "api/billing/credit_grants/retrieve#retrieve_billing_credit_grant" -> CreditGrant {
            /// Fields that expand: `customer`, `test_clock`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/billing/credit_grants/update) a credit grant.
        POST "/v1/billing/credit_grants/{id}" update(id) Update
            at "api/billing/credit_grants/update#update_billing_credit_grant" -> CreditGrant {
            /// Fields that expand: `customer`, `test_clock`.
            expand: Vec<String>,
            expires_at: Emptyable<Timestamp>,
            /// Names and values of your own.
            metadata: Metadata,
        }

        /// [Lists](https://docs.stripe.com/api/billing/credit_grants/list) credit grants.
        GET "/v1/billing/credit_grants" list() List
            at "api/billing/credit_grants/list#list_billing_credit_grants" => [CreditGrant] Cursor {
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.customer`, `data.test_clock`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Expires](https://docs.stripe.com/api/billing/credit_grants/expire) a credit grant.
        POST "/v1/billing/credit_grants/{id}/expire" expire(id) Expire
            at "api/billing/credit_grants/expire#expire_billing_credit_grant" -> CreditGrant {
            /// Fields that expand: `customer`, `test_clock`.
            expand: Vec<String>,
        }

        /// [Voids](https://docs.stripe.com/api/billing/credit_grants/void) a credit grant.
        POST "/v1/billing/credit_grants/{id}/void" void_grant(id) VoidGrant
            at "api/billing/credit_grants/void#void_grant_billing_credit_grant" -> CreditGrant {
            /// Fields that expand: `customer`, `test_clock`.
            expand: Vec<String>,
        }
    }

    params {
        /// `amount` in a request.
        AmountParams at "api/billing/credit_grants/create#create_billing_credit_grant-amount" {
            monetary: |MonetaryParams|,
            /// Required. Only `monetary`. `type` on the wire.
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
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// Required.
            value: i64,
        }

        /// `applicability_config.scope` in a request.
        ScopeParams
            at "api/billing/credit_grants/create#create_billing_credit_grant-applicability_config-scope" {
            /// Only `metered`.
            price_type: PriceType,
            /// Adds one.
            prices: ..|PriceParams|,
        }
    }

    objects {
        /// A [credit grant](https://docs.stripe.com/api/billing/credit_grants/object).
        CreditGrant "billing.credit_grant"
            at "api/billing/credit_grants/object#billing_credit_grant_object" id {
            amount: Amount<'a>,
            applicability_config: ApplicabilityConfig<'a>,
            /// One of `paid`, `promotional`.
            category: CreditGrantCategory,
            /// When it was created.
            created: Timestamp,
            customer: Expandable<'a, Customer>,
            customer_account: Option<&'a str>,
            effective_at: Option<Timestamp>,
            expires_at: Option<Timestamp>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
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
            /// Only `metered`.
            price_type: Option<PriceType>,
            prices: Option<Vec<Price<'a>>>,
        }
    }

    enums {
        /// `category`.
        CreditGrantCategory { Paid = "paid", Promotional = "promotional" }
    }
}
