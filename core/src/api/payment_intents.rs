//! [Payment intents](https://docs.stripe.com/api/payment_intents).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    Account, Application, Charge, Customer, CustomerSource, PaymentIntentAmountDetailsLineItem,
    PaymentMethod, PaymentRecord, Review, SetupIntent,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::secret::{BearerUrl, SecretText};
use crate::table::argument::{Either, Empty, Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
pub use crate::api::cards::AllowRedisplay;
pub use crate::api::charges::{
    CaptureTransferDataParams, ElectronicCommerceIndicator, EpsBank, ExemptionIndicator, FpxBank,
    IdealBank, P24Bank, Plan, PlanInterval, PlanType, PresentmentDetails, SetupCredentialUsage,
    Shipping, ShippingParams, StoredCredentialUsage, ThreeDSecureVersion,
};
pub use crate::api::confirmation_tokens::NaverPayFunding;
pub use crate::api::customer_cash_balance_transactions::BankTransferType;
pub use crate::api::customer_funding_instructions::{
    Aba, EuBankTransferParams, FinancialAddress, FinancialAddressType, FundingType, Iban, SortCode,
    Spei, SupportedNetwork, Swift, Zengin,
};
pub use crate::api::invoices::{
    AccountSubcategory, AmountIncludesIof, AmountType, CompanyDetails, CompanyDetailsParams,
    EuBankTransfer, Filters, FiltersParams, FinancialConnectionsPermission,
    FinancialConnectionsPrefetch, InstallmentsParams, PaytoMandateOptionsPurpose, PlanParams,
    RegistrationType, RequestThreeDSecure, TransactionType, VerificationMethod,
};
pub use crate::api::mandates::{CollectionMethod, CustomerAcceptanceType, PaymentSchedule};

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/payment_intents/create) a payment intent.
        ///
        /// Required: `amount`, `currency`.
        POST "/v1/payment_intents" create() Create
            at "api/payment_intents/create#create_payment_intent" -> PaymentIntent {
            /// The only kinds of payment method that customers are offered.
            allowed_payment_method_types: Vec<String>,
            /// How much is paid. Required. In the currency's smallest unit.
            amount: i64,
            amount_details: |AmountDetailsParams|,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: i64,
            /// Offers the payment methods that are on in the dashboard.
            automatic_payment_methods: |AutomaticPaymentMethodsParams|,
            /// Whether to capture at once, or only authorize and `capture` later. One of
            /// `automatic`, `automatic_async`, `manual`.
            capture_method: CaptureMethod,
            /// Whether to confirm in the same call: the customer pays now.
            confirm: bool,
            /// Whether the client may confirm, or only the server. One of `automatic`, `manual`.
            confirmation_method: ConfirmationMethod,
            /// The payment details that the browser has collected, for this confirmation.
            confirmation_token: String,
            /// A three-letter ISO 4217 code in lower case. Required.
            currency: String,
            /// The customer who pays, on the account that the call acts on.
            customer: String,
            customer_account: String,
            /// A note for the dashboard and for receipts.
            description: String,
            /// Whether the call fails if the customer would have to act.
            error_on_requires_action: bool,
            /// Kinds of payment method that customers are not offered.
            excluded_payment_method_types: Vec<ExcludedPaymentMethodType>,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
            hooks: |HooksParams|,
            /// The customer's permission to debit the payment method.
            mandate: String,
            /// Proof that the customer has given a permission to debit.
            mandate_data: =|MandateDataParams|,
            /// Names and values of your own.
            metadata: Metadata,
            /// Whether the customer is absent and cannot authenticate. Or one of `one_off`,
            /// `recurring`.
            off_session: Either<bool, OffSession>,
            /// The account that is the merchant of record: statements, currency and fees are its
            /// own.
            on_behalf_of: String,
            payment_details: |PaymentDetailsParams|,
            /// What the customer pays with.
            payment_method: String,
            /// The set of payment methods to offer, by its id.
            payment_method_configuration: String,
            /// Makes the payment method in the same call.
            payment_method_data: |PaymentMethodDataParams|,
            /// Settings for each kind of payment method.
            payment_method_options: |PaymentMethodOptionsParams|,
            radar_options: |RadarOptionsParams|,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: String,
            /// Where the customer lands after paying elsewhere. It proves nothing: read the status.
            return_url: String,
            /// Keeps the payment method for later payments, with the customer present or away. One
            /// of `off_session`, `on_session`.
            setup_future_usage: SetupFutureUsage,
            /// Where the goods are sent.
            shipping: |ShippingParams|,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: String,
            /// What a card statement shows behind the account's prefix.
            statement_descriptor_suffix: String,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: |TransferDataParams|,
            /// Ties the payment to transfers that are made for it.
            transfer_group: String,
            /// Whether Stripe.js or a mobile SDK handles the next action.
            use_stripe_sdk: bool,
            #[deprecated(note = "Stripe has removed it: use `allowed_payment_method_types`")]
            payment_method_types: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_intents/retrieve) a payment intent.
        GET "/v1/payment_intents/{intent}" retrieve(intent) Retrieve
            at "api/payment_intents/retrieve#retrieve_payment_intent" -> PaymentIntent {
            /// Given to Stripe.js in the customer's browser; never logged or stored.
            client_secret: String,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment_intents/update) a payment intent.
        POST "/v1/payment_intents/{intent}" update(intent) Update
            at "api/payment_intents/update#update_payment_intent" -> PaymentIntent {
            /// The only kinds of payment method that customers are offered.
            allowed_payment_method_types: Vec<String>,
            /// How much is paid. In the currency's smallest unit.
            amount: i64,
            amount_details: =|AmountDetailsParams|,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: Emptyable<i64>,
            /// Whether to capture at once, or only authorize and `capture` later. One of
            /// `automatic`, `automatic_async`, `manual`.
            capture_method: CaptureMethod,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// The customer who pays, on the account that the call acts on.
            customer: String,
            customer_account: String,
            /// A note for the dashboard and for receipts.
            description: String,
            /// Kinds of payment method that customers are not offered.
            excluded_payment_method_types: Emptyable<Vec<ExcludedPaymentMethodType>>,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
            hooks: |HooksParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            payment_details: =|PaymentDetailsParams|,
            /// What the customer pays with.
            payment_method: String,
            /// The set of payment methods to offer, by its id.
            payment_method_configuration: String,
            /// Makes the payment method in the same call.
            payment_method_data: |PaymentMethodDataParams|,
            /// Settings for each kind of payment method.
            payment_method_options: |PaymentMethodOptionsParams|,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: Emptyable<String>,
            /// Keeps the payment method for later payments, with the customer present or away. One
            /// of `off_session`, `on_session`.
            setup_future_usage: Emptyable<SetupFutureUsage>,
            /// Where the goods are sent.
            shipping: =|ShippingParams|,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: String,
            /// What a card statement shows behind the account's prefix.
            statement_descriptor_suffix: String,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: |UpdateTransferDataParams|,
            /// Ties the payment to transfers that are made for it.
            transfer_group: String,
            #[deprecated(note = "Stripe has removed it: use `allowed_payment_method_types`")]
            payment_method_types: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/payment_intents/list) payment intents.
        GET "/v1/payment_intents" list() List
            at "api/payment_intents/list#list_payment_intents" => [PaymentIntent] Cursor {
            created: TimeRange,
            customer: String,
            customer_account: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.customer`, `data.latest_charge`,
            /// `data.on_behalf_of`, `data.payment_method`, `data.payment_record`, `data.review`,
            /// `data.source`, `data.transfer_data.destination`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }

        /// [Searches](https://docs.stripe.com/api/payment_intents/search) payment intents.
        ///
        /// Required: `query`.
        GET "/v1/payment_intents/search" search() Search
            at "api/payment_intents/search#search_payment_intents" => [PaymentIntent] Search {
            /// Fields that expand: `data.application`, `data.customer`, `data.latest_charge`,
            /// `data.on_behalf_of`, `data.payment_method`, `data.payment_record`, `data.review`,
            /// `data.source`, `data.transfer_data.destination`.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }

        /// [Applies](https://docs.stripe.com/api/payment_intents/apply_customer_balance) a
        /// customer's cash balance to a payment intent.
        POST "/v1/payment_intents/{intent}/apply_customer_balance"
            apply_customer_balance(intent) ApplyCustomerBalance
            at "api/payment_intents/apply_customer_balance#apply_customer_balance_payment_intent" -> PaymentIntent {
            /// How much is paid. In the currency's smallest unit.
            amount: i64,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
        }

        /// [Cancels](https://docs.stripe.com/api/payment_intents/cancel) a payment intent.
        POST "/v1/payment_intents/{intent}/cancel" cancel(intent) Cancel
            at "api/payment_intents/cancel#cancel_payment_intent" -> PaymentIntent {
            /// Why it was canceled. One of `abandoned`, `duplicate`, `fraudulent`,
            /// `requested_by_customer`.
            cancellation_reason: CancellationReason,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
        }

        /// [Captures](https://docs.stripe.com/api/payment_intents/capture) a payment intent.
        POST "/v1/payment_intents/{intent}/capture" capture(intent) Capture
            at "api/payment_intents/capture#capture_payment_intent" -> PaymentIntent {
            amount_details: |AmountDetailsParams|,
            /// How much to capture, at most what was authorized; the rest is released. All, if not
            /// set. In the currency's smallest unit.
            amount_to_capture: i64,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: i64,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
            /// Whether what is left of the authorization is released; `false` allows another
            /// capture.
            final_capture: bool,
            hooks: |HooksParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            payment_details: =|PaymentDetailsParams|,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: String,
            /// What a card statement shows behind the account's prefix.
            statement_descriptor_suffix: String,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: |CaptureTransferDataParams|,
        }

        /// [Confirms](https://docs.stripe.com/api/payment_intents/confirm) a payment intent.
        POST "/v1/payment_intents/{intent}/confirm" confirm(intent) Confirm
            at "api/payment_intents/confirm#confirm_payment_intent" -> PaymentIntent {
            /// The only kinds of payment method that customers are offered.
            allowed_payment_method_types: Vec<String>,
            amount_details: =|AmountDetailsParams|,
            /// The amount that the customer was shown: Stripe refuses if it is not `amount`. In the
            /// currency's smallest unit.
            amount_to_confirm: i64,
            /// Whether to capture at once, or only authorize and `capture` later. One of
            /// `automatic`, `automatic_async`, `manual`.
            capture_method: CaptureMethod,
            /// The payment details that the browser has collected, for this confirmation.
            confirmation_token: String,
            /// Whether the call fails if the customer would have to act.
            error_on_requires_action: bool,
            /// Kinds of payment method that customers are not offered.
            excluded_payment_method_types: Emptyable<Vec<ExcludedPaymentMethodType>>,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
            hooks: |HooksParams|,
            /// The customer's permission to debit the payment method.
            mandate: String,
            /// Proof that the customer has given a permission to debit.
            mandate_data: =|ConfirmMandateDataParams|,
            /// Whether the customer is absent and cannot authenticate. Or one of `one_off`,
            /// `recurring`.
            off_session: Either<bool, OffSession>,
            payment_details: =|PaymentDetailsParams|,
            /// What the customer pays with.
            payment_method: String,
            /// Makes the payment method in the same call.
            payment_method_data: |PaymentMethodDataParams|,
            /// Settings for each kind of payment method.
            payment_method_options: |PaymentMethodOptionsParams|,
            radar_options: |RadarOptionsParams|,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: Emptyable<String>,
            /// Where the customer lands after paying elsewhere. It proves nothing: read the status.
            return_url: String,
            /// Keeps the payment method for later payments, with the customer present or away. One
            /// of `off_session`, `on_session`.
            setup_future_usage: Emptyable<SetupFutureUsage>,
            /// Where the goods are sent.
            shipping: =|ShippingParams|,
            /// Whether Stripe.js or a mobile SDK handles the next action.
            use_stripe_sdk: bool,
            #[deprecated(note = "Stripe has removed it: use `allowed_payment_method_types`")]
            payment_method_types: Vec<String>,
        }

        /// [Raises](https://docs.stripe.com/api/payment_intents/increment_authorization) the
        /// authorized amount of a payment intent.
        ///
        /// Required: `amount`.
        POST "/v1/payment_intents/{intent}/increment_authorization"
            increment_authorization(intent) IncrementAuthorization
            at "api/payment_intents/increment_authorization#increment_authorization_payment_intent" -> PaymentIntent {
            /// How much is paid. Required. In the currency's smallest unit.
            amount: i64,
            amount_details: |AmountDetailsParams|,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: i64,
            /// A note for the dashboard and for receipts.
            description: String,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
            hooks: |HooksParams|,
            /// Names and values of your own.
            metadata: Metadata,
            payment_details: |PaymentDetailsParams|,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: String,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: |CaptureTransferDataParams|,
        }

        /// [Verifies](https://docs.stripe.com/api/payment_intents/verify_microdeposits) the
        /// microdeposits of a payment intent.
        POST "/v1/payment_intents/{intent}/verify_microdeposits"
            verify_microdeposits(intent) VerifyMicrodeposits
            at "api/payment_intents/verify_microdeposits#verify_microdeposits_payment_intent" -> PaymentIntent {
            amounts: Vec<i64>,
            descriptor_code: String,
            /// Fields that expand: `application`, `customer`, `latest_charge`, `on_behalf_of`,
            /// `payment_method`, `payment_record`, `review`, `source`, `transfer_data.destination`.
            expand: Vec<String>,
        }
    }

    params {
        /// `payment_method_options.acss_debit.mandate_options` in a request.
        AcssDebitMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-mandate_options" {
            custom_mandate_url: Emptyable<String>,
            interval_description: String,
            /// One of `combined`, `interval`, `sporadic`.
            payment_schedule: PaymentSchedule,
            /// One of `business`, `personal`.
            transaction_type: TransactionType,
        }

        /// `payment_method_data.acss_debit` in a request.
        AcssDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-acss_debit" {
            /// Required.
            account_number: String,
            /// Required.
            institution_number: String,
            /// Required.
            transit_number: String,
        }

        /// `payment_method_options.affirm` in a request.
        AffirmParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-affirm" {
            /// Only `manual`.
            capture_method: Emptyable<AffirmCaptureMethod>,
            preferred_locale: String,
            /// Only `none`.
            setup_future_usage: AffirmSetupFutureUsage,
        }

        /// `payment_method_options.afterpay_clearpay` in a request.
        AfterpayClearpayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-afterpay_clearpay" {
            /// Only `manual`.
            capture_method: Emptyable<AfterpayClearpayCaptureMethod>,
            reference: String,
            /// Only `none`.
            setup_future_usage: AfterpayClearpaySetupFutureUsage,
        }

        /// `payment_method_options.alipay` in a request.
        AlipayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-alipay" {
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<AlipaySetupFutureUsage>,
        }

        /// `payment_method_options.alma` in a request.
        AlmaParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-alma" {
            /// Only `manual`.
            capture_method: Emptyable<AlmaCaptureMethod>,
        }

        /// `payment_method_options.amazon_pay` in a request.
        AmazonPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-amazon_pay" {
            /// Only `manual`.
            capture_method: Emptyable<AmazonPayCaptureMethod>,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<AmazonPaySetupFutureUsage>,
        }

        /// `amount_details` in a request.
        AmountDetailsParams at "api/payment_intents/create#create_payment_intent-amount_details" {
            /// In the currency's smallest unit.
            discount_amount: Emptyable<i64>,
            enforce_arithmetic_validation: bool,
            /// Adds one.
            line_items: ..=|LineItemParams|,
            shipping: =|AmountDetailsShippingParams|,
            tax: =|TaxParams|,
        }

        /// `amount_details.shipping` in a request.
        AmountDetailsShippingParams
            at "api/payment_intents/create#create_payment_intent-amount_details-shipping" {
            /// In the currency's smallest unit.
            amount: Emptyable<i64>,
            from_postal_code: Emptyable<String>,
            to_postal_code: Emptyable<String>,
        }

        /// `payment_method_data.au_becs_debit` in a request.
        AuBecsDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-au_becs_debit" {
            /// Required.
            account_number: String,
            /// Required.
            bsb_number: String,
        }

        /// `automatic_payment_methods` in a request.
        AutomaticPaymentMethodsParams
            at "api/payment_intents/create#create_payment_intent-automatic_payment_methods" {
            /// `never` leaves out payment methods that send the customer elsewhere. One of
            /// `always`, `never`.
            allow_redirects: AllowRedirects,
            /// Whether to offer them. Required.
            enabled: bool,
        }

        /// `payment_method_options.bacs_debit.mandate_options` in a request.
        BacsDebitMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit-mandate_options" {
            reference_prefix: Emptyable<String>,
        }

        /// `payment_method_data.bacs_debit` in a request.
        BacsDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-bacs_debit" {
            account_number: String,
            sort_code: String,
        }

        /// `payment_method_options.bancontact` in a request.
        BancontactParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-bancontact" {
            /// One of `de`, `en`, `fr`, `nl`.
            preferred_language: PreferredLanguage,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<BancontactSetupFutureUsage>,
        }

        /// `payment_method_options.customer_balance.bank_transfer` in a request.
        BankTransferParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-bank_transfer" {
            /// If `type` is `eu_bank_transfer`.
            eu_bank_transfer: |EuBankTransferParams|,
            /// Any of `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift`, `zengin`.
            requested_address_types: Vec<RequestedAddressType>,
            /// Required. One of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`,
            /// `mx_bank_transfer`, `us_bank_transfer`. `type` on the wire.
            type_ as type: BankTransferType,
        }

        /// `payment_method_options.billie` in a request.
        BillieParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-billie" {
            /// Only `manual`.
            capture_method: Emptyable<BillieCaptureMethod>,
            company_details: =|CompanyDetailsParams|,
            reference: String,
        }

        /// `payment_method_data.billing_details` in a request.
        BillingDetailsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-billing_details" {
            address: =|AddressParams|,
            email: Emptyable<String>,
            name: Emptyable<String>,
            phone: Emptyable<String>,
            tax_id: String,
        }

        /// `payment_method_options.blik.mandate_options` in a request.
        BlikMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-blik-mandate_options" {
            expires_at: Timestamp,
        }

        /// `payment_method_options.blik` in a request.
        BlikParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-blik" {
            code: String,
            mandate_options: |BlikMandateOptionsParams|,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<BlikSetupFutureUsage>,
        }

        /// `payment_method_data.boleto` in a request.
        BoletoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-boleto" {
            /// Required.
            tax_id: String,
        }

        /// `payment_method_options.card.mandate_options` in a request.
        CardMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card-mandate_options" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required. One of `fixed`, `maximum`.
            amount_type: AmountType,
            description: String,
            end_date: Timestamp,
            /// Required. One of `day`, `month`, `sporadic`, `week`, `year`.
            interval: CardMandateOptionsInterval,
            interval_count: i64,
            /// Required.
            reference: String,
            /// Required.
            start_date: Timestamp,
            /// Only `india`.
            supported_types: Vec<SupportedType>,
        }

        /// `payment_method_options.card` in a request.
        CardParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card" {
            /// Only `manual`.
            capture_method: Emptyable<CardCaptureMethod>,
            cvc_token: String,
            installments: |InstallmentsParams|,
            mandate_options: |CardMandateOptionsParams|,
            moto: bool,
            network: CardNetwork,
            /// One of `if_available`, `never`.
            request_extended_authorization: RequestExtendedAuthorization,
            /// One of `if_available`, `never`.
            request_incremental_authorization: RequestIncrementalAuthorization,
            /// One of `if_available`, `never`.
            request_multicapture: RequestMulticapture,
            /// One of `if_available`, `never`.
            request_overcapture: RequestOvercapture,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: RequestThreeDSecure,
            require_cvc_recollection: bool,
            /// One of `installment`, `recurring`, `unscheduled`.
            setup_credential_usage: SetupCredentialUsage,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<CardSetupFutureUsage>,
            statement_descriptor_suffix_kana: Emptyable<String>,
            statement_descriptor_suffix_kanji: Emptyable<String>,
            /// One of `installment`, `recurring`, `unscheduled`.
            stored_credential_usage: StoredCredentialUsage,
            three_d_secure: |ThreeDSecureParams|,
        }

        /// `payment_method_options.card_present` in a request.
        CardPresentParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card_present" {
            /// One of `manual`, `manual_preferred`.
            capture_method: CardPresentCaptureMethod,
            request_extended_authorization: bool,
            request_incremental_authorization_support: bool,
            routing: |RoutingParams|,
        }

        /// `payment_method_options.card.three_d_secure.network_options.cartes_bancaires` in a
        /// request.
        CartesBancairesParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires" {
            /// Required. One of `0`, `1`, `2`, `3`, `4`, `A`.
            cb_avalgo: CbAvalgo,
            cb_exemption: String,
            cb_score: i64,
        }

        /// `payment_method_options.cashapp` in a request.
        CashappParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-cashapp" {
            /// Only `manual`.
            capture_method: Emptyable<CashappCaptureMethod>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<CashappSetupFutureUsage>,
        }

        /// `mandate_data.customer_acceptance` in a request.
        ConfirmCustomerAcceptanceParams
            at "api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance" {
            accepted_at: Timestamp,
            /// If `type` is `offline`.
            offline: |Empty|,
            /// If `type` is `online`.
            online: |ConfirmOnlineParams|,
            /// Required. One of `offline`, `online`. `type` on the wire.
            type_ as type: CustomerAcceptanceType,
        }

        /// `mandate_data` in a request.
        ConfirmMandateDataParams
            at "api/payment_intents/confirm#confirm_payment_intent-mandate_data" {
            customer_acceptance: |ConfirmCustomerAcceptanceParams|,
        }

        /// `mandate_data.customer_acceptance.online` in a request.
        ConfirmOnlineParams
            at "api/payment_intents/confirm#confirm_payment_intent-mandate_data-customer_acceptance-online" {
            ip_address: String,
            user_agent: String,
        }

        /// `mandate_data.customer_acceptance` in a request.
        CustomerAcceptanceParams
            at "api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance" {
            accepted_at: Timestamp,
            /// If `type` is `offline`.
            offline: |Empty|,
            /// If `type` is `online`.
            online: |OnlineParams|,
            /// Required. One of `offline`, `online`. `type` on the wire.
            type_ as type: CustomerAcceptanceType,
        }

        /// `payment_method_options.customer_balance` in a request.
        CustomerBalanceParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance" {
            bank_transfer: |BankTransferParams|,
            /// Only `bank_transfer`.
            funding_type: FundingType,
            /// Only `none`.
            setup_future_usage: CustomerBalanceSetupFutureUsage,
        }

        /// `payment_method_options.bacs_debit` in a request.
        DebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit" {
            mandate_options: |BacsDebitMandateOptionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<BacsDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: String,
        }

        /// `payment_method_data.klarna.dob` in a request.
        DobParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-klarna-dob" {
            /// Required.
            day: i64,
            /// Required.
            month: i64,
            /// Required.
            year: i64,
        }

        /// `payment_method_data.eps` in a request.
        EpsParams at "api/payment_intents/create#create_payment_intent-payment_method_data-eps" {
            bank: EpsBank,
        }

        /// `payment_method_options.us_bank_account.financial_connections` in a request.
        FinancialConnectionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-financial_connections" {
            filters: |FiltersParams|,
            /// Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Vec<FinancialConnectionsPermission>,
            /// Any of `balances`, `ownership`, `transactions`.
            prefetch: Vec<FinancialConnectionsPrefetch>,
            return_url: String,
        }

        /// `payment_method_data.fpx` in a request.
        FpxParams at "api/payment_intents/create#create_payment_intent-payment_method_data-fpx" {
            /// One of `company`, `individual`.
            account_holder_type: AccountHolderType,
            /// Required.
            bank: FpxBank,
        }

        /// `hooks` in a request.
        HooksParams at "api/payment_intents/create#create_payment_intent-hooks" {
            inputs: |InputsParams|,
        }

        /// `payment_method_data.ideal` in a request.
        IdealParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-ideal" {
            bank: IdealBank,
        }

        /// `hooks.inputs` in a request.
        InputsParams at "api/payment_intents/create#create_payment_intent-hooks-inputs" {
            tax: |InputsTaxParams|,
        }

        /// `hooks.inputs.tax` in a request.
        InputsTaxParams at "api/payment_intents/create#create_payment_intent-hooks-inputs-tax" {
            /// Required.
            calculation: Emptyable<String>,
        }

        /// `payment_method_data.klarna` in a request.
        KlarnaParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-klarna" {
            dob: |DobParams|,
        }

        /// `payment_method_options.konbini` in a request.
        KonbiniParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-konbini" {
            confirmation_number: Emptyable<String>,
            expires_after_days: Emptyable<i64>,
            expires_at: Emptyable<Timestamp>,
            product_description: Emptyable<String>,
            /// Only `none`.
            setup_future_usage: KonbiniSetupFutureUsage,
        }

        /// `amount_details.line_items` in a request.
        LineItemParams
            at "api/payment_intents/create#create_payment_intent-amount_details-line_items" {
            /// In the currency's smallest unit.
            discount_amount: i64,
            payment_method_options: |LineItemPaymentMethodOptionsParams|,
            product_code: String,
            /// Required.
            product_name: String,
            /// Required.
            quantity: i64,
            tax: |TaxParams|,
            /// Required.
            unit_cost: i64,
            unit_of_measure: String,
        }

        /// `amount_details.line_items.payment_method_options.klarna` in a request.
        LineItemPaymentMethodOptionsKlarnaParams
            at "api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-klarna" {
            image_url: String,
            product_url: String,
            reference: String,
            subscription_reference: String,
        }

        /// `amount_details.line_items.payment_method_options` in a request.
        LineItemPaymentMethodOptionsParams
            at "api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options" {
            card: |PaymentMethodOptionsCardParams|,
            card_present: |PaymentMethodOptionsCardPresentParams|,
            klarna: |LineItemPaymentMethodOptionsKlarnaParams|,
            paypal: |PaymentMethodOptionsPaypalParams|,
        }

        /// `payment_method_options.link` in a request.
        LinkParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-link" {
            /// Only `manual`.
            capture_method: Emptyable<LinkCaptureMethod>,
            /// Deprecated.
            persistent_token: String,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<LinkSetupFutureUsage>,
        }

        /// `mandate_data` in a request.
        MandateDataParams at "api/payment_intents/create#create_payment_intent-mandate_data" {
            /// Required.
            customer_acceptance: |CustomerAcceptanceParams|,
        }

        /// `payment_method_data.upi.mandate_options` in a request.
        MandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-upi-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `fixed`, `maximum`.
            amount_type: AmountType,
            description: String,
            end_date: Timestamp,
        }

        /// `payment_method_options.mobilepay` in a request.
        MobilepayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-mobilepay" {
            /// Only `manual`.
            capture_method: Emptyable<MobilepayCaptureMethod>,
            /// Only `none`.
            setup_future_usage: MobilepaySetupFutureUsage,
        }

        /// `payment_method_data.naver_pay` in a request.
        NaverPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-naver_pay" {
            /// One of `card`, `points`.
            funding: NaverPayFunding,
        }

        /// `payment_method_options.card.three_d_secure.network_options` in a request.
        NetworkOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options" {
            cartes_bancaires: |CartesBancairesParams|,
        }

        /// `payment_method_options.us_bank_account.networks` in a request.
        NetworksParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-networks" {
            /// Any of `ach`, `us_domestic_wire`.
            requested: Vec<NetworksRequested>,
        }

        /// `payment_method_options.klarna.subscriptions.next_billing` in a request.
        NextBillingParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions-next_billing" {
            /// Required. In the currency's smallest unit.
            amount: i64,
            /// Required. A date: YYYY-MM-DD.
            date: String,
        }

        /// `payment_method_data.nz_bank_account` in a request.
        NzBankAccountParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-nz_bank_account" {
            account_holder_name: String,
            /// Required.
            account_number: String,
            /// Required.
            bank_code: String,
            /// Required.
            branch_code: String,
            reference: String,
            /// Required.
            suffix: String,
        }

        /// `payment_method_options.klarna.on_demand` in a request.
        OnDemandParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-klarna-on_demand" {
            /// In the currency's smallest unit.
            average_amount: i64,
            /// In the currency's smallest unit.
            maximum_amount: i64,
            /// In the currency's smallest unit.
            minimum_amount: i64,
            /// One of `day`, `month`, `week`, `year`.
            purchase_interval: PurchaseInterval,
            purchase_interval_count: i64,
        }

        /// `mandate_data.customer_acceptance.online` in a request.
        OnlineParams
            at "api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-online" {
            /// Required.
            ip_address: String,
            /// Required.
            user_agent: String,
        }

        /// `payment_method_options.oxxo` in a request.
        OxxoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-oxxo" {
            expires_after_days: i64,
            /// Only `none`.
            setup_future_usage: OxxoSetupFutureUsage,
        }

        /// `payment_method_data.p24` in a request.
        P24Params at "api/payment_intents/create#create_payment_intent-payment_method_data-p24" {
            bank: P24Bank,
        }

        /// `transfer_data.payment_data` in a request.
        PaymentDataParams
            at "api/payment_intents/create#create_payment_intent-transfer_data-payment_data" {
            description: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// `payment_details` in a request.
        PaymentDetailsParams at "api/payment_intents/create#create_payment_intent-payment_details" {
            customer_reference: Emptyable<String>,
            order_reference: Emptyable<String>,
        }

        /// `payment_method_data` in a request.
        PaymentMethodDataParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data" {
            /// If `type` is `acss_debit`.
            acss_debit: |AcssDebitParams|,
            /// If `type` is `affirm`.
            affirm: |Empty|,
            /// If `type` is `afterpay_clearpay`.
            afterpay_clearpay: |Empty|,
            /// If `type` is `alipay`.
            alipay: |Empty|,
            /// One of `always`, `limited`, `unspecified`.
            allow_redisplay: AllowRedisplay,
            /// If `type` is `alma`.
            alma: |Empty|,
            /// If `type` is `amazon_pay`.
            amazon_pay: |Empty|,
            /// If `type` is `au_becs_debit`.
            au_becs_debit: |AuBecsDebitParams|,
            /// If `type` is `bacs_debit`.
            bacs_debit: |BacsDebitParams|,
            /// If `type` is `bancontact`.
            bancontact: |Empty|,
            /// If `type` is `billie`.
            billie: |Empty|,
            billing_details: |BillingDetailsParams|,
            /// If `type` is `bizum`.
            bizum: |Empty|,
            /// If `type` is `blik`.
            blik: |Empty|,
            /// If `type` is `boleto`.
            boleto: |BoletoParams|,
            /// If `type` is `cashapp`.
            cashapp: |Empty|,
            /// If `type` is `crypto`.
            crypto: |Empty|,
            /// If `type` is `customer_balance`.
            customer_balance: |Empty|,
            /// If `type` is `eps`.
            eps: |EpsParams|,
            /// If `type` is `fpx`.
            fpx: |FpxParams|,
            /// If `type` is `giropay`.
            giropay: |Empty|,
            /// If `type` is `grabpay`.
            grabpay: |Empty|,
            /// If `type` is `ideal`.
            ideal: |IdealParams|,
            interac_present: |Empty|,
            /// If `type` is `kakao_pay`.
            kakao_pay: |Empty|,
            /// If `type` is `klarna`.
            klarna: |KlarnaParams|,
            /// If `type` is `konbini`.
            konbini: |Empty|,
            /// If `type` is `kr_card`.
            kr_card: |Empty|,
            /// If `type` is `link`.
            link: |Empty|,
            /// If `type` is `mb_way`.
            mb_way: |Empty|,
            /// Names and values of your own.
            metadata: Metadata,
            /// If `type` is `mobilepay`.
            mobilepay: |Empty|,
            /// If `type` is `multibanco`.
            multibanco: |Empty|,
            /// If `type` is `naver_pay`.
            naver_pay: |NaverPayParams|,
            /// If `type` is `nz_bank_account`.
            nz_bank_account: |NzBankAccountParams|,
            /// If `type` is `oxxo`.
            oxxo: |Empty|,
            /// If `type` is `p24`.
            p24: |P24Params|,
            /// If `type` is `pay_by_bank`.
            pay_by_bank: |Empty|,
            /// If `type` is `payco`.
            payco: |Empty|,
            /// If `type` is `paynow`.
            paynow: |Empty|,
            /// If `type` is `paypal`.
            paypal: |Empty|,
            /// If `type` is `paypay`.
            paypay: |Empty|,
            /// If `type` is `payto`.
            payto: |PaytoParams|,
            /// If `type` is `pix`.
            pix: |Empty|,
            /// If `type` is `promptpay`.
            promptpay: |Empty|,
            radar_options: |PaymentMethodDataRadarOptionsParams|,
            /// If `type` is `revolut_pay`.
            revolut_pay: |Empty|,
            /// If `type` is `samsung_pay`.
            samsung_pay: |Empty|,
            /// If `type` is `satispay`.
            satispay: |Empty|,
            /// If `type` is `scalapay`.
            scalapay: |Empty|,
            /// If `type` is `sepa_debit`.
            sepa_debit: |SepaDebitParams|,
            /// If `type` is `sequra`.
            sequra: |Empty|,
            /// If `type` is `sofort`.
            sofort: |SofortParams|,
            /// If `type` is `sunbit`.
            sunbit: |Empty|,
            /// If `type` is `swish`.
            swish: |Empty|,
            /// If `type` is `twint`.
            twint: |Empty|,
            /// Required. `type` on the wire.
            type_ as type: PaymentMethodDataType,
            /// If `type` is `upi`.
            upi: |UpiParams|,
            /// If `type` is `us_bank_account`.
            us_bank_account: |UsBankAccountParams|,
            /// If `type` is `wechat_pay`.
            wechat_pay: |Empty|,
            /// If `type` is `zip`.
            zip: |Empty|,
        }

        /// `payment_method_data.radar_options` in a request.
        PaymentMethodDataRadarOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-radar_options" {
            session: String,
        }

        /// `payment_method_options.crypto` in a request.
        PaymentMethodOptionParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-crypto" {
            /// Only `none`.
            setup_future_usage: CryptoSetupFutureUsage,
        }

        /// `payment_method_options.acss_debit` in a request.
        PaymentMethodOptionsAcssDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit" {
            mandate_options: |AcssDebitMandateOptionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<AcssDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: String,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: VerificationMethod,
        }

        /// `payment_method_options.au_becs_debit` in a request.
        PaymentMethodOptionsAuBecsDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-au_becs_debit" {
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<AuBecsDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: String,
        }

        /// `payment_method_options.boleto` in a request.
        PaymentMethodOptionsBoletoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-boleto" {
            expires_after_days: i64,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<BoletoSetupFutureUsage>,
        }

        /// `amount_details.line_items.payment_method_options.card` in a request.
        PaymentMethodOptionsCardParams
            at "api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-card" {
            commodity_code: String,
        }

        /// `payment_method_options.klarna` in a request.
        PaymentMethodOptionsKlarnaParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-klarna" {
            /// Only `manual`.
            capture_method: Emptyable<KlarnaCaptureMethod>,
            on_demand: |OnDemandParams|,
            preferred_locale: String,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: KlarnaSetupFutureUsage,
            /// Adds one.
            subscriptions: ..=|SubscriptionParams|,
        }

        /// `payment_method_options.p24` in a request.
        PaymentMethodOptionsP24Params
            at "api/payment_intents/create#create_payment_intent-payment_method_options-p24" {
            /// Only `none`.
            setup_future_usage: P24SetupFutureUsage,
            tos_shown_and_accepted: bool,
        }

        /// `payment_method_options` in a request.
        PaymentMethodOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options" {
            acss_debit: =|PaymentMethodOptionsAcssDebitParams|,
            affirm: =|AffirmParams|,
            afterpay_clearpay: =|AfterpayClearpayParams|,
            alipay: =|AlipayParams|,
            alma: =|AlmaParams|,
            amazon_pay: =|AmazonPayParams|,
            au_becs_debit: =|PaymentMethodOptionsAuBecsDebitParams|,
            bacs_debit: =|PaymentMethodOptionsBacsDebitParams|,
            bancontact: =|BancontactParams|,
            billie: =|BillieParams|,
            bizum: =|Empty|,
            blik: =|BlikParams|,
            boleto: =|PaymentMethodOptionsBoletoParams|,
            card: =|CardParams|,
            card_present: =|CardPresentParams|,
            cashapp: =|CashappParams|,
            crypto: =|CryptoParams|,
            customer_balance: =|CustomerBalanceParams|,
            eps: =|PaymentMethodOptionsEpsParams|,
            fpx: =|PaymentMethodOptionsFpxParams|,
            giropay: =|GiropayParams|,
            grabpay: =|GrabpayParams|,
            ideal: =|PaymentMethodOptionsIdealParams|,
            interac_present: =|Empty|,
            kakao_pay: =|KakaoPayParams|,
            klarna: =|PaymentMethodOptionsKlarnaParams|,
            konbini: =|KonbiniParams|,
            kr_card: =|KrCardParams|,
            link: =|LinkParams|,
            mb_way: =|MbWayParams|,
            mobilepay: =|MobilepayParams|,
            multibanco: =|MultibancoParams|,
            naver_pay: =|PaymentMethodOptionsNaverPayParams|,
            nz_bank_account: =|PaymentMethodOptionsNzBankAccountParams|,
            oxxo: =|OxxoParams|,
            p24: =|PaymentMethodOptionsP24Params|,
            pay_by_bank: =|Empty|,
            payco: =|PaycoParams|,
            paynow: =|PaynowParams|,
            paypal: =|PaypalParams|,
            paypay: =|Empty|,
            payto: =|PaymentMethodOptionsPaytoParams|,
            pix: =|PixParams|,
            promptpay: =|PromptpayParams|,
            revolut_pay: =|RevolutPayParams|,
            samsung_pay: =|SamsungPayParams|,
            satispay: =|SatispayParams|,
            scalapay: =|ScalapayParams|,
            sepa_debit: =|PaymentMethodOptionsSepaDebitParams|,
            sequra: =|SequraParams|,
            sofort: =|PaymentMethodOptionsSofortParams|,
            sunbit: =|SunbitParams|,
            swish: =|SwishParams|,
            twint: =|TwintParams|,
            upi: =|PaymentMethodOptionsUpiParams|,
            us_bank_account: =|PaymentMethodOptionsUsBankAccountParams|,
            wechat_pay: =|WechatPayParams|,
            zip: =|ZipParams|,
        }

        /// `amount_details.line_items.payment_method_options.paypal` in a request.
        PaymentMethodOptionsPaypalParams
            at "api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-paypal" {
            /// One of `digital_goods`, `donation`, `physical_goods`.
            category: PaymentMethodOptionsPaypalCategory,
            description: String,
            sold_by: String,
        }

        /// `payment_method_options.payto` in a request.
        PaymentMethodOptionsPaytoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-payto" {
            mandate_options: |PaytoMandateOptionsParams|,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<PaytoSetupFutureUsage>,
        }

        /// `payment_method_options.sofort` in a request.
        PaymentMethodOptionsSofortParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-sofort" {
            /// One of `de`, `en`, `es`, `fr`, `it`, `nl`, `pl`.
            preferred_language: Emptyable<SofortPreferredLanguage>,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<SofortSetupFutureUsage>,
        }

        /// `payment_method_options.upi` in a request.
        PaymentMethodOptionsUpiParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-upi" {
            mandate_options: |MandateOptionsParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<UpiSetupFutureUsage>,
        }

        /// `payment_method_options.us_bank_account` in a request.
        PaymentMethodOptionsUsBankAccountParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account" {
            financial_connections: |FinancialConnectionsParams|,
            mandate_options: |UsBankAccountMandateOptionsParams|,
            networks: |NetworksParams|,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Emptyable<UsBankAccountSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: String,
            /// One of `goods`, `other`, `services`, `unspecified`.
            transaction_purpose: Emptyable<TransactionPurpose>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: VerificationMethod,
        }

        /// `payment_method_options.paypal` in a request.
        PaypalParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-paypal" {
            /// Only `manual`.
            capture_method: Emptyable<PaypalCaptureMethod>,
            preferred_locale: String,
            reference: String,
            risk_correlation_id: String,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<PaypalSetupFutureUsage>,
        }

        /// `payment_method_options.payto.mandate_options` in a request.
        PaytoMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: Emptyable<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Emptyable<AmountType>,
            /// A date: YYYY-MM-DD.
            end_date: Emptyable<String>,
            /// One of `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`,
            /// `semi_annual`, `weekly`.
            payment_schedule: Emptyable<PaytoMandateOptionsPaymentSchedule>,
            payments_per_period: Emptyable<i64>,
            /// One of `dependant_support`, `government`, `loan`, `mortgage`, `other`, `pension`,
            /// `personal`, `retail`, `salary`, `tax`, `utility`.
            purpose: Emptyable<PaytoMandateOptionsPurpose>,
        }

        /// `payment_method_data.payto` in a request.
        PaytoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-payto" {
            account_number: String,
            bsb_number: String,
            pay_id: String,
        }

        /// `payment_method_options.pix.mandate_options` in a request.
        PixMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-pix-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `always`, `never`.
            amount_includes_iof: AmountIncludesIof,
            /// One of `fixed`, `maximum`.
            amount_type: AmountType,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// A date: YYYY-MM-DD.
            end_date: String,
            /// One of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: PixMandateOptionsPaymentSchedule,
            reference: String,
            /// A date: YYYY-MM-DD.
            start_date: String,
        }

        /// `payment_method_options.pix` in a request.
        PixParams at "api/payment_intents/create#create_payment_intent-payment_method_options-pix" {
            /// One of `always`, `never`.
            amount_includes_iof: AmountIncludesIof,
            expires_after_seconds: i64,
            expires_at: Timestamp,
            mandate_options: |PixMandateOptionsParams|,
            /// One of `none`, `off_session`.
            setup_future_usage: PixSetupFutureUsage,
        }

        /// `radar_options` in a request.
        RadarOptionsParams at "api/payment_intents/create#create_payment_intent-radar_options" {
            referrer: Emptyable<String>,
            session: String,
        }

        /// `payment_method_options.revolut_pay` in a request.
        RevolutPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-revolut_pay" {
            /// Only `manual`.
            capture_method: Emptyable<RevolutPayCaptureMethod>,
            /// One of `none`, `off_session`.
            setup_future_usage: Emptyable<RevolutPaySetupFutureUsage>,
        }

        /// `payment_method_options.card_present.routing` in a request.
        RoutingParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card_present-routing" {
            /// One of `domestic`, `international`.
            requested_priority: RequestedPriority,
        }

        /// `payment_method_data.sepa_debit` in a request.
        SepaDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-sepa_debit" {
            /// Required.
            iban: String,
        }

        /// `payment_method_data.sofort` in a request.
        SofortParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-sofort" {
            /// Required.
            country: String,
        }

        /// `payment_method_options.klarna.subscriptions` in a request.
        SubscriptionParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-klarna-subscriptions" {
            /// Required. One of `day`, `month`, `week`, `year`.
            interval: SubscriptionInterval,
            interval_count: i64,
            name: String,
            next_billing: |NextBillingParams|,
            /// Required.
            reference: String,
        }

        /// `payment_method_options.swish` in a request.
        SwishParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-swish" {
            reference: Emptyable<String>,
            /// Only `none`.
            setup_future_usage: SwishSetupFutureUsage,
        }

        /// `amount_details.tax` in a request.
        TaxParams at "api/payment_intents/create#create_payment_intent-amount_details-tax" {
            /// Required. In the currency's smallest unit.
            total_tax_amount: i64,
        }

        /// `payment_method_options.card.three_d_secure` in a request.
        ThreeDSecureParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure" {
            /// One of `A`, `C`, `I`, `N`, `R`, `U`, `Y`.
            ares_trans_status: AresTransStatus,
            /// Required.
            cryptogram: String,
            /// One of `01`, `02`, `05`, `06`, `07`.
            electronic_commerce_indicator: ElectronicCommerceIndicator,
            /// One of `low_risk`, `none`.
            exemption_indicator: ExemptionIndicator,
            network_options: |NetworkOptionsParams|,
            requestor_challenge_indicator: String,
            /// Required.
            transaction_id: String,
            /// Required. One of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`.
            version: ThreeDSecureVersion,
        }

        /// `transfer_data` in a request.
        TransferDataParams at "api/payment_intents/create#create_payment_intent-transfer_data" {
            /// How much is sent on to the account. All of it, if not set; not together with
            /// `application_fee_amount`. In the currency's smallest unit.
            amount: i64,
            description: String,
            /// The account that receives the money. Required.
            destination: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            payment_data: |PaymentDataParams|,
        }

        /// `payment_method_options.twint` in a request.
        TwintParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-twint" {
            /// One of `none`, `off_session`.
            setup_future_usage: TwintSetupFutureUsage,
        }

        /// `transfer_data` in a request.
        UpdateTransferDataParams
            at "api/payment_intents/update#update_payment_intent-transfer_data" {
            /// How much is sent on to the account. All of it, if not set; not together with
            /// `application_fee_amount`. In the currency's smallest unit.
            amount: i64,
            description: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            payment_data: |PaymentDataParams|,
        }

        /// `payment_method_data.upi` in a request.
        UpiParams at "api/payment_intents/create#create_payment_intent-payment_method_data-upi" {
            mandate_options: |MandateOptionsParams|,
        }

        /// `payment_method_options.us_bank_account.mandate_options` in a request.
        UsBankAccountMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-mandate_options" {
            /// Only `paper`.
            collection_method: Emptyable<CollectionMethod>,
        }

        /// `payment_method_data.us_bank_account` in a request.
        UsBankAccountParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account" {
            /// One of `company`, `individual`.
            account_holder_type: AccountHolderType,
            account_number: String,
            /// One of `checking`, `savings`.
            account_type: AccountType,
            financial_connections_account: String,
            routing_number: String,
        }

        /// `payment_method_options.wechat_pay` in a request.
        WechatPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-wechat_pay" {
            app_id: String,
            /// One of `android`, `ios`, `web`.
            client: WechatPayClient,
            /// Only `none`.
            setup_future_usage: WechatPaySetupFutureUsage,
        }
    }

    objects {
        /// A [payment intent](https://docs.stripe.com/api/payment_intents/object).
        PaymentIntent "payment_intent" at "api/payment_intents/object#payment_intent_object" id {
            /// The only kinds of payment method that customers are offered.
            allowed_payment_method_types: Option<Vec<&'a str>>,
            /// How much is paid. In the currency's smallest unit.
            amount: i64,
            /// How much is authorized and can be captured. In the currency's smallest unit.
            amount_capturable: i64,
            amount_details: Option<AmountDetails<'a>>,
            /// How much has been captured. In the currency's smallest unit.
            amount_received: i64,
            /// The platform that made it for the account.
            application: Option<Expandable<'a, Application>>,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: Option<i64>,
            /// Offers the payment methods that are on in the dashboard.
            automatic_payment_methods: Option<AutomaticPaymentMethods<'a>>,
            /// When it was canceled.
            canceled_at: Option<Timestamp>,
            /// Why it was canceled. One of `abandoned`, `automatic`, `duplicate`, `expired`,
            /// `failed_invoice`, `fraudulent`, `requested_by_customer`, `void_invoice`.
            cancellation_reason: Option<PaymentIntentCancellationReason>,
            /// Whether to capture at once, or only authorize and `capture` later. One of
            /// `automatic`, `automatic_async`, `manual`.
            capture_method: CaptureMethod,
            /// Given to Stripe.js in the customer's browser; never logged or stored.
            client_secret: Option<SecretText<'a>>,
            /// Whether the client may confirm, or only the server. One of `automatic`, `manual`.
            confirmation_method: ConfirmationMethod,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// The customer who pays, on the account that the call acts on.
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            /// A note for the dashboard and for receipts.
            description: Option<&'a str>,
            /// Kinds of payment method that customers are not offered.
            excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
            hooks: Option<Hooks<'a>>,
            /// Why the last attempt has failed.
            last_payment_error: Option<LastPaymentError<'a>>,
            /// The charge of the last attempt.
            latest_charge: Option<Expandable<'a, Charge>>,
            /// Whether it is live and not a test.
            livemode: bool,
            managed_payments: Option<ManagedPayments<'a>>,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            /// What the customer has to do for the payment to go on.
            next_action: Option<NextAction<'a>>,
            object: &'a str,
            /// The account that is the merchant of record: statements, currency and fees are its
            /// own.
            on_behalf_of: Option<Expandable<'a, Account>>,
            payment_details: Option<PaymentDetails<'a>>,
            /// What the customer pays with.
            payment_method: Option<Expandable<'a, PaymentMethod>>,
            payment_method_configuration_details: Option<PaymentMethodConfigurationDetails<'a>>,
            /// Settings for each kind of payment method.
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            /// The kinds of payment method that customers are offered.
            payment_method_types: Vec<&'a str>,
            payment_record: Option<Expandable<'a, PaymentRecord>>,
            presentment_details: Option<PresentmentDetails<'a>>,
            /// Details of a payment that is being processed. If `status` is `processing`.
            processing: Option<Processing<'a>>,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: Option<&'a str>,
            /// The review by Radar that is open.
            review: Option<Expandable<'a, Review>>,
            /// Keeps the payment method for later payments, with the customer present or away. One
            /// of `off_session`, `on_session`.
            setup_future_usage: Option<SetupFutureUsage>,
            /// Where the goods are sent.
            shipping: Option<Shipping<'a>>,
            source: Option<Expandable<'a, CustomerSource>>,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: Option<&'a str>,
            /// What a card statement shows behind the account's prefix.
            statement_descriptor_suffix: Option<&'a str>,
            /// Only `succeeded` is paid; `requires_capture` is authorized, `processing` is still
            /// open. One of `canceled`, `processing`, `requires_action`, `requires_capture`,
            /// `requires_confirmation`, `requires_payment_method`, `succeeded`.
            status: PaymentIntentStatus,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: Option<TransferData<'a>>,
            /// Ties the payment to transfers that are made for it.
            transfer_group: Option<&'a str>,
        }
    }

    views {
        /// `payment_method_options.acss_debit` in an answer.
        AcssDebit
            at "api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit" {
            mandate_options: Option<MandateOptions<'a>>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<AcssDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: Option<VerificationMethod>,
        }

        /// `payment_method_options.affirm` in an answer.
        Affirm at "api/payment_intents/object#payment_intent_object-payment_method_options-affirm" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            preferred_locale: Option<&'a str>,
            /// Only `none`.
            setup_future_usage: Option<AffirmSetupFutureUsage>,
        }

        /// `payment_method_options.afterpay_clearpay` in an answer.
        AfterpayClearpay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-afterpay_clearpay" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            reference: Option<&'a str>,
            /// Only `none`.
            setup_future_usage: Option<AfterpayClearpaySetupFutureUsage>,
        }

        /// `payment_method_options.alipay` in an answer.
        Alipay at "api/payment_intents/object#payment_intent_object-payment_method_options-alipay" {
            /// One of `none`, `off_session`.
            setup_future_usage: Option<AlipaySetupFutureUsage>,
        }

        /// `next_action.alipay_handle_redirect` in an answer.
        AlipayHandleRedirect
            at "api/payment_intents/object#payment_intent_object-next_action-alipay_handle_redirect" {
            native_data: Option<&'a str>,
            native_url: Option<&'a str>,
            return_url: Option<&'a str>,
            url: Option<&'a str>,
        }

        /// `payment_method_options.alma` in an answer.
        Alma at "api/payment_intents/object#payment_intent_object-payment_method_options-alma" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
        }

        /// `payment_method_options.amazon_pay` in an answer.
        AmazonPay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-amazon_pay" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<AmazonPaySetupFutureUsage>,
        }

        /// `amount_details` in an answer.
        AmountDetails at "api/payment_intents/object#payment_intent_object-amount_details" {
            /// In the currency's smallest unit.
            discount_amount: Option<i64>,
            error: Option<Error<'a>>,
            line_items: Option<crate::list::List<PaymentIntentAmountDetailsLineItem, JsonRef<'a>>>,
            shipping: Option<AmountDetailsShipping<'a>>,
            tax: Option<Tax<'a>>,
            tip: Option<Tip<'a>>,
        }

        /// `amount_details.shipping` in an answer.
        AmountDetailsShipping
            at "api/payment_intents/object#payment_intent_object-amount_details-shipping" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            from_postal_code: Option<&'a str>,
            to_postal_code: Option<&'a str>,
        }

        /// `payment_method_options.au_becs_debit` in an answer.
        AuBecsDebit
            at "api/payment_intents/object#payment_intent_object-payment_method_options-au_becs_debit" {
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<AuBecsDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
        }

        /// `automatic_payment_methods` in an answer.
        AutomaticPaymentMethods
            at "api/payment_intents/object#payment_intent_object-automatic_payment_methods" {
            /// `never` leaves out payment methods that send the customer elsewhere. One of
            /// `always`, `never`.
            allow_redirects: Option<AllowRedirects>,
            /// Whether to offer them.
            enabled: bool,
        }

        /// `payment_method_options.bacs_debit.mandate_options` in an answer.
        BacsDebitMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit-mandate_options" {
            reference_prefix: Option<&'a str>,
        }

        /// `payment_method_options.bancontact` in an answer.
        Bancontact
            at "api/payment_intents/object#payment_intent_object-payment_method_options-bancontact" {
            /// One of `de`, `en`, `fr`, `nl`.
            preferred_language: PreferredLanguage,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<BancontactSetupFutureUsage>,
        }

        /// `payment_method_options.customer_balance.bank_transfer` in an answer.
        BankTransfer
            at "api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-bank_transfer" {
            /// If `type` is `eu_bank_transfer`.
            eu_bank_transfer: Option<EuBankTransfer<'a>>,
            /// Any of `aba`, `iban`, `sepa`, `sort_code`, `spei`, `swift`, `zengin`.
            requested_address_types: Option<Vec<RequestedAddressType>>,
            /// One of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`,
            /// `mx_bank_transfer`, `us_bank_transfer`. `type` on the wire.
            type_ as type: Option<BankTransferType>,
        }

        /// `payment_method_options.billie` in an answer.
        Billie at "api/payment_intents/object#payment_intent_object-payment_method_options-billie" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            company_details: Option<CompanyDetails<'a>>,
            reference: Option<&'a str>,
        }

        /// `payment_method_options.blik` in an answer.
        Blik at "api/payment_intents/object#payment_intent_object-payment_method_options-blik" {
            mandate_options: Option<BlikMandateOptions<'a>>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<BlikSetupFutureUsage>,
        }

        /// `payment_method_options.blik.mandate_options` in an answer.
        BlikMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-blik-mandate_options" {
            expires_at: Option<Timestamp>,
            /// Only `off_session`. `type` on the wire.
            type_ as type: Option<BlikMandateOptionsType>,
        }

        /// `payment_method_options.boleto` in an answer.
        Boleto at "api/payment_intents/object#payment_intent_object-payment_method_options-boleto" {
            expires_after_days: i64,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<BoletoSetupFutureUsage>,
        }

        /// `next_action.boleto_display_details` in an answer.
        BoletoDisplayDetails
            at "api/payment_intents/object#payment_intent_object-next_action-boleto_display_details" {
            expires_at: Option<Timestamp>,
            hosted_voucher_url: Option<&'a str>,
            number: Option<&'a str>,
            pdf: Option<&'a str>,
        }

        /// `payment_method_options.card` in an answer.
        Card at "api/payment_intents/object#payment_intent_object-payment_method_options-card" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            installments: Option<Installments<'a>>,
            mandate_options: Option<CardMandateOptions<'a>>,
            network: Option<CardNetwork>,
            /// One of `if_available`, `never`.
            request_extended_authorization: Option<RequestExtendedAuthorization>,
            /// One of `if_available`, `never`.
            request_incremental_authorization: Option<RequestIncrementalAuthorization>,
            /// One of `if_available`, `never`.
            request_multicapture: Option<RequestMulticapture>,
            /// One of `if_available`, `never`.
            request_overcapture: Option<RequestOvercapture>,
            /// One of `any`, `automatic`, `challenge`.
            request_three_d_secure: Option<RequestThreeDSecure>,
            require_cvc_recollection: Option<bool>,
            /// One of `installment`, `recurring`, `unscheduled`.
            setup_credential_usage: Option<SetupCredentialUsage>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<CardSetupFutureUsage>,
            statement_descriptor_suffix_kana: Option<&'a str>,
            statement_descriptor_suffix_kanji: Option<&'a str>,
            /// One of `installment`, `recurring`, `unscheduled`.
            stored_credential_usage: Option<StoredCredentialUsage>,
        }

        /// `next_action.card_await_notification` in an answer.
        CardAwaitNotification
            at "api/payment_intents/object#payment_intent_object-next_action-card_await_notification" {
            charge_attempt_at: Option<Timestamp>,
            customer_approval_required: Option<bool>,
        }

        /// `payment_method_options.card.mandate_options` in an answer.
        CardMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-card-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            /// One of `fixed`, `maximum`.
            amount_type: AmountType,
            description: Option<&'a str>,
            end_date: Option<Timestamp>,
            /// One of `day`, `month`, `sporadic`, `week`, `year`.
            interval: CardMandateOptionsInterval,
            interval_count: Option<i64>,
            reference: &'a str,
            start_date: Timestamp,
            /// Only `india`.
            supported_types: Option<Vec<SupportedType>>,
        }

        /// `payment_method_options.card_present` in an answer.
        CardPresent
            at "api/payment_intents/object#payment_intent_object-payment_method_options-card_present" {
            /// One of `manual`, `manual_preferred`.
            capture_method: Option<CardPresentCaptureMethod>,
            request_extended_authorization: Option<bool>,
            request_incremental_authorization_support: Option<bool>,
            routing: Option<Routing<'a>>,
        }

        /// `payment_method_options.cashapp` in an answer.
        Cashapp
            at "api/payment_intents/object#payment_intent_object-payment_method_options-cashapp" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<CashappSetupFutureUsage>,
        }

        /// `next_action.cashapp_handle_redirect_or_display_qr_code` in an answer.
        CashappHandleRedirectOrDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code" {
            hosted_instructions_url: &'a str,
            mobile_auth_url: &'a str,
            qr_code: QrCode<'a>,
        }

        /// `payment_method_options.customer_balance` in an answer.
        CustomerBalance
            at "api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance" {
            bank_transfer: Option<BankTransfer<'a>>,
            /// Only `bank_transfer`.
            funding_type: Option<FundingType>,
            /// Only `none`.
            setup_future_usage: Option<CustomerBalanceSetupFutureUsage>,
        }

        /// `processing.card.customer_notification` in an answer.
        CustomerNotification
            at "api/payment_intents/object#payment_intent_object-processing-card-customer_notification" {
            approval_requested: Option<bool>,
            completes_at: Option<Timestamp>,
        }

        /// `payment_method_options.bacs_debit` in an answer.
        Debit
            at "api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit" {
            mandate_options: Option<BacsDebitMandateOptions<'a>>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<BacsDebitSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
        }

        /// `next_action.display_bank_transfer_instructions` in an answer.
        DisplayBankTransferInstructions
            at "api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions" {
            /// In the currency's smallest unit.
            amount_remaining: Option<i64>,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            financial_addresses: Option<Vec<FinancialAddress<'a>>>,
            hosted_instructions_url: Option<&'a str>,
            reference: Option<&'a str>,
            /// One of `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`,
            /// `mx_bank_transfer`, `us_bank_transfer`. `type` on the wire.
            type_ as type: DisplayBankTransferInstructionsType,
        }

        /// `amount_details.error` in an answer.
        Error at "api/payment_intents/object#payment_intent_object-amount_details-error" {
            /// One of `amount_details_amount_mismatch`,
            /// `amount_details_tax_shipping_discount_greater_than_amount`.
            code: Option<ErrorCode>,
            message: Option<&'a str>,
        }

        /// `next_action.konbini_display_details.stores.familymart` in an answer.
        Familymart
            at "api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-familymart" {
            confirmation_number: Option<&'a str>,
            payment_code: &'a str,
        }

        /// `payment_method_options.us_bank_account.financial_connections` in an answer.
        FinancialConnections
            at "api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-financial_connections" {
            filters: Option<Filters<'a>>,
            /// Any of `balances`, `ownership`, `payment_method`, `transactions`.
            permissions: Option<Vec<FinancialConnectionsPermission>>,
            /// Any of `balances`, `ownership`, `transactions`.
            prefetch: Option<Vec<FinancialConnectionsPrefetch>>,
            return_url: Option<&'a str>,
        }

        /// `hooks` in an answer.
        Hooks at "api/payment_intents/object#payment_intent_object-hooks" {
            inputs: Option<Inputs<'a>>,
        }

        /// `hooks.inputs` in an answer.
        Inputs at "api/payment_intents/object#payment_intent_object-hooks-inputs" {
            tax: Option<InputsTax<'a>>,
        }

        /// `hooks.inputs.tax` in an answer.
        InputsTax at "api/payment_intents/object#payment_intent_object-hooks-inputs-tax" {
            calculation: &'a str,
        }

        /// `payment_method_options.card.installments` in an answer.
        Installments
            at "api/payment_intents/object#payment_intent_object-payment_method_options-card-installments" {
            available_plans: Option<Vec<AvailablePlan<'a>>>,
            enabled: bool,
            plan: Option<Plan<'a>>,
        }

        /// `payment_method_options.klarna` in an answer.
        Klarna at "api/payment_intents/object#payment_intent_object-payment_method_options-klarna" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            preferred_locale: Option<&'a str>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<KlarnaSetupFutureUsage>,
        }

        /// `next_action.klarna_display_qr_code` in an answer.
        KlarnaDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-klarna_display_qr_code" {
            data: &'a str,
            expires_at: Option<Timestamp>,
            image_url_png: &'a str,
            image_url_svg: &'a str,
        }

        /// `payment_method_options.konbini` in an answer.
        Konbini
            at "api/payment_intents/object#payment_intent_object-payment_method_options-konbini" {
            confirmation_number: Option<&'a str>,
            expires_after_days: Option<i64>,
            expires_at: Option<Timestamp>,
            product_description: Option<&'a str>,
            /// Only `none`.
            setup_future_usage: Option<KonbiniSetupFutureUsage>,
        }

        /// `next_action.konbini_display_details` in an answer.
        KonbiniDisplayDetails
            at "api/payment_intents/object#payment_intent_object-next_action-konbini_display_details" {
            expires_at: Timestamp,
            hosted_voucher_url: Option<&'a str>,
            stores: Stores<'a>,
        }

        /// `last_payment_error` in an answer.
        LastPaymentError at "api/payment_intents/object#payment_intent_object-last_payment_error" {
            advice_code: Option<&'a str>,
            charge: Option<&'a str>,
            code: Option<&'a str>,
            decline_code: Option<&'a str>,
            doc_url: Option<&'a str>,
            message: Option<&'a str>,
            network_advice_code: Option<&'a str>,
            network_decline_code: Option<&'a str>,
            param: Option<&'a str>,
            payment_intent: Option<PaymentIntent<JsonRef<'a>>>,
            payment_method: Option<PaymentMethod<JsonRef<'a>>>,
            payment_method_type: Option<&'a str>,
            request_log_url: Option<&'a str>,
            setup_intent: Option<SetupIntent<JsonRef<'a>>>,
            source: Option<CustomerSource<JsonRef<'a>>>,
            /// One of `api_error`, `card_error`, `idempotency_error`, `invalid_request_error`.
            /// `type` on the wire.
            type_ as type: LastPaymentErrorType,
        }

        /// `payment_method_options.link` in an answer.
        Link at "api/payment_intents/object#payment_intent_object-payment_method_options-link" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// Deprecated.
            persistent_token: Option<SecretText<'a>>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<LinkSetupFutureUsage>,
        }

        /// `managed_payments` in an answer.
        ManagedPayments at "api/payment_intents/object#payment_intent_object-managed_payments" {
            enabled: bool,
        }

        /// `payment_method_options.acss_debit.mandate_options` in an answer.
        MandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit-mandate_options" {
            custom_mandate_url: Option<&'a str>,
            interval_description: Option<&'a str>,
            /// One of `combined`, `interval`, `sporadic`.
            payment_schedule: Option<PaymentSchedule>,
            /// One of `business`, `personal`.
            transaction_type: Option<TransactionType>,
        }

        /// `payment_method_options.mobilepay` in an answer.
        Mobilepay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-mobilepay" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// Only `none`.
            setup_future_usage: Option<MobilepaySetupFutureUsage>,
        }

        /// `next_action.multibanco_display_details` in an answer.
        MultibancoDisplayDetails
            at "api/payment_intents/object#payment_intent_object-next_action-multibanco_display_details" {
            entity: Option<&'a str>,
            expires_at: Option<Timestamp>,
            hosted_voucher_url: Option<&'a str>,
            reference: Option<&'a str>,
        }

        /// `next_action` in an answer.
        NextAction at "api/payment_intents/object#payment_intent_object-next_action" {
            alipay_handle_redirect: Option<AlipayHandleRedirect<'a>>,
            blik_authorize: Option<JsonRef<'a>>,
            boleto_display_details: Option<BoletoDisplayDetails<'a>>,
            card_await_notification: Option<CardAwaitNotification<'a>>,
            cashapp_handle_redirect_or_display_qr_code: Option<CashappHandleRedirectOrDisplayQrCode<'a>>,
            display_bank_transfer_instructions: Option<DisplayBankTransferInstructions<'a>>,
            klarna_display_qr_code: Option<KlarnaDisplayQrCode<'a>>,
            konbini_display_details: Option<KonbiniDisplayDetails<'a>>,
            multibanco_display_details: Option<MultibancoDisplayDetails<'a>>,
            oxxo_display_details: Option<OxxoDisplayDetails<'a>>,
            paynow_display_qr_code: Option<PaynowDisplayQrCode<'a>>,
            pix_display_qr_code: Option<PixDisplayQrCode<'a>>,
            promptpay_display_qr_code: Option<PromptpayDisplayQrCode<'a>>,
            redirect_to_url: Option<RedirectToUrl<'a>>,
            swish_handle_redirect_or_display_qr_code: Option<SwishHandleRedirectOrDisplayQrCode<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
            upi_handle_redirect_or_display_qr_code: Option<UpiHandleRedirectOrDisplayQrCode<'a>>,
            use_stripe_sdk: Option<BTreeMap<&'a str, JsonRef<'a>>>,
            verify_with_microdeposits: Option<VerifyWithMicrodeposits<'a>>,
            wechat_pay_display_qr_code: Option<WechatPayDisplayQrCode<'a>>,
            wechat_pay_redirect_to_android_app: Option<WechatPayRedirectToAndroidApp<'a>>,
            wechat_pay_redirect_to_ios_app: Option<WechatPayRedirectToIosApp<'a>>,
        }

        /// `payment_method_options.oxxo` in an answer.
        Oxxo at "api/payment_intents/object#payment_intent_object-payment_method_options-oxxo" {
            expires_after_days: i64,
            /// Only `none`.
            setup_future_usage: Option<OxxoSetupFutureUsage>,
        }

        /// `next_action.oxxo_display_details` in an answer.
        OxxoDisplayDetails
            at "api/payment_intents/object#payment_intent_object-next_action-oxxo_display_details" {
            expires_after: Option<Timestamp>,
            hosted_voucher_url: Option<&'a str>,
            number: Option<&'a str>,
        }

        /// `transfer_data.payment_data` in an answer.
        PaymentData
            at "api/payment_intents/object#payment_intent_object-transfer_data-payment_data" {
            description: Option<&'a str>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
        }

        /// `payment_details` in an answer.
        PaymentDetails at "api/payment_intents/object#payment_intent_object-payment_details" {
            customer_reference: Option<&'a str>,
            order_reference: Option<&'a str>,
        }

        /// `payment_method_configuration_details` in an answer.
        PaymentMethodConfigurationDetails
            at "api/payment_intents/object#payment_intent_object-payment_method_configuration_details" {
            id: &'a str,
            parent: Option<&'a str>,
        }

        /// `payment_method_options.crypto` in an answer.
        PaymentMethodOption
            at "api/payment_intents/object#payment_intent_object-payment_method_options-crypto" {
            /// Only `none`.
            setup_future_usage: Option<CryptoSetupFutureUsage>,
        }

        /// `payment_method_options` in an answer.
        PaymentMethodOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options" {
            acss_debit: Option<AcssDebit<'a>>,
            affirm: Option<Affirm<'a>>,
            afterpay_clearpay: Option<AfterpayClearpay<'a>>,
            alipay: Option<Alipay<'a>>,
            alma: Option<Alma<'a>>,
            amazon_pay: Option<AmazonPay<'a>>,
            au_becs_debit: Option<AuBecsDebit<'a>>,
            bacs_debit: Option<BacsDebit<'a>>,
            bancontact: Option<Bancontact<'a>>,
            billie: Option<Billie<'a>>,
            bizum: Option<JsonRef<'a>>,
            blik: Option<Blik<'a>>,
            boleto: Option<Boleto<'a>>,
            card: Option<Card<'a>>,
            card_present: Option<CardPresent<'a>>,
            cashapp: Option<Cashapp<'a>>,
            crypto: Option<Crypto<'a>>,
            customer_balance: Option<CustomerBalance<'a>>,
            eps: Option<Eps<'a>>,
            fpx: Option<Fpx<'a>>,
            giropay: Option<Giropay<'a>>,
            grabpay: Option<Grabpay<'a>>,
            ideal: Option<Ideal<'a>>,
            interac_present: Option<JsonRef<'a>>,
            kakao_pay: Option<KakaoPay<'a>>,
            klarna: Option<Klarna<'a>>,
            konbini: Option<Konbini<'a>>,
            kr_card: Option<KrCard<'a>>,
            link: Option<Link<'a>>,
            mb_way: Option<MbWay<'a>>,
            mobilepay: Option<Mobilepay<'a>>,
            multibanco: Option<Multibanco<'a>>,
            naver_pay: Option<NaverPay<'a>>,
            nz_bank_account: Option<NzBankAccount<'a>>,
            oxxo: Option<Oxxo<'a>>,
            p24: Option<P24<'a>>,
            pay_by_bank: Option<JsonRef<'a>>,
            payco: Option<Payco<'a>>,
            paynow: Option<Paynow<'a>>,
            paypal: Option<Paypal<'a>>,
            paypay: Option<JsonRef<'a>>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            promptpay: Option<Promptpay<'a>>,
            revolut_pay: Option<RevolutPay<'a>>,
            samsung_pay: Option<SamsungPay<'a>>,
            satispay: Option<Satispay<'a>>,
            scalapay: Option<Scalapay<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            sequra: Option<Sequra<'a>>,
            sofort: Option<Sofort<'a>>,
            sunbit: Option<Sunbit<'a>>,
            swish: Option<Swish<'a>>,
            twint: Option<Twint<'a>>,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
            wechat_pay: Option<WechatPay<'a>>,
            zip: Option<Zip<'a>>,
        }

        /// `next_action.paynow_display_qr_code` in an answer.
        PaynowDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-paynow_display_qr_code" {
            data: &'a str,
            hosted_instructions_url: Option<&'a str>,
            image_url_png: &'a str,
            image_url_svg: &'a str,
        }

        /// `payment_method_options.paypal` in an answer.
        Paypal at "api/payment_intents/object#payment_intent_object-payment_method_options-paypal" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            preferred_locale: Option<&'a str>,
            reference: Option<&'a str>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<PaypalSetupFutureUsage>,
        }

        /// `payment_method_options.payto` in an answer.
        Payto at "api/payment_intents/object#payment_intent_object-payment_method_options-payto" {
            mandate_options: Option<PaytoMandateOptions<'a>>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<PaytoSetupFutureUsage>,
        }

        /// `payment_method_options.payto.mandate_options` in an answer.
        PaytoMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            /// One of `adhoc`, `annual`, `daily`, `fortnightly`, `monthly`, `quarterly`,
            /// `semi_annual`, `weekly`.
            payment_schedule: Option<PaytoMandateOptionsPaymentSchedule>,
            payments_per_period: Option<i64>,
            /// One of `dependant_support`, `government`, `loan`, `mortgage`, `other`, `pension`,
            /// `personal`, `retail`, `salary`, `tax`, `utility`.
            purpose: Option<PaytoMandateOptionsPurpose>,
        }

        /// `payment_method_options.pix` in an answer.
        Pix at "api/payment_intents/object#payment_intent_object-payment_method_options-pix" {
            /// One of `always`, `never`.
            amount_includes_iof: Option<AmountIncludesIof>,
            expires_after_seconds: Option<i64>,
            expires_at: Option<Timestamp>,
            mandate_options: Option<PixMandateOptions<'a>>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<PixSetupFutureUsage>,
        }

        /// `next_action.pix_display_qr_code` in an answer.
        PixDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-pix_display_qr_code" {
            data: Option<&'a str>,
            expires_at: Option<Timestamp>,
            hosted_instructions_url: Option<&'a str>,
            image_url_png: Option<&'a str>,
            image_url_svg: Option<&'a str>,
        }

        /// `payment_method_options.pix.mandate_options` in an answer.
        PixMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-pix-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            /// One of `always`, `never`.
            amount_includes_iof: Option<AmountIncludesIof>,
            /// One of `fixed`, `maximum`.
            amount_type: Option<AmountType>,
            /// A three-letter ISO 4217 code in lower case.
            currency: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            /// One of `halfyearly`, `monthly`, `quarterly`, `weekly`, `yearly`.
            payment_schedule: Option<PixMandateOptionsPaymentSchedule>,
            reference: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            start_date: Option<&'a str>,
        }

        /// `processing` in an answer.
        Processing at "api/payment_intents/object#payment_intent_object-processing" {
            card: Option<ProcessingCard<'a>>,
            /// Only `card`. `type` on the wire.
            type_ as type: ProcessingType,
        }

        /// `processing.card` in an answer.
        ProcessingCard at "api/payment_intents/object#payment_intent_object-processing-card" {
            customer_notification: Option<CustomerNotification<'a>>,
        }

        /// `next_action.promptpay_display_qr_code` in an answer.
        PromptpayDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-promptpay_display_qr_code" {
            data: &'a str,
            hosted_instructions_url: &'a str,
            image_url_png: &'a str,
            image_url_svg: &'a str,
        }

        /// `next_action.cashapp_handle_redirect_or_display_qr_code.qr_code` in an answer.
        QrCode
            at "api/payment_intents/object#payment_intent_object-next_action-cashapp_handle_redirect_or_display_qr_code-qr_code" {
            expires_at: Timestamp,
            image_url_png: &'a str,
            image_url_svg: &'a str,
        }

        /// `next_action.redirect_to_url` in an answer.
        RedirectToUrl
            at "api/payment_intents/object#payment_intent_object-next_action-redirect_to_url" {
            return_url: Option<&'a str>,
            url: Option<BearerUrl<'a>>,
        }

        /// `payment_method_options.revolut_pay` in an answer.
        RevolutPay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-revolut_pay" {
            /// Only `manual`.
            capture_method: Option<CaptureMethod>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<RevolutPaySetupFutureUsage>,
        }

        /// `payment_method_options.card_present.routing` in an answer.
        Routing
            at "api/payment_intents/object#payment_intent_object-payment_method_options-card_present-routing" {
            /// One of `domestic`, `international`.
            requested_priority: Option<RequestedPriority>,
        }

        /// `payment_method_options.sofort` in an answer.
        Sofort at "api/payment_intents/object#payment_intent_object-payment_method_options-sofort" {
            /// One of `de`, `en`, `es`, `fr`, `it`, `nl`, `pl`.
            preferred_language: Option<SofortPreferredLanguage>,
            /// One of `none`, `off_session`.
            setup_future_usage: Option<SofortSetupFutureUsage>,
        }

        /// `next_action.konbini_display_details.stores` in an answer.
        Stores
            at "api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores" {
            familymart: Option<Familymart<'a>>,
            lawson: Option<Lawson<'a>>,
            ministop: Option<Ministop<'a>>,
            seicomart: Option<Seicomart<'a>>,
        }

        /// `payment_method_options.swish` in an answer.
        Swish at "api/payment_intents/object#payment_intent_object-payment_method_options-swish" {
            reference: Option<&'a str>,
            /// Only `none`.
            setup_future_usage: Option<SwishSetupFutureUsage>,
        }

        /// `next_action.swish_handle_redirect_or_display_qr_code` in an answer.
        SwishHandleRedirectOrDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code" {
            hosted_instructions_url: &'a str,
            mobile_auth_url: &'a str,
            qr_code: SwishHandleRedirectOrDisplayQrCodeQrCode<'a>,
        }

        /// `next_action.swish_handle_redirect_or_display_qr_code.qr_code` in an answer.
        SwishHandleRedirectOrDisplayQrCodeQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-swish_handle_redirect_or_display_qr_code-qr_code" {
            data: &'a str,
            expires_at: Timestamp,
            image_url_png: &'a str,
            image_url_svg: &'a str,
        }

        /// `amount_details.tax` in an answer.
        Tax at "api/payment_intents/object#payment_intent_object-amount_details-tax" {
            /// In the currency's smallest unit.
            total_tax_amount: Option<i64>,
        }

        /// `amount_details.tip` in an answer.
        Tip at "api/payment_intents/object#payment_intent_object-amount_details-tip" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
        }

        /// `transfer_data` in an answer.
        TransferData at "api/payment_intents/object#payment_intent_object-transfer_data" {
            /// How much is sent on to the account. In the currency's smallest unit.
            amount: Option<i64>,
            description: Option<&'a str>,
            /// The account that receives the money.
            destination: Expandable<'a, Account>,
            /// Names and values of your own.
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            payment_data: Option<PaymentData<'a>>,
        }

        /// `payment_method_options.upi` in an answer.
        Upi at "api/payment_intents/object#payment_intent_object-payment_method_options-upi" {
            /// One of `off_session`, `on_session`.
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `next_action.upi_handle_redirect_or_display_qr_code` in an answer.
        UpiHandleRedirectOrDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-upi_handle_redirect_or_display_qr_code" {
            hosted_instructions_url: &'a str,
            qr_code: QrCode<'a>,
        }

        /// `payment_method_options.us_bank_account` in an answer.
        UsBankAccount
            at "api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account" {
            financial_connections: Option<FinancialConnections<'a>>,
            mandate_options: Option<UsBankAccountMandateOptions<'a>>,
            /// One of `none`, `off_session`, `on_session`.
            setup_future_usage: Option<UsBankAccountSetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
            /// One of `goods`, `other`, `services`, `unspecified`.
            transaction_purpose: Option<TransactionPurpose>,
            /// One of `automatic`, `instant`, `microdeposits`.
            verification_method: Option<VerificationMethod>,
        }

        /// `payment_method_options.us_bank_account.mandate_options` in an answer.
        UsBankAccountMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-mandate_options" {
            /// Only `paper`.
            collection_method: Option<CollectionMethod>,
        }

        /// `next_action.verify_with_microdeposits` in an answer.
        VerifyWithMicrodeposits
            at "api/payment_intents/object#payment_intent_object-next_action-verify_with_microdeposits" {
            arrival_date: Timestamp,
            hosted_verification_url: &'a str,
            /// One of `amounts`, `descriptor_code`.
            microdeposit_type: Option<MicrodepositType>,
        }

        /// `payment_method_options.wechat_pay` in an answer.
        WechatPay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-wechat_pay" {
            app_id: Option<&'a str>,
            /// One of `android`, `ios`, `web`.
            client: Option<WechatPayClient>,
            /// Only `none`.
            setup_future_usage: Option<WechatPaySetupFutureUsage>,
        }

        /// `next_action.wechat_pay_display_qr_code` in an answer.
        WechatPayDisplayQrCode
            at "api/payment_intents/object#payment_intent_object-next_action-wechat_pay_display_qr_code" {
            data: &'a str,
            hosted_instructions_url: &'a str,
            image_data_url: &'a str,
            image_url_png: &'a str,
            image_url_svg: &'a str,
        }

        /// `next_action.wechat_pay_redirect_to_android_app` in an answer.
        WechatPayRedirectToAndroidApp
            at "api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_android_app" {
            app_id: &'a str,
            nonce_str: &'a str,
            package: &'a str,
            partner_id: &'a str,
            prepay_id: &'a str,
            sign: &'a str,
            timestamp: &'a str,
        }

        /// `next_action.wechat_pay_redirect_to_ios_app` in an answer.
        WechatPayRedirectToIosApp
            at "api/payment_intents/object#payment_intent_object-next_action-wechat_pay_redirect_to_ios_app" {
            native_url: &'a str,
        }
    }

    kinds {
        NextActionKind of view NextAction {
            AlipayHandleRedirect("alipay_handle_redirect"): AlipayHandleRedirect<'a>,
            BlikAuthorize("blik_authorize"): JsonRef<'a>,
            BoletoDisplayDetails("boleto_display_details"): BoletoDisplayDetails<'a>,
            CardAwaitNotification("card_await_notification"): CardAwaitNotification<'a>,
            CashappHandleRedirectOrDisplayQrCode("cashapp_handle_redirect_or_display_qr_code"): CashappHandleRedirectOrDisplayQrCode<'a>,
            DisplayBankTransferInstructions("display_bank_transfer_instructions"): DisplayBankTransferInstructions<'a>,
            KlarnaDisplayQrCode("klarna_display_qr_code"): KlarnaDisplayQrCode<'a>,
            KonbiniDisplayDetails("konbini_display_details"): KonbiniDisplayDetails<'a>,
            MultibancoDisplayDetails("multibanco_display_details"): MultibancoDisplayDetails<'a>,
            OxxoDisplayDetails("oxxo_display_details"): OxxoDisplayDetails<'a>,
            PaynowDisplayQrCode("paynow_display_qr_code"): PaynowDisplayQrCode<'a>,
            PixDisplayQrCode("pix_display_qr_code"): PixDisplayQrCode<'a>,
            PromptpayDisplayQrCode("promptpay_display_qr_code"): PromptpayDisplayQrCode<'a>,
            RedirectToUrl("redirect_to_url"): RedirectToUrl<'a>,
            SwishHandleRedirectOrDisplayQrCode("swish_handle_redirect_or_display_qr_code"): SwishHandleRedirectOrDisplayQrCode<'a>,
            UpiHandleRedirectOrDisplayQrCode("upi_handle_redirect_or_display_qr_code"): UpiHandleRedirectOrDisplayQrCode<'a>,
            VerifyWithMicrodeposits("verify_with_microdeposits"): VerifyWithMicrodeposits<'a>,
            WechatPayDisplayQrCode("wechat_pay_display_qr_code"): WechatPayDisplayQrCode<'a>,
            WechatPayRedirectToAndroidApp("wechat_pay_redirect_to_android_app"): WechatPayRedirectToAndroidApp<'a>,
            WechatPayRedirectToIosApp("wechat_pay_redirect_to_ios_app"): WechatPayRedirectToIosApp<'a>,
        }
    }

    enums {
        /// `payment_method_data.us_bank_account.account_type`.
        AccountType { Checking = "checking", Savings = "savings" }

        /// `payment_method_options.acss_debit.setup_future_usage`.
        AcssDebitSetupFutureUsage {
            None = "none",
            OffSession = "off_session",
            OnSession = "on_session",
        }

        /// `payment_method_options.affirm.capture_method`.
        AffirmCaptureMethod { Manual = "manual" }

        /// `payment_method_options.affirm.setup_future_usage`.
        AffirmSetupFutureUsage { None = "none" }

        /// `payment_method_options.alipay.setup_future_usage`.
        AlipaySetupFutureUsage { None = "none", OffSession = "off_session" }

        /// `automatic_payment_methods.allow_redirects`.
        AllowRedirects { Always = "always", Never = "never" }

        /// `payment_method_options.card.three_d_secure.ares_trans_status`.
        AresTransStatus { A = "A", C = "C", I = "I", N = "N", R = "R", U = "U", Y = "Y" }

        /// `payment_method_options.blik.mandate_options.type`.
        BlikMandateOptionsType { OffSession = "off_session" }

        /// `cancellation_reason`.
        CancellationReason {
            Abandoned = "abandoned",
            Duplicate = "duplicate",
            Fraudulent = "fraudulent",
            RequestedByCustomer = "requested_by_customer",
        }

        /// `capture_method`.
        CaptureMethod {
            Automatic = "automatic",
            AutomaticAsync = "automatic_async",
            Manual = "manual",
        }

        /// `payment_method_options.card.mandate_options.interval`.
        CardMandateOptionsInterval {
            Day = "day",
            Month = "month",
            Sporadic = "sporadic",
            Week = "week",
            Year = "year",
        }

        /// `payment_method_options.card.network`.
        CardNetwork {
            Amex = "amex",
            CartesBancaires = "cartes_bancaires",
            Diners = "diners",
            Discover = "discover",
            EftposAu = "eftpos_au",
            Girocard = "girocard",
            Interac = "interac",
            Jcb = "jcb",
            Link = "link",
            Mastercard = "mastercard",
            Unionpay = "unionpay",
            Unknown_ = "unknown",
            Visa = "visa",
        }

        /// `payment_method_options.card_present.capture_method`.
        CardPresentCaptureMethod { Manual = "manual", ManualPreferred = "manual_preferred" }

        /// `payment_method_options.card.three_d_secure.network_options.cartes_bancaires.cb_avalgo`.
        CbAvalgo { V0 = "0", V1 = "1", V2 = "2", V3 = "3", V4 = "4", A = "A" }

        /// `confirmation_method`.
        ConfirmationMethod { Automatic = "automatic", Manual = "manual" }

        /// `next_action.display_bank_transfer_instructions.type`.
        DisplayBankTransferInstructionsType {
            EuBankTransfer = "eu_bank_transfer",
            GbBankTransfer = "gb_bank_transfer",
            JpBankTransfer = "jp_bank_transfer",
            MxBankTransfer = "mx_bank_transfer",
            UsBankTransfer = "us_bank_transfer",
        }

        /// `amount_details.error.code`.
        ErrorCode {
            AmountDetailsAmountMismatch = "amount_details_amount_mismatch",
            AmountDetailsTaxShippingDiscountGreaterThanAmount = "amount_details_tax_shipping_discount_greater_than_amount",
        }

        /// `excluded_payment_method_types`.
        ExcludedPaymentMethodType {
            AcssDebit = "acss_debit",
            Affirm = "affirm",
            AfterpayClearpay = "afterpay_clearpay",
            Alipay = "alipay",
            Alma = "alma",
            AmazonPay = "amazon_pay",
            AuBecsDebit = "au_becs_debit",
            BacsDebit = "bacs_debit",
            Bancontact = "bancontact",
            Billie = "billie",
            Bizum = "bizum",
            Blik = "blik",
            Boleto = "boleto",
            Card = "card",
            Cashapp = "cashapp",
            Crypto = "crypto",
            CustomerBalance = "customer_balance",
            Eps = "eps",
            Fpx = "fpx",
            Giropay = "giropay",
            Grabpay = "grabpay",
            Ideal = "ideal",
            KakaoPay = "kakao_pay",
            Klarna = "klarna",
            Konbini = "konbini",
            KrCard = "kr_card",
            MbWay = "mb_way",
            Mobilepay = "mobilepay",
            Multibanco = "multibanco",
            NaverPay = "naver_pay",
            NzBankAccount = "nz_bank_account",
            Oxxo = "oxxo",
            P24 = "p24",
            PayByBank = "pay_by_bank",
            Payco = "payco",
            Paynow = "paynow",
            Paypal = "paypal",
            Paypay = "paypay",
            Payto = "payto",
            Pix = "pix",
            Promptpay = "promptpay",
            RevolutPay = "revolut_pay",
            SamsungPay = "samsung_pay",
            Satispay = "satispay",
            Scalapay = "scalapay",
            SepaDebit = "sepa_debit",
            Sequra = "sequra",
            Sofort = "sofort",
            Sunbit = "sunbit",
            Swish = "swish",
            Twint = "twint",
            Upi = "upi",
            UsBankAccount = "us_bank_account",
            WechatPay = "wechat_pay",
            Zip = "zip",
        }

        /// `last_payment_error.type`.
        LastPaymentErrorType {
            ApiError = "api_error",
            CardError = "card_error",
            IdempotencyError = "idempotency_error",
            InvalidRequestError = "invalid_request_error",
        }

        /// `next_action.verify_with_microdeposits.microdeposit_type`.
        MicrodepositType { Amounts = "amounts", DescriptorCode = "descriptor_code" }

        /// `payment_method_options.us_bank_account.networks.requested`.
        NetworksRequested { Ach = "ach", UsDomesticWire = "us_domestic_wire" }

        /// `off_session`.
        OffSession { OneOff = "one_off", Recurring = "recurring" }

        /// `cancellation_reason`.
        PaymentIntentCancellationReason {
            Abandoned = "abandoned",
            Automatic = "automatic",
            Duplicate = "duplicate",
            Expired = "expired",
            FailedInvoice = "failed_invoice",
            Fraudulent = "fraudulent",
            RequestedByCustomer = "requested_by_customer",
            VoidInvoice = "void_invoice",
        }

        /// `status`.
        PaymentIntentStatus {
            Canceled = "canceled",
            Processing = "processing",
            RequiresAction = "requires_action",
            RequiresCapture = "requires_capture",
            RequiresConfirmation = "requires_confirmation",
            RequiresPaymentMethod = "requires_payment_method",
            Succeeded = "succeeded",
        }

        /// `payment_method_data.type`.
        PaymentMethodDataType {
            AcssDebit = "acss_debit",
            Affirm = "affirm",
            AfterpayClearpay = "afterpay_clearpay",
            Alipay = "alipay",
            Alma = "alma",
            AmazonPay = "amazon_pay",
            AuBecsDebit = "au_becs_debit",
            BacsDebit = "bacs_debit",
            Bancontact = "bancontact",
            Billie = "billie",
            Bizum = "bizum",
            Blik = "blik",
            Boleto = "boleto",
            Cashapp = "cashapp",
            Crypto = "crypto",
            CustomerBalance = "customer_balance",
            Eps = "eps",
            Fpx = "fpx",
            Giropay = "giropay",
            Grabpay = "grabpay",
            Ideal = "ideal",
            KakaoPay = "kakao_pay",
            Klarna = "klarna",
            Konbini = "konbini",
            KrCard = "kr_card",
            Link = "link",
            MbWay = "mb_way",
            Mobilepay = "mobilepay",
            Multibanco = "multibanco",
            NaverPay = "naver_pay",
            NzBankAccount = "nz_bank_account",
            Oxxo = "oxxo",
            P24 = "p24",
            PayByBank = "pay_by_bank",
            Payco = "payco",
            Paynow = "paynow",
            Paypal = "paypal",
            Paypay = "paypay",
            Payto = "payto",
            Pix = "pix",
            Promptpay = "promptpay",
            RevolutPay = "revolut_pay",
            SamsungPay = "samsung_pay",
            Satispay = "satispay",
            Scalapay = "scalapay",
            SepaDebit = "sepa_debit",
            Sequra = "sequra",
            Sofort = "sofort",
            Sunbit = "sunbit",
            Swish = "swish",
            Twint = "twint",
            Upi = "upi",
            UsBankAccount = "us_bank_account",
            WechatPay = "wechat_pay",
            Zip = "zip",
        }

        /// `amount_details.line_items.payment_method_options.paypal.category`.
        PaymentMethodOptionsPaypalCategory {
            DigitalGoods = "digital_goods",
            Donation = "donation",
            PhysicalGoods = "physical_goods",
        }

        /// `payment_method_options.payto.mandate_options.payment_schedule`.
        PaytoMandateOptionsPaymentSchedule {
            Adhoc = "adhoc",
            Annual = "annual",
            Daily = "daily",
            Fortnightly = "fortnightly",
            Monthly = "monthly",
            Quarterly = "quarterly",
            SemiAnnual = "semi_annual",
            Weekly = "weekly",
        }

        /// `payment_method_options.pix.mandate_options.payment_schedule`.
        PixMandateOptionsPaymentSchedule {
            Halfyearly = "halfyearly",
            Monthly = "monthly",
            Quarterly = "quarterly",
            Weekly = "weekly",
            Yearly = "yearly",
        }

        /// `payment_method_options.bancontact.preferred_language`.
        PreferredLanguage { De = "de", En = "en", Fr = "fr", Nl = "nl" }

        /// `processing.type`.
        ProcessingType { Card = "card" }

        /// `payment_method_options.klarna.on_demand.purchase_interval`.
        PurchaseInterval { Day = "day", Month = "month", Week = "week", Year = "year" }

        /// `payment_method_options.card.request_extended_authorization`.
        RequestExtendedAuthorization { IfAvailable = "if_available", Never = "never" }

        /// `payment_method_options.card.request_incremental_authorization`.
        RequestIncrementalAuthorization { IfAvailable = "if_available", Never = "never" }

        /// `payment_method_options.card.request_multicapture`.
        RequestMulticapture { IfAvailable = "if_available", Never = "never" }

        /// `payment_method_options.card.request_overcapture`.
        RequestOvercapture { IfAvailable = "if_available", Never = "never" }

        /// `payment_method_options.customer_balance.bank_transfer.requested_address_types`.
        RequestedAddressType {
            Aba = "aba",
            Iban = "iban",
            Sepa = "sepa",
            SortCode = "sort_code",
            Spei = "spei",
            Swift = "swift",
            Zengin = "zengin",
        }

        /// `payment_method_options.card_present.routing.requested_priority`.
        RequestedPriority { Domestic = "domestic", International = "international" }

        /// `setup_future_usage`.
        SetupFutureUsage { OffSession = "off_session", OnSession = "on_session" }

        /// `payment_method_options.sofort.preferred_language`.
        SofortPreferredLanguage {
            De = "de",
            En = "en",
            Es = "es",
            Fr = "fr",
            It = "it",
            Nl = "nl",
            Pl = "pl",
        }

        /// `payment_method_options.klarna.subscriptions.interval`.
        SubscriptionInterval { Day = "day", Month = "month", Week = "week", Year = "year" }

        /// `payment_method_options.card.mandate_options.supported_types`.
        SupportedType { India = "india" }

        /// `payment_method_options.us_bank_account.transaction_purpose`.
        TransactionPurpose {
            Goods = "goods",
            Other = "other",
            Services = "services",
            Unspecified = "unspecified",
        }

        /// `payment_method_options.wechat_pay.client`.
        WechatPayClient { Android = "android", Ios = "ios", Web = "web" }
    }
}

