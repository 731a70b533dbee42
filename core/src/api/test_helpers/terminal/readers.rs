//! [Readers](https://docs.stripe.com/api/terminal/readers), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::terminal;
use crate::table::table;

table! {
    operations {
        /// [Presents](https://docs.stripe.com/api/terminal/readers) a card to a simulated reader.
        POST "/v1/test_helpers/terminal/readers/{reader}/present_payment_method"
            present_payment_method(reader) PresentPaymentMethod
            at "api/terminal/readers#present_payment_method_terminal_reader" -> terminal::Reader {
            /// In the currency's smallest unit.
            amount_tip: i64,
            /// If `type` is `card`.
            card: |CardParams|,
            /// If `type` is `card_present`.
            card_present: |CardPresentParams|,
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// If `type` is `interac_present`.
            interac_present: |InteracPresentParams|,
            /// One of `card`, `card_present`, `interac_present`. `type` on the wire.
            type_ as type: ReaderType,
        }

        /// [Completes](https://docs.stripe.com/api/terminal/readers) inputs on a simulated reader.
        POST "/v1/test_helpers/terminal/readers/{reader}/succeed_input_collection"
            succeed_input_collection(reader) SucceedInputCollection
            at "api/terminal/readers#succeed_input_collection_terminal_reader" -> terminal::Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
            /// One of `all`, `none`.
            skip_non_required_inputs: SkipNonRequiredInputs,
        }

        /// [Times](https://docs.stripe.com/api/terminal/readers) out inputs on a simulated reader.
        POST "/v1/test_helpers/terminal/readers/{reader}/timeout_input_collection"
            timeout_input_collection(reader) TimeoutInputCollection
            at "api/terminal/readers#timeout_input_collection_terminal_reader" -> terminal::Reader {
            /// Fields that expand: `location`, `action.collect_payment_method.payment_intent`,
            /// `action.confirm_payment_intent.payment_intent`,
            /// `action.process_payment_intent.payment_intent`,
            /// `action.process_setup_intent.setup_intent`, `action.refund_payment.charge`,
            /// `action.refund_payment.payment_intent`, `action.refund_payment.refund`.
            expand: Vec<String>,
        }
    }

    params {
        /// `card` in a request.
        CardParams at "api/terminal/readers#present_payment_method_terminal_reader-card" {
            cvc: String,
            /// Required.
            exp_month: i64,
            /// Required.
            exp_year: i64,
            /// Required.
            number: String,
        }

        /// `card_present` in a request.
        PresentParams
            at "api/terminal/readers#present_payment_method_terminal_reader-card_present" {
            number: String,
        }
    }

    enums {
        /// `type`.
        ReaderType {
            Card = "card",
            CardPresent = "card_present",
            InteracPresent = "interac_present",
        }

        /// `skip_non_required_inputs`.
        SkipNonRequiredInputs { All = "all", None = "none" }
    }
}

/// [`card_present`](https://docs.stripe.com/api/terminal/readers#present_payment_method_terminal_reader-card_present)
/// in a request: another name of [`PresentParams`].
pub type CardPresentParams = PresentParams;

/// [`interac_present`](https://docs.stripe.com/api/terminal/readers#present_payment_method_terminal_reader-interac_present)
/// in a request: another name of [`PresentParams`].
pub type InteracPresentParams = PresentParams;
