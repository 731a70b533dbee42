//! [Confirmation tokens](https://docs.stripe.com/api/confirmation_tokens), only for tests.

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::ConfirmationToken;
use crate::table::argument::Emptyable;
use crate::table::table;

pub use crate::api::accounts::{AccountHolderType, AddressParams};
pub use crate::api::cards::AllowRedisplay;
pub use crate::api::charges::{
    EpsBank, FpxBank, IdealBank, P24Bank, PlanInterval, PlanType, RadarOptionsParams,
};
pub use crate::api::confirmation_tokens::{NaverPayFunding, SetupFutureUsage};
pub use crate::api::invoices::{AmountType, PlanParams};
pub use crate::api::payment_intents::{
    AccountType, AcssDebitParams, AuBecsDebitParams, BacsDebitParams, BillingDetailsParams,
    BoletoParams, DobParams, EpsParams, FpxParams, IdealParams, KlarnaParams, MandateOptionsParams,
    NaverPayParams, NzBankAccountParams, P24Params, PaymentMethodDataType, PaytoParams,
    SepaDebitParams, SofortParams, UpiParams, UsBankAccountParams,
};
pub use crate::api::setup_intents::PaymentMethodDataParams;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/confirmation_tokens/create) a confirmation token.
        POST "/v1/test_helpers/confirmation_tokens" create() Create
            at "api/confirmation_tokens/create#create_confirmation_token" -> ConfirmationToken {
            /// Fields that expand: `payment_method_preview.customer`,
            /// `payment_method_preview.card.generated_from.setup_attempt`,
            /// `payment_method_preview.sepa_debit.generated_from.charge`,
            /// `payment_method_preview.sepa_debit.generated_from.setup_attempt`.
            expand: Vec<String>,
            payment_method: String,
            payment_method_data: |PaymentMethodDataParams|,
            payment_method_options: |PaymentMethodOptionsParams|,
            return_url: String,
            /// One of `off_session`, `on_session`.
            setup_future_usage: SetupFutureUsage,
            shipping: |ShippingParams|,
        }
    }

    params {
        /// `payment_method_options.card` in a request.
        CardParams
            at "api/confirmation_tokens/create#create_confirmation_token-payment_method_options-card" {
            installments: |InstallmentsParams|,
        }

        /// `payment_method_options.card.installments` in a request.
        InstallmentsParams
            at "api/confirmation_tokens/create#create_confirmation_token-payment_method_options-card-installments" {
            /// Required.
            plan: |PlanParams|,
        }

        /// `payment_method_options` in a request.
        PaymentMethodOptionsParams
            at "api/confirmation_tokens/create#create_confirmation_token-payment_method_options" {
            card: |CardParams|,
        }

        /// `shipping` in a request.
        ShippingParams at "api/confirmation_tokens/create#create_confirmation_token-shipping" {
            /// Required.
            address: |AddressParams|,
            /// Required.
            name: String,
            phone: Emptyable<String>,
        }
    }
}