/// `payment_method_options.afterpay_clearpay.capture_method`: another name of
/// [`AffirmCaptureMethod`].
pub type AfterpayClearpayCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.afterpay_clearpay.setup_future_usage`: another name of
/// [`AffirmSetupFutureUsage`].
pub type AfterpayClearpaySetupFutureUsage = AffirmSetupFutureUsage;

/// `payment_method_options.alma.capture_method`: another name of [`AffirmCaptureMethod`].
pub type AlmaCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.amazon_pay.capture_method`: another name of [`AffirmCaptureMethod`].
pub type AmazonPayCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.amazon_pay.setup_future_usage`: another name of
/// [`AlipaySetupFutureUsage`].
pub type AmazonPaySetupFutureUsage = AlipaySetupFutureUsage;

/// `payment_method_options.au_becs_debit.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type AuBecsDebitSetupFutureUsage = AcssDebitSetupFutureUsage;

/// [`payment_method_options.card.installments.available_plans`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-card-installments-available_plans)
/// in an answer: another name of [`Plan`].
pub type AvailablePlan<'a> = Plan<'a>;

/// `payment_method_options.card.installments.available_plans.interval`: another name of
/// [`PlanInterval`].
pub type AvailablePlanInterval = PlanInterval;

/// `payment_method_options.card.installments.available_plans.type`: another name of [`PlanType`].
pub type AvailablePlanType = PlanType;

