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
        ///
        /// Required: `duration`, `end_behavior`, `price`.
        POST "/v1/product_catalog/trial_offers" create() Create
            at "api/product_catalog/trial_offers/create#create_product_catalog_trial_offer" -> TrialOffer {
            active: bool,
            /// Required.
            duration: |DurationParams|,
            /// Required.
            end_behavior: |EndBehaviorParams|,
            /// Fields that expand: `price`, `end_behavior.transition.price`.
            expand: Vec<String>,
            nickname: String,
            /// Required.
            price: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/product_catalog/trial_offers/retrieve) a trial
        /// offer.
        GET "/v1/product_catalog/trial_offers/{id}" retrieve(id) Retrieve
            at "api/product_catalog/trial_offers/retrieve#retrieve_product_catalog_trial_offer" -> TrialOffer {
            /// Fields that expand: `price`, `end_behavior.transition.price`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/product_catalog/trial_offers/update) a trial
        /// offer.
        POST "/v1/product_catalog/trial_offers/{id}" update(id) Update
            at "api/product_catalog/trial_offers/update#update_product_catalog_trial_offer" -> TrialOffer {
            active: bool,
            /// Fields that expand: `price`, `end_behavior.transition.price`.
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/product_catalog/trial_offers/list) trial offers.
        GET "/v1/product_catalog/trial_offers" list() List
            at "api/product_catalog/trial_offers/list#list_product_catalog_trial_offers" => [TrialOffer] Cursor {
            active: bool,
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.price`, `data.end_behavior.transition.price`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            prices: Vec<String>,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    params {
        /// `duration` in a request.
        DurationParams
            at "api/product_catalog/trial_offers/create#create_product_catalog_trial_offer-duration" {
            /// If `type` is `relative`.
            relative: |RelativeParams|,
            /// Required. Only `relative`. `type` on the wire.
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
            /// Whether it is live and not a test.
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
            /// If `type` is `relative`.
            relative: Option<Relative<'a>>,
            /// Only `relative`. `type` on the wire.
            type_ as type: DurationType,
        }

        /// `end_behavior` in an answer.
        EndBehavior
            at "api/product_catalog/trial_offers/object#product_catalog_trial_offer_object-end_behavior" {
            /// If `type` is `transition`.
            transition: Option<Transition<'a>>,
            /// Only `transition`. `type` on the wire.
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
