//! [Charges](https://docs.stripe.com/api/charges).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    Account, Application, ApplicationFee, BalanceTransaction, Customer, CustomerSource, Mandate,
    PaymentIntent, PaymentMethod, Refund, Review, Transfer,
};
use crate::json::JsonRef;
use crate::object::Expandable;
use crate::table::argument::{Emptyable, Metadata, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
pub use crate::api::cards::RegulatedStatus;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/charges/create) a charge.
        ///
        /// Deprecated by Stripe.
        POST "/v1/charges" create() Create at "api/charges/create#create_charge" -> Charge {
            /// How much is asked for. In the currency's smallest unit.
            amount: i64,
            /// The platform's share, as an object of its own.
            application_fee: i64,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: i64,
            /// Whether to capture at once; `false` only authorizes.
            capture: bool,
            /// A three-letter ISO 4217 code in lower case.
            currency: String,
            /// The customer who pays, on the account that the call acts on.
            customer: String,
            /// A note for the dashboard and for receipts.
            description: String,
            destination: |DestinationParams|,
            /// Fields that expand: `application`, `application_fee`, `balance_transaction`,
            /// `customer`, `failure_balance_transaction`, `on_behalf_of`, `payment_intent`,
            /// `review`, `source_transfer`, `transfer`, `transfer_data.destination`,
            /// `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.card.mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`, and others.
            expand: Vec<String>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// The account that is the merchant of record.
            on_behalf_of: String,
            radar_options: |RadarOptionsParams|,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: String,
            /// Where the goods are sent.
            shipping: |ShippingParams|,
            source: String,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: String,
            /// What a card statement shows behind the account's prefix.
            statement_descriptor_suffix: String,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: |TransferDataParams|,
            /// Ties the charge to transfers that are made for it.
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/charges/retrieve) a charge.
        GET "/v1/charges/{charge}" retrieve(charge) Retrieve
            at "api/charges/retrieve#retrieve_charge" -> Charge {
            /// Fields that expand: `application`, `application_fee`, `balance_transaction`,
            /// `customer`, `failure_balance_transaction`, `on_behalf_of`, `payment_intent`,
            /// `review`, `source_transfer`, `transfer`, `transfer_data.destination`,
            /// `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.card.mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`, and others.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/charges/update) a charge.
        POST "/v1/charges/{charge}" update(charge) Update
            at "api/charges/update#update_charge" -> Charge {
            /// The customer who pays, on the account that the call acts on.
            customer: String,
            /// A note for the dashboard and for receipts.
            description: String,
            /// Fields that expand: `application`, `application_fee`, `balance_transaction`,
            /// `customer`, `failure_balance_transaction`, `on_behalf_of`, `payment_intent`,
            /// `review`, `source_transfer`, `transfer`, `transfer_data.destination`,
            /// `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.card.mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`, and others.
            expand: Vec<String>,
            /// Whether you or Stripe consider it fraud.
            fraud_details: |FraudDetailsParams|,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: String,
            /// Where the goods are sent.
            shipping: |ShippingParams|,
            /// Ties the charge to transfers that are made for it.
            transfer_group: String,
        }

        /// [Lists](https://docs.stripe.com/api/charges/list) charges.
        GET "/v1/charges" list() List at "api/charges/list#list_charges" => [Charge] Cursor {
            created: TimeRange,
            customer: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.application`, `data.application_fee`,
            /// `data.balance_transaction`, `data.customer`, `data.failure_balance_transaction`,
            /// `data.on_behalf_of`, `data.payment_intent`, `data.review`, `data.source_transfer`,
            /// `data.transfer`, `data.transfer_data.destination`,
            /// `data.payment_method_details.bancontact.generated_sepa_debit`,
            /// `data.payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `data.payment_method_details.card.mandate`,
            /// `data.payment_method_details.ideal.generated_sepa_debit`,
            /// `data.payment_method_details.ideal.generated_sepa_debit_mandate`, and others.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            payment_intent: String,
            /// The id of an object: the page starts after it.
            starting_after: String,
            transfer_group: String,
        }

        /// [Searches](https://docs.stripe.com/api/charges/search) charges.
        ///
        /// Required: `query`.
        GET "/v1/charges/search" search() Search
            at "api/charges/search#search_charges" => [Charge] Search {
            /// Fields that expand: `data.application`, `data.application_fee`,
            /// `data.balance_transaction`, `data.customer`, `data.failure_balance_transaction`,
            /// `data.on_behalf_of`, `data.payment_intent`, `data.review`, `data.source_transfer`,
            /// `data.transfer`, `data.transfer_data.destination`,
            /// `data.payment_method_details.bancontact.generated_sepa_debit`,
            /// `data.payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `data.payment_method_details.card.mandate`,
            /// `data.payment_method_details.ideal.generated_sepa_debit`,
            /// `data.payment_method_details.ideal.generated_sepa_debit_mandate`, and others.
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }

        /// [Captures](https://docs.stripe.com/api/charges/capture) a charge.
        ///
        /// Deprecated by Stripe.
        POST "/v1/charges/{charge}/capture" capture(charge) Capture
            at "api/charges/capture#capture_charge" -> Charge {
            /// How much is asked for. In the currency's smallest unit.
            amount: i64,
            /// The platform's share, as an object of its own.
            application_fee: i64,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: i64,
            /// Fields that expand: `application`, `application_fee`, `balance_transaction`,
            /// `customer`, `failure_balance_transaction`, `on_behalf_of`, `payment_intent`,
            /// `review`, `source_transfer`, `transfer`, `transfer_data.destination`,
            /// `payment_method_details.bancontact.generated_sepa_debit`,
            /// `payment_method_details.bancontact.generated_sepa_debit_mandate`,
            /// `payment_method_details.card.mandate`,
            /// `payment_method_details.ideal.generated_sepa_debit`,
            /// `payment_method_details.ideal.generated_sepa_debit_mandate`, and others.
            expand: Vec<String>,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: String,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: String,
            /// What a card statement shows behind the account's prefix.
            statement_descriptor_suffix: String,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: |CaptureTransferDataParams|,
            /// Ties the charge to transfers that are made for it.
            transfer_group: String,
        }
    }

    params {
        /// `transfer_data` in a request.
        CaptureTransferDataParams at "api/charges/capture#capture_charge-transfer_data" {
            /// In the currency's smallest unit.
            amount: i64,
        }

        /// `destination` in a request.
        DestinationParams at "api/charges/create#create_charge-destination" {
            /// Required.
            account: String,
            /// In the currency's smallest unit.
            amount: i64,
        }

        /// `fraud_details` in a request.
        FraudDetailsParams at "api/charges/update#update_charge-fraud_details" {
            /// Required. One of `fraudulent`, `safe`.
            user_report: Emptyable<UserReport>,
        }

        /// `radar_options` in a request.
        RadarOptionsParams at "api/charges/create#create_charge-radar_options" {
            session: String,
        }

        /// `shipping` in a request.
        ShippingParams at "api/charges/create#create_charge-shipping" {
            /// Required.
            address: |AddressParams|,
            carrier: String,
            /// Required.
            name: String,
            phone: String,
            tracking_number: String,
        }

        /// `transfer_data` in a request.
        TransferDataParams at "api/charges/create#create_charge-transfer_data" {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            /// Required.
            destination: String,
        }
    }

    objects {
        /// A [charge](https://docs.stripe.com/api/charges/object).
        Charge "charge" at "api/charges/object#charge_object" id {
            /// How much is asked for. In the currency's smallest unit.
            amount: i64,
            /// How much was captured. In the currency's smallest unit.
            amount_captured: i64,
            /// How much was given back, disputes left aside. In the currency's smallest unit.
            amount_refunded: i64,
            /// The platform that made it for the account.
            application: Option<Expandable<'a, Application>>,
            /// The platform's share, as an object of its own.
            application_fee: Option<Expandable<'a, ApplicationFee>>,
            /// The platform's share, taken from what the seller receives. In the currency's
            /// smallest unit.
            application_fee_amount: Option<i64>,
            authorization_code: Option<&'a str>,
            /// What it did to the balance, after fees; there once it has settled.
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// Who was billed, as given with the payment method.
            billing_details: BillingDetails<'a>,
            /// What the statement shows, prefix and suffix together.
            calculated_statement_descriptor: Option<&'a str>,
            /// Whether it was captured; else it is only authorized.
            captured: bool,
            /// When it was created.
            created: Timestamp,
            /// A three-letter ISO 4217 code in lower case.
            currency: &'a str,
            /// The customer who pays, on the account that the call acts on.
            customer: Option<Expandable<'a, Customer>>,
            /// A note for the dashboard and for receipts.
            description: Option<&'a str>,
            /// Whether it was disputed.
            disputed: bool,
            /// What its failure did to the balance.
            failure_balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            /// Why it has failed, for programs.
            failure_code: Option<&'a str>,
            /// Why it has failed, for people.
            failure_message: Option<&'a str>,
            /// Whether you or Stripe consider it fraud.
            fraud_details: Option<FraudDetails<'a>>,
            level3: Option<Level3<'a>>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            /// The account that is the merchant of record.
            on_behalf_of: Option<Expandable<'a, Account>>,
            /// How the bank and Radar judged it.
            outcome: Option<Outcome<'a>>,
            /// Whether it succeeded or was authorized.
            paid: bool,
            /// The payment intent that it is an attempt of.
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            /// What was paid with.
            payment_method: Option<&'a str>,
            /// What was paid with, as it was then: see `type`.
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            presentment_details: Option<PresentmentDetails<'a>>,
            radar_options: Option<RadarOptions<'a>>,
            /// Where Stripe sends the receipt, in live mode.
            receipt_email: Option<&'a str>,
            /// The number on the receipt that was mailed.
            receipt_number: Option<&'a str>,
            /// A page with the receipt, refunds included.
            receipt_url: Option<&'a str>,
            /// Whether all of it was given back.
            refunded: bool,
            refunds: Option<crate::list::List<Refund, JsonRef<'a>>>,
            /// The review by Radar.
            review: Option<Expandable<'a, Review>>,
            /// Where the goods are sent.
            shipping: Option<Shipping<'a>>,
            source: Option<CustomerSource<JsonRef<'a>>>,
            /// The transfer that this payment to a connected account comes from.
            source_transfer: Option<Expandable<'a, Transfer>>,
            /// What the customer's statement shows, for payments not by card.
            statement_descriptor: Option<&'a str>,
            /// What a card statement shows behind the account's prefix.
            statement_descriptor_suffix: Option<&'a str>,
            /// `pending` may still fail. One of `failed`, `pending`, `succeeded`.
            status: ChargeStatus,
            /// The transfer to the account that `transfer_data` names.
            transfer: Option<Expandable<'a, Transfer>>,
            /// Sends the money on to a connected account: a destination charge.
            transfer_data: Option<TransferData<'a>>,
            /// Ties the charge to transfers that are made for it.
            transfer_group: Option<&'a str>,
        }
    }

    views {
        /// `payment_method_details.ach_credit_transfer` in an answer.
        AchCreditTransfer
            at "api/charges/object#charge_object-payment_method_details-ach_credit_transfer" {
            account_number: Option<&'a str>,
            bank_name: Option<&'a str>,
            routing_number: Option<&'a str>,
            swift_code: Option<&'a str>,
        }

        /// `payment_method_details.ach_debit` in an answer.
        AchDebit at "api/charges/object#charge_object-payment_method_details-ach_debit" {
            /// One of `company`, `individual`.
            account_holder_type: Option<AccountHolderType>,
            bank_name: Option<&'a str>,
            country: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            routing_number: Option<&'a str>,
        }

        /// `payment_method_details.acss_debit` in an answer.
        AcssDebit at "api/charges/object#charge_object-payment_method_details-acss_debit" {
            bank_name: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            fingerprint: Option<&'a str>,
            institution_number: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
            transit_number: Option<&'a str>,
        }

        /// `payment_method_details.affirm` in an answer.
        Affirm at "api/charges/object#charge_object-payment_method_details-affirm" {
            location: Option<&'a str>,
            reader: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.afterpay_clearpay` in an answer.
        AfterpayClearpay
            at "api/charges/object#charge_object-payment_method_details-afterpay_clearpay" {
            order_id: Option<&'a str>,
            reference: Option<&'a str>,
        }

        /// `payment_method_details.alipay` in an answer.
        Alipay at "api/charges/object#charge_object-payment_method_details-alipay" {
            buyer_id: Option<&'a str>,
            fingerprint: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.alma` in an answer.
        Alma at "api/charges/object#charge_object-payment_method_details-alma" {
            installments: Option<Installments<'a>>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.au_becs_debit` in an answer.
        AuBecsDebit at "api/charges/object#charge_object-payment_method_details-au_becs_debit" {
            bsb_number: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
        }

        /// `payment_method_details.bacs_debit` in an answer.
        BacsDebit at "api/charges/object#charge_object-payment_method_details-bacs_debit" {
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
            sort_code: Option<&'a str>,
        }

        /// `payment_method_details.bancontact` in an answer.
        Bancontact at "api/charges/object#charge_object-payment_method_details-bancontact" {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            /// One of `de`, `en`, `fr`, `nl`.
            preferred_language: Option<PreferredLanguage>,
            verified_name: Option<&'a str>,
        }

        /// `billing_details` in an answer.
        BillingDetails at "api/charges/object#charge_object-billing_details" {
            address: Option<Address<'a>>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
            tax_id: Option<&'a str>,
        }

        /// `payment_method_details.bizum` in an answer.
        Bizum at "api/charges/object#charge_object-payment_method_details-bizum" {
            buyer_id: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.blik` in an answer.
        Blik at "api/charges/object#charge_object-payment_method_details-blik" {
            buyer_id: Option<&'a str>,
        }

        /// `payment_method_details.boleto` in an answer.
        Boleto at "api/charges/object#charge_object-payment_method_details-boleto" {
            tax_id: &'a str,
        }

        /// `payment_method_details.card` in an answer.
        Card at "api/charges/object#charge_object-payment_method_details-card" {
            /// In the currency's smallest unit.
            amount_authorized: Option<i64>,
            authorization_code: Option<&'a str>,
            brand: Option<&'a str>,
            capture_before: Option<Timestamp>,
            checks: Option<Checks<'a>>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            electronic_commerce_indicator: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            extended_authorization: Option<ExtendedAuthorization<'a>>,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            iin: Option<&'a str>,
            incremental_authorization: Option<IncrementalAuthorization<'a>>,
            installments: Option<CardInstallments<'a>>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<Expandable<'a, Mandate>>,
            moto: Option<bool>,
            multicapture: Option<Multicapture<'a>>,
            network: Option<&'a str>,
            network_token: Option<NetworkToken<'a>>,
            network_transaction_id: Option<&'a str>,
            overcapture: Option<Overcapture<'a>>,
            /// One of `regulated`, `unregulated`.
            regulated_status: Option<RegulatedStatus>,
            /// One of `installment`, `recurring`, `unscheduled`.
            setup_credential_usage: Option<SetupCredentialUsage>,
            /// One of `installment`, `recurring`, `unscheduled`.
            stored_credential_usage: Option<StoredCredentialUsage>,
            three_d_secure: Option<ThreeDSecure<'a>>,
            transaction_link_id: Option<&'a str>,
            wallet: Option<Wallet<'a>>,
        }

        /// `payment_method_details.card.installments` in an answer.
        CardInstallments
            at "api/charges/object#charge_object-payment_method_details-card-installments" {
            plan: Option<Plan<'a>>,
        }

        /// `payment_method_details.card_present` in an answer.
        CardPresent at "api/charges/object#charge_object-payment_method_details-card_present" {
            /// In the currency's smallest unit.
            amount_authorized: Option<i64>,
            brand: Option<&'a str>,
            brand_product: Option<&'a str>,
            capture_before: Option<Timestamp>,
            cardholder_name: Option<&'a str>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            emv_auth_data: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            generated_card: Option<&'a str>,
            iin: Option<&'a str>,
            incremental_authorization_supported: bool,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            location: Option<&'a str>,
            network: Option<&'a str>,
            network_transaction_id: Option<&'a str>,
            offline: Option<Offline<'a>>,
            overcapture_supported: bool,
            preferred_locales: Option<Vec<&'a str>>,
            /// One of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
            /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`.
            read_method: Option<ReadMethod>,
            reader: Option<&'a str>,
            receipt: Option<Receipt<'a>>,
            wallet: Option<CardPresentWallet<'a>>,
        }

        /// `payment_method_details.card_present.wallet` in an answer.
        CardPresentWallet
            at "api/charges/object#charge_object-payment_method_details-card_present-wallet" {
            /// One of `apple_pay`, `google_pay`, `samsung_pay`, `unknown`. `type` on the wire.
            type_ as type: CardPresentWalletType,
        }

        /// `payment_method_details.cashapp` in an answer.
        Cashapp at "api/charges/object#charge_object-payment_method_details-cashapp" {
            buyer_id: Option<&'a str>,
            cashtag: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.card.checks` in an answer.
        Checks at "api/charges/object#charge_object-payment_method_details-card-checks" {
            address_line1_check: Option<&'a str>,
            address_postal_code_check: Option<&'a str>,
            cvc_check: Option<&'a str>,
        }

        /// `payment_method_details.crypto` in an answer.
        Crypto at "api/charges/object#charge_object-payment_method_details-crypto" {
            buyer_address: Option<&'a str>,
            /// One of `base`, `ethereum`, `polygon`, `solana`, `sui`, `tempo`.
            network: Option<CryptoNetwork>,
            /// One of `ousd`, `phantom_cash`, `usdc`, `usdg`, `usdp`, `usdsui`, `usdt`.
            token_currency: Option<TokenCurrency>,
            transaction_hash: Option<&'a str>,
        }

        /// `payment_method_details.eps` in an answer.
        Eps at "api/charges/object#charge_object-payment_method_details-eps" {
            bank: Option<EpsBank>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.card.extended_authorization` in an answer.
        ExtendedAuthorization
            at "api/charges/object#charge_object-payment_method_details-card-extended_authorization" {
            /// One of `disabled`, `enabled`.
            status: ExtendedAuthorizationStatus,
        }

        /// `payment_method_details.fpx` in an answer.
        Fpx at "api/charges/object#charge_object-payment_method_details-fpx" {
            /// One of `company`, `individual`.
            account_holder_type: Option<AccountHolderType>,
            bank: FpxBank,
            transaction_id: Option<&'a str>,
        }

        /// `fraud_details` in an answer.
        FraudDetails at "api/charges/object#charge_object-fraud_details" {
            stripe_report: Option<&'a str>,
            user_report: Option<&'a str>,
        }

        /// `payment_method_details.amazon_pay.funding` in an answer.
        Funding at "api/charges/object#charge_object-payment_method_details-amazon_pay-funding" {
            card: Option<FundingCard<'a>>,
            /// Only `card`. `type` on the wire.
            type_ as type: Option<FundingType>,
        }

        /// `payment_method_details.amazon_pay.funding.card` in an answer.
        FundingCard
            at "api/charges/object#charge_object-payment_method_details-amazon_pay-funding-card" {
            brand: Option<&'a str>,
            country: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            funding: Option<&'a str>,
            last4: Option<&'a str>,
        }

        /// `payment_method_details.giropay` in an answer.
        Giropay at "api/charges/object#charge_object-payment_method_details-giropay" {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.ideal` in an answer.
        Ideal at "api/charges/object#charge_object-payment_method_details-ideal" {
            bank: Option<IdealBank>,
            bic: Option<IdealBic>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            transaction_id: Option<&'a str>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.card.incremental_authorization` in an answer.
        IncrementalAuthorization
            at "api/charges/object#charge_object-payment_method_details-card-incremental_authorization" {
            /// One of `available`, `unavailable`.
            status: IncrementalAuthorizationStatus,
        }

        /// `payment_method_details.alma.installments` in an answer.
        Installments
            at "api/charges/object#charge_object-payment_method_details-alma-installments" {
            count: i64,
        }

        /// `payment_method_details.interac_present` in an answer.
        InteracPresent
            at "api/charges/object#charge_object-payment_method_details-interac_present" {
            brand: Option<&'a str>,
            cardholder_name: Option<&'a str>,
            country: Option<&'a str>,
            description: Option<&'a str>,
            emv_auth_data: Option<&'a str>,
            exp_month: i64,
            exp_year: i64,
            fingerprint: Option<&'a str>,
            funding: Option<&'a str>,
            generated_card: Option<&'a str>,
            iin: Option<&'a str>,
            issuer: Option<&'a str>,
            last4: Option<&'a str>,
            location: Option<&'a str>,
            network: Option<&'a str>,
            network_transaction_id: Option<&'a str>,
            preferred_locales: Option<Vec<&'a str>>,
            /// One of `contact_emv`, `contactless_emv`, `contactless_magstripe_mode`,
            /// `magnetic_stripe_fallback`, `magnetic_stripe_track2`.
            read_method: Option<ReadMethod>,
            reader: Option<&'a str>,
            receipt: Option<InteracPresentReceipt<'a>>,
        }

        /// `payment_method_details.interac_present.receipt` in an answer.
        InteracPresentReceipt
            at "api/charges/object#charge_object-payment_method_details-interac_present-receipt" {
            /// One of `checking`, `savings`, `unknown`.
            account_type: Option<AccountType>,
            application_cryptogram: Option<&'a str>,
            application_preferred_name: Option<&'a str>,
            authorization_code: Option<&'a str>,
            authorization_response_code: Option<&'a str>,
            cardholder_verification_method: Option<&'a str>,
            dedicated_file_name: Option<&'a str>,
            terminal_verification_results: Option<&'a str>,
            transaction_status_information: Option<&'a str>,
        }

        /// `payment_method_details.klarna` in an answer.
        Klarna at "api/charges/object#charge_object-payment_method_details-klarna" {
            location: Option<&'a str>,
            payer_details: Option<PayerDetails<'a>>,
            payment_method_category: Option<&'a str>,
            preferred_locale: Option<&'a str>,
            reader: Option<&'a str>,
        }

        /// `payment_method_details.konbini` in an answer.
        Konbini at "api/charges/object#charge_object-payment_method_details-konbini" {
            store: Option<Store<'a>>,
        }

        /// `payment_method_details.kr_card` in an answer.
        KrCard at "api/charges/object#charge_object-payment_method_details-kr_card" {
            brand: Option<KrCardBrand>,
            buyer_id: Option<&'a str>,
            last4: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `level3` in an answer.
        Level3 at "api/charges/object#charge_object-level3" {
            customer_reference: Option<&'a str>,
            line_items: Vec<LineItem<'a>>,
            merchant_reference: &'a str,
            shipping_address_zip: Option<&'a str>,
            /// In the currency's smallest unit.
            shipping_amount: Option<i64>,
            shipping_from_zip: Option<&'a str>,
        }

        /// `level3.line_items` in an answer.
        LineItem at "api/charges/object#charge_object-level3-line_items" {
            /// In the currency's smallest unit.
            discount_amount: Option<i64>,
            product_code: &'a str,
            product_description: &'a str,
            quantity: Option<i64>,
            /// In the currency's smallest unit.
            tax_amount: Option<i64>,
            unit_cost: Option<i64>,
        }

        /// `payment_method_details.link` in an answer.
        Link at "api/charges/object#charge_object-payment_method_details-link" {
            country: Option<&'a str>,
            funding_source_group: Option<&'a str>,
        }

        /// `payment_method_details.card.wallet.masterpass` in an answer.
        Masterpass
            at "api/charges/object#charge_object-payment_method_details-card-wallet-masterpass" {
            billing_address: Option<Address<'a>>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            shipping_address: Option<Address<'a>>,
        }

        /// `payment_method_details.mobilepay` in an answer.
        Mobilepay at "api/charges/object#charge_object-payment_method_details-mobilepay" {
            card: Option<MobilepayCard<'a>>,
        }

        /// `payment_method_details.mobilepay.card` in an answer.
        MobilepayCard at "api/charges/object#charge_object-payment_method_details-mobilepay-card" {
            brand: Option<&'a str>,
            country: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            last4: Option<&'a str>,
        }

        /// `payment_method_details.multibanco` in an answer.
        Multibanco at "api/charges/object#charge_object-payment_method_details-multibanco" {
            entity: Option<&'a str>,
            reference: Option<&'a str>,
        }

        /// `payment_method_details.card.network_token` in an answer.
        NetworkToken
            at "api/charges/object#charge_object-payment_method_details-card-network_token" {
            used: bool,
        }

        /// `payment_method_details.nz_bank_account` in an answer.
        NzBankAccount at "api/charges/object#charge_object-payment_method_details-nz_bank_account" {
            account_holder_name: Option<&'a str>,
            bank_code: &'a str,
            bank_name: &'a str,
            branch_code: &'a str,
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            last4: &'a str,
            suffix: Option<&'a str>,
        }

        /// `payment_method_details.card_present.offline` in an answer.
        Offline at "api/charges/object#charge_object-payment_method_details-card_present-offline" {
            stored_at: Option<Timestamp>,
            /// Only `deferred`. `type` on the wire.
            type_ as type: Option<OfflineType>,
        }

        /// `outcome` in an answer.
        Outcome at "api/charges/object#charge_object-outcome" {
            /// One of `confirm_card_data`, `do_not_try_again`, `try_again_later`.
            advice_code: Option<AdviceCode>,
            network_advice_code: Option<&'a str>,
            network_decline_code: Option<&'a str>,
            network_status: Option<&'a str>,
            reason: Option<&'a str>,
            risk_level: Option<&'a str>,
            risk_score: Option<i64>,
            rule: Option<JsonRef<'a>>,
            seller_message: Option<&'a str>,
            /// `type` on the wire.
            type_ as type: &'a str,
        }

        /// `payment_method_details.card.overcapture` in an answer.
        Overcapture at "api/charges/object#charge_object-payment_method_details-card-overcapture" {
            maximum_amount_capturable: i64,
            /// One of `available`, `unavailable`.
            status: OvercaptureStatus,
        }

        /// `payment_method_details.oxxo` in an answer.
        Oxxo at "api/charges/object#charge_object-payment_method_details-oxxo" {
            number: Option<&'a str>,
        }

        /// `payment_method_details.p24` in an answer.
        P24 at "api/charges/object#charge_object-payment_method_details-p24" {
            bank: Option<P24Bank>,
            reference: Option<&'a str>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.amazon_pay` in an answer.
        Pay at "api/charges/object#charge_object-payment_method_details-amazon_pay" {
            funding: Option<Funding<'a>>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.klarna.payer_details` in an answer.
        PayerDetails
            at "api/charges/object#charge_object-payment_method_details-klarna-payer_details" {
            address: Option<PayerDetailsAddress<'a>>,
        }

        /// `payment_method_details.klarna.payer_details.address` in an answer.
        PayerDetailsAddress
            at "api/charges/object#charge_object-payment_method_details-klarna-payer_details-address" {
            country: Option<&'a str>,
        }

        /// `payment_method_details.billie` in an answer.
        PaymentMethodDetail at "api/charges/object#charge_object-payment_method_details-billie" {
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details` in an answer.
        PaymentMethodDetails at "api/charges/object#charge_object-payment_method_details" {
            ach_credit_transfer: Option<AchCreditTransfer<'a>>,
            ach_debit: Option<AchDebit<'a>>,
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
            bizum: Option<Bizum<'a>>,
            blik: Option<Blik<'a>>,
            boleto: Option<Boleto<'a>>,
            card: Option<Card<'a>>,
            card_present: Option<CardPresent<'a>>,
            cashapp: Option<Cashapp<'a>>,
            crypto: Option<Crypto<'a>>,
            customer_balance: Option<JsonRef<'a>>,
            eps: Option<Eps<'a>>,
            fpx: Option<Fpx<'a>>,
            giropay: Option<Giropay<'a>>,
            grabpay: Option<Grabpay<'a>>,
            ideal: Option<Ideal<'a>>,
            interac_present: Option<InteracPresent<'a>>,
            kakao_pay: Option<KakaoPay<'a>>,
            klarna: Option<Klarna<'a>>,
            konbini: Option<Konbini<'a>>,
            kr_card: Option<KrCard<'a>>,
            link: Option<Link<'a>>,
            mb_way: Option<JsonRef<'a>>,
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
            sepa_credit_transfer: Option<SepaCreditTransfer<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            sequra: Option<Sequra<'a>>,
            sofort: Option<Sofort<'a>>,
            stripe_account: Option<JsonRef<'a>>,
            sunbit: Option<Sunbit<'a>>,
            swish: Option<Swish<'a>>,
            twint: Option<Twint<'a>>,
            /// `type` on the wire.
            type_ as type: &'a str,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
            wechat: Option<JsonRef<'a>>,
            wechat_pay: Option<WechatPay<'a>>,
            zip: Option<JsonRef<'a>>,
        }

        /// `payment_method_details.paynow` in an answer.
        Paynow at "api/charges/object#charge_object-payment_method_details-paynow" {
            location: Option<&'a str>,
            reader: Option<&'a str>,
            reference: Option<&'a str>,
        }

        /// `payment_method_details.paypal` in an answer.
        Paypal at "api/charges/object#charge_object-payment_method_details-paypal" {
            country: Option<&'a str>,
            payer_email: Option<&'a str>,
            payer_id: Option<&'a str>,
            payer_name: Option<&'a str>,
            seller_protection: Option<SellerProtection<'a>>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.payto` in an answer.
        Payto at "api/charges/object#charge_object-payment_method_details-payto" {
            bsb_number: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
            pay_id: Option<&'a str>,
        }

        /// `payment_method_details.pix` in an answer.
        Pix at "api/charges/object#charge_object-payment_method_details-pix" {
            bank_transaction_id: Option<&'a str>,
            fingerprint: Option<&'a str>,
            mandate: Option<&'a str>,
        }

        /// `payment_method_details.card.installments.plan` in an answer.
        Plan at "api/charges/object#charge_object-payment_method_details-card-installments-plan" {
            count: Option<i64>,
            /// Only `month`.
            interval: Option<PlanInterval>,
            /// One of `bonus`, `fixed_count`, `revolving`. `type` on the wire.
            type_ as type: PlanType,
        }

        /// `presentment_details` in an answer.
        PresentmentDetails at "api/charges/object#charge_object-presentment_details" {
            /// In the currency's smallest unit.
            presentment_amount: i64,
            presentment_currency: &'a str,
        }

        /// `payment_method_details.promptpay` in an answer.
        Promptpay at "api/charges/object#charge_object-payment_method_details-promptpay" {
            reference: Option<&'a str>,
        }

        /// `radar_options` in an answer.
        RadarOptions at "api/charges/object#charge_object-radar_options" {
            session: Option<&'a str>,
        }

        /// `payment_method_details.card_present.receipt` in an answer.
        Receipt at "api/charges/object#charge_object-payment_method_details-card_present-receipt" {
            /// One of `checking`, `credit`, `prepaid`, `unknown`.
            account_type: Option<AccountType>,
            application_cryptogram: Option<&'a str>,
            application_preferred_name: Option<&'a str>,
            authorization_code: Option<&'a str>,
            authorization_response_code: Option<&'a str>,
            cardholder_verification_method: Option<&'a str>,
            dedicated_file_name: Option<&'a str>,
            terminal_verification_results: Option<&'a str>,
            transaction_status_information: Option<&'a str>,
        }

        /// `outcome.rule_rule` in an answer.
        Rule at "api/charges/object#charge_object-outcome-rule" {
            action: &'a str,
            id: &'a str,
            predicate: &'a str,
        }

        /// `payment_method_details.paypal.seller_protection` in an answer.
        SellerProtection
            at "api/charges/object#charge_object-payment_method_details-paypal-seller_protection" {
            /// Any of `fraudulent`, `product_not_received`.
            dispute_categories: Option<Vec<DisputeCategory>>,
            /// One of `eligible`, `not_eligible`, `partially_eligible`.
            status: SellerProtectionStatus,
        }

        /// `payment_method_details.sepa_credit_transfer` in an answer.
        SepaCreditTransfer
            at "api/charges/object#charge_object-payment_method_details-sepa_credit_transfer" {
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            iban: Option<&'a str>,
        }

        /// `payment_method_details.sepa_debit` in an answer.
        SepaDebit at "api/charges/object#charge_object-payment_method_details-sepa_debit" {
            bank_code: Option<&'a str>,
            branch_code: Option<&'a str>,
            country: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
        }

        /// `shipping` in an answer.
        Shipping at "api/charges/object#charge_object-shipping" {
            address: Option<Address<'a>>,
            carrier: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
            tracking_number: Option<&'a str>,
        }

        /// `payment_method_details.sofort` in an answer.
        Sofort at "api/charges/object#charge_object-payment_method_details-sofort" {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            country: Option<&'a str>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            /// One of `de`, `en`, `es`, `fr`, `it`, `nl`, `pl`.
            preferred_language: Option<PreferredLanguage>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.konbini.store` in an answer.
        Store at "api/charges/object#charge_object-payment_method_details-konbini-store" {
            /// One of `familymart`, `lawson`, `ministop`, `seicomart`.
            chain: Option<StoreChain>,
        }

        /// `payment_method_details.swish` in an answer.
        Swish at "api/charges/object#charge_object-payment_method_details-swish" {
            fingerprint: Option<&'a str>,
            payment_reference: Option<&'a str>,
            verified_phone_last4: Option<&'a str>,
        }

        /// `payment_method_details.card.three_d_secure` in an answer.
        ThreeDSecure
            at "api/charges/object#charge_object-payment_method_details-card-three_d_secure" {
            /// One of `challenge`, `frictionless`.
            authentication_flow: Option<AuthenticationFlow>,
            /// One of `01`, `02`, `05`, `06`, `07`.
            electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
            /// One of `low_risk`, `none`.
            exemption_indicator: Option<ExemptionIndicator>,
            exemption_indicator_applied: Option<bool>,
            /// One of `attempt_acknowledged`, `authenticated`, `data_share_only`, `exempted`,
            /// `failed`, `not_supported`, `processing_error`.
            result: Option<ThreeDSecureResult>,
            /// One of `abandoned`, `bypassed`, `canceled`, `card_not_enrolled`,
            /// `network_not_supported`, `protocol_error`, `rejected`.
            result_reason: Option<ResultReason>,
            transaction_id: Option<&'a str>,
            /// One of `1.0.2`, `2.1.0`, `2.2.0`, `2.3.0`, `2.3.1`.
            version: Option<ThreeDSecureVersion>,
        }

        /// `transfer_data` in an answer.
        TransferData at "api/charges/object#charge_object-transfer_data" {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            destination: Expandable<'a, Account>,
        }

        /// `payment_method_details.twint` in an answer.
        Twint at "api/charges/object#charge_object-payment_method_details-twint" {
            mandate: Option<&'a str>,
        }

        /// `payment_method_details.upi` in an answer.
        Upi at "api/charges/object#charge_object-payment_method_details-upi" {
            vpa: Option<&'a str>,
        }

        /// `payment_method_details.us_bank_account` in an answer.
        UsBankAccount at "api/charges/object#charge_object-payment_method_details-us_bank_account" {
            /// One of `company`, `individual`.
            account_holder_type: Option<AccountHolderType>,
            /// One of `checking`, `savings`.
            account_type: Option<AccountType>,
            bank_name: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<Expandable<'a, Mandate>>,
            payment_reference: Option<&'a str>,
            routing_number: Option<&'a str>,
        }

        /// `payment_method_details.card.wallet` in an answer.
        Wallet at "api/charges/object#charge_object-payment_method_details-card-wallet" {
            /// If `type` is `amex_express_checkout`.
            amex_express_checkout: Option<JsonRef<'a>>,
            /// If `type` is `apple_pay`.
            apple_pay: Option<JsonRef<'a>>,
            dynamic_last4: Option<&'a str>,
            /// If `type` is `google_pay`.
            google_pay: Option<JsonRef<'a>>,
            /// If `type` is `link`.
            link: Option<WalletLink<'a>>,
            /// If `type` is `masterpass`.
            masterpass: Option<Masterpass<'a>>,
            /// If `type` is `samsung_pay`.
            samsung_pay: Option<JsonRef<'a>>,
            /// One of `amex_express_checkout`, `apple_pay`, `google_pay`, `link`, `masterpass`,
            /// `samsung_pay`, `visa_checkout`. `type` on the wire.
            type_ as type: WalletType,
            /// If `type` is `visa_checkout`.
            visa_checkout: Option<VisaCheckout<'a>>,
        }

        /// `payment_method_details.card.wallet.link` in an answer.
        WalletLink at "api/charges/object#charge_object-payment_method_details-card-wallet-link" {
            funding_source_group: Option<&'a str>,
        }

        /// `payment_method_details.wechat_pay` in an answer.
        WechatPay at "api/charges/object#charge_object-payment_method_details-wechat_pay" {
            fingerprint: Option<&'a str>,
            location: Option<&'a str>,
            reader: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }
    }

    kinds {
        PaymentMethodDetailsKind of view PaymentMethodDetails {
            AchCreditTransfer("ach_credit_transfer"): AchCreditTransfer<'a>,
            AchDebit("ach_debit"): AchDebit<'a>,
            AcssDebit("acss_debit"): AcssDebit<'a>,
            Affirm("affirm"): Affirm<'a>,
            AfterpayClearpay("afterpay_clearpay"): AfterpayClearpay<'a>,
            Alipay("alipay"): Alipay<'a>,
            Alma("alma"): Alma<'a>,
            AmazonPay("amazon_pay"): AmazonPay<'a>,
            AuBecsDebit("au_becs_debit"): AuBecsDebit<'a>,
            BacsDebit("bacs_debit"): BacsDebit<'a>,
            Bancontact("bancontact"): Bancontact<'a>,
            Billie("billie"): Billie<'a>,
            Bizum("bizum"): Bizum<'a>,
            Blik("blik"): Blik<'a>,
            Boleto("boleto"): Boleto<'a>,
            Card("card"): Card<'a>,
            CardPresent("card_present"): CardPresent<'a>,
            Cashapp("cashapp"): Cashapp<'a>,
            Crypto("crypto"): Crypto<'a>,
            CustomerBalance("customer_balance"): JsonRef<'a>,
            Eps("eps"): Eps<'a>,
            Fpx("fpx"): Fpx<'a>,
            Giropay("giropay"): Giropay<'a>,
            Grabpay("grabpay"): Grabpay<'a>,
            Ideal("ideal"): Ideal<'a>,
            InteracPresent("interac_present"): InteracPresent<'a>,
            KakaoPay("kakao_pay"): KakaoPay<'a>,
            Klarna("klarna"): Klarna<'a>,
            Konbini("konbini"): Konbini<'a>,
            KrCard("kr_card"): KrCard<'a>,
            Link("link"): Link<'a>,
            MbWay("mb_way"): JsonRef<'a>,
            Mobilepay("mobilepay"): Mobilepay<'a>,
            Multibanco("multibanco"): Multibanco<'a>,
            NaverPay("naver_pay"): NaverPay<'a>,
            NzBankAccount("nz_bank_account"): NzBankAccount<'a>,
            Oxxo("oxxo"): Oxxo<'a>,
            P24("p24"): P24<'a>,
            PayByBank("pay_by_bank"): JsonRef<'a>,
            Payco("payco"): Payco<'a>,
            Paynow("paynow"): Paynow<'a>,
            Paypal("paypal"): Paypal<'a>,
            Paypay("paypay"): JsonRef<'a>,
            Payto("payto"): Payto<'a>,
            Pix("pix"): Pix<'a>,
            Promptpay("promptpay"): Promptpay<'a>,
            RevolutPay("revolut_pay"): RevolutPay<'a>,
            SamsungPay("samsung_pay"): SamsungPay<'a>,
            Satispay("satispay"): Satispay<'a>,
            Scalapay("scalapay"): Scalapay<'a>,
            SepaCreditTransfer("sepa_credit_transfer"): SepaCreditTransfer<'a>,
            SepaDebit("sepa_debit"): SepaDebit<'a>,
            Sequra("sequra"): Sequra<'a>,
            Sofort("sofort"): Sofort<'a>,
            StripeAccount("stripe_account"): JsonRef<'a>,
            Sunbit("sunbit"): Sunbit<'a>,
            Swish("swish"): Swish<'a>,
            Twint("twint"): Twint<'a>,
            Upi("upi"): Upi<'a>,
            UsBankAccount("us_bank_account"): UsBankAccount<'a>,
            Wechat("wechat"): JsonRef<'a>,
            WechatPay("wechat_pay"): WechatPay<'a>,
            Zip("zip"): JsonRef<'a>,
        }

        WalletKind of view Wallet {
            AmexExpressCheckout("amex_express_checkout"): JsonRef<'a>,
            ApplePay("apple_pay"): JsonRef<'a>,
            GooglePay("google_pay"): JsonRef<'a>,
            Link("link"): WalletLink<'a>,
            Masterpass("masterpass"): Masterpass<'a>,
            SamsungPay("samsung_pay"): JsonRef<'a>,
            VisaCheckout("visa_checkout"): VisaCheckout<'a>,
        }
    }

    enums {
        /// `payment_method_details.us_bank_account.account_type`.
        AccountType {
            Checking = "checking",
            Credit = "credit",
            Prepaid = "prepaid",
            Savings = "savings",
            Unknown_ = "unknown",
        }

        /// `outcome.advice_code`.
        AdviceCode {
            ConfirmCardData = "confirm_card_data",
            DoNotTryAgain = "do_not_try_again",
            TryAgainLater = "try_again_later",
        }

        /// `payment_method_details.card.three_d_secure.authentication_flow`.
        AuthenticationFlow { Challenge = "challenge", Frictionless = "frictionless" }

        /// `payment_method_details.card_present.wallet.type`.
        CardPresentWalletType {
            ApplePay = "apple_pay",
            GooglePay = "google_pay",
            SamsungPay = "samsung_pay",
            Unknown_ = "unknown",
        }

        /// `status`.
        ChargeStatus { Failed = "failed", Pending = "pending", Succeeded = "succeeded" }

        /// `payment_method_details.crypto.network`.
        CryptoNetwork {
            Base = "base",
            Ethereum = "ethereum",
            Polygon = "polygon",
            Solana = "solana",
            Sui = "sui",
            Tempo = "tempo",
        }

        /// `payment_method_details.paypal.seller_protection.dispute_categories`.
        DisputeCategory { Fraudulent = "fraudulent", ProductNotReceived = "product_not_received" }

        /// `payment_method_details.card.three_d_secure.electronic_commerce_indicator`.
        ElectronicCommerceIndicator { V01 = "01", V02 = "02", V05 = "05", V06 = "06", V07 = "07" }

        /// `payment_method_details.eps.bank`.
        EpsBank {
            ArzteUndApothekerBank = "arzte_und_apotheker_bank",
            AustrianAnadiBankAg = "austrian_anadi_bank_ag",
            BankAustria = "bank_austria",
            BankhausCarlSpangler = "bankhaus_carl_spangler",
            BankhausSchelhammerUndSchatteraAg = "bankhaus_schelhammer_und_schattera_ag",
            BawagPskAg = "bawag_psk_ag",
            BksBankAg = "bks_bank_ag",
            BrullKallmusBankAg = "brull_kallmus_bank_ag",
            BtvVierLanderBank = "btv_vier_lander_bank",
            CapitalBankGraweGruppeAg = "capital_bank_grawe_gruppe_ag",
            DeutscheBankAg = "deutsche_bank_ag",
            Dolomitenbank = "dolomitenbank",
            EasybankAg = "easybank_ag",
            ErsteBankUndSparkassen = "erste_bank_und_sparkassen",
            HypoAlpeadriabankInternationalAg = "hypo_alpeadriabank_international_ag",
            HypoBankBurgenlandAktiengesellschaft = "hypo_bank_burgenland_aktiengesellschaft",
            HypoNoeLbFurNiederosterreichUWien = "hypo_noe_lb_fur_niederosterreich_u_wien",
            HypoOberosterreichSalzburgSteiermark = "hypo_oberosterreich_salzburg_steiermark",
            HypoTirolBankAg = "hypo_tirol_bank_ag",
            HypoVorarlbergBankAg = "hypo_vorarlberg_bank_ag",
            MarchfelderBank = "marchfelder_bank",
            OberbankAg = "oberbank_ag",
            RaiffeisenBankengruppeOsterreich = "raiffeisen_bankengruppe_osterreich",
            SchoellerbankAg = "schoellerbank_ag",
            SpardaBankWien = "sparda_bank_wien",
            VolksbankGruppe = "volksbank_gruppe",
            VolkskreditbankAg = "volkskreditbank_ag",
            VrBankBraunau = "vr_bank_braunau",
        }

        /// `payment_method_details.card.three_d_secure.exemption_indicator`.
        ExemptionIndicator { LowRisk = "low_risk", None = "none" }

        /// `payment_method_details.card.extended_authorization.status`.
        ExtendedAuthorizationStatus { Disabled = "disabled", Enabled = "enabled" }

        /// `payment_method_details.fpx.bank`.
        FpxBank {
            AffinBank = "affin_bank",
            Agrobank = "agrobank",
            AllianceBank = "alliance_bank",
            Ambank = "ambank",
            BankIslam = "bank_islam",
            BankMuamalat = "bank_muamalat",
            BankOfChina = "bank_of_china",
            BankRakyat = "bank_rakyat",
            BnpParibas = "bnp_paribas",
            Bsn = "bsn",
            Cimb = "cimb",
            Citibank = "citibank",
            DeutscheBank = "deutsche_bank",
            HongLeongBank = "hong_leong_bank",
            Hsbc = "hsbc",
            Kfh = "kfh",
            Maybank2e = "maybank2e",
            Maybank2u = "maybank2u",
            MbsbBank = "mbsb_bank",
            Ocbc = "ocbc",
            PbEnterprise = "pb_enterprise",
            PublicBank = "public_bank",
            Rhb = "rhb",
            StandardChartered = "standard_chartered",
            Uob = "uob",
        }

        /// `payment_method_details.amazon_pay.funding.type`.
        FundingType { Card = "card" }

        /// `payment_method_details.ideal.bank`.
        IdealBank {
            AbnAmro = "abn_amro",
            Adyen = "adyen",
            AsnBank = "asn_bank",
            Bunq = "bunq",
            Buut = "buut",
            Finom = "finom",
            Handelsbanken = "handelsbanken",
            Ing = "ing",
            Knab = "knab",
            Mollie = "mollie",
            Moneyou = "moneyou",
            N26 = "n26",
            Nn = "nn",
            Rabobank = "rabobank",
            Regiobank = "regiobank",
            Revolut = "revolut",
            SnsBank = "sns_bank",
            TriodosBank = "triodos_bank",
            VanLanschot = "van_lanschot",
            Yoursafe = "yoursafe",
        }

        /// `payment_method_details.ideal.bic`.
        IdealBic {
            Abnanl2a = "ABNANL2A",
            Adybnl2a = "ADYBNL2A",
            Asnbnl21 = "ASNBNL21",
            Bitsnl2a = "BITSNL2A",
            Bunqnl2a = "BUNQNL2A",
            Buutnl2a = "BUUTNL2A",
            Fnomnl22 = "FNOMNL22",
            Fvlbnl22 = "FVLBNL22",
            Handnl2a = "HANDNL2A",
            Ingbnl2a = "INGBNL2A",
            Knabnl2h = "KNABNL2H",
            Mllenl2a = "MLLENL2A",
            Moyonl21 = "MOYONL21",
            Nnbanl2g = "NNBANL2G",
            Ntsbdeb1 = "NTSBDEB1",
            Rabonl2u = "RABONL2U",
            Rbrbnl21 = "RBRBNL21",
            Revoie23 = "REVOIE23",
            Revolt21 = "REVOLT21",
            Snsbnl2a = "SNSBNL2A",
            Trionl2u = "TRIONL2U",
        }

        /// `payment_method_details.card.incremental_authorization.status`.
        IncrementalAuthorizationStatus { Available = "available", Unavailable = "unavailable" }

        /// `payment_method_details.kr_card.brand`.
        KrCardBrand {
            Bc = "bc",
            Citi = "citi",
            Hana = "hana",
            Hyundai = "hyundai",
            Jeju = "jeju",
            Jeonbuk = "jeonbuk",
            Kakaobank = "kakaobank",
            Kbank = "kbank",
            Kdbbank = "kdbbank",
            Kookmin = "kookmin",
            Kwangju = "kwangju",
            Lotte = "lotte",
            Mg = "mg",
            Nh = "nh",
            Post = "post",
            Samsung = "samsung",
            Savingsbank = "savingsbank",
            Shinhan = "shinhan",
            Shinhyup = "shinhyup",
            Suhyup = "suhyup",
            Tossbank = "tossbank",
            Woori = "woori",
        }

        /// `payment_method_details.card_present.offline.type`.
        OfflineType { Deferred = "deferred" }

        /// `payment_method_details.card.overcapture.status`.
        OvercaptureStatus { Available = "available", Unavailable = "unavailable" }

        /// `payment_method_details.p24.bank`.
        P24Bank {
            AliorBank = "alior_bank",
            BankMillennium = "bank_millennium",
            BankNowyBfgSa = "bank_nowy_bfg_sa",
            BankPekaoSa = "bank_pekao_sa",
            BankiSpbdzielcze = "banki_spbdzielcze",
            Blik = "blik",
            BnpParibas = "bnp_paribas",
            Boz = "boz",
            CitiHandlowy = "citi_handlowy",
            CreditAgricole = "credit_agricole",
            Envelobank = "envelobank",
            EtransferPocztowy24 = "etransfer_pocztowy24",
            GetinBank = "getin_bank",
            Ideabank = "ideabank",
            Ing = "ing",
            Inteligo = "inteligo",
            MbankMtransfer = "mbank_mtransfer",
            NestPrzelew = "nest_przelew",
            NoblePay = "noble_pay",
            PbacZIpko = "pbac_z_ipko",
            PlusBank = "plus_bank",
            SantanderPrzelew24 = "santander_przelew24",
            TmobileUsbugiBankowe = "tmobile_usbugi_bankowe",
            ToyotaBank = "toyota_bank",
            Velobank = "velobank",
            VolkswagenBank = "volkswagen_bank",
        }

        /// `payment_method_details.card.installments.plan.interval`.
        PlanInterval { Month = "month" }

        /// `payment_method_details.card.installments.plan.type`.
        PlanType { Bonus = "bonus", FixedCount = "fixed_count", Revolving = "revolving" }

        /// `payment_method_details.bancontact.preferred_language`.
        PreferredLanguage {
            De = "de",
            En = "en",
            Es = "es",
            Fr = "fr",
            It = "it",
            Nl = "nl",
            Pl = "pl",
        }

        /// `payment_method_details.card_present.read_method`.
        ReadMethod {
            ContactEmv = "contact_emv",
            ContactlessEmv = "contactless_emv",
            ContactlessMagstripeMode = "contactless_magstripe_mode",
            MagneticStripeFallback = "magnetic_stripe_fallback",
            MagneticStripeTrack2 = "magnetic_stripe_track2",
        }

        /// `payment_method_details.card.three_d_secure.result_reason`.
        ResultReason {
            Abandoned = "abandoned",
            Bypassed = "bypassed",
            Canceled = "canceled",
            CardNotEnrolled = "card_not_enrolled",
            NetworkNotSupported = "network_not_supported",
            ProtocolError = "protocol_error",
            Rejected = "rejected",
        }

        /// `payment_method_details.paypal.seller_protection.status`.
        SellerProtectionStatus {
            Eligible = "eligible",
            NotEligible = "not_eligible",
            PartiallyEligible = "partially_eligible",
        }

        /// `payment_method_details.card.setup_credential_usage`.
        SetupCredentialUsage {
            Installment = "installment",
            Recurring = "recurring",
            Unscheduled = "unscheduled",
        }

        /// `payment_method_details.konbini.store.chain`.
        StoreChain {
            Familymart = "familymart",
            Lawson = "lawson",
            Ministop = "ministop",
            Seicomart = "seicomart",
        }

        /// `payment_method_details.card.stored_credential_usage`.
        StoredCredentialUsage {
            Installment = "installment",
            Recurring = "recurring",
            Unscheduled = "unscheduled",
        }

        /// `payment_method_details.card.three_d_secure.result`.
        ThreeDSecureResult {
            AttemptAcknowledged = "attempt_acknowledged",
            Authenticated = "authenticated",
            DataShareOnly = "data_share_only",
            Exempted = "exempted",
            Failed = "failed",
            NotSupported = "not_supported",
            ProcessingError = "processing_error",
        }

        /// `payment_method_details.card.three_d_secure.version`.
        ThreeDSecureVersion {
            V1_0_2 = "1.0.2",
            V2_1_0 = "2.1.0",
            V2_2_0 = "2.2.0",
            V2_3_0 = "2.3.0",
            V2_3_1 = "2.3.1",
        }

        /// `payment_method_details.crypto.token_currency`.
        TokenCurrency {
            Ousd = "ousd",
            PhantomCash = "phantom_cash",
            Usdc = "usdc",
            Usdg = "usdg",
            Usdp = "usdp",
            Usdsui = "usdsui",
            Usdt = "usdt",
        }

        /// `fraud_details.user_report`.
        UserReport { Fraudulent = "fraudulent", Safe = "safe" }

        /// `payment_method_details.card.wallet.type`.
        WalletType {
            AmexExpressCheckout = "amex_express_checkout",
            ApplePay = "apple_pay",
            GooglePay = "google_pay",
            Link = "link",
            Masterpass = "masterpass",
            SamsungPay = "samsung_pay",
            VisaCheckout = "visa_checkout",
        }
    }
}

/// [`payment_method_details.amazon_pay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-amazon_pay)
/// in an answer: another name of [`Pay`].
pub type AmazonPay<'a> = Pay<'a>;

/// [`payment_method_details.billie`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-billie)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Billie<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.grabpay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-grabpay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Grabpay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.kakao_pay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-kakao_pay)
/// in an answer: another name of [`Bizum`].
pub type KakaoPay<'a> = Bizum<'a>;

/// [`payment_method_details.card.multicapture`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card-multicapture)
/// in an answer: another name of [`IncrementalAuthorization`].
pub type Multicapture<'a> = IncrementalAuthorization<'a>;

/// `payment_method_details.card.multicapture.status`: another name of
/// [`IncrementalAuthorizationStatus`].
pub type MulticaptureStatus = IncrementalAuthorizationStatus;

/// [`payment_method_details.naver_pay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-naver_pay)
/// in an answer: another name of [`Bizum`].
pub type NaverPay<'a> = Bizum<'a>;

/// [`payment_method_details.payco`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-payco)
/// in an answer: another name of [`Bizum`].
pub type Payco<'a> = Bizum<'a>;

/// [`payment_method_details.revolut_pay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-revolut_pay)
/// in an answer: another name of [`Pay`].
pub type RevolutPay<'a> = Pay<'a>;

/// [`payment_method_details.samsung_pay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-samsung_pay)
/// in an answer: another name of [`Bizum`].
pub type SamsungPay<'a> = Bizum<'a>;

/// [`payment_method_details.satispay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-satispay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Satispay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.scalapay`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-scalapay)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Scalapay<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.sequra`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-sequra)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Sequra<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.sunbit`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-sunbit)
/// in an answer: another name of [`PaymentMethodDetail`].
pub type Sunbit<'a> = PaymentMethodDetail<'a>;

/// [`payment_method_details.card.wallet.visa_checkout`](https://docs.stripe.com/api/charges/object#charge_object-payment_method_details-card-wallet-visa_checkout)
/// in an answer: another name of [`Masterpass`].
pub type VisaCheckout<'a> = Masterpass<'a>;