/// [`payment_method_options.bacs_debit`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-bacs_debit)
/// in an answer: another name of [`Debit`].
pub type BacsDebit<'a> = Debit<'a>;

/// `payment_method_options.bacs_debit.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type BacsDebitSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.bancontact.setup_future_usage`: another name of
/// [`AlipaySetupFutureUsage`].
pub type BancontactSetupFutureUsage = AlipaySetupFutureUsage;

/// `payment_method_options.billie.capture_method`: another name of [`AffirmCaptureMethod`].
pub type BillieCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.blik.setup_future_usage`: another name of [`AlipaySetupFutureUsage`].
pub type BlikSetupFutureUsage = AlipaySetupFutureUsage;

/// `payment_method_options.boleto.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type BoletoSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.card.capture_method`: another name of [`AffirmCaptureMethod`].
pub type CardCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.card.setup_future_usage`: another name of [`AcssDebitSetupFutureUsage`].
pub type CardSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.cashapp.capture_method`: another name of [`AffirmCaptureMethod`].
pub type CashappCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.cashapp.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type CashappSetupFutureUsage = AcssDebitSetupFutureUsage;

/// [`payment_method_options.crypto`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-crypto)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Crypto<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.crypto`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-crypto)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type CryptoParams = PaymentMethodOptionParams;

