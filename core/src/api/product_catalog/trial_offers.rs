//! [Trial offers](https://docs.stripe.com/api/product_catalog/trial_offers).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::Price;
use crate::object::Expandable;
use crate::table::argument::TimeRange;
use crate::table::table;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/product_catalog/trial_offers/create) a trial
        /// offer.
        POST "/v1/product_catalog/trial_offers" create() Create
            at "api/product_catalog/trial_offers/create#create_product_catalog_trial_offer" -> TrialOffer {
            active: bool,
            /// Required.
            duration: |DurationParams|,
            /// Required.
            end_behavior: |EndBehaviorParams|,
            expand: Vec<String>,
            nickname: String,
            /// Required.
            price: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/product_catalog/trial_offers/retrieve) a trial
        /// offer.
        GET "/v1/product_catalog/trial_offers/{id}" retrieve(id) Retrieve
            at "api/product_catalog/trial_offers/retrieve#retrieve_product_catalog_trial_offer" -> TrialOffer {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/product_catalog/trial_offers/update) a trial
        /// offer.
        POST "/v1/product_catalog/trial_offers/{id}" update(id) Update
            at "api/product_catalog/trial_offers/update#update_product_catalog_trial_offer" -> TrialOffer {
            active: bool,
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/product_catalog/trial_offers/list) trial offers.
        GET "/v1/product_catalog/trial_offers" list() List
            at "api/product_catalog/trial_offers/list#list_product_catalog_trial_offers" => [TrialOffer] Cursor {
            active: bool,
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            prices: Vec<String>,
            starting_after: String,
        }
    }

    params {
        /// `duration` in a request.
        DurationParams
            at "api/product_catalog/trial_offers/create#create_product_catalog_trial_offer-duration" {
            relative: |RelativeParams|,
            /// Required.
            type_ as type: DurationType,
        }

        /// `end_behavior` in a request.
        EndBehaviorParams
            at "api/product_catalog/trial_offers/create#create_product_catalog_trial_offer-end_behavior" {
            /// Required.
            transition: |TransitionParams|,
        }

        /// `duration.relative` in a request.
        RelativeParams
            at "api/product_catalog/trial_offers/create#create_product_catalog_trial_offer-duration-relative" {
            /// Required.
            iterations: i64,
        }

        /// `end_behavior.transition` in a request.
        TransitionParams
            at "api/product_catalog/trial_offers/create#create_product_catalog_trial_offer-end_behavior-transition" {
            /// Required.
            price: String,
        }
    }

    objects {
        /// A [trial offer](https://docs.stripe.com/api/product_catalog/trial_offers/object).
        TrialOffer "product_catalog.trial_offer"
            at "api/product_catalog/trial_offers/object#product_catalog_trial_offer_object" id {
            active: bool,
            duration: Duration<'a>,
            end_behavior: EndBehavior<'a>,
            livemode: bool,
            nickname: Option<&'a str>,
            object: &'a str,
            price: Expandable<'a, Price>,
        }
    }

    views {
        /// `duration` in an answer.
        Duration
            at "api/product_catalog/trial_offers/object#product_catalog_trial_offer_object-duration" {
            relative: Option<Relative<'a>>,
            type_ as type: DurationType,
        }

        /// `end_behavior` in an answer.
        EndBehavior
            at "api/product_catalog/trial_offers/object#product_catalog_trial_offer_object-end_behavior" {
            transition: Option<Transition<'a>>,
            type_ as type: EndBehaviorType,
        }

        /// `duration.relative` in an answer.
        Relative
            at "api/product_catalog/trial_offers/object#product_catalog_trial_offer_object-duration-relative" {
            iterations: i64,
        }

        /// `end_behavior.transition` in an answer.
        Transition
            at "api/product_catalog/trial_offers/object#product_catalog_trial_offer_object-end_behavior-transition" {
            price: Expandable<'a, Price>,
        }
    }

    enums {
        /// `duration.type`.
        DurationType { Relative = "relative" }

        /// `end_behavior.type`.
        EndBehaviorType { Transition = "transition" }
    }
}
