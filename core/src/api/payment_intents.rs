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
    ElectronicCommerceIndicator, EpsBank, ExemptionIndicator, FpxBank, IdealBank, P24Bank, Plan,
    PlanInterval, PlanType, PreferredLanguage, PresentmentDetails, SetupCredentialUsage, Shipping,
    ShippingParams, StoredCredentialUsage, ThreeDSecureVersion,
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
        POST "/v1/payment_intents" create() Create
            at "api/payment_intents/create#create_payment_intent" -> PaymentIntent {
            allowed_payment_method_types: Vec<String>,
            /// Required. In the currency's smallest unit.
            amount: i64,
            amount_details: |AmountDetailsParams|,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            automatic_payment_methods: |AutomaticPaymentMethodsParams|,
            capture_method: CaptureMethod,
            confirm: bool,
            confirmation_method: ConfirmationMethod,
            confirmation_token: String,
            /// Required.
            currency: String,
            customer: String,
            customer_account: String,
            description: String,
            error_on_requires_action: bool,
            excluded_payment_method_types: Vec<ExcludedPaymentMethodType>,
            expand: Vec<String>,
            hooks: |HooksParams|,
            mandate: String,
            mandate_data: =|MandateDataParams|,
            metadata: Metadata,
            off_session: Either<bool, OffSession>,
            on_behalf_of: String,
            payment_details: |PaymentDetailsParams|,
            payment_method: String,
            payment_method_configuration: String,
            payment_method_data: |PaymentMethodDataParams|,
            payment_method_options: |PaymentMethodOptionsParams|,
            radar_options: |RadarOptionsParams|,
            receipt_email: String,
            return_url: String,
            setup_future_usage: SetupFutureUsage,
            shipping: |ShippingParams|,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_data: |TransferDataParams|,
            transfer_group: String,
            use_stripe_sdk: bool,
        }

        /// [Retrieves](https://docs.stripe.com/api/payment_intents/retrieve) a payment intent.
        GET "/v1/payment_intents/{intent}" retrieve(intent) Retrieve
            at "api/payment_intents/retrieve#retrieve_payment_intent" -> PaymentIntent {
            client_secret: String,
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/payment_intents/update) a payment intent.
        POST "/v1/payment_intents/{intent}" update(intent) Update
            at "api/payment_intents/update#update_payment_intent" -> PaymentIntent {
            allowed_payment_method_types: Vec<String>,
            /// In the currency's smallest unit.
            amount: i64,
            amount_details: =|AmountDetailsParams|,
            /// In the currency's smallest unit.
            application_fee_amount: Emptyable<i64>,
            capture_method: CaptureMethod,
            currency: String,
            customer: String,
            customer_account: String,
            description: String,
            excluded_payment_method_types: Emptyable<Vec<ExcludedPaymentMethodType>>,
            expand: Vec<String>,
            hooks: |HooksParams|,
            metadata: Emptyable<Metadata>,
            payment_details: =|PaymentDetailsParams|,
            payment_method: String,
            payment_method_configuration: String,
            payment_method_data: |PaymentMethodDataParams|,
            payment_method_options: |PaymentMethodOptionsParams|,
            receipt_email: Emptyable<String>,
            setup_future_usage: Emptyable<SetupFutureUsage>,
            shipping: =|ShippingParams|,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_data: |TransferDataParams|,
            transfer_group: String,
        }

        /// [Lists](https://docs.stripe.com/api/payment_intents/list) payment intents.
        GET "/v1/payment_intents" list() List
            at "api/payment_intents/list#list_payment_intents" => [PaymentIntent] Cursor {
            created: TimeRange,
            customer: String,
            customer_account: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            starting_after: String,
        }

        /// [Searches](https://docs.stripe.com/api/payment_intents/search) payment intents.
        GET "/v1/payment_intents/search" search() Search
            at "api/payment_intents/search#search_payment_intents" => [PaymentIntent] Search {
            expand: Vec<String>,
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
            /// In the currency's smallest unit.
            amount: i64,
            currency: String,
            expand: Vec<String>,
        }

        /// [Cancels](https://docs.stripe.com/api/payment_intents/cancel) a payment intent.
        POST "/v1/payment_intents/{intent}/cancel" cancel(intent) Cancel
            at "api/payment_intents/cancel#cancel_payment_intent" -> PaymentIntent {
            cancellation_reason: CancellationReason,
            expand: Vec<String>,
        }

        /// [Captures](https://docs.stripe.com/api/payment_intents/capture) a payment intent.
        POST "/v1/payment_intents/{intent}/capture" capture(intent) Capture
            at "api/payment_intents/capture#capture_payment_intent" -> PaymentIntent {
            amount_details: |AmountDetailsParams|,
            /// In the currency's smallest unit.
            amount_to_capture: i64,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            expand: Vec<String>,
            final_capture: bool,
            hooks: |HooksParams|,
            metadata: Emptyable<Metadata>,
            payment_details: =|PaymentDetailsParams|,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_data: |TransferDataParams|,
        }

        /// [Confirms](https://docs.stripe.com/api/payment_intents/confirm) a payment intent.
        POST "/v1/payment_intents/{intent}/confirm" confirm(intent) Confirm
            at "api/payment_intents/confirm#confirm_payment_intent" -> PaymentIntent {
            allowed_payment_method_types: Vec<String>,
            amount_details: =|AmountDetailsParams|,
            /// In the currency's smallest unit.
            amount_to_confirm: i64,
            capture_method: CaptureMethod,
            confirmation_token: String,
            error_on_requires_action: bool,
            excluded_payment_method_types: Emptyable<Vec<ExcludedPaymentMethodType>>,
            expand: Vec<String>,
            hooks: |HooksParams|,
            mandate: String,
            mandate_data: =|MandateDataParams|,
            off_session: Either<bool, OffSession>,
            payment_details: =|PaymentDetailsParams|,
            payment_method: String,
            payment_method_data: |PaymentMethodDataParams|,
            payment_method_options: |PaymentMethodOptionsParams|,
            radar_options: |RadarOptionsParams|,
            receipt_email: Emptyable<String>,
            return_url: String,
            setup_future_usage: Emptyable<SetupFutureUsage>,
            shipping: =|ShippingParams|,
            use_stripe_sdk: bool,
        }

        /// [Raises](https://docs.stripe.com/api/payment_intents/increment_authorization) the
        /// authorized amount of a payment intent.
        POST "/v1/payment_intents/{intent}/increment_authorization"
            increment_authorization(intent) IncrementAuthorization
            at "api/payment_intents/increment_authorization#increment_authorization_payment_intent" -> PaymentIntent {
            /// Required. In the currency's smallest unit.
            amount: i64,
            amount_details: |AmountDetailsParams|,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            description: String,
            expand: Vec<String>,
            hooks: |HooksParams|,
            metadata: Metadata,
            payment_details: |PaymentDetailsParams|,
            statement_descriptor: String,
            transfer_data: |TransferDataParams|,
        }

        /// [Verifies](https://docs.stripe.com/api/payment_intents/verify_microdeposits) the
        /// microdeposits of a payment intent.
        POST "/v1/payment_intents/{intent}/verify_microdeposits"
            verify_microdeposits(intent) VerifyMicrodeposits
            at "api/payment_intents/verify_microdeposits#verify_microdeposits_payment_intent" -> PaymentIntent {
            amounts: Vec<i64>,
            descriptor_code: String,
            expand: Vec<String>,
        }
    }

    params {
        /// `payment_method_options.acss_debit.mandate_options` in a request.
        AcssDebitMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit-mandate_options" {
            custom_mandate_url: Emptyable<String>,
            interval_description: String,
            payment_schedule: PaymentSchedule,
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
            capture_method: Emptyable<CaptureMethod>,
            preferred_locale: String,
            setup_future_usage: SetupFutureUsage,
        }

        /// `payment_method_options.afterpay_clearpay` in a request.
        AfterpayClearpayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-afterpay_clearpay" {
            capture_method: Emptyable<CaptureMethod>,
            reference: String,
            setup_future_usage: SetupFutureUsage,
        }

        /// `payment_method_options.alipay` in a request.
        AlipayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-alipay" {
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.alma` in a request.
        AlmaParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-alma" {
            capture_method: Emptyable<CaptureMethod>,
        }

        /// `payment_method_options.amazon_pay` in a request.
        AmazonPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-amazon_pay" {
            capture_method: Emptyable<CaptureMethod>,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `amount_details` in a request.
        AmountDetailsParams at "api/payment_intents/create#create_payment_intent-amount_details" {
            /// In the currency's smallest unit.
            discount_amount: Emptyable<i64>,
            enforce_arithmetic_validation: bool,
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
            allow_redirects: AllowRedirects,
            /// Required.
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
            preferred_language: PreferredLanguage,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.customer_balance.bank_transfer` in a request.
        BankTransferParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance-bank_transfer" {
            eu_bank_transfer: |EuBankTransferParams|,
            requested_address_types: Vec<RequestedAddressType>,
            /// Required.
            type_ as type: BankTransferType,
        }

        /// `payment_method_options.billie` in a request.
        BillieParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-billie" {
            capture_method: Emptyable<CaptureMethod>,
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
            setup_future_usage: Emptyable<SetupFutureUsage>,
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
            /// Required.
            amount_type: AmountType,
            description: String,
            end_date: Timestamp,
            /// Required.
            interval: CardMandateOptionsInterval,
            interval_count: i64,
            /// Required.
            reference: String,
            /// Required.
            start_date: Timestamp,
            supported_types: Vec<SupportedType>,
        }

        /// `payment_method_options.card` in a request.
        CardParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card" {
            capture_method: Emptyable<CaptureMethod>,
            cvc_token: String,
            installments: |InstallmentsParams|,
            mandate_options: |CardMandateOptionsParams|,
            moto: bool,
            network: CardNetwork,
            request_extended_authorization: RequestExtendedAuthorization,
            request_incremental_authorization: RequestIncrementalAuthorization,
            request_multicapture: RequestMulticapture,
            request_overcapture: RequestOvercapture,
            request_three_d_secure: RequestThreeDSecure,
            require_cvc_recollection: bool,
            setup_credential_usage: SetupCredentialUsage,
            setup_future_usage: Emptyable<SetupFutureUsage>,
            statement_descriptor_suffix_kana: Emptyable<String>,
            statement_descriptor_suffix_kanji: Emptyable<String>,
            stored_credential_usage: StoredCredentialUsage,
            three_d_secure: |ThreeDSecureParams|,
        }

        /// `payment_method_options.card_present` in a request.
        CardPresentParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card_present" {
            capture_method: CaptureMethod,
            request_extended_authorization: bool,
            request_incremental_authorization_support: bool,
            routing: |RoutingParams|,
        }

        /// `payment_method_options.card.three_d_secure.network_options.cartes_bancaires` in a
        /// request.
        CartesBancairesParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure-network_options-cartes_bancaires" {
            /// Required.
            cb_avalgo: CbAvalgo,
            cb_exemption: String,
            cb_score: i64,
        }

        /// `payment_method_options.cashapp` in a request.
        CashappParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-cashapp" {
            capture_method: Emptyable<CaptureMethod>,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `mandate_data.customer_acceptance` in a request.
        CustomerAcceptanceParams
            at "api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance" {
            accepted_at: Timestamp,
            offline: |Empty|,
            online: |OnlineParams|,
            /// Required.
            type_ as type: CustomerAcceptanceType,
        }

        /// `payment_method_options.customer_balance` in a request.
        CustomerBalanceParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-customer_balance" {
            bank_transfer: |BankTransferParams|,
            funding_type: FundingType,
            setup_future_usage: SetupFutureUsage,
        }

        /// `payment_method_options.bacs_debit` in a request.
        DebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-bacs_debit" {
            mandate_options: |BacsDebitMandateOptionsParams|,
            setup_future_usage: Emptyable<SetupFutureUsage>,
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
            permissions: Vec<FinancialConnectionsPermission>,
            prefetch: Vec<FinancialConnectionsPrefetch>,
            return_url: String,
        }

        /// `payment_method_data.fpx` in a request.
        FpxParams at "api/payment_intents/create#create_payment_intent-payment_method_data-fpx" {
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
            setup_future_usage: SetupFutureUsage,
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
            capture_method: Emptyable<CaptureMethod>,
            /// Deprecated.
            persistent_token: String,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `mandate_data` in a request.
        MandateDataParams at "api/payment_intents/create#create_payment_intent-mandate_data" {
            customer_acceptance: |CustomerAcceptanceParams|,
        }

        /// `payment_method_data.upi.mandate_options` in a request.
        MandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-upi-mandate_options" {
            /// In the currency's smallest unit.
            amount: i64,
            amount_type: AmountType,
            description: String,
            end_date: Timestamp,
        }

        /// `payment_method_options.mobilepay` in a request.
        MobilepayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-mobilepay" {
            capture_method: Emptyable<CaptureMethod>,
            setup_future_usage: SetupFutureUsage,
        }

        /// `payment_method_data.naver_pay` in a request.
        NaverPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-naver_pay" {
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
            purchase_interval: PurchaseInterval,
            purchase_interval_count: i64,
        }

        /// `mandate_data.customer_acceptance.online` in a request.
        OnlineParams
            at "api/payment_intents/create#create_payment_intent-mandate_data-customer_acceptance-online" {
            ip_address: String,
            user_agent: String,
        }

        /// `payment_method_options.oxxo` in a request.
        OxxoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-oxxo" {
            expires_after_days: i64,
            setup_future_usage: SetupFutureUsage,
        }

        /// `payment_method_data.p24` in a request.
        P24Params at "api/payment_intents/create#create_payment_intent-payment_method_data-p24" {
            bank: P24Bank,
        }

        /// `transfer_data.payment_data` in a request.
        PaymentDataParams
            at "api/payment_intents/create#create_payment_intent-transfer_data-payment_data" {
            description: String,
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
            acss_debit: |AcssDebitParams|,
            affirm: |Empty|,
            afterpay_clearpay: |Empty|,
            alipay: |Empty|,
            allow_redisplay: AllowRedisplay,
            alma: |Empty|,
            amazon_pay: |Empty|,
            au_becs_debit: |AuBecsDebitParams|,
            bacs_debit: |BacsDebitParams|,
            bancontact: |Empty|,
            billie: |Empty|,
            billing_details: |BillingDetailsParams|,
            bizum: |Empty|,
            blik: |Empty|,
            boleto: |BoletoParams|,
            cashapp: |Empty|,
            crypto: |Empty|,
            customer_balance: |Empty|,
            eps: |EpsParams|,
            fpx: |FpxParams|,
            giropay: |Empty|,
            grabpay: |Empty|,
            ideal: |IdealParams|,
            interac_present: |Empty|,
            kakao_pay: |Empty|,
            klarna: |KlarnaParams|,
            konbini: |Empty|,
            kr_card: |Empty|,
            link: |Empty|,
            mb_way: |Empty|,
            metadata: Metadata,
            mobilepay: |Empty|,
            multibanco: |Empty|,
            naver_pay: |NaverPayParams|,
            nz_bank_account: |NzBankAccountParams|,
            oxxo: |Empty|,
            p24: |P24Params|,
            pay_by_bank: |Empty|,
            payco: |Empty|,
            paynow: |Empty|,
            paypal: |Empty|,
            paypay: |Empty|,
            payto: |PaytoParams|,
            pix: |Empty|,
            promptpay: |Empty|,
            radar_options: |PaymentMethodDataRadarOptionsParams|,
            revolut_pay: |Empty|,
            samsung_pay: |Empty|,
            satispay: |Empty|,
            scalapay: |Empty|,
            sepa_debit: |SepaDebitParams|,
            sequra: |Empty|,
            sofort: |SofortParams|,
            sunbit: |Empty|,
            swish: |Empty|,
            twint: |Empty|,
            /// Required.
            type_ as type: PaymentMethodDataType,
            upi: |UpiParams|,
            us_bank_account: |UsBankAccountParams|,
            wechat_pay: |Empty|,
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
            setup_future_usage: SetupFutureUsage,
        }

        /// `payment_method_options.acss_debit` in a request.
        PaymentMethodOptionsAcssDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-acss_debit" {
            mandate_options: |AcssDebitMandateOptionsParams|,
            setup_future_usage: Emptyable<SetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: String,
            verification_method: VerificationMethod,
        }

        /// `payment_method_options.au_becs_debit` in a request.
        PaymentMethodOptionsAuBecsDebitParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-au_becs_debit" {
            setup_future_usage: Emptyable<SetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: String,
        }

        /// `payment_method_options.boleto` in a request.
        PaymentMethodOptionsBoletoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-boleto" {
            expires_after_days: i64,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `amount_details.line_items.payment_method_options.card` in a request.
        PaymentMethodOptionsCardParams
            at "api/payment_intents/create#create_payment_intent-amount_details-line_items-payment_method_options-card" {
            commodity_code: String,
        }

        /// `payment_method_options.klarna` in a request.
        PaymentMethodOptionsKlarnaParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-klarna" {
            capture_method: Emptyable<CaptureMethod>,
            on_demand: |OnDemandParams|,
            preferred_locale: String,
            setup_future_usage: SetupFutureUsage,
            subscriptions: ..=|SubscriptionParams|,
        }

        /// `payment_method_options.p24` in a request.
        PaymentMethodOptionsP24Params
            at "api/payment_intents/create#create_payment_intent-payment_method_options-p24" {
            setup_future_usage: SetupFutureUsage,
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
            category: PaymentMethodOptionsPaypalCategory,
            description: String,
            sold_by: String,
        }

        /// `payment_method_options.payto` in a request.
        PaymentMethodOptionsPaytoParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-payto" {
            mandate_options: |PaytoMandateOptionsParams|,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.sofort` in a request.
        PaymentMethodOptionsSofortParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-sofort" {
            preferred_language: Emptyable<PreferredLanguage>,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.upi` in a request.
        PaymentMethodOptionsUpiParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-upi" {
            mandate_options: |MandateOptionsParams|,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.us_bank_account` in a request.
        PaymentMethodOptionsUsBankAccountParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account" {
            financial_connections: |FinancialConnectionsParams|,
            mandate_options: |UsBankAccountMandateOptionsParams|,
            networks: |NetworksParams|,
            setup_future_usage: Emptyable<SetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: String,
            transaction_purpose: Emptyable<TransactionPurpose>,
            verification_method: VerificationMethod,
        }

        /// `payment_method_options.paypal` in a request.
        PaypalParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-paypal" {
            capture_method: Emptyable<CaptureMethod>,
            preferred_locale: String,
            reference: String,
            risk_correlation_id: String,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.payto.mandate_options` in a request.
        PaytoMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: Emptyable<i64>,
            amount_type: Emptyable<AmountType>,
            /// A date: YYYY-MM-DD.
            end_date: Emptyable<String>,
            payment_schedule: Emptyable<PaytoMandateOptionsPaymentSchedule>,
            payments_per_period: Emptyable<i64>,
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
            amount_includes_iof: AmountIncludesIof,
            amount_type: AmountType,
            currency: String,
            /// A date: YYYY-MM-DD.
            end_date: String,
            payment_schedule: PixMandateOptionsPaymentSchedule,
            reference: String,
            /// A date: YYYY-MM-DD.
            start_date: String,
        }

        /// `payment_method_options.pix` in a request.
        PixParams at "api/payment_intents/create#create_payment_intent-payment_method_options-pix" {
            amount_includes_iof: AmountIncludesIof,
            expires_after_seconds: i64,
            expires_at: Timestamp,
            mandate_options: |PixMandateOptionsParams|,
            setup_future_usage: SetupFutureUsage,
        }

        /// `radar_options` in a request.
        RadarOptionsParams at "api/payment_intents/create#create_payment_intent-radar_options" {
            referrer: Emptyable<String>,
            session: String,
        }

        /// `payment_method_options.revolut_pay` in a request.
        RevolutPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-revolut_pay" {
            capture_method: Emptyable<CaptureMethod>,
            setup_future_usage: Emptyable<SetupFutureUsage>,
        }

        /// `payment_method_options.card_present.routing` in a request.
        RoutingParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card_present-routing" {
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
            /// Required.
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
            setup_future_usage: SetupFutureUsage,
        }

        /// `amount_details.tax` in a request.
        TaxParams at "api/payment_intents/create#create_payment_intent-amount_details-tax" {
            /// Required. In the currency's smallest unit.
            total_tax_amount: i64,
        }

        /// `payment_method_options.card.three_d_secure` in a request.
        ThreeDSecureParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-card-three_d_secure" {
            ares_trans_status: AresTransStatus,
            /// Required.
            cryptogram: String,
            electronic_commerce_indicator: ElectronicCommerceIndicator,
            exemption_indicator: ExemptionIndicator,
            network_options: |NetworkOptionsParams|,
            requestor_challenge_indicator: String,
            /// Required.
            transaction_id: String,
            /// Required.
            version: ThreeDSecureVersion,
        }

        /// `transfer_data` in a request.
        TransferDataParams at "api/payment_intents/create#create_payment_intent-transfer_data" {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            destination: String,
            metadata: Emptyable<Metadata>,
            payment_data: |PaymentDataParams|,
        }

        /// `payment_method_options.twint` in a request.
        TwintParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-twint" {
            setup_future_usage: SetupFutureUsage,
        }

        /// `payment_method_data.upi` in a request.
        UpiParams at "api/payment_intents/create#create_payment_intent-payment_method_data-upi" {
            mandate_options: |MandateOptionsParams|,
        }

        /// `payment_method_options.us_bank_account.mandate_options` in a request.
        UsBankAccountMandateOptionsParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-us_bank_account-mandate_options" {
            collection_method: Emptyable<CollectionMethod>,
        }

        /// `payment_method_data.us_bank_account` in a request.
        UsBankAccountParams
            at "api/payment_intents/create#create_payment_intent-payment_method_data-us_bank_account" {
            account_holder_type: AccountHolderType,
            account_number: String,
            account_type: AccountType,
            financial_connections_account: String,
            routing_number: String,
        }

        /// `payment_method_options.wechat_pay` in a request.
        WechatPayParams
            at "api/payment_intents/create#create_payment_intent-payment_method_options-wechat_pay" {
            app_id: String,
            client: WechatPayClient,
            setup_future_usage: SetupFutureUsage,
        }
    }

    objects {
        /// A [payment intent](https://docs.stripe.com/api/payment_intents/object).
        PaymentIntent "payment_intent" at "api/payment_intents/object#payment_intent_object" id {
            allowed_payment_method_types: Option<Vec<&'a str>>,
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_capturable: i64,
            amount_details: Option<AmountDetails<'a>>,
            /// In the currency's smallest unit.
            amount_received: i64,
            application: Option<Expandable<'a, Application>>,
            /// In the currency's smallest unit.
            application_fee_amount: Option<i64>,
            automatic_payment_methods: Option<AutomaticPaymentMethods<'a>>,
            canceled_at: Option<Timestamp>,
            cancellation_reason: Option<CancellationReason>,
            capture_method: CaptureMethod,
            client_secret: Option<SecretText<'a>>,
            confirmation_method: ConfirmationMethod,
            created: Timestamp,
            currency: &'a str,
            customer: Option<Expandable<'a, Customer>>,
            customer_account: Option<&'a str>,
            description: Option<&'a str>,
            excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
            hooks: Option<Hooks<'a>>,
            last_payment_error: Option<LastPaymentError<'a>>,
            latest_charge: Option<Expandable<'a, Charge>>,
            livemode: bool,
            managed_payments: Option<ManagedPayments<'a>>,
            metadata: BTreeMap<&'a str, &'a str>,
            next_action: Option<NextAction<'a>>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            payment_details: Option<PaymentDetails<'a>>,
            payment_method: Option<Expandable<'a, PaymentMethod>>,
            payment_method_configuration_details: Option<PaymentMethodConfigurationDetails<'a>>,
            payment_method_options: Option<PaymentMethodOptions<'a>>,
            payment_method_types: Vec<&'a str>,
            payment_record: Option<Expandable<'a, PaymentRecord>>,
            presentment_details: Option<PresentmentDetails<'a>>,
            processing: Option<Processing<'a>>,
            receipt_email: Option<&'a str>,
            review: Option<Expandable<'a, Review>>,
            setup_future_usage: Option<SetupFutureUsage>,
            shipping: Option<Shipping<'a>>,
            source: Option<Expandable<'a, CustomerSource>>,
            statement_descriptor: Option<&'a str>,
            statement_descriptor_suffix: Option<&'a str>,
            status: PaymentIntentStatus,
            transfer_data: Option<TransferData<'a>>,
            transfer_group: Option<&'a str>,
        }
    }

    views {
        /// `payment_method_options.acss_debit` in an answer.
        AcssDebit
            at "api/payment_intents/object#payment_intent_object-payment_method_options-acss_debit" {
            mandate_options: Option<MandateOptions<'a>>,
            setup_future_usage: Option<SetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
            verification_method: Option<VerificationMethod>,
        }

        /// `payment_method_options.affirm` in an answer.
        Affirm at "api/payment_intents/object#payment_intent_object-payment_method_options-affirm" {
            capture_method: Option<CaptureMethod>,
            preferred_locale: Option<&'a str>,
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `payment_method_options.afterpay_clearpay` in an answer.
        AfterpayClearpay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-afterpay_clearpay" {
            capture_method: Option<CaptureMethod>,
            reference: Option<&'a str>,
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `payment_method_options.alipay` in an answer.
        Alipay at "api/payment_intents/object#payment_intent_object-payment_method_options-alipay" {
            setup_future_usage: Option<SetupFutureUsage>,
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
            capture_method: Option<CaptureMethod>,
        }

        /// `payment_method_options.amazon_pay` in an answer.
        AmazonPay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-amazon_pay" {
            capture_method: Option<CaptureMethod>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            setup_future_usage: Option<SetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
        }

        /// `automatic_payment_methods` in an answer.
        AutomaticPaymentMethods
            at "api/payment_intents/object#payment_intent_object-automatic_payment_methods" {
            allow_redirects: Option<AllowRedirects>,
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
            preferred_language: PreferredLanguage,
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `payment_method_options.customer_balance.bank_transfer` in an answer.
        BankTransfer
            at "api/payment_intents/object#payment_intent_object-payment_method_options-customer_balance-bank_transfer" {
            eu_bank_transfer: Option<EuBankTransfer<'a>>,
            requested_address_types: Option<Vec<RequestedAddressType>>,
            type_ as type: Option<BankTransferType>,
        }

        /// `payment_method_options.billie` in an answer.
        Billie at "api/payment_intents/object#payment_intent_object-payment_method_options-billie" {
            capture_method: Option<CaptureMethod>,
            company_details: Option<CompanyDetails<'a>>,
            reference: Option<&'a str>,
        }

        /// `payment_method_options.blik` in an answer.
        Blik at "api/payment_intents/object#payment_intent_object-payment_method_options-blik" {
            mandate_options: Option<BlikMandateOptions<'a>>,
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `payment_method_options.blik.mandate_options` in an answer.
        BlikMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-blik-mandate_options" {
            expires_at: Option<Timestamp>,
            type_ as type: Option<BlikMandateOptionsType>,
        }

        /// `payment_method_options.boleto` in an answer.
        Boleto at "api/payment_intents/object#payment_intent_object-payment_method_options-boleto" {
            expires_after_days: i64,
            setup_future_usage: Option<SetupFutureUsage>,
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
            capture_method: Option<CaptureMethod>,
            installments: Option<Installments<'a>>,
            mandate_options: Option<CardMandateOptions<'a>>,
            network: Option<CardNetwork>,
            request_extended_authorization: Option<RequestExtendedAuthorization>,
            request_incremental_authorization: Option<RequestIncrementalAuthorization>,
            request_multicapture: Option<RequestMulticapture>,
            request_overcapture: Option<RequestOvercapture>,
            request_three_d_secure: Option<RequestThreeDSecure>,
            require_cvc_recollection: Option<bool>,
            setup_credential_usage: Option<SetupCredentialUsage>,
            setup_future_usage: Option<SetupFutureUsage>,
            statement_descriptor_suffix_kana: Option<&'a str>,
            statement_descriptor_suffix_kanji: Option<&'a str>,
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
            amount_type: AmountType,
            description: Option<&'a str>,
            end_date: Option<Timestamp>,
            interval: CardMandateOptionsInterval,
            interval_count: Option<i64>,
            reference: &'a str,
            start_date: Timestamp,
            supported_types: Option<Vec<SupportedType>>,
        }

        /// `payment_method_options.card_present` in an answer.
        CardPresent
            at "api/payment_intents/object#payment_intent_object-payment_method_options-card_present" {
            capture_method: Option<CaptureMethod>,
            request_extended_authorization: Option<bool>,
            request_incremental_authorization_support: Option<bool>,
            routing: Option<Routing<'a>>,
        }

        /// `payment_method_options.cashapp` in an answer.
        Cashapp
            at "api/payment_intents/object#payment_intent_object-payment_method_options-cashapp" {
            capture_method: Option<CaptureMethod>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            funding_type: Option<FundingType>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            setup_future_usage: Option<SetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
        }

        /// `next_action.display_bank_transfer_instructions` in an answer.
        DisplayBankTransferInstructions
            at "api/payment_intents/object#payment_intent_object-next_action-display_bank_transfer_instructions" {
            /// In the currency's smallest unit.
            amount_remaining: Option<i64>,
            currency: Option<&'a str>,
            financial_addresses: Option<Vec<FinancialAddress<'a>>>,
            hosted_instructions_url: Option<&'a str>,
            reference: Option<&'a str>,
            type_ as type: DisplayBankTransferInstructionsType,
        }

        /// `amount_details.error` in an answer.
        Error at "api/payment_intents/object#payment_intent_object-amount_details-error" {
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
            permissions: Option<Vec<FinancialConnectionsPermission>>,
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
            capture_method: Option<CaptureMethod>,
            preferred_locale: Option<&'a str>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            setup_future_usage: Option<SetupFutureUsage>,
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
            type_ as type: LastPaymentErrorType,
        }

        /// `payment_method_options.link` in an answer.
        Link at "api/payment_intents/object#payment_intent_object-payment_method_options-link" {
            capture_method: Option<CaptureMethod>,
            /// Deprecated.
            persistent_token: Option<SecretText<'a>>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            payment_schedule: Option<PaymentSchedule>,
            transaction_type: Option<TransactionType>,
        }

        /// `payment_method_options.mobilepay` in an answer.
        Mobilepay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-mobilepay" {
            capture_method: Option<CaptureMethod>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            setup_future_usage: Option<SetupFutureUsage>,
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
            setup_future_usage: Option<SetupFutureUsage>,
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
            capture_method: Option<CaptureMethod>,
            preferred_locale: Option<&'a str>,
            reference: Option<&'a str>,
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `payment_method_options.payto` in an answer.
        Payto at "api/payment_intents/object#payment_intent_object-payment_method_options-payto" {
            mandate_options: Option<PaytoMandateOptions<'a>>,
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `payment_method_options.payto.mandate_options` in an answer.
        PaytoMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-payto-mandate_options" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            amount_type: Option<AmountType>,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            payment_schedule: Option<PaytoMandateOptionsPaymentSchedule>,
            payments_per_period: Option<i64>,
            purpose: Option<PaytoMandateOptionsPurpose>,
        }

        /// `payment_method_options.pix` in an answer.
        Pix at "api/payment_intents/object#payment_intent_object-payment_method_options-pix" {
            amount_includes_iof: Option<AmountIncludesIof>,
            expires_after_seconds: Option<i64>,
            expires_at: Option<Timestamp>,
            mandate_options: Option<PixMandateOptions<'a>>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            amount_includes_iof: Option<AmountIncludesIof>,
            amount_type: Option<AmountType>,
            currency: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            end_date: Option<&'a str>,
            payment_schedule: Option<PixMandateOptionsPaymentSchedule>,
            reference: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            start_date: Option<&'a str>,
        }

        /// `processing` in an answer.
        Processing at "api/payment_intents/object#payment_intent_object-processing" {
            card: Option<ProcessingCard<'a>>,
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
            capture_method: Option<CaptureMethod>,
            setup_future_usage: Option<SetupFutureUsage>,
        }

        /// `payment_method_options.card_present.routing` in an answer.
        Routing
            at "api/payment_intents/object#payment_intent_object-payment_method_options-card_present-routing" {
            requested_priority: Option<RequestedPriority>,
        }

        /// `payment_method_options.sofort` in an answer.
        Sofort at "api/payment_intents/object#payment_intent_object-payment_method_options-sofort" {
            preferred_language: Option<PreferredLanguage>,
            setup_future_usage: Option<SetupFutureUsage>,
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
            setup_future_usage: Option<SetupFutureUsage>,
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
            /// In the currency's smallest unit.
            amount: Option<i64>,
            description: Option<&'a str>,
            destination: Expandable<'a, Account>,
            metadata: Option<BTreeMap<&'a str, &'a str>>,
            payment_data: Option<PaymentData<'a>>,
        }

        /// `payment_method_options.upi` in an answer.
        Upi at "api/payment_intents/object#payment_intent_object-payment_method_options-upi" {
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
            setup_future_usage: Option<SetupFutureUsage>,
            /// A date: YYYY-MM-DD.
            target_date: Option<&'a str>,
            transaction_purpose: Option<TransactionPurpose>,
            verification_method: Option<VerificationMethod>,
        }

        /// `payment_method_options.us_bank_account.mandate_options` in an answer.
        UsBankAccountMandateOptions
            at "api/payment_intents/object#payment_intent_object-payment_method_options-us_bank_account-mandate_options" {
            collection_method: Option<CollectionMethod>,
        }

        /// `next_action.verify_with_microdeposits` in an answer.
        VerifyWithMicrodeposits
            at "api/payment_intents/object#payment_intent_object-next_action-verify_with_microdeposits" {
            arrival_date: Timestamp,
            hosted_verification_url: &'a str,
            microdeposit_type: Option<MicrodepositType>,
        }

        /// `payment_method_options.wechat_pay` in an answer.
        WechatPay
            at "api/payment_intents/object#payment_intent_object-payment_method_options-wechat_pay" {
            app_id: Option<&'a str>,
            client: Option<WechatPayClient>,
            setup_future_usage: Option<SetupFutureUsage>,
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

        /// `automatic_payment_methods.allow_redirects`.
        AllowRedirects { Always = "always", Never = "never" }

        /// `payment_method_options.card.three_d_secure.ares_trans_status`.
        AresTransStatus { A = "A", C = "C", I = "I", N = "N", R = "R", U = "U", Y = "Y" }

        /// `payment_method_options.blik.mandate_options.type`.
        BlikMandateOptionsType { OffSession = "off_session" }

        /// `cancellation_reason`.
        CancellationReason {
            Abandoned = "abandoned",
            Automatic = "automatic",
            Duplicate = "duplicate",
            Expired = "expired",
            FailedInvoice = "failed_invoice",
            Fraudulent = "fraudulent",
            RequestedByCustomer = "requested_by_customer",
            VoidInvoice = "void_invoice",
        }

        /// `capture_method`.
        CaptureMethod {
            Automatic = "automatic",
            AutomaticAsync = "automatic_async",
            Manual = "manual",
            ManualPreferred = "manual_preferred",
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
        SetupFutureUsage { None = "none", OffSession = "off_session", OnSession = "on_session" }

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

/// [`payment_method_options.crypto`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-crypto)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Crypto<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.crypto`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-crypto)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type CryptoParams = PaymentMethodOptionParams;

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

/// [`payment_method_options.kr_card`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-kr_card)
/// in an answer: another name of [`AmazonPay`].
pub type KrCard<'a> = AmazonPay<'a>;

/// [`payment_method_options.kr_card`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-kr_card)
/// in a request: another name of [`AmazonPayParams`].
pub type KrCardParams = AmazonPayParams;

/// [`next_action.konbini_display_details.stores.lawson`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-lawson)
/// in an answer: another name of [`Familymart`].
pub type Lawson<'a> = Familymart<'a>;

/// [`payment_method_options.mb_way`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-mb_way)
/// in an answer: another name of [`PaymentMethodOption`].
pub type MbWay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.mb_way`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-mb_way)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type MbWayParams = PaymentMethodOptionParams;

/// [`next_action.konbini_display_details.stores.ministop`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-konbini_display_details-stores-ministop)
/// in an answer: another name of [`Familymart`].
pub type Ministop<'a> = Familymart<'a>;

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

/// [`payment_method_options.p24`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-p24)
/// in an answer: another name of [`PaymentMethodOption`].
pub type P24<'a> = PaymentMethodOption<'a>;

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

/// [`payment_method_options.promptpay`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-promptpay)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Promptpay<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.promptpay`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-promptpay)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type PromptpayParams = PaymentMethodOptionParams;

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

/// [`payment_method_options.sunbit`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-sunbit)
/// in an answer: another name of [`Mobilepay`].
pub type Sunbit<'a> = Mobilepay<'a>;

/// [`payment_method_options.sunbit`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-sunbit)
/// in a request: another name of [`MobilepayParams`].
pub type SunbitParams = MobilepayParams;

/// [`payment_method_options.twint`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-twint)
/// in an answer: another name of [`Alipay`].
pub type Twint<'a> = Alipay<'a>;

/// [`payment_method_options.zip`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-payment_method_options-zip)
/// in an answer: another name of [`PaymentMethodOption`].
pub type Zip<'a> = PaymentMethodOption<'a>;

/// [`payment_method_options.zip`](https://docs.stripe.com/api/payment_intents/create#create_payment_intent-payment_method_options-zip)
/// in a request: another name of [`PaymentMethodOptionParams`].
pub type ZipParams = PaymentMethodOptionParams;