/// `payment_method_options.crypto.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type CryptoSetupFutureUsage = AffirmSetupFutureUsage;

/// `payment_method_options.customer_balance.setup_future_usage`: another name of
/// [`AffirmSetupFutureUsage`].
pub type CustomerBalanceSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.eps`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-eps)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Eps<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.fpx`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-fpx)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Fpx<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.giropay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-giropay)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Giropay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.giropay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-giropay)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type GiropayParams = PaymentMethodOptionParams;

/// [`payment_method_options.grabpay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-grabpay)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Grabpay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.grabpay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-grabpay)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type GrabpayParams = PaymentMethodOptionParams;

/// [`payment_method_options.ideal`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-ideal)
/// in an answer: another name of [`Alipay`].
pub type Ideal<'a> = Alipay<'a>;

/// [`payment_method_options.kakao_pay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kakao_pay)
/// in an answer: another name of [`AmazonPay`].
pub type KakaoPay<'a> = AmazonPay<'a>;

/// [`payment_method_options.kakao_pay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kakao_pay)
/// in a request: another name of [`AmazonPayParams`].
pub type KakaoPayParams = AmazonPayParams;

/// `payment_method_options.klarna.capture_method`: another name of [`AffirmCaptureMethod`].
pub type KlarnaCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.klarna.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type KlarnaSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.konbini.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type KonbiniSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.kr_card`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kr_card)
/// in an answer: another name of [`AmazonPay`].
pub type KrCard<'a> = AmazonPay<'a>;

/// [`payment_method_options.kr_card`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kr_card)
/// in a request: another name of [`AmazonPayParams`].
pub type KrCardParams = AmazonPayParams;

/// [`next_action.konbini_display_details.stores.lawson`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-lawson)
/// in an answer: another name of [`Familymart`].
pub type Lawson<'a> = Familymart<'a>;

/// `payment_method_options.link.capture_method`: another name of [`AffirmCaptureMethod`].
pub type LinkCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.link.setup_future_usage`: another name of [`AlipaySetupFutureUsage`].
pub type LinkSetupFutureUsage = AlipaySetupFutureUsage;

