//! [Charges](https://docs.stripe.com/api/charges).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::{
    Account, Application, ApplicationFee, BalanceTransaction, Customer, CustomerSource, Emptyable,
    Mandate, Metadata, PaymentIntent, PaymentMethod, Refund, Review, TimeRange, Transfer,
};
use crate::{Expandable, Json, Timestamp};
use std::collections::BTreeMap;

pub use crate::api::accounts::{AccountHolderType, Address, AddressParams};
pub use crate::api::cards::RegulatedStatus;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/charges/create) a charge.
        ///
        /// Deprecated by Stripe.
        POST "/v1/charges" create() Create -> Charge {
            /// In the currency's smallest unit.
            amount: i64,
            application_fee: i64,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            capture: bool,
            currency: String,
            customer: String,
            description: String,
            destination: |DestinationParams|,
            expand: Vec<String>,
            metadata: Emptyable<Metadata>,
            on_behalf_of: String,
            radar_options: |RadarOptionsParams|,
            receipt_email: String,
            shipping: |ShippingParams|,
            source: String,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_data: |TransferDataParams|,
            transfer_group: String,
        }

        /// [Retrieves](https://docs.stripe.com/api/charges/retrieve) a charge.
        GET "/v1/charges/{charge}" retrieve(charge) Retrieve -> Charge {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/charges/update) a charge.
        POST "/v1/charges/{charge}" update(charge) Update -> Charge {
            customer: String,
            description: String,
            expand: Vec<String>,
            fraud_details: |FraudDetailsParams|,
            metadata: Emptyable<Metadata>,
            receipt_email: String,
            shipping: |ShippingParams|,
            transfer_group: String,
        }

        /// [Lists](https://docs.stripe.com/api/charges/list) charges.
        GET "/v1/charges" list() List => [Charge] Cursor {
            created: TimeRange,
            customer: String,
            ending_before: String,
            expand: Vec<String>,
            limit: i64,
            payment_intent: String,
            starting_after: String,
            transfer_group: String,
        }

        /// [Searches](https://docs.stripe.com/api/charges/search) charges.
        GET "/v1/charges/search" search() Search => [Charge] Search {
            expand: Vec<String>,
            limit: i64,
            page: String,
            /// Required.
            query: String,
        }

        /// [Captures](https://docs.stripe.com/api/charges/capture) a charge.
        ///
        /// Deprecated by Stripe.
        POST "/v1/charges/{charge}/capture" capture(charge) Capture -> Charge {
            /// In the currency's smallest unit.
            amount: i64,
            application_fee: i64,
            /// In the currency's smallest unit.
            application_fee_amount: i64,
            expand: Vec<String>,
            receipt_email: String,
            statement_descriptor: String,
            statement_descriptor_suffix: String,
            transfer_data: |TransferDataParams|,
            transfer_group: String,
        }
    }

    params {
        /// `destination` in a request.
        DestinationParams {
            /// Required.
            account: String,
            /// In the currency's smallest unit.
            amount: i64,
        }

        /// `fraud_details` in a request.
        FraudDetailsParams {
            /// Required.
            user_report: Emptyable<UserReport>,
        }

        /// `radar_options` in a request.
        RadarOptionsParams {
            session: String,
        }

        /// `shipping` in a request.
        ShippingParams {
            /// Required.
            address: |AddressParams|,
            carrier: String,
            /// Required.
            name: String,
            phone: String,
            tracking_number: String,
        }

        /// `transfer_data` in a request.
        TransferDataParams {
            /// In the currency's smallest unit.
            amount: i64,
            description: String,
            destination: String,
        }
    }

    objects {
        /// A [charge](https://docs.stripe.com/api/charges/object).
        Charge "charge" id {
            /// In the currency's smallest unit.
            amount: i64,
            /// In the currency's smallest unit.
            amount_captured: i64,
            /// In the currency's smallest unit.
            amount_refunded: i64,
            application: Option<Expandable<'a, Application>>,
            application_fee: Option<Expandable<'a, ApplicationFee>>,
            /// In the currency's smallest unit.
            application_fee_amount: Option<i64>,
            authorization_code: Option<&'a str>,
            balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            billing_details: BillingDetails<'a>,
            calculated_statement_descriptor: Option<&'a str>,
            captured: bool,
            created: Timestamp,
            currency: &'a str,
            customer: Option<Expandable<'a, Customer>>,
            description: Option<&'a str>,
            disputed: bool,
            failure_balance_transaction: Option<Expandable<'a, BalanceTransaction>>,
            failure_code: Option<&'a str>,
            failure_message: Option<&'a str>,
            fraud_details: Option<FraudDetails<'a>>,
            level3: Option<Level3<'a>>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            on_behalf_of: Option<Expandable<'a, Account>>,
            outcome: Option<Outcome<'a>>,
            paid: bool,
            payment_intent: Option<Expandable<'a, PaymentIntent>>,
            payment_method: Option<&'a str>,
            payment_method_details: Option<PaymentMethodDetails<'a>>,
            presentment_details: Option<PresentmentDetails<'a>>,
            radar_options: Option<RadarOptions<'a>>,
            receipt_email: Option<&'a str>,
            receipt_number: Option<&'a str>,
            receipt_url: Option<&'a str>,
            refunded: bool,
            refunds: Option<crate::List<Refund>>,
            review: Option<Expandable<'a, Review>>,
            shipping: Option<Shipping<'a>>,
            source: Option<CustomerSource>,
            source_transfer: Option<Expandable<'a, Transfer>>,
            statement_descriptor: Option<&'a str>,
            statement_descriptor_suffix: Option<&'a str>,
            status: ChargeStatus,
            transfer: Option<Expandable<'a, Transfer>>,
            transfer_data: Option<TransferData<'a>>,
            transfer_group: Option<&'a str>,
        }
    }

    views {
        /// `payment_method_details.ach_credit_transfer` in an answer.
        AchCreditTransfer {
            account_number: Option<&'a str>,
            bank_name: Option<&'a str>,
            routing_number: Option<&'a str>,
            swift_code: Option<&'a str>,
        }

        /// `payment_method_details.ach_debit` in an answer.
        AchDebit {
            account_holder_type: Option<AccountHolderType>,
            bank_name: Option<&'a str>,
            country: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            routing_number: Option<&'a str>,
        }

        /// `payment_method_details.acss_debit` in an answer.
        AcssDebit {
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
        Affirm {
            location: Option<&'a str>,
            reader: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.afterpay_clearpay` in an answer.
        AfterpayClearpay {
            order_id: Option<&'a str>,
            reference: Option<&'a str>,
        }

        /// `payment_method_details.alipay` in an answer.
        Alipay {
            buyer_id: Option<&'a str>,
            fingerprint: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.alma` in an answer.
        Alma {
            installments: Option<Installments<'a>>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.au_becs_debit` in an answer.
        AuBecsDebit {
            bsb_number: Option<&'a str>,
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
        }

        /// `payment_method_details.bacs_debit` in an answer.
        BacsDebit {
            /// A date: YYYY-MM-DD.
            expected_debit_date: Option<&'a str>,
            fingerprint: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
            sort_code: Option<&'a str>,
        }

        /// `payment_method_details.bancontact` in an answer.
        Bancontact {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            preferred_language: Option<PreferredLanguage>,
            verified_name: Option<&'a str>,
        }

        /// `billing_details` in an answer.
        BillingDetails {
            address: Option<Address<'a>>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
            tax_id: Option<&'a str>,
        }

        /// `payment_method_details.bizum` in an answer.
        Bizum {
            buyer_id: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.blik` in an answer.
        Blik {
            buyer_id: Option<&'a str>,
        }

        /// `payment_method_details.boleto` in an answer.
        Boleto {
            tax_id: &'a str,
        }

        /// `payment_method_details.card` in an answer.
        Card {
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
            multicapture: Option<IncrementalAuthorization<'a>>,
            network: Option<&'a str>,
            network_token: Option<NetworkToken<'a>>,
            network_transaction_id: Option<&'a str>,
            overcapture: Option<Overcapture<'a>>,
            regulated_status: Option<RegulatedStatus>,
            setup_credential_usage: Option<SetupCredentialUsage>,
            stored_credential_usage: Option<StoredCredentialUsage>,
            three_d_secure: Option<ThreeDSecure<'a>>,
            transaction_link_id: Option<&'a str>,
            wallet: Option<Wallet<'a>>,
        }

        /// `payment_method_details.card.installments` in an answer.
        CardInstallments {
            plan: Option<Plan<'a>>,
        }

        /// `payment_method_details.card_present` in an answer.
        CardPresent {
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
            read_method: Option<ReadMethod>,
            reader: Option<&'a str>,
            receipt: Option<Receipt<'a>>,
            wallet: Option<CardPresentWallet<'a>>,
        }

        /// `payment_method_details.card_present.wallet` in an answer.
        CardPresentWallet {
            type_: CardPresentWalletType,
        }

        /// `payment_method_details.cashapp` in an answer.
        Cashapp {
            buyer_id: Option<&'a str>,
            cashtag: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.card.checks` in an answer.
        Checks {
            address_line1_check: Option<&'a str>,
            address_postal_code_check: Option<&'a str>,
            cvc_check: Option<&'a str>,
        }

        /// `payment_method_details.crypto` in an answer.
        Crypto {
            buyer_address: Option<&'a str>,
            network: Option<CryptoNetwork>,
            token_currency: Option<TokenCurrency>,
            transaction_hash: Option<&'a str>,
        }

        /// `payment_method_details.eps` in an answer.
        Eps {
            bank: Option<EpsBank>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.card.extended_authorization` in an answer.
        ExtendedAuthorization {
            status: ExtendedAuthorizationStatus,
        }

        /// `payment_method_details.fpx` in an answer.
        Fpx {
            account_holder_type: Option<AccountHolderType>,
            bank: FpxBank,
            transaction_id: Option<&'a str>,
        }

        /// `fraud_details` in an answer.
        FraudDetails {
            stripe_report: Option<&'a str>,
            user_report: Option<&'a str>,
        }

        /// `payment_method_details.amazon_pay.funding` in an answer.
        Funding {
            card: Option<FundingCard<'a>>,
            type_: Option<FundingType>,
        }

        /// `payment_method_details.amazon_pay.funding.card` in an answer.
        FundingCard {
            brand: Option<&'a str>,
            country: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            funding: Option<&'a str>,
            last4: Option<&'a str>,
        }

        /// `payment_method_details.giropay` in an answer.
        Giropay {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.ideal` in an answer.
        Ideal {
            bank: Option<IdealBank>,
            bic: Option<IdealBic>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            transaction_id: Option<&'a str>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.card.incremental_authorization` in an answer.
        IncrementalAuthorization {
            status: IncrementalAuthorizationStatus,
        }

        /// `payment_method_details.alma.installments` in an answer.
        Installments {
            count: i64,
        }

        /// `payment_method_details.interac_present` in an answer.
        InteracPresent {
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
            read_method: Option<ReadMethod>,
            reader: Option<&'a str>,
            receipt: Option<InteracPresentReceipt<'a>>,
        }

        /// `payment_method_details.interac_present.receipt` in an answer.
        InteracPresentReceipt {
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
        Klarna {
            location: Option<&'a str>,
            payer_details: Option<PayerDetails<'a>>,
            payment_method_category: Option<&'a str>,
            preferred_locale: Option<&'a str>,
            reader: Option<&'a str>,
        }

        /// `payment_method_details.konbini` in an answer.
        Konbini {
            store: Option<Store<'a>>,
        }

        /// `payment_method_details.kr_card` in an answer.
        KrCard {
            brand: Option<KrCardBrand>,
            buyer_id: Option<&'a str>,
            last4: Option<&'a str>,
            transaction_id: Option<&'a str>,
        }

        /// `level3` in an answer.
        Level3 {
            customer_reference: Option<&'a str>,
            line_items: Vec<LineItem<'a>>,
            merchant_reference: &'a str,
            shipping_address_zip: Option<&'a str>,
            /// In the currency's smallest unit.
            shipping_amount: Option<i64>,
            shipping_from_zip: Option<&'a str>,
        }

        /// `level3.line_items` in an answer.
        LineItem {
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
        Link {
            country: Option<&'a str>,
            funding_source_group: Option<&'a str>,
        }

        /// `payment_method_details.card.wallet.masterpass` in an answer.
        Masterpass {
            billing_address: Option<Address<'a>>,
            email: Option<&'a str>,
            name: Option<&'a str>,
            shipping_address: Option<Address<'a>>,
        }

        /// `payment_method_details.mobilepay` in an answer.
        Mobilepay {
            card: Option<MobilepayCard<'a>>,
        }

        /// `payment_method_details.mobilepay.card` in an answer.
        MobilepayCard {
            brand: Option<&'a str>,
            country: Option<&'a str>,
            exp_month: Option<i64>,
            exp_year: Option<i64>,
            last4: Option<&'a str>,
        }

        /// `payment_method_details.multibanco` in an answer.
        Multibanco {
            entity: Option<&'a str>,
            reference: Option<&'a str>,
        }

        /// `payment_method_details.card.network_token` in an answer.
        NetworkToken {
            used: bool,
        }

        /// `payment_method_details.nz_bank_account` in an answer.
        NzBankAccount {
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
        Offline {
            stored_at: Option<Timestamp>,
            type_: Option<OfflineType>,
        }

        /// `outcome` in an answer.
        Outcome {
            advice_code: Option<AdviceCode>,
            network_advice_code: Option<&'a str>,
            network_decline_code: Option<&'a str>,
            network_status: Option<&'a str>,
            reason: Option<&'a str>,
            risk_level: Option<&'a str>,
            risk_score: Option<i64>,
            rule: Option<&'a Json>,
            seller_message: Option<&'a str>,
            type_: &'a str,
        }

        /// `payment_method_details.card.overcapture` in an answer.
        Overcapture {
            maximum_amount_capturable: i64,
            status: OvercaptureStatus,
        }

        /// `payment_method_details.oxxo` in an answer.
        Oxxo {
            number: Option<&'a str>,
        }

        /// `payment_method_details.p24` in an answer.
        P24 {
            bank: Option<P24Bank>,
            reference: Option<&'a str>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.amazon_pay` in an answer.
        Pay {
            funding: Option<Funding<'a>>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.klarna.payer_details` in an answer.
        PayerDetails {
            address: Option<PayerDetailsAddress<'a>>,
        }

        /// `payment_method_details.klarna.payer_details.address` in an answer.
        PayerDetailsAddress {
            country: Option<&'a str>,
        }

        /// `payment_method_details.billie` in an answer.
        PaymentMethodDetail {
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details` in an answer.
        PaymentMethodDetails {
            ach_credit_transfer: Option<AchCreditTransfer<'a>>,
            ach_debit: Option<AchDebit<'a>>,
            acss_debit: Option<AcssDebit<'a>>,
            affirm: Option<Affirm<'a>>,
            afterpay_clearpay: Option<AfterpayClearpay<'a>>,
            alipay: Option<Alipay<'a>>,
            alma: Option<Alma<'a>>,
            amazon_pay: Option<Pay<'a>>,
            au_becs_debit: Option<AuBecsDebit<'a>>,
            bacs_debit: Option<BacsDebit<'a>>,
            bancontact: Option<Bancontact<'a>>,
            billie: Option<PaymentMethodDetail<'a>>,
            bizum: Option<Bizum<'a>>,
            blik: Option<Blik<'a>>,
            boleto: Option<Boleto<'a>>,
            card: Option<Card<'a>>,
            card_present: Option<CardPresent<'a>>,
            cashapp: Option<Cashapp<'a>>,
            crypto: Option<Crypto<'a>>,
            customer_balance: Option<&'a Json>,
            eps: Option<Eps<'a>>,
            fpx: Option<Fpx<'a>>,
            giropay: Option<Giropay<'a>>,
            grabpay: Option<PaymentMethodDetail<'a>>,
            ideal: Option<Ideal<'a>>,
            interac_present: Option<InteracPresent<'a>>,
            kakao_pay: Option<Bizum<'a>>,
            klarna: Option<Klarna<'a>>,
            konbini: Option<Konbini<'a>>,
            kr_card: Option<KrCard<'a>>,
            link: Option<Link<'a>>,
            mb_way: Option<&'a Json>,
            mobilepay: Option<Mobilepay<'a>>,
            multibanco: Option<Multibanco<'a>>,
            naver_pay: Option<Bizum<'a>>,
            nz_bank_account: Option<NzBankAccount<'a>>,
            oxxo: Option<Oxxo<'a>>,
            p24: Option<P24<'a>>,
            pay_by_bank: Option<&'a Json>,
            payco: Option<Bizum<'a>>,
            paynow: Option<Paynow<'a>>,
            paypal: Option<Paypal<'a>>,
            paypay: Option<&'a Json>,
            payto: Option<Payto<'a>>,
            pix: Option<Pix<'a>>,
            promptpay: Option<Promptpay<'a>>,
            revolut_pay: Option<Pay<'a>>,
            samsung_pay: Option<Bizum<'a>>,
            satispay: Option<PaymentMethodDetail<'a>>,
            scalapay: Option<PaymentMethodDetail<'a>>,
            sepa_credit_transfer: Option<SepaCreditTransfer<'a>>,
            sepa_debit: Option<SepaDebit<'a>>,
            sequra: Option<PaymentMethodDetail<'a>>,
            sofort: Option<Sofort<'a>>,
            stripe_account: Option<&'a Json>,
            sunbit: Option<PaymentMethodDetail<'a>>,
            swish: Option<Swish<'a>>,
            twint: Option<Twint<'a>>,
            type_: &'a str,
            upi: Option<Upi<'a>>,
            us_bank_account: Option<UsBankAccount<'a>>,
            wechat: Option<&'a Json>,
            wechat_pay: Option<WechatPay<'a>>,
            zip: Option<&'a Json>,
        }

        /// `payment_method_details.paynow` in an answer.
        Paynow {
            location: Option<&'a str>,
            reader: Option<&'a str>,
            reference: Option<&'a str>,
        }

        /// `payment_method_details.paypal` in an answer.
        Paypal {
            country: Option<&'a str>,
            payer_email: Option<&'a str>,
            payer_id: Option<&'a str>,
            payer_name: Option<&'a str>,
            seller_protection: Option<SellerProtection<'a>>,
            transaction_id: Option<&'a str>,
        }

        /// `payment_method_details.payto` in an answer.
        Payto {
            bsb_number: Option<&'a str>,
            last4: Option<&'a str>,
            mandate: Option<&'a str>,
            pay_id: Option<&'a str>,
        }

        /// `payment_method_details.pix` in an answer.
        Pix {
            bank_transaction_id: Option<&'a str>,
            fingerprint: Option<&'a str>,
            mandate: Option<&'a str>,
        }

        /// `payment_method_details.card.installments.plan` in an answer.
        Plan {
            count: Option<i64>,
            interval: Option<PlanInterval>,
            type_: PlanType,
        }

        /// `presentment_details` in an answer.
        PresentmentDetails {
            /// In the currency's smallest unit.
            presentment_amount: i64,
            presentment_currency: &'a str,
        }

        /// `payment_method_details.promptpay` in an answer.
        Promptpay {
            reference: Option<&'a str>,
        }

        /// `radar_options` in an answer.
        RadarOptions {
            session: Option<&'a str>,
        }

        /// `payment_method_details.card_present.receipt` in an answer.
        Receipt {
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
        Rule {
            action: &'a str,
            id: &'a str,
            predicate: &'a str,
        }

        /// `payment_method_details.paypal.seller_protection` in an answer.
        SellerProtection {
            dispute_categories: Option<Vec<DisputeCategory>>,
            status: SellerProtectionStatus,
        }

        /// `payment_method_details.sepa_credit_transfer` in an answer.
        SepaCreditTransfer {
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            iban: Option<&'a str>,
        }

        /// `payment_method_details.sepa_debit` in an answer.
        SepaDebit {
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
        Shipping {
            address: Option<Address<'a>>,
            carrier: Option<&'a str>,
            name: Option<&'a str>,
            phone: Option<&'a str>,
            tracking_number: Option<&'a str>,
        }

        /// `payment_method_details.sofort` in an answer.
        Sofort {
            bank_code: Option<&'a str>,
            bank_name: Option<&'a str>,
            bic: Option<&'a str>,
            country: Option<&'a str>,
            generated_sepa_debit: Option<Expandable<'a, PaymentMethod>>,
            generated_sepa_debit_mandate: Option<Expandable<'a, Mandate>>,
            iban_last4: Option<&'a str>,
            preferred_language: Option<PreferredLanguage>,
            verified_name: Option<&'a str>,
        }

        /// `payment_method_details.konbini.store` in an answer.
        Store {
            chain: Option<StoreChain>,
        }

        /// `payment_method_details.swish` in an answer.
        Swish {
            fingerprint: Option<&'a str>,
            payment_reference: Option<&'a str>,
            verified_phone_last4: Option<&'a str>,
        }

        /// `payment_method_details.card.three_d_secure` in an answer.
        ThreeDSecure {
            authentication_flow: Option<AuthenticationFlow>,
            electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
            exemption_indicator: Option<ExemptionIndicator>,
            exemption_indicator_applied: Option<bool>,
            result: Option<ThreeDSecureResult>,
            result_reason: Option<ResultReason>,
            transaction_id: Option<&'a str>,
            version: Option<ThreeDSecureVersion>,
        }

        /// `transfer_data` in an answer.
        TransferData {
            /// In the currency's smallest unit.
            amount: Option<i64>,
            destination: Expandable<'a, Account>,
        }

        /// `payment_method_details.twint` in an answer.
        Twint {
            mandate: Option<&'a str>,
        }

        /// `payment_method_details.upi` in an answer.
        Upi {
            vpa: Option<&'a str>,
        }

        /// `payment_method_details.us_bank_account` in an answer.
        UsBankAccount {
            account_holder_type: Option<AccountHolderType>,
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
        Wallet {
            amex_express_checkout: Option<&'a Json>,
            apple_pay: Option<&'a Json>,
            dynamic_last4: Option<&'a str>,
            google_pay: Option<&'a Json>,
            link: Option<WalletLink<'a>>,
            masterpass: Option<Masterpass<'a>>,
            samsung_pay: Option<&'a Json>,
            type_: WalletType,
            visa_checkout: Option<Masterpass<'a>>,
        }

        /// `payment_method_details.card.wallet.link` in an answer.
        WalletLink {
            funding_source_group: Option<&'a str>,
        }

        /// `payment_method_details.wechat_pay` in an answer.
        WechatPay {
            fingerprint: Option<&'a str>,
            location: Option<&'a str>,
            reader: Option<&'a str>,
            transaction_id: Option<&'a str>,
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
