//! [Accounts](https://docs.stripe.com/api/accounts): the people and businesses that a platform acts for.

use super::{Deleted, Emptyable, Metadata, Requirements, TimeRange};
use crate::{Json, Timestamp};
use std::collections::BTreeMap;

pub use crate::connect::{Capabilities, RejectReason};

super::macros::table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/accounts/create) a connected account.
        POST "/v1/accounts" create() Create -> Account {
            account_token: String,
            business_profile: |BusinessProfileParams|,
            business_type: BusinessType,
            controller: |ControllerParams|,
            country: String,
            default_currency: String,
            email: String,
            expand: Vec<String>,
            external_account: String,
            metadata: Emptyable<Metadata>,
            tos_acceptance: |TosAcceptance|,
            type_: AccountType,
        }

        /// [Retrieves](https://docs.stripe.com/api/accounts/retrieve) an account.
        GET "/v1/accounts/{account}" retrieve(account) Retrieve -> Account {
            expand: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/accounts/retrieve) the account that the call acts on.
        GET "/v1/account" retrieve_current() RetrieveCurrent -> Account {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/accounts/update) an account.
        POST "/v1/accounts/{account}" update(account) Update -> Account {
            account_token: String,
            business_profile: |BusinessProfileParams|,
            business_type: BusinessType,
            default_currency: String,
            email: String,
            expand: Vec<String>,
            external_account: Emptyable<String>,
            metadata: Emptyable<Metadata>,
            tos_acceptance: |TosAcceptance|,
        }

        /// [Deletes](https://docs.stripe.com/api/accounts/delete) an account.
        DELETE "/v1/accounts/{account}" delete(account) Delete -> Deleted {}

        /// [Rejects](https://docs.stripe.com/api/accounts/reject) an account; there is no way back.
        POST "/v1/accounts/{account}/reject" reject(account; reason: RejectReason) Reject -> Account {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/accounts/list) the platform's connected accounts.
        GET "/v1/accounts" list() List => [Account] Cursor {
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }
    }

    params {
        /// What the account does and how its customers reach it.
        BusinessProfileParams {
            mcc: String,
            name: String,
            product_description: String,
            support_email: String,
            support_phone: String,
            support_url: Emptyable<String>,
            url: String,
        }

        /// Who answers for the account; none of it can be changed later.
        ControllerParams {
            fees: |FeesParams|,
            losses: |LossesParams|,
            requirement_collection: RequirementCollection,
            stripe_dashboard: |StripeDashboardParams|,
        }

        /// Who pays Stripe's fees.
        FeesParams {
            payer: FeesPayer,
        }

        /// Who bears negative balances.
        LossesParams {
            payments: LossesPayments,
        }

        /// What the account's owner sees of Stripe.
        StripeDashboardParams {
            type_: StripeDashboardType,
        }

        /// That the account's owner has accepted Stripe's terms.
        TosAcceptance {
            date: Timestamp,
            ip: String,
            service_agreement: String,
            user_agent: String,
        }
    }

    objects {
        /// A person's or a business's [account](https://docs.stripe.com/api/accounts/object).
        Account "account" id {
            business_profile: Option<BusinessProfile<'a>>,
            business_type: Option<BusinessType>,
            charges_enabled: Option<bool>,
            controller: Option<Controller<'a>>,
            country: Option<&'a str>,
            created: Option<Timestamp>,
            default_currency: Option<&'a str>,
            details_submitted: Option<bool>,
            email: Option<&'a str>,
            external_accounts: Option<crate::List<Json>>,
            future_requirements: Option<Requirements<'a>>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            payouts_enabled: Option<bool>,
            requirements: Requirements<'a>,
            type_: Option<AccountType>,
        }
    }

    views {
        /// What the account does and how its customers reach it.
        BusinessProfile {
            mcc: Option<&'a str>,
            name: Option<&'a str>,
            product_description: Option<&'a str>,
            support_email: Option<&'a str>,
            support_phone: Option<&'a str>,
            support_url: Option<&'a str>,
            url: Option<&'a str>,
        }

        /// Who answers for the account.
        Controller {
            fees: Option<Fees<'a>>,
            is_controller: Option<bool>,
            losses: Option<Losses<'a>>,
            requirement_collection: Option<RequirementCollection>,
            stripe_dashboard: Option<StripeDashboard<'a>>,
            type_: &'a str,
        }

        /// Who pays Stripe's fees.
        Fees {
            payer: FeesPayer,
        }

        /// Who bears negative balances.
        Losses {
            payments: LossesPayments,
        }

        /// What the account's owner sees of Stripe.
        StripeDashboard {
            type_: StripeDashboardType,
        }
    }

    enums {
        /// The kind of account.
        AccountType { Custom = "custom", Express = "express", None = "none", Standard = "standard" }

        /// The kind of business.
        BusinessType {
            Company = "company",
            GovernmentEntity = "government_entity",
            Individual = "individual",
            NonProfit = "non_profit",
        }

        /// Who pays Stripe's fees.
        FeesPayer {
            Account = "account",
            Application = "application",
            ApplicationCustom = "application_custom",
            ApplicationExpress = "application_express",
        }

        /// Who bears negative balances.
        LossesPayments { Application = "application", Stripe = "stripe" }

        /// Who collects what the account still needs.
        RequirementCollection { Application = "application", Stripe = "stripe" }

        /// What the account's owner sees of Stripe.
        StripeDashboardType { Express = "express", Full = "full", None = "none" }
    }
}