/// [`payment_method_options.mb_way`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-mb_way)
/// in an answer: another name of [`PaymentMethodOption`].
pub type MbWay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.mb_way`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-mb_way)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type MbWayParams = PaymentMethodOptionParams;

/// [`next_action.konbini_display_details.stores.ministop`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-ministop)
/// in an answer: another name of [`Familymart`].
pub type Ministop<'a> = Familymart<'a>;

/// `payment_method_options.mobilepay.capture_method`: another name of [`AffirmCaptureMethod`].
pub type MobilepayCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.mobilepay.setup_future_usage`: another name of
/// [`AffirmSetupFutureUsage`].
pub type MobilepaySetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.multibanco`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-multibanco)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Multibanco<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.multibanco`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-multibanco)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type MultibancoParams = PaymentMethodOptionParams;

/// [`payment_method_options.naver_pay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-naver_pay)
/// in an answer: another name of [`AmazonPay`].
pub type NaverPay<'a> = AmazonPay<'a>;

/// [`payment_method_options.nz_bank_account`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-nz_bank_account)
/// in an answer: another name of [`AuBecsDebit`].
pub type NzBankAccount<'a> = AuBecsDebit<'a>;

/// `payment_method_options.oxxo.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type OxxoSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.p24`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-p24)
/// in an answer: another name of [`PaymentMethodOption`].
pub type P24<'a> = PaymentMethodOption<'a>;

