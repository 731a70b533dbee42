//! [Cards](https://docs.stripe.com/api/issuing/cards), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::issuing;
use crate::table::table;

table! {
    operations {
        /// [Delivers](https://docs.stripe.com/api/issuing/cards) a card.
        POST "/v1/test_helpers/issuing/cards/{card}/shipping/deliver"
            deliver_card(card) DeliverCard
            at "api/issuing/cards#deliver_card_issuing_card" -> issuing::Card {
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
        }

        /// [Fails](https://docs.stripe.com/api/issuing/cards) a card.
        POST "/v1/test_helpers/issuing/cards/{card}/shipping/fail" fail_card(card) FailCard
            at "api/issuing/cards#fail_card_issuing_card" -> issuing::Card {
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
        }

        /// [Returns](https://docs.stripe.com/api/issuing/cards) a card.
        POST "/v1/test_helpers/issuing/cards/{card}/shipping/return" return_card(card) ReturnCard
            at "api/issuing/cards#return_card_issuing_card" -> issuing::Card {
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
        }

        /// [Ships](https://docs.stripe.com/api/issuing/cards) a card.
        POST "/v1/test_helpers/issuing/cards/{card}/shipping/ship" ship_card(card) ShipCard
            at "api/issuing/cards#ship_card_issuing_card" -> issuing::Card {
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
        }

        /// [Submits](https://docs.stripe.com/api/issuing/cards) a card.
        POST "/v1/test_helpers/issuing/cards/{card}/shipping/submit" submit_card(card) SubmitCard
            at "api/issuing/cards#submit_card_issuing_card" -> issuing::Card {
            /// Fields that expand: `personalization_design`, `replaced_by`, `replacement_for`.
            expand: Vec<String>,
        }
    }
}