/// `payment_method_options.p24.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type P24SetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.payco`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-payco)
/// in an answer: another name of [`Mobilepay`].
pub type Payco<'a> = Mobilepay<'a>;

/// [`payment_method_options.payco`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-payco)
/// in a request: another name of [`MobilepayParams`].
pub type PaycoParams = MobilepayParams;

/// [`payment_method_options.bacs_debit`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit)
/// in a request: another name of [`DebitParams`].
pub type PaymentMethodOptionsBacsDebitParams = DebitParams;

/// [`amount_details.line_items.payment_method_options.card_present`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-card_present)
/// in a request: another name of [`PaymentMethodOptionsCardParams`].
pub type PaymentMethodOptionsCardPresentParams = PaymentMethodOptionsCardParams;

/// [`payment_method_options.eps`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-eps)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type PaymentMethodOptionsEpsParams = PaymentMethodOptionParams;

/// [`payment_method_options.fpx`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-fpx)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type PaymentMethodOptionsFpxParams = PaymentMethodOptionParams;

/// [`payment_method_options.ideal`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-ideal)
/// in a request: another name of [`AlipayParams`].
pub type PaymentMethodOptionsIdealParams = AlipayParams;

/// [`payment_method_options.naver_pay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-naver_pay)
/// in a request: another name of [`AmazonPayParams`].
pub type PaymentMethodOptionsNaverPayParams = AmazonPayParams;

/// [`payment_method_options.nz_bank_account`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-nz_bank_account)
/// in a request: another name of [`PaymentMethodOptionsAuBecsDebitParams`].
pub type PaymentMethodOptionsNzBankAccountParams = PaymentMethodOptionsAuBecsDebitParams;

/// [`payment_method_options.sepa_debit`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sepa_debit)
/// in a request: another name of [`DebitParams`].
pub type PaymentMethodOptionsSepaDebitParams = DebitParams;

/// [`payment_method_options.paynow`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-paynow)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Paynow<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.paynow`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-paynow)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type PaynowParams = PaymentMethodOptionParams;

/// `payment_method_options.paypal.capture_method`: another name of [`AffirmCaptureMethod`].
pub type PaypalCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.paypal.setup_future_usage`: another name of [`AlipaySetupFutureUsage`].
pub type PaypalSetupFutureUsage = AlipaySetupFutureUsage;

/// `payment_method_options.payto.setup_future_usage`: another name of [`AlipaySetupFutureUsage`].
pub type PaytoSetupFutureUsage = AlipaySetupFutureUsage;

/// `payment_method_options.pix.setup_future_usage`: another name of [`AlipaySetupFutureUsage`].
pub type PixSetupFutureUsage = AlipaySetupFutureUsage;

/// [`payment_method_options.promptpay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-promptpay)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Promptpay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.promptpay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-promptpay)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type PromptpayParams = PaymentMethodOptionParams;

/// `payment_method_options.revolut_pay.capture_method`: another name of [`AffirmCaptureMethod`].
pub type RevolutPayCaptureMethod = AffirmCaptureMethod;

/// `payment_method_options.revolut_pay.setup_future_usage`: another name of
/// [`AlipaySetupFutureUsage`].
pub type RevolutPaySetupFutureUsage = AlipaySetupFutureUsage;

/// [`payment_method_options.samsung_pay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-samsung_pay)
/// in an answer: another name of [`Mobilepay`].
pub type SamsungPay<'a> = Mobilepay<'a>;

/// [`payment_method_options.samsung_pay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-samsung_pay)
/// in a request: another name of [`MobilepayParams`].
pub type SamsungPayParams = MobilepayParams;

/// [`payment_method_options.satispay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-satispay)
/// in an answer: another name of [`Cashapp`].
pub type Satispay<'a> = Cashapp<'a>;

/// [`payment_method_options.satispay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-satispay)
/// in a request: another name of [`CashappParams`].
pub type SatispayParams = CashappParams;

/// [`payment_method_options.scalapay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-scalapay)
/// in an answer: another name of [`Alma`].
pub type Scalapay<'a> = Alma<'a>;

/// [`payment_method_options.scalapay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-scalapay)
/// in a request: another name of [`AlmaParams`].
pub type ScalapayParams = AlmaParams;

/// [`next_action.konbini_display_details.stores.seicomart`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-seicomart)
/// in an answer: another name of [`Familymart`].
pub type Seicomart<'a> = Familymart<'a>;

/// [`payment_method_options.sepa_debit`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sepa_debit)
/// in an answer: another name of [`Debit`].
pub type SepaDebit<'a> = Debit<'a>;

/// [`payment_method_options.sequra`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sequra)
/// in an answer: another name of [`Mobilepay`].
pub type Sequra<'a> = Mobilepay<'a>;

/// [`payment_method_options.sequra`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sequra)
/// in a request: another name of [`MobilepayParams`].
pub type SequraParams = MobilepayParams;

/// `payment_method_options.sofort.setup_future_usage`: another name of [`AlipaySetupFutureUsage`].
pub type SofortSetupFutureUsage = AlipaySetupFutureUsage;

/// [`payment_method_options.sunbit`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sunbit)
/// in an answer: another name of [`Mobilepay`].
pub type Sunbit<'a> = Mobilepay<'a>;

/// [`payment_method_options.sunbit`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sunbit)
/// in a request: another name of [`MobilepayParams`].
pub type SunbitParams = MobilepayParams;

/// `payment_method_options.swish.setup_future_usage`: another name of [`AffirmSetupFutureUsage`].
pub type SwishSetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.twint`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-twint)
/// in an answer: another name of [`Alipay`].
pub type Twint<'a> = Alipay<'a>;

/// `payment_method_options.twint.setup_future_usage`: another name of [`AlipaySetupFutureUsage`].
pub type TwintSetupFutureUsage = AlipaySetupFutureUsage;

/// `payment_method_options.upi.setup_future_usage`: another name of [`AcssDebitSetupFutureUsage`].
pub type UpiSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.us_bank_account.setup_future_usage`: another name of
/// [`AcssDebitSetupFutureUsage`].
pub type UsBankAccountSetupFutureUsage = AcssDebitSetupFutureUsage;

/// `payment_method_options.wechat_pay.setup_future_usage`: another name of
/// [`AffirmSetupFutureUsage`].
pub type WechatPaySetupFutureUsage = AffirmSetupFutureUsage;

/// [`payment_method_options.zip`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-zip)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Zip<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.zip`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-zip)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type ZipParams = PaymentMethodOptionParams;
